import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { member, repository } from "../../scripts/action-metadata.ts";
import { codeBlocks, completeWorkflow } from "../../scripts/markdown.ts";
import { parseEnvironmentFile } from "../../scripts/workflow-commands.ts";
import { createToken, type Simulator, startSimulator } from "../../simulator/index.ts";
import type { Execution } from "./job.ts";
import { runWorkflow, type WorkflowRun } from "./workflow.ts";

const examples = join(repository, "examples/workflows");

/** Tilesets whose processing the simulator lets fail; set by a test. */
let broken: Set<string>;
let simulator: Simulator;

/** How many times as fast as the world the bundle and the simulator live: the waiting between looks is spared. */
const timeFactor = 5;
const origin = Date.now();
const accelerated = {
  env: { TIME_FACTOR: String(timeFactor), TIME_ORIGIN: String(origin), TIME_AHEAD: "0" },
  nodeOptions: ["--import", new URL("../support/scale-time.ts", import.meta.url).href],
};

beforeEach(async () => {
  broken = new Set();
  simulator = await startSimulator({
    rateLimit: null,
    now: () => origin + (Date.now() - origin) * timeFactor,
    processing: ({ tileset }) =>
      broken.has(tileset) ? { milliseconds: 50, outcome: { error: "Bad | <b>data</b> `x`" } } : { milliseconds: 50 },
  });
});

afterEach(() => simulator.close());

function run(file: string, execution: Partial<Execution> = {}): Promise<WorkflowRun> {
  return execute(readFileSync(join(examples, file), "utf8"), execution);
}

function execute(workflow: string, execution: Partial<Execution> = {}): Promise<WorkflowRun> {
  return runWorkflow(workflow, {
    apiUrl: simulator.url,
    process: accelerated,
    secrets: () => ({ MAPBOX_ACCESS_TOKEN: createToken({ username: "acme" }) }),
    ...execution,
  });
}

function results({ jobs }: WorkflowRun): readonly string[] {
  return jobs.map(({ id, result }) => `${id}: ${result}`);
}

function published(): readonly string[] {
  return simulator.uploads
    .filter(({ complete }) => complete)
    .map(({ tileset }) => tileset)
    .sort();
}

const all = [
  "acme.atlas-countries",
  "acme.atlas-country-points",
  "acme.atlas-land",
  "acme.atlas-land-borders",
  "acme.atlas-land-mask",
  "acme.atlas-nordic-countries",
  "acme.atlas-south-america",
];

test("publish-on-tag.yml publishes under a stable name and under the tag's", async () => {
  const ended = await run("publish-on-tag.yml");
  expect(results(ended)).toEqual(["latest: success", "version: success"]);
  expect(published()).toEqual(["acme.countries", "acme.countries-v2-1-0"]);
  expect(ended.jobs.map(({ group }) => group)).toEqual(["mapbox-latest", "mapbox-v2.1.0"]);
});

describe("check-pull-request.yml", () => {
  test("checks without secrets, vars and requests, as for a fork", async () => {
    const ended = await run("check-pull-request.yml", { secrets: () => ({}) });
    expect(results(ended)).toEqual(["check: success"]);
    expect(ended.jobs[0]?.actions[0]?.results.map(({ status }) => status)).toEqual(Array(7).fill("planned"));
    expect(simulator.requests).toEqual([]);
  });
});

test("self-hosted-proxy.yml publishes", async () => {
  expect(results(await run("self-hosted-proxy.yml"))).toEqual(["publish: success"]);
  expect(published()).toEqual(["acme.countries"]);
});

test("china.yml publishes with its own token", async () => {
  const secrets = () => ({ MAPBOX_CN_ACCESS_TOKEN: createToken({ username: "acme-cn" }) });
  expect(results(await run("china.yml", { secrets }))).toEqual(["publish: success"]);
  expect(published()).toEqual(["acme-cn.countries"]);
});

describe("several-accounts.yml", () => {
  test("publishes for each account with the token of its environment", async () => {
    const secrets = (environment: string | null) => ({
      MAPBOX_ACCESS_TOKEN: createToken({ username: environment ?? "nobody" }),
    });
    expect(results(await run("several-accounts.yml", { secrets }))).toEqual(["publish: success", "publish: success"]);
    expect(published()).toEqual(["acme-america.south-america", "acme-europe.nordic-countries"]);
  });

  test("fails before any request where environment and token do not belong together", async () => {
    const secrets = () => ({ MAPBOX_ACCESS_TOKEN: createToken({ username: "acme-europe" }) });
    expect(results(await run("several-accounts.yml", { secrets }))).toEqual(["publish: success", "publish: failure"]);
    expect(published()).toEqual(["acme-europe.nordic-countries"]);
  });
});

