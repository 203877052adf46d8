/** One run of a command, by the kernel's own account of the process and all it waited for. */
import { spawn } from "node:child_process";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import type { Sink, SinkStats } from "./sink.ts";

export interface Command {
  readonly command: readonly [string, ...string[]];
  /** The whole environment besides PATH and HOME. */
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
}

/** What one run took and asked for. */
export interface Sample {
  /** Milliseconds from start to end, without the wait that the client's schedule puts between create and the first look. */
  readonly wall: number;
  /** User and system time, milliseconds. */
  readonly cpu: number;
  /** Largest resident set of one process, bytes. */
  readonly peak: number;
  /** Milliseconds from start to the first request, 0 without one. */
  readonly firstRequest: number;
  readonly stats: SinkStats;
}

interface Measured {
  readonly start: number;
  readonly wall: number;
  readonly user: number;
  readonly system: number;
  readonly peak: number;
  readonly exitCode: number;
}

/**
 * Runs a command against the sink.
 * @throws Error with what it said when it failed, or when the sink saw damage
 */
export async function measure(measurer: string, run: Command, sink: Sink): Promise<Sample> {
  await sink.stats();
  const child = spawn(measurer, run.command, {
    cwd: run.folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...run.environment },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const report = child.stdio[3];
  if (child.stdout === null || child.stderr === null || !(report instanceof Readable))
    throw new Error("no pipes to read");
  const [said, complained, measured] = await Promise.all([text(child.stdout), text(child.stderr), text(report)]);
  if (measured === "") throw new Error(`${run.command.join(" ")} could not be measured: ${complained}`);
  const { start, wall, user, system, peak, exitCode }: Measured = JSON.parse(measured);
  const stats = await sink.stats();
  if (exitCode !== 0)
    throw new Error(`${run.command[0]} ended with ${exitCode}:\n${said.slice(-2000)}${complained.slice(-2000)}`);
  if (stats.damaged > 0) throw new Error(`${run.command[0]} sent ${stats.damaged} damaged bodies`);
  // A moment for the system to close what the run left behind.
  await pause(50);
  return {
    wall: wall - stats.idle,
    cpu: user + system,
    peak,
    firstRequest: stats.firstRequest === 0 ? 0 : stats.firstRequest - start,
    stats,
  };
}

/** Middle, smallest and largest of some numbers. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** @throws Error without numbers */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || min === undefined || max === undefined) throw new Error("no numbers");
  return { median: (low + high) / 2, min, max };
}
