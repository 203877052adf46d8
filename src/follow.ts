import type { Clock } from "./clock.ts";
import { hasEnded, type Upload } from "./mapbox/answers.ts";
import { MapboxError } from "./mapbox/errors.ts";
import type { UploadsApi } from "./mapbox/uploads.ts";
import { messageOf } from "./message.ts";
import { exchangeDeadline, listingFrom, lookSchedule, refusedLooks } from "./timing.ts";

/** How processing ended, or that our patience did. */
export type Ending =
  | { readonly kind: "complete" }
  | { readonly kind: "failed"; readonly error: string }
  /** `unchangedFor`: milliseconds since `progress` (0 to 1) last changed. */
  | { readonly kind: "timed-out"; readonly progress: number; readonly unchangedFor: number };

/** An upload that is being waited for. */
export interface Target {
  readonly uploadId: string;
  /** The tileset, as users know it. */
  readonly subject: string;
  /** How long to wait from now on, in milliseconds. */
  readonly patience: number;
  /** Hears of every change of progress, 0 to 1. */
  readonly onProgress: (progress: number) => void;
}

interface Pending extends Target {
  readonly deadline: number;
  readonly resolve: (ending: Ending) => void;
  readonly reject: (reason: unknown) => void;
  progress: number;
  changedAt: number;
  /** How many looks in a row Mapbox refused to tell of this one. */
  missing: number;
}

/** Follows many pending uploads together to their ends, with few requests. */
export class Follower {
  readonly #api: UploadsApi;
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  readonly #warn: (message: string) => void;
  readonly #pending = new Map<string, Pending>();
  #following = false;
  /** Whether the token may list uploads, as far as we know. */
  #mayList = true;
  /** Whether the token may read a single upload's status, as far as we know. */
  #mayRead = true;

  constructor(api: UploadsApi, clock: Clock, signal: AbortSignal, warn: (message: string) => void) {
    this.#api = api;
    this.#clock = clock;
    this.#signal = signal;
    this.#warn = warn;
  }

