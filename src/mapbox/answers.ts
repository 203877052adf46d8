import type { StagingCredentials } from "../staging/types.ts";
import { longestPause } from "../timing.ts";
import { UnusableAnswerError } from "./errors.ts";
import type { Answer } from "./request.ts";

/** An upload as Mapbox tells of it (https://docs.mapbox.com/api/maps/uploads/#retrieve-upload-status). */
export interface Upload {
  readonly id: string;
  /** Full tileset ID `username.handle`. */
  readonly tileset: string;
  /** True only once processing has succeeded. */
  readonly complete: boolean;
  /** Why processing failed. It can be set although `complete` is false, and always means the end. */
  readonly error: string | null;
  /** 0 to 1, for the log only: 1 does not mean complete. */
  readonly progress: number;
  /** Milliseconds since the Unix epoch, or null where Mapbox does not say. */
  readonly createdAt: number | null;
}

/** Whether Mapbox will do nothing more about an upload. */
export function hasEnded(upload: Upload): boolean {
  return upload.error !== null || upload.complete;
}

/** @throws {UnusableAnswerError} when the answer is no upload object */
export function readUpload(answer: Answer): Upload {
  return asUpload(parseJson(answer.body));
}

/** @throws {UnusableAnswerError} when the answer is no array of upload objects */
export function readUploads(answer: Answer): readonly Upload[] {
  const list = parseJson(answer.body);
  if (!Array.isArray(list)) throw new UnusableAnswerError("the answer is not a list of uploads");
  return list.map(asUpload);
}

/**
 * Reads temporary credentials.
 * @throws {UnusableAnswerError} when a member is missing, or a cache on the way gave out somebody else's credentials
 */
export function readCredentials(answer: Answer): StagingCredentials {
  if (/^hit/i.test(answer.header("x-cache") ?? "")) {
    throw new UnusableAnswerError("a cache answered with credentials given out before");
  }
  const members = asRecord(parseJson(answer.body), "credentials");
  return {
    accessKeyId: text(members, "accessKeyId"),
    secretAccessKey: text(members, "secretAccessKey"),
    sessionToken: text(members, "sessionToken"),
    bucket: text(members, "bucket"),
    key: text(members, "key"),
    url: text(members, "url"),
  };
}

/** Mapbox's own words in an error answer, `{"message": "..."}`, in one line and at most 500 characters; or null. */
export function readMessage(answer: Answer): string | null {
  try {
    const { message } = asRecord(parseJson(answer.body), "an error");
    return typeof message === "string" && message !== "" ? message.replace(/\s+/g, " ").slice(0, 500) : null;
  } catch {
    return null;
  }
}

/** The url of the next page in a `Link` header (RFC 8288), or null on the last page. */
export function readNextLink(answer: Answer): string | null {
  const links = answer.header("link") ?? "";
  for (const [, target = "", parameters = ""] of links.matchAll(/<([^>]*)>([^<]*)/g)) {
    if (/;\s*rel\s*=\s*"?next"?\s*(?:[;,]|$)/i.test(parameters)) return target;
  }
  return null;
}

/** The server's clock when it answered, milliseconds since the Unix epoch, or null. */
export function readDate(answer: Answer): number | null {
  const date = Date.parse(answer.header("date") ?? "");
  return Number.isNaN(date) ? null : date;
}

/**
 * When the server wants to be asked again, in milliseconds since the Unix epoch of OUR clock, or null if it does not
 * say: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3) and, after a 429, `X-Rate-Limit-Reset` in Unix seconds
 * (https://docs.mapbox.com/api/overview/#rate-limit-headers). Times of its clock are set right by the answer's date;
 * one that is more than an hour away cannot be meant.
 */
export function readNotBefore(answer: Answer, now: number): number | null {
  const skew = now - (readDate(answer) ?? now);
  const retryAfter = answer.header("retry-after")?.trim() ?? "";
  const reset = Number(answer.header("x-rate-limit-reset") ?? Number.NaN);
  const times = [
    /^\d+$/.test(retryAfter) ? now + Number(retryAfter) * 1000 : Date.parse(retryAfter) + skew,
    // Both the reset and the date are cut to whole seconds: one more is never too early.
    answer.status === 429 && reset > 0 ? (reset + 1) * 1000 + skew : Number.NaN,
  ].filter((time) => time > now && time <= now + longestPause);
  return times.length === 0 ? null : Math.max(...times);
}

function asUpload(value: unknown): Upload {
  const members = asRecord(value, "an upload");
  const { error, progress, created } = members;
  const createdAt =
    typeof created === "string" || typeof created === "number" ? new Date(created).getTime() : Number.NaN;
  return {
    id: text(members, "id"),
    tileset: text(members, "tileset"),
    complete: members.complete === true,
    error:
      error === null || error === undefined || error === ""
        ? null
        : typeof error === "string"
          ? error
          : JSON.stringify(error),
    progress: typeof progress === "number" && progress >= 0 && progress <= 1 ? progress : 0,
    createdAt: Number.isNaN(createdAt) ? null : createdAt,
  };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new UnusableAnswerError(body.trim() === "" ? "the answer is empty" : "the answer is not JSON");
  }
}

function asRecord(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UnusableAnswerError(`the answer is not ${what}`);
  }
  return { ...value };
}

function text(members: Readonly<Record<string, unknown>>, name: string): string {
  const value = members[name];
  if (typeof value !== "string" || value === "") throw new UnusableAnswerError(`the answer lacks "${name}"`);
  return value;
}
