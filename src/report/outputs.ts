import type { Outcome } from "../events.ts";
import type { Finding } from "../preflight/types.ts";
import type { UploadResult } from "../results.ts";
import { clip } from "./text.ts";

/**
 * What all outputs together may hold, in bytes of UTF-8. GitHub takes 1 MB at most from a job
 * (https://docs.github.com/actions, passing information between jobs).
 */
export const OUTPUT_BYTES = 900_000;
/** How many findings of a file the output `results` lists. */
const FINDINGS = 20;
/** Length of an error, in UTF-16 units, once errors have to be shortened. */
const SHORT_ERROR = 160;

/** The outputs of the action, by name. */
export interface OutputValues {
  readonly tilesets: string;
  readonly "upload-ids": string;
  readonly tileset: string;
  readonly "upload-id": string;
  readonly results: string;
  readonly "results-file": string;
  readonly status: Outcome["status"];
}

/** The outputs, and what their size has cost. */
export interface Outputs {
  readonly values: OutputValues;
  /** What `results` lacks, in words, or null when it has everything. */
  readonly shortened: string | null;
  /** Whether a list that should have elements had to be left empty. */
  readonly emptied: boolean;
}

/** One element of the output `results`. */
type ResultObject = Omit<UploadResult, "findings"> & {
  readonly findings: readonly Pick<Finding, "check" | "severity" | "message" | "line" | "column">[];
};

/** What `results` gives up one after the other until all outputs fit. */
const SACRIFICES: readonly { readonly loss: string; readonly make: (result: ResultObject) => ResultObject }[] = [
  { loss: "its facts", make: (result) => ({ ...result, facts: null }) },
  { loss: "its findings", make: (result) => ({ ...result, findings: [] }) },
  { loss: "the ends of long errors", make: (result) => ({ ...result, error: shortError(result.error) }) },
];

/** All outputs in full, however large `results` is: their values are within `OUTPUT_BYTES` together. */
export function outputs(results: readonly UploadResult[], status: Outcome["status"], resultsFile: string): Outputs {
  const values = {
    tilesets: JSON.stringify(results.map((one) => one.tileset)),
    "upload-ids": JSON.stringify(results.map((one) => one.uploadId)),
    tileset: results[0]?.tileset ?? "",
    "upload-id": results[0]?.uploadId ?? "",
    results: "[]",
    "results-file": resultsFile,
    status,
  };
  const room = OUTPUT_BYTES - bytesOf(values);
  if (room < 0) {
    const emptied = { ...values, tilesets: "[]", "upload-ids": "[]" };
    return { values: emptied, shortened: "all of its elements, as do tilesets and upload-ids", emptied: true };
  }
  const losses: string[] = [];
  let objects = results.map((result) => resultObject(result, FINDINGS));
  for (const sacrifice of [null, ...SACRIFICES]) {
    if (sacrifice !== null) {
      objects = objects.map(sacrifice.make);
      losses.push(sacrifice.loss);
    }
    const text = JSON.stringify(objects);
    if (Buffer.byteLength(text) - "[]".length <= room) {
      const shortened = losses.length > 0 ? losses.join(", ") : null;
      return { values: { ...values, results: text }, shortened, emptied: false };
    }
  }
  return { values, shortened: "all of its elements", emptied: true };
}

/** The content of the results file: what `results` says, with nothing left out. */
export function resultsFileContent(results: readonly UploadResult[]): string {
  return `${JSON.stringify(results.map((result) => resultObject(result, result.findings.length)))}\n`;
}

function resultObject(result: UploadResult, findings: number): ResultObject {
  return {
    ...result,
    findings: result.findings
      .slice(0, findings)
      .map(({ check, severity, message, line, column }) => ({ check, severity, message, line, column })),
  };
}

function shortError(error: string | null): string | null {
  return error === null ? null : clip(error, SHORT_ERROR);
}

function bytesOf(values: OutputValues): number {
  return Object.values(values).reduce((sum, value) => sum + Buffer.byteLength(value), 0);
}
