import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { identify } from "../../src/preflight/identify.ts";
import { mutate, seededRandom } from "./mutate.ts";

const zeros = (length: number) => "\0".repeat(length);

/** What is said of a file that begins so: `severity check: title`. */
function said(content: string | Uint8Array, name = "data/file.bin"): readonly string[] {
  return identify(Buffer.from(content), name).occurrences.map(
    ({ severity, check, title }) => `${severity} ${check}: ${title}`,
  );
}

/** The head of a zip whose first file has this name. */
const zipOf = (name: string) => `PK\u0003\u0004${zeros(22)}${String.fromCharCode(name.length)}\0\0\0${name}`;

/** Text that hardly shrinks when it is packed. */
function noise(length: number): string {
  const random = seededRandom(20_261_126);
  return Array.from({ length }, () => String.fromCharCode(33 + Math.floor(random() * 94))).join("");
}

const bytes = (...values: readonly number[]) => Buffer.concat([Uint8Array.from(values), Buffer.alloc(64)]);

describe("files that are something else", () => {
  test.each<[what: string, content: string | Uint8Array, remedy: string]>([
    ["a Git LFS pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n", "`lfs: true`"],
    ["a Git LFS pointer", "version https://hawser.github.com/spec/v1\n", "`lfs: true`"],
    ["an HTML page", "\n<!DOCTYPE html><html><head>", "curl --fail"],
    ["an HTML page", "<html lang=en>", "curl --fail"],
    [
      "data behind an error message of PHP",
      '<br />\n<b>Warning</b>: foo in x.php on line 3<br />\n<?xml version="1.0"?><kml>',
      "display_errors",
    ],
    [
      "data behind an error message of PHP",
      '\nDeprecated: foo() in /srv/x.php on line 3\n{"type":"FeatureCollection"}',
      "display_errors",
    ],
    ["an HTML page", "<!-- saved page -->\n<head>", "curl --fail"],
    ["an HTML page", "\ufeff<BODY>", "curl --fail"],
    ["a gzipped file", bytes(0x1f, 0x8b, 8), "`gunzip -c < in > out`"],
    ["a gzipped file", gzipSync("lon,lat\n1,2\n"), "`gunzip -c < in > out`"],
    ["a gzipped tar archive", gzipSync(`roads.shp${zeros(248)}ustar${zeros(10_000)}`), "tar -xzf"],
    ["a gzipped tar archive", gzipSync(`${noise(257)}ustar${noise(70_000)}`).subarray(0, 65_536), "tar -xzf"],
    ["a single vector tile", "\u001a\u0045\n\u0001p\u0012", "as MBTiles"],
    ["a single vector tile", bytes(0x1a, 0xc5, 0x02, 0x78, 2), "as MBTiles"],
    ["a single vector tile", gzipSync(bytes(0x1a, 0xc5, 0x02, 0x78, 2)), "as MBTiles"],
    ["a GeoPackage", `SQLite format 3${zeros(53)}GPKG`, "Tileset is empty."],
    ["an Excel or other office document", `PK\u0003\u0004${zeros(22)}\u0013\0\0\0[Content_Types].xml`, "CSV"],
    ["an Excel or other office document", zipOf("_rels/.rels"), "CSV"],
    ["an Excel or other office document", zipOf("mimetype"), "CSV"],
    ["a PMTiles archive", "PMTiles\u0003", "tile-join"],
    ["a PMTiles archive", "PM\u0001\0", "tile-join"],
    ["a PMTiles archive", "PM\u0002\0", "tile-join"],
    ["a FlatGeobuf file", bytes(0x66, 0x67, 0x62, 3), "ogr2ogr"],
    ["a Parquet file", "PAR1\u0015\u0004\u0015", "ogr2ogr"],
    ["an Arrow file", "ARROW1\0\0", "ogr2ogr"],
    ["a FIT file of a sports watch", "\u000e\u0010\u0011\b\u0006\u0001\0\0.FIT", "gpsbabel -i garmin_fit -f in.fit"],
    [
      "a TCX file of a sports watch",
      '<?xml version="1.0"?><TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas">',
      "gpsbabel -i gtrnctr -f in.tcx",
    ],
    ["an old Excel workbook", bytes(0xd0, 0xcf, 0x11, 0xe0), "CSV"],
    ["text in UTF-16LE", Buffer.from('\ufeff{"type":"FeatureCollection"}', "utf16le"), "iconv -f UTF-16 -t"],
    ["text in UTF-16LE", Buffer.from("longitude,latitude\r\n1,2\r\n", "utf16le"), "iconv -f UTF-16LE"],
    ["text in UTF-16BE", Buffer.from("\ufefflon,lat", "utf16le").swap16(), "iconv -f UTF-16 -t"],
    ["text in UTF-16BE", Buffer.from("lon,lat", "utf16le").swap16(), "iconv -f UTF-16BE -t"],
    ["an unzipped shapefile (.shp alone)", `\0\0\u0027\n${zeros(96)}`, "zip roads.zip"],
    ["the .dbf part of a shapefile", bytes(3, 120, 5, 6, 1, 0, 0, 0, 0x61, 0), "zip roads.zip"],
    ["the .dbf part of a shapefile", bytes(0x30, 120, 1, 1, 1, 0, 0, 0, 0x28, 1), "zip roads.zip"],
    ...[4, 0x31, 0x8b, 0xf5].map((version): [string, Uint8Array, string] => [
      "the .dbf part of a shapefile",
      bytes(version, 120, 5, 6, 1, 0, 0, 0, 0x61, 0),
      "zip roads.zip",
    ]),
    ["the .dbf part of a shapefile", bytes(0x83, 120, 12, 31, 1, 0, 0, 0, 0x21, 0), "zip roads.zip"],
    ["an OpenStreetMap PBF extract", `\0\0\0\u000d\n\tOSMHeader`, "ogr2ogr"],
    ["a 7-Zip archive", bytes(0x37, 0x7a, 0xbc, 0xaf), "7z x"],
    ["a RAR archive", "Rar!\u001a\u0007", "unrar"],
    ["a bzip2 file", "BZh91AY", "`bunzip2 -c < in > out`"],
    ["an xz file", bytes(0xfd, 0x37, 0x7a, 0x58, 0x5a), "`unxz -c < in > out`"],
    ["a Zstandard file", bytes(0x28, 0xb5, 0x2f, 0xfd), "`unzstd -c < in > out`"],
    ["a tar archive", `${zeros(257)}ustar`, "tar -xf"],
    ["a PNG image", bytes(0x89, 0x50, 0x4e, 0x47), "gdal_translate"],
    ["a JPEG image", bytes(0xff, 0xd8, 0xff), "gdal_translate"],
    ["a JPEG 2000 image", "\0\0\0\u000cjP  \r\n", "gdal_translate"],
    ["an HDF5 or netCDF file", bytes(0x89, 0x48, 0x44, 0x46), "NETCDF:"],
    ["an HDF5 or netCDF file", "CDF\u0001\0", "NETCDF:"],
    ["a PDF document", "%PDF-1.7\n", "Export the map data"],
    ["a big-endian BigTIFF", "MM\0+\0\b\0\0", "ENDIANNESS=LITTLE"],
    ["a GDAL virtual file (VRT)", '<VRTDataset rasterXSize="1">', "gdal_translate"],
    ["a GDAL virtual file (VRT)", '<OGRVRTDataSource><OGRVRTLayer name="a">', "gdal_translate"],
    ["a GML document", '<?xml version="1.0"?><a xmlns:gml="http://www.opengis.net/gml">', "ogr2ogr"],
    ["an OpenStreetMap XML file", '<?xml version="1.0"?><osm version="0.6">', "ogr2ogr"],
    ["an error answer in XML", '<?xml version="1.0"?><Error><Code>AccessDenied</Code>', "curl --fail"],
    ["an error answer in XML", '<?xml version="1.0"?><ServiceExceptionReport version="1.3.0">', "curl --fail"],
    ["an error answer in XML", '<?xml version="1.0"?><ExceptionReport>', "curl --fail"],
    ["an XML document of another kind", '<?xml version="1.0"?><rss>', "ogr2ogr"],
    ["a GeoJSON text sequence (RFC 8142)", '\u001e{"type":"Feature"}', "ogr2ogr"],
    ["an Esri JSON file", '{"displayFieldName":"a","geometryType":"esriGeometryPoint","features":[', "f=geojson"],
    ["a TopoJSON topology", '{"type"\n:"Topology"}', "topo2geo"],
    ["a TileJSON document", '{"tilejson":"2.2.0","name":"a","tiles":[', "MBTiles"],
    ["a TileJSON document", '{"tilejson"\n:"2.2.0","tiles":[', "MBTiles"],
    ["a TileJSON document", '{"tilejson"\n:"2.2.0","version":"1"', "MBTiles"],
    ["a TileJSON document", '{"tilejson"\n:"2.2.0","name":"a"', "MBTiles"],
    ["a JSON array of GeoJSON objects", '[{"type":"Feature"}]', "features: map(feature)"],
    ["a JSON array of GeoJSON objects", '[{"id":1,"properties":{"a":1},', "features: map(feature)"],
    ["a JSON array of records", '[\n{"lat":1,"lon":2}]', "Make a feature of each"],
    ["a JSON array of records", '[{"type":"pub","coordinates":[1,2]}]', "Make a feature of each"],
    ["a JSON array of records", '[{"longitude":2,"latitude":1}]', '"CSV file does not contain any features"'],
    ["a JSON array of positions", "[[8.5,47.3],[-1,2]]", "Make a point of each"],
    ["a JSON array of positions", "[ [-8.5,47.3]]", "Make a point of each"],
    ["a JSON array", "[[[1,2]]]", "Look at the step"],
    ["a JSON array", "[1,2]", "Look at the step"],
    ["a JSON array", "[]", "Look at the step"],
    ["a file with an unresolved merge conflict", '<<<<<<< HEAD\n{"type":"FeatureCollection"}\n=======', "Keep one"],
    ["a file with an unresolved merge conflict", "<<<<<<< Updated upstream\r\nlon,lat\r\n1,2\r\n", "Keep one"],
    ["a script, not JSON", 'var data = {"type":"FeatureCollection"}', "first `{`"],
    ...["let a = {", "const a = {", "window.a = {", "module.exports = {", "export default {", "jQuery.callback({"].map(
      (script): [string, string, string] => ["a script, not JSON", script, "first `{`"],
    ),
    ["a JSON object with single quotes", "{'type':'FeatureCollection'}", "JSON encoder"],
    ["JSON, but not GeoJSON", '{"name":"x","version":1}', "FeatureCollection"],
    ["unknown text", "Hello, world", "Look at the file"],
    ["unknown text", "Hello, world\nand others\n", '"Hello, world and others"'],
    ["unknown text", "Hello\nworld\n", "Look at the file"],
    ["unknown binary data", bytes(2, 3, 0, 5), "the bytes 02 03 00 05 00 00 00 00."],
  ])("%s", (what, content, remedy) => {
    expect(said(content)).toEqual([`error file-not-geodata: Not geodata: ${what}`]);
    const [occurrence] = identify(Buffer.from(content), "data/file.bin").occurrences;
    expect(occurrence?.message(1)).toContain(remedy);
    expect(occurrence?.title.length).toBeLessThanOrEqual(60);
  });

  // Each has all but one of the signs by which its kind is told.
  test.each<[what: string, content: string | Uint8Array, verdict: string]>([
    ["gzip", bytes(0x1f, 0x8c), "binary data"],
    ["a vector tile", bytes(0x1a, 0x45, 0xdf, 0xa3), "binary data"],
    ["an Arrow file", bytes(0x41, 0x52, 0x52, 0x4f, 0x57, 0x32), "binary data"],
    ["a FIT file", `${zeros(9)}.FIT`, "binary data"],
    ["a TCX file", "See <TrainingCenterDatabase>", "text"],
    ["GeoPackage", `SQLite format 4${zeros(53)}GPKG`, "binary data"],
    ["PMTiles", "PM\u0003\0", "binary data"],
    ["an old Excel workbook", bytes(0xd0, 0xcf, 0x11, 0xe1), "binary data"],
    ["a .shp", bytes(0, 0, 0x27, 0x0b), "binary data"],
    ["a .shp cut within its header", `\0\0\u0027\n${zeros(28)}`, "binary data"],
    ["a .dbf of an unknown version", bytes(5, 120, 5, 6, 1, 0, 0, 0, 0x61, 0), "binary data"],
    ["a .dbf of month 0", bytes(3, 120, 0, 6, 1, 0, 0, 0, 0x61, 0), "binary data"],
    ["a .dbf of month 13", bytes(3, 120, 13, 6, 1, 0, 0, 0, 0x61, 0), "binary data"],
    ["a .dbf of day 0", bytes(3, 120, 5, 0, 1, 0, 0, 0, 0x61, 0), "binary data"],
    ["a .dbf of day 32", bytes(3, 120, 5, 32, 1, 0, 0, 0, 0x61, 0), "binary data"],
    ["a .dbf whose header ends within a field", bytes(3, 120, 5, 6, 1, 0, 0, 0, 0x62, 0), "binary data"],
    [".dbf cut within its header", bytes(3, 120, 5, 6, 1, 0, 0, 0, 0x61, 0).subarray(0, 31), "binary data"],
    ["7-Zip", bytes(0x37, 0x7a, 0xbc, 0xae), "binary data"],
    ["xz", bytes(0xfd, 0x37, 0x7a, 0x58, 0x5b), "binary data"],
    ["Zstandard", bytes(0x28, 0xb5, 0x2f, 0xfc), "binary data"],
    ["PNG", bytes(0x89, 0x50, 0x4e, 0x46), "binary data"],
    ["JPEG", bytes(0xff, 0xd8, 0xfe), "binary data"],
    ["JPEG 2000", "\0\0\0\u000cjP__", "binary data"],
    ["BigTIFF", bytes(0x4d, 0x4d, 0, 0x2c), "binary data"],
    ["HDF5", bytes(0x89, 0x48, 0x44, 0x47), "binary data"],
    ["an HTML page", "See <html>", "text"],
    ["a GML document", "See http://www.opengis.net/gml", "text"],
    ["an OpenStreetMap XML file", "See <osm >", "text"],
    ["an error answer in XML", "See <Error >", "text"],
    ["a message of PHP", "See <br /><b>Warning</b>: a in b on line 3", "text"],
    ["a message of PHP", "Warning: this is no data", "text"],
    ["an Esri JSON file", 'See "geometryType":"esriGeometryPoint"', "text"],
    ["a TopoJSON topology", 'See "type":"Topology"', "text"],
    ["a TileJSON document", 'See {"tilejson":"2.2.0","name":"a"', "text"],
    ["a JSON array", 'See [{"a":1}]', "text"],
    ["a script", "See var a = {", "text"],
    ["a JSON object with single quotes", "See {'a':1}", "text"],
  ])("what only looks like %s is unknown", (_, content, verdict) => {
    expect(said(content)).toEqual([`error file-not-geodata: Not geodata: unknown ${verdict}`]);
  });

  test.each<[what: string, content: string, format: string]>([
    ["an SQLite database that is no GeoPackage", `SQLite format 3${zeros(85)}`, "mbtiles"],
    ["a zip whose first file is a KML, of which the others tell", zipOf("doc.kml"), "shapefile"],
    ["a zip whose first file only ends like an office document's", zipOf("my_rels/a"), "shapefile"],
    ["a zip whose first file only begins like an office document's", zipOf("mimetypes"), "shapefile"],
    ["a zip that begins with another header", `PK\u0003\u0005${zeros(22)}\u0008\0\0\0mimetype`, "shapefile"],
    [
      "GeoJSON of an Esri server",
      '{"type":"FeatureCollection","geometryType":"esriGeometryPoint","features":[',
      "geojson",
    ],
    ["CSV with a word of JavaScript", "const,lon,lat\n{},1,2\n", "csv"],
  ])("%s is read", (_, content, format) => {
    expect(identify(Buffer.from(content), "data/file")).toEqual({ format, worthReading: true, occurrences: [] });
  });

  // Two names in the first line are enough to be CSV for Mapbox.
  test.each<[what: string, content: string]>([
    [
      "a FlatGeobuf file",
      'fgb\u0003fgb\0\u00ac\u0001\0\0GEOGCS["WGS 84",AXIS["Latitude",NORTH],AXIS["Longitude",EAST]]\0\0',
    ],
    ["an Arrow file", 'ARROW1\0\0{"axis":[{"name":"Geodetic latitude"},{"name":"Geodetic longitude"}]}'],
    ["a Parquet file", "PAR1\u0015\0longitude,latitude"],
    ["an HDF5 or netCDF file", "CDF\u0001\0\0\0\0longitude\0latitude\0"],
    [
      "the .dbf part of a shapefile",
      `\u0003\u0078\u0005\u0006\u0001\0\0\0\u0061\0${zeros(22)}LONGITUDE\0\0N\0LATITUDE\0`,
    ],
    ["a tar archive", `longitude-latitude.csv${zeros(235)}ustar`],
    ["an HTML page", "<!DOCTYPE html><html><p>No such longitude, latitude</p>"],
    [
      "a TCX file of a sports watch",
      '<?xml version="1.0"?><TrainingCenterDatabase><LatitudeDegrees>47</LatitudeDegrees><LongitudeDegrees>8</LongitudeDegrees>',
    ],
  ])("%s that Mapbox takes for CSV", (what, content) => {
    expect(said(content)).toEqual([`error file-not-geodata: Not geodata: ${what}`]);
    const identity = identify(Buffer.from(content), "data/file.bin");
    expect(identity).toMatchObject({ format: "csv", worthReading: false });
    expect(identity.occurrences[0]?.message(1)).toContain('"CSV file does not contain any features"');
  });

  test.each(["fgb", "CDF", "ARROW1", "PAR1", "BZh", "Rar!", "%PDF", "PMTiles", "export a(b){"])(
    "CSV whose header begins with %s is read",
    (name) => {
      const content = Buffer.from(`${name},lon,lat\n1,2,3\n`);
      expect(identify(content, "a.csv")).toEqual({ format: "csv", worthReading: true, occurrences: [] });
    },
  );

  test("TopoJSON is taken by Mapbox's code, and not documented", () => {
    expect(said('{"type":"Topology","objects":{}}')).toEqual([
      "warning file-not-geodata: TopoJSON is not documented for uploads",
    ]);
  });
});

