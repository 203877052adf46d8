import { expect, test } from "@jest/globals";
import { PartBudget } from "../../src/staging/budget.ts";

const { signal } = new AbortController();

test("gives as many buffers as there are, then the ones that come back, first come first served", async () => {
  const budget = new PartBudget(2, 16);
  const first = await budget.take(signal);
  const second = await budget.take(signal);
  expect([first.length, second.length, first === second]).toEqual([16, 16, false]);
  const served: string[] = [];
  const third = budget.take(signal).then((buffer) => [served.push("third"), buffer]);
  const fourth = budget.take(signal).then((buffer) => [served.push("fourth"), buffer]);
  budget.give(second);
  expect(await third).toEqual([1, second]);
  expect(served).toEqual(["third"]);
  budget.give(first);
  expect(await fourth).toEqual([2, first]);
});

test("a waiting one that is cancelled takes no buffer", async () => {
  const budget = new PartBudget(1, 16);
  const only = await budget.take(signal);
  const cancelled = new AbortController();
  const gaveUp = budget.take(cancelled.signal);
  const patient = budget.take(signal);
  cancelled.abort(new Error("cancelled"));
  await expect(gaveUp).rejects.toThrow("cancelled");
  budget.give(only);
  expect(await patient).toBe(only);
  budget.give(only);
  await expect(budget.take(cancelled.signal)).rejects.toThrow("cancelled");
  expect(await budget.take(signal)).toBe(only);
});
