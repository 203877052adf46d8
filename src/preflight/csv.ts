import { chooseSeparator } from "./csv/header.ts";
import { scanCsv } from "./csv/scan.ts";
import type { DroppedRows, DropReason } from "./csv/scanner.ts";
import type { CsvScan } from "./csv/stretches.ts";
import { FLAVOUR_BYTES, type Header, type Table } from "./csv/table.ts";
import { countOf, excerpt, formatCount } from "./numbers.ts";
import { findingsOf, invalidUtf8, type Problem } from "./problems.ts";
import { type RangeRemedies, rangeFault, remediesByOgr } from "./range-finding.ts";
import { isLatitudeName, isLongitudeName, type Separator } from "./sniff.ts";
import type { CheckedFile, CsvFacts, FormatCheck, Severity } from "./types.ts";
import { estimateZooms } from "./zooms.ts";

const NO_FEATURES = 'Mapbox would answer "CSV file does not contain any features".';
const CANNOT_DETECT =
  'It would answer "Invalid CSV. Cannot detect column(s) …" or "CSV file does not contain any features".';
/** How many columns are listed in the report. */
const REPORTED_COLUMNS = 100;

/** CSV with coordinates: one pass over the bytes for the rows that Mapbox would drop, the extent and the encoding. */
export const csvCheck: FormatCheck = {
  format: "csv",
  async check(file, signal) {
    const scan = await scanCsv(file, signal);
    const findings = await findingsOf(file, judge(file, scan), signal);
    if (scan.table === null) return { findings, facts: null };
    return { findings, facts: factsOf(file, scan.table), sample: scan.table.scanner.extent.sample };
  },
};

/** Why Mapbox cannot tell the header from the rows, or null. */
function faultOf({ header: { line, quote, openQuote, strayReturn, isBeyondWindow } }: CsvScan): Problem | null {
  if (openQuote !== null) return headerQuote(openQuote);
  if (isBeyondWindow) return longHeader();
  // What follows a last name in quotes is passed over, so that only the rows up to the carriage return are lost.
  return strayReturn === null ? null : mixedLineEnds(strayReturn, line.endsWith(quote) ? "warning" : "error");
}

function judge(file: CheckedFile, scan: CsvScan): readonly Problem[] {
  const { table, header, byteOrderMark, firstInvalidUtf8 } = scan;
  const headerFault = faultOf(scan);
  const problems: Problem[] = [];
  if (byteOrderMark) problems.push(markInFront(header));
  if (firstInvalidUtf8 !== null) problems.push(invalidUtf8("CSV", firstInvalidUtf8));
  if (headerFault !== null) problems.push(headerFault);
  if (headerFault?.severity === "error") return problems;
  const unseenSeparator = header.separator === chooseSeparator(header.line) ? null : emptyFirstLine();
  if (table === null) return [...problems, unseenSeparator ?? noColumns(header)];

  const { scanner, separator } = table;
  if (separator !== ",") problems.push(unusualSeparator(separator));
  const range = rangeFault(scanner.extent, "CSV", rangeRemedies(table));
  if (range !== null) {
    const text = `${range.text}${whichColumns(table)}`;
    problems.push({ ...range, text, check: "coordinates-range", brief: range.title });
  }
  if (scanner.rows === scanner.droppedRows) problems.push(unseenSeparator ?? nothingLeft(table));
  else if (scanner.droppedRows > 0) problems.push(...droppedRows(table));
  if (scanner.openQuote !== null) problems.push(openQuote(file, scanner.openQuote.offset));
  return problems;
}

