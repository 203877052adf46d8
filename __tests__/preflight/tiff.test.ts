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

test.each([
  [1, "none"],
  [2, "CCITT RLE"],
  [3, "CCITT fax 3"],
  [4, "CCITT fax 4"],
  [5, "LZW"],
  [6, "JPEG (old)"],
  [7, "JPEG"],
  [8, "DEFLATE"],
  [9, "number 9"],
  [32_766, "NeXT"],
  [32_771, "CCITT RLE/W"],
  [32_773, "PackBits"],
  [32_809, "ThunderScan"],
  [32_909, "Pixar log"],
  [32_946, "DEFLATE"],
  [34_661, "JBIG"],
  [34_676, "SGI log"],
  [34_677, "SGI log 24"],
  [34_712, "JPEG 2000"],
  [34_887, "LERC"],
  [34_925, "LZMA"],
  [50_000, "ZSTD"],
  [50_001, "WebP"],
  [50_002, "JPEG XL"],
  [52_546, "JPEG XL"],
])("compression %i is told as %s", async (compression, name) => {
  expect((await check(writeTiff([goodTags({ 259: [compression] })]))).facts).toMatchObject({ compression: name });
});

test.each([
  ...[2, 3, 4, 5, 7, 8, 32_766, 32_771, 32_773, 32_809, 32_909, 32_946, 34_676, 34_677].map((one) => [one, []]),
  ...[6, 34_661, 34_887, 34_925, 50_000, 50_001, 50_002, 52_546].map((one) => [one, ["warning tiff-advice"]]),
  ...[9, 10, 32_908, 32_947, 34_712, 34_713, 60_000].map((one) => [one, ["error tiff-bits"]]),
])("compression %i: who reads it", async (compression, expected) => {
  const checked = await check(writeTiff([goodTags({ 259: [Number(compression)] })]));
  expect(verdicts(checked)).toEqual(expected);
  expect(checked.findings.every(isWellFormed)).toBe(true);
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
    ["floats of 8 bits", { 339: [3] }, ["error tiff-bits"], "8-bit floating-point samples"],
    ["complex numbers", { 258: [32], 339: [5] }, ["error tiff-bits"], "32-bit complex samples"],
    ["complex floats", { 258: [64], 339: [6] }, ["error tiff-bits"], "64-bit complex samples"],
    ["complex numbers of 4 bits", { 258: [4], 339: [5] }, ["error tiff-bits"], "4-bit complex samples"],
    ["complex numbers of 16 bits", { 258: [16], 339: [5] }, ["warning tiff-bits"], "scales these down"],
    ["samples of no known format", { 339: [7] }, ["error tiff-bits"], "8-bit unknown samples"],
    ["17 bits", { 258: [17] }, ["error tiff-bits"], "17-bit unsigned samples"],
    ["9 bits", { 258: [9] }, ["warning tiff-bits"], "9-bit unsigned samples"],
    ["16 bits of no stated format", { 258: [16], 339: [4] }, ["warning tiff-bits"], "16-bit unsigned samples"],
    [
      "signed 16 bits",
      { 258: [16], 339: [2] },
      ["error tiff-bits"],
      '16-bit signed samples. Mapbox would answer "Only 8',
    ],
    [
      "a compression that nobody knows",
      { 259: [60_000] },
      ["error tiff-bits"],
      'the compression number 60000 (tag 259 is 60000), which GDAL does not read. Mapbox would answer "Invalid raster: could',
    ],
    ["bands of 8 and 16 bits", { 277: [3], 258: [8, 16, 8] }, ["error tiff-bits"], "bands of different bits"],
    ["bands of whole and broken numbers", { 277: [2], 339: [1, 3] }, ["error tiff-bits"], "bands of different bits"],
    ["unsigned 16 bits", { 258: [16] }, ["warning tiff-bits"], "scales these down"],
    ["no blocks", { 322: null, 323: null, 324: null, 325: null }, ["error file-truncated"], "where the pixels are"],
    [
      "strips",
      { 322: null, 323: null, 324: null, 325: null, 273: [8], 279: [256] },
      ["warning tiff-advice"],
      "in strips",
    ],
    [
      "strips beyond the end",
      { 322: null, 323: null, 324: null, 325: null, 273: [8], 279: [40_000], 259: [5] },
      ["error file-truncated", "warning tiff-advice"],
      "1 of its blocks of pixels lie beyond that, up to byte 40,008",
    ],
    [
      "a strip of 16 by 16 pixels that begins too late, whatever its length",
      { 322: null, 323: null, 324: null, 325: null, 273: [1000], 279: [40_000] },
      ["error file-truncated", "warning tiff-advice"],
      "1 of its blocks of pixels lie beyond that, up to byte 1,256",
    ],
    ["wide tiles", { 322: [512] }, ["warning tiff-advice"], "512 × 256"],
    ["high tiles", { 323: [512] }, ["warning tiff-advice"], "256 × 512"],
    ["large tiles", { 322: [512], 323: [512] }, ["warning tiff-advice"], "512 × 512"],
    ["alpha that is premultiplied", { 338: [1] }, ["warning tiff-advice"], "alpha band"],
    ["LERC", { 259: [34_887] }, ["warning tiff-advice"], "LERC"],
    ["WebP", { 259: [50_001] }, ["warning tiff-advice"], "WebP"],
    ["JPEG XL", { 259: [50_002] }, ["warning tiff-advice"], "JPEG XL"],
    ["alpha behind grey", { 277: [2], 338: [2] }, ["warning tiff-advice"], "alpha band out with `gdal_translate -b 1`"],
    ["alpha behind colours", { 277: [4], 338: [2] }, ["warning tiff-advice"], "`gdal_translate -b 1 -b 2 -b 3`"],
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
    [
      "a block beyond the end",
      { 325: [40_000] },
      ["error file-truncated"],
      "Mapbox would open it, and fail to draw it",
    ],
    ["no height", { 257: [0] }, ["error file-truncated"], "no width and height"],
    ["no size", { 256: [0] }, ["error file-truncated"], "no width and height"],
  ])("%s", async (_, changes, expected, words) => {
    const checked = await check(writeTiff([goodTags(changes)]));
    expect(verdicts(checked)).toEqual(expected);
    expect(checked.findings[0]?.message).toContain(words);
    expect(checked.findings.every(isWellFormed)).toBe(true);
  });

  test.each<[string, Readonly<Record<number, readonly number[] | null>>]>([
    ["signed bytes", { 339: [2] }],
    ["bytes of no stated format", { 339: [4] }],
    ["bytes said to be complex numbers, which GDAL reads as bytes", { 339: [5] }],
    ["bytes said to be complex floats", { 339: [6] }],
    ["bands of 8 bits each", { 277: [3], 258: [8, 8, 8], 339: [1, 1, 1] }],
    ["bits of a band that is not there", { 277: [3], 258: [8, 8, 8, 16] }],
    ["single bits", { 258: [1] }],
    ["an extra band that is no opacity", { 338: [0] }],
    ["no lengths of blocks", { 325: null }],
    ["a block that was never written", { 324: [0], 325: [40_000] }],
    ["pixels half as wide as high", { 33550: [10, 20, 0] }],
    ["pixels twice as wide as high", { 33550: [20, 10, 0] }],
  ])("no fault: %s", async (_, changes) => {
    expect(verdicts(await check(writeTiff([goodTags(changes)])))).toEqual([]);
  });

  test("pixels more than twice as wide as high", async () => {
    expect(verdicts(await check(writeTiff([goodTags({ 33550: [20.5, 10, 0] })])))).toEqual(["error tiff-georef"]);
    expect(verdicts(await check(writeTiff([goodTags({ 33550: [10, 20.5, 0] })])))).toEqual(["error tiff-georef"]);
  });

  test("a block may end where the file does, and no later", async () => {
    const length = writeTiff([goodTags()]).length;
    expect(verdicts(await check(writeTiff([goodTags({ 325: [length - 8] })])))).toEqual([]);
    const beyond = await check(writeTiff([goodTags({ 325: [length - 7] })]));
    expect(verdicts(beyond)).toEqual(["error file-truncated"]);
  });

  // Mapnik reads them, as libtiff does: the length of what is not packed follows from its pixels.
  test.each<[string, Readonly<Record<number, readonly number[]>>]>([
    ["of tiles", { 322: [16], 323: [16] }],
    ["of 16-bit samples", { 322: [16], 323: [8], 258: [16] }],
    ["of three bands in one block", { 322: [16], 323: [5], 277: [3] }],
    ["of three bands in blocks of their own", { 322: [16], 323: [16], 277: [3], 284: [2] }],
  ])("a length that is too long %s that are not packed", async (_, changes) => {
    const judged = async (more: Readonly<Record<number, readonly number[]>>) =>
      verdicts(await check(writeTiff([goodTags({ ...changes, 325: [40_000], ...more })]))).filter((verdict) =>
        verdict.includes("truncated"),
      );
    expect(await judged({})).toEqual([]);
    expect(await judged({ 259: [5] })).toEqual(["error file-truncated"]);
  });

  test.each<[string, Readonly<Record<number, readonly number[]>>]>([
    ["of all rows", {}],
    ["of more rows than there are", { 278: [1000] }],
    ["of a few rows", { 278: [4] }],
  ])("a length that is too long of strips %s", async (_, changes) => {
    const strips = { 322: null, 323: null, 324: null, 325: null, 273: [8], 279: [40_000], ...changes };
    expect(verdicts(await check(writeTiff([goodTags(strips)])))).toEqual(["warning tiff-advice"]);
  });

  // As gdalinfo -checksum reads 10 rows of 16 pixels.
  test.each<[string, bands: number, planes: number, rows: number, fullBytes: number, lastBytes: number]>([
    ["of one band", 1, 1, 4, 64, 32],
    ["of three bands in one strip", 3, 1, 4, 192, 96],
    ["of three bands in strips of their own", 3, 2, 4, 64, 32],
    ["that has as many rows as the others", 1, 1, 5, 80, 80],
  ])(
    "the last strip %s may end where its rows do, and no later",
    async (_, bands, planes, rows, fullBytes, lastBytes) => {
      const strips = Math.ceil(10 / rows);
      const all = Array.from({ length: planes === 2 ? bands * strips : strips }, (__, strip) => strip % strips);
      const lastAt = (offset: number) =>
        writeTiff([
          goodTags({
            ...{ 257: [10], 258: Array.from({ length: bands }, () => 8), 277: [bands], 278: [rows], 284: [planes] },
            ...{ 322: null, 323: null, 324: null, 325: null, 339: null },
            273: all.map((strip) => (strip === strips - 1 ? offset : 8)),
            279: all.map(() => fullBytes),
          }),
        ]);
      const latest = lastAt(8).length - lastBytes;
      expect(verdicts(await check(lastAt(latest)))).toEqual(["warning tiff-advice"]);
      expect(verdicts(await check(lastAt(latest + 1)))).toEqual(["error file-truncated", "warning tiff-advice"]);
    },
  );

  test("no directory", async () => {
    const checked = await check(writeTiff([]));
    expect(verdicts(checked)).toEqual(["error file-truncated"]);
    expect(checked.findings[0]?.message).toContain("it has no image directory");
  });

  const HALF = 20_037_508.342_789_244;
  const METRES = [1, 1, 0, 2, 1024, 0, 1, 1, 3072, 0, 1, 3857];
  const UTM = [1, 1, 0, 2, 1024, 0, 1, 1, 3072, 0, 1, 32_632];

  // The picture has 16 by 16 pixels; the corner is that in the north-west.
  test.each<[string, readonly number[], corner: readonly number[], pixel: number, severity: string | null]>([
    ["a pixel west of the world in metres", METRES, [-HALF - 10, 0], 10, null],
    ["more than a pixel west of it", METRES, [-HALF - 10.01, 0], 10, "warning"],
    ["more than a pixel east of it", METRES, [HALF - 149.99, 0], 10, "warning"],
    ["a pixel north of it", METRES, [0, HALF + 10], 10, null],
    ["more than a pixel north of it", METRES, [0, HALF + 10.01], 10, "warning"],
    ["more than a pixel south of it", METRES, [0, 149.99 - HALF], 10, "warning"],
    ["a world west of the world in metres", METRES, [-2 * HALF, 0], 10, "warning"],
    ["more than that", METRES, [-2 * HALF - 0.01, 0], 10, "error"],
    ["a world north of it", METRES, [0, 2 * HALF], 10, "warning"],
    ["more than that", METRES, [0, 2 * HALF + 0.01], 10, "error"],
    ["a pixel west of the world in degrees", GEOGRAPHIC, [-181, 0], 1, null],
    ["more than a pixel west of it", GEOGRAPHIC, [-181.01, 0], 1, "warning"],
    ["a pixel north of it", GEOGRAPHIC, [0, 91], 1, null],
    ["more than a pixel north of it", GEOGRAPHIC, [0, 91.01], 1, "warning"],
    ["360 degrees west", GEOGRAPHIC, [-360, 0], 1, "warning"],
    ["more than 360 degrees", GEOGRAPHIC, [-360.01, 0], 1, "error"],
    ["95 degrees north", GEOGRAPHIC, [0, 95], 1, "warning"],
    ["more than 95 degrees", GEOGRAPHIC, [0, 95.01], 1, "error"],
    ["anywhere in another system", UTM, [5 * HALF, 5 * HALF], 10, null],
  ])("%s", async (_, keys, [west = 0, north = 0], pixel, severity) => {
    const changes = { 34735: keys, 33550: [pixel, pixel, 0], 33922: [0, 0, 0, west, north, 0] };
    const { findings } = await check(writeTiff([goodTags(changes)]));
    const found = findings.filter((finding) => finding.check === "coordinates-range");
    expect(found.map((finding) => finding.severity)).toEqual(severity === null ? [] : [severity]);
  });

  const projected = (...more: readonly number[]) => [1, 1, 0, 2 + more.length / 4, 1024, 0, 1, 1, 3072, 0, 1, ...more];

  test.each<[string, keys: readonly number[], corner: readonly number[], pixel: number, expected: readonly string[]]>([
    ["degrees under web mercator", METRES, [8, 47], 0.001, ["warning coordinates-range"]],
    ["degrees under UTM", UTM, [8, 47], 0.001, ["warning coordinates-range", "warning tiff-advice"]],
    [
      "degrees under a code without a type",
      [1, 1, 0, 1, 3072, 0, 1, 3857],
      [8, 47],
      0.1,
      ["warning coordinates-range"],
    ],
    ["degrees under metres", projected(3857, 3076, 0, 1, 9001), [8, 47], 0.1, ["warning coordinates-range"]],
    [
      "degrees under feet",
      projected(2263, 3076, 0, 1, 9002),
      [8, 47],
      0.1,
      ["warning coordinates-range", "warning tiff-advice"],
    ],
    [
      "degrees under feet of a survey",
      projected(2263, 3076, 0, 1, 9003),
      [8, 47],
      0.1,
      ["warning coordinates-range", "warning tiff-advice"],
    ],
    ["what may be kilometres", projected(32_767, 3076, 0, 1, 9036), [8, 47], 0.1, ["warning tiff-advice"]],
    ["units of its own", projected(32_767, 3076, 0, 1, 32_767), [8, 47], 0.1, ["warning tiff-advice"]],
    ["geocentric coordinates", [1, 1, 0, 1, 1024, 0, 1, 3], [8, 47], 0.1, ["warning tiff-advice"]],
    ["a world of degrees, 16 by 8 pixels", METRES, [-180, 90], 22.5, ["warning coordinates-range"]],
    ["an extent too wide for degrees", METRES, [-180.5, 90], 22.5, []],
    ["an extent too high for degrees", METRES, [-180, 90.5], 22.5, []],
  ])("%s", async (_, keys, [west = 0, north = 0], pixel, expected) => {
    const changes = { 257: [8], 34735: keys, 33550: [pixel, pixel, 0], 33922: [0, 0, 0, west, north, 0] };
    const checked = await check(writeTiff([goodTags(changes)]));
    expect(verdicts(checked)).toEqual(expected);
    expect(checked.findings.every(isWellFormed)).toBe(true);
  });

  test.each([
    ["within half a world more is cut", [170, 0], 1, "may answer", "-te WEST SOUTH EAST NORTH"],
    ["from 0° to 360° is moved", [0, 90], 22.5, "may answer", "-te -180 -90 180 90"],
    ["far beyond", [400, 0], 1, "would answer", "-te WEST SOUTH EAST NORTH"],
  ])("a picture in degrees %s", async (_, [west = 0, north = 0], pixel, answer, cut) => {
    const changes = { 257: [8], 34735: GEOGRAPHIC, 33550: [pixel, pixel, 0], 33922: [0, 0, 0, west, north, 0] };
    const { findings } = await check(writeTiff([goodTags(changes)]));
    expect(findings[0]?.message).toContain(
      `Mapbox ${answer} "Latitude or longitude bounds values exceed limits of CRS.`,
    );
    expect(findings[0]?.message).toContain(`\`gdalwarp ${cut} in.tif out.tif\``);
  });

  test("a picture beyond the world is cut by a command that names both files", async () => {
    const { findings } = await check(writeTiff([goodTags({ 33922: [0, 0, 0, -HALF - 11, 0, 0] })]));
    expect(findings[0]?.message).toContain("else cut it: `gdalwarp -te WEST SOUTH EAST NORTH in.tif out.tif`.");
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
    ["a projection that its method names", [1024, 0, 1, 1, 2048, 0, 1, 4326, 3075, 0, 1, 1]],
    ["a projection that its zone names", [1024, 0, 1, 1, 2048, 0, 1, 4326, 3074, 0, 1, 16_032]],
    ["a projection that the citation of all may name", [1024, 0, 1, 1, 1026, 34_737, 319, 0, 2048, 0, 1, 4326]],
    ["longitude and latitude on nothing", [1024, 0, 1, 2]],
    ["longitude and latitude with a citation", [1024, 0, 1, 2, 2049, 34_737, 7, 0]],
    ["geocentric coordinates on nothing", [1024, 0, 1, 3]],
    ["a projection that only its citation names", [1024, 0, 1, 32_767, 2048, 0, 1, 4326, 3073, 34_737, 319, 16]],
  ])("%s is a coordinate system without a code, whatever lies underneath", async (_, values) => {
    const keys = [1, 1, 0, values.length / 4, ...values];
    const { facts, findings } = await check(writeTiff([goodTags({ 34735: keys })]));
    expect(facts).toMatchObject({ epsg: null });
    expect(findings.map((finding) => finding.check)).toEqual(["tiff-advice"]);
  });
});

