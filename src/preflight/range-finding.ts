import { type Extent, mayBeDegrees } from "./extent.ts";
import type { Occurrence } from "./findings.ts";
import { countOf, formatCoordinate, formatCount, formatReach } from "./numbers.ts";
import type { Bounds, CheckedFile, Severity } from "./types.ts";
import { estimateZooms } from "./zooms.ts";

/** What there is to say about coordinates out of range, without the place. */
export interface RangeFault {
  readonly severity: Severity;
  readonly title: string;
  /** Where the first one stands, in bytes from the start of the file. */
  readonly offset: number;
  readonly count: number;
  /** The message behind "file:line:column: ". */
  readonly text: string;
}

/** How to mend coordinates out of range, in whole sentences. */
export interface RangeRemedies {
  readonly reproject: string;
  readonly swap: string;
  /** Of latitudes beyond the edge of the map, of longitudes, and of both. */
  readonly clip: string;
  readonly wrap: string;
  readonly wrapAndClip: string;
}

/** Of Multi geometries GDAL wraps the parts, but leaves MultiPoints as they are and puts an empty part between the others. */
const EACH_PART = "-explodecollections ";

/**
 * The remedies that ogr2ogr has (GDAL 3 and later). `files`: its output and input, and what else a format needs. `parts`: what
 * makes features of the parts of Multi geometries, empty where a format can have no empty ones.
 */
export function remediesByOgr(files: string, parts: string = EACH_PART): RangeRemedies {
  const wrap = `${parts}-wrapdateline -s_srs EPSG:4326 -t_srs EPSG:4326`;
  const clip = "-clipdst -180 -85.0511 180 85.0511";
  const whereTo = "Write longitudes within ±180°, and split Multi geometries and what crosses 180°";
  return {
    reproject: `Reproject them: \`ogr2ogr -s_srs EPSG:CODE -t_srs EPSG:4326 ${files}\`, with the code of the system that they are in.`,
    swap: `Swap them: \`ogr2ogr -ct "+proj=pipeline +step +proj=axisswap +order=2,1" ${files}\`.`,
    clip: `Cut off what lies beyond these latitudes: \`ogr2ogr ${clip} ${files}\`.`,
    wrap: `${whereTo}: \`ogr2ogr ${wrap} ${files}\`.`,
    wrapAndClip: `${whereTo}; cut off what lies beyond these latitudes: \`ogr2ogr ${wrap} ${clip} ${files}\`.`,
  };
}

/**
 * Says what Mapbox would make of positions that are no longitude and latitude; null when all are. `format` begins the
 * title. Tells swapped columns and projected coordinates from single slips.
 */
export function rangeFault(extent: Extent, format: string, remedies: RangeRemedies): RangeFault | null {
  const refused = extent.firstRefused;
  if (refused !== null) {
    const position = `[${formatCoordinate(refused.x)}, ${formatCoordinate(refused.y)}]`;
    const others = `${formatCount(extent.refused)} of ${countOf(extent.positions, "position")}`;
    const answer =
      'Mapbox would answer "Coordinates beyond web mercator range. Please check projection and lat/lon values." or "bounds … value must be between …".';
    const base = { severity: "error", offset: refused.offset, count: extent.refused } as const;
    if (extent.looksProjected) {
      return {
        ...base,
        title: `${format}: coordinates are not degrees`,
        text: `${position} is no longitude and latitude but looks projected (metres or feet): ${others} out of range. ${answer} ${remedies.reproject}`,
      };
    }
    if (extent.looksSwapped) {
      return {
        ...base,
        title: `${format}: longitude and latitude are swapped`,
        text: `${position} has a second number that can be no latitude, and a first one that can: ${others}. Longitude comes first. ${answer} ${remedies.swap}`,
      };
    }
    return {
      ...base,
      title: `${format}: coordinates out of range`,
      text: `${position} is no place on earth: ${others} beyond ±360° or ±95°. ${answer} ${guessAtStrays(extent)}Correct them, or leave these features out.`,
    };
  }
  const outside = extent.firstOutside;
  if (outside === null) return null;
  const answer = answerToExtent(extent.bounds);
  const remedy = remedyOutside(extent, remedies);
  if (answer !== null) {
    return {
      severity: "error",
      title: `${format}: data lies beyond the edge of the map`,
      offset: outside.offset,
      count: extent.outside,
      text: `[${formatCoordinate(outside.x)}, ${formatCoordinate(outside.y)}] lies beyond ±180° of longitude or ±85.0511° of latitude (${countOf(extent.outside, "position")}), and so does the data as a whole. Mapbox would answer "${answer}". ${remedy}`,
    };
  }
  return {
    severity: "warning",
    title: `${format}: coordinates beyond web mercator`,
    offset: outside.offset,
    count: extent.outside,
    text: `[${formatCoordinate(outside.x)}, ${formatCoordinate(outside.y)}] lies beyond ±180° of longitude or ±85.0511° of latitude (${countOf(extent.outside, "position")}); Mapbox may not show it, or answer "Coordinates beyond web mercator range." ${remedy}`,
  };
}

/** How to mend positions outside web mercator, of which there are some. */
function remedyOutside(extent: Extent, { clip, wrap, wrapAndClip }: RangeRemedies): string {
  if (!extent.isBeyondLongitudes) return clip;
  return extent.isBeyondLatitudes ? wrapAndClip : wrap;
}

/** What may have led to single positions out of range, with a space behind it; empty for what nobody knows. */
function guessAtStrays(extent: Extent): string {
  if (extent.beginsWithMissingValue) return "Does it stand for a missing value? ";
  if (extent.mayBeSwapped) return "Have longitude and latitude changed places there? ";
  return extent.isFarBeyondDegrees ? "Are these metres or feet, among degrees? " : "";
}

/**
 * What Mapbox says of an extent whose single positions it would take, or null: no tile may cover it (zoomsBySize() in
 * mapbox/mapnik-omnivore), or its centre may be none (tilelive.verify in mapbox/tilelive).
 */
function answerToExtent(bounds: Bounds | null): string | null {
  if (bounds === null) return null;
  // Whether a tile covers the extent does not depend on the size of the file.
  if (estimateZooms(1, bounds, false) === null) return "Error calculating min/max zoom: Bounds invalid";
  const [west, south, east, north] = bounds;
  if (Math.abs(west + east) / 2 > 180) return "center lon value must be between -180 and 180";
  return Math.abs(south + north) / 2 > 90 ? "center lat value must be between -90 and 90" : null;
}

/** Data whose extent is said to be in metres or feet. */
export interface Projected {
  readonly bounds: Bounds;
  /** Begins the title: "Shapefile". */
  readonly format: string;
  /** What says so, and which projection it names: "its .prj names UTM". */
  readonly said: string;
  /** What says that they are degrees, a command. */
  readonly command: string;
}

/** Says that an extent in metres or feet looks like degrees; null when it does not. Of a projection they are hardly ever so few. */
export function degreesUnderProjection(
  file: CheckedFile,
  { bounds, format, said, command }: Projected,
): Occurrence | null {
  if (!mayBeDegrees(bounds)) return null;
  return {
    check: "coordinates-range",
    severity: "warning",
    title: `${format}: degrees under a projection`,
    message: () =>
      `${file.label} reaches ${formatReach(bounds)}, which looks like degrees; ${said}, in which that is one small spot. Mapbox would draw it there. ` +
      `If they are longitude and latitude, say so: \`${command}\`.`,
  };
}
