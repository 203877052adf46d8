import { Extent, type ExtentData } from "./extent.ts";
import { type JsonHandler, type Leniency, MAX_DEPTH, type NumberRange } from "./json-scanner.ts";
import { excerpt } from "./numbers.ts";
import { PropertyNames } from "./property-names.ts";

/** What can be wrong with a GeoJSON file whose grammar is right; geojson-faults.ts says what each means. */
export type GeoJsonFault =
  | Leniency
  | NumberRange
  | "collection"
  | "coordinate-not-a-number"
  | "crs"
  | "empty-coordinates"
  | "feature-not-an-object"
  | "feature-type-missing"
  | "feature-type-wrong"
  | "features-not-an-array"
  | "geometry-not-an-object"
  | "geometry-type-missing"
  | "geometry-type-unknown"
  | "line-of-one-point"
  | "line-of-one-point-among-others"
  | "nesting"
  | "no-geometry"
  | "position-too-short"
  | "properties-missing"
  | "properties-not-an-object"
  | "ring-too-short"
  | "ring-too-short-among-others"
  | "root-not-a-collection"
  | "root-type-missing"
  | "root-type-unknown"
  | "stray-coordinates";

/** The first place of a fault, and how many there are. */
export interface FaultPlaces {
  readonly offset: number;
  /** What stands there, short: the unknown type, the number; or empty. */
  readonly detail: string;
  /** 1-based number of the feature it is in; of no meaning for faults of the whole file. */
  readonly feature: number;
  count: number;
}

// Where a value stands. A container is remembered by the place it stands at; OTHER for whatever GeoJSON knows nothing of.
const OTHER = 0;
const ROOT = 1;
const ROOT_TYPE = 2;
const FEATURES = 3;
const FEATURE = 4;
const FEATURE_TYPE = 5;
const GEOMETRY = 6;
const GEOMETRY_TYPE = 7;
const COORDINATES = 8;
const GEOMETRIES = 9;
const PROPERTIES = 10;
const CRS = 11;
const CRS_PROPERTIES = 12;
const CRS_NAME = 13;
/** A property that is itself called "coordinates". */
const STRAY = 14;

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
const TYPE_NAMES: readonly string[] = [...NESTING.keys()];
const DEPTHS: readonly number[] = [...NESTING.values()];
const COLLECTION = TYPE_NAMES.indexOf("GeometryCollection");
const LINE_STRING = TYPE_NAMES.indexOf("LineString");
const MULTI_LINE_STRING = TYPE_NAMES.indexOf("MultiLineString");
const POLYGON = TYPE_NAMES.indexOf("Polygon");
const MULTI_POLYGON = TYPE_NAMES.indexOf("MultiPolygon");
const NO_TYPE = -1;
const UNKNOWN_TYPE = -2;

/** Of a line or ring without any. */
const NO_SEQUENCE = Number.MAX_SAFE_INTEGER;
/** No degree is larger. */
const LARGEST_DEGREE = 360;

/** Places of the members that a single Feature or geometry has. */
const SINGLE_MEMBERS: ReadonlySet<number> = new Set([PROPERTIES, GEOMETRY, GEOMETRIES, COORDINATES]);

/** What Mapnik refuses in a feature that it parses. */
const PARSED_FAULTS: ReadonlySet<GeoJsonFault> = new Set([
  "collection",
  "coordinate-not-a-number",
  "feature-type-missing",
  "feature-type-wrong",
  "float-range",
  "geometry-not-an-object",
  "geometry-type-missing",
  "geometry-type-unknown",
  "integer-range",
  "properties-missing",
  "properties-not-an-object",
]);

/** What some features in a row amount to, as data. */
export interface FeaturesData {
  readonly features: number;
  readonly featuresWithoutGeometry: number;
  /** How many geometries there are, by number of their type. */
  readonly geometries: Uint32Array;
  readonly faults: ReadonlyMap<GeoJsonFault, FaultPlaces>;
  readonly droppedFaults: ReadonlyMap<GeoJsonFault, FaultPlaces>;
  readonly names: readonly Uint8Array[];
  readonly extent: ExtentData;
}

/** Follows the meaning of a GeoJSON file (RFC 7946) token by token, and keeps count of what is in it and what is wrong. */
export class GeoJsonReader implements JsonHandler {
  readonly extent = new Extent();
  readonly names = new PropertyNames();
  readonly faults = new Map<GeoJsonFault, FaultPlaces>();
  /** Faults in features without coordinates: those are dropped before Mapnik would parse them (extract_bounding_boxes). */
  readonly droppedFaults = new Map<GeoJsonFault, FaultPlaces>();
  /** Faults of the open feature, as long as it is not known whether it has coordinates. */
  readonly #pendingFaults = new Map<GeoJsonFault, FaultPlaces>();
  #features = 0;
  #featuresWithoutGeometry = 0;
  readonly #geometries = new Uint32Array(TYPE_NAMES.length);
  #rootType: string | null = null;
  #hasFeatures = false;
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
  #inFeature = false;
  /** Whether the open feature has anything in an array called "coordinates". */
  #featureHasCoordinates = false;
  #featureType = NO_TYPE;
  #featureHasProperties = false;
  #featureHasGeometry = false;

