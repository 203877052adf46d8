import { TextDecimalReader } from "./decimal.ts";
import { endOfMatch, plainContent, SPACE } from "./plain.ts";
import type { ElementsAhead, XmlScan } from "./scan.ts";

/** The elements that are points. */
export type PointName = "wpt" | "rtept" | "trkpt";

/** Hears of the points that are read. */
export interface PointListener {
  /** A point in degrees; `at` is the index in the piece where its start tag ends. */
  addPoint(name: PointName, longitude: number, latitude: number, at: number, scan: XmlScan): void;
}

/** Points and lines in a point (GPX has none) are for the parser. Three levels are what the extensions of sports watches have. */
const CONTENT = plainContent(3, { group: "level", not: "wpt|rte|trk", also: [] });

/** How a plain point is written, around its two numbers. Each expression matches at its `lastIndex` only. */
interface PointPattern {
  readonly name: PointName;
  readonly head: RegExp;
  readonly between: RegExp;
  readonly startTagEnd: RegExp;
  readonly rest: RegExp;
}

function pointPattern(name: PointName): PointPattern {
  return {
    name,
    head: new RegExp(`${SPACE}*<${name}${SPACE}+(?:lat|lon)="`, "y"),
    between: new RegExp(`"${SPACE}+(?:lat|lon)="`, "y"),
    startTagEnd: new RegExp(`"${SPACE}*/?>`, "y"),
    rest: new RegExp(`${CONTENT}</${name}>`, "y"),
  };
}

const PATTERNS: Readonly<Record<string, PointPattern>> = {
  wpt: pointPattern("wpt"),
  rtept: pointPattern("rtept"),
  trkpt: pointPattern("trkpt"),
};

const POINT_END = /<(?<alone>wpt|rtept|trkpt)[ \t\r\n][^<>]*\/>|<\/(?<end>wpt|rtept|trkpt)>/g;

/** How far in front of a value the last letter of its `lat="` or `lon="` stands, and which it is of a latitude. */
const LAST_LETTER = 3;
const LETTER_T = 0x74;
const SLASH = 0x2f;

/** Up to this length, its point included, `TextDecimalReader` reads a number exactly. */
const EXACT_LENGTH = 16;

/**
 * Reads runs of plain points in front of the XML parser, several times as quickly: a track is millions of them, all written
 * alike by one program. Plain is a point with latitude and longitude as plain numbers, no other attribute, and in it text with
 * the entities that XML knows, and elements of one attribute at most; no comments, CDATA sections or processing instructions.
 * All others are left to the parser, to which the plain ones would mean the same.
 */
export class GpxPoints implements ElementsAhead {
  readonly #listener: PointListener;
  readonly #decimal = new TextDecimalReader();
  #pattern: PointPattern | null = null;

  constructor(listener: PointListener) {
    this.#listener = listener;
  }

  endOfNext(text: string, from: number): number {
    POINT_END.lastIndex = from;
    const groups = POINT_END.exec(text)?.groups;
    if (groups === undefined) return -1;
    this.#pattern = PATTERNS[groups.alone ?? groups.end ?? ""] ?? null;
    return POINT_END.lastIndex;
  }

  readAhead(text: string, from: number, scan: XmlScan): number {
    const pattern = this.#pattern;
    if (pattern === null) return from;
    let end = from;
    for (;;) {
      const next = this.#readPoint(pattern, text, end, scan);
      if (next === -1) return end;
      end = next;
    }
  }

  /** Reads the point that begins at `from`, behind blanks; returns the index behind it, or -1 when it is not plain. */
  #readPoint(
    { name, head, between, startTagEnd, rest }: PointPattern,
    text: string,
    from: number,
    scan: XmlScan,
  ): number {
    const firstStart = endOfMatch(head, text, from);
    if (firstStart === -1) return -1;
    const first = this.#readNumber(text, firstStart);
    const secondStart = endOfMatch(between, text, this.#decimal.end);
    if (secondStart === -1) return -1;
    const second = this.#readNumber(text, secondStart);
    const contentStart = endOfMatch(startTagEnd, text, this.#decimal.end);
    if (contentStart === -1) return -1;
    const latitudeFirst = isLatitude(text, firstStart);
    if (latitudeFirst === isLatitude(text, secondStart)) return -1;
    const isEmpty = text.charCodeAt(contentStart - 2) === SLASH;
    const end = isEmpty ? contentStart : endOfMatch(rest, text, contentStart);
    if (end === -1) return -1;
    this.#listener.addPoint(
      name,
      latitudeFirst ? second : first,
      latitudeFirst ? first : second,
      contentStart - 1,
      scan,
    );
    return end;
  }

  /** The number that begins at `start`, the same as the parser's way makes of it; `#decimal.end` tells where it ends. */
  #readNumber(text: string, start: number): number {
    const value = this.#decimal.read(text, start, text.length);
    const { end } = this.#decimal;
    return end - start > EXACT_LENGTH ? Number(text.slice(start, end)) : value;
  }
}

/** Whether the value that begins at `start` is that of `lat`, not of `lon`. */
function isLatitude(text: string, start: number): boolean {
  return text.charCodeAt(start - LAST_LETTER) === LETTER_T;
}
