import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { makePlan, PlanError, type PlanRequest } from "../../src/plan/index.ts";
import type { Plan } from "../../src/plan/types.ts";

const onWindows = process.platform === "win32";
const posixTest = onWindows ? test.skip : test;
/** Root may read everything, so that nothing can be made unreadable for it. */
const unprivilegedTest = onWindows || process.getuid?.() === 0 ? test.skip : test;

let root: string;
let workspace: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "plan-")));
  workspace = join(root, "repo");
  mkdirSync(workspace);
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Writes files below the workspace, each with its own path as content. */
function write(...paths: readonly string[]): void {
  for (const path of paths) {
    const target = join(workspace, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, path);
  }
}

function link(path: string, target: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  symlinkSync(target, join(workspace, path));
}

function plan(files: string, change: Partial<PlanRequest> = {}, signal = new AbortController().signal): Promise<Plan> {
  const request: PlanRequest = {
    files,
    tileset: "{name}",
    displayName: null,
    username: "bob",
    ifNoFilesFound: "error",
    workspace,
    ref: "main",
    sha: "0123456789",
    platform: process.platform,
    ...change,
  };
  return makePlan(request, signal);
}

async function labels(files: string, change: Partial<PlanRequest> = {}): Promise<readonly string[]> {
  // A tileset for each file, so that only the choice of files counts.
  return (await plan(files, { tileset: "{uuid}", ...change })).uploads.map(({ source }) => source.label);
}

async function problems(files: string, change: Partial<PlanRequest> = {}): Promise<readonly string[]> {
  const error = await plan(files, change).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PlanError)) throw new Error(`expected a PlanError, got ${String(error)}`);
  return error.problems;
}

