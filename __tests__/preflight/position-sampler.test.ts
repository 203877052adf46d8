import { expect, test } from "@jest/globals";
import { PositionSampler } from "../../src/preflight/position-sampler.ts";

function sampled(capacity: number, positions: number): readonly number[] {
  const sampler = new PositionSampler(capacity);
  for (let position = 0; position < positions; position++) sampler.add(position, -position);
  const { sample } = sampler;
  const pairs = Array.from({ length: sample.length / 2 }, (_, index) => [
    sample[index * 2] ?? 0,
    sample[index * 2 + 1],
  ]);
  for (const [x = 0, y] of pairs) expect(y).toBeCloseTo(-x, 10);
  return pairs.map(([x = 0]) => x);
}

test.each([
  [4, 0, []],
  [4, 3, [0, 1, 2]],
  [4, 4, [0, 1, 2, 3]],
  [4, 5, [0, 2, 4]],
  [4, 8, [0, 2, 4, 6]],
  [4, 9, [0, 4, 8]],
  [4, 17, [0, 8, 16]],
])("of %d places and %d positions: %j", (capacity, positions, kept) => {
  expect(sampled(capacity, positions)).toEqual(kept);
});

test("a large file is sampled evenly, from its beginning to its end", () => {
  const kept = sampled(4096, 1_000_000);
  expect(kept.length).toBeGreaterThanOrEqual(2048);
  expect(kept.length).toBeLessThanOrEqual(4096);
  const [first = 0, second = 0] = kept;
  expect(kept).toEqual(kept.map((_, index) => first + index * (second - first)));
  expect(kept.at(-1)).toBeGreaterThan(999_000);
});

/** The sample of `front` positions with that of the `rear` positions behind them, which was taken apart from it. */
function sampledInHalves(capacity: number, front: number, rear: number): readonly number[] {
  const samplers = [new PositionSampler(capacity), new PositionSampler(capacity)] as const;
  for (let position = 0; position < front; position++) samplers[0].add(position, 0);
  for (let position = 0; position < rear; position++) samplers[1].add(front + position, 0);
  samplers[0].absorb(samplers[1].sample, samplers[1].stride);
  return [...samplers[0].sample].filter((_, index) => index % 2 === 0);
}

test.each([
  [8, 3, 2, [0, 1, 2, 3, 4]],
  [4, 2, 8, [0, 4, 8]],
  [4, 8, 2, [0, 4, 8]],
  [4, 0, 3, [0, 1, 2]],
  [4, 3, 0, [0, 1, 2]],
  [4, 4, 4, [0, 2, 4, 6]],
])("of %d places, %d and %d positions taken apart: %j", (capacity, front, rear, kept) => {
  expect(sampledInHalves(capacity, front, rear)).toEqual(kept);
});

test("halves of a large file give an even sample", () => {
  const kept = sampledInHalves(4096, 700_000, 300_000);
  expect(kept.length).toBeGreaterThanOrEqual(2048);
  expect(kept.length).toBeLessThanOrEqual(4096);
  const steps = kept.slice(1).map((position, index) => position - (kept[index] ?? 0));
  const usual = steps[0] ?? 0;
  // At the seam alone a step may be another.
  expect(steps.filter((step) => step !== usual).length).toBeLessThanOrEqual(1);
  expect(kept.at(-1)).toBeGreaterThan(999_000);
});
