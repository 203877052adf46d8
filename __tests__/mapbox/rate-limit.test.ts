import { describe, expect, test } from "@jest/globals";
import { RateLimiter } from "../../src/mapbox/rate-limit.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const never = new AbortController().signal;
const answer = (headers: Readonly<Record<string, string>>) => ({
  status: 200,
  header: (name: string) => headers[name] ?? null,
  body: "",
});

/** Lets `count` calls through a limiter; each takes `latency` ms, half of it on the way there. */
async function callsOf(count: number, limiter: RateLimiter, clock: VirtualClock, latency: number): Promise<number[]> {
  const arrivals: number[] = [];
  const call = async () => {
    await clock.sleep(latency / 2, never);
    arrivals.push(clock.now());
    await clock.sleep(latency / 2, never);
  };
  await Promise.all(Array.from({ length: count }, () => limiter.run("work", never, call)));
  return arrivals;
}

/** The most requests that arrive in any interval of that length. */
function busiest(arrivals: readonly number[], interval: number): number {
  return Math.max(...arrivals.map((start) => arrivals.filter((at) => at >= start && at < start + interval).length));
}

describe("RateLimiter", () => {
  test.each([
    [60, 0],
    [200, 0],
    [200, 250],
    [61, 40],
  ])("%i calls of %i ms: never more than 60 in any 60 s, and close to the ideal time", async (count, latency) => {
    const clock = new VirtualClock();
    const start = clock.now();
    const arrivals = await callsOf(count, new RateLimiter(clock, () => {}), clock, latency);
    const ideal = Math.floor((count - 1) / 60) * 60_000;
    expect(arrivals).toHaveLength(count);
    expect(busiest(arrivals, 60_000)).toBeLessThanOrEqual(60);
    expect(clock.now() - start).toBeLessThanOrEqual(ideal * 1.1 + latency);
  });

  test("learns limit and interval from the headers, and ignores nonsense in them", async () => {
    const clock = new VirtualClock();
    const limiter = new RateLimiter(clock, () => {});
    limiter.learn(answer({ "x-rate-limit-limit": "5", "x-rate-limit-interval": "10" }));
    limiter.learn(answer({ "x-rate-limit-limit": "0", "x-rate-limit-interval": "soon" }));
    limiter.learn(answer({}));
    const arrivals = await callsOf(23, limiter, clock, 100);
    expect(busiest(arrivals, 10_000)).toBe(5);
    expect(Math.max(...arrivals) - Math.min(...arrivals)).toBeLessThan(41_000);
  });

  test("a pause holds everything", async () => {
    const clock = new VirtualClock();
    const limiter = new RateLimiter(clock, () => {});
    const until = clock.now() + 12_345;
    limiter.pauseUntil(until);
    const [first] = await callsOf(3, limiter, clock, 0);
    expect(first).toBeGreaterThanOrEqual(until);
  });

  test("work goes before looks, but a look does not wait for ever", async () => {
    const clock = new VirtualClock();
    const limiter = new RateLimiter(clock, () => {});
    limiter.learn(answer({ "x-rate-limit-limit": "1", "x-rate-limit-interval": "10" }));
    const order: string[] = [];
    const run = (name: string, priority: "work" | "look") =>
      limiter.run(priority, never, () => {
        order.push(name);
        return Promise.resolve();
      });
    await Promise.all([
      run("work 1", "work"),
      run("look", "look"),
      ...[2, 3, 4, 5, 6].map((number) => run(`work ${number}`, "work")),
    ]);
    // The limiter lets one through every 10 s: at 30 s the look has waited long enough.
    expect(order).toEqual(["work 1", "work 2", "work 3", "look", "work 4", "work 5", "work 6"]);
  });

  test("many impatient looks hold up creation no more than one does", async () => {
    const clock = new VirtualClock();
    const limiter = new RateLimiter(clock, () => {});
    limiter.learn(answer({ "x-rate-limit-limit": "1", "x-rate-limit-interval": "10" }));
    const order: string[] = [];
    const run = (priority: "work" | "look") =>
      limiter.run(priority, never, () => {
        order.push(priority);
        return Promise.resolve();
      });
    const looks = Array.from({ length: 20 }, () => run("look"));
    await Promise.all([...looks, ...Array.from({ length: 12 }, () => run("work"))]);
    // The first look found nobody waiting; from then on one in 30 s, until all work is done.
    const untilLastWork = order.slice(0, order.lastIndexOf("work") + 1);
    expect(untilLastWork.filter((one) => one === "work")).toHaveLength(12);
    expect(untilLastWork.filter((one) => one === "look").length).toBeLessThanOrEqual(6);
  });

  test("tells of a pause that work has to wait for once", async () => {
    const clock = new VirtualClock();
    const told: { reason: string; delay: number }[] = [];
    const limiter = new RateLimiter(clock, (reason, delay) => told.push({ reason, delay }));
    await callsOf(130, limiter, clock, 0);
    expect(told).toEqual([
      { reason: "60 requests in 60 s is this account's limit", delay: 60_000 },
      { reason: "60 requests in 60 s is this account's limit", delay: 60_000 },
    ]);
  });

  test("who is aborted while waiting leaves the line to the others", async () => {
    const clock = new VirtualClock();
    const limiter = new RateLimiter(clock, () => {});
    limiter.learn(answer({ "x-rate-limit-limit": "1", "x-rate-limit-interval": "10" }));
    const cancellation = new AbortController();
    const first = limiter.run("work", never, () => Promise.resolve("first"));
    const second = limiter.run("work", cancellation.signal, () => Promise.resolve("second"));
    const third = limiter.run("work", never, () => Promise.resolve("third"));
    cancellation.abort(new Error("cancelled"));
    await expect(second).rejects.toThrow("cancelled");
    expect(await Promise.all([first, third])).toEqual(["first", "third"]);
  });

  test("a call that fails counts as well and its error comes through", async () => {
    const clock = new VirtualClock();
    const limiter = new RateLimiter(clock, () => {});
    limiter.learn(answer({ "x-rate-limit-limit": "1", "x-rate-limit-interval": "10" }));
    const start = clock.now();
    await expect(limiter.run("work", never, () => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
    await limiter.run("work", never, () => Promise.resolve());
    expect(clock.now() - start).toBe(10_000);
  });
});
