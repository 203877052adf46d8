import { isLetter } from "../json/letters.ts";
import { DecimalReader } from "../reading/decimal.ts";
import type { GeometryCell } from "./geometry-cell.ts";
import type { Quote } from "./header.ts";
import type { PendingPositions } from "./pending-positions.ts";
import { WktShape } from "./wkt-shape.ts";

/** Of WKT Mapbox reads two dimensions, and nothing that is empty. */
const BEGINNING = /^\s*((?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)\s*\(/i;

/** The longest number worth reading, in bytes. */
const LONGEST_NUMBER = 64;

const SPACE = 0x20;
const OPEN = 0x28;
const CLOSE = 0x29;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const UPPER_E = 0x45;
const BACKSLASH = 0x5c;
const LOWER_E = 0x65;

/** Reads a cell with Well-Known Text: of each tuple of numbers the first two are a position. */
export class WktCell implements GeometryCell {
  readonly #positions: PendingPositions;
  readonly #quote: number;
  readonly #shape = new WktShape();
  readonly #decimal = new DecimalReader();
  #type = "";
  #number = "";
  #numberOffset = 0;
  /** How many numbers of the open tuple have been read. */
  #read = 0;
  #x = 0;

  constructor(positions: PendingPositions, quote: Quote) {
    this.#positions = positions;
    this.#quote = quote.charCodeAt(0);
  }

  begin(beginning: string): boolean {
    this.#type = BEGINNING.exec(beginning)?.[1]?.toUpperCase() ?? "";
    this.#number = "";
    this.#read = 0;
    this.#shape.reset();
    return this.#type !== "";
  }

  write(buffer: Buffer, start: number, end: number, base: number): void {
    for (let at = start; at < end; at++) {
      const byte = buffer[at] ?? 0;
      if (isNumberByte(byte)) {
        at = this.#numberByte(buffer, at, end, base);
        continue;
      }
      if (this.#number !== "") this.#endNumber();
      if (byte === OPEN || byte === CLOSE || byte === COMMA) {
        this.#shape.mark(byte, this.#read);
        this.#read = 0;
      } else if (isLetter(byte)) this.#shape.letter();
      // What a backslash and the letter behind it stand for is white space, or would be no WKT as it is.
      else if (byte === BACKSLASH) at++;
      else if (byte > SPACE && byte !== this.#quote) this.#shape.stray();
    }
  }

  end(): boolean {
    return this.#number === "" && this.#read === 0 && this.#shape.isWhole(this.#type);
  }

  /** Takes the whole number that begins at `at`, or only the next byte of one that is not plain; returns the index of the last byte taken. */
  #numberByte(buffer: Buffer, at: number, end: number, base: number): number {
    const byte = buffer[at] ?? 0;
    if (this.#number === "") {
      const value = this.#decimal.read(buffer, at);
      const behind = this.#decimal.end;
      if (behind >= 0 && behind < end && !isNumberByte(buffer[behind] ?? 0)) {
        this.#add(value, base + at);
        return behind - 1;
      }
    } else if (isSign(byte) && /\d$|\.$/.test(this.#number)) this.#endNumber();
    if (this.#number === "") this.#numberOffset = base + at;
    if (this.#number.length < LONGEST_NUMBER) this.#number += String.fromCharCode(byte);
    return at;
  }

  #endNumber(): void {
    const value = Number(this.#number);
    this.#number = "";
    if (!Number.isNaN(value)) this.#add(value, this.#numberOffset);
  }

  #add(value: number, offset: number): void {
    if (this.#read === 0) this.#x = value;
    else if (this.#read === 1) this.#positions.add(this.#x, value, offset);
    this.#read++;
  }
}

/** Behind a digit a sign begins the next number: "1-2". */
function isSign(byte: number): boolean {
  return byte === MINUS || byte === PLUS;
}

/** "e" only counts inside a number, and Number() refuses it elsewhere. */
function isNumberByte(byte: number): boolean {
  return (byte >= ZERO && byte <= NINE) || isSign(byte) || byte === DOT || byte === LOWER_E || byte === UPPER_E;
}
