import { type RangeRemedies, remediesByOgr } from "../range-finding.ts";
import type { Table } from "./table.ts";

/**
 * What ogr2ogr writes and reads. GDAL has to be told which columns hold coordinates. Its other ways to write them end the header
 * of a file with a single other column in a comma that no row has (OSGeo/gdal, ogr/ogrsf_frmts/csv/ogrcsvlayer.cpp).
 */
export function ogrFiles({ names, geometry }: Table): string {
  const named = (option: string, column: number, part: string) =>
    `-oo ${option}=${patternOf(names[column] ?? "", part)}`;
  const columns =
    geometry.kind === "lon-lat"
      ? `${named("X_POSSIBLE_NAMES", geometry.longitude, "longitude")} ${named("Y_POSSIBLE_NAMES", geometry.latitude, "latitude")}`
      : named("GEOM_POSSIBLE_NAMES", geometry.column, "geom");
  return `out.csv in.csv ${columns} -oo KEEP_GEOM_COLUMNS=NO -lco GEOMETRY=AS_WKT`;
}

/** The commands that mend coordinates out of range, for the columns of a table. */
export function rangeRemedies(table: Table): RangeRemedies {
  const byOgr = remediesByOgr(ogrFiles(table));
  const isPair = table.geometry.kind === "lon-lat";
  return isPair ? { ...byOgr, swap: "Swap the names of the two columns in the header." } : byOgr;
}

/** A column's name as GDAL finds it in a shell; by a part, which all names but short ones have, where it is no plain word. */
function patternOf(name: string, part: string): string {
  return /^[\w.-]+$/.test(name) ? name : `"*${part}*"`;
}
