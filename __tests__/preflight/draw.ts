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

/** Damages a text in one place, so that most XML is no longer well-formed. */
function damage(random: () => number, text: string): string {
  const at = Math.floor(random() * text.length);
  const kinds = [
    text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 12)),
    text.slice(0, at) +
      ["<", ">", "/", "&", "&#7;", "]]>", "<!--", "-->", "\u0001", "x", " "][at % 11] +
      text.slice(at),
    text.slice(0, at) + text.slice(Math.max(0, at - 60)),
    text.slice(0, at),
  ];
  return kinds[Math.floor(random() * kinds.length)] ?? text;
}

/** A GPX text of routes, tracks and waypoints, all in double quotes, with something unusual here and there. */
export function drawGpx(random: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const oddity = random() < 0.5 ? 0 : 0.05;
  const gap = () => (random() < oddity ? pick(GAPS) : "");
  const degrees = (most: number) =>
    random() < oddity
      ? pick(["7", "+1.5", " 1.5", "1.5 ", "2,5", "1.5e1", "400.5", "", "nan", "12.1234567890"])
      : ((random() - 0.5) * most).toFixed(1 + Math.floor(random() * 8));
  const child = () =>
    pick([
      "<ele>12.5</ele>",
      "<time>2026-01-01T00:00:00Z</time>",
      "<name>Žižkov &amp; more</name>",
      '<link href="https://example.org/?a=1"><text>a</text></link>',
      "<extensions><g:e><g:hr>90</g:hr></g:e></extensions>",
      random() < oddity ? pick(["<!-- a -->", "<![CDATA[<wpt>]]>", "<a><b><c><d/></c></b></a>", "<x:trkseg/>"]) : "",
      random() < oddity ? pick(["&own;", "a > b", '<wpt lat="1.5" lon="2.5"/>', '<a b="1" c="2"/>', "\n\n"]) : "",
    ]);
  const point = (name: string) => {
    const values = [`lat="${degrees(170)}"`, `lon="${degrees(360)}"`];
    if (random() < oddity) values.push(pick(['a="b"', 'lat="1.5"']));
    const start = `<${name} ${gap()}${(random() < 0.2 ? values.reverse() : values).join(` ${gap()}`)}${gap()}`;
    if (random() < 0.2) return `${start}/>`;
    return `${start}>${Array.from({ length: Math.floor(random() * 4) }, child).join(gap())}</${name}${gap()}>`;
  };
  const points = (name: string) =>
    Array.from({ length: Math.floor(random() * 8) }, () => point(name)).join(random() < 0.5 ? "" : "\n  ");
  const part = () =>
    pick([
      points("wpt"),
      `<rte>${points("rtept")}</rte>`,
      `<trk><trkseg>${points("trkpt")}</trkseg><trkseg>${points("trkpt")}</trkseg></trk>`,
    ]);
  const parts = Array.from({ length: 1 + Math.floor(random() * 4) }, part).join("");
  const text = `<?xml version="1.0"?>\n<gpx version="1.1">${parts}</gpx>\n`;
  return random() < oddity * 8 ? damage(random, text) : text;
}

/** A KML text of placemarks with an id, all in double quotes, with something unusual here and there. */
export function drawKml(random: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const oddity = random() < 0.5 ? 0 : 0.05;
  const gap = () => (random() < oddity ? pick(GAPS) : "");
  const number = () =>
    random() < oddity
      ? pick(["7", "400.5", "x", "", "1e1", "8.5\u00b0", "1,2,3", "NaN"])
      : ((random() - 0.5) * 170).toFixed(6);
  const comma = () => (random() < oddity ? pick([" ,", ", "]) : ",");
  const coordinates = (most: number) => {
    const tuples = Array.from(
      { length: 1 + Math.floor(random() * (random() < oddity ? 4 : most)) },
      () => `${number()}${comma()}${number()}${pick(["", ",0"])}`,
    );
    const odd = random() < oddity ? pick(["<!-- a -->", "<![CDATA[1,2]]>", "&#32;", "&amp;", "<a/>"]) : "";
    return `<coordinates>${gap()}${tuples.join(pick([" ", "\n"]))}${odd}</coordinates${gap()}>`;
  };
  const boundary = (name: string) => `<${name}><LinearRing>${coordinates(4)}</LinearRing></${name}>`;
  const polygon = () =>
    `<Polygon><extrude>1</extrude>${boundary("outerBoundaryIs")}${random() < 0.3 ? boundary("innerBoundaryIs") : ""}</Polygon>`;
  const point = () => `<Point>${coordinates(1)}<altitudeMode>absolute</altitudeMode></Point>`;
  const oddGeometry = () =>
    pick([
      "<gx:Track><gx:coord>1 2 3</gx:coord></gx:Track>",
      "<coordinates/>",
      `<LinearRing>${coordinates(4)}</LinearRing>`,
      `<Polygon>${boundary("innerBoundaryIs")}</Polygon>`,
      `<Polygon>${boundary("innerBoundaryIs")}${boundary("outerBoundaryIs")}</Polygon>`,
      point() + polygon(),
      point() + point(),
      `<Placemark id="b">${point()}</Placemark>`,
      `<linestring>${coordinates(4)}</linestring>`,
    ]);
  const geometry = () =>
    pick([
      point(),
      `<LineString><tessellate>1</tessellate>${coordinates(4)}</LineString>`,
      polygon(),
      `<MultiGeometry>${polygon()}${gap()}${point()}</MultiGeometry>`,
      random() < oddity ? oddGeometry() : "",
    ]);
  const child = () =>
    pick([
      "<name>Žižkov &amp; more</name>",
      "<description><![CDATA[<b>a]</b> & b]]></description>",
      '<ExtendedData><SchemaData schemaUrl="#a"><SimpleData name="b">c</SimpleData></SchemaData></ExtendedData>',
      random() < oddity ? pick(["<![CDATA[<coordinates>1,2]]>", "<Folder><name>f</name></Folder>", "&own;"]) : "",
      random() < oddity ? pick(["<Placemark><name/></Placemark>", "<!-- </Placemark> -->", "<x:NetworkLink/>"]) : "",
    ]);
  const placemark = () => {
    const children = Array.from({ length: Math.floor(random() * 3) }, child);
    return `<Placemark${random() < oddity ? pick(["", ' a="b"']) : ` id="a${random()}"`}>${children.join(gap())}${geometry()}</Placemark>`;
  };
  const folder = () =>
    `<Folder><name>${pick(["a", "b", "c", "d"])}</name>${Array.from({ length: Math.floor(random() * 6) }, placemark).join(pick(["", "\n  "]))}</Folder>`;
  const folders = Array.from({ length: 1 + Math.floor(random() * 3) }, folder).join("\n");
  const text = `<?xml version="1.0"?>\n<kml><Document>${folders}</Document></kml>\n`;
  return random() < oddity * 8 ? damage(random, text) : text;
}
