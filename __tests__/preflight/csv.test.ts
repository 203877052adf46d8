import { describe, expect, test } from "@jest/globals";
import { csvCheck } from "../../src/preflight/csv.ts";
import { checkBytes, isWellFormed, temporaryFolder, verdicts } from "./inspect-bytes.ts";

const pathOf = temporaryFolder();
const check = (content: string | Uint8Array) => checkBytes(csvCheck, pathOf("stops.csv"), content);
const withoutPlace = (verdict: string) => verdict.split(" ").slice(0, 2).join(" ");

type Trap = [name: string, content: string, verdicts: readonly string[]];

const WKT_READ = [
  "POINT(1 2)",
  "POINT(1-2)",
  "point ( .5 -1. )",
  "LINESTRING (1 2, 3 4)",
  "POLYGON ((0 0,1 0,1 1,0 0),(0.1 0.1,0.2 0.1,0.2 0.2,0.1 0.1))",
  "MULTIPOINT(1 2,3 4)",
  "MULTIPOINT((1 2),(3 4))",
  "MULTIPOLYGON(((0 0,1 0,1 1,0 0)))",
  "GEOMETRYCOLLECTION(POINT(1 2),LINESTRING(1 2,3 4))",
  "GEOMETRYCOLLECTION(POINT(1 2),POLYGON((0 0,1 0,1 1,0 0)))",
  "GEOMETRYCOLLECTION(POINT EMPTY,POINT(1 2),LINESTRING EMPTY)",
  " POINT(1 2)\t\n",
  "POINT(1\\n2)\\n",
  "LINESTRING(1. -2, .5 +1e1)",
];

const WKT_DROPPED = [
  "POINT Z (1 2 3)",
  "POINT(1 2 3)",
  "POINT(1,2)",
  "POINT()",
  "POLYGON((0 0,1 0,1 1,0 0),())",
  "MULTIPOINT(1 2,(3 4))",
  "MULTIPOINT((1 2),3 4)",
  "POINT(1 2",
  "POINT EMPTY",
  "LINESTRING((1 2,3 4))",
  "POLYGON(0 0,1 0,1 1,0 0)",
  "POLYGON((0 0,1 0 5,1 1,0 0))",
  "MULTIPOLYGON((0 0,1 0,1 1,0 0))",
  "GEOMETRYCOLLECTION(POINT Z (1 2 3))",
  "GEOMETRYCOLLECTION(POINT EMPTY)",
  "GEOMETRYCOLLECTION(POINT(1 2) POINT(3 4))",
  "GEOMETRYCOLLECTION(POINT(1 2), )",
  "POINT(1 2);",
  "POINT(1 2)x",
  "POINT(1 2)5",
  "POINT(1 2))(",
  "POINT(1 2) POINT(3 4)",
  "POINT(1;2)",
  "LINESTRING(1 2, 3 4,)",
  "LINESTRING(,1 2,3 4)",
  "LINESTRING(1 2,,3 4)",
  "POLYGON((0 0,1 0,1 1,0 0)),",
  "POLYGON((0 0,1 0,1 1,0 0)(0 0,1 0,1 1,0 0))",
  "POLYGON((0 0,1 0,1 1,0 0)1 2)",
];

const GEOJSON_READ = [
  '{"type":"Point","coordinates":[1,2]}',
  ' { "coordinates" : [ 1 , 2 , 3 ] , "type" : "Point" } ',
  '{"type":"Point"}',
  '{"type":"MultiPoint","coordinates":[[1,2]]}',
  '{"type":"LineString","coordinates":[[1,2]]}',
  '{"type":"LineString","coordinates":[[1,2],[+3,.5]]}',
  '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1]],[]]}',
  '{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]],[[]]]}',
  '{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},{"type":"LineString","coordinates":[]}]}',
  '{"type":"GeometryCollection","geometries":[{"type":"Polygon","coordinates":[]},{"type":"LineString","coordinates":[[3,4],[5,6]]}]}',
  '{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},{"type":"Point"}]}',
  '{"type":"GeometryCollection","geometries":[{"type":"Point"}]}',
  '{"type":"Point","coordinates":[1,2],"a":true,"b":[1,{"c":null}],"d":{},"e":"\\\\n"}',
  '{"type":"Point","coordinates":[1,2]}x',
  '{"type":"Point","coordinates":[1,2]},{"type":"point"}',
  '{\\n"type":"Point",\\t"coordinates":[1,2]}\\n',
  '{"type":"Point","bbox":[500,2,500,2],"coordinates":[1,2]}',
  '{"type":"Point","properties":{"coordinates":[500,600]},"coordinates":[1,2]}',
];

const GEOJSON_DROPPED = [
  "null",
  "{}",
  '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}',
  '{"type":"point","coordinates":[1,2]}',
  '{"type":1,"coordinates":[1,2]}',
  '{"coordinates":[1,2]}',
  '{"type":"LineString"}',
  '{"type":"Point","coordinates":[]}',
  '{"type":"Point","coordinates":[1]}',
  '{"type":"Point","coordinates":null}',
  '{"type":"Point","coordinates":1}',
  '{"type":"Point","coordinates":"1,2"}',
  '{"type":"Point","coordinates":{"x":1}}',
  '{"type":"Point","coordinates":["1","2"]}',
  '{"type":"Point","coordinates":[1,2,null]}',
  '{"type":"Point","coordinates":[1,[2]]}',
  '{"type":"Point","coordinates":[[1,2]]}',
  '{"type":"LineString","coordinates":[1,2]}',
  '{"type":"LineString","coordinates":[[1,2],[3]]}',
  '{"type":"LineString","coordinates":[[1,2],[3,4],]}',
  '{"type":"LineString","coordinates":[[1,2],[3,4],[]]}',
  '{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]],[]]}',
  '{"type":"Polygon","coordinates":[[0,0],[1,0],[1,1],[0,0]]}',
  '{"type":"Polygon","coordinates":[[]]}',
  '{"type":"Point","coordinates":[1e400,2]}',
  '{"type":"Point","coordinates":[1,2],"id":12345678901234567890}',
  '{"type":"Point","coordinates":[1,2],"geometries":null}',
  '{"type":"Point","coordinates":[1,2]',
  '{"type":"LineString","coordinates":[[1,2],[3,',
  '{"type":"Point","coordinates":[1,2],}',
  '{"type":"GeometryCollection"}',
  '{"type":"GeometryCollection","geometries":[]}',
  '{"type":"GeometryCollection","geometries":[[]]}',
  '{"type":"GeometryCollection","geometries":{}}',
  '{"type":"GeometryCollection","geometries":[null,{"type":"Point","coordinates":[1,2]}]}',
  '{"type":"GeometryCollection","geometries":[{"type":"LineString","coordinates":[1,2]},{"type":"Point","coordinates":[1,2]}]}',
  '{"type":"GeometryCollection","geometries":[{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]}]}]}',
  '{"type":"GeometryCollection","geometries":[{"coordinates":[1,2]},{"type":"Point","coordinates":[1,2]}]}',
  '{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},{}]}',
  '{"type":"GeometryCollection","geometries":[{"type":"LineString"},{"type":"Point","coordinates":[1,2]}]}',
  '{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[]},{"type":"Point","coordinates":[1,2]}]}',
];

