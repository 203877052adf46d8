import type { Clock } from "../clock.ts";
import type { RetryPolicy } from "../timing.ts";

/** What is to be done about a failed attempt. */
export type RetryAdvice =
  | { readonly retry: false }
  | {
      readonly retry: true;
      /** Why, for the log: a short phrase. */
      readonly reason: string;
      /** The server's own timing, in milliseconds since the Unix epoch; it wins over our back-off. */
      readonly notBefore?: number;
      /** The server did not fail, it only said "later": the attempt is not counted. */
      readonly uncounted?: boolean;
    };

/** An attempt that failed and will be made again after `delay` milliseconds. */
export interface Retry {
  readonly attempt: number;
  readonly attempts: number;
  readonly reason: string;
  readonly delay: number;
}

/** How attempts are made, judged and told of. */
export interface RetryOptions {
  readonly policy: RetryPolicy;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly judge: (error: unknown) => RetryAdvice;
  readonly onRetry: (retry: Retry) => void;
  /** A number from 0 up to 1; by default random. */
  readonly random?: () => number;
}

/**
 * Makes `attempt` until it succeeds, its failure is not worth repeating, or policy and signal end it.
 * Back-off with full jitter (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 * @throws the error of the last attempt as it was, or the signal's reason
 */
export async function withRetries<T>(
  attempt: (attemptNumber: number) => Promise<T>,
  options: RetryOptions,
): Promise<T> {
  const { policy, clock, signal, judge, onRetry, random = Math.random } = options;
  const end = clock.now() + policy.deadline;
  for (let attemptNumber = 1; ; ) {
    signal.throwIfAborted();
    try {
      return await attempt(attemptNumber);
    } catch (error) {
      signal.throwIfAborted();
      const advice = judge(error);
      if (!advice.retry || (attemptNumber >= policy.attempts && !advice.uncounted)) throw error;
      const delay =
        advice.notBefore === undefined ? backoff(policy, attemptNumber, random) : advice.notBefore - clock.now();
      if (clock.now() + delay > end) throw error;
      onRetry({ attempt: attemptNumber, attempts: policy.attempts, reason: advice.reason, delay: Math.max(0, delay) });
      await clock.sleep(delay, signal);
      if (!advice.uncounted) attemptNumber++;
    }
  }
}

/** How long to wait after the failed attempt of that number: anything up to a bound that doubles each time. */
export function backoff(policy: RetryPolicy, attemptNumber: number, random: () => number): number {
  return random() * Math.min(policy.maxDelay, policy.baseDelay * 2 ** (attemptNumber - 1));
}
