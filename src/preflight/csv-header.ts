import { isLatitudeName, isLongitudeName, type Separator } from "./sniff.ts";

/** Where Mapbox takes the geometry of a row from. */
export type Geometry =
  | { readonly kind: "lon-lat"; readonly longitude: number; readonly latitude: number }
  | { readonly kind: "wkt" | "geojson"; readonly column: number };

/** The columns of a header line: cut at separators outside of double quotes, doubled quotes within being one. */
export function parseHeader(line: string, separator: Separator): readonly string[] {
  const names: string[] = [];
  let name = "";
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === '"') {
      if (quoted && line.charAt(at + 1) === '"') {
        name += '"';
        at++;
      } else quoted = !quoted;
    } else if (character === separator && !quoted) {
      names.push(name);
      name = "";
    } else name += character;
  }
  names.push(name);
  return names;
}

/**
 * Which columns Mapbox takes the geometry from: of several candidates the last one says of which kind it is, and every name
 * that contains "geom" is a candidate for Well-Known Text. A longitude stands in the last candidate of all but latitudes,
 * even where that is named for a geometry. Null when there is none, or no latitude to a longitude.
 * The rule of the public repository mapnik/mapnik, locate_geometry_column in plugins/input/csv/csv_utils.cpp.
 */
export function findGeometry(names: readonly string[]): Geometry | null {
  let first = -1;
  let latitude = -1;
  let kind: Geometry["kind"] | null = null;
  for (const [column, name] of names.entries()) {
    const lower = name.trim().toLowerCase();
    if (lower === "wkt" || lower.includes("geom")) kind = "wkt";
    else if (lower === "geojson") kind = "geojson";
    else if (isLongitudeName(lower) || isLatitudeName(lower)) kind = "lon-lat";
    else continue;
    if (kind === "lon-lat" && !isLongitudeName(lower)) latitude = column;
    else first = column;
  }
  if (kind === null) return null;
  if (kind !== "lon-lat") return { kind, column: first };
  return first === -1 || latitude === -1 ? null : { kind, longitude: first, latitude };
}
