import { describe, expect, test } from "@jest/globals";
import { parseLines } from "../../src/plan/lines.ts";
import { fitForId } from "../../src/plan/templates.ts";
import { type Naming, nameUploads, type Unnamed } from "../../src/plan/uploads.ts";

const naming: Naming = {
  tileset: "{name}",
  displayName: null,
  username: "bob",
  ref: "feature/Élan #2",
  sha: "0123456789abcdef",
  newUuid: () => "f".repeat(32),
};

/** A file as the file system would give it, at `path` in the workspace "repo". */
function file(path: string, targetLine: Unnamed["targetLine"] = null): Unnamed {
  const names = path.split("/");
  const base = names.at(-1) ?? "";
  const name = base.lastIndexOf(".") > 0 ? base.slice(0, base.lastIndexOf(".")) : base;
  const source = {
    kind: "file",
    label: path,
    path: `/repo/${path}`,
    bytes: 1,
    modifiedAt: 0,
    inWorkspace: true,
  } as const;
  return { source, name, dir: names.at(-2) ?? "repo", targetLine };
}

/** The files of lines such as `a.csv => id`. */
function plan(input: string, change: Partial<Naming> = {}) {
  const lines = parseLines(input);
  const unnamed = lines.sources.map((line) =>
    line.kind === "pattern"
      ? file(line.pattern, line.target === null ? null : line)
      : {
          source: { kind: "dataset", label: line.url } as const,
          name: line.id,
          dir: line.user,
          targetLine: line.target === null ? null : line,
        },
  );
  return nameUploads(unnamed, lines, { ...naming, ...change });
}

test.each([
  ["roads", "roads"],
  ["roads.shp", "roads-shp"],
  ["Roads_2-a", "Roads_2-a"],
  ["(roads)", "roads"],
  ["a . b", "a-b"],
  ["a-.-b", "a---b"],
  ["-roads-", "-roads-"],
  [".-roads", "-roads"],
  ["日本", ""],
  ["a😀b", "a-b"],
  ["straße", "stra-e"],
  ["a/b\\c\nd", "a-b-c-d"],
])("%j is fit for an ID as %j", (value, expected) => {
  expect(fitForId(value)).toBe(expected);
});

describe("tilesets", () => {
  test.each([
    ["a/roads.geojson", {}, "bob.roads", "roads"],
    ["roads.geo.json", {}, "bob.roads-geo", "roads-geo"],
    ["roads.shp.zip", { tileset: "{dir}-{name}" }, "bob.repo-roads-shp", "repo-roads-shp"],
    ["a/roads.geojson", { tileset: "{dir}_{name}-{sha}" }, "bob.a_roads-0123456", "a_roads-0123456"],
    ["roads.csv", { tileset: "{name}-{ref}" }, "bob.roads-feature-lan-2", "roads-feature-lan-2"],
    ["roads.csv", { tileset: "{uuid}" }, `bob.${"f".repeat(32)}`, "f".repeat(32)],
    ["roads.csv => BOB.x", {}, "bob.x", "x"],
    ["roads.csv => bob.{name}-v2", {}, "bob.roads-v2", "roads-v2"],
    ["roads.csv => --x_", {}, "bob.--x_", "--x_"],
    ["roads.csv => x", { username: null }, "x", "x"],
    ["roads.csv => alice.x", { username: null }, "x", "x"],
    [".env", {}, "bob.env", "env"],
    ["mapbox://datasets/bob/ckx1", {}, "bob.ckx1", "ckx1"],
    ["mapbox://datasets/Bob/ckx1 => {dir}-{name}", {}, "bob.Bob-ckx1", "Bob-ckx1"],
    [`${"x".repeat(32)}.csv`, {}, `bob.${"x".repeat(32)}`, "x".repeat(32)],
  ])("%s with %j: %s", (line, change, tileset, displayName) => {
    expect(plan(line, change)).toMatchObject({ uploads: [{ tileset, displayName }], problems: [] });
  });

  test("each file has its own uuid, the same in ID and name", () => {
    let count = 0;
    const newUuid = () => `${++count}`;
    const { uploads } = plan("a.csv\nb.csv", { tileset: "{name}-{uuid}", displayName: "{uuid}", newUuid });
    expect(uploads.map(({ tileset, displayName }) => [tileset, displayName])).toEqual([
      ["bob.a-1", "1"],
      ["bob.b-2", "2"],
    ]);
  });
});

