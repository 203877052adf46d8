import type http from "node:http";
import type { Clock } from "../clock.ts";
import { errorCode } from "./errors.ts";
import type { PartBody } from "./part-body.ts";

/**
 * A request as the S3 client hands it over: signed, not to be changed any more. The part of the SDK's `HttpRequest` that
 * is needed (https://github.com/smithy-lang/smithy-typescript, packages/types/src/http.ts).
 */
export interface SignedRequest {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly method: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | PartBody;
}

/** An answer, read to its end. */
export interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Nothing was accepted, and no answer came, for too long. */
export class StallError extends Error {
  override readonly name = "StallError";
}

/** The connection could not be made, or broke. The message is the system's, `code` Node's name for it. */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
  readonly code: string;

  constructor(cause: unknown) {
    super(cause instanceof Object && "message" in cause ? String(cause.message) : String(cause), { cause });
    this.code = errorCode(cause) ?? "unknown";
  }
}

export interface ExchangeOptions {
  readonly clock: Clock;
  /** Milliseconds without a byte sent or received after which the exchange is given up. */
  readonly stall: number;
  readonly signal: AbortSignal;
  /** Hears of body bytes as they are accepted, and again, negative, when they were in vain. */
  readonly onBytes: (bytes: number) => void;
}

/**
 * A body is written in slices, each when the one before has gone to the system: written at once, TLS would hold a second
 * copy of all of it. It also shows how far the body got, and whether it moves at all.
 */
const sliceSize = 256 * 1024;

/** S3's answers to our calls are short; more than this is not one of them. */
const maxAnswer = 1024 * 1024;

/**
 * Sends the body of an opened request and reads the answer. When it ends, nothing of it goes on: neither reading of the
 * file nor, unless the answer is a success, the connection.
 * @throws ConnectionError, StallError, the signal's reason, or what reading the body throws
 */
export async function exchange(
  outgoing: http.ClientRequest,
  body: SignedRequest["body"],
  { clock, stall, signal, onBytes }: ExchangeOptions,
): Promise<Answer> {
  const ended = new AbortController();
  let lastActivity = clock.now();
  let sent = 0;
  const onActivity = (bytes: number): void => {
    lastActivity = clock.now();
    if (bytes === 0 || ended.signal.aborted) return;
    sent += bytes;
    onBytes(bytes);
  };
  const watch = async (): Promise<never> => {
    for (let rest = stall; rest > 0; rest = lastActivity + stall - clock.now()) await clock.sleep(rest, ended.signal);
    throw new StallError(`S3 accepted nothing and answered nothing for ${stall / 1000} s`);
  };
  const stopped = aborted(ended.signal);
  const written = writeBody(outgoing, body, onActivity, stopped);
  let answer: Answer | undefined;
  try {
    answer = await Promise.race([
      readAnswer(outgoing, written, onActivity),
      written.then(forever),
      watch(),
      aborted(signal, ended.signal).then(() => Promise.reject(signal.reason)),
    ]);
    return answer;
  } finally {
    ended.abort();
    // After an answer that came before the body was sent, the connection is of no more use either.
    if (answer === undefined || !outgoing.writableFinished) outgoing.destroy();
    // Whoever has the buffer next must find nobody reading into it.
    await written.catch(() => {});
    if (sent > 0 && (answer === undefined || answer.statusCode >= 300)) onBytes(-sent);
  }
}

/**
 * Sends a body, and resolves once it has left, was `stopped`, or the connection failed, of which the request's own error
 * tells.
 * @throws what reading the body throws
 */
async function writeBody(
  outgoing: http.ClientRequest,
  body: SignedRequest["body"],
  onActivity: (bytes: number) => void,
  stopped: Promise<void>,
): Promise<void> {
  let stop = false;
  let goOn = (_: unknown): void => {};
  // Not by a race for each slice: the loser, which is the same promise every time, would remember all of them.
  void stopped.then(() => {
    stop = true;
    goOn(null);
  });
  const settled = (write: (done: (error: unknown) => void) => void): Promise<unknown> =>
    new Promise((resolve) => {
      goOn = resolve;
      write(resolve);
    });
  for await (const bytes of slicesOf(body)) {
    if (stop) return;
    if (typeof bytes === "string") {
      // Short, and nothing to wait for: what follows shows whether the connection takes it.
      outgoing.write(bytes);
      continue;
    }
    for (let start = 0; start < bytes.length; start += sliceSize) {
      const slice = bytes.subarray(start, start + sliceSize);
      // A connection that was never made tells nothing of what was to be written to it.
      const error = await settled((done) => outgoing.write(slice, done));
      if (error || stop) return;
      onActivity(slice.length);
    }
  }
  if (!stop) await settled((done) => outgoing.end(done));
}

/** What is to be written: bytes are those of a file, whose progress counts; all else is text. */
function slicesOf(body: SignedRequest["body"] = ""): AsyncIterable<Uint8Array | string> | Iterable<string> {
  if (typeof body === "string") return [body];
  return body instanceof Uint8Array ? [new TextDecoder().decode(body)] : body.slices();
}

/** Reads the answer to its end. A success counts only once the body has left, so that nobody needs its buffer any more. */
async function readAnswer(
  outgoing: http.ClientRequest,
  written: Promise<void>,
  onActivity: (bytes: 0) => void,
): Promise<Answer> {
  const incoming = await new Promise<http.IncomingMessage>((resolve, reject) => {
    outgoing.once("response", resolve);
    outgoing.on("error", (error) => reject(new ConnectionError(error)));
  });
  const body = await readBody(incoming, onActivity);
  const statusCode = incoming.statusCode ?? 0;
  if (statusCode < 300) await written;
  const headers = Object.entries(incoming.headersDistinct).map(([name, values = []]) => [name, values.join(", ")]);
  return { statusCode, headers: Object.fromEntries(headers), body };
}

async function readBody(incoming: http.IncomingMessage, onActivity: (bytes: 0) => void): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of incoming) {
      onActivity(0);
      chunks.push(chunk);
      length += chunk.length;
      if (length > maxAnswer) throw new Error(`The answer is longer than ${maxAnswer} bytes`);
    }
  } catch (error) {
    throw new ConnectionError(error);
  }
  return Buffer.concat(chunks);
}

/** Resolves when `signal` is aborted; lets go of it when `ended` is. */
function aborted(signal: AbortSignal, ended?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true, ...(ended && { signal: ended }) });
  });
}

function forever(): Promise<never> {
  return new Promise(() => {});
}
