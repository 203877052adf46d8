const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;

/** Whether a byte is a letter of ASCII. */
export function isLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Whether a byte is a hexadecimal digit. */
export function isHexDigit(byte: number): boolean {
  const lower = byte | 0x20;
  return (byte >= ZERO && byte <= NINE) || (lower >= 0x61 && lower <= 0x66);
}

/** A byte as it can stand in a message: itself, or "?" where that would not be seen. */
export function printable(byte: number | undefined): string {
  return byte === undefined || byte < SPACE || byte > 0x7e ? "?" : String.fromCharCode(byte);
}
