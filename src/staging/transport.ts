import http from "node:http";
import https from "node:https";
import type { Clock } from "../clock.ts";
import type { PartBody } from "./body.ts";
import { isLoopback } from "./endpoint.ts";
import { errorCode } from "./errors.ts";

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

/** What the S3 client needs to make a request: the SDK's interface `HttpHandler`. */
export interface TransportHandler {
  handle(request: SignedRequest, options?: { readonly abortSignal?: unknown }): Promise<{ readonly response: Answer }>;
  updateHttpClientConfig(): void;
  httpHandlerConfigs(): Record<string, never>;
}

export interface TransportOptions {
  readonly clock: Clock;
  readonly environment: NodeJS.ProcessEnv;
  /** Milliseconds without a byte sent or received. */
  readonly stall: number;
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

/**
 * A body is written in slices, each when the one before has gone to the system: written at once, TLS would hold a second
 * copy of all of it. It also shows how far the body got, and whether it moves at all.
 */
const sliceSize = 256 * 1024;

/** S3's answers to our calls are short; more than this is not one of them. */
const maxAnswer = 1024 * 1024;

/** Idle connections are closed sooner than S3 does it, so that no request runs into a closing one. */
const idle = 5_000;

/**
 * The HTTP connections of all staging, kept open from part to part and from file to file. Used in place of the SDK's
 * handler, which writes a part's whole buffer at once, and can tell neither progress nor a stall.
 */
export class Transport {
  readonly #options: TransportOptions;
  readonly #http = new http.Agent({ keepAlive: true, timeout: idle });
  readonly #https = new https.Agent({ keepAlive: true, timeout: idle });
  readonly #httpsByProxy: https.Agent;

  constructor(options: TransportOptions) {
    this.#options = options;
    this.#httpsByProxy = new https.Agent({ keepAlive: true, timeout: idle, proxyEnv: options.environment });
  }

  /** A handler for one file's calls; `onBytes` hears of body bytes as they are accepted, and again, negative, when they were in vain. */
  handler(onBytes: (bytes: number) => void): TransportHandler {
    return {
      handle: async (request, { abortSignal } = {}) => {
        const signal = abortSignal instanceof AbortSignal ? abortSignal : new AbortController().signal;
        return { response: await this.#exchange(request, signal, onBytes) };
      },
      updateHttpClientConfig: () => {},
      httpHandlerConfigs: () => ({}),
    };
  }

  close(): void {
    for (const agent of [this.#http, this.#https, this.#httpsByProxy]) agent.destroy();
  }

  async #exchange(request: SignedRequest, signal: AbortSignal, onBytes: (bytes: number) => void): Promise<Answer> {
    signal.throwIfAborted();
    const { clock, stall } = this.#options;
    const outgoing = this.#open(request);
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
    const written = writeBody(outgoing, request.body, onActivity);
    let answer: Answer | undefined;
    try {
      answer = await Promise.race([
        readAnswer(outgoing, written, onActivity),
        written.then(forever),
        watch(),
        rejection(signal, ended.signal),
      ]);
      return answer;
    } finally {
      ended.abort();
      // After an answer that came before the body was sent, the connection is of no more use either.
      if (answer === undefined || !outgoing.writableFinished) outgoing.destroy();
      if (sent > 0 && (answer === undefined || answer.statusCode >= 300)) onBytes(-sent);
    }
  }

  #open({ protocol, hostname, port, method, path, query, headers }: SignedRequest): http.ClientRequest {
    const target = { host: hostname.replace(/^\[|\]$/g, ""), port, method, path: path + queryString(query), headers };
    if (protocol === "http:") return http.request({ ...target, agent: this.#http });
    return https.request({ ...target, agent: isLoopback(hostname) ? this.#https : this.#httpsByProxy });
  }
}

function queryString(query: SignedRequest["query"] = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value ?? ""].flat().map((each) => `${encodeURIComponent(name)}=${encodeURIComponent(each)}`),
  );
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/**
 * Sends a body, and resolves once it has left, or the connection failed: of that the request's own error tells.
 * @throws what reading the body throws
 */
async function writeBody(
  outgoing: http.ClientRequest,
  body: SignedRequest["body"],
  onActivity: (bytes: number) => void,
): Promise<void> {
  const ofFile = typeof body === "object" && "slices" in body;
  for await (const bytes of slicesOf(body)) {
    for (let start = 0; start < bytes.length; start += sliceSize) {
      const slice = bytes.subarray(start, start + sliceSize);
      const error = await new Promise((resolve) => outgoing.write(slice, resolve));
      if (error) return;
      // Progress is that of the file, and not of what else is said.
      onActivity(ofFile ? slice.length : 0);
    }
  }
  await new Promise<void>((resolve) => {
    outgoing.end(resolve);
  });
}

function slicesOf(body: SignedRequest["body"] = ""): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (typeof body === "string") return [Buffer.from(body)];
  return body instanceof Uint8Array ? [body] : body.slices();
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

function rejection(signal: AbortSignal, ended: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true, signal: ended });
  });
}

function forever(): Promise<never> {
  return new Promise(() => {});
}
