import type { Outcome } from "../../src/events.ts";
import type { PlannedUpload } from "../../src/plan/types.ts";
import type { Facts, Finding, TiffFacts } from "../../src/preflight/types.ts";
import type { UploadResult } from "../../src/results.ts";

/** A planned upload of a file in the workspace. */
export function planned(file: string, tileset: string, bytes: number): PlannedUpload {
  return {
    source: { kind: "file", label: file, path: `/workspace/${file}`, bytes, modifiedAt: 0, inWorkspace: true },
    tileset,
    displayName: tileset.split(".").pop() ?? tileset,
  };
}

/** What became of an upload; complete unless the changes say otherwise. */
export function resultOf(upload: PlannedUpload, changes: Partial<UploadResult> = {}): UploadResult {
  const sent = changes.status === undefined || changes.status === "complete";
  return {
    file: upload.source.label,
    tileset: upload.tileset,
    displayName: upload.displayName,
    uploadId: sent ? `ck${upload.displayName}` : null,
    status: "complete",
    error: null,
    bytes: upload.source.kind === "file" ? upload.source.bytes : null,
    format: upload.source.kind === "file" ? "geojson" : "dataset",
    findings: [],
    facts: null,
    stagingSeconds: sent ? 1.25 : null,
    processingSeconds: sent ? 12.4 : null,
    url: `https://console.mapbox.com/studio/tilesets/${upload.tileset}/`,
    ...changes,
  };
}

/** The end of a run; its status follows from the results and problems unless given. */
export function outcomeOf(results: readonly UploadResult[], changes: Partial<Outcome> = {}): Outcome {
  const good = results.every(({ status }) => ["complete", "planned", "processing"].includes(status));
  const status = good && (changes.problems ?? []).length === 0 ? "success" : "failure";
  return { status, results, problems: [], dryRun: false, elapsedSeconds: 72, ...changes };
}

/** Something that a check found. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    check: "geojson-geometry",
    severity: "error",
    title: "Polygon with the nesting of a MultiPolygon",
    message: "Line 12 holds a Polygon with one pair of brackets too many. Mapbox would answer: “Invalid geojson”.",
    line: 12,
    column: 7,
    count: 1,
    ...changes,
  };
}

export const roadFacts: Facts = {
  kind: "geojson",
  features: 56_600,
  featuresWithoutGeometry: 3,
  geometryTypes: { LineString: 56_597 },
  bounds: [-179.99, -54.5, 179.5, 71.123],
  properties: ["name"],
  estimatedZooms: { min: 0, max: 9 },
};

export const tileFacts: Facts = {
  kind: "mbtiles",
  name: "parks",
  tileFormat: "pbf",
  zooms: { min: 0, max: 14 },
  tiles: 1_234_567,
  tilesPerZoom: { 0: 1 },
  largestTile: { z: 7, x: 1, y: 2, bytes: 500_100 },
  layers: [{ id: "parks", fields: ["name"] }],
  bounds: [5.9, 45.8, 10.5, 47.8],
};

export const rasterFacts: TiffFacts = {
  kind: "tiff",
  width: 21_600,
  height: 10_800,
  bands: 3,
  bitsPerSample: 8,
  epsg: 3857,
  pixelSize: [1855.3, 1855.3],
  bounds: [-20_037_508, -20_037_508, 20_037_508, 20_037_508],
  compression: "deflate",
  tiled: true,
  overviews: 4,
};

/** Text as no one should name a file: every language of a report is in it. */
export const HOSTILE =
  "::error::a|b`c`<img src=x>&amp;[l](http://evil.example)*s*_u_ @team #12 www.evil.example\n::set-output name=a::b\r##[add-mask]x\u001b[31mred\u0007\u202eltr$x$~~d~~";
