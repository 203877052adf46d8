import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import type { Authenticated } from "./authenticate.ts";
import { AwsChunkedDecoder } from "./aws-chunked.ts";
import { type ChecksumAlgorithm, checksumAlgorithm, createChecksum } from "./checksums.ts";
import { S3Error } from "./errors.ts";
import {
  type HeaderReader,
  type PayloadMode,
  readLength,
  readMode,
  type StatedChecksum,
  statedChecksum,
  statedMd5,
  trailingAlgorithm,
} from "./payload-headers.ts";

/** A body that arrived whole and is what its headers say. */
export interface Payload {
  readonly size: number;
  /** Lower-case hex. */
  readonly md5: string;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly crc32: number;
  /** null when bytes are not kept. */
  readonly bytes: Buffer | null;
  /** The checksum the client sent, verified. */
  readonly checksum: StatedChecksum | null;
}

/** How a body is to be received. */
export interface PayloadRules {
  readonly header: HeaderReader;
  readonly authenticated: Authenticated;
  /** Whether `UNSIGNED-PAYLOAD` is let through: over https, or by the simulator's option. */
  readonly allowUnsigned: boolean;
  readonly keepBytes: boolean;
  /** Most bytes that the body may have. */
  readonly maximumBytes: number;
}

/**
 * Checks the headers that describe a body, before any of it is read.
 * @returns a function that reads it
 * @throws S3Error
 */
export function preparePayload(rules: PayloadRules): (source: AsyncIterable<Buffer>) => Promise<Payload> {
  const mode = readMode(rules.authenticated.payloadMode, rules.allowUnsigned);
  const length = readLength(rules.header, mode);
  if (length > rules.maximumBytes) {
    throw new S3Error("EntityTooLarge", undefined, {
      ProposedSize: String(length),
      MaxSizeAllowed: String(rules.maximumBytes),
    });
  }
  const stated = statedChecksum(rules.header);
  const trailing = trailingAlgorithm(rules.header, mode);
  const announced = rules.header("x-amz-sdk-checksum-algorithm");
  if (announced !== undefined && checksumAlgorithm(announced) !== (stated?.algorithm ?? trailing ?? null)) {
    throw new S3Error(
      "InvalidRequest",
      "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.",
    );
  }
  const md5 = statedMd5(rules.header);
  return (source) => receive(source, rules, mode, length, { stated, trailing, md5 });
}

async function receive(
  source: AsyncIterable<Buffer>,
  rules: PayloadRules,
  mode: PayloadMode,
  length: number,
  checks: {
    readonly stated: StatedChecksum | null;
    readonly trailing: ChecksumAlgorithm | null;
    readonly md5: string | null;
  },
): Promise<Payload> {
  const signing = mode.kind === "chunked" && mode.signed ? rules.authenticated.signing : null;
  const decoder = mode.kind === "chunked" ? new AwsChunkedDecoder(signing, mode.trailer) : null;
  const algorithm = checks.stated?.algorithm ?? checks.trailing;
  const checksum = algorithm === null ? null : createChecksum(algorithm);
  const md5 = createHash("md5");
  const sha256 = createHash("sha256");
  const kept: Buffer[] = [];
  let crc = 0;
  let size = 0;
  for await (const bytes of source) {
    for (const data of decoder?.push(bytes) ?? [bytes]) {
      size += data.length;
      if (size > length) throw new S3Error("IncompleteBody", "The body is longer than its stated length");
      md5.update(data);
      sha256.update(data);
      crc = crc32(data, crc);
      checksum?.update(data);
      if (rules.keepBytes) kept.push(data);
    }
  }
  decoder?.end();
  if (size !== length) throw new S3Error("IncompleteBody");

  const digest = sha256.digest("hex");
  if (mode.kind === "hashed" && digest !== mode.sha256) throw new S3Error("XAmzContentSHA256Mismatch");
  const md5Digest = md5.digest();
  if (checks.md5 !== null && md5Digest.toString("base64") !== checks.md5) throw new S3Error("BadDigest");
  const expected =
    checks.stated?.value ?? (algorithm === null ? null : decoder?.trailers.get(`x-amz-checksum-${algorithm}`));
  const computed = checksum?.digest().toString("base64") ?? null;
  if (algorithm !== null && expected !== computed) {
    const name = algorithm.toUpperCase();
    throw new S3Error("BadDigest", `The ${name} you specified did not match the calculated checksum.`);
  }
  return {
    size,
    md5: md5Digest.toString("hex"),
    sha256: digest,
    crc32: crc,
    bytes: rules.keepBytes ? Buffer.concat(kept) : null,
    checksum: algorithm === null || computed === null ? null : { algorithm, value: computed },
  };
}
