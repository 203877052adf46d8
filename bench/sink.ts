import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { get as getHttp } from "node:http";
import { get as getHttps } from "node:https";
import { createInterface } from "node:readline";
import { json } from "node:stream/consumers";

/** What the sink saw since it was asked last. Times are milliseconds of the system's monotonic clock, 0 for never. */
export interface SinkStats {
  readonly credentials: number;
  readonly creates: number;
  readonly statuses: number;
  readonly lists: number;
  readonly removes: number;
  readonly puts: number;
  readonly parts: number;
  readonly multiparts: number;
  readonly completes: number;
  readonly aborts: number;
  readonly connections: number;
  /** Requests answered with 429. */
  readonly refused: number;
  /** Bodies whose CRC-32 was not the one that came with them. */
  readonly damaged: number;
  readonly bytes: number;
  readonly firstRequest: number;
  readonly firstStaging: number;
  readonly lastStaging: number;
  readonly firstCreate: number;
  readonly lastCreate: number;
  /** Milliseconds from the last answer to a create until the next request to the API. */
  readonly idle: number;
}

/** How a sink behaves. */
export interface SinkOptions {
  readonly secure?: boolean;
  /** MB (10⁶ bytes) per second that each connection takes in. */
  readonly rate?: number;
  /** Milliseconds of a round trip. */
  readonly latency?: number;
  /** API requests in any 60 seconds. */
  readonly limit?: number;
}

/** A running sink (sink.c). */
export interface Sink {
  readonly url: string;
  stats(): Promise<SinkStats>;
  close(): void;
}

/** @throws Error when it does not come up */
export async function startSink(
  program: string,
  certificate: { readonly certificate: string; readonly key: string },
  { secure = false, ...options }: SinkOptions,
): Promise<Sink> {
  const settings = { ...options, ...(secure ? certificate : {}) };
  const child = spawn(
    program,
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const port = await firstLine(child);
  const url = `${secure ? "https" : "http"}://127.0.0.1:${port}`;
  return {
    url,
    async stats() {
      const request = secure ? getHttps(`${url}/stats`, { rejectUnauthorized: false }) : getHttp(`${url}/stats`);
      const [answer] = await once(request, "response");
      const stats: unknown = await json(answer);
      if (!isStats(stats)) throw new Error("The sink tells no stats");
      return stats;
    },
    close: () => void child.kill(),
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error("no output to read");
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error("The sink did not come up");
}

function isStats(value: unknown): value is SinkStats {
  return typeof value === "object" && value !== null && "idle" in value;
}
