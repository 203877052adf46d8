import { isLoopback } from "../loopback.ts";
import { StagingError } from "./errors.ts";
import type { StagingCredentials } from "./types.ts";

/** Where the calls of one file go. */
export interface StagingTarget {
  /** Origin that the S3 client is given. */
  readonly endpoint: string;
  /** Host name for messages. */
  readonly host: string;
  readonly region: string;
  /** Whether the bucket stands in the path, and not in the host name. */
  readonly pathStyle: boolean;
  /** Whether the payload's SHA-256 is signed as well: without TLS it has to be. */
  readonly signedPayload: boolean;
}

const defaultRegion = "us-east-1";

/** `s3.amazonaws.com`, `s3.eu-west-1.amazonaws.com`, `s3-us-west-2.amazonaws.com`, `s3.cn-north-1.amazonaws.com.cn`. */
const awsHost = /^s3(?:[.-](?<region>[a-z]{2}(?:-[a-z]+)+-\d+))?\.amazonaws\.com(?:\.cn)?$/;

/**
 * Reads from the credentials' `url` where the file is to be put. A host of AWS tells its region, without one it is
 * us-east-1. Any other host is an S3 endpoint of its own, with the bucket in the path.
 * @throws StagingError for an unusable url, and for plain http to anything but this very machine
 */
export function stagingTarget({ url: text, bucket }: Pick<StagingCredentials, "url" | "bucket">): StagingTarget {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) {
    throw new StagingError(
      "Mapbox's staging credentials hold no usable address: an https URL is expected. Check the api-url input.",
    );
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw new StagingError(
      `Mapbox's staging credentials name ${url.host} over plain http, which is only accepted on this machine itself ` +
        "(localhost, 127.0.0.1, [::1]). Check the api-url input.",
    );
  }
  const prefix = `${bucket.toLowerCase()}.`;
  const service = url.host.startsWith(prefix) ? url.host.slice(prefix.length) : url.host;
  const aws = awsHost.exec(service);
  const signedPayload = url.protocol === "http:";
  if (aws === null || signedPayload) {
    return { endpoint: url.origin, host: url.host, region: defaultRegion, pathStyle: true, signedPayload };
  }
  // The very service host of the url stays in use, so that requests go where Mapbox says, and to no other name of it.
  const region = aws.groups?.region ?? defaultRegion;
  return { endpoint: `https://${service}`, host: url.host, region, pathStyle: false, signedPayload };
}
