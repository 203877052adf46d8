import { hasCoordinateColumns, isGeometryName, isLatitudeName, isLongitudeName, splitHeader } from "../sniff.ts";

/** The names that Mapbox takes for coordinates, for messages. */
export const ACCEPTED_NAMES = "`longitude` and `latitude` (or lon, lng, long, x and lat, y)";

/**
 * Names that a reader would take for coordinates and Mapbox does not, in the order of the header: `Lat `, `lattitude`,
 * `easting`, `coord_lon`, `the_geom`.
 */
export function nearNames(names: readonly string[]): readonly string[] {
  return names.filter((name) => {
    if (isGeometryName(name) || isLongitudeName(name) || isLatitudeName(name)) return false;
    const plain = name
      .toLowerCase()
      .replaceAll(/[^\p{L}]+/gu, " ")
      .trim();
    if (isGeometryName(plain) || isLongitudeName(plain) || isLatitudeName(plain)) return true;
    if (/^(easting|northing|rechtswert|hochwert|coordinates?|location|latlo?ng?|lo?ng?lat|point|shape)$/.test(plain))
      return true;
    const words = plain.split(" ");
    if (words.some((word) => /^(lat|lon|lng|long|x|y|geom|wkt|geojson|easting|northing)$/.test(word))) return true;
    return words.some((word) => isMisspelling(word, "latitude") || isMisspelling(word, "longitude"));
  });
}

/** What is probably wrong with a first line in which Mapbox finds no coordinates, as a sentence. */
export function explainHeader(header: string, secondLine: string): string {
  if (/^sep=/i.test(header)) return "The first line is Excel's `sep=` mark; delete it, the header must come first.";
  if (/^\s*(#|\/\/)/.test(header)) return "The first line is a comment; delete it, the header must come first.";
  const names = splitHeader(header);
  if (
    hasCoordinateColumns(names.map((name) => name.replaceAll(/^\s*'|'\s*$/g, ""))) &&
    names.some((name) => name.includes("'"))
  ) {
    return "The names stand in single quotes; use double quotes or none.";
  }
  if (hasCoordinateColumns(names.map((name) => name.trim()))) {
    return "There are spaces around the names; write them without.";
  }
  if (hasCoordinateColumns(splitHeader(secondLine)))
    return "The header seems to be the second line; delete what stands before it.";
  if (looksLikeData(names)) {
    return `The first line looks like data (${listOf(names)}), so that the header is missing: put the names of the ${names.length} columns above it.`;
  }
  const near = nearNames(names);
  if (near.length > 0) return `Close, but not accepted: ${near.slice(0, 5).map(quoted).join(", ")}.`;
  return `Its columns are ${listOf(names)}.`;
}

/** Whether the values of a line are those of a row: two decimal fractions, or nothing but numbers. Years are names of columns, too. */
function looksLikeData(values: readonly string[]): boolean {
  const numbers = values.filter((value) => /^\s*[+-]?\d+(\.\d+)?\s*$/.test(value));
  const fractions = numbers.filter((value) => value.includes("."));
  return fractions.length >= 2 || (numbers.length >= 2 && numbers.length === values.length);
}

function listOf(names: readonly string[]): string {
  return `${names.slice(0, 8).map(quoted).join(", ")}${names.length > 8 ? ", …" : ""}`;
}

function quoted(name: string): string {
  // Spaces around a name are what is wrong with it: they are shown.
  const line = name.replaceAll(/[\s\p{Cc}]/gu, " ");
  return `"${line.length > 30 ? `${line.slice(0, 29)}…` : line}"`;
}

/** Whether at most two letters differ (Levenshtein's distance). */
function isMisspelling(word: string, intended: string): boolean {
  if (Math.abs(word.length - intended.length) > 2) return false;
  let previous = Array.from({ length: intended.length + 1 }, (_, index) => index);
  for (let row = 1; row <= word.length; row++) {
    const current = [row];
    for (let column = 1; column <= intended.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (word[row - 1] === intended[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return (previous[intended.length] ?? 0) <= 2;
}
