import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "@jest/globals";
import { SqliteProcess } from "../../src/preflight/mbtiles/process.ts";
import { inspectMbtiles, mbtilesCheck } from "../../src/preflight/mbtiles.ts";
import { isWellFormed, longestHold, temporaryFolder, verdicts } from "./inspect-bytes.ts";
import { IMAGE_TILE, METADATA, VECTOR_TILE, writeDatabase, writeMbtiles } from "./mbtiles-writer.ts";

const inFolder = temporaryFolder();

async function fileAt(path: string) {
  return { path, label: basename(path), bytes: (await stat(path)).size };
}

async function check(path: string) {
  return mbtilesCheck.check(await fileAt(path), new AbortController().signal);
}

async function checkWith(options: Parameters<typeof writeMbtiles>[1]) {
  const path = inFolder("in #1?.mbtiles");
  writeMbtiles(path, options);
  return check(path);
}

const CREATE = "CREATE TABLE metadata (name TEXT, value TEXT); INSERT INTO metadata VALUES ('format', 'png');";
const VIEW = `${CREATE} CREATE TABLE map (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_id TEXT);
  CREATE TABLE images (tile_data BLOB, tile_id TEXT); CREATE UNIQUE INDEX images_id ON images (tile_id);
  CREATE UNIQUE INDEX map_index ON map (zoom_level, tile_column, tile_row);
  CREATE VIEW tiles AS SELECT zoom_level, tile_column, tile_row, tile_data FROM map JOIN images ON images.tile_id = map.tile_id;
  INSERT INTO images VALUES (x'89504e470d0a1a0a00', 'a'), (x'89504e470d0a1a0a0000', 'b');
  INSERT INTO map VALUES (1, 0, 0, 'a'), (1, 0, 1, 'b'), (1, 1, 0, 'a'), (1, 1, 1, 'a');`;

describe("the places of a view over map and images", () => {
  test.each<[string, string, readonly string[]]>([
    ["are those of map", VIEW, []],
    [
      "are judged, when each has its image",
      `${VIEW} INSERT INTO map VALUES (1, 5, 0, 'a')`,
      ["error mbtiles-tile-format"],
    ],
    ["are not judged without an image", `${VIEW} INSERT INTO map VALUES (1, 5, 0, 'none')`, []],
    [
      "are those of the view, where it changes them",
      `${VIEW.replace("SELECT zoom_level, tile_column,", "SELECT zoom_level, tile_column - 100 AS tile_column,")}
       UPDATE map SET tile_column = tile_column + 100`,
      [],
    ],
  ])("%s", async (_, sql, expected) => {
    const path = inFolder("places.mbtiles");
    writeDatabase(path, (database) => database.exec(sql));
    const checked = await check(path);
    expect(verdicts(checked)).toEqual(expected);
    expect(checked.facts).toMatchObject({ zooms: { min: 1, max: 1 } });
  });
});

