import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../scripts/action-metadata.ts";
import { type RowFigures, readFigures } from "./figures.ts";
import { notes } from "./notes.ts";
import { plot } from "./plot.ts";
import type { Row } from "./rows.ts";
import { heads, linesOf, markdownTable, medianBy, medianOf, megabytes, seconds } from "./tables.ts";
import { judge, noiseOf } from "./targets.ts";

const docs = join(repository, "docs");

/** Writes docs/performance.md and its plot from the figures that are kept. */
export function writeDocument(rows: readonly Row[]): void {
  const figures = rows.flatMap(({ name }) => readFigures().filter(({ row }) => row === name));
  const titles = new Map(rows.map(({ name, title }) => [name, title]));
  writeFileSync(join(docs, "performance.svg"), plot(figures, titles));
  const sections = figures.map((one) => section(titles.get(one.row) ?? one.row, one));
  const missing = [...new Set(figures.flatMap((one) => one.missing))];
  writeFileSync(
    join(docs, "performance.md"),
    [introduction(figures, missing), targets(figures), ...sections].join("\n\n").concat("\n"),
  );
}

function introduction(figures: readonly RowFigures[], missing: readonly string[]): string {
  const machines = [...new Set(figures.map(({ date, machine }) => `${date}: ${machine}`))];
  return `# Performance

Made by \`npm run bench\` (bench/): do not edit. Options: \`--only ROW\`, \`--rounds N\`, \`--quick\`.

![Wall time and peak memory of the main rows](performance.svg)

**How it is measured.** All contestants run in turn, round by round, as whole processes from start to exit, against a sink of the bench's own: a
small C program (bench/sink.c) that speaks the Uploads API and S3, verifies CRC-32 and discards. It is a process of its own, so its CPU time is nobody's. It shares the
machine's cores and memory bandwidth with the contestant, so what is left for the contestant is less than on a real link. Files lie in memory. Everyone asks for credentials, stages, creates and looks at the
status once, except the rows named "curl": those only send the bytes. Wall, CPU (user and system) and peak memory (largest resident set of one process) are the kernel's account of the
process and its children. The sink answers at once and every upload is complete at the first look; the 2 s that this action waits before that look are counted out: the sink
measures them, from the answer to the last create to the next request. Compare within a table; the machine is a shared one. MB and GB are powers of ten, MiB and GiB of two.

mapbox-sdk-py is re-enacted from its source with boto3 and requests (bench/peers/mapbox-sdk-py.py). ${missing.length === 0 ? "No peer was missing." : `Missing: ${missing.join("; ")}.`}

${machines.map((machine) => `- ${machine}`).join("\n")}`;
}

function targets(figures: readonly RowFigures[]): string {
  const verdicts = judge(figures, notes);
  const lines = verdicts.map(({ target, figure, met }) => [target, figure, met ? "met" : "**missed**"]);
  const remarks = verdicts.filter(({ note }) => note !== "").map(({ target, note }) => `- **${target}.** ${note}`);
  return [
    "## Targets",
    markdownTable([["target", "figure", ""], ...lines]),
    ...(remarks.length === 0 ? [] : [remarks.join("\n")]),
  ].join("\n\n");
}

function section(title: string, figures: RowFigures): string {
  const noise = `Measured on ${figures.date}; rounds of one contestant differ by up to ${Math.round(noiseOf(figures) * 100)} % of its median.`;
  return [`## ${title}`, markdownTable([heads, ...linesOf(figures)]), ...details(figures), noise].join("\n\n");
}

/** What a row tells besides its times. */
function details({ row, entries }: RowFigures): readonly string[] {
  const [ours] = entries;
  if (ours === undefined) return [];
  switch (row) {
    case "cold":
      return [`First request to the API after ${seconds(medianOf(ours, "firstRequest"))}.`];
    case "link": {
      const speeds = entries.map(
        (entry) =>
          `${entry.name} ${medianBy(entry, ({ stats }) => stats.bytes / 1000 / (stats.lastStaging - stats.firstStaging)).toFixed(0)}`,
      );
      return [`Speed of staging alone, MB/s: ${speeds.join(", ")}.`];
    }
    case "checks": {
      const speeds = entries.flatMap((entry) =>
        entry.bytes === null ? [] : [`${entry.name}: ${(entry.bytes / 1000 / medianOf(entry, "wall")).toFixed(0)}`],
      );
      return [
        `Speed in MB/s, the start of the process included: ${speeds.join("; ")}. Shapefiles, GeoTIFF and MBTiles are not read whole.`,
      ];
    }
    case "requests":
    case "growth": {
      const head = ["files", "API requests", "S3 requests", "connections", "peak memory"];
      const lines = entries.flatMap((entry) => {
        const stats = entry.samples[0]?.stats;
        if (stats === undefined) return [];
        const { credentials, creates, statuses, lists, removes } = stats;
        const asked = `${credentials} credentials, ${creates} create, ${statuses} status, ${lists} list, ${removes} remove`;
        return [[entry.name, asked, String(stats.puts), String(stats.connections), megabytes(medianOf(entry, "peak"))]];
      });
      return [markdownTable([head, ...lines])];
    }
    default:
      return [];
  }
}
