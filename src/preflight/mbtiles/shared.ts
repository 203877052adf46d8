import type { Ask, Row } from "./process.ts";
import { PLACE } from "./tiles.ts";

/** Tiles that are places in one table, each with its image in another; every name is written as SQL wants it. */
export interface SharedTiles {
  readonly places: string;
  readonly images: string;
  /** The columns that both tables have. An image is found by them, and it is the only one. */
  readonly key: readonly string[];
  /** The rows of the view: each place is visited once, and its image looked up. */
  readonly join: string;
}

/**
 * The two tables behind a view `tiles` that joins them and does nothing else, as mbutil, tippecanoe, planetiler and many others
 * write it; null for every other view, for one without a single tile too. The text of a view can say one thing in many ways:
 * so SQLite compiles the view and the plain join of its tables, and where both are the same program, they have the same rows.
 */
export async function sharedTiles(ask: Ask): Promise<SharedTiles | null> {
  const program = await programOf("tiles", ask);
  const tables = await tablesOf(program, ask);
  const places = tables.find(({ columns }) => PLACE.every((name) => columns.has(name)) && !columns.has("tile_data"));
  const images = tables.find(({ columns }) => columns.has("tile_data"));
  if (tables.length !== 2 || places === undefined || images === undefined) return null;
  const common = [...images.columns].filter((name) => places.columns.has(name));
  if (common.length === 0 || !(await isUnique(images.name, common, ask))) return null;
  const shared = sharedOf(quoted(places.name), quoted(images.name), common.map(quoted));
  const usual = (await isPlainJoin(program, shared, ask)) && (await looksUp(shared, ask));
  return usual && (await ask(`SELECT 1 FROM ${shared.join} LIMIT 1`)).length > 0 ? shared : null;
}

function sharedOf(places: string, images: string, key: readonly string[]): SharedTiles {
  return { places, images, key, join: `${places} CROSS JOIN ${images} USING (${key.join(", ")})` };
}

/** What SQLite would do to read all tiles, without remarks for people: they call tables by their aliases. */
async function programOf(from: string, ask: Ask): Promise<readonly Row[]> {
  const steps = await ask(`EXPLAIN SELECT ${PLACE.join(", ")}, tile_data FROM ${from}`);
  return steps.map((step) => ({ ...step, comment: null, p4: step.opcode === "Explain" ? null : (step.p4 ?? null) }));
}

async function isPlainJoin(program: readonly Row[], { places, images, key }: SharedTiles, ask: Ask): Promise<boolean> {
  const columns = [...PLACE.map((name) => `${places}.${name}`), `${images}.tile_data`].join(", ");
  for (const tables of [`${places} JOIN ${images}`, `${images} JOIN ${places}`]) {
    const joined = await programOf(`(SELECT ${columns} FROM ${tables} USING (${key.join(", ")}))`, ask);
    if (JSON.stringify(joined) === JSON.stringify(program)) return true;
  }
  return false;
}

/** Whether images are found by an index, and only places visited one after another: keys of another kind or collation are not. */
async function looksUp({ join }: SharedTiles, ask: Ask): Promise<boolean> {
  return (await programOf(join, ask)).filter(({ opcode }) => opcode === "Rewind").length === 1;
}

interface NamedTable {
  readonly name: string;
  /** In lower case. */
  readonly columns: ReadonlySet<string>;
}

/** Trees of two tables and of the indexes that a join of them may use. */
const MOST_TREES = 8;

/** The tables whose rows or indexes a program reads. */
async function tablesOf(program: readonly Row[], ask: Ask): Promise<readonly NamedTable[]> {
  const roots = program.filter(({ opcode, p3 }) => opcode === "OpenRead" && p3 === 0).map(({ p2 }) => Number(p2));
  if (roots.length > MOST_TREES) return [];
  const rows = await ask(
    "SELECT DISTINCT tbl_name AS tablename, lower(columns.name) AS name FROM sqlite_master, pragma_table_info(tbl_name) AS columns " +
      `WHERE rootpage IN (${roots.join(", ")})`,
  );
  const tables = Map.groupBy(rows, ({ tablename }) => String(tablename));
  return [...tables].map(([name, columns]) => ({
    name,
    columns: new Set(columns.map((column) => String(column.name))),
  }));
}

/** Whether no two rows of a table have the same values in these columns. */
async function isUnique(table: string, columns: readonly string[], ask: Ask): Promise<boolean> {
  const among = `COALESCE(lower(name), '') IN (${columns.map(literal).join(", ")})`;
  const [unique] = await ask(
    `SELECT (SELECT COUNT(*) = 1 AND MIN(${among}) FROM pragma_table_info(${literal(table)}) WHERE pk > 0) OR ` +
      `EXISTS (SELECT 1 FROM pragma_index_list(${literal(table)}) AS list WHERE "unique" = 1 AND partial = 0 AND ` +
      `(SELECT MIN(${among}) FROM pragma_index_info(list.name))) AS found`,
  );
  return unique?.found === 1;
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
