/**
 * Regular expressions of plain XML: markup and text that every XML parser takes, and in which nothing means anything but
 * itself. They are stricter than XML (https://www.w3.org/TR/xml/): what they do not match is left to the parser. Parts of
 * them follow each other without a character in common, so that no text makes them try much twice.
 */

/** White space. */
export const SPACE = String.raw`[ \t\r\n]`;

/** All characters of XML 1.0 but `"`, `&`, `<`, `>`, and those that are rare. */
const CHARACTER = String.raw`\t\r\n !#-%'-;=?-~\u00a0-\ud7ff`;

/** The entities that need no declaration, and those that are the number of a character, from the blank on. */
const ENTITY = String.raw`&(?:amp|lt|gt|quot|apos|#(?:3[2-9]|[4-9]\d|[1-9]\d\d));`;

/** Text without markup, as an expression. */
export const TEXT = `[${CHARACTER}"]*(?:${ENTITY}[${CHARACTER}"]*)*`;

/** Text without markup, entities and white space, as an expression. */
export const WORD = String.raw`[!-%'-;=?-~\u00a0-\ud7ff]*`;

const NAME = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;

/** One attribute at most: two might be the same one twice, which is a fault. */
export const ATTRIBUTE = `(?:${SPACE}+${NAME}="[${CHARACTER}>]*")?`;

/** What the content of an element may be, besides text and other elements. */
export interface PlainContent {
  /** How the names of its groups begin: each content in an expression has its own. */
  readonly group: string;
  /** An expression for the beginnings of local names, with what follows them, that make an element no plain one. */
  readonly not: string;
  /** Expressions for what stands among the elements. */
  readonly also: readonly string[];
}

/** An expression for the inside of an element, with elements in each other so many deep. */
export function plainContent(levels: number, content: PlainContent): string {
  const { group, not, also } = content;
  if (levels === 0) return TEXT;
  const name = `${group}${levels}`;
  const element = `<(?<${name}>(?!(?:[\\w.-]+:)?(?:${not}))${NAME})${ATTRIBUTE}(?:/>|>${plainContent(levels - 1, content)}</\\k<${name}>>)`;
  return `${TEXT}(?:(?:${[element, ...also].join("|")})${TEXT})*`;
}

/** Where the match of a sticky expression ends that begins at `from`; -1 without one, and for a `from` of -1. */
export function endOfMatch(sticky: RegExp, text: string, from: number): number {
  if (from === -1) return -1;
  sticky.lastIndex = from;
  return sticky.test(text) ? sticky.lastIndex : -1;
}
