import { LineEnds } from "../reading/line-ends.ts";
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

  /**
   * The place of an index in the piece; one below 0, of a piece before, counts as its beginning, and the midst of CRLF as that
   * of the line end. Lines end as in XML: with a line feed, a carriage return, or both (https://www.w3.org/TR/xml/#sec-line-ends).
   */
  placeAt(index: number): Place {
    const target = Math.max(0, this.#isWithinCrlf(index) ? index - 1 : index);
    let { index: at, line, bytes } = target < this.#last.index ? this.#start : this.#last;
    const text = this.#piece.slice(at, target);
    const lineEnds = new LineEnds(text, "\n", "\r");
    let lineStart = 0;
    for (let behind = lineEnds.next(); behind !== -1; behind = lineEnds.next()) {
      lineStart = behind;
      line++;
      bytes = 0;
    }
    bytes += Buffer.byteLength(text.slice(lineStart));
    at += text.length;
    this.#last = { index: at, line, bytes };
    return { line, column: bytes + 1 };
  }

  #isWithinCrlf(index: number): boolean {
    return index > 0 && this.#piece.startsWith("\r\n", index - 1);
  }
}
