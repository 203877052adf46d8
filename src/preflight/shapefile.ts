import { posix } from "node:path";
import { wouldAnswer } from "./answers.ts";
import { areApart, WORLD_LATITUDE, WORLD_LONGITUDE } from "./extent.ts";
import { FindingCollector, type Occurrence } from "./findings.ts";
import { excerpt, formatBytes, formatCoordinate, formatCount, formatReach } from "./numbers.ts";
import { degreesUnderProjection, remediesByOgr } from "./range-finding.ts";
import { startsWith } from "./reading/text.ts";
import { type Recognized, recognize } from "./recognize.ts";
import {
  FIRST_RECORD_BYTES,
  featuresByIndex,
  hasOnlyNullShapes,
  type ProjectionFile,
  readDbfFields,
  readFirstBox,
  readProjection,
  readShpHeader,
  type ShpHeader,
} from "./shapefile/headers.ts";
import { MOST_ENTRIES, ZipDamage, type ZipEntry, ZipReader } from "./shapefile/zip.ts";
import { SHP_START } from "./sniff.ts";
import type { Bounds, CheckedFile, FormatCheck, ShapefileFacts } from "./types.ts";

/** Largest .shp and .dbf together, unpacked, in bytes (limits.json of mapbox/mapbox-upload-limits). */
const UNPACKED_LIMIT = 272_629_760;

/** A .prj is some hundred bytes; more is not read. */
const PROJECTION_BYTES = 16_384;

/** A .dbf has at most 255 columns of 32 bytes. */
const DBF_HEAD_BYTES = 32 + 256 * 32;

/**
 * Zipped shapefiles, by the central directory and the first bytes of the parts: the rules of mapbox/shapefile-fairy 0.4
 * for the zip, of lib/shape.js in mapbox/mapnik-omnivore for the projection.
 */
export const shapefileCheck: FormatCheck = {
  format: "shapefile",
  async check(file, signal) {
    const collector = new FindingCollector();
    let facts: ShapefileFacts | null = null;
    let zip: ZipReader | null = null;
    try {
      zip = await ZipReader.open(file.path, signal);
      const parts = findParts(file, zip.entries, collector);
      if (parts !== null) facts = await judgeParts(file, parts, collector);
    } catch (error) {
      if (!(error instanceof ZipDamage)) throw error;
      collector.add(damage(file, error.message));
    } finally {
      zip?.close();
    }
    signal.throwIfAborted();
    return { findings: collector.findings(), facts };
  },
};

/** The end of a zip holds its directory, so that a file cut short has none. */
function damage(file: CheckedFile, said: string): Occurrence {
  const truncated = /end of central directory/i.test(said);
  return {
    check: truncated ? "file-truncated" : "zip-shapefile",
    severity: "error",
    title: truncated ? "Zip: the end of the file is missing" : "Zip: the file is damaged",
    message: () =>
      `${file.label} cannot be unpacked: ${excerpt(said.replace(/\.$/, ""), 160)}. Mapbox would answer "Could not open your zip". Copy, download or zip it anew ` +
      "(`zip -T FILE` tests it).",
  };
}

interface Parts {
  readonly shp: ZipEntry;
  readonly dbf: ZipEntry;
  readonly shx: ZipEntry;
  readonly prj: ZipEntry | null;
}

