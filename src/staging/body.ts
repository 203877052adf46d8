import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import type { OpenFile } from "./file.ts";
import type { Part } from "./parts.ts";

/** A part as it is sent. It can be sent any number of times, one after the other: each reads the file anew. */
export interface PartBody {
  /** In bytes. */
  readonly length: number;
  /** CRC-32 as S3 wants it: four bytes, big-endian, in base64. */
  readonly checksum: string;
  /** SHA-256 in hexadecimal; null where the payload is not signed. */
  readonly sha256: string | null;
  /** The bytes, in order. Each slice is valid until the next is asked for. */
  slices(): AsyncGenerator<Uint8Array, void>;
}

/**
 * Reads a part once for its checksums; sending one that is larger than the buffer reads it again, from the system's cache. So a part costs one small
 * buffer and not its own size, can be large, and many can be on their way: what long links need. A file that changes
 * between the two readings does not match its checksum, which S3 verifies.
 * @param buffer what the part is read through; in use until the part is sent
 * @param signed whether the payload's SHA-256 is needed
 * @throws FileChangedError when the file ends before the part does, also while it is sent
 */
export async function partBody(file: OpenFile, part: Part, buffer: Buffer, signed: boolean): Promise<PartBody> {
  let checksum = 0;
  const sha256 = signed ? createHash("sha256") : null;
  for await (const bytes of file.read(part, buffer)) {
    checksum = crc32(bytes, checksum);
    sha256?.update(bytes);
  }
  const checksumBytes = Buffer.alloc(4);
  checksumBytes.writeUInt32BE(checksum);
  return {
    length: part.length,
    checksum: checksumBytes.toString("base64"),
    sha256: sha256?.digest("hex") ?? null,
    // What fits into the buffer is still there.
    slices: part.length <= buffer.length ? () => whole(buffer.subarray(0, part.length)) : () => file.read(part, buffer),
  };
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield bytes;
}
