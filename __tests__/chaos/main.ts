/**
 * `npm run chaos -- [--seed N] [--runs N] [--only N] [--at-a-time N]`: many runs of the bundle with random faults. Ends
 * with 1 when one of them was not as it should be.
 */
import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { describeViolations, playAll, Tally } from "./chaos.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    runs: { type: "string", default: "200" },
    only: { type: "string" },
    "at-a-time": { type: "string", default: "3" },
  },
});

const seed = values.seed === undefined ? randomInt(1_000_000) : count("seed", values.seed);
const runs = count("runs", values.runs);
const numbers =
  values.only === undefined ? Array.from({ length: runs }, (_, index) => index + 1) : [count("only", values.only)];

console.log(`Seed ${seed}, ${numbers.length} runs.`);
const startedAt = Date.now();
const tally = new Tally();
await playAll(seed, numbers, count("at-a-time", values["at-a-time"]), (result) => {
  tally.add(result);
  if (result.violations.length > 0) console.log(`${describeViolations(result)}\n`);
  else if (tally.runs % 20 === 0) console.log(`${tally.runs} runs so far, ${tally.violated} with violations`);
});
console.log(`Seed ${seed}: ${tally}\nIn all ${((Date.now() - startedAt) / 60_000).toFixed(1)} min.`);
if (tally.violated > 0) process.exitCode = 1;

/** @throws RangeError for anything but a whole number */
function count(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0)
    throw new RangeError(`--${name} must be a whole number, got ${text}`);
  return number;
}
