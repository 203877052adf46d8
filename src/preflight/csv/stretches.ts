import { CHUNK_BYTES, END_OF_FILE, readBytes, type Stretch } from "../reading/chunks.ts";
import type { Stretches } from "../reading/halves.ts";
import { startsWith, UTF8_BOM } from "../reading/text.ts";
import { consumeText } from "../reading/text-stretch.ts";
import type { RowsData } from "./scanner.ts";
import { type Header, headerAt, type Table, tableOf } from "./table.ts";

/** What stands in front of the rows. */
export interface CsvBeginning {
  readonly byteOrderMark: boolean;
  readonly header: Header;
  /** Null when the header has no coordinates after all. */
  readonly table: Table | null;
}

/** What a scan of a whole CSV file has found. */
export interface CsvScan extends CsvBeginning {
  /** Offset of the first byte that is not valid UTF-8, or null. */
  readonly firstInvalidUtf8: number | null;
}

/** What a scan has found that began with a row amid the others, as data. */
export interface CsvRear {
  readonly rows: RowsData;
  readonly firstInvalidUtf8: number | null;
}

/**
 * Scans the rows of a CSV file from the one on that begins at `from`.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
export async function scanCsvRear(path: string, from: number, signal: AbortSignal): Promise<CsvRear> {
  const beginning = await readBeginning(path);
  if (beginning.table === null) throw new Error("A file without columns of coordinates has no rows to scan.");
  const scan = new CsvStretches(path, beginning);
  await scan.read({ from, to: END_OF_FILE }, signal);
  return { rows: beginning.table.scanner.data, firstInvalidUtf8: scan.result.firstInvalidUtf8 };
}

/**
 * Reads what stands in front of the rows, out of what a scan of the whole file reads first: so that both see the same header.
 * @throws the system's error when the file cannot be read
 */
export async function readBeginning(path: string): Promise<CsvBeginning> {
  return beginningOf(await readBytes(path, 0, CHUNK_BYTES));
}

function beginningOf(bytes: Buffer): CsvBeginning {
  const header = headerAt(bytes);
  return { byteOrderMark: startsWith(bytes, UTF8_BOM), header, table: tableOf(header) };
}

/** A scan of the stretches of one CSV file, which follow each other. */
export class CsvStretches implements Stretches<CsvRear> {
  readonly #path: string;
  #beginning: CsvBeginning | null;
  #reached = 0;
  #firstInvalidUtf8: number | null = null;

  /** `beginning`: what stands in front of the rows; without it the first stretch begins with that, and has all of it. */
  constructor(path: string, beginning: CsvBeginning | null = null) {
    this.#path = path;
    this.#beginning = beginning;
  }

  get isBeforePart(): boolean {
    return this.#beginning?.table?.scanner.isBeforeRow(this.#reached) ?? false;
  }

  async read(stretch: Stretch, signal: AbortSignal): Promise<number> {
    const { reached, firstInvalidUtf8 } = await consumeText(
      this.#path,
      signal,
      (buffer, start, end, offset, final) => {
        this.#beginning ??= beginningOf(buffer.subarray(start, end));
        const { table, header } = this.#beginning;
        if (table === null) return end;
        const rows = Math.min(end, start + Math.max(0, header.length - offset));
        return table.scanner.write(buffer, rows, end, offset + rows - start, final);
      },
      stretch,
    );
    this.#firstInvalidUtf8 ??= firstInvalidUtf8;
    this.#reached = reached;
    return reached;
  }

  absorb({ rows, firstInvalidUtf8 }: CsvRear): null {
    this.#beginning?.table?.scanner.absorb(rows);
    this.#firstInvalidUtf8 ??= firstInvalidUtf8;
    return null;
  }

  /** What has been found of the file, once it was read. */
  get result(): CsvScan {
    const beginning = this.#beginning ?? beginningOf(Buffer.alloc(0));
    return { ...beginning, firstInvalidUtf8: this.#firstInvalidUtf8 };
  }
}
