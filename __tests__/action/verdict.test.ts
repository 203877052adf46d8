import { spawn } from "node:child_process";
import { chmodSync, existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { cleanUp, geojson, makeFolder, publish, start } from "../support/scenario.ts";

afterEach(cleanUp);

const onLinux = existsSync("/dev/full") ? test : test.skip;

describe("no green by accident", () => {
  onLinux("a full disk under the outputs", async () => {
    const running = await start({ env: { GITHUB_OUTPUT: "/dev/full" } });
    const run = await running.finished;
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/::error.*ENOSPC/);
    expect(running.simulator.uploads[0]).toMatchObject({ complete: true });
  });

  onLinux("a full disk under the summary", async () => {
    const { run } = await publish({ env: { GITHUB_STEP_SUMMARY: "/dev/full" } });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/::error.*summary/);
    expect(run.outputs.status).toBe("failure");
  });

  test("an output file that is not there", async () => {
    const { run } = await publish({ env: { GITHUB_OUTPUT: join(makeFolder(), "missing") } });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/::error/);
  });

  test("a results file that cannot be written", async () => {
    const { run } = await publish({ env: { RUNNER_TEMP: join(makeFolder(), "missing") } });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/::error.*results file/);
  });

  test("no summary file at all is no fault: some runners have none", async () => {
    const { run } = await publish({ env: { GITHUB_STEP_SUMMARY: "" } });
    expect(run.exitCode).toBe(0);
  });

  test("a standard output that nobody reads any more", async () => {
    const workspace = makeFolder({ "data/a.geojson": geojson("a") });
    const bundle = join(import.meta.dirname, "../../dist/index.js");
    const child = spawn(process.execPath, [bundle], {
      cwd: workspace,
      env: { PATH: process.env.PATH, "INPUT_DRY-RUN": "true", INPUT_FILES: "data/*", GITHUB_WORKSPACE: workspace },
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.destroy();
    const exitCode = await new Promise((resolve) => child.once("exit", resolve));
    expect(exitCode).toBe(1);
  });

  test.each([
    ["an unhandled rejection", "Promise.reject(new Error('stray'))", /::error.*stray/],
    ["an exception in a callback", "setTimeout(() => { throw new Error('stray') })", /::error.*stray/],
    ["something thrown that is no Error", "Promise.reject('just text')", /::error.*just text/],
  ])("%s", async (_, code, message) => {
    const script = makeFolder({ "stray.mjs": `setTimeout(() => { ${code} }, 300);` });
    const { run } = await publish({
      simulator: { processing: { outcome: "never" } },
      nodeOptions: ["--import", join(script, "stray.mjs")],
    });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(message);
  });

  test("everything at a standstill without a verdict", async () => {
    // What a promise that never settles would leave behind: an empty event loop.
    const script = makeFolder({
      "standstill.mjs":
        "import timers from 'node:timers/promises'; import { syncBuiltinESMExports } from 'node:module'; timers.setTimeout = () => new Promise(() => {}); syncBuiltinESMExports();",
    });
    const { run } = await publish({ nodeOptions: ["--import", join(script, "standstill.mjs")] });
    expect(run.exitCode).not.toBe(0);
    expect(run.stdout).toMatch(/::error.*stopped without a verdict/);
  });
});

describe("foreign text", () => {
  test("Mapbox's words and file names give no commands, no Markdown and no HTML", async () => {
    const evil =
      "boom%0A::set-output name=x::y ##[error]fake <img src=x onerror=alert(1)> [link](https://evil.example) `code` | cell";
    const { run } = await publish({
      files: { "data/::warning::a <b>|x`.geojson": geojson("a") },
      inputs: { tileset: "safe" },
      timeFactor: 10,
      simulator: { processing: { milliseconds: 100, outcome: { error: `${evil}\n::error::injected\n` } } },
    });
    expect(run.exitCode).toBe(1);
    expect(run.annotations.map(({ command }) => command)).toEqual(["error"]);
    expect(run.stdout).not.toMatch(/^\s*::(set-output|warning)/m);
    expect(run.stdout).not.toMatch(/^##\[/m);
    expect(run.summary).not.toMatch(/<img|<b>|\]\(https:\/\/evil/);
  });
});

describe("the job's own settings", () => {
  test("AWS variables, profiles and config files have no say", async () => {
    const home = makeFolder({
      ".aws/config": "[default]\nregion = eu-west-1\nendpoint_url = http://127.0.0.1:9\nuse_fips_endpoint = true\n",
      ".aws/credentials": "[default]\naws_access_key_id = AKIAWRONG\naws_secret_access_key = wrong\n",
    });
    chmodSync(join(home, ".aws/config"), 0o644);
    const { run } = await publish({
      timeFactor: 10,
      env: {
        HOME: home,
        AWS_ACCESS_KEY_ID: "AKIAWRONG",
        AWS_SECRET_ACCESS_KEY: "wrong",
        AWS_SESSION_TOKEN: "wrong",
        AWS_REGION: "eu-west-1",
        AWS_PROFILE: "missing",
        AWS_ENDPOINT_URL: "http://127.0.0.1:9",
        AWS_ENDPOINT_URL_S3: "http://127.0.0.1:9",
        AWS_USE_FIPS_ENDPOINT: "true",
        AWS_RETRY_MODE: "nonsense",
        AWS_MAX_ATTEMPTS: "0",
        AWS_REQUEST_CHECKSUM_CALCULATION: "when_required",
      },
    });
    expect(run.results.map(({ status, error }) => [status, error])).toEqual([["complete", null]]);
    expect(run.stderr).toBe("");
  });
});
