import type { OpenFile } from "./file.ts";
import type { Part } from "./parts.ts";
import { signedBody } from "./signed-body.ts";
import { trailedBody } from "./trailed-body.ts";

/** A part as it is sent. It can be sent any number of times, one after the other: each reads the file anew. */
export interface PartBody {
  /** Of the body as it is sent, in bytes. */
  readonly contentLength: number;
  /** What its request says of it besides, by name. */
  readonly headers: Readonly<Record<string, string>>;
  /** CRC-32 of the part as S3 wants it, four bytes, big-endian, in base64. Known once the part has been sent. */
  checksum(): string;
  /** What is sent, in order: bytes of the file, each slice valid until the next is asked for, and text that is said of them. */
  slices(): AsyncGenerator<Uint8Array | string, void>;
}

/**
 * The body for a part: read through a small buffer, so that a part costs that and not its own size, can be large, and
 * many can be on their way: what long links need.
 * @param buffer what the part is read through; in use until the part is sent
 * @param signed whether the payload's SHA-256 has to be signed
 * @throws FileChangedError when the file ends before the part does, also while it is sent
 */
export async function partBody(file: OpenFile, part: Part, buffer: Buffer, signed: boolean): Promise<PartBody> {
  return signed ? await signedBody(file, part, buffer) : trailedBody(file, part, buffer);
}
