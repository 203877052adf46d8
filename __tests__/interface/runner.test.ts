import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type ActionRun, runAction, startAction } from "../../scripts/runner.ts";

let action = "";
const leftovers: string[] = [];

/** Makes `code` the main script of the small action and runs it. */
async function run(code: string, options: Partial<Parameters<typeof runAction>[0]> = {}): Promise<ActionRun> {
  writeFileSync(join(action, "main.mjs"), code);
  const ended = await runAction({ action, workspace: action, inputs: {}, ...options });
  leftovers.push(ended.folder);
  return ended;
}

const printEnvironment = "console.log(JSON.stringify(process.env));";

beforeAll(() => {
  action = realpathSync(mkdtempSync(join(tmpdir(), "small-action-")));
  leftovers.push(action);
  writeFileSync(
    join(action, "action.yml"),
    `name: small
description: An action for the tests
inputs:
  access-token: { description: none by default }
  two words: { description: a name with a space, default: "yes" }
runs: { using: node24, main: main.mjs }
`,
  );
});

afterAll(() => {
  for (const folder of leftovers) rmSync(folder, { recursive: true, force: true });
});

describe("a run", () => {
  test("gets every declared input as a variable: given, default or empty", async () => {
    const { stdout } = await run(printEnvironment);
    expect(JSON.parse(stdout)).toMatchObject({ "INPUT_ACCESS-TOKEN": "", INPUT_TWO_WORDS: "yes" });
    const given = await run(printEnvironment, { inputs: { "access-token": "sk.a", "two words": "" } });
    expect(JSON.parse(given.stdout)).toMatchObject({ "INPUT_ACCESS-TOKEN": "sk.a", INPUT_TWO_WORDS: "" });
  });

  test("starts in the workspace, with nothing of the environment of whoever started it", async () => {
    process.env.MAPBOX_ACCESS_TOKEN = "sk.stray";
    try {
      const { stdout } = await run(`console.log(JSON.stringify({ ...process.env, cwd: process.cwd() }));`, {
        env: { EXTRA: "1" },
      });
      const seen = JSON.parse(stdout);
      expect(seen).toMatchObject({ cwd: action, GITHUB_WORKSPACE: action, GITHUB_ACTIONS: "true", EXTRA: "1" });
      expect(seen).not.toHaveProperty("MAPBOX_ACCESS_TOKEN");
    } finally {
      delete process.env.MAPBOX_ACCESS_TOKEN;
    }
  });

  test("leaves exit code, outputs, results, summary, annotations and masks", async () => {
    const ended = await run(`
      import { appendFileSync, writeFileSync } from "node:fs";
      const results = process.env.RUNNER_TEMP + "/results.json";
      writeFileSync(results, JSON.stringify([{ file: "a.csv" }]));
      appendFileSync(process.env.GITHUB_OUTPUT, "status<<E\\nfailure\\nE\\nresults-file<<E\\n" + results + "\\nE\\n");
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, "# Done\\n");
      console.log("::add-mask::sk.secret");
      console.log("::error file=a.csv,line=2::bad");
      console.error("aside");
      process.exitCode = 1;`);
    expect(ended).toMatchObject({
      exitCode: 1,
      signal: null,
      stderr: "aside\n",
      outputs: { status: "failure", "results-file": ended.resultsFile },
      results: [{ file: "a.csv" }],
      summary: "# Done\n",
      masks: ["sk.secret"],
      annotations: [{ command: "error", properties: { file: "a.csv", line: "2" }, message: "bad" }],
    });
  });

  test("can be given options for Node", async () => {
    expect(
      (await run("console.log(process.execArgv, process.title)", { nodeOptions: ["--title=odd"] })).stdout,
    ).toContain("odd");
  });

  test("refuses an input that action.yml does not know", () => {
    expect(() => startAction({ action, workspace: action, inputs: { acces: "" } })).toThrow(
      'action.yml has no input "acces".',
    );
  });

  test("whose outputs no runner could read is an error that shows its log", async () => {
    const broken = run(`
      import { appendFileSync } from "node:fs";
      appendFileSync(process.env.GITHUB_OUTPUT, "nonsense\\n");
      console.log("what it said");`);
    await expect(broken).rejects.toThrow("what it said");
  });
});

describe("a run under way", () => {
  const waiting = `
    process.on("SIGTERM", () => { console.log("stopping"); process.exit(7); });
    setInterval(() => {}, 1000);
    console.log("first"); console.log("ready");`;

  const onPosix = process.platform === "win32" ? test.skip : test;

  onPosix("can be watched and sent a signal", async () => {
    writeFileSync(join(action, "main.mjs"), waiting);
    const heard: string[] = [];
    const started = startAction({ action, workspace: action, inputs: {}, onLine: (line) => heard.push(line) });
    expect(await started.waitForLine(/^read/)).toBe("ready");
    expect(await started.waitForLine(/first/)).toBe("first");
    started.kill("SIGTERM");
    const ended = await started.finished;
    leftovers.push(ended.folder);
    expect(ended.exitCode).toBe(7);
    expect(heard).toEqual(["first", "ready", "stopping"]);
  });

  test("that ends without the awaited line says so, with its log", async () => {
    writeFileSync(join(action, "main.mjs"), `console.log("something else");`);
    const started = startAction({ action, workspace: action, inputs: {} });
    await expect(started.waitForLine(/never/)).rejects.toThrow("something else");
    leftovers.push((await started.finished).folder);
  });
});
