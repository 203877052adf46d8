import { FindingCollector } from "./findings.ts";
import { FORMAT_NAMES, IDENTIFYING_BYTES, identify } from "./identify.ts";
import { formatBytes, formatCount } from "./numbers.ts";
import { readBytes } from "./reading/chunks.ts";
import type { CheckedFile, FileFormat, Finding, FormatCheck, Inspection } from "./types.ts";

/** Every format of the Uploads API and the check of its content, loaded when a file needs it: half of the bundle is checks. */
const CHECKS: Readonly<Record<FileFormat, () => Promise<FormatCheck>>> = {
  csv: async () => (await import("./csv.ts")).csvCheck,
  geojson: async () => (await import("./geojson.ts")).geojsonCheck,
  gpx: async () => (await import("./gpx.ts")).gpxCheck,
  kml: async () => (await import("./kml.ts")).kmlCheck,
  mbtiles: async () => (await import("./mbtiles.ts")).mbtilesCheck,
  shapefile: async () => (await import("./shapefile.ts")).shapefileCheck,
  tiff: async () => (await import("./tiff.ts")).tiffCheck,
};

/** How large a file of each format may be, in bytes: limits.json of the public repository mapbox/mapbox-upload-limits. */
const SIZE_LIMITS: Readonly<Record<FileFormat, number>> = {
  csv: 1_073_741_824,
  geojson: 1_073_741_824,
  gpx: 272_629_760,
  kml: 272_629_760,
  mbtiles: 26_843_545_600,
  // The limit of a shapefile is that of its unpacked .shp and .dbf, which only the check of its content knows.
  shapefile: Number.POSITIVE_INFINITY,
  tiff: 35_000_000_000,
};

/** What Mapbox's documentation still gives as the limit of a TIFF, in bytes. */
const DOCUMENTED_TIFF_LIMIT = 10_737_418_240;

/** Files of so few bytes are "too small" for Mapbox's type detection. */
const TOO_SMALL_BYTES = 2;

/** Checks that are made even where content is not asked about. What they call an error cannot be uploaded at all. */
export const alwaysRefused: ReadonlySet<string> = new Set(["file-unreadable", "file-empty", "file-too-large"]);

/** How many files are read side by side: while one waits for the disk, another is scanned. */
const SIDE_BY_SIDE = 2;

/**
 * Says what Mapbox would refuse about one file, and what the file holds.
 * With `content: false` only what is always checked: that it exists, can be read, is not empty and not too large.
 * @throws the signal's reason when aborted; a bad or unreadable file never throws
 */
export async function inspectFile(
  file: CheckedFile,
  options: { readonly content: boolean },
  signal: AbortSignal,
): Promise<Inspection> {
  signal.throwIfAborted();
  try {
    return await inspect(file, options.content, signal);
  } catch (error) {
    signal.throwIfAborted();
    // A fault of our own must not pass for one of the file.
    if (!isSystemError(error)) throw error;
    return { format: null, findings: [unreadable(file, error)], facts: null };
  }
}

/**
 * Inspects all files, a few side by side. The answer is in the order of `files`; `onInspected` hears of each file
 * as soon as it is done.
 * @throws the signal's reason when aborted
 */
export async function inspectAll(
  files: readonly CheckedFile[],
  options: { readonly content: boolean },
  signal: AbortSignal,
  onInspected: (index: number, inspection: Inspection) => void = () => {},
): Promise<readonly Inspection[]> {
  const results = new Map<number, Inspection>();
  const queue = files.entries();
  const lane = async () => {
    for (const [index, file] of queue) {
      const inspection = await inspectFile(file, options, signal);
      results.set(index, inspection);
      onInspected(index, inspection);
    }
  };
  await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, files.length) }, lane));
  return [...results].sort(([one], [other]) => one - other).map(([, inspection]) => inspection);
}

async function inspect(file: CheckedFile, content: boolean, signal: AbortSignal): Promise<Inspection> {
  const head = await readBytes(file.path, 0, IDENTIFYING_BYTES);
  if (head.length <= TOO_SMALL_BYTES) return { format: null, findings: [empty(file, head.length)], facts: null };

  const identity = identify(head, file.label);
  const collector = new FindingCollector();
  if (identity.format !== null) checkSize(file, identity.format, collector);
  if (content) for (const occurrence of identity.occurrences) collector.add(occurrence);
  const found = collector.findings();
  const tooLarge = found.some((finding) => finding.check === "file-too-large" && finding.severity === "error");
  if (identity.format === null || !identity.worthReading || tooLarge) {
    return { format: identity.format, findings: found, facts: null };
  }
  if (!content && identity.format !== "shapefile") return { format: identity.format, findings: found, facts: null };

  const format = await CHECKS[identity.format]();
  const checked = await format.check(file, signal);
  const findings = [...found, ...checked.findings];
  if (!content) {
    const always = findings.filter((finding) => alwaysRefused.has(finding.check));
    return { format: identity.format, findings: always, facts: null };
  }
  const { facts, sample = new Float32Array() } = checked;
  const base = { format: identity.format, findings: errorsFirst(findings), facts };
  return sample.length === 0 ? base : { ...base, sample };
}

