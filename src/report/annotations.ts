import { posix, win32 } from "node:path";
import type { Finding, Severity } from "../preflight/types.ts";
import type { UploadResult } from "../results.ts";
import { isFailure, wordsOf } from "./status.ts";
import { clip, plain } from "./text.ts";

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

/** What belongs to no single upload: bad inputs, an impossible plan, a fault of our own. */
export function problemAnnotation(problem: string): Annotation {
  return annotation({ severity: "error", title: "Cannot publish", message: problem });
}

/** A warning of the run. */
export function warningAnnotation({ subject, message }: Warning): Annotation {
  return annotation({
    severity: "warning",
    title: subject ?? "Mapbox upload",
    message: withSubject(subject, message),
  });
}

/**
 * Why an upload failed. Null where it did not, and where findings say it; a cancelled one is told by the verdict: there
 * is nothing to mend at its file.
 */
export function failureAnnotation(result: UploadResult): Annotation | null {
  const { status, findings, error, tileset, file } = result;
  if (!isFailure(result) || status === "cancelled") return null;
  if (status === "invalid" && findings.some((finding) => finding.severity === "error")) return null;
  const title = `${tileset}: ${wordsOf(result).label}`;
  return annotation({
    severity: "error",
    title,
    message: withSubject(file, error ?? title),
    file: annotatedFile(result),
  });
}

/**
 * What the checks found in all files, errors before warnings; of either the first of each file come before the second
 * of any, so that ten places show as many files as possible.
 */
export function findingAnnotations(results: readonly UploadResult[]): readonly Annotation[] {
  const ranked = results
    .flatMap((result) => result.findings.map((finding, rank) => ({ rank, annotation: found(result, finding) })))
    .sort((one, other) => one.rank - other.rank)
    .map((one) => one.annotation);
  return [
    ...ranked.filter(({ severity }) => severity === "error"),
    ...ranked.filter(({ severity }) => severity === "warning"),
  ];
}

/** The path as an annotation can point at it: relative to the workspace; null for other files and for datasets. */
function annotatedFile({ file, format }: UploadResult): string | null {
  const elsewhere =
    format === "dataset" || file.startsWith("mapbox://") || posix.isAbsolute(file) || win32.isAbsolute(file);
  return elsewhere || plain(file) !== file ? null : file;
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

/** An annotation within the lengths that runner and GitHub take, of text that the runner does not obey. */
export function annotation(
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
