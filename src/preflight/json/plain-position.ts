import { DecimalReader, POWERS_OF_TEN, SMALL } from "../reading/decimal.ts";
import { skipSpace } from "./space.ts";

const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
/** Digits XORed with this are 0 to 9, all other bytes are more. */
const ZERO = 0x30;
const CLOSE_BRACKET = 0x5d;

/**
 * Reads positions as most files have them: `[x, y]`, and perhaps more numbers, in plain decimals (see DecimalReader).
 * The numbers are read right here, because half of the bytes of most files are theirs and a call for each costs a third
 * of the time. A class only because a position and where it ends are more results than one.
 */
export class PlainPosition {
  readonly #decimal = new DecimalReader();
  readonly #numbers = new Float64Array(2);
  /** Index of the first number of the position that was read last. */
  start = 0;

  /** The first number of the position that was read last. */
  get x(): number {
    return this.#numbers[0] ?? 0;
  }

  /** The second number of the position that was read last. */
  get y(): number {
    return this.#numbers[1] ?? 0;
  }

  /**
   * Reads the position whose bracket opens at `open`. Returns the index behind its closing bracket, or -1 when it is not
   * plain. `bytes` must have a byte behind it that belongs to no position.
   */
  read(bytes: Uint8Array, open: number): number {
    const numbers = this.#numbers;
    let at = open;
    for (let axis = 0; axis < 2; axis++) {
      at = skipSpace(bytes, at + 1);
      if (axis === 0) this.start = at;
      const numberStart = at;
      // 1 for a minus, else 0, without a branch: signs come in no order that a processor could foretell.
      const negative = (((bytes[at] ?? 0) ^ MINUS) - 1) >>> 31;
      at += negative;
      const wholeStart = at;
      let whole = 0;
      let digit = (bytes[at] ?? 0) ^ ZERO;
      while (digit <= 9) {
        whole = (Math.imul(whole, 10) + digit) | 0;
        digit = (bytes[++at] ?? 0) ^ ZERO;
      }
      let value = whole;
      let digits = at - wholeStart;
      const zeroFirst = digits > 1 && bytes[wholeStart] === ZERO;
      if (bytes[at] === DOT && digits > 0 && digits <= SMALL) {
        const fractionStart = ++at;
        let fraction = 0;
        digit = (bytes[at] ?? 0) ^ ZERO;
        while (digit <= 9) {
          fraction = (Math.imul(fraction, 10) + digit) | 0;
          digit = (bytes[++at] ?? 0) ^ ZERO;
        }
        digits = at - fractionStart;
        const power = POWERS_OF_TEN[digits] ?? 1;
        value = (whole * power + fraction) / power;
      }
      if (digits === 0 || digits > SMALL || zeroFirst) {
        numbers[axis] = this.#decimal.read(bytes, numberStart);
        at = this.#decimal.end;
        if (at < 0) return -1;
      } else numbers[axis] = (1 - 2 * negative) * value;
      at = skipSpace(bytes, at);
      if (axis === 0 && bytes[at] !== COMMA) return -1;
    }
    while (bytes[at] === COMMA) {
      this.#decimal.read(bytes, skipSpace(bytes, at + 1));
      if (this.#decimal.end < 0) return -1;
      at = skipSpace(bytes, this.#decimal.end);
    }
    return bytes[at] === CLOSE_BRACKET ? at + 1 : -1;
  }
}
