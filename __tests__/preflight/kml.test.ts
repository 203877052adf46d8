import { describe, expect, test } from "@jest/globals";
import { kmlCheck } from "../../src/preflight/kml.ts";
import { type Checked, checkBytes, isWellFormed, longestHold, temporaryFolder, verdicts } from "./inspect-bytes.ts";

const inFolder = temporaryFolder();
const check = (bytes: Uint8Array | string) => checkBytes(kmlCheck, inFolder("in.kml"), bytes);

const kml = (content: string, declaration = '<?xml version="1.0" encoding="UTF-8"?>') =>
  `${declaration}\n<kml xmlns="http://www.opengis.net/kml/2.2">\n${content}\n</kml>\n`;
const point = (coordinates = "8,50,0", name = "A") =>
  `<Placemark><name>${name}</name><Point><coordinates>${coordinates}</coordinates></Point></Placemark>`;
const line = (coordinates: string) =>
  `<Placemark><LineString><coordinates>${coordinates}</coordinates></LineString></Placemark>`;
const folder = (name: string | null, content: string) =>
  `<Folder>${name === null ? "" : `<name>${name}</name>`}${content}</Folder>`;
const folders = (count: number, content = point()) =>
  Array.from({ length: count }, (_, index) => folder(`f${index}`, content)).join("\n");

describe("a sound KML", () => {
  test("has no findings, and its layers, features, bounds and zooms are read", async () => {
    const track = line("\n 8,50,0\n 9.5,-51.25e0 10,52 ");
    const checked = await check(kml(`<Document><name>A &amp; B</name>${point()}${folder(null, track)}</Document>`));
    expect(checked).toEqual({
      findings: [],
      facts: {
        kind: "kml",
        features: 2,
        layers: [
          { name: "Layer #0", features: 1 },
          { name: "A & B", features: 1 },
        ],
        bounds: [8, -51.25, 10, 52],
        estimatedZooms: { min: 0, max: 6 },
      },
      sample: Float32Array.of(8, 50, 8, 50, 9.5, -51.25, 10, 52),
    });
  });

  test.each<[string, string]>([
    ["a byte order mark", `\uFEFF${kml(point())}`],
    [
      "prefixed names",
      `<?xml version="1.0"?><kml:kml xmlns:kml="x"><kml:Placemark><kml:Point><kml:coordinates>1,2</kml:coordinates></kml:Point></kml:Placemark></kml:kml>`,
    ],
    [
      "CDATA with HTML and a bare &",
      kml(
        `<Placemark><description><![CDATA[<b>A & B</b>]]></description><Point><coordinates>1,2</coordinates></Point></Placemark>`,
      ),
    ],
    [
      "entities of its own",
      kml(point("8,50", "&place;"), '<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY place "Here">]>'),
    ],
    [
      "200 kB of CDATA with bare &",
      kml(
        `<Placemark><description><![CDATA[${"A & B ".repeat(40_000)}]]></description><Point><coordinates>1,2</coordinates></Point></Placemark>`,
      ),
    ],
    ["15 layers", kml(folders(15))],
    ["empty folders beside", kml(`${folders(15)}${folders(3, "")}`)],
    ["folders of one name of which one is empty", kml(`${folder("a", "")}${folder("a", point())}`)],
    ["16 folders, three of them with a geometry", kml(`${folders(13, "<Placemark/>")}${folders(3)}`)],
    ["folders of one name, of which one has no geometry", kml(`${folder("a", "<Placemark/>")}${folder("a", point())}`)],
    ["names that differ in their last blank", kml(`${folder("a", point())}${folder("a ", point())}`)],
    ["names of other things in folders", kml(folders(2, `<Style><name>a</name></Style>${point()}`))],
    ["placemarks deeper in folders of one name", kml(folder("a", `<x>${point()}</x>`).repeat(2))],
    ["a comment among coordinates", kml(point("8,50,0 <!-- 500 , 500 -->"))],
    ["blanks before altitudes beyond all degrees", kml(line("8,50, 500 9,51, 500"))],
    ["coordinates of no placemark", kml(`<LookAt><coordinates>500,500</coordinates></LookAt>${point()}`)],
    [
      "a track beside a point",
      kml(
        "<Placemark><MultiGeometry><gx:Track><gx:coord>8 50 0</gx:coord></gx:Track><Point><coordinates>8,50</coordinates></Point></MultiGeometry></Placemark>",
      ),
    ],
    ["coordinates in CDATA", kml(point("<![CDATA[8,50,0]]>"))],
    ["a degree sign behind a latitude", kml(point("8,50\u00b0"))],
    ["a latitude that is missing", kml(point("8,"))],
    ["CRLF", kml(point()).replaceAll("\n", "\r\n")],
  ])("%s", async (_, text) => {
    expect(verdicts(await check(text))).toEqual([]);
  });

  test("features are placemarks with a geometry", async () => {
    const empty = "<Placemark/>";
    const { findings, facts } = await check(kml(`${point()}${empty}${folder("a", empty + point() + empty)}`));
    expect(findings).toEqual([]);
    expect(facts).toMatchObject({
      features: 2,
      layers: [
        { name: "a", features: 1 },
        { name: "Layer #1", features: 1 },
      ],
    });
  });

  test.each([
    ["before", "<Placemark><Point><coordinates>8,50</coordinates></Point><Placemark/></Placemark>"],
    ["after", "<Placemark><Placemark/><Point><coordinates>8,50</coordinates></Point></Placemark>"],
  ])("a placemark within a placemark is part of it, with its geometry %s", async (_, content) => {
    const { findings, facts } = await check(kml(content));
    expect(findings).toEqual([]);
    expect(facts).toMatchObject({ features: 1, layers: [{ name: "Layer #0", features: 1 }] });
  });

  test.each(["ISO-8859-1", "iso-8859-15", "Windows-1252"])("%s that says so", async (encoding) => {
    const text = kml(point("8,50", "Stra\u00dfe"), `<?xml version="1.0" encoding="${encoding}"?>`);
    expect(verdicts(await check(Buffer.from(text, "latin1")))).toEqual([]);
  });

  test.each([
    ["ISO-8859-1", "Z\u00fcrich", ["warning text-encoding 3:19"]],
    ["ISO-8859-1", "Zurich", []],
    ["US-ASCII", "Zurich", []],
    ["US-ASCII", "Z\u00fcrich", ["error text-encoding 3:19"]],
  ])("a byte order mark in front of %s: %s", async (encoding, name, expected) => {
    const text = kml(point("8,50", name), `\ufeff<?xml version="1.0" encoding="${encoding}"?>`);
    expect(verdicts(await check(text))).toEqual(expected);
    expect(verdicts(await check(text.replace("\n", "")))).toEqual(expected.map((one) => one.replace("3:19", "2:19")));
  });

  test("US-ASCII that is", async () => {
    expect(verdicts(await check(kml(point(), '<?xml version="1.0" encoding="US-ASCII"?>')))).toEqual([]);
  });
});

