import { describe, expect, test } from "@jest/globals";
import { gpxCheck } from "../../src/preflight/gpx.ts";
import { kmlCheck } from "../../src/preflight/kml.ts";
import type { FormatCheck } from "../../src/preflight/types.ts";
import { GpxPoints } from "../../src/preflight/xml/gpx-points.ts";
import { KmlPlacemarks } from "../../src/preflight/xml/kml-placemarks.ts";
import { type CoordinateVisitor, XmlScan } from "../../src/preflight/xml/scan.ts";
import { drawGpx, drawKml } from "./draw.ts";
import { checkBytes, temporaryFolder, verdicts } from "./inspect-bytes.ts";
import { seededRandom } from "./mutate.ts";

const inFolder = temporaryFolder();

const NOBODY = { open() {}, close() {} };

/** What is read ahead of the parser behind the first end of an element in `text`: how much of it, and what was heard of it. */
function readPoints(text: string) {
  const heard: unknown[] = [];
  const points = new GpxPoints({
    addPoint: (name, longitude, latitude, at) => heard.push([name, longitude, latitude, at]),
  });
  const scan = new XmlScan(NOBODY, points);
  const from = points.endOfNext(text, 0);
  return { from, rest: text.slice(points.readAhead(text, from, scan)), heard };
}

function readPlacemarks(text: string) {
  const heard: unknown[] = [];
  const placemarks = new KmlPlacemarks({
    isBetweenPlacemarks: true,
    openPlacemark: (depth) => heard.push(`open ${depth}`),
    closePlacemark: (depth) => heard.push(`close ${depth}`),
    openCoordinates: (at) => heard.push(text.slice(at - 12, at)),
  });
  const visitor: CoordinateVisitor = {
    position: (longitude, latitude, at) => heard.push([longitude, latitude, at]),
    spacedComma: (at) => heard.push(`comma ${at}`),
    unreadTuple: (at) => heard.push(`unread ${at}`),
    crammedTuple: (at) => heard.push(`crammed ${at}`),
  };
  const scan = new XmlScan(NOBODY, placemarks, { name: "coordinates", visitor });
  const from = placemarks.endOfNext(text, 0);
  return { from, rest: text.slice(placemarks.readAhead(text, from, scan)), heard };
}

const FIRST = "<trkpt></trkpt>";

