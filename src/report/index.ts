import * as core from "@actions/core";
import type { Clock } from "../clock.ts";
import type { Listener, Outcome, RunEvent } from "../events.ts";
import type { Plan } from "../plan/types.ts";
import { appendSummary, flushLog, type RunnerEnvironment, writeResultsFile } from "./channels.ts";
import { ReportError } from "./errors.ts";
import { RunLog, writeLine } from "./log.ts";
import { type Outputs, outputs, resultsFileContent } from "./outputs.ts";
import type { PlanSettings } from "./plan-table.ts";
import { PositionPool } from "./positions.ts";
import { summaryMarkdown } from "./summary.ts";
import { Timeline } from "./timeline.ts";
import { verdict } from "./verdict.ts";

export { ReportError } from "./errors.ts";
export type { PlanSettings } from "./plan-table.ts";
export { maskSecrets } from "./secrets.ts";

/** Everything that the user reads of a run. */
export interface Report {
  /** Puts what happens into the log. */
  readonly listen: Listener;
  /** Shows what is going to be uploaded, before anything is sent. */
  plan(plan: Plan, settings: PlanSettings): void;
  /**
   * Writes results file, job summary, annotations, outputs and the last line of the log; to be called once, at the end.
   * @throws {ReportError} when one of them could not be written, after all others have been
   */
  finish(outcome: Outcome): Promise<void>;
}

/** What the report needs of its surroundings. */
export interface ReportOptions {
  /** Whether to write the job summary. */
  readonly summary: boolean;
  readonly clock: Clock;
  /** `RUNNER_TEMP` and `GITHUB_STEP_SUMMARY` are read here; `GITHUB_OUTPUT` is the process's own. */
  readonly environment: RunnerEnvironment;
}

/** Makes the report of one run. From here on a closed standard output does not kill the process: `finish` tells of it. */
export function createReport({ summary, clock, environment }: ReportOptions): Report {
  const log = new RunLog(clock);
  const timeline = new Timeline(clock);
  const positions = new PositionPool();
  /** What could not be written, and the first error of each. */
  const failures = new Map<string, unknown>();
  const fail = (channel: string, error: unknown) => {
    if (!failures.has(channel)) failures.set(channel, error);
  };
  process.stdout.on("error", (error) => fail("the log", error));

  /** Does its best with one channel, so that the others get their turn. */
  async function attempt<T>(channel: string, write: () => T | Promise<T>, otherwise: T): Promise<T> {
    try {
      return await write();
    } catch (error) {
      fail(channel, error);
      return otherwise;
    }
  }

  async function finish(outcome: Outcome): Promise<void> {
    const { results } = outcome;
    log.endChecks();
    const resultsFile = await attempt(
      "the results file",
      () => writeResultsFile(resultsFileContent(results), environment),
      "",
    );
    if (summary) {
      await attempt(
        "the job summary",
        () =>
          appendSummary(
            summaryMarkdown(outcome, { warnings: log.warnings, spans: timeline.spans, positions: positions.numbers }),
            environment,
          ),
        undefined,
      );
    }
    await attempt("the log", flushLog, undefined);
    const status = failures.size > 0 && outcome.status === "success" ? "failure" : outcome.status;
    const written = outputs(results, status, resultsFile);
    for (const [name, value] of Object.entries(written.values)) {
      await attempt("the outputs", () => core.setOutput(name, value), undefined);
    }
    tellShortened(log, written);
    log.end(outcome);
    writeLine(`${verdict(outcome).join(". ")}.`);
    await attempt("the log", flushLog, undefined);
    if (failures.size > 0) throw new ReportError(failures);
  }

  function listen(event: RunEvent): void {
    timeline.hear(event);
    positions.hear(event);
    log.hear(event);
  }

  return { listen, plan: (plan, settings) => log.plan(plan, settings), finish };
}

/** Says what the outputs lack: a warning where a list is empty that should not be, a line of the log for details. */
function tellShortened(log: RunLog, { shortened, emptied }: Outputs): void {
  if (shortened === null) return;
  const message = `The output results lacks ${shortened}, because GitHub limits the size of outputs. The file named by the output results-file has everything.`;
  if (emptied) log.warn({ subject: null, message });
  else writeLine(message);
}