// GDAL makes each of these a local system, which has no PROJ.4 string.
test.each([
  ["a projection without its code", [1024, 0, 1, 1, 2048, 0, 1, 4326]],
  ["a projection of the code 0", [1024, 0, 1, 1, 3072, 0, 1, 0]],
  ["a projection with the citation of its datum", [1024, 0, 1, 1, 2049, 34_737, 7, 0]],
  ["a code of longitude and latitude, and no type", [2048, 0, 1, 4326]],
  ["a type of its own, and a citation", [1024, 0, 1, 32_767, 1026, 34_737, 7, 0, 2048, 0, 1, 4326]],
  ["heights alone", [4096, 0, 1, 5773]],
])("GeoKeys that define no coordinate system: %s", async (_, values) => {
  const checked = await check(writeTiff([goodTags({ 34735: [1, 1, 0, values.length / 4, ...values] })]));
  expect(verdicts(checked)).toEqual(["error tiff-georef"]);
  expect(checked.findings[0]?.message).toContain('Mapbox would answer "Invalid projection".');
  expect(checked.findings.every(isWellFormed)).toBe(true);
  expect(checked.facts).toMatchObject({ epsg: null });
});

// GDAL (GTiffDataset::LoadGeoreferencingAndPamIfNeeded): of a pixel that is a point the file gives the middle.
test.each([
  ["scale and tiepoint", { 33550: [10, 10, 0], 33922: [0, 0, 0, 100, 1000, 0] }],
  ["a matrix", { 33550: null, 33922: null, 34264: [10, 0, 0, 100, 0, -10, 0, 1000, 0, 0, 0, 0, 0, 0, 0, 1] }],
])("the extent of 16 by 16 pixels that are points: %s", async (_, changes) => {
  const keys = (rasterType: number) => [1, 1, 0, 2, 1025, 0, 1, rasterType, 3072, 0, 1, 3857];
  const areas = await check(writeTiff([goodTags({ 34735: keys(1), ...changes })]));
  expect(areas.facts).toMatchObject({ bounds: [100, 840, 260, 1000] });
  const points = await check(writeTiff([goodTags({ 34735: keys(2), ...changes })]));
  expect(points.facts).toMatchObject({ bounds: [95, 845, 255, 1005] });
});

