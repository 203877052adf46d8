import { areApart } from "../extent.ts";
import type { FindingCollector } from "../findings.ts";
import { formatCoordinate } from "../numbers.ts";
import type { Bounds, CheckedFile } from "../types.ts";
import { turning } from "./statements.ts";
import { boundsOfTiles, isInsideWorld, type ZoomLevel } from "./tiles.ts";

/**
 * Adds where rows seem to be counted from the north, as in the paths of XYZ tiles: those of the highest zoom all lie outside
 * the `bounds` of the metadata, and turned round they do not. `table` holds the places, unless a view computes them.
 */
export function judgeRowOrder(
  file: CheckedFile,
  bounds: Bounds,
  levels: readonly ZoomLevel[],
  table: string | undefined,
  collector: FindingCollector,
): void {
  const highest = levels.findLast(isInsideWorld);
  const covered = highest === undefined ? null : boundsOfTiles([highest]);
  if (highest === undefined || covered === null || !isTurnedRound(covered, bounds)) return;
  const { zoom, rows } = highest;
  collector.add({
    check: "mbtiles-zooms",
    severity: "warning",
    title: "MBTiles: rows seem to be counted from the north",
    message: () =>
      `${file.label}: at z${zoom} tile_row goes from ${rows[0]} to ${rows[1]}. No such tile lies within the bounds of the metadata, ` +
      `${bounds.map(formatCoordinate).join(", ")}, but some would if row 0 were in the north, as in XYZ. In MBTiles it is in the south, whatever the ` +
      `metadata say of a scheme: Mapbox would show the tiles in the wrong order, in the other hemisphere. ${turning(table)}`,
  });
}

function isTurnedRound(covered: Bounds, bounds: Bounds): boolean {
  const [west, south, east, north] = covered;
  return areApart(covered, bounds) && !areApart([west, -north, east, -south], bounds);
}
