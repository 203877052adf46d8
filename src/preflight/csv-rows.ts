import { END_OF_FILE, readBytes, type Stretch } from "./chunks.ts";
import type { RowsData } from "./csv-scanner.ts";
import { type Header, headerAt, type Table, tableOf } from "./csv-table.ts";
import { startsWith, UTF8_BOM } from "./text.ts";
import { consumeText, type TextRead } from "./text-stretch.ts";

/** What stands in front of the rows. */
export interface CsvBeginning {
  readonly byteOrderMark: boolean;
  readonly header: Header;
  /** Offset of the header in the file. */
  readonly headerOffset: number;
  /** Null when the header has no coordinates after all. */
  readonly table: Table | null;
}

/** What a scan has found that began with a row amid the others, as data. */
export interface CsvRear {
  readonly rows: RowsData;
  readonly firstInvalidUtf8: number | null;
}

/** How much of a file a header is looked for in, in bytes. */
const BEGINNING_BYTES = 524_288;

/**
 * Scans the rows of a CSV file from the one on that begins at `from`.
 * @throws the system's error when the file cannot be read
 */
export async function scanCsvRear(path: string, from: number): Promise<CsvRear> {
  const beginning = await readBeginning(path);
  if (beginning.table === null) throw new Error("A file without columns of coordinates has no rows to scan.");
  const { firstInvalidUtf8 } = await readRows(path, beginning, { from, to: END_OF_FILE }, new AbortController().signal);
  return { rows: beginning.table.scanner.data, firstInvalidUtf8 };
}

/**
 * Reads what stands in front of the rows.
 * @throws the system's error when the file cannot be read
 */
export async function readBeginning(path: string): Promise<CsvBeginning> {
  const bytes = await readBytes(path, 0, BEGINNING_BYTES);
  const byteOrderMark = startsWith(bytes, UTF8_BOM);
  const headerOffset = byteOrderMark ? UTF8_BOM.length : 0;
  const header = headerAt(bytes.subarray(headerOffset));
  return { byteOrderMark, header, headerOffset, table: tableOf(header) };
}

/**
 * Scans the rows in a stretch of the file, of which the header is passed over.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
export function readRows(
  path: string,
  { table, header, headerOffset }: CsvBeginning,
  stretch: Stretch,
  signal: AbortSignal,
): Promise<TextRead> {
  const firstRow = headerOffset + header.length;
  return consumeText(
    path,
    signal,
    (buffer, start, end, offset, final) => {
      if (table === null) return end;
      const rows = Math.min(end, start + Math.max(0, firstRow - offset));
      return table.scanner.write(buffer, rows, end, offset + rows - start, final);
    },
    stretch,
  );
}
