import { messageOf } from "../message.ts";
import { wouldAnswer } from "./answers.ts";
import { FindingCollector, type Occurrence } from "./findings.ts";
import { headerFault } from "./mbtiles/header.ts";
import { judgeTiles, type TileFacts } from "./mbtiles/judge.ts";
import { type Info, infoBounds, infoLayers, METADATA_LIMIT, metadataFaults, readInfo } from "./mbtiles/metadata.ts";
import { type Ask, SqliteError, SqliteProcess, SqliteUnavailable } from "./mbtiles/process.ts";
import { readAhead } from "./mbtiles/read-ahead.ts";
import { excerpt } from "./numbers.ts";
import type { CheckedFile, FormatCheck, MbtilesFacts } from "./types.ts";

/** How long the tables of one file may be asked, in milliseconds: far above what a slow disk needs, far below what a hostile view takes. */
function patience(bytes: number): number {
  return 30_000 + Math.ceil(bytes / 50_000);
}

/** From how many bytes a second process pays: it takes some 50 ms of a core to start. */
const LARGE_FILE = 256 * 1024 * 1024;

/**
 * MBTiles: the rules of mapbox/mapbox-upload-validate 4.8.0 (lib/validators/mbtiles.js, lib/validate.js) and of mapbox/tilelive's
 * `verify`, in SQL. Read-only and immutable; SQLite runs in a process of its own (see `SqliteProcess`).
 */
export const mbtilesCheck: FormatCheck = {
  format: "mbtiles",
  async check(file, signal) {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(patience(file.bytes))]);
    const sqlite = new SqliteProcess();
    const beside = file.bytes < LARGE_FILE ? sqlite : new SqliteProcess();
    try {
      return await inspectMbtiles(file, sqlite, deadline, signal, beside);
    } finally {
      await Promise.all([sqlite.close(), beside.close()]);
    }
  },
};

/**
 * The check with its means handed in; `beside` may be a second process, which is asked at the same time.
 * @throws the reason of `signal` when aborted, and the system's error when the file cannot be read
 */
export async function inspectMbtiles(
  file: CheckedFile,
  sqlite: SqliteProcess,
  deadline: AbortSignal,
  signal: AbortSignal,
  beside: SqliteProcess = sqlite,
): ReturnType<FormatCheck["check"]> {
  const collector = new FindingCollector();
  const fault = await headerFault(file);
  if (fault !== null) {
    collector.add(fault);
    return { findings: collector.findings(), facts: null };
  }
  let facts: MbtilesFacts | null = null;
  try {
    await Promise.all([...new Set([sqlite, beside])].map((process) => process.open(file.path, deadline)));
    const asking =
      (process: SqliteProcess): Ask =>
      (sql) =>
        process.all(sql, deadline);
    const judged = new AbortController();
    const reading =
      beside === sqlite ? null : readAhead(file, asking(beside), AbortSignal.any([deadline, judged.signal]));
    try {
      facts = await judge(file, asking(sqlite), asking(beside), collector);
    } finally {
      judged.abort();
      await reading;
    }
  } catch (error) {
    signal.throwIfAborted();
    collector.add(failure(file, error));
  }
  return { findings: collector.findings(), facts };
}

async function judge(file: CheckedFile, ask: Ask, askBeside: Ask, collector: FindingCollector): Promise<MbtilesFacts> {
  const schema = await ask(
    "SELECT lower(name) AS name, type FROM sqlite_master WHERE type IN ('table', 'view') LIMIT 10000",
  );
  const types = new Map(schema.map(({ name, type }) => [String(name), String(type)]));
  const info = types.has("metadata") ? await readMetadata(file, ask, collector) : {};
  const carmen = types.get("carmen");
  if (carmen !== undefined) await judgeCarmen(file, carmen, ask, collector);
  const tiles = await judgeTiles(file, types, infoBounds(info ?? {}), ask, askBeside, collector);
  // Without a tile there is more amiss, which is told.
  if (!types.has("metadata") && tiles.count > 0) missingMetadata(file, collector);
  const faults = info === null ? [] : metadataFaults(info, tiles, tiles.format === "pbf");
  for (const fault of faults) {
    collector.add({
      check: fault.check,
      severity: "error",
      title: fault.title,
      message: (count) =>
        `${file.label}: ${wouldAnswer(excerpt(fault.answer, 200))} ${fault.remedy}${count > 1 ? ` (${count} such faults)` : ""}`,
    });
  }
  return factsOf(info ?? {}, tiles);
}

function factsOf(info: Info, tiles: TileFacts): MbtilesFacts {
  return {
    kind: "mbtiles",
    name: typeof info.name === "string" ? excerpt(info.name, 255) : null,
    tileFormat: tiles.format,
    zooms: tiles.zooms,
    tiles: tiles.count,
    tilesPerZoom: tiles.perZoom,
    largestTile: tiles.largest,
    layers: infoLayers(info),
    bounds: infoBounds(info) ?? tiles.bounds,
  };
}

/** The longest row `json` that is read, in characters: it may hold megabytes of tilestats that Mapbox does not count. */
const JSON_LIMIT = 8 * 1024 * 1024;

