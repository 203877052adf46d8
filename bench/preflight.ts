/**
 * How quickly each check reads a file, beside what the machine allows: `node bench/preflight.ts [name …]`. Makes the files
 * (some gigabytes) in the folder PREFLIGHT_BENCH, by default in the system's temporary one, once, and prints for each
 * file the time of the check with the file in the page cache and with its pages taken out of it, the ratio to a bare pass
 * over the same bytes in the same process, the resident memory above the idle process, that of the processes started (a bare Node takes
 * some 45 MB), and the longest time that the event loop stood still. Where pages cannot be taken out (`cold.ts`), it says `warm only`.
 *
 * The bare pass of text is a plain loop that looks at each byte, that of XML is saxes without listeners.
 */
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StringDecoder } from "node:string_decoder";
import { SaxesParser } from "saxes";
import { inspectFile } from "../src/preflight/index.ts";
import { evict, memoryOfChildren, warm } from "./cold.ts";
import { flat, flatWithoutRowid, MBUTIL, PLANETILER, shared, TIPPECANOE, WITHOUT_ROWID } from "./mbtiles.ts";

const folder = process.env.PREFLIGHT_BENCH ?? join(tmpdir(), "preflight-bench");

const GIGABYTE = 1_000_000_000;
const XML_BYTES = 260_000_000;

/** One file to be checked, and the bare pass that its check is held against. */
interface Case {
  readonly name: string;
  readonly file: string;
  readonly make: (path: string) => void;
  readonly bare: "bytes" | "saxes" | null;
}

const CASES: readonly Case[] = [
  { name: "GeoJSON polygons", file: "polygons.geojson", make: (path) => features(path, polygon, ",\n"), bare: "bytes" },
  { name: "GeoJSON points", file: "points.geojson", make: (path) => features(path, point, ",\n"), bare: "bytes" },
  { name: "GeoJSON one line", file: "line.geojson", make: (path) => features(path, polygon, ","), bare: "bytes" },
  { name: "CSV", file: "points.csv", make: csv, bare: "bytes" },
  { name: "KML", file: "placemarks.kml", make: (path) => kml(path, () => line(16, " ")), bare: "saxes" },
  { name: "KML points", file: "points.kml", make: (path) => kml(path, placemarkPoint), bare: "saxes" },
  {
    name: "KML long lines",
    file: "long-lines.kml",
    make: (path) => kml(path, () => line(100_000, " ")),
    bare: "saxes",
  },
  { name: "KML Google Earth", file: "earth.kml", make: (path) => kml(path, earthPolygon), bare: "saxes" },
  { name: "GPX", file: "track.gpx", make: (path) => gpx(path, trackPoint), bare: "saxes" },
  { name: "GPX bare points", file: "bare-points.gpx", make: (path) => gpx(path, barePoint), bare: "saxes" },
  { name: "MBTiles, 75,000 tiles", file: "flat.mbtiles", make: (path) => flat(path, 13_300, 75_000), bare: null },
  { name: "MBTiles, 3.5 M tiny tiles", file: "tiny.mbtiles", make: (path) => flat(path, 240, 3_500_000), bare: null },
  {
    name: "MBTiles, without rowid",
    file: "flat-without-rowid.mbtiles",
    make: (path) => flatWithoutRowid(path, 13_300, 75_000),
    bare: null,
  },
  {
    name: "MBTiles, tiny without rowid",
    file: "tiny-without-rowid.mbtiles",
    make: (path) => flatWithoutRowid(path, 240, 3_500_000),
    bare: null,
  },
  { name: "MBTiles, view of mbutil", file: "view.mbtiles", make: (path) => shared(path, MBUTIL), bare: null },
  {
    name: "MBTiles, view of tippecanoe",
    file: "view-tippecanoe.mbtiles",
    make: (path) => shared(path, TIPPECANOE),
    bare: null,
  },
  {
    name: "MBTiles, view without rowid",
    file: "view-without-rowid.mbtiles",
    make: (path) => shared(path, WITHOUT_ROWID),
    bare: null,
  },
  {
    name: "MBTiles, view of planetiler",
    file: "view-planetiler.mbtiles",
    make: (path) => shared(path, PLANETILER),
    bare: null,
  },
  { name: "TIFF, 611,524 tiles", file: "large.tif", make: tiff, bare: null },
];

/** Numbers that look like data, the same in each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Writes pieces of text until there are so many bytes; `next` makes the piece of a number. */
function writeText(path: string, bytes: number, head: string, next: (index: number) => string, tail: string): void {
  const file = openSync(path, "w");
  let buffered = head;
  let written = 0;
  for (let index = 0; written < bytes; index++) {
    buffered += next(index);
    if (buffered.length < 1_000_000) continue;
    written += writeSync(file, buffered);
    buffered = "";
  }
  writeSync(file, buffered + tail);
  closeSync(file);
}

const random = seeded(1);
const longitude = () => (random() * 358 - 179).toFixed(6);
const latitude = () => (random() * 160 - 80).toFixed(6);

