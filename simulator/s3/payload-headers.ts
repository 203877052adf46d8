import { type ChecksumAlgorithm, checksumAlgorithm, checksumAlgorithms, checksumLength } from "./checksums.ts";
import { S3Error } from "./errors.ts";

/** Value of a header by its lower-case name. */
export type HeaderReader = (name: string) => string | undefined;

/** A checksum as its header has it: base64. */
export interface StatedChecksum {
  readonly algorithm: ChecksumAlgorithm;
  readonly value: string;
}

/** How a body is signed and coded. */
export type PayloadMode =
  | { readonly kind: "hashed"; readonly sha256: string }
  | { readonly kind: "unsigned" }
  | { readonly kind: "chunked"; readonly signed: boolean; readonly trailer: boolean };

/**
 * How a body was signed and coded, by `x-amz-content-sha256`.
 * @throws S3Error
 */
export function readMode(text: string, allowUnsigned: boolean): PayloadMode {
  switch (text) {
    case "UNSIGNED-PAYLOAD":
      if (!allowUnsigned) {
        throw new S3Error("InvalidRequest", "UNSIGNED-PAYLOAD is accepted over https only: sign the payload");
      }
      return { kind: "unsigned" };
    case "STREAMING-AWS4-HMAC-SHA256-PAYLOAD":
      return { kind: "chunked", signed: true, trailer: false };
    case "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER":
      return { kind: "chunked", signed: true, trailer: true };
    case "STREAMING-UNSIGNED-PAYLOAD-TRAILER":
      return { kind: "chunked", signed: false, trailer: true };
    default:
      if (!/^[0-9a-f]{64}$/.test(text)) {
        throw new S3Error("InvalidArgument", "x-amz-content-sha256 must be a SHA-256 or one of the documented words");
      }
      return { kind: "hashed", sha256: text };
  }
}

/**
 * Length of the file's bytes: of an aws-chunked body before it was coded.
 * @throws S3Error `MissingContentLength`
 */
export function readLength(header: HeaderReader, mode: PayloadMode): number {
  const sent = header("content-length");
  const decoded = header("x-amz-decoded-content-length");
  if (mode.kind !== "chunked") {
    if (sent === undefined) throw new S3Error("MissingContentLength");
    return Number(sent);
  }
  if (decoded === undefined || !/^\d+$/.test(decoded)) {
    throw new S3Error("MissingContentLength", "You must provide the x-amz-decoded-content-length HTTP header.");
  }
  return Number(decoded);
}

/**
 * The checksum header of a request.
 * @throws S3Error `InvalidRequest` for two of them, or one that cannot be of its algorithm
 */
export function statedChecksum(header: HeaderReader): StatedChecksum | null {
  const stated = checksumAlgorithms.flatMap((algorithm) => {
    const value = header(`x-amz-checksum-${algorithm}`);
    return value === undefined ? [] : [{ algorithm, value }];
  });
  const [first] = stated;
  if (first === undefined) return null;
  if (stated.length > 1) {
    throw new S3Error(
      "InvalidRequest",
      "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.",
    );
  }
  if (Buffer.from(first.value, "base64").length !== checksumLength(first.algorithm)) {
    throw new S3Error("InvalidRequest", `Value for x-amz-checksum-${first.algorithm} header is invalid.`);
  }
  return first;
}

/**
 * The checksum that is announced to follow an aws-chunked body.
 * @throws S3Error `InvalidRequest` when it is announced wrongly
 */
export function trailingAlgorithm(header: HeaderReader, mode: PayloadMode): ChecksumAlgorithm | null {
  const name = header("x-amz-trailer");
  if (mode.kind !== "chunked" || !mode.trailer) return null;
  const algorithm = checksumAlgorithm(/^x-amz-checksum-(\w+)$/i.exec(name ?? "")?.[1] ?? "");
  if (algorithm === undefined) {
    throw new S3Error("InvalidRequest", "x-amz-trailer must name one x-amz-checksum- header");
  }
  return algorithm;
}

/**
 * Content-MD5, base64.
 * @throws S3Error `InvalidDigest`
 */
export function statedMd5(header: HeaderReader): string | null {
  const value = header("content-md5");
  if (value === undefined) return null;
  if (Buffer.from(value, "base64").length !== 16) throw new S3Error("InvalidDigest");
  return value;
}
