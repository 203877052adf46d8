import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { HOSTILE } from "./samples.ts";

const PLAY = join(import.meta.dirname, "play.ts");

interface Played {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Contents of the results files. */
  readonly results: readonly unknown[];
}

let home = "";
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "report-"));
});
afterAll(() => rm(home, { recursive: true }));

/** Plays a scenario with the files of a runner around it; `changes` to its environment, `deaf`: nobody reads its log. */
async function play(scenario: string, changes: NodeJS.ProcessEnv = {}, deaf = false): Promise<Played> {
  const folder = await mkdtemp(join(home, `${scenario}-`));
  const files = { GITHUB_OUTPUT: join(folder, "output"), GITHUB_STEP_SUMMARY: join(folder, "summary.md") };
  for (const file of Object.values(files)) await writeFile(file, "");
  const { PATH } = process.env;
  const env = { PATH, ...files, RUNNER_TEMP: folder, RUNNER_DEBUG: "1", ...changes };
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", PLAY, scenario], { env });
  if (deaf) child.stdout.destroy();
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr, exitCode] = await Promise.all([deaf ? "" : text(child.stdout), text(child.stderr), ended]);
  const resultsFiles = (await readdir(folder)).filter((name) => /^mapbox-upload-results-[\w-]+\.json$/.test(name));
  return {
    exitCode,
    stdout: stdout.replaceAll("\r\n", "\n"),
    stderr,
    outputs: readOutputs(await readFile(files.GITHUB_OUTPUT, "utf8")),
    summary: await readFile(files.GITHUB_STEP_SUMMARY, "utf8"),
    results: await Promise.all(
      resultsFiles.map(async (name) => JSON.parse(await readFile(join(folder, name), "utf8"))),
    ),
  };
}