function features(path: string, geometry: () => string, between: string): void {
  const feature = (index: number) =>
    `${index === 0 ? "" : between}{"type":"Feature","properties":{"id":${index},"name":"Road ${index % 977}","kind":"residential",` +
    `"height":${(random() * 100).toFixed(1)}},"geometry":${geometry()}}`;
  writeText(path, GIGABYTE, '{"type":"FeatureCollection","features":[\n', feature, "\n]}\n");
}

function polygon(): string {
  const [x, y] = [Number(longitude()), Number(latitude())];
  const corners = Array.from(
    { length: 15 },
    () => `[${(x + random() / 100).toFixed(7)},${(y + random() / 100).toFixed(7)}]`,
  );
  return `{"type":"Polygon","coordinates":[[${corners.join(",")},${corners[0]}]]}`;
}

function point(): string {
  return `{"type":"Point","coordinates":[${longitude()},${latitude()}]}`;
}

function csv(path: string): void {
  const row = (index: number) =>
    `${index},"Stop, ${index % 977}",${longitude()},${latitude()},residential,${index % 7}\n`;
  writeText(path, GIGABYTE, "id,name,longitude,latitude,kind,level\n", row, "");
}

function kml(path: string, geometry: () => string): void {
  const placemark = (index: number) =>
    `<Placemark><name>Road ${index}</name><description>Kind &amp; level ${index % 7}</description>${geometry()}</Placemark>\n`;
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Roads</name>\n';
  writeText(path, XML_BYTES, head, placemark, "</Document></kml>\n");
}

function line(positions: number, between: string): string {
  const tuples = Array.from({ length: positions }, () => `${longitude()},${latitude()},0`);
  return `<LineString><coordinates>${tuples.join(between)}</coordinates></LineString>`;
}

function placemarkPoint(): string {
  return `<Point><coordinates>${longitude()},${latitude()},0</coordinates></Point>`;
}

/** As Google Earth writes it: indented, all digits of a double, and a style with names in another script. */
function earthPolygon(): string {
  const [x, y] = [Number(longitude()), Number(latitude())];
  const tuples = Array.from({ length: 24 }, () => `${x + random() / 100},${y + random() / 100},0`);
  return (
    "\n\t<address>Čáslavská 12, Žižkov</address>\n\t<styleUrl>#msn_ylw-pushpin</styleUrl>\n\t<Polygon>\n\t\t<tessellate>1</tessellate>\n" +
    `\t\t<outerBoundaryIs>\n\t\t\t<LinearRing>\n\t\t\t\t<coordinates>\n\t\t\t\t\t${tuples.join(" ")} \n` +
    "\t\t\t\t</coordinates>\n\t\t\t</LinearRing>\n\t\t</outerBoundaryIs>\n\t</Polygon>\n"
  );
}

function gpx(path: string, place: () => string): void {
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="bench"><trk><name>Way</name><trkseg>\n';
  writeText(path, XML_BYTES, head, place, "</trkseg></trk></gpx>\n");
}

function trackPoint(): string {
  return `<trkpt lat="${latitude()}" lon="${longitude()}"><ele>${(random() * 900).toFixed(1)}</ele><time>2026-01-01T00:00:00Z</time></trkpt>\n`;
}

function barePoint(): string {
  return `<trkpt lat="${latitude()}" lon="${longitude()}"/>\n`;
}

/** The head of a sparse GeoTIFF of 200,000 × 200,000 pixels in tiles of 256: what the check reads is there, pixels are not. */
function tiff(path: string): void {
  const blocks = 782 * 782;
  const entries: readonly (readonly [tag: number, type: number, values: readonly number[]])[] = [
    [256, 4, [200_000]],
    [257, 4, [200_000]],
    [258, 3, [8]],
    [259, 3, [1]],
    [277, 3, [1]],
    [322, 3, [256]],
    [323, 3, [256]],
    [324, 4, Array.from({ length: blocks }, () => 8)],
    [325, 4, Array.from({ length: blocks }, () => 256)],
    [33_550, 12, [10, 10, 0]],
    [33_922, 12, [0, 0, 0, 0, 0, 0]],
    [34_735, 3, [1, 1, 0, 2, 1024, 0, 1, 1, 3072, 0, 1, 3857]],
  ];
  const size = (type: number) => (type === 3 ? 2 : type === 4 ? 4 : 8);
  const bytes = Buffer.alloc(4096 + blocks * 8);
  bytes.write("II*\0", 0, "latin1");
  bytes.writeUInt32LE(8, 4);
  bytes.writeUInt16LE(entries.length, 8);
  let free = 1024;
  for (const [index, [tag, type, values]] of entries.entries()) {
    const at = 10 + index * 12;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(type, at + 2);
    bytes.writeUInt32LE(values.length, at + 4);
    const length = values.length * size(type);
    let to = at + 8;
    if (length > 4) {
      bytes.writeUInt32LE(free, to);
      to = free;
      free += length + (length % 8);
    }
    for (const [each, value] of values.entries()) {
      if (type === 3) bytes.writeUInt16LE(value, to + each * 2);
      else if (type === 4) bytes.writeUInt32LE(value, to + each * 4);
      else bytes.writeDoubleLE(value, to + each * 8);
    }
  }
  const file = openSync(path, "w");
  writeSync(file, bytes);
  closeSync(file);
}