/** Reads `metadata` without ever taking in more than a few megabytes; null when that told all there is to say. */
async function readMetadata(file: CheckedFile, ask: Ask, collector: FindingCollector): Promise<Info | null> {
  const [size] = await ask(
    "SELECT COUNT(*) AS rows, SUM(LENGTH(value)) FILTER (WHERE name IS NOT 'json') AS characters, " +
      "SUM(LENGTH(value)) FILTER (WHERE name = 'json') AS json FROM metadata",
  );
  const characters = Number(size?.characters ?? 0);
  const json = Number(size?.json ?? 0);
  if (Number(size?.rows ?? 0) > METADATA_LIMIT || characters > METADATA_LIMIT) {
    collector.add({
      check: "metadata-size",
      severity: "error",
      title: "MBTiles: metadata too large",
      message: () =>
        `${file.label}: the table metadata holds ${characters} characters; Mapbox takes ${METADATA_LIMIT} in all and would answer "Metadata ` +
        `${(characters / 1000).toPrecision(3)} kB exceeds limit of 61.4 kB." Remove rows that no map needs.`,
    });
    return null;
  }
  if (json > JSON_LIMIT) {
    collector.add({
      check: "metadata-size",
      severity: "warning",
      title: "MBTiles: row json too long to be checked",
      message: () =>
        `${file.label}: the row json of the table metadata has ${json} characters. Without "tilestats" Mapbox takes ${METADATA_LIMIT}. Its layers ` +
        "were not checked. If the tilestats are that long, build with tippecanoe's --no-tile-stats.",
    });
    return null;
  }
  const rows = await ask(
    "SELECT name, CASE typeof(value) WHEN 'blob' THEN CAST(value AS TEXT) ELSE value END AS value FROM metadata",
  );
  try {
    return readInfo(rows);
  } catch (error) {
    const said = excerpt(messageOf(error), 120);
    const inJson = error instanceof SyntaxError || said.startsWith("json");
    collector.add({
      check: inJson ? "mbtiles-vector-layers" : "mbtiles-zooms",
      severity: "error",
      title: inJson ? "MBTiles: row json of metadata is broken" : "MBTiles: unreadable row of metadata",
      message: () =>
        `${file.label}: a row of the table metadata cannot be read: ${error instanceof SyntaxError ? `json is no JSON (${said})` : said}. Mapbox's own ` +
        "reader (getInfo of mapbox/node-mbtiles) fails on it, too. Correct it with sqlite3, or build the file anew.",
    });
    return null;
  }
}

function missingMetadata(file: CheckedFile, collector: FindingCollector): void {
  collector.add({
    check: "mbtiles-schema",
    severity: "warning",
    title: "MBTiles: no table metadata",
    message: () =>
      `${file.label} has no table metadata, which the MBTiles specification asks for; name, bounds and zooms come from the tiles then, and ` +
      "vector tiles are refused. Build the file with a tool that writes it, such as tippecanoe or gdal.",
  });
}

async function judgeCarmen(file: CheckedFile, type: string, ask: Ask, collector: FindingCollector): Promise<void> {
  const rows = await ask("SELECT 1 FROM carmen LIMIT 1");
  if (rows.length === 0) return;
  collector.add({
    check: "mbtiles-schema",
    severity: "error",
    title: "MBTiles: made by Carmen 0.1",
    message: () =>
      `${file.label} has a ${type} carmen. Mapbox would answer "Carmen 0.1.x tilesets are no longer supported." Drop it: ` +
      `\`sqlite3 FILE "DROP ${type.toUpperCase()} carmen"\`.`,
  });
}

const SQLITE_ERROR = 1;
const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

/** A statement that Mapbox sends too was refused, or nobody could be asked. */
function failure(file: CheckedFile, error: unknown): Occurrence {
  const said = excerpt(messageOf(error), 160);
  const refused = error instanceof SqliteError && [SQLITE_ERROR, SQLITE_CORRUPT, SQLITE_NOTADB].includes(error.code);
  if (refused) {
    const name = error.code === SQLITE_ERROR ? "SQLITE_ERROR" : "SQLITE_CORRUPT";
    return {
      check: error.code === SQLITE_ERROR ? "mbtiles-schema" : "file-truncated",
      severity: "error",
      title: error.code === SQLITE_ERROR ? "MBTiles: tables of another shape" : "MBTiles: the database is damaged",
      message: () =>
        `${file.label}: Mapbox would answer "${name}: ${said}". ` +
        (error.code === SQLITE_ERROR
          ? "A table tiles must have the columns zoom_level, tile_column, tile_row and tile_data."
          : "Copy, download or build it anew."),
    };
  }
  if (!(error instanceof SqliteError) && !(error instanceof SqliteUnavailable)) throw error;
  const missing = error instanceof SqliteUnavailable && error.reason === "missing";
  return {
    check: "mbtiles-schema",
    severity: "warning",
    title: missing ? "MBTiles: content was not checked" : "MBTiles: content was not checked to its end",
    message: () =>
      missing
        ? `${file.label}: its tables were not checked, because Node ${process.versions.node} cannot read SQLite (${said}). Mapbox judges the file ` +
          "after the upload. Update the runner: Node 24 can."
        : `${file.label}: the check of its tables was given up (${said}). That is no fault by itself; Mapbox judges the file after the upload. ` +
          "If tiles is a view that takes long to compute, store it as a table.",
  };
}
