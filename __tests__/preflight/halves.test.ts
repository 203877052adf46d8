import { describe, expect, test } from "@jest/globals";
import { type Rear, type Stretches, scanHalves } from "../../src/preflight/reading/halves.ts";

/** How a scan of the front goes, and what another one of the rear has learned. */
interface Course {
  /** Where the first stretch ends; null where the scan has ended. */
  readonly reached: number | null;
  readonly isBeforePart: boolean;
  readonly learned: string | null;
  /** Where the rear ended. */
  readonly end: number | null;
}

const USUAL: Course = { reached: 50, isBeforePart: true, learned: "rear", end: 90 };

/** The steps of a scan with a seam at 50. */
async function stepsOf(course: Course, signal: AbortSignal = new AbortController().signal) {
  const steps: string[] = [];
  const scan: Stretches<string> = {
    isBeforePart: course.isBeforePart,
    async read({ from, to }) {
      steps.push(`read ${from} to ${to}`);
      return to === 50 ? course.reached : null;
    },
    absorb(learned) {
      steps.push(`absorb ${learned}`);
      return course.end;
    },
  };
  const rear: Rear<string> = {
    from: 50,
    result: async () => course.learned,
    stop: async () => {
      steps.push("stop");
    },
  };
  const failure = await scanHalves(scan, rear, signal).catch((error: unknown) => error);
  return { steps, failure };
}

describe("a scan of two halves", () => {
  test.each<[string, Partial<Course>, readonly string[]]>([
    ["goes on behind the rear", {}, ["read 0 to 50", "absorb rear", "read 90 to Infinity", "stop"]],
    ["ends with a rear that reaches the end", { end: null }, ["read 0 to 50", "absorb rear", "stop"]],
    ["ends with the front", { reached: null }, ["read 0 to 50", "stop"]],
    ["goes on alone amid a part", { isBeforePart: false }, ["read 0 to 50", "read 50 to Infinity", "stop"]],
    ["goes on alone within a token", { reached: 48 }, ["read 0 to 50", "read 48 to Infinity", "stop"]],
    ["goes on alone without a result", { learned: null }, ["read 0 to 50", "read 50 to Infinity", "stop"]],
  ])("%s", async (_, course, steps) => {
    expect(await stepsOf({ ...USUAL, ...course })).toEqual({ steps, failure: undefined });
  });

  test("that is cancelled has no second half", async () => {
    const reason = new Error("cancelled");
    expect(await stepsOf(USUAL, AbortSignal.abort(reason))).toEqual({
      steps: ["read 0 to 50", "stop"],
      failure: reason,
    });
  });
});
