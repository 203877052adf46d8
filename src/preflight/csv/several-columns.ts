import { excerpt, formatCount } from "../numbers.ts";
import type { Problem } from "../problems.ts";
import { cellsOf, parseLine, roleOf } from "./header.ts";
import type { Header, Table } from "./table.ts";

/** How many columns for one coordinate are named, or given other names by a command. */
const MOST_NAMED = 6;

/** The columns that could hold one coordinate, in the order of the header. */
interface Candidates {
  readonly coordinate: "longitude" | "latitude";
  readonly columns: readonly number[];
  /** The one that Mapbox reads. */
  readonly read: number;
}

/** The coordinates for which the header has several columns. */
function ambiguities({ names, geometry }: Table): readonly Candidates[] {
  if (geometry.kind !== "lon-lat") return [];
  return (["longitude", "latitude"] as const)
    .map((coordinate) => {
      const read = geometry[coordinate];
      // A column that is named for a geometry matters only where it is taken for the longitude.
      const columns = [...names.keys()].filter(
        (column) => column === read || roleOf(names[column] ?? "") === coordinate,
      );
      return { coordinate, columns, read };
    })
    .filter(({ columns }) => columns.length > 1);
}

/** The header has several columns for a coordinate, and all but the last are mere properties for Mapbox; null where it has not. */
export function severalColumns(header: Header, table: Table): Problem | null {
  const ambiguous = ambiguities(table);
  const [first] = ambiguous;
  if (first === undefined) return null;
  const named = ambiguous.map(({ coordinate, columns }) => `the ${coordinate} (${namesOf(table, columns)})`);
  const read = ambiguous.map((one) => one.read);
  const command = commandForFirst(header, table.names, ambiguous);
  return {
    check: "csv-columns",
    severity: "warning",
    title: "CSV: several columns could hold the coordinates",
    offset: header.start + (cellsOf(header.bytes, header.separator, header.quote)[first.read]?.start ?? 0),
    count: 1,
    text:
      `the header has several columns for ${named.join(" and for ")}. Mapbox reads the last, here ${namesOf(table, read)}. ` +
      `Rename or remove those that are not meant${command === null ? "." : `; this leaves the first: \`${command}\`.`}`,
    brief: "several columns could hold the coordinates",
  };
}

/** Says in a message about coordinates which columns they stand in, where the header has several for them. */
export function whichColumns(table: Table): string {
  const read = ambiguities(table).map((one) => one.read);
  return read.length === 0
    ? ""
    : ` Of several columns the last count, here ${namesOf(table, read)}: rename or remove them if others are meant.`;
}

function namesOf({ names }: Table, columns: readonly number[]): string {
  const named = columns.length > MOST_NAMED ? [...columns.slice(0, MOST_NAMED - 1), ...columns.slice(-1)] : columns;
  const quoted = named.map((column) => `"${excerpt(names[column] ?? "", 30)}"`);
  const more = named === columns ? "" : `, ${formatCount(columns.length - MOST_NAMED)} more`;
  return [`${quoted.slice(0, -1).join(", ")}${more}`, quoted.at(-1)].filter((part) => part !== "").join(" and ");
}

/** What makes Mapbox read the first columns by giving all others new names in the first line, or null where that would not do. */
function commandForFirst(
  { start, line, separator, quote }: Header,
  names: readonly string[],
  ambiguous: readonly Candidates[],
): string | null {
  const others = ambiguous.flatMap(({ columns }) => columns.slice(1)).map((column) => (names[column] ?? "").trim());
  if (
    others.length > MOST_NAMED ||
    start > 0 ||
    line.includes("\n") ||
    !others.every((name) => /^\w[\w -]*$/.test(name))
  )
    return null;
  const mended = others.reduce((text, name) => text.replace(new RegExp(`\\b${name}\\b`), otherName(name)), line);
  const mendedNames = parseLine(mended, separator, quote);
  const expected = names.map((name) => (others.includes(name.trim()) ? name.replace(name.trim(), otherName) : name));
  const isMended = expected.every((name, column) => name === mendedNames[column]?.replace(/^\ufeff/, ""));
  // Of two columns of one name Mapbox would keep the values of the last.
  const isTaken = others.some((name) => names.includes(otherName(name)));
  if (!isMended || isTaken || others.some((name) => roleOf(otherName(name)) !== null)) return null;
  return `sed '${others.map((name) => `1s/\\b${name}\\b/${otherName(name)}/`).join("; ")}' in.csv > out.csv`;
}

/** A name like this one that Mapbox does not take for a coordinate. */
function otherName(name: string): string {
  const short = name.replace(/longitude/i, "lon").replace(/latitude/i, "lat");
  return roleOf(short) === null ? short : `${short}_2`;
}
