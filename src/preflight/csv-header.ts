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
 * Which columns Mapbox takes the geometry from: of several candidates the last one decides, and every name that
 * contains "geom" is a candidate for Well-Known Text. Null when there is none.
 * The rule of the CSV input of Mapnik.
 */
export function findGeometry(names: readonly string[]): Geometry | null {
  let longitude = -1;
  let latitude = -1;
  let geometry: Geometry | null = null;
  for (const [column, name] of names.entries()) {
    const lower = name.toLowerCase();
    if (lower === "wkt" || lower.includes("geom")) geometry = { kind: "wkt", column };
    else if (lower === "geojson") geometry = { kind: "geojson", column };
    else if (isLongitudeName(name)) longitude = column;
    else if (isLatitudeName(name)) latitude = column;
    else continue;
    const isLast = column === longitude || column === latitude;
    if (isLast && longitude >= 0 && latitude >= 0) geometry = { kind: "lon-lat", longitude, latitude };
  }
  return geometry;
}
