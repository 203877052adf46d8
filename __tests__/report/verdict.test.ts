import { expect, test } from "@jest/globals";
import type { Outcome } from "../../src/events.ts";
import { verdict } from "../../src/report/verdict.ts";
import type { UploadResult, UploadStatus } from "../../src/results.ts";
import { outcomeOf, planned, resultOf } from "./samples.ts";

function results(...statuses: readonly UploadStatus[]): readonly UploadResult[] {
  return statuses.map((status, index) =>
    resultOf(planned(`f${index}.geojson`, `bob.f${index}`, 4_000_000), {
      status,
      uploadId: index === 9 ? null : `ck${index}`,
    }),
  );
}

const cases: readonly (readonly [string, readonly UploadResult[], Partial<Outcome>])[] = [
  ["1 tileset published in 1 min 12 s (4 MB)", results("complete"), {}],
  ["2 tilesets published in 1 min 12 s (8 MB), 1 failed", results("complete", "failed", "complete"), {}],
  [
    "1 tileset published in 1 min 12 s (4 MB), 1 failed, 1 timed out, 1 unconfirmed",
    results("complete", "failed", "timed-out", "unconfirmed"),
    {},
  ],
  ["2 tilesets handed to Mapbox, not waited for (8 MB)", results("processing", "processing"), {}],
  ["1 tileset handed to Mapbox, not waited for (4 MB), 1 failed", results("processing", "failed"), {}],
  ["Nothing was published: 1 invalid, 2 not started", results("invalid", "not-started", "not-started"), {}],
  ["No tileset is confirmed: 1 timed out, 1 unconfirmed", results("timed-out", "unconfirmed"), {}],
  ["Nothing was published: 1 problem", [], { problems: ["x"] }],
  ["Nothing would be published: 2 problems", [], { problems: ["x", "y"], dryRun: true }],
  ["Nothing to publish: no file matched", [], {}],
  ["3 tilesets would be published (12 MB)", results("planned", "planned", "planned"), { dryRun: true }],
  [
    "Nothing would be published: 1 of 3 files cannot be sent",
    results("planned", "invalid", "planned"),
    { dryRun: true },
  ],
  ["Cancelled", [], { status: "cancelled" }],
  [
    "Cancelled. Published: 1 tileset (4 MB). Handed to Mapbox already: bob.f1 (ck1). Stopped while staging: 1 file. Not started: 1 file",
    results("complete", "processing", "cancelled", "not-started"),
    { status: "cancelled" },
  ],
  [
    "Cancelled. Perhaps handed to Mapbox: bob.f9. Failed: 9 files",
    results(...Array<UploadStatus>(9).fill("failed"), "unconfirmed"),
    { status: "cancelled" },
  ],
];

test.each(cases)("%s", (words, all, changes) => {
  expect(verdict(outcomeOf(all, changes)).join(". ")).toBe(words);
});
