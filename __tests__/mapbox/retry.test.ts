import { describe, expect, test } from "@jest/globals";
import { backoff, type Retry, type RetryAdvice, withRetries } from "../../src/mapbox/retry.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const policy = { attempts: 4, baseDelay: 500, maxDelay: 3000, deadline: 60_000 };
const never = new AbortController().signal;
const transient: RetryAdvice = { retry: true, reason: "reset" };

async function attemptAgain(
  failures: number,
  judge: (error: unknown) => RetryAdvice,
  signal: AbortSignal = never,
): Promise<{ outcome: unknown; attempts: number; retries: Retry[]; elapsed: number }> {
  const clock = new VirtualClock();
  const start = clock.now();
  const retries: Retry[] = [];
  let attempts = 0;
  const attempt = async (number: number) => {
    attempts++;
    if (attempts <= failures) throw new Error(`failure ${attempts} of attempt ${number}`);
    return "done";
  };
  const options = { policy, clock, signal, judge, onRetry: (retry: Retry) => retries.push(retry), random: () => 1 };
  const outcome = await withRetries(attempt, options).catch((error: unknown) => error);
  return { outcome, attempts, retries, elapsed: clock.now() - start };
}

describe("withRetries", () => {
  test("returns the first success at once", async () => {
    expect(await attemptAgain(0, () => transient)).toEqual({ outcome: "done", attempts: 1, retries: [], elapsed: 0 });
  });

  test("backs off, doubling up to the bound, and tells of each retry", async () => {
    const { outcome, retries, elapsed } = await attemptAgain(3, () => transient);
    expect(outcome).toBe("done");
    expect(retries).toEqual([
      { attempt: 1, attempts: 4, reason: "reset", delay: 500 },
      { attempt: 2, attempts: 4, reason: "reset", delay: 1000 },
      { attempt: 3, attempts: 4, reason: "reset", delay: 2000 },
    ]);
    expect(elapsed).toBe(3500);
  });

  test("gives up after the last attempt with the very error of it", async () => {
    const { outcome, attempts } = await attemptAgain(9, () => transient);
    expect(attempts).toBe(4);
    expect(outcome).toEqual(new Error("failure 4 of attempt 4"));
  });

  test("does not repeat what is not worth it", async () => {
    const { outcome, attempts } = await attemptAgain(9, () => ({ retry: false }));
    expect(attempts).toBe(1);
    expect(outcome).toEqual(new Error("failure 1 of attempt 1"));
  });

  test("the server's own timing wins", async () => {
    const until = new VirtualClock().now() + 42_000;
    const { outcome, elapsed } = await attemptAgain(1, () => ({ ...transient, notBefore: until }));
    expect(outcome).toBe("done");
    expect(elapsed).toBe(42_000);
  });

  test("answers that only say later do not use up attempts", async () => {
    const { outcome, attempts } = await attemptAgain(9, () => ({ ...transient, uncounted: true }));
    expect(outcome).toBe("done");
    expect(attempts).toBe(10);
  });

  test("no attempt starts after the deadline", async () => {
    const until = new VirtualClock().now() + 61_000;
    const { outcome, attempts, elapsed } = await attemptAgain(1, () => ({ ...transient, notBefore: until }));
    expect(outcome).toEqual(new Error("failure 1 of attempt 1"));
    expect(attempts).toBe(1);
    expect(elapsed).toBe(0);
  });

  test("an abort ends it with its reason, also while it backs off", async () => {
    const cancellation = new AbortController();
    const judge = () => {
      setImmediate(() => cancellation.abort(new Error("cancelled")));
      return { ...transient, notBefore: Number.MAX_SAFE_INTEGER };
    };
    const clock = {
      now: () => 0,
      sleep: (_: number, signal: AbortSignal) =>
        new Promise<void>((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    };
    const options = {
      policy: { ...policy, deadline: Number.MAX_SAFE_INTEGER },
      clock,
      signal: cancellation.signal,
      judge,
      onRetry: () => {},
    };
    await expect(withRetries(() => Promise.reject(new Error("failure")), options)).rejects.toThrow("cancelled");
  });
});

test.each([
  [1, 1, 500],
  [2, 1, 1000],
  [4, 1, 3000],
  [40, 1, 3000],
  [3, 0.5, 1000],
  [3, 0, 0],
])("backoff after attempt %i with random %f is %i ms", (attempt, random, delay) => {
  expect(backoff(policy, attempt, () => random)).toBe(delay);
});