describe("display names", () => {
  test.each([
    ["Roads of {ref} ({name})", "roads.v2.csv", "Roads of feature/Élan #2 (roads.v2)"],
    ["{ stays", "a.csv", "{ stays"],
    ["😀".repeat(64), "a.csv", "😀".repeat(64)],
  ])("%s", (displayName, line, expected) => {
    expect(plan(line, { displayName })).toMatchObject({ uploads: [{ displayName: expected }], problems: [] });
  });

  test.each([
    [
      "{name}".repeat(13),
      'display-name: "roadsroadsroadsroadsroadsroadsroadsroadsroadsroadsroadsroadsroads", of "roads.csv", has 65 characters; Mapbox allows 64. Shorten the display-name.',
    ],
    [
      "{title}",
      'display-name: "{title}" has the unknown placeholder "{title}". Known are {name}, {dir}, {ref}, {sha}, {uuid}.',
    ],
    [" ", 'display-name: the name of "roads.csv" would be empty. Write for example {name}.'],
  ])("%s is refused", (displayName, problem) => {
    expect(plan("roads.csv", { displayName }).problems).toEqual([problem]);
  });
});

describe("problems of one tileset", () => {
  test.each([
    [
      `${"x".repeat(41)}.csv`,
      {},
      `Tileset ID "bob.${"x".repeat(41)}" has 41 characters after the dot; Mapbox allows 32. Name it: ${"x".repeat(41)}.csv => ${"x".repeat(32)}`,
    ],
    [
      `a.csv => ${"y".repeat(33)}`,
      { username: null },
      `Tileset ID "${"y".repeat(33)}" has 33 characters; Mapbox allows 32. Name it: a.csv => ${"y".repeat(32)}`,
    ],
    [
      "日本.csv",
      {},
      'The tileset ID of "日本.csv" would be empty: what "{name}" stands for has no letter A–Z, digit, "-" or "_". Name it: 日本.csv => roads',
    ],
    [
      "a.csv => my roads",
      {},
      'files, line 1: the tileset "my roads" has " ". A tileset ID takes letters A–Z, digits, "-" and "_" only.',
    ],
    [
      "a.csv => rödß",
      {},
      'files, line 1: the tileset "rödß" has "ö", "ß". A tileset ID takes letters A–Z, digits, "-" and "_" only.',
    ],
    [
      "a.csv => bob.a.b",
      {},
      'files, line 1: the tileset "bob.a.b" has 2 dots. Expected is one at most, between account and name.',
    ],
    ["a.csv => .a", {}, 'files, line 1: the tileset ".a" has no account before its dot. Drop the dot.'],
    ["a.csv => bob.", {}, 'files, line 1: the tileset "bob." has nothing after its dot. Write for example {name}.'],
    [
      "a.csv => {Name}",
      {},
      'files, line 1: "{Name}" has the unknown placeholder "{Name}". Known are {name}, {dir}, {ref}, {sha}, {uuid}.',
    ],
    ["a.csv => {sha}", { sha: null }, 'files, line 1: "{sha}" uses {sha}, but GITHUB_SHA is empty.'],
    [
      "a.csv",
      { tileset: "{name}-{ref}", ref: null },
      'tileset: "{name}-{ref}" uses {ref}, but GITHUB_HEAD_REF and GITHUB_REF_NAME are empty.',
    ],
    [
      "a.csv => alice.a",
      {},
      'files, line 1: the tileset "alice.a" is for the account "alice", but this run publishes for "bob". Drop "alice.", or use that account\'s token in a step of its own.',
    ],
    [
      "mapbox://datasets/alice/ckx1",
      {},
      'files, line 1: "mapbox://datasets/alice/ckx1" belongs to the account "alice", but this run publishes for "bob". Copy the dataset to "bob", or use that account\'s token in a step of its own.',
    ],
    [
      "a.csv => alice.a\nmapbox://datasets/carol/ckx1",
      { username: null },
      'The tilesets and datasets belong to several accounts ("alice", "carol"), but one step publishes for one. Use a step for each.',
    ],
  ])("%s with %j", (line, change, problem) => {
    expect(plan(line, change).problems).toEqual([problem]);
  });

  test("one faulty template is told once for all its files", () => {
    const lines = Array.from({ length: 100 }, (_, index) => `${index}.csv`).join("\n");
    expect(plan(lines, { tileset: "alice.{name}" }).problems).toHaveLength(1);
    expect(plan(lines, { tileset: "my {name}" }).problems).toHaveLength(1);
  });

  test("many long IDs are not told one by one", () => {
    const lines = Array.from({ length: 100 }, (_, index) => `${"x".repeat(40)}${index}.csv`).join("\n");
    const { problems } = plan(lines);
    expect(problems).toHaveLength(6);
    expect(problems.at(-1)).toBe("95 more tileset IDs are too long.");
  });
});

