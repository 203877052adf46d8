import type { Entry, RowFigures } from "./figures.ts";
import { spreadOf } from "./measure.ts";
import { medianOf, megabytes, seconds } from "./tables.ts";

const plotted = ["cold", "small", "tls", "http", "link"];
const width = 900;
const left = 190;
const line = 24;
const colours = { ours: "#1f6feb", peer: "#8b949e", whisker: "#24292f" } as const;

/** Bars of wall time with their spread, and beside each its peak memory, one panel for each row that has peers. */
export function plot(figures: readonly RowFigures[], titles: ReadonlyMap<string, string>): string {
  const rows = figures.filter(({ row }) => plotted.includes(row));
  const panels: string[] = [];
  let top = 20;
  for (const row of rows) {
    panels.push(panel(row, titles.get(row.row) ?? row.row, top));
    top += (row.entries.length + 2) * line;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" font-family="sans-serif" font-size="13">
<title>Wall time of every contestant, with its peak memory</title>
<rect width="${width}" height="${top}" fill="white"/>
${panels.join("\n")}
</svg>
`;
}

function panel({ entries }: RowFigures, title: string, top: number): string {
  const room = width - left - 190;
  const most = Math.max(...entries.map((entry) => spreadOf(entry.samples.map(({ wall }) => wall)).median));
  // A round that went astray is cut at the panel's edge.
  const scale = (ms: number) => Math.min(room * 1.05, (ms / most) * room);
  const bars = entries.map((entry, index) => bar(entry, top + (index + 1) * line, scale));
  return `<text x="10" y="${top}" font-weight="bold">${xmlText(title)}</text>\n${bars.join("\n")}`;
}

function bar(entry: Entry, middle: number, scale: (ms: number) => number): string {
  const { median, min, max } = spreadOf(entry.samples.map(({ wall }) => wall));
  const ours = entry.name === "this action" || entry.name.startsWith("large file");
  const x = (ms: number) => (left + scale(ms)).toFixed(1);
  return [
    `<text x="${left - 8}" y="${middle + 4}" text-anchor="end">${xmlText(entry.name)}</text>`,
    `<rect x="${left}" y="${middle - 8}" width="${scale(median).toFixed(1)}" height="16" fill="${ours ? colours.ours : colours.peer}"/>`,
    `<path d="M${x(min)} ${middle}H${x(max)}M${x(min)} ${middle - 4}v8M${x(max)} ${middle - 4}v8" stroke="${colours.whisker}"/>`,
    `<text x="${width - 10}" y="${middle + 4}" text-anchor="end">${seconds(median)} · ${megabytes(medianOf(entry, "peak"))}</text>`,
  ].join("\n");
}

function xmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
