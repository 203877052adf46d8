import { POWERS_OF_TEN } from "../reading/decimal.ts";
import { TextDecimalReader } from "./decimal.ts";

// How far a number has been read, as C's strtod does: `-12.5e-3`, and a rest that is no part of it.
const NONE = 0;
const BEGUN = 1;
const SIGNED = 2;
const WHOLE = 3;
const FRACTION = 4;
const POWER = 5;
const SIGNED_POWER = 6;
const POWER_DIGITS = 7;
const REST = 8;

/** Hears of coordinates. `at` is an index in the piece, below 0 for the piece before. */
export interface CoordinateListener {
  /** A pair of numbers, which begins there. */
  position(longitude: number, latitude: number, at: number): void;
  /** A blank stands beside the comma of a position; it lies there, or just in front. */
  spacedComma(at: number): void;
  /** Something that is no position begins there. `hasNumber`: whether it holds one, as `8.5°,47.3°` does and `NaN,NaN` does not. */
  unreadTuple(at: number, hasNumber: boolean): void;
  /** A position with more than three numbers begins there, of which only the first three count. `isAlone`: its element has no other. */
  crammedTuple(at: number, isAlone: boolean): void;
}

/**
 * Reads the numbers of KML's `coordinates` (longitude,latitude[,altitude], tuples apart by white space) as they come, piece
 * by piece: a line of a million points is never held as one text. Tuples of plain numbers are read at one go, all others,
 * and those that a piece cuts, character by character; both ways come to the same.
 *
 * What is no plain tuple is read as the driver in Mapbox's public code does (OSGeo/gdal, ParseCoordinate in kmlnode.cpp):
 * behind the characters of a longitude a comma must come, a latitude is read as far as it is a number, and a number that is
 * missing is 0. A latitude that begins like no number would be 0, too, and counts as unread. White space around commas is
 * passed over, as GDAL's other driver does (libkml/libkml, Coordinates::ParseVec3), and told.
 */
export class CoordinateReader {
  readonly #listener: CoordinateListener;
  readonly #decimal = new TextDecimalReader();
  #mantissa = 0;
  #digits = 0;
  #decimals = 0;
  #negative = false;
  /** The power of ten after an `e`, and its sign. */
  #exponent = 0;
  #exponentSign = 1;
  /** How far the open field has been read. */
  #phase = NONE;
  /** Whether the open field begins like no number. */
  #isWord = false;
  /** Whether the open field, or the first of the tuple, holds a character that no number has. */
  #isForeign = false;
  #firstIsForeign = false;
  #first = 0;
  /** How many numbers the tuple holds, those behind foreign characters among them, and whether one is being read. */
  #numbers = 0;
  #isInNumber = false;
  /** Whether the tuple may be the altitude of the one before: that one ended with a comma and a blank. */
  #mayBeAltitude = false;
  /** Whether the tuple is the first of its element. */
  #isFirst = true;
  /** Whether an entity stands in the tuple. They are not put in, so that nothing bad is said of it. */
  #hasEntity = false;
  /** How many fields of the tuple have ended. */
  #index = 0;
  /** What has come since the last field: a comma, and white space behind it. */
  #comma = false;
  #apart = false;
  /** Whether the listener knows already of a blank beside the last comma. */
  #isSpacedTold = false;
  #inMarkup = false;
  /** Whether there has been markup in this element. */
  #hasMarkup = false;
  readonly #markup = new Markup();
  /** Whether a number that comes next begins a tuple, so that a plain one may be read. */
  #betweenTuples = true;
  /** Where the tuple begins that is being read, and where the last piece ended. */
  #start = 0;
  #end = 0;

  constructor(listener: CoordinateListener) {
    this.#listener = listener;
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
    return this.#read(text, from, text.length, true);
  }