describe("one fault each", () => {
  test.each<[string, string, readonly string[], string]>([
    [
      "a bare &",
      kml(`<name>A & B</name>\n${point("8,50", "C &amp; D")}`),
      ["error xml-syntax 3:9"],
      "a bare & (write &amp; instead)",
    ],
    [
      "an unknown entity after CDATA",
      kml(`<a><![CDATA[A & B]]></a>${point("8,50", "a&nbsp;b")}`),
      ["error xml-syntax 3:43"],
      "&nbsp;",
    ],
    [
      "an unresolved merge conflict",
      kml(`<Document>\n<<<<<<< HEAD\n${point()}\n=======\n${point("9,50")}\n>>>>>>> b\n</Document>`),
      ["error xml-syntax 4:1"],
      "a mark of an unresolved merge conflict stands here",
    ],
    ["a bare & with nothing after it", kml(`<name>A & B</name>${point()}`), ["error xml-syntax 3:9"], "a bare &"],
    ["a bare & in an attribute", kml(`<a href="x?a=1&b=2"/>${point()}`), ["error xml-syntax 3:15"], "a bare &"],
    ["&nbsp;", kml(point("8,50", "a&nbsp;b")), ["error xml-syntax 3:19"], "the entity &nbsp; is not defined"],
    [
      "a wrong end tag",
      kml(`<Document>${point()}</Folder>`),
      ["error xml-syntax 3:104"],
      "Invalid OGR: could not open the file",
    ],
    ["two roots", `${kml(point())}<kml/>`, ["error xml-syntax 5:5"], "one root"],
    ["an attribute twice", kml(`<a b="1" b="2"/>${point()}`), ["error xml-syntax 3:16"], "duplicate attribute"],
    ["text before the declaration", `x${kml(point())}`, ["error xml-syntax 1:2"], "Error opening dataset"],
    [
      "an unknown encoding",
      kml(point(), '<?xml version="1.0" encoding="Shift_JIS"?>'),
      ["error text-encoding 1:1"],
      "shift_jis",
    ],
    ...["utf8", "UTF-16", "latin1", "ISO-8859-2"].map((encoding): [string, string, string[], string] => [
      `the encoding ${encoding}`,
      kml(point(), `<?xml version="1.0" encoding="${encoding}"?>`),
      ["error text-encoding 1:1"],
      `the declared encoding ${encoding.toLowerCase()} is not one`,
    ]),
    [
      "a letter that is no US-ASCII",
      kml(point("8,50", "Stra\u00dfe"), '<?xml version="1.0" encoding="US-ASCII"?>'),
      ["error text-encoding 3:22"],
      "a byte that cannot be US-ASCII",
    ],
    ["cut short", kml(point()).slice(0, -20), ["error file-truncated 3:74"], "end of the file is missing"],
    ["16 layers", kml(folders(16)), ["error kml-layers"], "16 layers found. Maximum of 15 layers allowed."],
    [
      "16 layers without a geometry",
      kml(folders(16, "<Placemark/>")),
      ["error kml-layers", "error no-features"],
      "16 layers found",
    ],
    [
      "two names that differ in a line break",
      kml(`${folder("a b", point())}${folder("\n a\n\t b\n", point())}`),
      ["error kml-layers 3:126"],
      "'a b' found 2 times",
    ],
    ["16 layers with the root's", kml(point() + folders(15)), ["error kml-layers"], "16 layers found"],
    [
      "two layers of one name",
      kml(`${folder("a", point())}\n${folder("a", point())}`),
      ["error kml-layers 4:8"],
      "Duplicate layer names: 'a' found 2 times",
    ],
    [
      "two documents of one name",
      kml(`<Document><name>a</name>${point()}</Document>\n`.repeat(2)),
      ["error kml-layers 4:10"],
      "Duplicate layer names: 'a' found 2 times",
    ],
    ["no placemark", kml("<Document/>"), ["error no-features"], "KML does not contain any layers."],
    [
      "placemarks without geometry",
      kml("<Placemark/>"),
      ["error no-features"],
      'in.kml has 1 placemark, none with a geometry. Mapbox would answer "KML does not contain any valid features". Look',
    ],
    [
      "coordinates without commas",
      kml(point("8 50 0")),
      ["error no-features 3:46"],
      '"8" cannot be read as longitude,latitude (3 positions)',
    ],
    [
      "blanks around commas",
      kml(line("8 , 50 , 0\n9, 51")),
      ["warning coordinates-range 3:39"],
      "takes what is missing for 0°",
    ],
    [
      "blanks around commas before altitudes beyond all degrees",
      kml(line("8,50 9,51 ,500 10 , 52 , 500")),
      ["warning coordinates-range 3:47"],
      "(3 commas)",
    ],
    [
      "a track and nothing else",
      kml("<Placemark><gx:Track><when>2020</when>\n<gx:coord>8 50 0</gx:coord></gx:Track></Placemark>"),
      ["warning no-features 4:11"],
      "LIBKML, reads them: 1 placemark of 1. To be sure, convert",
    ],
    ["coordinates of words", kml(point("east,north")), ["error no-features 3:46"], "with a comma in between"],
    [
      "coordinates without commas in one placemark of three",
      kml(`<Placemark><name/></Placemark>\n<Placemark></Placemark>\n${point("8 50")}`),
      ["error no-features 5:46"],
      "1 placemark of 1.",
    ],
    [
      "links only",
      kml("<NetworkLink><Link><href>http://x.invalid/a.kml</href></Link></NetworkLink>"),
      ["error no-features"],
      "NetworkLinks are not supported",
    ],
    ["pictures only", kml("<GroundOverlay/>"), ["error no-features"], "pictures (GroundOverlay)"],
    ["swapped", kml(`${point("50,100")}\n${point("51,101")}`), ["error coordinates-range 3:46"], "swapped"],
    ["metres", kml(`<Document>\n${point("500000,5600000")}</Document>`), ["error coordinates-range 4:46"], "projected"],
    ["beyond the date line", kml(point("1,0") + point("181,0")), ["warning coordinates-range 3:128"], "±180°"],
    ["all beyond the date line", kml(point("181,0")), ["error coordinates-range 3:46"], "center lon value"],
    ["1,025 levels", kml("<a>".repeat(1025)), ["error xml-syntax 3:3072"], "GDAL's limit"],
  ])("%s", async (_, text, expected, words) => {
    const checked = await check(text);
    expect(verdicts(checked)).toEqual(expected);
    expect(`${checked.findings[0]?.title} ${checked.findings[0]?.message}`).toContain(words);
    expect(checked.findings.every(isWellFormed)).toBe(true);
  });

  test.each([
    ["nothing", "", 'has no placemark. Mapbox would answer "KML does not contain any layers."'],
    [
      "placemarks",
      "<Placemark/><Placemark/>",
      'has 2 placemarks, none with a geometry. Mapbox would answer "KML does not contain any valid features".',
    ],
    [
      "a link",
      "<Placemark/><NetworkLink/>",
      'only points to other files (NetworkLink) or pictures (GroundOverlay). Mapbox would answer "OGR file contains no features. If KML, NetworkLinks are not supported".',
    ],
  ])("what is there instead of features: %s", async (_, content, words) => {
    const { findings } = await check(kml(content));
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  });

  test("how many names occur more than once", async () => {
    const one = await check(kml(folders(2) + folder("f1", point())));
    expect(one.findings[0]?.message).toContain('2 folders or documents with placemarks are named "f1". Mapbox');
    const two = await check(kml(folders(2) + folders(3) + folder("f0", point())));
    expect(two.findings[0]?.message).toContain(
      '3 folders or documents with placemarks are named "f0", and 1 more name',
    );
  });

  test("carriage returns alone end lines", async () => {
    const text = kml(`<name>A & B</name>${point()}`).replaceAll("\n", "\r");
    expect(verdicts(await check(text))).toEqual(["error xml-syntax 3:9"]);
  });

  test("Latin-1 bytes under a UTF-8 label, at the first of them", async () => {
    const text = kml(point("8,50", "Stra\u00dfe"));
    const checked = await check(Buffer.from(text, "latin1"));
    expect(verdicts(checked)).toEqual(["error text-encoding 3:22"]);
    expect(checked.facts).toMatchObject({ features: 1 });
  });

  test.each([
    ["ISO-8859-1", "Z\u00fcrich", "Z\u00c3\u00bcrich"],
    ["windows-1252", "Stra\u00dfe", "Stra\u00c3\u0178e"],
  ])("UTF-8 that declares %s", async (encoding, meant, read) => {
    const text = kml(point("8,50", `${meant} 1`), `<?xml version="1.0" encoding="${encoding}"?>`);
    const checked = await check(text);
    expect(verdicts(checked)).toEqual([`warning text-encoding 3:${18 + meant.search(/[^a-z]/i)}`]);
    expect(checked.findings[0]?.message).toContain(`"${meant}" would be "${read}" on the map`);
    expect(checked.findings.every(isWellFormed)).toBe(true);
    const long = await check(text.replace("<Placemark>", `<!--${"\u00e9".repeat(200_001)}--><Placemark>`));
    expect(long.findings).toMatchObject([{ check: "text-encoding", severity: "warning" }]);
    const mixed = Buffer.concat([Buffer.from(text), Buffer.from("<!-- \u00e9 -->", "latin1")]);
    expect(verdicts(await check(mixed))).toEqual([]);
  });

  test("how many positions are out of range", async () => {
    const { findings } = await check(kml(line("500,1 600,1 1,1")));
    expect(findings).toMatchObject([{ check: "coordinates-range", count: 2 }]);
  });
});

