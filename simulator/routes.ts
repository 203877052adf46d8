import type { CallName } from "./calls.ts";

/** A request of the Uploads API, recognised by method and path. */
export interface MapboxRoute {
  readonly service: "mapbox";
  readonly call: CallName;
  /** Account named in the path. */
  readonly user: string;
  /** Upload named in the path. */
  readonly uploadId: string | null;
  readonly path: string;
  readonly query: URLSearchParams;
}

/** A request to the staging bucket. `call` is null for what the credentials do not allow (HeadObject, ListParts, …). */
export interface S3Route {
  readonly service: "s3";
  readonly call: CallName | null;
  readonly bucket: string;
  readonly key: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

/** A request to nowhere. */
export interface UnknownRoute {
  readonly service: null;
  readonly call: null;
  readonly path: string;
}

/** Where a request goes. `path` is as it was sent, without its query. */
export type Route = MapboxRoute | S3Route | UnknownRoute;

const virtualHost = /^(?<bucket>.+)\.s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?(?::\d+)?$/;

/**
 * Recognises a request.
 * @param target request target as sent (`/path?query`)
 * @param host Host header; a host of the form `{bucket}.s3.amazonaws.com` (behind a proxy) names the bucket
 * @param bucket the staging bucket: the first segment of a path-style S3 request
 */
export function findRoute(method: string, target: string, host: string, bucket: string): Route {
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = new URLSearchParams(mark < 0 ? "" : target.slice(mark + 1));
  const segments = decodeSegments(path);
  if (segments === null) {
    return { service: null, call: null, path };
  }
  const hostBucket = virtualHost.exec(host)?.groups?.bucket;
  if (hostBucket !== undefined) {
    return s3Route(method, path, query, hostBucket, segments.join("/"));
  }
  const [first, second, user, uploadId] = segments;
  if (first === "uploads" && second === "v1" && user && segments.length <= 4) {
    return mapboxRoute(method, path, query, user, uploadId);
  }
  if (first === bucket && segments.length > 1) {
    return s3Route(method, path, query, first, segments.slice(1).join("/"));
  }
  return { service: null, call: null, path };
}

function decodeSegments(path: string): readonly string[] | null {
  try {
    return path.split("/").slice(1).map(decodeURIComponent);
  } catch {
    return null;
  }
}

function mapboxRoute(
  method: string,
  path: string,
  query: URLSearchParams,
  user: string,
  last: string | undefined,
): MapboxRoute | UnknownRoute {
  const route = (call: CallName, uploadId: string | null): MapboxRoute => {
    return { service: "mapbox", call, user, uploadId, path, query };
  };
  if (last === undefined) {
    if (method === "POST") return route("create", null);
    if (method === "GET") return route("list", null);
  } else if (last === "credentials" && method === "POST") {
    return route("credentials", null);
  } else if (last !== "") {
    if (method === "GET") return route("status", last);
    if (method === "DELETE") return route("remove", last);
  }
  return { service: null, call: null, path };
}

function s3Route(method: string, path: string, query: URLSearchParams, bucket: string, key: string): S3Route {
  return { service: "s3", call: s3Call(method, query), bucket, key, path, query };
}

/** `x-id` is what AWS SDKs add to name the operation; every other parameter changes what the request means. */
function s3Call(method: string, query: URLSearchParams): CallName | null {
  const parameters = [...new Set(query.keys())].filter((name) => name !== "x-id").sort();
  switch (`${method} ${parameters.join(" ")}`.trimEnd()) {
    case "PUT":
      return "put-object";
    case "PUT partNumber uploadId":
      return "upload-part";
    case "POST uploads":
      return "create-multipart";
    case "POST uploadId":
      return "complete-multipart";
    case "DELETE uploadId":
      return "abort-multipart";
    default:
      return null;
  }
}
