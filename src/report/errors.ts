import { messageOf } from "../message.ts";

/** The run is over, but part of what it has to say could not be written; all the rest was. */
export class ReportError extends Error {
  override readonly name = "ReportError";

  /** `failures`: the error of each channel by its name, which reads on after "could not write": `the job summary`. */
  constructor(failures: ReadonlyMap<string, unknown>) {
    const parts = [...failures].map(([channel, error]) => `${channel} (${messageOf(error)})`);
    super(
      `Could not write ${parts.join(", ")}. Nothing that was uploaded is lost. Check that the runner's disk has space and that the step may write the runner's files.`,
      { cause: new AggregateError(failures.values()) },
    );
  }
}