function markInFront({ line, quote }: Header): Problem {
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

function noColumns({ separator }: Header): Problem {
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

/**
 * What ogr2ogr writes and reads. GDAL has to be told which columns hold coordinates. Its other ways to write them end the header
 * of a file with a single other column in a comma that no row has (OSGeo/gdal, ogr/ogrsf_frmts/csv/ogrcsvlayer.cpp).
 */
function ogrFiles({ names, geometry }: Table): string {
  const named = (option: string, column: number, part: string) =>
    `-oo ${option}=${patternOf(names[column] ?? "", part)}`;
  const columns =
    geometry.kind === "lon-lat"
      ? `${named("X_POSSIBLE_NAMES", geometry.longitude, "longitude")} ${named("Y_POSSIBLE_NAMES", geometry.latitude, "latitude")}`
      : named("GEOM_POSSIBLE_NAMES", geometry.column, "geom");
  return `out.csv in.csv ${columns} -oo KEEP_GEOM_COLUMNS=NO -lco GEOMETRY=AS_WKT`;
}

function rangeRemedies(table: Table): RangeRemedies {
  const byOgr = remediesByOgr(ogrFiles(table));
  const isPair = table.geometry.kind === "lon-lat";
  return isPair ? { ...byOgr, swap: "Swap the names of the two columns in the header." } : byOgr;
}

/** A column's name as GDAL finds it in a shell; by a part, which all names but short ones have, where it is no plain word. */
function patternOf(name: string, part: string): string {
  return /^[\w.-]+$/.test(name) ? name : `"*${part}*"`;
}

/** Says which columns were read where a header has several that could hold coordinates. */
function whichColumns({ names, geometry }: Table): string {
  if (geometry.kind !== "lon-lat") return "";
  const candidates = names.filter((name) => isLongitudeName(name) || isLatitudeName(name));
  if (candidates.length <= 2) return "";
  const [longitude, latitude] = [names[geometry.longitude] ?? "", names[geometry.latitude] ?? ""];
  return ` Of several columns the last ones count, here "${excerpt(longitude, 30)}" and "${excerpt(latitude, 30)}": rename them if others are meant.`;
}

const SEPARATOR_NAMES: Readonly<Record<Separator, string>> = {
  ",": "a comma",
  ";": "a semicolon",
  "\t": "a tab",
  "|": "a bar",
};

function unusualSeparator(separator: Separator): Problem {
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

function emptyFirstLine(): Problem {
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

/** No row has a place: say why, as far as the first rows tell. */
function nothingLeft(table: Table): Problem {
  const { scanner, geometry, names } = table;
  const base = { severity: "error", offset: 0, count: 1 } as const;
  const why = [...scanner.dropped.values()].sort((one, other) => one.offset - other.offset)[0];
  if (scanner.rows === 0 || why === undefined) {
    return {
      ...base,
      check: "no-features",
      title: "CSV: no rows",
      text: `the file has a header and no rows. ${NO_FEATURES} Look at the query or filter that made it.`,
      brief: "no rows",
    };
  }
  const rows = scanner.rows === 1 ? "its only row" : `all of its ${formatCount(scanner.rows)} rows`;
  const first = scanner.dropped.get("coordinate");
  if (first !== undefined && /^[+-]?\d+,\d+$/.test(first.detail)) {
    return {
      ...base,
      check: "csv-separator",
      title: "CSV: decimal commas",
      offset: first.offset,
      text: `the coordinate "${first.detail}" has a decimal comma, so that no row can be read. ${NO_FEATURES} Write decimal points.`,
      brief: "decimal commas",
    };
  }
  const taken = geometry.kind === "lon-lat" ? (names[geometry.longitude] ?? "") : "";
  if (first !== undefined && geometry.kind === "lon-lat" && !isLongitudeName(taken.trim())) {
    return {
      ...base,
      check: "csv-geom-column",
      title: `CSV: column "${excerpt(taken, 20)}" is taken for longitude`,
      offset: first.offset,
      text:
        `Mapbox looks for the longitude in the column "${excerpt(taken, 40)}", as it stands behind all that are named so and left of the latitude. Its ` +
        `values are no numbers ("${excerpt(first.detail, 40)}"). ${NO_FEATURES} Put it left of longitude and latitude.`,
      brief: `column "${excerpt(taken, 40)}" is taken for longitude`,
    };
  }
  const enclosed = first ?? scanner.dropped.get("geometry");
  if (enclosed !== undefined && isInOtherQuotes(table, enclosed.detail)) return singleQuotes(enclosed);
  const named = geometry.kind === "wkt" ? (names[geometry.column] ?? "") : "";
  const cell = scanner.dropped.get("geometry");
  if (geometry.kind === "wkt" && cell !== undefined && named.toLowerCase() !== "wkt") {
    const remedy = /^\s*\{/.test(cell.detail)
      ? "Name the column `geojson`."
      : /^\s*SRID=/i.test(cell.detail)
        ? "Write WKT without the `SRID=…;`: `ST_AsText(geom)` in PostGIS."
        : 'Rename the column so that its name does not contain "geom", or put it left of longitude and latitude.';
    return {
      ...base,
      check: "csv-geom-column",
      title: `CSV: column "${excerpt(named, 20)}" is taken for geometry`,
      text:
        `Mapbox takes the geometry from the last column that could hold it, here "${excerpt(named, 40)}", and its values are no Well-Known Text ` +
        `("${excerpt(cell.detail, 40)}"). ${NO_FEATURES} ${remedy}`,
      brief: `column "${excerpt(named, 40)}" is taken for geometry`,
    };
  }
  return {
    ...base,
    check: "no-features",
    title: "CSV: no row has coordinates",
    offset: why.offset,
    text: `Mapbox would drop ${rows}. In the first ${describe(table, [...scanner.dropped].find(([, one]) => one === why)?.[0] ?? "coordinate", why)}. ${NO_FEATURES}`,
    brief: "no row has coordinates",
  };
}

/** Whether double quotes became part of a value, as the file's quotes are single ones. */
function isInOtherQuotes(table: Table, detail: string): boolean {
  return table.quote === "'" && detail.startsWith('"');
}

function singleQuotes(first: DroppedRows): Problem {
  return {
    check: "csv-rows-dropped",
    severity: "error",
    title: "CSV: apostrophes are taken for quotes",
    offset: first.offset,
    count: 1,
    text:
      "in the first 4,000 bytes apostrophes come in pairs within each line, and Mapbox takes them for the quotes around values. Double quotes are part " +
      `of a value then (\`${excerpt(first.detail, 40)}\`), and no row can be read. ${NO_FEATURES} Write curly apostrophes: \`sed "s/'/’/g" in.csv > out.csv\`.`,
    brief: "apostrophes are taken for quotes",
  };
}

function droppedRows(table: Table): readonly Problem[] {
  const { scanner } = table;
  const lost = scanner.droppedRows - (scanner.dropped.get("no-place")?.count ?? 0);
  const severity = lost * 2 > scanner.rows ? "error" : "warning";
  // The row that is lost to a quote which is never closed is told of by itself.
  const told = scanner.openQuote?.row;
  const reasons = [...scanner.dropped].filter(([, rows]) => rows.count > 1 || rows.offset !== told);
  return reasons.map(([reason, rows]) => ({
    check: "csv-rows-dropped",
    severity,
    title: `CSV: Mapbox would drop ${countOf(scanner.droppedRows, "row")}`,
    offset: rows.offset,
    count: rows.count,
    text:
      `${describe(table, reason, rows)} (${countOf(rows.count, "row")} of ${formatCount(scanner.rows)}). Mapbox drops such rows without a word. ` +
      "Correct them, or leave them out to be sure that nothing is missing.",
    brief: `${describe(table, reason, rows)} (${countOf(rows.count, "row")})`,
  }));
}

function describe(table: Table, reason: DropReason, rows: DroppedRows): string {
  switch (reason) {
    case "columns": {
      const columns = Number(rows.detail);
      const hint =
        columns === table.names.length + 1
          ? " (is there a separator at the end of the line?)"
          : columns > table.names.length
            ? " (does the line end in another way than the header?)"
            : "";
      return `the row has ${countOf(columns, "column")}, the header ${formatCount(table.names.length)}${hint}`;
    }
    case "behind-quote":
      return "text stands behind a closing quote, where Mapbox ends the row; a quote within a value is written twice";
    case "coordinate":
      return `"${excerpt(rows.detail, 40)}" is no number that Mapbox reads as a coordinate${otherQuotes(table, rows.detail)}`;
    case "quote":
      return "a quote is not closed within the row (one behind a backslash is part of the value)";
    case "no-place":
      return rows.detail === ""
        ? "longitude and latitude are empty"
        : `longitude and latitude are empty ("${excerpt(rows.detail, 40)}")`;
    case "geometry": {
      const hint = /^\s*\w+?\s*Z?M?\s*\(+\s*\S+ \S+ \S/i.test(rows.detail)
        ? `; it takes two dimensions only, as \`ogr2ogr -dim XY ${ogrFiles(table)}\` or PostGIS's \`ST_AsText(ST_Force2D(geom))\` write them`
        : "";
      return `"${excerpt(rows.detail, 40)}" is no geometry that Mapbox reads${hint}${otherQuotes(table, rows.detail)}`;
    }
  }
}

function otherQuotes(table: Table, detail: string): string {
  return isInOtherQuotes(table, detail) ? ", which takes single quotes for those around values in this file" : "";
}

function openQuote(file: CheckedFile, offset: number): Problem {
  return {
    check: "csv-rows-dropped",
    severity: offset < file.bytes / 2 ? "error" : "warning",
    title: "CSV: a quote is never closed",
    offset,
    count: 1,
    text: "the double quote here is never closed, so that Mapbox takes the rest of the file for one value. Write a quote within a value twice; a backslash in front of it does not help.",
    brief: "a double quote is never closed",
  };
}

function factsOf(file: CheckedFile, { names, separator, scanner, geometry }: Table): CsvFacts {
  const { bounds } = scanner.extent;
  return {
    kind: "csv",
    rows: scanner.rows,
    droppedRows: scanner.droppedRows,
    columns: names.slice(0, REPORTED_COLUMNS),
    separator,
    bounds,
    estimatedZooms: estimateZooms(file.bytes, bounds, geometry.kind === "lon-lat"),
  };
}
