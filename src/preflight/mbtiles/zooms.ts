import { wouldAnswer } from "../answers.ts";
import type { FindingCollector } from "../findings.ts";
import type { CheckedFile, ZoomRange } from "../types.ts";
import { HIGHEST_ZOOM, rowSetter } from "./metadata.ts";
import type { Ask } from "./process.ts";
import { removal } from "./statements.ts";
import { zoomContradictions } from "./tiles.ts";

/** What the rows of the metadata say, the first of each name; null without one, NaN for one that is no number. */
export interface StatedZooms {
  readonly maxzoom: number | null;
  readonly fillzoom: number | null;
}

/** Mapbox reads these rows anew, whatever the row `json` says (mapbox/mapbox-upload-validate, lib/validators/mbtiles.js). */
export async function statedZooms(types: ReadonlyMap<string, string>, ask: Ask): Promise<StatedZooms> {
  const firstOf = async (name: string) => {
    if (!types.has("metadata")) return null;
    const [row] = await ask(`SELECT value FROM metadata WHERE name = '${name}' LIMIT 1`);
    return row === undefined ? null : Number.parseInt(String(row.value), 10);
  };
  return { maxzoom: await firstOf("maxzoom"), fillzoom: await firstOf("fillzoom") };
}

/** Adds what is wrong when `what` go up to a zoom above the highest one; they are rows of `table`, unless a view computes them. */
export function judgeHighestZoom(
  file: CheckedFile,
  what: "tiles" | "grids",
  highest: number,
  table: string | undefined,
  collector: FindingCollector,
): void {
  if (!(highest > HIGHEST_ZOOM)) return;
  const answer = `Maxzoom exceeded for mbtiles file. There is a max zoom limit of ${HIGHEST_ZOOM} but tiles up to zoom level ${highest} were found.`;
  collector.add({
    check: "mbtiles-zooms",
    severity: "error",
    title: `MBTiles: ${what} above z${HIGHEST_ZOOM}`,
    message: () =>
      `${file.label} has ${what} up to z${highest}. ${wouldAnswer(answer)} ${removal(table, `zoom_level > ${HIGHEST_ZOOM}`)}`,
  });
}

/** Adds where the zooms of tiles are below 0 or contradict the metadata; `table` holds their places, unless a view computes them. */
export function judgeZooms(
  file: CheckedFile,
  zooms: ZoomRange,
  stated: StatedZooms,
  table: string | undefined,
  collector: FindingCollector,
): void {
  const range = zooms.min === zooms.max ? `at z${zooms.min} only` : `from z${zooms.min} to z${zooms.max}`;
  const add = (title: string, answer: string, remedy: string) =>
    collector.add({
      check: "mbtiles-zooms",
      severity: "error",
      title: `MBTiles: ${title}`,
      message: () => `${file.label} has tiles ${range}. ${wouldAnswer(answer)} ${remedy}`,
    });
  if (zooms.min < 0) {
    const answer = `Minzoom exceeded for mbtiles file. There is a min zoom limit of 0 but tiles down to zoom level ${zooms.min} were found.`;
    add("tiles below z0", answer, removal(table, "zoom_level < 0"));
  }
  for (const { key, answer, right } of zoomContradictions(stated, zooms)) {
    const remedy = `Correct the metadata: \`${rowSetter(key, String(right))}\`, or build the file anew.`;
    add(`${key} of the metadata is not that of the tiles`, answer, remedy);
  }
}
