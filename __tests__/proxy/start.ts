import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { ProxyOptions } from "./server.ts";

/** A proxy that runs. */
export interface RunningProxy {
  readonly port: number;
  /** What it was asked for so far: `CONNECT HOST:PORT`. */
  readonly asked: readonly string[];
  stop(): void;
}

const program = fileURLToPath(new URL("./server.ts", import.meta.url));

/** Starts a proxy process, and resolves once it listens. */
export function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, JSON.stringify(options)], { stdio: ["ignore", "pipe", "inherit"] });
    const asked: string[] = [];
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`The proxy ended with ${code}.`)));
    createInterface({ input: child.stdout }).on("line", (line) => {
      const port = /^Listening (\d+)$/.exec(line)?.[1];
      if (port === undefined) asked.push(line);
      else resolve({ port: Number(port), asked, stop: () => void child.kill() });
    });
  });
}
