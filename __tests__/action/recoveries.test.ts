import { afterEach, describe, expect, test } from "@jest/globals";
import type { Fault, FaultAction, SimulatorOptions } from "../../simulator/index.ts";
import { createToken } from "../../simulator/index.ts";
import { cleanUp, geojson, publish, type Scenario, stagedContent, start } from "../support/scenario.ts";

afterEach(cleanUp);

const timeFactor = 20;
const large = geojson("large", 200_000);
const withoutList = createToken({ username: "alice", scopes: ["uploads:write", "uploads:read"] });

/** Runs one file with faults, in fast time and without a rate limit unless one is given. */
function publishWith(faults: readonly Fault[], scenario: Scenario = {}, simulator: SimulatorOptions = {}) {
  return publish({
    timeFactor,
    ...scenario,
    simulator: { rateLimit: null, processing: { milliseconds: 10_000 }, faults, ...simulator },
  });
}

const respond = (status: number, message = "Oops"): FaultAction => ({ type: "respond", status, body: { message } });
const html: FaultAction = { type: "respond", status: 502, body: "<html><h1>Bad Gateway</h1></html>" };

describe("what passes by itself is tried again", () => {
  test.each<[string, Fault]>([
    ["500 on credentials", { call: "credentials", times: 2, action: respond(500) }],
    ["HTML on credentials", { call: "credentials", action: html }],
    ["200 and HTML on credentials", { call: "credentials", action: { type: "respond", status: 200, body: "<html>" } }],
    ["200 and nothing on credentials", { call: "credentials", action: { type: "respond", status: 200, body: "" } }],
    [
      "credentials without key",
      { call: "credentials", action: { type: "respond", status: 200, body: { bucket: "b" } } },
    ],
    ["credentials out of a cache", { call: "credentials", action: { type: "stale-credentials" } }],
    ["a cut answer to credentials", { call: "credentials", action: { type: "cut" } }],
    ["a reset before credentials", { call: "credentials", times: 3, action: { type: "reset" } }],
    ["silence on credentials", { call: "credentials", action: { type: "stall" } }],
    [
      "429 on credentials with a reset",
      { call: "credentials", action: { type: "too-many-requests", resetSeconds: 20 } },
    ],
    [
      "429 on create with Retry-After",
      { call: "create", action: { type: "too-many-requests", retryAfterSeconds: 10 } },
    ],
    [
      "429 on create with a date",
      { call: "create", action: { type: "too-many-requests", retryAfterSeconds: 10, retryAfterDate: true } },
    ],
    ["429 seven times", { call: "create", times: 7, action: { type: "too-many-requests", retryAfterSeconds: 5 } }],
    ["503 SlowDown on PUT", { call: "put-object", times: 2, action: { type: "s3-error", code: "SlowDown" } }],
    ["500 InternalError on PUT", { call: "put-object", action: { type: "s3-error", code: "InternalError" } }],
    ["a reset in the body of PUT", { call: "put-object", action: { type: "reset", when: "body", bytes: 20 } }],
    ["a lost answer to PUT", { call: "put-object", action: { type: "reset", when: "after" } }],
    ["a stalled PUT", { call: "put-object", action: { type: "stall", when: "body" } }],
    ["500 on status", { call: "status", times: 3, action: respond(500) }],
    ["a cut answer to status", { call: "status", action: { type: "cut" } }],
  ])("%s", async (_, fault) => {
    const { run, simulator } = await publishWith([fault]);
    expect(run.results.map(({ status, error }) => [status, error])).toEqual([["complete", null]]);
    expect(run.exitCode).toBe(0);
    expect(simulator.uploads).toHaveLength(1);
    expect(stagedContent(simulator, "alice.roads")).toBe(geojson("roads"));
    expect(run.stdout).toMatch(/^Retry .*\), attempt 1 of 5$/m);
  });

  test.each<[string, Fault]>([
    ["500 on CreateMultipartUpload", { call: "create-multipart", action: { type: "s3-error", code: "InternalError" } }],
    [
      "a part reset in its body",
      { call: "upload-part", partNumber: 2, action: { type: "reset", when: "body", bytes: 1_000_000 } },
    ],
    [
      "a part that stalls",
      { call: "upload-part", partNumber: 1, action: { type: "stall", when: "body", bytes: 500_000 } },
    ],
    ["SlowDown on three parts", { call: "upload-part", times: 3, action: { type: "s3-error", code: "SlowDown" } }],
    ["RequestTimeout on a part", { call: "upload-part", action: { type: "s3-error", code: "RequestTimeout" } }],
    ["a part whose answer is lost", { call: "upload-part", partNumber: 2, action: { type: "reset", when: "after" } }],
    [
      "CompleteMultipartUpload with 200 and an error",
      { call: "complete-multipart", action: { type: "s3-error", code: "InternalError", status: 200 } },
    ],
  ])("%s", async (_, fault) => {
    const { run, simulator } = await publishWith([fault], { files: { "data/large.geojson": large } });
    expect(run.results.map(({ status, error }) => [status, error])).toEqual([["complete", null]]);
    expect(simulator.uploads).toHaveLength(1);
    expect(stagedContent(simulator, "alice.large")).toBe(large);
  });
});

