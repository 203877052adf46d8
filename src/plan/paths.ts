import { posix, win32 } from "node:path";
import type { FileSource } from "./types.ts";

/** Where paths are read: what relative ones start from, and whose rules they follow. */
export interface Place {
  /** Absolute path. */
  readonly workspace: string;
  readonly platform: NodeJS.Platform;
}

/** The path rules of a platform, so that those of Windows can be followed, and tested, anywhere. */
export function pathRules(platform: NodeJS.Platform): typeof posix {
  return platform === "win32" ? win32 : posix;
}

/** `text` with forward slashes: on Windows both kinds separate, elsewhere a backslash is a character like others. */
export function withSlashes(text: string, platform: NodeJS.Platform): string {
  return platform === "win32" ? text.replaceAll("\\", "/") : text;
}

/**
 * Absolute path with forward slashes, which Node opens on every platform, without `.` and `..` and without a slash at
 * its end: the root of the file system is "", that of a drive "C:".
 */
export function absolutePath(text: string, place: Place): string {
  return withSlashes(pathRules(place.platform).resolve(place.workspace, text), place.platform).replace(/\/+$/, "");
}

/** The names on the way to an absolute path, the root first: `/a/b` is `["", "a", "b"]`, `C:/a` is `["C:", "a"]`. */
export function namesOf(path: string): readonly string[] {
  return path.split("/");
}

/** What users see of a file: its POSIX path from the workspace on, or the absolute one if it lies outside. */
export function labelOf(path: string, place: Place): Pick<FileSource, "label" | "inWorkspace"> {
  const rules = pathRules(place.platform);
  const relative = withSlashes(rules.relative(place.workspace, path), place.platform);
  const outside = relative === ".." || relative.startsWith("../") || rules.isAbsolute(relative);
  return { label: outside ? path : relative, inWorkspace: !outside };
}

/** Orders by code point, as UTF-8 bytes do; JavaScript's own order is that of UTF-16 units. */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
