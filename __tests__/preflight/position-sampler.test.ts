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
