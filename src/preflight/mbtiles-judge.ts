import { wouldAnswer } from "./answers.ts";
import type { FindingCollector } from "./findings.ts";
import { HIGHEST_ZOOM, type Info } from "./mbtiles-metadata.ts";
import type { Ask, Row } from "./mbtiles-process.ts";
import {
  boundsOfTiles,
  isInsideWorld,
  levelsByIndex,
  levelsByOnePass,
  numberOf,
  type PlaceTable,
  readLevels,
  tileFormat,
  type ZoomLevel,
  zoomContradictions,
} from "./mbtiles-tiles.ts";
import { countOf, formatCount } from "./numbers.ts";
import type { Bounds, CheckedFile, MbtilesFacts, ZoomRange } from "./types.ts";

/** Tiles and grids that Mapbox processes at most (limits.json of mapbox/mapbox-upload-limits). */
const MOST_TILES = 30_000_000;

/** The largest tile and grid that Mapbox takes, in bytes as stored; `500k` in its words. */
const LARGEST_TILE = 512_000;

/** A view that takes zoom, column and row from `map` as they are. */
const USUAL_VIEW =
  /\bSELECT\s+(map\.)?zoom_level(\s+AS\s+zoom_level)?\s*,\s*(map\.)?tile_column(\s+AS\s+tile_column)?\s*,\s*(map\.)?tile_row(\s+AS\s+tile_row)?\s*,/i;

/** What the tables of tiles tell. */
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
 * table and what a view. Counts first and stops at the limit, since a view of 64 kB can have 89 million rows.
 */
export async function judgeTiles(
  file: CheckedFile,
  types: ReadonlyMap<string, string>,
  info: Info | null,
  ask: Ask,
  collector: FindingCollector,
): Promise<TileFacts> {
  const format = types.has("tiles") ? await judgeFirstTile(file, ask, collector) : null;
  const count = types.has("tiles") ? await countUpToLimit("tiles", ask) : 0;
  const grids = types.has("grids") ? await countUpToLimit("grids", ask) : 0;
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
  if (grids > 0) await judgeSizes("grids", file, types, ask, collector);
  if (count === 0) return unknown;
  const levels = await readAllLevels((await isUsualView(count, types, ask)) ? "map" : "tiles", ask);
  judgeZooms(file, levels, info, collector);
  await judgePlaces(file, levels, ask, collector);
  const largest = await judgeSizes("tiles", file, types, ask, collector);
  return { format, count, zooms: zoomsOf(levels), perZoom: perZoom(levels), largest, bounds: boundsOfTiles(levels) };
}

