import { describe, expect, test } from "@jest/globals";
import { shapefileCheck } from "../../src/preflight/shapefile.ts";
import { checkBytes, isWellFormed, temporaryFolder, verdicts } from "./inspect-bytes.ts";
import { DEGREES, dbf, part, parts, shp, shx } from "./shapefile-writer.ts";
import { type Packed, writeZip } from "./zip-writer.ts";

const inFolder = temporaryFolder();
const check = (bytes: Uint8Array) => checkBytes(shapefileCheck, inFolder("in.zip"), bytes);

describe("a zip of something else", () => {
  test.each([
    ["roads.geojson", 'Upload the data as it is: `unzip FILE "roads.geojson"`.'],
    ["files/doc.kml", 'Upload the data as it is: `unzip FILE "files/doc.kml"`.'],
    ...[".csv", ".geojson", ".gpx", ".json", ".kml", ".mbtiles", ".tif", ".tiff", ".JSON"].map((extension) => [
      `a${extension}`,
      `Upload the data as it is: \`unzip FILE "a${extension}"\`.`,
    ]),
    ["__MACOSX/._a.csv", "Zip the parts of one shapefile"],
    ["ROADS.GDB/a00000001.gdbtable", "It is an Esri geodatabase"],
    ["roads.gdb/a00000001.gdbtable", "It is an Esri geodatabase"],
    ["readme.txt", "Zip the parts of one shapefile"],
  ])("%s: the way to upload it", async (name, remedy) => {
    const checked = await check(writeZip([part("icon.png", "x"), part(name, "x")]));
    expect(verdicts(checked)).toEqual(["error zip-shapefile"]);
    expect(checked.findings[0]?.message).toContain(remedy);
  });
});

describe("a sound zip", () => {
  test("has no findings, and the facts of its headers", async () => {
    expect(await check(writeZip(parts()))).toEqual({
      findings: [],
      facts: {
        kind: "shapefile",
        geometryType: "Point",
        features: 1,
        bounds: [8, 50, 9, 51],
        crs: "GCS_WGS_1984",
        fields: ["NAME", "KIND"],
      },
    });
  });

  test.each<[string, readonly Packed[]]>([
    ["in a folder", parts().map((one) => ({ ...one, name: `data/${one.name}` }))],
    [
      "with capital extensions",
      parts().map((one) => ({ ...one, name: one.name.replace(/\w+$/, (end) => end.toUpperCase()) })),
    ],
    ["with what macOS adds", [...parts(), part("__MACOSX/._roads.shp", "x"), part("__MACOSX/._roads.dbf", "x")]],
    ["with backslashes", parts().map((one) => ({ ...one, name: `data\\${one.name}` }))],
    [
      "with names in Latin-1",
      parts().map((one) => ({ ...one, name: one.name.replace("roads", "stra\u00dfe"), flags: 0 })),
    ],
    ["stored, not packed", parts().map((one) => ({ ...one, method: 0 }))],
    [
      "to the edge of the world, by the noise of a projection",
      parts({ shp: part("roads.shp", shp({ bounds: [-180.00000000000003, -80, 180.00000000000003, 80] })) }),
    ],
    ["in a folder of that name", parts().map((one) => ({ ...one, name: `roads.shp/${one.name}` }))],
    ["with folders of their own", [part("data/", ""), ...parts()]],
  ])("%s", async (_, files) => {
    const checked = await check(writeZip(files));
    expect(checked.findings).toEqual([]);
    expect(checked.facts).toMatchObject({ features: 1 });
  });
});

/** The .prj of a projection in metres. */
const METRES = `PROJCS["WGS_1984_UTM_Zone_32N",${DEGREES},PROJECTION["Transverse_Mercator"],PARAMETER["Central_Meridian",9.0],UNIT["Meter",1.0]]`;

/** What ogr2ogr writes when nothing matched: headers alone. */
const NOTHING = parts({
  shp: part("roads.shp", shp({ bytes: 100 }).subarray(0, 100)),
  shx: part("roads.shx", shx(0)),
});

