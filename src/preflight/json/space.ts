const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;

/** Index of the first byte from `start` on that is no white space of JSON (RFC 8259, section 2). */
export function skipSpace(bytes: Uint8Array, start: number): number {
  return (bytes[start] ?? 0) > SPACE ? start : skipMoreSpace(bytes, start);
}

/** Apart, so that `skipSpace` is small enough to be inlined. */
function skipMoreSpace(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let byte = bytes[at] ?? 0; byte <= SPACE; byte = bytes[++at] ?? 0) {
    if (!isSpace(byte)) break;
  }
  return at;
}

/** Whether a byte is white space of JSON. */
export function isSpace(byte: number): boolean {
  return byte === SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB;
}
