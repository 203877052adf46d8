import type { FileHandle } from "node:fs/promises";
import { endianness } from "node:os";

/** The values of one tag: where they stand, or the few that fit into the entry itself. */
export interface TiffEntry {
  readonly type: number;
  readonly count: number;
  /** Offset of the values in the file, in bytes. */
  readonly offset: number;
}

/** One directory of a TIFF: its entries by tag. */
export type TiffDirectory = ReadonlyMap<number, TiffEntry>;

/** The file contradicts itself: something that its directory names is not there, or cannot be. */
export class TiffDamage extends Error {
  override readonly name = "TiffDamage";
}

/** Bytes of one value, by type: TIFF 6.0 section 2, and the 8-byte types of BigTIFF. */
const TYPE_BYTES: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
  13: 4,
  16: 8,
  17: 8,
  18: 8,
};

/** Directories that are read at most: a picture has some ten overviews, a loop has no end. */
const MOST_DIRECTORIES = 64;

/** Entries of one directory at most; real files have some thirty. */
const MOST_ENTRIES = 4096;

/** Values are read in pieces of so many bytes. */
const PIECE_BYTES = 262_144;

/** Reads the directories of a TIFF or BigTIFF in either byte order, and the values of tags. Never more than a piece at once. */
export class TiffReader {
  readonly #handle: FileHandle;
  readonly #bytes: number;
  readonly #little: boolean;
  readonly #big: boolean;

  private constructor(handle: FileHandle, bytes: number, little: boolean, big: boolean) {
    this.#handle = handle;
    this.#bytes = bytes;
    this.#little = little;
    this.#big = big;
  }

  /**
   * Reads the header of a file of `bytes` bytes.
   * @throws {TiffDamage} when it is not the header of a TIFF
   */
  static async open(handle: FileHandle, bytes: number): Promise<TiffReader> {
    const header = Buffer.alloc(4);
    await handle.read(header, 0, 4, 0);
    const order = header.toString("latin1", 0, 2);
    const version = order === "II" ? header.readUInt16LE(2) : header.readUInt16BE(2);
    if ((order !== "II" && order !== "MM") || (version !== 42 && version !== 43)) {
      throw new TiffDamage("it does not begin with the header of a TIFF");
    }
    return new TiffReader(handle, bytes, order === "II", version === 43);
  }

  /**
   * All directories in the order of the file, up to the first one after the picture that cannot be read: libtiff ends there
   * too, and gives the picture all the same.
   * @throws {TiffDamage} when that of the picture itself cannot be read
   */
  async directories(): Promise<{ readonly directories: readonly TiffDirectory[]; readonly damage: TiffDamage | null }> {
    const directories: TiffDirectory[] = [];
    const seen = new Set<number>();
    let at = await this.#offsetAt(this.#big ? 8 : 4);
    while (at !== 0) {
      if (seen.has(at) || directories.length === MOST_DIRECTORIES) break;
      seen.add(at);
      try {
        const { directory, next } = await this.#directory(at);
        directories.push(directory);
        at = next;
      } catch (error) {
        if (!(error instanceof TiffDamage) || directories.length === 0) throw error;
        return { directories, damage: error };
      }
    }
    return { directories, damage: null };
  }

