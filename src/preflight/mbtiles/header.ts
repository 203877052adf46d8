import { stat } from "node:fs/promises";
import type { Occurrence } from "../findings.ts";
import { formatBytes, formatCount } from "../numbers.ts";
import { readBytes } from "../reading/chunks.ts";
import { startsWith } from "../reading/text.ts";
import type { CheckedFile } from "../types.ts";

/** Length of the header of an SQLite database, in bytes (https://www.sqlite.org/fileformat.html#the_database_header). */
const HEADER_BYTES = 100;

/**
 * What the header alone gives away: no SQLite file, a GeoPackage, pages missing at the end, or data that stand in the
 * write-ahead log beside the file and would not be uploaded. Null when the tables are worth asking.
 * @throws the system's error when the file cannot be read
 */
export async function headerFault(file: CheckedFile): Promise<Occurrence | null> {
  const header = await readBytes(file.path, 0, HEADER_BYTES);
  if (!startsWith(header, "SQLite format 3\0") || header.length < HEADER_BYTES) {
    return {
      check: "mbtiles-schema",
      severity: "error",
      title: "MBTiles: not an SQLite database",
      message: () =>
        `${file.label} does not begin with the header of an SQLite database. Mapbox would answer "Unknown filetype". Build the file ` +
        "anew, or look at the step that downloads it.",
    };
  }
  if (startsWith(header, "GPKG", 68)) {
    return {
      check: "mbtiles-schema",
      severity: "error",
      title: "MBTiles: this is a GeoPackage",
      message: () =>
        `${file.label} is a GeoPackage, which Mapbox takes for MBTiles and would answer "Tileset is empty." Convert its layers: ` +
        "`ogr2ogr -t_srs EPSG:4326 out.geojson in.gpkg LAYER`.",
    };
  }
  return truncation(file, header) ?? (await unfinishedLog(file, header));
}

/** The header counts the pages, and is to be believed where the change counter equals the one of the last count. */
function truncation(file: CheckedFile, header: Buffer): Occurrence | null {
  const stated = header.readUInt16BE(16);
  const pageSize = stated === 1 ? 65_536 : stated;
  const expected = pageSize * header.readUInt32BE(28);
  if (header.readUInt32BE(24) !== header.readUInt32BE(92) || file.bytes >= expected) return null;
  return {
    check: "file-truncated",
    severity: "error",
    title: "MBTiles: the end of the file is missing",
    message: () =>
      `${file.label} has ${formatCount(file.bytes)} bytes, its header says ${formatCount(expected)} (${formatBytes(expected - file.bytes)} are ` +
      'missing). Mapbox would answer "SQLITE_CORRUPT: database disk image is malformed". Copy, download or build it anew.',
  };
}

/** Bytes 18 and 19 are 2 in write-ahead mode (https://www.sqlite.org/wal.html); what stands in the log is not in the file. */
async function unfinishedLog(file: CheckedFile, header: Buffer): Promise<Occurrence | null> {
  if (header[18] !== 2) return null;
  const log = await stat(`${file.path}-wal`).catch(() => null);
  if (log === null || log.size === 0) return null;
  return {
    check: "mbtiles-schema",
    severity: "error",
    title: "MBTiles: data still in the write-ahead log",
    message: () =>
      `${file.label} has ${formatBytes(log.size)} of its content in the file ${file.label}-wal beside it, which is not uploaded: tiles would be ` +
      'missing, or Mapbox would answer "Tileset is empty." Close every program that writes to it, then run ' +
      '`sqlite3 FILE "PRAGMA wal_checkpoint(TRUNCATE)"`.',
  };
}
