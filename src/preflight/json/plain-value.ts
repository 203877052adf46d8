const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
/** Digits XORed with this are 0 to 9, all other bytes are more. */
const ZERO = 0x30;
const BACKSLASH = 0x5c;
const CLOSE_BRACE = 0x7d;

/** How many bytes of a string are looked at at once. */
const WORD = 4;

/** So many digits are no integer beyond 64 bits. */
const MOST_DIGITS = 18;

/**
 * Index behind the plain JSON value that is a member's, at `start`, when a comma or the end of the object follows at once:
 * a string without escapes, or a number without exponent of at most eighteen digits. -1 for everything else, which is
 * for those who know what to make of it. `view` is of the same bytes, of which one must stand behind it that belongs to
 * no value.
 */
export function plainValueEnd(bytes: Uint8Array, view: DataView, start: number): number {
  const end = bytes[start] === QUOTE ? plainStringEnd(bytes, view, start + 1) : plainNumberEnd(bytes, start);
  if (end < 0) return -1;
  const next = bytes[end];
  return next === COMMA || next === CLOSE_BRACE ? end : -1;
}

function plainStringEnd(bytes: Uint8Array, view: DataView, start: number): number {
  const last = view.byteLength - WORD;
  let at = start;
  // Four bytes at a time, as long as none is a quote, a backslash, a control character or beyond ASCII.
  while (at <= last) {
    const word = view.getInt32(at);
    const quotes = word ^ 0x22222222;
    const backslashes = word ^ 0x5c5c5c5c;
    // A byte of 0 sets its highest bit when 1 is taken from it, one below 0x20 when that is.
    // https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord
    const special =
      ((quotes - 0x01010101) & ~quotes) | ((backslashes - 0x01010101) & ~backslashes) | (word - 0x20202020) | word;
    if ((special & 0x80808080) !== 0) break;
    at += WORD;
  }
  let byte = bytes[at] ?? 0;
  // One comparison for most letters, three for the rest.
  while (byte > BACKSLASH || (byte >= SPACE && byte !== QUOTE && byte !== BACKSLASH)) byte = bytes[++at] ?? 0;
  return byte === QUOTE ? at + 1 : -1;
}

function plainNumberEnd(bytes: Uint8Array, start: number): number {
  let at = bytes[start] === MINUS ? start + 1 : start;
  const wholeStart = at;
  while (((bytes[at] ?? 0) ^ ZERO) <= 9) at++;
  const wholeDigits = at - wholeStart;
  if (wholeDigits === 0 || wholeDigits > MOST_DIGITS || (wholeDigits > 1 && bytes[wholeStart] === ZERO)) return -1;
  if (bytes[at] !== DOT) return at;
  const fractionStart = ++at;
  while (((bytes[at] ?? 0) ^ ZERO) <= 9) at++;
  return at === fractionStart ? -1 : at;
}
