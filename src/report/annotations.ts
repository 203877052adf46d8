import { posix, win32 } from "node:path";
import type { Outcome } from "../events.ts";
import type { Finding, Severity } from "../preflight/types.ts";
import type { UploadResult } from "../results.ts";
import { formatCount } from "./format.ts";
import { isFailure, STATUS_WORDS } from "./status.ts";
import { clip, plain } from "./text.ts";

/** How many annotations of each severity GitHub shows for a step. */
export const SHOWN_ANNOTATIONS = 10;
/** Longest message of an annotation in UTF-16 units; the runner cuts at 4,096. */
const MESSAGE_LENGTH = 4000;
/** Longest title that GitHub's checks API takes. */
const TITLE_LENGTH = 255;

/** Something to show at a file, or at the run. */
export interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  /** Plain text of one line. */
  readonly message: string;
  /** POSIX path relative to the workspace; null for what lies outside it or concerns no file. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** A warning of the run. */
export interface Warning {
  /** The upload it concerns, as users know it, or null. */
  readonly subject: string | null;
  readonly message: string;
}

/**
 * Everything worth an annotation, the worst first: problems of the run, failed uploads, findings, warnings. Of the
 * findings the first of each file come before the second of any, so that ten places show as many files as possible.
 */
export function annotations(outcome: Outcome, warnings: readonly Warning[]): readonly Annotation[] {
  return [
    ...outcome.problems.map((problem) => annotation({ severity: "error", title: "Cannot publish", message: problem })),
    ...outcome.results.flatMap(failure),
    ...findings(outcome.results),
    ...warnings.map(({ subject, message }) =>
      annotation({ severity: "warning", title: subject ?? "Mapbox upload", message: withSubject(subject, message) }),
    ),
  ];
}

/** Annotations in two parts: those that GitHub will show, and those that only the log can. */
export interface FittedAnnotations {
  readonly shown: readonly Annotation[];
  readonly left: readonly Annotation[];
}

/**
 * As many of the annotations as GitHub shows of each severity. Where there are more, the last one shown says how many
 * the log has besides; `left` are those that it stands for.
 */
export function fitAnnotations(all: readonly Annotation[]): FittedAnnotations {
  const fitted = (["error", "warning"] as const).map((severity) => {
    const own = all.filter((one) => one.severity === severity);
    if (own.length <= SHOWN_ANNOTATIONS) return { shown: own, left: [] };
    const shown = own.slice(0, SHOWN_ANNOTATIONS - 1);
    const left = own.slice(SHOWN_ANNOTATIONS - 1);
    const title = `${formatCount(left.length)} more ${severity}s`;
    const message = `GitHub shows ten annotations for a step: the log of this step has ${formatCount(left.length)} more ${severity}s.`;
    return { shown: [...shown, annotation({ severity, title, message })], left };
  });
  return { shown: fitted.flatMap((one) => one.shown), left: fitted.flatMap((one) => one.left) };
}

/** The path as an annotation can point at it: relative to the workspace; null for other files and for datasets. */
function annotatedFile({ file, format }: UploadResult): string | null {
  const elsewhere =
    format === "dataset" || file.startsWith("mapbox://") || posix.isAbsolute(file) || win32.isAbsolute(file);
  return elsewhere || plain(file) !== file ? null : file;
}

function failure(result: UploadResult): readonly Annotation[] {
  const { status, findings, error, tileset, file } = result;
  if (!isFailure(result) || status === "cancelled") return [];
  if (status === "invalid" && findings.some((finding) => finding.severity === "error")) return [];
  const label = STATUS_WORDS[status].label;
  const message = withSubject(file, error ?? `${tileset}: ${label}`);
  return [annotation({ severity: "error", title: `${tileset}: ${label}`, message, file: annotatedFile(result) })];
}

function findings(results: readonly UploadResult[]): readonly Annotation[] {
  return results
    .flatMap((result) => result.findings.map((finding, rank) => ({ rank, annotation: found(result, finding) })))
    .sort((one, other) => one.rank - other.rank)
    .map((one) => one.annotation);
}

/** An error in the data is no more than a warning where the file was sent all the same. */
function found(result: UploadResult, finding: Finding): Annotation {
  return annotation({
    severity: result.status === "invalid" ? finding.severity : "warning",
    title: finding.title,
    message: withSubject(result.file, finding.message),
    file: annotatedFile(result),
    line: finding.line,
    column: finding.column,
  });
}

/** The log shows an annotation's message without its file: so the message names it. */
function withSubject(subject: string | null, message: string): string {
  return subject === null || message.includes(subject) ? message : `${subject}: ${message}`;
}

function annotation(
  parts: Pick<Annotation, "severity" | "title" | "message"> & Partial<Pick<Annotation, "file" | "line" | "column">>,
): Annotation {
  return {
    severity: parts.severity,
    title: clip(plain(parts.title), TITLE_LENGTH),
    message: clip(plain(parts.message), MESSAGE_LENGTH),
    file: parts.file ?? null,
    line: parts.line ?? null,
    column: parts.column ?? null,
  };
}