test("group-per-tileset.yml publishes each tileset in a group of its own", async () => {
  const ended = await run("group-per-tileset.yml");
  expect(results(ended)).toEqual(["publish: success", "publish: success"]);
  expect(ended.jobs.map(({ group }) => group)).toEqual(["mapbox-countries", "mapbox-borders"]);
  expect(published()).toEqual(["acme.borders", "acme.countries"]);
});

const hasShell = spawnSync("bash", ["-c", "jq --version"]).status === 0 && process.platform !== "win32";
const withShell = hasShell ? describe : describe.skip;

withShell("with steps for bash and jq:", () => {
  describe("deploy-when-ready.yml", () => {
    test("deploys with the IDs of the tilesets", async () => {
      const ended = await run("deploy-when-ready.yml");
      expect(results(ended)).toEqual(["tilesets: success", "deploy: success"]);
      expect(ended.jobs[1]?.log).toBe("Deploying a site that shows acme.site-countries and acme.site-labels\n");
    });

    test("does not deploy when a tileset failed", async () => {
      broken.add("acme.site-labels");
      expect(results(await run("deploy-when-ready.yml"))).toEqual(["tilesets: failure", "deploy: skipped"]);
    });
  });

  describe("scheduled-refresh.yml", () => {
    test("publishes fetched data with the rest", async () => {
      expect(results(await run("scheduled-refresh.yml"))).toEqual(["refresh: success"]);
      const others = all.filter((tileset) => tileset !== "acme.atlas-land");
      expect(published()).toEqual([...others, "acme.atlas-earthquakes", "acme.world-land"].sort());
    });

    test("names what failed", async () => {
      broken.add("acme.world-land");
      const ended = await run("scheduled-refresh.yml");
      expect(results(ended)).toEqual(["refresh: failure"]);
      expect(ended.jobs[0]?.log).toContain("data/land.mbtiles: Mapbox could not process data/land.mbtiles");
    });
  });

  test("tippecanoe.yml publishes the tiles that it made", async () => {
    const ended = await run("tippecanoe.yml");
    expect(results(ended)).toEqual(["tiles: success"]);
    expect(ended.calls).toMatch(
      /^tippecanoe --output=.*countries\.mbtiles --layer=countries .*data\/countries\.geojson$/m,
    );
    expect(published()).toEqual(["acme.countries"]);
    expect(ended.jobs[0]?.actions[0]?.results[0]?.format).toBe("mbtiles");
  });

  describe("many-machines.yml", () => {
    test.each([
      ["50", 1],
      ["3", 3],
    ])("with %s files per part publishes each file once, by %i machines", async (size, machines) => {
      const ended = await run("many-machines.yml", { vars: { FILES_PER_PART: size } });
      expect(results(ended)).toEqual(["plan: success", ...Array<string>(machines).fill("publish: success")]);
      expect(published()).toEqual(all);
      expect(new Set(ended.jobs.map(({ group }) => group)).size).toBe(machines + 1);
    });
  });

  test("many-machines.yml makes no more parts than GitHub starts jobs", () => {
    const workflow: unknown = parse(readFileSync(join(examples, "many-machines.yml"), "utf8"));
    const steps = [member(member(member(workflow, "jobs"), "plan"), "steps")].flat();
    const script = steps.map((step) => member(step, "run")).find((one) => typeof one === "string");
    const folder = mkdtempSync(join(tmpdir(), "split-"));
    const planned = Array.from({ length: 1000 }, (_, index) => ({ file: `data/${index}.csv`, tileset: `t-${index}` }));
    writeFileSync(join(folder, "results.json"), JSON.stringify(planned));
    const env = { ...process.env, RESULTS: "results.json", FILES_PER_PART: "1", GITHUB_OUTPUT: "output" };
    expect(spawnSync("bash", ["-e", "-c", String(script)], { cwd: folder, env }).status).toBe(0);
    const parts: readonly { number: number; files: string }[] = JSON.parse(
      parseEnvironmentFile(readFileSync(join(folder, "output"), "utf8")).parts ?? "[]",
    );
    rmSync(folder, { recursive: true, force: true });
    expect(parts).toHaveLength(250);
    expect(parts.flatMap(({ files }) => files.split("\n"))).toEqual(
      planned.map(({ file, tileset }) => `${file} => ${tileset}`),
    );
  });

  describe("comment-on-pull-request.yml", () => {
    const pullRequest = (repository: string) => ({
      github: { event: { pull_request: { number: 12, head: { repo: { full_name: repository } } } } },
    });

    test("publishes a preview and comments on it", async () => {
      const ended = await run("comment-on-pull-request.yml", pullRequest("octo-org/maps"));
      expect(results(ended)).toEqual(["preview: success"]);
      expect(published()).toEqual(["acme.countries-pr-12"]);
      expect(ended.calls).toBe(
        `gh pr comment 12 --body-file comment.md --edit-last --create-if-none
| file | tileset | status | |
|---|---|---|---|
| data/countries.geojson | [acme.countries-pr-12](https://console.mapbox.com/studio/tilesets/acme.countries-pr-12/) | complete |  |
`,
      );
    });

    test("says what failed, with markup escaped", async () => {
      broken.add("acme.countries-pr-12");
      const ended = await run("comment-on-pull-request.yml", pullRequest("octo-org/maps"));
      expect(results(ended)).toEqual(["preview: failure"]);
      expect(ended.calls).toContain("| failed | Mapbox could not process data/countries.geojson (upload ");
      expect(ended.calls).toContain(": Bad \\| \\<b\\>data\\</b\\> \\`x\\`");
    });

    test("leaves pull requests from forks alone", async () => {
      const ended = await run("comment-on-pull-request.yml", pullRequest("someone/maps"));
      expect(results(ended)).toEqual(["preview: skipped"]);
    });
  });

  describe("send-failed-again.yml", () => {
    test("sends everything once when nothing fails", async () => {
      expect(results(await run("send-failed-again.yml"))).toEqual(["publish: success"]);
      expect(simulator.uploads.map(({ tileset }) => tileset).sort()).toEqual(all);
    });

    test("sends what failed a second time, and nothing else", async () => {
      simulator.inject({ call: "create", tileset: "acme.atlas-land", action: { type: "respond", status: 403 } });
      const ended = await run("send-failed-again.yml");
      expect(results(ended)).toEqual(["publish: success"]);
      expect(ended.jobs[0]?.actions.map(({ results }) => results.length)).toEqual([7, 1]);
      expect(published()).toEqual(all);
    });

    test("stays red for what fails again", async () => {
      broken.add("acme.atlas-land");
      expect(results(await run("send-failed-again.yml"))).toEqual(["publish: failure"]);
      expect(simulator.uploads.filter(({ tileset }) => tileset === "acme.atlas-land")).toHaveLength(2);
    });

    test("stays red without results: the inputs were wrong", async () => {
      expect(results(await run("send-failed-again.yml", { secrets: () => ({}) }))).toEqual(["publish: failure"]);
    });
  });

  test("job-per-tileset.yml runs a job for each tileset", async () => {
    const ended = await run("job-per-tileset.yml", { vars: { MAPBOX_PUBLIC_TOKEN: "pk.example" } });
    expect(results(ended)).toEqual(["publish: success", "try-out: success", "try-out: success"]);
    expect(ended.calls.match(/https:\S+/g)).toEqual([
      "https://api.mapbox.com/v4/acme.countries.json?access_token=pk.example",
      "https://api.mapbox.com/v4/acme.country-points.json?access_token=pk.example",
    ]);
  });
});

