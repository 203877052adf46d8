import type { Leniency, NumberRange } from "../json/scanner.ts";
import { excerpt } from "../numbers.ts";

/** What can be wrong with a GeoJSON file whose grammar is right; faults.ts says what each means. */
export type GeoJsonFault =
  | Leniency
  | NumberRange
  | "collection"
  | "collection-in-collection"
  | "coordinate-not-a-number"
  | "crs"
  | "empty-among-coordinates"
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
  | "nan-coordinate"
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

/** What Mapnik refuses in a feature that it parses. */
const PARSED_FAULTS: ReadonlySet<GeoJsonFault> = new Set([
  "collection",
  "collection-in-collection",
  "coordinate-not-a-number",
  "feature-type-missing",
  "feature-type-wrong",
  "float-range",
  "geometry-not-an-object",
  "geometry-type-missing",
  "geometry-type-unknown",
  "integer-range",
  "nan-coordinate",
  "properties-missing",
  "properties-not-an-object",
]);

/** Faults by kind, as data. */
export interface FaultsData {
  readonly found: ReadonlyMap<GeoJsonFault, FaultPlaces>;
  /** Faults in features without coordinates: those are dropped before Mapnik would parse them (extract_bounding_boxes). */
  readonly dropped: ReadonlyMap<GeoJsonFault, FaultPlaces>;
}

/** Gathers the faults of a file: of each kind the first place, and how many there are. */
export class FoundFaults implements FaultsData {
  readonly found = new Map<GeoJsonFault, FaultPlaces>();
  readonly dropped = new Map<GeoJsonFault, FaultPlaces>();
  /** Faults of the open feature, as long as it is not known whether it has coordinates. */
  readonly #pending = new Map<GeoJsonFault, FaultPlaces>();
  #inFeature = false;

  /** Notes a fault at an offset in the file; `feature` is the 1-based number of the open feature or the next one. */
  add(fault: GeoJsonFault, offset: number, detail: string, feature: number): void {
    const faults = this.#inFeature && PARSED_FAULTS.has(fault) ? this.#pending : this.found;
    const known = faults.get(fault);
    if (known !== undefined) known.count++;
    else faults.set(fault, { offset, detail: excerpt(detail), feature, count: 1 });
  }

  beginFeature(): void {
    this.#inFeature = true;
  }

  /** Sorts the faults of the feature by whether they matter. */
  endFeature(hasCoordinates: boolean): void {
    this.#inFeature = false;
    if (this.#pending.size === 0) return;
    absorbFaults(hasCoordinates ? this.found : this.dropped, this.#pending, 0);
    this.#pending.clear();
  }

  /** Adds the faults of what follows, where features are counted from behind the first `features`. */
  absorb(part: FaultsData, features: number): void {
    absorbFaults(this.found, part.found, features);
    absorbFaults(this.dropped, part.dropped, features);
  }
}

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
