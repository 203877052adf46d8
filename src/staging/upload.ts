import type { Clock } from "../clock.ts";
import { withRetries } from "../mapbox/retry.ts";
import type { FileSource } from "../plan/types.ts";
import type { RetryPolicy } from "../timing.ts";
import { partBody } from "./body.ts";
import type { PartBudget } from "./budget.ts";
import type { CompletedPart, StagingClient } from "./calls.ts";
import { S3AnswerError } from "./calls.ts";
import type { StagingTarget } from "./endpoint.ts";
import { toStagingError } from "./failure.ts";
import { type OpenFile, openPlanned } from "./file.ts";
import { isSpoiled, judgeStaging, mayHaveWorked } from "./judge.ts";
import type { PartBody } from "./part-body.ts";
import { type Part, partsOf } from "./parts.ts";
import type { StageOptions } from "./types.ts";

/** All that staging one file needs. */
export interface StagingJob extends Pick<StageOptions, "signal" | "onRetry"> {
  readonly client: StagingClient;
  readonly target: StagingTarget;
  readonly budget: PartBudget;
  readonly clock: Clock;
  readonly policy: RetryPolicy;
  readonly random: () => number;
}

/** How long S3 has for aborting a multipart upload, in milliseconds: a cancelled job has few seconds left. */
const abortDeadline = 4_000;

/**
 * Stages a file: in one call if it is one part, else as a multipart upload, which is completed or aborted.
 * @throws ExpiredCredentialsError, FileChangedError, StagingError, or the signal's reason
 */
export async function stageFile(file: FileSource, job: StagingJob): Promise<void> {
  try {
    const opened = await openPlanned(file);
    try {
      const parts = partsOf(file.bytes);
      if (parts.length === 1) await putWhole(opened, parts, job);
      else await putInParts(opened, parts, job);
    } finally {
      await opened.close();
    }
  } catch (error) {
    job.signal.throwIfAborted();
    throw toStagingError(error, file.label, job.target.host);
  }
}

async function putWhole(file: OpenFile, parts: readonly Part[], job: StagingJob): Promise<void> {
  const send: Send<void> = (_, body, signal) => job.client.putObject(body, signal);
  await eachPart(file, parts, job, () => "PutObject", send);
  await file.verify();
}

async function putInParts(file: OpenFile, parts: readonly Part[], job: StagingJob): Promise<void> {
  const { client, signal } = job;
  const uploadId = await repeat("CreateMultipartUpload", job, () => client.createMultipartUpload(signal));
  try {
    const name = ({ number }: Part): string => `UploadPart ${number} of ${parts.length}`;
    const send: Send<CompletedPart> = ({ number }, body, signal) => client.uploadPart(uploadId, number, body, signal);
    const completed = await eachPart(file, parts, job, name, send);
    await file.verify();
    await complete(uploadId, completed, job);
  } catch (error) {
    await abandon(uploadId, job);
    throw error;
  }
}

type Send<T> = (part: Part, body: PartBody, signal: AbortSignal) => Promise<T>;

/**
 * Reads and sends parts, as many at a time as the budget has buffers. The first failure stops all others, and is thrown
 * once they have stopped: from then on nothing is sent any more.
 */
async function eachPart<T>(
  file: OpenFile,
  parts: readonly Part[],
  job: StagingJob,
  name: (part: Part) => string,
  send: Send<T>,
): Promise<readonly T[]> {
  const failure = new AbortController();
  const signal = AbortSignal.any([job.signal, failure.signal]);
  const one = async (part: Part, buffer: Buffer): Promise<T> => {
    try {
      const body = await partBody(file, part, buffer, job.target.signedPayload);
      return await repeat(name(part), { ...job, signal }, async () => {
        try {
          return await send(part, body, signal);
        } catch (error) {
          // Either the way here spoiled it, or the file changed between its two readings.
          if (isSpoiled(error)) await file.verify();
          throw error;
        }
      });
    } catch (error) {
      failure.abort(error);
      throw error;
    } finally {
      job.budget.give(buffer);
    }
  };
  const sending: Promise<T>[] = [];
  for (const part of parts) {
    const buffer = await job.budget.take(signal).catch(() => null);
    if (buffer === null) break;
    sending.push(one(part, buffer));
  }
  await Promise.allSettled(sending);
  signal.throwIfAborted();
  return await Promise.all(sending);
}

/**
 * Completes a multipart upload. When the answer is lost, the call is made again; S3 answers a repetition alike for a
 * while. If it says NoSuchUpload instead, "the multipart upload might have been aborted or completed"
 * (https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html): nobody aborted it, so it is
 * completed. Looking at the object is not in the credentials' power; were it missing after all, Mapbox would refuse to
 * create the upload, and say so.
 */
async function complete(uploadId: string, parts: readonly CompletedPart[], job: StagingJob): Promise<void> {
  let answerLost = false;
  await repeat("CompleteMultipartUpload", job, async () => {
    try {
      await job.client.completeMultipartUpload(uploadId, parts, job.signal);
    } catch (error) {
      if (answerLost && error instanceof S3AnswerError && error.code === "NoSuchUpload") return;
      answerLost ||= mayHaveWorked(error);
      throw error;
    }
  });
}

/**
 * Aborts a multipart upload, so that its parts do not lie about. Works after a cancellation too, gives up soon, and a
 * refusal is no matter: the credentials may not allow it, and the bucket's owner clears up.
 */
async function abandon(uploadId: string, job: StagingJob): Promise<void> {
  const deadline = new AbortController();
  const signal = deadline.signal;
  const timer = job.clock.sleep(abortDeadline, signal).finally(() => deadline.abort());
  const aborting = repeat("AbortMultipartUpload", { ...job, signal, onRetry: () => {} }, () =>
    job.client.abortMultipartUpload(uploadId, signal),
  ).finally(() => deadline.abort());
  await Promise.allSettled([aborting, timer]);
}

function repeat<T>(
  call: string,
  { clock, policy, random, signal, onRetry }: Pick<StagingJob, "clock" | "policy" | "random" | "signal" | "onRetry">,
  attempt: () => Promise<T>,
): Promise<T> {
  return withRetries(attempt, {
    policy,
    clock,
    signal,
    random,
    judge: judgeStaging,
    onRetry: (retry) => onRetry({ call, ...retry }),
  });
}
