import { type CsvRear, scanCsvRear } from "../csv/stretches.ts";
import { type GeoJsonRear, scanGeoJsonRear } from "../geojson/stretches.ts";
import type { RearRequest } from "./rear-thread.ts";

/**
 * Scans the rear of a file as it is asked for.
 * @throws the system's error when the file cannot be read
 */
export async function scanRear({ format, path, from }: RearRequest): Promise<CsvRear | GeoJsonRear> {
  return format === "csv" ? scanCsvRear(path, from) : scanGeoJsonRear(path, from);
}
