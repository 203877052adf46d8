import { Extent, type ExtentData } from "../extent.ts";
import { type JsonHandler, type Leniency, MAX_DEPTH, type NumberRange } from "../json/scanner.ts";
import { type FaultsData, FoundFaults, type GeoJsonFault } from "./fault-places.ts";
import {
  COORDINATES,
  CRS,
  CRS_CODE,
  CRS_NAME,
  CRS_PROPERTIES,
  elementPlace,
  FEATURE,
  FEATURE_TYPE,
  FEATURES,
  FOREIGN,
  FOREIGN_IN_COLLECTIONS,
  FOREIGN_TYPE,
  GEOMETRIES,
  GEOMETRY,
  GEOMETRY_TYPE,
  matches,
  memberPlace,
  OTHER,
  PROPERTIES,
  ROOT,
  ROOT_TYPE,
  STRAY,
  textOf,
} from "./places.ts";
import { PropertyNames } from "./property-names.ts";
import { COLLECTION, CoordinatesShape, TYPE_NAMES } from "./shape.ts";

/** No type so far, and one that GeoJSON does not know: beside the numbers of TYPE_NAMES. */
const NO_TYPE = -1;
const UNKNOWN_TYPE = -2;

/** No degree is larger. */
const LARGEST_DEGREE = 360;

/** What some features in a row amount to, as data. */
export interface FeaturesData {
  readonly features: number;
  readonly featuresWithoutGeometry: number;
  /** How many geometries there are, by number of their type. */
  readonly geometries: Uint32Array;
  readonly faults: FaultsData;
  readonly names: readonly Uint8Array[];
  readonly extent: ExtentData;
}

/** Follows the meaning of a GeoJSON file (RFC 7946) token by token, and keeps count of what is in it and what is wrong. */
export class GeoJsonReader implements JsonHandler {
  readonly extent = new Extent();
  readonly names = new PropertyNames();
  readonly faults = new FoundFaults();
  #features = 0;
  #featuresWithoutGeometry = 0;
  readonly #geometries = new Uint32Array(TYPE_NAMES.length);
  #rootType: string | null = null;
  #hasFeatures = false;
  /** The last name of a member of the root that GeoJSON does not know, and the one under which there is a FeatureCollection. */
  #foreignName = "";
  #wrappedIn: string | null = null;
  #crs: string | null = null;

  /** Place of each open container. */
  readonly #places = new Uint8Array(MAX_DEPTH + 1);
  #depth = 0;
  /** Place of the next value. */
  #next = ROOT;

  /** By number of a remembered name: the object it stood in, and the place of its value. */
  readonly #placesOfKeys = new Uint8Array(1_024);
  readonly #nextOfKeys = new Uint8Array(1_024);

  #featureOffset = 0;
  /** Whether the open feature has anything in an array called "coordinates". */
  #featureHasCoordinates = false;
  #featureType = NO_TYPE;
  #featureHasProperties = false;
  #featureHasGeometry = false;

  #geometryOffset = 0;
  #geometryType = NO_TYPE;
  #unknownType = "";
  readonly #outer: { readonly offset: number; readonly type: number; readonly unknownType: string }[] = [];
  readonly #coordinates = new CoordinatesShape();
  /** The first number of the open position, and where it stands. */
  #x = 0;
  #positionOffset = 0;
  /** Whether the coordinates of the feature begin with NaN: no bounding box comes of them for Mapnik, whatever follows. */
  #beginsWithNaN = false;
  /** Whether the open object is, by its type, something else than a feature: a geometry or a collection. */
  #isNoFeature = false;
  /** Whether the feature has a geometry that cannot be placed, for a reason that is told by itself. */
  #unplaced = false;

  /** How many features there are; a Feature or geometry as root counts as one. */
  get features(): number {
    return this.#features;
  }

  get featuresWithoutGeometry(): number {
    return this.#featuresWithoutGeometry;
  }

