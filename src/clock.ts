import { setTimeout as sleepFor } from "node:timers/promises";

/** The time as everything that waits sees it. Handed in from outside, so that a test of a long wait takes milliseconds. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /**
   * Resolves after `milliseconds` (at once for 0 or less, after 24 days at the latest).
   * @throws the signal's reason, as soon as the signal is aborted
   */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Node's timers count in 31 bits (https://nodejs.org/api/timers.html#settimeoutcallback-delay-args): some 24 days. */
const longestTimer = 2 ** 31 - 1;

/** The real time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    signal.throwIfAborted();
    try {
      await sleepFor(Math.min(Math.max(0, milliseconds), longestTimer), undefined, { signal });
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    }
  },
};
