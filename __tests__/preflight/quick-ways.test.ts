import { describe, expect, test } from "@jest/globals";
import { CsvScanner } from "../../src/preflight/csv/scanner.ts";
import type { Extent } from "../../src/preflight/extent.ts";
import { GeoJsonReader } from "../../src/preflight/geojson/reader.ts";
import { PlainPosition } from "../../src/preflight/json/plain-position.ts";
import { plainValueEnd } from "../../src/preflight/json/plain-value.ts";
import { JsonScanner } from "../../src/preflight/json/scanner.ts";
import { JsonSyntaxError } from "../../src/preflight/json/syntax.ts";
import { drawGeoJson } from "./draw.ts";
import { seededRandom } from "./mutate.ts";

/** The same reader, which declines every quick way. */
class PatientReader extends GeoJsonReader {
  override takesPositions() {
    return false;
  }
  override recallKey() {
    return false;
  }
}

/** What is scanned piece by piece, as a file is. */
interface Scanner {
  write(buffer: Buffer, start: number, end: number, offset: number, final: boolean): number;
}

function writePieces(scanner: Scanner, text: string, pieceBytes: number): void {
  const bytes = Buffer.from(text);
  let kept = Buffer.alloc(0);
  for (let at = 0; at <= bytes.length; at += pieceBytes) {
    const piece = Buffer.concat([kept, bytes.subarray(at, at + pieceBytes), Buffer.alloc(1)]);
    const end = piece.length - 1;
    const wanted = scanner.write(piece, 0, end, at - kept.length, at + pieceBytes > bytes.length);
    kept = piece.subarray(wanted, end);
  }
}

/** Everything that a reader has learned of a text, and where it gave up. */
function learnedFrom(reader: GeoJsonReader, text: string, pieceBytes: number) {
  let syntax = "";
  try {
    writePieces(new JsonScanner(reader), text, pieceBytes);
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    syntax = `${error.message} at ${error.offset}`;
  }
  return {
    syntax,
    features: reader.features,
    types: reader.geometryTypes,
    names: reader.names.reported,
    faults: [...reader.faults.found],
    ...learnedOf(reader.extent),
  };
}

function learnedOf({ bounds, positions, refused, firstRefused, outside, firstOutside, sample }: Extent) {
  return { bounds, positions, refused, firstRefused, outside, firstOutside, sample: [...sample] };
}

describe("the quick ways of the GeoJSON scanner", () => {
  test("learn the same as the patient one, wherever pieces end", () => {
    const random = seededRandom(20);
    let whole = 0;
    for (let round = 0; round < 2_000; round++) {
      const text = drawGeoJson(random);
      const expected = learnedFrom(new PatientReader(), text, 1_000_000);
      if (expected.syntax === "") whole++;
      for (const pieceBytes of [1_000_000, 61, 5]) {
        expect({ text, ...learnedFrom(new GeoJsonReader(), text, pieceBytes) }).toEqual({ text, ...expected });
      }
    }
    // Neither all sound nor all broken: both are worth comparing.
    expect(whole).toBeGreaterThan(800);
    expect(whole).toBeLessThan(1_900);
  });

  test("never read beyond the piece, whatever an earlier file has left there", () => {
    const feature =
      '{"type":"Feature","properties":{"a\0b":1,"name":"x"},"geometry":{"type":"Point","coordinates":[1,2]}}';
    const text = `{"type":"FeatureCollection","features":[${feature},${feature},${feature}]}`;
    for (let end = 1; end < text.length; end++) {
      const buffer = Buffer.from(`${text}\0`);
      const wanted = new JsonScanner(new GeoJsonReader()).write(buffer, 0, end, 0, false);
      expect(wanted).toBeLessThanOrEqual(end);
    }
  });

  test.each([
    ["[1,2]", 1, 2],
    ["[-1.5,2.25]", -1.5, 2.25],
    ["[ 1 ,\n2 ]", 1, 2],
    ["[1,2,3]", 1, 2],
    ["[1,2, 3 , -4.5]", 1, 2],
    ["[0.1234567891,-0.5]", 0.1234567891, -0.5],
    ["[123456789,1]", 123456789, 1],
  ])("%j is a plain position", (text, x, y) => {
    const position = new PlainPosition();
    expect(position.read(Buffer.from(`${text}\0`), 0)).toBe(text.length);
    expect([position.x, position.y]).toEqual([x, y]);
    expect(position.start).toBe(text.search(/[-\d]/));
  });

  test.each([
    "[]",
    "[1]",
    "[1,]",
    "[1,2,]",
    "[,1]",
    "[1 2]",
    "[01,2]",
    "[1.,2]",
    "[.5,2]",
    "[+1,2]",
    "[1e1,2]",
    "[1,2",
    "[1,2}",
    "[-,2]",
    '["1",2]',
    "[[1,2]]",
    "[1234567890,1]",
  ])("%j is none", (text) => {
    expect(new PlainPosition().read(Buffer.from(`${text}\0`), 0)).toBe(-1);
  });

  test.each([
    ['"x",', 3],
    ['"",', 2],
    ['"four letters and more",', 23],
    ['"x"}', 3],
    ["1,", 1],
    ["-12.50}", 6],
    ["123456789012345678,", 18],
  ])("%j begins with a plain value", (text, length) => {
    const bytes = Buffer.from(`${text}\0`);
    expect(plainValueEnd(bytes, viewOf(bytes), 0)).toBe(length);
  });

  test.each([
    '"x"',
    '"x" ,',
    '"x"]',
    '"\\n",',
    '"a\tb",',
    '"abcdefgh\u0001",',
    '"open',
    "1",
    "1 ,",
    "01,",
    "1.,",
    ".5,",
    "-,",
    "1e5,",
    "1234567890123456789,",
    "true,",
    "null}",
    "[1],",
    ",",
  ])("%j does not", (text) => {
    const bytes = Buffer.from(`${text}\0`);
    expect(plainValueEnd(bytes, viewOf(bytes), 0)).toBe(-1);
  });
});

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A CSV row by row with `String.split`: only for rows without quotes. */
function readPlainCsv(text: string) {
  const rows = text.split("\n").filter((row) => row.trim() !== "");
  const places = rows.flatMap((row) => {
    const fields = row.split(",");
    const [x, y] = [fields[1] ?? "", fields[3] ?? ""].map((field) => field.trim());
    const isNumber = (field = "") => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(field);
    return fields.length === 5 && isNumber(x) && isNumber(y) ? [[Number(x), Number(y)]] : [];
  });
  return { rows: rows.length, places };
}