/** One .shp, and the others with the same folder and base name in the same case; extensions in any case. */
function findParts(file: CheckedFile, entries: readonly ZipEntry[], collector: FindingCollector): Parts | null {
  const refuse = (title: string, fact: string, answer: string, remedy: string) => {
    collector.add({
      check: "zip-shapefile",
      severity: "error",
      title: `Zip: ${title}`,
      message: () => `${file.label} ${fact}. ${wouldAnswer(answer)} ${remedy}`,
    });
    return null;
  };
  const together = "Zip the parts of one shapefile: `zip roads.zip roads.shp roads.shx roads.dbf roads.prj`.";
  if (entries.length >= MOST_ENTRIES) {
    return refuse(
      "too many files in it",
      `holds ${formatCount(MOST_ENTRIES)} files or more`,
      "Could not open your zip",
      together,
    );
  }
  if (entries.length === 0) return refuse("there is nothing in it", "holds no file", "ZIP file is empty", together);
  // shapefile-fairy asks the names alone, those of folders too.
  const shapes = entries.filter(({ name }) => extension(name) === ".shp" && !name.includes("__MACOSX"));
  const [shp] = shapes;
  if (shp === undefined) {
    const files = entries.filter((entry) => !isFolder(entry));
    const inside = files.slice(0, 5).map(({ name }) => excerpt(name));
    const isKmz = files.some(({ name }) => /(^|\/)doc\.kml$/i.test(name));
    return refuse(
      isKmz ? "a KMZ archive" : "no .shp in it",
      `${isKmz ? "is a KMZ archive: it " : ""}holds no .shp, but ${inside.join(", ") || "folders only"}${files.length > 5 ? ", …" : ""}`,
      "ZIP file did not contain a shp file",
      unpacking(entries) ?? together,
    );
  }
  if (shapes.length > 1) {
    const folder = shapes.find(isFolder);
    const names = shapes.slice(0, 5).map(({ name }) => excerpt(name));
    return refuse(
      `${shapes.length} shapefiles in one zip`,
      `holds ${shapes.length} .shp: ${names.join(", ")}${shapes.length > 5 ? ", …" : ""}`,
      "ZIP file contained more than one shp file",
      folder !== undefined
        ? `The name of a folder counts too. Take it out: \`zip -d FILE "${excerpt(folder.name)}"\`.`
        : "Zip each shapefile by itself; each becomes a tileset of its own.",
    );
  }
  const base = stem(shp.name);
  const part = (wanted: string) =>
    entries.findLast(({ name }) => extension(name) === wanted && stem(name) === base) ?? null;
  const [dbf, shx, prj] = [part(".dbf"), part(".shx"), part(".prj")];
  if (dbf === null || shx === null) {
    const missing = [...(dbf === null ? ["dbf"] : []), ...(shx === null ? ["shx"] : [])];
    const near = entries.filter(
      ({ name }) => missing.includes(extension(name).slice(1)) && !name.includes("__MACOSX"),
    )[0];
    const hint =
      near === undefined
        ? ""
        : ` (${excerpt(near.name)} is in another folder or has another name; small and capital letters count)`;
    const answer = `ZIP file was missing a required part${missing.length > 1 ? "s" : ""}: ${missing.join(", ")}`;
    return refuse(
      `without ${missing.map((one) => `.${one}`).join(" and ")}`,
      `lacks ${missing.map((one) => excerpt(`${base}.${one}`)).join(" and ")}${hint}`,
      answer,
      together,
    );
  }
  const locked = [shp, dbf, shx, prj].find((one) => one?.encrypted === true);
  if (locked !== undefined && locked !== null) {
    return refuse(
      "protected by a password",
      `is encrypted (${excerpt(locked.name)})`,
      "Error copying zipfile while unpacking!",
      "Zip it without a password.",
    );
  }
  const exotic = [shp, dbf, shx, prj].find((one) => one !== null && one.method !== 0 && one.method !== 8);
  if (exotic !== undefined && exotic !== null) {
    const fact = `packs ${excerpt(exotic.name)} by method ${exotic.method}; only deflate (8) and stored (0) are common`;
    return refuse(
      "packed by an unusual method",
      fact,
      "Error copying zipfile while unpacking!",
      "Zip it with `zip`, or choose Deflate in your program.",
    );
  }
  // dbf_file::open of mapnik/mapnik maps the file into memory, which nothing of no bytes can be.
  if (dbf.bytes === 0) {
    return refuse(
      "an empty .dbf",
      `holds ${excerpt(dbf.name)}, which is empty`,
      "Error creating Mapnik Datasource",
      "Write it anew, with a column of numbers: `ogr2ogr out.shp in.shp`.",
    );
  }
  return { shp, dbf, shx, prj };
}

/** Formats that Mapbox takes as they are, and not zipped. */
const UNZIPPED = new Set([".csv", ".geojson", ".gpx", ".json", ".kml", ".mbtiles", ".tif", ".tiff"]);

