import { braceExpand, Minimatch } from "minimatch";
import { quoted } from "./errors.ts";
import { absolutePath, namesOf, type Place, pathRules, withSlashes } from "./paths.ts";
import { type Alternative, literalStep } from "./patterns.ts";

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
