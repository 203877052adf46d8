import type { Outcome } from "../events.ts";
import type { UploadResult, UploadStatus } from "../results.ts";
import { countOf, formatBytes, formatCount, formatSeconds } from "./format.ts";
import { wasLostSight } from "./status.ts";

/** How many uploads of a kind the last line of a cancelled run names. */
const NAMED_UPLOADS = 50;

/** What came of the whole run, as sentences without their full stops; the first is a headline of its own. */
export function verdict(outcome: Outcome): readonly [string, ...string[]] {
  if (outcome.status === "cancelled") return ["Cancelled", ...beforeCancellation(outcome)];
  if (outcome.results.length === 0) return [withoutFiles(outcome)];
  return [outcome.dryRun ? dryRun(outcome) : published(outcome)];
}

function withoutFiles({ problems, dryRun }: Outcome): string {
  if (problems.length === 0) return "Nothing to publish: no file matched";
  return `Nothing ${dryRun ? "would be" : "was"} published: ${countOf(problems.length, "problem")}`;
}

function dryRun({ results, problems }: Outcome): string {
  const planned = withStatus(results, "planned");
  const invalid = withStatus(results, "invalid").length;
  const others = [
    ...(invalid > 0 ? [`${formatCount(invalid)} of ${countOf(results.length, "file")} cannot be sent`] : []),
    ...(problems.length > 0 ? [countOf(problems.length, "problem")] : []),
  ];
  if (others.length > 0) return `Nothing would be published: ${others.join(", ")}`;
  return `${countOf(planned.length, "tileset")} would be published${size(planned)}`;
}

function published({ results, problems, elapsedSeconds }: Outcome): string {
  const complete = withStatus(results, "complete");
  const [unseen, handed] = partition(withStatus(results, "processing"), wasLostSight);
  const done = [
    ...(complete.length > 0
      ? [`${countOf(complete.length, "tileset")} published in ${formatSeconds(elapsedSeconds)}${size(complete)}`]
      : []),
    ...(handed.length > 0
      ? [`${countOf(handed.length, "tileset")} handed to Mapbox, not waited for${size(handed)}`]
      : []),
  ];
  const others = [
    ...counted(results, "failed", "failed"),
    ...counted(results, "timed-out", "timed out"),
    ...(unseen.length > 0 ? [`${formatCount(unseen.length)} handed to Mapbox without seeing the end`] : []),
    ...counted(results, "unconfirmed", "unconfirmed"),
    ...counted(results, "invalid", "invalid"),
    ...counted(results, "cancelled", "cancelled"),
    ...counted(results, "not-started", "not started"),
    ...(problems.length > 0 ? [countOf(problems.length, "problem")] : []),
  ];
  if (done.length === 0)
    return `${mayBePublished(results) ? "No tileset is confirmed" : "Nothing was published"}: ${others.join(", ")}`;
  return [...done, ...others].join(", ");
}

/** Whether Mapbox has something of which we do not know what became of it. */
function mayBePublished(results: readonly UploadResult[]): boolean {
  return results.some(({ status }) => ["timed-out", "unconfirmed", "processing"].includes(status));
}

function beforeCancellation({ results }: Outcome): readonly string[] {
  const complete = withStatus(results, "complete");
  const handed = withStatus(results, "processing").map(
    (one) => `${one.tileset} (${one.uploadId ?? "upload id unknown"})`,
  );
  const doubtful = withStatus(results, "unconfirmed").map((one) => one.tileset);
  return [
    ...(complete.length > 0 ? [`Published: ${countOf(complete.length, "tileset")}${size(complete)}`] : []),
    ...listed("Handed to Mapbox already", handed),
    ...listed("Perhaps handed to Mapbox", doubtful),
    ...tally(results, "failed", "Failed"),
    ...tally(results, "timed-out", "Timed out"),
    ...tally(results, "invalid", "Invalid"),
    ...tally(results, "cancelled", "Stopped while staging"),
    ...tally(results, "not-started", "Not started"),
  ];
}

function listed(words: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const left = names.length - NAMED_UPLOADS;
  return [`${words}: ${names.slice(0, NAMED_UPLOADS).join(", ")}${left > 0 ? ` and ${formatCount(left)} more` : ""}`];
}

function counted(results: readonly UploadResult[], status: UploadStatus, words: string): readonly string[] {
  const count = withStatus(results, status).length;
  return count > 0 ? [`${formatCount(count)} ${words}`] : [];
}

function tally(results: readonly UploadResult[], status: UploadStatus, words: string): readonly string[] {
  const count = withStatus(results, status).length;
  return count > 0 ? [`${words}: ${countOf(count, "file")}`] : [];
}

function partition<T>(all: readonly T[], belongs: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(belongs), all.filter((one) => !belongs(one))];
}

function withStatus(results: readonly UploadResult[], status: UploadStatus): readonly UploadResult[] {
  return results.filter((one) => one.status === status);
}

function size(results: readonly UploadResult[]): string {
  const bytes = results.reduce((sum, one) => sum + (one.bytes ?? 0), 0);
  return bytes > 0 ? ` (${formatBytes(bytes)})` : "";
}
