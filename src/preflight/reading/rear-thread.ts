import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { CheckedFile } from "../types.ts";
import { readBytes } from "./chunks.ts";
import type { Rear } from "./halves.ts";

/** From this size on, in bytes, a second thread saves much more time than it takes to start, which is some 50 ms. */
const WORTHWHILE_BYTES = 50_000_000;

/** In how many bytes behind the middle of the file a seam is looked for. */
const SEAM_WINDOW = 262_144;

/** What the other thread is to scan: everything from the offset `from` on. */
export interface RearRequest {
  readonly format: "csv" | "geojson";
  readonly path: string;
  readonly from: number;
}

/**
 * A large text file is scanned by two threads: this one from its beginning, another one from its middle. Whether a
 * scan may begin there, no one knows before all that stands in front has been scanned: within a quoted text, what looks
 * like the next row or feature is none. So the other thread begins on a guess, and its result counts only if the scan
 * from the beginning comes to the seam in the very state that was guessed. If not, or if there is no other thread for
 * whatever reason, the scan goes on as if there had never been one.
 */
export class RearThread<Result> implements Rear<Result> {
  readonly from: number;
  readonly #worker: Worker;
  readonly #result: Promise<Result | null>;
  readonly #ended: Promise<void>;

  private constructor(request: RearRequest) {
    this.from = request.from;
    // Nothing of the job's environment goes in: no token, no NODE_OPTIONS.
    this.#worker = new Worker(new URL("./rear-worker.js", import.meta.url), {
      workerData: request,
      env: {},
      execArgv: [],
    });
    this.#result = new Promise((resolve) => {
      this.#worker.once("message", resolve);
      this.#worker.once("error", () => resolve(null));
      this.#worker.once("exit", () => resolve(null));
    });
    this.#ended = new Promise((resolve) => {
      this.#worker.once("exit", () => resolve());
    });
  }

  /**
   * Starts a thread for the rear half of the file, or says null where that is not worthwhile or possible. `findSeam`
   * returns the index in some bytes of the file at which a scan may begin, by all appearances, or -1.
   * @throws the system's error when the file cannot be read
   */
  static async start<Result>(
    format: RearRequest["format"],
    file: CheckedFile,
    findSeam: (bytes: Buffer) => number,
  ): Promise<RearThread<Result> | null> {
    if (file.bytes < WORTHWHILE_BYTES || availableParallelism() === 1) return null;
    const middle = Math.floor(file.bytes / 2);
    const seam = findSeam(await readBytes(file.path, middle, SEAM_WINDOW));
    if (seam === -1) return null;
    try {
      return new RearThread({ format, path: file.path, from: middle + seam });
    } catch {
      // No more threads, or none are allowed.
      return null;
    }
  }

  async result(signal: AbortSignal): Promise<Result | null> {
    const stop = () => void this.stop();
    signal.addEventListener("abort", stop, { once: true });
    try {
      if (signal.aborted) stop();
      return await this.#result;
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  /** Has the thread leave its scan after the bytes that it is busy with, some milliseconds' work, and waits for its end. */
  async stop(): Promise<void> {
    this.#worker.postMessage("stop");
    await this.#ended;
  }
}