describe("a sound file", () => {
  test("of vector tiles has no findings, and its facts are read", async () => {
    const large = Buffer.concat([VECTOR_TILE, Buffer.alloc(1000)]);
    const checked = await checkWith({
      tiles: [
        [0, 0, 0, VECTOR_TILE],
        [1, 0, 1, large],
        [1, 1, 1, VECTOR_TILE],
      ],
    });
    expect(checked).toEqual({
      findings: [],
      facts: {
        kind: "mbtiles",
        name: "roads",
        tileFormat: "pbf",
        zooms: { min: 0, max: 1 },
        tiles: 3,
        tilesPerZoom: { 0: 1, 1: 2 },
        largestTile: { z: 1, x: 0, y: 0, bytes: large.length },
        layers: [{ id: "roads", fields: ["kind"] }],
        bounds: [-180, -85, 180, 85],
      },
    });
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ["both zooms are taken from the tiles, though the metadata name one", { minzoom: "5", center: "0,0,1" }],
    ["a maxzoom in the row json is not compared", { json: '{"maxzoom":9,"vector_layers":[{"id":"a"}]}' }],
    ["a center is computed that Mapbox takes", { minzoom: "0", maxzoom: "1", bounds: "-180,-85,180,85" }],
  ])("of vector tiles: %s", async (_, metadata) => {
    const json = '{"vector_layers":[{"id":"a"}]}';
    const tiles = [
      [0, 0, 0, VECTOR_TILE],
      [1, 0, 1, VECTOR_TILE],
    ] as const;
    expect(verdicts(await checkWith({ metadata: { json, ...metadata }, tiles }))).toEqual([]);
  });

  test("of two rows of one name has the first compared", async () => {
    const rows = (first: number, second: number) =>
      `DELETE FROM metadata WHERE name = 'maxzoom'; INSERT INTO metadata VALUES ('maxzoom', '${first}'), ('maxzoom', '${second}')`;
    expect(verdicts(await checkWith({ more: rows(1, 9) }))).toEqual([]);
    expect(verdicts(await checkWith({ more: rows(9, 1) }))).toEqual(["error mbtiles-zooms"]);
  });

  describe.each(["TEXT", "REAL"])("with places in columns of the type %s", (type) => {
    const retype = (index: string) =>
      `CREATE TABLE other (zoom_level ${type}, tile_column ${type}, tile_row ${type}, tile_data BLOB); ` +
      `INSERT INTO other SELECT * FROM tiles; DROP TABLE tiles; ALTER TABLE other RENAME TO tiles; ${index}`;

    test.each([
      ["without an index", ""],
      ["with an index", "CREATE UNIQUE INDEX places ON tiles (zoom_level, tile_column, tile_row)"],
    ])("is read as if they were numbers, %s", async (_, index) => {
      const sound = await checkWith({ more: retype(index) });
      expect(verdicts(sound)).toEqual([]);
      expect(sound.facts).toMatchObject({ tilesPerZoom: { 0: 1, 1: 2 }, zooms: { min: 0, max: 1 } });
      const changes = `UPDATE metadata SET value = '9' WHERE name = 'maxzoom'; UPDATE tiles SET tile_data = CAST(tile_data || zeroblob(600000) AS BLOB) WHERE zoom_level = 1`;
      const { findings } = await checkWith({ more: `${changes}; ${retype(index)}` });
      expect(findings.map(({ message }) => message)).toEqual([
        expect.stringContaining("metadata.maxzoom (9) is higher than actual tiles maxzoom (1)"),
        expect.stringMatching(/the largest z1\/\d\/\d with/),
      ]);
      const high = await checkWith({ more: `UPDATE tiles SET zoom_level = 31 WHERE zoom_level = 1; ${retype(index)}` });
      expect(verdicts(high)).toContain("error mbtiles-zooms");
    });
  });

  test("of images without metadata of zooms and bounds takes those of the tiles", async () => {
    const { findings, facts } = await checkWith({
      metadata: { format: "png", center: "-90,45,1" },
      tiles: [[1, 0, 1, IMAGE_TILE]],
    });
    expect(findings).toEqual([]);
    expect(facts).toMatchObject({ tileFormat: "png", zooms: { min: 1, max: 1 } });
    expect(facts?.kind === "mbtiles" && facts.bounds?.map((degree) => Number(degree.toFixed(4)))).toEqual([
      -180, 0, 0, 85.0511,
    ]);
  });

  test("whose tiles are a view over images, each stored once", async () => {
    const path = inFolder("view.mbtiles");
    writeDatabase(path, (database) => database.exec(VIEW));
    const { findings, facts } = await check(path);
    expect(findings).toEqual([]);
    expect(facts).toMatchObject({ tiles: 4, tilesPerZoom: { 1: 4 }, largestTile: { z: 1, x: 0, y: 0, bytes: 10 } });
  });

  test.each<[string, string, readonly string[]]>([
    ["an image too large that no tile uses", "INSERT INTO images VALUES (zeroblob(600000), 'c')", []],
    [
      "an image too large",
      "UPDATE images SET tile_data = zeroblob(600000) WHERE tile_id = 'b'",
      ["error mbtiles-tile-size"],
    ],
    ["an image without data", "UPDATE images SET tile_data = NULL WHERE tile_id = 'b'", ["error mbtiles-tile-format"]],
    ["an image without data that no tile uses", "INSERT INTO images VALUES (NULL, 'c')", []],
  ])("and a view with %s", async (_, change, expected) => {
    const path = inFolder("view.mbtiles");
    writeDatabase(path, (database) => database.exec(`${VIEW} ${change}`));
    expect(verdicts(await check(path))).toEqual(expected);
  });

  test("without an index is counted in one pass", async () => {
    const { findings, facts } = await checkWith({ more: "DROP INDEX tile_index" });
    expect(findings).toEqual([]);
    expect(facts).toMatchObject({ tilesPerZoom: { 0: 1, 1: 2 }, zooms: { min: 0, max: 1 } });
  });

  test("of grids alone", async () => {
    const more =
      "CREATE TABLE grids (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, grid BLOB); INSERT INTO grids VALUES (0, 0, 0, x'00')";
    expect(verdicts(await checkWith({ tiles: [], more }))).toEqual([]);
  });

  test("with megabytes of tilestats, which do not count", async () => {
    const json = JSON.stringify({ vector_layers: [{ id: "a" }], tilestats: { layers: ["x".repeat(2_000_000)] } });
    expect(verdicts(await checkWith({ metadata: { ...METADATA, json } }))).toEqual([]);
  });

  test("leaves nothing beside it and is not changed", async () => {
    const path = inFolder("wal.mbtiles");
    writeDatabase(path, (database) => database.exec(`PRAGMA journal_mode = WAL; ${VIEW}`));
    const before = readFileSync(path);
    expect(verdicts(await check(path))).toEqual([]);
    expect(readdirSync(dirname(path)).filter((name) => name.startsWith("wal.mbtiles"))).toEqual(["wal.mbtiles"]);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

const metadata = (changes: Readonly<Record<string, string | number>>) => ({ metadata: { ...METADATA, ...changes } });
const layers = (...list: readonly unknown[]) => metadata({ json: JSON.stringify({ vector_layers: list }) });
const { json: _json, ...withoutJson } = METADATA;
const GRIDS = "CREATE TABLE grids (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, grid BLOB);";

describe("the order of rows", () => {
  const ZURICH = "8.5,47.3,8.6,47.4";
  const { center: _center, ...uncentred } = METADATA;
  const rowsAt = (zoom: number, column: number, ...rows: readonly number[]) =>
    rows.map((row) => [zoom, column, row, VECTOR_TILE] as const);

  test.each<[string, bounds: string | null, ReturnType<typeof rowsAt>, warned: boolean]>([
    ["from the south", ZURICH, rowsAt(5, 16, 20), false],
    ["from the north", ZURICH, rowsAt(5, 16, 11), true],
    [
      "from the north, below zooms that tell less",
      ZURICH,
      [...rowsAt(0, 0, 0), ...rowsAt(1, 1, 0), ...rowsAt(5, 16, 11)],
      true,
    ],
    ["from the south, some of which lie elsewhere", ZURICH, rowsAt(5, 16, 3, 20), false],
    ["elsewhere either way", ZURICH, rowsAt(5, 16, 3), false],
    ["in columns that lie elsewhere", ZURICH, rowsAt(5, 3, 11), false],
    ["from the north, of the southern hemisphere", "-58.5,-34.7,-58.3,-34.5", rowsAt(5, 10, 19), true],
    ["from the south, of the southern hemisphere", "-58.5,-34.7,-58.3,-34.5", rowsAt(5, 10, 12), false],
    ["of both hemispheres", "8,-5,9,5", rowsAt(5, 16, 15, 16), false],
    ["of the whole world", "-180,-90,180,90", rowsAt(5, 16, 11), false],
    ["without bounds", null, rowsAt(5, 16, 11), false],
    ["of a single tile", ZURICH, rowsAt(0, 0, 0), false],
  ])("rows %s", async (_, bounds, tiles, warned) => {
    const { bounds: _bounds, ...unbounded } = uncentred;
    const zoom = Math.max(...tiles.map(([z]) => z));
    const metadata = { ...unbounded, ...(bounds === null ? {} : { bounds }), maxzoom: String(zoom) };
    const checked = await checkWith({ tiles, metadata });
    expect(verdicts(checked)).toEqual(warned ? ["warning mbtiles-zooms"] : []);
    expect(checked.findings.every(isWellFormed)).toBe(true);
  });

  test("rows of a view that SQLite cannot change are turned round behind it", async () => {
    const view = "ALTER TABLE tiles RENAME TO old; CREATE VIEW tiles AS SELECT * FROM old LIMIT 9";
    const metadata = { ...uncentred, bounds: ZURICH, maxzoom: "5" };
    const { findings } = await checkWith({ tiles: rowsAt(5, 16, 11), metadata, more: view });
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/at z5 tile_row goes from 11 to 11\. .* Turn them round in the tables behind the view/),
    ]);
  });
});

describe("one fault each", () => {
  test.each<[string, Parameters<typeof writeMbtiles>[1], readonly string[], string]>([
    ["no tiles", { tiles: [] }, ["error mbtiles-schema"], "Tileset is empty."],
    [
      "an empty table of other columns",
      { more: "DROP TABLE tiles; CREATE TABLE tiles (zoom_level, tile_data)" },
      ["error mbtiles-schema"],
      "Tileset is empty.",
    ],
    ["no table of tiles", { more: "DROP TABLE tiles" }, ["error mbtiles-schema"], "Tileset is empty."],
    ["neither table", { more: "DROP TABLE tiles; DROP TABLE metadata" }, ["error mbtiles-schema"], "Tileset is empty."],
    [
      "no tiles, and no table of metadata",
      { tiles: [], more: "DROP TABLE metadata" },
      ["error mbtiles-schema"],
      "Tileset is empty.",
    ],
    [
      "no table of metadata",
      { more: "DROP TABLE metadata", tiles: [[0, 0, 0, IMAGE_TILE]] },
      ["warning mbtiles-schema"],
      "no table metadata",
    ],
    [
      "no column tile_data",
      { more: "ALTER TABLE tiles RENAME COLUMN tile_data TO data" },
      ["error mbtiles-schema"],
      "SQLITE_ERROR: no such column: tile_data",
    ],
    [
      "rows of Carmen",
      { more: "CREATE TABLE carmen (a); INSERT INTO carmen VALUES (1)" },
      ["error mbtiles-schema"],
      "Carmen 0.1.x tilesets are no longer supported.",
    ],
    ["an empty table of Carmen", { more: "CREATE TABLE carmen (a)" }, [], ""],
    ["a formatter", metadata({ formatter: "x" }), ["error mbtiles-schema"], "Use TileMill 0.7 or later"],
    ["a prepare key", metadata({ prepare: "x" }), ["error mbtiles-schema"], "Source cannot contain prepare key"],
    [
      "a tile too large",
      {
        tiles: [
          [0, 0, 0, Buffer.concat([VECTOR_TILE, Buffer.alloc(512_001 - VECTOR_TILE.length)])],
          [1, 0, 0, VECTOR_TILE],
        ],
      },
      ["error mbtiles-tile-size"],
      "z0/0/0",
    ],
    [
      "a tile of just the limit",
      {
        tiles: [
          [0, 0, 0, Buffer.concat([VECTOR_TILE, Buffer.alloc(512_000 - VECTOR_TILE.length)])],
          [1, 0, 0, VECTOR_TILE],
        ],
      },
      [],
      "",
    ],
    [
      "a grid too large",
      { more: `${GRIDS} INSERT INTO grids VALUES (1, 0, 0, zeroblob(600000))` },
      ["error mbtiles-tile-size"],
      "Grid exceeds maximum size of 500k at z1.",
    ],
    [
      "a tile without data",
      {
        tiles: [
          [0, 0, 0, VECTOR_TILE],
          [1, 0, 0, null],
        ],
      },
      ["error mbtiles-tile-format"],
      "Tile is invalid",
    ],
    [
      "tiles of an unknown format",
      {
        tiles: [
          [0, 0, 0, Buffer.from("BM")],
          [1, 0, 0, VECTOR_TILE],
        ],
      },
      ["error mbtiles-tile-format"],
      "Unknown format.",
    ],
    [
      "vector tiles not compressed",
      {
        tiles: [
          [0, 0, 0, Buffer.from("1a021000", "hex")],
          [1, 0, 0, VECTOR_TILE],
        ],
      },
      ["error mbtiles-tile-format"],
      "--no-tile-compression",
    ],
    [
      "a JPEG cut short",
      {
        tiles: [
          [0, 0, 0, Buffer.from("ffd8ffe0", "hex")],
          [1, 0, 0, VECTOR_TILE],
        ],
      },
      ["error mbtiles-tile-format"],
      "Unknown format.",
    ],
    [
      "a tile outside the world",
      {
        tiles: [
          [0, 0, 0, VECTOR_TILE],
          [1, 2, 0, VECTOR_TILE],
          [1, 0, -1, VECTOR_TILE],
        ],
      },
      ["error mbtiles-tile-format"],
      "Tile 1/0/-1 is an invalid ZXY range.",
    ],
    [
      "a zoom that is no number",
      {
        tiles: [
          [0, 0, 0, VECTOR_TILE],
          [1, 0, 0, VECTOR_TILE],
          ["x", 0, 0, VECTOR_TILE],
        ],
      },
      ["error mbtiles-tile-format"],
      "invalid ZXY range",
    ],
    [
      "no vector_layers",
      { metadata: withoutJson },
      ["error mbtiles-vector-layers"],
      'Vector source must include "vector_layers" key',
    ],
    [
      "an empty list of layers",
      layers(),
      ["error mbtiles-vector-layers"],
      "vector_layers must be an array of layer objects",
    ],
    [
      "a layer that is none",
      layers("roads"),
      ["error mbtiles-vector-layers"],
      "vector_layers[0] must be a layer object",
    ],
    ["a layer that is null", layers(null), ["error mbtiles-vector-layers"], "vector_layers[0] must be a layer object"],
    [
      "a layer without id",
      layers({ id: "a" }, {}),
      ["error mbtiles-vector-layers"],
      "vector_layers[1] id must be a string",
    ],
    [
      "a layer with a long id",
      layers({ id: "a".repeat(256) }),
      ["error mbtiles-vector-layers"],
      "255 characters or less",
    ],
    [
      "two layers of one id",
      layers({ id: "a" }, { id: "a" }),
      ["error mbtiles-vector-layers"],
      "contains duplicate ID: a",
    ],
    ["broken JSON", metadata({ json: "{" }), ["error mbtiles-vector-layers"], "cannot be read: json is no JSON ("],
    [
      "JSON that is null",
      metadata({ json: "null" }),
      ["error mbtiles-vector-layers"],
      "cannot be read: json holds null, not an object. Mapbox's own reader (getInfo",
    ],
    ["JSON without keys", metadata({ json: "5" }), ["error mbtiles-vector-layers"], "must include"],
    [
      "too many fields",
      layers({
        id: "a",
        fields: Object.fromEntries(Array.from({ length: 4000 }, (_, index) => [`field_${index}`, "String"])),
      }),
      ["error metadata-size"],
      "exceeds limit of 61.4 kB",
    ],
    ["a long row", metadata({ extra: "x".repeat(62_000) }), ["error metadata-size"], "exceeds limit of 61.4 kB"],
    [
      "a row json of 9 MB",
      metadata({ json: `{"a":"${"x".repeat(9_000_000)}"}` }),
      ["warning metadata-size"],
      "were not checked",
    ],
    [
      "maxzoom too high",
      metadata({ maxzoom: "2" }),
      ["error mbtiles-zooms"],
      "metadata.maxzoom (2) is higher than actual tiles maxzoom (1)",
    ],
    ["maxzoom high, but fillzoom", metadata({ maxzoom: "2", fillzoom: "1" }), [], ""],
    [
      "fillzoom too high",
      metadata({ fillzoom: "2" }),
      ["error mbtiles-zooms"],
      "metadata.fillzoom (2) is higher than actual tiles maxzoom (1)",
    ],
    [
      "maxzoom too low",
      metadata({ maxzoom: "0", center: "0,0,0" }),
      ["error mbtiles-zooms"],
      "metadata.maxzoom (0) is lower than actual tiles maxzoom (1)",
    ],
    [
      "bounds beyond the date line without a center",
      { metadata: { format: "png", bounds: "172,-47,200,-34" }, tiles: [[1, 0, 1, IMAGE_TILE]] },
      ["error mbtiles-zooms"],
      'center lon value must be between -180 and 180". Mapbox computes it, as the metadata have none.',
    ],
    [
      "tiles at z24 only without a center",
      { metadata: { format: "png" }, tiles: [[24, 0, 1, IMAGE_TILE]] },
      ["error mbtiles-zooms"],
      "INSERT INTO metadata (name, value) VALUES ('center', 'LONGITUDE,LATITUDE,ZOOM')",
    ],
    [
      "grids above z30",
      { more: `${GRIDS} INSERT INTO grids VALUES (31, 0, 0, x'00')` },
      ["error mbtiles-zooms"],
      "DELETE FROM grids WHERE zoom_level > 30",
    ],
    [
      "a first tile that is text",
      { more: "UPDATE tiles SET tile_data = CAST(tile_data AS TEXT)" },
      ["error mbtiles-tile-format"],
      'the first tile is text instead of a blob. Mapbox would answer "Unknown format."',
    ],
    [
      "a first tile that is text, behind a view",
      {
        more: "UPDATE tiles SET tile_data = CAST(tile_data AS TEXT); ALTER TABLE tiles RENAME TO stored; CREATE VIEW tiles AS SELECT * FROM stored",
      },
      ["error mbtiles-tile-format"],
      "Make it one in the table behind the view",
    ],
    [
      "maxzoom no number",
      metadata({ maxzoom: "x" }),
      ["error mbtiles-zooms"],
      "maxzoom must be an integer between 0 and 30",
    ],
    [
      "tiles above z30",
      { tiles: [[31, 0, 0, VECTOR_TILE]], metadata: withoutJson && { json: METADATA.json ?? "", format: "pbf" } },
      ["error mbtiles-zooms"],
      "There is a max zoom limit of 30",
    ],
    [
      "tiles below z0",
      {
        tiles: [
          [-1, 0, 0, VECTOR_TILE],
          [1, 0, 0, VECTOR_TILE],
        ],
      },
      ["error mbtiles-zooms"],
      "There is a min zoom limit of 0",
    ],
    [
      "bounds of three numbers",
      metadata({ bounds: "1,2,3" }),
      ["error mbtiles-zooms"],
      "bounds must be an array of the form [west, south, east, north]",
    ],
    [
      "bounds that are no text",
      metadata({ bounds: 5 }),
      ["error mbtiles-zooms"],
      "cannot be read: bounds is not text.",
    ],
    [
      "bounds in metres",
      metadata({ bounds: "-500000,-85,180,85" }),
      ["error mbtiles-zooms"],
      "bounds west value must be between -360 and 360",
    ],
    [
      "bounds the wrong way round",
      metadata({ bounds: "180,-85,-180,85" }),
      ["error mbtiles-zooms"],
      "bounds west value must be less than or equal to east",
    ],
    [
      "a center outside",
      metadata({ bounds: "1,-2,2,-1" }),
      ["error mbtiles-zooms"],
      "center lon value must be between bounds 1 and 2",
    ],
    [
      "a center of another zoom",
      metadata({ center: "0,0,5" }),
      ["error mbtiles-zooms"],
      "center zoom value must be less than or equal to maxzoom 1",
    ],
    [
      "a center of two numbers",
      metadata({ center: "0,0" }),
      ["error mbtiles-zooms"],
      "center must be an array of the form [lon, lat, z]",
    ],
    [
      "a long name",
      metadata({ name: "x".repeat(256) }),
      ["error mbtiles-zooms"],
      "name must be a string of 255 characters or less",
    ],
    ["a name that is a number", metadata({ name: 2024 }), ["error mbtiles-zooms"], "name must be a string"],
    [
      "a long attribution",
      metadata({ attribution: "x".repeat(2001) }),
      ["error mbtiles-zooms"],
      "attribution must be a string of 2000 characters or less",
    ],
    [
      "a long legend",
      metadata({ legend: "x".repeat(8001) }),
      ["error mbtiles-zooms"],
      "legend must be a string of 8000 characters or less",
    ],
  ])("%s", async (_, options, expected, words) => {
    const checked = await checkWith(options);
    expect(verdicts(checked)).toEqual(expected);
    expect(checked.findings[0]?.message ?? "").toContain(words);
    expect(checked.findings.every(isWellFormed)).toBe(true);
  });

  test.each([
    ["name", 255],
    ["version", 255],
    ["format", 255],
    ["attribution", 2000],
    ["description", 2000],
    ["source", 2000],
    ["legend", 8000],
    ["template", 8000],
  ])("the text %s of more than %i characters", async (key, limit) => {
    expect(verdicts(await checkWith(metadata({ [key]: "x".repeat(limit) })))).toEqual([]);
    const { findings } = await checkWith(metadata({ [key]: "x".repeat(limit + 1) }));
    expect(findings).toMatchObject([
      { check: "mbtiles-zooms", severity: "error", title: `MBTiles: bad ${key} in metadata` },
    ]);
    expect(findings[0]?.message).toContain(`"${key} must be a string of ${limit} characters or less"`);
  });

  test.each<[changes: Readonly<Record<string, string | number>>, answer: string | null]>([
    [{ tiles: "x" }, "tiles must be an array of templated urls"],
    [{ grids: "x" }, "grids must be an array of templated urls"],
    [{ json: '{"vector_layers":[{"id":"a"}],"tiles":[]}' }, "tiles must be an array of templated urls"],
    [{ json: '{"vector_layers":[{"id":"a"}],"grids":[1]}' }, "grids must be an array of templated urls"],
    [{ json: '{"vector_layers":[{"id":"a"}],"grids":["http://a.invalid/{z}"]}' }, null],
    [{ minzoom: "x" }, "minzoom must be an integer between 0 and 30"],
    [{ minzoom: "-1" }, "minzoom must be an integer between 0 and 30"],
    [{ minzoom: "31", center: "" }, "minzoom must be an integer between 0 and 30"],
    [{ maxzoom: "30", fillzoom: "1" }, null],
    [{ maxzoom: "31", fillzoom: "1" }, "maxzoom must be an integer between 0 and 30"],
    [{ fillzoom: "-1" }, "In mbtiles file, metadata.fillzoom (-1) is lower than actual tiles minzoom (0)"],
    [{ bounds: "-360,-95,360,95" }, null],
    [{ bounds: "-360.5,-85,180,85" }, "bounds west value must be between -360 and 360"],
    [{ bounds: "-180,-95.5,180,85" }, "bounds south value must be between -95 and 95"],
    [{ bounds: "-180,-85,360.5,85" }, "bounds east value must be between -360 and 360"],
    [{ bounds: "-180,-85,180,95.5" }, "bounds north value must be between -95 and 95"],
    [{ bounds: "0,0,0,0" }, null],
    [{ bounds: "1,0,-1,0" }, "bounds west value must be less than or equal to east"],
    [{ bounds: "0,1,0,-1" }, "bounds south value must be less than or equal to north"],
    [{ bounds: "-180,-85,180,x" }, "bounds must be an array of the form [west, south, east, north]"],
    [{ bounds: "-360,-95,360,95", center: "180,90,1" }, null],
    [{ bounds: "-360,-95,360,95", center: "180.5,0,1" }, "center lon value must be between -180 and 180"],
    [{ bounds: "-360,-95,360,95", center: "0,90.5,1" }, "center lat value must be between -90 and 90"],
    [{ bounds: "0,0,5,5", center: "0,5,1" }, null],
    [{ bounds: "0,0,5,5", center: "5,0,1" }, null],
    [{ bounds: "0,0,5,5", center: "-0.5,1,1" }, "center lon value must be between bounds 0 and 5"],
    [{ bounds: "0,0,5,5", center: "5.5,1,1" }, "center lon value must be between bounds 0 and 5"],
    [{ bounds: "0,0,5,5", center: "1,-0.5,1" }, "center lat value must be between bounds 0 and 5"],
    [{ bounds: "0,0,5,5", center: "1,5.5,1" }, "center lat value must be between bounds 0 and 5"],
    [{ center: "0,0,0.5" }, "center z value must be an integer between 0 and 30"],
    [{ maxzoom: "30", fillzoom: "1", center: "0,0,23" }, null],
    [{ maxzoom: "30", fillzoom: "1", center: "0,0,24" }, "center z value must be an integer between 0 and 30"],
    [{ minzoom: "1", center: "0,0,1" }, null],
    [{ minzoom: "1", center: "0,0,0" }, "center zoom value must be greater than or equal to minzoom 1"],
    [{ center: "0,0,2" }, "center zoom value must be less than or equal to maxzoom 1"],
    [{ center: "0,0,x" }, "center must be an array of the form [lon, lat, z]"],
    [{ minzoom: "2", center: "0,0,1" }, "minzoom must be less than or equal to maxzoom"],
    [{ fillzoom: "auto" }, null],
    [{ fillzoom: "auto", maxzoom: "2" }, null],
  ])("metadata of %j", async (changes, answer) => {
    const { findings } = await checkWith(metadata(changes));
    expect(findings.map(({ severity, check: id }) => `${severity} ${id}`)).toEqual(
      answer === null ? [] : ["error mbtiles-zooms"],
    );
    if (answer !== null) expect(findings[0]?.message).toContain(`Mapbox would answer "${answer}"`);
  });

  test.each([
    [255, []],
    [256, ["error mbtiles-vector-layers"]],
  ])("a layer with an id of %i characters", async (length, expected) => {
    expect(verdicts(await checkWith(layers({ id: "a".repeat(length) })))).toEqual(expected);
  });

  test("vector_layers of images are looked at too, but for their ids", async () => {
    const images = (list: unknown) => ({
      metadata: { ...METADATA, format: "png", json: JSON.stringify({ vector_layers: list }) },
      tiles: [
        [0, 0, 0, IMAGE_TILE],
        [1, 0, 0, IMAGE_TILE],
      ] as const,
    });
    expect(verdicts(await checkWith(images(undefined)))).toEqual([]);
    expect(verdicts(await checkWith(images([{ id: "a" }, { id: "a" }])))).toEqual([]);
    expect(verdicts(await checkWith(images({})))).toEqual(["error mbtiles-vector-layers"]);
  });

  test("61,440 characters of metadata, and one more", async () => {
    const { length } = JSON.stringify({
      ...METADATA,
      ...{ minzoom: 0, maxzoom: 1, bounds: [-180, -85, 180, 85], center: [0, 0, 1] },
      ...{ json: undefined, vector_layers: [{ id: "roads", fields: { kind: "String" } }], extra: "" },
    });
    expect(verdicts(await checkWith(metadata({ extra: "x".repeat(61_440 - length) })))).toEqual([]);
    const { findings } = await checkWith(metadata({ extra: "x".repeat(61_441 - length) }));
    expect(findings).toMatchObject([{ check: "metadata-size", severity: "error" }]);
  });

  test.each([
    ["a long row", { metadata: { ...METADATA, extra: "x".repeat(62_000) } }],
    [
      "many rows",
      {
        more: "INSERT INTO metadata WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 61441) SELECT 'a', '' FROM n",
      },
    ],
  ])("a table metadata with %s is not read", async (_, options) => {
    const { findings } = await checkWith(options);
    expect(findings).toMatchObject([{ check: "metadata-size", severity: "error" }]);
    expect(findings[0]?.message).toContain("the table metadata holds");
  });

  test.each<[string, readonly (readonly [number | string, number, number, Uint8Array])[], readonly string[]]>([
    ["no zoom that is a number", [["x", 0, 0, VECTOR_TILE]], ["error mbtiles-tile-format"]],
    [
      "a column as large as its zoom has",
      [
        [0, 1, 0, VECTOR_TILE],
        [1, 0, 0, VECTOR_TILE],
      ],
      ["error mbtiles-tile-format"],
    ],
    [
      "a row as large as its zoom has",
      [
        [0, 0, 1, VECTOR_TILE],
        [1, 0, 0, VECTOR_TILE],
      ],
      ["error mbtiles-tile-format"],
    ],
    [
      "a column below 0",
      [
        [0, -1, 0, VECTOR_TILE],
        [1, 0, 0, VECTOR_TILE],
      ],
      ["error mbtiles-tile-format"],
    ],
    [
      "the last column and row",
      [
        [0, 0, 0, VECTOR_TILE],
        [1, 1, 1, VECTOR_TILE],
      ],
      [],
    ],
  ])("tiles with %s", async (_, tiles, expected) => {
    expect(verdicts(await checkWith({ tiles }))).toEqual(expected);
  });

  test.each<[maxzoom: string, answer: string]>([
    ["0", "In mbtiles file, metadata.maxzoom (0) is lower than actual tiles minzoom (1)"],
    ["1", "In mbtiles file, metadata.maxzoom (1) is lower than actual tiles maxzoom (2)"],
    ["3", "In mbtiles file, metadata.maxzoom (3) is higher than actual tiles maxzoom (2)"],
  ])("maxzoom %s of tiles from z1 to z2", async (maxzoom, answer) => {
    const tiles = [
      [1, 0, 0, VECTOR_TILE],
      [2, 0, 0, VECTOR_TILE],
    ] as const;
    const { center: _center, ...uncentred } = METADATA;
    const { findings } = await checkWith({ tiles, metadata: { ...uncentred, maxzoom } });
    expect(findings.map((finding) => finding.check)).toEqual(["mbtiles-zooms"]);
    expect(findings[0]?.message).toContain(answer);
  });

  test.each<[zoom: number | string | null, verdict: string]>([
    [31, "error mbtiles-zooms"],
    [-1, "error mbtiles-zooms"],
    ["x", "error mbtiles-tile-format"],
    [0.5, "error mbtiles-tile-format"],
    [null, "error mbtiles-tile-format"],
  ])("zoom %j in a table without an index", async (zoom, verdict) => {
    const tiles = [
      [0, 0, 0, VECTOR_TILE],
      [1, 0, 0, VECTOR_TILE],
      [zoom, 0, 0, VECTOR_TILE],
    ] as const;
    const { maxzoom: _maxzoom, center: _center, ...unbounded } = METADATA;
    const checked = await checkWith({ tiles, metadata: unbounded, more: "DROP INDEX tile_index" });
    expect(verdicts(checked)).toEqual([verdict]);
  });

  test("z30 is the highest zoom", async () => {
    const tiles = (zoom: number) => ({
      tiles: [[zoom, 0, 0, VECTOR_TILE]] as const,
      metadata: { json: METADATA.json ?? "" },
    });
    expect(verdicts(await checkWith(tiles(30)))).toEqual([]);
    expect(verdicts(await checkWith(tiles(31)))).toEqual(["error mbtiles-zooms"]);
  });

  test.each([
    ["PNG", "89504e470d0a1a0a00", "png"],
    ["JPEG", "ffd8ffe0ffd9", "jpg"],
    ["GIF87a", "47494638376100", "gif"],
    ["GIF89a", "47494638396100", "gif"],
    ["WebP", "524946460000000057454250", "webp"],
    ["zlib", "789c00", "pbf"],
    ["gzip", "1f8b00", "pbf"],
    ["no PNG", "89504e470d0a1a0b00", null],
    ["no JPEG", "ffd8ffe0ffd8", null],
    ["no GIF", "47494638386100", null],
    ["no WebP", "524946460000000057454251", null],
    ["no zlib", "789d00", null],
  ])("tiles of the format %s", async (_, tile, format) => {
    const { findings, facts } = await checkWith({
      tiles: [
        [0, 0, 0, Buffer.from(tile, "hex")],
        [1, 0, 0, VECTOR_TILE],
      ],
    });
    expect(facts).toMatchObject({ tileFormat: format });
    expect(findings.map((finding) => finding.check)).toEqual(format === null ? ["mbtiles-tile-format"] : []);
  });

  test.each<[string, (number | string)[], readonly string[], Record<string, number>]>([
    ["below z0", [-1, 1], ["error mbtiles-zooms"], { "-1": 1, 1: 1 }],
    ["far below z0", [-7, -7, 0, 1], ["error mbtiles-zooms"], { "-7": 2, 0: 1, 1: 1 }],
    ["above z30", [1, 31], ["error mbtiles-zooms"], { 1: 1, 31: 1 }],
    ["that is text", ["x", 0, 1], ["error mbtiles-tile-format"], { 0: 1, 1: 1 }],
    [
      "below, above and that is text",
      [-1, 1, 40, "x"],
      ["error mbtiles-zooms", "error mbtiles-tile-format"],
      { "-1": 1, 1: 1, 40: 1 },
    ],
  ])("a zoom %s, with and without an index", async (_, zooms, expected, tilesPerZoom) => {
    const tiles = zooms.map((zoom, index) => [zoom, 0, Number(zoom) < 0 ? index : 0, VECTOR_TILE] as const);
    const indexed = await checkWith({ tiles });
    expect(verdicts(indexed)).toEqual(expected);
    expect(indexed.facts).toMatchObject({ tilesPerZoom });
    const bare = await checkWith({ tiles, more: "DROP INDEX tile_index" });
    expect(bare).toEqual(indexed);
  });

  test("the count, the largest and its place of tiles too large", async () => {
    const { findings } = await checkWith({
      tiles: [[0, 0, 0, VECTOR_TILE]],
      more: "INSERT INTO tiles VALUES (1, 0, 0, zeroblob(600000)), (1, 1, 1, zeroblob(811204))",
    });
    expect(findings[0]?.title).toBe("MBTiles: 2 tiles over 500 kB");
    expect(findings[0]?.message).toContain("the largest z1/1/0 with 811,204 bytes");
  });

  test("no SQLite file, a GeoPackage, and a file cut short", async () => {
    const path = inFolder("spoilt.mbtiles");
    writeMbtiles(path);
    const sound = readFileSync(path);
    const verdictOf = async (bytes: Uint8Array) => {
      writeFileSync(path, bytes);
      return verdicts(await check(path));
    };
    expect(await verdictOf(Buffer.from("no database"))).toEqual(["error mbtiles-schema"]);
    expect(await verdictOf(sound.subarray(0, sound.length - 1))).toEqual(["error file-truncated"]);
    const geopackage = Buffer.from(sound);
    geopackage.write("GPKG", 68, "latin1");
    expect(await verdictOf(geopackage)).toEqual(["error mbtiles-schema"]);
  });

  test("tiles that are still in the write-ahead log", async () => {
    const path = inFolder("open.mbtiles");
    writeMbtiles(path);
    const writer = new DatabaseSync(path);
    try {
      writer.exec("PRAGMA journal_mode = WAL; CREATE TABLE more (a)");
      expect(verdicts(await check(path))).toEqual(["error mbtiles-schema"]);
    } finally {
      writer.close();
    }
  });
});

describe("hostile files", () => {
  const hostile = async (statements: string, milliseconds = 3000) => {
    const path = inFolder("hostile.mbtiles");
    writeDatabase(path, (database) => database.exec(`${CREATE} ${statements}`));
    const file = await fileAt(path);
    const sqlite = new SqliteProcess();
    const { signal } = new AbortController();
    try {
      return await inspectMbtiles(file, sqlite, AbortSignal.timeout(milliseconds), signal);
    } finally {
      await sqlite.close();
    }
  };
  const COLUMNS = "0 AS zoom_level, 0 AS tile_column, 0 AS tile_row";
  const DIGITS =
    "(SELECT 0 UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7)";

  test("a view of 134 million rows is counted to the limit only", async () => {
    const product = Array.from({ length: 9 }, () => DIGITS).join(", ");
    const checked = await hostile(
      `CREATE VIEW tiles AS SELECT ${COLUMNS}, x'89504e470d0a1a0a' AS tile_data FROM ${product}`,
      60_000,
    );
    expect(verdicts(checked)).toEqual(["error mbtiles-schema"]);
    expect(checked.findings[0]?.message).toContain("Tileset exceeds processing limit.");
  }, 90_000);

  test.each<[string, string]>([
    [
      "a view that never gives a row",
      `CREATE VIEW tiles AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT ${COLUMNS}, NULL AS tile_data FROM n WHERE i < 0`,
    ],
    [
      "a view that asks for gigabytes",
      `CREATE VIEW tiles AS SELECT ${COLUMNS}, hex(hex(hex(zeroblob(200000000)))) AS tile_data`,
    ],
  ])(
    "%s is given up, and the event loop turns meanwhile",
    async (_, view) => {
      let verdict: readonly string[] = [];
      const hold = await longestHold(async () => {
        verdict = verdicts(await hostile(view, 1500));
      });
      expect(verdict).toEqual(["warning mbtiles-schema"]);
      expect(hold).toBeLessThan(1000);
    },
    30_000,
  );

  test("a check stops when it is told to", async () => {
    const path = inFolder("stopped.mbtiles");
    writeMbtiles(path);
    await expect(mbtilesCheck.check(await fileAt(path), AbortSignal.abort(new Error("stop")))).rejects.toThrow("stop");
  });
});
