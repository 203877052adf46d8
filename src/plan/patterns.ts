import { braceExpand, Minimatch } from "minimatch";
import { quoted } from "./errors.ts";
import { absolutePath, namesOf, type Place, pathRules, withSlashes } from "./paths.ts";

/** What one name on the way to a file has to be. */
type Step =
  | { readonly kind: "name"; readonly glob: string; readonly accepts: (name: string) => boolean }
  /** `**`: any number of folders, none too */
  | { readonly kind: "folders" }
  | { readonly kind: "end"; readonly pattern: string };

/** One reading of a pattern: braces multiply them. */
export interface Alternative {
  /** The pattern it comes from, as it was typed. */
  readonly pattern: string;
  /** Absolute folder below which its wildcards begin: nothing outside need be looked at. */
  readonly base: string;
  /** From the root on. */
  readonly steps: readonly Exclude<Step, { readonly kind: "end" }>[];
}

/** How far into a `Matcher` a path has come: positions in its steps, ascending. Empty: nothing below can match. */
export type Progress = readonly number[];

/** A brace such as `{1..9999999}` is a slip; what it means would take longer to list than the files. */
const mostAlternatives = 10_000;

/**
 * Reads a glob: `*`, `?`, `[…]` within a name, `**` for folders, `{a,b}` anywhere. Outside Windows a backslash takes
 * the meaning from the character after it; on Windows it separates.
 * @returns its alternatives, or what is wrong with it
 */
export function readGlob(pattern: string, place: Place): readonly Alternative[] | string {
  const expanded = braceExpand(withSlashes(pattern, place.platform), { braceExpandMax: mostAlternatives + 1 });
  if (expanded.length > mostAlternatives) {
    return `${quoted(pattern)} stands for more than ${mostAlternatives} patterns. Use * in place of some of its braces.`;
  }
  const alternatives: Alternative[] = [];
  for (const text of new Set(expanded)) {
    const alternative = readAlternative(text, pattern, place);
    if (typeof alternative === "string") return alternative;
    alternatives.push(alternative);
  }
  return alternatives;
}

/** The reading of a path without wildcards: every character stands for itself. */
export function readLiteral(pattern: string, place: Place): Alternative {
  const names = namesOf(absolutePath(pattern, place));
  return { pattern, base: names.slice(0, -1).join("/"), steps: names.map((name) => literalStep(name, place.platform)) };
}

function readAlternative(text: string, pattern: string, place: Place): Alternative | string {
  const root = pathRules(place.platform).parse(text).root;
  const names = text
    .slice(root.length)
    .split("/")
    .filter((name) => name !== "" && name !== ".");
  const firstGlob = names.findIndex((name) => literalName(name, place.platform) === null);
  // The last name is never part of the base: it is the file's.
  const fixed = names
    .slice(0, firstGlob === -1 ? -1 : firstGlob)
    .map((name) => literalName(name, place.platform) ?? "");
  const open = names.slice(fixed.length);

  if (firstGlob !== -1 && open.includes("..")) {
    return `${quoted(pattern)} goes up ("..") after a wildcard. Put ".." before the first wildcard.`;
  }
  const base = absolutePath(`${root}./${fixed.join("/")}`, place);
  // A folder, whatever its name.
  if (open.at(-1) === ".." || text.endsWith("/")) return { pattern, base, steps: [] };

  // "a/**" means the files below a, not a itself.
  const files = open.at(-1) === "**" ? [...open, "*"] : open;
  return {
    pattern,
    base,
    steps: [
      ...namesOf(base).map((name) => literalStep(name, place.platform)),
      ...files.map((name) => stepOf(name, place.platform)),
    ],
  };
}

function stepOf(name: string, platform: NodeJS.Platform): Alternative["steps"][number] {
  if (name === "**") return { kind: "folders" };
  const literal = literalName(name, platform);
  if (literal !== null) return literalStep(literal, platform);
  const matcher = nameMatcher(name, platform);
  return { kind: "name", glob: name, accepts: (candidate) => matcher.match(candidate) };
}

/** Windows takes names of either case for the same, so its patterns do too. */
function literalStep(literal: string, platform: NodeJS.Platform): Alternative["steps"][number] {
  if (platform !== "win32") return { kind: "name", glob: literal, accepts: (name) => name === literal };
  const folded = literal.toLowerCase();
  return { kind: "name", glob: literal, accepts: (name) => name.toLowerCase() === folded };
}

/** The name that a part of a pattern stands for when it has no wildcard, or null. */
function literalName(name: string, platform: NodeJS.Platform): string | null {
  const part = nameMatcher(name, platform).set[0]?.[0];
  return typeof part === "string" ? part : null;
}

function nameMatcher(name: string, platform: NodeJS.Platform): Minimatch {
  return new Minimatch(name, {
    platform,
    nocase: platform === "win32",
    nocaseMagicOnly: true,
    nobrace: true,
    nocomment: true,
    noext: true,
    nonegate: true,
  });
}

/**
 * Says, name by name on the way down from the root, whether files below can match, and whether a file does: so a walk
 * never enters a folder in vain. Takes all its alternatives at once, and time in proportion to the length of the path.
 */
export class Matcher {
  readonly #steps: readonly Step[];
  /** Before the root's name. */
  readonly start: Progress;
  /** The folders below which files can match. */
  readonly bases: readonly string[];

  constructor(alternatives: readonly Alternative[]) {
    const steps: Step[] = [];
    const starts: number[] = [];
    for (const { pattern, steps: own } of alternatives) {
      if (own.length === 0) continue;
      starts.push(steps.length);
      steps.push(...own, { kind: "end", pattern });
    }
    this.#steps = steps;
    this.start = this.#settled(starts);
    this.bases = [...new Set(alternatives.map(({ base }) => base))];
  }

  /** The progress one name further down. */
  advance(progress: Progress, name: string): Progress {
    const next: number[] = [];
    for (const position of progress) {
      const step = this.#steps[position];
      if (step?.kind === "folders" && !name.startsWith(".")) next.push(position);
      if (step?.kind === "name" && step.accepts(name)) next.push(position + 1);
    }
    return this.#settled(next);
  }

  /** The pattern that a file at this point matches, or null. */
  matched(progress: Progress): string | null {
    for (const position of progress) {
      const step = this.#steps[position];
      if (step?.kind === "end") return step.pattern;
    }
    return null;
  }

  /** Whether anything in a folder at this point can match. */
  leadsOn(progress: Progress): boolean {
    return progress.some((position) => this.#steps[position]?.kind !== "end");
  }

  /** Whether every file below a folder at this point matches, as with `folder/**`; hidden ones set aside. */
  takesAll(progress: Progress): boolean {
    return progress.some((position) => {
      const [step, name, end] = this.#steps.slice(position, position + 3);
      return step?.kind === "folders" && name?.kind === "name" && name.glob === "*" && end?.kind === "end";
    });
  }

  /** The progress at an absolute path. */
  at(path: string): Progress {
    return namesOf(path).reduce((progress, name) => this.advance(progress, name), this.start);
  }

  /** Adds the positions behind each `**`, as it can stand for no folder at all. */
  #settled(positions: readonly number[]): Progress {
    const all = new Set<number>();
    for (const first of positions) {
      for (let position = first; !all.has(position); position++) {
        all.add(position);
        if (this.#steps[position]?.kind !== "folders") break;
      }
    }
    return [...all].sort((a, b) => a - b);
  }
}
