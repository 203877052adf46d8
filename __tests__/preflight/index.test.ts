import { mkdir, stat, truncate, writeFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { alwaysRefused, inspectAll, inspectFile } from "../../src/preflight/index.ts";
import type { CheckedFile, Inspection } from "../../src/preflight/types.ts";
import { temporaryFolder } from "./inspect-bytes.ts";
import { writeMbtiles } from "./mbtiles-writer.ts";
import { dbf, part, parts } from "./shapefile-writer.ts";
import { goodTags, writeTiff } from "./tiff-writer.ts";
import { writeZip } from "./zip-writer.ts";

const pathOf = temporaryFolder();
const never = new AbortController().signal;
const POINT =
  '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}]}';

async function fileOf(name: string, content: string | Uint8Array): Promise<CheckedFile> {
  const path = pathOf(name);
  await writeFile(path, content);
  return { path, label: name, bytes: Buffer.byteLength(content) };
}

/** A file that begins so and goes on with nothing up to its size, which takes no room on the disk. */
async function sparseFile(name: string, head: string, bytes: number): Promise<CheckedFile> {
  const file = await fileOf(name, head);
  await truncate(file.path, bytes);
  return { ...file, bytes };
}

const checksOf = ({ findings }: Inspection) => findings.map(({ severity, check }) => `${severity} ${check}`);

describe("one file", () => {
  test("is sniffed, checked, and described", async () => {
    const inspection = await inspectFile(await fileOf("a.geojson", POINT), { content: true }, never);
    expect(inspection).toMatchObject({ format: "geojson", findings: [], facts: { kind: "geojson", features: 1 } });
  });

  test("that has no positions is checked and described too", async () => {
    const path = pathOf("a.mbtiles");
    writeMbtiles(path);
    const mbtiles = { path, label: "a.mbtiles", bytes: (await stat(path)).size };
    for (const [file, kind] of [
      [mbtiles, "mbtiles"],
      [await fileOf("a.tif", writeTiff([goodTags()])), "tiff"],
      [await fileOf("a.zip", writeZip(parts())), "shapefile"],
      [await fileOf("b.zip", writeZip([part("doc.kml", "<kml>"), ...parts()])), "shapefile"],
    ] as const) {
      const inspection = await inspectFile(file, { content: true }, never);
      expect(inspection).toMatchObject({ format: kind, findings: [], facts: { kind } });
      expect(Object.keys(inspection)).toEqual(["format", "findings", "facts"]);
    }
  });

  test("that is known to be something else is not read", async () => {
    const name = "mimetype";
    const sheet = `PK\u0003\u0004${"\0".repeat(22)}${String.fromCharCode(name.length)}\0\0\0${name}`;
    const inspection = await inspectFile(await fileOf("a.ods", sheet), { content: true }, never);
    expect(checksOf(inspection)).toEqual(["error file-not-geodata"]);
    expect(inspection).toMatchObject({ format: "shapefile", facts: null });
  });

  test.each([
    ["a.geojson", POINT, [1, 2]],
    ["a.csv", "lon,lat\n1,2\n3,4\n", [1, 2, 3, 4]],
    [
      "a.kml",
      '<?xml version="1.0"?><kml><Placemark><Point><coordinates>1,2</coordinates></Point></Placemark></kml>',
      [1, 2],
    ],
    ["a.gpx", '<?xml version="1.0"?><gpx><wpt lon="1" lat="2"/></gpx>', [1, 2]],
  ])("gives a sample of its positions: %s", async (name, content, positions) => {
    const { sample } = await inspectFile(await fileOf(name, content), { content: true }, never);
    expect(sample).toEqual(Float32Array.from(positions));
  });

  test("has its findings of type and content together, errors first", async () => {
    const file = await fileOf("a.csv", POINT.replace("[1,2]", "[1]"));
    const inspection = await inspectFile(file, { content: true }, never);
    expect(inspection.format).toBe("geojson");
    expect(checksOf(inspection)).toEqual(["error geojson-geometry", "warning file-misread"]);
  });

  test.each([
    ["nothing", "", "File is zero bytes."],
    ["two bytes", "{}", "File too small"],
  ])("with %s is empty", async (_, content, answer) => {
    for (const withContent of [true, false]) {
      const { format, findings, facts } = await inspectFile(
        await fileOf("empty.json", content),
        { content: withContent },
        never,
      );
      expect([format, facts, findings.map(({ severity, check }) => `${severity} ${check}`)]).toEqual([
        null,
        null,
        ["error file-empty"],
      ]);
      expect(findings[0]?.message).toContain(answer);
    }
  });

  test("with three bytes is looked at", async () => {
    expect(await inspectFile(await fileOf("a.csv", "x,y"), { content: false }, never)).toMatchObject({
      format: "csv",
      findings: [],
    });
  });

  test("that has vanished cannot be read", async () => {
    const file = { path: pathOf("gone.geojson"), label: "gone.geojson", bytes: 10 };
    const { findings } = await inspectFile(file, { content: false }, never);
    expect(findings.map(({ check, severity, message }) => [check, severity, message])).toEqual([
      [
        "file-unreadable",
        "error",
        "gone.geojson cannot be read (ENOENT). It does not exist any more. Does a step remove or rename it?",
      ],
    ]);
  });

  test("that is a folder cannot be read", async () => {
    await mkdir(pathOf("folder.geojson"), { recursive: true });
    const file = { path: pathOf("folder.geojson"), label: "folder.geojson", bytes: 10 };
    expect(checksOf(await inspectFile(file, { content: true }, never))).toEqual(["error file-unreadable"]);
  });

  test("whose path is a fault of our own is none that cannot be read", async () => {
    const file = { path: pathOf("a\0b"), label: "a", bytes: 10 };
    await expect(inspectFile(file, { content: true }, never)).rejects.toThrow("null bytes");
  });

  test("is not read for its content when nobody asks for it", async () => {
    const broken = await inspectFile(await fileOf("a.geojson", `${POINT}}`), { content: false }, never);
    expect(broken).toEqual({ format: "geojson", findings: [], facts: null });
    const unknown = await inspectFile(await fileOf("a.bin", "Hello, world"), { content: false }, never);
    expect(unknown).toEqual({ format: null, findings: [], facts: null });
    const zip = await inspectFile(await fileOf("a.zip", "PK\u0003\u0004 and nothing else"), { content: false }, never);
    expect(zip).toEqual({ format: "shapefile", findings: [], facts: null });
  });

  test.each([true, false])("that is a zip is measured unpacked, with its content asked for: %s", async (content) => {
    const zip = writeZip(parts({ dbf: part("roads.dbf", dbf(), { claimedBytes: 272_629_760 }) }));
    const inspection = await inspectFile(await fileOf("a.zip", zip), { content }, never);
    expect(checksOf(inspection)).toEqual(["error file-too-large"]);
  });

  test.each([
    ["GeoJSON", '{"type":"FeatureCollection","features":[', 1_073_741_824, "1.07 GB"],
    ["CSV", "lon,lat\n", 1_073_741_824, "1.07 GB"],
    ["KML", '<?xml version="1.0"?><kml>', 272_629_760, "273 MB"],
    ["GPX", '<?xml version="1.0"?><gpx>', 272_629_760, "273 MB"],
    ["MBTiles", "SQLite format 3\0", 26_843_545_600, "26.8 GB"],
    ["TIFF", "II*\0", 35_000_000_000, "35 GB"],
  ])("%s may be so large, and no larger", async (format, head, limit, shown) => {
    const largest = await sparseFile("large", head, limit);
    expect(checksOf(await inspectFile(largest, { content: false }, never))).toEqual(
      format === "TIFF" ? ["warning file-too-large"] : [],
    );
    const tooLarge = await sparseFile("large", head, limit + 1);
    for (const content of [true, false]) {
      const { findings } = await inspectFile(tooLarge, { content }, never);
      expect(findings.map(({ check, severity }) => [check, severity])).toEqual([["file-too-large", "error"]]);
      expect(findings[0]?.message).toContain(`"File is larger than ${shown}. Too big to process."`);
      expect(findings[0]?.message).not.toContain("undefined");
    }
  });

  test("a TIFF above the documented limit is worth a warning", async () => {
    const head = "II*\0";
    const allowed = await sparseFile("large.tif", head, 10_737_418_240);
    expect(checksOf(await inspectFile(allowed, { content: false }, never))).toEqual([]);
    const file = await sparseFile("large.tif", head, 10_737_418_241);
    expect(checksOf(await inspectFile(file, { content: false }, never))).toEqual(["warning file-too-large"]);
    // It is read all the same.
    expect(checksOf(await inspectFile(file, { content: true }, never))).toEqual([
      "error file-truncated",
      "warning file-too-large",
    ]);
  });

  test("what is always checked is what cannot be uploaded at all", () => {
    expect([...alwaysRefused]).toEqual(["file-unreadable", "file-empty", "file-too-large"]);
  });

  test("is not inspected once aborted", async () => {
    const file = await fileOf("a.geojson", POINT);
    await expect(inspectFile(file, { content: true }, AbortSignal.abort(new Error("enough")))).rejects.toThrow(
      "enough",
    );
  });
});

describe("many files", () => {
  test("are answered in their order, and told of as each is done", async () => {
    const files = await Promise.all(
      Array.from({ length: 9 }, (_, index) =>
        fileOf(`${index}.geojson`, index % 3 === 0 ? `${POINT}${" ".repeat(2_000_000)}` : POINT),
      ),
    );
    const told: number[] = [];
    const inspections = await inspectAll(files, { content: true }, never, (index, { format }) => {
      expect(format).toBe("geojson");
      told.push(index);
    });
    expect(inspections.map(({ findings }) => findings.length)).toEqual(Array.from({ length: 9 }, () => 0));
    expect(told.toSorted((one, other) => one - other)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test("none is no fault", async () => {
    expect(await inspectAll([], { content: true }, never)).toEqual([]);
  });
});
