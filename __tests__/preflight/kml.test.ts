import { describe, expect, test } from "@jest/globals";
import { kmlCheck } from "../../src/preflight/kml.ts";
import { type Checked, checkBytes, isWellFormed, longestHold, temporaryFolder, verdicts } from "./inspect-bytes.ts";

const inFolder = temporaryFolder();
const check = (bytes: Uint8Array | string) => checkBytes(kmlCheck, inFolder("in.kml"), bytes);

const kml = (content: string, declaration = '<?xml version="1.0" encoding="UTF-8"?>') =>
  `${declaration}\n<kml xmlns="http://www.opengis.net/kml/2.2">\n${content}\n</kml>\n`;
const point = (coordinates = "8,50,0", name = "A") =>
  `<Placemark><name>${name}</name><Point><coordinates>${coordinates}</coordinates></Point></Placemark>`;
const folder = (name: string | null, content: string) =>
  `<Folder>${name === null ? "" : `<name>${name}</name>`}${content}</Folder>`;
const folders = (count: number, content = point()) =>
  Array.from({ length: count }, (_, index) => folder(`f${index}`, content)).join("\n");

describe("a sound KML", () => {
  test("has no findings, and its layers, features, bounds and zooms are read", async () => {
    const line =
      "<Placemark><LineString><coordinates>\n 8,50,0\n 9.5,-51.25e0 10,52 </coordinates></LineString></Placemark>";
    const checked = await check(kml(`<Document><name>A &amp; B</name>${point()}${folder(null, line)}</Document>`));
    expect(checked).toEqual({
      findings: [],
      facts: {
        kind: "kml",
        features: 2,
        layers: [
          { name: "Layer #3", features: 1 },
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
    ["blanks before altitudes beyond all degrees", kml(point("8,50, 500 9,51, 500"))],
    ["coordinates of no placemark", kml(`<LookAt><coordinates>500,500</coordinates></LookAt>${point()}`)],
    [
      "a track beside a point",
      kml(
        "<Placemark><MultiGeometry><gx:Track><gx:coord>8 50 0</gx:coord></gx:Track><Point><coordinates>8,50</coordinates></Point></MultiGeometry></Placemark>",
      ),
    ],
    ["coordinates in CDATA", kml(point("<![CDATA[8,50,0]]>"))],
    ["a degree sign behind each number", kml(point("8\u00b0,50\u00b0"))],
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
    expect(facts).toMatchObject({ features: 1, layers: [{ name: "Layer #1", features: 1 }] });
  });

  test.each(["ISO-8859-1", "iso-8859-15", "Windows-1252"])("%s that says so", async (encoding) => {
    const text = kml(point("8,50", "Stra\u00dfe"), `<?xml version="1.0" encoding="${encoding}"?>`);
    expect(verdicts(await check(Buffer.from(text, "latin1")))).toEqual([]);
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
      "hold no position, and no others do (1 placemark)",
    ],
    [
      "blanks around commas",
      kml(point("8 , 50 , 0\n9, 51")),
      ["warning coordinates-range 3:48"],
      "takes what is missing for 0°",
    ],
    [
      "blanks around commas before altitudes beyond all degrees",
      kml(point("8,50 9,51 ,500 10 , 52 , 500")),
      ["warning coordinates-range 3:56"],
      "(3 commas)",
    ],
    [
      "a track and nothing else",
      kml("<Placemark><gx:Track><when>2020</when>\n<gx:coord>8 50 0</gx:coord></gx:Track></Placemark>"),
      ["warning no-features 4:10"],
      "1 placemark of 1 has no other geometry",
    ],
    ["coordinates of words", kml(point("east,north")), ["error no-features 3:46"], "with a comma in between"],
    [
      "coordinates without commas in one placemark of three",
      kml(`<Placemark><name/></Placemark>\n<Placemark></Placemark>\n${point("8 50")}`),
      ["error no-features 5:46"],
      "no others do (3 placemarks)",
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

  test("how many positions are out of range", async () => {
    const { findings } = await check(kml(point("500,1 600,1 1,1")));
    expect(findings).toMatchObject([{ check: "coordinates-range", count: 2 }]);
  });
});

describe("places far into a long file", () => {
  test.each([65_530, 65_536, 70_000, 600_000])("a bare & after %i characters", async (length) => {
    const text = kml(`${point()}\n<a>${"é".repeat(length / 2)}</a>\n<b>x & y</b>`);
    expect(verdicts(await check(text))).toEqual(["error xml-syntax 5:6"]);
  });

  test.each([65_530, 65_536, 524_000])("a stray position after %i characters, in one line", async (length) => {
    const before = "8,50 ".repeat(length / 5);
    const checked = await check(kml(point(`${before}999,50 1,1`)));
    expect(checked.findings).toMatchObject([{ line: 3, column: 46 + before.length, count: 1 }]);
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
    ["coordinates of 20 MB", kml(point("1,2 ".repeat(5_000_000))), []],
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
