import type { Entry, RowFigures } from "./figures.ts";
import { type Sample, spreadOf } from "./measure.ts";

/** One line of a row's table, all cells as text. */
export type Line = readonly string[];

/** Heads of the columns that every row has. */
export const heads: Line = ["", "wall", "least – most", "CPU", "peak memory", "wall ÷ ours", "CPU ÷ ours", "rounds"];

/** A line for each entry: medians, spread of the wall time, and ratios to the first entry. */
export function linesOf({ entries }: RowFigures): readonly Line[] {
  const [ours] = entries;
  return entries.map((entry) => {
    const wall = spreadOf(entry.samples.map((sample) => sample.wall));
    return [
      entry.version === "" ? entry.name : `${entry.name} (${entry.version})`,
      seconds(wall.median),
      `${seconds(wall.min)} – ${seconds(wall.max)}`,
      seconds(medianOf(entry, "cpu")),
      megabytes(medianOf(entry, "peak")),
      ours === undefined ? "" : (wall.median / medianOf(ours, "wall")).toFixed(2),
      ours === undefined ? "" : (medianOf(entry, "cpu") / medianOf(ours, "cpu")).toFixed(2),
      String(entry.samples.length),
    ];
  });
}

/** Median of one figure over all rounds. */
export function medianOf(entry: Entry, figure: "wall" | "cpu" | "peak" | "firstRequest"): number {
  return spreadOf(entry.samples.map((sample) => sample[figure])).median;
}

/** Median of what `read` says of each round. */
export function medianBy(entry: Entry, read: (sample: Sample) => number): number {
  return spreadOf(entry.samples.map(read)).median;
}

/** Milliseconds as seconds. */
export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 10_000 ? 3 : 1)} s`;
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

/** For terminals: columns side by side. */
export function textTable(figures: RowFigures): string {
  const lines = [heads, ...linesOf(figures)];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  "),
    )
    .join("\n");
}

/** For Markdown. */
export function markdownTable(table: readonly Line[]): string {
  const [first = [], ...rest] = table;
  const text = (line: Line) => `| ${line.join(" | ")} |`;
  return [text(first), `|---|${"---:|".repeat(Math.max(0, first.length - 1))}`, ...rest.map(text)].join("\n");
}
