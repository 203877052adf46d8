import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { platform } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type ActionProcess, type ActionRun, startAction } from "../../scripts/runner.ts";
import { createToken, type Simulator, startSimulator } from "../../simulator/index.ts";
import { account, type ChaosPlan, contentOf } from "./draw.ts";

/** A run that has ended, and what it left at Mapbox. */
export interface Played {
  readonly plan: ChaosPlan;
  readonly run: ActionRun;
  /** Closed: nothing will change any more. */
  readonly simulator: Simulator;
  readonly token: string;
  /** Content of the files, by their labels. */
  readonly contents: ReadonlyMap<string, Buffer>;
  /** Whether the run had to be killed. */
  readonly overdue: boolean;
  /** Real seconds. */
  readonly seconds: number;
}

/** No run takes so long, in real milliseconds, however busy the machine is. */
const deadline = 240_000;
/** How old other people's uploads are at least, in milliseconds: nobody can take them for ours. */
const agesAgo = 60_000;

const scaleTime = pathToFileURL(fileURLToPath(new URL("../support/scale-time.ts", import.meta.url))).href;

/** Makes one run of the bundle against a simulator of its own. */
export async function play(plan: ChaosPlan): Promise<Played> {
  const startedAt = Date.now();
  const now = () => startedAt + (Date.now() - startedAt) * plan.timeFactor;
  const token = createToken({ username: account, scopes: plan.scopes });
  const contents = new Map(
    plan.uploads.flatMap((upload) => (upload.size === null ? [] : [[upload.label, contentOf(upload)] as const])),
  );
  const workspace = makeWorkspace(contents);
  let action: ActionProcess | null = null;
  let requests = 0;
  const simulator = await startSimulator({
    now,
    ...{ faults: plan.faults, rateLimit: plan.rateLimit, listingPageSize: plan.listingPageSize },
    ...{ latencyMilliseconds: plan.latencyMilliseconds, idempotentComplete: plan.idempotentComplete },
    processing: ({ tileset }) => plan.uploads.find((upload) => upload.tileset === tileset)?.processing ?? {},
    onRequest: () => {
      requests++;
      // Windows has no signals that a process could hear.
      if (requests === plan.cancelAfterRequests && platform !== "win32") action?.kill("SIGINT");
      simulator.spendRateLimit(account, plan.requestsOfOthers);
    },
  });
  let overdue = false;
  let timer: NodeJS.Timeout | undefined;
  try {
    for (const other of plan.uploadsOfOthers) simulator.addUpload({ ...other, created: now() - agesAgo });
    action = startAction({
      workspace,
      inputs: { "access-token": token, "api-url": simulator.url, ...plan.inputs },
      env: {
        RUNNER_DEBUG: "1",
        TIME_FACTOR: String(plan.timeFactor),
        TIME_ORIGIN: String(startedAt),
        TIME_AHEAD: String(plan.clockAhead),
      },
      nodeOptions: ["--import", scaleTime],
    });
    timer = setTimeout(() => {
      overdue = true;
      action?.kill("SIGKILL");
    }, deadline);
    const run = await action.finished;
    rmSync(run.folder, { recursive: true, force: true });
    return { plan, run, simulator, token, contents, overdue, seconds: (Date.now() - startedAt) / 1000 };
  } finally {
    clearTimeout(timer);
    await simulator.close();
    rmSync(workspace, { recursive: true, force: true });
  }
}

function makeWorkspace(contents: ReadonlyMap<string, Buffer>): string {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), "mapbox-upload-chaos-")));
  mkdirSync(join(workspace, "data"));
  for (const [label, content] of contents) writeFileSync(join(workspace, label), content);
  return workspace;
}
