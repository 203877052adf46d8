import { describe, expect, test } from "@jest/globals";
import { sniff } from "../../src/preflight/sniff.ts";

const zeros = (length: number) => "\0".repeat(length);
const latin1 = (text: string) => Buffer.from(text, "latin1");

describe("what Mapbox takes a file for", () => {
  test.each<[name: string, content: string | Uint8Array, type: string | null]>([
    ["FeatureCollection", '{"type":"FeatureCollection","features":[]}', "geojson"],
    ["spaces between everything", '{ "type" : "FeatureCollection" , "features" : [ ] }', "geojson"],
    ["byte order mark and space in front", '\ufeff  \n{"type":"Feature"}', "geojson"],
    ["bare geometry", '{"type":"MultiPolygon"}', "geojson"],
    ["features first", '{"features":[]', "geojson"],
    ["unknown type with coordinates", '{"type":"x","coordinates":[', "geojson"],
    ["unknown type", '{"type":"Blob"}', null],
    ["no type", '{"a":1}', null],
    ["first type decides", '{"a":{"type":"Blob"},"type":"Feature"}', null],
    ["type within 400 characters", `{"name":"${"x".repeat(360)}","type":"Feature"}`, "geojson"],
    ["type beyond 400 characters", `{"name":"${"x".repeat(400)}","type":"FeatureCollection","features":[]}`, null],
    ["400 characters of white space", `${" ".repeat(401)}{"type":"FeatureCollection"}`, null],
    ["line break before the colon", '{"type"\n:"Feature"}', null],
    ["line break behind the colon", '{"type":\n"Feature"}', "geojson"],
    [
      "property objects",
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"objects":3}',
      "topojson",
    ],
    [
      "property arcs",
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"arcs" : 3}',
      "topojson",
    ],
    [
      "property tilejson",
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"tilejson":"2"}',
      "tilejson",
    ],
    ["TopoJSON", '{"type":"Topology"}', "topojson"],
    ["array", '[{"type":"Feature"}]', null],
    ["text sequence", '\u001e{"type":"Feature"}', null],
    ["script", 'var x = {"type":"FeatureCollection","features":[]}', null],
    ["single quotes", "{'type':'FeatureCollection','features':[]}", null],
    ["UTF-16", Buffer.from('\ufeff{"type":"FeatureCollection"}', "utf16le"), null],
    ["gzip", Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0), null],
    ["KML", '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">', "kml"],
    ["KML with a byte order mark", '\ufeff<?xml version="1.0"?><kml>', "kml"],
    ["KML without declaration", '<kml xmlns="http://www.opengis.net/kml/2.2">', null],
    ["KML behind a long comment", `<?xml version="1.0"?><!--${"x".repeat(80)}--><kml>`, null],
    ["KML behind an empty line", '\n\n<?xml version="1.0"?><kml>', null],
    ["GPX", '<?xml version="1.0"?><gpx version="1.1">', "gpx"],
    ["SQLite", `SQLite format 3${zeros(80)}`, "mbtiles"],
    ["zip", "PK\u0003\u0004", "shapefile"],
    ["TIFF, little-endian", "II*\0\b\0", "tiff"],
    ["TIFF, big-endian", "MM\0*\0\b", "tiff"],
    ["BigTIFF, little-endian", "II+\0\b\0", "tiff"],
    ["BigTIFF, big-endian", "MM\0+\0\b", null],
    ["VRT", '<VRTDataset rasterXSize="1">', "vrt"],
    [".shp", latin1(`\0\0\u0027\n${zeros(96)}`), "shp"],
    ["CSV", "id,lon,lat\n1,2,3", "csv"],
    ["CSV with quotes and capitals", '"ID";"Longitude";"LATITUDE"\n', "csv"],
    ["CSV with a column of geometry", "a|WKT\n", "csv"],
    ["CSV behind empty lines", "\n\r\n\nx,y\n", "csv"],
    ["CSV with a space before a name", "lon, lat\n1,2", null],
    ["CSV with single quotes", "'lon','lat'\n", null],
    ["CSV with a byte order mark before lon", "\ufefflon,lat\n", null],
    ["CSV with a byte order mark before longitude", "\ufefflongitude,lat\n", "csv"],
    ["CSV behind a comment", "# stops\nlon,lat\n", null],
    ["CSV behind sep=", "sep=,\nlon,lat\n", null],
    ["CSV header within 512 bytes", `${"a".repeat(500)},lon,lat\n`, "csv"],
    ["CSV header beyond 512 bytes", `${"a".repeat(510)},lon,lat\n`, null],
    ["names that are not accepted", "easting,northing\n1,2", null],
    ["latitude alone", "lat,a\n", null],
    ["nothing", "", null],
    ["prose", "Hello, world", null],
  ])("%s", (_, content, type) => {
    expect(sniff(Buffer.from(content))).toBe(type);
  });
});
