import { expect, test } from "@jest/globals";
import { type ChaosResult, describeViolations, playAll } from "./chaos.ts";
import { drawPlan } from "./draw.ts";

const seed = 22;
const numbers = Array.from({ length: 12 }, (_, index) => index + 1);

test(`nothing is lost, doubled or leaked in ${numbers.length} runs with random faults (seed ${seed})`, async () => {
  const results: ChaosResult[] = [];
  await playAll(seed, numbers, 4, (result) => results.push(result));
  const bad = results.filter(({ violations }) => violations.length > 0);
  if (bad.length > 0) throw new Error(bad.map(describeViolations).join("\n\n"));
  expect(results).toHaveLength(numbers.length);
  // Chance must not have passed by: files arrived, and faults struck.
  const requests = results.flatMap(({ played }) => played.simulator.requests);
  expect(requests.filter(({ fault }) => fault !== null).length).toBeGreaterThan(numbers.length);
  const statuses = results.flatMap(({ played }) => played.run.results.map(({ status }) => status));
  expect(statuses.filter((status) => status === "complete").length).toBeGreaterThan(numbers.length);
}, 240_000);

test("the same seed and number make the same plan, others another one", () => {
  expect(drawPlan(1, 1)).toEqual(drawPlan(1, 1));
  expect(drawPlan(1, 2).faults).not.toEqual(drawPlan(1, 3).faults);
  expect(drawPlan(2, 1)).not.toEqual(drawPlan(1, 1));
});
