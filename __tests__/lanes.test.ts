import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { Lanes } from "../src/lanes.ts";

const never = new AbortController().signal;

describe("Lanes", () => {
  test("runs no more at a time than there are lanes, in order, and all in the end", async () => {
    const lanes = new Lanes(3);
    const started: number[] = [];
    let running = 0;
    let most = 0;
    const work = (number: number) => async () => {
      started.push(number);
      most = Math.max(most, ++running);
      await sleep(1);
      running--;
      return number;
    };
    const numbers = Array.from({ length: 20 }, (_, number) => number);
    expect(await Promise.all(numbers.map((number) => lanes.run(never, work(number))))).toEqual(numbers);
    expect(started).toEqual(numbers);
    expect(most).toBe(3);
  });

  test("work that fails frees its lane", async () => {
    const lanes = new Lanes(1);
    const failing = lanes.run(never, () => Promise.reject(new Error("failed")));
    const next = lanes.run(never, () => Promise.resolve("next"));
    await expect(failing).rejects.toThrow("failed");
    expect(await next).toBe("next");
  });

  test("who is aborted while waiting does not start, and the lane goes on", async () => {
    const lanes = new Lanes(1);
    const cancellation = new AbortController();
    const first = lanes.run(never, () => sleep(5));
    const second = lanes.run(cancellation.signal, () => Promise.reject(new Error("must not start")));
    const third = lanes.run(never, () => Promise.resolve("third"));
    cancellation.abort(new Error("cancelled"));
    await first;
    await expect(second).rejects.toThrow("cancelled");
    expect(await third).toBe("third");
  });
});
