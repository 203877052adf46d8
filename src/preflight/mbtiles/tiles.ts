import type { Bounds } from "../types.ts";
import { HIGHEST_ZOOM } from "./metadata.ts";
import type { Row } from "./process.ts";

/** Tiles of one zoom level, in the TMS scheme of MBTiles: row 0 is in the south. */
export interface ZoomLevel {
  readonly zoom: number;
  readonly tiles: number;
  readonly columns: readonly [lowest: number, highest: number];
  readonly rows: readonly [lowest: number, highest: number];
}

/** So many levels are asked for at most: more are nonsense. */
export const MOST_LEVELS = 100;

/** Counts and ranges by zoom level, for a schema whose index answers that; otherwise see `levelsByOnePass`. */
export const levelsByIndex = (
  table: string,
) => `SELECT zoom_level AS zoom, COUNT(*) AS tiles, MIN(tile_column) AS left, MAX(tile_column) AS right,
  MIN(tile_row) AS bottom, MAX(tile_row) AS top FROM ${table} GROUP BY zoom_level LIMIT ${MOST_LEVELS}`;

/** Numbers above the highest zoom: SQLite takes text for larger than all of them. */
const ABOVE = `zoom_level > ${HIGHEST_ZOOM} AND zoom_level <= 9e999`;

/**
 * The same in one pass without sorting, which for 30 million tiles would take gigabytes: one row with all levels side by side.
 * Levels below 0 stand together under the lowest of them, levels above the highest zoom under the highest.
 */
export function levelsByOnePass(table: string): string {
  const columns: string[] = [
    "COUNT(*) AS total",
    "COUNT(*) FILTER (WHERE zoom_level < 0) AS below",
    "MIN(zoom_level) AS lowest",
    `COUNT(*) FILTER (WHERE ${ABOVE}) AS above`,
    `MAX(zoom_level) FILTER (WHERE ${ABOVE}) AS highest`,
  ];
  for (let zoom = 0; zoom <= HIGHEST_ZOOM; zoom++) {
    const filter = `FILTER (WHERE zoom_level = ${zoom})`;
    columns.push(`COUNT(*) ${filter} AS tiles${zoom}`);
    for (const [name, value] of [
      ["left", "MIN(tile_column)"],
      ["right", "MAX(tile_column)"],
      ["bottom", "MIN(tile_row)"],
      ["top", "MAX(tile_row)"],
    ]) {
      columns.push(`${value} ${filter} AS ${name}${zoom}`);
    }
  }
  return `SELECT ${columns.join(", ")} FROM ${table}`;
}

/** The columns that say where a tile lies. */
export const PLACE: readonly string[] = ["zoom_level", "tile_column", "tile_row"];

/** The places of a table, with whole numbers where they are stored as text or as 5.0: for Mapbox they are such, and SQLite finds "9" larger than "10". */
export function withNumbers(table: string): string {
  const numbers = PLACE.map((name) => {
    const number = `CAST(${name} AS INTEGER)`;
    return `iif(${name} = ${number}, ${number}, ${name}) AS ${name}`;
  });
  return `(SELECT ${numbers.join(", ")} FROM ${table})`;
}

/** Turns the answer of `levelsByIndex` or of `levelsByOnePass` into levels, lowest first; values that are no number become NaN. */
export function readLevels(answer: readonly Row[]): readonly ZoomLevel[] {
  const [first] = answer;
  const rows = first !== undefined && "total" in first ? unfold(first) : answer;
  return rows
    .map((row) => ({
      zoom: numberOf(row.zoom),
      tiles: numberOf(row.tiles),
      columns: [numberOf(row.left), numberOf(row.right)] as const,
      rows: [numberOf(row.bottom), numberOf(row.top)] as const,
    }))
    .sort((one, other) => one.zoom - other.zoom);
}

function unfold(row: Row): readonly Row[] {
  const levels: Row[] = [];
  const add = (zoom: Row[string], tiles: Row[string], name: string | number) => {
    const [left, right, bottom, top] = ["left", "right", "bottom", "top"].map((side) => row[`${side}${name}`] ?? null);
    if (tiles === 0) return;
    levels.push({ zoom, tiles, left: left ?? null, right: right ?? null, bottom: bottom ?? null, top: top ?? null });
  };
  for (let zoom = 0; zoom <= HIGHEST_ZOOM; zoom++) add(zoom, row[`tiles${zoom}`] ?? 0, zoom);
  add(row.lowest ?? null, row.below ?? 0, "below");
  add(row.highest ?? null, row.above ?? 0, "above");
  const counted = levels.reduce((sum, { tiles }) => sum + numberOf(tiles), 0);
  // What is left has a zoom that is text, a fraction, or NULL.
  add(null, numberOf(row.total) - counted, "other");
  return levels;
}

