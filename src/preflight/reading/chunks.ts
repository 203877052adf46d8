import { type FileHandle, open } from "node:fs/promises";

/** How much is read at a time, in bytes: some milliseconds of scanning, so that the event loop turns in between. */
export const CHUNK_BYTES = 524_288;

/** The longest unfinished token that a scanner may hand back to see it again with what follows, in bytes. */
export const HEADROOM = 4_096;

/** Room for what is kept of the piece before, the piece, and a sentinel. */
const BUFFER_BYTES = HEADROOM + CHUNK_BYTES + 1;

/** Buffers of files that have been read: many small files would spend more time on new ones than on their bytes. */
const spare: Buffer[] = [];

/** Returned by a consumer that has seen enough. */
export const STOP = -1;

/** The bytes `[from, to)` of a file. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Stands for the offset of a file's end, wherever that is. */
export const END_OF_FILE = Number.POSITIVE_INFINITY;

/** All bytes of a file. */
export const WHOLE_FILE: Stretch = { from: 0, to: END_OF_FILE };

/**
 * Takes `buffer[start, end)`, which lies at `offset` in the file, and returns from where on it wants to see the bytes
 * again in front of the next ones: `end` for nothing, at least `end - HEADROOM`; or STOP. One byte more, at `end`, is
 * always there for the consumer to write a sentinel into. With `final` (and perhaps no new byte) nothing follows.
 */
export type Consumer = (buffer: Buffer, start: number, end: number, offset: number, final: boolean) => number;

/**
 * Reads a file, or a stretch of it, once and in order, into two buffers by turns: one is scanned while the other is
 * filled. Returns the offset of the first byte that the consumer has not done with, which is that of the end unless the
 * stretch ends within a token. Only the end of the file is `final`.
 * @throws the signal's reason when aborted, the system's error when the file cannot be read, and what `consume` throws
 */
export async function consumeFile(
  path: string,
  signal: AbortSignal,
  consume: Consumer,
  { from, to }: Stretch = WHOLE_FILE,
): Promise<number> {
  signal.throwIfAborted();
  const handle = await open(path, "r");
  let filling = Promise.resolve(0);
  let current = spare.pop() ?? Buffer.allocUnsafeSlow(BUFFER_BYTES);
  let other = spare.pop() ?? Buffer.allocUnsafeSlow(BUFFER_BYTES);
  try {
    let filled = from;
    filling = fill(handle, current, filled, to);
    let start = HEADROOM;
    let offset = from;
    for (;;) {
      const bytesRead = await filling;
      signal.throwIfAborted();
      filled += bytesRead;
      const final = bytesRead === 0;
      if (final && filled >= to) return offset;
      if (!final) filling = fill(handle, other, filled, to);
      const end = HEADROOM + bytesRead;
      const kept = consume(current, start, end, offset, final);
      if (kept === STOP) return offset;
      offset += kept - start;
      if (final) return offset;
      start = HEADROOM - (end - kept);
      current.copy(other, start, kept, end);
      [current, other] = [other, current];
    }
  } finally {
    await filling.catch(() => 0);
    spare.push(current, other);
    await handle.close();
  }
}

async function fill(handle: FileHandle, buffer: Buffer, position: number, to: number): Promise<number> {
  const wanted = Math.min(CHUNK_BYTES, to - position);
  if (wanted <= 0) return 0;
  const { bytesRead } = await handle.read(buffer, HEADROOM, wanted, position);
  return bytesRead;
}

/**
 * The bytes of a file from `offset` on, as many as there are up to `length`.
 * @throws the system's error when the file cannot be read
 */
export async function readBytes(path: string, offset: number, length: number): Promise<Buffer> {
  const handle = await open(path, "r");
  try {
    const buffer = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await handle.read(buffer, filled, length - filled, offset + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return buffer.subarray(0, filled);
  } finally {
    await handle.close();
  }
}
