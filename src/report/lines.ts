import type { RunEvent } from "../events.ts";
import type { PlannedUpload } from "../plan/types.ts";
import type { Finding, Inspection } from "../preflight/types.ts";
import type { UploadResult } from "../results.ts";
import { countOf, formatBytes, formatSeconds } from "./format.ts";
import { formatName, inside } from "./inside.ts";
import { STATUS_WORDS } from "./status.ts";

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

function findingLine(finding: Finding): string {
  return `  ${finding.severity}${place(finding)}: ${finding.title}. ${finding.message} [${finding.check}]`;
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
 * The line for an upload that has ended, with its id, times and page in Studio; null for one that was never begun,
 * which the verdict counts.
 */
export function endLine(result: UploadResult): string | null {
  if (result.status === "not-started" || result.status === "planned") return null;
  const details = [
    ...(result.uploadId === null ? [] : [`upload ${result.uploadId}`]),
    ...(result.stagingSeconds === null ? [] : [`staging ${formatSeconds(result.stagingSeconds)}`]),
    ...(result.processingSeconds === null ? [] : [`processing ${formatSeconds(result.processingSeconds)}`]),
  ];
  const label = STATUS_WORDS[result.status].label;
  const head = `${uploadName(result)}: ${label}${details.length > 0 ? ` (${details.join(", ")})` : ""}`;
  if (result.error !== null) return `${head}: ${result.error}`;
  const linked = result.uploadId !== null && result.url !== null;
  return linked ? `${head} ${result.url}` : head;
}

/** The line for a call that is made again. */
export function retryLine(event: Extract<RunEvent, { type: "retry" }>): string {
  const attempt = `attempt ${event.attempt} of ${event.attempts}`;
  return `Retry: ${event.subject}: ${event.call}, ${attempt} failed: ${event.reason}; next in ${formatSeconds(event.delay / 1000)}`;
}

/** The line for a pause that the rate limit asks for. */
export function pauseLine(event: Extract<RunEvent, { type: "paused" }>): string {
  return `Rate limit: ${event.reason}; all calls wait ${formatSeconds(event.delay / 1000)}`;
}