describe("points of GPX", () => {
  test.each([
    ["empty", '<trkpt lat="1.5" lon="2.5"/>'],
    ["with an end tag", '<trkpt lat="1.5" lon="2.5"></trkpt>'],
    ["longitude first", '<trkpt lon="2.5" lat="1.5"></trkpt>'],
    ["apart by lines", '\r\n\t<trkpt\n lat="1.5"\n lon="2.5" >\n</trkpt>'],
    ["with height and time", '<trkpt lat="1.5" lon="2.5"><ele>-3</ele> <time>2026-01-01T00:00:00Z</time></trkpt>'],
    ["with a text and entities", '<trkpt lat="1.5" lon="2.5"><name>A &amp; "B" &#39;\u017d\u2026</name></trkpt>'],
    ["with an empty element and one attribute", '<trkpt lat="1.5" lon="2.5"><link href="a>b"/></trkpt>'],
    ["with extensions", '<trkpt lat="1.5" lon="2.5"><e><g:t><g:h>9</g:h></g:t></e></trkpt>'],
  ])("%s are plain", (_, point) => {
    const text = `${FIRST}${point} <end/>        `;
    const { rest, heard } = readPoints(text);
    expect(rest).toBe(" <end/>        ");
    expect(heard).toEqual([["trkpt", 2.5, 1.5, text.indexOf(">", FIRST.length)]]);
  });

  test.each([
    ["a whole number", '<trkpt lat="1" lon="2.5"/>'],
    ["a number that goes on", '<trkpt lat="1.5x" lon="2.5"/>'],
    ["a blank in a value", '<trkpt lat=" 1.5" lon="2.5"/>'],
    ["no blank between attributes", '<trkpt lat="1.5"lon="2.5"/>'],
    ["latitude twice", '<trkpt lat="1.5" lat="2.5"/>'],
    ["longitude twice", '<trkpt lon="1.5" lon="2.5"/>'],
    ["latitude alone", '<trkpt lat="1.5"/>'],
    ["one more attribute", '<trkpt lat="1.5" lon="2.5" x="1"/>'],
    ["single quotes", "<trkpt lat='1.5' lon='2.5'/>"],
    ["another kind of point", '<wpt lat="1.5" lon="2.5"/>'],
    ["a longer name", '<trkpts lat="1.5" lon="2.5"/>'],
    ["no blank behind the name", '<trkptlat="1.5" lon="2.5"/>'],
    ["an end tag of another", '<trkpt lat="1.5" lon="2.5"></rtept>'],
    ["an end tag of another inside", '<trkpt lat="1.5" lon="2.5"><a></b></trkpt>'],
    ["an end tag that begins alike", '<trkpt lat="1.5" lon="2.5"><a></ab></trkpt>'],
    ["a point inside", '<trkpt lat="1.5" lon="2.5"><wpt></wpt></trkpt>'],
    ["a line inside", '<trkpt lat="1.5" lon="2.5"><x:trkseg></x:trkseg></trkpt>'],
    ["four levels", '<trkpt lat="1.5" lon="2.5"><a><b><c><d></d></c></b></a></trkpt>'],
    ["two attributes inside", '<trkpt lat="1.5" lon="2.5"><a b="1" b="2"/></trkpt>'],
    ["no blank in front of an attribute", '<trkpt lat="1.5" lon="2.5"><ab="1"/></trkpt>'],
    ["an attribute with a bracket", '<trkpt lat="1.5" lon="2.5"><a b="<"/></trkpt>'],
    ["an attribute with a bare &", '<trkpt lat="1.5" lon="2.5"><a b="&"/></trkpt>'],
    ["a bare &", '<trkpt lat="1.5" lon="2.5">a & b</trkpt>'],
    ["an entity of its own", '<trkpt lat="1.5" lon="2.5">&own;</trkpt>'],
    ["a number of no character", '<trkpt lat="1.5" lon="2.5">&#31;</trkpt>'],
    ["a control character", '<trkpt lat="1.5" lon="2.5">\u0001</trkpt>'],
    ["half a character", '<trkpt lat="1.5" lon="2.5">\ud800</trkpt>'],
    ["the end of a CDATA section", '<trkpt lat="1.5" lon="2.5">]]></trkpt>'],
    ["a CDATA section", '<trkpt lat="1.5" lon="2.5"><![CDATA[a]]></trkpt>'],
    ["a comment", '<trkpt lat="1.5" lon="2.5"><!-- a --></trkpt>'],
    ["a number for a name", '<trkpt lat="1.5" lon="2.5"><1></1></trkpt>'],
    ["a text in front", 'x<trkpt lat="1.5" lon="2.5"/>'],
    ["no end", '<trkpt lat="1.5" lon="2.5"><ele>1</ele>'],
  ])("%s is for the parser", (_, point) => {
    const rest = `${point}${" ".repeat(16)}`;
    expect(readPoints(FIRST + rest)).toEqual({ from: FIRST.length, rest, heard: [] });
  });

  test.each([
    ["95.8381147426718", "-2.3456789012345"],
    ["97.35049982569013", "-2.34567890123456"],
    ["179.999999999999999", "-12.34567890123456789"],
  ])("%s, %s are read to their last digit", (longitude, latitude) => {
    const { heard } = readPoints(`${FIRST}<trkpt lat="${latitude}" lon="${longitude}"/>`);
    expect(heard).toEqual([["trkpt", Number(longitude), Number(latitude), expect.any(Number)]]);
  });

  test.each([
    ["a <wpt></wpt>", 13],
    ["<rtept lat=''\n/>", 16],
    ["<trkpt a='>'/>", -1],
    ["<trkpt a='b'>", -1],
    ["<trkpts a='b'/>", -1],
    ["<x:wpt></x:wpt>", -1],
  ])("of %j the parser is given so much before", (text, end) => {
    expect(new GpxPoints({ addPoint() {} }).endOfNext(text, 0)).toBe(end);
  });
});

