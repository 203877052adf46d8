const PLUS = 0x2b;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const UPPER_E = 0x45;
const LOWER_E = 0x65;

// What has been seen of a number.
const NUMBER_START = 0;
const NUMBER_SIGN = 1;
const NUMBER_INTEGER = 2;
const NUMBER_DOT = 3;
const NUMBER_FRACTION = 4;
const NUMBER_MARK = 5;
const NUMBER_EXPONENT_SIGN = 6;
const NUMBER_EXPONENT = 7;
const NUMBER_ENDED = 8;
const NUMBER_COMPLETE: ReadonlySet<number> = new Set([NUMBER_INTEGER, NUMBER_DOT, NUMBER_FRACTION, NUMBER_EXPONENT]);

/** The grammar of a number (RFC 8259, section 6) that is too long to be held, byte by byte; Mapnik's leniency included. */
export class LongNumber {
  #state = NUMBER_START;

  /** Goes on with `bytes[start, end)`; returns the index of the first byte that does not belong to the number, or `end`. */
  write(bytes: Uint8Array, start: number, end: number): number {
    for (let at = start; at < end; at++) {
      const next = stateAfter(this.#state, bytes[at] ?? 0);
      if (next === NUMBER_ENDED) return at;
      this.#state = next;
    }
    return end;
  }

  /** Whether what has been seen is a number. */
  get isComplete(): boolean {
    return NUMBER_COMPLETE.has(this.#state);
  }

  /** Whether it is one without dot and exponent. */
  get isInteger(): boolean {
    return this.#state === NUMBER_INTEGER;
  }
}

function stateAfter(state: number, byte: number): number {
  if (byte >= ZERO && byte <= NINE) {
    if (state <= NUMBER_INTEGER) return NUMBER_INTEGER;
    return state <= NUMBER_FRACTION ? NUMBER_FRACTION : NUMBER_EXPONENT;
  }
  if (byte === DOT) return state <= NUMBER_INTEGER ? NUMBER_DOT : NUMBER_ENDED;
  if (byte === LOWER_E || byte === UPPER_E) {
    return state >= NUMBER_INTEGER && state <= NUMBER_FRACTION ? NUMBER_MARK : NUMBER_ENDED;
  }
  if (byte === MINUS || byte === PLUS) {
    if (state === NUMBER_START) return NUMBER_SIGN;
    return state === NUMBER_MARK ? NUMBER_EXPONENT_SIGN : NUMBER_ENDED;
  }
  return NUMBER_ENDED;
}
