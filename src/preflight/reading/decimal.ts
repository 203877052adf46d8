const DOT = 0x2e;
const MINUS = 0x2d;
/** Digits XORed with this are 0 to 9, all other bytes are more. */
const ZERO = 0x30;

/** So many digits fit an integer of 32 bits, whose arithmetic is three times as quick as that of doubles. */
export const SMALL = 9;
/** Ten to the power of 0 to 22: all that are exact doubles, so that digits divided by one are as good as the digits. */
export const POWERS_OF_TEN: Readonly<Float64Array> = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/**
 * Reads plain decimal numbers: an optional minus, digits, and perhaps a dot with digits, up to nine before the dot and
 * eighteen behind it. Exact up to 15 digits, within the last digit of a double beyond. A class only because a number
 * and where it ends are two results, and allocating a pair for each would double the time of a scan.
 */
export class DecimalReader {
  /** Index behind the number that was read last, or -1 when none that is plain began there. */
  end = 0;

  /** The number that begins at `start`. `bytes` must have a byte behind it that belongs to no number. */
  read(bytes: Uint8Array, start: number): number {
    // 1 for a minus, else 0, without a branch: signs come in no order that a processor could foretell.
    const negative = (((bytes[start] ?? 0) ^ MINUS) - 1) >>> 31;
    const sign = 1 - 2 * negative;
    const wholeStart = start + negative;
    let at = wholeStart;
    let whole = 0;
    let digit = (bytes[at] ?? 0) ^ ZERO;
    while (digit <= 9) {
      whole = (Math.imul(whole, 10) + digit) | 0;
      digit = (bytes[++at] ?? 0) ^ ZERO;
    }
    const wholeDigits = at - wholeStart;
    // "-", "01" and numbers beyond 32 bits are for those who know what to make of them.
    if (wholeDigits === 0 || wholeDigits > SMALL || (wholeDigits > 1 && bytes[wholeStart] === ZERO))
      return this.#notPlain();
    if ((bytes[at] ?? 0) !== DOT) {
      this.end = at;
      return sign * whole;
    }
    const fractionStart = ++at;
    const highEnd = at + SMALL;
    let high = 0;
    digit = (bytes[at] ?? 0) ^ ZERO;
    while (digit <= 9 && at < highEnd) {
      high = (Math.imul(high, 10) + digit) | 0;
      digit = (bytes[++at] ?? 0) ^ ZERO;
    }
    const highDigits = at - fractionStart;
    if (highDigits === 0) return this.#notPlain();
    let low = 0;
    while (digit <= 9) {
      low = (Math.imul(low, 10) + digit) | 0;
      digit = (bytes[++at] ?? 0) ^ ZERO;
    }
    const lowDigits = at - fractionStart - highDigits;
    if (lowDigits > SMALL) return this.#notPlain();
    const leading = whole * (POWERS_OF_TEN[highDigits] ?? 1) + high;
    const value =
      lowDigits === 0
        ? leading / (POWERS_OF_TEN[highDigits] ?? 1)
        : (leading * (POWERS_OF_TEN[lowDigits] ?? 1) + low) / (POWERS_OF_TEN[highDigits + lowDigits] ?? 1);
    this.end = at;
    return sign * value;
  }

  #notPlain(): number {
    this.end = -1;
    return Number.NaN;
  }
}
