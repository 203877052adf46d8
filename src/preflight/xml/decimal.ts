import { POWERS_OF_TEN, SMALL } from "../reading/decimal.ts";

const MINUS = 0x2d;
const POINT = 0x2e;
/** Digits XORed with this are 0 to 9, all other characters are more. */
const ZERO = 0x30;
/** Of the characters of a number, only digits have this bit. */
const DIGIT_BIT = 4;

/** A sign, three digits, a point, nine digits, and two that end them: so many are read without a look at the limit. */
const UNCHECKED = 16;
/** From here on one more digit would not fit a double. */
const FULL = 1e15;

/**
 * Reads degrees out of text: an optional minus, one to three digits, a point, and any digits. Exact up to 15 digits; of
 * longer numbers it takes the first sixteen. A class only because a number and where it ends are two results, and
 * allocating a pair for each would double the time of a scan.
 */
export class TextDecimalReader {
  /** Index behind the number that was read last, or -1 when none that is plain began there. */
  end = 0;

  /** The number that begins at `start`. `limit` is at most the length of `text`; near to it no number counts as plain. */
  read(text: string, start: number, limit: number): number {
    if (start + UNCHECKED > limit) return this.#notPlain();
    // Signs and the number of digits come at random in many files. A processor that guesses them wrong half of the time
    // loses more than it takes to calculate with those that are not there.
    const sign = text.charCodeAt(start);
    const negative = ((sign >> DIGIT_BIT) & 1) ^ 1;
    let at = start + negative;
    const second = text.charCodeAt(at + 1);
    const third = text.charCodeAt(at + 2);
    const hasSecond = (second >> DIGIT_BIT) & 1;
    const hasThird = (third >> DIGIT_BIT) & hasSecond;
    const firstDigit = text.charCodeAt(at) ^ ZERO;
    const secondDigit = (second ^ ZERO) * hasSecond;
    const thirdDigit = (third ^ ZERO) * hasThird;
    at += 1 + hasSecond + hasThird;
    if (
      (sign ^ MINUS) * negative !== 0 ||
      firstDigit > 9 ||
      secondDigit > 9 ||
      thirdDigit > 9 ||
      text.charCodeAt(at) !== POINT
    )
      return this.#notPlain();
    const whole = (firstDigit * (1 + 9 * hasSecond) + secondDigit) * (1 + 9 * hasThird) + thirdDigit;
    const fractionStart = ++at;
    let fraction = 0;
    // Three digits at a time: one after the other, each would wait for the sum of those before.
    while (at < fractionStart + SMALL) {
      const tenths = text.charCodeAt(at) ^ ZERO;
      const hundredths = text.charCodeAt(at + 1) ^ ZERO;
      const thousandths = text.charCodeAt(at + 2) ^ ZERO;
      if (tenths > 9 || hundredths > 9 || thousandths > 9) break;
      fraction = (Math.imul(fraction, 1000) + tenths * 100 + hundredths * 10 + thousandths) | 0;
      at += 3;
    }
    let digit = text.charCodeAt(at) ^ ZERO;
    while (digit <= 9 && at < fractionStart + SMALL) {
      fraction = (Math.imul(fraction, 10) + digit) | 0;
      digit = text.charCodeAt(++at) ^ ZERO;
    }
    let decimals = at - fractionStart;
    let mantissa = whole * (POWERS_OF_TEN[decimals] ?? 1) + fraction;
    while (digit <= 9) {
      if (mantissa < FULL) {
        mantissa = mantissa * 10 + digit;
        decimals++;
      }
      if (++at >= limit) return this.#notPlain();
      digit = text.charCodeAt(at) ^ ZERO;
    }
    const power = POWERS_OF_TEN[decimals];
    if (power === undefined) return this.#notPlain();
    this.end = at;
    return ((1 - 2 * negative) * mantissa) / power;
  }

  #notPlain(): number {
    this.end = -1;
    return Number.NaN;
  }
}

/** The lengths of numbers with a point whose digits can be looked at without care for the end: three of them, and 32 bits. */
const SHORTEST = 4;
const LONGEST = 14;

/** The same as `Number(text)`, at a fraction of its price for degrees with one to nine decimals. */
export function parseDecimal(text: string): number {
  const { length } = text;
  if (length < SHORTEST || length > LONGEST) return Number(text);
  // As in `TextDecimalReader`: no guesses about the sign and the number of digits.
  const sign = text.charCodeAt(0);
  const negative = ((sign >> DIGIT_BIT) & 1) ^ 1;
  let at: number = negative;
  const second = text.charCodeAt(at + 1);
  const third = text.charCodeAt(at + 2);
  const hasSecond = (second >> DIGIT_BIT) & 1;
  const hasThird = (third >> DIGIT_BIT) & hasSecond;
  const firstDigit = text.charCodeAt(at) ^ ZERO;
  const secondDigit = (second ^ ZERO) * hasSecond;
  const thirdDigit = (third ^ ZERO) * hasThird;
  at += 1 + hasSecond + hasThird;
  if ((sign ^ MINUS) * negative !== 0 || firstDigit > 9 || secondDigit > 9 || thirdDigit > 9) return Number(text);
  const decimals = length - at - 1;
  if (decimals < 0 || decimals > SMALL || text.charCodeAt(at) !== POINT) return Number(text);
  let fraction = 0;
  for (at++; at < length; at++) {
    const digit = text.charCodeAt(at) ^ ZERO;
    if (digit > 9) return Number(text);
    fraction = (Math.imul(fraction, 10) + digit) | 0;
  }
  const power = POWERS_OF_TEN[decimals] ?? 1;
  const whole = (firstDigit * (1 + 9 * hasSecond) + secondDigit) * (1 + 9 * hasThird) + thirdDigit;
  return ((1 - 2 * negative) * (whole * power + fraction)) / power;
}