test("a code of a projection needs no type", async () => {
  const checked = await check(writeTiff([goodTags({ 34735: [1, 1, 0, 1, 3072, 0, 1, 3857] })]));
  expect(checked.findings).toEqual([]);
  expect(checked.facts).toMatchObject({ epsg: 3857 });
});

describe("what comes after the picture", () => {
  const kindOf = (kind: number, changes: Readonly<Record<number, readonly number[]>> = {}): readonly Tag[] => [
    { tag: 254, type: 4, values: [kind] },
    ...goodTags(changes),
  ];
  const nextPointer = 8 + 2 + goodTags().length * 12;

  test.each([
    ["beyond the end", 0x7fff_ffff, "it would have to go on to byte 2147483649"],
    ["into zeros", 300, "the directory at byte 300 has 0 entries"],
  ])("a pointer to a next directory %s is a warning: the picture is whole", async (_, next, words) => {
    const bytes = writeTiff([goodTags()], { pixels: 512 });
    bytes.writeUInt32LE(next, nextPointer);
    const checked = await check(bytes);
    expect(verdicts(checked)).toEqual(["warning file-truncated"]);
    expect(checked.findings[0]?.message).toContain(words);
    expect(checked.facts).toMatchObject({ width: 16, overviews: 0 });
    expect(checked.findings.every(isWellFormed)).toBe(true);
  });

  // Mapnik draws the picture without its overviews as long as it is large, without its mask never.
  test.each([
    [
      "an overview",
      1,
      ["warning file-truncated"],
      ["1 of the blocks of an overview lie beyond that, up to byte 90,256"],
    ],
    ["the mask of an overview", 5, ["warning file-truncated"], ["1 of the blocks of an overview lie beyond"]],
    [
      "a mask",
      4,
      ["error file-truncated"],
      ["1 of the blocks of its mask lie beyond that, up to byte 90,256. Mapbox would open"],
    ],
    ["another page", 2, [], []],
  ])("%s whose blocks lie beyond the end", async (_, kind, expected, words) => {
    const checked = await check(writeTiff([goodTags(), kindOf(kind, { 324: [90_000] })]));
    expect(verdicts(checked)).toEqual(expected);
    expect(checked.findings.map(({ message }) => message)).toEqual(words.map((one) => expect.stringContaining(one)));
    expect(checked.findings.every(isWellFormed)).toBe(true);
  });

  test("an overview whose table of blocks lies beyond the end", async () => {
    const bytes = writeTiff([goodTags(), kindOf(1)]);
    const overview = nextPointer + 4;
    const entry = overview + 2 + kindOf(1).findIndex(({ tag }) => tag === 324) * 12;
    bytes.writeUInt32LE(1_000_000, entry + 4);
    const checked = await check(bytes);
    expect(verdicts(checked)).toEqual(["warning file-truncated"]);
    expect(checked.facts).toMatchObject({ overviews: 0 });
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
