import { describe, expect, test } from "@jest/globals";
import { partSize, partsOf } from "../../src/staging/parts.ts";

const mebibyte = 1024 ** 2;
const gibibyte = 1024 ** 3;

describe("partSize", () => {
  test.each([
    [1, 8],
    [8 * mebibyte, 8],
    [100 * mebibyte, 8],
    [512 * mebibyte, 8],
    [512 * mebibyte + 1, 9],
    [700 * mebibyte, 11],
    [gibibyte, 16],
    [25 * gibibyte, 16],
    [156 * gibibyte, 16],
    [160 * gibibyte, 17],
    [5 * 1024 * gibibyte, 525],
  ])("of %i bytes is %i MiB", (bytes, expected) => {
    expect(partSize(bytes) / mebibyte).toBe(expected);
  });
});

describe("partsOf", () => {
  test.each([
    [1, 1],
    [8 * mebibyte, 1],
    [8 * mebibyte + 1, 2],
    [64 * mebibyte, 8],
    [64 * mebibyte + 1, 9],
    [25 * gibibyte, 1600],
    [5 * 1024 * gibibyte, 9987],
  ])("of %i bytes are %i, numbered from 1, without gap or overlap, none but the last below 5 MiB", (bytes, count) => {
    const parts = partsOf(bytes);
    expect(parts).toHaveLength(count);
    let end = 0;
    for (const [index, { number, start, length }] of parts.entries()) {
      if (number !== index + 1 || start !== end) throw new Error(`part ${number} starts at ${start}, not at ${end}`);
      if (length < 1 || (number < count && length < 5 * mebibyte))
        throw new Error(`part ${number} has ${length} bytes`);
      end += length;
    }
    expect(end).toBe(bytes);
  });

  test("an empty file is one empty part", () => {
    expect(partsOf(0)).toEqual([{ number: 1, start: 0, length: 0 }]);
  });
});
