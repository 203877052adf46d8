import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { repository } from "../../scripts/action-metadata.ts";
import type { ActionRun } from "../../scripts/runner.ts";
import type { Simulator } from "../../simulator/index.ts";
import { cleanUp, geojson, publish, type Scenario, start } from "../support/scenario.ts";

/** Everything that users see of a run, as a whole: a change of a word shows in the snapshots. */

afterEach(cleanUp);

const samples = join(repository, "examples/data");
const sampleFiles = Object.fromEntries(
  readdirSync(samples)
    .filter((name) => name !== "README.md")
    .map((name) => [`data/${name}`, readFileSync(join(samples, name))]),
);
const three = { "data/a.geojson": geojson("a"), "data/b.geojson": geojson("b"), "data/c.geojson": geojson("c") };
const invalid = { "data/bad.geojson": `${geojson("bad", 3).slice(0, -2)},\n]}`, "data/good.geojson": geojson("good") };

const scenarios: Readonly<Record<string, Scenario>> = {
  "a file of each format": { files: sampleFiles, inputs: { files: "data/*" } },
  "a dataset": { inputs: { files: "mapbox://datasets/alice/ckdataset => places" } },
  "one of three failed": {
    files: three,
    simulator: {
      processing: ({ tileset }) =>
        tileset === "alice.b" ? { outcome: { error: "Unknown filetype" } } : { milliseconds: 1000 },
    },
  },
  "bad inputs": { inputs: { wait: "ture", concurrency: "many", "wait-timeout-minutes": "6 hours" } },
  "no match": { inputs: { files: "out/*.geojson\nbuild/*.csv" } },
  "no match, with a warning": { inputs: { files: "out/*.geojson", "if-no-files-found": "warn" } },
  "an invalid file": { files: invalid },
  "an invalid file sent all the same": { files: invalid, inputs: { validate: "warn" } },
  "a dry run": { files: sampleFiles, token: "", inputs: { files: "data/*", "dry-run": "true", username: "bob" } },
  "not waited for": { files: three, inputs: { wait: "false" }, simulator: { processing: { outcome: "never" } } },
  "timed out": { inputs: { "wait-timeout-minutes": "0.02" }, simulator: { processing: { outcome: "never" } } },
  "a token that dies": {
    simulator: {
      processing: { outcome: "never" },
      faults: [
        {
          call: "status",
          times: "always",
          action: { type: "respond", status: 401, body: { message: "Not Authorized - Invalid Token" } },
        },
      ],
    },
  },
  "staging that is tried again": {
    simulator: { faults: [{ call: "put-object", action: { type: "s3-error", code: "SlowDown" } }] },
  },
};

test.each(Object.entries(scenarios))("%s", async (_, scenario) => {
  const inputs = { concurrency: "1", ...scenario.inputs };
  const { run, simulator, workspace } = await publish({ ...scenario, inputs });
  expect(faceOf(run, simulator, workspace)).toMatchSnapshot();
});

test("cancelled while one is processed and one is staged", async () => {
  const { process, finished, simulator, workspace } = await start({
    files: three,
    inputs: { concurrency: "1" },
    simulator: {
      processing: { outcome: "never" },
      faults: [{ call: "put-object", nth: 2, action: { type: "stall" } }],
    },
  });
  await process.waitForLine(/alice\.b: staging/);
  await simulator.waitFor("status");
  process.kill("SIGINT");
  expect(faceOf(await finished, simulator, workspace)).toMatchSnapshot();
});

/** Exit code, log, outputs and summary, without what differs from run to run. */
function faceOf(run: ActionRun, simulator: Simulator, workspace: string): string {
  const { results = "", ...outputs } = run.outputs;
  const parts = {
    "exit code": String(run.exitCode),
    "standard error": run.stderr,
    log: sorted(run.stdout.split("\n").filter((line) => !isIncidental(line))).join("\n"),
    outputs: JSON.stringify({ ...outputs, results: JSON.parse(results) }, null, 2),
    summary: run.summary,
  };
  const whole = Object.entries(parts).map(([name, text]) => `━━━ ${name} ━━━\n${text}`);
  return withoutIds(withoutTimes(whole.join("\n")), run, simulator, workspace);
}

/** Lines for the runner or for debugging, and progress, which a slow machine shows more of. */
function isIncidental(line: string): boolean {
  return /^::(add-mask|debug)::|^(Staging|Processing at Mapbox): /.test(line);
}

/** Files are checked side by side, and uploads end in any order: their lines are put in order of their text. */
function sorted(lines: readonly string[]): readonly string[] {
  const checks = lines.indexOf("::group::Checks");
  if (checks < 0) return lines;
  const endOfChecks = lines.indexOf("::endgroup::", checks);
  const live = lines.findIndex((line, index) => index > endOfChecks && line.includes(": staging "));
  const last = lines.findLastIndex((line) => line !== "");
  return [
    ...lines.slice(0, checks + 1),
    ...inOrder(lines.slice(checks + 1, endOfChecks)),
    ...(live < 0 ? lines.slice(endOfChecks, last) : lines.slice(endOfChecks, live)),
    ...(live < 0 ? [] : inOrder(lines.slice(live, last))),
    ...lines.slice(last),
  ];
}

/** Lines in order of their text; one that is indented or a command stays behind the line that it belongs to. */
function inOrder(lines: readonly string[]): readonly string[] {
  const blocks: string[][] = [];
  for (const line of lines) {
    if (/^( {2}|::)/.test(line)) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks.toSorted(([one = ""], [other = ""]) => (one < other ? -1 : 1)).flat();
}

function withoutTimes(text: string): string {
  const span = String.raw`(?:(?:<|&#60;)\s)?\d[\d.]*\s(?:s|min(?:\s\d+\ss)?)`;
  return text
    .replaceAll(new RegExp(String.raw`(\b(?:staging|processing|published in|Retry)\s(?:in )?)${span}`, "g"), "$1‹time›")
    .replaceAll("Retry at once", "Retry in ‹time›")
    .replaceAll(/("(?:staging|processing)Seconds": )[\d.]+/g, "$1‹time›")
    .replaceAll(/\d+ %, unchanged for \d+ min/g, "‹progress›, unchanged for ‹time›")
    .replaceAll(/^( {2}(?:axisFormat|tickInterval)) .*$/gm, "$1 ‹axis›")
    .replaceAll(/^ {2}[^:\n]+( : (?:done|active|crit)), [\d-]+ [\d:.]+, \d+ms$/gm, "  ‹time›$1, ‹start›, ‹length›");
}

function withoutIds(text: string, run: ActionRun, simulator: Simulator, workspace: string): string {
  const ids = simulator.uploads.map(({ id, tileset }) => [id, `‹upload of ${tileset}›`] as const);
  const places = [
    [run.resultsFile ?? workspace, "‹results file›"],
    [workspace, "‹workspace›"],
    [simulator.url, "‹Mapbox›"],
  ] as const;
  return [...ids, ...places].reduce((whole, [found, name]) => whole.replaceAll(found, name), text);
}
