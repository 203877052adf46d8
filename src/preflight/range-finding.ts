import type { Extent } from "./extent.ts";
import { countOf, formatCoordinate, formatCount } from "./numbers.ts";
import type { Severity } from "./types.ts";

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

/**
 * Says what Mapbox would make of positions that are no longitude and latitude; null when all are. `format` begins the
 * title. Tells swapped columns and projected coordinates from single slips.
 */
export function rangeFault(extent: Extent, format: string): RangeFault | null {
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
        text: `${position} is no longitude and latitude but looks projected (metres or feet): ${others} out of range. ${answer} Reproject: \`ogr2ogr -t_srs EPSG:4326 out.geojson in\`, with \`-s_srs\` if the file does not name its system.`,
      };
    }
    if (extent.looksSwapped) {
      return {
        ...base,
        title: `${format}: longitude and latitude are swapped`,
        text: `${position} has a second number that can be no latitude, and a first one that can: ${others}. Longitude comes first. ${answer} Swap them: \`ogr2ogr -s_srs EPSG:4326 -t_srs EPSG:4326 -swapxy out.geojson in\`.`,
      };
    }
    return {
      ...base,
      title: `${format}: coordinates out of range`,
      text: `${position} is no place on earth: ${others} beyond ±360° or ±95°. ${answer} ${extent.mayBeSwapped ? "Have longitude and latitude changed places there? " : ""}Correct them, or leave these features out.`,
    };
  }
  const outside = extent.firstOutside;
  if (outside === null) return null;
  return {
    severity: "warning",
    title: `${format}: coordinates beyond web mercator`,
    offset: outside.offset,
    count: extent.outside,
    text: `[${formatCoordinate(outside.x)}, ${formatCoordinate(outside.y)}] lies beyond ±180° of longitude or ±85.0511° of latitude (${countOf(extent.outside, "position")}); Mapbox may not show it, or answer "Coordinates beyond web mercator range." Clip: \`ogr2ogr -clipdst -180 -85.0511 180 85.0511 out.geojson in\`.`,
  };
}
