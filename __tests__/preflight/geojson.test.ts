import { writeFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { geojsonCheck } from "../../src/preflight/geojson.ts";
import { type Checked, checkBytes, isWellFormed, longestHold, temporaryFolder, verdicts } from "./inspect-bytes.ts";

const pathOf = temporaryFolder();
const STRICT_BYTES = 10 * 1024 * 1024;
const check = (content: string | Uint8Array) => checkBytes(geojsonCheck, pathOf("roads.geojson"), content);

/** The same file made large enough for Mapbox's second validation, by white space at its end. */
const enlarged = (content: string) => content + " ".repeat(STRICT_BYTES - Buffer.byteLength(content));

/** The file judged as one of that size, without writing megabytes for each trap. */
async function checkAsLarge(content: string): Promise<Checked> {
  const path = pathOf("roads.geojson");
  await writeFile(path, content);
  return geojsonCheck.check({ path, label: "roads.geojson", bytes: STRICT_BYTES }, new AbortController().signal);
}

const collection = (...features: readonly string[]) =>
  `{"type":"FeatureCollection","features":[${features.join(",\n")}]}`;
const feature = (geometry: string, properties = '{"a":1}') =>
  `{"type":"Feature","properties":${properties},"geometry":${geometry}}`;
const geometry = (type: string, coordinates: string) => `{"type":"${type}","coordinates":${coordinates}}`;
const point = (coordinates = "[1,2]", properties?: string) => feature(geometry("Point", coordinates), properties);
const RING = "[[0,0],[1,0],[1,1],[0,0]]";

/** Properties with so many names of four letters. */
const names = (count: number) => `{${Array.from({ length: count }, (_, index) => `"${1000 + index}":1`).join()}}`;

/** A file, its verdict below 10 MiB, and from 10 MiB on where that differs. */
type Trap = readonly [name: string, content: string, small: readonly string[], large?: readonly string[]];

const TRAPS: readonly Trap[] = [
  ["a plain collection", collection(point(), feature(geometry("Polygon", `[${RING}]`))), []],
  [
    "every type of geometry",
    collection(
      feature(geometry("MultiPoint", "[[1,2],[3,4]]")),
      feature(geometry("LineString", "[[1,2],[3,4]]")),
      feature(geometry("MultiLineString", "[[[1,2],[3,4]]]")),
      feature(geometry("MultiPolygon", `[[${RING}]]`)),
    ),
    [],
  ],
  ["unclosed ring", collection(feature(geometry("Polygon", "[[[0,0],[1,0],[1,1],[0,1]]]"))), []],
  ["3D and 4D positions", collection(point("[1,2,3]"), point("[1,2,3,4]")), []],
  ["nested properties, repeated names", collection(point("[1,2]", '{"a":{"b":[1,{"c":2}]},"a":3}')), []],
  [
    "type last",
    `{"features":[{"geometry":{"coordinates":[1,2],"type":"Point"},"properties":null,"type":"Feature"}],"type":"FeatureCollection"}`,
    [],
  ],
  [
    "foreign members of the root named as those of a Feature",
    `{"type":"FeatureCollection","properties":"a","geometry":1,"coordinates":"b","geometries":2,"features":[${point()}]}`,
    [],
  ],
  ["noise of a projection at 180 degrees", collection(point("[-180.0000000001,2]")), []],
  ["byte order mark", `\ufeff${collection(point())}`, ["warning text-encoding"]],
  ["line-delimited", `${point()}\n${point()}\n`, ["error geojson-root"]],
  ["collections in a row", `${collection(point())}\n${collection(point())}\n`, ["error geojson-root"]],
  ["geometries in a row", `${geometry("Point", "[1,2]")}\n${geometry("Point", "[3,4]")}`, ["error geojson-root"]],
  ["features with commas between", `${point()},\n${point()}`, ["error geojson-root"]],
  ["a collection and a comma", `${collection(point())},`, ["error geojson-root"]],
  ["a feature and something else", `${point()}]`, ["error json-syntax"]],
  ["text sequence", `${point()}\n\u001e${point()}\n`, ["error geojson-root"]],
  [
    "line-delimited, with a fault in its first line",
    `${point("[1,2]", "[]")}\n${point()}\n`,
    ["error geojson-feature", "error geojson-root"],
  ],
  ["single Feature", point(), ["warning geojson-root"], ["error geojson-root"]],
  ["bare geometry", geometry("Point", "[1,2]"), ["warning geojson-root"], ["error geojson-root"]],
  ["root without type", `{"features":[${point()}]}`, ["warning geojson-root"]],
  ["wrong case of the root's type", `{"type":"featurecollection","features":[${point()}]}`, ["error geojson-root"]],
  ["a number as the root's type", `{"type":7,"features":[${point()}]}`, ["error geojson-root"]],
  ["features null", '{"type":"FeatureCollection","features":null}', ["error geojson-root"]],
  ["features missing", '{"type":"FeatureCollection"}', ["error geojson-root"]],
  ["features an object", `{"type":"FeatureCollection","features":${point()}}`, ["error geojson-root"]],
  [
    "crs of web mercator",
    `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:3857"}},"features":[${point()}]}`,
    ["warning geojson-crs"],
  ],
  [
    "crs of web mercator, projected",
    `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3857"}},"features":[${point("[1000000,5000000]")}]}`,
    ["error geojson-crs", "error coordinates-range"],
  ],
  [
    "crs of web mercator as the draft of 2008 wrote it",
    `{"type":"FeatureCollection","crs":{"type":"EPSG","properties":{"code":3857}},"features":[${point()}]}`,
    ["warning geojson-crs"],
  ],
  ...[4326, '"4326"'].map(
    (code): Trap => [
      `crs of the code ${code}`,
      `{"type":"FeatureCollection","crs":{"type":"EPSG","properties":{"code":${code}}},"features":[${point()}]}`,
      [],
    ],
  ),
  [
    "crs CRS84",
    `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},"features":[${point()}]}`,
    [],
  ],
  [
    "crs EPSG:4326",
    `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4326"}},"features":[${point()}]}`,
    [],
  ],
  ...[
    "urn:ogc:def:crs:OGC::CRS84h",
    "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
    "http://www.opengis.net/def/crs/EPSG/0/4326",
    "urn:ogc:def:crs:EPSG:6.9:4326",
    "urn:ogc:def:crs:EPSG::4979",
    "epsg:4326",
    " CRS84 ",
    "urn:ogc:def:crs:OGC:2:84",
    "http://www.opengis.net/gml/srs/epsg.xml#4326",
    "EPSG:4326 - WGS 84",
    "WGS84",
    "WGS 84",
    "WGS_1984",
    "GCS_WGS_1984",
  ].map(
    (name): Trap => [
      `crs ${name}`,
      `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"${name}"}},"features":[${point()}]}`,
      [],
    ],
  ),
  [
    "crs that only begins as EPSG:4326",
    `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:43261"}},"features":[${point()}]}`,
    ["warning geojson-crs"],
  ],
  [
    "crs of a projection on WGS 84",
    `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"WGS 84 / UTM zone 32N"}},"features":[${point()}]}`,
    ["warning geojson-crs"],
  ],
  ["crs a string", `{"type":"FeatureCollection","crs":"EPSG:3857","features":[${point()}]}`, ["warning geojson-crs"]],
  ["crs null", `{"type":"FeatureCollection","crs":null,"features":[${point()}]}`, []],
  ["geometry null", collection(point(), feature("null")), ["warning geojson-degenerate"]],
  ["geometry empty object", collection(point(), feature("{}")), ["warning geojson-degenerate"]],
  ["geometry missing", collection(point(), '{"type":"Feature","properties":{}}'), ["warning geojson-degenerate"]],
  ["all geometries null", collection(feature("null"), feature("null")), ["error no-features"]],
  ["all coordinates empty", collection(point("[]")), ["error no-features"]],
  ["all geometries called Geometry", collection(point().replace('"geometry"', '"Geometry"')), ["error no-features"]],
  ["latitude and longitude as geometry", collection(feature('{"lat":47,"lng":8}')), ["error no-features"]],
  [
    "no geometry, and cut",
    collection(feature("null"), point()).slice(0, -9),
    ["error file-truncated", "warning geojson-degenerate"],
  ],
  ["a collection in a member of the root", `{"data":${collection(point())}}`, ["error no-features"]],
  [
    "a collection in a member of the root, and a type of its own",
    `{"type":"ok","about":{"type":"list"},"data":${collection(point())}}`,
    ["error no-features"],
  ],
  [
    "a collection in a member of the root beside features",
    `{"old":${collection()},"type":"FeatureCollection","features":[${point()}],"more":${collection()}}`,
    [],
  ],
  ["root without type and features", '{"coordinates":[]}', ["error no-features"]],
  ["no features", collection(), ["error no-features"]],
  ["empty coordinates", collection(point(), feature(geometry("LineString", "[]"))), ["warning geojson-degenerate"]],
  ...[
    geometry("LineString", "[[2,47],[],[8,2]]"),
    geometry("LineString", "[[],[2,47],[8,2]]"),
    geometry("MultiPoint", "[[1,2],[]]"),
    geometry("Polygon", "[[[0,0],[],[1,0],[1,1],[0,0]]]"),
    geometry("MultiLineString", "[[[0,0],[],[1,1]]]"),
    geometry("MultiPolygon", `[[${RING}],[]]`),
    geometry("MultiPolygon", `[[],[${RING}]]`),
    geometry("MultiPolygon", `[[${RING}],[[[]]]]`),
  ].map((one): Trap => [`an empty array in ${one}`, collection(point(), feature(one)), ["error geojson-geometry"]]),
  ...[geometry("Polygon", `[[],${RING}]`), geometry("Polygon", `[${RING},[]]`)].map(
    (one): Trap => [
      `an empty ring in ${one}`,
      collection(point(), feature(one)),
      ["warning geojson-degenerate"],
      ["error geojson-degenerate"],
    ],
  ),
  ...[
    geometry("MultiLineString", "[[],[[0,0],[1,1]]]"),
    geometry("MultiLineString", "[[[0,0],[1,1]],[]]"),
    geometry("MultiPolygon", `[[[]],[${RING}]]`),
    geometry("MultiPolygon", `[[[],${RING}]]`),
    geometry("MultiPolygon", `[[${RING}],[[]]]`),
  ].map((one): Trap => [`an empty part in ${one}`, collection(point(), feature(one)), ["warning geojson-degenerate"]]),
  [
    "GeometryCollection in another",
    collection(
      feature(
        `{"type":"GeometryCollection","geometries":[{"type":"GeometryCollection","geometries":[]},${geometry("Point", "[1,2]")}]}`,
      ),
    ),
    ["error geojson-geometry", "warning geojson-degenerate"],
    ["error geojson-degenerate", "error geojson-geometry"],
  ],
  [
    "GeometryCollection in another without coordinates",
    collection(
      point(),
      feature('{"type":"GeometryCollection","geometries":[{"type":"GeometryCollection","geometries":[]}]}'),
    ),
    ["warning geojson-degenerate"],
  ],
  [
    "GeometryCollection",
    collection(
      feature(
        `{"type":"GeometryCollection","geometries":[${geometry("Point", "[1,2]")},${geometry("LineString", "[[1,2],[3,4]]")}]}`,
      ),
    ),
    ["warning geojson-degenerate"],
    ["error geojson-degenerate"],
  ],
  ...["null", "1", '"x"', "[]"].map(
    (one): Trap => [
      `${one} in a GeometryCollection`,
      collection(feature(`{"type":"GeometryCollection","geometries":[${geometry("Point", "[1,2]")},${one}]}`)),
      ["error geojson-geometry", "warning geojson-degenerate"],
      ["error geojson-degenerate", "error geojson-geometry"],
    ],
  ),
  [
    "line of one point",
    collection(feature(geometry("LineString", "[[1,2]]"))),
    ["warning geojson-degenerate"],
    ["error geojson-degenerate"],
  ],
  [
    "ring of three points",
    collection(feature(geometry("Polygon", "[[[0,0],[1,0],[0,0]]]"))),
    ["warning geojson-degenerate"],
    ["error geojson-degenerate"],
  ],
  [
    "line of one point among others",
    collection(feature(geometry("MultiLineString", "[[[1,2],[3,4]],[[5,6]]]"))),
    ["warning geojson-degenerate"],
  ],
  [
    "line of one point before others",
    collection(feature(geometry("MultiLineString", "[[[5,6]],[[1,2],[3,4]]]"))),
    ["warning geojson-degenerate"],
  ],
  [
    "ring of three points among others",
    collection(feature(geometry("MultiPolygon", `[[${RING}],[[[0,0],[1,0],[0,0]]]]`))),
    ["warning geojson-degenerate"],
  ],
  [
    "properties missing",
    collection(`{"type":"Feature","geometry":${geometry("Point", "[1,2]")}}`),
    ["warning geojson-feature"],
    ["error geojson-feature"],
  ],
  [
    "feature's type missing",
    collection(`{"properties":{},"geometry":${geometry("Point", "[1,2]")}}`),
    ["warning geojson-feature"],
    ["error geojson-feature"],
  ],
  [
    "feature's type wrong",
    collection(point(), `{"type":"feature","properties":{},"geometry":${geometry("Point", "[1,2]")}}`),
    ["error geojson-feature"],
  ],
  [
    "feature's type no string",
    collection(point(), `{"type":7,"properties":{},"geometry":${geometry("Point", "[1,2]")}}`),
    ["error geojson-feature"],
  ],
  ["collection within a collection", collection(point(), collection(point())), ["error geojson-feature"]],
  ["null among features", collection(point(), "null"), ["error geojson-feature"]],
  ["string among features", collection(point(), '"x"'), ["error geojson-feature"]],
  ["array among features", collection(point(), "[1]"), ["error geojson-feature"]],
  ["properties null", collection(point("[1,2]", "null")), []],
  ["properties an array", collection(point("[1,2]", "[]")), ["error geojson-feature"]],
  ["properties a string", collection(point("[1,2]", '"x"')), ["error geojson-feature"]],
  [
    "property called coordinates beyond degrees",
    collection(point("[1,2]", '{"coordinates":[500000,200]}')),
    ["warning geojson-feature"],
  ],
  ["property called coordinates within degrees", collection(point("[1,2]", '{"coordinates":[5,2]}')), []],
  ["geometry type in lower case", collection(feature(geometry("point", "[1,2]"))), ["error geojson-geometry"]],
  [
    "geometry without type",
    collection(feature('{"coordinates":[1,2]}')),
    ["error geojson-geometry", "warning geojson-degenerate"],
  ],
  ["geometry of the type CRS84", collection(feature(geometry("CRS84", "[1,2]"))), ["error geojson-geometry"]],
  [
    "geometry without type and without numbers",
    collection(point(), feature('{"coordinates":[[]]}'), point()),
    ["warning geojson-degenerate", "warning geojson-geometry"],
  ],
  [
    "a number as the geometry's type",
    collection(feature('{"type":7,"coordinates":[1,2]}')),
    ["error geojson-geometry"],
  ],
  [
    "a few strings as coordinates",
    collection(point(), point(), point(), point(), point(), point('["1","2"]')),
    ["error geojson-geometry"],
  ],
  ["geometry a string", collection(feature('"POINT(1 2)"')), ["error geojson-geometry"]],
  ["Point with too many brackets", collection(feature(geometry("Point", "[[1,2]]"))), ["error geojson-geometry"]],
  ["LineString with too few", collection(feature(geometry("LineString", "[1,2]"))), ["error geojson-geometry"]],
  [
    "Polygon as deep as MultiPolygon",
    collection(feature(geometry("Polygon", `[[${RING}]]`))),
    ["error geojson-geometry"],
  ],
  ...[geometry("Point", "[1,[]]"), geometry("LineString", "[5,[1,2],[3,4]]")].map(
    (one): Trap => [
      `a number beside an array in ${one}`,
      collection(point(), feature(one)),
      ["error geojson-geometry"],
    ],
  ),
  ["uneven brackets", collection(feature(geometry("LineString", "[[1,2],[[3,4]]]"))), ["error geojson-geometry"]],
  ["numbers beside positions", collection(feature(geometry("LineString", "[[1,2],3,4]"))), ["error geojson-geometry"]],
  [
    "numbers before positions",
    collection(feature(geometry("LineString", "[3,4,[1,2],[5,6]]"))),
    ["error geojson-geometry"],
  ],
  [
    "a position among lines",
    collection(feature(geometry("MultiLineString", "[[1,2],[[3,4],[5,6]]]"))),
    ["error geojson-geometry"],
  ],
  [
    "a position among lines, with exponents",
    collection(feature(geometry("MultiLineString", "[[1e0,2],[[3e0,4],[5e0,6]]]"))),
    ["error geojson-geometry"],
  ],
  [
    "an integer beyond 64 bits as coordinate",
    collection(point("[18446744073709551616,2]")),
    ["error coordinates-range"],
  ],
  ["NaN coordinates alone", collection(point("[NaN,2]")), ["error geojson-geometry"]],
  ["NaN latitudes alone", collection(point("[1,NaN]")), ["error geojson-geometry"]],
  [
    "NaN coordinates of a single Feature",
    point("[NaN,NaN]"),
    ["error geojson-geometry", "warning geojson-root"],
    ["error geojson-root", "error geojson-geometry"],
  ],
  ["properties true", collection(point("[1,2]", "true")), ["error geojson-feature"]],
  ["properties a number", collection(point("[1,2]", "1")), ["error geojson-feature"]],
  ["strings as coordinates", collection(point(), point('["1","2"]')), ["error geojson-geometry"]],
  ["null as coordinate", collection(point(), point("[null,2]")), ["error geojson-geometry"]],
  ["one number as position", collection(point(), point("[1]")), ["error geojson-geometry"]],
  ["Feature as geometry", collection(point(), point(), feature(point())), ["error geojson-geometry"]],
  ["bare geometry among features", collection(point(), geometry("Point", "[1,2]")), ["error geojson-feature"]],
  [
    "integer beyond 64 bits in a property",
    collection(point("[1,2]", '{"osm_uid":18446744073709551615}')),
    ["error json-number-range"],
  ],
  [
    "integer beyond 64 bits as id",
    collection(`{"id":9223372036854775808,${point().slice(1)}`),
    ["error json-number-range"],
  ],
  ["1e400", collection(point("[1,2]", '{"a":1e400}')), ["error json-number-range"]],
  ["largest 64-bit integer", collection(point("[1,2]", '{"a":9223372036854775807}')), []],
  ["NaN as altitude", collection(point("[1,2,NaN]")), ["warning json-lenient"]],
  ...["[[3,4],[NaN,NaN],[5,6]]", "[[3,4],[5,NaN]]"].map(
    (line): Trap => [
      `NaN behind the first position of ${line}`,
      collection(feature(geometry("LineString", line))),
      ["warning json-lenient"],
    ],
  ),
  [
    "NaN at the beginning of a collection's geometry",
    collection(
      feature(
        `{"type":"GeometryCollection","geometries":[${geometry("Point", "[NaN,NaN]")},${geometry("Point", "[5,6]")}]}`,
      ),
    ),
    ["warning geojson-degenerate", "warning json-lenient"],
    ["error geojson-degenerate", "warning json-lenient"],
  ],
  [
    "Infinity coordinate",
    collection(point(), point("[Infinity,2]")),
    ["error coordinates-range", "warning json-lenient"],
  ],
  ["NaN property", collection(point("[1,2]", '{"a":NaN}')), ["warning json-lenient"]],
  ["raw line break in a string", collection(point("[1,2]", '{"a":"x\ny"}')), ["warning json-lenient"]],
  ["escapes of other languages", collection(point("[1,2]", '{"a":"\\x41\\v\\0"}')), ["warning json-lenient"]],
  ["escapes of no language", collection(point("[1,2]", '{"a":"\\xZZ"}')), ["error json-syntax"]],
  ["NUL in a string", collection(point("[1,2]", '{"a":"x\u0000y"}')), ["warning json-lenient"]],
  ...["01", "+10", ".5", "1.", "Infinity", "-Infinity"].map(
    (number): Trap => [
      `${number} in a property`,
      collection(point("[1,2]", `{"a":${number}}`)),
      ["warning json-lenient"],
    ],
  ),
  ["longitude beyond 180", collection(point(), point("[200,2]")), ["warning coordinates-range"]],
  ["latitude beyond web mercator", collection(point(), point("[1,88]")), ["warning coordinates-range"]],
  ["centre beyond 180", collection(point("[175,2]"), point("[190,2]")), ["error coordinates-range"]],
  ["all beyond 180 in the west", collection(point("[-185,2]")), ["error coordinates-range"]],
  ["all north of web mercator", collection(point("[1,88]")), ["error coordinates-range"]],
  ["centre beyond 90", collection(point("[1,88]"), point("[3,94]")), ["error coordinates-range"]],
  ["swapped", collection(point("[52,104]"), point("[51,-120]")), ["error coordinates-range"]],
  ["projected", collection(point("[1487000,6894000]")), ["error coordinates-range"]],
  ["Python's None", collection(point("[1,2]", '{"a":None}')), ["error json-syntax"]],
  ["trailing comma", '{"type":"FeatureCollection","features":[],}', ["error json-syntax"]],
  ["bytes after the end", `${collection(point())} x`, ["error json-syntax"]],
  ["merge conflict", `{"type":"FeatureCollection",\n<<<<<<< HEAD\n"features":[]}`, ["error json-syntax"]],
  ["the end is missing", collection(point()).slice(0, -20), ["error file-truncated"]],
  [
    "4,000 names of properties",
    collection(point("[1,2]", `{${Array.from({ length: 4000 }, (_, index) => `"p${index}":1`).join()}}`)),
    ["error metadata-size"],
  ],
  // Each takes 16 of the 61,440 characters.
  ["3,840 names of four letters", collection(point("[1,2]", names(3840))), []],
  ["3,841 names of four letters", collection(point("[1,2]", names(3841))), ["error metadata-size"]],
  ["names written as escapes", collection(point("[1,2]", names(3840).replaceAll('"1', String.raw`"\u0031`))), []],
  [
    "too many names, and no geometry",
    collection(feature("null", names(3841))),
    ["error metadata-size", "error no-features"],
  ],
];

/** Each of these features has no coordinates that Mapbox would look at: it is dropped, and what else is wrong with it does not matter. */
const DROPPED = [
  ["geometry a string", feature('"POINT(1 2)"')],
  ["geometry an array", feature("[1,2]")],
  ["geometry a number", feature("1")],
  ["coordinates a number", point("1")],
  ["coordinates a string", point('"1,2"')],
  ["coordinates an object", point('{"x":1}')],
  ["coordinates null", point("null")],
  ["unknown type without coordinates", feature('{"type":"Circle","coordinates":[]}')],
  ["geometries null", feature('{"type":"GeometryCollection","geometries":null}')],
  ["NaN as longitude and latitude", point("[NaN,NaN]")],
  ["NaN, and faults that do not matter then", point("[1,NaN]", "[1e400]")],
  ["NaN at the beginning of a line", feature(geometry("LineString", "[[NaN,NaN],[3,4],[5,6]]"))],
] as const;

const HARMLESS = [
  '{"type":"feature","properties":{},"geometry":null}',
  '{"type":"Feature","properties":[],"geometry":null}',
  '{"geometry":null}',
  feature("null", '{"a":18446744073709551615,"b":1e400}'),
  feature('{"type":"GeometryCollection","geometries":[]}'),
];

const withoutPlace = (verdict: string) => verdict.split(" ").slice(0, 2).join(" ");

describe("GeoJSON files and Mapbox's verdicts", () => {
  test.each(TRAPS)("%s", async (_, content, small, large = small) => {
    const checked = await check(content);
    expect(verdicts(checked).map(withoutPlace)).toEqual(small);
    expect(checked.findings.filter((finding) => !isWellFormed(finding))).toEqual([]);
    expect(verdicts(await checkAsLarge(content)).map(withoutPlace)).toEqual(large);
  });

  test.each(DROPPED)("%s: dropped, and refused only where most features are so", async (_, bad) => {
    const some = collection(point(), bad, point());
    expect(verdicts(await check(some)).map(withoutPlace)).toEqual(["warning geojson-geometry"]);
    expect(verdicts(await checkAsLarge(some)).map(withoutPlace)).toEqual(["warning geojson-geometry"]);
    expect((await check(some)).facts).toMatchObject({ features: 3, featuresWithoutGeometry: 1 });
    expect(verdicts(await check(collection(point(), bad))).map(withoutPlace)).toEqual(["warning geojson-geometry"]);
    const most = collection(point(), bad, bad);
    expect(verdicts(await check(most)).map(withoutPlace)).toEqual(["error geojson-geometry"]);
  });

  test.each(HARMLESS)("faults of a feature without geometry do not matter: %s", async (bad) => {
    const content = collection(point(), bad);
    expect(verdicts(await check(content)).map(withoutPlace)).toEqual(["warning geojson-degenerate"]);
    expect(verdicts(await checkAsLarge(content)).map(withoutPlace)).toEqual(["warning geojson-degenerate"]);
  });

  test("the size of a file decides how strictly it is judged", async () => {
    const ring = collection(feature(geometry("Polygon", "[[[0,0],[1,0],[0,0]]]")));
    expect(verdicts(await check(enlarged(ring).slice(0, -1))).map(withoutPlace)).toEqual([
      "warning geojson-degenerate",
    ]);
    expect(verdicts(await check(enlarged(ring))).map(withoutPlace)).toEqual(["error geojson-degenerate"]);
  });

  test("empty coordinates are told once", async () => {
    const { findings } = await check(collection(point(), feature(geometry("LineString", "[]"))));
    expect(findings).toMatchObject([
      { check: "geojson-degenerate", title: "GeoJSON: geometry with empty coordinates", count: 1 },
    ]);
  });

  test("text that is not UTF-8", async () => {
    const bytes = Buffer.from(collection(point("[1,2]", '{"name":"Z\u00fcrich"}')), "latin1");
    expect(verdicts(await check(bytes))).toEqual([`warning text-encoding 1:${bytes.indexOf(0xfc) + 1}`]);
  });

  test("text that is cut within a letter", async () => {
    const bytes = Buffer.from(collection(point("[1,2]", '{"name":"Z\u00fc')));
    const whole = bytes.subarray(0, bytes.indexOf(0xc3));
    expect(verdicts(await check(whole)).map(withoutPlace)).toEqual(["error file-truncated"]);
    const cut = bytes.subarray(0, whole.length + 1);
    expect(verdicts(await check(cut)).map(withoutPlace)).toEqual(["error file-truncated"]);
  });

  test("a byte order mark within the text is a letter, wherever pieces of the file begin", async () => {
    const head = '{"type":"FeatureCollection","name":"';
    const content = `${head}${"x".repeat(524_288 - head.length)}\ufeff","features":[${point()}]}`;
    expect(verdicts(await check(content))).toEqual([]);
  });

  test.each([
    [990, []],
    [1_100, ["warning json-lenient"]],
    [9_990, ["warning json-lenient"]],
    [10_000, ["error json-syntax"]],
    [1_000_000, ["error json-syntax"]],
  ])("%d levels of nesting", async (levels, expected) => {
    for (const [open, close] of [
      ["[", "]"],
      ['{"a":', "}"],
    ] as const) {
      const value = `${open.repeat(levels)}1${close.repeat(levels)}`;
      const checked = await check(collection(point("[1,2]", `{"a":${value}}`)));
      expect(verdicts(checked).map(withoutPlace)).toEqual(expected);
    }
  });

  test("nested coordinates of 9,000 levels", async () => {
    const checked = await check(
      collection(feature(geometry("Polygon", `${"[".repeat(9_000)}1,2${"]".repeat(9_000)}`))),
    );
    expect(verdicts(checked).map(withoutPlace)).toEqual(["error geojson-geometry", "warning json-lenient"]);
  });

  test.each([["\f"], ["\v"]])("%j between values", async (space) => {
    const checked = await check(collection(point()).replace('"features"', `"features"${space}`));
    expect(verdicts(checked).map(withoutPlace)).toEqual(["warning json-lenient"]);
  });
});

describe("what a finding says", () => {
  test("the first place, its line and column, how many, Mapbox's words and the remedy", async () => {
    const big = point("[1,2]", '{"osm_uid":18446744073709551615}');
    const { findings } = await check(collection(point(), big, big, big));
    expect(findings).toEqual([
      {
        check: "json-number-range",
        severity: "error",
        title: "GeoJSON: integer too large for Mapbox",
        message:
          "roads.geojson:2:43: 18446744073709551615 in feature 2 is beyond the 64-bit signed integers that Mapbox reads (3 numbers in all). " +
          'Mapbox would answer "Error creating Mapnik Datasource: Invalid geojson". Write it as a string.',
        line: 2,
        column: 43,
        count: 3,
      },
    ]);
  });

  test("the first of several in one feature, and how many", async () => {
    const { findings } = await check(collection(point("[1,2]", '{"a":18446744073709551615,"b":18446744073709551616}')));
    expect(findings).toMatchObject([{ check: "json-number-range", line: 1, column: 77, count: 2 }]);
    expect(findings[0]?.message).toContain("18446744073709551615 in feature 1");
  });

  test("other faults of the same check are told along with the first", async () => {
    const { findings } = await check(collection(point("[[1,2]]"), feature(geometry("Circle", "[1,2]"))));
    expect(findings.map(({ check: id, count }) => [id, count])).toEqual([["geojson-geometry", 2]]);
    expect(findings[0]?.message).toContain('Also in line 2: feature 2 has a geometry of type "Circle" (1 geometry).');
    const circle = feature(geometry("Circle", "[1,2]"));
    const [more] = (await check(collection(point("[[1,2]]"), circle, circle))).findings;
    expect(more?.message).toContain('Also in line 2: feature 2 has a geometry of type "Circle" (2 geometries).');
  });

  test.each([
    [
      `${collection(point())}\n${point()}`,
      'Mapbox would answer "Error creating Mapnik Datasource: Invalid geojson". Make one',
    ],
    [`${collection(point())},`, 'Mapbox would answer "Error creating Mapnik Datasource: Invalid geojson". Make one'],
    [`${point()}\n${collection(point())}`, "Mapbox reads the first object and drops the rest"],
    [`${geometry("Point", "[1,2]")},${point()}`, "Mapbox reads the first object and drops the rest"],
  ])("what Mapbox does with more than one object: %j", async (content, words) => {
    expect((await check(content)).findings[0]?.message).toContain(words);
  });

  test("what Mapbox answers, where the size of the file decides whether it refuses it", async () => {
    const content = collection(feature(geometry("LineString", "[[1,2]]")));
    const answer = 'Mapbox would answer "Invalid CSV or GeoJSON."';
    expect((await check(content)).findings[0]?.message).not.toContain(answer);
    expect((await checkAsLarge(content)).findings[0]?.message).toContain(answer);
  });

  test("what Mapbox does with features that it drops, where others are left and where none is", async () => {
    const wkt = feature('"POINT(1 2)"');
    const [most] = (await check(collection(point(), wkt, wkt))).findings;
    expect(most?.message).toContain("(2 geometries in all). Mapbox drops such features without a word. Write");
    const [all] = (await check(collection(wkt, wkt))).findings;
    expect(all?.message).toContain('and nothing is left of the file. Mapbox would answer "Error creating Mapnik');
  });

  test("NaN is counted by features", async () => {
    const { findings } = await check(collection(point(), point("[NaN,NaN]"), point("[NaN,NaN]")));
    expect(findings).toMatchObject([{ check: "geojson-geometry", severity: "error", line: 2, count: 2 }]);
    expect(findings[0]?.message).toContain("coordinates of feature 2 begin with NaN");
  });

  test.each([
    ['"Point "', feature(geometry("Point ", "[1,2]")), 'a geometry of type "Point ".'],
    ["7", feature('{"type":7,"coordinates":[1,2]}'), "a geometry of type 7."],
    ['"Feature "', point().replace("Feature", "Feature "), 'is "Feature " instead of "Feature".'],
  ])("a type is quoted as it stands there: %s", async (_, bad, words) => {
    expect((await check(collection(point(), bad))).findings[0]?.message).toContain(words);
  });

  test("the one command for projected coordinates, where the file names their system", async () => {
    const crs = '"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32632"}}';
    const { findings } = await check(collection(point("[465000,5247000]")).replace("{", `{${crs},`));
    expect(findings.map((finding) => finding.check)).toEqual(["geojson-crs", "coordinates-range"]);
    const command = "Reproject it: `ogr2ogr -t_srs EPSG:4326 out.geojson in.geojson`.";
    expect(findings[0]?.message).toContain(command);
    expect(findings[1]?.message).toContain(`they are in urn:ogc:def:crs:EPSG::32632, which Mapbox ignores. ${command}`);
  });

  test.each([
    ["no feature", "", "the file has no features."],
    ["one", feature("null"), "its only feature has no geometry that Mapbox could place."],
    ["two", `${feature("null")},${feature("null")}`, "none of its 2 features has a geometry"],
    [
      "a geometry by another name",
      point().replace('"geometry"', '"Geometry"'),
      'in its member "geometry", in lower case',
    ],
  ])("why nothing is left of %s", async (_, features, why) => {
    const { findings } = await check(collection(features));
    expect(findings[0]).toMatchObject({ check: "no-features", message: expect.stringContaining(why) });
  });

  test("where a collection is that is not the root, and that the root is none", async () => {
    const [wrapped] = (await check(`{"my \\"data\\"":${collection(point())}}`)).findings;
    expect(wrapped?.message).toContain('its member "my \\"data\\"", where Mapbox does not look');
    const [other] = (await check('{"features_of":[]}')).findings;
    expect(other?.message).toContain('the root has no "type", and no features.');
  });

  test("how many features stand before a fault of the grammar", async () => {
    const [first] = (await check('{"type":"FeatureCollection","features":[,]}')).findings;
    expect(first?.message).not.toContain("before it can be read");
    const [second] = (await check(`{"type":"FeatureCollection","features":[${point()},${point()},,]}`)).findings;
    expect(second?.message).toContain(" 2 features before it can be read. Mapbox would answer");
  });

  test.each([
    ["[180,0]", null],
    ["[-180.0000009,0]", null],
    ["[180.0000011,0]", "warning"],
    ["[-180.0000011,0]", "warning"],
    ["[360,0]", "warning"],
    ["[-360,0]", "warning"],
    ["[360.0001,0]", "error"],
    ["[-360.0001,0]", "error"],
    ["[0,85.05113]", null],
    ["[0,-85.05113]", null],
    ["[0,85.05114]", "warning"],
    ["[0,-85.05114]", "warning"],
    ["[0,95]", "warning"],
    ["[0,-95]", "warning"],
    ["[0,95.0001]", "error"],
    ["[0,-95.0001]", "error"],
  ])("%s among others: %s", async (coordinates, severity) => {
    // As far on the other side, so that the middle of the data lies on the map.
    const opposite = coordinates.replaceAll(/-?[\d.]+/g, (number) => String(Math.sign(-Number(number)) * 50));
    const { findings } = await check(collection(point("[1,2]"), point(opposite), point(coordinates)));
    expect(findings.map((finding) => [finding.check, finding.severity])).toEqual(
      severity === null ? [] : [["coordinates-range", severity]],
    );
  });

  test("swapped and projected coordinates are told apart", async () => {
    const [swapped] = (await check(collection(point("[52,104]")))).findings;
    expect(swapped?.title).toBe("GeoJSON: longitude and latitude are swapped");
    const [projected] = (await check(collection(point("[1487000,6894000]")))).findings;
    expect(projected?.title).toBe("GeoJSON: coordinates are not degrees");
    const [slip] = (await check(collection(point(), point("[400,20]")))).findings;
    expect(slip?.title).toBe("GeoJSON: coordinates out of range");
  });

  test.each([
    ["a missing value", point("[-9999,-9999]"), "Does it stand for a missing value? Correct them"],
    ["metres", point("[465000,5247000]"), "Are these metres or feet, among degrees? Correct them"],
    ["a latitude first", point("[52,104]"), "Have longitude and latitude changed places there? Correct them"],
    ["neither", point("[400,20]"), 'must be between …". Correct them'],
  ])("%s among others does not make the file a projected one", async (_, stray, words) => {
    const { findings } = await check(collection(point(), point(), stray));
    expect(findings.map(({ title }) => title)).toEqual(["GeoJSON: coordinates out of range"]);
    expect(findings[0]?.message).toContain(words);
    expect(findings[0]?.message).toContain(": 1 of 3 positions beyond");
  });

  test("missing values do not look projected, however many there are", async () => {
    const [missing] = (await check(collection(point("[-99999,-99999]"), point("[-99999,-99999]"), point()))).findings;
    expect(missing?.title).toBe("GeoJSON: coordinates out of range");
  });

  test("projected coordinates with decimals of any length are no more out of range than others", async () => {
    const long = "[12.34567890123456789012345678901234567890,-45.00000000000000000000000000000001]";
    expect((await check(collection(point(long)))).findings).toEqual([]);
  });
});

describe("facts of a GeoJSON file", () => {
  test("are counted on the way", async () => {
    const { facts } = await check(
      collection(
        point("[-10.25,50.5]", '{"name":"x","kind":"a"}'),
        feature(geometry("LineString", "[[1,2],[30.125,-4]]"), String.raw`{"kind":"b","l\u00e4nge":3}`),
        feature("null", "{}"),
      ),
    );
    expect(facts).toEqual({
      kind: "geojson",
      features: 3,
      featuresWithoutGeometry: 1,
      geometryTypes: { Point: 1, LineString: 1 },
      bounds: [-10.25, -4, 30.125, 50.5],
      properties: ["name", "kind", "länge"],
      estimatedZooms: { min: 0, max: 6 },
    });
  });

  test("estimate zooms for files of points alone, MultiPoints among them", async () => {
    const { facts } = await check(collection(point("[1,2]"), feature(geometry("MultiPoint", "[[3,4],[30,40]]"))));
    expect(facts).toMatchObject({ estimatedZooms: { min: 0, max: 10 } });
  });

  test("are the same however the positions are written", async () => {
    const plain = await check(collection(feature(geometry("LineString", "[[1.5,2],[-3,4.25]]"))));
    const pretty = await check(
      collection(feature(geometry("LineString", "[ [ 15e-1 ,\n 2.0 ] ,\t[ -3.00 , 4.25, 7 ] ]"))),
    );
    const { bounds } = { bounds: null, ...pretty.facts };
    expect(bounds).toEqual([-3, 2, 1.5, 4.25]);
    expect({ bounds: null, ...plain.facts }.bounds).toEqual(bounds);
  });

  test("are the same when names come in another order in each feature", async () => {
    const names = ["a", "b", "c", "d"];
    const features = Array.from({ length: 200 }, (_, index) => {
      const order = [...names.slice(index % 4), ...names.slice(0, index % 4)];
      const properties = `{${order.map((name) => `"${name}":${index}`).join()}}`;
      return index % 3 === 0
        ? `{"geometry":${geometry("Point", `[${index},1]`)},"properties":${properties},"type":"Feature"}`
        : point(`[${index},1]`, properties);
    });
    const { findings, facts } = await check(collection(...features.slice(0, 180)));
    expect(findings).toEqual([]);
    expect(facts).toMatchObject({
      features: 180,
      properties: names,
      bounds: [0, 1, 179, 1],
      geometryTypes: { Point: 180 },
    });
  });

  test("are missing where the file could not be read to its end", async () => {
    expect((await check(collection(point()).slice(0, -3))).facts).toBeNull();
  });
});

describe("a scan", () => {
  test("does not depend on where pieces of the file end", async () => {
    // Larger than a piece, with features of many lengths.
    const features = Array.from({ length: 9_000 }, (_, index) =>
      point(
        `[${(index % 360) - 180 + 0.123456},${(index % 170) / 2 - 42}]`,
        `{"name":"${"é".repeat(index % 90)}","n":${index}.5}`,
      ),
    );
    const { findings, facts } = await check(collection(...features));
    expect(findings).toEqual([]);
    expect(facts).toMatchObject({
      features: 9_000,
      featuresWithoutGeometry: 0,
      properties: ["name", "n"],
      geometryTypes: { Point: 9_000 },
    });
  });

  test("leaves the event loop free", async () => {
    const path = pathOf("large.geojson");
    await writeFile(path, enlarged(collection(...Array.from({ length: 40_000 }, () => point()))));
    const held = await longestHold(() =>
      geojsonCheck.check({ path, label: "large.geojson", bytes: STRICT_BYTES }, new AbortController().signal),
    );
    expect(held).toBeLessThan(200);
  });

  test("ends when it is aborted", async () => {
    const path = pathOf("aborted.geojson");
    await writeFile(path, enlarged(collection(point())));
    const controller = new AbortController();
    const checking = geojsonCheck.check({ path, label: "a", bytes: STRICT_BYTES }, controller.signal);
    controller.abort(new Error("enough"));
    await expect(checking).rejects.toThrow("enough");
  });
});
