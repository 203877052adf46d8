import type { Clock } from "../../src/clock.ts";

/**
 * A clock that stands still while anything is being done and jumps to the next sleeper as soon as everything waits.
 * Good where nothing but the clock is waited for; with real connections in play use the scaled clock.
 */
export class VirtualClock implements Clock {
  #now = Date.UTC(2026, 0, 1);
  #jumping = false;
  readonly #sleepers = new Set<{ readonly at: number; readonly wake: () => void }>();

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const sleeper = {
        at: this.#now + Math.max(0, milliseconds),
        wake: () => {
          signal.removeEventListener("abort", stop);
          resolve();
        },
      };
      const stop = () => {
        this.#sleepers.delete(sleeper);
        reject(signal.reason);
      };
      signal.addEventListener("abort", stop, { once: true });
      this.#sleepers.add(sleeper);
      this.#jumpWhenIdle();
    });
  }

  #jumpWhenIdle(): void {
    if (this.#jumping) return;
    this.#jumping = true;
    setImmediate(() => {
      this.#jumping = false;
      const [next] = [...this.#sleepers].sort((one, other) => one.at - other.at);
      if (next === undefined) return;
      this.#sleepers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.wake();
      if (this.#sleepers.size > 0) this.#jumpWhenIdle();
    });
  }
}
