import { drawPlan } from "./draw.ts";
import { violationsOf } from "./judge.ts";
import { type Played, play } from "./play.ts";

/** What came of one run. */
export interface ChaosResult {
  readonly played: Played;
  /** What must not be; none for a good run. */
  readonly violations: readonly string[];
}

/**
 * Makes runs of the bundle with random faults, some at a time.
 * @param numbers which runs of the seed
 * @param onResult hears of each as it ends
 */
export async function playAll(
  seed: number,
  numbers: readonly number[],
  atATime: number,
  onResult: (result: ChaosResult) => void,
): Promise<void> {
  const waiting = [...numbers];
  const lane = async () => {
    for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
      const played = await play(drawPlan(seed, number));
      onResult({ played, violations: violationsOf(played) });
    }
  };
  await Promise.all(Array.from({ length: atATime }, lane));
}

/** Everything that is needed to see what went wrong; without secrets, like all that it is made of. */
export function describeViolations({ played, violations }: ChaosResult): string {
  const { plan, run, simulator } = played;
  const requests = simulator.requests.map(
    ({ number, at, call, tileset, key, partNumber, status, error, fault }) =>
      `  ${number} ${new Date(at).toISOString().slice(11, 23)} ${[call, tileset, key, partNumber, status, error].filter((word) => word !== null).join(" ")}${fault === null ? "" : ` [${fault}]`}`,
  );
  const { uploadsOfOthers, ...short } = plan;
  return [
    `Seed ${plan.seed}, run ${plan.number}:`,
    ...violations.map((violation) => `- ${violation}`),
    `To have it again: npm run chaos -- --seed ${plan.seed} --only ${plan.number}`,
    `Plan: ${JSON.stringify({ ...short, uploadsOfOthers: uploadsOfOthers.length })}`,
    "Requests:",
    ...requests,
    `Uploads: ${JSON.stringify(simulator.uploads.filter(({ url }) => url !== null))}`,
    `Results: ${JSON.stringify(run.results.map(({ file, status, uploadId, error }) => ({ file, status, uploadId, error })))}`,
    "Log:",
    run.stdout.replaceAll(/^::(?:add-mask|debug)::.*\n/gm, ""),
  ].join("\n");
}

/** Figures of many runs. */
export class Tally {
  runs = 0;
  violated = 0;
  requests = 0;
  faults = 0;
  seconds = 0;
  readonly statuses = new Map<string, number>();
  readonly struck = new Map<string, number>();

  add({ played, violations }: ChaosResult): void {
    const { run, simulator, seconds } = played;
    this.runs++;
    if (violations.length > 0) this.violated++;
    this.requests += simulator.requests.length;
    this.seconds = Math.max(this.seconds, seconds);
    for (const { status } of run.results) this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
    for (const { call, fault } of simulator.requests) {
      if (fault === null || call === null) continue;
      this.faults++;
      this.struck.set(call, (this.struck.get(call) ?? 0) + 1);
    }
  }

  toString(): string {
    const counts = (of: ReadonlyMap<string, number>) =>
      [...of]
        .sort(([, one], [, other]) => other - one)
        .map(([name, count]) => `${name} ${count}`)
        .join(", ");
    return [
      `${this.runs} runs, ${this.violated} with violations; the longest took ${this.seconds.toFixed(1)} s.`,
      `Uploads: ${counts(this.statuses)}.`,
      `Requests: ${this.requests}, of which ${this.faults} struck by a fault: ${counts(this.struck)}.`,
    ].join("\n");
  }
}
