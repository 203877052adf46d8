import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { CallName } from "./calls.ts";

/** A request as it came in and what became of it. Holds no token, no signature and no query. */
export interface LoggedRequest {
  /** 1 for the first request. */
  readonly number: number;
  /** Arrival, in milliseconds since the Unix epoch. */
  readonly at: number;
  /** When its answer was sent or its connection ended, in milliseconds since the Unix epoch; null until then. */
  readonly endedAt: number | null;
  readonly method: string;
  /** As sent, without the query. */
  readonly path: string;
  /** null for a request that the simulator has no name for. */
  readonly call: CallName | null;
  readonly user: string | null;
  readonly tileset: string | null;
  readonly uploadId: string | null;
  readonly key: string | null;
  readonly partNumber: number | null;
  /** Status of the answer; null while there is none, or when the connection ended without one. */
  readonly status: number | null;
  /** Why it was refused: message of the API, code of S3. */
  readonly error: string | null;
  /** Name of the fault that struck it. */
  readonly fault: string | null;
  /** Bytes of its body that were read. */
  readonly bytes: number;
  /** By lower-case name, without those that hold secrets. */
  readonly headers: Readonly<Record<string, string>>;
  /** The same number for all requests of one connection. */
  readonly connection: number;
}

/** A log entry while its request is under way. */
export type OpenEntry = { -readonly [Name in keyof LoggedRequest]: LoggedRequest[Name] };

const secret = new Set(["authorization", "proxy-authorization", "cookie", "x-amz-security-token"]);

/** Keeps all requests, and tells those who wait for one. */
export class RequestLog {
  readonly entries: OpenEntry[] = [];
  readonly #connections = new WeakMap<Socket, number>();
  readonly #waiting: {
    readonly call: CallName;
    readonly nth: number;
    readonly resolve: (entry: LoggedRequest) => void;
  }[] = [];
  readonly #now: () => number;
  readonly #onEnd: (entry: LoggedRequest) => void;
  #connectionCount = 0;

  constructor(now: () => number, onEnd: (entry: LoggedRequest) => void) {
    this.#now = now;
    this.#onEnd = onEnd;
  }

  arrive(request: IncomingMessage, path: string, call: CallName | null): OpenEntry {
    const entry: OpenEntry = {
      ...{ number: this.entries.length + 1, at: this.#now(), endedAt: null, method: request.method ?? "", path, call },
      ...{ user: null, tileset: null, uploadId: null, key: null, partNumber: null },
      ...{ status: null, error: null, fault: null, bytes: 0 },
      headers: openHeaders(request),
      connection: this.#connectionNumber(request.socket),
    };
    this.entries.push(entry);
    return entry;
  }

  /** To be called once all that is known of a request stands in its entry. */
  announce(entry: LoggedRequest): void {
    for (const waiter of this.#waiting.filter((one) => one.call === entry.call)) {
      const awaited = this.#find(waiter.call, waiter.nth);
      if (awaited !== undefined) waiter.resolve(awaited);
    }
  }

  end(entry: OpenEntry): void {
    entry.endedAt = this.#now();
    this.#onEnd(entry);
  }

  /** Resolves as soon as the n-th request of a call has arrived, at once if it has. */
  waitFor(call: CallName, nth: number): Promise<LoggedRequest> {
    const there = this.#find(call, nth);
    if (there !== undefined) return Promise.resolve(there);
    return new Promise((resolve) => {
      this.#waiting.push({ call, nth, resolve });
    });
  }

  #find(call: CallName, nth: number): LoggedRequest | undefined {
    return this.entries.filter((entry) => entry.call === call)[nth - 1];
  }

  #connectionNumber(socket: Socket): number {
    const known = this.#connections.get(socket);
    if (known !== undefined) return known;
    this.#connectionCount += 1;
    this.#connections.set(socket, this.#connectionCount);
    return this.#connectionCount;
  }
}

function openHeaders(request: IncomingMessage): Readonly<Record<string, string>> {
  const headers = Object.entries(request.headers).filter(([name]) => !secret.has(name));
  return Object.fromEntries(headers.map(([name, value]) => [name, [value].flat().join(", ")]));
}
