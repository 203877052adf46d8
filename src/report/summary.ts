import type { Outcome } from "../events.ts";
import type { Finding } from "../preflight/types.ts";
import type { UploadResult } from "../results.ts";
import type { Warning } from "./annotations.ts";
import { densityMap } from "./density-map.ts";
import { countOf, formatCount } from "./format.ts";
import { gantt } from "./gantt.ts";
import { boundsOf } from "./inside.ts";
import { findingCounts, place } from "./lines.ts";
import { degreesOf, mapLink, union } from "./map-link.ts";
import { code, link, name, prose, text } from "./markdown.ts";
import { isFailure, type StatusWords, wasLostSight, wordsOf } from "./status.ts";
import { uploadsTable } from "./summary-table.ts";
import type { Span } from "./timeline.ts";
import { verdict } from "./verdict.ts";

/**
 * How much of each part goes into the summary, in items and in bytes of UTF-8 (failures: for each status). Together
 * they stay below 900 kB, whatever happened: GitHub drops a summary above 1 MiB whole.
 */
const LIMITS = {
  problems: { items: 100, bytes: 80_000 },
  failures: { items: 100, bytes: 50_000 },
  findings: { items: 100, bytes: 120_000 },
  warnings: { items: 100, bytes: 40_000 },
  rows: { items: 1000, bytes: 330_000 },
} as const;

interface Limit {
  readonly items: number;
  readonly bytes: number;
}

/** What the run has noted on its way for the summary. */
export interface RunNotes {
  readonly warnings: readonly Warning[];
  readonly spans: readonly Span[];
  /** Positions out of the data of all files: longitude and latitude in turn, in degrees. */
  readonly positions: Float32Array;
}

/**
 * The job summary as GitHub-flavoured Markdown: the verdict, what went wrong and what to do, what became of each file,
 * where the data lies, and a picture of the run.
 */
export function summaryMarkdown(outcome: Outcome, { warnings, spans, positions }: RunNotes): string {
  const sections = [
    headline(outcome),
    problems(outcome.problems),
    failures(outcome.results),
    findings(outcome.results),
    uploads(outcome),
    warningList(warnings),
    extent(outcome.results, positions),
    picture(spans),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines) => [...lines, ""])
    .join("\n")}\n`;
}

function headline(outcome: Outcome): readonly string[] {
  const icon = { success: outcome.dryRun ? "📝" : "✅", failure: "❌", cancelled: "🚫" }[outcome.status];
  const [heading, ...details] = verdict(outcome);
  const sentences = [...details.map((sentence) => `${text(sentence)}.`), ...explanation(outcome)];
  return [`## ${icon} ${text(heading)}`, ...(sentences.length > 0 ? ["", sentences.join(" ")] : [])];
}

function explanation({ dryRun, status, results }: Outcome): readonly string[] {
  if (dryRun) return ["This was a dry run: nothing was sent to Mapbox."];
  if (!results.some((one) => one.status === "processing" && !wasLostSight(one))) return [];
  return status === "cancelled"
    ? ["Mapbox goes on processing what it was handed: those tilesets change once it is done."]
    : ["The run did not wait for Mapbox, which may still refuse the data."];
}

function problems(problems: readonly string[]): readonly string[] {
  if (problems.length === 0) return [];
  const items = listing(problems, (problem) => `- ${prose(problem)}`, LIMITS.problems, "problem");
  return ["### What has to be mended first", "", ...items];
}

function failures(results: readonly UploadResult[]): readonly string[] {
  const failed = Map.groupBy(results.filter(isFailure), wordsOf);
  if (failed.size === 0) return [];
  return ["### What went wrong", ...[...failed].flatMap(([words, group]) => failureGroup(words, group))];
}

function failureGroup({ icon, label, advice }: StatusWords, group: readonly UploadResult[]): readonly string[] {
  const items = listing(group, failureItem, LIMITS.failures, "failure");
  return [
    "",
    `**${icon} ${label.charAt(0).toUpperCase()}${label.slice(1)}: ${formatCount(group.length)}.** ${advice ?? ""}`,
    "",
    ...items,
  ];
}

