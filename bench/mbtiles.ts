import { DatabaseSync } from "node:sqlite";

const METADATA: readonly (readonly [string, string])[] = [
  ["name", "bench"],
  ["format", "pbf"],
  ["json", '{"vector_layers":[{"id":"roads","fields":{}}]}'],
];

/** Numbers that look like data, the same in each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const random = seeded(1);

/** Calls `fill` with a database in one transaction. */
function database(path: string, fill: (database: DatabaseSync) => void): void {
  const made = new DatabaseSync(path);
  made.exec(
    "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN; CREATE TABLE metadata (name TEXT, value TEXT)",
  );
  for (const [name, value] of METADATA) made.prepare("INSERT INTO metadata VALUES (?, ?)").run(name, value);
  fill(made);
  made.exec("COMMIT");
  made.close();
}

/** Tiles of one table with a unique index, as tippecanoe and mbutil write them: z12 by rows of the map, each of about so many bytes. */
export function flat(path: string, bytes: number, tiles: number): void {
  database(path, (made) => {
    made.exec("CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)");
    fillFlat(made, bytes, tiles);
    made.exec("CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)");
  });
}

/** The same WITHOUT ROWID: the table is its index, and so is in the order of columns. */
export function flatWithoutRowid(path: string, bytes: number, tiles: number): void {
  database(path, (made) => {
    made.exec(
      "CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB, " +
        "PRIMARY KEY (zoom_level, tile_column, tile_row)) WITHOUT ROWID",
    );
    fillFlat(made, bytes, tiles);
  });
}

function fillFlat(made: DatabaseSync, bytes: number, tiles: number): void {
  const insert = made.prepare("INSERT INTO tiles VALUES (12, ?, ?, ?)");
  for (let index = 0; index < tiles; index++) insert.run(index >> 10, index & 1_023, tile(bytes));
}

/** How the images of a view are stored and found. */
export interface Shared {
  /** Statements that make the tables `places` (zoom, column, row, key) and `images` (key, data), and the view. */
  readonly schema: string;
  readonly insertImage: string;
  readonly insertPlace: string;
  readonly indexes: string;
  readonly key: (index: number) => string | number;
}

const PLACE = "zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER";
const idOf = (index: number) =>
  Math.imul(index + 1, 2_654_435_761)
    .toString(16)
    .padStart(9, "0")
    .repeat(3);

const viewOf = (places: string, images: string, key: string, more = "") =>
  `CREATE VIEW tiles AS SELECT ${places}.zoom_level AS zoom_level, ${places}.tile_column AS tile_column, ${places}.tile_row AS tile_row, ` +
  `${images}.tile_data AS tile_data FROM ${places} JOIN ${images} ON ${images}.${key} = ${places}.${key}${more}`;

/** mbutil and node-mbtiles: the data before the key, and an index on it. */
export const MBUTIL: Shared = {
  schema: `CREATE TABLE map (${PLACE}, tile_id TEXT); CREATE TABLE images (tile_data BLOB, tile_id TEXT); ${viewOf("map", "images", "tile_id")}`,
  insertImage: "INSERT INTO images (tile_id, tile_data) VALUES (?, ?)",
  insertPlace: "INSERT INTO map VALUES (12, ?, ?, ?)",
  indexes:
    "CREATE UNIQUE INDEX images_id ON images (tile_id); CREATE UNIQUE INDEX map_index ON map (zoom_level, tile_column, tile_row)",
  key: idOf,
};

/** tippecanoe: an image is found by its zoom, too. */
export const TIPPECANOE: Shared = {
  schema:
    `CREATE TABLE map (${PLACE}, tile_id TEXT); CREATE TABLE images (zoom_level INTEGER, tile_data BLOB, tile_id TEXT); ` +
    viewOf("map", "images", "tile_id", " AND images.zoom_level = map.zoom_level"),
  insertImage: "INSERT INTO images (zoom_level, tile_id, tile_data) VALUES (12, ?, ?)",
  insertPlace: "INSERT INTO map VALUES (12, ?, ?, ?)",
  indexes:
    "CREATE UNIQUE INDEX images_id ON images (zoom_level, tile_id); CREATE UNIQUE INDEX map_index ON map (zoom_level, tile_column, tile_row)",
  key: idOf,
};

/** Images WITHOUT ROWID: the key is the order of the table. */
export const WITHOUT_ROWID: Shared = {
  ...MBUTIL,
  schema: `CREATE TABLE map (${PLACE}, tile_id TEXT, PRIMARY KEY (zoom_level, tile_column, tile_row)) WITHOUT ROWID;
    CREATE TABLE images (tile_id TEXT PRIMARY KEY, tile_data BLOB) WITHOUT ROWID; ${viewOf("map", "images", "tile_id")}`,
  indexes: "",
};

/** planetiler: keys are whole numbers. */
export const PLANETILER: Shared = {
  schema:
    `CREATE TABLE tiles_shallow (${PLACE}, tile_data_id INTEGER, PRIMARY KEY (zoom_level, tile_column, tile_row)) WITHOUT ROWID; ` +
    `CREATE TABLE tiles_data (tile_data_id INTEGER PRIMARY KEY, tile_data BLOB); ${viewOf("tiles_shallow", "tiles_data", "tile_data_id")}`,
  insertImage: "INSERT INTO tiles_data VALUES (?, ?)",
  insertPlace: "INSERT INTO tiles_shallow VALUES (12, ?, ?, ?)",
  indexes: "",
  key: (index) => index + 1,
};

/** A view over places in no order of the images, each image at six places. */
export function shared(path: string, { schema, insertImage, insertPlace, indexes, key }: Shared): void {
  database(path, (made) => {
    made.exec(schema);
    const image = made.prepare(insertImage);
    const place = made.prepare(insertPlace);
    const images = 250_000;
    // Sorted, since a table WITHOUT ROWID is filled ten times as quickly so.
    const keys = Array.from({ length: images }, (_, index) => key(index)).sort((one, other) => (one < other ? -1 : 1));
    for (const each of indexes === "" ? keys : keys.map((_, index) => key(index))) image.run(each, tile(3_900));
    for (let index = 0; index < images * 6; index++) {
      place.run(index >> 10, index & 1_023, key(Math.floor(random() * images)));
    }
    made.exec(indexes);
  });
}

function tile(bytes: number): Buffer {
  const data = Buffer.alloc(Math.max(4, Math.floor(bytes * (0.5 + random()))), 0x55);
  data.writeUInt16BE(0x1f8b, 0);
  return data;
}
