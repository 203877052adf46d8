import type { Plan, PlannedUpload } from "../plan/types.ts";
import { countOf, formatBytes, formatCount } from "./format.ts";
import { plain } from "./text.ts";

/** How many uploads the plan shows in the log. */
const ROWS = 200;
/** The widest a column grows, in characters; longer names stick out rather than push all others away. */
const COLUMN_WIDTH = 72;

/** What the heading of the plan depends on besides the plan. */
export interface PlanSettings {
  /** The account; null in a dry run without one. */
  readonly username: string | null;
  readonly dryRun: boolean;
  readonly wait: boolean;
  readonly ifNoFilesFound: "error" | "warn" | "ignore";
}

/** The heading of the plan: it says the whole while the table is folded. */
export function planHeading({ uploads }: Plan, { username, dryRun, wait }: PlanSettings): string {
  const manner = dryRun ? " (dry run: nothing is sent)" : wait ? "" : " (not waiting for processing)";
  if (uploads.length === 0) return `Plan: nothing to publish${manner}`;
  const owner = username === null ? "" : ` of ${username}`;
  const bytes = uploads.reduce((sum, { source }) => sum + (source.kind === "file" ? source.bytes : 0), 0);
  const size = bytes > 0 ? `, ${formatBytes(bytes)}` : "";
  return `Plan: ${countOf(uploads.length, "upload")} to tilesets${owner}${size}${manner}`;
}

/** The uploads as aligned columns: file, tileset, size. */
export function planTable(uploads: readonly PlannedUpload[]): readonly string[] {
  const rows = uploads.slice(0, ROWS).map(({ source, tileset }) => ({
    file: plain(source.label),
    tileset,
    size: source.kind === "file" ? formatBytes(source.bytes) : "dataset",
  }));
  const fileWidth = widest(rows.map((row) => row.file));
  const tilesetWidth = widest(rows.map((row) => row.tileset));
  const sizeWidth = widest(rows.map((row) => row.size));
  const lines = rows.map(
    (row) => `${row.file.padEnd(fileWidth)}  →  ${row.tileset.padEnd(tilesetWidth)}  ${row.size.padStart(sizeWidth)}`,
  );
  const left = uploads.length - rows.length;
  return left > 0 ? [...lines, `and ${formatCount(left)} more`] : lines;
}

function widest(texts: readonly string[]): number {
  return Math.min(COLUMN_WIDTH, Math.max(0, ...texts.map((text) => text.length)));
}
