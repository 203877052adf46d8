import { LARGEST_TILE } from "./limits.ts";
import type { Ask, Row } from "./process.ts";
import type { SharedTiles } from "./shared.ts";
import { numberOf } from "./tiles.ts";

/** The largest of the tiles (or grids), with its place as stored or NaN, and how many of them Mapbox would refuse. */
export interface TileSizes {
  readonly bytes: number;
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly tooLarge: number;
  readonly empty: number;
}

/**
 * Sizes by one sequential pass over a table, however its rows are indexed; SQLite reads the length of a blob from the head of
 * its row. Every other use of the blob, COUNT(tile_data) too, would read all of it.
 */
export async function readSizes(table: "tiles" | "grids", isTable: boolean, ask: Ask): Promise<TileSizes> {
  const data = table === "tiles" ? "tile_data" : "grid";
  const from = `${table}${isTable ? " NOT INDEXED" : ""}`;
  // To keep the worst of all rows takes a fifth less time than to count them, and most files are sound.
  const [worst] = await ask(
    `SELECT LENGTH(${data}) AS bytes, ${PLACE} FROM ${from} ORDER BY ${worstFirst(data)} LIMIT 1`,
  );
  if (worst !== undefined && !isFaulty(worst)) return sizesOf({ ...worst, large: 0, empty: 0 });
  const [row] = await ask(`SELECT ${totals(data)} FROM ${from}`);
  return sizesOf(row);
}

/** Images that are looked at when none is faulty: the largest may be one that no place shows. */
const FEW = 20;
/** Faulty images that are followed to their places. */
const MOST_FAULTY = 1_000;
/** The longest key that is passed on, in characters: usual ones are hashes. */
const LONGEST_KEY = 500;

/**
 * The same for places that share images: by one pass over the images, and then one over the places for those that show one of
 * the worst images. The view would look up an image in random order for each place. No largest is named when no place shows
 * any of the few largest images; null is for files where that way leads too far: many faulty images, or unusual keys.
 */
export async function readSharedSizes({ images, key, join }: SharedTiles, ask: Ask): Promise<TileSizes | null> {
  const literals = key.map((name) => `iif(LENGTH(${name}) > ${LONGEST_KEY}, NULL, quote(${name}))`);
  const worst = await ask(
    `SELECT LENGTH(tile_data) AS bytes, ${literals.join(" || ', ' || ")} AS key FROM ${images} NOT INDEXED ` +
      `ORDER BY ${worstFirst("tile_data")} LIMIT ${MOST_FAULTY}`,
  );
  const faulty = worst.filter(isFaulty).length;
  const looked = worst.slice(0, Math.max(FEW, faulty));
  if (faulty === MOST_FAULTY || looked.some((image) => image.key === null)) return null;
  const [shown] = await ask(
    `SELECT ${totals("tile_data")} FROM ${join} WHERE (${key.join(", ")}) IN (VALUES ${looked.map((image) => `(${image.key})`).join(", ")})`,
  );
  return sizesOf(shown);
}

const PLACE = "zoom_level AS z, tile_column AS x, tile_row AS y";

/** NULL before all, then by size. */
const worstFirst = (data: string) => `COALESCE(LENGTH(${data}), 9e15) DESC`;

const totals = (data: string) =>
  `MAX(LENGTH(${data})) AS bytes, ${PLACE}, COUNT(*) FILTER (WHERE LENGTH(${data}) > ${LARGEST_TILE}) AS large, ` +
  `COUNT(*) - COUNT(LENGTH(${data})) AS empty`;

function isFaulty({ bytes }: Row): boolean {
  return bytes === null || numberOf(bytes) > LARGEST_TILE;
}

function sizesOf(row: Row | undefined): TileSizes {
  return {
    bytes: numberOf(row?.bytes ?? 0),
    z: numberOf(row?.z),
    x: numberOf(row?.x),
    y: numberOf(row?.y),
    tooLarge: numberOf(row?.large),
    empty: numberOf(row?.empty),
  };
}
