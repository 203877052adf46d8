/** The files that are uploaded, made once and kept in memory where the machine can: no disk is measured. */
import { randomBytes } from "node:crypto";
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { METADATA, writeDatabase } from "../__tests__/preflight/mbtiles-writer.ts";
import { writeZip } from "../__tests__/preflight/zip-writer.ts";
import { repository } from "../scripts/action-metadata.ts";

export const kibibyte = 1024;
export const mebibyte = 1024 * kibibyte;
export const gibibyte = 1024 * mebibyte;

/** Where the work lies: in memory, else on disk. */
const workFolder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "mapbox-upload-action-bench-"));

export function removeWork(): void {
  rmSync(workFolder, { recursive: true, force: true });
}

/** A folder beside the work, which goes when the work goes. */
export function emptyFolder(name: string): string {
  return mkdtempSync(join(workFolder, `${name}-`));
}

/** Makes a file unless it is there. */
function made(name: string, make: (path: string) => void): string {
  const path = join(workFolder, name);
  if (existsSync(path)) return path;
  make(path);
  return path;
}

/** A sound small GeoTIFF in front, anything behind: its check reads a few bytes, whatever its size. */
export function tiff(name: string, bytes: number): string {
  return made(`${name}.tif`, (path) => {
    copyFileSync(join(repository, "examples/data/land-mask.tif"), path);
    const file = openSync(path, "a");
    const noise = randomBytes(mebibyte);
    for (let done = 0; done < bytes; done += noise.length) writeSync(file, noise);
    closeSync(file);
    truncateSync(path, bytes);
  });
}

/** The same with nothing behind: it takes no room. */
export function sparseTiff(name: string, bytes: number): string {
  return made(`${name}.tif`, (path) => {
    copyFileSync(join(repository, "examples/data/land-mask.tif"), path);
    truncateSync(path, bytes);
  });
}

/** `count` small GeoJSON files of some `bytes`. */
export function manyGeoJson(name: string, count: number, bytes: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => geoJson(`${name}-${index}`, bytes));
}

/** The same in a folder of their own, as the pattern that matches them: so many paths fit into no variable. */
export function patternOfGeoJson(name: string, count: number, bytes: number): string {
  mkdirSync(join(workFolder, name), { recursive: true });
  manyGeoJson(`${name}/${name}`, count, bytes);
  return join(workFolder, name, "*.geojson");
}

/** Text of some size: a beginning, as many items as fit, an end. `item` gets a number. */
function writeText(path: string, bytes: number, start: string, item: (index: number) => string, end: string): void {
  const file = openSync(path, "w");
  let length = writeSync(file, start);
  for (let index = 0; length < bytes - end.length; ) {
    let text = "";
    while (text.length < 256 * kibibyte && length + text.length < bytes - end.length - 1000) text += item(index++);
    if (text === "") break;
    length += writeSync(file, text);
  }
  writeSync(file, end);
  closeSync(file);
}

function position(index: number): readonly [string, string] {
  return [
    (((index * 7919) % 3_600_000) / 10_000 - 180).toFixed(6),
    (((index * 104729) % 1_600_000) / 10_000 - 80).toFixed(6),
  ];
}

function ring(index: number): string {
  const [west, south] = position(index).map(Number);
  if (west === undefined || south === undefined) return "";
  const corner = (x: number, y: number) => `[${(west * 0.99 + x).toFixed(6)},${(south + y).toFixed(6)}]`;
  const steps = Array.from({ length: 12 }, (_, step) => (step / 6) * Math.PI);
  const corners = steps.map((angle) => corner(Math.cos(angle), Math.sin(angle)));
  return `[${[...corners, corners[0]].join(",")}]`;
}

/** Polygons with a few properties each, as exports of GIS programs look. */
export function geoJson(name: string, bytes: number): string {
  const feature = (index: number) =>
    `${index === 0 ? "" : ",\n"}{"type":"Feature","properties":{"id":${index},"name":"Place ${index}","kind":"park"},` +
    `"geometry":{"type":"Polygon","coordinates":[${ring(index)}]}}`;
  return made(`${name}.geojson`, (path) =>
    writeText(path, bytes, '{"type":"FeatureCollection","features":[\n', feature, "\n]}\n"),
  );
}

