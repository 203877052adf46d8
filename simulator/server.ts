import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { IncomingBody } from "./incoming-body.ts";
import { resetConnection, sendAnswer, sendCut } from "./outgoing.ts";
import type { OpenEntry } from "./request-log.ts";
import type { S3Request } from "./s3/api.ts";
import type { Ending } from "./strike.ts";

/** How to serve. */
export interface ServerOptions {
  /** 0 for a free one. */
  readonly port: number;
  readonly tls: { readonly key: string; readonly cert: string } | null;
  readonly now: () => number;
  /** Decides what becomes of a request. */
  readonly answer: (exchange: Exchange) => Promise<Ending>;
}

/** A server that listens on 127.0.0.1. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** A request and the place for its answer. */
export class Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: IncomingBody;
  readonly secure: boolean;
  #entry: OpenEntry | null = null;

  constructor(request: IncomingMessage, response: ServerResponse, secure: boolean, expectsContinue: boolean) {
    this.request = request;
    this.response = response;
    this.secure = secure;
    this.body = new IncomingBody(request, response, expectsContinue, (bytes) => {
      if (this.#entry !== null) this.#entry.bytes += bytes;
    });
  }

  /** Ties the request to its log entry; `onEnd` is called once its answer or its connection has ended. */
  begin(entry: OpenEntry, onEnd: () => void): void {
    this.#entry = entry;
    this.response.once("close", onEnd);
  }

  /** The origin as the client has addressed it. */
  origin(): string {
    return `${this.secure ? "https" : "http"}://${this.request.headers.host ?? "127.0.0.1"}`;
  }

  /** The request as its signature covers it. */
  asSigned(): S3Request {
    const { method = "", url = "", rawHeaders, headers } = this.request;
    const pairs = rawHeaders.flatMap((name, index) => {
      return index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ""] as const] : [];
    });
    const header = (name: string) => {
      const value = headers[name];
      return Array.isArray(value) ? value.join(", ") : value;
    };
    return { method, target: url, headers: pairs, header, body: this.body.chunks(), secure: this.secure };
  }

  /** Lets the request end so. */
  finish(ending: Ending, now: number): void {
    if (ending.type === "stall") return;
    if (ending.type === "reset") {
      resetConnection(this.response);
      return;
    }
    const { answer } = ending;
    if (this.#entry !== null) {
      this.#entry.status = answer.status;
      this.#entry.error = answer.refusal;
    }
    // A body that was never asked for may come or not: the connection cannot be used for another request.
    const closing = this.body.awaited ? { Connection: "close" } : {};
    const headers = { Date: new Date(now).toUTCString(), ...closing };
    if (ending.type === "cut") {
      sendCut(this.response, answer, headers, ending.bytes);
    } else {
      sendAnswer(this.response, answer, headers);
      // What is left of a refused body is thrown away, so that the connection can be used again.
      this.request.resume();
    }
  }
}

/** Starts to listen. */
export async function listen(options: ServerOptions): Promise<RunningServer> {
  const secure = options.tls !== null;
  const server = options.tls === null ? createServer() : createTlsServer(options.tls);
  server.requestTimeout = 0;
  // Longer than any client keeps a connection: the server never closes one that is just being used again.
  server.keepAliveTimeout = 120_000;
  const serve = (expectsContinue: boolean) => (request: IncomingMessage, response: ServerResponse) => {
    void serveOne(new Exchange(request, response, secure, expectsContinue), options);
  };
  server.on("request", serve(false));
  server.on("checkContinue", serve(true));

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : options.port;
  const close = () => {
    return new Promise<void>((resolve, reject) => {
      server.close((error) => (error === undefined ? resolve() : reject(error)));
      server.closeAllConnections();
    });
  };
  let closed: Promise<void> | null = null;
  return {
    url: `${secure ? "https" : "http"}://127.0.0.1:${port}`,
    port,
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}

async function serveOne(exchange: Exchange, options: ServerOptions): Promise<void> {
  try {
    exchange.finish(await options.answer(exchange), options.now());
  } catch (error) {
    // The client is gone: nobody is there to hear an answer.
    if (exchange.request.destroyed || exchange.response.destroyed) return;
    console.error("The simulator failed to answer a request:", error);
    const refusal = error instanceof Error ? error.message : String(error);
    const answer = { status: 500, headers: {}, body: "Fault of the simulator itself", refusal };
    exchange.finish({ type: "answer", answer }, options.now());
  }
}
