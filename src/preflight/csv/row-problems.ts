import { countOf, excerpt, formatCount } from "../numbers.ts";
import type { Problem } from "../problems.ts";
import { hasCoordinateColumns, isLongitudeName } from "../sniff.ts";
import type { CheckedFile } from "../types.ts";
import { NO_FEATURES } from "./answers.ts";
import { ogrFiles } from "./gdal.ts";
import type { DroppedRows, DropReason } from "./scanner.ts";
import { whichColumns } from "./several-columns.ts";
import type { Table } from "./table.ts";

/** Well-Known Text that begins with a position of more than two numbers, be that in a collection. */
const THREE_NUMBERS = /^\s*(?:\w+\s*Z?M?\s*\(+\s*){1,2}[^\s,()]+ +[^\s,()]+ +[^\s,()]/i;

/** What begins as Well-Known Text does, whether Mapbox reads it or not. */
const WKT = /^\s*((MULTI)?(POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)\s*Z?M?\s*(\(|EMPTY)/i;

/** No row has a place: say why, as far as the first rows tell. */
export function nothingLeft(table: Table): Problem {
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
  if (geometry.kind === "wkt" && cell !== undefined && named.toLowerCase() !== "wkt" && !WKT.test(cell.detail)) {
    return {
      ...base,
      check: "csv-geom-column",
      title: `CSV: column "${excerpt(named, 20)}" is taken for geometry`,
      text:
        `Mapbox takes the geometry from the last column that could hold it, here "${excerpt(named, 40)}", and its values are no Well-Known Text ` +
        `("${excerpt(cell.detail, 40)}"). ${NO_FEATURES} ${noTextRemedy(names, geometry.column, cell.detail)}`,
      brief: `column "${excerpt(named, 40)}" is taken for geometry`,
    };
  }
  return {
    ...base,
    check: "no-features",
    title: "CSV: no row has coordinates",
    offset: why.offset,
    text: `Mapbox would drop ${rows}. In the first ${describe(table, [...scanner.dropped].find(([, one]) => one === why)?.[0] ?? "coordinate", why)}. ${NO_FEATURES}${whichColumns(table)}`,
    brief: "no row has coordinates",
  };
}

/** What to do with a column that is taken for Well-Known Text, and holds something else. */
function noTextRemedy(names: readonly string[], column: number, cell: string): string {
  if (/^\s*\{/.test(cell)) return "Name the column `geojson`.";
  if (/^\s*SRID=/i.test(cell)) return "Write WKT without the `SRID=…;`: `ST_AsText(geom)` in PostGIS.";
  if (hasCoordinateColumns(names.toSpliced(column, 1)))
    return 'Rename the column so that its name does not contain "geom", or put it left of those with the coordinates.';
  return "Write the geometries as Well-Known Text, such as `POINT(7.4 46.9)`: `ST_AsText(geom)` in PostGIS.";
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

/** Some rows have no place: of each reason the first one. */
export function droppedRows(table: Table): readonly Problem[] {
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
      const hint = THREE_NUMBERS.test(rows.detail)
        ? `; it takes two dimensions only, as \`ogr2ogr -dim XY ${ogrFiles(table)}\` or PostGIS's \`ST_AsText(ST_Force2D(geom))\` write them`
        : "";
      return `"${excerpt(rows.detail, 40)}" is no geometry that Mapbox reads${hint}${otherQuotes(table, rows.detail)}`;
    }
  }
}

function otherQuotes(table: Table, detail: string): string {
  return isInOtherQuotes(table, detail) ? ", which takes single quotes for those around values in this file" : "";
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
