import { expect, test } from "@jest/globals";
import { stagingOrder } from "../src/deliver.ts";
import type { PlannedUpload, Source } from "../src/plan/types.ts";
import { notStarted } from "../src/results.ts";

const megabyte = 1024 * 1024;

function delivery(label: string, megabytes: number | null) {
  const source: Source =
    megabytes === null
      ? { kind: "dataset", label }
      : { kind: "file", label, path: `/${label}`, bytes: megabytes * megabyte, modifiedAt: 0, inWorkspace: true };
  const upload: PlannedUpload = { source, tileset: `alice.${label}`, displayName: label };
  return { upload, result: notStarted(upload, null) };
}

test("files of many parts are staged first, small ones and datasets in the order of the plan", () => {
  const deliveries = [
    delivery("small-1", 1),
    delivery("large", 900),
    delivery("dataset", null),
    delivery("small-2", 5),
    delivery("largest", 20_000),
    delivery("small-3", 3),
  ];
  expect(stagingOrder(deliveries).map(([place, { upload }]) => [place, upload.source.label])).toEqual([
    [4, "largest"],
    [1, "large"],
    [0, "small-1"],
    [2, "dataset"],
    [3, "small-2"],
    [5, "small-3"],
  ]);
});