describe("README.md", () => {
  const [quickStart = "", ...others] = codeBlocks(readFileSync(join(repository, "README.md"), "utf8"))
    .filter(({ language }) => language === "yaml")
    .map(({ text }) => text);

  test("has a quick start of ten lines that publishes", async () => {
    expect(quickStart.trim().split("\n").length).toBeLessThanOrEqual(10);
    expect(results(await execute(quickStart))).toEqual(["publish: success"]);
    expect(published()).toEqual(["acme.countries"]);
  });

  (hasShell ? test : test.skip)("has examples of reading the outputs that do what they say", async () => {
    const logs = [];
    for (const example of others) {
      const { jobs } = await execute(completeWorkflow(example) ?? "");
      expect(jobs.map(({ result }) => result)).not.toContain("failure");
      logs.push(jobs.map(({ log }) => log).join(""));
    }
    expect(logs).toEqual([
      "The first tileset is acme.countries\n",
      "complete\tdata/countries.geojson\thttps://console.mapbox.com/studio/tilesets/acme.countries/\n",
    ]);
  });
});

test("every example is executed here", () => {
  const files = readdirSync(examples).sort();
  expect(files).toEqual([
    "check-pull-request.yml",
    "china.yml",
    "comment-on-pull-request.yml",
    "deploy-when-ready.yml",
    "group-per-tileset.yml",
    "job-per-tileset.yml",
    "many-machines.yml",
    "publish-on-tag.yml",
    "scheduled-refresh.yml",
    "self-hosted-proxy.yml",
    "send-failed-again.yml",
    "several-accounts.yml",
    "tippecanoe.yml",
  ]);
});
