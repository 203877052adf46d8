import { randomUUID } from "node:crypto";
import { normalize, posix } from "node:path";
import { capped, PlanError, quoted } from "./errors.ts";
import { parseLines } from "./lines.ts";
import { Listing } from "./listing.ts";
import { labelOf, type Place } from "./paths.ts";
import { search } from "./search.ts";
import { type Selected, select } from "./selection.ts";
import type { Plan } from "./types.ts";
import { nameUploads, type Unnamed } from "./uploads.ts";

export { PlanError } from "./errors.ts";

/** What a plan is made from. */
export interface PlanRequest {
  /** The `files` input as it was given, lines and all. */
  readonly files: string;
  /** Template for the tilesets of lines without ` => `. */
  readonly tileset: string;
  /** Template for the names shown in Studio; null: the tileset's handle. */
  readonly displayName: string | null;
  /** The account that is published to; null in a dry run that does not know it. */
  readonly username: string | null;
  readonly ifNoFilesFound: "error" | "warn" | "ignore";
  /** Absolute path from which relative patterns start. */
  readonly workspace: string;
  /** Branch or tag, for `{ref}`. */
  readonly ref: string | null;
  /** Commit, for `{sha}`. */
  readonly sha: string | null;
  readonly platform: NodeJS.Platform;
}

/**
 * Finds the files and gives each its tileset. Reads the file system and nothing else.
 * @param newUuid gives 32 other random hex digits at each call, for `{uuid}`
 * @throws PlanError with all problems at once; the signal's reason once it is aborted
 */
export async function makePlan(
  request: PlanRequest,
  signal: AbortSignal,
  newUuid: () => string = () => randomUUID().replaceAll("-", ""),
): Promise<Plan> {
  const lines = parseLines(request.files);
  const listing = new Listing(signal);
  const found = await search(lines, request, listing);
  const sources = await describeSources(select(found.results), request, listing);
  const named = nameUploads(sources.unnamed, lines, { ...request, newUuid });

  const missing = request.ifNoFilesFound === "error" ? found.unmatched : [];
  const problems = [...lines.problems, ...found.problems, ...missing, ...sources.problems, ...named.problems];
  if (problems.length > 0) throw new PlanError([...new Set(problems)]);
  return { uploads: named.uploads, unmatched: found.unmatched };
}

/** Adds what the file system tells of each file. */
async function describeSources(
  selected: readonly Selected[],
  place: Place,
  listing: Listing,
): Promise<{ readonly unnamed: readonly Unnamed[]; readonly problems: readonly string[] }> {
  const unnamed: Unnamed[] = [];
  const unreadable: string[] = [];
  for (const { source, targetLine } of selected) {
    if (source.kind === "dataset") {
      unnamed.push({
        source: { kind: "dataset", label: source.url },
        name: source.id,
        dir: source.user,
        targetLine,
      });
      continue;
    }
    const { path } = source;
    const { label, inWorkspace } = labelOf(path, place);
    const state = await listing.stateOf(path);
    if (typeof state === "string") {
      unreadable.push(`${quoted(label)} cannot be read: ${state}. Make it readable, or take it out of files.`);
      continue;
    }
    unnamed.push({
      source: { kind: "file", label, path: normalize(path), ...state, inWorkspace },
      name: posix.parse(path).name,
      dir: posix.basename(posix.dirname(path)),
      targetLine,
    });
  }
  return { unnamed, problems: capped(unreadable, 5, (count) => `${count} more files cannot be read.`) };
}
