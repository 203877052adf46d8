import type { Clock } from "../clock.ts";
import type { FileSource } from "../plan/types.ts";
import type { RetryPolicy } from "../timing.ts";
import { stagingRetries, stagingStall } from "../timing.ts";
import { PartBudget } from "./budget.ts";
import { stagingTarget } from "./endpoint.ts";
import { partsInFlight, readSize } from "./parts.ts";
import { Transport } from "./transport.ts";
import type { StageOptions, StagingCredentials } from "./types.ts";
import { stageFile } from "./upload.ts";

export { ExpiredCredentialsError, FileChangedError, type S3Refusal, StagingError } from "./errors.ts";
export type { StageOptions, StagingCredentials, StagingRetry } from "./types.ts";

export interface StagingOptions {
  readonly clock: Clock;
  /** Where HTTPS_PROXY and NO_PROXY are looked up, in both cases. Nothing else is taken from it. */
  readonly environment: NodeJS.ProcessEnv;
  /** By default `stagingRetries`. */
  readonly policy?: RetryPolicy;
  /** By default `stagingStall`: milliseconds without an accepted byte after which an attempt is given up. */
  readonly stall?: number;
  /** A number from 0 up to 1 for the back-off; by default random. */
  readonly random?: () => number;
}

/**
 * Puts files into Mapbox's staging bucket, any number of them at a time. One for a whole run: the connections and the
 * number of parts in flight, and with it the memory, are shared by all files.
 */
export class Stager {
  readonly #options: StagingOptions;
  readonly #transport: Transport;
  readonly #budget = new PartBudget(partsInFlight, readSize);

  constructor(options: StagingOptions) {
    this.#options = options;
    this.#transport = new Transport({
      clock: options.clock,
      environment: options.environment,
      stall: options.stall ?? stagingStall,
    });
  }

  /**
   * Stages one file, whole, and resolves once S3 has it.
   * @throws ExpiredCredentialsError when the same file has to be staged again with fresh credentials
   * @throws FileChangedError when the file differs from the planned one, before or after
   * @throws StagingError for all else that went wrong
   * @throws the signal's reason, once connections are closed and an unfinished multipart upload is aborted
   */
  async stage(file: FileSource, credentials: StagingCredentials, options: StageOptions): Promise<void> {
    const { createStagingClient } = await import("./client.ts");
    let acceptedBytes = 0;
    const handler = this.#transport.handler((bytes) => {
      acceptedBytes += bytes;
      options.onBytes(acceptedBytes);
    });
    const { clock, policy = stagingRetries, random = Math.random } = this.#options;
    const target = stagingTarget(credentials);
    await stageFile(file, {
      client: createStagingClient(target, credentials, handler),
      target,
      budget: this.#budget,
      clock,
      policy,
      random,
      signal: options.signal,
      onRetry: options.onRetry,
    });
  }

  /** Closes all connections. To be called once, after the last file. */
  close(): void {
    this.#transport.close();
  }
}

/**
 * Loads the S3 part of the program ahead of its first use: it is a file of its own, so that the start of a run, and a
 * run that stages nothing, need not wait for it (some 70 ms of blocking).
 */
export async function preload(): Promise<void> {
  await import("./client.ts");
}