export function csv(name: string, bytes: number): string {
  const line = (index: number) => `${index},"Place ${index}",park,${position(index).join(",")}\n`;
  return made(`${name}.csv`, (path) => writeText(path, bytes, "id,name,kind,longitude,latitude\n", line, ""));
}

export function gpx(name: string, bytes: number): string {
  const point = (index: number) => {
    const [longitude, latitude] = position(index);
    return `<trkpt lat="${latitude}" lon="${longitude}"><ele>12.5</ele><time>2026-01-01T00:00:00Z</time></trkpt>\n`;
  };
  const start =
    '<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="bench" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>\n';
  return made(`${name}.gpx`, (path) => writeText(path, bytes, start, point, "</trkseg></trk></gpx>\n"));
}

export function kml(name: string, bytes: number): string {
  const placemark = (index: number) =>
    `<Placemark><name>Place ${index}</name><Point><coordinates>${position(index).join(",")}</coordinates></Point></Placemark>\n`;
  const start =
    '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Bench</name>\n';
  return made(`${name}.kml`, (path) => writeText(path, bytes, start, placemark, "</Document></kml>\n"));
}

/** Vector tiles of one zoom, each some 4 kB. */
export function mbtiles(name: string, tiles: number): string {
  const zoom = Math.ceil(Math.log2(tiles) / 2);
  return made(`${name}.mbtiles`, (path) =>
    writeDatabase(path, (database) => {
      database.exec("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF");
      database.exec("CREATE TABLE metadata (name TEXT, value TEXT)");
      database.exec("CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)");
      const metadata = { ...METADATA, minzoom: String(zoom), maxzoom: String(zoom), center: `0,0,${zoom}` };
      const say = database.prepare("INSERT INTO metadata VALUES (?, ?)");
      for (const [key, value] of Object.entries(metadata)) say.run(key, value);
      const data = Buffer.concat([Buffer.from("1f8b0800000000000003", "hex"), randomBytes(4000)]);
      const put = database.prepare("INSERT INTO tiles VALUES (?, ?, ?, ?)");
      database.exec("BEGIN");
      for (let index = 0; index < tiles; index++) put.run(zoom, index % 2 ** zoom, Math.floor(index / 2 ** zoom), data);
      database.exec("COMMIT");
      database.exec("CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)");
    }),
  );
}

/** Points with one property, zipped; ESRI Shapefile Technical Description (1998) and dBASE III. */
export function shapefile(name: string, points: number): string {
  const shp = Buffer.alloc(100 + points * 28);
  const shx = Buffer.alloc(100 + points * 8);
  const dbf = Buffer.alloc(65 + points * 11 + 1, " ");
  for (const [file, length] of [
    [shp, shp.length],
    [shx, shx.length],
  ] as const) {
    file.writeInt32BE(9994, 0);
    file.writeInt32BE(length / 2, 24);
    file.writeInt32LE(1000, 28);
    file.writeInt32LE(1, 32);
    for (const [index, bound] of [-180, -80, 180, 80].entries()) file.writeDoubleLE(bound, 36 + index * 8);
  }
  for (let index = 0; index < points; index++) {
    const at = 100 + index * 28;
    shp.writeInt32BE(index + 1, at);
    shp.writeInt32BE(10, at + 4);
    shp.writeInt32LE(1, at + 8);
    for (const [axis, value] of position(index).entries()) shp.writeDoubleLE(Number(value), at + 12 + axis * 8);
    shx.writeInt32BE(at / 2, 100 + index * 8);
    shx.writeInt32BE(10, 104 + index * 8);
    dbf.write(String(index).padStart(10), 66 + index * 11);
  }
  dbf.fill(0, 0, 65);
  dbf.set([3, 126, 1, 1]);
  dbf.writeUInt32LE(points, 4);
  dbf.writeUInt16LE(65, 8);
  dbf.writeUInt16LE(11, 10);
  dbf.write("id", 32);
  dbf.write("N", 43);
  dbf[48] = 10;
  dbf[64] = 13;
  const last = Buffer.from([26]);
  return made(`${name}.zip`, (path) => {
    const prj = Buffer.from(
      'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]',
    );
    dbf.set(last, dbf.length - 1);
    const files = { shp, shx, dbf, prj };
    writeFileSync(path, writeZip(Object.entries(files).map(([kind, data]) => ({ name: `${name}.${kind}`, data }))));
  });
}
