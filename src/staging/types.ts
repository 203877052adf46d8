/**
 * Temporary S3 credentials for one key of Mapbox's staging bucket, as its API gives them
 * (https://docs.mapbox.com/api/maps/uploads/#retrieve-s3-credentials).
 */
export interface StagingCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly bucket: string;
  readonly key: string;
  /** Where the staged file will lie: `https://{bucket}.s3.amazonaws.com/{key}`. */
  readonly url: string;
}

/** A call to S3 that failed and is made again. `attempt` is the one that failed, 1-based; `delay` in milliseconds. */
export interface StagingRetry {
  /** Name of the S3 call, for parts with their number: `UploadPart 3 of 128`. */
  readonly call: string;
  readonly attempt: number;
  readonly attempts: number;
  readonly reason: string;
  readonly delay: number;
}

/** What the caller hears while one file is staged, and how it stops it. */
export interface StageOptions {
  readonly signal: AbortSignal;
  /** How many bytes of the file S3 has accepted so far; falls back when an attempt fails. Called often: every 256 KiB. */
  readonly onBytes: (acceptedBytes: number) => void;
  readonly onRetry: (retry: StagingRetry) => void;
}
