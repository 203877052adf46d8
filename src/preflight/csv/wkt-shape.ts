const OPEN = 0x28;
const CLOSE = 0x29;

/** How many brackets stand around a position, by type. MultiPoint is written both ways, a collection holds anything. */
const DEPTHS: ReadonlyMap<string, number> = new Map([
  ["POINT", 1],
  ["LINESTRING", 1],
  ["POLYGON", 2],
  ["MULTILINESTRING", 2],
  ["MULTIPOLYGON", 3],
]);

/**
 * Watches the brackets and commas of Well-Known Text: Mapbox drops rows whose positions have not two numbers, whose
 * brackets are not closed, or do not fit the type. The grammar of the public repository mapnik/mapnik.
 */
export class WktShape {
  #depth = 0;
  #positionDepth = 0;
  #previous = 0;
  #broken = false;
  #uneven = false;

  /** Begins a new geometry. */
  reset(): void {
    this.#depth = 0;
    this.#positionDepth = 0;
    this.#previous = 0;
    this.#broken = false;
    this.#uneven = false;
  }

  /** Notes a bracket or comma, and how many numbers stand before it since the last. */
  mark(byte: number, numbers: number): void {
    if (numbers !== 0 && numbers !== 2) this.#broken = true;
    if (numbers === 2) {
      if (this.#positionDepth !== 0 && this.#positionDepth !== this.#depth) this.#uneven = true;
      this.#positionDepth = this.#depth;
    }
    if (byte === OPEN) this.#depth++;
    else if (byte === CLOSE) {
      if (numbers === 0 && this.#previous === OPEN) this.#broken = true;
      this.#depth--;
    }
    this.#previous = byte;
  }

  /** Whether all was right, for the type that `text` begins with. */
  isWhole(text: string): boolean {
    if (this.#depth !== 0 || this.#broken) return false;
    const type = /^\s*([A-Z]+)/i.exec(text)?.[1]?.toUpperCase() ?? "";
    // Members of a collection have brackets of their own each.
    if (type === "GEOMETRYCOLLECTION") return true;
    const depth = DEPTHS.get(type) ?? this.#positionDepth;
    return !this.#uneven && this.#positionDepth === depth;
  }
}