describe("collisions", () => {
  test.each([
    [
      "a/roads.geojson\nb/roads.geojson",
      {},
      '"a/roads.geojson" and "b/roads.geojson" would both become "bob.roads". Name one: b/roads.geojson => roads-b',
    ],
    [
      "Roads.csv\nroads.kml => ROADS",
      {},
      '"Roads.csv" and "roads.kml" would both become "bob.Roads". Name one: roads.kml => ROADS-kml',
    ],
    [
      "a.csv => x\nb.csv => x\nc.csv => x-csv",
      { username: null },
      '"a.csv" and "b.csv" would both become "x". Name one: b.csv => x-2',
    ],
  ])("%s", (lines, change, problem) => {
    expect(plan(lines, change).problems).toEqual([problem]);
  });

  test("a hundred files for one tileset are one problem, with the way out", () => {
    const lines = Array.from({ length: 100 }, (_, index) => `${index}.csv`).join("\n");
    expect(plan(lines, { tileset: "roads" }).problems).toEqual([
      '"0.csv", "1.csv", "2.csv" and 97 more would all become "bob.roads". tileset: "roads" is the same for every file. Write for example roads-{name}',
    ]);
  });

  test("one name in many folders", () => {
    const lines = ["a", "b", "c"].map((folder) => `${folder}/roads.csv`).join("\n");
    expect(plan(lines).problems).toEqual([
      '"a/roads.csv", "b/roads.csv" and "c/roads.csv" would all become "bob.roads". tileset: "{name}" does not tell them apart. Where only the folders differ, write {dir}-{name}.',
    ]);
  });

  test("many collisions are summed up", () => {
    const names = Array.from({ length: 50 }, (_, index) => `f${index}.csv`);
    const { problems } = plan([...names.map((name) => `a/${name}`), ...names.map((name) => `b/${name}`)].join("\n"));
    expect(problems).toHaveLength(6);
    expect(problems.at(-1)).toBe(
      '45 more tilesets would each get several files: "bob.f5", "bob.f6", "bob.f7" and 42 more. Where only the folders differ, put {dir} into the tileset, for example {dir}-{name}.',
    );
  });

  test("no suggestion is offered twice", () => {
    const { problems } = plan("1/a.csv => x\n2/a.csv => X\n1/b.csv => x-2\n3/2/b.csv => x-2");
    expect(problems.map((problem) => problem.replace(/.*=> /, ""))).toEqual(["X-3", "x-2-2"]);
  });
});
