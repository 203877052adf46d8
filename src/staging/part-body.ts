/** A part as it is sent. It can be sent any number of times, one after the other: each reads the file anew. */
export interface PartBody {
  /** Of the body as it is sent, in bytes. */
  readonly contentLength: number;
  /** What its request says of it besides, by name. */
  readonly headers: Readonly<Record<string, string>>;
  /** CRC-32 of the part as S3 wants it, four bytes, big-endian, in base64. Known once the part has been sent. */
  checksum(): string;
  /** What is sent, in order: bytes of the file, each slice valid until the next is asked for, and text that is said of them. */
  slices(): AsyncGenerator<Uint8Array | string, void>;
}
