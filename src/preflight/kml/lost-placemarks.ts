import { wouldAnswer } from "../answers.ts";
import type { FindingCollector } from "../findings.ts";
import { countOf, excerpt, formatCount } from "../numbers.ts";
import type { Place } from "../reading/place.ts";
import type { CheckedFile } from "../types.ts";

/**
 * Why GDAL's older KML driver, which Mapbox's public code uses (naturalatlas/node-gdal, ogr_kml.gyp), finds no position: there
 * is none that was meant to be, it cannot be read, stands where the driver does not look, belongs to a geometry that only
 * GDAL's newer driver knows, or comes behind a placemark where it stops reading.
 */
export type LossKind = "void" | "unread" | "misplaced" | "newer" | "stopped";

/** What stands where something is lost. */
export interface Lost {
  readonly place: Place;
  readonly text: string;
}

/** How often something is lost, how many placemarks are lost whole by it, and the first place. */
interface Tally {
  count: number;
  placemarks: number;
  first: Lost | null;
}

/** How a loss is told: what stands there, and what mends it, around how many there are and what Mapbox does. */
interface Wording {
  readonly title: string;
  readonly fact: (text: string) => string;
  /** What is counted. */
  readonly unit: string;
  readonly deed: string;
  readonly remedy: string;
}

const DRIVER = "GDAL's older KML driver, which Mapbox's public code uses,";

const WORDINGS: Readonly<Record<LossKind, Wording>> = {
  unread: {
    title: "KML: coordinates that cannot be read",
    fact: (text) => `"${text}" cannot be read as longitude,latitude`,
    unit: "position",
    deed: "drops such positions, or takes them for 0, without a word",
    remedy:
      "Write plain degrees, with a decimal point and a comma in between, without signs and brackets, and blanks only between positions: " +
      "`8.55,47.37 8.56,47.38`.",
  },
  void: {
    title: "KML: positions that are none",
    fact: (text) => `"${text}" is no longitude,latitude`,
    unit: "position",
    deed: "drops such positions without a word",
    remedy: "Leave placemarks out that are to have no place.",
  },
  misplaced: {
    title: "KML: coordinates where Mapbox does not look for them",
    fact: (text) => `coordinates stand in ${text}`,
    unit: "place",
    deed: "passes over coordinates there without a word",
    remedy:
      "It looks for them in Placemark/Point, Placemark/LineString and Placemark/Polygon/outerBoundaryIs/LinearRing, in just this case and but one " +
      "of these in a placemark; several of them need a MultiGeometry around them.",
  },
  newer: {
    title: "KML: geometries that Mapbox may not read",
    fact: (text) => `no other geometry than a ${text}`,
    unit: "placemark",
    deed: "drops such placemarks without a word, though the newer one, LIBKML, reads them",
    remedy: "To be sure, convert: `ogr2ogr out.kml in.kml`, with a GDAL that has the LIBKML driver.",
  },
  stopped: {
    title: "KML: Mapbox stops reading at a placemark",
    fact: () =>
      "the placemark that ends here has geometries of several kinds beside each other, or another placemark with its geometry in it",
    unit: "placemark",
    deed: "stops there, and reads nothing of what follows in the same folder",
    remedy: "Put geometries of one placemark into a MultiGeometry, and placemarks beside each other.",
  },
};

const KINDS: readonly LossKind[] = ["unread", "misplaced", "newer", "stopped", "void"];

/** Those that are lost whichever driver reads the file. Nobody knows which one runs at Mapbox today. */
const CERTAIN: readonly LossKind[] = ["unread", "misplaced", "stopped"];
/** Those that do not count as features. */
const LOST: readonly LossKind[] = [...CERTAIN, "void"];

const NOTHING = (): Tally => ({ count: 0, placemarks: 0, first: null });

/** Gathers what Mapbox loses of a KML file without a word. */
export class LostPlacemarks {
  readonly #tallies: Readonly<Record<LossKind, Tally>> = {
    void: NOTHING(),
    unread: NOTHING(),
    misplaced: NOTHING(),
    newer: NOTHING(),
    stopped: NOTHING(),
  };

  /** Notes that something is lost; `look` tells what, and is only asked of the first of each kind. */
  add(kind: LossKind, look: () => Lost): void {
    const tally = this.#tallies[kind];
    tally.count++;
    tally.first ??= look();
  }

  /** Notes that a whole placemark is lost by something that has been noted. */
  addPlacemark(kind: LossKind): void {
    this.#tallies[kind].placemarks++;
  }

  /** Whether more placemarks are lost than read, not counting those that may be read or were not meant to have a place. */
  isMost(features: number): boolean {
    return this.#placemarksOf(CERTAIN) > features;
  }

  /** Whether anything is lost for this reason. */
  hasLost(kind: LossKind): boolean {
    return this.#tallies[kind].count > 0;
  }

  /** Adds what there is to say, beside so many placemarks that are read. */
  report(file: CheckedFile, features: number, collector: FindingCollector): void {
    const answer = features === 0 ? `${wouldAnswer("KML does not contain any valid features")} ` : "";
    for (const kind of KINDS) {
      const { count, placemarks, first } = this.#tallies[kind];
      // Where nothing else is there, that is told.
      if (first === null || (kind === "void" && features === 0)) continue;
      const { title, fact, unit, deed, remedy } = WORDINGS[kind];
      const { line, column } = first.place;
      const whole =
        placemarks === 0
          ? ""
          : `: ${countOf(placemarks, "placemark")} of ${formatCount(features + this.#placemarksOf(LOST))}`;
      collector.add(
        {
          check: "no-features",
          severity: CERTAIN.includes(kind) && placemarks > 0 && this.isMost(features) ? "error" : "warning",
          title,
          message: () =>
            `${file.label}:${line}:${column}: ${fact(excerpt(first.text, 80))} (${countOf(count, unit)}). ${DRIVER} ${deed}${whole}. ${answer}${remedy}`,
          line,
          column,
        },
        kind,
        count,
      );
    }
  }

  #placemarksOf(kinds: readonly LossKind[]): number {
    return kinds.reduce((sum, kind) => sum + this.#tallies[kind].placemarks, 0);
  }
}