describe("what cannot pass is not tried again", () => {
  test.each<[string, Fault, RegExp]>([
    ["400", { call: "credentials", times: "always", action: respond(400, "Bad") }, /400: Bad/],
    [
      "401",
      { call: "credentials", times: "always", action: respond(401, "Not Authorized - Invalid Token") },
      /does not accept this token \(401: Not Authorized - Invalid Token\)/,
    ],
    ["403", { call: "create", times: "always", action: respond(403, "Forbidden") }, /403: Forbidden/],
    [
      "404",
      { call: "create", times: "always", action: respond(404, "Not Found") },
      /does not let this token upload for "alice" \(404\)/,
    ],
    [
      "a redirect",
      { call: "credentials", times: "always", action: { type: "redirect", location: "http://127.0.0.1:9/" } },
      /redirect \(307\)\. It is not followed/,
    ],
    [
      "AccessDenied",
      { call: "put-object", times: "always", action: { type: "s3-error", code: "AccessDenied" } },
      /AccessDenied/,
    ],
  ])("%s", async (_, fault, message) => {
    const { run, simulator } = await publishWith([fault]);
    expect(run.exitCode).toBe(1);
    expect(run.results[0]?.status).toBe("failed");
    expect(run.results[0]?.error).toMatch(message);
    expect(simulator.requests.filter(({ call }) => call === fault.call)).toHaveLength(1);
  });

  test.each<[string, Fault, RegExp]>([
    [
      "500s without end",
      { call: "credentials", times: "always", action: respond(500) },
      /credentials of data\/roads\.geojson with 500: Oops/,
    ],
    [
      "resets without end",
      { call: "credentials", times: "always", action: { type: "reset" } },
      /No complete answer from 127\.0\.0\.1:\d+ to credentials of data\/roads\.geojson: the connection was cut \(ECONNRESET\)/,
    ],
    [
      "SlowDown without end",
      { call: "put-object", times: "always", action: { type: "s3-error", code: "SlowDown" } },
      /SlowDown/,
    ],
  ])("%s are given up after five attempts with the original error", async (_, fault, message) => {
    const { run, simulator } = await publishWith([fault]);
    expect(run.exitCode).toBe(1);
    expect(run.results[0]?.error).toMatch(message);
    expect(simulator.requests.filter(({ call }) => call === fault.call)).toHaveLength(5);
  });
});

