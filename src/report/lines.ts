import type { RunEvent } from "../events.ts";
import type { PlannedUpload } from "../plan/types.ts";
import type { Finding, Inspection } from "../preflight/types.ts";
import type { UploadResult } from "../results.ts";
import { countOf, formatBytes, formatSeconds } from "./format.ts";
import { formatName, inside } from "./inside.ts";
import { isFailure, wordsOf } from "./status.ts";

/** `data/roads.geojson → bob.roads`: how the log names an upload. */
export function uploadName(upload: { readonly file: string; readonly tileset: string }): string {
  return `${upload.file} → ${upload.tileset}`;
}

/** What the checks say about one file: a line of facts, and one below it for each finding. */
export function checkedLines(upload: PlannedUpload, { format, findings, facts }: Inspection): readonly string[] {
  const learned = [formatName(format), ...inside(facts)].join("; ");
  return [`${upload.source.label}: ${findingCounts(findings)} (${learned})`, ...findings.map(findingLine)];
}

/** `2 errors, 1 warning`, or `ok`. */
export function findingCounts(findings: readonly Finding[]): string {
  const errors = findings.filter((one) => one.severity === "error").length;
  const warnings = findings.length - errors;
  const counts = [
    ...(errors > 0 ? [countOf(errors, "error")] : []),
    ...(warnings > 0 ? [countOf(warnings, "warning")] : []),
  ];
  return counts.length > 0 ? counts.join(", ") : "ok";
}

/** The fact alone: its annotation says the rest. */
function findingLine(finding: Finding): string {
  return `  ${finding.severity}${place(finding)}: ${finding.title} [${finding.check}]`;
}

/** ` at line 3, column 7`, as much of it as is known. */
export function place({ line, column }: Pick<Finding, "line" | "column">): string {
  if (line === null) return "";
  return column === null ? ` at line ${line}` : ` at line ${line}, column ${column}`;
}

/** The line for a file whose staging begins; a dataset has nothing to stage. */
export function startLine({ source, tileset }: PlannedUpload): string {
  const what = source.kind === "file" ? `staging ${formatBytes(source.bytes)}` : "creating the upload";
  return `${uploadName({ file: source.label, tileset })}: ${what}`;
}

/**
 * The line for an upload that has ended, with its id, times and page in Studio; why one failed is said by its
 * annotation. Null for one that was never begun, which the verdict counts.
 */
export function endLine(result: UploadResult): string | null {
  if (result.status === "not-started" || result.status === "planned") return null;
  const details = [
    ...(result.uploadId === null ? [] : [`upload ${result.uploadId}`]),
    ...(result.stagingSeconds === null ? [] : [`staging ${formatSeconds(result.stagingSeconds)}`]),
    ...(result.processingSeconds === null ? [] : [`processing ${formatSeconds(result.processingSeconds)}`]),
  ];
  const label = wordsOf(result).label;
  const head = `${uploadName(result)}: ${label}${details.length > 0 ? ` (${details.join(", ")})` : ""}`;
  if (isFailure(result)) return head;
  const linked = result.uploadId !== null && result.url !== null;
  return linked ? `${head} ${result.url}` : head;
}

/** The line for a call that is made again. */
export function retryLine(event: Extract<RunEvent, { type: "retry" }>): string {
  const { subject, call, attempt, attempts, reason, delay } = event;
  const next = delay < 50 ? "at once" : `in ${formatSeconds(delay / 1000)}`;
  return `Retry ${next}: ${subject}: ${call} failed (${reason}), attempt ${attempt} of ${attempts}`;
}

/** The line for a pause that the rate limit asks for. */
export function pauseLine({ reason, delay }: Extract<RunEvent, { type: "paused" }>): string {
  return `Rate limit: all calls wait ${formatSeconds(delay / 1000)}, because ${reason}`;
}
