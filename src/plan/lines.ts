import { quoted } from "./errors.ts";

/** A line that names files by a path or a pattern. */
export interface PatternLine {
  readonly kind: "pattern";
  /** 1-based number of the line in the input. */
  readonly number: number;
  /** Path or glob as it was typed. */
  readonly pattern: string;
  /** Tileset template after ` => `, or null. */
  readonly target: string | null;
}

/** A line that names a Mapbox dataset. */
export interface DatasetLine {
  readonly kind: "dataset";
  readonly number: number;
  /** `mapbox://datasets/{user}/{id}` */
  readonly url: string;
  readonly user: string;
  readonly id: string;
  readonly target: string | null;
}

/** A line `!pattern`. */
export interface ExclusionLine {
  readonly number: number;
  readonly pattern: string;
}

/** The `files` input, line by line, without its comments and blank lines. */
export interface Lines {
  readonly sources: readonly (PatternLine | DatasetLine)[];
  readonly exclusions: readonly ExclusionLine[];
  readonly problems: readonly string[];
}

/**
 * The form that Mapbox's documentation gives for the source of an upload (docs.mapbox.com/api/maps/uploads, "Create an
 * upload").
 */
const datasetUrl = /^mapbox:\/\/datasets\/([\w-]+)\/([\w-]+)$/;

/** Reads the `files` input. Pure: whether a path exists is not asked here. */
export function parseLines(input: string): Lines {
  const sources: (PatternLine | DatasetLine)[] = [];
  const exclusions: ExclusionLine[] = [];
  const problems: string[] = [];

  for (const [index, untrimmed] of input.split(/\r\n|\n|\r/).entries()) {
    const number = index + 1;
    const text = untrimmed.trim();
    if (text === "" || text.startsWith("#")) continue;
    const line = text.startsWith("!") ? parseExclusion(text, number) : parseSource(text, number);
    if (typeof line === "string") problems.push(`files, line ${number}: ${line}`);
    else if ("kind" in line) sources.push(line);
    else exclusions.push(line);
  }

  if (sources.length === 0 && problems.length === 0) {
    const got = input.trim() === "" ? "is empty" : "has only comments and exclusions";
    problems.push(`files ${got}. Give one path or pattern per line, for example: data/*.geojson`);
  }
  return { sources, exclusions, problems };
}

function parseExclusion(text: string, number: number): ExclusionLine | string {
  const pattern = text.slice(1).trim();
  if (pattern === "") return `"!" has no pattern after it. Write for example: !data/draft-*`;
  if (pattern.includes(" => ")) return `${quoted(text)} leaves files out, so it cannot name a tileset. Drop " => …".`;
  if (/^mapbox:/i.test(pattern))
    return `${quoted(text)} leaves files out, but this is a dataset. Remove the dataset's own line.`;
  return { number, pattern };
}

/** Gives the line, or what is wrong with it. */
function parseSource(text: string, number: number): PatternLine | DatasetLine | string {
  const example = "Write for example: data/roads.geojson => roads";
  if (text === "=>" || text.startsWith("=> ")) return `${quoted(text)} has no file before "=>". ${example}`;
  if (text.endsWith(" =>")) return `${quoted(text)} has no tileset after "=>". ${example}`;

  const arrow = text.lastIndexOf(" => ");
  const pattern = arrow === -1 ? text : text.slice(0, arrow).trim();
  const target = arrow === -1 ? null : text.slice(arrow + " => ".length).trim();

  if (/^mapbox:/i.test(pattern)) {
    const [, user, id] = datasetUrl.exec(pattern) ?? [];
    if (user !== undefined && id !== undefined) return { kind: "dataset", number, url: pattern, user, id, target };
    return `${quoted(pattern)} is not the address of a dataset. Expected: mapbox://datasets/user/dataset-id`;
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(pattern)) {
    const address = pattern.replace(/[?#].*$/s, "").replace(/\/\/[^/]*@/, "//");
    return `${quoted(address)} is a web address, which cannot be uploaded from. Download it in an earlier step and give the file's path.`;
  }
  return { kind: "pattern", number, pattern, target };
}
