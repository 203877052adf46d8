import type { Outcome } from "../events.ts";
import type { Finding } from "../preflight/types.ts";
import type { UploadResult, UploadStatus } from "../results.ts";
import type { Warning } from "./annotations.ts";
import { countOf, formatCount } from "./format.ts";
import { findingCounts, place } from "./lines.ts";
import { code, link, name, prose, text } from "./markdown.ts";
import { isFailure, STATUS_WORDS } from "./status.ts";
import { uploadsTable } from "./summary-table.ts";
import { verdict } from "./verdict.ts";

/**
 * How much of each part goes into the summary, in items and in bytes of UTF-8 (failures: for each status). Together
 * they stay below 900 kB, whatever happened: GitHub drops a summary above 1 MiB whole.
 */
const LIMITS = {
  problems: { items: 100, bytes: 90_000 },
  failures: { items: 100, bytes: 60_000 },
  findings: { items: 100, bytes: 150_000 },
  warnings: { items: 100, bytes: 40_000 },
  rows: { items: 1000, bytes: 300_000 },
} as const;

interface Limit {
  readonly items: number;
  readonly bytes: number;
}

/** The job summary as GitHub-flavoured Markdown: the verdict, what went wrong and what to do, and what became of each file. */
export function summaryMarkdown(outcome: Outcome, warnings: readonly Warning[]): string {
  const sections = [
    headline(outcome),
    problems(outcome.problems),
    failures(outcome.results),
    findings(outcome.results),
    uploads(outcome),
    warningList(warnings),
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
  if (!results.some((one) => one.status === "processing")) return [];
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
  const failed = Map.groupBy(results.filter(isFailure), (result) => result.status);
  if (failed.size === 0) return [];
  return ["### What went wrong", ...[...failed].flatMap(([status, group]) => failureGroup(status, group))];
}

function failureGroup(status: UploadStatus, group: readonly UploadResult[]): readonly string[] {
  const { icon, label, advice } = STATUS_WORDS[status];
  const items = listing(group, failureItem, LIMITS.failures, "failure");
  return ["", `**${icon} ${formatCount(group.length)} ${label}.** ${advice ?? ""}`, "", ...items];
}

/** The error of a file that the checks refused is left to the list of what they found. */
function failureItem(result: UploadResult): string {
  const { file, tileset, url, uploadId, error } = result;
  const target = url === null ? name(tileset) : link(url, name(tileset));
  const upload = uploadId === null ? "" : ` (upload ${code(uploadId)})`;
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
  return [`- ${name(file)}`, ...findings.map(findingItem)].join("\n");
}

function findingItem(finding: Finding): string {
  const icon = finding.severity === "error" ? "❌" : "⚠️";
  return `  - ${icon} **${text(finding.title)}**${place(finding)}: ${prose(finding.message)} (${code(finding.check)})`;
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