const PLACEMARK_END = "</Placemark>";

describe("placemarks of KML", () => {
  const pointPlacemark = "<Placemark><Point><coordinates>8.5,50.25,0</coordinates></Point></Placemark>";

  test.each<[string, string, readonly string[]]>([
    ["a point", pointPlacemark, ["8.5,50.25"]],
    ["one with an id", pointPlacemark.replace(">", ' id="a-1.b">'), ["8.5,50.25"]],
    ["one without geometry", "<Placemark><name>a</name></Placemark>", []],
    [
      "one with data",
      '<Placemark><ExtendedData><SchemaData schemaUrl="#a"><SimpleData name="b">c</SimpleData></SchemaData></ExtendedData></Placemark>',
      [],
    ],
    ["one with HTML", "<Placemark><description><![CDATA[<b>1]]2]</b> & <i/>]]]></description></Placemark>", []],
    [
      "geometries in geometries",
      "<Placemark><MultiGeometry><Polygon><outerBoundaryIs><LinearRing><coordinates>\n1.5,2.5 3.5,4.5\n</coordinates></LinearRing>" +
        "</outerBoundaryIs></Polygon><Point><coordinates>5.5,6.5</coordinates></Point></MultiGeometry></Placemark>",
      ["1.5,2.5", "3.5,4.5", "5.5,6.5"],
    ],
    [
      "a polygon with a hole, of some height",
      "<Placemark><Polygon><extrude>1</extrude><gx:altitudeMode>clampToSeaFloor</gx:altitudeMode>" +
        "<outerBoundaryIs> <LinearRing><coordinates>1.5,2.5</coordinates></LinearRing> </outerBoundaryIs>\n" +
        "<innerBoundaryIs><LinearRing><coordinates>3.5,4.5</coordinates></LinearRing></innerBoundaryIs></Polygon><name>a</name></Placemark>",
      ["1.5,2.5", "3.5,4.5"],
    ],
  ])("%s is plain", (_, placemark, positions) => {
    const text = `a</Placemark>\n${placemark} <end/>`;
    const { from, rest, heard } = readPlacemarks(text);
    expect(from).toBe("a</Placemark>".length);
    expect(rest).toBe(" <end/>");
    const expected = positions.flatMap((position) => {
      const at = text.indexOf(position);
      const begins = text.slice(0, at).trimEnd().endsWith(">");
      return [...(begins ? ["coordinates>"] : []), [...position.split(",").map(Number), at]];
    });
    expect(heard).toEqual(["open 1", ...expected, "close 1"]);
  });

  test.each([
    ["another attribute", '<Placemark a="b"></Placemark>'],
    ["a longer name", "<Placemarks></Placemarks>"],
    ["no blank behind the name", '<Placemarkid="a"></Placemark>'],
    ["a prefix", "<x:Placemark></x:Placemark>"],
    ["a placemark inside", "<Placemark><Placemark></Placemark></Placemark>"],
    ["a folder inside", "<Placemark><Folder ></Folder></Placemark>"],
    ["a link inside", "<Placemark><x:NetworkLink/></Placemark>"],
    ["two positions in a point", "<Placemark><Point><coordinates>1,2 3,4</coordinates></Point></Placemark>"],
    ["two geometries", `<Placemark>${"<Point><coordinates>1,2</coordinates></Point>".repeat(2)}</Placemark>`],
    ["an empty geometry", "<Placemark><Point/></Placemark>"],
    ["coordinates alone", "<Placemark><coordinates>1,2</coordinates></Placemark>"],
    ["coordinates elsewhere", "<Placemark><Linestring><coordinates>1,2</coordinates></Linestring></Placemark>"],
    ["a ring alone", "<Placemark><LinearRing><coordinates>1,2</coordinates></LinearRing></Placemark>"],
    [
      "a hole alone",
      "<Placemark><Polygon><innerBoundaryIs><LinearRing><coordinates>1,2</coordinates></LinearRing></innerBoundaryIs></Polygon></Placemark>",
    ],
    ["a track", "<Placemark><gx:Track><gx:coord>1 2 3</gx:coord></gx:Track></Placemark>"],
    ["coordinates with a prefix", "<Placemark><Point><x:coordinates>1,2</x:coordinates></Point></Placemark>"],
    ["coordinates with an attribute", '<Placemark><Point><coordinates a="b">1,2</coordinates></Point></Placemark>'],
    ["empty coordinates", "<Placemark><Point><coordinates/></Point></Placemark>"],
    ["an element in coordinates", "<Placemark><LineString><coordinates>1,2<a/></coordinates></LineString></Placemark>"],
    [
      "a CDATA section in coordinates",
      "<Placemark><Point><coordinates><![CDATA[1,2]]></coordinates></Point></Placemark>",
    ],
    ["coordinates in a CDATA section", "<Placemark><![CDATA[<coordinates>1,2</coordinates>]]></Placemark>"],
    ["a CDATA section without an end", "<Placemark><![CDATA[ ]] ></Placemark>"],
    ["a comment", "<Placemark><!-- a --></Placemark>"],
    ["a bare &", "<Placemark>a & b</Placemark>"],
    ["no end", "<Placemark><name>a</name>"],
    ["an end tag of another", "<Placemark><name>a</nam></Placemark>"],
  ])("one with %s is for the parser", (_, placemark) => {
    const { rest, heard } = readPlacemarks(PLACEMARK_END + placemark);
    expect(rest).toBe(placemark);
    expect(heard).toEqual([]);
  });

  test("names that begin like those of containers are plain", () => {
    const placemark = "<Placemark><kmlText>a</kmlText><FolderName/><Points/><coordinate>1</coordinate></Placemark>";
    expect(readPlacemarks(PLACEMARK_END + placemark).rest).toBe("");
  });
});

