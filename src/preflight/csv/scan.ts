import { scanHalves } from "../reading/halves.ts";
import { RearThread } from "../reading/rear-thread.ts";
import type { CheckedFile } from "../types.ts";
import { type CsvRear, type CsvScan, CsvStretches } from "./stretches.ts";

/** Where rows end with CRLF, a line feed alone is one in a value. */
const ROW_ENDS = ["\r\n", "\n", "\r"];

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
  const rowEnd = ROW_ENDS.find((one) => bytes.includes(one));
  return rowEnd === undefined ? -1 : bytes.indexOf(rowEnd) + rowEnd.length;
}
