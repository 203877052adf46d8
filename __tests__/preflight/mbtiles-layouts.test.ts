import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { SqliteProcess } from "../../src/preflight/mbtiles/process.ts";
import { readAhead } from "../../src/preflight/mbtiles/read-ahead.ts";
import { sharedTiles } from "../../src/preflight/mbtiles/shared.ts";
import { inspectMbtiles } from "../../src/preflight/mbtiles.ts";
import { temporaryFolder, verdicts } from "./inspect-bytes.ts";
import { writeDatabase } from "./mbtiles-writer.ts";

const inFolder = temporaryFolder();
const { signal } = new AbortController();
let sqlite: SqliteProcess;
beforeAll(() => {
  sqlite = new SqliteProcess();
});
afterAll(() => sqlite.close());

/** What the check says of a database made by these statements, and which tables of places and images it has recognised. */
async function check(statements: string) {
  const path = inFolder("layout.mbtiles");
  writeDatabase(path, (database) =>
    database.exec(
      `PRAGMA page_size = 512; CREATE TABLE metadata (name TEXT, value TEXT); INSERT INTO metadata VALUES ('format', 'png'); ${statements}`,
    ),
  );
  const file = { path, label: basename(path), bytes: (await stat(path)).size };
  const checked = await inspectMbtiles(file, sqlite, signal, signal);
  await sqlite.open(path, signal);
  const shared = await sharedTiles((sql) => sqlite.all(sql, signal));
  return { ...checked, verdicts: verdicts(checked), shared };
}

const PLACE = "zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER";
const image = (bytes: number) => `CAST(x'89504e470d0a1a0a' || zeroblob(${bytes - 8}) AS BLOB)`;

/** A layout with images: statements that make it, its tables, and the key of an image by its number. */
interface Shared {
  readonly schema: string;
  readonly images: string;
  readonly places: string;
  /** The column of the key, by default `tile_id`. */
  readonly column?: string;
  readonly key: (image: number) => string;
}

const text = (image: number) => `'image ${image}'`;
const view = (places: string, images: string, key: string, more = "") =>
  `CREATE VIEW tiles AS SELECT ${places}.zoom_level AS zoom_level, ${places}.tile_column AS tile_column, ${places}.tile_row AS tile_row, ` +
  `${images}.tile_data AS tile_data FROM ${places} JOIN ${images} ON ${images}.${key} = ${places}.${key}${more};`;
const MAP = `CREATE TABLE map (${PLACE}, tile_id TEXT); CREATE UNIQUE INDEX map_index ON map (zoom_level, tile_column, tile_row);`;
const IMAGES = "CREATE TABLE images (tile_data BLOB, tile_id TEXT); CREATE UNIQUE INDEX images_id ON images (tile_id);";
const inMap = { images: "images (tile_id, tile_data)", places: "map", key: text };

