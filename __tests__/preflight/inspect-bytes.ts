import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "@jest/globals";
import type { Facts, Finding, FormatCheck } from "../../src/preflight/types.ts";

export { isWellFormed } from "./well-formed.ts";

/** What a check said of one file. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly facts: Facts | null;
}

/** Makes a folder for the tests of a file and removes it after them; gives a path in it. */
export function temporaryFolder(): (name: string) => string {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "preflight-"));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  return (name) => join(folder, name);
}

/** Runs a check on a file of these bytes, written to `path`. */
export async function checkBytes(check: FormatCheck, path: string, bytes: Uint8Array | string): Promise<Checked> {
  await writeFile(path, bytes);
  const label = path.slice(path.lastIndexOf("/") + 1);
  return check.check({ path, label, bytes: Buffer.byteLength(bytes) }, new AbortController().signal);
}

/** The findings in short: `error xml-syntax 3:7`, without a place `error no-features`. */
export function verdicts({ findings }: Checked): readonly string[] {
  return findings.map(
    ({ severity, check, line, column }) => `${severity} ${check}${line === null ? "" : ` ${line}:${column}`}`,
  );
}

/** The longest time, in milliseconds, that the event loop stood still while `work` ran. */
export async function longestHold(work: () => Promise<unknown>): Promise<number> {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return Math.max(longest, performance.now() - last);
}
