import { quoted } from "./errors.ts";
import type { ExclusionLine, Lines, PatternLine } from "./lines.ts";
import type { Listing } from "./listing.ts";
import { absolutePath, type Place, withSlashes } from "./paths.ts";
import { type Alternative, Matcher, readGlob, readLiteral } from "./patterns.ts";
import { describeMiss, type LineResult } from "./selection.ts";

/** What all lines of the `files` input found. */
export interface Found {
  readonly results: readonly LineResult[];
  /** One sentence for each line that matches nothing. */
  readonly unmatched: readonly string[];
  readonly problems: readonly string[];
}

/** Looks for the files of all lines. A path that exists is taken as it stands, also where it reads as a glob. */
export async function search(lines: Lines, place: Place, listing: Listing): Promise<Found> {
  const problems: string[] = [];
  const excluded: Alternative[] = [];
  for (const line of lines.exclusions) {
    const read = await readExclusion(line, place, listing);
    if (typeof read === "string") problems.push(`files, line ${line.number}: ${read}`);
    else excluded.push(...read);
  }
  const unwanted = new Matcher(excluded);

  const results: LineResult[] = [];
  const unmatched: string[] = [];
  for (const line of lines.sources) {
    if (line.kind === "dataset") {
      results.push({ line });
      continue;
    }
    const found = await searchLine(line, unwanted, place, listing);
    if ("problem" in found) problems.push(`files, line ${line.number}: ${found.problem}`);
    else if ("miss" in found) unmatched.push(found.miss);
    else results.push(found);
  }
  return { results, unmatched, problems: [...problems, ...listing.problems] };
}

/** An exclusion that names a folder would leave out nothing, as only files match: it is refused, not left without effect. */
async function readExclusion(
  { pattern }: ExclusionLine,
  place: Place,
  listing: Listing,
): Promise<readonly Alternative[] | string> {
  const nature = await listing.natureOf(absolutePath(pattern, place));
  if (nature.kind === "folder" || namesFolder(pattern, place)) {
    const folder = pattern.replace(/[/\\]+$/, "");
    return `${quoted(`!${pattern}`)} names a folder, and only files match. To leave out all files in it: !${folder}/**`;
  }
  return nature.kind === "file" ? [readLiteral(pattern, place)] : readGlob(pattern, place);
}

type LineFound = LineResult | { readonly miss: string } | { readonly problem: string };

async function searchLine(line: PatternLine, unwanted: Matcher, place: Place, listing: Listing): Promise<LineFound> {
  const { pattern } = line;
  const path = absolutePath(pattern, place);
  const nature = await listing.natureOf(path);
  if (nature.kind === "file" && !namesFolder(pattern, place)) {
    return { line, matches: [{ path, realPath: nature.realPath, leftOutBy: null }] };
  }
  if (nature.kind === "unreadable" && !/[*?[{]/.test(pattern)) {
    return { problem: `${quoted(pattern)} cannot be read: ${nature.reason}.` };
  }

  const alternatives = readGlob(pattern, place);
  if (typeof alternatives === "string") return { problem: alternatives };
  const wanted = new Matcher(alternatives);
  const matches = await listing.find(wanted, unwanted);
  if (matches.some(({ leftOutBy }) => leftOutBy === null)) return { line, matches };

  const [base, ...others] = wanted.bases;
  const folder = base === undefined || others.length > 0 ? absolutePath(".", place) : base;
  const isFolder = nature.kind === "folder" || namesFolder(pattern, place);
  const literal = isFolder ? "folder" : nature.kind === "other" ? "other" : null;
  const { kind: folderNature } = await listing.natureOf(folder || "/");
  return { miss: describeMiss({ line, matches, literal, folder, folderNature, platform: place.platform }) };
}

/** Whether a pattern can only mean a folder. */
function namesFolder(pattern: string, place: Place): boolean {
  return withSlashes(pattern, place.platform).endsWith("/");
}
