import { MOST_TILES } from "./limits.ts";
import { HIGHEST_ZOOM } from "./metadata.ts";
import type { Ask } from "./process.ts";
import { type SharedTiles, sharedTiles } from "./shared.ts";
import { readSharedSizes, readSizes, type TileSizes } from "./sizes.ts";
import {
  levelsByIndex,
  levelsByOnePass,
  MOST_LEVELS,
  numberOf,
  readLevels,
  withNumbers,
  type ZoomLevel,
} from "./tiles.ts";

/** The tiles of a file: how many, or one more than allowed, and what is asked of them only when their number is allowed. */
export interface Tiles {
  readonly count: number;
  /** The tables whose rows are the tiles' places and their images; null behind a view that is no plain join. */
  readonly tables: { readonly places: string; readonly images: string } | null;
  readonly levels: () => Promise<readonly ZoomLevel[]>;
  readonly sizes: () => Promise<TileSizes>;
}

/** Counts the tiles: of a view, those behind it or up to one more than `limit`. `types` tells by name what is a table and what a view. */
export function readTiles(types: ReadonlyMap<string, string>, limit: number, ask: Ask, askBeside: Ask): Promise<Tiles> {
  return types.get("tiles") === "table" ? readTable(ask, askBeside) : readView(types, limit, ask, askBeside);
}

/** Counts the rows of a table, or of a view up to one more than the limit: a view of 64 kB can have 89 million of them. */
export async function countUpToLimit(
  name: "tiles" | "grids",
  types: ReadonlyMap<string, string>,
  ask: Ask,
): Promise<number> {
  const type = types.get(name);
  if (type === undefined) return 0;
  // A table has no more rows than its file has bytes, and SQLite counts them many times as quickly.
  return countRows(type === "table" ? name : `(SELECT 1 FROM ${name} LIMIT ${MOST_TILES + 1})`, ask);
}

/** A promise whose failure is told where it is awaited, unless something else has failed before. */
export function begun<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {});
  return promise;
}

/**
 * A table that its index orders is counted by its levels, so that it is gone through once less: it has no more rows than its
 * file has bytes. Without that the levels take far longer than a count, which comes first then.
 */
async function readTable(ask: Ask, askBeside: Ask): Promise<Tiles> {
  const readTileSizes = () => readSizes("tiles", true, askBeside);
  const tables = { places: "tiles", images: "tiles" };
  const isEmpty = (await ask("SELECT 1 FROM tiles LIMIT 1")).length === 0;
  if (isEmpty || !(await isByIndex("tiles", ask))) {
    const count = await countRows("tiles", ask);
    return { count, tables, levels: () => askLevels("tiles", levelsByOnePass, ask), sizes: readTileSizes };
  }
  const sizes = begun(readTileSizes());
  const levels = await askLevels("tiles", levelsByIndex, ask);
  const count =
    levels.length < MOST_LEVELS ? levels.reduce((sum, { tiles }) => sum + tiles, 0) : await countRows("tiles", ask);
  return { count, tables, levels: async () => levels, sizes: () => sizes };
}

async function readView(types: ReadonlyMap<string, string>, limit: number, ask: Ask, askBeside: Ask): Promise<Tiles> {
  const shared = types.has("tiles") ? await sharedTiles(ask) : null;
  const count = await countTiles(types, shared, limit, ask);
  return { count, tables: shared, levels: () => levelsOf(shared, count, ask), sizes: () => sizesOf(shared, askBeside) };
}

/** Places are counted instead of tiles, unless there are more than `limit`: then it matters whether each has an image. */
async function countTiles(
  types: ReadonlyMap<string, string>,
  shared: SharedTiles | null,
  limit: number,
  ask: Ask,
): Promise<number> {
  const places = shared === null ? 0 : await countRows(shared.places, ask);
  return shared === null || places > limit ? countUpToLimit("tiles", types, ask) : places;
}

async function countRows(from: string, ask: Ask): Promise<number> {
  const [row] = await ask(`SELECT COUNT(*) AS count FROM ${from}`);
  return numberOf(row?.count);
}

async function sizesOf(shared: SharedTiles | null, ask: Ask): Promise<TileSizes> {
  const sizes = shared === null ? null : await readSharedSizes(shared, ask);
  return sizes ?? readSizes("tiles", false, ask);
}

async function levelsOf(shared: SharedTiles | null, count: number, ask: Ask): Promise<readonly ZoomLevel[]> {
  return (shared === null ? null : await levelsOfPlaces(shared, count, ask)) ?? readLevelsOf("tiles", ask);
}

/**
 * The levels of `count` places, some of which may lack their image. Null where only the view can tell the levels of tiles:
 * values that are no zoom, column or row, and a lowest or highest zoom that no tile has.
 */
async function levelsOfPlaces(
  { places, join }: SharedTiles,
  count: number,
  ask: Ask,
): Promise<readonly ZoomLevel[] | null> {
  const levels = await readLevelsOf(places, ask);
  if (!levels.every(isUsual) || levels.reduce((sum, { tiles }) => sum + tiles, 0) !== count) return null;
  for (const level of [levels.at(0), levels.at(-1)]) {
    const shown = await ask(`SELECT 1 FROM ${join} WHERE zoom_level = ${level?.zoom} LIMIT 1`);
    if (shown.length === 0) return null;
  }
  return levels;
}

function isUsual({ zoom, columns, rows }: ZoomLevel): boolean {
  return zoom >= 0 && zoom <= HIGHEST_ZOOM && [zoom, ...columns, ...rows].every((value) => Number.isInteger(value));
}

async function readLevelsOf(table: string, ask: Ask): Promise<readonly ZoomLevel[]> {
  return askLevels(table, (await isByIndex(table, ask)) ? levelsByIndex : levelsByOnePass, ask);
}

async function askLevels(table: string, statement: (table: string) => string, ask: Ask): Promise<readonly ZoomLevel[]> {
  const answer = await ask(statement(table));
  const hasText = answer.some((row) => Object.values(row).some((value) => typeof value === "string"));
  return readLevels(hasText ? await ask(levelsByOnePass(withNumbers(table))) : answer);
}

/** Whether SQLite reads the levels of a table without sorting its rows. */
async function isByIndex(table: string, ask: Ask): Promise<boolean> {
  const plan = await ask(`EXPLAIN QUERY PLAN ${levelsByIndex(table)}`);
  return plan.every(({ detail }) => !String(detail).includes("TEMP B-TREE"));
}
