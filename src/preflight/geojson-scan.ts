import { END_OF_FILE, WHOLE_FILE } from "./chunks.ts";
import { GeoJsonReader } from "./geojson-reader.ts";
import { type GeoJsonRear, type GeoJsonScan, GeoJsonStretches } from "./geojson-stretches.ts";
import { type Rear, RearThread } from "./rear-thread.ts";
import type { CheckedFile } from "./types.ts";

/** By all appearances, the beginning of a feature behind another: most programs write its type first, or behind its id. */
const NEXT_FEATURE = /\}\s*,\s*(?=\{\s*(?:"id"\s*:\s*[^\s,{}[\]][^,{}[\]]{0,79},\s*)?"type"\s*:\s*"Feature")/;

/**
 * Scans a GeoJSON file once for its grammar, its shape, its extent and its encoding; a large one by two threads.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
export async function scanGeoJson(file: CheckedFile, signal: AbortSignal): Promise<GeoJsonScan> {
  return scanBefore(await RearThread.start<GeoJsonRear>("geojson", file, findFeature), file.path, signal);
}

/**
 * Scans a GeoJSON file up to where `rear` begins, adds what that has learned if a feature begins there indeed, and goes
 * on behind; without `rear` to the end.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
export async function scanBefore(
  rear: Rear<GeoJsonRear> | null,
  path: string,
  signal: AbortSignal,
): Promise<GeoJsonScan> {
  const scan = new GeoJsonStretches(path, new GeoJsonReader());
  if (rear === null) {
    await scan.read(WHOLE_FILE, signal);
    return scan;
  }
  try {
    let reached = await scan.read({ from: 0, to: rear.from }, signal);
    if (reached === rear.from && scan.isBeforeFeature) {
      const features = await rear.result(signal);
      signal.throwIfAborted();
      if (features !== null) {
        scan.absorb(features);
        reached = features.end;
      }
    }
    if (scan.syntaxError === null) await scan.read({ from: reached, to: END_OF_FILE }, signal);
    return scan;
  } finally {
    await rear.stop();
  }
}

/** Index in some bytes of a file where a feature begins, by all appearances; -1 for none. */
export function findFeature(bytes: Buffer): number {
  const found = NEXT_FEATURE.exec(bytes.toString("latin1"));
  return found === null ? -1 : found.index + found[0].length;
}