describe("which files", () => {
  test("only files match, no folders, no hidden ones, in the order of their code points", async () => {
    write("d/b.csv", "d/a.csv", "d/C.csv", "d/.h.csv", "d/a-b/x.csv", "d/a/x.csv", "d/\u{1F600}.csv", "d/\uFF21.csv");
    mkdirSync(join(workspace, "d/folder.csv"));
    expect(await labels("d/*.csv")).toEqual(["d/C.csv", "d/a.csv", "d/b.csv", "d/\uFF21.csv", "d/\u{1F600}.csv"]);
    expect(await labels("d/a*/*.csv")).toEqual(["d/a-b/x.csv", "d/a/x.csv"]);
    expect(await labels("d/.h.csv\nd/.*.csv")).toEqual(["d/.h.csv"]);
  });

  test("lines keep their order, and the first match a file's place", async () => {
    write("a.csv", "b.csv", "c.csv");
    expect(await labels("c.csv\n*.csv\na.csv")).toEqual(["c.csv", "a.csv", "b.csv"]);
  });

  test("the last line with a target names the tileset, a plain one undoes nothing", async () => {
    write("a.csv", "b.csv");
    const { uploads } = await plan("*.csv => first-{name}\na.csv => second\n./a.csv\n*.csv");
    expect(uploads.map(({ tileset }) => tileset)).toEqual(["bob.second", "bob.first-b"]);
  });

  posixTest("a path that exists is no glob, with brackets, braces, stars, blanks and line breaks in it", async () => {
    const names = ["x[1].csv", "x{a,b}.csv", "x*.csv", "a b (2).csv", "x => y.csv", "back\\slash.csv"];
    write(...names, "x1.csv", "xa.csv", "xb.csv", "line\nbreak.csv");
    for (const name of names) expect(await labels(`${name} => x`, { tileset: "x" })).toEqual([name]);
    expect(await labels("line*.csv")).toEqual(["line\nbreak.csv"]);
  });

  test("the glob counts where there is no such path", async () => {
    write("x1.csv", "xa.csv", "xb.csv");
    expect(await labels("x[1].csv")).toEqual(["x1.csv"]);
    expect(await labels("x{a,b,c}.csv")).toEqual(["xa.csv", "xb.csv"]);
  });

  test("names that look like comments and exclusions", async () => {
    write("#a.csv", "!b.csv");
    expect(await labels("./#a.csv\n./!b.csv")).toEqual(["#a.csv", "!b.csv"]);
  });

  test("folders above and absolute paths", async () => {
    write("../out/a.csv", "in.csv");
    const outside = join(root, "out", "a.csv").replaceAll("\\", "/");
    expect(await labels("../out/*.csv")).toEqual([outside]);
    expect(await labels(`${dirname(outside)}/**`)).toEqual([outside]);
    expect(await labels(join(workspace, "in.csv"))).toEqual(["in.csv"]);
    const { uploads } = await plan("../out/a.csv\nin.csv");
    expect(uploads.map(({ source }) => source.kind === "file" && source.inWorkspace)).toEqual([false, true]);
  });

  test("backslashes separate by the rules of Windows", async () => {
    write("d/e/a.csv", "d/e/b.csv", "d/e/c.csv");
    expect(await labels("d\\e\\{a,b}.csv\nd\\**\\c.csv\n!D\\E\\B.csv", { platform: "win32" })).toEqual([
      "d/e/a.csv",
      "d/e/c.csv",
    ]);
  });

  test("what a file is, as the plan says", async () => {
    write("d/a.csv");
    utimesSync(join(workspace, "d/a.csv"), 1, 1.5);
    expect(await plan("d/a.csv", { displayName: "{dir}: {name} at {sha}" })).toEqual({
      uploads: [
        {
          source: {
            kind: "file",
            label: "d/a.csv",
            path: join(workspace, "d", "a.csv"),
            bytes: 7,
            modifiedAt: 1500,
            inWorkspace: true,
          },
          tileset: "bob.a",
          displayName: "d: a at 0123456",
        },
      ],
      unmatched: [],
    });
  });

  test("datasets have their place among the files, and exclusions do not touch them", async () => {
    write("a.csv");
    const { uploads } = await plan("mapbox://datasets/bob/ckx\na.csv\nmapbox://datasets/bob/ckx => trees\n!**");
    expect(uploads).toEqual([
      { source: { kind: "dataset", label: "mapbox://datasets/bob/ckx" }, tileset: "bob.trees", displayName: "trees" },
      expect.objectContaining({ tileset: "bob.a" }),
    ]);
  });

  test("the workspace's name stands for the folder at its root", async () => {
    write("a.csv");
    expect((await plan("a.csv => {dir}-{name}")).uploads[0]?.tileset).toBe("bob.repo-a");
  });
});

describe("exclusions", () => {
  test("apply to all patterns wherever they stand, never to a literal path", async () => {
    write("a.csv", "b.csv", "c.csv", "x[1].csv", "x1.csv");
    expect(await labels("!b.csv\n*.csv\n!x[1].csv\n!c*")).toEqual(["a.csv", "x1.csv"]);
    expect(await labels("b.csv\n!b.csv\n!*")).toEqual(["b.csv"]);
  });

  test("a target on a line whose match is left out does not count", async () => {
    write("a.csv", "b.csv");
    const { uploads } = await plan("a.csv\n*.csv => x-{name}\n!a.csv");
    expect(uploads.map(({ tileset }) => tileset)).toEqual(["bob.a", "bob.x-b"]);
  });

  test.each([
    ["!d", '"!d" names a folder, and only files match. To leave out all files in it: !d/**'],
    ["!**/d/", '"!**/d/" names a folder, and only files match. To leave out all files in it: !**/d/**'],
  ])("%s would do nothing, so it is refused", async (line, problem) => {
    write("d/a.csv");
    expect(await problems(`**/*.csv\n${line}`)).toEqual([`files, line 2: ${problem}`]);
  });
});

