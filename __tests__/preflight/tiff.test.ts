import { describe, expect, test } from "@jest/globals";
import { tiffCheck } from "../../src/preflight/tiff.ts";
import { checkBytes, isWellFormed, temporaryFolder, verdicts } from "./inspect-bytes.ts";
import { goodTags, type Tag, writeTiff } from "./tiff-writer.ts";

const inFolder = temporaryFolder();
const check = (bytes: Uint8Array) => checkBytes(tiffCheck, inFolder("in.tif"), bytes);

describe("a sound TIFF", () => {
  test.each([
    { little: true, big: false },
    { little: false, big: false },
    { little: true, big: true },
    { little: false, big: true },
  ])("has no findings, and its facts are read: %o", async (form) => {
    const overview: readonly Tag[] = [{ tag: 254, type: 4, values: [1] }, ...goodTags()];
    const checked = await check(writeTiff([goodTags(), overview], { ...form, pixels: 512 }));
    expect(checked).toEqual({
      findings: [],
      facts: {
        kind: "tiff",
        width: 16,
        height: 16,
        bands: 1,
        bitsPerSample: 8,
        epsg: 3857,
        pixelSize: [10, 10],
        bounds: [1000, 1840, 1160, 2000],
        compression: "none",
        tiled: true,
        overviews: 1,
      },
    });
  });
});

const GEOGRAPHIC = [1, 1, 0, 2, 1024, 0, 1, 2, 2048, 0, 1, 4326];

describe("one fault each", () => {
  test.each<[string, Readonly<Record<number, readonly number[] | null>>, readonly string[], string]>([
    ["no transform", { 33550: null }, ["error tiff-georef"], "could not read georeferencing information"],
    ["a scale of zero", { 33550: [0, 10, 0] }, ["error tiff-georef"], "could not read georeferencing information"],
    ["oblong pixels", { 33550: [10, 30, 0] }, ["error tiff-georef"], "Invalid pixelsize in geotransform array"],
    ["mirrored", { 33550: [-10, 10, 0] }, ["error tiff-georef"], "Invalid pixelsize in geotransform array"],
    [
      "south up",
      { 33550: null, 33922: null, 34264: [10, 0, 0, 5, 0, 10, 0, 5, 0, 0, 0, 0, 0, 0, 0, 1] },
      ["error tiff-georef"],
      "Invalid pixelsize in geotransform array",
    ],
    [
      "rotated",
      { 33550: null, 33922: null, 34264: [10, 3, 0, 5, 3, -10, 0, 5, 0, 0, 0, 0, 0, 0, 0, 1] },
      ["error tiff-georef"],
      "Invalid rotation value in geotransform array",
    ],
    ["no coordinate system", { 34735: null }, ["error tiff-georef"], "No CRS information found"],
    ["floats", { 258: [32], 339: [3] }, ["error tiff-bits"], "Only 8 bit TIFFs are supported"],
    ["signed 16 bits", { 258: [16], 339: [2] }, ["error tiff-bits"], "Only 8 bit TIFFs are supported"],
    ["unsigned 16 bits", { 258: [16] }, ["warning tiff-bits"], "scales these down"],
    ["no blocks", { 322: null, 323: null, 324: null, 325: null }, ["error file-truncated"], "where the pixels are"],
    [
      "strips",
      { 322: null, 323: null, 324: null, 325: null, 273: [8], 279: [256] },
      ["warning tiff-advice"],
      "in strips",
    ],
    ["large tiles", { 322: [512], 323: [512] }, ["warning tiff-advice"], "512 × 512"],
    ["alpha", { 338: [2] }, ["warning tiff-advice"], "alpha band"],
    ["ZSTD", { 259: [50_000] }, ["warning tiff-advice"], "ZSTD"],
    [
      "degrees",
      { 34735: GEOGRAPHIC, 33550: [0.1, 0.1, 0], 33922: [0, 0, 0, 8, 50, 0] },
      ["warning tiff-advice"],
      "EPSG:4326",
    ],
    [
      "metres said to be degrees",
      { 34735: GEOGRAPHIC },
      ["error coordinates-range", "warning tiff-advice"],
      "Please check if the CRS is correct",
    ],
    ["a block beyond the end", { 325: [40_000] }, ["error file-truncated"], "Invalid raster: could not open the file"],
    ["no size", { 256: [0] }, ["error file-truncated"], "no width and height"],
  ])("%s", async (_, changes, expected, words) => {
    const checked = await check(writeTiff([goodTags(changes)]));
    expect(verdicts(checked)).toEqual(expected);
    expect(checked.findings[0]?.message).toContain(words);
    expect(checked.findings.every(isWellFormed)).toBe(true);
  });

  test("a global picture whose pixel centres lie on the edge of the world is fine", async () => {
    const changes = {
      256: [720],
      257: [361],
      34735: GEOGRAPHIC,
      33550: [0.5, 0.5, 0],
      33922: [0, 0, 0, -180.25, 90.25, 0],
    };
    expect(verdicts(await check(writeTiff([goodTags(changes)])))).toEqual(["warning tiff-advice"]);
  });

  test.each([
    ["a projection defined by the user", [1024, 0, 1, 1, 2048, 0, 1, 4326, 3072, 0, 1, 32_767]],
    ["a projection without a code", [1024, 0, 1, 1, 2048, 0, 1, 4326]],
    ["a projection that only its citation names", [1024, 0, 1, 32_767, 2048, 0, 1, 4326, 3073, 34_737, 319, 16]],
  ])("%s is a coordinate system without a code, whatever lies underneath", async (_, values) => {
    const keys = [1, 1, 0, values.length / 4, ...values];
    const { facts, findings } = await check(writeTiff([goodTags({ 34735: keys })]));
    expect(facts).toMatchObject({ epsg: null });
    expect(findings.map((finding) => finding.check)).toEqual(["tiff-advice"]);
  });
});

describe("hostile files", () => {
  test("a directory that follows itself is read once", async () => {
    const bytes = writeTiff([goodTags()]);
    const next = 8 + 2 + goodTags().length * 12;
    bytes.writeUInt32LE(8, next);
    expect(verdicts(await check(bytes))).toEqual([]);
  });

  test.each([40, 9, 8, 5])("cut after %i bytes", async (length) => {
    expect(verdicts(await check(writeTiff([goodTags()]).subarray(0, length)))).toEqual(["error file-truncated"]);
  });

  test.each<[string, (bytes: Buffer) => void]>([
    ["65,535 entries", (bytes) => bytes.writeUInt16LE(65_535, 8)],
    ["4 billion blocks", (bytes) => bytes.writeUInt32LE(0xffff_ffff, 8 + 2 + 8 * 12 + 4)],
    ["a directory beyond the end", (bytes) => bytes.writeUInt32LE(0xffff_fff0, 4)],
    ["no TIFF", (bytes) => bytes.fill("text")],
  ])("%s", async (_, spoil) => {
    const bytes = writeTiff([goodTags()]);
    spoil(bytes);
    expect(verdicts(await check(bytes))).toEqual(["error file-truncated"]);
  });
});
