import { scanHalves } from "../reading/halves.ts";
import { RearThread } from "../reading/rear-thread.ts";
import type { CheckedFile } from "../types.ts";
import { GeoJsonReader } from "./reader.ts";
import { type GeoJsonRear, type GeoJsonScan, GeoJsonStretches } from "./stretches.ts";

/** The end of a feature, the beginning of the next: most programs write a feature's type first, or behind its id. */
const TYPE_FIRST = String.raw`\}\s*,\s*(?=\{\s*(?:"id"\s*:\s*[^\s,{}[\]][^,{}[\]]{0,79},\s*)?"type"\s*:\s*"Feature")`;
/** Those that sort the names of members write it last. */
const TYPE_LAST = String.raw`"type"\s*:\s*"Feature"\s*\}\s*,\s*(?=\{)`;
const NEXT_FEATURE = new RegExp(`${TYPE_FIRST}|${TYPE_LAST}`);

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
