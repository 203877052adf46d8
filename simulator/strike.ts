import type { Answer } from "./answers.ts";
import type { FaultAction } from "./faults.ts";
import { errorAnswer, S3Error } from "./s3/errors.ts";

/** What becomes of a request: an answer, or none. */
export type Ending =
  | { readonly type: "answer"; readonly answer: Answer }
  /** Only the first `bytes` of the answer's body are sent. */
  | { readonly type: "cut"; readonly answer: Answer; readonly bytes: number }
  | { readonly type: "reset" }
  | { readonly type: "stall" };

/** What a fault may do with the request it strikes. */
export interface Struck {
  /** Carries the request out. */
  readonly handle: () => Promise<Answer>;
  /** Reads that many bytes of its body. */
  readonly readSome: (bytes: number) => Promise<void>;
  /** Somebody else's credentials, out of a cache. */
  readonly staleCredentials: () => Answer;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
}

/** Lets a fault happen to a request. */
export async function strike(action: FaultAction, struck: Struck): Promise<Ending> {
  switch (action.type) {
    case "respond":
    case "s3-error":
      if (action.when === "after") await struck.handle();
      return { type: "answer", answer: action.type === "respond" ? plainAnswer(action) : s3Answer(action) };
    case "too-many-requests":
      return { type: "answer", answer: tooManyRequests(action, struck.now()) };
    case "reset":
    case "stall":
      if (action.when === "after") await struck.handle();
      if (action.when === "body") await struck.readSome(action.bytes ?? 1);
      return { type: action.type };
    case "cut": {
      const answer = await struck.handle();
      return { type: "cut", answer, bytes: action.bytes ?? Math.floor(Buffer.byteLength(answer.body) / 2) };
    }
    case "garble": {
      const answer = await struck.handle();
      return { type: "answer", answer: { ...answer, body: `${answer.body.slice(0, -2)}\u0000<` } };
    }
    case "delay":
      await struck.sleep(action.milliseconds);
      return { type: "answer", answer: await struck.handle() };
    case "stale-credentials":
      return { type: "answer", answer: struck.staleCredentials() };
    case "redirect":
      return { type: "answer", answer: faulty(action.status ?? 307, { Location: action.location }, "") };
  }
}

function faulty(status: number, headers: Readonly<Record<string, string>>, body: string): Answer {
  return { status, headers, body, refusal: status < 400 ? null : `status ${status}` };
}

function plainAnswer(action: Extract<FaultAction, { type: "respond" }>): Answer {
  const body = typeof action.body === "object" ? JSON.stringify(action.body) : (action.body ?? "");
  const type = /^\s*[{[]/.test(body) ? "application/json" : /^\s*</.test(body) ? "text/html" : "text/plain";
  const headers = body === "" ? {} : { "Content-Type": `${type}; charset=utf-8` };
  return faulty(action.status, { ...headers, ...action.headers }, body);
}

function s3Answer(action: Extract<FaultAction, { type: "s3-error" }>): Answer {
  const error = new S3Error(action.code, action.message);
  return errorAnswer(error, action.status ?? error.status);
}

function tooManyRequests(action: Extract<FaultAction, { type: "too-many-requests" }>, now: number): Answer {
  const headers: Record<string, string> = { "Content-Type": "application/json; charset=utf-8" };
  const { resetSeconds, retryAfterSeconds } = action;
  if (resetSeconds !== undefined) headers["X-Rate-Limit-Reset"] = String(Math.ceil(now / 1000 + resetSeconds));
  if (retryAfterSeconds !== undefined) {
    const date = new Date(now + retryAfterSeconds * 1000).toUTCString();
    headers["Retry-After"] = action.retryAfterDate === true ? date : String(retryAfterSeconds);
  }
  return faulty(429, headers, JSON.stringify({ message: "Too Many Requests" }));
}
