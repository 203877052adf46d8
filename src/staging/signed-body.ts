import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { checksumText } from "./checksum.ts";
import type { OpenFile } from "./file.ts";
import type { PartBody } from "./part-body.ts";
import type { Part } from "./parts.ts";

/**
 * A part whose SHA-256 is signed, as S3 wants it where there is no TLS: it is read once for its checksums and, to be sent,
 * again. A file that changes between the two readings does not match them, which S3 verifies.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 * @throws FileChangedError when the file ends before the part does
 */
export async function signedBody(file: OpenFile, part: Part, buffer: Buffer): Promise<PartBody> {
  let crc = 0;
  const sha256 = createHash("sha256");
  for await (const bytes of file.read(part, buffer)) {
    crc = crc32(bytes, crc);
    sha256.update(bytes);
  }
  const checksum = checksumText(crc);
  return {
    contentLength: part.length,
    headers: { "x-amz-checksum-crc32": checksum, "x-amz-content-sha256": sha256.digest("hex") },
    checksum: () => checksum,
    slices: () => file.read(part, buffer),
  };
}
