import { END_OF_FILE, WHOLE_FILE } from "./chunks.ts";
import { type CsvBeginning, type CsvRear, readBeginning, readRows } from "./csv-rows.ts";
import { type Rear, RearThread } from "./rear-thread.ts";
import type { CheckedFile } from "./types.ts";

const LINE_FEED = 0x0a;

/** What a scan of a whole CSV file has found. */
export interface CsvScan extends CsvBeginning {
  readonly firstInvalidUtf8: number | null;
}

/**
 * Scans a CSV file once for its rows, its extent and its encoding; a large one by two threads.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
export async function scanCsv(file: CheckedFile, signal: AbortSignal): Promise<CsvScan> {
  const beginning = await readBeginning(file.path);
  const { table } = beginning;
  const rear =
    table === null ? null : await RearThread.start<CsvRear>("csv", file, (bytes) => findRow(bytes, table.newline));
  return scanBefore(rear, file.path, beginning, signal);
}

/**
 * Scans the rows of a CSV file up to where `rear` begins, and adds what that has learned if a row begins there indeed;
 * if not, and without `rear`, to the end.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
export async function scanBefore(
  rear: Rear<CsvRear> | null,
  path: string,
  beginning: CsvBeginning,
  signal: AbortSignal,
): Promise<CsvScan> {
  const { table } = beginning;
  if (table === null || rear === null) {
    const { firstInvalidUtf8 } = await readRows(path, beginning, WHOLE_FILE, signal);
    return { ...beginning, firstInvalidUtf8 };
  }
  try {
    const front = await readRows(path, beginning, { from: 0, to: rear.from }, signal);
    const isThere = front.reached === rear.from && table.scanner.isBeforeRow(rear.from);
    const rest = isThere ? await rear.result(signal) : null;
    signal.throwIfAborted();
    if (rest !== null) table.scanner.absorb(rest.rows);
    const { firstInvalidUtf8 } =
      rest ?? (await readRows(path, beginning, { from: front.reached, to: END_OF_FILE }, signal));
    return { ...beginning, firstInvalidUtf8: front.firstInvalidUtf8 ?? firstInvalidUtf8 };
  } finally {
    await rear.stop();
  }
}

/** Index in some bytes of a file where a row begins, unless a value in quotes goes on there; -1 for none. */
export function findRow(bytes: Buffer, newline: "\n" | "\r"): number {
  const end = bytes.indexOf(newline);
  if (end === -1) return -1;
  const isPair = newline === "\r" && bytes[end + 1] === LINE_FEED;
  return isPair ? end + 2 : end + 1;
}
