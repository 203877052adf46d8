import { afterEach, describe, expect, test } from "@jest/globals";
import { createToken, type SimulatorOptions } from "../simulator/index.ts";
import { type Ending, Follower, nextPause } from "../src/follow.ts";
import { type FastMapbox, startFastMapbox } from "./support/mapbox.ts";

const minutes = 60_000;
let mapbox: FastMapbox;

/** Follows uploads that the simulator processes as told; returns how each ended, or the error of following it. */
async function followAll(
  count: number,
  options: SimulatorOptions & { readonly patience?: number; readonly token?: string } = {},
): Promise<{ endings: readonly (Ending | Error)[]; warnings: readonly string[]; progress: readonly number[] }> {
  const { patience = 30 * minutes, token, ...simulatorOptions } = options;
  mapbox = await startFastMapbox(simulatorOptions, token);
  const warnings: string[] = [];
  const progress: number[] = [];
  const never = new AbortController().signal;
  const follower = new Follower(mapbox.api, mapbox.clock, never, (message) => warnings.push(message));
  const endings = await Promise.all(
    Array.from({ length: count }, (_, number) => {
      const tileset = `alice.set-${number}`;
      const processing = simulatorOptions.processing;
      const own =
        typeof processing === "function" ? processing({ tileset, name: null, owner: "alice", bytes: 1 }) : processing;
      const { id } = mapbox.simulator.addUpload({ tileset, processing: own ?? { milliseconds: 20_000 } });
      return follower
        .follow({ uploadId: id, subject: tileset, patience, onProgress: (value) => progress.push(value) })
        .catch((error: Error) => error);
    }),
  );
  return { endings, warnings, progress };
}

/** Follows uploads that the simulator knows already. */
function followIds(ids: readonly string[]): Promise<readonly Ending[]> {
  const follower = new Follower(mapbox.api, mapbox.clock, new AbortController().signal, () => {});
  const target = { patience: 10 * minutes, onProgress: () => {} };
  return Promise.all(ids.map((uploadId) => follower.follow({ uploadId, subject: uploadId, ...target })));
}

const callsOf = (...names: string[]) =>
  mapbox.simulator.requests.filter(({ call }) => names.includes(call ?? "")).length;

