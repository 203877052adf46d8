import { beforeAll, expect, test } from "@jest/globals";
import { drawPlan } from "./draw.ts";
import { violationsOf } from "./judge.ts";
import { type Played, play } from "./play.ts";

let good: Played;

/** A run as it should be: whatever is changed about it afterwards has to be noticed. */
beforeAll(async () => {
  const plan = drawPlan(1, 1);
  const uploads = ["one", "two"].map((name) => ({
    ...{ label: `data/${name}.geojson`, tileset: `alice.${name}`, size: 1000 },
    processing: {},
  }));
  good = await play({
    ...plan,
    ...{ uploads, faults: [], rateLimit: null, clockAhead: 0, cancelAfterRequests: null, uploadsOfOthers: [] },
    inputs: { files: "data/*.geojson" },
    scopes: ["uploads:write", "uploads:read"],
  });
  good = { ...good, plan: { ...good.plan, inputs: { ...good.plan.inputs, wait: "true" } } };
});

test("a run as it should be has no violations", () => {
  expect(good.run.results.map(({ status }) => status)).toEqual(["complete", "complete"]);
  expect(violationsOf(good)).toEqual([]);
});

function withFirst(played: Played, change: Partial<Played["run"]["results"][number]>): Played {
  const results = played.run.results.map((result, index) => (index === 0 ? { ...result, ...change } : result));
  const outputs = {
    ...played.run.outputs,
    results: JSON.stringify(results),
    "upload-ids": JSON.stringify(results.map(({ uploadId }) => uploadId)),
    "upload-id": results[0]?.uploadId ?? "",
  };
  return { ...played, run: { ...played.run, results, outputs } };
}

test.each<[string, (played: Played) => Played]>([
  ["the run did not end", (played) => ({ ...played, overdue: true })],
  ["exit code 1, although green is true", (played) => ({ ...played, run: { ...played.run, exitCode: 1 } })],
  [
    "exit code 0, although green is false",
    (played) => withFirst(played, { status: "failed", error: "Something else" }),
  ],
  [
    "something stands on stderr: (node:1) Warning",
    (played) => ({
      ...played,
      run: { ...played.run, stderr: "(node:1) Warning" },
    }),
  ],
  [
    "a stack trace stands in the log",
    (played) => ({
      ...played,
      run: { ...played.run, stdout: `${played.run.stdout}\n    at run (index.js:1:1)` },
    }),
  ],
  [
    "the outputs results and results-file differ",
    (played) => ({
      ...played,
      run: { ...played.run, results: played.run.results.toReversed() },
    }),
  ],
  ["wrong files", (played) => ({ ...played, run: { ...played.run, results: played.run.results.slice(1) } })],
  [
    "data/one.geojson: it is missing in the results",
    (played) => ({
      ...played,
      run: { ...played.run, results: played.run.results.slice(1) },
    }),
  ],
  ["data/one.geojson: upload id c1 is not ours", (played) => withFirst(played, { uploadId: "c1" })],
  ["data/one.geojson: failed without a reason", (played) => withFirst(played, { status: "failed", error: null })],
  [
    "data/one.geojson: failed, although Mapbox did not fail it",
    (played) => withFirst(played, { status: "failed", error: "Something else" }),
  ],
  [
    "data/one.geojson: created 2 times",
    (played) => ({
      ...played,
      simulator: { ...played.simulator, uploads: [...played.simulator.uploads, ...played.simulator.uploads] },
    }),
  ],
  [
    "data/one.geojson: complete, and never created",
    (played) => ({
      ...played,
      simulator: { ...played.simulator, uploads: [] },
    }),
  ],
  [
    "data/one.geojson: complete, and other bytes were staged",
    (played) => ({
      ...played,
      contents: new Map([["data/one.geojson", Buffer.from("other")]]),
    }),
  ],
  [
    "data/one.geojson: complete, and Mapbox does not think so",
    (played) => ({
      ...played,
      simulator: {
        ...played.simulator,
        uploads: played.simulator.uploads.map((upload) => ({ ...upload, complete: false })),
      },
    }),
  ],
  [
    "a secret is shown",
    (played) => ({
      ...played,
      run: { ...played.run, summary: encodeURIComponent(played.simulator.secrets[1] ?? "") },
    }),
  ],
  ["the token is not masked", (played) => ({ ...played, run: { ...played.run, masks: [] } })],
])("noticed: %s", (violation, change) => {
  expect(violationsOf(change(good))).toContain(violation);
});

test("noticed: an upload that exists and is told of as if there were none", () => {
  const changed = withFirst(good, { status: "failed", error: "Something else", uploadId: null });
  const id = good.simulator.uploads.find(({ tileset }) => tileset === "alice.one")?.id;
  expect(violationsOf(changed)).toContain(`data/one.geojson: failed without an id, although ${id} was created`);
});

test("noticed: a multipart upload left open", () => {
  const multipart = { uploadId: "m1", key: "k", user: "alice", state: "open", parts: [], initiatedAt: 0 } as const;
  const changed = { ...good, simulator: { ...good.simulator, multiparts: [multipart] } };
  expect(violationsOf(changed)).toEqual(["1 multipart uploads of k were left open"]);
});
