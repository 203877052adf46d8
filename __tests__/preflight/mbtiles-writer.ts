import { rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { gzipSync } from "node:zlib";

/** A gzipped vector tile, as far as its first bytes tell. */
export const VECTOR_TILE = gzipSync(Buffer.from([0x1a, 0x00]));

/** A PNG, as far as its first bytes tell. */
export const IMAGE_TILE = Buffer.from("89504e470d0a1a0a0000", "hex");

/** What stands in the metadata of a sound file of vector tiles. */
export const METADATA: Readonly<Record<string, string>> = {
  name: "roads",
  format: "pbf",
  minzoom: "0",
  maxzoom: "1",
  bounds: "-180,-85,180,85",
  center: "0,0,1",
  json: '{"vector_layers":[{"id":"roads","fields":{"kind":"String"}}]}',
};

/** Makes an SQLite file at `path` by running statements. */
export function writeDatabase(path: string, fill: (database: DatabaseSync) => void): void {
  rmSync(path, { force: true });
  const database = new DatabaseSync(path);
  try {
    // Whether the bytes have reached the disk matters to no test.
    database.exec("PRAGMA synchronous = OFF");
    fill(database);
  } finally {
    database.close();
  }
}

/** Writes an MBTiles file with the metadata and tiles `[zoom, column, row, data]` given. */
export function writeMbtiles(
  path: string,
  {
    metadata = METADATA,
    tiles = [
      [0, 0, 0, VECTOR_TILE],
      [1, 0, 0, VECTOR_TILE],
      [1, 1, 0, VECTOR_TILE],
    ],
    more = "",
  }: {
    readonly metadata?: Readonly<Record<string, string | number>>;
    readonly tiles?: readonly (readonly [number | string | null, number, number, Uint8Array | null])[];
    /** Further statements. */
    readonly more?: string;
  } = {},
): void {
  writeDatabase(path, (database) => {
    database.exec(
      "CREATE TABLE metadata (name TEXT, value); CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)",
    );
    const key = database.prepare("INSERT INTO metadata VALUES (?, ?)");
    for (const [name, value] of Object.entries(metadata)) key.run(name, value);
    const tile = database.prepare("INSERT INTO tiles VALUES (?, ?, ?, ?)");
    for (const [zoom, column, row, data] of tiles) tile.run(zoom, column, row, data);
    database.exec(`CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row); ${more}`);
  });
}