const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;

describe("CSV files and Mapbox's verdicts", () => {
  test.each<Trap>([
    ["longitude and latitude", "id,longitude,latitude\n1,2,3\n", []],
    ["lon and lat, no newline at the end", "lon,lat\n1,2", []],
    ["x and y in capitals", "X,Y\n1,2\n", []],
    ["names that contain longitude", "start_longitude_deg,start_latitude_deg\n1,2\n", []],
    ["CRLF", "lon,lat\r\n1,2\r\n3,4\r\n", []],
    ["CR alone", "lon,lat\r1,2\r3,4\r", []],
    ["empty lines", "\n\nlon,lat\n\n1,2\n\n\n3,4\n\n", []],
    ["blanks behind the last newline", "name,lon,lat\na,1,2\n  \t", []],
    ["empty lines with CRLF", "\r\n\r\nlon,lat\r\n1,2\r\n", []],
    ["CR alone, and LF in a value", 'name,lon,lat\r"a\nb",1,2\r', []],
    ["CRLF in a name of the header", '"a\r\nb",lon,lat\r\n1,2,3\r\n', []],
    ["names in one pair of quotes", '"lon,lat"\n1,2\n', ["error csv-columns"]],
    ["quoted names and numbers", '"lon","lat","name"\n"1.5","2","a"\n', []],
    ["separators, newlines and quotes in quotes", 'name,lon,lat\n"a, ""b""\nc",1,2\n', []],
    ["signs, exponents, spaces", "lon,lat\n+1.5,-2e1\n .5 , 1. \n-0012,3\n", []],
    ["many digits", "lon,lat\n12.34567890123456789012345678901234567890,-45.0000000000000000000000000001\n", []],
    ["semicolons", "lon;lat\n1;2\n", ["warning csv-separator"]],
    ["tabs", "lon\tlat\n1\t2\n", ["warning csv-separator"]],
    ["bars", "lon|lat\n1|2\n", ["warning csv-separator"]],
    ["semicolons behind an empty line", "\nlon;lat\n1;2\n", ["error csv-separator"]],
    ["tabs behind an empty line with CRLF", "\r\nlon\tlat\r\n1\t2\r\n", ["error csv-separator"]],
    ["semicolons around a geom column behind an empty line", "\nid;geom\n1;POINT(1 2)\n", ["error csv-separator"]],
    [
      "a geom column in quotes behind an empty line, so that the rest is passed over",
      '\ngeom;id\n"POINT(1 2)";1\n',
      [],
    ],
    ["a tab in a header with bars", "a\tb|longitude|latitude\n1|2|3\n", ["error csv-columns"]],
    ["decimal commas in quotes", 'lon,lat\n"1,5","-2,5"\n', ["error csv-separator"]],
    ["commas with something before them", 'lon,lat\n"x1,5",2\n', ["error no-features"]],
    ["commas with something after them", 'lon,lat\n"1,5 m",2\n', ["error no-features"]],
    ["decimal commas", "lon;lat\n1,5;2,5\n", ["error csv-separator", "warning csv-separator"]],
    ["header alone", "lon,lat\n", ["error no-features"]],
    ["header alone without newline", "lon,lat", ["error no-features"]],
    ["header in quotes alone without newline", '"lon","lat"', ["error no-features"]],
    ["too few columns in a row", "lon,lat,a\n1,2,3\n1,2\n1,2,3\n", ["warning csv-rows-dropped"]],
    ["too many columns in a row", "lon,lat\n1,2\n1,2,3\n1,2\n", ["warning csv-rows-dropped"]],
    ["a separator at the end of every row", "lon,lat\n1,2,\n3,4,\n", ["error no-features"]],
    ["no coordinates in a row", "lon,lat\n1,2\n,\n3,4\n", ["warning csv-rows-dropped"]],
    ["mostly rows without coordinates", "lon,lat\n1,2\n,\n,\n,\n", ["warning csv-rows-dropped"]],
    [
      "mostly rows with a word for nothing",
      "lon,lat\n1,2\nNULL,NULL\nn/a,NA\nNaN,nan\n-,#N/A\n",
      ["warning csv-rows-dropped"],
    ],
    ["a newline in a name of the header", 'lon,lat,"a\nb"\n1,2,3\n', []],
    ["a quote in the header that is never closed", 'lon,lat,a"\n1,2,3\n', ["error csv-rows-dropped"]],
    ["NULL", "lon,lat\n1,2\nNULL,NULL\n3,4\n", ["warning csv-rows-dropped"]],
    [
      "no geometry in most rows, as programs write it",
      'WKT,name\n"POINT (8.5 47.3)",a\n,b\n"",c\nNULL,d\nPOINT EMPTY,e\n"POLYGON Z EMPTY",f\n',
      ["warning csv-rows-dropped"],
    ],
    [
      "no GeoJSON in most rows",
      'geojson,name\n"{""type"":""Point"",""coordinates"":[1,2]}",a\n,b\nnull,c\n',
      ["warning csv-rows-dropped"],
    ],
    ["degree sign", "lon,lat\n1,2\n10.5°,4\n3,4\n", ["warning csv-rows-dropped"]],
    ["thousands separator", 'lon,lat\n1,2\n"1,000",4\n3,4\n', ["warning csv-rows-dropped"]],
    ["NaN", "lon,lat\n1,2\nNaN,4\n3,4\n", ["warning csv-rows-dropped"]],
    ["hexadecimal", "lon,lat\n1,2\n0x10,4\n3,4\n", ["warning csv-rows-dropped"]],
    ["most rows lost", "lon,lat\n1,2\nx,4\ny,4\n", ["error csv-rows-dropped"]],
    ["all rows lost", "lon,lat\nx,4\ny,4\n", ["error no-features"]],
    ["all rows NaN", "lon,lat\nNaN,NaN\n", ["error no-features"]],
    ["unclosed quote early", `name,lon,lat\na,1,2\n"b,1,2\n${"c,1,2\n".repeat(20)}`, ["error csv-rows-dropped"]],
    [
      "unclosed quote right before the middle",
      'lon,lat,a\n1,2,3\n1,2,"xxxxxxxxxxxxxxxxxxxx',
      ["error csv-rows-dropped"],
    ],
    ["unclosed quote in the middle", 'lon,lat,a\n1,2,3\n1,2,"xxxxxxxxxxxxxxxxxxx', ["warning csv-rows-dropped"]],
    ["unclosed quote at the end", `name,lon,lat\n${"c,1,2\n".repeat(20)}"b,1,2\n`, ["warning csv-rows-dropped"]],
    ["backslash before a quote", 'name,lon,lat\nz,1,2\n"a\\"b",1,2\nc,1,2\nd,1,2\n', ["warning csv-rows-dropped"]],
    ["separators and newlines in single quotes", "lon,lat,name\n1,2,'a,b'\n3,4,'c\nd'\n", []],
    ["GeoJSON in single quotes", `id,geojson\n1,'{"type":"Point","coordinates":[1,2]}'\n`, []],
    ["a name in single quotes", "lon,lat,'na,me'\n1,2,x\n", []],
    ["single quotes and an apostrophe", "lon,lat,name\n1,2,'a,b'\n3,4,O'Neil\n5,6,c\n", ["warning csv-rows-dropped"]],
    ["apostrophes", "lon,lat,name\n1,2,O'Neil\n3,4,\"it's, it's\"\n", []],
    [
      "an apostrophe beyond 4,000 bytes",
      `lon,lat,name\n${"1,2,'a,b'\n".repeat(500)}3,4,O'Neil\n5,6,'c'\n`,
      ["warning csv-rows-dropped"],
    ],
    ["separators in double quotes beside single ones", "lon,lat,name\n1,2,'x'\n3,4,\"c,d\"\n", []],
    [
      "numbers in single quotes beside an apostrophe",
      "lon,lat,name\n'1',2,a\n3,4,O'N\n5,6,b\n",
      ["warning csv-rows-dropped"],
    ],
    [
      "WKT in double quotes beside apostrophes in pairs",
      "name,wkt\nit's Joe's,\"POINT(1 2)\"\n",
      ["error csv-rows-dropped"],
    ],
    [
      "GeoJSON in double quotes beside apostrophes in pairs",
      'name;geojson\nKing\'s and Queen\'s;"{""type"":""Point"",""coordinates"":[1,2]}"\n',
      ["error csv-rows-dropped", "warning csv-separator"],
    ],
    [
      "some WKT in double quotes beside apostrophes in pairs",
      "name,wkt\nit's Joe's,\"POINT(1 2)\"\na,POINT(1 2)\nb,POINT(1 2)\n",
      ["warning csv-rows-dropped"],
    ],
    ["WKT in single quotes beside an apostrophe", "name,wkt\nit's,'POINT(1 2)'\n", ["error no-features"]],
    ["spaces around the quotes of WKT", 'name,wkt\na,  "POINT(1 2)" \n', []],
    ["text behind the last quote of a row", 'lon,lat,name\n1,2,"a"b\n3,4,"c" d,e,f\n', []],
    ["text behind a quote at the end of the file", 'name,lat,lon\n"a",1,"2"x', []],
    ["text behind a quote within a row", 'name,lon,lat\n"a"b,1,2\n"c",3,4\n"d" ,5,6\n', ["warning csv-rows-dropped"]],
    ["spaces around quotes", 'lon,name,lat\n1, "a,b" ,2\n', []],
    ["quotes within a value", 'name,lon,lat\na "b" c,1,2\n5" pipe and 6" pipe,3,4\n', []],
    [
      "a separator in quotes within a value",
      'name,lon,lat\na "b,c" d,1,2\ne,3,4\nf,5,6\n',
      ["warning csv-rows-dropped"],
    ],
    ["a newline in quotes within a value", 'name,lon,lat\na "b\nc" d,1,2\n', []],
    ["backslashes before two quotes", 'name,lon,lat\n"a \\"b, c\\" d",1,2\n', []],
    ["a backslash before a backslash and a quote", 'name,lon,lat\n"a\\\\",1,2\n', []],
    ["a backslash before the last quote", 'name,lon,lat\n"a\\",1,2\n"b",3,4\n"c",5,6\n', ["warning csv-rows-dropped"]],
    ["geom column right of lon and lat", "lon,lat,geom_type\n1,2,Point\n", ["error csv-geom-column"]],
    ["geom column left of lon and lat", "geom_type,lon,lat\nPoint,1,2\n", []],
    ["geom column between lon and lat", "lon,geom,lat\n1,POINT(1 2),2\n", ["error csv-geom-column"]],
    ["geom column between lat and lon", "lat,geom,lon\n1,Point,2\n", []],
    ["geom column between two longitudes", "lon,lat,geom,x\n500,2,POINT(500 6),8\n", ["warning csv-columns"]],
    ["wkt column left of a latitude without longitude", "wkt,lat\nPOINT(1 2),2\n", ["error csv-geom-column"]],
    ["wkt column left of a longitude without latitude", "wkt,lon\nPOINT(1 2),1\n", ["error csv-columns"]],
    ["wkt column right of a longitude without latitude", "lon,wkt\n500,POINT(1 2)\n", []],
    ["spaces around a name", "longitude,latitude, x\n500,2,3\n", ["warning csv-columns"]],
    [
      "GeoJSON in a column geometry",
      'id,geometry\n1,"{""type"":""Point"",""coordinates"":[1,2]}"\n',
      ["error csv-geom-column"],
    ],
    ["GeoJSON in a column geojson", 'id,geojson\n1,"{""type"":""Point"",""coordinates"":[1,2]}"\n', []],
    [
      "GeoJSON with backslashes before its quotes",
      'id,geojson\n1,"{\\"type\\":\\"Point\\",\\"coordinates\\":[1,2]}"\n',
      [],
    ],
    [
      "whole Features in a column geojson",
      'id,geojson\n1,"{""type"":""Feature"",""geometry"":null}"\n',
      ["error no-features"],
    ],
    ...WKT_READ.map((wkt): Trap => [`WKT ${wkt}`, `id,wkt\n1,"${wkt}"\n`, []]),
    ...WKT_DROPPED.map(
      (wkt): Trap => [
        `no WKT: ${wkt}`,
        `id,wkt\n1,POINT(1 2)\n2,"${wkt}"\n3,POINT(3 4)\n`,
        ["warning csv-rows-dropped"],
      ],
    ),
    ...GEOJSON_READ.map((json): Trap => [`GeoJSON ${json}`, `id,geojson\n1,${quoted(json)}\n`, []]),
    ...GEOJSON_DROPPED.map(
      (json): Trap => [
        `no geometry: ${json}`,
        [
          "id,geojson",
          `1,${quoted(GEOJSON_READ[0] ?? "")}`,
          `2,${quoted(json)}`,
          `3,${quoted(GEOJSON_READ[3] ?? "")}`,
          "",
        ].join("\n"),
        ["warning csv-rows-dropped"],
      ],
    ),
    [
      "GeoJSON that is cut off in all rows",
      'geojson\n"{""type"":""Point"",""coordinates"":[1"\n',
      ["error no-features"],
    ],
    [
      "GeoJSON without quotes",
      'id;geojson\n1;{"type":"Point","coordinates":[1,2],"a":""}\n',
      ["warning csv-separator"],
    ],
    [
      "an empty string of GeoJSON in single quotes",
      `id,geojson\n1,'{"type":"Point","coordinates":[1,2],"a":""}'\n`,
      ["error no-features"],
    ],
    ["WKT of three dimensions only", "id,wkt\n1,POINT Z (1 2 3)\n", ["error no-features"]],
    ["WKT in a column geom", "id,geom\n1,POINT(1 2)\n", []],
    ["WKT of three dimensions in a column geom", "id,geom\n1,POINTZ(1 2 3)\n", ["error no-features"]],
    ["WKT of nothing in a column geom", "id,geom\n1,MULTIPOLYGON EMPTY\n", ["error no-features"]],
    ["a type for WKT", "id,geom\n1,Polygon\n", ["error csv-geom-column"]],
    ["EWKT", "id,geom\n1,SRID=4326;POINT(1 2)\n", ["error csv-geom-column"]],
    ["WKB", "id,geom\n1,0101000020E6100000\n", ["error csv-geom-column"]],
    ["some rows without WKT", "id,wkt\n1,POINT(1 2)\n2,POINT(1 3)\n3,\n", ["warning csv-rows-dropped"]],
    ["two pairs: the last counts", "lon,lat,end_longitude,end_latitude\n1000,2000,1,2\n", ["warning csv-columns"]],
    ["two latitudes", "id,lon,lat,y\n0,1,2,3\n", ["warning csv-columns"]],
    ["a name twice", "lon,lat,lat\n1,2,3\n", ["warning csv-columns"]],
    ["numbers in a geom column between lon and lat", "lon,geomean,lat\n1,2,3\n", ["warning csv-columns"]],
    ["geometries left of a pair", "geom,wkt,lon,lat\n,,1,2\n", []],
    ["two pairs left of a geometry", "lon,lat,x,y,wkt\n1,2,3,4,POINT(1 2)\n", []],
    ["two pairs, and no number in the last", "lon,lat,x,y\n1,2,a,b\n", ["error no-features"]],
    ["beyond 180", "lon,lat\n1,2\n200,2\n", ["warning coordinates-range"]],
    ["centre beyond 180", "lon,lat\n181,2\n200,2\n", ["error coordinates-range"]],
    ["swapped", "lon,lat\n52,104\n", ["error coordinates-range"]],
    ["projected", "x,y\n1487000,6894000\n", ["error coordinates-range"]],
    ["projected WKT", "wkt\nPOINT(1487000 6894000)\n", ["error coordinates-range"]],
    ["byte order mark before a long name", "\ufeffid,lon,lat\n1,2,3\n", ["warning text-encoding"]],
    [
      "byte order mark before a name in quotes with a comma",
      '\ufeff"name, full","longitude","latitude"\na,1,2\n',
      ["error no-features", "warning text-encoding"],
    ],
    ["byte order mark before a name in quotes", '\ufeff"id","lon","lat"\na,1,2\n', ["warning text-encoding"]],
    [
      "byte order mark before another longitude",
      "\ufefflon,latitude,longitude\n500,2,1\n",
      ["warning text-encoding", "warning csv-columns"],
    ],
    ["header of 3,999 bytes", `lon,lat,${"p".repeat(3991)}\n1,2,3\n`, []],
    ["header of 4,000 bytes", `lon,lat,${"p".repeat(3992)}\n1,2,3\n`, ["error csv-columns"]],
    ["4,000 bytes and no newline", `lon,lat,${"p".repeat(3992)}`, ["error no-features"]],
    ["4,001 bytes and no newline", `lon,lat,${"p".repeat(3993)}`, ["error csv-columns"]],
    ["CR alone, and more than 4,000 bytes", `lon,lat\r${"1,2\r".repeat(1200)}`, []],
    ["LF behind the header, CRLF behind rows", "lon,lat\n1,2\r\n3,4\r\n", ["error csv-rows-dropped"]],
    ["LF behind the header, CR in a value", 'name,lon,lat\n"a\rb",1,2\n', ["error csv-rows-dropped"]],
    [
      "LF behind a header in quotes, CRLF behind rows",
      '"lon","lat"\n1,2\r\n3,4\r\n5,6\r\n',
      ["warning csv-rows-dropped"],
    ],
    [
      "LF behind a header in quotes and most rows",
      `"lon","lat"\n1,2\n1,2\r\n${"3,4\n".repeat(9)}`,
      ["error no-features", "warning csv-rows-dropped"],
    ],
    ["LF, and CR beyond 4,000 bytes", `lon,lat\n${"1,2\n".repeat(1200)}3,4\r\n`, []],
    ["CRLF behind the header, LF behind rows", "lon,lat\r\n1,2\n3,4\n", ["error no-features"]],
    ["CRLF, and LF in a value", 'name,lon,lat\r\n"a\nb",1,2\r\nc,3,4\r\n', []],
    ["infinite", "lon,lat\n1,2\ninf,4\n5,6\n", ["error coordinates-range"]],
    ["beyond floating point numbers", "lon,lat\n1,2\n1e400,4\n5,6\n", ["warning csv-rows-dropped"]],
    ["numbers in single quotes", "lon,lat\n'1','2'\n", []],
    ["line break behind a number in quotes", 'lon,lat\n"1\n",2\n', []],
  ])("%s", async (_, content, expected) => {
    const checked = await check(content);
    expect(verdicts(checked).map(withoutPlace)).toEqual(expected);
    expect(checked.findings.filter((finding) => !isWellFormed(finding))).toEqual([]);
  });

  test("an infinite coordinate does not pass for a projected one", async () => {
    const { findings } = await check("lon,lat\n1,2\n-Infinity,4\n");
    expect(findings.map(({ title }) => title)).toEqual(["CSV: coordinates out of range"]);
  });

  test("a row of missing values does not make the others projected", async () => {
    const { findings } = await check("lon,lat\n1,2\n-9999,-9999\n3,4\n");
    expect(findings.map(({ title }) => title)).toEqual(["CSV: coordinates out of range"]);
    expect(findings[0]?.message).toContain("Correct them, or leave these features out.");
  });

  test("asks for the line ends where rows have run into each other", async () => {
    const { findings } = await check("lon,lat\r\n1,2\n3,4\n5,6\n");
    expect(findings[0]?.message).toContain(
      "The line ends in another way than the header. Make all ends line feeds: `tr -s",
    );
  });

  test.each([
    ["one column too many", "lon,lat\n1,2\n1,2,\n", "At the end of the line stands a comma, where the header has none"],
    ["two columns too many", "lon,lat\n1,2\n1,2,3.5,4\n", "unless it is the header that lacks a name"],
    ["a column too few", "lon,lat\n1,2\n1\n", "the row has 1 column, the header 2 (1 row of 2)"],
    ["nothing", "lon,lat\n1,2\n,\n", '"lon" and "lat" are empty (1 row of 2)'],
    ["a word for nothing", "lon,lat\n1,2\nNULL,NULL\n", '"lon" and "lat" are empty ("NULL") (1 row of 2)'],
    [
      "a word",
      "lon,lat\n1,2\nx,3\n",
      '"x" in the column "lon" is no number that Mapbox reads as a coordinate (1 row of 2)',
    ],
    ["three numbers", "a,wkt\n1,POINT(1 2)\n1,POINT(1 2 3)\n", "Mapbox takes two dimensions only"],
    ["three dimensions", "a,wkt\n1,POINT(1 2)\n1,point zm (1 2 3 4)\n", "Mapbox takes two dimensions only"],
    [
      "a bracket too few",
      "a,wkt\n1,POINT(1 2)\n1,POINT(1 2\n",
      '"POINT(1 2" in the column "wkt" is no geometry that Mapbox reads (1 row of 2)',
    ],
    [
      "a bracket too few behind two positions",
      'a,wkt\n1,POINT(1 2)\n1,"LINESTRING(1 2,3 4"\n',
      '" in the column "wkt" is no geometry that Mapbox reads (1 row of 2)',
    ],
    [
      "text behind WKT",
      "a,wkt\n1,POINT(1 2)\n1,POINT(1 2) POINT(3 4)\n",
      '"POINT(1 2) POINT(3 4)" in the column "wkt" is no geometry that Mapbox reads (1 row of 2)',
    ],
    [
      "rings without a comma",
      'a,wkt\n1,POINT(1 2)\n1,"POLYGON((0 0,1 0,1 1,0 0)(0 0"\n',
      '" in the column "wkt" is no geometry that Mapbox reads (1 row of 2)',
    ],
    [
      "three dimensions in a collection",
      "a,wkt\n1,POINT(1 2)\n1,GEOMETRYCOLLECTION Z (POINT Z (1 2 3))\n",
      "Mapbox takes two dimensions only",
    ],
    [
      "an SRID",
      "a,wkt\n1,POINT(1 2)\n1,SRID=1;POINT(1 2 3)\n",
      "Write WKT without the `SRID=…;`: `sed 's/SRID=[0-9]*;//I' in.csv > out.csv`",
    ],
    [
      "nothing left of one row",
      "lon,lat\nx,1\n",
      'Mapbox would drop the only row that it finds. Here "x" in the column',
    ],
    ["nothing left of two rows", "lon,lat\nx,1\ny,1\n", 'Mapbox would drop all of the 2 rows. Here "x" in the column'],
    ["GeoJSON for WKT", 'a,geom\n1,"{""type"":""Point""}"\n', "Name the column `geojson`."],
    ["EWKT for WKT", "a,geom\n1,srid=4326;POINT(1 2)\n", "Write WKT without the `SRID=…;`"],
    ["double quotes for single ones", 'name,lon,lat\nit\'s Joe\'s,"1","2"\n', "Write curly apostrophes"],
    [
      "double quotes for single ones in a row",
      "name,lon,lat\nit's Joe's,1,2\na,\"1\",2\n",
      "as a coordinate, which takes single quotes for those around values in this file (1 row of 2)",
    ],
    ["a word for WKT", "lon,lat,geom\n1,2,see {SRID=\n", "Rename the column"],
    ["a word for WKT beside GeoJSON", "geojson,geom\n{},see\n", "Rename the column"],
    ["a word for WKT alone", "a,geom\n1,see {SRID=\n", "Write the geometries as Well-Known Text"],
    ["WKB alone", "lat,geometry\n1,0101000020E6100000\n", "`ST_AsText(geom)` in PostGIS"],
    [
      "WKT of three dimensions in a column geom",
      "id,geom\n1,POINT Z (1 2 3)\n",
      "Mapbox takes two dimensions only: `ogr2ogr -dim XY out.csv in.csv -oo GEOM_POSSIBLE_NAMES=geom",
    ],
    [
      "a value with commas",
      "id,name,lon,lat\n1,Smith, John,8.5,47.3\n",
      'in double quotes, as in `"Smith, John"`, unless',
    ],
    [
      "a value with commas and no blanks",
      "id,lon,lat\n1,Smith,John,8.5,47.3\n",
      "in double quotes, unless it is the header",
    ],
    ["a value with semicolons", "id;lon;lat\na;b;8.5;47.3\n", "A value that contains a semicolon must stand"],
    [
      "WKT with commas",
      "id,wkt\n0,LINESTRING(8.5 47.3, 8.6 47.4)\n",
      "The geometry is cut at a comma within it: put it in",
    ],
    [
      "a long line of WKT",
      `id,wkt\n0,LINESTRING(${"8.5 47.3,".repeat(600)}8 4)\n`,
      "The geometry is cut at a comma within it",
    ],
    [
      "GeoJSON with commas",
      'id,geojson\n0,{"type":"Point","coordinates":[1,2]}\n',
      "Write a quote within a value twice, and the value in quotes.",
    ],
    ["a value with commas beside WKT", "id,wkt,name\n0,POINT(1 2),a, b\n", 'in double quotes, as in `"a, b"`, unless'],
    ["blanks behind all commas", "id,lon,lat\n0, 1, 2, 3\n", "in double quotes, unless it is the header"],
    [
      "GeoJSON with commas before numbers",
      'id,geojson\n0,{"coordinates":[1,2]}\n',
      "The geometry is cut at a comma within it",
    ],
    ["decimal commas", "id,lon,lat\n0,8,5,47,3\n", 'the coordinate "8,5" has a decimal comma'],
    ["decimal commas apart", "lat,id,lon\n47,3,0,-8,5\n", 'the coordinate "47,3" has a decimal comma'],
    ["some decimal commas", "id,lon,lat\n0,1,2\n1,1,2\n2,8,5,47,3\n", "Decimal commas separate columns here: write"],
    [
      "a lone quote",
      'id,name,lon,lat\n1,12" pipe,8.5,47.3\n2,a,8,4\n3,5" pipe,8,4\n',
      'The quote in `12" pipe` joins all lines up to the next quote: write `"12"" pipe"`.',
    ],
    [
      "a lone quote at the end",
      'lon,lat,name\n8,4,12"\n8,4,5"\n',
      'The quote in `12"` joins all lines up to the next quote: write `"12"""`.',
    ],
    [
      "a lone apostrophe",
      `lon,lat,name\n${"1,2,'a,b'\n".repeat(500)}3,4,O'Neil\n5,6,O'Hara\n`,
      "The quote in `O'Neil` joins all lines up to the next quote: write `O’Neil`.",
    ],
    ["CRLF and LF", "lon,lat\r\n1,2\r\n1,2\n3,4\r\n", "The line ends in another way than the header."],
    [
      "separators at the end",
      "lon;lat\n1;2;;\n",
      "At the end of the line stands a semicolon, where the header has none: take it away",
    ],
    ["a separator at the end of the header", "lon,lat,\n1,2\n", "The header ends with a comma: take it away"],
    [
      "a long row that ends with a separator",
      `lon,lat,a\n1,2,3\n1,2,${"x".repeat(5000)},,\n`,
      "A value that contains a comma must",
    ],
    [
      "a degree sign",
      "lon,lat\n8.05°,47\n",
      '"8.05°" in the column "lon" is no number that Mapbox reads as a coordinate. Mapbox would answer "CSV file does not contain any features". Write decimal degrees without signs and letters, such as `-8.5` for 8° 30\' W.',
    ],
    ["a direction", "lon,lat\n8,47.3N\n", '"47.3N" in the column "lat"'],
    ["a direction in front", "lon,lat\nW 8,47.3\n", "Write decimal degrees"],
    ["minutes", "lon,lat\n8 32 10,47.3\n", "Write decimal degrees"],
    ["minutes and seconds with apostrophes", 'lon,lat\n"8°32\'10""E","47°22\'10""N"\n', "Write decimal degrees"],
    ["a no-break space", "lon,lat\n8.5\u00a0,47\n", '"8.5<U+00A0>" in the column "lon" is no number'],
    ["a minus that is none", "lon,lat\n8,\u22124\n", '"<U+2212>4" in the column "lat" is no number'],
    ["an invisible character", "lon,lat\n\u200b8,4\n", "U+200B is an invisible character: `perl -CSD -pe"],
    [
      "a dash for nothing",
      "lon,lat\n–,4\n",
      '"<U+2013>" in the column "lon" is no number that Mapbox reads as a coordinate. Mapbox would answer "CSV file does not contain any features". Write a plain number',
    ],
    [
      "thousands",
      'x,y\n"465,000","5,247,000"\n',
      '"465,000" in the column "x" is no number that Mapbox reads as a coordinate. Mapbox would answer "CSV file does not contain any features". Write numbers without separators between thousands.',
    ],
    ["thousands and decimals", 'x,y\n"1,234.5",2\n', "Write numbers without separators between thousands"],
    ["thousands with blanks", "x,y\n2 600 000,1\n", "Write numbers without separators between thousands"],
    ["three decimals", 'x,y\n"8,500","47,300"\n', 'the coordinate "8,500" has a decimal comma'],
    ["many digits and a decimal comma", 'x,y\n"2600000,125","1"\n', 'the coordinate "2600000,125" has a decimal comma'],
    [
      "some decimal commas in quotes",
      'x,y\n1,2\n1,2\n1,"2,5"\n',
      '"2,5" in the column "y" is no number that Mapbox reads as a coordinate (1 row of 3). Mapbox drops such rows without a word. Write a decimal point.',
    ],
    ["one empty coordinate", "lon,lat\n1,2\n1,2\n1,\n", 'the column "lat" is empty (1 row of 3)'],
    [
      "the last pair is empty",
      "lon,lat,old_longitude,old_latitude\n8.5,47.3,,\n",
      'Here "old_longitude" and "old_latitude" are empty.',
    ],
    [
      "a comma in a position",
      'id,wkt\n1,"POINT (8, 47)"\n',
      '"POINT (8, 47)" in the column "wkt" is no geometry that Mapbox reads. Mapbox would answer "CSV file does not contain any features". A blank separates longitude from latitude',
    ],
    [
      "a Feature",
      'id,geojson\n1,"{""type"":""Feature"",""geometry"":null}"\n',
      "Write the `geometry` of the Feature alone",
    ],
    ["GeoJSON of single quotes", "id,geojson\n1,\"{'type':'Point','coordinates':[8,47]}\"\n", "JSON has double quotes"],
    ["WKT in a column geojson", "id,geojson\n1,POINT(1 2)\n", "Name the column `wkt`"],
    ["a word in a column geojson", "id,geojson\n1,see\n", "Write geometries such as `{"],
    ["EWKT in a column wkt", "id,wkt\n1,SRID=4326;POINT(1 2)\n", "Write WKT without the `SRID=…;`: `sed"],
    ["GeoJSON in a column wkt", 'id,wkt\n1,"{""type"":""Point""}"\n', "Name the column `geojson`"],
    [
      "WKB in a column wkt",
      "id,wkt\n1,0101000020E6100000\n",
      "These are bytes (WKB). Write the geometries as Well-Known Text",
    ],
    ["an empty geometry", "id,wkt\n1,POINT(1 2)\n2,POINT(1 2)\n3,\n", 'the column "wkt" is empty (1 row of 3)'],
    ["a latitude that is none beside numbers in a geom column", "lon,geomean,lat\n1,2,x\n", '"x" in the column "lat"'],
    ["a geometry that ends with its quote", 'id,wkt\n1,"POINT 1 2"\n', 'Here "POINT 1 2" in the column "wkt"'],
    ["a word for no geometry", 'id,wkt\n1,"POINT EMPTY"\n', 'Here the column "wkt" is empty ("POINT EMPTY")'],
    [
      "WKT that is cut off in a column geometry",
      "lon,lat,geometry\n1,2,POINT(1 2\n",
      "is no geometry that Mapbox reads",
    ],
  ])("says why rows are lost: %s", async (_, content, why) => {
    expect((await check(content)).findings[0]?.message).toContain(why);
  });

  test("says which columns count where there are several pairs", async () => {
    const { findings } = await check("longitude,latitude,X,Y\n1,2,500000,4000000\n");
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining('here "X" and "Y"')]);
    const empty = await check("longitude,latitude,X,Y\n1,2,,\n");
    expect(empty.findings.map(({ message }) => message)).toEqual([expect.stringContaining('here "X" and "Y"')]);
    for (const content of ["X,Y\n500000,4000000\n", "lon,lat,x,wkt\n1,2,3,POINT(500000 4000000)\n"]) {
      expect((await check(content)).findings[0]?.message).not.toContain("Of several columns");
    }
  });

  test("of several pairs it names all, and the one that counts", async () => {
    const { findings } = await check("id,lon,lat,longitude_accuracy,latitude_accuracy\n1,8.5,47.3,10,20\n");
    expect(findings[0]?.message).toBe(
      'stops.csv:1:12: the header has several columns for the longitude ("lon" and "longitude_accuracy") and for the latitude ("lat" and ' +
        '"latitude_accuracy"). Mapbox reads the last, here "longitude_accuracy" and "latitude_accuracy". Rename or remove those that are not meant; ' +
        "this leaves the first: `sed '1s/\\blongitude_accuracy\\b/lon_accuracy/; 1s/\\blatitude_accuracy\\b/lat_accuracy/' in.csv > out.csv`.",
    );
  });

  test.each([
    [
      "one coordinate alone",
      "id,lon,lat,y\n",
      "\"y\". Rename or remove those that are not meant; this leaves the first: `sed '1s/\\by\\b/y_2/'",
    ],
    ["three of them", "lat,lon,x,lng\n", 'the longitude ("lon", "x" and "lng"). Mapbox reads the last, here "lng".'],
    [
      "many of them",
      "lon,lat,longitude,x,lng,long,x,lng,x,long,end\n",
      'the longitude ("lon", "longitude", "x", "lng", "long", 3 more and "long"). Mapbox reads the last, here "long". Rename or remove those that are not meant.',
    ],
    ["a name that stands in another, too", "a-y,lon,lat,y\n", "those that are not meant."],
    ["a name twice", "lon,lat,lat\n", "those that are not meant."],
    ["a new name that is there already", "lon,lat,end_longitude,end_lon\n", "those that are not meant."],
    ["a name that is none in a pattern", 'lon,lat,"longitude (end)"\n', "those that are not meant."],
    ["an empty first line", "\nlon,lat,y\n", "those that are not meant."],
    ["a line break in a name", '"a\nb",lon,lat,y\n', "those that are not meant."],
  ])("a command only where it works: %s", async (_, header, expected) => {
    const { findings } = await check(`${header}${header.split(",").map((_name, index) => index + 1)}\n`);
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining(expected)]);
  });

  test("where the column stands that is taken", async () => {
    const latin1 = Buffer.from('\nL\xe4nge,"lon",lat,"longitude"\na,1,2,3\n', "latin1");
    expect(verdicts(await check(latin1))).toEqual(["warning text-encoding 2:2", "warning csv-columns 2:17"]);
  });

  test("where the fault stands", async () => {
    const placesOf = async (content: string) => verdicts(await check(content));
    expect(await placesOf("lon,lat\r\n1\r\n1,2\r\n1,2\r\n")).toEqual(["warning csv-rows-dropped 2:1"]);
    expect(await placesOf("lon,lat\r1,2\rx,2\r3,4\r")).toEqual(["warning csv-rows-dropped 3:1"]);
    expect(await placesOf('lon,lat,a"\n1,2,3\n"a",1,2\n')).toEqual(["error csv-rows-dropped 1:10"]);
    expect(await placesOf("lon,lat\n1,2\r\n3,4\r\n")).toEqual(["error csv-rows-dropped 2:4"]);
  });

  test("where it stands when a piece of the file ends within a CRLF", async () => {
    const front = `lon,lat,name\r\n1,2,${"x".repeat(524_288 - 19)}\r`;
    expect(front).toHaveLength(524_288);
    expect(verdicts(await check(`${front}\n1\r\n1,2,x\r\n`))).toEqual(["warning csv-rows-dropped 3:1"]);
  });

  test("rows behind a stray carriage return are read from its next character on", async () => {
    const { findings, facts } = await check('"lon","lat"\n1,2\r3,4\r5,6\r');
    expect(findings).toMatchObject([{ check: "csv-rows-dropped", severity: "warning", count: 1 }]);
    expect(facts).toMatchObject({ rows: 2, droppedRows: 0, bounds: [3, 4, 5, 6] });
  });

  test.each([
    ["text behind a closing quote", 'name,lon,lat\n"a"b,1,2\nc,1,2\nd,1,2\n', "text stands behind a closing quote"],
    [
      "a quote behind a backslash",
      'name,lon,lat\nz,1,2\n"a\\"b",1,2\nc,1,2\nd,1,2\n',
      "the double quote here is never closed",
    ],
    ["a quote never closed", 'name,lon,lat\na,1,2\n"b,1,2\n', "the double quote here is never closed"],
    ["a row that ends with a quoted value", 'name,lon,lat\na,1,2\nb,"1"\n', "the row has 2 columns"],
  ])("%s is told once, by its cause", async (_, content, cause) => {
    const { findings } = await check(content);
    expect(findings).toMatchObject([{ check: "csv-rows-dropped", count: 1, message: expect.stringContaining(cause) }]);
    expect(findings[0]?.message).not.toContain("Also");
  });

  test("quotes within the names of the header", async () => {
    const { facts } = await check('"a ""b""",lon,"lat","c,d"\nx,1,2,y\n');
    expect(facts).toMatchObject({ columns: ['a "b"', "lon", "lat", "c,d"], rows: 1, droppedRows: 0 });
  });

  test("a byte order mark is no part of the first name", async () => {
    const { facts } = await check("\ufeffid,lon,lat\n1,2,3\n");
    expect(facts).toMatchObject({ columns: ["id", "lon", "lat"], bounds: [2, 3, 2, 3] });
  });

  test("a byte order mark within the text is a letter, wherever pieces of the file begin", async () => {
    const head = "name,lon,lat\n";
    expect(verdicts(await check(`${head}${"x".repeat(524_288 - head.length)}\ufeff,1,2\n`))).toEqual([]);
  });

  test("text that is cut within a letter", async () => {
    const bytes = Buffer.from("lon,lat,name\n1,2,Z\u00fc");
    expect(verdicts(await check(bytes.subarray(0, -1)))).toEqual(["warning text-encoding 2:6"]);
  });

  test("text in Latin-1", async () => {
    const bytes = Buffer.from("name,lon,lat\na,1,2\nZürich,1,2\n", "latin1");
    expect(verdicts(await check(bytes))).toEqual(["warning text-encoding 3:2"]);
  });
});

