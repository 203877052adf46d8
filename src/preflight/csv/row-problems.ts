import { countOf, excerpt, formatCount } from "../numbers.ts";
import type { Problem } from "../problems.ts";
import { hasCoordinateColumns, isLongitudeName } from "../sniff.ts";
import type { CheckedFile } from "../types.ts";
import { NO_FEATURES } from "./answers.ts";
import { geometryRemedy, looksLikeOtherGeometry, looksLikeWkt } from "./geometry-faults.ts";
import { CURLY_APOSTROPHES, isInOtherQuotes, lossOf } from "./lost-row.ts";
import { hasDecimalComma, hasUnits } from "./number-faults.ts";
import type { DroppedRows, DropReason } from "./scanner.ts";
import { whichColumns } from "./several-columns.ts";
import type { Table } from "./table.ts";
import { cutDecimal, type UnevenRow } from "./uneven-row.ts";

/** No row has a place: say why, as far as the first rows tell. `uneven`: see `lossOf`. */
export function nothingLeft(table: Table, uneven: UnevenRow | null): Problem {
  const { scanner, geometry, names } = table;
  const base = { severity: "error", offset: 0, count: 1 } as const;
  const why = [...scanner.dropped].sort(([, one], [, other]) => one.offset - other.offset)[0];
  if (scanner.rows === 0 || why === undefined) {
    return {
      ...base,
      check: "no-features",
      title: "CSV: no rows",
      text: `the file has a header and no rows. ${NO_FEATURES} Look at the query or filter that made it.`,
      brief: "no rows",
    };
  }
  const first = scanner.dropped.get("coordinate");
  const decimal = decimalComma(table, why, uneven);
  if (decimal !== null) {
    return {
      ...base,
      check: "csv-separator",
      title: "CSV: decimal commas",
      offset: why[1].offset,
      text: `the coordinate "${decimal}" has a decimal comma, so that no row can be read. ${NO_FEATURES} Write decimal points.`,
      brief: "decimal commas",
    };
  }
  const taken = geometry.kind === "lon-lat" ? (names[geometry.longitude] ?? "") : "";
  const isTaken = geometry.kind === "lon-lat" && first?.column === geometry.longitude && !isLongitudeName(taken.trim());
  if (isTaken) {
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
  // Of an angle the apostrophe is that of minutes, which no quotes make a number.
  const isAngle = first !== undefined && hasUnits(first.detail);
  if (enclosed !== undefined && isInOtherQuotes(table, enclosed.detail) && !isAngle) return singleQuotes(enclosed);
  const named = geometry.kind === "wkt" ? (names[geometry.column] ?? "") : "";
  const cell = scanner.dropped.get("geometry");
  if (geometry.kind === "wkt" && cell !== undefined && named.toLowerCase() !== "wkt" && !looksLikeWkt(cell.detail)) {
    return {
      ...base,
      check: "csv-geom-column",
      title: `CSV: column "${excerpt(named, 20)}" is taken for geometry`,
      text:
        `Mapbox takes the geometry from the last column that could hold it, here "${excerpt(named, 40)}", and its values are no Well-Known Text ` +
        `("${excerpt(cell.detail, 40)}"). ${NO_FEATURES} ${noTextRemedy(table, geometry.column, cell.detail)}.`,
      brief: `column "${excerpt(named, 40)}" is taken for geometry`,
    };
  }
  const { fact, remedy } = lossOf(table, ...why, uneven);
  const rows = scanner.rows === 1 ? "the only row that it finds" : `all of the ${formatCount(scanner.rows)} rows`;
  return {
    ...base,
    check: "no-features",
    title: "CSV: no row has coordinates",
    offset: why[1].offset,
    text: `Mapbox would drop ${rows}. Here ${fact}. ${NO_FEATURES} ${remedy ?? "Look at the step that made the file"}.${whichColumns(table)}`,
    brief: "no row has coordinates",
  };
}

/** The first coordinate that is lost to a decimal comma, be it read or cut there; null where others come before. */
function decimalComma(
  table: Table,
  [reason, { detail }]: readonly [DropReason, DroppedRows],
  uneven: UnevenRow | null,
): string | null {
  if (reason === "columns") return uneven === null ? null : cutDecimal(table, uneven);
  return reason === "coordinate" && hasDecimalComma(detail) ? detail : null;
}

/** What to do with a column that is taken for Well-Known Text, and holds something else. */
function noTextRemedy(table: Table, column: number, cell: string): string {
  const isBesideOthers = hasCoordinateColumns(table.names.toSpliced(column, 1));
  if (isBesideOthers && !looksLikeOtherGeometry(cell))
    return 'Rename the column so that its name does not contain "geom", or put it left of those with the coordinates';
  return geometryRemedy(table, cell) ?? "Write the geometries as Well-Known Text";
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
      `of a value then (\`${excerpt(first.detail, 40)}\`), and no row can be read. ${NO_FEATURES} ${CURLY_APOSTROPHES}.`,
    brief: "apostrophes are taken for quotes",
  };
}

/** Some rows have no place: of each reason the first one. `uneven`: see `lossOf`. */
export function droppedRows(table: Table, uneven: UnevenRow | null): readonly Problem[] {
  const { scanner } = table;
  const lost = scanner.droppedRows - (scanner.dropped.get("no-place")?.count ?? 0);
  const severity = lost * 2 > scanner.rows ? "error" : "warning";
  // The row that is lost to a quote which is never closed is told of by itself.
  const told = scanner.openQuote?.row;
  const reasons = [...scanner.dropped].filter(([, rows]) => rows.count > 1 || rows.offset !== told);
  return reasons.map(([reason, rows]) => {
    const { fact, remedy } = lossOf(table, reason, rows, uneven);
    const lostRows = countOf(rows.count, "row");
    return {
      check: "csv-rows-dropped",
      severity,
      title: `CSV: Mapbox would drop ${countOf(scanner.droppedRows, "row")}`,
      offset: rows.offset,
      count: rows.count,
      text:
        `${fact} (${lostRows} of ${formatCount(scanner.rows)}). Mapbox drops such rows without a word. ` +
        `${remedy ?? "Correct them, or leave them out to be sure that nothing is missing"}.`,
      brief: `${fact} (${lostRows})${remedy === null ? "" : `. ${remedy}`}`,
    };
  });
}

/** A quote at an offset in the file is closed by none. */
export function openQuote(file: CheckedFile, offset: number): Problem {
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