/** Coordinates in elements within each other: `inElements("8,50", "Polygon", "LinearRing")`. */
const inElements = (coordinates: string, ...names: readonly string[]) =>
  names.reduceRight((content, name) => `<${name}>${content}</${name}>`, `<coordinates>${coordinates}</coordinates>`);
const placemark = (...geometries: readonly string[]) => `<Placemark>${geometries.join("")}</Placemark>`;
const RING = "8,50 9,51 9,52 8,50";

describe("what GDAL's older KML driver loses", () => {
  test.each<[string, string, string]>([
    [
      "degree signs",
      point("8.5\u00b0,47.3\u00b0"),
      '"8.5\u00b0,47.3\u00b0" cannot be read as longitude,latitude (1 position)',
    ],
    ["degrees, minutes and seconds", point("8\u00b030'0\"E,47\u00b018'0\"N"), "cannot be read"],
    ["round brackets", point("(8.5,47.3)"), "cannot be read"],
    ["square brackets", point("[8.5,47.3]"), "cannot be read"],
    ["a true minus", point("\u22128.5,47.3"), "cannot be read"],
    ["a semicolon", point("8.5;47.3"), "cannot be read"],
    ["a latitude of words", point("8.5,north"), "cannot be read"],
    ["one that is not a number", point("8.5,NaN"), "cannot be read"],
    ["nothing but NaN", point("NaN,NaN"), "hold no position, and no others do (1 placemark)"],
    ["a wrong case", placemark(inElements(RING, "Linestring")), "coordinates stand in Placemark/Linestring (1 place)"],
    ["a ring in a point", placemark(inElements(RING, "Point", "LinearRing")), "Placemark/Point/LinearRing"],
    [
      "a polygon without a boundary",
      placemark(inElements(RING, "Polygon", "LinearRing")),
      "Placemark/Polygon/LinearRing",
    ],
    ["coordinates of a polygon", placemark(inElements(RING, "Polygon")), "Placemark/Polygon ("],
    [
      "coordinates of a boundary",
      placemark(inElements(RING, "Polygon", "outerBoundaryIs")),
      "Polygon/outerBoundaryIs (",
    ],
    [
      "a hole alone",
      placemark(inElements(RING, "Polygon", "innerBoundaryIs", "LinearRing")),
      "innerBoundaryIs/LinearRing",
    ],
    ["coordinates alone", placemark(inElements("8,50")), "coordinates stand in Placemark (1 place)"],
    ["a foreign element", placemark(inElements("8,50", "x", "Point")), "Placemark/x/Point"],
    ["a placemark in a placemark", placemark(point()), "another placemark with its geometry in it"],
  ])("%s: an error where nothing else is there or most is so, else a warning", async (_, lost, words) => {
    const alone = await check(kml(lost));
    expect(alone.findings).toMatchObject([{ check: "no-features", severity: "error", line: 3 }]);
    expect(alone.findings[0]?.message).toContain(words);
    expect(alone.findings[0]?.message).toContain('would answer "KML does not contain any valid features"');
    expect(alone.findings.every(isWellFormed)).toBe(true);
    expect(alone.facts).toMatchObject({ features: 0, bounds: null });
    const beside = await check(kml(folder("a", point().repeat(2)) + folder("b", lost)));
    expect(beside.findings).toMatchObject([{ check: "no-features", severity: "warning" }]);
    expect(beside.findings[0]?.message).toContain(": 1 placemark of 3.");
    expect(beside.facts).toMatchObject({ features: 2, bounds: [8, 50, 8, 50] });
    const most = await check(kml(folder("a", point()) + folder("b", lost) + folder("c", lost)));
    const isMeant = lost.includes("NaN,NaN");
    expect(most.findings).toMatchObject([{ check: "no-features", severity: isMeant ? "warning" : "error" }]);
  });

  test.each([
    ["a track", "gx:Track", "<gx:Track><gx:coord>8 50 0</gx:coord></gx:Track>"],
    ["a ring", "LinearRing", inElements(RING, "LinearRing")],
    ["a ring in a collection", "LinearRing", inElements(RING, "MultiGeometry", "LinearRing")],
  ])("%s, which its newer driver reads, is never an error", async (_, geometry, content) => {
    const { findings, facts } = await check(kml(folder("a", point()) + folder("b", placemark(content).repeat(2))));
    expect(findings).toMatchObject([{ check: "no-features", severity: "warning", count: 2 }]);
    expect(findings[0]?.message).toContain(`no other geometry than a ${geometry} (2 placemarks)`);
    expect(findings[0]?.message).toContain(": 2 placemarks of 3.");
    expect(facts).toMatchObject({ features: 3, bounds: [8, 50, 8, 50] });
    expect((await check(kml(placemark(content)))).findings).toMatchObject([{ severity: "warning" }]);
  });

  test.each([
    ["a point beside a line", placemark(inElements("8,50", "Point"), inElements(RING, "LineString"))],
    [
      "a point beside a collection",
      placemark(inElements("8,50", "Point"), inElements("8,50", "MultiGeometry", "Point")),
    ],
    ["a line beside a placemark with a point", placemark(inElements(RING, "LineString"), point())],
    ["a placemark with a point", placemark(point())],
  ])("%s: all that follows in the folder", async (_, stop) => {
    const { findings, facts } = await check(
      kml(folder("a", point() + stop + point().repeat(3)) + folder("b", point())),
    );
    expect(findings).toMatchObject([{ check: "no-features", severity: "error", count: 1 }]);
    expect(findings[0]?.message).toContain("reads nothing of what follows in the same folder: 4 placemarks of 6.");
    expect(facts).toMatchObject({ features: 2 });
  });

  test.each<[string, string]>([
    ["a point and an empty placemark", placemark(inElements("8,50", "Point"), "<Placemark/>")],
    ["points of its own and of a placemark in it", placemark(inElements("8,50", "Point"), point())],
    [
      "a hole in front of its ring",
      placemark(
        `<Polygon>${inElements("8,50", "innerBoundaryIs", "LinearRing")}${inElements(RING, "outerBoundaryIs", "LinearRing")}</Polygon>`,
      ),
    ],
    ["collections in each other", placemark(inElements("8,50", "MultiGeometry", "MultiGeometry", "Point"))],
    ["a collection by another name", placemark(inElements("8,50", "MultiPoint", "Point"))],
    ["an empty point", "<Placemark><Point/></Placemark>"],
    ["an entity among coordinates", placemark(inElements("8,50&#10;8,51", "LineString"))],
    ["CDATA with blanks", point("<![CDATA[ 8,50 ]]>")],
  ])("%s: nothing", async (_, content) => {
    expect(verdicts(await check(kml(content + point())))).toEqual([]);
  });

  test("positions of a line", async () => {
    const { findings, facts } = await check(kml(line("8,50 8.5\u00b0,51 9,52 x 9,53")));
    expect(verdicts({ findings, facts })).toEqual(["warning no-features 3:42", "warning no-features 3:56"]);
    expect(findings[0]?.message).toContain("without a word. Write");
    expect(facts).toMatchObject({ features: 1, bounds: [8, 50, 9, 53] });
  });

  test("commas and blanks that have changed places are told once", async () => {
    const checked = await check(kml(line("8.1 47.1, 8.2 47.2, 8.3 47.3")));
    expect(verdicts(checked)).toEqual(["warning no-features 3:37"]);
  });

  test("the second of two points beside each other", async () => {
    const { findings, facts } = await check(kml(placemark(inElements("8,50", "Point"), inElements("9,51", "Point"))));
    expect(findings).toMatchObject([{ check: "no-features", severity: "warning", count: 1 }]);
    expect(facts).toMatchObject({ features: 1, bounds: [8, 50, 8, 50] });
  });

  test.each([
    [
      "commas between positions",
      "error",
      line("8.1,47.1,8.2,47.2,8.3,47.3"),
      37,
      '"8.1,47.1,8.2,47.2,8.3,47.3" has more numbers',
    ],
    ["semicolons between positions", "error", line("8.1,47.1;8.2,47.2"), 37, "has more numbers than a position"],
    [
      "semicolons in half of the lines",
      "warning",
      line("8.1,47.1;8.2,47.2") + line("8,47 9,48"),
      37,
      "lines are left with one point in 1 placemark of 2. Write",
    ],
    ["semicolons between some positions", "warning", line("8.1,47.1;8.2,47.2 8,47"), 37, "behind its first. Write"],
    ["decimal commas", "warning", point("8,5,47,3"), 46, "has more numbers than a position"],
    ["decimal commas and a blank", "warning", point("8,51 47,32"), 51, '"47,32" is a second position in a Point'],
  ])("%s: what is behind the first position", async (_, severity, content, column, words) => {
    const checked = await check(kml(content));
    expect(verdicts(checked)).toEqual([`${severity} coordinates-range 3:${column}`]);
    expect(checked.findings[0]?.message).toContain(words);
    expect(checked.findings.every(isWellFormed)).toBe(true);
  });

  test("a folder of nothing else is a layer all the same", async () => {
    const { findings } = await check(kml(folders(16, point("8.5\u00b0,47.3"))));
    expect(findings.map((one) => one.check)).toEqual(["kml-layers", "no-features"]);
    expect(findings[0]?.message).toContain("16 layers found");
  });
});