  async #directory(at: number): Promise<{ readonly directory: TiffDirectory; readonly next: number }> {
    const countBytes = this.#big ? 8 : 2;
    const count = this.#big ? await this.#offsetAt(at) : this.#uint16(await this.#read(at, 2), 0);
    if (count === 0 || count > MOST_ENTRIES) throw new TiffDamage(`the directory at byte ${at} has ${count} entries`);
    const entryBytes = this.#big ? 20 : 12;
    const table = await this.#read(at + countBytes, count * entryBytes);
    const directory = new Map<number, TiffEntry>();
    for (let index = 0; index < count; index++) {
      const start = index * entryBytes;
      const tag = this.#uint16(table, start);
      const type = this.#uint16(table, start + 2);
      const values = this.#big ? this.#uint64(table, start + 4) : this.#uint32(table, start + 4);
      const field = start + (this.#big ? 12 : 8);
      const inside = values * (TYPE_BYTES[type] ?? 1) <= (this.#big ? 8 : 4);
      const offset = inside
        ? at + countBytes + field
        : this.#big
          ? this.#uint64(table, field)
          : this.#uint32(table, field);
      if (!directory.has(tag)) directory.set(tag, { type, count: values, offset });
    }
    const end = at + countBytes + table.length;
    // A missing pointer to the next directory at the very end of the file harms nobody.
    const next = end + (this.#big ? 8 : 4) <= this.#bytes ? await this.#offsetAt(end) : 0;
    return { directory, next };
  }

  /**
   * The numbers of a tag, at most `limit` of them; none when the tag is missing.
   * @throws {TiffDamage} when they lie beyond the end of the file
   */
  async numbers(directory: TiffDirectory, tag: number, limit: number): Promise<readonly number[]> {
    const numbers: number[] = [];
    for await (const piece of this.pieces(directory, tag, limit)) numbers.push(...piece);
    return numbers;
  }

  /**
   * The first number of a tag, or `missing` when there is none.
   * @throws {TiffDamage} when it lies beyond the end of the file
   */
  async number(directory: TiffDirectory, tag: number, missing: number): Promise<number> {
    return (await this.numbers(directory, tag, 1))[0] ?? missing;
  }

  /** The numbers of a tag in pieces, for tags with hundreds of thousands of them. */
  async *pieces(directory: TiffDirectory, tag: number, limit: number): AsyncGenerator<Float64Array | Uint32Array> {
    const entry = directory.get(tag);
    if (entry === undefined) return;
    const size = TYPE_BYTES[entry.type];
    if (size === undefined) throw new TiffDamage(`tag ${tag} has the unknown type ${entry.type}`);
    if (entry.offset + entry.count * size > this.#bytes) {
      throw new TiffDamage(`the values of tag ${tag} would end at byte ${entry.offset + entry.count * size}`);
    }
    const perPiece = PIECE_BYTES / size;
    const count = Math.min(entry.count, limit);
    for (let done = 0; done < count; done += perPiece) {
      const here = Math.min(perPiece, count - done);
      const bytes = await this.#read(entry.offset + done * size, here * size);
      yield this.#values(bytes, here, entry.type);
    }
  }

  /** Tables of blocks are mostly 32-bit numbers: those are seen in place, turned round first where the file has the other byte order. */
  #values(bytes: Buffer, count: number, type: number): Float64Array | Uint32Array {
    if (type === 4) {
      if (this.#little !== (endianness() === "LE")) bytes.swap32();
      return new Uint32Array(bytes.buffer, bytes.byteOffset, count);
    }
    const size = TYPE_BYTES[type] ?? 1;
    const values = new Float64Array(count);
    for (let index = 0; index < count; index++) values[index] = this.#value(bytes, index * size, type);
    return values;
  }

  #value(bytes: Buffer, at: number, type: number): number {
    switch (type) {
      case 3:
        return this.#uint16(bytes, at);
      case 4:
      case 13:
        return this.#uint32(bytes, at);
      case 8:
        return this.#little ? bytes.readInt16LE(at) : bytes.readInt16BE(at);
      case 9:
        return this.#little ? bytes.readInt32LE(at) : bytes.readInt32BE(at);
      case 11:
        return this.#little ? bytes.readFloatLE(at) : bytes.readFloatBE(at);
      case 12:
        return this.#little ? bytes.readDoubleLE(at) : bytes.readDoubleBE(at);
      case 16:
      case 17:
      case 18:
        return this.#uint64(bytes, at);
      case 5:
      case 10:
        return this.#uint32(bytes, at) / this.#uint32(bytes, at + 4);
      default:
        return bytes[at] ?? 0;
    }
  }

  async #read(at: number, length: number): Promise<Buffer> {
    if (!(at >= 0) || at + length > this.#bytes) throw new TiffDamage(`it would have to go on to byte ${at + length}`);
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await this.#handle.read(buffer, 0, length, at);
    if (bytesRead < length) throw new TiffDamage(`it would have to go on to byte ${at + length}`);
    return buffer;
  }

  async #offsetAt(at: number): Promise<number> {
    const bytes = await this.#read(at, this.#big ? 8 : 4);
    return this.#big ? this.#uint64(bytes, 0) : this.#uint32(bytes, 0);
  }

  #uint16(bytes: Buffer, at: number): number {
    return this.#little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
  }

  #uint32(bytes: Buffer, at: number): number {
    return this.#little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
  }

  /** Beyond 2^53 no file has bytes: what is rounded there is refused anyway. */
  #uint64(bytes: Buffer, at: number): number {
    return Number(this.#little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at));
  }
}
