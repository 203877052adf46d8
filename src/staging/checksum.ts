/** A CRC-32 as S3 writes it: four bytes, big-endian, in base64. */
export function checksumText(crc: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc);
  return bytes.toString("base64");
}
