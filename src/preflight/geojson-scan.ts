import { GeoJsonReader } from "./geojson-reader.ts";
import { type GeoJsonRear, type GeoJsonScan, GeoJsonStretches } from "./geojson-stretches.ts";
import { scanHalves } from "./halves.ts";
import { RearThread } from "./rear-thread.ts";
import type { CheckedFile } from "./types.ts";

/** By all appearances, the beginning of a feature behind another: most programs write its type first, or behind its id. */
const NEXT_FEATURE = /\}\s*,\s*(?=\{\s*(?:"id"\s*:\s*[^\s,{}[\]][^,{}[\]]{0,79},\s*)?"type"\s*:\s*"Feature")/;

/**
 * Scans a GeoJSON file once for its grammar, its shape, its extent and its encoding; a large one by two threads.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
export async function scanGeoJson(file: CheckedFile, signal: AbortSignal): Promise<GeoJsonScan> {
  const scan = new GeoJsonStretches(file.path, new GeoJsonReader());
  await scanHalves(scan, await RearThread.start<GeoJsonRear>("geojson", file, findFeature), signal);
  return scan;
}

/** Index in some bytes of a file where a feature begins, by all appearances; -1 for none. */
export function findFeature(bytes: Buffer): number {
  const found = NEXT_FEATURE.exec(bytes.toString("latin1"));
  return found === null ? -1 : found.index + found[0].length;
}
