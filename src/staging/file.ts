import { type FileHandle, open, stat } from "node:fs/promises";
import type { FileSource } from "../plan/types.ts";
import { errorCode, FileChangedError, StagingError } from "./errors.ts";
import type { Part } from "./parts.ts";

/** A planned file that is open for reading. */
export interface OpenFile {
  /**
   * The bytes of a part, in order, as many at a time as fit into `buffer`.
   * @throws FileChangedError when the file ends before
   */
  read(part: Part, buffer: Uint8Array): AsyncGenerator<Uint8Array, void>;
  /** @throws FileChangedError when the file on disk is no longer the planned one */
  verify(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a file and makes sure that it is still the planned one.
 * @throws FileChangedError, or StagingError when it cannot be read
 */
export async function openPlanned(file: FileSource): Promise<OpenFile> {
  const handle = await open(file.path).catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
  const opened: OpenFile = {
    read: (part, buffer) => readPart(file, handle, part, buffer),
    async verify() {
      // By its path: a file put in its place is a change too.
      const now = await stat(file.path).catch((cause: unknown) => {
        throw unreadable(file, cause);
      });
      if (now.size === file.bytes && sameTime(now.mtimeMs, file.modifiedAt)) return;
      throw changed(
        file,
        `it has ${now.size} bytes of ${now.mtime.toISOString()}, expected were ${file.bytes} bytes of ${new Date(file.modifiedAt).toISOString()}`,
      );
    },
    close: () => handle.close(),
  };
  try {
    await opened.verify();
    return opened;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function* readPart(
  file: FileSource,
  handle: FileHandle,
  { start, length }: Part,
  buffer: Uint8Array,
): AsyncGenerator<Uint8Array, void> {
  for (let done = 0; done < length; ) {
    const wanted = Math.min(buffer.length, length - done);
    await fill(file, handle, buffer.subarray(0, wanted), start + done);
    yield buffer.subarray(0, wanted);
    done += wanted;
  }
}

/** Fills the buffer, whatever a system thinks of how much may be read at once. */
async function fill(file: FileSource, handle: FileHandle, buffer: Uint8Array, start: number): Promise<void> {
  for (let filled = 0; filled < buffer.length; ) {
    const { bytesRead } = await handle
      .read(buffer, filled, buffer.length - filled, start + filled)
      .catch((cause: unknown) => {
        throw unreadable(file, cause);
      });
    if (bytesRead === 0) throw changed(file, `it ended at byte ${start + filled} of ${file.bytes}`);
    filled += bytesRead;
  }
}

/** File systems keep time to different fractions of a millisecond, and so do those who wrote it down. */
function sameTime(one: number, other: number): boolean {
  return Math.abs(one - other) < 1;
}

function changed(file: FileSource, how: string, cause?: unknown): FileChangedError {
  return new FileChangedError(
    `${file.label} changed after it was checked: ${how}. Let the steps that write it end before this one begins.`,
    { cause },
  );
}

function unreadable(file: FileSource, cause: unknown): Error {
  const code = errorCode(cause);
  if (code === "ENOENT") return changed(file, "it is gone", cause);
  return new StagingError(
    `${file.label} cannot be read (${code ?? "unknown error"}). Check its permissions and disk.`,
    { cause },
  );
}
