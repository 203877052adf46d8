import type { Bounds } from "../preflight/types.ts";

/** The largest map, in characters. */
const COLUMNS = 60;
const ROWS = 18;
/** A character is about twice as high as wide. */
const CHARACTER_RATIO = 2;
/** From no position in a character's place to the most. */
const SHADES = [" ", "░", "▒", "▓", "█"] as const;

/**
 * A map drawn in characters, with parallels and meridians as straight lines and true to scale in its middle: the denser
 * the shade, the more of the positions lie there, each step several times as many. Empty without positions or without an extent.
 *
 * `positions`: longitude and latitude in turn, in degrees. `bounds`: what the map shows, in degrees.
 */
export function densityMap(positions: Iterable<number>, bounds: Bounds): readonly string[] {
  const [west, south, east, north] = bounds;
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [width, height] = [(east - west) * narrowing, north - south];
  if (!(width > 0) && !(height > 0)) return [];
  const columns = size((ROWS * CHARACTER_RATIO * width) / height, COLUMNS);
  const rows = size((COLUMNS * height) / width / CHARACTER_RATIO, ROWS);
  const counts = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  let longitude: number | null = null;
  for (const number of positions) {
    if (longitude === null) {
      longitude = number;
      continue;
    }
    const column = cell((longitude - west) / (east - west), columns);
    const row = counts[cell((north - number) / (north - south), rows)];
    if (row?.[column] !== undefined) row[column]++;
    longitude = null;
  }
  const most = Math.max(...counts.flat());
  return most === 0 ? [] : counts.map((row) => row.map((count) => shade(count, most)).join(""));
}

/** From 1 to `most` characters; `most` where the other direction has no length at all. */
function size(wanted: number, most: number): number {
  return Number.isFinite(wanted) ? Math.max(1, Math.min(most, Math.round(wanted))) : most;
}

function cell(share: number, cells: number): number {
  return Number.isNaN(share) ? 0 : Math.min(cells - 1, Math.floor(share * cells));
}

function shade(count: number, most: number): string {
  if (count === 0) return SHADES[0];
  const steps = SHADES.length - 1;
  const share = most === 1 ? 1 : Math.log(count) / Math.log(most);
  return SHADES[Math.min(steps, 1 + Math.floor(share * steps))] ?? SHADES[0];
}