/** The outputs as the runner reads them: a name, a delimiter, the lines up to that delimiter. */
function readOutputs(content: string): Readonly<Record<string, string>> {
  const entries = content.matchAll(/^([\w-]+)<<(ghadelimiter_[\w-]+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm);
  return Object.fromEntries([...entries].map(([, name = "", , value = ""]) => [name, value]));
}

describe("a whole run", () => {
  test("that succeeds", async () => {
    const { stdout, outputs, summary, results, exitCode } = await play("success");
    expect(exitCode).toBe(0);
    expect(stdout).toMatchSnapshot();
    expect(summary).toMatchSnapshot();
    expect({ ...outputs, results: null, "results-file": null }).toMatchSnapshot();
    expect(results).toEqual([JSON.parse(outputs.results ?? "")]);
    expect(outputs["results-file"]).toMatch(/mapbox-upload-results-[\w-]+\.json$/);
  });

  test("with one of each bad end", async () => {
    const { stdout, outputs, summary } = await play("mixed");
    expect(stdout).toMatchSnapshot();
    expect(summary).toMatchSnapshot();
    expect(outputs).toMatchObject({ status: "failure", "upload-ids": '["ckroads","ckparks","ckrelief",null]' });
  });

  test("that loses sight of an upload: an error at the file, and what to do", async () => {
    const { stdout, outputs, summary } = await play("lostSight");
    expect(stdout.match(/^::error .*$/gm)).toEqual([
      expect.stringContaining(
        "::error title=bob.roads%3A end not seen,file=data/roads.geojson::data/roads.geojson: bob",
      ),
    ]);
    expect(stdout).toMatch(/\nNo tileset is confirmed: 1 handed to Mapbox without seeing the end\.\n$/);
    expect(summary).toContain("**❓ End not seen: 1.** Mapbox has these and goes on. Look at Studio");
    expect(summary).toContain("| ❓\u00a0end not seen |");
    expect(summary).not.toContain("did not wait");
    expect(outputs.status).toBe("failure");
  });

  test("that sends a file with faults says so once, before it is staged", async () => {
    const { stdout } = await play("sentWithFaults");
    expect(stdout.match(/one pair of brackets too many/g)).toHaveLength(1);
    expect(stdout.indexOf("::warning ")).toBeLessThan(stdout.indexOf("staging"));
    expect(stdout).not.toContain("::error");
  });

  test("that faults in the data end", async () => {
    const { stdout, outputs, summary } = await play("invalid");
    expect(stdout).toMatchSnapshot();
    expect(summary).toMatchSnapshot();
    expect(outputs).toMatchObject({ status: "failure", "upload-ids": "[null,null]", "upload-id": "" });
  });

  test("that only checks", async () => {
    const { stdout, outputs, summary } = await play("dryRun");
    expect(stdout).toMatchSnapshot();
    expect(summary).toMatchSnapshot();
    expect(outputs).toMatchObject({ status: "success", tileset: "bob.roads" });
  });

  test("tells what is for debugging only to those who asked for it", async () => {
    const { stdout } = await play("success", { RUNNER_DEBUG: "" });
    expect(stdout).toContain("3 tilesets published");
    expect(stdout).not.toContain("::debug::");
  });

  test("that is cancelled", async () => {
    const { stdout, outputs, summary } = await play("cancelled");
    expect(stdout).toMatchSnapshot();
    expect(summary).toContain("## 🚫 Cancelled\n\nHanded to Mapbox already: bob.roads (ckroads).");
    expect(outputs).toMatchObject({ status: "cancelled", "upload-ids": '["ckroads",null,null,null]' });
  });

  test.each([
    ["notWaited", "success", "1 tileset handed to Mapbox, not waited for (12.3 MB)."],
    ["refused", "failure", "Nothing was published: 2 problems."],
    ["nothing", "success", "Nothing to publish: no file matched."],
  ])("%s ends in %s", async (scenario, status, lastLine) => {
    const { stdout, outputs, summary } = await play(scenario);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe(lastLine);
    expect(Object.keys(outputs)).toEqual([
      "tilesets",
      "upload-ids",
      "tileset",
      "upload-id",
      "results",
      "results-file",
      "status",
    ]);
    expect(outputs.status).toBe(status);
    expect(summary).toContain(lastLine.slice(0, -1));
  });

  test("of 201 files is short enough to read", async () => {
    const { stdout, outputs, summary } = await play("many");
    const lines = stdout.split("\n").filter((line) => !line.startsWith("::debug::"));
    const live = lines.slice(lines.indexOf("::endgroup::"));
    expect(lines).toContain("and 1 more");
    expect(live.filter((line) => /staging 1.* MB$/.test(line))).toHaveLength(201);
    expect(live.filter((line) => line.startsWith("Staging: "))).toHaveLength(40);
    expect(stdout.match(/^::error /gm)).toHaveLength(10);
    expect(stdout).toContain("::error title=11 more errors::");
    expect(stdout.match(/^Error: bob\.region-\d+3: failed: /gm)).toHaveLength(11);
    expect(stdout.match(/Invalid geojson/g)).toHaveLength(20);
    expect(summary).toContain("The 40 of 201 uploads that took longest.");
    expect(JSON.parse(outputs.results ?? "")).toHaveLength(201);
    expect(summary.match(/^\| (?:✅|❌)/gm)).toHaveLength(201);
  });

  test("too large for the outputs warns where results is empty, and leaves the whole in the results file", async () => {
    const { stdout, outputs, results } = await play("tooMany");
    expect(stdout).toContain("::warning title=Mapbox upload::The output results lacks all of its elements, because");
    expect(outputs).toMatchObject({ results: "[]", status: "success" });
    expect(JSON.parse(outputs.tilesets ?? "")).toHaveLength(5000);
    expect(results).toHaveLength(1);
    expect(results[0]).toHaveLength(5000);
  });

  test("with too much to tell for the outputs says in the log what they lack", async () => {
    const { stdout, outputs } = await play("tooMuch");
    expect(stdout).toMatch(/^The output results lacks its facts, because /m);
    expect(stdout).not.toContain("::warning");
    expect(JSON.parse(outputs.results ?? "")).toHaveLength(1000);
  });

  test("does without a summary where there is none", async () => {
    const { exitCode, stderr } = await play("success", { GITHUB_STEP_SUMMARY: undefined });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });
});

test("foreign text commands neither the runner nor the page", async () => {
  const { stdout, outputs, summary } = await play("hostile");
  const commands = [...stdout.matchAll(/^\s*::([\w-]*)/gm)].map((match) => match[1]);
  expect(new Set(commands)).toEqual(new Set(["group", "endgroup", "debug", "error", "warning"]));
  expect(commands.filter((command) => command === "error")).toHaveLength(2);
  expect(stdout).not.toContain("##[");
  expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
  expect(JSON.parse(outputs.results ?? "")[0].file).toBe(HOSTILE);
  expect(summary).not.toMatch(/<img|\]\(|@team|(?<!&)#12|http:\/\/evil|www\.|`c`/);
});

describe("what cannot be written fails the run, and everything else is written", () => {
  const full = process.platform === "linux" ? test : test.skip;

  full("a disk that is full", async () => {
    const nowhere = join(home, "nowhere");
    const changes = { GITHUB_OUTPUT: "/dev/full", GITHUB_STEP_SUMMARY: "/dev/full", RUNNER_TEMP: nowhere };
    const { exitCode, stdout, stderr } = await play("success", changes);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("Could not write the results file (ENOENT");
    expect(stderr).toContain(", the job summary (ENOSPC: no space left on device, write), the outputs (ENOSPC");
    expect(stdout).toMatch(/\n3 tilesets published in 1 min 12 s \(312 MB\)\.\n$/);
  });

  test("a results file without a place: the status says failure, and no path is given", async () => {
    const { exitCode, outputs, summary } = await play("success", { RUNNER_TEMP: join(home, "nowhere") });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ status: "failure", "results-file": "", tileset: "bob.roads" });
    expect(summary).toContain("3 tilesets published");
  });

  test("a missing file for the outputs", async () => {
    const { exitCode, stderr, summary } = await play("success", { GITHUB_OUTPUT: join(home, "nowhere", "output") });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^Could not write the outputs \(Missing file at path: /);
    expect(summary).toContain("3 tilesets published");
  });

  test("a log that nobody reads any more", async () => {
    const { exitCode, stderr, outputs, summary } = await play("many", {}, true);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^Could not write the log \(write EPIPE\)\. [^\n]*\n$/);
    expect(outputs.status).toBe("failure");
    expect(summary).toContain("181 tilesets published");
  });
});
