import { createHash, type Hash } from "node:crypto";
import { S3Error } from "./errors.ts";
import { chunkSignature, type SigningContext, trailerSignature } from "./signature.ts";

/** Smallest chunk but the last one that S3 accepts. */
const minimumChunk = 8192;
const longestLine = 4096;

/**
 * Takes the `aws-chunked` coding off a body as it arrives and verifies the chunks' signatures ("Signature Calculations for the
 * Authorization Header: Transferring Payload in Multiple Chunks", Amazon S3 API Reference).
 */
export class AwsChunkedDecoder {
  /** Headers that followed the last chunk, by lower-case name; complete after `end`. */
  readonly trailers = new Map<string, string>();
  readonly #signing: SigningContext | null;
  readonly #hasTrailer: boolean;
  #state: "size" | "data" | "data-end" | "trailer" | "done" = "size";
  #rest: Buffer = Buffer.alloc(0);
  #remaining = 0;
  #previousSize: number | null = null;
  #signature = "";
  #previousSignature: string;
  #hash: Hash = createHash("sha256");
  #trailerText = "";

  /** @param signing null for a body whose chunks are not signed */
  constructor(signing: SigningContext | null, hasTrailer: boolean) {
    this.#signing = signing;
    this.#hasTrailer = hasTrailer;
    this.#previousSignature = signing?.signature ?? "";
  }

  /**
   * Takes the next bytes of the body, yields the file's bytes among them.
   * @throws S3Error when the coding or a signature is wrong
   */
  *push(bytes: Buffer): Generator<Buffer> {
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    while (this.#rest.length > 0) {
      if (this.#state === "data") {
        const data = this.#rest.subarray(0, this.#remaining);
        this.#rest = this.#rest.subarray(data.length);
        this.#remaining -= data.length;
        if (this.#signing !== null) this.#hash.update(data);
        if (this.#remaining === 0) this.#state = "data-end";
        yield data;
      } else {
        const line = this.#takeLine();
        if (line === null) return;
        this.#readLine(line);
      }
    }
  }

  /** @throws S3Error when the body ended too early */
  end(): void {
    if (this.#state !== "done") throw new S3Error("IncompleteBody", "The aws-chunked body ends before its last chunk");
  }

  #takeLine(): string | null {
    const end = this.#rest.indexOf("\r\n");
    if (end > longestLine || (end < 0 && this.#rest.length > longestLine)) throw malformed("a line is too long");
    if (end < 0) return null;
    const line = this.#rest.subarray(0, end).toString("latin1");
    this.#rest = this.#rest.subarray(end + 2);
    return line;
  }

  #readLine(line: string): void {
    switch (this.#state) {
      case "size":
        this.#startChunk(line);
        break;
      case "data-end":
        if (line !== "") throw malformed("data goes on behind its chunk's size");
        this.#verifyChunk();
        this.#state = "size";
        break;
      case "trailer":
        if (line === "") this.#finish();
        else this.#readTrailer(line);
        break;
      default:
        throw malformed("bytes follow the last chunk");
    }
  }

  #startChunk(line: string): void {
    const match = /^([0-9a-fA-F]{1,12})(?:;chunk-signature=([0-9a-f]{64}))?$/.exec(line);
    const [, size, signature] = match ?? [];
    if (size === undefined) throw malformed("a chunk does not begin with its size");
    if ((signature !== undefined) !== (this.#signing !== null))
      throw malformed("a chunk's signature is missing or extra");
    this.#signature = signature ?? "";
    this.#remaining = Number.parseInt(size, 16);
    if (this.#remaining > 0 && this.#previousSize !== null && this.#previousSize < minimumChunk) {
      throw new S3Error("InvalidChunkSizeError", undefined, { BadChunkSize: String(this.#previousSize) });
    }
    this.#previousSize = this.#remaining;
    if (this.#remaining > 0) {
      this.#state = "data";
    } else {
      this.#verifyChunk();
      this.#state = "trailer";
    }
  }

  #readTrailer(line: string): void {
    const colon = line.indexOf(":");
    if (!this.#hasTrailer || colon < 1) throw malformed("a trailer that was not announced, or is none");
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    this.trailers.set(name, value);
    if (name !== "x-amz-trailer-signature") this.#trailerText += `${name}:${value}\n`;
  }

  #finish(): void {
    if (this.#signing !== null && this.#hasTrailer) {
      const expected = trailerSignature(this.#signing, this.#previousSignature, this.#trailerText);
      if (this.trailers.get("x-amz-trailer-signature") !== expected) throw new S3Error("SignatureDoesNotMatch");
    }
    this.#state = "done";
  }

  #verifyChunk(): void {
    if (this.#signing === null) return;
    const expected = chunkSignature(this.#signing, this.#previousSignature, this.#hash.digest("hex"));
    if (this.#signature !== expected) throw new S3Error("SignatureDoesNotMatch");
    this.#previousSignature = this.#signature;
    this.#hash = createHash("sha256");
  }
}

function malformed(what: string): S3Error {
  return new S3Error("InvalidRequest", `The aws-chunked body is malformed: ${what}`);
}
