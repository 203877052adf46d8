/** A cyclic redundancy check of 32 or 64 bits, reflected, beginning and ending with all bits turned over. */
export interface Crc {
  update(bytes: Uint8Array): void;
  /** Big-endian, as checksums are sent. */
  digest(): Buffer;
}

/** Two 32-bit halves of a table's entries: numbers of JavaScript are exact for bit operations up to 32 bits only. */
interface Table {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

/** Castagnoli's polynomial (RFC 3720), reflected. */
const crc32cTable = makeTable(0n, 0x82f63b78n);
/** NVM Express Base Specification, 64-bit CRC, reflected. */
const crc64nvmeTable = makeTable(0x9a6c9329n, 0xac4bc9b5n);

/** CRC32C. */
export function crc32c(): Crc {
  return makeCrc(crc32cTable, 4);
}

/** CRC64NVME. */
export function crc64nvme(): Crc {
  return makeCrc(crc64nvmeTable, 8);
}

function makeCrc(table: Table, length: 4 | 8): Crc {
  let high = length === 8 ? 0xffffffff : 0;
  let low = 0xffffffff;
  return {
    update(bytes) {
      for (const byte of bytes) {
        const index = (low ^ byte) & 0xff;
        low = ((low >>> 8) | (high << 24)) ^ (table.low[index] ?? 0);
        high = (high >>> 8) ^ (table.high[index] ?? 0);
      }
    },
    digest() {
      const bytes = Buffer.alloc(8);
      bytes.writeUInt32BE(~high >>> 0, 0);
      bytes.writeUInt32BE(~low >>> 0, 4);
      return bytes.subarray(8 - length);
    },
  };
}

function makeTable(polynomialHigh: bigint, polynomialLow: bigint): Table {
  const polynomial = (polynomialHigh << 32n) | polynomialLow;
  const entries = Array.from({ length: 256 }, (_, index) => {
    let value = BigInt(index);
    for (let bit = 0; bit < 8; bit++) value = value & 1n ? (value >> 1n) ^ polynomial : value >> 1n;
    return value;
  });
  return {
    high: Uint32Array.from(entries, (entry) => Number(entry >> 32n)),
    low: Uint32Array.from(entries, (entry) => Number(entry & 0xffffffffn)),
  };
}

/**
 * CRC32 of two byte strings one after the other, from the CRC32 of each and the length of the second: the zeros that the second
 * stands for are applied to the first as a matrix over GF(2) (the method of zlib's crc32_combine).
 */
export function combineCrc32(first: number, second: number, secondLength: number): number {
  let odd = Array.from({ length: 32 }, (_, bit) => (bit === 0 ? 0xedb88320 : 1 << (bit - 1)));
  let even = square(odd);
  odd = square(even);
  let crc = first;
  for (let remaining = secondLength; remaining > 0; remaining = Math.floor(remaining / 2)) {
    even = square(odd);
    if (remaining % 2 === 1) crc = times(even, crc);
    odd = even;
  }
  return (crc ^ second) >>> 0;
}

function times(matrix: readonly number[], vector: number): number {
  let sum = 0;
  for (const [bit, column] of matrix.entries()) {
    if ((vector >>> bit) & 1) sum ^= column;
  }
  return sum;
}

function square(matrix: readonly number[]): number[] {
  return matrix.map((column) => times(matrix, column));
}
