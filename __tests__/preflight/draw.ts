const NUMBERS = [
  ..."0 -0 1 -7 12.5 -12.345678 170.1234567 85.06 400.25 0.123456789 1.1234567890 12.123456789012345678 123456789".split(
    " ",
  ),
  ...'1234567890 12345678901234567890 1e2 -1.5E-3 +1 01 -01 .5 1. - null NaN -Infinity "1" [1] 1.12345678901234567890'.split(
    " ",
  ),
  ...["1 ", " 1", "\n1\t", ""],
];
const VALUES = [
  ...NUMBERS,
  ...['"x"', '""', '"long enough to be looked at by four"', '"with \\"escape\\""', '"\\u00e9"', '"Zürich 中文"'],
  ...['"unfinished', '"tab\there"', '"\\x"', "true", "false", "{}", '{"a":1}', "[1,2]", "truely"],
];
const NAMES = [
  "a",
  "id",
  "name",
  "coordinates",
  "type",
  "a name that is longer than all that is ever remembered of any name at all",
];
const GAPS = ["", "", "", "", " ", "\n  ", "\t\r\n"];

/** A GeoJSON text of a few features of one shape, with something unusual here and there. */
export function drawGeoJson(random: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const oddity = random() < 0.5 ? 0 : 0.03;
  const number = () =>
    random() < oddity ? pick(NUMBERS) : ((random() - 0.5) * 360).toFixed(Math.floor(random() * 12));
  const gap = () => (random() < oddity ? pick(GAPS) : "");
  const position = () => {
    const numbers = Array.from(
      { length: random() < oddity ? Math.floor(random() * 5) : 2 + Math.floor(random() * 2) },
      number,
    );
    return `[${gap()}${numbers.join(`${gap()},${gap()}`)}${gap()}]`;
  };
  const names = Array.from({ length: Math.floor(random() * 5) }, () => pick(NAMES));
  const property = (name: string) => `"${name}"${gap()}:${gap()}${random() < oddity * 3 ? pick(VALUES) : number()}`;
  const geometry = () => {
    const positions = Array.from({ length: 1 + Math.floor(random() * 8) }, position).join(`${gap()},${gap()}`);
    if (random() < 0.3) return `{"type":"Point","coordinates":${position()}}`;
    return random() < 0.5
      ? `{"type":"LineString","coordinates":[${positions}]}`
      : `{"coordinates":[[${positions}]${random() < oddity ? ",1" : ""}],"type":"Polygon"}`;
  };
  const feature = () =>
    `{"type":"Feature",${gap()}"properties":{${names.map(property).join(`${gap()},${gap()}`)}},"geometry":${geometry()}}`;
  return `{"type":"FeatureCollection","features":[${Array.from({ length: 1 + Math.floor(random() * 6) }, feature).join(`,${gap()}`)}]}`;
}

/** A CSV text of some rows with coordinates, quoted values in several lines, and something unusual here and there. */
export function drawCsv(random: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const newline = random() < 0.3 ? "\r\n" : "\n";
  const oddity = random() < 0.5 ? 0 : 0.05;
  const value = () =>
    random() < 0.2
      ? pick(['"a, b"', '"first\nsecond"', '"say ""x"""', '"1\n2,3,4\n5"', '"a\\"b"', 'x "y, z" x', "'a, b'"])
      : "x";
  const coordinate = () => (random() < oddity ? pick(["", "x", '"4.5"', "1e2", "400"]) : (random() * 80).toFixed(5));
  const row = () => {
    if (random() < oddity) return pick(["", "1,2", 'a "quote', '"', "1,2,3,4,5,6"]);
    return [value(), coordinate(), value(), coordinate()].join(",");
  };
  const rows = Array.from({ length: 2 + Math.floor(random() * 12) }, row);
  return `id,lon,name,lat${newline}${rows.join(newline)}${random() < 0.8 ? newline : ""}`;
}
