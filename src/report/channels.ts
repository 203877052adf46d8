import { randomUUID } from "node:crypto";
import { appendFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import type { Annotation, FittedAnnotations } from "./annotations.ts";
import { countOf } from "./format.ts";
import { place } from "./lines.ts";
import { writeLine } from "./log.ts";

/** The variables of the environment that say where the runner wants things written. */
export type RunnerEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Writes a file of its own into the runner's temporary folder.
 * @returns its absolute path
 * @throws the system's error when it cannot be written
 */
export async function writeResultsFile(content: string, environment: RunnerEnvironment): Promise<string> {
  const path = join(environment.RUNNER_TEMP || tmpdir(), `mapbox-upload-results-${randomUUID()}.json`);
  await writeFile(path, content, { flag: "wx" });
  return path;
}

/**
 * Adds to the job summary; does nothing where there is none, as outside of GitHub.
 * @throws the system's error when it cannot be written
 */
export async function appendSummary(markdown: string, environment: RunnerEnvironment): Promise<void> {
  const path = environment.GITHUB_STEP_SUMMARY;
  if (path) await appendFile(path, markdown);
}

/** Shows the annotations, and those that GitHub would not show as lines of a folded group. */
export function writeAnnotations({ shown, left }: FittedAnnotations): void {
  if (left.length > 0) {
    core.startGroup(`${countOf(left.length, "more error or warning", "more errors and warnings")}`);
    for (const one of left) writeLine(annotationLine(one));
    core.endGroup();
  }
  for (const one of shown) {
    const write = one.severity === "error" ? core.error : core.warning;
    write(one.message, {
      title: one.title,
      ...(one.file === null ? {} : { file: one.file }),
      ...(one.file === null || one.line === null ? {} : { startLine: one.line }),
      ...(one.file === null || one.line === null || one.column === null ? {} : { startColumn: one.column }),
    });
  }
}

function annotationLine(annotation: Annotation): string {
  const severity = annotation.severity === "error" ? "Error" : "Warning";
  return `${severity}${place(annotation)}: ${annotation.title}: ${annotation.message}`;
}

/**
 * Resolves when everything that was logged has left the process.
 * @throws the stream's error when it cannot, for example because the reader has gone
 */
export function flushLog(): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write("", (error) => (error ? reject(error) : resolve()));
  });
}
