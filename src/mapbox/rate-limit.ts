import type { Clock } from "../clock.ts";
import { defaultRateLimit, notablePause, patienceOfLooks } from "../timing.ts";
import type { Answer } from "./request.ts";

/** Who goes first when calls have to wait: `work` moves uploads on, `look` only watches them. */
export type Priority = "work" | "look";

interface Waiting {
  readonly priority: Priority;
  readonly since: number;
  readonly admit: () => void;
}

/**
 * Paces all calls of a run together: at most `limit` requests in any sliding `interval`, as the account's headers
 * say (https://docs.mapbox.com/api/overview/#rate-limits). A request counts from its start until one interval after
 * its answer, so the server sees no more than `limit` in any interval however long the way to it takes.
 */
export class RateLimiter {
  readonly #clock: Clock;
  readonly #onPause: (reason: string, delay: number) => void;
  #limit: number = defaultRateLimit.limit;
  #interval: number = defaultRateLimit.interval;
  #pausedUntil = 0;
  #toldUntil = 0;
  /** When the last look was let through. */
  #lookedAt = Number.NEGATIVE_INFINITY;
  #inFlight = 0;
  /** Times of the answers of the last interval, oldest first. */
  readonly #answeredAt: number[] = [];
  readonly #waiting: Waiting[] = [];
  #wakeUp: AbortController | null = null;

  constructor(clock: Clock, onPause: (reason: string, delay: number) => void) {
    this.#clock = clock;
    this.#onPause = onPause;
  }

  /**
   * Runs `call` as soon as the limit allows.
   * @throws what `call` throws, or the signal's reason when aborted while waiting
   */
  async run<T>(priority: Priority, signal: AbortSignal, call: () => Promise<T>): Promise<T> {
    await this.#admission(priority, signal);
    try {
      return await call();
    } finally {
      this.#inFlight--;
      this.#answeredAt.push(this.#clock.now());
      this.#admitWaiting();
    }
  }

  /** Learns the account's limit from an answer's headers. */
  learn(answer: Answer): void {
    const limit = Number(answer.header("x-rate-limit-limit"));
    const interval = Number(answer.header("x-rate-limit-interval"));
    if (Number.isInteger(limit) && limit > 0) this.#limit = limit;
    if (interval > 0 && interval <= 3600) this.#interval = interval * 1000;
  }

  /** Lets nothing pass before `time`, in milliseconds since the Unix epoch. */
  pauseUntil(time: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, time);
  }

  /** How long a window of the account's limit is, in milliseconds. */
  get interval(): number {
    return this.#interval;
  }

  #admission(priority: Priority, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        reject(signal.reason);
      };
      const admit = () => {
        signal.removeEventListener("abort", leave);
        resolve();
      };
      const waiting: Waiting = { priority, since: this.#clock.now(), admit };
      signal.addEventListener("abort", leave, { once: true });
      this.#waiting.push(waiting);
      this.#admitWaiting();
    });
  }

  /** Admits as many as may go now and sees to being called again when the next one may. */
  #admitWaiting(): void {
    this.#wakeUp?.abort();
    this.#wakeUp = null;
    const now = this.#clock.now();
    while (this.#waiting.length > 0 && this.#nextSlot(now) <= now) {
      const next = this.#takeNext(now);
      this.#inFlight++;
      next.admit();
    }
    if (this.#waiting.length > 0) void this.#wakeAt(this.#nextSlot(now));
  }

  /** When the next request may start; Infinity while that depends on answers still to come. */
  #nextSlot(now: number): number {
    while (this.#answeredAt[0] !== undefined && this.#answeredAt[0] + this.#interval <= now) this.#answeredAt.shift();
    const excess = this.#inFlight + this.#answeredAt.length - this.#limit;
    if (excess < 0) return this.#pausedUntil;
    const freedBy = this.#answeredAt[excess];
    return freedBy === undefined ? Number.POSITIVE_INFINITY : Math.max(freedBy + this.#interval, this.#pausedUntil);
  }

  #takeNext(now: number): Waiting {
    const look = this.#waiting.findIndex((one) => one.priority === "look");
    const work = this.#waiting.findIndex((one) => one.priority === "work");
    const unseenSince = Math.max(this.#waiting[look]?.since ?? now, this.#lookedAt);
    const lookGoesFirst = look >= 0 && (work < 0 || now - unseenSince >= patienceOfLooks);
    const [next] = this.#waiting.splice(lookGoesFirst ? look : work, 1);
    if (next === undefined) throw new Error("nobody is waiting");
    if (next.priority === "look") this.#lookedAt = now;
    return next;
  }

  async #wakeAt(time: number): Promise<void> {
    if (time === Number.POSITIVE_INFINITY) return;
    const wakeUp = new AbortController();
    this.#wakeUp = wakeUp;
    const delay = time - this.#clock.now();
    this.#tellOnce(time, delay);
    try {
      await this.#clock.sleep(delay, wakeUp.signal);
    } catch {
      return; // somebody else has looked at the queue meanwhile
    }
    this.#admitWaiting();
  }

  /** The queue is looked at often; a user hears of each pause once. */
  #tellOnce(time: number, delay: number): void {
    if (delay < notablePause || time <= this.#toldUntil) return;
    this.#toldUntil = time + notablePause;
    this.#onPause(`${this.#limit} requests in ${this.#interval / 1000} s is this account's limit`, delay);
  }
}
