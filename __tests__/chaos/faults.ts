import type { CallName, Fault, FaultAction } from "../../simulator/index.ts";
import type { Dice } from "./dice.ts";

const seconds = 1000;

/** What faults can be about in a run. */
export interface Targets {
  readonly tilesets: readonly string[];
  /** Whether a file is sent in parts. */
  readonly parts: boolean;
  /** Whether statuses are removed. */
  readonly removal: boolean;
}

/** What the real world does to a run: mostly what passes, some of it for good. `realMilliseconds` makes time of the run real. */
export function drawFault(dice: Dice, targets: Targets, realMilliseconds: (time: number) => number): Fault {
  const call = dice.pick([
    ...apiCalls,
    ...stagingCalls,
    ...(targets.parts ? partCalls : []),
    ...(targets.removal ? removalCalls : []),
  ]);
  const api = !call.includes("-");
  const action = (api ? apiAction : stagingAction)(dice, call, realMilliseconds);
  const slow = action.type === "stall" || action.type === "delay";
  return {
    call,
    action,
    nth: dice.chance(0.6) ? 1 : dice.whole(2, 5),
    times: dice.chance(0.08) ? "always" : dice.chance(0.5) ? 1 : dice.whole(2, slow ? 3 : 7),
    ...(call === "create" && dice.chance(0.3) ? { tileset: dice.pick(targets.tilesets) } : {}),
    ...(call === "upload-part" && dice.chance(0.5) ? { partNumber: dice.whole(1, 3) } : {}),
    ...(!api && dice.chance(0.2) ? { object: dice.whole(1, 3) } : {}),
  };
}

/** Create is where most is at stake, so it is struck most often. */
const apiCalls: readonly CallName[] = ["credentials", "create", "create", "create", "create", "status", "list", "list"];
const stagingCalls: readonly CallName[] = ["put-object", "put-object"];
const partCalls: readonly CallName[] = [
  "create-multipart",
  "upload-part",
  "upload-part",
  "complete-multipart",
  "complete-multipart",
  "abort-multipart",
];
const removalCalls: readonly CallName[] = ["remove"];

function apiAction(dice: Dice, call: CallName, realMilliseconds: (time: number) => number): FaultAction {
  const refusals = call === "create" ? [400, 401, 403, 404, 409, 422, 422, 422] : [400, 401, 403, 404, 422];
  return dice.pick<() => FaultAction>([
    () => serverError(dice),
    () => serverError(dice),
    () => tooManyRequests(dice),
    () => broken(dice),
    () => broken(dice),
    () => ({ type: "cut" }),
    () => ({ type: "cut", bytes: dice.whole(0, 40) }),
    () => ({ type: "garble" }),
    () => ({ type: "delay", milliseconds: realMilliseconds(dice.whole(1, 45) * seconds) }),
    () => ({ type: "respond", status: 200, body: dice.pick(["", "<html>", "[]", "{}", "null"]) }),
    () => ({ type: "redirect", location: "http://127.0.0.1:9/", status: dice.pick([302, 307, 308]) }),
    () => ({ type: "respond", status: dice.pick(refusals), body: { message: "Refused by chance" } }),
    () => (call === "credentials" ? { type: "stale-credentials" } : broken(dice)),
  ])();
}

function stagingAction(dice: Dice, call: CallName, realMilliseconds: (time: number) => number): FaultAction {
  return dice.pick<() => FaultAction>([
    () => ({ type: "s3-error", code: dice.pick(["SlowDown", "InternalError", "ServiceUnavailable"] as const) }),
    () => ({ type: "s3-error", code: dice.pick(["InternalError", "SlowDown"] as const), when: "after" }),
    () => ({ type: "s3-error", code: dice.pick(["RequestTimeout", "BadDigest", "IncompleteBody"] as const) }),
    () => ({ type: "s3-error", code: "ExpiredToken" }),
    () => ({ type: "s3-error", code: dice.pick(["AccessDenied", "SignatureDoesNotMatch", "NoSuchBucket"] as const) }),
    () => ({ type: "s3-error", code: "RequestTimeTooSkewed" }),
    () => (call === "complete-multipart" ? { type: "s3-error", code: "InternalError", status: 200 } : broken(dice)),
    () => serverError(dice),
    () => broken(dice),
    () => broken(dice),
    () => ({ type: "cut" }),
    () => ({ type: "garble" }),
    () => ({ type: "delay", milliseconds: realMilliseconds(dice.whole(1, 80) * seconds) }),
    () => ({ type: "redirect", location: "http://127.0.0.1:9/" }),
  ])();
}

/** A troubled server, before or after it did what it was asked to. */
function serverError(dice: Dice): FaultAction {
  return {
    type: "respond",
    status: dice.pick([500, 502, 503, 504]),
    when: dice.chance(0.5) ? "before" : "after",
    ...dice.pick([{ body: "<html><h1>Bad Gateway</h1></html>" }, { body: { message: "Oops" } }, {}]),
    ...(dice.chance(0.2) ? { headers: { "Retry-After": String(dice.whole(0, 30)) } } : {}),
  };
}

function tooManyRequests(dice: Dice): FaultAction {
  const wait = dice.whole(1, 60);
  return dice.pick<FaultAction>([
    { type: "too-many-requests" },
    { type: "too-many-requests", resetSeconds: wait },
    { type: "too-many-requests", retryAfterSeconds: wait },
    { type: "too-many-requests", retryAfterSeconds: wait, retryAfterDate: true },
  ]);
}

/** A connection that breaks or falls silent, at any moment. */
function broken(dice: Dice): FaultAction {
  const when = dice.pick(["before", "body", "after"] as const);
  return {
    type: dice.chance(0.7) ? "reset" : "stall",
    when,
    ...(when === "body" ? { bytes: dice.whole(1, 2_000_000) } : {}),
  };
}
