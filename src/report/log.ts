import * as core from "@actions/core";
import type { Clock } from "../clock.ts";
import type { Outcome, RunEvent } from "../events.ts";
import type { Plan } from "../plan/types.ts";
import { notStarted, type UploadResult } from "../results.ts";
import {
  type Annotation,
  failureAnnotation,
  findingAnnotations,
  problemAnnotation,
  type Warning,
  warningAnnotation,
} from "./annotations.ts";
import { AnnotationPlaces, writeAnnotations } from "./annotator.ts";
import { countOf, formatSeconds } from "./format.ts";
import { checkedLines, endLine, pauseLine, retryLine, startLine, uploadName } from "./lines.ts";
import { type PlanSettings, planHeading, planTable } from "./plan-table.ts";
import { ProcessingProgress, StagingProgress, Throttle } from "./progress.ts";
import { plain } from "./text.ts";

/** At most one line of staging progress in this many milliseconds. */
const STAGING_INTERVAL = 5_000;
/** At most one line of processing progress in this many milliseconds. */
const PROCESSING_INTERVAL = 20_000;

/** Writes one line of the log; whatever its text holds, the runner does not obey it. */
export function writeLine(text: string): void {
  core.info(plain(text));
}

/**
 * The log while the run goes on: two lines for each file, and a few a minute for all that is under way. Annotations
 * stand in it where the thing happens, and are all that it says about the thing.
 */
export class RunLog {
  readonly #clock: Clock;
  readonly #stagingThrottle = new Throttle(STAGING_INTERVAL);
  readonly #processingThrottle = new Throttle(PROCESSING_INTERVAL);
  readonly #processing = new ProcessingProgress();
  readonly #annotations = new AnnotationPlaces();
  readonly #warnings: Warning[] = [];
  readonly #inspected: UploadResult[] = [];
  /** Whether the findings of the checks have had their annotations. */
  #findingsTold = false;
  /** Tilesets whose failures have had theirs. */
  readonly #failuresTold = new Set<string>();
  #staging = new StagingProgress(0);
  #checks: { files: number; withErrors: number; withWarnings: number } | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The warnings so far, in order. */
  get warnings(): readonly Warning[] {
    return this.#warnings;
  }

  /** Shows the plan, folded under a line that says the whole of it. */
  plan(plan: Plan, settings: PlanSettings): void {
    const bytes = plan.uploads.reduce((sum, { source }) => sum + (source.kind === "file" ? source.bytes : 0), 0);
    this.#staging = new StagingProgress(bytes);
    core.startGroup(plain(planHeading(plan, settings)));
    for (const line of planTable(plan.uploads)) writeLine(line);
    core.endGroup();
    for (const message of plan.unmatched) {
      if (settings.ifNoFilesFound === "warn") this.warn({ subject: null, message });
      if (settings.ifNoFilesFound === "ignore") writeLine(message);
    }
  }

  /** Puts one event into words. */
  hear(event: RunEvent): void {
    switch (event.type) {
      case "checked":
        this.#checked(event);
        break;
      case "staging":
        this.#stagingBegun(event);
        break;
      case "staged":
        this.#stagingAdvanced(event);
        break;
      case "created":
        this.#created(event);
        break;
      case "processing":
        this.#processingAdvanced(event);
        break;
      case "ended":
        this.#ended(event);
        break;
      case "retry":
        writeLine(retryLine(event));
        break;
      case "paused":
        writeLine(pauseLine(event));
        break;
      case "warning":
        this.warn(event);
        break;
      case "debug":
        debug(event.message);
        break;
    }
  }

