import { countOf, formatSeconds } from "./format.ts";
import type { Span } from "./timeline.ts";

/** How many uploads the picture shows: more cannot be read, and Mermaid takes no more than 50,000 characters. */
const ROWS = 40;
/** How much room a letter of a row's name takes, and the least that all names get, in pixels. */
const LETTER_WIDTH = 7;
const LEAST_NAME_WIDTH = 75;
/** A bar of a smaller share of the whole has no room for its time: the text would cover its neighbour. */
const LABELLED_SHARE = 0.07;
/** A bar has to have a name: one of no width, which Mermaid does not take for white space. */
const NO_LABEL = "\u200b";

/** The ticks of the axis, and how they are written (d3-time-format), for runs of up to so many milliseconds. */
const AXES = [
  { upTo: 1_000, tick: "100millisecond", format: "%-L ms" },
  { upTo: 10_000, tick: "1second", format: "%-S s" },
  { upTo: 30_000, tick: "5second", format: "%-S s" },
  { upTo: 59_000, tick: "10second", format: "%-S s" },
  { upTo: 150_000, tick: "15second", format: "%-M:%S min" },
  { upTo: 300_000, tick: "30second", format: "%-M:%S min" },
  { upTo: 600_000, tick: "1minute", format: "%-M min" },
  { upTo: 1_800_000, tick: "5minute", format: "%-M min" },
  { upTo: 3_540_000, tick: "10minute", format: "%-M min" },
  { upTo: 10_800_000, tick: "30minute", format: "%-H:%M h" },
  { upTo: 36_000_000, tick: "1hour", format: "%-H h" },
  { upTo: Number.POSITIVE_INFINITY, tick: "4hour", format: "%-H h" },
] as const;

/** The run as a Mermaid diagram (https://mermaid.js.org/syntax/gantt.html), and what a reader has to know to read it. */
export interface Picture {
  readonly diagram: readonly string[];
  readonly legend: string;
}

/**
 * Staging and processing of every upload on one axis of time, which starts with the first of them. Null when nothing
 * was begun. Where there are too many uploads, those that took longest are shown.
 */
export function gantt(spans: readonly Span[]): Picture | null {
  if (spans.length === 0) return null;
  const shown = longest(spans);
  const start = Math.min(...spans.map((span) => span.startedAt));
  const length = Math.max(1, ...shown.map((span) => span.endedAt - start));
  const names = rowNames(shown);
  const axis = AXES.find(({ upTo }) => length <= upTo) ?? AXES[0];
  const diagram = [
    "---",
    "displayMode: compact",
    "config:",
    "  gantt:",
    `    leftPadding: ${Math.max(LEAST_NAME_WIDTH, ...names.map((name) => name.length * LETTER_WIDTH + 20))}`,
    "---",
    "gantt",
    "  accTitle: When each upload was staged and processed",
    "  dateFormat YYYY-MM-DD HH:mm:ss.SSS",
    `  axisFormat ${axis.format}`,
    `  tickInterval ${axis.tick}`,
    "  todayMarker off",
    ...shown.flatMap((span, index) => [`  section ${names[index]}`, ...bars(span, start, length)]),
  ];
  return { diagram, legend: legend(shown, spans.length) };
}

function longest(spans: readonly Span[]): readonly Span[] {
  if (spans.length <= ROWS) return spans;
  const duration = (span: Span) => span.endedAt - span.startedAt;
  const chosen = new Set(spans.toSorted((one, other) => duration(other) - duration(one)).slice(0, ROWS));
  return spans.filter((span) => chosen.has(span));
}

/** The tileset of each row, without the account where all have the same; nothing in it means anything to Mermaid. */
function rowNames(spans: readonly Span[]): readonly string[] {
  const names = spans.map(({ tileset }) => tileset.replaceAll(/[^\w.-]/g, "-"));
  const account = names[0]?.slice(0, names[0].indexOf(".") + 1) ?? "";
  return names.every((name) => name.startsWith(account)) ? names.map((name) => name.slice(account.length)) : names;
}

function bars(span: Span, start: number, length: number): readonly string[] {
  const { startedAt, createdAt, endedAt, followed, failed } = span;
  const bar = (from: number, to: number, kind: "done" | "active" | "crit") => {
    const milliseconds = Math.max(1, Math.round(to - from));
    const label = milliseconds / length < LABELLED_SHARE ? NO_LABEL : formatSeconds(milliseconds / 1000);
    return `  ${label} : ${kind}, ${timeOfDay(from - start)}, ${milliseconds}ms`;
  };
  if (createdAt === null) return [bar(startedAt, endedAt, failed ? "crit" : "done")];
  const staging = bar(startedAt, createdAt, "done");
  return followed ? [staging, bar(createdAt, endedAt, failed ? "crit" : "active")] : [staging];
}

/**
 * Mermaid's axis shows a time of day, in the reader's own time zone: so the run is moved to a midnight, written without
 * zone, on a day when no clock was changed.
 */
function timeOfDay(milliseconds: number): string {
  return new Date(Date.UTC(2000, 0, 1) + Math.round(milliseconds)).toISOString().slice(0, -1).replace("T", " ");
}

function legend(shown: readonly Span[], all: number): string {
  const colours = [
    "Grey: staging",
    ...(shown.some((span) => span.followed && !span.failed) ? ["blue: processing at Mapbox"] : []),
    ...(shown.some((span) => span.failed) ? ["red: what went wrong"] : []),
  ];
  const left = all > shown.length ? ` The ${shown.length} of ${countOf(all, "upload")} that took longest.` : "";
  return `${colours.join(", ")}.${left}`;
}
