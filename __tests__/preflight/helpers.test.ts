import { writeFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { countOf, excerpt, formatBytes, formatCoordinate, formatCount } from "../../src/preflight/numbers.ts";
import { DecimalReader } from "../../src/preflight/reading/decimal.ts";
import { locate } from "../../src/preflight/reading/place.ts";
import { Utf8Watch } from "../../src/preflight/reading/text.ts";
import { estimateZooms } from "../../src/preflight/zooms.ts";
import { temporaryFolder } from "./inspect-bytes.ts";
import { seededRandom } from "./mutate.ts";

const pathOf = temporaryFolder();

describe("zooms that Mapbox will choose", () => {
  const EUROPE = [-10, 36, 30, 70] as const;
  const CITY = [13.1, 52.3, 13.8, 52.7] as const;
  test.each<
    [
      name: string,
      bytes: number,
      bounds: readonly [number, number, number, number] | null,
      points: boolean,
      zooms: readonly [number, number] | null,
    ]
  >([
    ["1 GB over Europe", 1_000_000_000, EUROPE, false, [8, 13]],
    ["100 MB in a city", 100_000_000, CITY, false, [12, 16]],
    ["9 MB in a city", 9_000_000, CITY, false, [0, 16]],
    ["small polygons over the world", 100_000, [-179, -80, 179, 80], false, [0, 6]],
    ["few points over the world", 100_000, [-179, -80, 179, 80], true, [0, 10]],
    [
      "a point at the corner of tiles",
      300,
      [21.09375, 23.563987128451217, 21.09375, 23.563987128451217],
      true,
      [0, 10],
    ],
    ["no extent", 100, null, false, null],
    ["no bytes", 0, EUROPE, false, null],
    ["an extent that is none", 100, [Number.NaN, 0, 1, 1], false, null],
  ])("%s", (_, bytes, bounds, points, zooms) => {
    const estimated = estimateZooms(bytes, bounds, points);
    expect(estimated === null ? null : [estimated.min, estimated.max]).toEqual(zooms);
  });
});

describe("decimal numbers", () => {
  test.each([
    "0",
    "-0.5",
    "12",
    "123456789",
    "-77.036530",
    "151.123456789012345",
    "0.000000000000001",
    "99.999999999999999999",
  ])("%s", (text) => {
    const reader = new DecimalReader();
    const value = reader.read(Buffer.from(`${text},`), 0);
    expect(reader.end).toBe(text.length);
    expect(Math.abs(value - Number(text))).toBeLessThanOrEqual(Math.abs(Number(text)) * Number.EPSILON);
  });

  test("up to 15 digits are exact", () => {
    const random = seededRandom(7);
    const reader = new DecimalReader();
    for (let round = 0; round < 5_000; round++) {
      const text = ((random() - 0.5) * 360).toFixed(Math.floor(random() * 13));
      if (text.startsWith("-0") && Number(text) === 0) continue;
      expect(reader.read(Buffer.from(`${text}]`), 0)).toBe(Number(text));
    }
  });

  test.each(["", "-", ".5", "1.", "01", "-01", "+1", "1234567890", "1.1234567890123456789", "x"])(
    "%p is left to others",
    (text) => {
      const reader = new DecimalReader();
      reader.read(Buffer.from(`${text},`), 0);
      expect(reader.end).toBe(-1);
    },
  );
});

describe("UTF-8", () => {
  const TEXT = Buffer.from("aé€𝄞z".repeat(3));

  test("text in pieces of any size is fine", () => {
    for (let size = 1; size <= TEXT.length; size++) {
      const watch = new Utf8Watch();
      for (let at = 0; at < TEXT.length; at += size) watch.write(TEXT.subarray(at, at + size));
      watch.end();
      expect(watch.firstInvalid).toBeNull();
    }
  });

  test.each<[name: string, bytes: readonly number[], offset: number]>([
    ["Latin-1", [0x5a, 0xfc, 0x72, 0x69], 1],
    ["lonely continuation", [0x61, 0x80], 1],
    ["overlong", [0x61, 0xc0, 0x80], 1],
    ["surrogate", [0x61, 0xed, 0xa0, 0x80], 1],
    ["beyond Unicode", [0x61, 0xf4, 0x90, 0x80, 0x80], 1],
    ["cut off at the end", [0x61, 0xe2, 0x82], 1],
    ["cut off in the middle", [0x61, 0xe2, 0x82, 0x61], 1],
    ["behind good letters", [0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xff], 5],
  ])("%s is found at its first byte", (_, bytes, offset) => {
    for (let size = 1; size <= bytes.length; size++) {
      const watch = new Utf8Watch();
      for (let at = 0; at < bytes.length; at += size) watch.write(Uint8Array.from(bytes.slice(at, at + size)));
      watch.end();
      expect(watch.firstInvalid).toBe(offset);
    }
  });
});

describe("lines and columns", () => {
  test.each([
    ["line feeds", "\n", /\n/g],
    ["both", "\r\n", /\n/g],
    ["carriage returns", "\r", /\r/g],
  ])("are found for all offsets in one pass where lines end with %s", async (_, lineEnd, lineEnds) => {
    const lines = Array.from({ length: 30_000 }, (_, index) => "x".repeat(index % 60));
    const text = lines.join(lineEnd);
    const path = pathOf("lines.txt");
    await writeFile(path, text);
    const random = seededRandom(3);
    const offsets = [
      0,
      text.length - 1,
      text.length,
      ...Array.from({ length: 50 }, () => Math.floor(random() * text.length)),
    ];
    const places = await locate(path, offsets, new AbortController().signal);
    for (const offset of offsets) {
      const before = text.slice(0, offset);
      const line = before.split(lineEnds).length;
      expect(places.get(offset)).toEqual({ line, column: offset - before.lastIndexOf(lineEnd.slice(-1)) });
    }
  });

  test.each<[what: string, text: string, place: readonly [line: number, column: number]]>([
    ["a line feed among carriage returns", "a\rb\nc\r\nd\r\re", [6, 1]],
    ["a carriage return within a line", "a\nb\rc", [2, 3]],
    ["a carriage return within a line behind both", "a\r\nb\rc", [2, 3]],
    ["a piece that ends between both", `a\r\n${"x".repeat(524_284)}\r\nb`, [3, 1]],
    ["a piece that ends between both behind a carriage return", `a\r${"x".repeat(524_285)}\r\nb`, [3, 1]],
    ["a piece that ends with a carriage return", `a\r${"x".repeat(524_285)}\rb`, [3, 1]],
    ["a first line as long as a piece", `${"x".repeat(524_287)}\r\nb\rc`, [2, 3]],
    ["a first line longer than a piece", `${"x".repeat(600_000)}\rb\rc`, [3, 1]],
  ])("%s", async (_, text, [line, column]) => {
    const path = pathOf("lines.txt");
    await writeFile(path, text);
    const places = await locate(path, [text.length - 1], new AbortController().signal);
    expect(places.get(text.length - 1)).toEqual({ line, column });
  });
});

describe("numbers in messages", () => {
  test("counts, sizes and coordinates read the same everywhere", () => {
    expect(formatCount(1203)).toBe("1,203");
    expect(countOf(1, "row")).toBe("1 row");
    expect(countOf(1203, "geometry", "geometries")).toBe("1,203 geometries");
    expect([0, 999, 1000, 1_073_741_824].map(formatBytes)).toEqual(["0 B", "999 B", "1 kB", "1.07 GB"]);
    expect([1.5, 0.1 + 0.2, Number.POSITIVE_INFINITY].map(formatCoordinate)).toEqual(["1.5", "0.3", "Infinity"]);
    expect(excerpt(" a\n\u0000b\u2028c ", 4)).toBe("a b…");
  });
});
