import { constants, type Dirent } from "node:fs";
import { access, readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { quoted } from "./errors.ts";
import { byCodePoint } from "./paths.ts";
import type { Matcher, Progress } from "./patterns.ts";

/** A file that a pattern matches. */
export interface Match {
  /** Absolute path with forward slashes, by the names that matched. */
  readonly path: string;
  /** Where the symbolic links on the way lead: one file has one real path. */
  readonly realPath: string;
  /** The exclusion that leaves it out, as it was typed, or null. */
  readonly leftOutBy: string | null;
}

/** What lies at a path. `reason`: why that cannot be told, in words. */
export type Nature =
  | { readonly kind: "file"; readonly realPath: string }
  | { readonly kind: "folder" }
  | { readonly kind: "other" }
  | { readonly kind: "nothing" }
  | { readonly kind: "unreadable"; readonly reason: string };

/** Size in bytes and time of the last change in milliseconds since the Unix epoch. */
export interface FileState {
  readonly bytes: number;
  readonly modifiedAt: number;
}

/** A folder's entry that a walk has use for. */
interface Step {
  readonly path: string;
  readonly realPath: string;
  readonly kind: "file" | "folder";
  readonly wanted: Progress;
  readonly unwanted: Progress;
}

/** The file system as one plan sees it: each folder is read once, however many lines look into it. */
export class Listing {
  readonly #folders = new Map<string, readonly Dirent[]>();
  readonly #problems = new Map<string, string>();
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Folders that could not be looked into though files may match in them, one sentence each. */
  get problems(): readonly string[] {
    return [...this.#problems.values()];
  }

  /** What lies at `path`, symbolic links followed. */
  async natureOf(path: string): Promise<Nature> {
    this.#signal.throwIfAborted();
    try {
      const found = await stat(path);
      if (found.isDirectory()) return { kind: "folder" };
      return found.isFile() ? { kind: "file", realPath: await realpath(path) } : { kind: "other" };
    } catch (error) {
      return isMissing(error) ? { kind: "nothing" } : { kind: "unreadable", reason: reasonOf(error) };
    }
  }

  /** The state of a file that can be read, or why it cannot, in words. */
  async stateOf(path: string): Promise<FileState | string> {
    this.#signal.throwIfAborted();
    try {
      const { size, mtimeMs } = await stat(path);
      await access(path, constants.R_OK);
      return { bytes: size, modifiedAt: mtimeMs };
    } catch (error) {
      return reasonOf(error);
    }
  }

  /**
   * All files that `wanted` matches, symbolic links followed; those that `unwanted` leaves out too, marked so. A file
   * can come more than once. Links in a circle end, as no folder is entered again in the same state of the matching.
   * @throws the signal's reason once it is aborted
   */
  async find(wanted: Matcher, unwanted: Matcher): Promise<readonly Match[]> {
    const matches: Match[] = [];
    const seen = new Set<string>();

    const visit = async (folder: Omit<Step, "kind">): Promise<void> => {
      const state = `${folder.wanted} ${folder.unwanted} ${folder.realPath}`;
      if (seen.has(state)) return;
      seen.add(state);
      for (const step of await this.#stepsFrom(folder, wanted, unwanted)) {
        if (step.kind === "folder") await visit(step);
        else matches.push({ path: step.path, realPath: step.realPath, leftOutBy: unwanted.matched(step.unwanted) });
      }
    };

    for (const path of wanted.bases) {
      const start = { path, wanted: wanted.at(path), unwanted: unwanted.at(path) };
      if (!wanted.leadsOn(start.wanted)) continue;
      const realPath = await this.#realFolder(path, unwanted.takesAll(start.unwanted));
      if (realPath !== null) await visit({ ...start, realPath });
    }
    return matches;
  }

  /** The entries of a folder that match or lead on, in the order of their paths. */
  async #stepsFrom(folder: Omit<Step, "kind">, wanted: Matcher, unwanted: Matcher): Promise<readonly Step[]> {
    const steps: Step[] = [];
    for (const entry of await this.#entriesOf(folder.path, unwanted.takesAll(folder.unwanted))) {
      const progress = wanted.advance(folder.wanted, entry.name);
      if (progress.length === 0) continue;
      const next = { wanted: progress, unwanted: unwanted.advance(folder.unwanted, entry.name) };
      const path = `${folder.path}/${entry.name}`;
      const isMatch = wanted.matched(progress) !== null;
      const silent = isMatch || unwanted.takesAll(next.unwanted);
      const target = entry.isSymbolicLink() ? await this.#follow(path, silent) : directTarget(entry, folder.realPath);

      if (target === null) continue;
      if (target.kind === "folder" ? wanted.leadsOn(progress) : isMatch) steps.push({ path, ...target, ...next });
    }
    const place = (step: Step) => (step.kind === "folder" ? `${step.path}/` : step.path);
    return steps.sort((a, b) => byCodePoint(place(a), place(b)));
  }

  /**
   * Where a symbolic link leads. One that leads nowhere counts as a file, so that whoever opens a matching one tells of
   * it. `silent`: whether it need not be told here that the link might have led to a folder.
   */
  async #follow(path: string, silent: boolean): Promise<Pick<Step, "kind" | "realPath"> | null> {
    try {
      const found = await stat(path);
      if (!found.isDirectory() && !found.isFile()) return null;
      return { kind: found.isDirectory() ? "folder" : "file", realPath: await realpath(path) };
    } catch (error) {
      this.#note(path, error, silent || codeOf(error) === "ELOOP");
      return { kind: "file", realPath: path };
    }
  }

  async #realFolder(path: string, leftOut: boolean): Promise<string | null> {
    try {
      return await realpath(`${path}/`);
    } catch (error) {
      this.#note(path, error, leftOut);
      return null;
    }
  }

  async #entriesOf(path: string, leftOut: boolean): Promise<readonly Dirent[]> {
    this.#signal.throwIfAborted();
    const known = this.#folders.get(path);
    if (known !== undefined) return known;
    try {
      const entries = await readdir(`${path}/`, { withFileTypes: true });
      this.#folders.set(path, entries);
      return entries;
    } catch (error) {
      this.#note(path, error, leftOut);
      return [];
    }
  }

  /** A folder that is not there holds no files; any other that cannot be read might. */
  #note(path: string, error: unknown, leftOut: boolean): void {
    if (leftOut || isMissing(error)) return;
    this.#problems.set(
      path,
      `The folder ${quoted(`${path}/`)} cannot be read: ${reasonOf(error)}. Files in it may match. ` +
        `Make it readable, or leave it out: !${path}/**`,
    );
  }
}

function directTarget(entry: Dirent, folder: string): Pick<Step, "kind" | "realPath"> | null {
  if (!entry.isDirectory() && !entry.isFile()) return null;
  return { kind: entry.isDirectory() ? "folder" : "file", realPath: join(folder, entry.name) };
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return String(error);
  return String(error.code);
}

/** Whether it says that nothing has this name. A name too long for the file system is nobody's name. */
function isMissing(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(codeOf(error));
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  switch (code) {
    case "EACCES":
    case "EPERM":
      return `permission denied (${code})`;
    case "ELOOP":
      return `symbolic links lead in a circle (${code})`;
    case "ENOENT":
    case "ENOTDIR":
      return `it is not there, or is a symbolic link to something that is not (${code})`;
    default:
      return code;
  }
}