test("quotes of CSV mean the same wherever pieces end, and however long values are", () => {
  const random = seededRandom(22);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const values = [
    "a",
    "",
    '"a,b"',
    '"c\nd"',
    '"e""f"',
    '"g" ',
    '"h"x',
    ' "i"',
    'j"k',
    'l "m,n"',
    '"o\\"p"',
    '"q\\\\"',
    '"r',
  ];
  for (let round = 0; round < 1_000; round++) {
    const long = random() < 0.05 ? `"${pick(["x", ",", '""', "\\\\"]).repeat(5_000)}"` : "";
    const row = () =>
      [pick(values), pick(["1", '"2"', ' "3" ', "x"]), long || pick(values), pick(["4", '"5"y'])].join(",");
    const text = Array.from({ length: 1 + Math.floor(random() * 5) }, row).join("\n");
    const results = [1_000_000, 4_099, 17, 1].map((pieceBytes) => {
      if (pieceBytes < 100 && long !== "") return null;
      const scanner = new CsvScanner(4, ",", "\n", { kind: "lon-lat", longitude: 1, latitude: 3 });
      writePieces(scanner, text, pieceBytes);
      const { rows, droppedRows, openQuote, dropped } = scanner;
      const shown = text.replace(/(.)\1{99,}/g, (run, one) => `${one} (${run.length} times)`);
      return { shown, rows, droppedRows, openQuote, dropped: [...dropped], ...learnedOf(scanner.extent) };
    });
    for (const result of results) if (result !== null) expect(result).toEqual(results[0]);
  }
});

test("the quick way of the CSV scanner reads what a split reads, wherever pieces end", () => {
  const random = seededRandom(21);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const texts = ["", "x", "residential street", "-", "!", " ", "Zürich", "12", "a.b;c"];
  const numbers = ["", "1e2", " 4.5", "4.5 ", "+3", ".5", "5.", "007", "x", "1 2", "12345678901.25", "-0", "NaN"];
  for (let round = 0; round < 1_000; round++) {
    const coordinate = () =>
      random() < 0.1 ? pick(numbers) : ((random() - 0.5) * 170).toFixed(Math.floor(random() * 9));
    const row = () =>
      [pick(texts), coordinate(), pick(texts), coordinate(), pick(texts)].slice(0, random() < 0.05 ? 4 : 5).join(",");
    const text = Array.from({ length: 1 + Math.floor(random() * 6) }, row).join("\n");
    const expected = readPlainCsv(text);
    for (const pieceBytes of [1_000_000, 17, 3]) {
      const scanner = new CsvScanner(5, ",", "\n", { kind: "lon-lat", longitude: 1, latitude: 3 });
      writePieces(scanner, text, pieceBytes);
      const read = {
        text,
        rows: scanner.rows,
        kept: scanner.rows - scanner.droppedRows,
        sample: [...scanner.extent.sample],
      };
      const sample = expected.places.flat().map(Math.fround);
      expect(read).toEqual({ text, rows: expected.rows, kept: expected.places.length, sample });
    }
  }
});
