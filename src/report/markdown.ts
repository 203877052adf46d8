import { clip, plain } from "./text.ts";

/** Longest foreign text, and longest name of a file or tileset, that goes into a summary; UTF-16 units. */
const PROSE_LENGTH = 4000;
const NAME_LENGTH = 300;

/** Everything that means something to Markdown, HTML or GitHub's formulas, wherever in a line it stands. */
const SPECIAL = /[&<>`*_~[\]#|\\@$]/g;
/** The first character of what would begin a list, a rule or a heading at the start of a line. */
const LINE_START = /^(?:[-+=](?=[-=\s]|$)|\d(?=\d*[.)](?:\s|$)))/;
/** What GitHub turns into links and pictures by itself: mentions, issues, addresses, `:emoji:`. An empty comment prevents it. */
const AUTOLINKED = /(?:[@#:]|\bwww)(?=\S)/giu;
/** Addresses of Mapbox's documentation and Studio, and of our own documents, are the only ones in foreign text that stay links. */
const TRUSTED_URL =
  /(https:\/\/(?:(?:docs|console)\.mapbox\.com|github\.com\/org\/mapbox-upload-action)\/(?:[\w./#~-]*[\w/])?)/;

/** Foreign text as it is, in one line, with no meaning for Markdown or HTML and no links but to pages of Mapbox's and ours. */
export function text(foreign: string): string {
  return linked(plain(foreign).trim()).replace(LINE_START, entity);
}

function linked(foreign: string): string {
  const parts = foreign.split(TRUSTED_URL);
  return parts.map((part, index) => (index % 2 === 1 ? link(part, inert(part)) : inert(part))).join("");
}

/** Foreign text in the type of code, for names of files and tilesets. */
export function code(foreign: string): string {
  return `<code>${inert(plain(foreign))}</code>`;
}

/** A message of a check or of Mapbox: as `text`, with what stands in backticks as `code`; cut where it is longer than anyone reads. */
export function prose(foreign: string): string {
  const parts = plain(clip(foreign, PROSE_LENGTH))
    .trim()
    .split(/`([^`]+)`/);
  const markdown = parts.map((part, index) => (index % 2 === 1 ? code(part) : linked(part))).join("");
  return markdown.replace(LINE_START, entity);
}

/** The name of a file or a tileset: as `code` that may be broken after slashes, cut where it is longer than anyone reads. */
export function name(foreign: string): string {
  return `<code>${inert(plain(clip(foreign, NAME_LENGTH))).replaceAll(/\/(?!\/)/g, "/<wbr>")}</code>`;
}

/** A link whose text is Markdown already. */
export function link(url: string, markdown: string): string {
  return `<a href="${plain(url).replace(/[&<>"'|\\`]/g, entity)}">${markdown}</a>`;
}

/** A line of a table, from cells that are Markdown already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function inert(foreign: string): string {
  const pieces = foreign.split(AUTOLINKED);
  const joints = foreign.match(AUTOLINKED) ?? [];
  return pieces.map((piece, index) => escaped(piece) + joint(joints[index])).join("");
}

function joint(autolinked: string | undefined): string {
  return autolinked === undefined ? "" : `${escaped(autolinked)}<!-- -->`;
}

function escaped(foreign: string): string {
  return foreign.replace(SPECIAL, entity);
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
