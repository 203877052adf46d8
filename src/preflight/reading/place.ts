import { consumeFile, STOP } from "./chunks.ts";
import { LineEnds } from "./line-ends.ts";

/** A place in a text file as editors count it. */
export interface Place {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in bytes. */
  readonly column: number;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Finds the lines and columns of some byte offsets, by one pass over the file up to the last of them. Only done when
 * there is something to report; looking for line ends is ten times as quick as a scan. A carriage return alone ends a
 * line where the first line ends so.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
export async function locate(
  path: string,
  offsets: Iterable<number>,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, Place>> {
  const places = new Map<number, Place>();
  const wanted = [...new Set(offsets)].sort((one, other) => one - other);
  if (wanted.length === 0) return places;
  let next = 0;
  let line = 1;
  let lineStart = 0;
  let returnsCount: boolean | null = null;
  await consumeFile(path, signal, (buffer, start, end, offset, final) => {
    // Whether a line feed follows a carriage return is seen with the next piece.
    const seen = !final && buffer[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
    const piece = buffer.subarray(start, seen);
    returnsCount ??= endsWithReturn(piece);
    const lineEnds = new LineEnds(piece, LINE_FEED, returnsCount === true ? CARRIAGE_RETURN : null);
    for (;;) {
      const behind = lineEnds.next();
      const known = offset + (behind === -1 ? piece.length : behind);
      for (let target = wanted[next]; target !== undefined; target = wanted[++next]) {
        if (target >= known && !(behind === -1 && final)) break;
        places.set(target, { line, column: target - lineStart + 1 });
      }
      if (next >= wanted.length) return STOP;
      if (behind === -1) return seen;
      line++;
      lineStart = offset + behind;
    }
  });
  return places;
}

/** Whether the first line of a text ends with a carriage return alone; null for a text of one line. */
function endsWithReturn(text: Buffer): boolean | null {
  const lineFeed = text.indexOf(LINE_FEED);
  const carriageReturn = text.indexOf(CARRIAGE_RETURN);
  if (lineFeed === -1 && carriageReturn === -1) return null;
  return carriageReturn !== -1 && (lineFeed === -1 || carriageReturn < lineFeed - 1);
}
