import { type FileHandle, open } from "node:fs/promises";

/** How much is read at a time, in bytes: some milliseconds of scanning, so that the event loop turns in between. */
const CHUNK_BYTES = 524_288;

/** The longest unfinished token that a scanner may hand back to see it again with what follows, in bytes. */
export const HEADROOM = 4_096;

/** Room for what is kept of the piece before, the piece, and a sentinel. */
const BUFFER_BYTES = HEADROOM + CHUNK_BYTES + 1;

/** Buffers of files that have been read: many small files would spend more time on new ones than on their bytes. */
const spare: Buffer[] = [];

/** Returned by a consumer that has seen enough. */
export const STOP = -1;

/**
 * Takes `buffer[start, end)`, which lies at `offset` in the file, and returns from where on it wants to see the bytes
 * again in front of the next ones: `end` for nothing, at least `end - HEADROOM`; or STOP. One byte more, at `end`, is
 * always there for the consumer to write a sentinel into. With `final` (and perhaps no new byte) nothing follows.
 */
export type Consumer = (buffer: Buffer, start: number, end: number, offset: number, final: boolean) => number;

/**
 * Reads a file once, from its start to its end, into two buffers by turns: one is scanned while the other is filled.
 * @throws the signal's reason when aborted, the system's error when the file cannot be read, and what `consume` throws
 */
export async function consumeFile(path: string, signal: AbortSignal, consume: Consumer): Promise<void> {
  signal.throwIfAborted();
  const handle = await open(path, "r");
  let filling = Promise.resolve(0);
  let current = spare.pop() ?? Buffer.allocUnsafeSlow(BUFFER_BYTES);
  let other = spare.pop() ?? Buffer.allocUnsafeSlow(BUFFER_BYTES);
  try {
    filling = fill(handle, current);
    let start = HEADROOM;
    let offset = 0;
    for (;;) {
      const bytesRead = await filling;
      signal.throwIfAborted();
      const final = bytesRead === 0;
      if (!final) filling = fill(handle, other);
      const end = HEADROOM + bytesRead;
      const kept = consume(current, start, end, offset, final);
      if (final || kept === STOP) return;
      offset += kept - start;
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

async function fill(handle: FileHandle, buffer: Buffer): Promise<number> {
  const { bytesRead } = await handle.read(buffer, HEADROOM, CHUNK_BYTES, null);
  return bytesRead;
}
