import { isAscii, isUtf8 } from "node:buffer";
import { consumeFile, STOP } from "../reading/chunks.ts";
import { startsWith, UTF8_BOM, Utf8Watch } from "../reading/text.ts";

/** A piece of the text of a file. */
export interface TextPiece {
  readonly text: string;
  /** Offset of the first byte that its encoding forbids, counted from the start of this piece, or null. */
  readonly firstInvalid: number | null;
  /** The letters beyond ASCII of a piece that is read as a character a byte; null without any. */
  readonly letters: OneByteLetters | null;
}

/** Letters that are read as a byte each. */
export interface OneByteLetters {
  /** Offset of the first. */
  readonly first: number;
  /** Whether they would be UTF-8: hardly any text of single bytes is by chance. */
  readonly areUtf8: boolean;
}

/** How much is decoded and parsed at once, in bytes: larger strings cost memory and gain nothing. */
const PIECE_BYTES = 65_536;

const CARRIAGE_RETURN = 0x0d;

const MARK = "\ufeff";

/** How text of one encoding is read: as UTF-8, or a character a byte. Of letters beyond ASCII only the number matters to a check. */
type Decoding = "utf8" | "latin1" | "ascii";

/**
 * The encodings that Mapbox's XML parser reads: some of expat's own (libexpat, xmltok_ns.c) and two of GDAL's (OSGeo/gdal,
 * ogr_expat.cpp). Expat's UTF-16 is not among them, since a file in UTF-16 is not taken for XML in the first place.
 */
const DECODINGS: ReadonlyMap<string, Decoding> = new Map([
  ["utf-8", "utf8"],
  ["us-ascii", "ascii"],
  ["iso-8859-1", "latin1"],
  ["iso-8859-15", "latin1"],
  ["windows-1252", "latin1"],
]);

/** The encoding named in an XML declaration, in small letters; `utf-8` without one. */
export function declaredEncoding(head: Uint8Array): string {
  const text = Buffer.from(head.subarray(0, 256)).toString("latin1");
  return (/^[^<]{0,3}<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(text)?.[1] ?? "utf-8").toLowerCase();
}

/** Whether Mapbox's XML parser can read an encoding. */
export function isKnownEncoding(encoding: string): boolean {
  return DECODINGS.has(encoding);
}

/**
 * Reads a text file once, decoded by its XML declaration, in pieces of some 64 KiB that never cut a character or
 * CRLF. Stops when `take` says false.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
export async function readText(
  path: string,
  signal: AbortSignal,
  take: (piece: TextPiece, encoding: string) => boolean,
): Promise<void> {
  let encoding: string | null = null;
  await consumeFile(path, signal, (buffer, start, end, offset, final) => {
    encoding ??= declaredEncoding(buffer.subarray(start, end));
    for (let at = start; at < end; ) {
      const until = Math.min(end, at + PIECE_BYTES);
      const bytes = buffer.subarray(at, until);
      const decoding = DECODINGS.get(encoding) ?? "utf8";
      const whole = final && until === end ? bytes.length : wholeLength(bytes);
      // Less than one character is left: it comes back in front of the next bytes.
      if (whole === 0) return at;
      const piece = bytes.subarray(0, whole);
      // A byte order mark is one in every encoding that expat reads.
      const isMarked = decoding !== "utf8" && offset + at === start && startsWith(piece, UTF8_BOM);
      const decoded = isMarked
        ? withMark(decodePiece(piece.subarray(UTF8_BOM.length), decoding))
        : decodePiece(piece, decoding);
      if (!take(decoded, encoding)) return STOP;
      at += whole;
    }
    return end;
  });
}

function decodePiece(bytes: Buffer, decoding: Decoding): TextPiece {
  const text = bytes.toString(decoding === "utf8" ? "utf8" : "latin1");
  const letters = decoding === "latin1" ? oneByteLetters(bytes) : null;
  return { text, firstInvalid: firstInvalidIn(bytes, decoding), letters };
}

function oneByteLetters(bytes: Buffer): OneByteLetters | null {
  return isAscii(bytes) ? null : { first: firstBeyondAscii(bytes), areUtf8: isUtf8(bytes) };
}

function firstBeyondAscii(bytes: Buffer): number {
  return bytes.findIndex((byte) => byte > 0x7f);
}

/** The piece with a byte order mark in front of it. */
function withMark({ text, firstInvalid, letters }: TextPiece): TextPiece {
  return {
    text: `${MARK}${text}`,
    firstInvalid: firstInvalid === null ? null : firstInvalid + MARK.length,
    letters: letters === null ? null : { ...letters, first: letters.first + MARK.length },
  };
}

function firstInvalidIn(bytes: Buffer, decoding: Decoding): number | null {
  switch (decoding) {
    case "utf8":
      return isUtf8(bytes) ? null : firstInvalidOf(bytes);
    case "ascii":
      return isAscii(bytes) ? null : firstBeyondAscii(bytes);
    case "latin1":
      return null;
  }
}

function firstInvalidOf(bytes: Buffer): number | null {
  const watch = new Utf8Watch();
  watch.write(bytes);
  watch.end();
  return watch.firstInvalid;
}

/** How many of the bytes are left when a character of UTF-8 or CRLF that is cut at the end is left out. */
function wholeLength(bytes: Buffer): number {
  if (bytes[bytes.length - 1] === CARRIAGE_RETURN) return bytes.length - 1;
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
