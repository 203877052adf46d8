import { formatCount } from "../numbers.ts";
import type { Problem } from "../problems.ts";
import type { Separator } from "../sniff.ts";
import type { Severity } from "../types.ts";
import { CANNOT_DETECT, NO_FEATURES } from "./answers.ts";
import type { CsvScan } from "./stretches.ts";
import { FLAVOUR_BYTES, type Header } from "./table.ts";

/** Why Mapbox cannot tell the header from the rows, or null. */
export function headerFault({
  header: { line, quote, openQuote, strayReturn, isBeyondWindow },
}: CsvScan): Problem | null {
  if (openQuote !== null) return headerQuote(openQuote);
  if (isBeyondWindow) return longHeader();
  // What follows a last name in quotes is passed over, so that only the rows up to the carriage return are lost.
  return strayReturn === null ? null : mixedLineEnds(strayReturn, line.endsWith(quote) ? "warning" : "error");
}

/** A byte order mark stands in front of the header. */
export function markInFront({ line, quote }: Header): Problem {
  const lostQuotes = line.charAt(1) === quote ? ", so that the quotes around that are part of it, too" : "";
  return {
    check: "text-encoding",
    severity: "warning",
    title: "CSV: byte order mark",
    offset: 0,
    count: 1,
    text:
      `the file begins with a UTF-8 byte order mark, which becomes part of the first column's name${lostQuotes}. ` +
      "Save it without: `sed -i '1s/^\\xEF\\xBB\\xBF//' file.csv`.",
    brief: "the file begins with a UTF-8 byte order mark",
  };
}

/** The header names no columns that Mapbox takes for coordinates. */
export function noColumns({ separator }: Header): Problem {
  return {
    check: "csv-columns",
    severity: "error",
    title: "CSV: no columns with coordinates",
    offset: 0,
    count: 1,
    text:
      `the header has no pair of columns that Mapbox takes for coordinates, once quotes are read and ${SEPARATOR_NAMES[separator]} is the separator. ` +
      'It would answer "Invalid CSV. Cannot detect ' +
      'column(s) with the name(s) of wkt, geojson, x/y, or latitude/longitude." Name them `longitude` and `latitude`.',
    brief: "no columns with coordinates",
  };
}

/** What the separators are called in messages. */
export const SEPARATOR_NAMES: Readonly<Record<Separator, string>> = {
  ",": "a comma",
  ";": "a semicolon",
  "\t": "a tab",
  "|": "a bar",
};

/** Something other than a comma stands between the columns. */
export function unusualSeparator(separator: Separator): Problem {
  return {
    check: "csv-separator",
    severity: "warning",
    title: `CSV: the separator is ${SEPARATOR_NAMES[separator]}`,
    offset: 0,
    count: 1,
    text:
      `the columns are separated by ${SEPARATOR_NAMES[separator]}. Mapbox's public code reads that, its documentation promises the comma only. ` +
      `To be safe: \`python3 -c 'import csv, sys; csv.field_size_limit(1 << 30); csv.writer(sys.stdout).writerows(csv.reader(sys.stdin, delimiter="${separator === "\t" ? "\\t" : separator}"))' < in.csv > out.csv\`.`,
    brief: `the separator is ${SEPARATOR_NAMES[separator]}`,
  };
}

/** Mapbox looks for the separator in a first line that is empty. */
export function emptyFirstLine(): Problem {
  return {
    check: "csv-separator",
    severity: "error",
    title: "CSV: an empty line hides the separator",
    offset: 0,
    count: 1,
    text:
      "the first line is empty. Mapbox counts the separators there, and takes the comma where it finds none, so that the header is one column. " +
      `${CANNOT_DETECT} Begin with the header: \`perl -0pe 's/^[\\r\\n]+//' in.csv > out.csv\`.`,
    brief: "an empty line hides the separator",
  };
}

function headerQuote(offset: number): Problem {
  return {
    check: "csv-rows-dropped",
    severity: "error",
    title: "CSV: a quote in the header is never closed",
    offset,
    count: 1,
    text: `the double quote here is never closed, so that Mapbox takes the whole file for the header. ${NO_FEATURES} Write a quote within a name twice, and the name in quotes.`,
    brief: "a double quote in the header is never closed",
  };
}

function longHeader(): Problem {
  return {
    check: "csv-columns",
    severity: "error",
    title: `CSV: header longer than ${formatCount(FLAVOUR_BYTES)} bytes`,
    offset: 0,
    count: 1,
    text:
      `the first line is longer than ${formatCount(FLAVOUR_BYTES)} bytes, and Mapbox looks for its end in those only. ${NO_FEATURES} ` +
      "Keep the columns you need, the coordinates among them, or give them shorter names: `ogr2ogr -select name,longitude,latitude out.csv in.csv`.",
    brief: "the header is too long",
  };
}

function mixedLineEnds(offset: number, severity: Severity): Problem {
  return {
    check: "csv-rows-dropped",
    severity,
    title: "CSV: two kinds of line ends",
    offset,
    count: 1,
    text:
      "the header ends with a line feed, and here stands a carriage return. Where there is one in the first 4,000 bytes, Mapbox takes that for the " +
      `end of lines, and all before it for the header. ${severity === "error" ? CANNOT_DETECT : "The rows before it are lost, and those that end with a line feed."} ` +
      "Make all of them line feeds: `tr -s '\\r' '\\n' < in.csv > out.csv`.",
    brief: "two kinds of line ends",
  };
}
