import type { RequestOptions } from "node:http";
import { text } from "node:stream/consumers";
import { HttpClient } from "@actions/http-client";
import type { Clock } from "../clock.ts";
import { Connections, ProxyError } from "../connections.ts";
import { isCertificateCode } from "../network-codes.ts";
import { ExchangeError } from "./errors.ts";

/** One request. Its url may hold the token, so it is never part of an error or a log line. */
export interface Request {
  readonly method: "GET" | "POST" | "DELETE";
  readonly url: URL;
  /** What it asks for, for messages: `create of bob.roads`. */
  readonly what: string;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** A complete answer. */
export interface Answer {
  readonly status: number;
  /** Value of the header of that lower-case name, or null. */
  readonly header: (name: string) => string | null;
  readonly body: string;
}

/**
 * Exchanges requests for whole answers over kept connections, through the proxy of the environment if there is one.
 * Redirects are not followed (they would carry the token along), and nothing is repeated.
 */
export class Exchange {
  readonly #connections: Connections;
  readonly #clock: Clock;
  readonly #deadline: number;

  /**
   * @param deadline milliseconds from the start of a request to the last byte of its answer
   * @param environment where HTTPS_PROXY and NO_PROXY are looked up
   * @throws {ProxyError} when HTTPS_PROXY is not an address
   */
  constructor(clock: Clock, deadline: number, environment: NodeJS.ProcessEnv) {
    this.#clock = clock;
    this.#deadline = deadline;
    this.#connections = new Connections(environment);
  }

  /**
   * @throws {ExchangeError} when no complete answer came in time
   * @throws {ProxyError} when the proxy refuses the way
   * @throws the signal's reason when aborted
   */
  async send(request: Request, signal: AbortSignal): Promise<Answer> {
    const end = new AbortController();
    const abandon = AbortSignal.any([signal, end.signal]);
    try {
      return await Promise.race([this.#talk(request, abandon), this.#timeOut(request, abandon)]);
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      end.abort();
    }
  }

  /** Closes all connections, also those in use. */
  close(): void {
    this.#connections.close();
  }

  /** HttpClient's own readBody() never settles when the body is cut off, hence `text()`, which rejects. */
  async #talk(request: Request, signal: AbortSignal): Promise<Answer> {
    const { method, url, body } = request;
    try {
      const client = new HttpClient("mapbox-upload-action", [this.#connectWith(url, signal)], {
        allowRedirects: false,
      });
      const json = body === undefined ? null : JSON.stringify(body);
      const { message } = await client.request(method, url.href, json, {
        accept: "application/json",
        "cache-control": "no-cache",
        ...(json === null ? {} : { "content-type": "application/json" }),
      });
      const headers = message.headers;
      return {
        status: message.statusCode ?? 0,
        header: (name) => headers[name]?.toString() ?? null,
        body: await text(message),
      };
    } catch (error) {
      throw this.#asExchangeError(request, error);
    }
  }

  /**
   * The way to hand a signal and a shared agent to a request of HttpClient. Its own agent for proxies makes a new tunnel
   * for nearly every request, and calls whatever a proxy answers ECONNRESET.
   */
  #connectWith(url: URL, signal: AbortSignal) {
    const agent = this.#connections.agentFor(url);
    return {
      prepareRequest(options: RequestOptions): void {
        options.agent = agent;
        options.signal = signal;
      },
      canHandleAuthentication: () => false,
      handleAuthentication: () => Promise.reject(new Error("never asked")),
    };
  }

  async #timeOut(request: Request, signal: AbortSignal): Promise<never> {
    await this.#clock.sleep(this.#deadline, signal);
    throw new ExchangeError(receiver(request), `it took more than ${this.#deadline / 1000} s`, "ETIMEDOUT");
  }

  /** Messages of the HTTP library can hold the request's path with the token in it: only system errors are passed on. */
  #asExchangeError(request: Request, error: unknown): ExchangeError | ProxyError {
    const from = receiver(request);
    if (!(error instanceof Error && "code" in error && typeof error.code === "string")) {
      return new ExchangeError(from, "the connection failed for an unknown reason", null);
    }
    const { code } = error;
    const proxy = this.#connections.proxyThatFailed(error);
    if (proxy === null) return new ExchangeError(from, describe(code), code, { cause: error });
    const status = "statusCode" in error && typeof error.statusCode === "number" ? error.statusCode : null;
    if (status !== null && status < 500) {
      return new ProxyError(`The proxy ${proxy} refuses the way to ${request.url.host} (${status}). ${proxyAdvice}.`, {
        cause: error,
      });
    }
    const how = status === null ? describe(code) : `it answered ${status}`;
    return new ExchangeError(from, `no way through the proxy ${proxy}: ${how}. ${proxyAdvice}`, code, { cause: error });
  }
}

const proxyAdvice = "Check HTTPS_PROXY, with its user name and password if it has them, and NO_PROXY";

function receiver({ url, what }: Request): string {
  return `${url.host} to ${what}`;
}

function describe(code: string): string {
  if (isCertificateCode(code)) {
    return `its certificate cannot be verified (${code}). If the runner's network has a certificate authority of its own, name it in NODE_EXTRA_CA_CERTS`;
  }
  return `${descriptions[code] ?? "the connection failed"} (${code})`;
}

const descriptions: Readonly<Record<string, string>> = {
  EAI_AGAIN: "the host name could not be looked up",
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: "the connection was cut",
  ENOTFOUND: "the host name is unknown",
  EPIPE: "the connection was cut",
  ERR_STREAM_PREMATURE_CLOSE: "the answer was cut off",
  ETIMEDOUT: "the connection timed out",
};
