/**
 * A repeatable source of numbers in [0, 1): the same seed gives the same file again, so that a failure of a fuzz test
 * can be looked at. The generator is the public-domain mulberry32.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Bytes that mean something in one of the formats, and numbers at the edges of their types. */
const INTERESTING: readonly Uint8Array[] = [
  "{",
  "}",
  "[",
  "]",
  '"',
  ",",
  ":",
  "\\",
  "\\u",
  "\\ud800",
  "\n",
  "\r\n",
  "\0",
  "NaN",
  "Infinity",
  "-",
  "1e400",
  ".5",
  "00",
  "9223372036854775808",
  "null",
  "true",
  '"type":',
  '"coordinates":',
  '"features":',
  "<",
  ">",
  "</",
  "<!--",
  "]]>",
  "&",
  "&lt;",
  "<![CDATA[",
  "<!DOCTYPE a [",
  ";",
  "\t",
  "|",
  "POINT(",
  "PK\u0003\u0004",
  "PK\u0005\u0006",
  "II*\0",
  "MM\0*",
  "SQLite format 3\0",
]
  .map((text) => new TextEncoder().encode(text))
  .concat([
    Uint8Array.of(0xff),
    Uint8Array.of(0xff, 0xff, 0xff, 0xff),
    Uint8Array.of(0x7f, 0xff, 0xff, 0xff),
    Uint8Array.of(0x80, 0, 0, 0),
    Uint8Array.of(0xef, 0xbb, 0xbf),
    Uint8Array.of(0xc3),
    Uint8Array.of(0xed, 0xa0, 0x80),
    new Uint8Array(8),
    new Uint8Array(8).fill(0xff),
  ]);

/** A damaged copy of `bytes`: one to six faults of the kinds that transfers, editors and broken writers make. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const below = (limit: number) => Math.floor(random() * limit);
  let result = Uint8Array.from(bytes);
  for (let faults = 1 + below(6); faults > 0; faults--) {
    const at = below(result.length + 1);
    const length = 1 + below(random() < 0.8 ? 16 : 4096);
    switch (below(7)) {
      case 0: // one bit falls over
        if (at < result.length) result[at] = (result[at] ?? 0) ^ (1 << below(8));
        break;
      case 1: // any byte
        if (at < result.length) result[at] = below(256);
        break;
      case 2: // the end is missing
        result = result.slice(0, at);
        break;
      case 3: // a piece is missing
        result = join(result.subarray(0, at), result.subarray(Math.min(result.length, at + length)));
        break;
      case 4: // a piece is there twice
        result = join(result.subarray(0, Math.min(result.length, at + length)), result.subarray(at));
        break;
      case 5: // a piece is written over what was there
        result.set(pick(random).subarray(0, result.length - at), at);
        break;
      default: // a piece comes in
        result = join(result.subarray(0, at), pick(random), result.subarray(at));
    }
  }
  return result;
}

function pick(random: () => number): Uint8Array {
  return INTERESTING[Math.floor(random() * INTERESTING.length)] ?? new Uint8Array();
}

function join(...pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
