import { decode, startsWith } from "./reading/text.ts";
import type { FileFormat } from "./types.ts";

/** How many bytes of a file Mapbox's type detection reads. */
export const SNIFFED_BYTES = 512;
/** In how many characters of them it looks for the members of a JSON object. */
export const JSON_WINDOW = 400;
/** In how many characters of them it looks for the root element of an XML document. */
export const XML_WINDOW = 100;

/** The first bytes of a .shp: its code, 9994 (ESRI Shapefile Technical Description, "Main File Header"). */
export const SHP_START: readonly number[] = [0, 0, 0x27, 0x0a];

/** What Mapbox's type detection can say: the formats of the Uploads API, and types that it knows but does not take. */
export type SniffedType = FileFormat | "shp" | "tilejson" | "topojson" | "vrt";

const GEOJSON_TYPES = new Set([
  "Feature",
  "FeatureCollection",
  "GeometryCollection",
  "LineString",
  "MultiLineString",
  "MultiPoint",
  "MultiPolygon",
  "Point",
  "Polygon",
]);

/**
 * What Mapbox takes a file for that begins with `head`, or null where it answers "Unknown filetype". The file's name
 * has no say in it. A zip is always a shapefile, an SQLite database always MBTiles.
 * The behaviour of fromBuffer() in the public repository mapbox/mapbox-file-sniff.
 */
export function sniff(head: Uint8Array): SniffedType | null {
  const read = head.subarray(0, SNIFFED_BYTES);
  // Of all gzipped files only packages of internal tools are known to it, and gzipped TIFFs, which nothing after it opens.
  if (startsWith(read, [0x1f, 0x8b])) return null;
  const text = decode(read);
  const window = text.slice(0, JSON_WINDOW);
  if (window.trim().startsWith("{")) return sniffJson(window);
  if (startsWith(read, "SQLite format 3")) return "mbtiles";
  if (startsWith(read, "PK")) return "shapefile";
  if (isTiff(read)) return "tiff";
  const root = text.slice(0, XML_WINDOW);
  const declaration = root.indexOf("<?xml");
  if (declaration === 0 || declaration === 1) {
    if (root.includes("<kml")) return "kml";
    if (root.includes("<gpx")) return "gpx";
  }
  if (root.includes("<VRTDataset")) return "vrt";
  if (read.length > 32 && startsWith(read, SHP_START)) return "shp";
  return sniffCsv(text) ? "csv" : null;
}

function sniffJson(window: string): SniffedType | null {
  // Spaces are taken out, but not line breaks and tabs.
  const compact = window.replaceAll(/[^\S\n\r\t\f]/g, "");
  if (compact.includes('"tilejson":')) return "tilejson";
  if (compact.includes('"arcs":') || compact.includes('"objects":')) return "topojson";
  if (['"features":', '"geometries":', '"coordinates":'].some((member) => compact.includes(member))) return "geojson";
  const type = /"type":\s?"([^"\n]+)"/.exec(compact)?.[1];
  if (type === "Topology") return "topojson";
  return type !== undefined && GEOJSON_TYPES.has(type) ? "geojson" : null;
}

/** The third or the fourth byte is 42, or the third is 43: so a big-endian BigTIFF is missed. */
function isTiff(head: Uint8Array): boolean {
  if (!startsWith(head, "II") && !startsWith(head, "MM")) return false;
  return head[2] === 42 || head[3] === 42 || head[2] === 43;
}

function sniffCsv(text: string): boolean {
  const header = text.split(/\r\n|\r|\n/).find((line) => line !== "");
  return header !== undefined && hasCoordinateColumns(splitHeader(header));
}

/** The separators that Mapbox knows, in its order of preference. */
export const SEPARATORS = [",", "\t", "|", ";"] as const;

/** One of the separators. */
export type Separator = (typeof SEPARATORS)[number];

/** The separator that occurs most often; of equals the first in Mapbox's order. */
export function detectSeparator(header: string): Separator {
  let best: Separator = ",";
  let most = -1;
  for (const separator of SEPARATORS) {
    const count = header.split(separator).length;
    if (count > most) {
      best = separator;
      most = count;
    }
  }
  return best;
}

/** The column names as type detection sees them: cut at every separator, without quotes, not trimmed. */
export function splitHeader(header: string): readonly string[] {
  return header.split(detectSeparator(header)).map((name) => name.replaceAll('"', ""));
}

/** Whether Mapbox takes a column of this name for the longitude. */
export function isLongitudeName(name: string): boolean {
  const lower = name.toLowerCase();
  return ["x", "lon", "lng", "long"].includes(lower) || lower.includes("longitude");
}

/** Whether Mapbox takes a column of this name for the latitude. */
export function isLatitudeName(name: string): boolean {
  const lower = name.toLowerCase();
  return ["y", "lat"].includes(lower) || lower.includes("latitude");
}

/** Whether Mapbox takes a column of this name for whole geometries. */
export function isGeometryName(name: string): boolean {
  return ["wkt", "geom", "geometry", "geojson"].includes(name.toLowerCase());
}

/**
 * Whether a table with these columns can be put on a map.
 * The rule of the public repository mapbox/detect-geocsv.
 */
export function hasCoordinateColumns(names: readonly string[]): boolean {
  return names.some(isGeometryName) || (names.some(isLongitudeName) && names.some(isLatitudeName));
}
