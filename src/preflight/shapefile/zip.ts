import { createInflateRaw } from "node:zlib";
import { type Entry, open, type ZipFile } from "yauzl";
import { messageOf } from "../../message.ts";

/** One file or folder inside a zip, as the central directory lists it; the name of a folder ends with a slash. */
export interface ZipEntry {
  /** Path inside the zip, as written there. */
  readonly name: string;
  /** Size when unpacked, in bytes, as the directory claims. */
  readonly bytes: number;
  readonly encrypted: boolean;
  /** 0 is stored, 8 is deflate; PKWARE's APPNOTE, 4.4.5, lists the others. */
  readonly method: number;
  /** At most the first `length` bytes, unpacked. @throws {ZipDamage} when they cannot be unpacked */
  head(length: number): Promise<Buffer>;
}

/** The zip cannot be read; the message says why. */
export class ZipDamage extends Error {
  override readonly name = "ZipDamage";
}

/** Entries that are listed at most. A shapefile has some ten; a hostile directory could hold millions. */
export const MOST_ENTRIES = 20_000;

/** How many packed bytes are read at most to unpack the head of an entry: empty deflate blocks could go on for gigabytes. */
const PACKED_BYTES = 262_144;

/** A zip of which only the central directory and the heads of single entries are read. */
export class ZipReader {
  readonly #zip: ZipFile;
  readonly entries: readonly ZipEntry[];

  private constructor(zip: ZipFile, entries: readonly ZipEntry[]) {
    this.#zip = zip;
    this.entries = entries;
  }

  /**
   * Opens the zip at `path` and lists its files and folders.
   * @throws {ZipDamage} when there is no central directory or it is damaged
   * @throws the signal's reason when aborted, and the system's error when the file cannot be read
   */
  static async open(path: string, signal: AbortSignal): Promise<ZipReader> {
    const zip = await openZip(path);
    try {
      return new ZipReader(zip, await listEntries(zip, signal));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  close(): void {
    this.#zip.close();
  }
}

/** Names stay bytes at first: yauzl would refuse the whole zip for a backslash or an absolute path, which Mapbox does not. */
async function openZip(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false, decodeStrings: false }, (error, zip) => {
      if (error === null) resolve(zip);
      else reject("syscall" in error ? error : new ZipDamage(error.message, { cause: error }));
    });
  });
}

async function listEntries(zip: ZipFile, signal: AbortSignal): Promise<readonly ZipEntry[]> {
  const entries: ZipEntry[] = [];
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    const settle = (finish: () => void) => {
      signal.removeEventListener("abort", stop);
      finish();
    };
    zip.on("error", (error: Error) => settle(() => reject(new ZipDamage(error.message, { cause: error }))));
    zip.on("end", () => settle(() => resolve(entries)));
    zip.on("entry", (entry: Entry) => {
      entries.push(describe(zip, entry, nameOf(entry)));
      if (entries.length >= MOST_ENTRIES) settle(() => resolve(entries));
      else setImmediate(() => zip.readEntry());
    });
    zip.readEntry();
  });
}

/** Bit 11 of the flags says UTF-8; without it ASCII is all that is sure, and enough to compare names with each other. */
function nameOf(entry: Entry): string {
  const raw: unknown = entry.fileName;
  if (!Buffer.isBuffer(raw)) return String(raw);
  return raw.toString((entry.generalPurposeBitFlag & 0x800) === 0 ? "latin1" : "utf8");
}

function describe(zip: ZipFile, entry: Entry, name: string): ZipEntry {
  return {
    name,
    bytes: entry.uncompressedSize,
    encrypted: entry.isEncrypted(),
    method: entry.compressionMethod,
    async head(length) {
      const packed = await readPacked(zip, entry);
      return entry.compressionMethod === 0 ? packed.subarray(0, length) : await inflateHead(packed, length);
    },
  };
}

async function readPacked(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const end = Math.min(entry.compressedSize, PACKED_BYTES);
  if (end === 0) return Buffer.alloc(0);
  const options = { decompress: entry.isCompressed() ? false : null, decrypt: null, start: 0, end };
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(new ZipDamage(error.message, { cause: error }));
    zip.openReadStream(entry, options, (error, stream) => {
      if (error !== null) {
        fail(error);
        return;
      }
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("error", fail);
      stream.on("end", () => resolve(Buffer.concat(pieces)));
    });
  });
}

/** Unpacks until `length` bytes are there, and not a byte more than one piece beyond. */
async function inflateHead(packed: Buffer, length: number): Promise<Buffer> {
  const inflate = createInflateRaw({ chunkSize: 16_384 });
  const pieces: Buffer[] = [];
  let unpacked = 0;
  try {
    inflate.end(packed);
    for await (const piece of inflate) {
      pieces.push(piece);
      unpacked += piece.length;
      if (unpacked >= length) break;
    }
  } catch (error) {
    // The head was cut out of the entry, so its deflate stream ends too soon: what came before that is sound.
    const cut = error instanceof Error && "code" in error && error.code === "Z_BUF_ERROR";
    if (!cut) throw new ZipDamage(messageOf(error), { cause: error });
  } finally {
    inflate.destroy();
  }
  return Buffer.concat(pieces).subarray(0, length);
}
