import { ogrFiles } from "./gdal.ts";
import type { Table } from "./table.ts";

/** Well-Known Text that begins with a position of more than two numbers, be that in a collection. */
const THREE_NUMBERS = /^\s*(?:\w+\s*Z?M?\s*\(+\s*){1,2}[^\s,()]+ +[^\s,()]+ +[^\s,()]/i;

/** Well-Known Text that begins with a position whose numbers a comma separates. */
const COMMA_IN_POSITION = /^\s*\w+\s*\(+\s*[-+.\d]+\s*,\s*[-+.\d]+\s*[,)]/;

/** What begins as Well-Known Text does, whether Mapbox reads it or not. */
const WKT = /^\s*((MULTI)?(POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)\s*Z?M?\s*(\(|EMPTY)/i;

const EWKT = /^\s*SRID=/i;
const GEOJSON = /^\s*\{/;
const WKB = /^(\\x|0x)?0[01][0-9a-f]{16,}/i;

/** Whether a value begins as Well-Known Text. */
export function looksLikeWkt(value: string): boolean {
  return WKT.test(value);
}

/** Whether a value begins as a geometry in a form that Mapbox does not take in a column for Well-Known Text. */
export function looksLikeOtherGeometry(value: string): boolean {
  return EWKT.test(value) || GEOJSON.test(value);
}

/** What to write for a value that begins so and is no geometry for Mapbox; null where that cannot be told. */
export function geometryRemedy(table: Table, value: string): string | null {
  return table.geometry.kind === "geojson" ? geoJsonRemedy(value) : wktRemedy(table, value);
}

function wktRemedy(table: Table, value: string): string | null {
  if (GEOJSON.test(value)) return "Name the column `geojson`";
  if (EWKT.test(value))
    return "Write WKT without the `SRID=…;`: `sed 's/SRID=[0-9]*;//I' in.csv > out.csv`, or `ST_AsText(geom)` in PostGIS";
  if (THREE_NUMBERS.test(value))
    return `Mapbox takes two dimensions only: \`ogr2ogr -dim XY ${ogrFiles(table)}\`, or \`ST_AsText(ST_Force2D(geom))\` in PostGIS`;
  if (COMMA_IN_POSITION.test(value))
    return "A blank separates longitude from latitude, and a comma one position from the next: `POINT(8.5 47.3)`";
  if (looksLikeWkt(value)) return null;
  const isBinary = WKB.test(value) ? "These are bytes (WKB). " : "";
  return `${isBinary}Write the geometries as Well-Known Text, such as \`POINT(7.4 46.9)\`: \`ST_AsText(geom)\` in PostGIS`;
}

function geoJsonRemedy(value: string): string | null {
  if (looksLikeWkt(value)) return "Name the column `wkt`";
  if (/^\s*\{\s*'/.test(value)) return "JSON has double quotes: `json.dumps` in Python writes them";
  if (/"type"\s*:\s*"Feature/.test(value)) return "Write the `geometry` of the Feature alone";
  if (GEOJSON.test(value)) return null;
  return 'Write geometries such as `{"type":"Point","coordinates":[8.5,47.3]}`, with each quote twice, and all of it in quotes';
}
