import { createHash, randomBytes } from "node:crypto";
import type { ChecksumAlgorithm } from "./checksums.ts";
import { createChecksum } from "./checksums.ts";
import type { ListedPart } from "./complete-request.ts";
import { combineCrc32 } from "./crc.ts";
import { S3Error } from "./errors.ts";
import type { MultipartUpload, StoredObject, StoredPart } from "./objects.ts";
import type { Payload } from "./payload.ts";
import type { StatedChecksum } from "./payload-headers.ts";

/** How the checksums of a multipart upload belong together: one of each part's, or one of the whole. */
export type ChecksumType = "COMPOSITE" | "FULL_OBJECT";

/** What a multipart upload is begun with. */
export interface MultipartStart {
  readonly bucket: string;
  readonly key: string;
  readonly user: string;
  readonly contentType: string | null;
  readonly algorithm: ChecksumAlgorithm | null;
  readonly checksumType: ChecksumType;
  readonly initiatedAt: number;
}

/** A completed upload: the object, and its checksum where one was asked for. */
export interface Completed {
  readonly object: StoredObject;
  readonly checksum: StatedChecksum | null;
}

interface Part extends StoredPart {
  readonly bytes: Buffer | null;
  readonly checksum: StatedChecksum | null;
}

/** One multipart upload under way. */
export class Multipart {
  readonly uploadId = randomBytes(48).toString("base64url");
  readonly start: MultipartStart;
  readonly #parts = new Map<number, Part>();
  state: MultipartUpload["state"] = "open";

  constructor(start: MultipartStart) {
    this.start = start;
  }

  /** Stores a part, in place of an earlier one of its number. */
  addPart(partNumber: number, payload: Payload): void {
    const { size, crc32, sha256, bytes, checksum } = payload;
    this.#parts.set(partNumber, { partNumber, size, etag: payload.md5, crc32, sha256, bytes, checksum });
  }

  /** @throws S3Error `InvalidRequest` when a part comes with another checksum than the upload was begun with */
  checkAlgorithm(sent: ChecksumAlgorithm | null): void {
    const expected = this.start.algorithm;
    if (expected === sent || (sent === null && this.start.checksumType === "FULL_OBJECT")) return;
    throw new S3Error(
      "InvalidRequest",
      `Checksum Type mismatch occurred, expected checksum Type: ${expected}, actual checksum Type: ${sent}`,
    );
  }

  /**
   * Puts the parts together.
   * @param stated checksum of the whole, as the request's header has it
   * @throws S3Error
   */
  complete(
    listed: readonly ListedPart[],
    stated: (algorithm: ChecksumAlgorithm) => string | undefined,
    minimumPartBytes: number,
    storedAt: number,
  ): Completed {
    const parts = listed.map((one) => this.#findPart(one));
    const small = parts.slice(0, -1).find((part) => part.size < minimumPartBytes);
    if (small !== undefined) {
      throw new S3Error("EntityTooSmall", undefined, {
        ProposedSize: String(small.size),
        MinSizeAllowed: String(minimumPartBytes),
        PartNumber: String(small.partNumber),
        ETag: small.etag,
      });
    }
    const object = this.#assemble(parts, storedAt);
    const checksum = this.#wholeChecksum(parts, object);
    const expected = checksum === null ? undefined : stated(checksum.algorithm);
    if (
      checksum !== null &&
      expected !== undefined &&
      expected.replace(/-\d+$/, "") !== checksum.value.replace(/-\d+$/, "")
    ) {
      throw new S3Error("BadDigest", `The ${checksum.algorithm} you specified did not match the calculated checksum.`);
    }
    this.state = "completed";
    this.#dropBytes();
    return { object, checksum };
  }

  abort(): void {
    this.state = "aborted";
    this.#dropBytes();
  }

  show(): MultipartUpload {
    const { key, user, initiatedAt } = this.start;
    const parts = [...this.#parts.values()].map(showPart).sort((a, b) => a.partNumber - b.partNumber);
    return { uploadId: this.uploadId, key, user, state: this.state, parts, initiatedAt };
  }

  #findPart(listed: ListedPart): Part {
    const part = this.#parts.get(listed.partNumber);
    const details = { PartNumber: String(listed.partNumber), ETag: listed.etag };
    if (part === undefined || part.etag !== listed.etag) throw new S3Error("InvalidPart", undefined, details);
    for (const [algorithm, value] of listed.checksums) {
      const known = part.checksum;
      if (known?.algorithm !== algorithm || known.value !== value) throw new S3Error("InvalidPart", undefined, details);
    }
    const { algorithm, checksumType } = this.start;
    if (algorithm !== null && checksumType === "COMPOSITE" && !listed.checksums.has(algorithm)) {
      throw new S3Error(
        "InvalidRequest",
        `The upload was created using a ${algorithm} checksum. The complete request must include the checksum for each part. It was missing for part ${listed.partNumber} in the request.`,
      );
    }
    return part;
  }

  #assemble(parts: readonly Part[], storedAt: number): StoredObject {
    const { bucket, key, user, contentType } = this.start;
    const digests = Buffer.concat(parts.map((part) => Buffer.from(part.etag, "hex")));
    const kept = parts.flatMap((part) => (part.bytes === null ? [] : [part.bytes]));
    const bytes = kept.length === parts.length ? Buffer.concat(kept) : null;
    return {
      ...{ bucket, key, user, contentType, storedAt, bytes },
      size: parts.reduce((sum, part) => sum + part.size, 0),
      etag: `${createHash("md5").update(digests).digest("hex")}-${parts.length}`,
      crc32: parts.reduce((crc, part) => combineCrc32(crc, part.crc32, part.size), 0),
      sha256: bytes === null ? null : createHash("sha256").update(bytes).digest("hex"),
      parts: parts.map(showPart),
    };
  }

  /** A checksum of a whole that is neither CRC32 nor at hand as bytes cannot be known. */
  #wholeChecksum(parts: readonly Part[], object: StoredObject): StatedChecksum | null {
    const { algorithm, checksumType } = this.start;
    if (algorithm === null) return null;
    const checksum = createChecksum(algorithm);
    if (checksumType === "COMPOSITE") {
      for (const part of parts) checksum.update(Buffer.from(part.checksum?.value ?? "", "base64"));
      return { algorithm, value: `${checksum.digest().toString("base64")}-${parts.length}` };
    }
    if (algorithm === "crc32") {
      const value = Buffer.alloc(4);
      value.writeUInt32BE(object.crc32);
      return { algorithm, value: value.toString("base64") };
    }
    if (object.bytes === null) return null;
    checksum.update(object.bytes);
    return { algorithm, value: checksum.digest().toString("base64") };
  }

  #dropBytes(): void {
    for (const [number, part] of this.#parts) this.#parts.set(number, { ...part, bytes: null });
  }
}

function showPart(part: Part): StoredPart {
  const { partNumber, size, etag, crc32, sha256 } = part;
  return { partNumber, size, etag, crc32, sha256 };
}
