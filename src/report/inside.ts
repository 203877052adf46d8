import type { Bounds, Facts, FileFormat, ZoomRange } from "../preflight/types.ts";
import { countOf, formatCount } from "./format.ts";
import { degreesOf } from "./map-link.ts";

const FORMAT_NAMES: Readonly<Record<FileFormat | "dataset", string>> = {
  csv: "CSV",
  geojson: "GeoJSON",
  gpx: "GPX",
  kml: "KML",
  mbtiles: "MBTiles",
  shapefile: "Shapefile",
  tiff: "TIFF",
  dataset: "Dataset",
};

/** The format as people write it, `–` when it is unknown. */
export function formatName(format: FileFormat | "dataset" | null): string {
  return format === null ? "–" : FORMAT_NAMES[format];
}

/** What is inside a file, in two short phrases: how much of what, and where (in degrees if we know how). Holds foreign text (names in the data). */
export function inside(facts: Facts | null): readonly string[] {
  if (facts === null) return [];
  const bounds = degreesOf(facts) ?? facts.bounds;
  return [contentsOf(facts), ...(bounds === null ? [] : [boundsOf(bounds)])];
}

/** How much of what is in a file. Holds foreign text. */
export function contentsOf(facts: Facts): string {
  return [contents(facts), ...zoomsOrProjection(facts)].join(" · ");
}

/** The corners of an extent: `5.9, 45.8 to 10.5, 47.8`. */
export function boundsOf(bounds: Bounds): string {
  const [west, south, east, north] = bounds.map(coordinate);
  return `${west}, ${south} to ${east}, ${north}`;
}

function contents(facts: Facts): string {
  switch (facts.kind) {
    case "geojson": {
      const empty = facts.featuresWithoutGeometry;
      return countOf(facts.features, "feature") + (empty > 0 ? ` (${formatCount(empty)} without geometry)` : "");
    }
    case "csv":
      return countOf(facts.rows, "row") + (facts.droppedRows > 0 ? ` (${formatCount(facts.droppedRows)} dropped)` : "");
    case "kml":
    case "gpx":
      return `${countOf(facts.features, "feature")} in ${countOf(facts.layers.length, "layer")}`;
    case "shapefile":
      return `${countOf(facts.features, "feature")} (${facts.geometryType})`;
    case "mbtiles":
      return (
        countOf(facts.tiles, "tile") + (facts.layers.length > 0 ? ` with ${countOf(facts.layers.length, "layer")}` : "")
      );
    case "tiff":
      return `${formatCount(facts.width)} × ${formatCount(facts.height)} pixels, ${countOf(facts.bands, "band")} of ${facts.bitsPerSample} bit`;
  }
}

function zoomsOrProjection(facts: Facts): readonly string[] {
  switch (facts.kind) {
    case "mbtiles":
      return range(facts.zooms, "");
    case "geojson":
    case "csv":
    case "kml":
    case "gpx":
      return range(facts.estimatedZooms, " estimated");
    case "shapefile":
      return facts.crs === null ? [] : [facts.crs];
    case "tiff":
      return facts.epsg === null ? [] : [`EPSG ${facts.epsg}`];
  }
}

function range(zooms: ZoomRange | null, suffix: string): readonly string[] {
  if (zooms === null) return [];
  return [zooms.min === zooms.max ? `zoom ${zooms.min}${suffix}` : `zooms ${zooms.min}–${zooms.max}${suffix}`];
}

/** Degrees to about a kilometre; the far larger numbers of projected data in whole units. */
function coordinate(value: number): string {
  return Math.abs(value) <= 360 ? String(Number(value.toFixed(2))) : String(Math.round(value));
}
