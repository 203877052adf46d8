import type { TiffDirectory, TiffReader } from "./directory.ts";

/** Blocks of pixels, strips or tiles, that do not end inside the file. */
export interface MissingBlocks {
  readonly count: number;
  /** Where the last of them would end. */
  readonly furthest: number;
}

/** How many blocks a directory has. */
export function blockCount(directory: TiffDirectory): number {
  return directory.get(blockTags(directory)[0])?.count ?? 0;
}

/** The tags with the offsets and the lengths of its blocks: of tiles, else of strips. */
function blockTags(directory: TiffDirectory): readonly [offsets: number, lengths: number] {
  return directory.has(324) ? [324, 325] : [273, 279];
}

/**
 * Which of the first `limit` blocks of a directory would end after `bytes`. An offset of 0 is a block that was never
 * written, which GDAL allows.
 * @throws {TiffDamage} when the tables of blocks lie beyond the end of the file
 * @throws the signal's reason when aborted
 */
export async function missingBlocks(
  reader: TiffReader,
  directory: TiffDirectory,
  bytes: number,
  limit: number,
  signal: AbortSignal,
): Promise<MissingBlocks> {
  const [offsetsTag, lengthsTag] = blockTags(directory);
  const bytesRead = await bytesReadOf(reader, directory);
  const lengths = reader.pieces(directory, lengthsTag, limit);
  let count = 0;
  let furthest = 0;
  let block = 0;
  // Both tables have as many numbers; one of 16-bit lengths comes in pieces of more.
  let waiting: Float64Array | Uint32Array = new Float64Array();
  let used = 0;
  for await (const offsets of reader.pieces(directory, offsetsTag, limit)) {
    signal.throwIfAborted();
    for (let done = 0; done < offsets.length; ) {
      if (used === waiting.length) {
        const next = await lengths.next();
        waiting = next.done === true ? new Float64Array(offsets.length) : next.value;
        used = 0;
      }
      const here = Math.min(offsets.length - done, waiting.length - used);
      const beyond = blocksBeyond(
        bytes,
        (index) => bytesRead(block + index),
        offsets.subarray(done, done + here),
        waiting.subarray(used, used + here),
      );
      count += beyond.count;
      furthest = Math.max(furthest, beyond.furthest);
      block += here;
      done += here;
      used += here;
    }
  }
  return { count, furthest };
}

/**
 * How many bytes of a block are read, whatever its length says: of one that is not compressed libtiff reads the bytes of
 * its pixels, and no more (TIFFReadEncodedStrip and TIFFReadEncodedTile, tif_read.c).
 */
async function bytesReadOf(reader: TiffReader, directory: TiffDirectory): Promise<(block: number) => number> {
  const number = (tag: number, missing: number) => reader.number(directory, tag, missing);
  if ((await number(259, 1)) !== 1) return () => Number.POSITIVE_INFINITY;
  // PlanarConfiguration 2 keeps each band in blocks of its own.
  const samples = (await number(284, 1)) === 2 ? 1 : await number(277, 1);
  const pixelBits = samples * (await number(258, 1));
  const rowBytes = (columns: number) => Math.ceil((columns * pixelBits) / 8);
  if (directory.has(324)) {
    const tileBytes = rowBytes(await number(322, 0)) * (await number(323, 0));
    return () => tileBytes;
  }
  const stripRowBytes = rowBytes(await number(256, 0));
  const height = await number(257, 0);
  const rows = Math.min(await number(278, height), height);
  const stripsOfPlane = Math.ceil(height / rows);
  // The last strip, of each plane, has the rows that are left (TIFFReadEncodedStripGetStripSize).
  return (block) => stripRowBytes * Math.min(rows, height - (block % stripsOfPlane) * rows);
}

function blocksBeyond(
  bytes: number,
  bytesRead: (index: number) => number,
  offsets: Float64Array | Uint32Array,
  lengths: Float64Array | Uint32Array,
): MissingBlocks {
  let count = 0;
  let furthest = 0;
  for (let index = 0; index < offsets.length; index++) {
    const offset = offsets[index] ?? 0;
    const length = lengths[index] ?? 0;
    if (offset === 0 || offset + length <= bytes) continue;
    const end = offset + Math.min(length, bytesRead(index));
    if (end <= bytes) continue;
    count++;
    furthest = Math.max(furthest, end);
  }
  return { count, furthest };
}
