/** The temporary credentials ended before the file was staged: it has to be staged again, whole, with fresh ones. */
export class ExpiredCredentialsError extends Error {
  override readonly name = "ExpiredCredentialsError";
}

/** The file is not the one that was planned and checked, or changed while it was read. */
export class FileChangedError extends Error {
  override readonly name = "FileChangedError";
}

/** What S3 said about itself when it refused a call. */
export interface S3Refusal {
  /** S3's error code, such as `AccessDenied` (https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html). */
  readonly code: string;
  /** HTTP status. */
  readonly status: number;
  /** What AWS support asks for. */
  readonly requestId: string | null;
}

/** A file could not be staged. The message says what to do; `refusal` is null where S3 never answered. */
export class StagingError extends Error {
  override readonly name = "StagingError";
  readonly refusal: S3Refusal | null;

  constructor(message: string, options: { readonly refusal?: S3Refusal; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.refusal = options.refusal ?? null;
  }
}

/** Node's name for what failed in the system, such as `ECONNRESET` or `ENOENT`; null for errors of other kinds. */
export function errorCode(error: unknown): string | null {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return typeof code === "string" ? code : null;
}
