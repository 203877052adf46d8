import { appendFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import type { FaultAction } from "../../simulator/index.ts";
import { cleanUp, geojson, publish, start } from "../support/scenario.ts";

afterEach(cleanUp);

describe("credentials", () => {
  test("are asked for file by file, just before each is staged", async () => {
    const { run, simulator } = await publish({
      files: { "data/a.geojson": geojson("a"), "data/b.geojson": geojson("b"), "data/c.geojson": geojson("c") },
      inputs: { concurrency: "1", wait: "false" },
    });
    expect(run.exitCode).toBe(0);
    const staging = simulator.requests
      .map(({ call }) => call)
      .filter((call) => call === "credentials" || call === "put-object");
    expect(staging).toEqual(Array(3).fill(["credentials", "put-object"]).flat());
  });

  test.each<[string, FaultAction, RegExp]>([
    ["HTML", { type: "respond", status: 200, body: "<html>" }, /cannot be used: the answer is not JSON/],
    ["no key", { type: "respond", status: 200, body: { bucket: "b" } }, /cannot be used: the answer lacks "/],
    ["a cache", { type: "stale-credentials" }, /cannot be used: a cache answered with credentials given out before/],
  ])("that stay unusable (%s) end in a clear error, and nothing is sent", async (_, action, message) => {
    const { run, simulator } = await publish({
      timeFactor: 20,
      simulator: { rateLimit: null, faults: [{ call: "credentials", times: "always", action }] },
    });
    expect(run.exitCode).toBe(1);
    expect(run.results[0]?.error).toMatch(message);
    expect(simulator.requests.map(({ call }) => call)).toEqual(Array(5).fill("credentials"));
  });

  test("that expire, told with 403: the whole file again with fresh ones", async () => {
    const { run, simulator } = await publish({
      simulator: { faults: [{ call: "put-object", action: { type: "s3-error", code: "ExpiredToken", status: 403 } }] },
    });
    expect(run.results.map(({ status, error }) => [status, error])).toEqual([["complete", null]]);
    expect(simulator.requests.filter(({ call }) => call === "credentials")).toHaveLength(2);
  });
});

test("a file that changes while it is staged fails, and is not created", async () => {
  const { simulator, workspace, finished } = await start({
    files: { "data/large.geojson": geojson("large", 200_000), "data/small.geojson": geojson("small") },
    simulator: { faults: [{ call: "upload-part", partNumber: 2, action: { type: "delay", milliseconds: 300 } }] },
  });
  await simulator.waitFor("upload-part");
  appendFileSync(join(workspace, "data/large.geojson"), " ");
  const run = await finished;
  expect(run.results.map(({ status }) => status)).toEqual(["failed", "complete"]);
  expect(run.results[0]?.error).toMatch(/^data\/large\.geojson changed after it was checked: it has \d+ bytes/);
  expect(simulator.uploads.map(({ tileset }) => tileset)).toEqual(["alice.small"]);
  expect(simulator.multiparts.map(({ state }) => state)).toEqual(["aborted"]);
});

describe("a redirect to another host", () => {
  test.each([
    ["credentials", "failed"],
    ["create", "failed"],
    ["put-object", "failed"],
    // Refused looks are left to the listing.
    ["status", "complete"],
  ] as const)("of %s gets no request there, and so no token", async (call, status) => {
    const asked: string[] = [];
    const elsewhere = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.end("{}");
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
    try {
      const address = elsewhere.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      const location = `http://localhost:${port}/`;
      const { run } = await publish({
        timeFactor: 20,
        simulator: { rateLimit: null, faults: [{ call, times: "always", action: { type: "redirect", location } }] },
      });
      expect(run.results.map((result) => result.status)).toEqual([status]);
      expect(asked).toEqual([]);
    } finally {
      elsewhere.close();
    }
  });
});