describe("geodata that Mapbox does not see", () => {
  test.each<[name: string, content: string, label: string, verdict: string]>([
    [
      "a property objects",
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"objects":3}',
      "a.geojson",
      "error file-misread: GeoJSON that Mapbox would take for TopoJSON",
    ],
    [
      "a property arcs of a single Feature",
      '{"type":"Feature","properties":{"arcs":3}',
      "a.geojson",
      "error file-misread: GeoJSON that Mapbox would take for TopoJSON",
    ],
    [
      "a property tilejson",
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"tilejson":3}',
      "a.geojson",
      "error file-misread: GeoJSON that Mapbox would take for TileJSON",
    ],
    [
      "a first column called PK",
      "PK,lat,lon\n1,47,8\n",
      "a.csv",
      "error file-misread: Text that Mapbox would take for a zip",
    ],
    [
      "a long member before the type",
      `{"name":"${"x".repeat(600)}","type":"FeatureCollection","features":[]}`,
      "a.geojson",
      "error file-hidden-root: GeoJSON that Mapbox would not recognize",
    ],
    [
      "much white space in front",
      `${" ".repeat(600)}{"type":"FeatureCollection","features":[]}`,
      "a.geojson",
      "error file-hidden-root: GeoJSON that Mapbox would not recognize",
    ],
    [
      "a line break before the colon",
      '{"type"\n:"Feature"}',
      "a.geojson",
      "error file-hidden-root: GeoJSON that Mapbox would not recognize",
    ],
    ...["Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection"].map(
      (type): [string, string, string, string] => [
        `a line break before the colon of a ${type}`,
        `{"type"\n:"${type}"}`,
        "a.geojson",
        "error file-hidden-root: GeoJSON that Mapbox would not recognize",
      ],
    ),
    [
      "KML without declaration",
      '<kml xmlns="x">',
      "a.kml",
      "error file-hidden-root: KML that Mapbox would not recognize",
    ],
    [
      "KML behind a comment",
      `<?xml version="1.0"?><!--${"x".repeat(800)}--><kml>`,
      "a.kml",
      "error file-hidden-root: KML that Mapbox would not recognize",
    ],
    [
      "GPX behind a style sheet",
      `<?xml version="1.0"?><?xml-stylesheet href="${"x".repeat(90)}"?>\n<gpx>`,
      "a.gpx",
      "error file-hidden-root: GPX that Mapbox would not recognize",
    ],
    [
      "CSV columns beyond 512 bytes",
      `${"a".repeat(600)},lon,lat\n1,2,3\n`,
      "a.csv",
      "error file-hidden-root: CSV: header goes beyond 512 bytes",
    ],
    [
      "a blank before lon",
      " lon,lat\n1,2\n",
      "a.csv",
      "error file-hidden-root: CSV: a blank stands in front of the header",
    ],
    [
      "a line with a blank before the header",
      "\n\t \nid,lon,lat\n1,2,3\n",
      "a.csv",
      "error file-hidden-root: CSV: a blank stands in front of the header",
    ],
    [
      "CSV columns beyond 512 bytes behind an empty line",
      `\n${"a".repeat(600)},lon,lat\n1,2,3\n`,
      "a.csv",
      "error file-hidden-root: CSV: header goes beyond 512 bytes",
    ],
    [
      "a byte order mark before lon",
      "\ufefflon,lat\n1,2\n",
      "a.csv",
      "error text-encoding: CSV: byte order mark hides the first column",
    ],
  ])("%s", (_, content, label, verdict) => {
    expect(said(content, label)).toEqual([verdict]);
  });

  test.each<[name: string, content: string, why: string]>([
    ["a property objects", '{"type":"Feature","properties":{"objects":3}', '"objects" appears as a name'],
    ["a property arcs", '{"type":"Feature","properties":{"arcs":3}', '"arcs" appears as a name'],
    ["a property tilejson", '{"type":"Feature","properties":{"tilejson":3}', '"tilejson" appears as a name'],
    ["a long member", `{"name":"${"x".repeat(600)}","type":"Feature"}`, 'its "type" comes at character 612;'],
    ["a line break", '{"type"\n:"Feature"}', "a line break stands between the name and the colon"],
    ["no declaration", "<gpx>", "does not begin with an XML declaration"],
    ["white space", '\n\n<?xml version="1.0"?><gpx>', "does not begin with an XML declaration"],
    ["a comment", `\ufeff<?xml version="1.0"?><!--${"x".repeat(90)}--><gpx>`, "<gpx> begins at character 119;"],
  ])("why: %s", (_, content, why) => {
    const { occurrences } = identify(Buffer.from(content), "a");
    expect(occurrences.map(({ message }) => message(1))).toEqual([expect.stringContaining(why)]);
  });
});

