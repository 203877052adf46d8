import type { S3Refusal } from "./errors.ts";
import type { PartBody } from "./part-body.ts";

/** A part that S3 has, as completing the upload must name it. */
export interface CompletedPart {
  readonly number: number;
  readonly etag: string;
  /** CRC-32 in base64. */
  readonly checksum: string;
}

/**
 * The S3 calls that stage one file (https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html).
 * A body may be sent again by calling again, once the call before has ended.
 */
export interface StagingClient {
  putObject(body: PartBody, signal: AbortSignal): Promise<void>;
  createMultipartUpload(signal: AbortSignal): Promise<string>;
  uploadPart(uploadId: string, number: number, body: PartBody, signal: AbortSignal): Promise<CompletedPart>;
  completeMultipartUpload(uploadId: string, parts: readonly CompletedPart[], signal: AbortSignal): Promise<void>;
  abortMultipartUpload(uploadId: string, signal: AbortSignal): Promise<void>;
}

/** Our own code for an answer that S3 does not give: something on the way answered in its place. */
export const unreadableAnswer = "UnreadableAnswer";

/** What the SDK calls errors of whose answer it can make nothing. */
const namelessErrors: ReadonlySet<string> = new Set(["Error", "SyntaxError", "TypeError", "Unknown", "UnknownError"]);

/** S3, or something in its place, answered a call with what is no success. */
export class S3AnswerError extends Error implements S3Refusal {
  override readonly name = "S3AnswerError";
  readonly code: string;
  readonly status: number;
  readonly requestId: string | null;
  /** Whether the answer showed that our clock is off, and the next call is signed with the time corrected. */
  readonly clockCorrected: boolean;

  constructor(message: string, refusal: S3Refusal & { readonly clockCorrected: boolean }) {
    super(message);
    this.code = refusal.code;
    this.status = refusal.status;
    this.requestId = refusal.requestId;
    this.clockCorrected = refusal.clockCorrected;
  }
}

/**
 * Makes of the SDK's error for an answer of S3 one that can be shown. The SDK's own is left behind: it carries all that
 * S3 told, and with ExpiredToken or SignatureDoesNotMatch that is the session token. Other errors are given back as they are.
 */
export function withoutSecrets(error: unknown, secrets: readonly string[]): unknown {
  if (!(error instanceof Error) || !("$metadata" in error)) return error;
  const metadata: unknown = error.$metadata;
  if (typeof metadata !== "object" || metadata === null) return error;
  const status =
    "httpStatusCode" in metadata && typeof metadata.httpStatusCode === "number" ? metadata.httpStatusCode : null;
  if (status === null) return error;
  const requestId = "requestId" in metadata && typeof metadata.requestId === "string" ? metadata.requestId : null;
  const clockCorrected = "clockSkewCorrected" in metadata && metadata.clockSkewCorrected === true;
  if (namelessErrors.has(error.name)) return notOfS3(status);
  const message = secrets.reduce(
    (text, secret) => (secret === "" ? text : text.replaceAll(secret, "***")),
    error.message,
  );
  return new S3AnswerError(message, { code: error.name, status, requestId, clockCorrected });
}

/** The error for an answer with that HTTP status that S3 does not give. */
export function notOfS3(status: number): S3AnswerError {
  const refusal = { code: unreadableAnswer, status, requestId: null, clockCorrected: false };
  return new S3AnswerError("the answer is not one that S3 gives", refusal);
}
