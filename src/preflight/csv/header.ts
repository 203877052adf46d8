import { isLatitudeName, isLongitudeName, type Separator } from "../sniff.ts";

/** Where Mapbox takes the geometry of a row from. */
export type Geometry =
  | { readonly kind: "lon-lat"; readonly longitude: number; readonly latitude: number }
  | { readonly kind: "wkt" | "geojson"; readonly column: number };

/** What encloses values; Mapnik chooses once for a whole file. */
export type Quote = '"' | "'";

/**
 * What Mapnik takes for the separator of a file that begins with `text`: of those that occur more often than the comma in its
 * first line, be that empty, the first in this order.
 * The rule of the public repository mapnik/mapnik, autodetect_csv_flavour in plugins/input/csv/csv_utils.cpp.
 */
export function chooseSeparator(text: string): Separator {
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const commas = firstLine.split(",").length;
  return (["\t", "|", ";"] as const).find((separator) => firstLine.split(separator).length > commas) ?? ",";
}

/**
 * The columns of a line as Mapnik cuts it: at separators outside of quotes, which count where a value begins with them.
 * Doubled double quotes, and those behind a backslash, are part of a value. What stands behind a closing quote ends the line.
 * The grammar of the public repository mapnik/mapnik, csv_grammar_x3_def.hpp.
 */
export function parseLine(line: string, separator: Separator, quote: Quote): readonly string[] {
  return cellsOf(line, separator, quote).map(({ value }) => value);
}

/** A value in a line. */
export interface Cell {
  readonly value: string;
  /** Index in the line where it begins, with the space and the quote in front of it. */
  readonly start: number;
  readonly isQuoted: boolean;
}

/** The columns of a line as `parseLine` cuts it, and where they stand. */
export function cellsOf(line: string, separator: Separator, quote: Quote): readonly Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (;;) {
    const start = at;
    const begin = behindSpaces(line, at);
    if (line.charAt(begin) !== quote) {
      const end = line.indexOf(separator, at);
      cells.push({ value: line.slice(at, end === -1 ? line.length : end), start, isQuoted: false });
      if (end === -1) return cells;
      at = end + 1;
      continue;
    }
    const { value, end } = quotedValue(line, begin + 1, quote);
    cells.push({ value, start, isQuoted: true });
    at = behindSpaces(line, end + 1);
    if (line.charAt(at) !== separator) return cells;
    at++;
  }
}

/** What a value stands for that begins at `from`, behind its quote, and the index of the quote that closes it. */
export function quotedValue(
  line: string,
  from: number,
  quote: Quote,
): { readonly value: string; readonly end: number } {
  const end = closingQuote(line, from, quote);
  const value = line.slice(from, end).replaceAll(/""|\\(["'\\])/g, (_, escaped: string = '"') => escaped);
  return { value, end };
}

/** Without the white space around it; a byte order mark is none for Mapnik. A name may be as long as a piece of the file. */
function trimSpace(name: string): string {
  let start = 0;
  let end = name.length;
  while (start < end && isSpace(name.charCodeAt(start))) start++;
  while (start < end && isSpace(name.charCodeAt(end - 1))) end--;
  return name.slice(start, end);
}

/** A blank, or one of the tab, line feed, vertical tab, form feed and carriage return. */
function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function behindSpaces(line: string, from: number): number {
  let at = from;
  while (line.charAt(at) === " ") at++;
  return at;
}

function closingQuote(line: string, from: number, quote: Quote): number {
  let at = from;
  while (at < line.length && (line.charAt(at) !== quote || line.startsWith('""', at))) {
    at += line.charAt(at) === "\\" || line.startsWith('""', at) ? 2 : 1;
  }
  return at;
}

/**
 * What encloses the values of a file that begins with `text`: single quotes if there are some, each line has an even number
 * of them, and all lines have the same number of columns then. Without `isWhole` the last line may be cut and does not count.
 * The rule of the public repository mapnik/mapnik, autodetect_csv_flavour in plugins/input/csv/csv_utils.cpp.
 */
export function detectQuote(text: string, separator: Separator, isWhole: boolean): Quote {
  if (!text.includes("'")) return '"';
  const newline = text.includes("\r") ? "\r" : "\n";
  let line = "";
  let columns = 0;
  const pieces = text.split(newline);
  for (const [index, piece] of pieces.entries()) {
    line += piece;
    const isLast = index === pieces.length - 1;
    const isEven = line.split("'").length % 2 === 1;
    if (isLast && !isWhole) break;
    if (!isEven && !isLast) {
      line += newline;
      continue;
    }
    const content = line.replace(/^\n/, "");
    line = "";
    if (content === "") continue;
    const { length } = parseLine(content, separator, "'");
    if (!isEven || (columns > 0 && length !== columns)) return '"';
    columns = length;
  }
  return "'";
}

/** What Mapnik takes a column of this name for; every name that contains "geom" is one for Well-Known Text. Null for all others. */
export function roleOf(name: string): "wkt" | "geojson" | "longitude" | "latitude" | null {
  const lower = trimSpace(name).toLowerCase();
  if (lower === "wkt" || lower.includes("geom")) return "wkt";
  if (lower === "geojson") return "geojson";
  if (isLongitudeName(lower)) return "longitude";
  return isLatitudeName(lower) ? "latitude" : null;
}

/**
 * Which columns Mapbox takes the geometry from: of several candidates the last one says of which kind it is. A longitude
 * stands in the last candidate of all but latitudes, even where that is named for a geometry. Null when there is none, or
 * no latitude to a longitude.
 * The rule of the public repository mapnik/mapnik, locate_geometry_column in plugins/input/csv/csv_utils.cpp.
 */
export function findGeometry(names: readonly string[]): Geometry | null {
  let first = -1;
  let latitude = -1;
  let kind: Geometry["kind"] | null = null;
  for (const [column, name] of names.entries()) {
    const role = roleOf(name);
    if (role === null) continue;
    kind = role === "longitude" || role === "latitude" ? "lon-lat" : role;
    if (role === "latitude") latitude = column;
    else first = column;
  }
  if (kind === null) return null;
  if (kind !== "lon-lat") return { kind, column: first };
  return first === -1 || latitude === -1 ? null : { kind, longitude: first, latitude };
}
