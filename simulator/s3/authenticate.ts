import type { CredentialBook, IssuedCredentials } from "../staging-credentials.ts";
import { S3Error } from "./errors.ts";
import { parseAuthorization, type SignedRequest, type SigningContext, verifySignature } from "./signature.ts";

/** A request whose signature is right. */
export interface Authenticated {
  readonly credentials: IssuedCredentials;
  readonly signing: SigningContext;
  /** Value of `x-amz-content-sha256`. */
  readonly payloadMode: string;
}

const region = "us-east-1";
/** S3 accepts a request within 15 minutes of its own time. */
const maximumSkew = 15 * 60 * 1000;

/**
 * Decides who sent a request: known key, its own session token, right time, region and signature.
 * @param header value of a header by its lower-case name
 * @param now milliseconds since the Unix epoch
 * @throws S3Error
 */
export function authenticate(
  request: SignedRequest,
  header: (name: string) => string | undefined,
  book: CredentialBook,
  now: number,
): Authenticated {
  const authorization = parseAuthorization(header("authorization"));
  const credentials = book.byAccessKey(authorization.accessKeyId);
  if (credentials === undefined) throw new S3Error("InvalidAccessKeyId");
  if (header("x-amz-security-token") !== credentials.sessionToken) throw new S3Error("InvalidToken");
  if (credentials.expiresAt !== null && now >= credentials.expiresAt) throw new S3Error("ExpiredToken");

  const timestamp = header("x-amz-date") ?? "";
  const time = readTimestamp(timestamp);
  if (time === null) throw new S3Error("AccessDenied", "AWS authentication requires a valid x-amz-date header");
  if (Math.abs(time - now) > maximumSkew) {
    throw new S3Error("RequestTimeTooSkewed", undefined, {
      RequestTime: timestamp,
      ServerTime: new Date(now).toISOString(),
      MaxAllowedSkewMilliseconds: String(maximumSkew),
    });
  }
  const { signedHeaders } = authorization;
  if (authorization.region !== region || authorization.service !== "s3") {
    const got = `${authorization.region}/${authorization.service}`;
    const message = `The authorization header is malformed; the scope '${got}' is wrong; expecting '${region}/s3'`;
    throw new S3Error("AuthorizationHeaderMalformed", message, { Region: region });
  }
  if (!timestamp.startsWith(authorization.day)) {
    throw new S3Error("AuthorizationHeaderMalformed", "The date of the credential scope is not that of x-amz-date");
  }
  const unsigned = unsignedHeaders(request, signedHeaders);
  if (unsigned.length > 0) {
    const message = "There were headers present in the request which were not signed";
    throw new S3Error("AccessDenied", message, { HeadersNotSigned: unsigned.join(", ") });
  }
  const payloadMode = header("x-amz-content-sha256");
  if (payloadMode === undefined) {
    throw new S3Error("InvalidRequest", "Missing required header for this request: x-amz-content-sha256");
  }
  const secret = credentials.secretAccessKey;
  const signing = verifySignature(request, authorization, timestamp, payloadMode, secret);
  return { credentials, signing, payloadMode };
}

/** `host` and every `x-amz-` header have to be signed, Content-MD5 too where it is sent. */
function unsignedHeaders(request: SignedRequest, signedHeaders: readonly string[]): readonly string[] {
  const sent = request.headers.map(([name]) => name.toLowerCase());
  const needed = ["host", ...sent.filter((name) => name.startsWith("x-amz-") || name === "content-md5")];
  return [...new Set(needed)].filter((name) => !signedHeaders.includes(name));
}

function readTimestamp(text: string): number | null {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second] = match;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time) ? null : time;
}