  /** Type of the root as written, null without. */
  get rootType(): string | null {
    return this.#rootType;
  }

  /** The name under which the root has a FeatureCollection, as it is written there, null without. */
  get wrappedIn(): string | null {
    return this.#wrappedIn;
  }

  /** Name of the coordinate system in the old member `crs`, null without. */
  get crs(): string | null {
    return this.#crs;
  }

  /** How many geometries there are of each type that occurs. */
  get geometryTypes(): Readonly<Record<string, number>> {
    const entries = TYPE_NAMES.map((name, type) => [name, this.#geometries[type] ?? 0] as const);
    return Object.fromEntries(entries.filter(([, count]) => count > 0));
  }

  /** A reader that begins with an element of the collection's list of features. */
  static ofFeatures(): GeoJsonReader {
    const reader = new GeoJsonReader();
    reader.#places.set([ROOT, FEATURES], 1);
    reader.#depth = 2;
    reader.#next = FEATURE;
    return reader;
  }

  /** Whether just now an element of the collection's list of features begins. */
  get isBeforeFeature(): boolean {
    return this.#depth === 2 && this.#next === FEATURE;
  }

  /** What has been learned of the features, as data. */
  get data(): FeaturesData {
    return {
      features: this.#features,
      featuresWithoutGeometry: this.#featuresWithoutGeometry,
      geometries: this.#geometries,
      faults: this.faults,
      names: this.names.learned,
      extent: this.extent.data,
    };
  }

  /** Adds features that follow all those before. */
  absorb(part: FeaturesData): void {
    this.faults.absorb(part.faults, this.#features);
    this.#features += part.features;
    this.#featuresWithoutGeometry += part.featuresWithoutGeometry;
    for (const [type, count] of part.geometries.entries()) {
      this.#geometries[type] = (this.#geometries[type] ?? 0) + count;
    }
    this.names.absorb(part.names);
    this.extent.absorb(part.extent);
  }

  openObject(offset: number): void {
    let place = this.#next;
    switch (place) {
      case ROOT:
        this.#beginGeometry(offset);
        break;
      case FEATURE:
        this.#beginFeature(offset);
        break;
      case GEOMETRY:
        this.#beginGeometry(offset);
        break;
      case PROPERTIES:
        this.#featureHasProperties = true;
        break;
      case CRS:
      case CRS_PROPERTIES:
      case FOREIGN:
      case OTHER:
        break;
      default:
        this.#misplaced(place, offset, "an object");
        place = OTHER;
    }
    this.#places[++this.#depth] = place;
  }

  closeObject(offset: number): void {
    const place = this.#places[this.#depth];
    this.#closeContainer();
    if (place === GEOMETRY) this.#endGeometry();
    else if (place === FEATURE) this.#endFeature();
    else if (place === ROOT) this.#endRoot(offset);
  }

  openArray(offset: number): void {
    let place = this.#next;
    switch (place) {
      case COORDINATES:
        this.#coordinates.openArray();
        this.#places[++this.#depth] = COORDINATES;
        return;
      case FEATURES:
        this.#hasFeatures = true;
        break;
      case GEOMETRIES:
      case STRAY:
      case OTHER:
        break;
      default:
        this.#misplaced(place, offset, "an array");
        place = OTHER;
    }
    this.#places[++this.#depth] = place;
    this.#next = elementPlace(place);
  }

  takesPositions(): boolean {
    return this.#next === COORDINATES && this.#coordinates.numbers === 0;
  }

  position(x: number, y: number, offset: number): void {
    this.extent.add(x, y, offset);
  }

  positionsEnded(count: number): void {
    this.#coordinates.addPositions(count);
    this.#featureHasCoordinates = true;
  }

  closeArray(offset: number): void {
    if (this.#places[this.#depth] === COORDINATES && this.#coordinates.closeArray())
      this.fault("position-too-short", offset);
    this.#closeContainer();
  }

  key(bytes: Buffer, start: number, end: number): void {
    const object = this.#places[this.#depth] ?? OTHER;
    if (object === PROPERTIES) this.names.add(bytes, start, end);
    const member = memberPlace(object, bytes, start, end);
    this.#next = object === ROOT && this.#isForeign(member) ? OTHER : member;
    if (member === FOREIGN) this.#foreignName = textOf(bytes, start, end);
  }

  /** Beside a list of features, all members but those of a collection are foreign, and may hold anything. */
  #isForeign(member: number): boolean {
    return FOREIGN_IN_COLLECTIONS.has(member) && (this.#hasFeatures || this.#rootType === "FeatureCollection");
  }

  keyContext(): number {
    return this.#places[this.#depth] ?? OTHER;
  }

  rememberKey(run: number): void {
    this.#placesOfKeys[run] = this.#places[this.#depth] ?? OTHER;
    this.#nextOfKeys[run] = this.#next;
  }

  recallKey(run: number): boolean {
    if (this.#placesOfKeys[run] !== this.#places[this.#depth]) return false;
    this.#next = this.#nextOfKeys[run] ?? OTHER;
    return true;
  }

  ignoresValue(): boolean {
    return this.#next === OTHER;
  }

  string(bytes: Buffer, start: number, end: number, offset: number): void {
    switch (this.#next) {
      case OTHER:
        break;
      case GEOMETRY_TYPE:
        this.#geometryType = this.#typeOf(bytes, start, end);
        if (this.#unknownType.startsWith('"Feature')) this.#featureHasCoordinates = true;
        break;
      case FEATURE_TYPE:
        this.#featureType = matches(bytes, start, end, "Feature") ? 0 : UNKNOWN_TYPE;
        if (this.#featureType === UNKNOWN_TYPE) this.#wrongFeatureType(offset, textOf(bytes, start, end));
        break;
      case ROOT_TYPE:
        this.#rootType = textOf(bytes, start, end);
        this.#geometryType = this.#typeOf(bytes, start, end);
        break;
      case FOREIGN_TYPE:
        if (matches(bytes, start, end, "FeatureCollection")) this.#wrappedIn ??= this.#foreignName;
        break;
      case CRS:
      case CRS_NAME:
        this.#noteCrs(textOf(bytes, start, end), offset);
        break;
      case CRS_CODE:
        this.#noteCrs(`EPSG:${textOf(bytes, start, end)}`, offset);
        break;
      default:
        this.#misplaced(this.#next, offset, `"${textOf(bytes, start, end)}"`);
    }
  }

  number(value: number, offset: number): void {
    if (this.#next === COORDINATES && this.#coordinates.isOpen) {
      this.#featureHasCoordinates = true;
      const index = this.#coordinates.addNumber();
      if (index === 0) {
        this.#x = value;
        this.#positionOffset = offset;
      } else if (index === 1) {
        if (!Number.isNaN(this.#x) && !Number.isNaN(value)) this.extent.add(this.#x, value, this.#positionOffset);
      }
    } else if (this.#next === STRAY) {
      this.#featureHasCoordinates = true;
      if (value > LARGEST_DEGREE || value < -LARGEST_DEGREE) this.fault("stray-coordinates", offset, String(value));
    } else if (this.#next === CRS_CODE) this.#noteCrs(`EPSG:${value}`, offset);
    else if (this.#next !== OTHER) this.#misplaced(this.#next, offset, String(value));
  }

  #noteCrs(name: string, offset: number): void {
    this.#crs = name;
    this.fault("crs", offset, name);
  }

  literal(value: boolean | null, offset: number): void {
    switch (this.#next) {
      case OTHER:
      case STRAY:
        break;
      case PROPERTIES:
        this.#featureHasProperties = true;
        if (value !== null) this.#misplaced(PROPERTIES, offset, String(value));
        break;
      case GEOMETRY:
      case CRS:
      case CRS_PROPERTIES:
        if (value !== null || this.#places[this.#depth] === GEOMETRIES)
          this.#misplaced(this.#next, offset, String(value));
        break;
      default:
        this.#misplaced(this.#next, offset, String(value));
    }
  }

  numberRange(kind: NumberRange, text: string, offset: number): void {
    // Coordinates are read as floating point numbers, where too large an integer is merely out of range.
    if (kind === "integer-range" && this.#next === COORDINATES) return;
    this.fault(kind, offset, text);
  }

  leniency(kind: Leniency, offset: number): void {
    if (kind !== "nan" || !this.#isAtFirstPosition()) this.fault(kind, offset);
    else if (!this.#beginsWithNaN) {
      this.#beginsWithNaN = true;
      this.#unplaced = true;
      this.fault("nan-coordinate", offset);
    }
  }

  /** Whether a number that comes now is longitude or latitude of the first position in the feature's geometry. */
  #isAtFirstPosition(): boolean {
    const { isOpen, isEmpty, numbers } = this.#coordinates;
    return this.#next === COORDINATES && isOpen && isEmpty && numbers < 2 && this.#outer.length === 0;
  }

  /** Notes a fault; only the first place of each kind is kept. */
  fault(fault: GeoJsonFault, offset: number, detail = ""): void {
    this.faults.add(fault, offset, detail, this.#features + 1);
  }

  #closeContainer(): void {
    const outer = this.#places[--this.#depth] ?? OTHER;
    // Behind a member of an object comes a key, which sets the place anew.
    this.#next = elementPlace(outer);
  }

  #beginFeature(offset: number): void {
    this.#featureOffset = offset;
    this.faults.beginFeature();
    this.#featureHasCoordinates = false;
    this.#featureType = NO_TYPE;
    this.#featureHasProperties = false;
    this.#featureHasGeometry = false;
    this.#unplaced = false;
    this.#beginsWithNaN = false;
    this.#isNoFeature = false;
  }

  #endFeature(): void {
    if (this.#featureType === NO_TYPE) this.fault("feature-type-missing", this.#featureOffset);
    const isSeen = this.#featureHasCoordinates && !this.#beginsWithNaN;
    if (!isSeen) this.#featureHasGeometry = false;
    this.#countFeature();
    this.faults.endFeature(isSeen);
  }

  #wrongFeatureType(offset: number, type: string): void {
    // The coordinates of bare geometries and nested collections are seen by Mapnik, though not here.
    this.#isNoFeature = TYPE_NAMES.includes(type) || type === "FeatureCollection";
    if (this.#isNoFeature) this.#featureHasCoordinates = true;
    this.fault("feature-type-wrong", offset, `"${type}"`);
  }

  #countFeature(): void {
    if (!this.#featureHasProperties && !this.#isNoFeature) this.fault("properties-missing", this.#featureOffset);
    if (!this.#featureHasGeometry || this.#unplaced) {
      this.#featuresWithoutGeometry++;
      // A feature whose geometry is empty, faulty, or begins with NaN has been told of already.
      if (!this.#unplaced && !this.#isNoFeature) this.fault("no-geometry", this.#featureOffset);
    }
    this.#features++;
  }

  #beginGeometry(offset: number): void {
    if (this.#places[this.#depth] === GEOMETRIES) {
      this.#outer.push({ offset: this.#geometryOffset, type: this.#geometryType, unknownType: this.#unknownType });
    }
    this.#geometryOffset = offset;
    this.#geometryType = NO_TYPE;
    this.#unknownType = "";
    this.#coordinates.reset();
  }

  #endGeometry(): void {
    this.#judgeGeometry();
    if (this.#places[this.#depth] !== GEOMETRIES) return;
    const outer = this.#outer.pop();
    this.#geometryOffset = outer?.offset ?? 0;
    this.#geometryType = outer?.type ?? NO_TYPE;
    this.#unknownType = outer?.unknownType ?? "";
    this.#coordinates.reset();
  }

  #judgeGeometry(): void {
    const type = this.#geometryType;
    if (type === NO_TYPE) {
      // An empty object is as good as null.
      if (this.#coordinates.isThere) this.fault("geometry-type-missing", this.#geometryOffset);
      return;
    }
    if (type === UNKNOWN_TYPE) {
      this.fault("geometry-type-unknown", this.#geometryOffset, this.#unknownType);
      this.#unplaced = true;
      return;
    }
    this.#geometries[type] = (this.#geometries[type] ?? 0) + 1;
    if (type === COLLECTION) {
      this.fault(this.#outer.length > 0 ? "collection-in-collection" : "collection", this.#geometryOffset);
    } else if (this.#coordinates.isEmpty) {
      // A GeometryCollection's empty child does not take away from the others.
      if (this.#coordinates.isThere && !this.#unplaced) this.#judgeEmpty();
      return;
    } else this.#judgeShape(type);
    this.#featureHasGeometry = true;
  }

  #judgeShape(type: number): void {
    const fault = this.#coordinates.faultAs(type);
    if (fault !== null) this.fault(fault, this.#geometryOffset, TYPE_NAMES[type]);
  }

  #judgeEmpty(): void {
    this.fault("empty-coordinates", this.#geometryOffset);
    // Told of here, it is not told again as a feature without geometry.
    if (this.#outer.length === 0) this.#unplaced = true;
  }

  #typeOf(bytes: Buffer, start: number, end: number): number {
    for (let type = 0; type < TYPE_NAMES.length; type++) {
      if (matches(bytes, start, end, TYPE_NAMES[type] ?? "")) return type;
    }
    this.#unknownType = `"${textOf(bytes, start, end)}"`;
    return UNKNOWN_TYPE;
  }

  #endRoot(offset: number): void {
    const type = this.#rootType;
    if (type === "FeatureCollection") {
      if (!this.#hasFeatures && !this.faults.found.has("features-not-an-array")) {
        this.fault("features-not-an-array", offset, "nothing");
      }
    } else if (type === "Feature") {
      this.fault("root-not-a-collection", 0, type);
      this.#countFeature();
    } else if (type !== null && TYPE_NAMES.includes(type)) {
      this.fault("root-not-a-collection", 0, type);
      this.#featureHasProperties = true;
      this.#judgeGeometry();
      this.#countFeature();
    } else if (type !== null) this.fault("root-type-unknown", 0, type);
    else this.fault("root-type-missing", 0);
  }

  /** A value of the wrong kind where GeoJSON wants something particular. */
  #misplaced(place: number, offset: number, found: string): void {
    const fault = FAULT_OF_PLACE.get(place);
    if (fault !== undefined) this.fault(fault, offset, found);
    else if (place === ROOT_TYPE) this.#rootType = found;
    else if (place === GEOMETRY_TYPE) {
      this.#geometryType = UNKNOWN_TYPE;
      this.#unknownType = found;
    }
    if (place === GEOMETRY || place === GEOMETRIES || place === COORDINATES) this.#unplaced = true;
    if (place === COORDINATES && this.#coordinates.isOpen) this.#featureHasCoordinates = true;
    if (place === PROPERTIES) this.#featureHasProperties = true;
    if (place === FEATURE_TYPE) this.#featureType = UNKNOWN_TYPE;
  }
}

/** What a value of the wrong kind is at each place. */
const FAULT_OF_PLACE: ReadonlyMap<number, GeoJsonFault> = new Map([
  [ROOT, "root-type-missing"],
  [FEATURES, "features-not-an-array"],
  [FEATURE, "feature-not-an-object"],
  [FEATURE_TYPE, "feature-type-wrong"],
  [GEOMETRY, "geometry-not-an-object"],
  [GEOMETRIES, "geometry-not-an-object"],
  [COORDINATES, "coordinate-not-a-number"],
  [PROPERTIES, "properties-not-an-object"],
]);
