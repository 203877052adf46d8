import { formatCount } from "../numbers.ts";
import { HEADROOM } from "../reading/chunks.ts";
import { POWERS_OF_TEN } from "../reading/decimal.ts";
import { startsWith } from "../reading/text.ts";
import { KeyMemory } from "./key-memory.ts";
import { isHexDigit, isLetter, printable } from "./letters.ts";
import { LongNumber } from "./long-number.ts";
import { PlainPosition } from "./plain-position.ts";
import { plainValueEnd } from "./plain-value.ts";
import { isSpace, skipSpace } from "./space.ts";
import {
  COLON,
  COMMA_OR_END,
  explainSyntax,
  JsonSyntaxError,
  KEY,
  KEY_OR_OBJECT_END,
  NOTHING,
  VALUE,
  VALUE_OR_ARRAY_END,
} from "./syntax.ts";

/** What breaks the grammar of JSON (RFC 8259) at a place, and what Mapbox forgives there. */
export type Leniency =
  | "control-character"
  | "deep-nesting"
  | "escape"
  | "infinity"
  | "leading-dot"
  | "leading-zero"
  | "nan"
  | "plus-sign"
  | "trailing-dot"
  | "white-space";

/** A number that is valid JSON, and that Mapbox cannot read. */
export type NumberRange = "float-range" | "integer-range";

/** Hears what a scanner finds. Offsets are those of the file, in bytes. */
export interface JsonHandler {
  openObject(offset: number): void;
  closeObject(offset: number): void;
  openArray(offset: number): void;
  /** Asked before an array is opened: whether arrays of plain numbers may be told through `position`, to save time. */
  takesPositions(): boolean;
  /** An array `[x, y, …]` of plain numbers, at least two: instead of openArray, number and closeArray. */
  position(x: number, y: number, offset: number): void;
  /** Behind a run of such arrays: how many there were, all of them elements of the open array or the value of a member. */
  positionsEnded(count: number): void;
  closeArray(offset: number): void;
  /** A name: the bytes between its quotes, escapes as written. Empty for one too long to be held. */
  key(bytes: Buffer, start: number, end: number, offset: number): void;
  /** A number for the meaning that names have in the open object. */
  keyContext(): number;
  /** Called after `key`: gives it a number by which it may be told again. */
  rememberKey(run: number): void;
  /** Stands for `key` where the same name comes again. False when it means something else in this object. */
  recallKey(run: number): boolean;
  /** Asked after `recallKey`: whether a string, number or literal means nothing here and need not be told, to save time. */
  ignoresValue(): boolean;
  /** A string, in the same form. */
  string(bytes: Buffer, start: number, end: number, offset: number): void;
  /** A number; NaN and Infinity where the file says so. */
  number(value: number, offset: number): void;
  /** `true`, `false` or `null`. */
  literal(value: boolean | null, offset: number): void;
  /** A number out of Mapbox's range; `number` is called for it too. `text` is at most 60 characters of it. */
  numberRange(kind: NumberRange, text: string, offset: number): void;
  /** Something that is no JSON, but taken all the same. */
  leniency(kind: Leniency, offset: number): void;
}

/** Mapnik's grammar was seen to read so many levels. */
export const MAX_DEPTH = 10_000;
/** Deeper than any geodata, and than every parser on the way to a tileset can be trusted with. */
const TRUSTED_DEPTH = 1_000;

// Kinds of containers.
const OBJECT = 0;
const ARRAY = 1;

// Tokens too long to be held that are being passed over.
const NO_TOKEN = 0;
const LONG_STRING = 1;
const LONG_NUMBER = 2;

// Returned instead of an index when a token goes on beyond the bytes at hand.
const UNFINISHED = -1;

// Bytes.
const VERTICAL_TAB = 0x0b;
const FORM_FEED = 0x0c;
const SPACE = 0x20;
const QUOTE = 0x22;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON_SIGN = 0x3a;
const UPPER_E = 0x45;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const LOWER_E = 0x65;
const LOWER_U = 0x75;
const LOWER_X = 0x78;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Integers with so many digits can be beyond 64 bits. */
const INT64_DIGITS = 19;
const INT64_MAX = 2n ** 63n - 1n;
const INT64_MIN = -(2n ** 63n);

