import { setTimeout as sleepFor } from "node:timers/promises";

/** The time as everything that waits sees it. Handed in from outside, so that a test of a long wait takes milliseconds. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /**
   * Resolves after `milliseconds` (at once for 0 or less).
   * @throws the signal's reason, as soon as the signal is aborted
   */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The real time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    signal.throwIfAborted();
    try {
      await sleepFor(Math.max(0, milliseconds), undefined, { signal });
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    }
  },
};
