import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect } from "@jest/globals";
import { type ActionProcess, type ActionRun, startAction } from "../../scripts/runner.ts";
import { createToken, type Simulator, type SimulatorOptions, startSimulator } from "../../simulator/index.ts";

/** A run of the bundle to make, against a simulator of its own. */
export interface Scenario {
  /** Content by path below the workspace. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly simulator?: SimulatorOptions;
  /** By default a good one of the account `alice`. */
  readonly token?: string;
  /** How many times as fast as the world the bundle and the simulator live; default 1. */
  readonly timeFactor?: number;
  /** How far the clock of the bundle is ahead of the simulator's, in milliseconds; only with a `timeFactor`. */
  readonly clockAhead?: number;
  /** More options for the bundle's Node. */
  readonly nodeOptions?: readonly string[];
  /** Called once the simulator listens, before the bundle starts. */
  readonly prepare?: (simulator: Simulator, workspace: string) => void;
}

/** What can be looked at afterwards, or meanwhile. */
export interface Running {
  readonly process: ActionProcess;
  readonly simulator: Simulator;
  readonly workspace: string;
  /** Resolves when the run has ended, after it was searched for secrets. */
  readonly finished: Promise<ActionRun>;
}

const cleanUps: (() => Promise<void> | void)[] = [];

/** To be called after each test. */
export async function cleanUp(): Promise<void> {
  for (const one of cleanUps.splice(0)) await one();
}

/** A folder that `cleanUp` removes. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "mapbox-upload-test-")));
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Starts the bundle as a runner would, with debug logging on. */
export async function start(scenario: Scenario): Promise<Running> {
  const { files = { "data/roads.geojson": geojson("roads") }, timeFactor = 1 } = scenario;
  const token = scenario.token ?? createToken({ username: "alice" });
  const workspace = makeFolder(files);
  const origin = Date.now();
  const now = () => origin + (Date.now() - origin) * timeFactor;
  const simulator = await startSimulator({ now, processing: { milliseconds: 1000 }, ...scenario.simulator });
  cleanUps.unshift(() => simulator.close());
  scenario.prepare?.(simulator, workspace);
  const process = startAction({
    workspace,
    inputs: { "access-token": token, "api-url": simulator.url, files: "data/*.geojson", ...scenario.inputs },
    env: {
      RUNNER_DEBUG: "1",
      ...(timeFactor === 1
        ? {}
        : {
            TIME_FACTOR: String(timeFactor),
            TIME_ORIGIN: String(origin),
            TIME_AHEAD: String(scenario.clockAhead ?? 0),
          }),
      ...scenario.env,
    },
    nodeOptions: [
      ...(timeFactor === 1 ? [] : ["--import", pathToFileURL(scaleTime).href]),
      ...(scenario.nodeOptions ?? []),
    ],
  });
  cleanUps.unshift(() => process.kill("SIGKILL"));
  const finished = process.finished.then((run) => {
    cleanUps.push(() => rmSync(run.folder, { recursive: true, force: true }));
    expectNoSecrets(run, simulator, token);
    return run;
  });
  return { process, simulator, workspace, finished };
}

/** Runs the bundle to its end. */
export async function publish(
  scenario: Scenario,
): Promise<{ run: ActionRun; simulator: Simulator; workspace: string }> {
  const { finished, simulator, workspace } = await start(scenario);
  return { run: await finished, simulator, workspace };
}

const scaleTime = fileURLToPath(new URL("./scale-time.ts", import.meta.url));

/**
 * Searches everything that a run leaves behind for the token and the staging credentials, and makes sure that they
 * were masked. What a line `::add-mask::` says is not shown by runners.
 */
export function expectNoSecrets(run: ActionRun, simulator: Simulator, token: string): void {
  const shown = run.stdout.replaceAll(/^::add-mask::.*$/gm, "");
  const everything = [shown, run.stderr, run.summary, JSON.stringify(run.outputs), JSON.stringify(run.results)].join(
    "\n",
  );
  const secrets = [token, ...simulator.secrets].flatMap((secret) => [secret, encodeURIComponent(secret)]);
  for (const secret of secrets.filter((one) => one !== "")) expect(everything).not.toContain(secret);
  expect(everything).not.toMatch(/access_token=|X-Amz-Signature|\n {4}at /i);
  if (token !== "") expect(run.masks).toContain(token);
}

/** A small valid file, different for each name. */
export function geojson(name: string, features = 1): string {
  const feature = (number: number) => ({
    type: "Feature",
    properties: { name: `${name} ${number}` },
    geometry: { type: "Point", coordinates: [number % 180, number % 80] },
  });
  return JSON.stringify({
    type: "FeatureCollection",
    features: Array.from({ length: features }, (_, index) => feature(index)),
  });
}

/** What lies in the staging bucket for the latest upload of a tileset, or null. */
export function stagedContent(simulator: Simulator, tileset: string): string | null {
  const upload = simulator.uploads.findLast((one) => one.tileset === tileset);
  if (upload?.key == null) return null;
  return simulator.objects.get(upload.key)?.bytes?.toString("utf8") ?? null;
}
