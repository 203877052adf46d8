import type { CheckId } from "./checks.ts";
/** The formats that the Uploads API takes as files, by what Mapbox's own type detection would call them. */
export type FileFormat = "csv" | "geojson" | "gpx" | "kml" | "mbtiles" | "shapefile" | "tiff";

/** `error`: Mapbox would refuse the file, or lose most of its data. `warning`: worth knowing; the file is taken. */
export type Severity = "error" | "warning";

/** One thing that a check found in one file: the first place where it occurs and how often it does. */
export interface Finding {
  /** Id of the check as listed in docs/checks.md, for example `geojson-geometry`. */
  readonly check: CheckId;
  readonly severity: Severity;
  /** The fact in at most 60 characters, fit for the title of an annotation. */
  readonly title: string;
  /** Where it is, how often, what Mapbox would answer (quoted), and how to mend it. One paragraph of plain text. */
  readonly message: string;
  /** 1-based line of the first place, or null where the format has no lines. */
  readonly line: number | null;
  /** 1-based column (in bytes) of the first place, or null. */
  readonly column: number | null;
  /** How many places have it, at least 1. */
  readonly count: number;
}

/** West, south, east, north, in the units of the data's own coordinate system (degrees unless stated otherwise). */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** An inclusive range of zoom levels. */
export interface ZoomRange {
  readonly min: number;
  readonly max: number;
}

/** What a scan of a GeoJSON file learned. */
export interface GeoJsonFacts {
  readonly kind: "geojson";
  readonly features: number;
  readonly featuresWithoutGeometry: number;
  /** How many geometries there are of each type. */
  readonly geometryTypes: Readonly<Record<string, number>>;
  readonly bounds: Bounds | null;
  /** Names of properties in order of appearance, at most 100. */
  readonly properties: readonly string[];
  /** What Mapbox will probably choose, from size and extent. */
  readonly estimatedZooms: ZoomRange | null;
}

/** What a scan of a CSV file learned. */
export interface CsvFacts {
  readonly kind: "csv";
  readonly rows: number;
  /** Rows that Mapbox would drop without a word. */
  readonly droppedRows: number;
  readonly columns: readonly string[];
  readonly separator: "," | ";" | "\t" | "|";
  readonly bounds: Bounds | null;
  readonly estimatedZooms: ZoomRange | null;
}

/** What a scan of a KML or GPX file learned. */
export interface XmlFacts {
  readonly kind: "kml" | "gpx";
  readonly features: number;
  readonly layers: readonly { readonly name: string; readonly features: number }[];
  readonly bounds: Bounds | null;
  readonly estimatedZooms: ZoomRange | null;
}

/** What the headers inside a zipped shapefile tell. */
export interface ShapefileFacts {
  readonly kind: "shapefile";
  readonly geometryType: string;
  readonly features: number;
  /** In the units of `crs`. */
  readonly bounds: Bounds | null;
  /** Name of the coordinate system in the .prj, or null without one. */
  readonly crs: string | null;
  readonly fields: readonly string[];
}

/** What the tables of an MBTiles file tell. */
export interface MbtilesFacts {
  readonly kind: "mbtiles";
  readonly name: string | null;
  readonly tileFormat: string | null;
  readonly zooms: ZoomRange | null;
  readonly tiles: number;
  /** Number of tiles by zoom level. */
  readonly tilesPerZoom: Readonly<Record<string, number>>;
  /** The largest tile, XYZ scheme, size in bytes as stored. */
  readonly largestTile: { readonly z: number; readonly x: number; readonly y: number; readonly bytes: number } | null;
  readonly layers: readonly { readonly id: string; readonly fields: readonly string[] }[];
  readonly bounds: Bounds | null;
}

/** What the header of a TIFF tells. */
export interface TiffFacts {
  readonly kind: "tiff";
  readonly width: number;
  readonly height: number;
  readonly bands: number;
  readonly bitsPerSample: number;
  readonly epsg: number | null;
  /** Width and height of a pixel in the units of the coordinate system. */
  readonly pixelSize: readonly [number, number] | null;
  /** In the units of the coordinate system. */
  readonly bounds: Bounds | null;
  readonly compression: string;
  readonly tiled: boolean;
  readonly overviews: number;
}

/** What the check of a file learned on its way, by kind of file. */
export type Facts = GeoJsonFacts | CsvFacts | XmlFacts | ShapefileFacts | MbtilesFacts | TiffFacts;

/** All that preflight has to say about one file. */
export interface Inspection {
  /** What Mapbox would take the file for, or null when it would answer "Unknown filetype". */
  readonly format: FileFormat | null;
  /** Errors first, then warnings, each group in order of place. */
  readonly findings: readonly Finding[];
  readonly facts: Facts | null;
  /** Some of the positions in the data, spread evenly over the file: longitude and latitude in turn, in degrees. */
  readonly sample?: Float32Array;
}

/** The file as a check sees it. */
export interface CheckedFile {
  /** Absolute native path. */
  readonly path: string;
  /** What users see in messages. */
  readonly label: string;
  /** Size in bytes. */
  readonly bytes: number;
}

/** The one shape of every format under this folder: adding a format is adding a file and one line in index.ts. */
export interface FormatCheck {
  readonly format: FileFormat;
  /**
   * Reads the content and says what Mapbox would refuse. Streams: memory does not grow with the file, and the event
   * loop is never held for more than 200 ms.
   * @throws the signal's reason when aborted, and the system's error when the file cannot be read; bad content never throws
   */
  check(
    file: CheckedFile,
    signal: AbortSignal,
  ): Promise<{ readonly findings: readonly Finding[]; readonly facts: Facts | null; readonly sample?: Float32Array }>;
}
