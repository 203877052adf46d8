import type { Extent } from "../extent.ts";
import { GeoJsonCell } from "./geojson-cell.ts";
import type { GeometryCell } from "./geometry-cell.ts";
import { type Quote, quotedValue } from "./header.ts";
import { NO_VALUE } from "./no-value.ts";
import { PendingPositions } from "./pending-positions.ts";
import { WktCell } from "./wkt-cell.ts";

/** How much of a cell tells whether it may be a geometry, in characters. */
const BEGINNING = 48;

const SPACE = 0x20;

const EMPTY_GEOMETRY = /^[a-z]+( Z?M?)? EMPTY$/i;

/** Reads cells with Well-Known Text or a GeoJSON geometry, in pieces of any size. */
export class PositionReader {
  readonly #cell: GeometryCell;
  readonly #positions = new PendingPositions();
  readonly #extent: Extent;
  readonly #quote: Quote;
  readonly #quoteByte: number;
  /** As it stands behind the quote in front of it. */
  #beginning = "";
  #isQuoted = false;
  /** Whether something other than spaces has been seen of the cell, and whether that may be a geometry. */
  #isBegun = false;
  #isRead = false;

  constructor(kind: "wkt" | "geojson", extent: Extent, quote: Quote) {
    this.#cell = kind === "wkt" ? new WktCell(this.#positions, quote) : new GeoJsonCell(this.#positions, quote);
    this.#extent = extent;
    this.#quote = quote;
    this.#quoteByte = quote.charCodeAt(0);
  }

  /** The first characters of the cell's value. */
  get beginning(): string {
    return this.#isQuoted ? quotedValue(this.#beginning, 0, this.#quote).value : this.#beginning;
  }

  /** Whether the cell says that there is no geometry: by nothing, a word for that, or an empty geometry such as `POINT EMPTY`. */
  get isEmpty(): boolean {
    const value = this.beginning.trim();
    return NO_VALUE.test(value) || EMPTY_GEOMETRY.test(value);
  }

  /** Begins a new cell. */
  reset(): void {
    this.#positions.clear();
    this.#beginning = "";
    this.#isBegun = false;
    this.#isRead = false;
  }

  /** Takes `buffer[start, end)` of the cell; `base` is what makes an offset in the file of an index. */
  write(buffer: Buffer, start: number, end: number, base: number): void {
    const from = this.#isBegun ? start : this.#begin(buffer, start, end, base);
    // What is no geometry has no positions, whatever numbers are in it.
    if (this.#isRead) this.#cell.write(buffer, from, end, base);
  }

  /** Ends a cell in a row that is not dropped for something else: returns whether it is a geometry that Mapbox reads, and adds its positions then. */
  end(): boolean {
    const isGeometry = this.#isRead && this.#cell.end();
    // Mapnik widens the extent by a row only when all of it could be read: csv_utils.cpp of the public repository mapnik/mapnik.
    if (isGeometry) this.#positions.addTo(this.#extent);
    return isGeometry;
  }

  /** Passes over the spaces and the quote in front of a value: of other quotes than those of the file it keeps what it finds. */
  #begin(buffer: Buffer, start: number, end: number, base: number): number {
    let at = start;
    while (at < end && buffer[at] === SPACE) at++;
    if (at === end) return end;
    this.#isQuoted = buffer[at] === this.#quoteByte;
    const from = this.#isQuoted ? at + 1 : at;
    this.#beginning = buffer.toString("utf8", from, Math.min(end, from + BEGINNING));
    this.#isBegun = true;
    this.#isRead = this.#cell.begin(this.#beginning, this.#isQuoted, base + at);
    return from;
  }
}
