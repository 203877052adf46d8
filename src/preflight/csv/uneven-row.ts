import { excerpt } from "../numbers.ts";
import { readBytes } from "../reading/chunks.ts";
import { type Cell, cellsOf, type Quote } from "./header.ts";
import { SEPARATOR_NAMES } from "./header-problems.ts";
import type { CsvScan } from "./stretches.ts";
import type { Table } from "./table.ts";

/** How much of a row is read to tell what is wrong with it. */
const SAMPLE_BYTES = 4_000;

/** The beginning of a row that has another number of columns than the header. */
export interface UnevenRow {
  readonly cells: readonly Cell[];
  /** Whether those are all of its columns. */
  readonly isWhole: boolean;
  /** What rows of the file end with. */
  readonly newline: "\n" | "\r";
}

/**
 * Reads the first row that is dropped for the number of its columns once more; null where there is none.
 * @throws the system's error when the file cannot be read
 */
export async function readUnevenRow(path: string, { table, header }: CsvScan): Promise<UnevenRow | null> {
  const dropped = table?.scanner.dropped.get("columns");
  if (dropped === undefined) return null;
  const text = (await readBytes(path, dropped.offset, SAMPLE_BYTES)).toString("utf8");
  const { newline, separator, quote } = header;
  const cells = cellsOf(rowOf(text, newline, quote), separator, quote);
  return { cells, isWhole: cells.length === Number(dropped.detail), newline };
}

/** The text up to the first newline before which there is an even number of quotes. */
function rowOf(text: string, newline: string, quote: string): string {
  let end = text.indexOf(newline);
  while (end !== -1 && hasLoneQuote(text.slice(0, end), quote)) end = text.indexOf(newline, end + 1);
  return (end === -1 ? text : text.slice(0, end)).replace(/[\r\n]$/, "");
}

/** Two coordinates next to each other whose decimal commas were taken for separators: the first of them, or null. */
export function cutDecimal({ geometry, names, separator }: Table, { cells, isWhole }: UnevenRow): string | null {
  if (geometry.kind !== "lon-lat" || separator !== "," || !isWhole || cells.length !== names.length + 2) return null;
  const first = Math.min(geometry.longitude, geometry.latitude);
  const second = Math.max(geometry.longitude, geometry.latitude) + 1;
  const numbers = [first, second].map((at) => `${cells[at]?.value},${cells[at + 1]?.value}`);
  return numbers.every((number) => /^\s*[+-]?\d{1,3},\d+\s*$/.test(number)) ? (numbers[0] ?? "").trim() : null;
}

/** What to do about a row that has more columns than the header, as far as its beginning tells. */
export function columnsRemedy(table: Table, row: UnevenRow): string {
  const { cells, isWhole, newline } = row;
  const { names, quote } = table;
  const separator = SEPARATOR_NAMES[table.separator];
  const open = cells.filter(({ isQuoted }) => !isQuoted).map(({ value }) => value);
  const lone = open.find((value) => hasLoneQuote(value, quote))?.split(newline)[0];
  if (lone !== undefined && open.some((value) => value.includes(newline))) return loneQuoteRemedy(lone.trim(), quote);
  if (open.some((value) => /[\r\n]/.test(value)))
    return "The line ends in another way than the header. Make all ends line feeds: `tr -s '\\r' '\\n' < in.csv > out.csv`";
  if (isWhole && cells.slice(names.length).every(({ value }) => value.trim() === ""))
    return `At the end of the line stands ${separator}, where the header has none: take it away`;
  if (cutDecimal(table, row) !== null) return "Decimal commas separate columns here: write decimal points";
  if (hasCutGeometry(table, row)) return `The geometry is cut at ${separator} within it: put it in double quotes`;
  const value = cutValue(table, row);
  const example = value === null ? "" : `, as in \`"${excerpt(value, 40)}"\``;
  return `A value that contains ${separator} must stand in double quotes${example}, unless it is the header that lacks a name`;
}

/** Whether a geometry without quotes ends at a separator, with brackets that are open there. */
function hasCutGeometry({ geometry }: Table, { cells }: UnevenRow): boolean {
  const shape = geometry.kind === "lon-lat" ? undefined : cells[geometry.column];
  return shape?.isQuoted === false && shape.value.split(/[({]/).length > shape.value.split(/[)}]/).length;
}

/** A value that was cut at separators, by all appearances: those with a blank behind them are just those that are too many. */
function cutValue({ names, separator }: Table, { cells, isWhole }: UnevenRow): string | null {
  const parts = [...cells.keys()].filter((index) => index > 0 && /^ \S/.test(cells[index]?.value ?? ""));
  const [first] = parts;
  if (first === undefined || !isWhole || parts.length !== cells.length - names.length) return null;
  return `${cells[first - 1]?.value}${separator}${cells[first]?.value}`;
}

function loneQuoteRemedy(value: string, quote: Quote): string {
  const written = quote === '"' ? `"${value.replaceAll('"', '""')}"` : value.replaceAll("'", "’");
  return `The quote in \`${excerpt(value, 30)}\` joins all lines up to the next quote: write \`${excerpt(written, 34)}\``;
}

function hasLoneQuote(text: string, quote: string): boolean {
  return text.split(quote).length % 2 === 0;
}
