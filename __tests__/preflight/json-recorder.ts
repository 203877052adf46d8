import { type JsonHandler, JsonScanner } from "../../src/preflight/json/scanner.ts";
import { HEADROOM } from "../../src/preflight/reading/chunks.ts";

/** Writes down what it hears. */
export class Recorder implements JsonHandler {
  readonly heard: string[] = [];
  readonly lenient: string[] = [];
  openObject() {
    this.heard.push("{");
  }
  closeObject() {
    this.heard.push("}");
  }
  openArray() {
    this.heard.push("[");
  }
  closeArray() {
    this.heard.push("]");
  }
  takesPositions() {
    return false;
  }
  position() {}
  positionsEnded() {}
  key(bytes: Buffer, start: number, end: number) {
    this.heard.push(`${bytes.toString("utf8", start, end)}:`);
  }
  keyContext() {
    return 0;
  }
  rememberKey() {}
  recallKey() {
    return false;
  }
  ignoresValue() {
    return false;
  }
  string(bytes: Buffer, start: number, end: number) {
    this.heard.push(`"${bytes.toString("utf8", start, end)}"`);
  }
  number(value: number) {
    this.heard.push(String(value));
  }
  literal(value: boolean | null) {
    this.heard.push(String(value));
  }
  numberRange(kind: string) {
    this.lenient.push(kind);
  }
  leniency(kind: string) {
    this.lenient.push(kind);
  }
}

/**
 * Scans a text in pieces of some bytes, as a file is.
 * @throws JsonSyntaxError when it is no JSON
 */
export function scan(text: string | Uint8Array, pieceBytes = 1_000_000): Recorder {
  const recorder = new Recorder();
  const scanner = new JsonScanner(recorder);
  const bytes = Buffer.from(text);
  let kept = Buffer.alloc(0);
  for (let at = 0; at <= bytes.length; at += pieceBytes) {
    const isLast = at + pieceBytes > bytes.length;
    const piece = Buffer.concat([kept, bytes.subarray(at, at + pieceBytes), Buffer.alloc(1)]);
    const end = piece.length - 1;
    const offset = at - kept.length;
    const wanted = scanner.write(piece, 0, end, offset, isLast);
    if (end - wanted > HEADROOM) throw new Error(`${end - wanted} bytes are wanted again, ${HEADROOM} are allowed`);
    kept = piece.subarray(wanted, end);
  }
  return recorder;
}