describe("what a finding says", () => {
  test("rows that are dropped: the first, how many, and why", async () => {
    const { findings } = await check("lon,lat,a\n1,2,3\n1,2\n1,2,3\n1,2\n1,2,3\n1,2,3\nx,2,3\n");
    expect(findings).toEqual([
      {
        check: "csv-rows-dropped",
        severity: "warning",
        title: "CSV: Mapbox would drop 3 rows",
        message:
          "stops.csv:3:1: the row has 2 columns, the header 3 (2 rows of 7). Mapbox drops such rows without a word. Correct them, or leave them out " +
          'to be sure that nothing is missing. Also in line 8: "x" in the column "lon" is no number that Mapbox reads as a coordinate (1 row). ' +
          "Write a plain number, such as `-8.5`, or leave the row out.",
        line: 3,
        column: 1,
        count: 3,
      },
    ]);
  });
});

describe("facts of a CSV file", () => {
  test("are counted on the way", async () => {
    const { facts } = await check("name;lon;lat\na;1.5;-2\nb;x;1\n\nc;-10;50.25\n");
    expect(facts).toEqual({
      kind: "csv",
      rows: 3,
      droppedRows: 1,
      columns: ["name", "lon", "lat"],
      separator: ";",
      bounds: [-10, -2, 1.5, 50.25],
      estimatedZooms: { min: 0, max: 10 },
    });
  });

  test("know the extent of WKT and GeoJSON", async () => {
    const wkt = await check('wkt,a\n"POLYGON ((-1 2, 3.5 4, 5 -6.25, -1 2))",1\nPOINT (1 2),2\n');
    expect(wkt.facts).toMatchObject({ rows: 2, droppedRows: 0, bounds: [-1, -6.25, 5, 4] });
    const geojson = await check('geojson\n"{""type"":""LineString"",""coordinates"":[[-1,2,900],[3.5,-4]]}"\n');
    expect(geojson.facts).toMatchObject({ bounds: [-1, -4, 3.5, 2] });
    const nowhere = await check('geojson\n"{""type"":""Point"",""coordinates"":[1,2]}"\n"{""type"":""Point""}"\n');
    expect(nowhere.facts).toMatchObject({ rows: 2, droppedRows: 0, bounds: [0, 0, 1, 2] });
  });
});

