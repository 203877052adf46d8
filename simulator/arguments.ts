import { parseArgs } from "node:util";
import type { Fault } from "./faults.ts";
import type { Processing } from "./mapbox/processing.ts";
import type { SimulatorOptions } from "./options.ts";
import { parseFault } from "./parse-fault.ts";

/** What the command line asks for. */
export type Command =
  | { readonly type: "help" }
  | { readonly type: "token"; readonly username: string }
  | { readonly type: "serve"; readonly options: SimulatorOptions; readonly requestsFile: string | null };

/** A command line that cannot be followed. The message tells every problem, a line each. */
export class ArgumentError extends Error {
  override readonly name = "ArgumentError";
}

/** The text of `--help`. */
export const usage = `Usage: node simulator/main.ts [options]

A small, strict Mapbox on loopback: the Uploads API and its staging bucket.

  --port N                 Port to listen on (default: a free one)
  --limit N                Requests per account in 60 seconds (default: 60), or none
  --processing-seconds N   How long an upload is processed (default: 1)
  --fail TILESET=MESSAGE   Processing of this tileset fails so; may be repeated
  --latency N              Milliseconds that every request waits (default: 0)
  --fault JSON             A fault to inject; may be repeated (see simulator/README.md)
  --requests FILE          Write every request as a line of JSON
  --keep-bytes all|digest  Keep staged files, or only size and checksums (default: all)
  --print-token USERNAME   Print a token for an account and end
  --help                   Print this and end
`;

/**
 * Reads the command line.
 * @throws ArgumentError
 */
export function parseArguments(args: readonly string[]): Command {
  const values = readOptions(args);
  if (values.help === true) return { type: "help" };
  const username = values["print-token"];
  if (username === "") throw new ArgumentError("--print-token must be a username, got nothing");
  if (username !== undefined) return { type: "token", username };

  const problems: string[] = [];
  const number = (name: "port" | "latency" | "processing-seconds" | "limit", expected: string, pattern: RegExp) => {
    const text = values[name];
    if (text === undefined) return undefined;
    if (!pattern.test(text)) problems.push(`--${name} must be ${expected}, got "${text}"`);
    return Number(text);
  };
  const port = number("port", "a port from 0 to 65535", /^\d{1,5}$/);
  if (port !== undefined && port > 65_535) problems.push(`--port must be a port from 0 to 65535, got "${port}"`);
  const latency = number("latency", "a whole number of milliseconds", /^\d{1,9}$/);
  const seconds = number("processing-seconds", "a number of seconds", /^\d+(\.\d+)?$/) ?? 1;
  const limit = values.limit === "none" ? null : number("limit", "a whole number from 1 on, or none", /^[1-9]\d*$/);
  const keepBytes = values["keep-bytes"] ?? "all";
  if (keepBytes !== "all" && keepBytes !== "digest") {
    problems.push(`--keep-bytes must be all or digest, got "${keepBytes}"`);
  }
  const failures = readFailures(values.fail ?? [], problems);
  const faults = readFaults(values.fault ?? [], problems);
  if (problems.length > 0) throw new ArgumentError(problems.join("\n"));

  const options: SimulatorOptions = {
    ...{ faults, keepBytes: keepBytes === "digest" ? "digest" : "all" },
    ...(port === undefined ? {} : { port }),
    ...(latency === undefined ? {} : { latencyMilliseconds: latency }),
    ...(limit === undefined ? {} : { rateLimit: limit === null ? null : { limit, intervalSeconds: 60 } }),
    processing: ({ tileset }) => processingOf(tileset, seconds * 1000, failures),
  };
  return { type: "serve", options, requestsFile: values.requests ?? null };
}

function readOptions(args: readonly string[]) {
  try {
    const text = { type: "string" } as const;
    const texts = { type: "string", multiple: true } as const;
    return parseArgs({
      args: [...args],
      options: {
        ...{ port: text, limit: text, latency: text, requests: text, "processing-seconds": text },
        ...{ "keep-bytes": text, "print-token": text, fault: texts, fail: texts, help: { type: "boolean" } },
      },
    }).values;
  } catch (cause) {
    throw new ArgumentError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function readFailures(texts: readonly string[], problems: string[]): ReadonlyMap<string, string> {
  const failures = new Map<string, string>();
  for (const text of texts) {
    const { tileset, message } = /^(?<tileset>[^=]+)=(?<message>.+)$/s.exec(text)?.groups ?? {};
    if (tileset === undefined || message === undefined) {
      problems.push(`--fail must be TILESET=MESSAGE, such as roads="Unknown format", got "${text}"`);
    } else {
      failures.set(tileset, message);
    }
  }
  return failures;
}

function readFaults(texts: readonly string[], problems: string[]): readonly Fault[] {
  const faults: Fault[] = [];
  for (const text of texts) {
    try {
      faults.push(parseFault(text));
    } catch (error) {
      problems.push(`--fault: ${error instanceof Error ? error.message : error}`);
    }
  }
  return faults;
}

/** A failure may name the full tileset ID or its handle alone. */
function processingOf(tileset: string, milliseconds: number, failures: ReadonlyMap<string, string>): Processing {
  const error = failures.get(tileset) ?? failures.get(tileset.slice(tileset.indexOf(".") + 1));
  return error === undefined ? { milliseconds } : { milliseconds, outcome: { error } };
}