describe("one fault each", () => {
  test.each<[string, readonly Packed[], readonly string[], string]>([
    ["nothing in it", [], ["error zip-shapefile"], "ZIP file is empty"],
    ["no .shp", [part("doc.txt", "x")], ["error zip-shapefile"], "ZIP file did not contain a shp file"],
    [
      "a KMZ archive",
      [part("files/DOC.KML", "<kml>")],
      ["error zip-shapefile"],
      'is a KMZ archive: it holds no .shp, but files/DOC.KML. Mapbox would answer "ZIP file did not contain a shp file".',
    ],
    [
      "two .shp",
      [...parts(), part("rails.shp", shp())],
      ["error zip-shapefile"],
      "ZIP file contained more than one shp file",
    ],
    [
      "two .shp, of which one is the folder of the other",
      [part("roads.shp/", ""), ...parts().map((one) => ({ ...one, name: `roads.shp/${one.name}` }))],
      ["error zip-shapefile"],
      'holds 2 .shp: roads.shp/, roads.shp/roads.shp. Mapbox would answer "ZIP file contained more than one shp file". The name of a folder counts too. Take it out: `zip -d FILE "roads.shp/"`.',
    ],
    ["a folder alone", [part("data/", "")], ["error zip-shapefile"], "holds no .shp, but folders only. Mapbox"],
    [
      "a folder, and nothing of a shapefile",
      [part("data/", ""), part("data/doc.txt", "x")],
      ["error zip-shapefile"],
      "holds no .shp, but data/doc.txt. Mapbox",
    ],
    ["no .dbf", parts({ dbf: null }), ["error zip-shapefile"], "ZIP file was missing a required part: dbf"],
    [
      "a .dbf without a byte",
      parts({ dbf: part("roads.dbf", "") }),
      ["error zip-shapefile"],
      'holds roads.dbf, which is empty. Mapbox would answer "Error creating Mapnik Datasource". Write it anew',
    ],
    ["no .shx", parts({ shx: null }), ["error zip-shapefile"], "ZIP file was missing a required part: shx"],
    [
      "no .shx and .dbf",
      parts({ dbf: null, shx: null }),
      ["error zip-shapefile"],
      "ZIP file was missing a required parts: dbf, shx",
    ],
    [
      "parts in another folder",
      parts({ shx: part("more/roads.shx", shx()) }),
      ["error zip-shapefile"],
      "another folder",
    ],
    [
      "parts that macOS added, and none besides",
      [...parts({ dbf: null }), part("__MACOSX/._roads.dbf", "x"), part("other/readme.txt", "x")],
      ["error zip-shapefile"],
      "lacks roads.dbf. Mapbox",
    ],
    [
      "names in another case",
      parts({ dbf: part("Roads.dbf", dbf()) }),
      ["error zip-shapefile"],
      "small and capital letters count",
    ],
    ["no .prj", parts({ prj: null }), ["error zip-shapefile"], "Invalid shapefile: missing projection file"],
    ["an empty .prj", parts({ prj: part("roads.prj", "") }), ["warning zip-shapefile"], "invalid projection file"],
    [
      "a .prj of which ogr2ogr makes nothing either",
      parts({ prj: part("roads.prj", "EPSG:4326") }),
      ["warning zip-shapefile"],
      "Write it anew: `ogr2ogr -a_srs EPSG:CODE out.shp in.shp`",
    ],
    ...[DEGREES.slice(0, -1), METRES.slice(0, 60), METRES.replace("Degree", "Degree[]").slice(0, -2)].map(
      (prj): [string, readonly Packed[], readonly string[], string] => [
        `a .prj that ends with ${prj.slice(-8)}`,
        parts({ prj: part("roads.prj", prj), shp: part("roads.shp", shp({ bounds: [8, 46, 9, 47] })) }),
        ["warning zip-shapefile"],
        'roads.prj ends before all of its brackets are closed. Mapbox may answer "Invalid shapefile: invalid projection file". Write it anew',
      ],
    ),
    [
      "a .prj in WKT 2",
      parts({ prj: part("roads.prj", 'GEOGCRS["WGS 84"]') }),
      ["warning zip-shapefile"],
      "does not begin with PROJCS[ or GEOGCS[. Mapbox may answer",
    ],
    [
      "a password",
      parts({ shp: part("roads.shp", shp(), { flags: 0x801 }) }),
      ["error zip-shapefile"],
      "without a password",
    ],
    ["LZMA", parts({ shp: part("roads.shp", shp(), { method: 14 }) }), ["error zip-shapefile"], "method 14"],
    [
      "no shapefile in the .shp",
      parts({ shp: part("roads.shp", shp({ code: 1 })) }),
      ["error zip-shapefile"],
      'does not begin as a shapefile does. Mapbox would answer "Error creating Mapnik Datasource". Export it anew from its source, or',
    ],
    [
      "a Git LFS pointer for each part",
      ["shp", "shx", "dbf", "prj"].map((end) =>
        part(
          `roads.${end}`,
          `version https://git-lfs.github.com/spec/v1\noid sha256:${"4d7a".repeat(16)}\nsize 12345\n`,
        ),
      ),
      ["error zip-shapefile"],
      'roads.shp is a Git LFS pointer. Mapbox would answer "Error creating Mapnik Datasource". Get the content, and zip it anew: `git lfs pull`',
    ],
    [
      "an HTML page for the .shp",
      parts({ shp: part("roads.shp", "<!DOCTYPE html><html>Not found") }),
      ["error zip-shapefile"],
      'roads.shp is an HTML page. Mapbox would answer "Error creating Mapnik Datasource". Export it anew from its source, or download',
    ],
    [
      "a .shp without a byte",
      parts({ shp: part("roads.shp", "") }),
      ["error zip-shapefile"],
      'roads.shp is empty. Mapbox would answer "Error creating Mapnik Datasource". Export it anew from its source, or download',
    ],
    [
      "a .shp cut within its header",
      parts({ shp: part("roads.shp", shp().subarray(0, 99)) }),
      ["error zip-shapefile"],
      "roads.shp ends within its header. Mapbox would",
    ],
    [
      "a .shp without a byte, and no .prj",
      parts({ shp: part("roads.shp", ""), prj: null }),
      ["error zip-shapefile"],
      "Invalid shapefile: missing projection file",
    ],
    [
      "a .shp cut short",
      parts({ shp: part("roads.shp", shp({ bytes: 4096 })) }),
      ["error file-truncated"],
      'its header says 4,096. Mapbox would answer "Invalid shapefile: could not read extent", or lose features. Export it anew from its source, or',
    ],
    [
      "a .shp too long",
      parts({ shp: part("roads.shp", shp({ bytes: 100 })) }),
      ["warning file-truncated"],
      "its header says 100. Write it anew: `ogr2ogr out.shp in.shp`.",
    ],
    ["no features", NOTHING, ["error no-features"], "holds no feature. Mapbox would have nothing to show"],
    [
      "no features, and nothing in the .shx",
      parts({ shp: part("roads.shp", shp({ bytes: 100 }).subarray(0, 100)), shx: part("roads.shx", "") }),
      ["error no-features"],
      "could not read extent",
    ],
    [
      "surfaces in three dimensions",
      parts({ shp: part("roads.shp", shp({ type: 31 })) }),
      ["error zip-shapefile"],
      "shapefile multipatch type is not supported",
    ],
    [
      "null shapes",
      parts({ shp: part("roads.shp", shp({ type: 0, bytes: 112 }).subarray(0, 112)) }),
      ["error no-features"],
      "features without geometry only",
    ],
    [
      "null shapes in a .shp of points",
      parts({ shp: part("roads.shp", shp({ type: 1, bytes: 112 }).subarray(0, 112)) }),
      ["error no-features"],
      "features without geometry only",
    ],
    [
      "metres said to be degrees",
      parts({ shp: part("roads.shp", shp({ bounds: [400_000, 5_500_000, 500_000, 5_600_000] })) }),
      ["error coordinates-range"],
      "look like metres",
    ],
    [
      "beyond the pole",
      parts({ shp: part("roads.shp", shp({ bounds: [0, 0, 1, 90] })) }),
      ["warning coordinates-range"],
      "web mercator",
    ],
    [
      "too large when unpacked",
      parts({ dbf: part("roads.dbf", dbf(), { claimedBytes: 272_629_760 }) }),
      ["error file-too-large"],
      "Too big to process",
    ],
  ])("%s", async (_, files, expected, words) => {
    const checked = await check(writeZip(files));
    expect(verdicts(checked)).toEqual(expected);
    expect(checked.findings[0]?.message).toContain(words);
    expect(checked.findings.every(isWellFormed)).toBe(true);
  });

  test.each(["shp", "shx", "dbf", "prj"])("a password or an unusual method for the .%s alone", async (extension) => {
    const [sound] = parts().filter(({ name }) => name.endsWith(extension));
    const bytes = sound?.data ?? "";
    const locked = await check(writeZip(parts({ [extension]: part(`roads.${extension}`, bytes, { flags: 0x801 }) })));
    expect(verdicts(locked)).toEqual(["error zip-shapefile"]);
    expect(locked.findings[0]?.message).toContain(`is encrypted (roads.${extension})`);
    const packed = await check(writeZip(parts({ [extension]: part(`roads.${extension}`, bytes, { method: 9 }) })));
    expect(verdicts(packed)).toEqual(["error zip-shapefile"]);
    expect(packed.findings[0]?.message).toContain(`packs roads.${extension} by method 9`);
  });

  test.each([
    [272_629_760, []],
    [272_629_761, ["error file-too-large"]],
  ])("%i bytes of .shp and .dbf", async (bytes, expected) => {
    const claimedBytes = bytes - shp().length;
    const checked = await check(writeZip(parts({ dbf: part("roads.dbf", dbf(), { claimedBytes }) })));
    expect(verdicts(checked)).toEqual(expected);
  });

  test.each<[bounds: number[], verdict: string | null, hint: string | null]>([
    [[-180, -85.05113, 180, 85.05113], null, null],
    [[0, 0, 180.5, 1], "warning", null],
    [[-180.5, 0, 1, 1], "warning", null],
    [[0, 0, 1, 85.0516], "warning", null],
    [[0, -85.0516, 1, 1], "warning", null],
    [[0, 0, 360, 1], "warning", null],
    [[0, 0, 360.5, 1], "error", null],
    [[100, 0, 101, 95], "warning", null],
    [[100, 0, 101, 95.5], "error", null],
    [[0, 0, 90, 90], "warning", null],
    [[0, 0, 90, 90.5], "warning", "changed places"],
    [[0, 0, 90.5, 90.5], "warning", null],
    [[0, 0, 40, -99], "error", "changed places"],
    [[0, 0, 90, 180], "error", "changed places"],
    [[0, 0, 90, 180.5], "error", null],
    [[0, 0, 400, 1000], "error", null],
    [[0, 0, 400, 1000.5], "error", "metres"],
  ])("degrees from and to %j", async (bounds, severity, hint) => {
    const { findings } = await check(writeZip(parts({ shp: part("roads.shp", shp({ bounds })) })));
    expect(findings.map((finding) => finding.severity)).toEqual(severity === null ? [] : [severity]);
    const message = findings[0]?.message ?? "";
    expect(["changed places", "metres"].filter((one) => message.includes(one))).toEqual(hint === null ? [] : [hint]);
    expect(message.includes("+proj=axisswap +order=2,1")).toBe(hint === "changed places");
    expect(message.includes("ogr2ogr -s_srs EPSG:CODE")).toBe(severity !== null && hint !== "changed places");
  });

  test.each<[string, prj: string, bounds: number[], record: number[], expected: readonly string[]]>([
    ["degrees under metres", METRES, [8.5, 47.3, 8.6, 47.4], [1, 8.5, 47.3], ["warning coordinates-range"]],
    [
      "degrees under feet",
      METRES.replace('"Meter",1.0', '"Foot_US",0.304800609601219'),
      [8, 47, 9, 48],
      [0],
      ["warning coordinates-range"],
    ],
    ["a world of degrees under metres", METRES, [-180, -90, 180, 90], [0], ["warning coordinates-range"]],
    ["an extent too wide for degrees", METRES, [-180, -90, 180.5, 90], [0], []],
    ["an extent too high for degrees", METRES, [-180, -90.5, 180, 90], [0], []],
    ["what may be kilometres", METRES.replace('"Meter",1.0', '"Kilometer",1000'), [8, 47, 9, 48], [0], []],
    [
      "a unit that is not told",
      METRES.replace(/UNIT\["Meter",1\.0\]/, "AUTHORITY[]").replace(/UNIT\["Degree[^\]]*\]/, "A[]"),
      [8, 47, 9, 48],
      [0],
      [],
    ],
    ["a box that is none of its shapes", METRES, [0, 0, 0, 0], [1, 446_000, 5_200_000], ["warning zip-shapefile"]],
  ])("a projection, and %s", async (_, prj, bounds, record, expected) => {
    const bytes = shp({ bounds, record });
    const checked = await check(writeZip(parts({ prj: part("roads.prj", prj), shp: part("roads.shp", bytes) })));
    expect(verdicts(checked)).toEqual(expected);
    expect(checked.findings.every(isWellFormed)).toBe(true);
  });

  test("degrees under a projection in the new form of its text", async () => {
    const prj =
      'PROJCRS["WGS 84 / UTM zone 32N",BASEGEOGCRS["WGS 84",PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]]],' +
      'CONVERSION["UTM zone 32N",METHOD["Transverse Mercator"]],CS[Cartesian,2],AXIS["(E)",east,LENGTHUNIT["metre",1]]]';
    const { findings } = await check(writeZip(parts({ prj: part("roads.prj", prj) })));
    expect(findings.map(({ title }) => title)).toEqual([
      "Zip: .prj in a new form",
      "Shapefile: degrees under a projection",
    ]);
  });

  test.each<[string, Buffer, says: string]>([
    ["zeros", Buffer.alloc(300), "begins as none does"],
    ["a header that stops too soon", shx(25, 100), "has 0 shapes by its header, and 25 by its size"],
    [
      "no byte, beside a .shp with a shape",
      Buffer.alloc(0),
      "roads.shx is empty. Mapbox may find fewer shapes, or none",
    ],
    ["a header alone, beside a .shp with a shape", shx(0), "lists no shape, and the .shp has some"],
    ["a header that promises more", shx(0, 300), "has 25 shapes by its header, and 0 by its size"],
    ["an end that is missing", shx(15, 300), "has 25 shapes by its header, and 15 by its size"],
  ])("a .shx of %s", async (_, bytes, says) => {
    const checked = await check(writeZip(parts({ shx: part("roads.shx", bytes) })));
    expect(verdicts(checked)).toEqual(["warning zip-shapefile"]);
    expect(checked.findings[0]?.message).toContain(says);
    expect(checked.findings.every(isWellFormed)).toBe(true);
  });

  test("a .shx with a few bytes too many is one all the same", async () => {
    const bytes = Buffer.concat([shx(), Buffer.alloc(4)]);
    expect(verdicts(await check(writeZip(parts({ shx: part("roads.shx", bytes) }))))).toEqual([]);
  });

  const NOWHERE = [0, 0, 0, 0];
  const BERN = [7, 46, 8, 47];
  test.each<[string, record: number[], bounds: number[], expected: readonly string[]]>([
    ["a point in it", [1, 7.4, 46.9], BERN, []],
    ["a point on its corner", [1, 8, 47], BERN, []],
    ["a point east of it", [1, 8.1, 46.9], BERN, ["warning zip-shapefile"]],
    ["a point west of it", [1, 6.9, 46.9], BERN, ["warning zip-shapefile"]],
    ["a point north of it", [1, 7.4, 47.1], BERN, ["warning zip-shapefile"]],
    ["a point south of it", [1, 7.4, 45.9], BERN, ["warning zip-shapefile"]],
    ["a point with a height beside it", [11, 8.1, 46.9, 500], BERN, ["warning zip-shapefile"]],
    ["a point with a measure beside it", [21, 8.1, 46.9, 500], BERN, ["warning zip-shapefile"]],
    ["a line across it", [3, 0, 40, 9, 50], BERN, []],
    ["a line that touches it", [3, 8, 46, 9, 50], BERN, []],
    ["an area, and zeros", [5, 7, 46, 8, 47], NOWHERE, ["warning zip-shapefile"]],
    ["a point at zero, and zeros", [1, 0, 0], NOWHERE, []],
    ["no geometry, and zeros", [0], NOWHERE, []],
    ["a point, and corners that have changed places", [1, 7.4, 46.9], [8, 47, 7, 46], []],
    ["a point without a place", [1, Number.NaN, Number.NaN], BERN, []],
  ])("the box of a .shp: %s", async (_, record, bounds, expected) => {
    const bytes = shp({ record, bounds });
    bytes.writeInt32BE(bytes.length / 2, 24);
    const checked = await check(writeZip(parts({ shp: part("roads.shp", bytes) })));
    expect(verdicts(checked)).toEqual(expected);
    expect(checked.findings.every(isWellFormed)).toBe(true);
  });

  test("several faults of one shapefile are told side by side", async () => {
    const spoilt = { shx: part("roads.shx", shx(2, 100)), prj: part("roads.prj", "") };
    const checked = await check(
      writeZip(parts({ ...spoilt, shp: part("roads.shp", shp({ record: [1, 7, 46], bounds: NOWHERE })) })),
    );
    expect(verdicts(checked)).toEqual(["warning zip-shapefile", "warning zip-shapefile", "warning zip-shapefile"]);
  });

  test("a shapefile without features has no extent", async () => {
    const { facts } = await check(writeZip(NOTHING));
    expect(facts).toMatchObject({ features: 0, bounds: null });
  });

  test("a point in a .shp whose header says null shapes is one all the same", async () => {
    const { findings, facts } = await check(writeZip(parts({ shp: part("roads.shp", shp({ type: 0 })) })));
    expect(findings).toEqual([]);
    expect(facts).toMatchObject({ features: 1, bounds: [8, 50, 9, 51] });
  });

  test("projected data are not measured in degrees", async () => {
    const prj = part("roads.prj", 'PROJCS["ETRS89 / UTM zone 32N",GEOGCS["ETRS89"]]');
    const { findings, facts } = await check(
      writeZip(parts({ prj, shp: part("roads.shp", shp({ bounds: [4e5, 5e6, 5e5, 6e6] })) })),
    );
    expect(findings).toEqual([]);
    expect(facts).toMatchObject({ crs: "ETRS89 / UTM zone 32N" });
  });
});

describe("hostile files", () => {
  test("a bomb is unpacked for its first bytes only", async () => {
    const bomb = Buffer.concat([shp({ bytes: 200_000_000 }), Buffer.alloc(200_000_000 - 128)]);
    const checked = await check(writeZip(parts({ shp: part("roads.shp", bomb) })));
    expect(checked.findings).toEqual([]);
  });

  test("megabytes of empty blocks that unpack to nothing end", async () => {
    const block = Buffer.from([0, 0, 0, 0xff, 0xff]);
    const stored = Buffer.concat(Array.from({ length: 1_000_000 }, () => block));
    const checked = await check(writeZip(parts({ shp: part("roads.shp", shp(), { stored }) })));
    expect(verdicts(checked)).toEqual(["error zip-shapefile"]);
  });

  test("bytes that are no deflate stream", async () => {
    const stored = Buffer.alloc(64, 0xff);
    const checked = await check(writeZip(parts({ shp: part("roads.shp", shp(), { stored }) })));
    expect(verdicts(checked)).toEqual(["error zip-shapefile"]);
    expect(checked.findings[0]?.title).toBe("Zip: the file is damaged");
  });

  test.each<[string, (bytes: Buffer) => void]>([
    ["a directory", (bytes) => bytes.fill(0, bytes.indexOf("PK\u0001\u0002"), bytes.indexOf("PK\u0001\u0002") + 4)],
    ["the head of a file", (bytes) => bytes.fill(0, 0, 4)],
  ])("%s that is none", async (_, spoil) => {
    const bytes = writeZip(parts());
    spoil(bytes);
    const checked = await check(bytes);
    expect(verdicts(checked)).toEqual(["error zip-shapefile"]);
    expect(checked.findings[0]?.title).toBe("Zip: the file is damaged");
  });

  test("a file of no bytes", async () => {
    const prj = part("roads.prj", "", { method: 0 });
    expect(verdicts(await check(writeZip(parts({ prj }))))).toEqual(["warning zip-shapefile"]);
    const empty = part("roads.shp", "", { method: 0 });
    expect(verdicts(await check(writeZip(parts({ shp: empty }))))).toEqual(["error zip-shapefile"]);
  });

  test("a directory of 30,000 files", async () => {
    const empty = Buffer.alloc(0);
    const files = Array.from({ length: 30_000 }, (_, index) => ({ name: `${index}.txt`, data: empty, method: 0 }));
    const checked = await check(writeZip(files));
    expect(verdicts(checked)).toEqual(["error zip-shapefile"]);
    expect(checked.findings[0]?.message).toContain("holds 20,000 files or more");
  });

  test.each([0.3, 0.7, 0.99])("a file cut after %f of its bytes", async (part) => {
    const bytes = writeZip(parts());
    expect(verdicts(await check(bytes.subarray(0, Math.floor(bytes.length * part))))).toEqual(["error file-truncated"]);
  });
});