test.each<[string, FormatCheck, string]>([
  ["gpx", gpxCheck, '<wpt lat="1.5" lon="2.5"></wpt>'],
  ["kml", kmlCheck, "<Placemark><Point><coordinates>1.5,2.5</coordinates></Point></Placemark>"],
])("%s: what follows the root element is a fault, however plain it is", async (name, check, element) => {
  const checked = await checkBytes(check, inFolder(`in.${name}`), `${element}\n${element}${" ".repeat(16)}`);
  expect(verdicts(checked)).toEqual([`error xml-syntax 2:${element.search(/[ >]/) + 1}`]);
});

const kml = (content: string) => `<kml><Document>\n${content}</Document></kml>`;
const PLACED = '<Placemark id="a"><Point><coordinates>1.5,2.5</coordinates></Point></Placemark>';
const trkpt = (lat: string, lon: string) => `<trkpt lat="${lat}" lon="${lon}"></trkpt>`;
const track = (points: string) => `<gpx>\n<trk><trkseg>${points}</trkseg></trk>${" ".repeat(16)}</gpx>`;
/** The first piece of the file ends within a comment, behind an element that ends where the second piece has such an end too. */
const inPieces = (head: string, inComment: string, end: string, tail: string) =>
  `${`${head}<!--`.padEnd(65_536)}${end.padStart(head.length)}${inComment}-->${tail}`;

