import { rangeRemedies } from "./csv/gdal.ts";
import { chooseSeparator } from "./csv/header.ts";
import { emptyFirstLine, headerFault, markInFront, noColumns, unusualSeparator } from "./csv/header-problems.ts";
import { droppedRows, nothingLeft, openQuote } from "./csv/row-problems.ts";
import { scanCsv } from "./csv/scan.ts";
import { severalColumns, whichColumns } from "./csv/several-columns.ts";
import type { CsvScan } from "./csv/stretches.ts";
import type { Table } from "./csv/table.ts";
import { readUnevenRow, type UnevenRow } from "./csv/uneven-row.ts";
import { findingsOf, invalidUtf8, type Problem } from "./problems.ts";
import { rangeFault } from "./range-finding.ts";
import type { CheckedFile, CsvFacts, FormatCheck } from "./types.ts";
import { estimateZooms } from "./zooms.ts";

/** How many columns are listed in the report. */
const REPORTED_COLUMNS = 100;

/** CSV with coordinates: one pass over the bytes for the rows that Mapbox would drop, the extent and the encoding. */
export const csvCheck: FormatCheck = {
  format: "csv",
  async check(file, signal) {
    const scan = await scanCsv(file, signal);
    const findings = await findingsOf(file, judge(file, scan, await readUnevenRow(file.path, scan)), signal);
    if (scan.table === null) return { findings, facts: null };
    return { findings, facts: factsOf(file, scan.table), sample: scan.table.scanner.extent.sample };
  },
};

function judge(file: CheckedFile, scan: CsvScan, uneven: UnevenRow | null): readonly Problem[] {
  const { table, header, byteOrderMark, firstInvalidUtf8 } = scan;
  const fault = headerFault(scan);
  const problems: Problem[] = [];
  if (byteOrderMark) problems.push(markInFront(header));
  if (firstInvalidUtf8 !== null) problems.push(invalidUtf8("CSV", firstInvalidUtf8));
  if (fault !== null) problems.push(fault);
  if (fault?.severity === "error") return problems;
  const unseenSeparator = header.separator === chooseSeparator(header.line) ? null : emptyFirstLine();
  if (table === null) return [...problems, unseenSeparator ?? noColumns(header)];

  const { scanner, separator } = table;
  if (separator !== ",") problems.push(unusualSeparator(separator));
  const range = rangeFault(scanner.extent, "CSV", rangeRemedies(table));
  if (range !== null) {
    const text = range.severity === "error" ? `${range.text}${whichColumns(table)}` : range.text;
    problems.push({ ...range, text, check: "coordinates-range", brief: range.title });
  }
  if (scanner.rows === scanner.droppedRows) problems.push(unseenSeparator ?? nothingLeft(table, uneven));
  else if (scanner.droppedRows > 0) problems.push(...droppedRows(table, uneven));
  // An error that comes of the choice of columns tells of it.
  const several = problems.some(({ severity }) => severity === "error") ? null : severalColumns(header, table);
  if (several !== null) problems.push(several);
  if (scanner.openQuote !== null) problems.push(openQuote(file, scanner.openQuote.offset));
  return problems;
}

function factsOf(file: CheckedFile, { names, separator, scanner, geometry }: Table): CsvFacts {
  const { bounds } = scanner.extent;
  return {
    kind: "csv",
    rows: scanner.rows,
    droppedRows: scanner.droppedRows,
    columns: names.slice(0, REPORTED_COLUMNS),
    separator,
    bounds,
    estimatedZooms: estimateZooms(file.bytes, bounds, geometry.kind === "lon-lat"),
  };
}