/** The longest word that can mean something: `-Infinity`. */
const LONGEST_WORD = 12;

/**
 * Scans JSON in pieces of any size: the grammar of RFC 8259, byte by byte, without making strings or values. Memory
 * does not grow with the length of a token, and with the depth only up to MAX_DEPTH bytes. Where Mapnik's JSON grammar
 * forgives a fault, so does this, and says so.
 */
export class JsonScanner {
  readonly #handler: JsonHandler;
  readonly #kinds = new Uint8Array(MAX_DEPTH + 1);
  readonly #position = new PlainPosition();
  readonly #keys = new KeyMemory();
  /** Index in the buffer from which on a name is remembered, -1 when that lies in an earlier piece. */
  #keyStart = -1;
  /** The piece that is being scanned, without the sentinel behind it: to be read four bytes at a time, and no further. */
  #view: DataView = new DataView(new ArrayBuffer(0));
  #depth = 0;
  /** Depth of the array of which the elements are all that is to be scanned; 0 for a whole text. */
  #floor = 0;
  #end: number | null = null;
  #expected = VALUE;
  #passing = NO_TOKEN;
  #longNumber = new LongNumber();
  #tokenOffset = 0;
  #longNumberValue = 0;
  #lastLeniency = -1;
  /** What to add to an index in the buffer to get an offset in the file. */
  #base = 0;
  #final = false;

  constructor(handler: JsonHandler) {
    this.#handler = handler;
  }

