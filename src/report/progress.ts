import type { PlannedUpload } from "../plan/types.ts";
import { formatBytes, formatCount, formatPercent, formatSeconds } from "./format.ts";

/** How many uploads a progress line names. */
const NAMED = 4;
/** How many earlier lines the speed is measured over: half a minute or so, long enough to be steady. */
const SAMPLES = 6;

/** Says when a line is due: never before `interval` milliseconds have passed since the start and since the line before. */
export class Throttle {
  readonly #interval: number;
  #last: number | null = null;

  constructor(interval: number) {
    this.#interval = interval;
  }

  /** Begins the first interval, unless that was done before; times are in milliseconds. */
  start(now: number): void {
    this.#last ??= now;
  }

  /** Whether a line may be written now; if so, the next interval begins. */
  due(now: number): boolean {
    this.start(now);
    if (this.#last === null || now - this.#last < this.#interval) return false;
    this.#last = now;
    return true;
  }
}

/** How far staging has come, all files together; files that failed do not count. */
export class StagingProgress {
  readonly #inFlight = new Map<string, { readonly name: string; readonly size: number; bytes: number }>();
  #samples: readonly { readonly now: number; readonly bytes: number }[] = [];
  #stagedBefore = 0;
  #total: number;

  /** `total`: bytes of all files of the plan. */
  constructor(total: number) {
    this.#total = total;
  }

  start({ source, tileset }: PlannedUpload, now: number): void {
    if (source.kind !== "file") return;
    if (this.#samples.length === 0) this.#samples = [{ now, bytes: 0 }];
    this.#inFlight.set(tileset, { name: source.label, size: source.bytes, bytes: 0 });
  }

  /** `bytes`: how many of this file have been accepted so far. */
  advance({ tileset }: PlannedUpload, bytes: number): void {
    const file = this.#inFlight.get(tileset);
    if (file !== undefined) file.bytes = bytes;
  }

  succeed({ tileset }: PlannedUpload): void {
    this.#stagedBefore += this.#remove(tileset);
  }

  /** Takes a file that will not be staged out of the reckoning; does nothing for one that was staged before. */
  fail({ tileset }: PlannedUpload): void {
    this.#total -= this.#remove(tileset);
  }

  /** One line for all: share of the whole, speed over the last half minute, time left, and the files under way. */
  line(now: number): string {
    const files = [...this.#inFlight.values()];
    const bytes = this.#stagedBefore + files.reduce((sum, file) => sum + file.bytes, 0);
    const oldest = this.#samples[0] ?? { now, bytes };
    this.#samples = [...this.#samples, { now, bytes }].slice(-SAMPLES);
    const speed = now > oldest.now ? Math.max(0, ((bytes - oldest.bytes) / (now - oldest.now)) * 1000) : 0;
    const left = speed > 0 ? `, ${formatSeconds((this.#total - bytes) / speed)} left` : "";
    const whole = `${share(bytes, this.#total)} of ${formatBytes(this.#total)}, ${formatBytes(speed)}/s${left}`;
    return `Staging: ${whole}. ${list(files.map((file) => `${file.name} ${share(file.bytes, file.size)}`))}`;
  }

  #remove(tileset: string): number {
    const size = this.#inFlight.get(tileset)?.size ?? 0;
    this.#inFlight.delete(tileset);
    return size;
  }
}

/** How far Mapbox has come with what it was handed. */
export class ProcessingProgress {
  readonly #pending = new Map<string, number>();

  start({ tileset }: PlannedUpload): void {
    this.#pending.set(tileset, 0);
  }

  /** `progress`: 0 to 1. */
  advance({ tileset }: PlannedUpload, progress: number): void {
    this.#pending.set(tileset, progress);
  }

  end({ tileset }: PlannedUpload): void {
    this.#pending.delete(tileset);
  }

  /** One line for all: how many are pending, and how far each of the first few is. */
  line(): string {
    const names = [...this.#pending].map(([tileset, progress]) => `${tileset} ${formatPercent(progress)}`);
    return `Processing at Mapbox: ${formatCount(names.length)} pending. ${list(names)}`;
  }
}

function share(part: number, whole: number): string {
  return formatPercent(whole > 0 ? part / whole : 1);
}

function list(names: readonly string[]): string {
  const left = names.length - NAMED;
  return names.slice(0, NAMED).join(", ") + (left > 0 ? ` and ${formatCount(left)} more` : "");
}