describe("create is never doubled", () => {
  const lost: readonly [string, FaultAction][] = [
    ["a reset after acceptance", { type: "reset", when: "after" }],
    ["a 5xx after acceptance", { type: "respond", status: 504, body: "<html>", when: "after" }],
    ["no answer", { type: "stall", when: "after" }],
    ["half an answer", { type: "cut" }],
    ["a garbled answer", { type: "garble" }],
  ];

  test.each(lost)("%s: the listing shows it, and it is adopted", async (_, action) => {
    const { run, simulator } = await publishWith([{ call: "create", action }]);
    expect(run.exitCode).toBe(0);
    expect(simulator.requests.filter(({ call }) => call === "create")).toHaveLength(1);
    expect(simulator.uploads).toHaveLength(1);
    expect(run.results[0]).toMatchObject({ status: "complete", uploadId: simulator.uploads[0]?.id });
  });

  test.each(lost)("%s, and no right to list: the same url again says that it worked", async (_, action) => {
    const { run, simulator } = await publishWith([{ call: "create", action }], { token: withoutList });
    expect(run.exitCode).toBe(1);
    expect(simulator.uploads).toHaveLength(1);
    expect(simulator.requests.filter(({ call }) => call === "put-object")).toHaveLength(1);
    expect(run.results[0]).toMatchObject({ status: "unconfirmed", uploadId: null });
    expect(run.results[0]?.error).toMatch(
      /Mapbox accepted alice\.roads, or may have.*uploads:list.*Look at https:\/\/console\.mapbox\.com\/studio\/tilesets\/alice\.roads\//,
    );
  });

  test.each<[string, FaultAction]>([
    ["a reset before acceptance", { type: "reset" }],
    ["a 503 before acceptance", respond(503)],
  ])("%s: created again with the same url", async (_, action) => {
    for (const token of [createToken({ username: "alice" }), withoutList]) {
      const { run, simulator } = await publishWith([{ call: "create", times: 2, action }], { token });
      expect(run.results.map(({ status, error }) => [status, error])).toEqual([["complete", null]]);
      expect(simulator.uploads).toHaveLength(1);
      expect(simulator.requests.filter(({ call }) => call === "put-object")).toHaveLength(1);
    }
  });

  test("a dataset whose answer was lost, and no right to list: unconfirmed, and not repeated", async () => {
    const { run, simulator } = await publishWith([{ call: "create", action: { type: "reset", when: "after" } }], {
      token: withoutList,
      inputs: { files: "mapbox://datasets/alice/ck1 => places" },
    });
    expect(simulator.requests.filter(({ call }) => call === "create")).toHaveLength(1);
    expect(run.results[0]).toMatchObject({ status: "unconfirmed" });
  });

  test("an older upload of the same tileset is not taken for ours", async () => {
    const { run, simulator } = await publishWith([{ call: "create", times: 1, action: { type: "reset" } }], {
      prepare: (simulator) => void simulator.addUpload({ tileset: "alice.roads", created: Date.now() - 3_600_000 }),
    });
    expect(run.exitCode).toBe(0);
    expect(simulator.uploads).toHaveLength(2);
    expect(run.results[0]?.uploadId).toBe(simulator.uploads[1]?.id);
  });

  test("409 without a lost answer: staged again with fresh credentials", async () => {
    const { run, simulator } = await publishWith([
      {
        call: "create",
        action: respond(409, "The provided url has already been used by another upload. Fetch new credentials."),
      },
    ]);
    expect(run.exitCode).toBe(0);
    expect(simulator.requests.filter(({ call }) => call === "put-object")).toHaveLength(2);
    expect(simulator.uploads).toHaveLength(1);
  });

  test("another upload of the tileset is active: waits for its end, stages nothing twice", async () => {
    const { run, simulator } = await publishWith([], {
      prepare: (simulator) =>
        void simulator.addUpload({ tileset: "alice.roads", processing: { milliseconds: 60_000 } }),
    });
    expect(run.results.map(({ status, error }) => [status, error])).toEqual([["complete", null]]);
    expect(simulator.requests.filter(({ call }) => call === "put-object")).toHaveLength(1);
    expect(simulator.requests.filter(({ call }) => call === "create")).toHaveLength(2);
    expect(run.stdout).toMatch(/Another upload of this tileset .* is being processed/);
  });

  test("another upload whose status is removed once it is complete is no longer waited for", async () => {
    const running = await start({
      timeFactor,
      simulator: { rateLimit: null },
      prepare: (simulator) =>
        void simulator.addUpload({ tileset: "alice.roads", processing: { milliseconds: 60_000 } }),
    });
    await running.simulator.waitFor("status", 2);
    running.simulator.inject({ call: "status", times: 6, action: respond(404, "Not Found") });
    const other = running.simulator.uploads[0]?.id ?? "";
    running.simulator.settle(other, "complete");
    const run = await running.finished;
    expect(run.results.map(({ status, error }) => [status, error])).toEqual([["complete", null]]);
    expect(run.results[0]?.uploadId).not.toBe(other);
  });

  test("an old upload without a date is not taken for ours", async () => {
    const old = [{ id: "old", tileset: "alice.roads", complete: true, error: null, progress: 1, created: null }];
    const { run, simulator } = await publishWith([
      { call: "create", action: { type: "reset" } },
      { call: "list", times: "always", action: { type: "respond", status: 200, body: JSON.stringify(old) } },
    ]);
    expect(run.results[0]).toMatchObject({ status: "complete", uploadId: simulator.uploads[0]?.id });
  });

  test("a lane is free again while a file waits for another upload", async () => {
    const { run, simulator } = await publishWith([], {
      files: { "data/a.geojson": geojson("a"), "data/b.geojson": geojson("b") },
      inputs: { concurrency: "1" },
      prepare: (simulator) => void simulator.addUpload({ tileset: "alice.a", processing: { milliseconds: 120_000 } }),
    });
    expect(run.exitCode).toBe(0);
    const order = simulator.requests
      .filter(({ call, status }) => call === "create" && status === 201)
      .map(({ tileset }) => tileset);
    expect(order).toEqual(["alice.b", "alice.a"]);
  });

  test("another upload that never ends: given up with a clear word", async () => {
    const { run } = await publishWith([], {
      inputs: { "wait-timeout-minutes": "2" },
      prepare: (simulator) => void simulator.addUpload({ tileset: "alice.roads", processing: { outcome: "never" } }),
    });
    expect(run.results[0]).toMatchObject({ status: "failed" });
    expect(run.results[0]?.error).toMatch(
      /Another upload of alice\.roads \(\w+\) was still being processed after 2 min/,
    );
  });

  test.each([
    ["with the listing", undefined],
    ["without it", withoutList],
  ])("422 that nothing explains, %s: five tries, then Mapbox's own words", async (_, token) => {
    const { run, simulator } = await publishWith(
      [{ call: "create", times: "always", action: respond(422, "Could not access url") }],
      token === undefined ? {} : { token },
    );
    expect(run.results[0]?.error).toContain("422: Could not access url");
    expect(simulator.requests.filter(({ call }) => call === "create")).toHaveLength(5);
    expect(simulator.requests.filter(({ call }) => call === "put-object")).toHaveLength(1);
  });
});

