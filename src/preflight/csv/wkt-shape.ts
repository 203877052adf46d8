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
 * brackets are not closed, or do not fit the type, and those with text behind the last one.
 * The grammar of the public repository mapnik/mapnik, wkt_grammar_x3_def.hpp.
 */
export class WktShape {
  #depth = 0;
  #positionDepth = 0;
  /** The last bracket or comma, 0 before the first. */
  #previous = 0;
  /** Whether letters stand behind that: a type, or EMPTY. */
  #hasLetters = false;
  #broken = false;
  #uneven = false;

  /** Begins a new geometry. */
  reset(): void {
    this.#depth = 0;
    this.#positionDepth = 0;
    this.#previous = 0;
    this.#hasLetters = false;
    this.#broken = false;
    this.#uneven = false;
  }

  /** Notes a bracket or comma, and how many numbers stand before it since the last. */
  mark(byte: number, numbers: number): void {
    if (!this.#mayFollow(byte, numbers)) this.#broken = true;
    if (numbers === 2) {
      if (this.#positionDepth !== 0 && this.#positionDepth !== this.#depth) this.#uneven = true;
      this.#positionDepth = this.#depth;
    }
    if (byte === OPEN) this.#depth++;
    else if (byte === CLOSE) this.#depth--;
    this.#previous = byte;
    this.#hasLetters = false;
  }

  #mayFollow(byte: number, numbers: number): boolean {
    const previous = this.#previous;
    if (this.#isOver || (this.#depth === 0 && byte !== OPEN)) return false;
    if (byte === OPEN) return numbers === 0 && previous !== CLOSE;
    if (numbers === 2) return previous !== CLOSE;
    if (numbers !== 0) return false;
    const isEmptyMember = this.#hasLetters && !(byte === CLOSE && previous === OPEN);
    return previous === CLOSE || isEmptyMember;
  }

  /** Notes a letter that is no part of a number. */
  letter(): void {
    if (this.#isOver) this.#broken = true;
    this.#hasLetters = true;
  }

  /** Notes a byte that stands nowhere in Well-Known Text. */
  stray(): void {
    this.#broken = true;
  }

  /** Whether the last bracket has been closed. */
  get #isOver(): boolean {
    return this.#depth === 0 && this.#previous !== 0;
  }

  /** Whether all was right, for a type in capitals. */
  isWhole(type: string): boolean {
    if (this.#depth !== 0 || this.#broken) return false;
    // Members of a collection have brackets of their own each.
    if (type === "GEOMETRYCOLLECTION") return true;
    const depth = DEPTHS.get(type) ?? this.#positionDepth;
    return !this.#uneven && this.#positionDepth === depth;
  }
}