  /**
   * Scans `buffer[start, end)`, which lies at `offset` in the file. Returns the index from where on the bytes are
   * wanted again, at most HEADROOM before `end`. Writes a sentinel to `buffer[end]`. With `final` nothing follows.
   * @throws JsonSyntaxError at the first fault that cannot be forgiven
   */
  write(buffer: Buffer, start: number, end: number, offset: number, final: boolean): number {
    this.#base = offset - start;
    this.#final = final;
    this.#keyStart = -1;
    buffer[end] = 0;
    this.#view = new DataView(buffer.buffer, buffer.byteOffset, end);
    let at = start;
    if (this.#passing !== NO_TOKEN) {
      at = this.#pass(buffer, at, end);
      if (this.#passing !== NO_TOKEN) return at;
    }
    const reached = this.#scan(buffer, at, end);
    if (final && this.#expected !== NOTHING && this.#end === null) this.#failTruncated(end);
    return reached;
  }

  /** A scanner that begins with an element, not the first, of an array that is a member of the root, and ends with the last. */
  static ofElements(handler: JsonHandler): JsonScanner {
    const scanner = new JsonScanner(handler);
    scanner.#kinds.set([OBJECT, ARRAY], 1);
    scanner.#depth = 2;
    scanner.#floor = 2;
    return scanner;
  }

  /** Where the bracket stands behind the last element, null as long as it was not reached, and for a whole text. */
  get elementsEnd(): number | null {
    return this.#end;
  }

  /** Whether just now an element, not the first, of an array begins that is a member of the root. */
  get isBeforeElement(): boolean {
    const isThere = this.#depth === 2 && this.#kinds[1] === OBJECT && this.#kinds[2] === ARRAY;
    return isThere && this.#expected === VALUE && this.#passing === NO_TOKEN;
  }

  /** Goes on behind the last element, where someone else has scanned the element that is expected, and all others. */
  skipElements(): void {
    this.#expected = COMMA_OR_END;
  }

  /** Begins another text, whatever has become of the last one: that takes less time than a new scanner. */
  restart(): void {
    this.#depth = this.#floor;
    this.#end = null;
    this.#expected = VALUE;
    this.#passing = NO_TOKEN;
    this.#lastLeniency = -1;
  }

  #scan(buffer: Buffer, start: number, end: number): number {
    const handler = this.#handler;
    const kinds = this.#kinds;
    const base = this.#base;
    let at = start;
    while (at < end) {
      const byte = buffer[at] ?? 0;
      if (byte <= SPACE) {
        if (!isSpace(byte)) this.#unusualSpace(buffer, at);
        at++;
      } else if (byte === COMMA) {
        if (this.#expected !== COMMA_OR_END) this.#failAt(buffer, at);
        if (kinds[this.#depth] === OBJECT) {
          this.#expected = KEY;
          at = this.#recallMembers(buffer, at, 1);
        } else {
          this.#expected = VALUE;
          at++;
        }
      } else if (byte === QUOTE) {
        const next = this.#string(buffer, at, end);
        if (next === UNFINISHED) return this.#hold(buffer, at, end);
        at = next;
      } else if (byte === COLON_SIGN) {
        if (this.#expected !== COLON) this.#failAt(buffer, at);
        this.#expected = VALUE;
        at = skipSpace(buffer, at + 1);
        if (this.#keyStart >= 0) {
          const run = this.#keys.learn(buffer, this.#keyStart, at, handler.keyContext());
          if (run !== 0) handler.rememberKey(run);
        }
      } else if (byte === OPEN_BRACKET || byte === OPEN_BRACE) {
        if (this.#expected > VALUE_OR_ARRAY_END) this.#failAt(buffer, at);
        if (byte === OPEN_BRACKET && handler.takesPositions()) {
          const next = this.#positions(buffer, at);
          if (next !== at) {
            at = next;
            continue;
          }
        }
        this.#descend(at);
        if (byte === OPEN_BRACKET) {
          kinds[this.#depth] = ARRAY;
          this.#expected = VALUE_OR_ARRAY_END;
          handler.openArray(base + at);
          at++;
        } else {
          kinds[this.#depth] = OBJECT;
          this.#expected = KEY_OR_OBJECT_END;
          handler.openObject(base + at);
          at = this.#recallMembers(buffer, at + 1, 0);
        }
      } else if (byte === CLOSE_BRACKET) {
        const allowed = this.#expected === COMMA_OR_END || this.#expected === VALUE_OR_ARRAY_END;
        if (!allowed || kinds[this.#depth] !== ARRAY) this.#failAt(buffer, at);
        if (this.#depth === this.#floor) {
          this.#end = base + at;
          return at;
        }
        this.#depth--;
        this.#valueEnded();
        handler.closeArray(base + at);
        at++;
      } else if (byte === CLOSE_BRACE) {
        const allowed = this.#expected === COMMA_OR_END || this.#expected === KEY_OR_OBJECT_END;
        if (!allowed || kinds[this.#depth] !== OBJECT) this.#failAt(buffer, at);
        this.#depth--;
        this.#valueEnded();
        handler.closeObject(base + at);
        at++;
      } else {
        if (this.#expected > VALUE_OR_ARRAY_END) this.#failAt(buffer, at);
        const isNumber = byte >= PLUS && byte <= NINE && byte !== 0x2f;
        const next = isNumber ? this.#number(buffer, at, end) : this.#word(buffer, at, end);
        if (next === UNFINISHED) return this.#hold(buffer, at, end);
        at = next;
      }
    }
    return at;
  }

  /**
   * The quick way past names that came here before, `,"height":`, and past values that mean nothing to the handler.
   * Returns the index behind what it understood; or, when another name comes, of what stands `skip` bytes in front of it.
   */
  #recallMembers(buffer: Buffer, start: number, skip: number): number {
    const handler = this.#handler;
    let at = start;
    let beforeName = skip;
    for (;;) {
      const run = this.#keys.expected(this.#view, at);
      if (run === 0 || !handler.recallKey(run)) {
        this.#keyStart = at;
        return at + beforeName;
      }
      this.#keyStart = -1;
      this.#expected = VALUE;
      at += this.#keys.advance(run);
      if (!handler.ignoresValue()) return at;
      const end = plainValueEnd(buffer, this.#view, at);
      if (end < 0) return at;
      at = end;
      this.#expected = COMMA_OR_END;
      if (buffer[at] !== COMMA) return at;
      this.#expected = KEY;
      beforeName = 1;
    }
  }

  /**
   * The quick way through what most of a GeoJSON file is: a run of positions `[x, y], [x, y], …`. Returns the index
   * behind what it understood, which is `start` when that is nothing; whatever is not plain is left to the slow way.
   */
  #positions(buffer: Buffer, start: number): number {
    const handler = this.#handler;
    const position = this.#position;
    const isRun = this.#kinds[this.#depth] === ARRAY;
    let understood = start;
    let count = 0;
    for (;;) {
      let at = position.read(buffer, understood);
      if (at < 0) break;
      handler.position(position.x, position.y, this.#base + position.start);
      count++;
      understood = at;
      this.#expected = COMMA_OR_END;
      if (!isRun) break;
      at = skipSpace(buffer, at);
      if (buffer[at] !== COMMA) break;
      at = skipSpace(buffer, at + 1);
      if (buffer[at] !== OPEN_BRACKET) break;
      understood = at;
      this.#expected = VALUE;
    }
    if (count > 0) handler.positionsEnded(count);
    return understood;
  }

  #descend(at: number): void {
    if (this.#depth === MAX_DEPTH) this.#fail(`it nests deeper than ${formatCount(MAX_DEPTH)} levels`, at);
    if (++this.#depth > TRUSTED_DEPTH) this.#lenient("deep-nesting", at);
  }

  /** Mapnik's grammar skips what C's isspace() takes for white space, which are two bytes more than JSON's. */
  #unusualSpace(buffer: Buffer, at: number): void {
    const byte = buffer[at];
    if (byte !== VERTICAL_TAB && byte !== FORM_FEED) this.#failAt(buffer, at);
    this.#lenient("white-space", at);
  }

  #valueEnded(): void {
    this.#expected = this.#depth === 0 ? NOTHING : COMMA_OR_END;
  }

  /** Keeps a token that goes on in the next piece or, when it is too long for that, begins to pass over it. */
  #hold(buffer: Buffer, at: number, end: number): number {
    if (end - at <= HEADROOM) return at;
    this.#tokenOffset = this.#base + at;
    if (buffer[at] === QUOTE) {
      this.#passing = LONG_STRING;
      const stopped = this.#stringEnd(buffer, at + 1, end);
      return -stopped - 1;
    }
    this.#passing = LONG_NUMBER;
    this.#longNumber = new LongNumber();
    this.#longNumberValue = Number(buffer.toString("latin1", at, at + HEADROOM));
    return this.#passNumber(buffer, at, end);
  }

  #pass(buffer: Buffer, at: number, end: number): number {
    if (this.#passing === LONG_NUMBER) return this.#passNumber(buffer, at, end);
    const stopped = this.#stringEnd(buffer, at, end);
    if (stopped < 0) {
      if (this.#final) this.#failTruncated(end);
      return -stopped - 1;
    }
    this.#passing = NO_TOKEN;
    this.#stringFound(buffer, stopped, stopped, this.#tokenOffset);
    return stopped + 1;
  }

  #passNumber(buffer: Buffer, start: number, end: number): number {
    const number = this.#longNumber;
    const at = number.write(buffer, start, end);
    if (at === end && !this.#final) return at;
    if (!number.isComplete) this.#fail("a number is malformed", at);
    this.#passing = NO_TOKEN;
    if (number.isInteger)
      this.#handler.numberRange("integer-range", "a number of thousands of digits", this.#tokenOffset);
    this.#valueEnded();
    this.#handler.number(this.#longNumberValue, this.#tokenOffset);
    return at;
  }

  /** Scans the string that begins at `at`; returns the index behind it, or UNFINISHED. */
  #string(buffer: Buffer, at: number, end: number): number {
    if (this.#expected >= COLON) this.#failAt(buffer, at);
    const close = this.#stringEnd(buffer, at + 1, end);
    if (close < 0) {
      if (this.#final) this.#failTruncated(end);
      return UNFINISHED;
    }
    this.#stringFound(buffer, at + 1, close, this.#base + at);
    return close + 1;
  }

  #stringFound(buffer: Buffer, start: number, end: number, offset: number): void {
    if (this.#expected >= KEY) {
      this.#expected = COLON;
      this.#handler.key(buffer, start, end, offset);
    } else {
      this.#valueEnded();
      this.#handler.string(buffer, start, end, offset);
    }
  }

  /** Index of the closing quote; or, when the bytes end before it, `-index - 1` of where to go on. */
  #stringEnd(buffer: Buffer, start: number, end: number): number {
    let at = start;
    for (;;) {
      let byte = buffer[at] ?? 0;
      // One comparison for most letters, three for the rest.
      while (byte > BACKSLASH || (byte >= SPACE && byte !== QUOTE && byte !== BACKSLASH)) byte = buffer[++at] ?? 0;
      if (at >= end) return -end - 1;
      if (byte === QUOTE) return at;
      if (byte === BACKSLASH) {
        const length = ESCAPE_LENGTHS.get(buffer[at + 1] ?? 0) ?? 2;
        if (at + length > end) return -at - 1;
        this.#checkEscape(buffer, at, length);
        at += length;
      } else {
        this.#lenient("control-character", at);
        at++;
      }
    }
  }

  #checkEscape(buffer: Buffer, at: number, length: number): void {
    if (length < 6) {
      const isForgiven = length === 3 ? isHexDigit(buffer[at + 2] ?? 0) : FORGIVEN_ESCAPES.has(buffer[at + 1] ?? 0);
      if (isForgiven) this.#lenient("escape", at);
      else if (length === 3 || !SIMPLE_ESCAPES.has(buffer[at + 1] ?? 0))
        this.#fail(`"\\${printable(buffer[at + 1])}" is no escape of JSON; write "\\\\" for a backslash`, at);
      return;
    }
    for (let index = at + 2; index < at + 6; index++) {
      if (!isHexDigit(buffer[index] ?? 0)) this.#fail('"\\u" must be followed by four hexadecimal digits', at);
    }
  }

  /** Scans the number that begins at `start`; returns the index behind it, or UNFINISHED. */
  #number(buffer: Buffer, start: number, end: number): number {
    let at = start;
    let byte = buffer[at] ?? 0;
    const signed = byte === MINUS || byte === PLUS;
    if (signed) byte = buffer[++at] ?? 0;
    const integerStart = at;
    let digits = 0;
    while (byte >= ZERO && byte <= NINE) {
      digits = digits * 10 + (byte - ZERO);
      byte = buffer[++at] ?? 0;
    }
    const integerDigits = at - integerStart;
    let fractionDigits = 0;
    const dotted = byte === DOT;
    if (dotted) {
      byte = buffer[++at] ?? 0;
      const fractionStart = at;
      while (byte >= ZERO && byte <= NINE) {
        digits = digits * 10 + (byte - ZERO);
        byte = buffer[++at] ?? 0;
      }
      fractionDigits = at - fractionStart;
    }
    const count = integerDigits + fractionDigits;
    let exponent = false;
    if ((byte === LOWER_E || byte === UPPER_E) && count > 0) {
      exponent = true;
      byte = buffer[++at] ?? 0;
      if (byte === PLUS || byte === MINUS) byte = buffer[++at] ?? 0;
      const exponentStart = at;
      while (byte >= ZERO && byte <= NINE) byte = buffer[++at] ?? 0;
      if (at === exponentStart && at < end) this.#fail("the exponent of a number has no digits", at);
    }
    if (at >= end && !this.#final) return UNFINISHED;
    if (count === 0) return this.#signedWord(buffer, start, end, at);
    if (exponent && ((buffer[at - 1] ?? 0) < ZERO || (buffer[at - 1] ?? 0) > NINE)) this.#failTruncated(at);

    // What JSON forbids and Mapnik's number grammar allows.
    if (buffer[start] === PLUS) this.#lenient("plus-sign", start);
    if (integerDigits === 0) this.#lenient("leading-dot", start);
    else if (integerDigits > 1 && buffer[integerStart] === ZERO) this.#lenient("leading-zero", start);
    if (dotted && fractionDigits === 0) this.#lenient("trailing-dot", start);

    let value = digits;
    if (exponent || count >= POWERS_OF_TEN.length) value = Math.abs(Number(buffer.toString("latin1", start, at)));
    else if (fractionDigits > 0) value = digits / (POWERS_OF_TEN[fractionDigits] ?? 1);
    if (buffer[start] === MINUS) value = -value;
    if (integerDigits >= INT64_DIGITS || exponent) this.#checkRange(buffer, start, at, value, dotted || exponent);
    this.#valueEnded();
    this.#handler.number(value, this.#base + start);
    return at;
  }

  #checkRange(buffer: Buffer, start: number, end: number, value: number, float: boolean): void {
    const text = buffer.toString("latin1", start, Math.min(end, start + 60));
    if (float) {
      if (!Number.isFinite(value)) this.#handler.numberRange("float-range", text, this.#base + start);
      return;
    }
    // Far beyond the range the exact value does not matter, and a BigInt of thousands of digits is slow.
    const integer = end - start > 60 ? null : BigInt(text.replace(/^\+/, ""));
    if (integer === null ? Math.abs(value) >= 2 ** 63 : integer > INT64_MAX || integer < INT64_MIN) {
      this.#handler.numberRange("integer-range", text, this.#base + start);
    }
  }

  /** A sign without digits: `-Infinity`, or a fault. */
  #signedWord(buffer: Buffer, start: number, end: number, at: number): number {
    if (at === start + 1 && isLetter(buffer[at] ?? 0)) return this.#word(buffer, start, end);
    return this.#fail(`"${printable(buffer[start])}" begins no number here`, start);
  }

  /** Scans `true`, `false`, `null`, or a word that Mapnik takes for a number; returns the index behind it, or UNFINISHED. */
  #word(buffer: Buffer, start: number, end: number): number {
    const first = buffer[start];
    let at = first === MINUS || first === PLUS ? start + 1 : start;
    const simple = first === 0x74 ? "true" : first === 0x66 ? "false" : "null";
    if (
      startsWith(buffer, simple, start) &&
      !isLetter(buffer[start + simple.length] ?? 0) &&
      start + simple.length < end
    ) {
      this.#valueEnded();
      this.#handler.literal(simple === "null" ? null : simple === "true", this.#base + start);
      return start + simple.length;
    }
    while (at < end && at - start <= LONGEST_WORD && isLetter(buffer[at] ?? 0)) at++;
    if (at >= end && !this.#final) return UNFINISHED;
    const word = buffer.toString("latin1", start, at);
    if (word === "true" || word === "false" || word === "null") {
      this.#valueEnded();
      this.#handler.literal(word === "null" ? null : word === "true", this.#base + start);
      return at;
    }
    const value = NUMBER_WORDS.get(word.toLowerCase().replace(/^[+-]/, ""));
    if (value === undefined) {
      if (at >= end && WORDS.some((known) => known.startsWith(word)) && word !== "") this.#failTruncated(end);
      return this.#failAt(buffer, start);
    }
    this.#lenient(Number.isNaN(value) ? "nan" : "infinity", start);
    this.#valueEnded();
    this.#handler.number(first === MINUS ? -value : value, this.#base + start);
    return at;
  }

  #lenient(kind: Leniency, at: number): void {
    // A token that was not finished in one piece is scanned again with the next.
    const offset = this.#base + at;
    if (offset <= this.#lastLeniency) return;
    this.#lastLeniency = offset;
    this.#handler.leniency(kind, offset);
  }

  #fail(message: string, at: number): never {
    throw new JsonSyntaxError(message, this.#base + at);
  }

  #failTruncated(at: number): never {
    throw new JsonSyntaxError("the file ends in the middle", this.#base + at, { truncated: true });
  }

  /** Says what is wrong with the byte at `at`, given what should be there. */
  #failAt(buffer: Buffer, at: number): never {
    const byte = buffer[at] ?? 0;
    const message = explainSyntax(buffer.toString("utf8", at, at + 24), this.#expected, byte);
    throw new JsonSyntaxError(message, this.#base + at, { afterEnd: this.#expected === NOTHING ? byte : null });
  }
}

const WORDS: readonly string[] = ["true", "false", "null", "NaN", "Infinity", "-Infinity"];
/** What the number grammar of Boost.Spirit, which Mapnik uses, reads besides digits. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ["nan", Number.NaN],
  ["inf", Number.POSITIVE_INFINITY],
  ["infinity", Number.POSITIVE_INFINITY],
]);
const SIMPLE_ESCAPES: ReadonlySet<number> = new Set(Buffer.from('"\\/bfnrt'));
/** Mapnik knows these too, and \x with a hexadecimal digit. */
const FORGIVEN_ESCAPES: ReadonlySet<number> = new Set(Buffer.from("0aveN"));
/** How many bytes of an escape are looked at, by the letter behind the backslash; 2 for all others. */
const ESCAPE_LENGTHS: ReadonlyMap<number, number> = new Map([
  [LOWER_U, 6],
  [LOWER_X, 3],
]);
