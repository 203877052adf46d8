/** The longest run of bytes that is remembered. */
const LONGEST = 64;
/** How many runs are remembered at most. */
const CAPACITY = 1_024;
/** After so many vain looks, a memory that fails more often than it helps is given up. */
const PATIENCE = 2_000;

/**
 * Remembers how names follow each other in the objects of a file: `,"height":` after `,"name":`. In most files each
 * feature repeats the names of the one before, so that a comparison of bytes can take the place of scanning them.
 * Runs are numbered from 1; 0 is none.
 */
export class KeyMemory {
  readonly #bytes = new Uint8Array(CAPACITY * LONGEST);
  readonly #lengths = new Uint8Array(CAPACITY);
  /** By run: the one that came after it the last time. */
  readonly #successors = new Uint16Array(CAPACITY);
  readonly #known = new Map<string, number>();
  #last = 0;
  #hits = 0;
  #misses = 0;

  /** The run that came after the last one before, if these bytes are the same again; else 0. */
  expected(bytes: Uint8Array, start: number): number {
    const run = this.#successors[this.#last] ?? 0;
    const length = this.#lengths[run] ?? 0;
    const stored = this.#bytes;
    const offset = run * LONGEST;
    for (let index = 0; index < length; index++) {
      if (bytes[start + index] !== stored[offset + index]) return 0;
    }
    return run;
  }

  /** Notes that the run `expected` has named is there, and returns its length. */
  advance(run: number): number {
    this.#last = run;
    this.#hits++;
    return this.#lengths[run] ?? 0;
  }

  /**
   * Learns the run `bytes[start, end)` as the one that follows now; returns its number, 0 when it is not remembered.
   * The same bytes are another run in another `context`, which is any number.
   */
  learn(bytes: Buffer, start: number, end: number, context: number): number {
    const length = end - start;
    this.#misses++;
    if (length > LONGEST || (this.#misses > PATIENCE && this.#misses > this.#hits)) return 0;
    const text = `${context} ${bytes.toString("latin1", start, end)}`;
    let run = this.#known.get(text) ?? 0;
    if (run === 0) {
      if (this.#known.size + 1 >= CAPACITY) return 0;
      run = this.#known.size + 1;
      this.#known.set(text, run);
      this.#bytes.set(bytes.subarray(start, end), run * LONGEST);
      this.#lengths[run] = length;
    }
    this.#successors[this.#last] = run;
    this.#last = run;
    return run;
  }
}