/** The error of a file that the checks refused is left to the list of what they found. */
function failureItem(result: UploadResult): string {
  const { file, tileset, url, uploadId, error } = result;
  const target = url === null ? name(tileset) : link(url, name(tileset));
  const upload = uploadId === null || error?.includes(uploadId) ? "" : ` (upload ${code(uploadId)})`;
  const toldBelow = result.status === "invalid" && hasError(result);
  return `- ${name(file)} → ${target}${upload}${error === null || toldBelow ? "" : `<br>${prose(error)}`}`;
}

function findings(results: readonly UploadResult[]): readonly string[] {
  const found = results.filter((result) => result.findings.length > 0);
  if (found.length === 0) return [];
  const { errors = [], others = [] } = Object.groupBy(found, (result) => (hasError(result) ? "errors" : "others"));
  const counts = findingCounts(found.flatMap((result) => result.findings));
  return [
    errors.length > 0 ? "<details open>" : "<details>",
    `<summary><b>What the checks found: ${counts} in ${countOf(found.length, "file")}</b></summary>`,
    "",
    ...listing([...errors, ...others], findingsItem, LIMITS.findings, "file"),
    "",
    "</details>",
  ];
}

function hasError(result: UploadResult): boolean {
  return result.findings.some((finding) => finding.severity === "error");
}

function findingsItem({ file, findings }: UploadResult): string {
  return [`- ${name(file)}`, ...findings.map((finding) => findingItem(file, finding))].join("\n");
}

/** Messages that begin with the file name the place themselves. */
function findingItem(file: string, finding: Finding): string {
  const { severity, title, message, check } = finding;
  const icon = severity === "error" ? "❌" : "⚠️";
  const where = message.startsWith(`${file}:`) ? "" : place(finding);
  return `  - ${icon} **${text(title)}**${where}: ${prose(message)} (${code(check)})`;
}

function uploads({ results, dryRun }: Outcome): readonly string[] {
  if (results.length === 0) return [];
  const { header, row } = uploadsTable(dryRun);
  const title = dryRun ? "### What would be published" : "### Tilesets";
  return [title, "", ...header, ...listing(results, row, LIMITS.rows, "row")];
}

function warningList(warnings: readonly Warning[]): readonly string[] {
  if (warnings.length === 0) return [];
  return ["### Warnings", "", ...listing(warnings, warningItem, LIMITS.warnings, "warning")];
}

function warningItem({ subject, message }: Warning): string {
  return `- ⚠️ ${subject === null ? "" : `${name(subject)}: `}${prose(message)}`;
}

/** Where the data lies: a map of characters, and the way to a real one. */
function extent(results: readonly UploadResult[], positions: Float32Array): readonly string[] {
  const bounds = union(results.map(({ facts }) => degreesOf(facts)).filter((bounds) => bounds !== null));
  const map = bounds === null ? [] : densityMap(positions, bounds);
  if (bounds === null || map.length === 0) return [];
  const where = link(mapLink(bounds), text(`${boundsOf(bounds)} on OpenStreetMap`));
  return [
    "### Where the data lies",
    "",
    "```text",
    ...map,
    "```",
    "",
    `The denser the shade, the more positions. ${where}`,
  ];
}

/** When each upload was staged and processed: it repeats the times of the table. */
function picture(spans: readonly Span[]): readonly string[] {
  const drawn = gantt(spans);
  if (drawn === null) return [];
  return ["### Picture of the run", "", "```mermaid", ...drawn.diagram, "```", "", drawn.legend];
}

/** The first items in Markdown, as many as the limit lets in, and a line about those that it does not. */
function listing<T>(items: readonly T[], write: (item: T) => string, limit: Limit, thing: string): readonly string[] {
  const taken: string[] = [];
  let bytes = 0;
  for (const item of items.slice(0, limit.items)) {
    const markdown = write(item);
    bytes += Buffer.byteLength(markdown) + 1;
    if (bytes > limit.bytes) break;
    taken.push(markdown);
  }
  const left = items.length - taken.length;
  if (left === 0) return taken;
  const where = "the log and the file named by the output `results-file` have everything";
  return [...taken, "", `*${countOf(left, `more ${thing}`)} left out here: ${where}.*`];
}
