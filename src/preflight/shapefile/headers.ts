import type { Bounds } from "../types.ts";

/** What the first 100 bytes of a .shp say, or of a .shx, which begins alike (ESRI Shapefile Technical Description, 1998). */
export interface ShpHeader {
  /** Length of the whole file in bytes. */
  readonly bytes: number;
  readonly geometryType: string;
  readonly bounds: Bounds | null;
}

const SHP_HEADER_BYTES = 100;
const SHP_CODE = 9994;

const GEOMETRY_TYPES: Readonly<Record<number, string>> = {
  0: "Null",
  1: "Point",
  3: "PolyLine",
  5: "Polygon",
  8: "MultiPoint",
  11: "PointZ",
  13: "PolyLineZ",
  15: "PolygonZ",
  18: "MultiPointZ",
  21: "PointM",
  23: "PolyLineM",
  25: "PolygonM",
  28: "MultiPointM",
  31: "MultiPatch",
};

/** Null for bytes that are no header of a .shp or .shx. */
export function readShpHeader(head: Buffer): ShpHeader | null {
  if (head.length < SHP_HEADER_BYTES || head.readInt32BE(0) !== SHP_CODE) return null;
  const type = head.readInt32LE(32);
  const [west, south, east, north] = [36, 44, 52, 60].map((at) => head.readDoubleLE(at));
  const bounds: Bounds = [west ?? 0, south ?? 0, east ?? 0, north ?? 0];
  return {
    bytes: head.readInt32BE(24) * 2,
    geometryType: GEOMETRY_TYPES[type] ?? `type ${type}`,
    bounds: bounds.every(Number.isFinite) ? bounds : null,
  };
}

/** Of the first record: 8 bytes of its own header, a shape type of 4, and the numbers of a point or a box. */
export const FIRST_RECORD_BYTES = SHP_HEADER_BYTES + 8 + 4 + 32;

/** Shape types that begin with the two numbers of a point; all others begin with the four of a box. */
const POINTS: ReadonlySet<number> = new Set([1, 11, 21]);

/** Where the first shape of a .shp lies, by its first `FIRST_RECORD_BYTES` bytes; null when it has no geometry. */
export function readFirstBox(head: Buffer): Bounds | null {
  const record = head.subarray(SHP_HEADER_BYTES + 8);
  const type = record.length < 4 ? 0 : record.readInt32LE(0);
  const corners = POINTS.has(type) ? [4, 12, 4, 12] : [4, 12, 20, 28];
  if (type === 0 || record.length < Math.max(...corners) + 8) return null;
  const [west, south, east, north] = corners.map((at) => record.readDoubleLE(at));
  return [west ?? 0, south ?? 0, east ?? 0, north ?? 0];
}

/** Features of a shapefile, by the size of its .shx: 8 bytes for each after the header. */
export function featuresByIndex(shxBytes: number): number {
  return Math.max(0, Math.floor((shxBytes - SHP_HEADER_BYTES) / 8));
}

/** Of a record in a .shp without geometry: 8 bytes of its own header and a shape type of 4. All others are longer. */
const NULL_RECORD_BYTES = 12;

/**
 * Whether no record of a .shp has a geometry, or there is none, whatever type its header names: Mapnik reads the type of
 * each record.
 */
export function hasOnlyNullShapes(shpBytes: number, features: number): boolean {
  return shpBytes === SHP_HEADER_BYTES + features * NULL_RECORD_BYTES;
}

/** Names of the columns in a .dbf (dBASE III: after 32 bytes one descriptor of 32 bytes each, ended by 0x0D). */
export function readDbfFields(head: Buffer): readonly string[] {
  const fields: string[] = [];
  for (let at = 32; at + 32 <= head.length && head[at] !== 0x0d; at += 32) {
    const name = head.toString("latin1", at, at + 11);
    fields.push(name.split("\0", 1)[0] ?? "");
  }
  return fields;
}

/** What a .prj says: the name of its coordinate system, and whether that is in degrees. */
export interface ProjectionFile {
  /** `wkt` is what Mapbox reads; `wkt2` a newer form of it that older readers refuse. */
  readonly form: "wkt" | "wkt2" | "other";
  readonly name: string | null;
  readonly geographic: boolean;
  /** Whether it is a projection whose unit is a metre at most, such as feet. */
  readonly metric: boolean;
  /** Whether brackets are left open at its end; GDAL reads nothing of it then. */
  readonly isCut: boolean;
}

/** Tells the form by the first word (OGC 01-009 for WKT, OGC 18-010 for WKT 2). */
export function readProjection(text: string): ProjectionFile {
  const match = /^\uFEFF?\s*([A-Z_]+)\s*[[(]\s*"([^"]{0,200})"/i.exec(text);
  const word = match?.[1]?.toUpperCase() ?? "";
  const form = ["PROJCS", "GEOGCS"].includes(word)
    ? "wkt"
    : ["PROJCRS", "GEOGCRS", "GEODCRS", "PROJECTEDCRS", "GEOGRAPHICCRS"].includes(word)
      ? "wkt2"
      : "other";
  const isCut = openBrackets(text) > 0;
  return {
    form,
    name: match?.[2] ?? null,
    geographic: word.startsWith("GEO"),
    metric: !isCut && word.startsWith("PROJ") && lastUnit(text) <= 1,
    isCut,
  };
}

/** The unit of a projection stands last, behind that of the degrees underneath; in metres, or NaN. */
function lastUnit(text: string): number {
  const units = [...text.matchAll(/UNIT\s*[[(]\s*"[^"]*"\s*,\s*([\d.eE+-]+)/gi)];
  return Number(units.at(-1)?.[1]);
}

/** How many brackets are opened and not closed, outside of names. */
function openBrackets(text: string): number {
  const bare = text.replaceAll(/"[^"]*"/g, "");
  const count = (pattern: RegExp) => bare.match(pattern)?.length ?? 0;
  return count(/[[(]/g) - count(/[\])]/g);
}
