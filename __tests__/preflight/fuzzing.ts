import { readFileSync, writeFileSync } from "node:fs";
import { csvCheck } from "../../src/preflight/csv.ts";
import { geojsonCheck } from "../../src/preflight/geojson.ts";
import { gpxCheck } from "../../src/preflight/gpx.ts";
import { identify } from "../../src/preflight/identify.ts";
import { kmlCheck } from "../../src/preflight/kml.ts";
import { SqliteProcess } from "../../src/preflight/mbtiles/process.ts";
import { inspectMbtiles } from "../../src/preflight/mbtiles.ts";
import { shapefileCheck } from "../../src/preflight/shapefile.ts";
import { tiffCheck } from "../../src/preflight/tiff.ts";
import type { CheckedFile, FileFormat, Finding } from "../../src/preflight/types.ts";
import { VECTOR_TILE, writeMbtiles } from "./mbtiles-writer.ts";
import { mutate, seededRandom } from "./mutate.ts";
import { parts } from "./shapefile-writer.ts";
import { goodTags, writeTiff } from "./tiff-writer.ts";
import { isWellFormed } from "./well-formed.ts";
import { writeZip } from "./zip-writer.ts";

/** The formats that are fuzzed: all. */
export const FORMATS = ["csv", "geojson", "gpx", "kml", "mbtiles", "shapefile", "tiff"] as const;

/** How long one file of some kilobytes may take, in milliseconds; a hostile view is given up after that. */
const PATIENCE = 20_000;

/** A file that was not judged as it should be: something was thrown, or a finding is not fit to be read. */
export class FuzzFailure extends Error {
  override readonly name = "FuzzFailure";
  /** The file that did it. */
  readonly bytes: Uint8Array;

  constructor(message: string, bytes: Uint8Array, cause: unknown) {
    super(message, { cause });
    this.bytes = bytes;
  }
}

/**
 * Damages sound files of a format `runs` times, and has each one identified and checked. `path` is where they are
 * written. The same seed makes the same files.
 * @throws FuzzFailure at the first file that ends with anything but readable findings
 */
export async function fuzz(format: FileFormat, seed: number, runs: number, path: string): Promise<void> {
  const sound = soundFiles(format, path);
  const random = seededRandom(seed);
  const judge = judgeOf(format);
  try {
    for (let run = 0; run < runs; run++) {
      const original = sound[run % sound.length] ?? new Uint8Array();
      const bytes = mutate(original, random);
      const file = format === "mbtiles" && random() < 0.5 ? ofLength(bytes, original.length) : bytes;
      try {
        await judgeBytes(file, path, judge.check);
      } catch (error) {
        throw new FuzzFailure(`${format}, seed ${seed}, run ${run}: ${String(error)}`, file, error);
      }
    }
  } finally {
    await judge.close();
  }
}

type Check = (file: CheckedFile) => Promise<{ readonly findings: readonly Finding[] }>;

async function judgeBytes(bytes: Uint8Array, path: string, check: Check): Promise<void> {
  writeFileSync(path, bytes);
  for (const { title, message } of identify(bytes, path).occurrences) {
    if (title.length > 60 || message(1).includes("undefined")) throw new Error(`unfit to be read: ${title}`);
  }
  const { findings } = await check({ path, label: "fuzz", bytes: bytes.length });
  const unfit = findings.find((finding) => !isWellFormed(finding));
  if (unfit !== undefined) throw new Error(`unfit to be read: ${JSON.stringify(unfit)}`);
}

const CHECKS = {
  csv: csvCheck,
  geojson: geojsonCheck,
  gpx: gpxCheck,
  kml: kmlCheck,
  shapefile: shapefileCheck,
  tiff: tiffCheck,
} as const;

function judgeOf(format: FileFormat): { readonly check: Check; readonly close: () => Promise<void> } {
  const { signal } = new AbortController();
  if (format !== "mbtiles") return { check: (file) => CHECKS[format].check(file, signal), close: async () => {} };
  // One process for thousands of files; a new one where a file has used up its time.
  let sqlite = new SqliteProcess();
  return {
    async check(file) {
      const deadline = AbortSignal.timeout(PATIENCE);
      const checked = await inspectMbtiles(file, sqlite, deadline, signal);
      if (deadline.aborted) {
        await sqlite.close();
        sqlite = new SqliteProcess();
      }
      return checked;
    },
    close: () => sqlite.close(),
  };
}

/** The file made as long again as it was, or its header alone would give the damage away. */
function ofLength(bytes: Uint8Array, length: number): Uint8Array {
  return Buffer.concat([bytes, Buffer.alloc(length)], length);
}

/** Small files without a fault, rich in what their format knows. */
function soundFiles(format: FileFormat, path: string): readonly Uint8Array[] {
  switch (format) {
    case "csv":
      return [
        'name,lon,lat\r\n"a, ""b""",1.5,-2\r\nc,3,4e0\r\n',
        'id;wkt\n1;"POLYGON ((0 0, 1 1, 1 0, 0 0))"\n',
        'geojson\n"{""type"":""Point"",""coordinates"":[1,2]}"\n',
      ].map((text) => Buffer.from(text));
    case "geojson":
      return [
        '{"type":"FeatureCollection","features":[{"type":"Feature","id":7,"properties":{"a":"\\u00e9\\n","b":[1,{"c":null}]},' +
          '"geometry":{"type":"Point","coordinates":[1.5,-2]}},\n{"type":"Feature","properties":{"a":true},' +
          '"geometry":{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1e0],[0,0]],[[0.1,0.1,5],[0.2,0.1,5],[0.2,0.2,5],[0.1,0.1,5]]]]}}]}',
        '{"features":[{"geometry":{"geometries":[{"coordinates":[[1,2],[3,4]],"type":"LineString"}],"type":"GeometryCollection"},' +
          '"properties":null,"type":"Feature"}],"crs":{"type":"name","properties":{"name":"EPSG:4326"}},"type":"FeatureCollection"}',
      ].map((text) => Buffer.from(text));
    case "gpx":
      return [
        '<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="x">\n<wpt lat="48.5" lon="7.25"><ele>1</ele></wpt>' +
          '<rte><rtept lat="50" lon="8"/><rtept lat="51" lon="9"/></rte><trk><name>t &amp; u</name><trkseg>' +
          '<trkpt lat="52" lon="10"/><trkpt lat="53" lon="11"><ele>1</ele></trkpt></trkseg></trk>\n</gpx>\n',
      ].map((text) => Buffer.from(text));
    case "kml":
      return [
        '<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY place "Here">]><kml xmlns="http://www.opengis.net/kml/2.2"><Document>' +
          "<name>A &amp; B</name><Placemark><name>&place;</name><description><![CDATA[<b>A & B</b>]]></description>" +
          "<Point><coordinates>8,50</coordinates></Point></Placemark><!-- a --><Folder><name>b</name><Placemark><LineString>" +
          "<coordinates>\n1e2,-5.5,0 8,50</coordinates></LineString></Placemark></Folder></Document></kml>",
      ].map((text) => Buffer.from(text));
    case "mbtiles": {
      writeMbtiles(path);
      const table = readFileSync(path);
      writeMbtiles(path, { tiles: Array.from({ length: 64 }, (_, index) => [6, index, 0, VECTOR_TILE] as const) });
      return [table, readFileSync(path)];
    }
    case "shapefile":
      return [writeZip(parts()), writeZip(parts().map((one) => ({ ...one, method: 0 })))];
    case "tiff":
      return [writeTiff([goodTags()]), writeTiff([goodTags(), goodTags()], { little: false, big: true })];
  }
}
