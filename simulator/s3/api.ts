import type { Answer } from "../answers.ts";
import type { S3Route } from "../routes.ts";
import type { CredentialBook } from "../staging-credentials.ts";
import { abortAnswer, completeAnswer, startAnswer, storedAnswer } from "./answers.ts";
import { type Authenticated, authenticate } from "./authenticate.ts";
import { checksumAlgorithm } from "./checksums.ts";
import { readCompleteRequest } from "./complete-request.ts";
import { S3Error } from "./errors.ts";
import { type ChecksumType, Multipart } from "./multiparts.ts";
import type { MultipartUpload, StoredObject } from "./objects.ts";
import { type Payload, preparePayload } from "./payload.ts";
import type { HeaderReader } from "./payload-headers.ts";
import type { SignedRequest } from "./signature.ts";

/** What the staging side of S3 is made of. */
export interface S3Parts {
  readonly now: () => number;
  readonly bucket: string;
  readonly credentials: CredentialBook;
  readonly minimumPartBytes: number;
  readonly keepBytes: boolean;
  readonly allowUnsignedPayload: boolean;
  readonly idempotentComplete: boolean;
}

/** A request as S3 needs it. */
export interface S3Request extends SignedRequest {
  readonly header: HeaderReader;
  readonly body: AsyncIterable<Buffer>;
  /** Whether it came over https. */
  readonly secure: boolean;
}

/** Most bytes of an object put in one piece and of a part: 5 GiB. */
const maximumPayload = 5 * 1024 ** 3;
/** Most bytes of a list of parts; 10,000 parts with checksums take 2 MB. */
const maximumDocument = 4 * 1024 ** 2;

/** The calls of S3 that staging takes (Amazon S3 API Reference). Errors are thrown as S3Error. */
export class S3Api {
  readonly #parts: S3Parts;
  readonly objects = new Map<string, StoredObject>();
  readonly #multiparts = new Map<string, Multipart>();

  constructor(parts: S3Parts) {
    this.#parts = parts;
  }

  /** All multipart uploads in the order of their beginning. */
  multiparts(): readonly MultipartUpload[] {
    return [...this.#multiparts.values()].map((multipart) => multipart.show());
  }

  /** @throws S3Error; whatever the body's iterator throws when the connection ends too early */
  async handle(route: S3Route, request: S3Request): Promise<Answer> {
    const authenticated = authenticate(request, request.header, this.#parts.credentials, this.#parts.now());
    this.#authorise(route, request, authenticated);
    switch (route.call) {
      case "put-object":
        return this.#putObject(route, request, authenticated);
      case "create-multipart":
        return this.#createMultipart(route, request, authenticated);
      case "upload-part":
        return this.#uploadPart(route, request, authenticated);
      case "complete-multipart":
        return this.#completeMultipart(route, request, authenticated);
      case "abort-multipart":
        return this.#abortMultipart(route, request, authenticated);
      default:
        throw new S3Error("AccessDenied");
    }
  }

  /** Credentials allow five calls for one key, and none of the headers that reach beyond it. */
  #authorise(route: S3Route, request: S3Request, { credentials }: Authenticated): void {
    if (route.bucket !== this.#parts.bucket) throw new S3Error("NoSuchBucket");
    const beyond = request.headers.some(([name]) => /^x-amz-(acl|copy-source|grant-|tagging)/i.test(name));
    if (route.key !== credentials.key || route.call === null || beyond) throw new S3Error("AccessDenied");
  }

  async #putObject(route: S3Route, request: S3Request, authenticated: Authenticated): Promise<Answer> {
    const payload = await this.#receive(request, authenticated);
    const { size, md5: etag, crc32, sha256, bytes, checksum } = payload;
    this.objects.set(route.key, {
      ...{ bucket: route.bucket, key: route.key, user: authenticated.credentials.user },
      ...{ size, etag, crc32, sha256, bytes, parts: null },
      contentType: request.header("content-type") ?? null,
      storedAt: this.#parts.now(),
    });
    return storedAnswer(etag, checksum);
  }

  async #createMultipart(route: S3Route, request: S3Request, authenticated: Authenticated): Promise<Answer> {
    await this.#receiveDocument(request, authenticated);
    const name = request.header("x-amz-checksum-algorithm");
    const algorithm = name === undefined ? null : checksumAlgorithm(name);
    if (algorithm === undefined) {
      throw new S3Error("InvalidRequest", "Checksum algorithm provided is unsupported.");
    }
    const checksumType = readChecksumType(request.header("x-amz-checksum-type"), algorithm);
    const { bucket, key } = route;
    const multipart = new Multipart({
      ...{ bucket, key, user: authenticated.credentials.user, algorithm, checksumType },
      contentType: request.header("content-type") ?? null,
      initiatedAt: this.#parts.now(),
    });
    this.#multiparts.set(multipart.uploadId, multipart);
    return startAnswer(multipart);
  }

