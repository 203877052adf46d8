import { type Consumer, consumeFile, STOP, type Stretch } from "./chunks.ts";
import { Utf8Watch } from "./text.ts";

/** How far a stretch of text was read. */
export interface TextRead {
  /** Offset of the first byte that the consumer has not done with. */
  readonly reached: number;
  /** Offset of the first byte that is not valid UTF-8, or null. */
  readonly firstInvalidUtf8: number | null;
}

/**
 * Reads a stretch of a text file once, and watches its encoding beside what `consume` does.
 * @throws the signal's reason when aborted, the system's error when the file cannot be read, and what `consume` throws
 */
export async function consumeText(
  path: string,
  signal: AbortSignal,
  consume: Consumer,
  stretch: Stretch,
): Promise<TextRead> {
  const encoding = new Utf8Watch(stretch.from);
  let watched = stretch.from;
  let isStopped = false;
  const reached = await consumeFile(
    path,
    signal,
    (buffer, start, end, offset, final) => {
      encoding.write(buffer.subarray(start + watched - offset, end));
      watched = offset + end - start;
      const kept = consume(buffer, start, end, offset, final);
      isStopped = kept === STOP;
      return kept;
    },
    stretch,
  );
  // What comes behind is unknown after a stop: it may be the rest of a character.
  if (!isStopped) encoding.end();
  return { reached, firstInvalidUtf8: encoding.firstInvalid };
}