describe("staging", () => {
  test("a runner whose clock is an hour ahead", async () => {
    const { run, simulator } = await publishWith([], { clockAhead: 3_600_000, files: { "data/large.geojson": large } });
    expect(run.results.map(({ status, error }) => [status, error])).toEqual([["complete", null]]);
    expect(stagedContent(simulator, "alice.large")).toBe(large);
  });

  test("ExpiredToken: the whole file again with fresh credentials", async () => {
    const { run, simulator } = await publishWith(
      [{ call: "upload-part", object: 1, partNumber: 2, action: { type: "s3-error", code: "ExpiredToken" } }],
      { files: { "data/large.geojson": large } },
    );
    expect(run.results.map(({ status, error }) => [status, error])).toEqual([["complete", null]]);
    expect(simulator.requests.filter(({ call }) => call === "credentials")).toHaveLength(2);
    expect(stagedContent(simulator, "alice.large")).toBe(large);
    expect(simulator.multiparts.map(({ state }) => state)).toEqual(["aborted", "completed"]);
  });

  test("ExpiredToken without end: given up after three rounds", async () => {
    const { run, simulator } = await publishWith([
      { call: "put-object", times: "always", action: { type: "s3-error", code: "ExpiredToken" } },
    ]);
    expect(run.exitCode).toBe(1);
    expect(simulator.requests.filter(({ call }) => call === "credentials")).toHaveLength(3);
  });

  test("a refused abort changes nothing", async () => {
    const { run } = await publishWith(
      [
        { call: "upload-part", partNumber: 1, times: "always", action: { type: "s3-error", code: "AccessDenied" } },
        { call: "abort-multipart", times: "always", action: { type: "s3-error", code: "AccessDenied" } },
      ],
      { files: { "data/large.geojson": large } },
    );
    expect(run.results[0]).toMatchObject({ status: "failed" });
    expect(run.results[0]?.error).toMatch(/AccessDenied/);
  });
});

describe("following", () => {
  test("an upload that never ends times out with id, progress and link", async () => {
    const { run, simulator } = await publishWith(
      [],
      { inputs: { "wait-timeout-minutes": "3" } },
      { processing: { outcome: "never", progress: [0.62] } },
    );
    expect(run.exitCode).toBe(1);
    expect(run.results[0]).toMatchObject({ status: "timed-out" });
    expect(run.results[0]?.error).toMatch(
      new RegExp(
        `^alice\\.roads was still processing after 3 min \\(upload ${simulator.uploads[0]?.id}, 62 %, unchanged for [23] min\\)\\. Mapbox goes on: https://console`,
      ),
    );
  });

  test("a token that dies while waiting: handed over, its end not seen", async () => {
    const { run, simulator } = await publishWith([
      { call: "status", nth: 2, times: "always", action: respond(401, "Not Authorized - Invalid Token") },
    ]);
    expect(run.exitCode).toBe(1);
    expect(run.results[0]).toMatchObject({ status: "processing", uploadId: simulator.uploads[0]?.id });
    expect(run.results[0]?.error).toMatch(
      /was handed to Mapbox \(upload \w+\), but its end was not seen\..*401: Not Authorized/,
    );
  });
});

describe("pacing", () => {
  // How long that takes is a matter of the limiter's own test, with a clock that stands still, and of the bench.
  test("100 files under a limit of 60 per minute: the server sees no 429", async () => {
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`data/f${n}.geojson`, geojson(`f${n}`)]));
    const { run, simulator } = await publish({
      files,
      timeFactor,
      simulator: {
        rateLimit: { limit: 60, intervalSeconds: 60, window: "sliding" },
        processing: { milliseconds: 1000 },
      },
    });
    expect(run.exitCode).toBe(0);
    expect(simulator.requests.filter(({ path }) => path.startsWith("/uploads/v1/")).length).toBeGreaterThan(200);
    expect(simulator.requests.filter(({ status }) => status === 429)).toEqual([]);
  });
});