  /**
   * Waits until Mapbox is done with the upload.
   * @throws {MapboxError} when Mapbox no longer lets us look
   * @throws the signal's reason when aborted
   */
  follow(target: Target): Promise<Ending> {
    return new Promise((resolve, reject) => {
      const now = this.#clock.now();
      const deadline = now + target.patience;
      this.#pending.set(target.uploadId, {
        ...target,
        deadline,
        resolve,
        reject,
        progress: 0,
        changedAt: now,
        missing: 0,
      });
      if (!this.#following) void this.#followAll();
    });
  }

  /** One loop for all: it starts with the first pending upload and ends with the last. */
  async #followAll(): Promise<void> {
    this.#following = true;
    const since = this.#clock.now();
    let pause: number = lookSchedule.first;
    try {
      while (this.#pending.size > 0) {
        const patienceLeft = this.#nearestDeadline() - this.#clock.now();
        await this.#clock.sleep(Math.min(pause, patienceLeft), this.#signal);
        await this.#lookInTime();
        this.#giveUpOverdue();
        pause = nextPause(pause, this.#clock.now() - since);
      }
    } catch (reason) {
      for (const one of this.#pending.values()) one.reject(reason);
      this.#pending.clear();
    } finally {
      this.#following = false;
    }
  }

  #nearestDeadline(): number {
    return Math.min(...[...this.#pending.values()].map((one) => one.deadline));
  }

  /** A look that has to wait, for an answer or for the rate limit, does not outlast the patience with any upload. */
  async #lookInTime(): Promise<void> {
    const end = new AbortController();
    const signal = AbortSignal.any([this.#signal, end.signal]);
    const patience = Math.max(this.#nearestDeadline() - this.#clock.now(), exchangeDeadline);
    const alarm = this.#clock.sleep(patience, signal).finally(() => end.abort());
    try {
      await this.#look(signal);
    } catch (error) {
      this.#signal.throwIfAborted();
      if (!end.signal.aborted) throw error;
    } finally {
      end.abort();
      await alarm.catch(() => {});
    }
  }

  /** Looks once at everything pending. A look that fails for now is no news; a token that died ends all. */
  async #look(signal: AbortSignal): Promise<void> {
    const unseen = new Set(this.#pending.keys());
    const oneIsMissing = [...this.#pending.values()].some((one) => one.missing > 0);
    try {
      if (this.#mayList && (unseen.size >= listingFrom || oneIsMissing || !this.#mayRead)) {
        await this.#lookAtListing(unseen, signal);
      }
      const looks = await Promise.allSettled([...unseen].map((id) => this.#lookAt(id, signal)));
      for (const look of looks) if (look.status === "rejected") throw look.reason;
    } catch (error) {
      signal.throwIfAborted();
      if (isFinal(error)) throw error;
      this.#warn(`Could not look at the pending uploads just now. ${messageOf(error)} Looking again soon.`);
    }
  }

  /**
   * Reads as many pages as it takes to see all of `unseen`, and takes from it what it has seen. What is left is asked
   * for one by one: the last few, and everything when the listing is out of order.
   */
  async #lookAtListing(unseen: Set<string>, signal: AbortSignal): Promise<void> {
    try {
      for await (const uploads of this.#api.list("look", signal)) {
        // Newest first, as Mapbox lists them; told oldest first, as they were begun.
        for (const upload of uploads.toReversed()) {
          if (!unseen.delete(upload.id)) continue;
          // Shown in the listing but not to be had alone: the token lacks uploads:read.
          if ((this.#pending.get(upload.id)?.missing ?? 0) > 0) this.#mayRead = false;
          this.#take(upload);
        }
        if (unseen.size === 0 || (unseen.size < listingFrom && this.#mayRead)) return;
      }
    } catch (error) {
      signal.throwIfAborted();
      if (isUnauthorized(error)) throw error;
      if (isFinal(error)) this.#mayList = false;
      else this.#warn(`Could not list the pending uploads just now. ${messageOf(error)} Asking for each instead.`);
    }
  }

  async #lookAt(id: string, signal: AbortSignal): Promise<void> {
    const one = this.#pending.get(id);
    if (one === undefined) return;
    try {
      this.#take(await this.#api.status(id, one.subject, signal));
    } catch (error) {
      if (!isFinal(error) || isUnauthorized(error)) throw error;
      one.missing++;
      if (one.missing < refusedLooks && this.#mayList) return;
      this.#pending.delete(id);
      one.reject(error);
    }
  }

  #take(upload: Upload): void {
    const one = this.#pending.get(upload.id);
    if (one === undefined) return;
    one.missing = 0;
    if (hasEnded(upload)) {
      this.#pending.delete(upload.id);
      one.resolve(upload.error === null ? { kind: "complete" } : { kind: "failed", error: upload.error });
    } else if (upload.progress !== one.progress) {
      one.progress = upload.progress;
      one.changedAt = this.#clock.now();
      one.onProgress(upload.progress);
    }
  }

  #giveUpOverdue(): void {
    const now = this.#clock.now();
    for (const [id, one] of this.#pending) {
      if (one.deadline > now) continue;
      this.#pending.delete(id);
      one.resolve({ kind: "timed-out", progress: one.progress, unchangedFor: now - one.changedAt });
    }
  }
}

/** The pause after one of `pause` milliseconds, when uploads have been followed for `age` milliseconds. */
export function nextPause(pause: number, age: number): number {
  return age >= lookSchedule.longAfter ? lookSchedule.long : Math.min(pause * lookSchedule.growth, lookSchedule.max);
}

/** Refused for a reason that asking again does not mend. */
function isFinal(error: unknown): boolean {
  return error instanceof MapboxError && error.status < 500 && error.status !== 429;
}

function isUnauthorized(error: unknown): boolean {
  return error instanceof MapboxError && error.status === 401;
}
