import type { Clock } from "../clock.ts";
import type { RunEvent } from "../events.ts";
import type { PlannedUpload } from "../plan/types.ts";
import { isFailure } from "./status.ts";

/** What ends so many milliseconds after it was created, or sooner, was not waited for. */
const AT_ONCE = 100;

/** When one upload was staged and processed. All times are milliseconds since the Unix epoch. */
export interface Span {
  readonly tileset: string;
  readonly startedAt: number;
  /** When it was handed to Mapbox; null when it never was. */
  readonly createdAt: number | null;
  /** When we saw its end, or stopped looking. */
  readonly endedAt: number;
  /** Whether its end was waited for. */
  readonly followed: boolean;
  /** Whether it came to an end that the user has to look at. */
  readonly failed: boolean;
}

/** Notes when each upload began, was created and ended: results tell how long that took, but not when it was. */
export class Timeline {
  readonly #clock: Clock;
  readonly #started = new Map<string, number>();
  readonly #created = new Map<string, number>();
  readonly #spans: Span[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** What is known of all uploads that have ended, in the order in which they began. */
  get spans(): readonly Span[] {
    return this.#spans.toSorted((one, other) => one.startedAt - other.startedAt);
  }

  hear(event: RunEvent): void {
    if (event.type === "staging") this.#start(event.upload, this.#clock.now());
    if (event.type === "created") {
      // A dataset is not staged: all that is known of its beginning is how long ago it was.
      this.#start(event.upload, this.#clock.now() - event.stagingSeconds * 1000);
      this.#created.set(event.upload.tileset, this.#clock.now());
    }
    if (event.type === "ended") this.#end(event);
  }

  /** A file that is staged anew began when it was staged for the first time. */
  #start({ tileset }: PlannedUpload, time: number): void {
    if (!this.#started.has(tileset)) this.#started.set(tileset, time);
  }

  #end({ upload: { tileset }, result }: Extract<RunEvent, { type: "ended" }>): void {
    const startedAt = this.#started.get(tileset);
    if (startedAt === undefined) return;
    const createdAt = this.#created.get(tileset) ?? null;
    const endedAt = this.#clock.now();
    const followed = createdAt !== null && (result.processingSeconds !== null || endedAt - createdAt > AT_ONCE);
    this.#spans.push({ tileset, startedAt, createdAt, endedAt, followed, failed: isFailure(result) });
  }
}
