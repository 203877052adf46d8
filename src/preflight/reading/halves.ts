import { END_OF_FILE, type Stretch, WHOLE_FILE } from "./chunks.ts";

/** A scan of the stretches of one file, which follow each other. */
export interface Stretches<Rear> {
  /**
   * Scans a stretch. Returns the offset of the first byte that is not done with, or null when the scan has ended.
   * @throws the signal's reason when aborted, and the system's error when the file cannot be read
   */
  read(stretch: Stretch, signal: AbortSignal): Promise<number | null>;
  /** Whether one of the many parts of the file, a row or a feature, begins where the last stretch ended. */
  readonly isBeforePart: boolean;
  /** Adds what another scan has found from there on. Returns the offset at which that ended, or null for the end of the file. */
  absorb(rear: Rear): number | null;
}

/** Someone who scans a file from the offset `from` on, while others scan what stands in front. */
export interface Rear<Result> {
  /** Offset of the seam. */
  readonly from: number;
  /** What has been learned; null when the scan failed, or `signal` was aborted. */
  result(signal: AbortSignal): Promise<Result | null>;
  /** Ends the scan, whatever it is doing. */
  stop(): Promise<void>;
}

/**
 * Scans a file up to where `rear` begins, adds what that has learned if a part of the file begins there indeed, and goes on
 * behind; without `rear` it scans all of it.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
export async function scanHalves<Result>(
  scan: Stretches<Result>,
  rear: Rear<Result> | null,
  signal: AbortSignal,
): Promise<void> {
  if (rear === null) {
    await scan.read(WHOLE_FILE, signal);
    return;
  }
  try {
    let reached = await scan.read({ from: 0, to: rear.from }, signal);
    if (reached === rear.from && scan.isBeforePart) {
      const result = await rear.result(signal);
      signal.throwIfAborted();
      if (result !== null) reached = scan.absorb(result);
    }
    if (reached !== null) await scan.read({ from: reached, to: END_OF_FILE }, signal);
  } finally {
    await rear.stop();
  }
}
