/** An object of the staging bucket. */
export interface StoredObject {
  readonly bucket: string;
  readonly key: string;
  /** Account whose credentials staged it. */
  readonly user: string;
  readonly size: number;
  /** As S3 states it, without quotes: the MD5, or `{MD5 of the parts' MD5s}-{number of parts}`. */
  readonly etag: string;
  readonly crc32: number;
  /** Lower-case hex; null for an object in parts whose bytes are not kept. */
  readonly sha256: string | null;
  /** null with `keepBytes: "digest"`. */
  readonly bytes: Buffer | null;
  /** null for an object that was put in one piece. */
  readonly parts: readonly StoredPart[] | null;
  readonly contentType: string | null;
  /** Milliseconds since the Unix epoch. */
  readonly storedAt: number;
}

/** A part of a multipart upload. */
export interface StoredPart {
  readonly partNumber: number;
  readonly size: number;
  /** MD5 in lower-case hex. */
  readonly etag: string;
  readonly crc32: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** A multipart upload, whatever became of it. */
export interface MultipartUpload {
  readonly uploadId: string;
  readonly key: string;
  readonly user: string;
  readonly state: "open" | "completed" | "aborted";
  /** Those received so far, by part number. */
  readonly parts: readonly StoredPart[];
  /** Milliseconds since the Unix epoch. */
  readonly initiatedAt: number;
}
