import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { DEF_FEATURE } from "../../src/preflight/geojson/def-feature.ts";
import { inspectFile } from "../../src/preflight/index.ts";
import type { Inspection } from "../../src/preflight/types.ts";
import { temporaryFolder } from "./inspect-bytes.ts";
import { IMAGE_TILE, METADATA, writeMbtiles } from "./mbtiles-writer.ts";
import { writeZip } from "./zip-writer.ts";

/** A faulty file, and what is left of it once the command in the message has run. */
interface Remedy {
  readonly input: string;
  /** Or what writes it, given its path. */
  readonly content: string | Uint8Array | ((path: string) => void);
  /** The size it has in the check, in bytes, where that is not its own. */
  readonly bytes?: number;
  /** The check whose message has the command. */
  readonly check: string;
  readonly command: string;
  readonly output: string;
  /** In the mended file, as the check counts them. */
  readonly features: number;
  /** What the mended file must hold. */
  readonly kept: readonly RegExp[];
}

const point = (position: string, properties = '{"name":"ü"}') =>
  `{"type":"Feature","properties":${properties},"geometry":{"type":"Point","coordinates":${position}}}`;
const collection = (...features: readonly string[]) => `{"type":"FeatureCollection","features":[${features}]}`;
const kml = (...placemarks: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks
    .map(
      (place, index) => `<Folder><name>f${index}</name><Placemark><name>p${index}</name>${place}</Placemark></Folder>`,
    )
    .join("")}</Document></kml>`;
const kmlPoint = (position: string) => `<Point><coordinates>${position}</coordinates></Point>`;
const gpx = (...positions: readonly (readonly [lon: number, lat: number])[]) => {
  const points = (name: string) =>
    positions.map(([lon, lat]) => `<${name} lat="${lat}" lon="${lon}"></${name}>`).join("");
  return (
    '<?xml version="1.0" encoding="UTF-8"?><gpx version="1.1" creator="me" xmlns="http://www.topografix.com/GPX/1/1">' +
    `${points("wpt")}<rte><name>r</name>${points("rtept")}</rte><trk><name>t</name><trkseg>${points("trkpt")}</trkseg></trk></gpx>`
  );
};

const SWAP = 'ogr2ogr -ct "+proj=pipeline +step +proj=axisswap +order=2,1"';
const REPROJECT = "ogr2ogr -s_srs EPSG:CODE -t_srs EPSG:4326";
const CLIP = "ogr2ogr -clipdst -180 -85.0511 180 85.0511";
const WRAP = "-wrapdateline -s_srs EPSG:4326 -t_srs EPSG:4326";
const WRAP_PARTS = `ogr2ogr -explodecollections ${WRAP}`;
const MERGE = "ogrmerge.py -single -f GeoJSON -o out.geojson in.kml";
const xmlToUtf8 = (encoding: string) =>
  `iconv -f ${encoding} -t UTF-8 in | sed '1s/<?xml[^>]*>/<?xml version="1.0"?>/' > out`;
const toCommas = (separator: string) =>
  `python3 -c 'import csv, sys; csv.field_size_limit(1 << 30); csv.writer(sys.stdout).writerows(csv.reader(sys.stdin, delimiter="${separator}"))' < in.csv > out.csv`;
const shared = (fault: string) => (path: string) =>
  writeMbtiles(path, {
    more: `ALTER TABLE tiles RENAME TO old; CREATE TABLE map AS SELECT zoom_level, tile_column, tile_row, 'id' || zoom_level AS tile_id FROM old;
      CREATE TABLE images (tile_data BLOB, tile_id TEXT); CREATE UNIQUE INDEX images_id ON images (tile_id);
      INSERT INTO images SELECT tile_data, 'id' || zoom_level FROM old GROUP BY zoom_level; DROP TABLE old;
      CREATE VIEW tiles AS SELECT map.zoom_level AS zoom_level, map.tile_column AS tile_column, map.tile_row AS tile_row,
        images.tile_data AS tile_data FROM map JOIN images ON images.tile_id = map.tile_id; ${fault}`,
  });
const alone = (more: string) => (path: string) => writeMbtiles(path, { more });
const setKey = (key: string, value: string) =>
  `sqlite3 FILE "DELETE FROM metadata WHERE name = '${key}'; INSERT INTO metadata (name, value) VALUES ('${key}', '${value}')"`;
const removeKey = (key: string) =>
  `sqlite3 FILE "DELETE FROM metadata WHERE name = '${key}'; UPDATE metadata SET value = json_remove(value, '$.${key}') WHERE name = 'json'"`;
const mbtiles = { input: "in.mbtiles", output: "in.mbtiles", kept: [] };

const AS_WKT = "-oo KEEP_GEOM_COLUMNS=NO -lco GEOMETRY=AS_WKT";

const remedies: readonly Remedy[] = [
  {
    input: "in.geojson",
    content: collection(point("[47.5,128.25]"), point("[46,129,400]")),
    check: "coordinates-range",
    command: `${SWAP} out.geojson in.geojson`,
    output: "out.geojson",
    features: 2,
    kept: [/"name": "ü"/, /\[ 128\.25, 47\.5 \]/, /\[ 129\.0, 46\.0, 400\.0 \]/],
  },
  {
    input: "in.geojson",
    content: collection(point("[2683000,1247000]")),
    check: "coordinates-range",
    command: `${REPROJECT} out.geojson in.geojson`,
    output: "out.geojson",
    features: 1,
    kept: [/"name": "ü"/, /\[ 8\.5375\d*, 47\.3686/],
  },
  {
    input: "in.geojson",
    content: collection(point("[8.5,47]"), point("[8.5,86]")),
    check: "coordinates-range",
    command: `${CLIP} out.geojson in.geojson`,
    output: "out.geojson",
    features: 1,
    kept: [/"name": "ü"/, /\[ 8\.5, 47\.0 \]/],
  },
  {
    input: "in.geojson",
    content: collection(
      point("[190,10]"),
      point("[-190,11]"),
      point("[8,47]"),
      point("[[170,0],[190,10]]").replace("Point", "LineString"),
      point("[[170,20],[190,20]]").replace("Point", "MultiPoint"),
      point("[[[[170,0],[175,0],[175,5],[170,0]]],[[[185,0],[190,0],[190,5],[185,0]]]]").replace(
        "Point",
        "MultiPolygon",
      ),
    ),
    check: "coordinates-range",
    command: `${WRAP_PARTS} out.geojson in.geojson`,
    output: "out.geojson",
    features: 8,
    kept: [
      /"name": "ü"/,
      /\[ -170\.0, 10\.0 \]/,
      /\[ 170\.0, 11\.0 \]/,
      /\[ 8\.0, 47\.0 \]/,
      /"MultiLineString", "coordinates": \[ \[ \[ 170\.0, 0\.0 \], \[ 180\.0, 5\.0 \] \], \[ \[ -180\.0, 5\.0 \], \[ -170\.0, 10\.0 \] \] \]/,
      /\[ -170\.0, 20\.0 \]/,
      /\[ -175\.0, 0\.0 \]/,
    ],
  },
  {
    input: "in.geojson",
    content: collection(point("[190,10]"), point("[[8,80],[8,90]]").replace("Point", "LineString")),
    check: "coordinates-range",
    command: `${WRAP_PARTS} -clipdst -180 -85.0511 180 85.0511 out.geojson in.geojson`,
    output: "out.geojson",
    features: 2,
    kept: [/"name": "ü"/, /\[ -170\.0, 10\.0 \]/, /\[ 8\.0, 85\.0511 \]/],
  },
  {
    input: "in.kml",
    content: kml(kmlPoint("190,10"), kmlPoint("8.5,47")),
    check: "coordinates-range",
    command: `${WRAP_PARTS} out.kml in.kml`,
    output: "out.kml",
    features: 2,
    kept: [/<name>p0</, /-170,10/, /8\.5,47/],
  },
  {
    input: "in.gpx",
    content: gpx([185, 47], [190, 46]).replace(
      "</trkseg>",
      '</trkseg><trkseg><trkpt lat="1" lon="170"/><trkpt lat="2" lon="190"/></trkseg>',
    ),
    check: "coordinates-range",
    command: `ogr2ogr ${WRAP} out.gpx in.gpx waypoints routes tracks`,
    output: "out.gpx",
    features: 4,
    kept: [/<wpt lat="47\.0" lon="-175\.0">/, /<rtept lat="46\.0" lon="-170\.0">/, /<trkpt lat="1\.5" lon="-180\.0">/],
  },
  {
    input: "in.csv",
    content: "lon,lat,name\n190,10,a\n8.5,47,b\n",
    check: "coordinates-range",
    command: `${WRAP_PARTS} out.csv in.csv -oo X_POSSIBLE_NAMES=lon -oo Y_POSSIBLE_NAMES=lat ${AS_WKT}`,
    output: "out.csv",
    features: 2,
    kept: [/^WKT,name\r?\n/, /"POINT \(-170 10\)",a/, /"POINT \(8\.5 47(\.0)?\)",b/],
  },
  {
    input: "in.kml",
    content: kml(kmlPoint("47.5,128.25"), kmlPoint("46,129")),
    check: "coordinates-range",
    command: `${SWAP} out.kml in.kml`,
    output: "out.kml",
    features: 2,
    kept: [/<name>p0</, /<name>f1</, /128\.25,47\.5/, /129,46/],
  },
  {
    input: "in.kml",
    content: kml(kmlPoint("8.5,86"), kmlPoint("8.5,47"), kmlPoint("8.5,46")),
    check: "coordinates-range",
    command: `${CLIP} out.kml in.kml`,
    output: "out.kml",
    features: 2,
    kept: [/<name>p1</, /8\.5,47/],
  },
  {
    input: "in.gpx",
    content: gpx([8.5, 47], [8.6, 46]).replace(
      "<trkseg>",
      '<trkseg>\n<trkpt lat="1" lon="2"><ele>3</ele></trkpt>\n</trkseg><trkseg><trkpt lat="1" lon="2"/></trkseg><trkseg>',
    ),
    check: "no-features",
    command: String.raw`perl -0777 -pe 's{<trkseg>\s*<trkpt\b(?:(?!<trkpt\b).)*?</trkseg>}{}gs' in.gpx > out.gpx`,
    output: "out.gpx",
    features: 4,
    kept: [/<trkpt lat="46" lon="8.6">/],
  },
  {
    input: "in.gpx",
    content: gpx([47.5, 128.25], [46, 129]),
    check: "coordinates-range",
    command: `${SWAP} out.gpx in.gpx waypoints routes tracks`,
    output: "out.gpx",
    features: 4,
    kept: [/<wpt lat="47\.5" lon="128\.25">/, /<rtept lat="46\.0" lon="129\.0">/, /<name>t</],
  },
  {
    input: "in.gpx",
    content: gpx([8.5, 47], [8.5, 86]),
    check: "coordinates-range",
    command: `${CLIP} out.gpx in.gpx waypoints routes tracks`,
    output: "out.gpx",
    features: 3,
    kept: [/<wpt lat="47\.0" lon="8\.5">/, /<trkpt lat="85\.0511" lon="8\.5">/],
  },
  {
    input: "in.csv",
    content: "Lon,Lat,code\n2683000,1247000,007\n2684000,1247000,8\n",
    check: "coordinates-range",
    command: `${REPROJECT} out.csv in.csv -oo X_POSSIBLE_NAMES=Lon -oo Y_POSSIBLE_NAMES=Lat ${AS_WKT}`,
    output: "out.csv",
    features: 2,
    kept: [/^WKT,code\r?\n/, /"POINT \(8\.5375\d* 47\.3686\d*\)","?007/],
  },
  {
    input: "in.csv",
    content: '"my ""longitude"";",latitude (°),name\n8.5,86,a\n8.5,47,"b, c"\n8.5,46,d\n',
    check: "coordinates-range",
    command: `${CLIP} out.csv in.csv -oo X_POSSIBLE_NAMES="*longitude*" -oo Y_POSSIBLE_NAMES="*latitude*" ${AS_WKT}`,
    output: "out.csv",
    features: 2,
    kept: [/^WKT,name\r?\n/, /"POINT \(8\.5 47(\.0)?\)","b, c"/],
  },
  {
    input: "in.csv",
    content: 'name,geom\na,"LINESTRING(47.5 128.25,46 129)"\n',
    check: "coordinates-range",
    command: `${SWAP} out.csv in.csv -oo GEOM_POSSIBLE_NAMES=geom ${AS_WKT}`,
    output: "out.csv",
    features: 1,
    kept: [/^WKT,name\r?\n/, /"LINESTRING \(128\.25 47\.5,129 46\)",a/],
  },
  {
    input: "in.kml",
    content: kml(...Array.from({ length: 17 }, (_, index) => kmlPoint(`${index},47`))),
    check: "kml-layers",
    command: MERGE,
    output: "out.geojson",
    features: 17,
    kept: [/"Name": "p16"/],
  },
  {
    input: "in.kml",
    content: kml(kmlPoint("8.5,47"), kmlPoint("8.5,46")).replace("f1", "f0"),
    check: "kml-layers",
    command: "ogr2ogr out.kml in.kml",
    output: "out.kml",
    features: 2,
    kept: [/<name>p0</, /<name>p1</],
  },
  {
    input: "in.kml",
    content: kml(
      kmlPoint("8.5,47"),
      '<gx:Track xmlns:gx="http://www.google.com/kml/ext/2.2"><when>2010-05-28T02:02:09Z</when><when>2010-05-28T02:02:35Z</when>' +
        "<gx:coord>8.5 47 400</gx:coord><gx:coord>8.6 47 400</gx:coord></gx:Track>",
    ),
    check: "no-features",
    command: "ogr2ogr out.kml in.kml",
    output: "out.kml",
    features: 2,
    kept: [/<LineString>/],
  },
  {
    input: "in.kml",
    content: kml(kmlPoint("8.5,47"), kmlPoint("8.5,46")),
    bytes: 300_000_000,
    check: "file-too-large",
    command: MERGE,
    output: "out.geojson",
    features: 2,
    kept: [/"Name": "p1"/],
  },
  {
    input: "in.gpx",
    content: gpx([8.5, 47], [8.5, 46]),
    bytes: 300_000_000,
    check: "file-too-large",
    command: "ogr2ogr tracks.geojson in.gpx tracks",
    output: "tracks.geojson",
    features: 1,
    kept: [/"name": "t"/],
  },
  {
    input: "in",
    content: Buffer.from('\ufefflon,lat,name\r\n8.5,47,"ü"\r\n', "utf16le"),
    check: "file-not-geodata",
    command: "iconv -f UTF-16 -t UTF-8 in > out",
    output: "out",
    features: 1,
    kept: [/^lon,/, /ü/],
  },
  {
    input: "in",
    content: Buffer.from("lon,lat,name\n8.5,47,ü\n", "utf16le"),
    check: "file-not-geodata",
    command: "iconv -f UTF-16LE -t UTF-8 in > out",
    output: "out",
    features: 1,
    kept: [/^lon,/, /ü/],
  },
  {
    input: "in",
    content: Buffer.from(
      `\ufeff${kml(kmlPoint("8.5,47")).replace("UTF-8", "UTF-16").replace("p0", "pü")}`,
      "utf16le",
    ).swap16(),
    check: "file-not-geodata",
    command: xmlToUtf8("UTF-16"),
    output: "out",
    features: 1,
    kept: [/^<\?xml/, /pü/],
  },
  {
    input: "in",
    content: Buffer.from(kml(kmlPoint("8.5,47")).replace("UTF-8", "windows-1250").replace("p0", "pü"), "latin1"),
    check: "text-encoding",
    command: xmlToUtf8("WINDOWS-1252"),
    output: "out",
    features: 1,
    kept: [/^<\?xml/, /pü/],
  },
  {
    input: "in",
    content: kml(kmlPoint("8.5,47")).replace("UTF-8", "ISO-8859-1").replace("p0", "pü"),
    check: "text-encoding",
    command: `sed '1s/<?xml[^>]*>/<?xml version="1.0" encoding="UTF-8"?>/' in > out`,
    output: "out",
    features: 1,
    kept: [/^<\?xml/, /pü/],
  },
  {
    input: "in",
    content: Buffer.from(kml(kmlPoint("8.5,47")).replace("p0", "pü"), "latin1"),
    check: "text-encoding",
    command: xmlToUtf8("WINDOWS-1252"),
    output: "out",
    features: 1,
    kept: [/^<\?xml/, /pü/],
  },
  {
    input: "in",
    content: Buffer.from("lon,lat,name\n8.5,47,ü\n", "latin1"),
    check: "text-encoding",
    command: "iconv -f WINDOWS-1252 -t UTF-8 in > out",
    output: "out",
    features: 1,
    kept: [/ü/],
  },
  {
    input: "file.csv",
    content: "\ufefflon,lat,name\n8.5,47,ü\n",
    check: "text-encoding",
    command: 'sed -i "1s/^\\xEF\\xBB\\xBF//" file.csv',
    output: "file.csv",
    features: 1,
    kept: [/^lon,/],
  },
  {
    input: "file.csv",
    content: "\ufeffname,lon,lat\nü,8.5,47\n",
    check: "text-encoding",
    command: "sed -i '1s/^\\xEF\\xBB\\xBF//' file.csv",
    output: "file.csv",
    features: 1,
    kept: [/^name,/],
  },
  ...[
    [";", ";"],
    ["|", "|"],
    ["\t", "\\t"],
  ].map(([separator = "", named = ""]) => ({
    input: "in.csv",
    content: 'name,wkt,note\n"a, b","LINESTRING(8 47,9 48)",ü\nc,POINT(8 47),"say ""x"", or , so"\n'.replaceAll(
      /,(?=wkt|note|"L|ü|P|"s)/g,
      separator,
    ),
    check: "csv-separator",
    command: toCommas(named),
    output: "out.csv",
    features: 2,
    kept: [/^"?name"?,wkt,note\r?\n"a, b","LINESTRING\(8 47,9 48\)",ü\r?\nc,POINT\(8 47\),"say ""x"", or , so"\r?\n$/],
  })),
  {
    input: "in.csv",
    content: "\ufeffcity,lon,lat,Longitude Error,y\r\nZürich,8.5,47,1,2\r\n",
    check: "csv-columns",
    command: "sed '1s/\\bLongitude Error\\b/lon Error/; 1s/\\by\\b/y_2/' in.csv > out.csv",
    output: "out.csv",
    features: 1,
    kept: [/^\ufeffcity,lon,lat,lon Error,y_2\r\nZürich,8\.5,47,1,2\r\n$/],
  },
  {
    input: "in.csv",
    content: `name,longitude,latitude,${Array.from({ length: 700 }, (_, index) => `column${index}`)}\na,8.5,47${",".repeat(700)}\n`,
    check: "csv-columns",
    command: "ogr2ogr -select name,longitude,latitude out.csv in.csv",
    output: "out.csv",
    features: 1,
    kept: [/^name,longitude,latitude\r?\na,"?8\.5"?,"?47"?/],
  },
  {
    input: "in.geojson",
    content: collection(
      point("[8.5,47]"),
      point("[]"),
      point("[]").replace("Point", "LineString"),
      point("[[]]").replace("Point", "Polygon"),
    ),
    check: "geojson-degenerate",
    command: "jq -c '.features |= map(select(any(.geometry | ..; type == \"number\")))' in.geojson > out.geojson",
    output: "out.geojson",
    features: 1,
    kept: [/"name":"ü"/],
  },
  ...[
    collection(point("[8.5,47]")).replace("{", `{"name":"${"n".repeat(450)}",`),
    point("[8.5,47]", `{"a":"${"n".repeat(450)}"}`)
      .replace('"type":"Feature",', "")
      .replace(/}$/, ',"type":"Feature"}'),
    `{"bbox":[${"8.500000,".repeat(60)}1],"type":"Point","coordinates":[8.5,47]}`,
  ].map((content) => ({
    input: "in.geojson",
    content,
    check: "file-hidden-root",
    command: "jq -c '{type} + .' in.geojson > out.geojson",
    output: "out.geojson",
    features: 1,
    kept: [/"coordinates":\[8\.5,47\]/, /n{450}|8\.5,8\.5/],
  })),
  {
    input: "in.csv",
    content: 'wkt,name\n"LINESTRING Z (8 47 1,9 48 2)",a\nPOINT Z (8 47 1),b\n',
    check: "no-features",
    command: `ogr2ogr -dim XY out.csv in.csv -oo GEOM_POSSIBLE_NAMES=wkt ${AS_WKT}`,
    output: "out.csv",
    features: 2,
    kept: [/^WKT,name\r?\n/, /"LINESTRING \(8 47,9 48\)",a/],
  },
  {
    input: "in.csv",
    content: 'name,lon,lat\nZürich\u00a0X,8.5\u00a0,47\nb,\u00a0-8.5,47\nc,"\u00a0.5\u00a0","47.\u00a0"\n',
    check: "no-features",
    command: "perl -CSD -pe 's/(?<=[\\d.])\\x{a0}|\\x{a0}(?=[-.\\d])/ /g' in.csv > out.csv",
    output: "out.csv",
    features: 3,
    kept: [/^name,lon,lat\nZürich\u00a0X,8\.5 ,47\nb, -8\.5,47\nc," \.5 ","47\. "\n$/],
  },
  {
    input: "in.csv",
    content: 'name,lon,lat\n\u22125 \u22125,\u22128.5,47\n"\u2212a","\u22128.5",47\na\u2013b,\u22128.5,47\n',
    check: "no-features",
    command: "perl -CSD -pe 's/(?<![^,;|\\t\"])\\x{2212}(?=[\\d.])/-/g' in.csv > out.csv",
    output: "out.csv",
    features: 3,
    kept: [/^name,lon,lat\n-5 \u22125,-8\.5,47\n"\u2212a","-8\.5",47\na\u2013b,-8\.5,47\n$/],
  },
  {
    input: "in.csv",
    content: "name;lon;lat\na\u200bb;\u200b8.5\u200b;47\n",
    check: "no-features",
    command: "perl -CSD -pe 's/(?<=[\\d.])\\x{200b}|\\x{200b}(?=[-.\\d])//g' in.csv > out.csv",
    output: "out.csv",
    features: 1,
    kept: [/^name;lon;lat\na\u200bb;8\.5;47\n$/],
  },
  {
    input: "in.csv",
    content: 'id,geom\nSRID,"SRID=4326;POINT(8 47)"\nb,srid=4326;POINT(8 47)\n',
    check: "csv-geom-column",
    command: "sed 's/SRID=[0-9]*;//I' in.csv > out.csv",
    output: "out.csv",
    features: 2,
    kept: [/^id,geom\nSRID,"POINT\(8 47\)"\nb,POINT\(8 47\)\n$/],
  },
  {
    input: "in.csv",
    content: "lon,lat,name\n8,47,a\r8,48,b\r\n8,49,c\r\n",
    check: "csv-rows-dropped",
    command: "tr -s '\\r' '\\n' < in.csv > out.csv",
    output: "out.csv",
    features: 3,
    kept: [/^lon,lat,name\n8,47,a\n8,48,b\n8,49,c\n$/],
  },
  {
    input: "in.geojson",
    content: collection(
      collection(point("[8,47]"), collection(point("[8,48]"))),
      point("[8,49]").replace("Feature", "feature"),
      '{"type":"Point","coordinates":[8,50]}',
    ),
    check: "geojson-feature",
    command: `jq -c '${DEF_FEATURE} .features |= map(feature)' in.geojson > out.geojson`,
    output: "out.geojson",
    features: 4,
    kept: [/"name":"ü".*"name":"ü".*"name":"ü"/, /\[8,50\]/],
  },
  ...[
    ["\n", `jq -cn '${DEF_FEATURE} {type: "FeatureCollection", features: [inputs | feature]}' in.geojson`],
    [
      "\n\u001e",
      `tr -d '\\036' < in.geojson | jq -cn '${DEF_FEATURE} {type: "FeatureCollection", features: [inputs | feature]}'`,
    ],
    [
      ",\n",
      `perl -0777 -pe 's/^/[/; s/,?\\s*\\z/]/' in.geojson | jq -c '${DEF_FEATURE} {type: "FeatureCollection", features: map(feature)}'`,
    ],
  ].flatMap(([between = "", command]) => {
    const objects = [
      point("[8,47]"),
      '{"type":"Feature","properties":{}}',
      collection(point("[8,48]"), point("[8,49]")),
      '{"type":"Point","coordinates":[8,50]}',
    ];
    return [objects, objects.toReversed(), [...objects.slice(2), ...objects, ""]].map((all, index) => ({
      input: "in.geojson",
      content: all.join(between),
      check: "geojson-root",
      command: `${command} > out.geojson`,
      output: "out.geojson",
      features: index === 2 ? 8 : 5,
      kept: [/"name":"ü".*"name":"ü".*"name":"ü"/, /\[8,47\]/, /\[8,48\]/, /\[8,49\]/, /\[8,50\]/],
    }));
  }),
  ...["data", String.raw`it's \"ü\"\\`].map((name) => ({
    input: "in.geojson",
    content: `{"status":"ok","${name}":${collection(point("[8,47]"), point("[8,48]"))}}`,
    check: "no-features",
    command: `jq -c '.["${name.replace("'", String.raw`'\''`)}"]' in.geojson > out.geojson`,
    output: "out.geojson",
    features: 2,
    kept: [/"name":"ü".*"name":"ü"/, /\[8,47\]/, /\[8,48\]/],
  })),
  {
    input: "in.geojson",
    content: collection(point("[2683000,1247000]")).replace(
      "{",
      '{"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::2056"}},',
    ),
    check: "coordinates-range",
    command: "ogr2ogr -t_srs EPSG:4326 out.geojson in.geojson",
    output: "out.geojson",
    features: 1,
    kept: [/"name": "ü"/, /\[ 8\.5375\d*, 47\.3686/],
  },
  {
    input: "in.json",
    content: `[${point("[8,47]")},{"type":"Feature","properties":{}},${collection(point("[8,48]"))},{"type":"Point","coordinates":[8,50]}]`,
    check: "file-not-geodata",
    command: `jq -c '${DEF_FEATURE} {type: "FeatureCollection", features: map(feature)}' in.json > out.geojson`,
    output: "out.geojson",
    features: 4,
    kept: [/"name":"ü".*"name":"ü"/, /\[8,47\]/, /\[8,48\]/, /\[8,50\]/],
  },
  {
    input: "in.json",
    content:
      '[{"lng":8,"lat":47,"name":"ü"},{"longitude":"0","latitude":"-1.5"},{"x":2,"y":3},{"lng":"","lat":null,"name":"b"}]',
    check: "file-not-geodata",
    command:
      'jq -c \'{type: "FeatureCollection", features: map({type: "Feature", properties: ., geometry: (try {type: "Point", ' +
      "coordinates: [.lon // .lng // .longitude // .x, .lat // .latitude // .y] | map(tonumber)} catch null)})}' in.json > out.geojson",
    output: "out.geojson",
    features: 4,
    kept: [/"name":"ü"/, /"name":"b"/, /\[8,47\]/, /\[0,-1\.5\]/, /\[2,3\]/],
  },
  {
    input: "in.json",
    content: "[[8.5,47.25],\n[-1,2,400]]",
    check: "file-not-geodata",
    command:
      'jq -c \'{type: "FeatureCollection", features: map({type: "Feature", properties: {}, geometry: {type: "Point", coordinates: .}})}\' in.json > out.geojson',
    output: "out.geojson",
    features: 2,
    kept: [/\[8\.5,47\.25\]/, /\[-1,2,400\]/],
  },
  {
    input: "in.geojson",
    content: collection(point("[8,47]").replace("Point", "point")),
    check: "geojson-geometry",
    command: "ogr2ogr out.geojson in.geojson",
    output: "out.geojson",
    features: 1,
    kept: [/"name": "ü"/, /"Point"/],
  },
  {
    input: "in.geojson",
    content: collection(point("[[[0,0]],[[0,0],[1,1]]]").replace("Point", "MultiLineString")),
    check: "geojson-degenerate",
    command: "ogr2ogr -explodecollections -makevalid out.geojson in.geojson",
    output: "out.geojson",
    features: 1,
    kept: [/"name": "ü"/, /\[ 1\.0, 1\.0 \]/],
  },
  {
    input: "in.geojson",
    content: collection(point("[[[[0,0],[1,1],[0,1]]],[[[0,0],[5,0],[5,5],[0,0]]]]").replace("Point", "MultiPolygon")),
    check: "geojson-degenerate",
    command: "ogr2ogr -explodecollections -makevalid out.geojson in.geojson",
    output: "out.geojson",
    features: 1,
    kept: [/"name": "ü"/, /\[ 5\.0, 5\.0 \]/],
  },
  {
    input: "in.geojson",
    content: collection(point("[8,47]", '{"name":"ü","n":.5,"m":+1,"o":1.}')),
    check: "json-lenient",
    command: "jq -c . in.geojson > out.geojson",
    output: "out.geojson",
    features: 1,
    kept: [/"ü"/, /"n":0\.5,"m":1,"o":1/],
  },
  {
    input: "in.json",
    content:
      '{"geometryType":"esriGeometryPoint","spatialReference":{"wkid":3857},"fields":[{"name":"name","type":"esriFieldTypeString"}],' +
      '"features":[{"attributes":{"name":"ü"},"geometry":{"x":1000000,"y":6000000}}]}',
    check: "file-not-geodata",
    command: "ogr2ogr -t_srs EPSG:4326 out.geojson in.json",
    output: "out.geojson",
    features: 1,
    kept: [/"name": "ü"/, /\[ 8\.983\d*, 47\.353\d* \]/],
  },
  {
    input: "in",
    content: gzipSync("lon,lat,name\n8.5,47,ü\n"),
    check: "file-not-geodata",
    command: "gunzip -c < in > out",
    output: "out",
    features: 1,
    kept: [/ü/],
  },
  {
    input: "in.vrt",
    content:
      '<OGRVRTDataSource><OGRVRTLayer name="points"><SrcDataSource>{"type":"Point","coordinates":[8,47]}</SrcDataSource>' +
      "<SrcLayer>OGRGeoJSON</SrcLayer></OGRVRTLayer></OGRVRTDataSource>",
    check: "file-not-geodata",
    command: "ogr2ogr -t_srs EPSG:4326 out.geojson in.vrt",
    output: "out.geojson",
    features: 1,
    kept: [/\[ 8\.0, 47\.0 \]/],
  },
  {
    input: "file.kmz",
    content: writeZip([{ name: "files/doc.kml", data: Buffer.from(kml(kmlPoint("8,47"))) }]),
    check: "zip-shapefile",
    command: 'unzip FILE "files/doc.kml"',
    output: "files/doc.kml",
    features: 1,
    kept: [/8,47/],
  },
  {
    ...mbtiles,
    content: alone("INSERT INTO tiles SELECT 31, 5, 5, tile_data FROM tiles WHERE zoom_level = 0"),
    check: "mbtiles-zooms",
    command: 'sqlite3 FILE "DELETE FROM tiles WHERE zoom_level > 30"',
    features: 3,
  },
  {
    ...mbtiles,
    content: shared("INSERT INTO map VALUES (31, 5, 5, 'id1')"),
    check: "mbtiles-zooms",
    command: 'sqlite3 FILE "DELETE FROM map WHERE zoom_level > 30"',
    features: 3,
  },
  {
    ...mbtiles,
    content: shared("INSERT INTO map VALUES (-1, 0, 0, 'id1')"),
    check: "mbtiles-zooms",
    command: 'sqlite3 FILE "DELETE FROM map WHERE zoom_level < 0"',
    features: 3,
  },
  ...[
    ["tiles", ""],
    [
      "map",
      `DROP INDEX tile_index; CREATE TABLE images (tile_data BLOB, tile_id TEXT PRIMARY KEY); INSERT INTO images SELECT tile_data, 'a' FROM tiles LIMIT 1;
        CREATE TABLE map (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_id TEXT, PRIMARY KEY (zoom_level, tile_column, tile_row)) WITHOUT ROWID;
        INSERT INTO map SELECT zoom_level, tile_column, tile_row, 'a' FROM tiles; DROP TABLE tiles;
        CREATE VIEW tiles AS SELECT zoom_level, tile_column, tile_row, tile_data FROM map JOIN images USING (tile_id)`,
    ],
  ].map(([table, more = ""]) => ({
    ...mbtiles,
    // The rows at zoom 1 would take each other's places.
    content: (path: string) =>
      writeMbtiles(path, {
        metadata: { ...METADATA, format: "png", bounds: "8.5,47.3,8.6,47.4", maxzoom: "5", center: "8.5,47.3,2" },
        tiles: [
          [1, 1, 0, IMAGE_TILE],
          [1, 1, 1, IMAGE_TILE],
          [5, 16, 11, IMAGE_TILE],
          [5, 16, 12, IMAGE_TILE],
        ],
        more,
      }),
    check: "mbtiles-zooms",
    command: `sqlite3 FILE "BEGIN; UPDATE ${table} SET tile_row = -1 - tile_row; UPDATE ${table} SET tile_row = (1 << zoom_level) + tile_row; COMMIT"`,
    features: 4,
  })),
  {
    ...mbtiles,
    content: (path) =>
      writeMbtiles(path, {
        metadata: { ...METADATA, format: "png" },
        tiles: [
          [0, 0, 0, IMAGE_TILE],
          [1, 0, 0, IMAGE_TILE],
        ],
        more: "UPDATE tiles SET tile_data = CAST(tile_data AS TEXT)",
      }),
    check: "mbtiles-tile-format",
    command: 'sqlite3 FILE "UPDATE tiles SET tile_data = CAST(tile_data AS BLOB)"',
    features: 2,
  },
  {
    ...mbtiles,
    content: alone("UPDATE tiles SET tile_data = NULL WHERE tile_column = 1; "),
    check: "mbtiles-tile-format",
    command: 'sqlite3 FILE "DELETE FROM tiles WHERE tile_data IS NULL"',
    features: 2,
  },
  {
    ...mbtiles,
    content: shared("INSERT INTO images VALUES (NULL, 'none'); INSERT INTO map VALUES (1, 1, 1, 'none')"),
    check: "mbtiles-tile-format",
    command: 'sqlite3 FILE "DELETE FROM images WHERE tile_data IS NULL"',
    // The place is counted, though the view does not show it any more.
    features: 4,
  },
  {
    ...mbtiles,
    content: alone("UPDATE metadata SET value = '7' WHERE name = 'maxzoom'"),
    check: "mbtiles-zooms",
    command: setKey("maxzoom", "1"),
    features: 3,
  },
  {
    ...mbtiles,
    content: alone(
      `DELETE FROM metadata WHERE name = 'bounds'; UPDATE metadata SET value = json_set(value, '$.bounds', json('[1,0,-1,0]')) WHERE name = 'json'`,
    ),
    check: "mbtiles-zooms",
    command: setKey("bounds", "WEST,SOUTH,EAST,NORTH"),
    features: 3,
  },
  {
    ...mbtiles,
    content: alone("UPDATE metadata SET value = '-500,-85,180,85' WHERE name = 'bounds'"),
    check: "mbtiles-zooms",
    command: setKey("bounds", "WEST,SOUTH,EAST,NORTH"),
    features: 3,
  },
  {
    ...mbtiles,
    content: alone("INSERT INTO metadata VALUES ('tiles', 'http://localhost/{z}/{x}/{y}')"),
    check: "mbtiles-zooms",
    command: removeKey("tiles"),
    features: 3,
  },
  {
    ...mbtiles,
    content: alone("UPDATE metadata SET value = json_set(value, '$.grids', 'none') WHERE name = 'json'"),
    check: "mbtiles-zooms",
    command: removeKey("grids"),
    features: 3,
  },
  {
    ...mbtiles,
    content: alone("UPDATE metadata SET value = json_set(value, '$.prepare', 'yes') WHERE name = 'json'"),
    check: "mbtiles-schema",
    command: removeKey("prepare"),
    features: 3,
  },
  {
    ...mbtiles,
    content: alone("CREATE VIEW carmen AS SELECT 1 AS a"),
    check: "mbtiles-schema",
    command: 'sqlite3 FILE "DROP VIEW carmen"',
    features: 3,
  },
];

