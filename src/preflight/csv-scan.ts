import { type CsvRear, type CsvScan, CsvStretches } from "./csv-stretches.ts";
import { scanHalves } from "./halves.ts";
import { RearThread } from "./rear-thread.ts";
import type { CheckedFile } from "./types.ts";

const LINE_END = /\r\n?|\n/;

/**
 * Scans a CSV file once for its rows, its extent and its encoding; a large one by two threads.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
export async function scanCsv(file: CheckedFile, signal: AbortSignal): Promise<CsvScan> {
  const scan = new CsvStretches(file.path);
  await scanHalves(scan, await RearThread.start<CsvRear>("csv", file, findRow), signal);
  return scan.result;
}

/** Index in some bytes of a file where a row begins, by all appearances; -1 for none. */
export function findRow(bytes: Buffer): number {
  const found = LINE_END.exec(bytes.toString("latin1"));
  return found === null ? -1 : found.index + found[0].length;
}