describe("Follower", () => {
  afterEach(() => mapbox.close());

  test.each([1, 2])("asks for %i uploads one by one", async (count) => {
    const { endings, progress } = await followAll(count);
    expect(endings).toEqual(Array(count).fill({ kind: "complete" }));
    expect(callsOf("list")).toBe(0);
    expect(callsOf("status")).toBeLessThanOrEqual(count * 6);
    expect(progress.length).toBeGreaterThan(0);
  });

  test("asks for many by listing, however many pages that takes", async () => {
    mapbox = await startFastMapbox({ listingPageSize: 10 });
    const { simulator } = mapbox;
    const ids = Array.from(
      { length: 25 },
      (_, number) => simulator.addUpload({ tileset: `alice.set-${number}`, processing: { outcome: "never" } }).id,
    );
    const endings = followIds(ids);
    // They end all at once behind the second look, so that it is never a last few that are left.
    await simulator.waitFor("list", 6);
    for (const id of ids) simulator.settle(id, "complete");
    expect(await endings).toEqual(Array(25).fill({ kind: "complete" }));
    expect(callsOf("status")).toBe(0);
    expect(callsOf("list")).toBeLessThanOrEqual(9);
  });

  test("tells the failed from the complete", async () => {
    const { endings } = await followAll(4, {
      processing: ({ tileset }) =>
        tileset.endsWith("2") ? { milliseconds: 5000, outcome: { error: "Unknown filetype" } } : { milliseconds: 9000 },
    });
    expect(endings.map((ending) => ("kind" in ending ? ending.kind : ending))).toEqual([
      "complete",
      "complete",
      "failed",
      "complete",
    ]);
    expect(endings[2]).toEqual({ kind: "failed", error: "Unknown filetype" });
  });

  test("progress 1 is not the end", async () => {
    const { endings } = await followAll(1, { processing: { milliseconds: 30_000, progress: [1] } });
    expect(endings).toEqual([{ kind: "complete" }]);
    expect(callsOf("status")).toBeGreaterThan(2);
  });

  test("gives up after its patience and says how far it was", async () => {
    const { endings } = await followAll(1, {
      processing: { outcome: "never", progress: [0.25] },
      patience: 5 * minutes,
    });
    expect(endings).toEqual([{ kind: "timed-out", progress: 0.25, unchangedFor: expect.any(Number) }]);
    const [ending] = endings;
    const unchanged = ending !== undefined && "unchangedFor" in ending ? ending.unchangedFor : 0;
    expect(unchanged).toBeGreaterThan(4.5 * minutes);
    expect(unchanged).toBeLessThan(6 * minutes);
  });

  test("a token without uploads:list is no obstacle", async () => {
    const token = createToken({ username: "alice", scopes: ["uploads:write", "uploads:read"] });
    const { endings } = await followAll(5, { token });
    expect(endings).toEqual(Array(5).fill({ kind: "complete" }));
    expect(callsOf("list")).toBe(1);
  });

  test("a token without uploads:read is none as long as it may list", async () => {
    const token = createToken({ username: "alice", scopes: ["uploads:write", "uploads:list"] });
    const { endings } = await followAll(1, { token });
    expect(endings).toEqual([{ kind: "complete" }]);
    expect(callsOf("status")).toBe(1);
  });

  test("a token that may do neither ends it with Mapbox's refusal", async () => {
    const token = createToken({ username: "alice", scopes: ["uploads:write"] });
    const { endings } = await followAll(3, { token });
    for (const ending of endings) expect(String(ending)).toMatch(/does not let this token read the status of uploads/);
  });

  test("an upload whose status was removed is given up, the others go on", async () => {
    const { endings } = await followAll(1, {
      faults: [
        { call: "status", times: "always", action: { type: "respond", status: 404, body: { message: "Not Found" } } },
        { call: "list", times: "always", action: { type: "respond", status: 200, body: "[]" } },
      ],
    });
    expect(String(endings[0])).toMatch(/\(404\)/);
    expect(callsOf("status")).toBe(5);
  });

  test.each([
    ["500s", { type: "respond", status: 500, body: { message: "Internal Server Error" } }],
    ["HTML", { type: "respond", status: 502, body: "<html>Bad Gateway</html>" }],
    ["HTML with 200", { type: "respond", status: 200, body: "<html>Welcome</html>" }],
    ["an empty answer", { type: "respond", status: 200, body: "" }],
    ["resets", { type: "reset" }],
    ["a cut body", { type: "cut" }],
    ["garbled JSON", { type: "garble" }],
    ["silence", { type: "stall" }],
    ["a 429 with a reset", { type: "too-many-requests", resetSeconds: 30 }],
  ] as const)("survives %s", async (_, action) => {
    const { endings } = await followAll(3, {
      faults: [{ call: ["list", "status"], nth: 2, times: 3, action }],
    });
    expect(endings).toEqual(Array(3).fill({ kind: "complete" }));
  });

  test("survives an outage longer than all attempts of a call", async () => {
    const { endings, warnings } = await followAll(1, {
      faults: [{ call: "status", times: 8, action: { type: "respond", status: 503 } }],
    });
    expect(endings).toEqual([{ kind: "complete" }]);
    expect(warnings).toEqual([expect.stringMatching(/^Could not look at the pending uploads just now\. .*503/)]);
  });

  test("a listing that is out of order is no obstacle: asks for each instead", async () => {
    const { endings, warnings } = await followAll(4, {
      faults: [{ call: "list", times: "always", action: { type: "respond", status: 500 } }],
    });
    expect(endings).toEqual(Array(4).fill({ kind: "complete" }));
    expect(warnings[0]).toMatch(/^Could not list the pending uploads just now\. .*500.*Asking for each instead\.$/);
  });

  test("the last few are asked for one by one, rather than reading a long listing to its end", async () => {
    mapbox = await startFastMapbox({ listingPageSize: 5 });
    const follower = new Follower(mapbox.api, mapbox.clock, new AbortController().signal, () => {});
    const follow = (tileset: string) => {
      const { id } = mapbox.simulator.addUpload({ tileset, processing: { milliseconds: 4000 } });
      return follower.follow({ uploadId: id, subject: tileset, patience: 10 * minutes, onProgress: () => {} });
    };
    const early = follow("alice.early");
    for (let number = 0; number < 50; number++) mapbox.simulator.addUpload({ tileset: `alice.other-${number}` });
    const late = [follow("alice.late-1"), follow("alice.late-2")];
    expect(await Promise.all([early, ...late])).toEqual(Array(3).fill({ kind: "complete" }));
    const looks = callsOf("list");
    expect(looks).toBeGreaterThan(0);
    expect(callsOf("status")).toBeGreaterThanOrEqual(looks);
  });

  test.each([
    ["an answer that never comes", { type: "stall" }],
    ["a 429 that asks for a quarter of an hour", { type: "too-many-requests", retryAfterSeconds: 900 }],
  ] as const)("%s does not outlast the patience", async (_, action) => {
    const { endings } = await followAll(1, {
      processing: { outcome: "never" },
      patience: minutes,
      faults: [{ call: "status", times: "always", action }],
    });
    const begun = mapbox.simulator.requests[0]?.at ?? 0;
    expect(endings).toEqual([expect.objectContaining({ kind: "timed-out" })]);
    expect(mapbox.clock.now() - begun).toBeLessThan(2 * minutes);
  });

  test("a token that dies while waiting ends it with a clear message", async () => {
    const { endings } = await followAll(2, {
      processing: { outcome: "never" },
      faults: [
        {
          call: "status",
          nth: 3,
          times: "always",
          action: { type: "respond", status: 401, body: { message: "Not Authorized - Invalid Token" } },
        },
      ],
    });
    for (const ending of endings) {
      expect(String(ending)).toMatch(/Mapbox does not accept this token \(401: Not Authorized - Invalid Token\)/);
    }
  });

  test("sees its uploads in a listing crowded by other people's", async () => {
    mapbox = await startFastMapbox({ listingPageSize: 5 });
    const ids = [0, 1, 2].map(
      (number) =>
        mapbox.simulator.addUpload({ tileset: `alice.own-${number}`, processing: { milliseconds: 10_000 } }).id,
    );
    for (let number = 0; number < 23; number++) mapbox.simulator.addUpload({ tileset: `alice.other-${number}` });
    expect(await followIds(ids)).toEqual(Array(3).fill({ kind: "complete" }));
  });

  test("an abort ends it at once", async () => {
    mapbox = await startFastMapbox();
    const cancellation = new AbortController();
    const follower = new Follower(mapbox.api, mapbox.clock, cancellation.signal, () => {});
    const { id } = mapbox.simulator.addUpload({ tileset: "alice.roads", processing: { outcome: "never" } });
    const following = follower.follow({
      uploadId: id,
      subject: "alice.roads",
      patience: minutes,
      onProgress: () => {},
    });
    cancellation.abort(new Error("cancelled"));
    await expect(following).rejects.toThrow("cancelled");
  });
});

test.each([
  [2000, 2000, 3000],
  [3000, 5000, 4500],
  [13_000, 60_000, 15_000],
  [15_000, 9 * minutes, 15_000],
  [15_000, 10 * minutes, 30_000],
  [30_000, 60 * minutes, 30_000],
])("after a pause of %i ms, at an age of %i ms, the next is %i ms", (pause, age, next) => {
  expect(nextPause(pause, age)).toBe(next);
});