  /** Ends the element: what comes next belongs to another. */
  end(): void {
    this.#endField();
    if (this.#index === 1 && this.#comma) this.#addField(0);
    this.#endTuple(this.#isFirst);
    this.#index = 0;
    this.#comma = false;
    this.#apart = false;
    this.#isSpacedTold = false;
    this.#inMarkup = false;
    this.#hasMarkup = false;
    this.#betweenTuples = true;
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
      if (this.#numbers > 0 || this.#index === 1) this.#endTuple();
      this.#index = 2;
      this.#comma = false;
      this.#listener.position(longitude, latitude, start);
    }
  }

  #skipBlanks(text: string, from: number, to: number): number {
    let at = from;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code !== SPACE && !isBlank(text, at)) break;
    }
    return at;
  }

  /** Whether the element ends here: no other has begun in it, so an end tag can only be its own. */
  #isEndTag(text: string, at: number): boolean {
    return !this.#hasMarkup && text.charCodeAt(at) === LESS && text.charCodeAt(at + 1) === SLASH;
  }

  #take(code: number, at: number): void {
    if (this.#inMarkup) this.#inMarkup = !this.#markup.endsWith(code);
    else if (code === LESS) this.#enterMarkup();
    else if (code <= SPACE) this.#takeBlank();
    else if (code === COMMA) this.#takeComma(at);
    // The end of a CDATA section, of which the beginning is markup.
    else if (code !== BRACKET && code !== GREATER) this.#takeOfField(code, at);
  }

  #enterMarkup(): void {
    this.#betweenTuples = false;
    this.#inMarkup = true;
    this.#hasMarkup = true;
    this.#markup.begin();
  }

  #takeBlank(): void {
    this.#endField();
    this.#apart = true;
    this.#betweenTuples = !this.#comma || this.#index > 1;
  }

  #takeComma(at: number): void {
    if (this.#phase !== NONE) this.#endField();
    else if (this.#index > 0 && !this.#comma) this.#tellSpacedComma(at);
    else {
      // Between two commas, or in front of the first, a number is missing.
      if (this.#index === 0) this.#start = at;
      this.#addField(0);
    }
    this.#comma = true;
    this.#apart = false;
    this.#betweenTuples = false;
  }

  #takeOfField(code: number, at: number): void {
    if (this.#phase === NONE) this.#beginField(code, at);
    if (code === AMPERSAND) this.#hasEntity = true;
    const digit = code - ZERO;
    if (!isOfNumber(code)) {
      this.#isForeign = true;
      this.#isInNumber = false;
      this.#phase = REST;
    } else if (digit >= 0 && digit <= 9) this.#digit(digit);
    else if (code === POINT && this.#phase <= WHOLE) this.#phase = FRACTION;
    else if ((code === MINUS || code === PLUS) && this.#phase === BEGUN) {
      this.#phase = SIGNED;
      this.#negative = code === MINUS;
    } else if ((code === MINUS || code === PLUS) && this.#phase === POWER) {
      this.#phase = SIGNED_POWER;
      this.#exponentSign = code === MINUS ? -1 : 1;
    } else if ((code | 0x20) === LETTER_E && this.#digits > 0 && this.#phase <= FRACTION) this.#phase = POWER;
    else this.#phase = REST;
  }

  #tellSpacedComma(at: number): void {
    this.#isSpacedTold = true;
    this.#numbers = 0;
    this.#listener.spacedComma(at);
  }

  #beginField(code: number, at: number): void {
    this.#phase = BEGUN;
    this.#isInNumber = false;
    this.#isWord = !isOfNumber(code) || (code | 0x20) === LETTER_E;
    // A comma and a blank behind a whole position may come before its altitude or the next position. If it is an altitude
    // no comma follows, and it is left out.
    if (!this.#comma || (this.#index > 1 && this.#apart)) {
      this.#endTuple();
      this.#mayBeAltitude = this.#comma;
      this.#isFirst = this.#index === 0;
      this.#index = 0;
    } else if (this.#index === 1 && this.#apart && !this.#isSpacedTold) this.#tellSpacedComma(at);
    this.#isSpacedTold = false;
    if (this.#index === 0) this.#start = at;
    this.#comma = false;
    this.#betweenTuples = false;
  }

  #digit(value: number): void {
    if (!this.#isInNumber) this.#numbers++;
    this.#isInNumber = true;
    if (this.#phase >= POWER) {
      if (this.#phase === REST) return;
      this.#phase = POWER_DIGITS;
      this.#exponent = Math.min(400, this.#exponent * 10 + value);
      return;
    }
    this.#digits++;
    const isFraction = this.#phase === FRACTION;
    if (!isFraction) this.#phase = WHOLE;
    // Sixteen digits are all that a double holds; those after it only move the point.
    if (this.#mantissa < 1e15) {
      this.#mantissa = this.#mantissa * 10 + value;
      if (isFraction) this.#decimals++;
    } else if (!isFraction) this.#decimals--;
  }

  #endField(): void {
    if (this.#phase === NONE) return;
    const power = this.#exponent * this.#exponentSign - this.#decimals;
    const size =
      power === 0 || this.#mantissa === 0
        ? this.#mantissa
        : power < 0 && power >= -22
          ? this.#mantissa / (POWERS_OF_TEN[-power] ?? 1)
          : this.#mantissa * 10 ** power;
    this.#addField(this.#negative ? -size : size);
    this.#clearField();
  }

  /** Adds a number to the tuple. With the second one it is a position. */
  #addField(value: number): void {
    if (this.#index === 0) {
      this.#first = value;
      this.#firstIsForeign = this.#isForeign;
    } else if (this.#index === 1) {
      if ((this.#firstIsForeign || this.#isWord) && !this.#hasEntity) this.#tellUnread();
      else this.#listener.position(this.#first, value, this.#start);
    }
    this.#index++;
  }

  /** Tells of a tuple that has ended what its position does not. Without a comma it is none, unless it is an altitude. */
  #endTuple(isAlone = false): void {
    if (!this.#hasEntity) {
      if (this.#index === 1 && !this.#comma && !this.#mayBeAltitude) this.#tellUnread();
      if (this.#numbers > 3) this.#listener.crammedTuple(this.#start, isAlone);
    }
    this.#numbers = 0;
    this.#mayBeAltitude = false;
    this.#hasEntity = false;
  }

  #tellUnread(): void {
    this.#listener.unreadTuple(this.#start, this.#numbers > 0);
    this.#numbers = 0;
  }

  #clearField(): void {
    this.#phase = NONE;
    this.#isWord = false;
    this.#isForeign = false;
    this.#mantissa = 0;
    this.#digits = 0;
    this.#decimals = 0;
    this.#negative = false;
    this.#exponent = 0;
    this.#exponentSign = 1;
  }
}

/** A tag, comment or processing instruction among coordinates, which is passed over, or the beginning of a CDATA section. */
class Markup {
  #length = 0;
  #isComment = true;
  #isCdata = true;
  #dashes = 0;

  /** The `<` of the next one has come. */
  begin(): void {
    this.#length = 1;
    this.#isComment = true;
    this.#isCdata = true;
    this.#dashes = 0;
  }

  /** Whether it ends with this character. A CDATA section ends with its beginning: what is in it counts. */
  endsWith(code: number): boolean {
    const index = this.#length++;
    if (index < COMMENT.length && code !== COMMENT.charCodeAt(index)) this.#isComment = false;
    if (index < CDATA.length && code !== CDATA.charCodeAt(index)) this.#isCdata = false;
    if (this.#isCdata) return this.#length === CDATA.length;
    const isEnd = code === GREATER && (!this.#isComment || this.#dashes >= 2);
    this.#dashes = code === MINUS && this.#length > COMMENT.length ? this.#dashes + 1 : 0;
    return isEnd;
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
  return at > from && last >= ZERO && last <= NINE ? at : to;
}

const COMMENT = "<!--";
const CDATA = "<![CDATA[";
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const AMPERSAND = 0x26;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const LESS = 0x3c;
const GREATER = 0x3e;
const BRACKET = 0x5d;
const LETTER_E = 0x65;
