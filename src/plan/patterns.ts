import { absolutePath, namesOf, type Place } from "./paths.ts";

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

/** The reading of a path without wildcards: every character stands for itself. */
export function readLiteral(pattern: string, place: Place): Alternative {
  const names = namesOf(absolutePath(pattern, place));
  return { pattern, base: names.slice(0, -1).join("/"), steps: names.map((name) => literalStep(name, place.platform)) };
}

/** The step onto a name. Windows takes names of either case for the same, so its patterns do too. */
export function literalStep(literal: string, platform: NodeJS.Platform): Alternative["steps"][number] {
  if (platform !== "win32") return { kind: "name", glob: literal, accepts: (name) => name === literal };
  const folded = literal.toLowerCase();
  return { kind: "name", glob: literal, accepts: (name) => name.toLowerCase() === folded };
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