describe("positions of rows that are dropped", () => {
  const FAR = Array.from({ length: 20_000 }, (_, index) => [500 + index, 600]);

  test.each([
    ["WKT of three dimensions", "wkt", '"POINT(1 2)"', '"POINT(2600000 1200000 450)"'],
    ["WKT that is cut off", "wkt", '"POINT(1 2)"', '"LINESTRING(3 4,500 600"'],
    ["WKT in a row of too many columns", "wkt", '"POINT(1 2)"', '"POINT(500 200)",x'],
    ["WKT in a row of too few columns", "wkt,id", '"POINT(1 2)",1', '"POINT(500 200)"'],
    ["a long line of WKT", "wkt", '"POINT(1 2)"', `"LINESTRING(${FAR.map((point) => point.join(" ")).join()}"`],
    ["GeoJSON", "geojson", quoted(GEOJSON_READ[0] ?? ""), quoted('{"coordinates":[500,600],"type":"point"}')],
    [
      "a long line of GeoJSON",
      "geojson",
      quoted(GEOJSON_READ[0] ?? ""),
      quoted(JSON.stringify({ coordinates: FAR, type: "Line" })),
    ],
  ])("do not count: %s", async (_, header, row, dropped) => {
    expect(await check([header, row, row, dropped, row, ""].join("\n"))).toMatchObject({
      findings: [{ check: "csv-rows-dropped", severity: "warning", line: 4, count: 1 }],
      facts: { rows: 4, droppedRows: 1, bounds: [1, 2, 1, 2] },
      sample: Float32Array.of(1, 2, 1, 2, 1, 2),
    });
  });

  test("are not those of a long geometry out of range that is read", async () => {
    const line = `"LINESTRING(${[...FAR.map(() => [1, 2]), ...FAR].map((point) => point.join(" ")).join()})"`;
    const { findings, facts } = await check(`id,wkt\n1,POINT(3 4)\n2,${line}\n3,POINT(-5 6)\n`);
    expect(findings).toMatchObject([{ check: "coordinates-range", severity: "error", line: 3, count: 20_000 }]);
    expect(facts).toMatchObject({ rows: 3, droppedRows: 0, bounds: [-5, 2, 20_499, 600] });
  });
});

