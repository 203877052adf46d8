import { describe, expect, test } from "@jest/globals";
import { labelOf } from "../../src/plan/paths.ts";
import { Matcher, readGlob, readLiteral } from "../../src/plan/patterns.ts";

const linux = { workspace: "/home/w [1]/repo", platform: "linux" } as const;
const windows = { workspace: "D:\\a\\repo", platform: "win32" } as const;

function matcher(pattern: string, place: typeof linux | typeof windows = linux): Matcher {
  const read = readGlob(pattern, place);
  if (typeof read === "string") throw new Error(read);
  return new Matcher(read);
}

function matches(pattern: string, path: string, place: typeof linux | typeof windows = linux): boolean {
  const wanted = matcher(pattern, place);
  return wanted.matched(wanted.at(path)) !== null;
}

describe("relative to the workspace, whose own name is no pattern", () => {
  const yes = true;
  const no = false;
  test.each([
    ["*.geojson", "a.geojson", yes],
    ["*.geojson", "d/a.geojson", no],
    ["*.geojson", ".a.geojson", no],
    ["*.geojson", ".geojson", no],
    [".*.geojson", ".a.geojson", yes],
    ["[^b]a.csv", ".a.csv", no],
    ["?a.csv", ".a.csv", no],
    ["?.csv", "a.csv", yes],
    ["?.csv", ".csv", no],
    ["*", "a\nb", yes],
    ["[ab].csv", "b.csv", yes],
    ["[!ab].csv", "b.csv", no],
    ["[a-c]*.csv", "chart.csv", yes],
    ["**/*.csv", "a.csv", yes],
    ["**/*.csv", "a/b/c.csv", yes],
    ["**/*.csv", "a/.b/c.csv", no],
    [".b/**/*.csv", ".b/c/d.csv", yes],
    ["**/.b/*.csv", "a/.b/c.csv", yes],
    ["a/**", "a/b/c", yes],
    ["a/**", "a", no],
    ["a/**/b/*.csv", "a/b/c.csv", yes],
    ["a/**/b/*.csv", "a/x/y/b/c.csv", yes],
    ["**/**/**/x.csv", "x.csv", yes],
    ["a**b.csv", "a/b.csv", no],
    ["{a,b}.csv", "a.csv", yes],
    ["{a,b}.csv", "b.csv", yes],
    ["{a/x,b}/*.{csv,kml}", "a/x/r.kml", yes],
    ["{a/x,b}/*.{csv,kml}", "a/r.kml", no],
    ["a{,-old}.csv", "a.csv", yes],
    ["a{1..3}.csv", "a2.csv", yes],
    ["{a}.csv", "{a}.csv", yes],
    ["{a,b.csv", "{a,b.csv", yes],
    ["./a/./b.csv", "a/b.csv", yes],
    ["a//b.csv", "a/b.csv", yes],
    ["a/../b/*.csv", "b/c.csv", yes],
    ["#*.csv", "#a.csv", yes],
    ["./!*.csv", "!a.csv", yes],
    ["a+(b).csv", "a+(b).csv", yes],
    ["@(a|b)*.csv", "a.csv", no],
    ["a\\*.csv", "a*.csv", yes],
    ["a\\*.csv", "ab.csv", no],
    ["a\\{b,c\\}*.csv", "a{b,c}1.csv", yes],
    ["x[[]1].csv", "x[1].csv", yes],
    ["x[1].csv", "x1.csv", yes],
    ["x[1].csv", "x[1].csv", no],
    ["Straße/*.csv", "Straße/ü.csv", yes],
    ["A.csv", "a.csv", no],
    ["*.csv/", "a.csv", no],
    ["a/..", "a", no],
    ["*", "", no],
  ])("%s and %j: %p", (pattern, path, expected) => {
    expect(matches(pattern, `${linux.workspace}/${path}`)).toBe(expected);
  });
});

test.each([
  ["../out/*.csv", "/home/w [1]/out/a.csv"],
  ["../../../../../tmp/*.csv", "/tmp/a.csv"],
  ["/tmp/x/*.csv", "/tmp/x/a.csv"],
  ["//tmp//x/*.csv", "/tmp/x/a.csv"],
  ["/*.csv", "/a.csv"],
  ["/**/a.csv", "/a.csv"],
  ["{../out,/tmp}/*.csv", "/tmp/a.csv"],
])("outside the workspace: %s", (pattern, path) => {
  expect(matches(pattern, path)).toBe(true);
});

