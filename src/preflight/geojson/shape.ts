import { MAX_DEPTH } from "../json/scanner.ts";
import type { GeoJsonFault } from "./fault-places.ts";

/** How deep the arrays of coordinates are nested, by type; 0 for a type without coordinates. */
const NESTING: ReadonlyMap<string, number> = new Map([
  ["Point", 1],
  ["MultiPoint", 2],
  ["LineString", 2],
  ["MultiLineString", 3],
  ["Polygon", 3],
  ["MultiPolygon", 4],
  ["GeometryCollection", 0],
]);
const DEPTHS: readonly number[] = [...NESTING.values()];

/** The types of geometries. A type is known by its number in this list. */
export const TYPE_NAMES: readonly string[] = [...NESTING.keys()];

/** The number of the type that has geometries instead of coordinates. */
export const COLLECTION = TYPE_NAMES.indexOf("GeometryCollection");
const LINE_STRING = TYPE_NAMES.indexOf("LineString");
const MULTI_LINE_STRING = TYPE_NAMES.indexOf("MultiLineString");
const POLYGON = TYPE_NAMES.indexOf("Polygon");
const MULTI_POLYGON = TYPE_NAMES.indexOf("MultiPolygon");

/** Stands for this level and all deeper ones: no geometry has so many. */
const DEEPEST_BIT = 30;

/** Of a line or ring without any. */
const NO_SEQUENCE = Number.MAX_SAFE_INTEGER;

/** The shape of the coordinates of one geometry: how its arrays stand in each other, whatever numbers they hold. */
export class CoordinatesShape {
  /** Depth of the open arrays, the greatest one, and the one at which positions stand. */
  #level = 0;
  #deepest = 0;
  #positionLevel = 0;
  #uneven = false;
  /** How many elements the open array of each level has. */
  readonly #elements = new Uint32Array(MAX_DEPTH + 1);
  /** How many points the shortest line or ring has. */
  #shortest = NO_SEQUENCE;
  /** The levels of arrays without any element, a bit for each. */
  #emptyLevels = 0;
  #numbers = 0;

  /** Begins another geometry. */
  reset(): void {
    this.#deepest = 0;
    this.#positionLevel = 0;
    this.#uneven = false;
    this.#shortest = NO_SEQUENCE;
    this.#emptyLevels = 0;
    this.#numbers = 0;
  }

  /** Whether an array is open. */
  get isOpen(): boolean {
    return this.#level > 0;
  }

  /** How many numbers the open array has had. */
  get numbers(): number {
    return this.#numbers;
  }

  /** Whether there has been an array at all. */
  get isThere(): boolean {
    return this.#deepest > 0;
  }

  /** Whether the arrays hold no number. */
  get isEmpty(): boolean {
    return this.#positionLevel === 0 && !this.#uneven;
  }

  openArray(): void {
    if (this.#numbers > 0) this.#uneven = true;
    if (++this.#level > this.#deepest) this.#deepest = this.#level;
    this.#elements[this.#level] = 0;
    this.#numbers = 0;
  }

  /** Takes a number in the open array, and returns which one it is, from 0. */
  addNumber(): number {
    return this.#numbers++;
  }

  /** Takes so many whole positions in the open array. */
  addPositions(count: number): void {
    const level = this.#level + 1;
    if (this.#positionLevel !== 0 && this.#positionLevel !== level) this.#uneven = true;
    this.#positionLevel = level;
    if (level > this.#deepest) this.#deepest = level;
    this.#elements[level - 1] = (this.#elements[level - 1] ?? 0) + count;
  }

  /** Ends the open array, and returns whether it was a position of a single number. */
  closeArray(): boolean {
    const level = this.#level--;
    const length = this.#elements[level] ?? 0;
    const isTooShort = this.#numbers === 1;
    if (this.#numbers > 0) {
      if (length > 0 || (this.#positionLevel !== 0 && this.#positionLevel !== level)) this.#uneven = true;
      this.#positionLevel = level;
      this.#numbers = 0;
    } else if (length === 0) this.#emptyLevels |= 1 << Math.min(level, DEEPEST_BIT);
    else if (level === this.#positionLevel - 1 && length < this.#shortest) this.#shortest = length;
    if (level > 0) this.#elements[level - 1] = (this.#elements[level - 1] ?? 0) + 1;
    return isTooShort;
  }

  /** What keeps coordinates that are not empty from being those of a geometry of a type; null for nothing. */
  faultAs(type: number): GeoJsonFault | null {
    if (this.#uneven || this.#positionLevel !== DEPTHS[type] || this.#deepest !== this.#positionLevel) return "nesting";
    const sequences = 1 << (this.#positionLevel - 1);
    // An empty array for a position, or for a polygon among others: Mapnik's parser takes neither.
    if ((this.#emptyLevels & ~sequences) !== 0) return "empty-among-coordinates";
    const shortest = (this.#emptyLevels & sequences) !== 0 ? 0 : this.#shortest;
    if (type === POLYGON && shortest < 4) return "ring-too-short";
    if (type === MULTI_POLYGON && shortest < 4) return "ring-too-short-among-others";
    if (type === LINE_STRING && shortest < 2) return "line-of-one-point";
    if (type === MULTI_LINE_STRING && shortest < 2) return "line-of-one-point-among-others";
    return null;
  }
}