describe("CSV without columns of coordinates", () => {
  test.each<[header: string, hint: string]>([
    ["lon, lat", "spaces around the names"],
    ["'lon','lat'", "single quotes"],
    ["sep=;", "sep="],
    ["# exported\nlon,lat", "comment"],
    [" // exported\nlon,lat", "comment"],
    ["SEP=,", "sep="],
    ["Exported today\nlon,lat", "second line"],
    ["id,Lat ,lattitude,easting", '"Lat ", "lattitude", "easting"'],
    ["coord_lon,coord_lat", '"coord_lon", "coord_lat"'],
    ["id,the_geom", '"the_geom"'],
    [
      "0,8.5,47.3",
      'The first line looks like data ("0", "8.5", "47.3"), so that the header is missing: put the names of the 3 columns above it.',
    ],
    ["Zürich,-8.5,47.3", "the header is missing"],
    ["8,47", "the header is missing"],
    ["name,2001,2002", 'Its columns are "name", "2001", "2002".'],
    ["name,1.1,value", 'Its columns are "name", "1.1", "value".'],
    ["2001", 'Its columns are "2001".'],
    ["id,sep=", 'Its columns are "id", "sep=".'],
    ["id,#", 'Its columns are "id", "#".'],
    ["it's,name", 'Its columns are "it\'s", "name".'],
    ["id,lat", 'Its columns are "id", "lat".'],
    ["lon,name", 'Its columns are "lon", "name".'],
    ["a,b,c,d,e,f,g,h", '"g", "h".'],
    ["a,b,c,d,e,f,g,h,i", '"g", "h", ….'],
    ["id,name", 'Its columns are "id", "name"'],
  ])("%s", (header, hint) => {
    const { occurrences } = identify(Buffer.from(`${header}\n1,2\n`), "a.csv");
    expect(occurrences.map(({ severity, check }) => `${severity} ${check}`)).toEqual(["error csv-columns"]);
    expect(occurrences[0]?.message(1)).toContain(hint);
  });

  test.each(
    [
      ["Lat ", "_lon", "the_geom", "wkt?", "geometry?", "lattitude", "longtitude", "Longitde", "latitud"],
      ["easting", "Northing", "Rechtswert", "Hochwert", "coordinate", "coordinates", "location", "point", "shape"],
      ["latlng", "latlon", "lat/long", "lnglat", "lonlat", "longlat"],
      ["my_lat", "my_lon", "my_lng", "my_long", "pos x", "pos-y", "a_geom", "a_wkt", "a_geojson"],
      ["utm_easting", "utm_northing"],
    ].flat(),
  )("the name %j is close", (name) => {
    const { occurrences } = identify(Buffer.from(`id,${name}\n1,2\n`), "a.csv");
    expect(occurrences[0]?.message(1)).toContain(`Close, but not accepted: "${name}".`);
  });

  test.each(
    [
      ["latest", "plat", "long_name_of_it".replaceAll("_", ""), "xy", "geometric", "wktx", "geojsonl", "flat"],
      ["feasting", "eastings", "appoint", "points", "multitude", "latiXXXde", "longiXXXde"],
    ].flat(),
  )("the name %j is not", (name) => {
    const { occurrences } = identify(Buffer.from(`id,${name}\n1,2\n`), "a.csv");
    expect(occurrences[0]?.message(1)).toContain(`Its columns are "id", "${name}".`);
  });

  test.each<[what: string, content: string | Uint8Array, label: string, verdict: string]>([
    ["named so", "id\n", "a.csv", "error csv-columns: CSV: no columns with coordinates"],
    ["named as separated by tabs", "id\n", "a.tsv", "error csv-columns: CSV: no columns with coordinates"],
    ["that looks so", "id,name\n1,2\n", "a", "error csv-columns: CSV: no columns with coordinates"],
    ["with CRLF that looks so", "id,name\r\n1,2\r\n", "a", "error csv-columns: CSV: no columns with coordinates"],
    ["with CR that looks so", "id,name\r1,2\r", "a", "error csv-columns: CSV: no columns with coordinates"],
    ["that is binary", bytes(2, 3, 0, 5), "a.csv", "error file-not-geodata: Not geodata: unknown binary data"],
  ])("a file %s", (_, content, label, verdict) => {
    expect(said(content, label)).toEqual([verdict]);
  });
});

