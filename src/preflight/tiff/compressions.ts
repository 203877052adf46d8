/** Which builds of GDAL read a compression. `some` are the libraries that a build may lack. */
export type Readers = "all" | "some" | "none";

/** Tag 259 by TIFF 6.0, its supplements and libtiff (tiff.h and tif_codec.c). */
const COMPRESSIONS: Readonly<Record<number, readonly [name: string, readers: Readers]>> = {
  1: ["none", "all"],
  2: ["CCITT RLE", "all"],
  3: ["CCITT fax 3", "all"],
  4: ["CCITT fax 4", "all"],
  5: ["LZW", "all"],
  6: ["JPEG (old)", "some"],
  7: ["JPEG", "all"],
  8: ["DEFLATE", "all"],
  32766: ["NeXT", "all"],
  32771: ["CCITT RLE/W", "all"],
  32773: ["PackBits", "all"],
  32809: ["ThunderScan", "all"],
  32909: ["Pixar log", "all"],
  32946: ["DEFLATE", "all"],
  34661: ["JBIG", "some"],
  34676: ["SGI log", "all"],
  34677: ["SGI log 24", "all"],
  34712: ["JPEG 2000", "none"],
  34887: ["LERC", "some"],
  34925: ["LZMA", "some"],
  50000: ["ZSTD", "some"],
  50001: ["WebP", "some"],
  50002: ["JPEG XL", "some"],
  52546: ["JPEG XL", "some"],
};

/** The name of a compression. */
export function compressionName(code: number): string {
  return COMPRESSIONS[code]?.[0] ?? `number ${code}`;
}

/** Who reads a compression: one that libtiff has no name for, nobody. */
export function readersOf(code: number): Readers {
  return COMPRESSIONS[code]?.[1] ?? "none";
}