const SHARED: readonly (readonly [string, Shared])[] = [
  ["mbutil", { ...inMap, schema: MAP + IMAGES + view("map", "images", "tile_id") }],
  [
    "tippecanoe",
    {
      schema: `${MAP} CREATE TABLE images (zoom_level INTEGER DEFAULT 2, tile_data BLOB, tile_id TEXT); CREATE UNIQUE INDEX images_id ON images (zoom_level, tile_id);
        ${view("map", "images", "tile_id", " AND images.zoom_level = map.zoom_level")}`,
      images: "images (tile_id, tile_data)",
      places: "map",
      key: text,
    },
  ],
  [
    "tippecanoe, its keys the other way round",
    {
      schema: `${MAP} CREATE TABLE images (tile_id TEXT, zoom_level INTEGER DEFAULT 2, tile_data BLOB); CREATE UNIQUE INDEX images_id ON images (zoom_level, tile_id);
        ${view("map", "images", "zoom_level", " AND map.tile_id = images.tile_id")}`,
      images: "images (tile_id, tile_data)",
      places: "map",
      key: text,
    },
  ],
  [
    "images without rowid",
    {
      ...inMap,
      schema: `CREATE TABLE map (${PLACE}, tile_id TEXT, PRIMARY KEY (zoom_level, tile_column, tile_row)) WITHOUT ROWID;
        CREATE TABLE images (tile_id TEXT PRIMARY KEY, tile_data BLOB) WITHOUT ROWID; ${view("map", "images", "tile_id")}`,
    },
  ],
  [
    "planetiler, with whole numbers",
    {
      schema: `CREATE TABLE tiles_shallow (${PLACE}, tile_data_id INTEGER, PRIMARY KEY (zoom_level, tile_column, tile_row)) WITHOUT ROWID;
        CREATE TABLE tiles_data (tile_data_id INTEGER PRIMARY KEY, tile_data BLOB); ${view("tiles_shallow", "tiles_data", "tile_data_id")}`,
      images: "tiles_data",
      places: "tiles_shallow",
      column: "tile_data_id",
      key: String,
    },
  ],
  [
    "names in other case, aliases and USING",
    {
      ...inMap,
      schema: `${MAP} CREATE TABLE Images ("Tile_Data" BLOB, TILE_ID TEXT PRIMARY KEY);
        CREATE VIEW Tiles AS SELECT p.Zoom_Level, p.[tile_column], P."tile_row" AS TILE_ROW, \`Tile_Data\` tile_data FROM MAP AS p INNER JOIN images i USING (tile_id);`,
    },
  ],
  [
    "blobs as keys, and images first",
    {
      schema: `CREATE TABLE "a ""map""" (${PLACE}, "the key" BLOB); CREATE TABLE images ("the key" BLOB UNIQUE, tile_data BLOB);
        CREATE VIEW tiles AS SELECT p.*, tile_data FROM images JOIN "a ""map""" AS p ON p."the key" = images."the key";`,
      images: "images",
      places: '"a ""map"""',
      column: '"the key"',
      key: (image) => `x'27${String(image).padStart(4, "0")}00ff'`,
    },
  ],
  [
    "a join by WHERE, with a comment",
    {
      ...inMap,
      schema: `${MAP} ${IMAGES} CREATE VIEW tiles AS SELECT zoom_level, tile_column, tile_row, tile_data, map.tile_id
        FROM map, images WHERE (map.tile_id = images.tile_id) /* tiles(zoom_level,tile_column) */;`,
    },
  ],
];

/** Images 1 to 40 of growing size, each at several places of z2: 16 places of them are used. */
function fill({ schema, images, places, key }: Shared, more = "", before = ""): string {
  const stored = Array.from({ length: 40 }, (_, index) => `(${key(index + 1)}, ${image(20 + index * 10)})`);
  const shown = Array.from({ length: 16 }, (_, index) => `(2, ${index >> 2}, ${index & 3}, ${key((index % 8) + 33)})`);
  return `${schema} ${before} INSERT INTO ${images} VALUES ${stored.join()}; INSERT INTO ${places} VALUES ${shown.join()}; ${more}`;
}

describe.each(SHARED)("the layout of %s", (_, layout) => {
  const { images, places, key, column = "tile_id" } = layout;
  const table = images.split(" ")[0] ?? "";

  test("is recognised", async () => {
    const { verdicts, facts, shared } = await check(fill(layout));
    expect(verdicts).toEqual([]);
    expect(shared?.images.toLowerCase()).toBe(`"${table}"`);
    expect(facts).toMatchObject({ tiles: 16, tilesPerZoom: { 2: 16 }, largestTile: { z: 2, x: 1, y: 0, bytes: 410 } });
  });

  test("names the tiles of an image too large", async () => {
    const { findings, verdicts } = await check(
      fill(layout, `UPDATE ${table} SET tile_data = ${image(600_000)} WHERE ${column} = ${key(34)}`),
    );
    expect(verdicts).toEqual(["error mbtiles-tile-size"]);
    expect(findings[0]?.title).toBe("MBTiles: 2 tiles over 500 kB");
    expect(findings[0]?.message).toContain("the largest z2/0/2 with 600,000 bytes");
  });

  test("does not name images too large or empty that no tile shows, nor the largest that none shows", async () => {
    const { verdicts, facts, shared } = await check(
      fill(
        layout,
        `INSERT INTO ${images} VALUES (${key(50)}, zeroblob(600000)), (${key(51)}, NULL), (${key(52)}, zeroblob(9000));`,
      ),
    );
    expect(verdicts).toEqual([]);
    expect(shared).not.toBeNull();
    expect(facts).toMatchObject({ largestTile: { z: 2, x: 1, y: 0, bytes: 410 } });
  });

  test("has no largest tile, when no place shows one of the largest images", async () => {
    const unused = Array.from({ length: 25 }, (_, index) => `(${key(50 + index)}, zeroblob(9000))`);
    const { verdicts, facts } = await check(fill(layout, `INSERT INTO ${images} VALUES ${unused.join()}`));
    expect(verdicts).toEqual([]);
    expect(facts).toMatchObject({ tiles: 16, largestTile: null });
  });

  test("counts the tiles of images too large and without data, however many images are", async () => {
    const many = (data: string) => Array.from({ length: 30 }, (_, index) => `(${key(60 + index)}, ${data})`);
    const { findings } = await check(
      fill(
        layout,
        `INSERT INTO ${images} VALUES ${many("NULL").join()}; UPDATE ${table} SET tile_data = NULL WHERE ${column} = ${key(35)};
         UPDATE ${table} SET tile_data = zeroblob(512001) WHERE ${column} IN (${key(36)}, ${key(37)})`,
      ),
    );
    expect(findings.map(({ title }) => title)).toEqual([
      "MBTiles: 4 tiles over 500 kB",
      "MBTiles: 2 tiles without data",
    ]);
  });

  test("counts places without an image, but does not judge them", async () => {
    const { verdicts, facts } = await check(
      fill(layout, `INSERT INTO ${places} VALUES (2, 9, 0, ${key(99)}), (2, 9, 1, NULL)`),
    );
    expect(verdicts).toEqual([]);
    expect(facts).toMatchObject({ tiles: 18, tilesPerZoom: { 2: 18 } });
  });

  test.each([0, 1, 3, 31, -1, "'x'"])("asks the view when zoom %s has places alone", async (zoom) => {
    const { verdicts, facts } = await check(fill(layout, `INSERT INTO ${places} VALUES (${zoom}, 0, 0, ${key(98)})`));
    expect(verdicts).toEqual([]);
    expect(facts).toMatchObject({ zooms: { min: 2, max: 2 }, tilesPerZoom: { 2: 16 } });
  });

  test("names a place outside the world", async () => {
    const { verdicts } = await check(fill(layout, `INSERT INTO ${places} VALUES (2, 9, 0, ${key(33)})`));
    expect(verdicts).toEqual(["error mbtiles-tile-format"]);
  });

  test("has no tiles, when no place has an image", async () => {
    const { verdicts, shared } = await check(fill(layout, `DELETE FROM ${table}`));
    expect(shared).toBeNull();
    expect(verdicts).toEqual(["error mbtiles-schema"]);
  });
});

