/** The longest run of bytes that is remembered. */
const LONGEST = 64;
/** How many bytes are compared at once. A name of one letter with its quotes and colon has as many. */
const WORD = 4;
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
  readonly #stored = new DataView(this.#bytes.buffer);
  readonly #lengths = new Uint8Array(CAPACITY);
  /** By run: the one that came after it the last time. */
  readonly #successors = new Uint16Array(CAPACITY);
  readonly #known = new Map<string, number>();
  #last = 0;
  #hits = 0;
  #misses = 0;

  /** The run that came after the last one before, if the bytes from `start` on are the same again; else 0. */
  expected(view: DataView, start: number): number {
    const run = this.#successors[this.#last] ?? 0;
    const last = (this.#lengths[run] ?? 0) - WORD;
    if (last < 0 || start + last + WORD > view.byteLength) return 0;
    const stored = this.#stored;
    const offset = run * LONGEST;
    // Four bytes at a time; the last four overlap with those before them.
    for (let index = 0; index < last; index += WORD) {
      if (view.getInt32(start + index) !== stored.getInt32(offset + index)) return 0;
    }
    return view.getInt32(start + last) === stored.getInt32(offset + last) ? run : 0;
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
    if (length < WORD || length > LONGEST || (this.#misses > PATIENCE && this.#misses > this.#hits)) return 0;
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
