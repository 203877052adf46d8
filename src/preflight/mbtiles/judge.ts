import { wouldAnswer } from "../answers.ts";
import type { FindingCollector } from "../findings.ts";
import { countOf, formatCount } from "../numbers.ts";
import type { Bounds, CheckedFile, MbtilesFacts, ZoomRange } from "../types.ts";
import { begun, countUpToLimit, readTiles } from "./inventory.ts";
import { LARGEST_TILE, MOST_TILES } from "./limits.ts";
import { HIGHEST_ZOOM, type Info } from "./metadata.ts";
import type { Ask } from "./process.ts";
import { readSizes, type TileSizes } from "./sizes.ts";
import { boundsOfTiles, isInsideWorld, numberOf, tileFormat, type ZoomLevel, zoomContradictions } from "./tiles.ts";

/** What the tables of tiles tell. Where tiles share images, a place without its image is counted too. */
export interface TileFacts {
  readonly format: string | null;
  readonly count: number;
  readonly zooms: ZoomRange | null;
  readonly perZoom: Readonly<Record<string, number>>;
  readonly largest: MbtilesFacts["largestTile"];
  readonly bounds: Bounds | null;
}

/**
 * Judges the tables `tiles` and `grids`: how many, their format, zooms, places and sizes. `types` tells by name what is a
 * table and what a view. Sizes are asked by `askBeside`, meanwhile: they need a pass over the tables, and all else one over their indexes.
 */
export async function judgeTiles(
  file: CheckedFile,
  types: ReadonlyMap<string, string>,
  info: Info | null,
  ask: Ask,
  askBeside: Ask,
  collector: FindingCollector,
): Promise<TileFacts> {
  const format = types.has("tiles") ? await judgeFirstTile(file, ask, collector) : null;
  const grids = await countUpToLimit("grids", types, ask);
  const tiles = await readTiles(types, MOST_TILES - grids, ask, askBeside);
  const { count } = tiles;
  const unknown = { format, count, zooms: null, perZoom: {}, largest: null, bounds: null };
  if (count + grids === 0) {
    collector.add({
      check: "mbtiles-schema",
      severity: "error",
      title: "MBTiles: no tiles",
      message: () =>
        `${file.label} ${types.has("tiles") ? "has an empty table tiles" : "has no table tiles"}. Mapbox would answer "Tileset is empty." ` +
        "Look at the log of the tool that built it: did the input hold features, inside the zooms asked for?",
    });
    return unknown;
  }
  if (count + grids > MOST_TILES) {
    collector.add({
      check: "mbtiles-schema",
      severity: "error",
      title: `MBTiles: more than ${formatCount(MOST_TILES)} tiles`,
      message: () =>
        `${file.label} has more than ${formatCount(MOST_TILES)} tiles. Mapbox would answer "Tileset exceeds processing limit." Lower the ` +
        "highest zoom (`tile-join -z13 -o out.mbtiles in.mbtiles`), or split it by area.",
    });
    return unknown;
  }
  if (grids > 0) judgeSizes("grids", file, await readSizes("grids", types.get("grids") === "table", ask), collector);
  if (count === 0) return unknown;
  const sizes = begun(tiles.sizes());
  const levels = await tiles.levels();
  judgeZooms(file, levels, info, collector);
  await judgePlaces(file, levels, ask, collector);
  const largest = judgeSizes("tiles", file, await sizes, collector);
  return { format, count, zooms: zoomsOf(levels), perZoom: perZoom(levels), largest, bounds: boundsOfTiles(levels) };
}

/** Mapbox looks at the first tile alone to tell the format of all. */
async function judgeFirstTile(file: CheckedFile, ask: Ask, collector: FindingCollector): Promise<string | null> {
  const [row] = await ask(
    "SELECT tile_data IS NULL AS missing, HEX(SUBSTR(CAST(tile_data AS BLOB), 1, 16)) AS head, " +
      "HEX(SUBSTR(CAST(tile_data AS BLOB), -2)) AS tail FROM tiles LIMIT 1",
  );
  if (row === undefined) return null;
  const format = tileFormat(String(row.head), String(row.tail));
  if (format !== null || row.missing === 1) return format;
  // The first byte of a vector tile is the tag of its first layer: field 3, length-delimited (Mapbox Vector Tile specification).
  const uncompressed = String(row.head).startsWith("1A");
  collector.add({
    check: "mbtiles-tile-format",
    severity: "error",
    title: uncompressed ? "MBTiles: vector tiles are not compressed" : "MBTiles: unknown format of tiles",
    message: () =>
      `${file.label}: the first tile is ${uncompressed ? "an uncompressed vector tile" : "neither PNG, JPEG, GIF, WebP nor a compressed vector tile"}. ` +
      `Mapbox would answer "Unknown format." ${
        uncompressed
          ? "Build it without tippecanoe's --no-tile-compression (-pC)."
          : "Store each tile as one whole image or as a gzipped vector tile."
      }`,
  });
  return null;
}

function zoomsOf(levels: readonly ZoomLevel[]): ZoomRange | null {
  const zooms = levels.map(({ zoom }) => zoom).filter((zoom) => Number.isInteger(zoom));
  return zooms.length === 0 ? null : { min: Math.min(...zooms), max: Math.max(...zooms) };
}

function perZoom(levels: readonly ZoomLevel[]): Readonly<Record<string, number>> {
  return Object.fromEntries(levels.map(({ zoom, tiles }) => [String(zoom), tiles]));
}