describe("no plain join is", () => {
  const select =
    "SELECT map.zoom_level AS zoom_level, map.tile_column AS tile_column, map.tile_row AS tile_row, images.tile_data AS tile_data FROM map";
  const join = `${select} JOIN images ON images.tile_id = map.tile_id`;
  test.each<[string, string, number]>([
    ["a condition", `${join} WHERE map.zoom_level < 2`, 0],
    ["a condition in the join", `${join} AND map.tile_column < 2`, 8],
    ["a changed column", join.replace("map.tile_row AS", "3 - map.tile_row AS"), 16],
    ["changed data", join.replace("images.tile_data AS", "SUBSTR(images.tile_data, 1, 9) AS"), 16],
    ["a left join", `${select} LEFT JOIN images ON images.tile_id = map.tile_id`, 17],
    ["a limit", `${join} LIMIT 3`, 3],
    ["distinct rows", join.replace("SELECT", "SELECT DISTINCT"), 16],
    ["two selects", `${join} UNION ALL ${join}`, 32],
    ["every pair", `${select} JOIN images`, 17 * 40],
    ["another collation", join.replace("= map.tile_id", "= map.tile_id COLLATE NOCASE"), 16],
    ["three tables", `${join} JOIN metadata`, 16],
    ["a quoted name with quotes", `${join.replace("FROM map", 'FROM "map""x" map')}`, 0],
  ])("%s", async (_, sql, count) => {
    const layout = {
      ...inMap,
      schema: `${MAP} ${IMAGES} CREATE TABLE "map""x" (${PLACE}, tile_id TEXT); CREATE VIEW tiles AS ${sql};`,
    };
    const { shared, facts } = await check(fill(layout, `INSERT INTO map VALUES (2, 7, 7, 'none')`));
    expect(shared).toBeNull();
    expect(facts).toMatchObject({ tiles: count });
  });

  const usual = MAP + IMAGES + view("map", "images", "tile_id");
  test.each<[string, string]>([
    ["images that may share a key", usual.replace("UNIQUE INDEX images_id", "INDEX images_id")],
    [
      "a unique index over some images",
      usual.replace("ON images (tile_id)", "ON images (tile_id) WHERE tile_id > 'a'"),
    ],
    ["keys that are alike in another case", usual.replace("tile_id TEXT)", "tile_id TEXT COLLATE NOCASE)")],
    ["keys of different kinds", usual.replace("tile_id TEXT)", "tile_id INTEGER)")],
    ["computed data", usual.replace("(tile_data BLOB,", "(raw BLOB, tile_data BLOB AS (raw),")],
  ])("%s", async (_, schema) => {
    const images = schema.includes("raw") ? "images (tile_id, raw)" : inMap.images;
    expect((await check(fill({ ...inMap, images, schema }))).shared).toBeNull();
  });
});