/** Reads a file as the checks do, and calls `take` for each piece. */
function readPieces(path: string, take: (piece: Buffer) => void): void {
  const file = openSync(path, "r");
  const buffer = Buffer.alloc(524_288);
  for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer))
    take(buffer.subarray(0, length));
  closeSync(file);
}

/** The least that any scan must do: look at each byte. */
function bareBytes(path: string): number {
  let lines = 0;
  readPieces(path, (piece) => {
    for (let at = 0; at < piece.length; at++) if (piece[at] === 0x0a) lines++;
  });
  return lines;
}

/** The parser alone, with nobody listening. */
function bareSaxes(path: string): number {
  const parser = new SaxesParser();
  const decoder = new StringDecoder("utf8");
  readPieces(path, (piece) => {
    for (let at = 0; at < piece.length; at += 65_536) parser.write(decoder.write(piece.subarray(at, at + 65_536)));
  });
  parser.close();
  return parser.position;
}

/** Rounds of the check alone, in which memory is looked at, first with the pages out of the cache and then with them in it. */
const FIRST_ROUNDS = 3;
/** Rounds of the check and the bare pass in turns. */
const WARM_ROUNDS = 5;

/** Seconds that `work` took. */
async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** The least seconds that each of some works took, in turns: others only ever slow a machine down, and not both at once alike. */
async function best(rounds: number, ...works: readonly (() => unknown)[]): Promise<readonly number[]> {
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    for (const [index, work] of works.entries()) least[index] = Math.min(least[index] ?? 0, await timed(work));
  }
  return least;
}

/** Measures one file, in this process, which has done nothing else; prints one line. */
async function measure({ name, file, bare }: Case): Promise<void> {
  const path = join(folder, file);
  const bytes = statSync(path).size;
  const idle = process.memoryUsage.rss();
  let peak = idle;
  let peakOfChildren = 0;
  let hold = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    hold = Math.max(hold, now - last);
    last = now;
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 2);
  const slowTimer = setInterval(() => {
    peakOfChildren = Math.max(peakOfChildren, memoryOfChildren());
  }, 20);
  let said = "";
  const check = async () => {
    last = performance.now();
    const { findings, facts } = await inspectFile(
      { path, label: file, bytes },
      { content: true },
      new AbortController().signal,
    );
    said = facts === null ? JSON.stringify(findings) : findings.map((finding) => finding.check).join();
  };
  let cold: number | null = null;
  for (let round = 0; round < FIRST_ROUNDS && evict(path); round++) {
    const seconds = await timed(check);
    cold = Math.min(cold ?? seconds, seconds);
  }
  warm(path);
  for (let round = 0; round < FIRST_ROUNDS; round++) await check();
  clearInterval(timer);
  clearInterval(slowTimer);
  const pass = bare === "bytes" ? bareBytes : bareSaxes;
  const [seconds = 0, floor = 0] =
    bare === null ? await best(WARM_ROUNDS, check) : await best(WARM_ROUNDS, check, () => pass(path));
  const megabytes = bytes / 1_000_000;
  const columns = [
    name.padEnd(28),
    `${megabytes.toFixed(0).padStart(5)} MB`,
    `${seconds.toFixed(3).padStart(7)} s`,
    `${(megabytes / seconds).toFixed(0).padStart(6)} MB/s`,
    bare === null
      ? "".padStart(18)
      : `${(floor / seconds).toFixed(2)} of ${(megabytes / floor).toFixed(0).padStart(4)} MB/s`.padStart(18),
    cold === null ? "warm only" : `cold ${cold.toFixed(3).padStart(7)} s`,
    `${((peak - idle) / 1_000_000).toFixed(0).padStart(4)} MB above idle`,
    `${(peakOfChildren / 1_000_000).toFixed(0).padStart(3)} MB in children`,
    `held ${hold.toFixed(0).padStart(3)} ms`,
    said,
  ];
  console.log(columns.join("  "));
}

async function main(): Promise<void> {
  const [first, ...more] = process.argv.slice(2);
  if (first === "--measure") {
    const chosen = CASES.find(({ name }) => name === more[0]);
    if (chosen !== undefined) await measure(chosen);
    return;
  }
  const wanted = process.argv.slice(2).map((word) => word.toLowerCase());
  mkdirSync(folder, { recursive: true });
  for (const one of CASES) {
    if (wanted.length > 0 && !wanted.some((word) => one.name.toLowerCase().includes(word))) continue;
    const path = join(folder, one.file);
    if (!existsSync(path)) {
      rmSync(`${path}.new`, { force: true });
      one.make(`${path}.new`);
      renameSync(`${path}.new`, path);
    }
    // A process of its own: memory and compiled code of one case are no help to the next.
    spawnSync(process.execPath, [import.meta.filename, "--measure", one.name], { stdio: "inherit" });
  }
}

await main();
