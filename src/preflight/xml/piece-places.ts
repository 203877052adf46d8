import type { Place } from "../reading/place.ts";

/** A place in the piece, and what stands in front of it in the file. */
interface Mark {
  readonly index: number;
  /** 1-based. */
  readonly line: number;
  /** In bytes, from the beginning of the line. */
  readonly bytes: number;
}

/**
 * Lines and columns of a text that comes in pieces. Each question goes on from the one before, so that those which come in
 * the order of the text take one pass over it, however many they are.
 */
export class PiecePlaces {
  #piece = "";
  #start: Mark = { index: 0, line: 1, bytes: 0 };
  #last: Mark = this.#start;

  /** Goes on to the next piece. */
  next(piece: string): void {
    this.placeAt(this.#piece.length);
    this.#start = { ...this.#last, index: 0 };
    this.#last = this.#start;
    this.#piece = piece;
  }

  /** The place of an index in the piece; one below 0, of a piece before, counts as its beginning. */
  placeAt(index: number): Place {
    const target = Math.max(0, index);
    let { index: at, line, bytes } = target < this.#last.index ? this.#start : this.#last;
    const text = this.#piece.slice(at, target);
    let lineStart = 0;
    for (let found = text.indexOf("\n"); found !== -1; found = text.indexOf("\n", lineStart)) {
      lineStart = found + 1;
      line++;
      bytes = 0;
    }
    bytes += Buffer.byteLength(text.slice(lineStart));
    at += text.length;
    this.#last = { index: at, line, bytes };
    return { line, column: bytes + 1 };
  }
}
