import { randomUUID } from "node:crypto";
import { appendFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

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

/**
 * Resolves when everything that was logged has left the process.
 * @throws the stream's error when it cannot, for example because the reader has gone
 */
export function flushLog(): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write("", (error) => (error ? reject(error) : resolve()));
  });
}