  /** Ends the group of the checks, if there is one, with a line outside it that sums it up. */
  endChecks(): void {
    if (this.#checks === null) return;
    const { files, withErrors, withWarnings } = this.#checks;
    this.#checks = null;
    core.endGroup();
    const verdicts = [
      ...(withErrors > 0 ? [`${countOf(withErrors, "file")} with errors`] : []),
      ...(withWarnings > 0 ? [`${countOf(withWarnings, "file")} with warnings`] : []),
    ];
    writeLine(`Checked ${countOf(files, "file")}: ${verdicts.length > 0 ? verdicts.join(", ") : "no faults found"}`);
  }

  /** Notes a warning and shows it. */
  warn({ subject, message }: Warning): void {
    this.#warnings.push({ subject, message });
    this.#annotate([warningAnnotation({ subject, message })]);
  }

  /** Shows everything that was not shown when it happened, the worst first. */
  end({ problems, results }: Outcome): void {
    this.endChecks();
    const failures = results
      .filter(({ tileset }) => !this.#failuresTold.has(tileset))
      .map(failureAnnotation)
      .filter((failure) => failure !== null);
    const findings = this.#findingsTold ? [] : findingAnnotations(results);
    writeAnnotations(this.#annotations.fitLast([...problems.map(problemAnnotation), ...failures, ...findings]));
  }

  #annotate(annotations: readonly Annotation[]): void {
    writeAnnotations(this.#annotations.fit(annotations));
  }

  /** From here on faults that were found no longer decide anything: the files are sent all the same. */
  #beginDelivery(): void {
    if (this.#findingsTold) return;
    this.#findingsTold = true;
    this.endChecks();
    this.#annotate(findingAnnotations(this.#inspected));
  }

  #checked({ upload, inspection }: Extract<RunEvent, { type: "checked" }>): void {
    if (this.#checks === null) {
      core.startGroup("Checks");
      this.#checks = { files: 0, withErrors: 0, withWarnings: 0 };
    }
    this.#checks.files++;
    this.#inspected.push(notStarted(upload, inspection));
    if (inspection.findings.some((one) => one.severity === "error")) this.#checks.withErrors++;
    else if (inspection.findings.length > 0) this.#checks.withWarnings++;
    for (const line of checkedLines(upload, inspection)) writeLine(line);
  }

  #stagingBegun({ upload }: Extract<RunEvent, { type: "staging" }>): void {
    this.#beginDelivery();
    const now = this.#clock.now();
    this.#staging.start(upload, now);
    this.#stagingThrottle.start(now);
    writeLine(startLine(upload));
  }

  #stagingAdvanced({ upload, bytes }: Extract<RunEvent, { type: "staged" }>): void {
    this.#staging.advance(upload, bytes);
    const now = this.#clock.now();
    if (this.#stagingThrottle.due(now)) writeLine(this.#staging.line(now));
  }

  #created({ upload, uploadId, stagingSeconds }: Extract<RunEvent, { type: "created" }>): void {
    this.#beginDelivery();
    this.#staging.succeed(upload);
    this.#processing.start(upload);
    this.#processingThrottle.start(this.#clock.now());
    const name = uploadName({ file: upload.source.label, tileset: upload.tileset });
    debug(`${name}: upload ${uploadId ?? "of unknown id"} created after ${formatSeconds(stagingSeconds)}`);
  }

  #processingAdvanced({ upload, progress }: Extract<RunEvent, { type: "processing" }>): void {
    this.#processing.advance(upload, progress);
    if (this.#processingThrottle.due(this.#clock.now())) writeLine(this.#processing.line());
  }

  #ended({ upload, result }: Extract<RunEvent, { type: "ended" }>): void {
    this.#beginDelivery();
    this.#staging.fail(upload);
    this.#processing.end(upload);
    const line = endLine(result);
    if (line !== null) writeLine(line);
    const failure = failureAnnotation(result);
    if (failure === null) return;
    this.#failuresTold.add(upload.tileset);
    this.#annotate([failure]);
  }
}

/** For those who asked the runner for it: for all others it would be written and thrown away. */
function debug(message: string): void {
  if (core.isDebug()) core.debug(plain(message));
}