/** A number as SQLite gave it, also a whole one as text; NaN for other text, blobs and NULL. */
export function numberOf(value: string | number | null | undefined): number {
  if (typeof value === "string" && /^-?\d{1,15}$/.test(value)) return Number(value);
  return typeof value === "number" ? value : Number.NaN;
}

/** Whether every tile of the level lies inside the world at its zoom: column and row below 2^zoom. */
export function isInsideWorld({ zoom, columns, rows }: ZoomLevel): boolean {
  const size = 2 ** zoom;
  return [...columns, ...rows].every((value) => Number.isInteger(value) && value >= 0 && value < size);
}

/**
 * The bounds that Mapbox takes where the metadata name none: the outer edges of the tiles at the lowest zoom, as
 * `ensureBounds` of mapbox/node-mbtiles computes them. In degrees; null without tiles.
 */
export function boundsOfTiles(levels: readonly ZoomLevel[]): Bounds | null {
  const [lowest] = levels;
  if (lowest === undefined || !isInsideWorld(lowest)) return null;
  const { zoom, columns, rows } = lowest;
  const longitude = (column: number) => (column / 2 ** zoom) * 360 - 180;
  const latitude = (row: number) => (Math.atan(Math.sinh(Math.PI * (2 * (row / 2 ** zoom) - 1))) * 180) / Math.PI;
  return [longitude(columns[0]), latitude(rows[0]), longitude(columns[1] + 1), latitude(rows[1] + 1)];
}

/**
 * The format of a tile by its first bytes and last two, given as hexadecimal digits, as mapbox/tiletype tells it; null for what
 * it does not know, uncompressed vector tiles among them.
 */
export function tileFormat(head: string, tail: string): "png" | "jpg" | "gif" | "webp" | "pbf" | null {
  if (head.startsWith("89504E470D0A1A0A")) return "png";
  if (head.startsWith("FFD8") && tail === "FFD9") return "jpg";
  if (/^47494638(39|37)61/.test(head)) return "gif";
  if (/^52494646.{8}57454250/.test(head)) return "webp";
  return head.startsWith("789C") || head.startsWith("1F8B") ? "pbf" : null;
}

/** One contradiction between the zooms of metadata and tiles: Mapbox's words, and the value that would be right. */
export interface ZoomContradiction {
  readonly key: "maxzoom" | "fillzoom";
  readonly answer: string;
  readonly right: number;
}

/**
 * Where the zooms of the metadata contradict those of the tiles (mapbox/mapbox-upload-validate, lib/validators/mbtiles.js). A
 * `maxzoom` above the tiles is allowed beside a `fillzoom`. Of what is stated, null is for no row and NaN for one that is no
 * number, which contradicts nothing.
 */
export function zoomContradictions(
  stated: { readonly maxzoom: number | null; readonly fillzoom: number | null },
  actual: { readonly min: number; readonly max: number },
): readonly ZoomContradiction[] {
  const found: ZoomContradiction[] = [];
  const note = (key: ZoomContradiction["key"], than: "higher" | "lower", bound: "min" | "max") => {
    const words = `In mbtiles file, metadata.${key} (${stated[key]}) is ${than} than actual tiles ${bound}zoom (${actual[bound]})`;
    found.push({ key, answer: words, right: key === "maxzoom" ? actual.max : actual[bound] });
  };
  const { maxzoom, fillzoom } = stated;
  if (fillzoom !== null && fillzoom < actual.min) note("fillzoom", "lower", "min");
  if (fillzoom !== null && fillzoom > actual.max) note("fillzoom", "higher", "max");
  if (maxzoom === null) return found;
  if (maxzoom < actual.min) note("maxzoom", "lower", "min");
  else if (maxzoom < actual.max) note("maxzoom", "lower", "max");
  else if (maxzoom > actual.max && fillzoom === null) note("maxzoom", "higher", "max");
  return found;
}
