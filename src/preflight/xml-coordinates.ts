/**
 * Reads the numbers of KML's `coordinates` (longitude,latitude[,altitude], tuples apart by white space) as they come, piece
 * by piece: a line of a million points is never held as one text. Plain digits are added up without making strings.
 */
export class CoordinateReader {
  readonly #onPosition: (longitude: number, latitude: number, at: number) => void;
  #mantissa = 0;
  #digits = 0;
  #decimals = 0;
  #negative = false;
  #point = false;
  /** The power of ten after an `e`, and whether we are in it; 0 is not in it, otherwise its sign. */
  #exponent = 0;
  #exponentSign = 0;
  #first = Number.NaN;
  #second = Number.NaN;
  #index = 0;
  #inMarkup = false;
  /** Where the tuple begins that is being read, and where the last piece ended. */
  #start = 0;
  #end = 0;
  /** Whether the number that is being read holds something that no number has. */
  #spoilt = false;

  /** `onPosition` hears of each pair of numbers; `at` is the index, in the piece, where it begins (below 0 for the piece before). */
  constructor(onPosition: (longitude: number, latitude: number, at: number) => void) {
    this.#onPosition = onPosition;
  }

  /** Takes the characters `[from, to)` of `text`; markup in between is skipped. */
  read(text: string, from: number, to: number): void {
    // A tuple that goes on from the piece before begins that much in front of this one.
    if (from === 0) this.#start -= this.#end;
    this.#end = to;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (this.#inMarkup) {
        this.#inMarkup = code !== GREATER;
      } else if (code >= ZERO && code <= NINE) {
        if (this.#digits === 0 && this.#index === 0 && !this.#negative) this.#start = at;
        this.#digit(code - ZERO);
      } else if (code === POINT) {
        this.#point = true;
      } else if (code === COMMA) {
        this.#endNumber();
      } else if (code <= SPACE) {
        if (this.#digits > 0 || this.#spoilt) this.#endNumber();
        // White space right after a comma is forgiven, as GDAL does.
        if (this.#index > 1) this.#endTuple();
      } else if (code === MINUS && this.#digits === 0) {
        this.#negative = true;
        if (this.#index === 0) this.#start = at;
      } else if ((code | 0x20) === LETTER_E && this.#digits > 0) {
        this.#exponentSign = 1;
      } else if (code === MINUS && this.#exponentSign !== 0) {
        this.#exponentSign = -1;
      } else if (code === LESS) {
        this.#inMarkup = true;
      } else if (code !== PLUS) {
        this.#spoilt = true;
      }
    }
  }

  /** Ends the element: what comes next belongs to another. */
  end(): void {
    if (this.#digits > 0) this.#endNumber();
    if (this.#index > 1) this.#endTuple();
    this.#index = 0;
    this.#inMarkup = false;
    this.#clearNumber();
  }

  #digit(value: number): void {
    this.#digits++;
    if (this.#exponentSign !== 0) {
      this.#exponent = Math.min(400, this.#exponent * 10 + value);
      return;
    }
    // Sixteen digits are all that a double holds; those after it only move the point.
    if (this.#mantissa < 1e15) {
      this.#mantissa = this.#mantissa * 10 + value;
      if (this.#point) this.#decimals++;
    } else if (!this.#point) this.#decimals--;
  }

  #endNumber(): void {
    const power = this.#exponent * this.#exponentSign - this.#decimals;
    const size =
      power === 0
        ? this.#mantissa
        : power < 0 && power >= -22
          ? this.#mantissa / (POWERS[-power] ?? 1)
          : this.#mantissa * 10 ** power;
    const value = this.#spoilt || this.#digits === 0 ? Number.NaN : this.#negative ? -size : size;
    if (this.#index === 0) this.#first = value;
    else if (this.#index === 1) this.#second = value;
    this.#index++;
    this.#clearNumber();
  }

  #clearNumber(): void {
    this.#mantissa = 0;
    this.#digits = 0;
    this.#decimals = 0;
    this.#negative = false;
    this.#point = false;
    this.#exponent = 0;
    this.#exponentSign = 0;
    this.#spoilt = false;
  }

  #endTuple(): void {
    if (!Number.isNaN(this.#first) && !Number.isNaN(this.#second))
      this.#onPosition(this.#first, this.#second, this.#start);
    this.#index = 0;
  }
}

const POWERS: readonly number[] = Array.from({ length: 23 }, (_, power) => 10 ** power);
const SPACE = 0x20;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const LESS = 0x3c;
const GREATER = 0x3e;
const LETTER_E = 0x65;
