import type { Extent } from "../extent.ts";
import type { Quote } from "./header.ts";
import { WktShape } from "./wkt-shape.ts";

/** The longest number worth reading, in bytes. */
const LONGEST_NUMBER = 64;
/** How much of a cell tells whether it is a geometry, in characters. */
const BEGINNING = 48;

/** Of WKT Mapbox reads two dimensions, and nothing that is empty. */
const WKT = /^\s*(MULTI)?(POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\s*\(/i;
const GEOJSON = /^\s*\{\s*"/;
const SPACE = 0x20;
/** A whole Feature is no geometry. */
const FEATURE = /"type"\s*:\s*"Feature/;

/**
 * Reads the positions out of a cell with Well-Known Text or a GeoJSON geometry, in pieces of any size: of each tuple
 * of numbers the first two.
 */
export class PositionReader {
  readonly #kind: "wkt" | "geojson";
  readonly #extent: Extent;
  readonly #quote: number;
  readonly #shape = new WktShape();
  /** Whether something other than spaces has been seen of the cell. */
  #isBegun = false;
  #beginning = "";
  #number = "";
  #numberOffset = 0;
  /** How many numbers of the open tuple have been read. */
  #read = 0;
  #x = 0;

  constructor(kind: "wkt" | "geojson", extent: Extent, quote: Quote) {
    this.#kind = kind;
    this.#extent = extent;
    this.#quote = quote.charCodeAt(0);
  }

  /** The first characters of the cell. */
  get beginning(): string {
    return this.#beginning;
  }

  /** Whether the cell that has been read is a geometry that Mapbox reads. */
  get isGeometry(): boolean {
    return this.#beginsAsGeometry() && (this.#kind === "geojson" || this.#shape.isWhole(this.#beginning));
  }

  /** Begins a new cell. */
  reset(): void {
    this.#isBegun = false;
    this.#beginning = "";
    this.#number = "";
    this.#read = 0;
    this.#shape.reset();
  }

  /** Takes `buffer[start, end)` of the cell; `base` is what makes an offset in the file of an index. */
  write(buffer: Buffer, start: number, end: number, base: number): void {
    const from = this.#isBegun ? start : this.#begin(buffer, start, end);
    if (this.#beginning.length < BEGINNING) {
      const more = buffer.toString("utf8", from, Math.min(end, from + BEGINNING));
      this.#beginning = (this.#beginning + more).replaceAll(/""|\\"/g, '"').slice(0, BEGINNING);
    }
    // What is no geometry has no positions, whatever numbers are in it.
    if (!this.#beginsAsGeometry()) return;
    for (let at = from; at < end; at++) {
      const byte = buffer[at] ?? 0;
      if (isNumberByte(byte)) {
        if (isSign(byte) && /\d$|\.$/.test(this.#number)) this.#endNumber();
        if (this.#number === "") this.#numberOffset = base + at;
        if (this.#number.length < LONGEST_NUMBER) this.#number += String.fromCharCode(byte);
      } else if (this.#number !== "") this.#endNumber();
      if (this.#endsTuple(byte)) {
        if (this.#kind === "wkt") this.#shape.mark(byte, this.#read);
        this.#read = 0;
      }
    }
  }

  /** Passes over the spaces and the quote in front of a value: of other quotes than those of the file it keeps what it finds. */
  #begin(buffer: Buffer, start: number, end: number): number {
    let at = start;
    while (at < end && buffer[at] === SPACE) at++;
    this.#isBegun = at < end;
    return this.#isBegun && buffer[at] === this.#quote ? at + 1 : at;
  }

  #beginsAsGeometry(): boolean {
    if (this.#kind === "wkt") return WKT.test(this.#beginning);
    return GEOJSON.test(this.#beginning) && !FEATURE.test(this.#beginning);
  }

  #endsTuple(byte: number): boolean {
    // ( ) , in Well-Known Text; [ ] { in GeoJSON.
    if (this.#kind === "wkt") return byte === 0x28 || byte === 0x29 || byte === 0x2c;
    return byte === 0x5b || byte === 0x5d || byte === 0x7b;
  }

  #endNumber(): void {
    const value = Number(this.#number);
    this.#number = "";
    if (Number.isNaN(value)) return;
    if (this.#read === 0) this.#x = value;
    else if (this.#read === 1) this.#extent.add(this.#x, value, this.#numberOffset);
    this.#read++;
  }
}

/** Behind a digit a sign begins the next number: "1-2". */
function isSign(byte: number): boolean {
  return byte === 0x2d || byte === 0x2b;
}

function isNumberByte(byte: number): boolean {
  // Digits, sign, dot; "e" only counts inside a number, and Number() refuses it elsewhere.
  return (
    (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e || byte === 0x2b || byte === 0x65 || byte === 0x45
  );
}
