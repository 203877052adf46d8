import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Sample } from "./measure.ts";

/** What was measured of one entry of a row. */
export interface Entry {
  /** Who, or which variant. */
  readonly name: string;
  readonly version: string;
  /** Size of its files together; null where they are named by a pattern. */
  readonly bytes: number | null;
  readonly samples: readonly Sample[];
}

/** Everything measured for a row in one go. */
export interface RowFigures {
  readonly row: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly machine: string;
  readonly entries: readonly Entry[];
  /** Contestants that this machine does not offer, and why. */
  readonly missing: readonly string[];
}

/** Figures of the last measurement of each row, one to a line: a row measured anew replaces its own. */
const store = join(import.meta.dirname, "figures.jsonl");

export function readFigures(): readonly RowFigures[] {
  if (!existsSync(store)) return [];
  const lines = readFileSync(store, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line): RowFigures => JSON.parse(line));
}

export function keepFigures(figures: RowFigures): void {
  const others = readFigures().filter(({ row }) => row !== figures.row);
  writeFileSync(store, [...others, figures].map((one) => `${JSON.stringify(one)}\n`).join(""));
}
