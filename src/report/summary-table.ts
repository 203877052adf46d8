import type { UploadResult } from "../results.ts";
import { formatBytes, formatSeconds } from "./format.ts";
import { boundsOf, contentsOf, formatName } from "./inside.ts";
import { findingCounts } from "./lines.ts";
import { degreesOf, mapLink } from "./map-link.ts";
import { link, name, prose, tableRow } from "./markdown.ts";
import { wordsOf } from "./status.ts";

interface Column {
  readonly title: string;
  /** The cell as Markdown. */
  readonly cell: (result: UploadResult) => string;
}

const NOTHING = "–";

const DATA_COLUMNS: readonly Column[] = [
  { title: "File", cell: fileCell },
  { title: "Inside", cell: insideCell },
];
const UPLOADED_COLUMNS: readonly Column[] = [
  { title: "Status", cell: statusCell },
  { title: "Tileset", cell: tilesetCell },
  ...DATA_COLUMNS,
  { title: "Time", cell: timeCell },
];
const PLANNED_COLUMNS: readonly Column[] = [
  { title: "Checks", cell: checksCell },
  { title: "Tileset", cell: ({ tileset }) => name(tileset) },
  ...DATA_COLUMNS,
];

/** The table of all uploads of a run: the lines of its header, and how to write a row. */
export function uploadsTable(dryRun: boolean): {
  readonly header: readonly string[];
  readonly row: (result: UploadResult) => string;
} {
  const columns = dryRun ? PLANNED_COLUMNS : UPLOADED_COLUMNS;
  return {
    header: [tableRow(columns.map(({ title }) => title)), tableRow(columns.map(() => "---"))],
    row: (result) => tableRow(columns.map(({ cell }) => cell(result))),
  };
}

function statusCell(result: UploadResult): string {
  const { icon, label } = wordsOf(result);
  return `${icon}\u00a0${label}`;
}

function checksCell({ status, findings }: UploadResult): string {
  const icon = status === "invalid" ? "❌" : findings.length > 0 ? "⚠️" : "✅";
  return unbroken(`${icon} ${status === "invalid" && findings.length === 0 ? "invalid" : findingCounts(findings)}`);
}

function tilesetCell({ tileset, url }: UploadResult): string {
  return url === null ? name(tileset) : link(url, name(tileset));
}

/** Name, format and size in one cell, so that what is inside has room beside it. */
function fileCell({ file, format, bytes }: UploadResult): string {
  const details = [formatName(format), ...(bytes === null ? [] : [formatBytes(bytes)])].join(" · ");
  return `${name(file)}<br>${unbroken(details)}`;
}

/** A line for each phrase, which may be broken after a dot and between the corners of bounds; the bounds lead to a map. */
function insideCell({ facts }: UploadResult): string {
  if (facts === null) return NOTHING;
  const contents = prose(breakable(contentsOf(facts)));
  if (facts.bounds === null) return contents;
  const degrees = degreesOf(facts);
  const bounds = prose(breakable(boundsOf(degrees ?? facts.bounds)));
  return `${contents}<br>${degrees === null ? bounds : link(mapLink(degrees), bounds)}`;
}

function breakable(phrase: string): string {
  return phrase
    .split(/(?<= ·| to) /)
    .map(unbroken)
    .join(" ");
}

function timeCell({ stagingSeconds, processingSeconds }: UploadResult): string {
  return lines([
    ...(stagingSeconds === null ? [] : [unbroken(`staging ${formatSeconds(stagingSeconds)}`)]),
    ...(processingSeconds === null ? [] : [unbroken(`processing ${formatSeconds(processingSeconds)}`)]),
  ]);
}

function lines(texts: readonly string[]): string {
  return texts.length > 0 ? texts.map(prose).join("<br>") : NOTHING;
}

/** The words with spaces and dashes at which no narrow column breaks. */
function unbroken(words: string): string {
  return words.replaceAll(" ", "\u00a0").replaceAll("–", "–\u2060");
}