test.each<[string, FormatCheck, string]>([
  ["a number of 17 digits twice", gpxCheck, track(trkpt("47.123456789012347", "8.5").repeat(2))],
  ["numbers that differ in the 17th digit", gpxCheck, track(trkpt("10.0", "8.5") + trkpt("10.000000000000001", "8.5"))],
  [
    "points in a comment, behind an end as in the piece before",
    gpxCheck,
    inPieces(
      `<gpx><trk><trkseg>${trkpt("1.5", "2.5")}`,
      trkpt("1.5", "99.5").repeat(3),
      "</trkpt>",
      '<trkpt lat="1.5" lon="3.5"/></trkseg></trk></gpx>',
    ),
  ],
  [
    "the end of a placemark in a comment among coordinates",
    kmlCheck,
    kml(
      '<Placemark><LineString><coordinates a=">">1,2 <!-- </Placemark> --> 3,4</coordinates></LineString></Placemark>',
    ),
  ],
  [
    "a longer name among coordinates",
    kmlCheck,
    kml('<Placemark><LineString><coordinates a=">">1,2 <coordinatesX/>3,4</coordinates></LineString></Placemark>'),
  ],
  [
    "placemarks among coordinates",
    kmlCheck,
    kml(
      '<Placemark id="a"><LineString><coordinates>1,2 <Placemark id="a"></Placemark><Placemark id="a"><coordinates>3,4</coordinates></Placemark> 50,60 </coordinates></LineString></Placemark>',
    ),
  ],
  [
    "blanks beside commas in two elements",
    kmlCheck,
    kml(
      '<Placemark id="x" x="y"><Point><coordinates>1 ,</coordinates></Point></Placemark><Placemark id="a"><Point><coordinates>, 5</coordinates></Point></Placemark>',
    ),
  ],
  [
    "placemarks at the limit of depth",
    kmlCheck,
    kml(`${"<Folder>".repeat(1_021)}<Placemark id="a"></Placemark>${PLACED}`),
  ],
])("%s: the same in single quotes, which the parser reads", async (_, check, text) => {
  const ahead = await checkBytes(check, inFolder("in.xml"), text);
  const behind = await checkBytes(check, inFolder("in.xml"), text.replaceAll('"', "'"));
  expect(ahead).toEqual(behind);
});

test.each([
  ['<Placemark><LineString><coordinates a=">">1,2 <!-- </Placemark> --> 3,4</coordinates></LineString></Placemark>'],
  ['<Placemark><LineString><coordinates a=">">1,2 <coordinatesX/>3,4</coordinates></LineString></Placemark>'],
])("%s is sound", async (content) => {
  const { findings, facts } = await checkBytes(kmlCheck, inFolder("in.kml"), kml(content));
  expect(findings).toEqual([]);
  expect(facts).toMatchObject({ bounds: [1, 2, 3, 4] });
});

test.each([
  ["a comment", `>1,2 ${" ".repeat(65_525)}<!-- `, "--> 3,4"],
  ["an entity", `>1,2 ${" ".repeat(65_528)}&#4`, "4; 3,4"],
])("%s that a piece cuts among coordinates goes on", async (_, second, third) => {
  const head = "<kml><Placemark><LineString><!---->";
  const first = head.replace("----", `--${" ".repeat(65_536 - head.length - 12)}--`);
  const text = `${first}<coordinates${second}${third}</coordinates></LineString></Placemark></kml>`;
  const { findings, facts } = await checkBytes(kmlCheck, inFolder("in.kml"), text);
  expect(findings).toEqual([]);
  expect(facts).toMatchObject({ features: 1 });
});

/**
 * In single quotes no element is plain, and the parser reads them all: everything that is said of a file must be the same.
 * The comment moves its elements to where one piece of the file ends and the next begins.
 */
describe("what is read ahead of the parser means what it means to the parser", () => {
  test.each<[string, FormatCheck, (random: () => number) => string]>([
    ["gpx", gpxCheck, drawGpx],
    ["kml", kmlCheck, drawKml],
  ])("%s", async (name, check, draw) => {
    const random = seededRandom(23);
    let sound = 0;
    for (let round = 0; round < 800; round++) {
      const comment = random() < 0.3 ? `<!--${" ".repeat(65_536 - Math.floor(random() * 1_000))}-->` : "";
      const text = draw(random).replace("\n", `\n${comment}`);
      const shown = text.replace(comment, `<!--${comment.length}-->`);
      const ahead = await checkBytes(check, inFolder(`in.${name}`), text);
      const behind = await checkBytes(check, inFolder(`in.${name}`), text.replaceAll('"', "'"));
      expect({ shown, ...ahead }).toEqual({ shown, ...behind });
      if (ahead.findings.length === 0) sound++;
    }
    expect(sound).toBeGreaterThan(200);
    expect(sound).toBeLessThan(700);
  });
});
