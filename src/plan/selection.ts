import { listed, quoted } from "./errors.ts";
import type { DatasetLine, PatternLine } from "./lines.ts";
import type { Match, Nature } from "./listing.ts";
import { byCodePoint } from "./paths.ts";

/** What was found for one line of the `files` input. */
export type LineResult =
  | { readonly line: DatasetLine }
  | {
      readonly line: PatternLine;
      /** In any order; a file can come more than once. */
      readonly matches: readonly Match[];
    };

/** One thing to upload, and the lines that say so. */
export interface Selected {
  /** Absolute path with forward slashes of a file, or the line of a dataset. */
  readonly source: { readonly kind: "file"; readonly path: string } | DatasetLine;
  /** The last line with a target that matches it, or null where the `tileset` input counts. */
  readonly targetLine: PatternLine | DatasetLine | null;
}

/**
 * Which files and datasets are uploaded, in which order, and which line names their tileset. The first line that
 * matches a file fixes its place, the last one with ` => ` its tileset. Files of one line are in the order of their
 * paths by code point; a file that is reached by several paths counts once.
 */
export function select(results: readonly LineResult[]): readonly Selected[] {
  const selected = new Map<string, Selected>();
  for (const result of results) {
    for (const [key, source] of sourcesOf(result)) {
      const known = selected.get(key);
      const targetLine = result.line.target === null ? (known?.targetLine ?? null) : result.line;
      selected.set(key, { source: known?.source ?? source, targetLine });
    }
  }
  return [...selected.values()];
}

function sourcesOf(result: LineResult): readonly [key: string, source: Selected["source"]][] {
  if (!("matches" in result)) return [[result.line.url, result.line]];
  return result.matches
    .filter(({ leftOutBy }) => leftOutBy === null)
    .sort((a, b) => byCodePoint(a.path, b.path))
    .map(({ path, realPath }) => [realPath, { kind: "file", path }]);
}

/** Why a line matches nothing. */
export interface Miss {
  readonly line: PatternLine;
  /** What the line matched, all of it left out by exclusions. */
  readonly matches: readonly Match[];
  /** What lies at the line's path taken literally, when it is there and no file. */
  readonly literal: "folder" | "other" | null;
  /** The folder in which was looked, and what it really is. */
  readonly folder: string;
  readonly folderNature: Nature["kind"];
  readonly platform: NodeJS.Platform;
}

/** One sentence for the user on a line that matches nothing, with the likely cause. */
export function describeMiss(miss: Miss): string {
  const { pattern } = miss.line;
  const named = `No file matches ${quoted(pattern)}`;
  if (miss.matches.length > 0) {
    const files = new Set(miss.matches.map(({ realPath }) => realPath)).size;
    const exclusions = new Set(miss.matches.flatMap(({ leftOutBy }) => (leftOutBy === null ? [] : [`!${leftOutBy}`])));
    const count = files === 1 ? "the only file it matches is" : `the ${files} files it matches are all`;
    return `${named}: ${count} left out by ${listed([...exclusions].map(quoted), 3)}.`;
  }
  const start = pattern.replace(/[/\\]+$/, "") || pattern;
  if (miss.literal === "folder" || pattern.endsWith("/")) {
    return `${named}: it names a folder, and only files match. For the files in it: ${start}/*`;
  }
  if (miss.literal === "other") return `${named}: what has this name is neither a file nor a folder.`;
  const doubt = { nothing: ", which does not exist", file: ", which is a file", other: "", folder: "", unreadable: "" };
  const where = `(in ${miss.folder || "/"}${doubt[miss.folderNature]})`;
  return `${named} ${where}. ${hintFor(pattern, miss.platform)}`;
}

function hintFor(pattern: string, platform: NodeJS.Platform): string {
  if (pattern.includes("=>")) return 'Before a tileset " => " stands with a space on either side.';
  if (/^~|\$[A-Za-z_{(]|%\w+%/.test(pattern)) {
    return "The shell's ~ and variables are not known here. GitHub's expressions are: runner.temp, for example.";
  }
  if (pattern.includes("\\") && platform !== "win32") {
    return 'Only on Windows does "\\" separate folders; "/" does everywhere.';
  }
  return "Did a build step run before this one?";
}