describe("symbolic links", () => {
  posixTest("are followed, and each real file counts once", async () => {
    write("../out/a.csv", "b.csv");
    link("linked", "../out");
    link("z.csv", "b.csv");
    link("d/again.csv", "../../out/a.csv");
    expect(await labels("**/*.csv")).toEqual(["b.csv", "d/again.csv"]);
    expect(await labels("linked/*.csv\nz.csv\n**/*.csv")).toEqual(["linked/a.csv", "z.csv"]);
  });

  posixTest("in circles come to an end", async () => {
    write("d/a.csv");
    link("d/up", "..");
    link("d/self", ".");
    link("e/d", "../d");
    link("loop", "loop");
    expect(await labels("**/*.csv")).toEqual(["d/a.csv"]);
    expect(await labels("d/up/d/self/*.csv")).toEqual(["d/up/d/self/a.csv"]);
  });

  posixTest("that multiply the paths of a tree do not multiply the work", async () => {
    for (let depth = 0; depth < 40; depth++) {
      mkdirSync(join(workspace, `n${depth}`));
      link(`n${depth}/x`, `../n${depth + 1}`);
      link(`n${depth}/y`, `../n${depth + 1}`);
    }
    write("n40/deep.csv");
    expect(await labels("n0/**/*.csv")).toEqual([`n0/${"x/".repeat(40)}deep.csv`]);
  });

  posixTest("a folder that is left out by one way is found by another", async () => {
    write("real/a.csv");
    link("a", "real");
    link("b", "real");
    expect(await labels("*/*.csv\n!a/**\n!real/**")).toEqual(["b/a.csv"]);
  });

  posixTest("that lead nowhere are told where they match, and only there", async () => {
    write("a.csv");
    link("gone.csv", "nothing");
    link("loop.csv", "loop.csv");
    expect(await problems("*.csv")).toEqual([
      '"gone.csv" cannot be read: it is not there, or is a symbolic link to something that is not (ENOENT). Make it readable, or take it out of files.',
      '"loop.csv" cannot be read: symbolic links lead in a circle (ELOOP). Make it readable, or take it out of files.',
    ]);
    expect(await problems("loop.csv")).toEqual([
      'files, line 1: "loop.csv" cannot be read: symbolic links lead in a circle (ELOOP).',
    ]);
    expect(await labels("*.csv\n!{gone,loop}.csv")).toEqual(["a.csv"]);
    expect(await labels("**/a.csv")).toEqual(["a.csv"]);
  });
});

describe("what cannot be read", () => {
  unprivilegedTest("a folder is named, unless it is left out or of no concern", async () => {
    write("d/secret/a.csv", "d/b.csv");
    const secret = join(workspace, "d/secret");
    chmodSync(secret, 0);
    try {
      expect(await problems("d/**/*.csv")).toEqual([
        `The folder "${secret}/" cannot be read: permission denied (EACCES). Files in it may match. Make it readable, or leave it out: !${secret}/**`,
      ]);
      expect(await labels(`d/**/*.csv\n!${secret}/**`)).toEqual(["d/b.csv"]);
      expect(await labels("d/*.csv")).toEqual(["d/b.csv"]);
    } finally {
      chmodSync(secret, 0o700);
    }
  });

  unprivilegedTest("a file is named", async () => {
    write("a.csv");
    chmodSync(join(workspace, "a.csv"), 0);
    expect(await problems("*.csv")).toEqual([
      '"a.csv" cannot be read: permission denied (EACCES). Make it readable, or take it out of files.',
    ]);
  });

  posixTest("a folder that is a circle of links is named", async () => {
    link("d", "d");
    expect(await problems("d/*.csv")).toEqual([
      `The folder "${workspace}/d/" cannot be read: symbolic links lead in a circle (ELOOP). Files in it may match. Make it readable, or leave it out: !${workspace}/d/**`,
      `No file matches "d/*.csv" (in ${workspace}/d). Did a build step run before this one?`,
    ]);
  });
});

