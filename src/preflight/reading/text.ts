import { isUtf8 } from "node:buffer";

/** The byte order mark of UTF-8. */
export const UTF8_BOM: readonly number[] = [0xef, 0xbb, 0xbf];

/** Whether `bytes` begins with `prefix`, given as bytes or as Latin-1 text, at `offset`. */
export function startsWith(bytes: Uint8Array, prefix: string | readonly number[], offset = 0): boolean {
  if (bytes.length < offset + prefix.length) return false;
  for (let index = 0; index < prefix.length; index++) {
    const expected = typeof prefix === "string" ? prefix.charCodeAt(index) : prefix[index];
    if (bytes[offset + index] !== expected) return false;
  }
  return true;
}

/** The bytes as text, the way Node and so Mapbox's own code decodes them: a byte order mark stays, bad bytes become U+FFFD. */
export function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

/** The Unicode text that begins here: what a byte order mark, or a zero in every other byte, gives away. */
export function utf16Flavour(head: Uint8Array): "UTF-16LE" | "UTF-16BE" | null {
  if (startsWith(head, [0xff, 0xfe])) return "UTF-16LE";
  if (startsWith(head, [0xfe, 0xff])) return "UTF-16BE";
  const pairs = Math.min(16, head.length >> 1);
  if (pairs < 2) return null;
  let low = 0;
  let high = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (head[2 * pair] === 0 && head[2 * pair + 1] !== 0) high++;
    if (head[2 * pair] !== 0 && head[2 * pair + 1] === 0) low++;
  }
  if (low === pairs) return "UTF-16LE";
  return high === pairs ? "UTF-16BE" : null;
}

/**
 * Finds the first byte of a stream that is not valid UTF-8 (RFC 3629). Takes the stream in pieces of any size and
 * keeps at most three bytes between them. As quick as `isUtf8` while all is well.
 */
export class Utf8Watch {
  #pending: Uint8Array = new Uint8Array();
  #offset: number;
  #firstInvalid: number | null = null;

  /** `offset`: where the first byte stands in the file. */
  constructor(offset = 0) {
    this.#offset = offset;
  }

  /** Offset in the file of the first byte that cannot be UTF-8, or null as long as there is none. */
  get firstInvalid(): number | null {
    return this.#firstInvalid;
  }

  /** Takes the next piece of the stream. */
  write(piece: Uint8Array): void {
    if (this.#firstInvalid !== null) return;
    let rest = piece;
    if (this.#pending.length > 0) {
      const needed = sequenceLength(this.#pending[0] ?? 0) - this.#pending.length;
      const character = Buffer.concat([this.#pending, piece.subarray(0, needed)]);
      if (piece.length < needed && !isImpossible(character)) {
        this.#pending = character;
        return;
      }
      if (!isUtf8(character)) {
        this.#firstInvalid = this.#offset;
        return;
      }
      this.#offset += character.length;
      this.#pending = new Uint8Array();
      rest = piece.subarray(needed);
    }
    const whole = rest.length - unfinishedLength(rest);
    const settled = rest.subarray(0, whole);
    if (!isUtf8(settled)) {
      this.#firstInvalid = this.#offset + firstInvalidByte(settled);
      return;
    }
    this.#offset += whole;
    this.#pending = Uint8Array.from(rest.subarray(whole));
  }

  /** Says that the stream has ended: a character cut in two is a fault too. */
  end(): void {
    if (this.#firstInvalid === null && this.#pending.length > 0) this.#firstInvalid = this.#offset;
  }
}

/** How many bytes the character has that begins with `lead`; 1 for bytes that can begin none. */
function sequenceLength(lead: number): number {
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xc2 && lead <= 0xdf ? 2 : 1;
}

/** Whether no continuation can make a character of these first bytes of one. */
function isImpossible(start: Uint8Array): boolean {
  return start.subarray(1).some((byte) => (byte & 0xc0) !== 0x80);
}

/** How many bytes at the end belong to a character that goes on in the next piece. */
function unfinishedLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    return sequenceLength(byte) > back ? back : 0;
  }
  return 0;
}

/** Walks the piece character by character; only asked once, of a piece known to be bad. */
function firstInvalidByte(bytes: Uint8Array): number {
  let start = 0;
  while (start < bytes.length) {
    const length = sequenceLength(bytes[start] ?? 0);
    if ((bytes[start] ?? 0) >= 0x80 && !isUtf8(bytes.subarray(start, start + length))) return start;
    start += length;
  }
  return start;
}
