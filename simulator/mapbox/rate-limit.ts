/** How many requests an account may make. */
export interface RateLimit {
  /** Requests in one window. */
  readonly limit: number;
  readonly intervalSeconds: number;
  /**
   * `fixed` (default): a window begins with the first request after the last one's end, as the headers of Mapbox suggest.
   * `sliding`: never more than `limit` in any stretch of `intervalSeconds`.
   */
  readonly window?: "fixed" | "sliding";
}

/** What became of one request. */
export interface RateDecision {
  readonly allowed: boolean;
  /** The three documented headers; `X-Rate-Limit-Reset` is Unix time in seconds, rounded up. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts the requests of one account. */
export class RateCounter {
  readonly #rate: RateLimit;
  /** Milliseconds of the requests that count at present, oldest first. */
  #taken: number[] = [];
  #windowStart: number | null = null;

  constructor(rate: RateLimit) {
    this.#rate = rate;
  }

  /** Counts one request at `now` (milliseconds). A refused one does not count. */
  take(now: number): RateDecision {
    const { limit, intervalSeconds } = this.#rate;
    this.#forget(now);
    const allowed = this.#taken.length < limit;
    if (allowed) {
      this.#taken.push(now);
      this.#windowStart ??= now;
    }
    const start = (this.#rate.window === "sliding" ? this.#taken[0] : this.#windowStart) ?? now;
    return {
      allowed,
      headers: {
        "X-Rate-Limit-Interval": String(intervalSeconds),
        "X-Rate-Limit-Limit": String(limit),
        "X-Rate-Limit-Reset": String(Math.ceil(start / 1000 + intervalSeconds)),
      },
    };
  }

  #forget(now: number): void {
    const milliseconds = this.#rate.intervalSeconds * 1000;
    if (this.#rate.window === "sliding") {
      this.#taken = this.#taken.filter((time) => time > now - milliseconds);
    } else if (this.#windowStart !== null && now >= this.#windowStart + milliseconds) {
      this.#taken = [];
      this.#windowStart = null;
    }
  }
}
