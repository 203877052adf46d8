import { afterEach, describe, expect, test } from "@jest/globals";
import type { FaultAction, SimulatorOptions } from "../../simulator/index.ts";
import { createToken } from "../../simulator/index.ts";
import { cleanUp, geojson, publish, type Scenario } from "../support/scenario.ts";

afterEach(cleanUp);

const names = ["a", "b", "c", "d"];
const files = Object.fromEntries(names.map((name) => [`data/${name}.geojson`, geojson(name)]));

/** Four files, so that one listing serves all of them. */
function publishFour(simulator: SimulatorOptions, scenario: Scenario = {}) {
  return publish({
    timeFactor: 20,
    files,
    ...scenario,
    simulator: { rateLimit: null, processing: { milliseconds: 20_000 }, ...simulator },
  });
}

const allComplete = names.map(() => ["complete", null]);

describe("following many uploads", () => {
  test.each<[string, FaultAction]>([
    ["500s", { type: "respond", status: 500, body: { message: "Oops" } }],
    ["HTML", { type: "respond", status: 502, body: "<html><h1>Bad Gateway</h1></html>" }],
    ["HTML with 200", { type: "respond", status: 200, body: "<html>Welcome</html>" }],
    ["an empty answer", { type: "respond", status: 200, body: "" }],
    ["resets", { type: "reset" }],
    ["a cut body", { type: "cut" }],
    ["garbled JSON", { type: "garble" }],
    ["a 429", { type: "too-many-requests", resetSeconds: 20 }],
    ["silence", { type: "stall" }],
  ])("survives %s in place of the listing", async (_, action) => {
    const { run, simulator } = await publishFour({ faults: [{ call: "list", times: 3, action }] });
    expect(run.results.map(({ status, error }) => [status, error])).toEqual(allComplete);
    expect(run.exitCode).toBe(0);
    expect(simulator.requests.filter(({ call }) => call === "list").length).toBeGreaterThan(3);
  });

  test("survives a listing crowded by other people's uploads, page after page", async () => {
    const { run, simulator } = await publishFour(
      { listingPageSize: 50 },
      {
        prepare: (simulator) => {
          // Newer than ours: they come first in the listing.
          for (let other = 0; other < 180; other++)
            simulator.addUpload({ tileset: `alice.other-${other}`, created: Date.now() + 3_600_000 });
        },
      },
    );
    expect(run.results.map(({ status, error }) => [status, error])).toEqual(allComplete);
    expect(simulator.requests.filter(({ call }) => call === "list").length).toBeGreaterThanOrEqual(4);
  });

  test("needs no right to list", async () => {
    const token = createToken({ username: "alice", scopes: ["uploads:write", "uploads:read"] });
    const { run, simulator } = await publishFour({}, { token });
    expect(run.results.map(({ status, error }) => [status, error])).toEqual(allComplete);
    expect(simulator.requests.filter(({ call }) => call === "list")).toHaveLength(1);
  });

  test("an error is the end, also beside complete: false, and progress 1 is not", async () => {
    const { run } = await publishFour({
      processing: ({ tileset }) =>
        tileset === "alice.b"
          ? { milliseconds: 5000, outcome: { error: "Bad tiles", complete: false } }
          : { milliseconds: 20_000, progress: [0.5, 1] },
    });
    expect(run.exitCode).toBe(1);
    expect(run.results.map(({ status }) => status)).toEqual(["complete", "failed", "complete", "complete"]);
    expect(run.results[1]?.error).toMatch(/^Mapbox could not process data\/b\.geojson \(upload \w+\): Bad tiles/);
  });
});
