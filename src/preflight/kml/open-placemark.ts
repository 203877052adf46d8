import type { LossKind, Lost } from "./lost-placemarks.ts";

/** Where an element of a placemark stands, as far as GDAL's older KML driver looks for geometries (OSGeo/gdal, kmlnode.cpp). */
type Room =
  | GeometryRoom
  | "placemark"
  | "nested"
  | "outer"
  | "outer ring"
  | "inner"
  | "inner ring"
  | "bare ring"
  | "vain"
  | "elsewhere";
type GeometryRoom = "point" | "line" | "polygon" | "collection";

type Doors = Readonly<Partial<Record<string, Room>>>;

const GEOMETRIES: Readonly<Partial<Record<string, GeometryRoom>>> = {
  Point: "point",
  LineString: "line",
  Polygon: "polygon",
  MultiGeometry: "collection",
  MultiPoint: "collection",
  MultiLineString: "collection",
  MultiPolygon: "collection",
};

const DOORS: Readonly<Partial<Record<Room, Doors>>> = {
  placemark: { ...GEOMETRIES, Placemark: "nested", LinearRing: "bare ring" },
  nested: { ...GEOMETRIES, Placemark: "nested" },
  vain: {
    Point: "vain",
    LineString: "vain",
    Polygon: "vain",
    outerBoundaryIs: "vain",
    innerBoundaryIs: "vain",
    LinearRing: "vain",
  },
  collection: { ...GEOMETRIES, LinearRing: "bare ring" },
  polygon: { outerBoundaryIs: "outer", innerBoundaryIs: "inner" },
  outer: { LinearRing: "outer ring" },
  inner: { LinearRing: "inner ring" },
};

/**
 * What coordinates are to their placemark: those of a point, of which only the first position counts; of a line or ring; of a
 * hole without a ring around it so far; of a ring that is a geometry by itself, which is KML, but not for this driver; misplaced, where the driver does not look for any; or in vain, where another geometry
 * or placemark makes it stop.
 */
export type CoordinateRole = "point" | "line" | "hole" | "ring" | "misplaced" | "in vain";

/** A loss that is none when a position comes later. */
interface PendingLoss extends Lost {
  readonly kind: LossKind;
}

/** What is known of the placemark that is being read. */
export class OpenPlacemark {
  /** How many elements are open with it; 0 without one. */
  depth = 0;
  /** Whether a position of it has been read. */
  hasPosition = false;
  /** Whether one of its lines or rings is left with a single point. */
  hasCollapsed = false;
  /** Why it has lost the first thing that it has lost. */
  loss: LossKind | null = null;
  /** What it has lost if no position of it comes any more: a hole that had no ring around it, a ring by itself, or a track. */
  pending: PendingLoss | null = null;
  #kind: GeometryRoom | null = null;
  #hasOwnGeometry = false;
  #isMixed = false;
  #hasOuterRing = false;
  /** The elements that are open in it, and where they stand. */
  readonly #names: string[] = [];
  readonly #rooms: Room[] = [];

  /** Begins another one. */
  begin(depth: number): void {
    this.depth = depth;
    this.hasPosition = false;
    this.hasCollapsed = false;
    this.loss = null;
    this.pending = null;
    this.#kind = null;
    this.#hasOwnGeometry = false;
    this.#isMixed = false;
  }

  /** Notes coordinates of a geometry that stands where the driver looks for it. */
  addGeometry(): void {
    this.#kind ??= "collection";
    this.#hasOwnGeometry = true;
  }

  /** An element in it opens. */
  openElement(name: string): void {
    const around = this.#rooms.at(-1) ?? "placemark";
    const room = DOORS[around]?.[name];
    this.#names.push(name);
    this.#rooms.push(room === undefined ? "elsewhere" : this.#roomIn(room, around));
  }

  /** The element in it closes that opened last. */
  closeElement(): void {
    this.#names.pop();
    this.#rooms.pop();
  }

  /** What coordinates are that open in the element that opened last. */
  openCoordinates(): CoordinateRole {
    switch (this.#rooms.at(-1)) {
      case "point":
        return "point";
      case "line":
        return "line";
      case "vain":
        return "in vain";
      case "outer ring":
        this.#hasOuterRing = true;
        return "line";
      case "inner ring":
        return this.#hasOuterRing ? "line" : "hole";
      case "bare ring":
        return "ring";
      default:
        return "misplaced";
    }
  }

  /** The names of the elements around what is being read, from the placemark on. */
  get path(): string {
    return ["Placemark", ...this.#names].join("/");
  }

  /** Whether the driver takes it for a placemark with a geometry, be it an empty one. */
  get hasGeometry(): boolean {
    return this.#kind !== null;
  }

  /** Whether the driver reads no further in its folder: it finds no geometry of the kind that it has reckoned with. */
  get endsReading(): boolean {
    return this.#isMixed || (this.#kind !== null && !this.#hasOwnGeometry);
  }

  /** Where an element stands. Of several geometries right in a placemark the driver takes the first, if all are of one kind. */
  #roomIn(room: Room, around: Room): Room {
    if (room === "polygon") this.#hasOuterRing = false;
    if ((around !== "placemark" && around !== "nested") || !isGeometry(room)) return room;
    if (this.#kind !== null && this.#kind !== room) this.#isMixed = true;
    this.#kind ??= room;
    if (around === "nested" || this.#isMixed) return "vain";
    const isFirst = !this.#hasOwnGeometry;
    this.#hasOwnGeometry = true;
    return isFirst ? room : "elsewhere";
  }
}

function isGeometry(room: Room): room is GeometryRoom {
  return room === "point" || room === "line" || room === "polygon" || room === "collection";
}
