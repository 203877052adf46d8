import type { OpenFile } from "./file.ts";
import type { PartBody } from "./part-body.ts";
import type { Part } from "./parts.ts";
import { signedBody } from "./signed-body.ts";
import { trailedBody } from "./trailed-body.ts";

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