describe("on Windows", () => {
  test.each([
    ["data\\*.csv", "D:/a/repo/data/a.csv", true],
    ["data/*.csv", "D:/a/repo/data/a.csv", true],
    ["DATA\\*.CSV", "D:/a/repo/data/a.csv", true],
    ["..\\out\\**\\*.csv", "D:/a/out/x/y.csv", true],
    ["C:\\tmp\\*.csv", "C:/tmp/a.csv", true],
    ["c:/tmp/*.csv", "C:/tmp/a.csv", true],
    ["\\tmp\\*.csv", "D:/tmp/a.csv", true],
    ["\\\\server\\share\\*.csv", "//server/share/a.csv", true],
    ["data\\{a,b}.csv", "D:/a/repo/data/b.csv", true],
    ["data\\*.csv", "D:/a/repo/data/.a.csv", false],
  ])("%s and %s: %p", (pattern, path, expected) => {
    expect(matches(pattern, path, windows)).toBe(expected);
  });

  test.each([
    ["D:/a/repo/data/a.csv", "data/a.csv", true],
    ["D:/a/out/a.csv", "D:/a/out/a.csv", false],
    ["C:/tmp/a.csv", "C:/tmp/a.csv", false],
  ])("users see %s as %s", (path, label, inWorkspace) => {
    expect(labelOf(path, windows)).toEqual({ label, inWorkspace });
  });

  test("a backslash is a character elsewhere", () => {
    expect(matches("data\\*.csv", `${linux.workspace}/data/a.csv`)).toBe(false);
  });
});

test.each([
  ["data/*.csv", [`${linux.workspace}/data`]],
  ["data/a.csv", [`${linux.workspace}/data`]],
  ["data/x[12]/b/*.csv", [`${linux.workspace}/data`]],
  ["../out/**", ["/home/w [1]/out"]],
  ["{a,b/c}/*.csv", [`${linux.workspace}/a`, `${linux.workspace}/b/c`]],
  ["**/*.{csv,kml}", [linux.workspace]],
  ["a\\[1\\]/*.csv", [`${linux.workspace}/a[1]`]],
  ["/*.csv", [""]],
])("%s looks below its fixed part only", (pattern, bases) => {
  expect(matcher(pattern).bases).toEqual(bases);
});

test("folders that cannot lead to a match are not entered", () => {
  const wanted = matcher("data/*/x/*.csv");
  const leads = (path: string) => wanted.leadsOn(wanted.at(`${linux.workspace}/${path}`));
  expect([leads("data"), leads("data/a"), leads("data/a/x")]).toEqual([true, true, true]);
  expect([leads("other"), leads("data/a/y"), leads("data/a/x/b.csv")]).toEqual([false, false, false]);
});

test("a literal path has no wildcards", () => {
  const wanted = new Matcher([readLiteral("x[1]{a,b}*.csv", linux)]);
  expect(wanted.matched(wanted.at(`${linux.workspace}/x[1]{a,b}*.csv`))).toBe("x[1]{a,b}*.csv");
  expect(wanted.matched(wanted.at(`${linux.workspace}/x1a.csv`))).toBeNull();
});

test.each([
  ["a/*/../b.csv", '"a/*/../b.csv" goes up ("..") after a wildcard. Put ".." before the first wildcard.'],
  ["a{1..99999}.csv", '"a{1..99999}.csv" stands for more than 10000 patterns. Use * in place of some of its braces.'],
])("%s is refused", (pattern, problem) => {
  expect(readGlob(pattern, linux)).toBe(problem);
});

test.each([
  ["/home/w [1]/repo/a/b.csv", "a/b.csv", true],
  ["/home/w [1]/repo/..a.csv", "..a.csv", true],
  ["/home/w [1]/repo2/b.csv", "/home/w [1]/repo2/b.csv", false],
  ["/tmp/b.csv", "/tmp/b.csv", false],
])("users see %s as %s", (path, label, inWorkspace) => {
  expect(labelOf(path, linux)).toEqual({ label, inWorkspace });
});
