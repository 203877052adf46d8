import { describe, expect, test } from "@jest/globals";
import { countOf, formatBytes, formatPercent, formatSeconds } from "../../src/report/format.ts";

describe("sizes", () => {
  test.each([
    [0, "0 bytes"],
    [1, "1 byte"],
    [999, "999 bytes"],
    [1000, "1 kB"],
    [1250, "1.3 kB"],
    [99_940, "99.9 kB"],
    [99_960, "100 kB"],
    [312_400_000, "312 MB"],
    [999_499, "999 kB"],
    [999_500, "1 MB"],
    [26_843_545_600, "26.8 GB"],
    [5e15, "5,000 TB"],
  ])("%d bytes → %s", (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});

describe("time spans", () => {
  test.each([
    [0, "0 s"],
    [-1, "0 s"],
    [0.04, "< 0.1 s"],
    [0.05, "0.1 s"],
    [0.44, "0.4 s"],
    [9.94, "9.9 s"],
    [9.96, "10 s"],
    [59.4, "59 s"],
    [59.6, "1 min"],
    [72, "1 min 12 s"],
    [3599.4, "59 min 59 s"],
    [3599.9, "1 h"],
    [7500, "2 h 5 min"],
    [7195, "2 h"],
  ])("%d s → %s", (seconds, text) => {
    expect(formatSeconds(seconds)).toBe(text);
  });
});

test.each([
  [0, "0 %"],
  [0.999, "99 %"],
  [1, "100 %"],
  [1.2, "100 %"],
  [-0.1, "0 %"],
])("a share of %d is %s", (share, text) => {
  expect(formatPercent(share)).toBe(text);
});

test.each([
  [0, "0 files"],
  [1, "1 file"],
  [12_345, "12,345 files"],
])("%d things", (count, text) => {
  expect(countOf(count, "file")).toBe(text);
});