function checkSize(file: CheckedFile, format: FileFormat, collector: FindingCollector): void {
  const limit = SIZE_LIMITS[format];
  if (file.bytes > limit) {
    collector.add({
      check: "file-too-large",
      severity: "error",
      title: `${FORMAT_NAMES[format]} larger than ${formatBytes(limit)}`,
      message: () =>
        `${file.label} has ${formatCount(file.bytes)} bytes; Mapbox takes ${FORMAT_NAMES[format]} files up to ${formatCount(limit)}. It would answer ` +
        `"File is larger than ${formatBytes(limit)}. Too big to process." ${SHRINKING[format]}`,
    });
  } else if (format === "tiff" && file.bytes > DOCUMENTED_TIFF_LIMIT) {
    collector.add({
      check: "file-too-large",
      severity: "warning",
      title: "TIFF larger than the documented 10 GB",
      message: () =>
        `${file.label} has ${formatCount(file.bytes)} bytes; Mapbox's documentation allows 10 GB, its public code ${formatBytes(limit)}. ` +
        SHRINKING.tiff,
    });
  }
}

const SHRINKING: Readonly<Record<FileFormat, string>> = {
  csv: "Split the file, or make the tiles yourself: `tippecanoe -zg --drop-densest-as-needed -o out.mbtiles in.csv`.",
  geojson:
    "Split the file, or make the tiles yourself: `tippecanoe -zg --drop-densest-as-needed -o out.mbtiles in.geojson`.",
  gpx: "Convert it to GeoJSON, which may be larger, one layer at a time: `ogr2ogr tracks.geojson in.gpx tracks`, and so `routes` and `waypoints`.",
  kml: "Convert it to GeoJSON, which may be larger: `ogrmerge.py -single -f GeoJSON -o out.geojson in.kml`.",
  mbtiles: "Take the highest zoom levels out: `tile-join -z13 -o out.mbtiles in.mbtiles`, or split it by area.",
  shapefile: "Convert it to GeoJSON, which may be larger: `ogr2ogr -t_srs EPSG:4326 out.geojson in.shp`.",
  tiff: "Compress it: `gdal_translate -co COMPRESS=DEFLATE -co PREDICTOR=2 -co TILED=YES -co BIGTIFF=YES in.tif out.tif`, or split it by area.",
};

function empty(file: CheckedFile, bytes: number): Finding {
  return {
    check: "file-empty",
    severity: "error",
    title: bytes === 0 ? "File is empty" : "File is too small to be geodata",
    message:
      `${file.label} has ${bytes === 0 ? "no bytes" : `${bytes} ${bytes === 1 ? "byte" : "bytes"}`}. Mapbox would answer ` +
      `"${bytes === 0 ? 'File is zero bytes."' : 'File too small".'} Look at the step that makes the file: did it fail half-way?`,
    line: null,
    column: null,
    count: 1,
  };
}

interface SystemError {
  readonly code: string;
  readonly message: string;
}

function isSystemError(error: unknown): error is SystemError {
  return typeof error === "object" && error !== null && "syscall" in error && "code" in error && "message" in error;
}

function unreadable(file: CheckedFile, { code, message }: SystemError): Finding {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "It does not exist any more. Does a step remove or rename it?",
    EACCES: "The runner's user may not read it. Give it the right: `chmod a+r`.",
    EPERM: "The runner's user may not read it. Give it the right: `chmod a+r`.",
    EISDIR: "It is a folder.",
  };
  return {
    check: "file-unreadable",
    severity: "error",
    title: "File cannot be read",
    message: `${file.label} cannot be read (${code}). ${reasons[code] ?? message}`,
    line: null,
    column: null,
    count: 1,
  };
}

function errorsFirst(findings: readonly Finding[]): readonly Finding[] {
  return [
    ...findings.filter(({ severity }) => severity === "error"),
    ...findings.filter(({ severity }) => severity === "warning"),
  ];
}
