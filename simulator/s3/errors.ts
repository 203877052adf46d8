import type { Answer } from "../answers.ts";
import { xmlDocument } from "./xml.ts";

/** Status and message of the errors that the simulator's S3 knows (Amazon S3 API Reference, "Error responses"). */
const errors = {
  AccessDenied: [403, "Access Denied"],
  AuthorizationHeaderMalformed: [400, "The authorization header that you provided is not valid."],
  BadDigest: [400, "The Content-MD5 or checksum value that you specified did not match what the server received."],
  EntityTooLarge: [400, "Your proposed upload exceeds the maximum allowed size"],
  EntityTooSmall: [400, "Your proposed upload is smaller than the minimum allowed size"],
  ExpiredToken: [400, "The provided token has expired."],
  IncompleteBody: [400, "You did not provide the number of bytes specified by the Content-Length HTTP header"],
  InternalError: [500, "We encountered an internal error. Please try again."],
  InvalidAccessKeyId: [403, "The AWS Access Key Id you provided does not exist in our records."],
  InvalidArgument: [400, "Invalid Argument"],
  InvalidChunkSizeError: [403, "Only the last chunk is allowed to have a size less than 8192 bytes"],
  InvalidDigest: [400, "The Content-MD5 you specified was invalid."],
  InvalidPart: [
    400,
    "One or more of the specified parts could not be found. The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
  ],
  InvalidPartOrder: [400, "The list of parts was not in ascending order. Parts must be ordered by part number."],
  InvalidRequest: [400, "Invalid Request"],
  InvalidToken: [400, "The provided token is malformed or otherwise invalid."],
  MalformedXML: [400, "The XML you provided was not well-formed or did not validate against our published schema"],
  MissingContentLength: [411, "You must provide the Content-Length HTTP header."],
  NoSuchBucket: [404, "The specified bucket does not exist"],
  NoSuchUpload: [
    404,
    "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.",
  ],
  RequestTimeout: [
    400,
    "Your socket connection to the server was not read from or written to within the timeout period.",
  ],
  RequestTimeTooSkewed: [403, "The difference between the request time and the current time is too large."],
  SignatureDoesNotMatch: [
    403,
    "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
  ],
  ServiceUnavailable: [503, "Service is unable to handle request."],
  SlowDown: [503, "Please reduce your request rate."],
  XAmzContentSHA256Mismatch: [400, "The provided 'x-amz-content-sha256' header does not match what was computed."],
} as const;

/** Code of an S3 error. */
export type S3ErrorCode = keyof typeof errors;

/** Tells whether `text` is the code of an S3 error that the simulator knows. */
export function isS3ErrorCode(text: unknown): text is S3ErrorCode {
  return typeof text === "string" && Object.hasOwn(errors, text);
}

/** A refusal of S3. */
export class S3Error extends Error {
  readonly code: S3ErrorCode;
  /** Further elements of the answer's XML. */
  readonly details: Readonly<Record<string, string>>;

  constructor(code: S3ErrorCode, message?: string, details: Readonly<Record<string, string>> = {}) {
    super(message ?? errors[code][1]);
    this.name = "S3Error";
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return errors[this.code][0];
  }
}

/** The XML answer that tells an error. The status can be another than the code's: 200, where S3 noticed too late. */
export function errorAnswer(error: S3Error, status: number = error.status): Answer {
  const elements = { Code: error.code, Message: error.message, ...error.details, RequestId: "SIMULATED0000000" };
  return {
    status,
    headers: { "Content-Type": "application/xml", Server: "AmazonS3" },
    body: xmlDocument("Error", elements),
    refusal: error.message === errors[error.code][1] ? error.code : `${error.code}: ${error.message}`,
  };
}