describe("a usual view", () => {
  const usual = { ...inMap, schema: MAP + IMAGES + view("map", "images", "tile_id") };

  test("with keys too long to be passed on is read as a whole", async () => {
    const longer = (table: string) => `UPDATE ${table} SET tile_id = tile_id || printf('%600s', '');`;
    const { verdicts, facts } = await check(fill(usual, longer("images") + longer("map")));
    expect(verdicts).toEqual([]);
    expect(facts).toMatchObject({ tiles: 16, largestTile: { bytes: 410 } });
  });

  test("with no end of images too large is read as a whole", async () => {
    const { findings } = await check(
      fill(
        usual,
        `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) INSERT INTO images (tile_id) SELECT 'unused ' || i FROM n;
         UPDATE images SET tile_data = NULL WHERE tile_id = 'image 34'`,
      ),
    );
    expect(findings.map(({ title }) => title)).toEqual(["MBTiles: 2 tiles without data"]);
  });

  test("is told in the same words by two processes", async () => {
    const path = inFolder("beside.mbtiles");
    writeDatabase(path, (database) =>
      database.exec(fill(usual, "UPDATE images SET tile_data = NULL WHERE tile_id = 'image 34'")),
    );
    const file = { path, label: basename(path), bytes: (await stat(path)).size };
    const beside = new SqliteProcess();
    try {
      const alone = await inspectMbtiles(file, sqlite, signal, signal);
      expect(await inspectMbtiles(file, sqlite, signal, signal, beside)).toEqual(alone);
      await beside.close();
      const ended = await inspectMbtiles(file, sqlite, signal, signal, beside);
      expect(verdicts(ended)).toEqual(["warning mbtiles-schema"]);
    } finally {
      await beside.close();
    }
  });
});

describe("a file is read ahead of SQLite", () => {
  const TILES = `(${PLACE}, Tile_Data BLOB, PRIMARY KEY (zoom_level, tile_column, tile_row))`;

  async function read(statements: string, size?: number, until: AbortSignal = signal) {
    const path = inFolder("ahead.mbtiles");
    writeDatabase(path, (database) => database.exec(statements));
    const { size: bytes } = await stat(path);
    const ask = (sql: string) => sqlite.all(sql, signal);
    await sqlite.open(path, signal);
    return { bytes, read: await readAhead({ path, label: "ahead", bytes: size ?? bytes }, ask, until), path, ask };
  }

  test.each([
    ["tiles WITHOUT ROWID", `CREATE TABLE tiles ${TILES} WITHOUT ROWID`, true],
    ["images WITHOUT ROWID", "CREATE TABLE images (tile_id TEXT PRIMARY KEY, tile_data BLOB) WITHOUT ROWID", true],
    ["tiles with a rowid", `CREATE TABLE tiles ${TILES}; CREATE TABLE a (b TEXT PRIMARY KEY) WITHOUT ROWID`, false],
    ["a view of tiles", "CREATE VIEW tiles AS SELECT 1 AS tile_data", false],
  ])("%s", async (_, statements, ahead) => {
    const { bytes, read: bytesRead } = await read(statements);
    expect(bytesRead).toBe(ahead ? bytes : 0);
  });

  test("unless it is larger than the memory, or the check has ended", async () => {
    const statements = `CREATE TABLE tiles ${TILES} WITHOUT ROWID`;
    expect((await read(statements, 2 ** 50)).read).toBe(0);
    expect((await read(statements, undefined, AbortSignal.abort())).read).toBe(0);
  });

  test("and what cannot be read is not its to tell", async () => {
    const { path, ask } = await read(`CREATE TABLE tiles ${TILES} WITHOUT ROWID`);
    expect(await readAhead({ path: `${path}.gone`, label: "gone", bytes: 1 }, ask, signal)).toBe(0);
  });
});

test("no answer has more than 100,000 rows", async () => {
  const path = inFolder("long.mbtiles");
  writeDatabase(path, (database) => database.exec("CREATE TABLE metadata (name TEXT, value TEXT)"));
  await sqlite.open(path, signal);
  const rows = await sqlite.all(
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 150000) SELECT i FROM n",
    signal,
  );
  expect(rows).toHaveLength(100_000);
  expect(await sqlite.all("SELECT 1 AS one", signal)).toEqual([{ one: 1 }]);
});
