import type { CheckId } from "./checks.ts";
import { locate, type Place } from "./reading/place.ts";
import type { CheckedFile, Finding, Severity } from "./types.ts";

/** What a scan found: all places of one fault, the first of them still as an offset. */
export interface Problem {
  readonly check: CheckId;
  readonly severity: Severity;
  /** At most 60 characters. */
  readonly title: string;
  /** Of the first place, in bytes from the start of the file; null for what has no place. */
  readonly offset: number | null;
  readonly count: number;
  /** The message as it follows the place: fact, count, Mapbox's answer, remedy. Whole sentences. */
  readonly text: string;
  /** The fact as a phrase, for when another problem of the same check comes first. */
  readonly brief: string;
}

/**
 * Makes findings of problems: one for each check and severity, at its first place, errors first. Reads the file once
 * more, for line feeds alone, if there is a place to tell.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
export async function findingsOf(
  file: CheckedFile,
  problems: readonly Problem[],
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const inOrder = [...problems].sort((one, other) => (one.offset ?? 0) - (other.offset ?? 0));
  const offsets = inOrder.map((problem) => problem.offset).filter((offset) => offset !== null);
  const places = await locate(file.path, offsets, signal);
  const findings: Finding[] = [];
  for (const severity of ["error", "warning"] as const) {
    const groups = Map.groupBy(
      inOrder.filter((problem) => problem.severity === severity),
      (problem) => problem.check,
    );
    for (const [first, ...others] of groups.values()) {
      if (first !== undefined) findings.push(findingOf(file.label, first, others, places));
    }
  }
  return findings;
}

function findingOf(
  label: string,
  first: Problem,
  others: readonly Problem[],
  places: ReadonlyMap<number, Place>,
): Finding {
  const place = first.offset === null ? undefined : places.get(first.offset);
  const where = place === undefined ? label : `${label}:${place.line}:${place.column}`;
  const also = others.map((other) => {
    const line = other.offset === null ? undefined : places.get(other.offset)?.line;
    return ` Also${line === undefined ? "" : ` in line ${line}`}: ${other.brief}.`;
  });
  return {
    check: first.check,
    severity: first.severity,
    title: first.title,
    message: `${where}: ${first.text}${also.join("")}`,
    line: place?.line ?? null,
    column: place?.column ?? null,
    count: others.reduce((sum, other) => sum + other.count, first.count),
  };
}

/** The command that makes UTF-8 of an XML document: its declaration would name the encoding that it had before. */
export function xmlToUtf8(encoding: string): string {
  return `iconv -f ${encoding} -t UTF-8 in | sed '1s/<?xml[^>]*>/<?xml version="1.0"?>/' > out`;
}

/** The problem of text that is not UTF-8, for every text format. `offset` is that of the first bad byte. */
export function invalidUtf8(format: string, offset: number): Problem {
  return {
    check: "text-encoding",
    severity: "warning",
    title: `${format}: text is not UTF-8`,
    offset,
    count: 1,
    text:
      "here is the first byte that is not valid UTF-8; such letters would be garbled on the map. If the file is Latin-1 or Windows-1252, " +
      "convert it: `iconv -f WINDOWS-1252 -t UTF-8 in > out`.",
    brief: "bytes that are not valid UTF-8",
  };
}
