import { describe, expect, test } from "@jest/globals";
import { planHeading, planTable } from "../../src/report/plan-table.ts";
import { ProcessingProgress, StagingProgress, Throttle } from "../../src/report/progress.ts";
import { planned } from "./samples.ts";

describe("a throttle of 5 s", () => {
  test.each([
    ["the first call only starts it", [0], [false]],
    ["no sooner than 5 s", [0, 4999, 5000, 5001], [false, false, true, false]],
    ["intervals follow lines, not the grid", [0, 7000, 11_999, 12_000], [false, true, false, true]],
  ])("%s", (_, times, due) => {
    const throttle = new Throttle(5000);
    expect(times.map((time) => throttle.due(time))).toEqual(due);
  });

  test("starts once: what begins later takes no line away", () => {
    const throttle = new Throttle(5000);
    throttle.start(0);
    throttle.start(5000);
    expect(throttle.due(5000)).toBe(true);
  });
});

describe("staging progress", () => {
  const [a, b] = [planned("a.geojson", "bob.a", 60_000_000), planned("b.geojson", "bob.b", 40_000_000)];

  test("counts what is staged, in flight and to come", () => {
    const progress = new StagingProgress(200_000_000);
    progress.start(a, 0);
    progress.start(b, 0);
    progress.advance(a, 60_000_000);
    progress.succeed(a);
    progress.advance(b, 20_000_000);
    expect(progress.line(4000)).toBe("Staging: 40 % of 200 MB, 20 MB/s, 6 s left. b.geojson 50 %");
  });

  test("measures speed over the last half minute, not since the start", () => {
    const progress = new StagingProgress(100_000_000);
    progress.start(a, 0);
    progress.advance(a, 30_000_000);
    for (let second = 5; second <= 30; second += 5) progress.line(second * 1000);
    expect(progress.line(35_000)).toBe("Staging: 30 % of 100 MB, 0 bytes/s. a.geojson 50 %");
  });

  test("survives parts that are sent again and files that fail", () => {
    const progress = new StagingProgress(100_000_000);
    progress.start(a, 0);
    progress.advance(a, 50_000_000);
    progress.line(5000);
    progress.advance(a, 10_000_000);
    expect(progress.line(10_000)).toContain("10 % of 100 MB, 1 MB/s");
    progress.fail(a);
    progress.start(b, 10_000);
    progress.advance(b, 40_000_000);
    expect(progress.line(15_000)).toContain("100 % of 40 MB");
  });

  test("names a few of many files", () => {
    const progress = new StagingProgress(6_000);
    for (let index = 0; index < 6; index++) progress.start(planned(`${index}.csv`, `bob.${index}`, 1000), 0);
    expect(progress.line(5000)).toBe(
      "Staging: 0 % of 6 kB, 0 bytes/s. 0.csv 0 %, 1.csv 0 %, 2.csv 0 %, 3.csv 0 % and 2 more",
    );
  });
});

test("processing progress tells of what is pending", () => {
  const progress = new ProcessingProgress();
  const uploads = Array.from({ length: 7 }, (_, index) => planned(`${index}.csv`, `bob.${index}`, 1));
  for (const upload of uploads) progress.start(upload);
  for (const upload of uploads.slice(0, 2)) progress.advance(upload, 0.625);
  for (const upload of uploads.slice(0, 1)) progress.end(upload);
  expect(progress.line()).toBe(
    "Processing at Mapbox: 6 pending. bob.1 62 %, bob.2 0 %, bob.3 0 %, bob.4 0 % and 2 more",
  );
});

describe("the plan", () => {
  const settings = { username: "bob", dryRun: false, wait: true, ifNoFilesFound: "error" } as const;
  const uploads = [planned("a.geojson", "bob.a", 60_000_000)];

  test.each([
    ["Plan: 1 upload to tilesets of bob, 60 MB", uploads, {}],
    ["Plan: 1 upload to tilesets, 60 MB (dry run: nothing is sent)", uploads, { username: null, dryRun: true }],
    ["Plan: 1 upload to tilesets of bob, 60 MB (not waiting for processing)", uploads, { wait: false }],
    ["Plan: nothing to publish", [], {}],
  ])("%s", (heading, planned, changes) => {
    expect(planHeading({ uploads: planned, unmatched: [] }, { ...settings, ...changes })).toBe(heading);
  });

  test("has two hundred rows at most", () => {
    const many = Array.from({ length: 1234 }, (_, index) => planned(`${index}.csv`, `bob.${index}`, 1));
    expect(planTable(many)).toHaveLength(201);
    expect(planTable(many).at(-1)).toBe("and 1,034 more");
    expect(planTable(many.slice(0, 200))).toHaveLength(200);
  });

  test("does not let one long name push all others away", () => {
    const table = planTable([planned("x".repeat(200), "bob.x", 1), planned("short", "bob.s", 1)]);
    expect(table[0]).toBe(`${"x".repeat(200)}  →  bob.x  1 byte`);
    expect(table[1]?.indexOf("→")).toBe(74);
  });
});
