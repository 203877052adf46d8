import type { Clock } from "../../src/clock.ts";
import { systemClock } from "../../src/clock.ts";

/** A clock that runs `factor` times as fast as the real one, for tests with real connections. */
export function scaledClock(factor: number): Clock {
  const origin = Date.now();
  return {
    now: () => origin + (Date.now() - origin) * factor,
    sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / factor, signal),
  };
}