describe("names and content", () => {
  test("another format than the name promises is worth a warning", () => {
    const geojson = '{"type":"FeatureCollection","features":[]}';
    expect(said(geojson, "a.geojson")).toEqual([]);
    expect(said(geojson, "a.json")).toEqual([]);
    expect(said(geojson, "a")).toEqual([]);
    expect(said(geojson, "out/a.mbtiles")).toEqual([
      "warning file-misread: Named .mbtiles, but its content is GeoJSON",
    ]);
    expect(said(geojson, "old.csv/a")).toEqual([]);
    expect(identify(Buffer.from(geojson), "a.kml")).toMatchObject({ format: "geojson", worthReading: true });
  });

  test.each(["csv", "tsv", "gpx", "kml", "mbtiles", "tif", "tiff", "zip"])("GeoJSON named .%s", (extension) => {
    expect(said('{"type":"FeatureCollection","features":[]}', `a.${extension}`)).toEqual([
      `warning file-misread: Named .${extension}, but its content is GeoJSON`,
    ]);
  });

  test.each([
    ["CSV", "lon,lat\n", "csv"],
    ["CSV", "lon,lat\n", "TSV"],
    ["GPX", '<?xml version="1.0"?><gpx>', "gpx"],
    ["KML", '<?xml version="1.0"?><kml>', "kml"],
    ["MBTiles", `SQLite format 3${zeros(85)}`, "mbtiles"],
    ["zipped shapefile", zipOf("a.shp"), "zip"],
    ["TIFF", "II*\0", "tif"],
    ["TIFF", "II*\0", "tiff"],
  ])("%s named .json and .geojson", (format, content, extension) => {
    expect(said(content, `a.${extension}`)).toEqual([]);
    for (const wrong of ["json", "geojson"]) {
      expect(said(content, `a.${wrong}`)).toEqual([
        `warning file-misread: Named .${wrong}, but its content is ${format}`,
      ]);
    }
  });
});

test("2,000 damaged heads are identified without a fault of our own", () => {
  const random = seededRandom(20_260_803);
  const originals = [
    '{"type":"FeatureCollection","features":[{"type":"Feature"',
    '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
    "id,lon,lat\n1,2,3\n",
    `SQLite format 3${zeros(53)}GPKG`,
    "version https://git-lfs.github.com/spec/v1",
  ].map((text) => Buffer.from(text));
  for (let round = 0; round < 2_000; round++) {
    const { occurrences, format } = identify(mutate(originals[round % 5] ?? Buffer.alloc(0), random), "a.csv");
    for (const { title, message } of occurrences) {
      expect(title.length).toBeLessThanOrEqual(60);
      expect(message(1)).not.toContain("undefined");
    }
    expect(format !== null || occurrences.length > 0).toBe(true);
  }
});