describe("lines that match nothing", () => {
  const lines = () =>
    [
      [
        "out/*.geojson",
        `No file matches "out/*.geojson" (in ${workspace}/out, which does not exist). Did a build step run before this one?`,
      ],
      ["d/*.kml", `No file matches "d/*.kml" (in ${workspace}/d). Did a build step run before this one?`],
      [
        "d/a.csv/*.kml",
        `No file matches "d/a.csv/*.kml" (in ${workspace}/d/a.csv, which is a file). Did a build step run before this one?`,
      ],
      ["{d,e}/*.kml", `No file matches "{d,e}/*.kml" (in ${workspace}). Did a build step run before this one?`],
      ["nothing.csv", `No file matches "nothing.csv" (in ${workspace}). Did a build step run before this one?`],
      [
        `${"n".repeat(300)}.csv`,
        `No file matches "${"n".repeat(300)}.csv" (in ${workspace}). Did a build step run before this one?`,
      ],
      ["d", 'No file matches "d": it names a folder, and only files match. For the files in it: d/*'],
      ["d/", 'No file matches "d/": it names a folder, and only files match. For the files in it: d/*'],
      [
        "d/a.csv/",
        'No file matches "d/a.csv/": it names a folder, and only files match. For the files in it: d/a.csv/*',
      ],
      [
        "d/a.csv=>roads",
        `No file matches "d/a.csv=>roads" (in ${workspace}/d). Before a tileset " => " stands with a space on either side.`,
      ],
      [
        "$TMP/*.csv",
        `No file matches "$TMP/*.csv" (in ${workspace}/$TMP, which does not exist). The shell's ~ and variables are not known here. GitHub's expressions are: runner.temp, for example.`,
      ],
      [
        "d\\*.csv",
        `No file matches "d\\*.csv" (in ${workspace}). Only on Windows does "\\" separate folders; "/" does everywhere.`,
      ],
      ["d/*.csv", 'No file matches "d/*.csv": the 2 files it matches are all left out by "!**/[ab].csv".'],
      ["**/a.csv", 'No file matches "**/a.csv": the only file it matches is left out by "!**/[ab].csv".'],
    ] as const;

  posixTest("are problems, all at once, each with the likely cause", async () => {
    write("d/a.csv", "d/b.csv");
    const expected = lines();
    const input = ["!**/[ab].csv", ...expected.map(([line]) => line), "=> x"].join("\n");
    const told = await problems(input);
    expect(told.slice(1)).toEqual(expected.map(([, problem]) => problem));
    expect(told[0]).toMatch(/^files, line 16: /);
  });

  test.each(["warn", "ignore"] as const)("are no problems with %s", async (ifNoFilesFound) => {
    write("a.csv");
    const { uploads, unmatched } = await plan("*.kml\na.csv", { ifNoFilesFound });
    expect(uploads).toHaveLength(1);
    expect(unmatched).toHaveLength(1);
    expect(unmatched[0]).toMatch(/^No file matches "\*\.kml" \(in /);
    expect(await plan("*.kml", { ifNoFilesFound })).toMatchObject({ uploads: [] });
  });
});

test("problems of every kind come together", async () => {
  write("a/r.csv", "b/r.csv", `${"x".repeat(33)}.csv`);
  const told = await problems("=> x\n*/r.csv\nnothing.csv\n*.csv\na/../*/../x", { displayName: "{title}" });
  expect(told.map((problem) => problem.slice(0, 24))).toEqual([
    'files, line 1: "=> x" ha',
    'files, line 5: "a/../*/.',
    'No file matches "nothing',
    'display-name: "{title}" ',
    'Tileset ID "bob.xxxxxxxx',
    '"a/r.csv" and "b/r.csv" ',
  ]);
});

test("ends with the signal's reason", async () => {
  write("a.csv");
  const controller = new AbortController();
  controller.abort(new Error("cancelled by the user"));
  await expect(plan("**", {}, controller.signal)).rejects.toThrow("cancelled by the user");
});
