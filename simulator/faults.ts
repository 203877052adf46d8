import type { CallName } from "./calls.ts";
import type { S3ErrorCode } from "./s3/errors.ts";

/**
 * When a fault strikes:
 * - `before` anything was done: the request has no effect
 * - in the `body`: after `bytes` of the request's body were read, again without effect
 * - `after` the request was carried out: it has its effect, only its answer is lost
 */
export type FaultMoment = "before" | "body" | "after";

/** What goes wrong. `when` is `before` unless told otherwise. */
export type FaultAction =
  /** Another answer than the real one. An object as body is sent as JSON; of a text its type is guessed. */
  | {
      readonly type: "respond";
      readonly status: number;
      readonly body?: string | Readonly<Record<string, unknown>>;
      readonly headers?: Readonly<Record<string, string>>;
      readonly when?: "before" | "after";
    }
  /** An XML error of S3. `status` 200 is how CompleteMultipartUpload tells errors that it noticed too late. */
  | {
      readonly type: "s3-error";
      readonly code: S3ErrorCode;
      readonly status?: number;
      readonly message?: string;
      readonly when?: "before" | "after";
    }
  /**
   * 429. `resetSeconds`: `X-Rate-Limit-Reset` that far in the future. `retryAfterSeconds`: `Retry-After` in seconds, with
   * `retryAfterDate` as an HTTP date. Headers that are not asked for are not sent.
   */
  | {
      readonly type: "too-many-requests";
      readonly resetSeconds?: number;
      readonly retryAfterSeconds?: number;
      readonly retryAfterDate?: boolean;
    }
  /** The connection breaks. `bytes` (default 1) for `body`. */
  | { readonly type: "reset"; readonly when?: FaultMoment; readonly bytes?: number }
  /** Nothing happens any more, until one side gives up. `before` reads no body, `body` stops after `bytes` (default 1). */
  | { readonly type: "stall"; readonly when?: FaultMoment; readonly bytes?: number }
  /** The connection breaks within the real answer's body: after `bytes` of it, half of it by default. */
  | { readonly type: "cut"; readonly bytes?: number }
  /** The real answer, its body spoiled: valid HTTP, but no JSON or XML any more. */
  | { readonly type: "garble" }
  /** The real answer, later. */
  | { readonly type: "delay"; readonly milliseconds: number }
  /** Of a credentials call: somebody else's, out of a cache (`X-Cache: Hit from cloudfront`), the same ones each time. */
  | { readonly type: "stale-credentials" }
  /** A redirect; `status` 307 by default. */
  | { readonly type: "redirect"; readonly location: string; readonly status?: number };

/** What goes wrong, and where. All conditions that are given have to hold. */
export interface Fault {
  /** Default: any call. */
  readonly call?: CallName | readonly CallName[];
  readonly user?: string;
  /** Full ID: of create, status and remove. */
  readonly tileset?: string;
  readonly uploadId?: string;
  /** Key of the staged object. */
  readonly key?: string;
  /** The object of the n-th credentials that were handed out, 1-based. */
  readonly object?: number;
  readonly partNumber?: number;
  /** The first request that it strikes, counted among those that fulfil the conditions, 1-based; default 1. */
  readonly nth?: number;
  /** How many requests it strikes from there on; default 1. */
  readonly times?: number | "always";
  /** Name for the request log; default: what the action is. */
  readonly name?: string;
  readonly action: FaultAction;
}

/** What is known of a request that a fault may strike. */
export interface FaultTarget {
  readonly call: CallName | null;
  readonly user: string | null;
  readonly tileset: string | null;
  readonly uploadId: string | null;
  readonly key: string | null;
  readonly object: number | null;
  readonly partNumber: number | null;
}

/** Counts requests for each fault and tells which one strikes. */
export class FaultBook {
  readonly #entries: { readonly fault: Fault; matched: number }[] = [];

  /** @throws RangeError for an `nth` or `times` that is no count */
  add(fault: Fault): void {
    const { nth = 1, times = 1 } = fault;
    if (!Number.isInteger(nth) || nth < 1) throw new RangeError(`nth of a fault must be 1 or more, got ${nth}`);
    if (times !== "always" && (!Number.isInteger(times) || times < 1)) {
      throw new RangeError(`times of a fault must be 1 or more, or "always", got ${times}`);
    }
    this.#entries.push({ fault, matched: 0 });
  }

  /** The fault that strikes this request: the first one, where several would. Each goes on counting for itself. */
  next(target: FaultTarget): Fault | null {
    let struck: Fault | null = null;
    for (const entry of this.#entries) {
      if (!matches(entry.fault, target)) continue;
      entry.matched += 1;
      const { nth = 1, times = 1 } = entry.fault;
      const due = entry.matched >= nth && (times === "always" || entry.matched < nth + times);
      if (due) struck ??= entry.fault;
    }
    return struck;
  }
}

/** A fault's name in the request log. */
export function faultName(fault: Fault): string {
  if (fault.name !== undefined) return fault.name;
  const { action } = fault;
  const status = "status" in action ? action.status : undefined;
  const code = "code" in action ? action.code : undefined;
  const when = "when" in action ? action.when : undefined;
  return [action.type, code, status, when].filter((word) => word !== undefined).join(" ");
}

function matches(fault: Fault, target: FaultTarget): boolean {
  if (target.call === null) return false;
  const calls = fault.call === undefined ? null : [fault.call].flat();
  if (calls !== null && !calls.includes(target.call)) return false;
  const conditions = ["user", "tileset", "uploadId", "key", "object", "partNumber"] as const;
  return conditions.every((name) => fault[name] === undefined || fault[name] === target[name]);
}
