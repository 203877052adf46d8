import type { GeoJsonFault } from "../geojson/fault-places.ts";
import {
  COORDINATES,
  elementPlace,
  GEOMETRIES,
  GEOMETRY,
  GEOMETRY_TYPE,
  matches,
  memberPlace,
  OTHER,
} from "../geojson/places.ts";
import { COLLECTION, CoordinatesShape, TYPE_NAMES } from "../geojson/shape.ts";
import { type JsonHandler, MAX_DEPTH, type NumberRange } from "../json/scanner.ts";
import type { PendingPositions } from "./pending-positions.ts";

const NO_TYPE = -1;
/** What is wrong with the shape of coordinates that Mapnik cannot read; lines and rings too short it can. */
const REFUSED_SHAPES: ReadonlySet<GeoJsonFault | null> = new Set(["nesting", "empty-among-coordinates"]);
const POINT = TYPE_NAMES.indexOf("Point");

/**
 * Follows GeoJSON geometries (RFC 7946) one by one, and tells which of them Mapnik reads: geometry_rule in
 * feature_grammar_x3_def.hpp of the public repository mapnik/mapnik. What stands behind a geometry does not matter to it.
 */
export class GeometryReader implements JsonHandler {
  readonly #positions: PendingPositions;
  /** Place of each open container. */
  readonly #places = new Uint8Array(MAX_DEPTH + 1);
  #depth = 0;
  /** Place of the next value. */
  #next = OTHER;
  #type = NO_TYPE;
  /** Types, as far as they are known, of the collections around the open geometry. */
  readonly #outerTypes: number[] = [];
  readonly #coordinates = new CoordinatesShape();
  #x = 0;
  #offset = 0;
  #isListEmpty = false;
  #hasPositions = false;
  #isClosed = false;
  #isBroken = false;

  constructor(positions: PendingPositions) {
    this.#positions = positions;
  }

  /** Begins another geometry; `offset` is where its positions are told to stand in the file. */
  begin(offset: number): void {
    this.#offset = offset;
    this.#depth = 0;
    this.#next = GEOMETRY;
    this.#outerTypes.length = 0;
    // Of a geometry that broke off some arrays are open still.
    while (this.#coordinates.isOpen) this.#coordinates.closeArray();
    this.#hasPositions = false;
    this.#isClosed = false;
    this.#isBroken = false;
  }

  /** Whether the geometry has been read to its end, and is one that Mapnik reads. */
  get isWhole(): boolean {
    return this.#isClosed && !this.#isBroken;
  }

  openObject(): void {
    if (this.#next === GEOMETRY) this.#beginGeometry();
    else this.#refuseMember();
    this.#open();
  }

  closeObject(): void {
    const place = this.#close();
    if (place === GEOMETRY) this.#endGeometry();
  }

  openArray(): void {
    if (this.#next === COORDINATES) this.#coordinates.openArray();
    else if (this.#next === GEOMETRIES) this.#isListEmpty = true;
    else this.#refuseMember();
    this.#open();
  }

  closeArray(): void {
    const place = this.#close();
    const isTooShort = place === COORDINATES && this.#coordinates.closeArray();
    if (isTooShort || (place === GEOMETRIES && this.#isListEmpty)) this.#isBroken = true;
  }

  takesPositions(): boolean {
    return this.#next === COORDINATES && this.#coordinates.numbers === 0;
  }

  position(x: number, y: number): void {
    this.#positions.add(x, y, this.#offset);
  }

  positionsEnded(count: number): void {
    this.#coordinates.addPositions(count);
    this.#hasPositions = true;
  }

  key(bytes: Buffer, start: number, end: number): void {
    this.#next = memberPlace(this.#places[this.#depth] ?? OTHER, bytes, start, end);
  }

  keyContext(): number {
    return this.#places[this.#depth] ?? OTHER;
  }

  rememberKey(): void {
    // A geometry has two names: there is no time to save.
  }

  recallKey(): boolean {
    return false;
  }

  ignoresValue(): boolean {
    return false;
  }

  string(bytes: Buffer, start: number, end: number): void {
    if (this.#next === GEOMETRY_TYPE) {
      this.#type = TYPE_NAMES.findIndex((name) => matches(bytes, start, end, name));
      if (this.#type !== NO_TYPE) return;
    }
    this.#refuseMember();
  }

  number(value: number): void {
    if (this.#next !== COORDINATES || !this.#coordinates.isOpen) {
      this.#refuseMember();
      return;
    }
    const index = this.#coordinates.addNumber();
    if (index === 0) this.#x = value;
    else if (index === 1) {
      this.position(this.#x, value);
      this.#hasPositions = true;
    }
  }

  literal(): void {
    this.#refuseMember();
  }

  numberRange(kind: NumberRange): void {
    // Coordinates are read as floating point numbers, where too large an integer is merely out of range.
    const isRead = kind === "integer-range" && this.#next === COORDINATES;
    if (!isRead && !this.#isClosed) this.#isBroken = true;
  }

  leniency(): void {
    // Mapnik forgives it.
  }

  #open(): void {
    this.#places[++this.#depth] = this.#next;
    this.#next = elementPlace(this.#next);
  }

  /** Leaves the open container, and returns the place at which it stood. */
  #close(): number {
    const place = this.#places[this.#depth--] ?? OTHER;
    this.#next = elementPlace(this.#places[this.#depth] ?? OTHER);
    return place;
  }

  /** Where a value means something, one of another kind is refused. */
  #refuseMember(): void {
    if (this.#next === OTHER) return;
    this.#isBroken = true;
    this.#next = OTHER;
  }

  #beginGeometry(): void {
    if (this.#depth > 0) this.#outerTypes.push(this.#type);
    this.#type = NO_TYPE;
    this.#coordinates.reset();
  }

  #endGeometry(): void {
    const coordinates = this.#coordinates;
    const isShapeless = this.#type === COLLECTION || this.#type === NO_TYPE;
    const isFaulty = !isShapeless && !coordinates.isEmpty && REFUSED_SHAPES.has(coordinates.faultAs(this.#type));
    if (isFaulty) this.#isBroken = true;
    // A point that has no member "coordinates" lies at 0, 0.
    if (this.#type === POINT && !coordinates.isThere) {
      this.position(0, 0);
      this.#hasPositions = true;
    }
    if (this.#depth === 0) {
      if (!this.#hasPositions || this.#type === NO_TYPE) this.#isBroken = true;
      this.#isClosed = true;
      return;
    }
    // create_geometry.hpp of mapnik/mapnik, by which members are made: only a point may lack coordinates, only others may have empty ones.
    const isNothing = coordinates.isEmpty && coordinates.isThere === (this.#type === POINT);
    if (isShapeless || isNothing) this.#isBroken = true;
    this.#type = this.#outerTypes.pop() ?? NO_TYPE;
    this.#isListEmpty = false;
    coordinates.reset();
  }
}
