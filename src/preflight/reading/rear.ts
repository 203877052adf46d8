import { type CsvRear, scanCsvRear } from "../csv/stretches.ts";
import { type GeoJsonRear, scanGeoJsonRear } from "../geojson/stretches.ts";
import type { RearRequest } from "./rear-thread.ts";

/**
 * Scans the rear of a file as it is asked for.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
export async function scanRear(
  { format, path, from }: RearRequest,
  signal: AbortSignal,
): Promise<CsvRear | GeoJsonRear> {
  return format === "csv" ? scanCsvRear(path, from, signal) : scanGeoJsonRear(path, from, signal);
}
