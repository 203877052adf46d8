/** One tag: its values as numbers, written with the type given (TIFF 6.0 and BigTIFF type numbers). */
export interface Tag {
  readonly tag: number;
  readonly type: number;
  readonly values: readonly number[];
}

const SIZES: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 12: 8, 16: 8 };

/** Writes a TIFF whose directories come first, then the values that do not fit in them, then `pixels` zero bytes. */
export function writeTiff(
  directories: readonly (readonly Tag[])[],
  { little = true, big = false, pixels = 256 }: { little?: boolean; big?: boolean; pixels?: number } = {},
): Buffer {
  const room = big ? 8 : 4;
  const headerBytes = big ? 16 : 8;
  const directoryBytes = (tags: readonly Tag[]) => (big ? 16 : 6) + tags.length * (big ? 20 : 12);
  let valuesAt = headerBytes + directories.reduce((sum, tags) => sum + directoryBytes(tags), 0);
  const bytes = Buffer.alloc(valuesAt + 64 * directories.flat().length + 1024);
  const put = (at: number, size: number, value: number) => {
    if (size === 8) little ? bytes.writeBigUInt64LE(BigInt(value), at) : bytes.writeBigUInt64BE(BigInt(value), at);
    else if (size === 4) little ? bytes.writeUInt32LE(value, at) : bytes.writeUInt32BE(value, at);
    else if (size === 2) little ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at);
    else bytes[at] = value;
  };
  const putValue = (at: number, type: number, value: number) => {
    if (type === 12) little ? bytes.writeDoubleLE(value, at) : bytes.writeDoubleBE(value, at);
    else put(at, SIZES[type] ?? 1, value);
  };
  bytes.write(little ? "II" : "MM", "latin1");
  put(2, 2, big ? 43 : 42);
  if (big) put(4, 2, 8);
  put(big ? 8 : 4, room, directories.length === 0 ? 0 : headerBytes);
  let at = headerBytes;
  for (const [index, tags] of directories.entries()) {
    put(at, big ? 8 : 2, tags.length);
    let entry = at + (big ? 8 : 2);
    for (const { tag, type, values } of tags) {
      put(entry, 2, tag);
      put(entry + 2, 2, type);
      put(entry + 4, room, values.length);
      const size = (SIZES[type] ?? 1) * values.length;
      const field = entry + 4 + room;
      const start = size <= room ? field : valuesAt;
      if (size > room) {
        put(field, room, valuesAt);
        valuesAt += size;
      }
      for (const [position, value] of values.entries()) putValue(start + position * (SIZES[type] ?? 1), type, value);
      entry = field + room;
    }
    put(entry, room, index + 1 < directories.length ? entry + room : 0);
    at = entry + room;
  }
  return Buffer.concat([bytes.subarray(0, valuesAt), Buffer.alloc(pixels)]);
}

/** The tags of a picture of 16 by 16 pixels that Mapbox takes without a word, changed by `changes` (null leaves one out). */
export function goodTags(changes: Readonly<Record<number, Tag["values"] | null>> = {}): readonly Tag[] {
  const tags: readonly Tag[] = [
    { tag: 256, type: 3, values: [16] },
    { tag: 257, type: 3, values: [16] },
    { tag: 258, type: 3, values: [8] },
    { tag: 259, type: 3, values: [1] },
    { tag: 262, type: 3, values: [1] },
    { tag: 273, type: 4, values: [] },
    { tag: 277, type: 3, values: [1] },
    { tag: 278, type: 3, values: [] },
    { tag: 279, type: 4, values: [] },
    { tag: 284, type: 3, values: [] },
    { tag: 322, type: 3, values: [256] },
    { tag: 323, type: 3, values: [256] },
    { tag: 324, type: 4, values: [8] },
    { tag: 325, type: 4, values: [256] },
    { tag: 338, type: 3, values: [0] },
    { tag: 339, type: 3, values: [1] },
    { tag: 33_550, type: 12, values: [10, 10, 0] },
    { tag: 33_922, type: 12, values: [0, 0, 0, 1000, 2000, 0] },
    { tag: 34_264, type: 12, values: [] },
    { tag: 34_735, type: 3, values: [1, 1, 0, 2, 1024, 0, 1, 1, 3072, 0, 1, 3857] },
  ];
  return tags.flatMap((tag) => {
    const values = changes[tag.tag];
    if (values === null || (values === undefined && tag.values.length === 0)) return [];
    return [{ ...tag, values: values ?? tag.values }];
  });
}
