import { describe, expect, test } from "@jest/globals";
import { parseLines } from "../../src/plan/lines.ts";

describe("sources", () => {
  test.each([
    ["data/roads.geojson", "data/roads.geojson", null],
    ["  data/*.geojson \t", "data/*.geojson", null],
    ["a.geojson => roads", "a.geojson", "roads"],
    ["a.geojson   =>   roads", "a.geojson", "roads"],
    ["a => b.geojson => roads", "a => b.geojson", "roads"],
    ["a=>b.geojson", "a=>b.geojson", null],
    ["./#x.geojson", "./#x.geojson", null],
    ["./!x.geojson => x", "./!x.geojson", "x"],
    ["a # not a comment.geojson", "a # not a comment.geojson", null],
    ["C:\\data\\roads.csv", "C:\\data\\roads.csv", null],
  ])("%s", (text, pattern, target) => {
    expect(parseLines(text)).toEqual({
      sources: [{ kind: "pattern", number: 1, pattern, target }],
      exclusions: [],
      problems: [],
    });
  });

  test("a dataset, with and without tileset", () => {
    const url = "mapbox://datasets/bob/ckx_1-a";
    const { sources } = parseLines(`${url}\n${url} => {name}`);
    const dataset = { kind: "dataset", url, user: "bob", id: "ckx_1-a" };
    expect(sources).toEqual([
      { ...dataset, number: 1, target: null },
      { ...dataset, number: 2, target: "{name}" },
    ]);
  });

  test("comments, blank lines and every kind of line end count for the numbers", () => {
    const lines = parseLines("# roads => x\r\n\r\n  # more\ra.csv\n!b.csv\n ! c.csv\n");
    expect(lines.sources.map(({ number }) => number)).toEqual([4]);
    expect(lines.exclusions).toEqual([
      { number: 5, pattern: "b.csv" },
      { number: 6, pattern: "c.csv" },
    ]);
    expect(lines.problems).toEqual([]);
  });
});

describe("problems", () => {
  test.each([
    ["", "files is empty. Give one path or pattern per line, for example: data/*.geojson"],
    [" \n\t\n", "files is empty. Give one path or pattern per line, for example: data/*.geojson"],
    [
      "# a\n!b",
      "files has only comments and exclusions. Give one path or pattern per line, for example: data/*.geojson",
    ],
    ["=> roads", 'files, line 1: "=> roads" has no file before "=>". Write for example: data/roads.geojson => roads'],
    ["=>", 'files, line 1: "=>" has no file before "=>". Write for example: data/roads.geojson => roads'],
    ["a.csv =>", 'files, line 1: "a.csv =>" has no tileset after "=>". Write for example: data/roads.geojson => roads'],
    ["!", 'files, line 1: "!" has no pattern after it. Write for example: !data/draft-*'],
    ["!a => b", 'files, line 1: "!a => b" leaves files out, so it cannot name a tileset. Drop " => …".'],
    [
      "!mapbox://datasets/bob/x",
      `files, line 1: "!mapbox://datasets/bob/x" leaves files out, but this is a dataset. Remove the dataset's own line.`,
    ],
    [
      "mapbox://datasets/bob",
      'files, line 1: "mapbox://datasets/bob" is not the address of a dataset. Expected: mapbox://datasets/user/dataset-id',
    ],
    [
      "MAPBOX://datasets/bob/x => y",
      'files, line 1: "MAPBOX://datasets/bob/x" is not the address of a dataset. Expected: mapbox://datasets/user/dataset-id',
    ],
    [
      "https://me:secret@example.com/a.csv?token=secret",
      'files, line 1: "https://example.com/a.csv" is a web address, which cannot be uploaded from. Download it in an earlier step and give the file\'s path.',
    ],
  ])("%j", (text, problem) => {
    expect(parseLines(text).problems).toEqual([problem]);
  });

  test("all lines' problems come together", () => {
    expect(parseLines("=> a\nok.csv\nb =>\n!").problems).toHaveLength(3);
  });
});