describe("places far into a long file", () => {
  test.each([65_530, 65_536, 70_000, 600_000])("a bare & after %i characters", async (length) => {
    const text = kml(`${point()}\n<a>${"é".repeat(length / 2)}</a>\n<b>x & y</b>`);
    expect(verdicts(await check(text))).toEqual(["error xml-syntax 5:6"]);
  });

  test.each([65_530, 65_536, 524_000])("a stray position after %i characters, in one line", async (length) => {
    const before = "8,50 ".repeat(length / 5);
    const checked = await check(kml(line(`${before}999,50 1,1`)));
    expect(checked.findings).toMatchObject([{ line: 3, column: 37 + before.length, count: 1 }]);
    expect(checked.facts).toMatchObject({ bounds: [1, 1, 999, 50] });
  });
});

describe("hostile files", () => {
  const laughs = Array.from({ length: 10 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join(
    "",
  );

  test.each<[string, string, readonly string[]]>([
    [
      "a billion laughs",
      kml(point("8,50", "&l9;"), `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY l0 "lol">${laughs}]>`),
      ["error xml-syntax 1"],
    ],
    [
      "an entity of itself",
      kml(point(), '<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "&b;"><!ENTITY b "&a;">]>'),
      ["error xml-syntax 1"],
    ],
    [
      "a chain of 600 entities",
      kml(
        point(),
        `<?xml version="1.0"?><!DOCTYPE kml [${Array.from({ length: 600 }, (_, index) => `<!ENTITY l${index} "&l${index + 1};">`).join("")}]>`,
      ),
      ["error xml-syntax 1"],
    ],
    ["10,000 levels", kml("<Folder>".repeat(10_000) + "</Folder>".repeat(10_000)), ["error xml-syntax 3"]],
    ["100,000 folders", kml(folders(100_000)), ["error kml-layers"]],
    ["an attribute of 20 MB", kml(`<a b="${"x".repeat(20_000_000)}"/>`), ["warning xml-syntax 3"]],
    ["a CDATA section of 20 MB", kml(`<a><![CDATA[${"x".repeat(20_000_000)}]]></a>`), ["warning xml-syntax 3"]],
    ["a comment of 20 MB", kml(`<!--${"x".repeat(20_000_000)}-->`), ["warning xml-syntax 3"]],
    ["a name of 20 MB", kml(folder("x".repeat(20_000_000), point())), []],
    ["coordinates of 20 MB", kml(line("1,2 ".repeat(5_000_000))), []],
    ["an & and then 20 MB without ;", kml(`<a>&${"x".repeat(20_000_000)}</a>`), ["error xml-syntax 3"]],
    ["NUL bytes", "\0".repeat(1000), ["error xml-syntax 1"]],
  ])(
    "%s",
    async (_, text, expected) => {
      let checked: Checked = { findings: [], facts: null };
      const hold = await longestHold(async () => {
        checked = await check(text);
      });
      expect(verdicts(checked).map((verdict) => verdict.replace(/:\d+$/, ""))).toEqual(expected);
      expect(checked.findings.every(isWellFormed)).toBe(true);
      expect(hold).toBeLessThan(1000);
    },
    60_000,
  );

  test("a scan stops when it is told to", async () => {
    const stop = AbortSignal.abort(new Error("stop"));
    await check(kml(point()));
    await expect(kmlCheck.check({ path: inFolder("in.kml"), label: "in.kml", bytes: 1 }, stop)).rejects.toThrow("stop");
  });
});

test("short and long coordinates by turns are all read, in whichever way", async () => {
  const placemark = (coordinates: string) =>
    `<Placemark><LineString><coordinates>${coordinates}</coordinates></LineString></Placemark>\n`;
  // Some pieces of each kind, so that the way changes; each position is told by its place on a diagonal.
  const counts = [...Array(3_000).fill(1), ...Array(60).fill(600), ...Array(3_000).fill(2), ...Array(40).fill(900)];
  let positions = 0;
  const texts = counts.map((count) =>
    Array.from({ length: count }, () => `${positions / 1_000},${positions++ / 2_000},0`).join(" "),
  );
  const kml = `<?xml version="1.0"?><kml><Document><name>All</name>${texts.map(placemark).join("")}</Document></kml>`;
  const checked = await checkBytes(kmlCheck, inFolder("turns.kml"), kml);
  expect(verdicts(checked)).toEqual([]);
  const last = positions - 1;
  expect(checked.facts).toMatchObject({ features: counts.length, bounds: [0, 0, last / 1_000, last / 2_000] });
});
