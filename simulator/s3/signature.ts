import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { S3Error } from "./errors.ts";

/** The parts of a request that its signature covers, as they came over the wire. */
export interface SignedRequest {
  readonly method: string;
  /** Request target with its query. */
  readonly target: string;
  /** Name and value of each header, in the order sent. */
  readonly headers: readonly (readonly [string, string])[];
}

/** An `Authorization` header of Signature Version 4. */
export interface Authorization {
  readonly accessKeyId: string;
  /** `yyyymmdd` of the credential scope. */
  readonly day: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** What signs the chunks of a body: the request's key, scope and first signature. */
export interface SigningContext {
  readonly key: Buffer;
  /** `yyyymmddThhmmssZ`. */
  readonly timestamp: string;
  readonly scope: string;
  readonly signature: string;
}

const algorithm = "AWS4-HMAC-SHA256";

/**
 * Reads an `Authorization` header.
 * @throws S3Error `AccessDenied` without one, `AuthorizationHeaderMalformed` for any other form
 */
export function parseAuthorization(header: string | undefined): Authorization {
  if (header === undefined) throw new S3Error("AccessDenied");
  const [scheme, ...rest] = header.split(" ");
  if (scheme !== algorithm) {
    throw new S3Error("InvalidArgument", `Unsupported Authorization Type: ${algorithm} is expected`);
  }
  const fields = new Map(
    rest
      .join(" ")
      .split(",")
      .map((field) => field.trim().split("="))
      .map(([name, ...value]) => [name, value.join("=")]),
  );
  const scope = (fields.get("Credential") ?? "").split("/");
  const [accessKeyId, day, region, service, ending] = scope;
  const signature = fields.get("Signature") ?? "";
  const signedHeaders = (fields.get("SignedHeaders") ?? "").split(";");
  if (!accessKeyId || !day || !region || !service || ending !== "aws4_request" || scope.length !== 5) {
    throw new S3Error("AuthorizationHeaderMalformed", "The authorization header is malformed; wrong credential scope");
  }
  if (!/^[0-9a-f]{64}$/.test(signature) || signedHeaders.includes("")) {
    throw new S3Error("AuthorizationHeaderMalformed");
  }
  return { accessKeyId, day, region, service, signedHeaders, signature };
}

/**
 * Computes the signature again and compares.
 *
 * Written from "Create a signed AWS API request" of the AWS IAM User Guide and "Signature Calculations for the Authorization
 * Header" of the Amazon S3 API Reference: the path is decoded and encoded once, not normalised.
 * @returns what the chunks of a streamed body are signed with
 * @throws S3Error `SignatureDoesNotMatch`
 */
export function verifySignature(
  request: SignedRequest,
  authorization: Authorization,
  timestamp: string,
  payloadHash: string,
  secretAccessKey: string,
): SigningContext {
  const { day, region, service, signedHeaders } = authorization;
  const scope = `${day}/${region}/${service}/aws4_request`;
  const canonical = canonicalRequest(request, signedHeaders, payloadHash);
  const stringToSign = [algorithm, timestamp, scope, sha256(canonical)].join("\n");
  const key = [day, region, service, "aws4_request"].reduce(hmac, Buffer.from(`AWS4${secretAccessKey}`));
  const expected = hmac(key, stringToSign);
  if (!timingSafeEqual(expected, Buffer.from(authorization.signature, "hex"))) {
    throw new S3Error("SignatureDoesNotMatch");
  }
  return { key, timestamp, scope, signature: authorization.signature };
}

/** Signature of one chunk of an aws-chunked body; `previous` is that of the chunk before, or of the request. */
export function chunkSignature(context: SigningContext, previous: string, dataHash: string): string {
  const { key, timestamp, scope } = context;
  const lines = [`${algorithm}-PAYLOAD`, timestamp, scope, previous, sha256(""), dataHash];
  return hmac(key, lines.join("\n")).toString("hex");
}

/** Signature of an aws-chunked body's trailer; `trailer` is `name:value\n` for each of its headers. */
export function trailerSignature(context: SigningContext, previous: string, trailer: string): string {
  const { key, timestamp, scope } = context;
  return hmac(key, [`${algorithm}-TRAILER`, timestamp, scope, previous, sha256(trailer)].join("\n")).toString("hex");
}

function canonicalRequest(request: SignedRequest, signedHeaders: readonly string[], payloadHash: string): string {
  const mark = request.target.indexOf("?");
  const path = mark < 0 ? request.target : request.target.slice(0, mark);
  const query = mark < 0 ? "" : request.target.slice(mark + 1);
  return [
    request.method,
    path.split("/").map(recode).join("/"),
    canonicalQuery(query),
    ...signedHeaders.map((name) => `${name}:${headerValue(request, name)}`),
    "",
    signedHeaders.join(";"),
    payloadHash,
  ].join("\n");
}

function canonicalQuery(query: string): string {
  return query
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return [recode(name), recode(value.join("="))] as const;
    })
    .sort(([nameA, valueA], [nameB, valueB]) => compare(nameA, nameB) || compare(valueA, valueB))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}

function headerValue(request: SignedRequest, name: string): string {
  return request.headers
    .filter(([header]) => header.toLowerCase() === name)
    .map(([, value]) => value.trim().replace(/ +/g, " "))
    .join(",");
}

/** Decodes what was sent and encodes it as the specification asks: everything but unreserved characters, once. */
function recode(text: string): string {
  let plain = text;
  try {
    plain = decodeURIComponent(text);
  } catch {
    // Not valid percent encoding: it stands for itself, and the signature decides.
  }
  return encodeURIComponent(plain).replace(/[!'()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
