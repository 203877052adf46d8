import type { Clock } from "./clock.ts";
import { type Delivery, deliver } from "./deliver.ts";
import type { Listener, Outcome } from "./events.ts";
import { makePlan } from "./plan/index.ts";
import type { Plan, PlannedUpload } from "./plan/types.ts";
import { alwaysRefused, inspectAll } from "./preflight/index.ts";
import type { Inspection } from "./preflight/types.ts";
import { createReport, maskSecrets } from "./report/index.ts";
import { isGreen, notStarted, type UploadResult } from "./results.ts";
import { readSettings, type Settings, wantsSummary } from "./settings.ts";

/** Everything from outside that a run depends on besides its inputs and the network. */
export interface World {
  readonly environment: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly workingDirectory: string;
  readonly clock: Clock;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
}

/**
 * The whole action: settings → plan → checks → publish and follow → report.
 * @throws {ReportError} when something of the report could not be written; nothing else
 */
export async function run(world: World): Promise<Outcome["status"]> {
  const { environment, clock, signal } = world;
  const startedAt = clock.now();
  const report = createReport({ clock, environment, summary: wantsSummary() });
  let settings: Settings | null = null;
  let results: readonly UploadResult[] = [];
  let problems: readonly string[] = [];
  try {
    settings = readSettings(environment);
    const plan = await makePlan(planRequest(settings, world), signal);
    report.plan(plan, settings);
    results = plan.uploads.map((upload) => notStarted(upload, null));

    const inspections = await inspect(plan, settings, report.listen, signal);
    const checked = plan.uploads.map((upload, index) => ({
      upload,
      result: notStarted(upload, inspections[index] ?? null),
    }));
    results = settle(checked, settings);

    const { token, username } = settings;
    const sendable = !settings.dryRun && results.every((result) => result.status !== "invalid");
    if (sendable && token !== null && username !== null) {
      results = await deliver(checked, { ...world, settings, token, username, listen: report.listen, maskSecrets });
    }
  } catch (error) {
    if (!signal.aborted) problems = problemsOf(error);
  }

  const green = problems.length === 0 && results.every((result) => isGreen(result, settings?.wait ?? true));
  const status = signal.aborted ? "cancelled" : green ? "success" : "failure";
  const elapsedSeconds = (clock.now() - startedAt) / 1000;
  const outcome = { status, results, problems, dryRun: settings?.dryRun ?? false, elapsedSeconds } as const;
  await report.finish(outcome);
  return status;
}

function planRequest(settings: Settings, { environment, platform, workingDirectory }: World) {
  return {
    ...settings,
    workspace: environment.GITHUB_WORKSPACE || workingDirectory,
    ref: environment.GITHUB_HEAD_REF || environment.GITHUB_REF_NAME || null,
    sha: environment.GITHUB_SHA || null,
    platform,
  };
}

/** Checks every file of the plan. The inspection of a dataset is null: there is nothing to look at. */
async function inspect(
  { uploads }: Plan,
  { validate }: Settings,
  listen: Listener,
  signal: AbortSignal,
): Promise<readonly (Inspection | null)[]> {
  const files = uploads.flatMap((upload) => (upload.source.kind === "file" ? [{ upload, file: upload.source }] : []));
  const inspections = new Map<PlannedUpload, Inspection>();
  await inspectAll(
    files.map(({ file }) => file),
    { content: validate !== "off" },
    signal,
    (index, inspection) => {
      const upload = files[index]?.upload;
      if (upload === undefined) return;
      inspections.set(upload, inspection);
      listen({ type: "checked", upload, inspection });
    },
  );
  return uploads.map((upload) => inspections.get(upload) ?? null);
}

/** What the checks mean for each upload: a file that Mapbox would refuse is `invalid`, and then nothing is sent at all. */
function settle(checked: readonly Delivery[], { validate, dryRun }: Settings): readonly UploadResult[] {
  return checked.map(({ result }) => {
    const faults = result.findings.filter(
      ({ severity, check }) => severity === "error" && (validate === "error" || alwaysRefused.has(check)),
    );
    const [first] = faults;
    if (first !== undefined) return { ...result, status: "invalid", error: `${first.title}. ${first.message}` };
    return dryRun ? { ...result, status: "planned" } : result;
  });
}

/** Errors with several problems, such as those of settings and plan, tell all of them. */
function problemsOf(error: unknown): readonly string[] {
  if (error instanceof Error && "problems" in error && Array.isArray(error.problems)) return error.problems.map(String);
  return [error instanceof Error ? error.message : `Something failed without saying why: ${String(error)}`];
}
