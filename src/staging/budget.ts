/**
 * The parts that may be on their way at the same time, over all files of a run, each with the buffer it is read through.
 * Whoever comes first is served first, and a file waits for one buffer at a time, so files get equal shares.
 */
export class PartBudget {
  readonly #size: number;
  readonly #buffers: Buffer[] = [];
  readonly #waiting: ((buffer: Buffer) => void)[] = [];
  #unborn: number;

  /** `parts`: how many at a time; `size`: of each buffer, in bytes. */
  constructor(parts: number, size: number) {
    this.#unborn = parts;
    this.#size = size;
  }

  /**
   * Waits for a buffer; it holds whatever was there before.
   * @throws the signal's reason
   */
  async take(signal: AbortSignal): Promise<Buffer> {
    signal.throwIfAborted();
    const buffer = this.#buffers.pop();
    if (buffer) return buffer;
    if (this.#unborn === 0) return await this.#turn(signal);
    this.#unborn--;
    return Buffer.allocUnsafeSlow(this.#size);
  }

  /** Gives a buffer back, once nothing uses it any more. */
  give(buffer: Buffer): void {
    const next = this.#waiting.shift();
    if (next) next(buffer);
    else this.#buffers.push(buffer);
  }

  #turn(signal: AbortSignal): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const served = (buffer: Buffer): void => {
        signal.removeEventListener("abort", aborted);
        resolve(buffer);
      };
      const aborted = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(served), 1);
        reject(signal.reason);
      };
      this.#waiting.push(served);
      signal.addEventListener("abort", aborted, { once: true });
    });
  }
}
