import type { Separator } from "../sniff.ts";
import { chooseSeparator, detectQuote, findGeometry, type Geometry, parseLine, type Quote } from "./header.ts";
import { CsvScanner } from "./scanner.ts";

const CARRIAGE_RETURN = 0x0d;
/** In how much of a file Mapnik looks for the kind of line ends: autodetect_csv_flavour() of the public repository mapnik/mapnik. */
export const FLAVOUR_BYTES = 4_000;

/** The header of a CSV file. */
export interface Header {
  /** With the byte order mark, if there is one: for Mapnik that is a letter of the first name. */
  readonly line: string;
  /** The same line with one character for each byte. */
  readonly bytes: string;
  /** Where it begins, in bytes: behind empty lines. */
  readonly start: number;
  /** Of what stands in front of the rows, in bytes. */
  readonly length: number;
  /** What rows end with. */
  readonly newline: "\n" | "\r";
  readonly separator: Separator;
  readonly quote: Quote;
  /** Index of the last quote of a header whose quotes are never closed, or null. */
  readonly openQuote: number | null;
  /** Index of a carriage return that Mapnik takes for the end of the header, though that ended with a line feed before; or null. */
  readonly strayReturn: number | null;
  /** Whether no line ends in the bytes in which Mapnik looks for it. */
  readonly isBeyondWindow: boolean;
}

/** The first line that is not empty. Rows end with a carriage return if it does, and with a line feed otherwise. */
export function headerAt(bytes: Buffer): Header {
  let start = 0;
  while (bytes[start] === 0x0a || bytes[start] === CARRIAGE_RETURN) start++;
  const lineFeed = bytes.indexOf("\n", start);
  const carriageReturn = bytes.indexOf("\r", start);
  const isAlone = carriageReturn !== -1 && (lineFeed === -1 || carriageReturn < lineFeed - 1);
  const beginning = bytes.toString("latin1", 0, FLAVOUR_BYTES);
  const separator = chooseSeparator(beginning);
  const quote = detectQuote(beginning, separator, bytes.length <= FLAVOUR_BYTES);
  const { end, openQuote } = headerEnd(bytes, start, isAlone ? "\r" : "\n", quote);
  const line = bytes.toString("utf8", start, end).replace(/\r$/, "");
  const newline = isAlone || bytes[end - 1] === CARRIAGE_RETURN ? "\r" : "\n";
  const window = bytes.subarray(0, FLAVOUR_BYTES);
  const isBeyondWindow = bytes.length > FLAVOUR_BYTES && !window.includes("\n") && !window.includes("\r");
  const read = {
    line,
    bytes: bytes.toString("latin1", start, end),
    start,
    separator,
    quote,
    openQuote,
    isBeyondWindow,
  };
  const stray = newline === "\n" ? window.indexOf("\r", end) : -1;
  if (stray === -1) return { ...read, length: Math.min(end + 1, bytes.length), newline, strayReturn: null };
  return { ...read, length: stray + 1, newline: "\r", strayReturn: stray };
}

/** Where the header ends: at the first newline outside of quotes, or the very first when its quotes are never closed. */
function headerEnd(
  bytes: Buffer,
  start: number,
  newline: string,
  quote: Quote,
): { readonly end: number; readonly openQuote: number | null } {
  const first = bytes.indexOf(newline, start);
  let quotes = 0;
  let nextQuote = bytes.indexOf(quote, start);
  for (let end = first; end !== -1; end = bytes.indexOf(newline, end + 1)) {
    for (; nextQuote !== -1 && nextQuote < end; nextQuote = bytes.indexOf(quote, nextQuote + 1)) quotes++;
    if (quotes % 2 === 0) return { end, openQuote: null };
  }
  const end = first === -1 ? bytes.length : first;
  const last = bytes.lastIndexOf(quote, end);
  return { end, openQuote: quotes % 2 === 1 ? last : null };
}

/** A CSV file that has coordinates, as its header tells. */
export interface Table {
  readonly names: readonly string[];
  readonly separator: Separator;
  readonly quote: Quote;
  readonly geometry: Geometry;
  readonly scanner: CsvScanner;
}

/** The table that a header begins, or null when it has no coordinates. */
export function tableOf({ line, separator, quote, newline }: Header): Table | null {
  const parsed = parseLine(line, separator, quote);
  const geometry = findGeometry(parsed);
  if (geometry === null) return null;
  const names = parsed.map((name) => name.replace(/^\ufeff/, ""));
  const scanner = new CsvScanner(names.length, separator, newline, geometry, quote);
  return { names, separator, quote, geometry, scanner };
}
