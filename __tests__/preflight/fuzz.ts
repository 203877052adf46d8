/**
 * The long fuzz test of the checks: `node __tests__/preflight/fuzz.ts --seed 1 --runs 100000 [--format geojson]`. Damages
 * `runs` files of each format. Ends with 1 at the first file that is not judged as it should be, and keeps that file.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { FORMATS, FuzzFailure, fuzz } from "./fuzzing.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    runs: { type: "string", default: "20000" },
    format: { type: "string" },
  },
});
const seed = Number(values.seed);
const runs = Number(values.runs);
const chosen = FORMATS.filter((format) => values.format === undefined || values.format === format);
if (!Number.isInteger(seed) || !Number.isInteger(runs) || runs < 1 || chosen.length === 0) {
  console.error(`Usage: node __tests__/preflight/fuzz.ts --seed 1 --runs 20000 --format ${FORMATS.join("|")}`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
for (const format of chosen) {
  const start = performance.now();
  try {
    await fuzz(format, seed, runs, join(folder, `fuzz.${format}`));
  } catch (error) {
    if (!(error instanceof FuzzFailure)) throw error;
    const path = join(folder, `failure.${format}`);
    writeFileSync(path, error.bytes);
    console.error(error);
    console.error(`The file is kept as ${path}.`);
    process.exit(1);
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(`${format}: ${runs} damaged files, seed ${seed}, ${seconds.toFixed(1)} s`);
}
rmSync(folder, { recursive: true });
