import { rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { describe, expect, test } from "@jest/globals";
import { findRow } from "../../src/preflight/csv/scan.ts";
import { type CsvRear, CsvStretches, readBeginning, scanCsvRear } from "../../src/preflight/csv/stretches.ts";
import { GeoJsonReader } from "../../src/preflight/geojson/reader.ts";
import { findFeature } from "../../src/preflight/geojson/scan.ts";
import { type GeoJsonRear, GeoJsonStretches, scanGeoJsonRear } from "../../src/preflight/geojson/stretches.ts";
import { inspectFile } from "../../src/preflight/index.ts";
import { type Rear, scanHalves } from "../../src/preflight/reading/halves.ts";
import { RearThread } from "../../src/preflight/reading/rear-thread.ts";
import { drawCsv, drawGeoJson } from "./draw.ts";
import { temporaryFolder, verdicts } from "./inspect-bytes.ts";
import { seededRandom } from "./mutate.ts";

const never = new AbortController().signal;
const pathOf = temporaryFolder();

/** A rear that is scanned here and now; it tells whether it was asked for its result. */
class RearHere<Result> implements Rear<Result> {
  readonly from: number;
  readonly #scan: () => Promise<Result>;
  asked = false;

  constructor(from: number, scan: () => Promise<Result>) {
    this.from = from;
    this.#scan = scan;
  }

  async result() {
    this.asked = true;
    return this.#scan();
  }

  async stop() {}
}

async function learnedOfGeoJson(path: string, rear: Rear<GeoJsonRear> | null) {
  const scan = new GeoJsonStretches(path, new GeoJsonReader());
  await scanHalves(scan, rear, never);
  const { reader, syntaxError, byteOrderMark, firstInvalidUtf8 } = scan;
  const { sample: _sample, stride: _stride, ...extent } = reader.extent.data;
  return {
    syntax: syntaxError === null ? null : { ...syntaxError, message: syntaxError.message },
    root: [reader.rootType, reader.crs],
    ...reader.data,
    faults: [...reader.faults.found].sort(),
    droppedFaults: [...reader.faults.dropped].sort(),
    extent,
    byteOrderMark,
    // How far beyond a syntax error the encoding is looked at is left open.
    firstInvalidUtf8: syntaxError === null ? firstInvalidUtf8 : null,
  };
}

async function learnedOfCsv(path: string, rear: Rear<CsvRear> | null) {
  const scan = new CsvStretches(path, await readBeginning(path));
  await scanHalves(scan, rear, never);
  const { table, firstInvalidUtf8 } = scan.result;
  if (table === null) throw new Error("the table has no coordinates");
  const { extent, dropped, ...rows } = table.scanner.data;
  const { sample: _sample, stride: _stride, ...reach } = extent;
  return { ...rows, dropped: [...dropped].sort(), ...reach, firstInvalidUtf8 };
}

/** Where in a text the character stands, of all its places some. */
function somePlaces(random: () => number, bytes: Buffer, character: string, count: number): readonly number[] {
  const places = [...bytes.keys()].filter((index) => bytes[index] === character.charCodeAt(0));
  return Array.from({ length: count }, () => places[Math.floor(random() * places.length)] ?? 0);
}

/** How a format is scanned in two halves: what texts, where seams are tried, and what is learned with a rear and without. */
interface Format<Result> {
  readonly draw: (random: () => number) => string;
  readonly seams: (random: () => number, bytes: Buffer) => readonly number[];
  readonly scanRear: (path: string, from: number, signal: AbortSignal) => Promise<Result>;
  readonly learned: (path: string, rear: Rear<Result> | null) => Promise<object>;
}

async function compareHalves<Result>({ draw, seams, scanRear, learned }: Format<Result>, seed: number): Promise<void> {
  const random = seededRandom(seed);
  const path = pathOf("halves");
  let joined = 0;
  let rounds = 0;
  for (let round = 0; round < 150; round++) {
    const bytes = Buffer.from(draw(random));
    // Now and then a byte that is no UTF-8.
    if (random() < 0.2) bytes[Math.floor((0.2 + 0.8 * random()) * bytes.length)] = 0xff;
    await writeFile(path, bytes);
    const text = String(bytes);
    const expected = await learned(path, null);
    for (const from of [...seams(random, bytes), Math.floor(random() * bytes.length)]) {
      const rear = new RearHere(from, () => scanRear(path, from, never));
      expect({ text, from, ...(await learned(path, rear)) }).toEqual({ text, from, ...expected });
      rounds++;
      if (rear.asked) joined++;
    }
  }
  // Both a right guess and a wrong one are worth a try.
  expect(joined).toBeGreaterThan(rounds / 10);
  expect(joined).toBeLessThan((rounds * 9) / 10);
}

describe("a file scanned in two halves is judged as in one, wherever the other half begins", () => {
  test("GeoJSON", async () => {
    const seams = (random: () => number, bytes: Buffer) => somePlaces(random, bytes, "{", 4);
    await compareHalves({ draw: drawGeoJson, seams, scanRear: scanGeoJsonRear, learned: learnedOfGeoJson }, 31);
  });

  test("CSV", async () => {
    const seams = (random: () => number, bytes: Buffer) => somePlaces(random, bytes, "\n", 4).map((place) => place + 1);
    await compareHalves({ draw: drawCsv, seams, scanRear: scanCsvRear, learned: learnedOfCsv }, 32);
  });
});

describe("where the other half begins", () => {
  test.each([
    ['1]}},\n{"type":"Feature",', 6],
    ['1]}} , { "type" : "Feature",', 7],
    ['1]}},{"id":17,"type":"Feature",', 5],
    ['1]}},{"id":"a b","type":"Feature",', 5],
    ['"},{"type":"Feature"', 3],
    ['"name":"x"},"type":"Feature"},\n{"geometry":', 31],
    ['"name":"x"},"type" : "Feature" } , {"geometry":', 35],
    ['{"type":"Feature"}', -1],
    ['{"type":"Feature"},[', -1],
    ['},{"type":"Point"', -1],
    ['},{"properties":{},"type":"Feature"', -1],
    ["", -1],
  ])("GeoJSON %j: %d", (text, index) => {
    expect(findFeature(Buffer.from(text))).toBe(index);
  });

  test.each([
    ["1,2\n3,4\n", 4],
    ["\n3,4\n", 1],
    ["1,2\r3,4\r", 4],
    ['a\nb",1,2\r\nc,3,4\r\n', 10],
    ["1,2\r\n3,4\r\n", 5],
    ["1,2", -1],
  ])("CSV %j: %d", (text, index) => {
    expect(findRow(Buffer.from(text))).toBe(index);
  });
});

const FEATURE = `{"type":"Feature","properties":{"name":"${"x".repeat(900)}"},"geometry":{"type":"Point","coordinates":[1,2]}}`;
const FEATURES = 55_000;

/** A GeoJSON file of more than 50 MB, a feature a line; those of some numbers are others. */
function largeGeoJson(others: Readonly<Record<number, string>> = {}): string {
  const features = Array.from({ length: FEATURES }, (_, index) => others[index] ?? FEATURE);
  return `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]}\n`;
}

function largeCsv(others: Readonly<Record<number, string>> = {}): string {
  const row = `1,2,${"x".repeat(900)}`;
  return `lon,lat,name\n${Array.from({ length: FEATURES }, (_, index) => others[index] ?? row).join("\n")}\n`;
}

async function inspect(name: string, content: string, signal = never) {
  const path = pathOf(name);
  await writeFile(path, content);
  return inspectFile({ path, label: name, bytes: Buffer.byteLength(content) }, { content: true }, signal);
}

describe("a large file", () => {
  const other = FEATURE.replace('"Point"', '"point"');

  test("of GeoJSON has its faults told at their places, whichever half they are in", async () => {
    const checked = await inspect(
      "large.geojson",
      largeGeoJson({ 10: other, 50000: other, 54000: FEATURE.replace("x]", "") }),
    );
    expect(checked.facts).toMatchObject({ features: FEATURES, featuresWithoutGeometry: 2, bounds: [1, 2, 1, 2] });
    expect(verdicts(checked)).toEqual([expect.stringMatching(/^error geojson-geometry 12:/)]);
    expect(checked.findings[0]?.count).toBe(2);
    const rear = await inspect("large.geojson", largeGeoJson({ 50000: other }));
    expect(verdicts(rear)).toEqual([expect.stringMatching(/^error geojson-geometry 50002:/)]);
    expect(rear.findings[0]?.message).toContain("feature 50001");
  });

  test("of GeoJSON that is cut off, or goes on behind its features, is told of", async () => {
    const text = largeGeoJson();
    const cut = await inspect("large.geojson", text.slice(0, -10));
    expect(verdicts(cut)).toEqual([expect.stringMatching(/^error file-truncated 55001:/)]);
    const more = await inspect(
      "large.geojson",
      `${text.trimEnd().slice(0, -1)},"crs":{"type":"name","properties":{"name":"EPSG:3857"}}} x`,
    );
    expect(verdicts(more).map((verdict) => verdict.replace(/ \d+:\d+$/, ""))).toEqual([
      "error json-syntax",
      "warning geojson-crs",
    ]);
  });

  test("of GeoJSON with what looks like features in the text of a property", async () => {
    const quoted = JSON.stringify(Array.from({ length: 20_000 }, () => FEATURE.slice(0, 40)).join(","));
    const text = { 27000: FEATURE.replace(/"x+"/, quoted) };
    const checked = await inspect("large.geojson", largeGeoJson(text));
    expect(checked.findings).toEqual([]);
    expect(checked.facts).toMatchObject({ features: FEATURES });
  });

  test("of CSV has its rows counted, though the middle of the file lies within quotes", async () => {
    const plain = await inspect("large.csv", largeCsv({ 3: "1,2", 54000: "1" }));
    expect(plain.facts).toMatchObject({ rows: FEATURES, droppedRows: 2, bounds: [1, 2, 1, 2] });
    expect(verdicts(plain)).toEqual(["warning csv-rows-dropped 5:1"]);
    const quoted = await inspect("large.csv", largeCsv({ 27500: `1,2,"${"7,8,y\n".repeat(100_000)}"` }));
    expect(quoted.facts).toMatchObject({ rows: FEATURES, droppedRows: 0, bounds: [1, 2, 1, 2] });
  });

  test("is left at once when the run is cancelled", async () => {
    const cancellation = new AbortController();
    const checked = inspect("large.geojson", largeGeoJson(), cancellation.signal);
    setTimeout(() => cancellation.abort(new Error("cancelled")), 20);
    await expect(checked).rejects.toThrow("cancelled");
  });
});

describe("the thread of the other half", () => {
  const start = async () => {
    const path = pathOf("thread.geojson");
    const content = largeGeoJson();
    await writeFile(path, content);
    const rear = await RearThread.start("geojson", { path, label: "", bytes: content.length }, findFeature);
    if (rear === null) throw new Error("no thread was started");
    return { path, content, rear };
  };
  const onTwoProcessors = availableParallelism() > 1 ? test : test.skip;

  onTwoProcessors("begins behind the middle and reads to the end of the features", async () => {
    const { content, rear } = await start();
    expect(rear.from).toBeGreaterThan(content.length / 2);
    expect(rear.from).toBeLessThan(content.length / 2 + 2_000);
    expect(await rear.result(never)).toMatchObject({ end: content.lastIndexOf("]"), syntaxError: null });
    await rear.stop();
  });

  onTwoProcessors("has no result when the file has gone, or the run is cancelled", async () => {
    const gone = await start();
    await rm(gone.path);
    expect(await gone.rear.result(never)).toBeNull();
    const cancelled = await start();
    expect(await cancelled.rear.result(AbortSignal.abort())).toBeNull();
  });

  test("is not started for a file that is scanned in no time, nor without a place to begin", async () => {
    const path = pathOf("small.geojson");
    await writeFile(path, `{"type":"FeatureCollection","features":[${FEATURE},${FEATURE},${FEATURE}]}`);
    expect(await RearThread.start("geojson", { path, label: "", bytes: 3_000 }, findFeature)).toBeNull();
    expect(await RearThread.start("geojson", { path, label: "", bytes: 60_000_000 }, findFeature)).toBeNull();
  });
});