/** What to do about a zip that holds data of another format; null when there is none. */
function unpacking(entries: readonly ZipEntry[]): string | null {
  const inside = entries.find(({ name }) => UNZIPPED.has(extension(name)) && !name.includes("__MACOSX"));
  if (inside !== undefined)
    return `Of zips Mapbox takes shapefiles only. Upload the data as it is: \`unzip FILE "${excerpt(inside.name)}"\`.`;
  const isGeodatabase = entries.some(({ name }) => /\.gdb\//i.test(name));
  return isGeodatabase ? "It is an Esri geodatabase: `ogr2ogr -t_srs EPSG:4326 out.geojson in.gdb LAYER`." : null;
}

function isFolder({ name }: ZipEntry): boolean {
  return name.endsWith("/");
}

function extension(name: string): string {
  return posix.extname(name).toLowerCase();
}

/** Folder and name without extension. */
function stem(name: string): string {
  return posix.join(posix.dirname(name), posix.basename(name, posix.extname(name)));
}

async function judgeParts(
  file: CheckedFile,
  parts: Parts,
  collector: FindingCollector,
): Promise<ShapefileFacts | null> {
  judgeSize(file, parts, collector);
  if (parts.prj === null) missingProjection(file, parts.shp, collector);
  const head = await parts.shp.head(FIRST_RECORD_BYTES);
  const header = readShpHeader(head);
  if (header === null) {
    noShapefile(file, parts.shp, head, collector);
    return null;
  }
  const projection = parts.prj === null ? null : await judgeProjection(file, parts.prj, collector);
  judgeLength(file, parts.shp, header, collector);
  if (header.geometryType === "MultiPatch") multiPatch(file, parts.shp, collector);
  const features = featuresByIndex(parts.shx.bytes);
  const isEmpty = hasOnlyNullShapes(parts.shp.bytes, features);
  if (isEmpty) noFeatures(file, features, collector);
  else {
    const first = readFirstBox(head);
    if (projection !== null) judgePlace(file, header.bounds, first, projection, collector);
    judgeIndex(file, parts.shx, readShpHeader(await parts.shx.head(100)), collector);
    judgeBox(file, parts.shp, header.bounds, first, collector);
  }
  return {
    kind: "shapefile",
    geometryType: header.geometryType,
    features,
    bounds: isEmpty ? null : header.bounds,
    crs: projection?.name ?? null,
    fields: readDbfFields(await parts.dbf.head(DBF_HEAD_BYTES)),
  };
}

/** shape_datasource::init of the public repository mapnik/mapnik throws at the type in the header. */
function multiPatch(file: CheckedFile, shp: ZipEntry, collector: FindingCollector): void {
  collector.add({
    check: "zip-shapefile",
    severity: "error",
    title: "Zip: MultiPatch is not supported",
    message: () =>
      `${file.label}: ${excerpt(shp.name)} holds shapes of the type MultiPatch (surfaces in three dimensions). Mapbox would answer "Error creating Mapnik ` +
      'Datasource: Shape Plugin: shapefile multipatch type is not supported". Convert them to polygons: ' +
      "`ogr2ogr -dim XY -nlt MULTIPOLYGON out.geojson in.shp`.",
  });
}

function judgeSize(file: CheckedFile, { shp, dbf }: Parts, collector: FindingCollector): void {
  const bytes = shp.bytes + dbf.bytes;
  if (bytes <= UNPACKED_LIMIT) return;
  collector.add({
    check: "file-too-large",
    severity: "error",
    title: `Shapefile larger than ${formatBytes(UNPACKED_LIMIT)} unpacked`,
    message: () =>
      `${file.label}: .shp and .dbf have ${formatCount(bytes)} bytes unpacked; Mapbox takes ${formatCount(UNPACKED_LIMIT)} and would answer "File is ` +
      'larger than 273 MB. Too big to process." Convert it to GeoJSON, which may be larger: `ogr2ogr -t_srs EPSG:4326 out.geojson in.shp`.',
  });
}

/** Never from itself: ogr2ogr does not open such a .shp, or puts what it lacks at 0, 0. */
const FROM_ITS_SOURCE = "Export it anew from its source, or download it again.";

function noShapefile(file: CheckedFile, shp: ZipEntry, head: Buffer, collector: FindingCollector): void {
  const recognized = recognize(head);
  const fact = whatInstead(head, recognized);
  const isPointer = recognized?.name === "a Git LFS pointer";
  collector.add({
    check: "zip-shapefile",
    severity: "error",
    title: "Zip: its .shp is no shapefile",
    message: () =>
      `${file.label}: ${excerpt(shp.name)} ${fact}. Mapbox would answer "Error creating Mapnik Datasource". ` +
      (isPointer
        ? "Get the content, and zip it anew: `git lfs pull`, or `lfs: true` for actions/checkout."
        : FROM_ITS_SOURCE),
  });
}

/** What the head of a .shp is instead, as the end of a sentence. */
function whatInstead(head: Buffer, recognized: Recognized | null): string {
  if (head.length === 0) return "is empty";
  if (startsWith(head, SHP_START)) return "ends within its header";
  return recognized === null ? "does not begin as a shapefile does" : `is ${recognized.name}`;
}

function missingProjection(file: CheckedFile, shp: ZipEntry, collector: FindingCollector): void {
  collector.add({
    check: "zip-shapefile",
    severity: "error",
    title: "Zip: without .prj",
    message: () =>
      `${file.label} lacks ${excerpt(`${stem(shp.name)}.prj`)}, in the same folder and case. Mapbox would answer "Invalid shapefile: missing projection ` +
      'file". Add it, or write it: `ogr2ogr -a_srs EPSG:CODE out.shp in.shp` with the code of the system the coordinates are in.',
  });
}

async function judgeProjection(file: CheckedFile, prj: ZipEntry, collector: FindingCollector): Promise<ProjectionFile> {
  const projection = readProjection((await prj.head(PROJECTION_BYTES)).toString("utf8"));
  const fault = projectionFault(projection);
  if (fault !== null) {
    collector.add({
      check: "zip-shapefile",
      severity: "warning",
      title: `Zip: .prj ${fault.title}`,
      message: () =>
        `${file.label}: ${excerpt(prj.name)} ${fault.fact}. Mapbox may answer "Invalid shapefile: invalid projection file". ` +
        "Write it anew: `ogr2ogr -a_srs EPSG:CODE out.shp in.shp` with the code of the system the coordinates are in.",
    });
  }
  return projection;
}

function projectionFault({ form, isCut }: ProjectionFile): { readonly title: string; readonly fact: string } | null {
  const fact = "does not begin with PROJCS[ or GEOGCS[";
  if (form === "wkt2") return { title: "in a new form", fact };
  if (form === "other") return { title: "does not look like one", fact };
  return isCut ? { title: "is cut off", fact: "ends before all of its brackets are closed" } : null;
}

function judgeLength(file: CheckedFile, shp: ZipEntry, header: ShpHeader, collector: FindingCollector): void {
  if (header.bytes === shp.bytes) return;
  const short = shp.bytes < header.bytes;
  collector.add({
    check: "file-truncated",
    severity: short ? "error" : "warning",
    title: short ? "Shapefile: the end of the .shp is missing" : "Shapefile: the .shp is longer than it says",
    message: () =>
      `${file.label}: ${excerpt(shp.name)} has ${formatCount(shp.bytes)} bytes, its header says ${formatCount(header.bytes)}. ` +
      (short
        ? `Mapbox would answer "Invalid shapefile: could not read extent", or lose features. ${FROM_ITS_SOURCE}`
        : "Write it anew: `ogr2ogr out.shp in.shp`."),
  });
}

/** Mapnik 4 finds the shapes by the .shx, as far as the length in its header goes; older ones read the .shp alone. */
function judgeIndex(file: CheckedFile, shx: ZipEntry, header: ShpHeader | null, collector: FindingCollector): void {
  const fact = indexFault(shx, header);
  if (fact === null) return;
  const occurrence: Occurrence = {
    check: "zip-shapefile",
    severity: "warning",
    title: "Zip: the .shx does not fit",
    message: () =>
      `${file.label}: ${excerpt(shx.name)} ${fact}. Mapbox may find fewer shapes, or none. Remove it, and write all parts anew: ` +
      "`ogr2ogr --config SHAPE_RESTORE_SHX YES out.shp in.shp`.",
  };
  collector.add(occurrence, "shx");
}

/** What is wrong with the .shx of a .shp that has records; null when nothing is. */
function indexFault(shx: ZipEntry, header: ShpHeader | null): string | null {
  if (shx.bytes === 0) return "is empty";
  if (header === null) return "begins as none does";
  const listed = featuresByIndex(shx.bytes);
  const promised = featuresByIndex(header.bytes);
  if (promised !== listed)
    return `has ${formatCount(promised)} shapes by its header, and ${formatCount(listed)} by its size`;
  return listed === 0 ? "lists no shape, and the .shp has some" : null;
}

/** Mapnik takes the extent from the header (shape_datasource::init), and asks for no shape outside of it. */
function judgeBox(
  file: CheckedFile,
  shp: ZipEntry,
  bounds: Bounds | null,
  first: Bounds | null,
  collector: FindingCollector,
): void {
  if (bounds === null || first === null || !areApart(bounds, first)) return;
  const occurrence: Occurrence = {
    check: "zip-shapefile",
    severity: "warning",
    title: "Zip: the header of the .shp names another place",
    message: () =>
      `${file.label}: ${excerpt(shp.name)} says that all lies within ${bounds.map(formatCoordinate).join(", ")}, and its first shape lies at ` +
      `${first.slice(0, 2).map(formatCoordinate).join(", ")}. Mapbox may draw nothing beyond. Write it anew: \`ogr2ogr out.shp in.shp\`.`,
  };
  collector.add(occurrence, "box");
}

function noFeatures(file: CheckedFile, features: number, collector: FindingCollector): void {
  collector.add({
    check: "no-features",
    severity: "error",
    title: "Shapefile: no features",
    message: () =>
      `${file.label} holds ${features === 0 ? "no feature" : "features without geometry only"}. Mapbox would have nothing to show, and may answer "Invalid shapefile: ` +
      'could not read extent". Look at the step that exports it: did its query match anything?',
  });
}

/** Judges the extent by what the projection file says, where the header of the .shp tells the extent of its shapes. */
function judgePlace(
  file: CheckedFile,
  bounds: Bounds | null,
  first: Bounds | null,
  projection: ProjectionFile,
  collector: FindingCollector,
): void {
  if (projection.geographic) judgeRange(file, bounds, projection, collector);
  else if (bounds !== null && (first === null || !areApart(bounds, first)))
    judgeUnits(file, bounds, projection, collector);
}

const REMEDIES = remediesByOgr("out.shp in.shp");

/** Only where the projection file says degrees; other systems have ranges of their own. */
function judgeRange(
  file: CheckedFile,
  bounds: Bounds | null,
  projection: ProjectionFile,
  collector: FindingCollector,
): void {
  const reach = bounds ?? ([Number.NaN, Number.NaN, Number.NaN, Number.NaN] as const);
  const [west, south, east, north] = reach;
  const longitude = Math.max(Math.abs(west), Math.abs(east));
  const latitude = Math.max(Math.abs(south), Math.abs(north));
  if (longitude <= WORLD_LONGITUDE && latitude <= WORLD_LATITUDE) return;
  const refused = !(longitude <= 360 && latitude <= 95);
  const wrongSystem =
    "If the .prj is wrong, name the right system: `ogr2ogr -s_srs EPSG:CODE -t_srs EPSG:4326 out.shp in.shp`.";
  const [hint, remedy] =
    longitude <= 90 && latitude > 90 && latitude <= 180
      ? [" Longitude and latitude seem to have changed places.", REMEDIES.swap]
      : [latitude > 1000 ? " These look like metres." : "", wrongSystem];
  collector.add({
    check: "coordinates-range",
    severity: refused ? "error" : "warning",
    title: "Shapefile: coordinates beyond the world",
    message: () =>
      `${file.label} reaches ${formatReach(reach)} in ` +
      `${excerpt(projection.name ?? "degrees")}.${hint} Mapbox ${refused ? "would" : "may"} answer "Coordinates beyond web mercator range. Please check projection and lat/lon ` +
      `values." ${remedy}`,
  });
}

function judgeUnits(file: CheckedFile, bounds: Bounds, projection: ProjectionFile, collector: FindingCollector): void {
  if (!projection.metric) return;
  const said = `its .prj names ${excerpt(projection.name ?? "a projection")}`;
  const command = "ogr2ogr -a_srs EPSG:4326 out.shp in.shp";
  const degrees = degreesUnderProjection(file, { bounds, format: "Shapefile", said, command });
  if (degrees !== null) collector.add(degrees);
}
