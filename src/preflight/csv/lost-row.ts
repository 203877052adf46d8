import { countOf, excerpt, formatCount } from "../numbers.ts";
import { geometryRemedy } from "./geometry-faults.ts";
import { SEPARATOR_NAMES } from "./header-problems.ts";
import { hasUnits, numberRemedy, shown } from "./number-faults.ts";
import type { DroppedRows, DropReason } from "./scanner.ts";
import type { Table } from "./table.ts";
import { columnsRemedy, type UnevenRow } from "./uneven-row.ts";

/** Why a row is lost, as a phrase, and what to do about it, as a sentence without its point; null where that cannot be told. */
export interface Loss {
  readonly fact: string;
  readonly remedy: string | null;
}

/** Why the first row is lost that is dropped for a reason. `uneven`: what there is of the first whose columns do not fit. */
export function lossOf(table: Table, reason: DropReason, rows: DroppedRows, uneven: UnevenRow | null): Loss {
  const { names, geometry } = table;
  const { detail } = rows;
  const column = columnName(table, rows.column);
  switch (reason) {
    case "columns": {
      const columns = Number(detail);
      const fact = `the row has ${countOf(columns, "column")}, the header ${formatCount(names.length)}`;
      if (columns > names.length) return { fact, remedy: uneven && columnsRemedy(table, uneven) };
      const isHeaderLonger = columns === names.length - 1 && names.at(-1)?.trim() === "";
      return {
        fact,
        remedy: isHeaderLonger ? `The header ends with ${SEPARATOR_NAMES[table.separator]}: take it away` : null,
      };
    }
    case "behind-quote":
      return {
        fact: "text stands behind a closing quote, where Mapbox ends the row",
        remedy: "Write a quote within a value twice, and the value in quotes",
      };
    case "quote":
      return {
        fact: "a quote is not closed within the row (one behind a backslash is part of the value)",
        remedy: null,
      };
    case "coordinate": {
      if (detail === "") return { fact: `the column ${column} is empty`, remedy: null };
      const foreignQuotes = hasUnits(detail) ? "" : otherQuotes(table, detail);
      return {
        fact: `${shown(detail)} in the column ${column} is no number that Mapbox reads as a coordinate${foreignQuotes}`,
        remedy: foreignQuotes === "" ? numberRemedy(detail) : CURLY_APOSTROPHES,
      };
    }
    case "no-place": {
      const areEmpty =
        geometry.kind === "lon-lat"
          ? `${columnName(table, geometry.longitude)} and ${columnName(table, geometry.latitude)} are empty`
          : `the column ${columnName(table, geometry.column)} is empty`;
      return { fact: `${areEmpty}${detail === "" ? "" : ` ("${excerpt(detail, 40)}")`}`, remedy: null };
    }
    case "geometry":
      return {
        fact: `"${excerpt(detail, 40)}" in the column ${column} is no geometry that Mapbox reads${otherQuotes(table, detail)}`,
        remedy: isInOtherQuotes(table, detail) ? CURLY_APOSTROPHES : geometryRemedy(table, detail),
      };
  }
}

/** What to do where apostrophes in pairs are taken for quotes. */
export const CURLY_APOSTROPHES = `Write curly apostrophes: \`sed "s/'/’/g" in.csv > out.csv\``;

/** Whether double quotes became part of a value, as the file's quotes are single ones. */
export function isInOtherQuotes(table: Table, detail: string): boolean {
  return table.quote === "'" && detail.startsWith('"');
}

function otherQuotes(table: Table, detail: string): string {
  return isInOtherQuotes(table, detail) ? ", which takes single quotes for those around values in this file" : "";
}

function columnName({ names }: Table, column: number): string {
  return `"${excerpt(names[column] ?? "", 30)}"`;
}