describe("a scan", () => {
  test("does not depend on where pieces of the file end", async () => {
    const rows = Array.from({ length: 40_000 }, (_, index) =>
      [
        `"${"é, ".repeat(index % 9)}"`,
        (index % 360) - 180 + 0.123456,
        ` "${(index % 170) / 2 - 42}"`,
        "x".repeat(index % 7),
      ].join(),
    );
    const { findings, facts } = await check(`name,lon,lat,rest\n${rows.join("\n")}`);
    expect(findings).toEqual([]);
    expect(facts).toMatchObject({ rows: 40_000, droppedRows: 0, bounds: [-179.876544, -42, 179.123456, 42.5] });
  });

  test("a name of nothing but blanks in its middle takes no time", async () => {
    const { facts } = await check(`lon,lat,"b${"\n".repeat(400_000)}a"\n1,2,3\n`);
    expect(facts).toMatchObject({ rows: 1, bounds: [1, 2, 1, 2] });
  }, 10_000);

  test("a very long value costs no memory, and is passed over", async () => {
    const long = "x".repeat(1_500_000);
    const { facts } = await check(`name,lon,lat\n${long},1,2\n"${long}",3,4\na,${long},5\n`);
    expect(facts).toMatchObject({ rows: 3, droppedRows: 1, bounds: [1, 2, 3, 4] });
  });

  test.each([
    ["two double quotes", '""'],
    ["a backslash and a double quote", '\\"'],
  ])("GeoJSON is read where a piece ends among %s", async (_, quote) => {
    for (let cut = 0; cut < 8; cut++) {
      const front = `id,geojson\n1,"{${quote}type${quote}:${quote}LineString${quote},${quote}note${quote}:${quote}`;
      const note = "x".repeat(524_288 - front.length - cut);
      const cell = `${front}${note}${quote},${quote}a${quote}:${quote}${quote},${quote}coordinates${quote}:[[1,2],[3,4]]}"`;
      const { findings, facts } = await check(`${cell}\n2,${quoted('{"type":"Point","coordinates":[5,6]}')}\n`);
      expect(findings).toEqual([]);
      expect(facts).toMatchObject({ rows: 2, droppedRows: 0, bounds: [1, 2, 5, 6] });
    }
  });

  test("a very long geometry in GeoJSON is read to its end", async () => {
    const points = Array.from({ length: 60_000 }, (_, index) => [index / 1000, -index / 2000]);
    const json = JSON.stringify({ type: "LineString", coordinates: points });
    const { findings, facts } = await check(`id,geojson\n1,${quoted(json)}\n2,${quoted(json.slice(0, -1))}\n`);
    expect(findings).toMatchObject([{ check: "csv-rows-dropped", line: 3 }]);
    expect(facts).toMatchObject({ rows: 2, droppedRows: 1, bounds: [0, -29.9995, 59.999, 0] });
  });

  test("GeoJSON that is cut off in a very long string is dropped alone", async () => {
    const row = quoted('{"type":"Point","coordinates":[1,2]}');
    const cut = quoted(`{"type":"Point","note":"${"x".repeat(600_000)}`);
    const { facts } = await check(`id,geojson\n1,${row}\n2,${cut}\n3,${row}\n`);
    expect(facts).toMatchObject({ rows: 3, droppedRows: 1, bounds: [1, 2, 1, 2] });
  });

  test("a very long geometry is read to its end", async () => {
    const points = Array.from({ length: 60_000 }, (_, index) => `${index / 1000} ${-index / 2000}`);
    const { facts, findings } = await check(`id,wkt\n1,"LINESTRING (${points.join(", ")})"\n`);
    expect(findings).toEqual([]);
    expect(facts).toMatchObject({ rows: 1, droppedRows: 0, bounds: [0, -29.9995, 59.999, 0] });
  });
});
