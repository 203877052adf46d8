import { wouldAnswer } from "../answers.ts";
import type { FindingCollector } from "../findings.ts";
import { countOf, formatCount } from "../numbers.ts";
import type { Bounds, CheckedFile, MbtilesFacts, ZoomRange } from "../types.ts";
import { begun, countUpToLimit, readTiles, type Tiles } from "./inventory.ts";
import { LARGEST_TILE, MOST_TILES } from "./limits.ts";
import { HIGHEST_ZOOM } from "./metadata.ts";
import type { Ask, Row } from "./process.ts";
import { judgeRowOrder } from "./rows.ts";
import { readSizes, type TileSizes } from "./sizes.ts";
import { removal } from "./statements.ts";
import { boundsOfTiles, isInsideWorld, numberOf, tileFormat, withNumbers, type ZoomLevel } from "./tiles.ts";
import { judgeHighestZoom, judgeZooms, statedZooms } from "./zooms.ts";

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
 * table and what a view, `bounds` are those of the metadata. Sizes are asked by `askBeside`, meanwhile: they need a pass over the tables, and all else one over their indexes.
 */
export async function judgeTiles(
  file: CheckedFile,
  types: ReadonlyMap<string, string>,
  bounds: Bounds | null,
  ask: Ask,
  askBeside: Ask,
  collector: FindingCollector,
): Promise<TileFacts> {
  const type = types.get("tiles");
  const format = type === undefined ? null : await judgeFirstTile(file, type === "table", ask, collector);
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
  if (grids > 0) await judgeGrids(file, types.get("grids") === "table", ask, collector);
  if (count === 0) return unknown;
  const sizes = begun(tiles.sizes());
  const levels = await tiles.levels();
  const zooms = zoomsOf(levels);
  if (zooms !== null) {
    judgeHighestZoom(file, "tiles", zooms.max, tiles.tables?.places, collector);
    judgeZooms(file, zooms, await statedZooms(types, ask), tiles.tables?.places, collector);
  }
  if (bounds !== null) judgeRowOrder(file, bounds, levels, tiles.tables?.places, collector);
  await judgePlaces(file, levels, ask, collector);
  const tileSizes = await sizes;
  const largest = judgeSizes("tiles", file, tileSizes, collector);
  judgeNulls(file, tileSizes.empty, tiles.tables, collector);
  return { format, count, zooms, perZoom: perZoom(levels), largest, bounds: boundsOfTiles(levels) };
}

/** Mapbox looks at the first tile alone to tell the format of all. */
async function judgeFirstTile(
  file: CheckedFile,
  isTable: boolean,
  ask: Ask,
  collector: FindingCollector,
): Promise<string | null> {
  const [row] = await ask(
    "SELECT tile_data IS NULL AS missing, typeof(tile_data) = 'text' AS text, HEX(SUBSTR(CAST(tile_data AS BLOB), 1, 16)) AS head, " +
      "HEX(SUBSTR(CAST(tile_data AS BLOB), -2)) AS tail FROM tiles LIMIT 1",
  );
  if (row === undefined) return null;
  const format = row.text === 1 ? null : tileFormat(String(row.head), String(row.tail));
  if (format !== null || row.missing === 1) return format;
  const { title, fact, remedy } = formatFault(row, isTable);
  collector.add({
    check: "mbtiles-tile-format",
    severity: "error",
    title: `MBTiles: ${title}`,
    message: () => `${file.label}: the first tile is ${fact}. ${wouldAnswer("Unknown format.")} ${remedy}`,
  });
  return null;
}

/** Why a tile has no format that Mapbox knows, and what mends it. */
function formatFault(
  { text, head }: Row,
  isTable: boolean,
): { readonly title: string; readonly fact: string; readonly remedy: string } {
  if (text === 1) {
    return {
      title: "tiles are stored as text",
      fact: "text instead of a blob",
      remedy: isTable
        ? 'Make it one: `sqlite3 FILE "UPDATE tiles SET tile_data = CAST(tile_data AS BLOB)"`.'
        : "Make it one in the table behind the view, or build the file anew.",
    };
  }
  // The first byte of a vector tile is the tag of its first layer: field 3, length-delimited (Mapbox Vector Tile specification).
  if (String(head).startsWith("1A")) {
    return {
      title: "vector tiles are not compressed",
      fact: "an uncompressed vector tile",
      remedy: "Build it without tippecanoe's --no-tile-compression (-pC).",
    };
  }
  return {
    title: "unknown format of tiles",
    fact: "neither PNG, JPEG, GIF, WebP nor a compressed vector tile",
    remedy: "Store each tile as one whole image or as a gzipped vector tile.",
  };
}

function zoomsOf(levels: readonly ZoomLevel[]): ZoomRange | null {
  const zooms = levels.map(({ zoom }) => zoom).filter((zoom) => Number.isInteger(zoom));
  return zooms.length === 0 ? null : { min: Math.min(...zooms), max: Math.max(...zooms) };
}

function perZoom(levels: readonly ZoomLevel[]): Readonly<Record<string, number>> {
  const numbered = levels.filter(({ zoom }) => Number.isInteger(zoom));
  return Object.fromEntries(numbered.map(({ zoom, tiles }) => [String(zoom), tiles]));
}

async function judgeGrids(file: CheckedFile, isTable: boolean, ask: Ask, collector: FindingCollector): Promise<void> {
  judgeSizes("grids", file, await readSizes("grids", isTable, ask), collector);
  const [row] = await ask("SELECT MAX(zoom_level) AS zoom FROM grids");
  judgeHighestZoom(file, "grids", numberOf(row?.zoom), isTable ? "grids" : undefined, collector);
}

async function judgePlaces(
  file: CheckedFile,
  levels: readonly ZoomLevel[],
  ask: Ask,
  collector: FindingCollector,
): Promise<void> {
  // Levels tell the least and the greatest number: of NULL and of a fraction in between, which nobody asks for, they tell nothing.
  if (levels.every((level) => isInsideWorld(level) || level.zoom > HIGHEST_ZOOM || level.zoom < 0)) return;
  const outside =
    `FROM ${withNumbers("tiles")} WHERE typeof(zoom_level) <> 'integer' OR typeof(tile_column) <> 'integer' OR typeof(tile_row) <> 'integer' ` +
    `OR (zoom_level BETWEEN 0 AND ${HIGHEST_ZOOM} AND (tile_column < 0 OR tile_row < 0 OR tile_column >= (1 << zoom_level) OR tile_row >= (1 << zoom_level)))`;
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
  return table === "tiles" && [x, y, z].every((value) => Number.isInteger(value)) ? { z, x, y, bytes } : null;
}

function judgeNulls(file: CheckedFile, nulls: number, tables: Tiles["tables"], collector: FindingCollector): void {
  if (nulls <= 0) return;
  collector.add({
    check: "mbtiles-tile-format",
    severity: "error",
    title: `MBTiles: ${countOf(nulls, "tile")} without data`,
    message: () =>
      `${file.label}: ${countOf(nulls, "tile")} without tile_data (NULL). Mapbox would answer "Tile is invalid". ${removal(tables?.images, "tile_data IS NULL")}`,
  });
}