const pathIn = temporaryFolder();

function inspect(path: string, bytes = statSync(path).size): Promise<Inspection> {
  const file = { path, label: path.slice(path.lastIndexOf("/") + 1), bytes };
  return inspectFile(file, { content: true }, new AbortController().signal);
}

function featuresOf({ facts }: Inspection): number | null {
  if (facts === null || facts.kind === "tiff") return null;
  if (facts.kind === "csv") return facts.rows;
  return facts.kind === "mbtiles" ? facts.tiles : facts.features;
}

/** Whether the command's programs are at hand; with REMEDIES=all it has to be. */
function canRun(command: string): boolean {
  if (process.env.REMEDIES === "all") return true;
  const programs = command.match(/^[\w.]+|\bjq\b/g) ?? [];
  return process.platform === "linux" && spawnSync("bash", ["-c", `type ${programs.join(" ")}`]).status === 0;
}

describe.each(remedies.map((remedy, index) => [`${index} ${remedy.input}: ${remedy.command}`, remedy] as const))(
  "%s",
  (name, remedy) => {
    const { input, content, bytes, check, command, output, features, kept } = remedy;
    const folder = () => pathIn(name.split(" ", 1)[0] ?? "");

    test("is what the message says", async () => {
      mkdirSync(folder());
      const path = join(folder(), input);
      if (typeof content === "function") content(path);
      else writeFileSync(path, content);
      const { findings } = await inspect(path, bytes);
      expect(findings.find((finding) => finding.check === check)?.message).toContain(`\`${command}\``);
    });

    (canRun(command) ? test : test.skip)("mends the file and keeps the rest", async () => {
      const filled = command
        .replace("EPSG:CODE", "EPSG:2056")
        .replace("WEST,SOUTH,EAST,NORTH", "-180,-85,180,85")
        .replace("FILE", input);
      execFileSync("bash", ["-ec", filled], { cwd: folder(), stdio: "pipe" });
      const inspection = await inspect(join(folder(), output));
      const left = inspection.findings.filter((finding) => finding.severity === "error" || finding.check === check);
      expect(left).toEqual([]);
      expect(featuresOf(inspection)).toBe(features);
      const text = execFileSync("cat", [output], { cwd: folder(), encoding: "utf8" });
      for (const pattern of kept) expect(text).toMatch(pattern);
    });
  },
);