  #geometryOffset = 0;
  #geometryType = NO_TYPE;
  #unknownType = "";
  readonly #outer: { readonly offset: number; readonly type: number; readonly unknownType: string }[] = [];
  /** Depth of the open arrays of coordinates, the greatest one, and the one at which positions stand. */
  #level = 0;
  #deepest = 0;
  #positionLevel = 0;
  #uneven = false;
  /** How many elements the open array of each level has. */
  readonly #elements = new Uint32Array(MAX_DEPTH + 1);
  /** How many points the shortest line or ring has. */
  #shortest = NO_SEQUENCE;
  #numbers = 0;
  #x = 0;
  /** Where the first number of the open position stands. */
  #positionOffset = 0;
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
      droppedFaults: this.droppedFaults,
      names: this.names.learned,
      extent: this.extent.data,
    };
  }

  /** Adds features that follow all those before. */
  absorb(part: FeaturesData): void {
    absorbFaults(this.faults, part.faults, this.#features);
    absorbFaults(this.droppedFaults, part.droppedFaults, this.#features);
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
        if (this.#numbers > 0) this.#uneven = true;
        if (++this.#level > this.#deepest) this.#deepest = this.#level;
        this.#elements[this.#level] = 0;
        this.#numbers = 0;
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
    return this.#next === COORDINATES && this.#numbers === 0;
  }

  position(x: number, y: number, offset: number): void {
    this.extent.add(x, y, offset);
  }

  positionsEnded(count: number): void {
    const level = this.#level + 1;
    if (this.#positionLevel !== 0 && this.#positionLevel !== level) this.#uneven = true;
    this.#positionLevel = level;
    if (level > this.#deepest) this.#deepest = level;
    this.#elements[level - 1] = (this.#elements[level - 1] ?? 0) + count;
    this.#featureHasCoordinates = true;
  }

  closeArray(offset: number): void {
    if (this.#places[this.#depth] === COORDINATES) this.#endCoordinates(offset);
    this.#closeContainer();
  }

  key(bytes: Buffer, start: number, end: number): void {
    switch (this.#places[this.#depth]) {
      case PROPERTIES:
        this.names.add(bytes, start, end);
        this.#next = matches(bytes, start, end, "coordinates") ? STRAY : OTHER;
        break;
      case FEATURE:
        this.#next = featureMember(bytes, start, end);
        break;
      case GEOMETRY:
        this.#next = geometryMember(bytes, start, end);
        break;
      case ROOT:
        this.#next = this.#rootMember(bytes, start, end);
        break;
      case CRS:
        this.#next = matches(bytes, start, end, "properties") ? CRS_PROPERTIES : OTHER;
        break;
      case CRS_PROPERTIES:
        this.#next = matches(bytes, start, end, "name") ? CRS_NAME : OTHER;
        break;
      default:
        this.#next = OTHER;
    }
  }

  /** Beside a list of features, members of a single Feature or geometry are foreign, and may hold anything. */
  #rootMember(bytes: Buffer, start: number, end: number): number {
    const member = rootMember(bytes, start, end);
    const isCollection = this.#hasFeatures || this.#rootType === "FeatureCollection";
    return isCollection && SINGLE_MEMBERS.has(member) ? OTHER : member;
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
        if (this.#unknownType.startsWith("Feature")) this.#featureHasCoordinates = true;
        break;
      case FEATURE_TYPE:
        this.#featureType = matches(bytes, start, end, "Feature") ? 0 : UNKNOWN_TYPE;
        if (this.#featureType === UNKNOWN_TYPE) this.#wrongFeatureType(offset, textOf(bytes, start, end));
        break;
      case ROOT_TYPE:
        this.#rootType = textOf(bytes, start, end);
        this.#geometryType = this.#typeOf(bytes, start, end);
        break;
      case CRS:
      case CRS_NAME:
        this.#crs = textOf(bytes, start, end);
        this.fault("crs", offset, this.#crs);
        break;
      default:
        this.#misplaced(this.#next, offset, `"${textOf(bytes, start, end)}"`);
    }
  }

  number(value: number, offset: number): void {
    if (this.#next === COORDINATES && this.#level > 0) {
      this.#featureHasCoordinates = true;
      const index = this.#numbers++;
      if (index === 0) {
        this.#x = value;
        this.#positionOffset = offset;
      } else if (index === 1) {
        if (Number.isNaN(this.#x) || Number.isNaN(value)) this.#unplaced = true;
        else this.extent.add(this.#x, value, this.#positionOffset);
      }
    } else if (this.#next === STRAY) {
      this.#featureHasCoordinates = true;
      if (value > LARGEST_DEGREE || value < -LARGEST_DEGREE) this.fault("stray-coordinates", offset, String(value));
    } else if (this.#next !== OTHER) this.#misplaced(this.#next, offset, String(value));
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
    this.fault(kind, offset);
  }

  /** Notes a fault; only the first place of each kind is kept. */
  fault(fault: GeoJsonFault, offset: number, detail = ""): void {
    const faults = this.#inFeature && PARSED_FAULTS.has(fault) ? this.#pendingFaults : this.faults;
    const known = faults.get(fault);
    if (known !== undefined) known.count++;
    else faults.set(fault, { offset, detail: excerpt(detail), feature: this.#features + 1, count: 1 });
  }

  /** Sorts the faults of a feature that has been read by whether they matter. */
  #settleFaults(): void {
    if (this.#pendingFaults.size === 0) return;
    absorbFaults(this.#featureHasCoordinates ? this.faults : this.droppedFaults, this.#pendingFaults, 0);
    this.#pendingFaults.clear();
  }

  #closeContainer(): void {
    const outer = this.#places[--this.#depth] ?? OTHER;
    // Behind a member of an object comes a key, which sets the place anew.
    this.#next = elementPlace(outer);
  }

  #beginFeature(offset: number): void {
    this.#featureOffset = offset;
    this.#inFeature = true;
    this.#featureHasCoordinates = false;
    this.#featureType = NO_TYPE;
    this.#featureHasProperties = false;
    this.#featureHasGeometry = false;
    this.#unplaced = false;
  }

  #endFeature(): void {
    if (this.#featureType === NO_TYPE) this.fault("feature-type-missing", this.#featureOffset);
    if (!this.#featureHasCoordinates) this.#featureHasGeometry = false;
    this.#countFeature();
    this.#inFeature = false;
    this.#settleFaults();
  }

  #wrongFeatureType(offset: number, type: string): void {
    // The coordinates of bare geometries and nested collections are seen by Mapnik, though not here.
    if (NESTING.has(type) || type === "FeatureCollection") this.#featureHasCoordinates = true;
    this.fault("feature-type-wrong", offset, type);
  }

  #countFeature(): void {
    if (!this.#featureHasProperties) this.fault("properties-missing", this.#featureOffset);
    if (!this.#featureHasGeometry || this.#unplaced) {
      this.#featuresWithoutGeometry++;
      // A feature whose geometry is empty, faulty, or has NaN in it has been told of already.
      if (!this.#unplaced) this.fault("no-geometry", this.#featureOffset);
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
    this.#resetCoordinates();
  }

  #resetCoordinates(): void {
    this.#deepest = 0;
    this.#positionLevel = 0;
    this.#uneven = false;
    this.#shortest = NO_SEQUENCE;
    this.#numbers = 0;
  }

  #endGeometry(): void {
    this.#judgeGeometry();
    if (this.#places[this.#depth] !== GEOMETRIES) return;
    const outer = this.#outer.pop();
    this.#geometryOffset = outer?.offset ?? 0;
    this.#geometryType = outer?.type ?? NO_TYPE;
    this.#unknownType = outer?.unknownType ?? "";
    this.#resetCoordinates();
  }

  #judgeGeometry(): void {
    const type = this.#geometryType;
    if (type === NO_TYPE) {
      // An empty object is as good as null.
      if (this.#deepest > 0) this.fault("geometry-type-missing", this.#geometryOffset);
      return;
    }
    if (type === UNKNOWN_TYPE) {
      this.fault("geometry-type-unknown", this.#geometryOffset, this.#unknownType);
      this.#unplaced = true;
      return;
    }
    this.#geometries[type] = (this.#geometries[type] ?? 0) + 1;
    if (type === COLLECTION) {
      this.fault("collection", this.#geometryOffset);
    } else if (this.#positionLevel === 0 && !this.#uneven) {
      // A GeometryCollection's empty child does not take away from the others.
      if (this.#deepest > 0 && !this.#unplaced) this.#judgeEmpty();
      return;
    } else if (this.#uneven || this.#positionLevel !== DEPTHS[type] || this.#deepest !== this.#positionLevel) {
      this.fault("nesting", this.#geometryOffset, TYPE_NAMES[type]);
    } else if ((type === POLYGON || type === MULTI_POLYGON) && this.#shortest < 4) {
      this.fault(type === POLYGON ? "ring-too-short" : "ring-too-short-among-others", this.#geometryOffset);
    } else if ((type === LINE_STRING || type === MULTI_LINE_STRING) && this.#shortest < 2) {
      const several = type === MULTI_LINE_STRING;
      this.fault(several ? "line-of-one-point-among-others" : "line-of-one-point", this.#geometryOffset);
    }
    this.#featureHasGeometry = true;
  }

  #judgeEmpty(): void {
    this.fault("empty-coordinates", this.#geometryOffset);
    // Told of here, it is not told again as a feature without geometry.
    if (this.#outer.length === 0) this.#unplaced = true;
  }

  #endCoordinates(offset: number): void {
    const level = this.#level--;
    const length = this.#elements[level] ?? 0;
    if (this.#numbers > 0) {
      if (this.#numbers === 1) this.fault("position-too-short", offset);
      if (length > 0 || (this.#positionLevel !== 0 && this.#positionLevel !== level)) this.#uneven = true;
      this.#positionLevel = level;
      this.#numbers = 0;
    } else if (level === this.#positionLevel - 1 && length < this.#shortest) this.#shortest = length;
    if (level > 0) this.#elements[level - 1] = (this.#elements[level - 1] ?? 0) + 1;
  }

  #typeOf(bytes: Buffer, start: number, end: number): number {
    for (let type = 0; type < TYPE_NAMES.length; type++) {
      if (matches(bytes, start, end, TYPE_NAMES[type] ?? "")) return type;
    }
    this.#unknownType = textOf(bytes, start, end);
    return UNKNOWN_TYPE;
  }

  #endRoot(offset: number): void {
    const type = this.#rootType;
    if (type === "FeatureCollection") {
      if (!this.#hasFeatures && !this.faults.has("features-not-an-array")) {
        this.fault("features-not-an-array", offset, "nothing");
      }
    } else if (type === "Feature") {
      this.fault("root-not-a-collection", 0, type);
      this.#countFeature();
    } else if (type !== null && NESTING.has(type)) {
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
    if (place === COORDINATES && this.#level > 0) this.#featureHasCoordinates = true;
    if (place === PROPERTIES) this.#featureHasProperties = true;
    if (place === FEATURE_TYPE) this.#featureType = UNKNOWN_TYPE;
  }
}

/** Adds the faults of what follows, where features are counted from behind the first `features`. */
function absorbFaults(
  faults: Map<GeoJsonFault, FaultPlaces>,
  more: ReadonlyMap<GeoJsonFault, FaultPlaces>,
  features: number,
): void {
  for (const [fault, places] of more) {
    const known = faults.get(fault);
    if (known !== undefined) known.count += places.count;
    else faults.set(fault, { ...places, feature: places.feature + features });
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

/** Where the elements of an array stand that itself stands at `place`. */
function elementPlace(place: number): number {
  switch (place) {
    case FEATURES:
      return FEATURE;
    case GEOMETRIES:
      return GEOMETRY;
    case COORDINATES:
    case STRAY:
      return place;
    default:
      return OTHER;
  }
}

function rootMember(bytes: Buffer, start: number, end: number): number {
  switch (end - start) {
    case 3:
      return matches(bytes, start, end, "crs") ? CRS : OTHER;
    case 4:
      return matches(bytes, start, end, "type") ? ROOT_TYPE : OTHER;
    case 8:
      if (matches(bytes, start, end, "features")) return FEATURES;
      return matches(bytes, start, end, "geometry") ? GEOMETRY : OTHER;
    case 10:
      if (matches(bytes, start, end, "properties")) return PROPERTIES;
      return matches(bytes, start, end, "geometries") ? GEOMETRIES : OTHER;
    case 11:
      return matches(bytes, start, end, "coordinates") ? COORDINATES : OTHER;
    default:
      return OTHER;
  }
}

function featureMember(bytes: Buffer, start: number, end: number): number {
  switch (end - start) {
    case 4:
      return matches(bytes, start, end, "type") ? FEATURE_TYPE : OTHER;
    case 8:
      return matches(bytes, start, end, "geometry") ? GEOMETRY : OTHER;
    case 10:
      return matches(bytes, start, end, "properties") ? PROPERTIES : OTHER;
    default:
      return OTHER;
  }
}

function geometryMember(bytes: Buffer, start: number, end: number): number {
  switch (end - start) {
    case 4:
      return matches(bytes, start, end, "type") ? GEOMETRY_TYPE : OTHER;
    case 10:
      return matches(bytes, start, end, "geometries") ? GEOMETRIES : OTHER;
    case 11:
      return matches(bytes, start, end, "coordinates") ? COORDINATES : OTHER;
    default:
      return OTHER;
  }
}

function matches(bytes: Buffer, start: number, end: number, text: string): boolean {
  if (end - start !== text.length) return false;
  for (let index = 0; index < text.length; index++) {
    if (bytes[start + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

function textOf(bytes: Buffer, start: number, end: number): string {
  return bytes.toString("utf8", start, Math.min(end, start + 200));
}
