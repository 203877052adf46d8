import { stripVTControlCharacters } from "node:util";

/** Control characters (C0, C1), line separators, and the marks that turn the direction of the text after them. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * One line of text that a runner prints and does not obey, whatever file names or Mapbox's messages hold. The runner
 * takes a line for a command when it begins with `::` (after white space), or holds `##[` anywhere: see
 * ActionCommand.cs in actions/runner. Line breaks become spaces, colours and other terminal sequences are dropped.
 */
export function plain(text: string): string {
  return stripVTControlCharacters(text)
    .replace(UNPRINTABLE, " ")
    .replaceAll("##[", "## [")
    .replace(/^(\s*):(?=:)/u, "$1: ");
}

/** The text, or its first `length` UTF-16 units with `…` as the last of them; never half a character. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
