import { JsonScanner } from "../json/scanner.ts";
import { JsonSyntaxError } from "../json/syntax.ts";
import type { GeometryCell } from "./geometry-cell.ts";
import { GeometryReader } from "./geometry-reader.ts";
import type { Quote } from "./header.ts";
import type { PendingPositions } from "./pending-positions.ts";

/** Behind white space, which may be written with backslashes. */
const BEGINNING = /^(\s|\\[fnrtv])*\{/;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** What a letter behind a backslash stands for in a quoted value; 0 where the backslash is one. csv_grammar_x3_def.hpp of mapnik/mapnik. */
const ESCAPES = new Uint8Array(256);
for (const pair of ["a\x07", "b\b", "f\f", "n\n", "r\r", "t\t", "v\v", "\\\\", "''", '""']) {
  ESCAPES[pair.charCodeAt(0)] = pair.charCodeAt(1);
}

/** Reads a cell with a GeoJSON geometry. */
export class GeoJsonCell implements GeometryCell {
  readonly #geometry: GeometryReader;
  readonly #quote: number;
  readonly #scanner: JsonScanner;
  /** What the scanner has not done with: JSON, as it is without the quotes of CSV. */
  #text = Buffer.alloc(0);
  #length = 0;
  #isQuoted = false;
  /** Whether the last piece ended with a double quote, which may be the first of two. */
  #isHalfPair = false;
  /** Whether the scanner can make nothing of what follows: behind a fault, or the end of the geometry. */
  #isOver = false;

  constructor(positions: PendingPositions, quote: Quote) {
    this.#geometry = new GeometryReader(positions);
    this.#scanner = new JsonScanner(this.#geometry);
    this.#quote = quote.charCodeAt(0);
  }

  begin(beginning: string, isQuoted: boolean, offset: number): boolean {
    if (!BEGINNING.test(beginning)) return false;
    this.#scanner.restart();
    this.#geometry.begin(offset);
    this.#length = 0;
    this.#isQuoted = isQuoted;
    this.#isHalfPair = false;
    this.#isOver = false;
    return true;
  }

  write(buffer: Buffer, start: number, end: number): void {
    if (this.#isOver) return;
    this.#makeRoom(end - start);
    if (this.#isQuoted) this.#unescape(buffer, start, end);
    else this.#length += buffer.copy(this.#text, this.#length, start, end);
    this.#scan();
  }

  end(): boolean {
    return this.#geometry.isWhole;
  }

  #makeRoom(bytes: number): void {
    // A quote that was held back, and the scanner's sentinel, take a byte each.
    const needed = this.#length + bytes + 2;
    if (needed <= this.#text.length) return;
    const text = Buffer.alloc(2 * needed);
    this.#text.copy(text, 0, 0, this.#length);
    this.#text = text;
  }

  /** Adds the value that `buffer[start, end)` stands for, and nothing for the quote that closes it. */
  #unescape(buffer: Buffer, start: number, end: number): void {
    const text = this.#text;
    const quote = this.#quote;
    let length = this.#length;
    let at = start;
    if (this.#isHalfPair) {
      if (buffer[at] === QUOTE) at++;
      if (at > start || quote !== QUOTE) text[length++] = QUOTE;
      this.#isHalfPair = false;
    }
    while (at < end) {
      const byte = buffer[at] ?? 0;
      const isSpecial = byte === QUOTE || byte === BACKSLASH || byte === quote;
      const next = isSpecial && at + 1 < end ? (buffer[at + 1] ?? 0) : 0;
      const escaped = byte === BACKSLASH ? (ESCAPES[next] ?? 0) : 0;
      if (escaped !== 0) {
        text[length++] = escaped;
        at += 2;
      } else if (byte === QUOTE && next === QUOTE) {
        text[length++] = QUOTE;
        at += 2;
      } else {
        this.#isHalfPair = byte === QUOTE && at + 1 === end;
        if (byte !== quote && !this.#isHalfPair) text[length++] = byte;
        at++;
      }
    }
    this.#length = length;
  }

  #scan(): void {
    try {
      const kept = this.#scanner.write(this.#text, 0, this.#length, 0, false);
      this.#text.copyWithin(0, kept, this.#length);
      this.#length -= kept;
    } catch (error) {
      if (!(error instanceof JsonSyntaxError)) throw error;
      this.#isOver = true;
    }
  }
}