async function countUpToLimit(table: "tiles" | "grids", ask: Ask): Promise<number> {
  const [row] = await ask(`SELECT COUNT(*) AS count FROM (SELECT 1 FROM ${table} LIMIT ${MOST_TILES + 1})`);
  return numberOf(row?.count);
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

async function readAllLevels(table: PlaceTable, ask: Ask): Promise<readonly ZoomLevel[]> {
  const plan = await ask(`EXPLAIN QUERY PLAN ${levelsByIndex(table)}`);
  const sorts = plan.some(({ detail }) => String(detail).includes("TEMP B-TREE"));
  return readLevels(await ask(sorts ? levelsByOnePass(table) : levelsByIndex(table)));
}

/**
 * Whether `tiles`, which has `count` rows, is the usual view that joins each place in `map` with its image, and each has
 * one: then `map` alone tells the places, without a look at images in random order for each of them.
 */
async function isUsualView(count: number, types: ReadonlyMap<string, string>, ask: Ask): Promise<boolean> {
  if (types.get("tiles") !== "view" || types.get("map") !== "table") return false;
  const [view] = await ask("SELECT sql FROM sqlite_master WHERE type = 'view' AND lower(name) = 'tiles'");
  if (!USUAL_VIEW.test(String(view?.sql))) return false;
  const [places] = await ask("SELECT COUNT(*) AS count FROM map");
  return numberOf(places?.count) === count;
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

/** Sizes and places of the tiles (or grids) of a table. */
async function judgeSizes(
  table: "tiles" | "grids",
  file: CheckedFile,
  types: ReadonlyMap<string, string>,
  ask: Ask,
  collector: FindingCollector,
): Promise<MbtilesFacts["largestTile"]> {
  const column = table === "tiles" ? "tile_data" : "grid";
  const row =
    (table === "tiles" ? await largestImage(types, ask) : undefined) ?? (await largestRow(table, column, types, ask));
  const bytes = numberOf(row?.bytes ?? 0);
  const z = numberOf(row?.z);
  const x = numberOf(row?.x);
  const y = 2 ** z - 1 - numberOf(row?.y);
  if (bytes > LARGEST_TILE) {
    const noun = table === "tiles" ? "tile" : "grid";
    const title = table === "tiles" ? "Tile" : "Grid";
    const [large] = await ask(`SELECT COUNT(*) AS count FROM ${table} WHERE LENGTH(${column}) > ${LARGEST_TILE}`);
    const count = numberOf(large?.count);
    collector.add({
      check: "mbtiles-tile-size",
      severity: "error",
      title: `MBTiles: ${countOf(count, noun)} over 500 kB`,
      message: () =>
        `${file.label}: ${countOf(count, noun)} larger than ${formatCount(LARGEST_TILE)} bytes, the largest z${z}/${x}/${y} with ${formatCount(bytes)} bytes. ` +
        `Mapbox would answer "${title} exceeds maximum size of 500k at z${z}. Reduce the detail of data at this zoom level or omit it by adjusting ` +
        'your minzoom." Rebuild with `tippecanoe --drop-densest-as-needed`; for images choose a stronger compression.',
    });
  }
  if (table === "tiles") judgeNulls(file, numberOf(row?.tiles) - numberOf(row?.stored), collector);
  return table === "tiles" && [x, y, z].every((value) => Number.isInteger(value)) ? { z, x, y, bytes } : null;
}

/**
 * One sequential pass over a table, however its rows are indexed; SQLite reads the length of a blob from the head of its
 * row. Every other use of the blob, COUNT(tile_data) too, would read all of it.
 */
async function largestRow(
  table: string,
  column: string,
  types: ReadonlyMap<string, string>,
  ask: Ask,
): Promise<Row | undefined> {
  const [row] = await ask(
    `SELECT MAX(LENGTH(${column})) AS bytes, zoom_level AS z, tile_column AS x, tile_row AS y, COUNT(*) AS tiles, ` +
      `COUNT(LENGTH(${column})) AS stored FROM ${table}${types.get(table) === "table" ? " NOT INDEXED" : ""}`,
  );
  return row;
}

/**
 * The same for the usual view that joins each place in `map` with its image in `images`, by one pass over the images:
 * the view would visit them in random order, once for each tile. Undefined where that may not be the whole truth:
 * another view, an image too large or missing (it may belong to no tile), or none at all.
 */
async function largestImage(types: ReadonlyMap<string, string>, ask: Ask): Promise<Row | undefined> {
  if (types.get("tiles") !== "view" || types.get("map") !== "table" || types.get("images") !== "table")
    return undefined;
  const plan = await ask("EXPLAIN QUERY PLAN SELECT LENGTH(tile_data) FROM tiles");
  if (!plan.every(({ detail }) => /^(SCAN|SEARCH) (map|images)\b/.test(String(detail)))) return undefined;
  const images = await columnsOf("images", ask);
  const map = await columnsOf("map", ask);
  if (!images.has("tile_data") || !images.has("tile_id") || !map.has("tile_id")) return undefined;
  const [largest] = await ask(
    "SELECT MAX(LENGTH(tile_data)) AS bytes, COUNT(*) AS tiles, COUNT(LENGTH(tile_data)) AS stored FROM images NOT INDEXED",
  );
  if (largest === undefined || numberOf(largest.bytes) > LARGEST_TILE || largest.tiles !== largest.stored)
    return undefined;
  const [place] = await ask(
    "SELECT zoom_level AS z, tile_column AS x, tile_row AS y FROM map WHERE tile_id = " +
      `(SELECT tile_id FROM images NOT INDEXED WHERE LENGTH(tile_data) = ${numberOf(largest.bytes)} LIMIT 1) LIMIT 1`,
  );
  return place === undefined ? undefined : { ...largest, ...place };
}

async function columnsOf(table: "images" | "map", ask: Ask): Promise<ReadonlySet<string>> {
  return new Set((await ask(`SELECT name FROM pragma_table_info('${table}')`)).map(({ name }) => String(name)));
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
