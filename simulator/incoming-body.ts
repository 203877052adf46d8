import type { IncomingMessage, ServerResponse } from "node:http";

/** The body of a request, read no faster than it is asked for. */
export class IncomingBody {
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #count: (bytes: number) => void;
  #mayContinue: boolean;

  /**
   * @param expectsContinue the client sends its body only once it is told to (`Expect: 100-continue`)
   * @param count hears how many bytes were read, each time
   */
  constructor(
    request: IncomingMessage,
    response: ServerResponse,
    expectsContinue: boolean,
    count: (bytes: number) => void,
  ) {
    this.#request = request;
    this.#response = response;
    this.#count = count;
    this.#mayContinue = expectsContinue;
  }

  /** Whether the client still waits to be told to send. */
  get awaited(): boolean {
    return this.#mayContinue;
  }

  /** @throws an error of the connection when it ends too early */
  async *chunks(): AsyncGenerator<Buffer> {
    if (this.#mayContinue) {
      this.#mayContinue = false;
      this.#response.writeContinue();
    }
    for await (const chunk of this.#request.iterator({ destroyOnReturn: false })) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
      this.#count(bytes.length);
      yield bytes;
    }
  }

  /** Reads it whole; null when it has more than `limit` bytes. */
  async text(limit: number): Promise<string | null> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of this.chunks()) {
      size += chunk.length;
      if (size > limit) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
  }

  /** Reads on until at least `bytes` have come, or all of it. */
  async readSome(bytes: number): Promise<void> {
    let size = 0;
    for await (const chunk of this.chunks()) {
      size += chunk.length;
      if (size >= bytes) return;
    }
  }
}
