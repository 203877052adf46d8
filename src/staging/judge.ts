import type { RetryAdvice } from "../mapbox/retry.ts";
import { passingNetworkCodes } from "../network-codes.ts";
import { S3AnswerError, unreadableAnswer } from "./calls.ts";
import { ConnectionError, StallError } from "./exchange.ts";

/** What was received did not match its checksum. */
const spoiledCodes: ReadonlySet<string> = new Set([
  "BadDigest",
  "XAmzContentChecksumMismatch",
  "XAmzContentSHA256Mismatch",
]);

/** S3's error codes that pass (https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList). */
const passingCodes: ReadonlySet<string> = new Set([
  ...spoiledCodes,
  "IncompleteBody",
  "InternalError",
  "OperationAborted",
  "RequestTimeout",
  "ServiceUnavailable",
  "SlowDown",
  "ThrottlingException",
]);

/** Whether a failed call to S3 is worth making again: by S3's code or the connection's, never by a text. */
export function judgeStaging(error: unknown): RetryAdvice {
  if (error instanceof StallError) return { retry: true, reason: error.message };
  if (error instanceof S3AnswerError) return judgeAnswer(error);
  if (error instanceof ConnectionError && passingNetworkCodes.has(error.code)) {
    return { retry: true, reason: `connection failed (${error.code})` };
  }
  return { retry: false };
}

function judgeAnswer({ code, status, clockCorrected }: S3AnswerError): RetryAdvice {
  const reason = `S3 answered ${status} ${code}`;
  if (passingCodes.has(code) || status >= 500 || isHollow(code, status)) return { retry: true, reason };
  // Without a correction the same refusal would come again.
  if (code !== "RequestTimeTooSkewed" || !clockCorrected) return { retry: false };
  return { retry: true, reason: `${reason}; the clock is corrected` };
}

/** The credentials' time was over (both codes: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList). */
export function isExpired(error: unknown): boolean {
  return error instanceof S3AnswerError && (error.code === "ExpiredToken" || error.code === "TokenRefreshRequired");
}

/** What S3 received does not match the checksum that came with it. */
export function isSpoiled(error: unknown): boolean {
  return error instanceof S3AnswerError && spoiledCodes.has(error.code);
}

/** Whether S3 may have done what it was asked to, although the call failed: no answer came, or one of a troubled server. */
export function mayHaveWorked(error: unknown): boolean {
  if (error instanceof S3AnswerError) return error.status >= 500 || isHollow(error.code, error.status);
  return judgeStaging(error).retry;
}

/** A success in name, with nothing in it that S3 would say. */
function isHollow(code: string, status: number): boolean {
  return code === unreadableAnswer && status < 300;
}