  async #uploadPart(route: S3Route, request: S3Request, authenticated: Authenticated): Promise<Answer> {
    const text = route.query.get("partNumber") ?? "";
    const partNumber = Number(text);
    if (!/^\d+$/.test(text) || partNumber < 1 || partNumber > 10_000) {
      const message = "Part number must be an integer between 1 and 10000, inclusive";
      throw new S3Error("InvalidArgument", message, { ArgumentName: "partNumber", ArgumentValue: text });
    }
    const multipart = this.#findOpen(route);
    const payload = await this.#receive(request, authenticated);
    multipart.checkAlgorithm(payload.checksum?.algorithm ?? null);
    // It may have been aborted or completed while this part was still on its way.
    this.#findOpen(route);
    multipart.addPart(partNumber, payload);
    return storedAnswer(payload.md5, payload.checksum);
  }

  async #completeMultipart(route: S3Route, request: S3Request, authenticated: Authenticated): Promise<Answer> {
    const earlier = this.#multiparts.get(route.query.get("uploadId") ?? "");
    const payload = await this.#receiveDocument(request, authenticated);
    const object = this.objects.get(route.key);
    if (this.#parts.idempotentComplete && earlier?.state === "completed" && object !== undefined) {
      return completeAnswer(object, null);
    }
    const multipart = this.#findOpen(route);
    const listed = readCompleteRequest(payload.bytes?.toString("utf8") ?? "");
    const stated = (algorithm: string) => request.header(`x-amz-checksum-${algorithm}`);
    const { minimumPartBytes, now } = this.#parts;
    const completed = multipart.complete(listed, stated, minimumPartBytes, now());
    this.objects.set(route.key, completed.object);
    return completeAnswer(completed.object, completed.checksum);
  }

  async #abortMultipart(route: S3Route, request: S3Request, authenticated: Authenticated): Promise<Answer> {
    await this.#receiveDocument(request, authenticated);
    this.#findOpen(route).abort();
    return abortAnswer();
  }

  #findOpen(route: S3Route): Multipart {
    const multipart = this.#multiparts.get(route.query.get("uploadId") ?? "");
    if (multipart?.state !== "open" || multipart.start.key !== route.key) throw new S3Error("NoSuchUpload");
    return multipart;
  }

  #receive(request: S3Request, authenticated: Authenticated): Promise<Payload> {
    return this.#read(request, request.header, authenticated, this.#parts.keepBytes, maximumPayload);
  }

  /** A body that is not a file's. Its checksum headers, if any, are about the file. */
  #receiveDocument(request: S3Request, authenticated: Authenticated): Promise<Payload> {
    const header = (name: string) => {
      if (name === "content-length") return request.header(name) ?? "0";
      return /^x-amz-(sdk-)?checksum-/.test(name) ? undefined : request.header(name);
    };
    return this.#read(request, header, authenticated, true, maximumDocument);
  }

  #read(
    request: S3Request,
    header: HeaderReader,
    authenticated: Authenticated,
    keepBytes: boolean,
    maximumBytes: number,
  ): Promise<Payload> {
    const allowUnsigned = request.secure || this.#parts.allowUnsignedPayload;
    return preparePayload({ header, authenticated, allowUnsigned, keepBytes, maximumBytes })(request.body);
  }
}

/** CRC64NVME exists for whole objects only; the others are of parts unless told otherwise. */
function readChecksumType(text: string | undefined, algorithm: string | null): ChecksumType {
  if (text !== undefined && text !== "COMPOSITE" && text !== "FULL_OBJECT") {
    throw new S3Error("InvalidRequest", "Value for x-amz-checksum-type header is invalid.");
  }
  const fallback = algorithm === "crc64nvme" ? "FULL_OBJECT" : "COMPOSITE";
  const impossible =
    (text === "FULL_OBJECT" && algorithm?.startsWith("sha")) || (text === "COMPOSITE" && algorithm === "crc64nvme");
  if (impossible) {
    throw new S3Error("InvalidRequest", `The ${text} checksum type cannot be used with the ${algorithm} checksum.`);
  }
  return text ?? fallback;
}
