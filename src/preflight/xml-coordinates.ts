import { POWERS_OF_TEN } from "./decimal.ts";
import { TextDecimalReader } from "./text-decimal.ts";

/**
 * Reads the numbers of KML's `coordinates` (longitude,latitude[,altitude], tuples apart by white space) as they come, piece
 * by piece: a line of a million points is never held as one text. Tuples of plain numbers are read at one go, all others,
 * and those that a piece cuts, character by character; both ways come to the same.
 */
export class CoordinateReader {
  readonly #onPosition: (longitude: number, latitude: number, at: number) => void;
  readonly #decimal = new TextDecimalReader();
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
  /** Whether there has been markup in this element. */
  #hasMarkup = false;
  /** Whether nothing is left of the tuple before, so that a plain one may be read. */
  #betweenTuples = true;
  /** Where the tuple begins that is being read, and where the last piece ended. */
  #start = 0;
  #end = 0;
  /** Whether the number that is being read holds something that no number has. */
  #spoilt = false;
  /** How many lines ended in what `readAhead` took last. */
  lineFeeds = 0;

  /** `onPosition` hears of each pair of numbers; `at` is the index, in the piece, where it begins (below 0 for the piece before). */
  constructor(onPosition: (longitude: number, latitude: number, at: number) => void) {
    this.#onPosition = onPosition;
  }

  /** Takes the characters `[from, to)` of `text`; markup in between is skipped. */
  read(text: string, from: number, to: number): void {
    this.#read(text, from, to, false);
  }

  /**
   * Takes the characters of `text` from `from` on up to the first that is no part of a number, comma or blank: such
   * characters mean themselves to every XML parser, so it need not see them. Returns the index of that first other one.
   */
  readAhead(text: string, from: number): number {
    this.lineFeeds = 0;
    return this.#read(text, from, text.length, true);
  }

  /** Ends the element: what comes next belongs to another. */
  end(): void {
    if (this.#digits > 0) this.#endNumber();
    if (this.#index > 1) this.#endTuple();
    this.#index = 0;
    this.#inMarkup = false;
    this.#hasMarkup = false;
    this.#betweenTuples = true;
    this.#clearNumber();
  }

  #read(text: string, from: number, to: number, numbersOnly: boolean): number {
    // A tuple that goes on from the piece before begins that much in front of this one.
    if (from === 0) this.#start -= this.#end;
    let at = from;
    while (at < to) {
      if (this.#betweenTuples) at = this.#readPlain(text, at, to);
      if (at >= to || (numbersOnly && !isNumeric(text, at))) break;
      if (this.#isEndTag(text, at)) {
        this.#enterMarkup();
        at = to;
        break;
      }
      this.#take(text.charCodeAt(at), at);
      at++;
    }
    this.#end = at;
    return at;
  }

  /** Reads plain tuples and the blanks between them; returns where something else begins, or a tuple that `to` cuts. */
  #readPlain(text: string, from: number, to: number): number {
    let at = from;
    for (;;) {
      const start = this.#skipBlanks(text, at, to);
      const longitude = this.#decimal.read(text, start, to);
      at = this.#decimal.end;
      if (at === -1 || at >= to || text.charCodeAt(at) !== COMMA) return start;
      const latitude = this.#decimal.read(text, at + 1, to);
      at = this.#decimal.end;
      if (at === -1) return start;
      if (at < to && text.charCodeAt(at) === COMMA) at = altitudeEnd(text, at + 1, to);
      if (at >= to || !(isBlank(text, at) || this.#isEndTag(text, at))) return start;
      this.#onPosition(longitude, latitude, start);
    }
  }

  #skipBlanks(text: string, from: number, to: number): number {
    let at = from;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code === LINE_FEED) this.lineFeeds++;
      else if (code !== SPACE && !isBlank(text, at)) break;
    }
    return at;
  }

  /** Whether the element ends here: no other has begun in it, so an end tag can only be its own. */
  #isEndTag(text: string, at: number): boolean {
    return !this.#hasMarkup && text.charCodeAt(at) === LESS && text.charCodeAt(at + 1) === SLASH;
  }

  #take(code: number, at: number): void {
    this.#betweenTuples = false;
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
      if (code === LINE_FEED) this.lineFeeds++;
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
      this.#enterMarkup();
    } else if (code !== PLUS) {
      this.#spoilt = true;
    }
  }

  #enterMarkup(): void {
    this.#betweenTuples = false;
    this.#inMarkup = true;
    this.#hasMarkup = true;
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
          ? this.#mantissa / (POWERS_OF_TEN[-power] ?? 1)
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
    // A sign or point without digits belongs to the next number, odd as that is.
    this.#betweenTuples = !this.#negative && !this.#point;
  }
}

/** Whether the character is white space that XML parsers take as it is; a lone carriage return they turn into a line feed. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    code === SPACE ||
    code === LINE_FEED ||
    code === TAB ||
    (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED)
  );
}

/** Whether the character is a blank, a comma, or may be part of a number. */
function isNumeric(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isOfNumber(code) || code === COMMA || isBlank(text, at);
}

function isOfNumber(code: number): boolean {
  return (
    (code >= ZERO && code <= NINE) || code === POINT || code === MINUS || code === PLUS || (code | 0x20) === LETTER_E
  );
}

/** Index behind an altitude, whose value matters to nobody; `to` when there is nothing that ends like a number. */
function altitudeEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isOfNumber(text.charCodeAt(at))) at++;
  const last = text.charCodeAt(at - 1);
  return at === from || (last >= ZERO && last <= NINE) ? at : to;
}

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const LESS = 0x3c;
const GREATER = 0x3e;
const LETTER_E = 0x65;