function judgeZooms(
  file: CheckedFile,
  levels: readonly ZoomLevel[],
  info: Info | null,
  collector: FindingCollector,
): void {
  const zooms = zoomsOf(levels);
  if (zooms === null) return;
  const range = zooms.min === zooms.max ? `at z${zooms.min} only` : `from z${zooms.min} to z${zooms.max}`;
  const add = (title: string, answer: string, remedy: string) =>
    collector.add({
      check: "mbtiles-zooms",
      severity: "error",
      title: `MBTiles: ${title}`,
      message: () => `${file.label} has tiles ${range}. ${wouldAnswer(answer)} ${remedy}`,
    });
  if (zooms.max > HIGHEST_ZOOM) {
    const answer = `Maxzoom exceeded for mbtiles file. There is a max zoom limit of ${HIGHEST_ZOOM} but tiles up to zoom level ${zooms.max} were found.`;
    add(
      `tiles above z${HIGHEST_ZOOM}`,
      answer,
      `Remove them: \`sqlite3 FILE "DELETE FROM tiles WHERE zoom_level > ${HIGHEST_ZOOM}"\`.`,
    );
  }
  if (zooms.min < 0) {
    const answer = `Minzoom exceeded for mbtiles file. There is a min zoom limit of 0 but tiles down to zoom level ${zooms.min} were found.`;
    add("tiles below z0", answer, '`sqlite3 FILE "DELETE FROM tiles WHERE zoom_level < 0"` removes them.');
  }
  const stated = { maxzoom: zoomOf(info?.maxzoom), fillzoom: zoomOf(info?.fillzoom) };
  for (const { key, answer, right } of zoomContradictions(stated, zooms)) {
    const remedy = `Correct the metadata: \`sqlite3 FILE "UPDATE metadata SET value = '${right}' WHERE name = '${key}'"\`, or build the file anew.`;
    add(`${key} of the metadata is not that of the tiles`, answer, remedy);
  }
}

/** A zoom as Mapbox reads it, or null for none and for what is no number: that is a fault of its own. */
function zoomOf(value: unknown): number | null {
  const zoom = Number.parseInt(String(value), 10);
  return Number.isNaN(zoom) ? null : zoom;
}

async function judgePlaces(
  file: CheckedFile,
  levels: readonly ZoomLevel[],
  ask: Ask,
  collector: FindingCollector,
): Promise<void> {
  if (levels.every((level) => isInsideWorld(level) || level.zoom > HIGHEST_ZOOM || level.zoom < 0)) return;
  const outside =
    "FROM tiles WHERE typeof(zoom_level) <> 'integer' OR typeof(tile_column) <> 'integer' OR typeof(tile_row) <> 'integer' " +
    "OR (zoom_level BETWEEN 0 AND 30 AND (tile_column < 0 OR tile_row < 0 OR tile_column >= (1 << zoom_level) OR tile_row >= (1 << zoom_level)))";
  const [first] = await ask(`SELECT zoom_level AS z, tile_column AS x, tile_row AS y ${outside} LIMIT 1`);
  if (first === undefined) return;
  const [all] = await ask(`SELECT COUNT(*) AS count ${outside}`);
  const count = numberOf(all?.count);
  const place = `${first.z}/${first.x}/${first.y}`;
  collector.add({
    check: "mbtiles-tile-format",
    severity: "error",
    title: `MBTiles: ${countOf(count, "tile")} outside the world`,
    message: () =>
      `${file.label}: ${countOf(count, "tile")} with a column or row that its zoom does not have, first zoom_level ${first.z}, tile_column ${first.x}, ` +
      `tile_row ${first.y} (both must be whole numbers below 2^zoom). Mapbox would answer "Tile ${place} is an invalid ZXY range." Delete ` +
      "those rows, or build the file anew.",
  });
}

/** What is wrong with the sizes, and the largest tile; null where its place is not known. */
function judgeSizes(
  table: "tiles" | "grids",
  file: CheckedFile,
  sizes: TileSizes,
  collector: FindingCollector,
): MbtilesFacts["largestTile"] {
  const { z, x, bytes, tooLarge } = sizes;
  const y = 2 ** z - 1 - sizes.y;
  if (tooLarge > 0) {
    const noun = table === "tiles" ? "tile" : "grid";
    const title = table === "tiles" ? "Tile" : "Grid";
    collector.add({
      check: "mbtiles-tile-size",
      severity: "error",
      title: `MBTiles: ${countOf(tooLarge, noun)} over 500 kB`,
      message: () =>
        `${file.label}: ${countOf(tooLarge, noun)} larger than ${formatCount(LARGEST_TILE)} bytes, the largest z${z}/${x}/${y} with ${formatCount(bytes)} bytes. ` +
        `Mapbox would answer "${title} exceeds maximum size of 500k at z${z}. Reduce the detail of data at this zoom level or omit it by adjusting ` +
        'your minzoom." Rebuild with `tippecanoe --drop-densest-as-needed`; for images choose a stronger compression.',
    });
  }
  if (table === "tiles") judgeNulls(file, sizes.empty, collector);
  return table === "tiles" && [x, y, z].every((value) => Number.isInteger(value)) ? { z, x, y, bytes } : null;
}

function judgeNulls(file: CheckedFile, nulls: number, collector: FindingCollector): void {
  if (nulls <= 0) return;
  collector.add({
    check: "mbtiles-tile-format",
    severity: "error",
    title: `MBTiles: ${countOf(nulls, "tile")} without data`,
    message: () =>
      `${file.label}: ${countOf(nulls, "tile")} without tile_data (NULL). Mapbox would answer "Tile is invalid". Remove those rows: ` +
      '`sqlite3 FILE "DELETE FROM tiles WHERE tile_data IS NULL"`.',
  });
}
