import { open } from "node:fs/promises";
import { wouldAnswer } from "./answers.ts";
import { FindingCollector, type Occurrence } from "./findings.ts";
import { formatCoordinate, formatCount, formatReach } from "./numbers.ts";
import { degreesUnderProjection } from "./range-finding.ts";
import { blockCount, missingBlocks } from "./tiff/blocks.ts";
import { compressionName, readersOf } from "./tiff/compressions.ts";
import { TiffDamage, type TiffDirectory, TiffReader } from "./tiff/directory.ts";
import {
  type CoordinateSystem,
  coordinateSystem,
  extentOf,
  type GeoTransform,
  geoTransform,
  readGeoKeys,
  transformFault,
} from "./tiff/georeference.ts";
import type { Bounds, CheckedFile, FormatCheck, TiffFacts } from "./types.ts";

/**
 * TIFF and GeoTIFF, by its directories alone: what lib/raster.js of mapbox/mapnik-omnivore and the preprocessors of
 * mapbox/preprocessorcerer refuse. The pixels are not read; that all of them are there is.
 */
export const tiffCheck: FormatCheck = {
  format: "tiff",
  async check(file, signal) {
    const collector = new FindingCollector();
    const handle = await open(file.path, "r");
    let facts: TiffFacts | null = null;
    try {
      const reader = await TiffReader.open(handle, file.bytes);
      facts = await judge(file, reader, collector, signal);
    } catch (error) {
      if (!(error instanceof TiffDamage)) throw error;
      collector.add(damage(file, error.message));
    } finally {
      await handle.close();
    }
    return { findings: collector.findings(), facts };
  },
};

const ANEW = "Copy, download or export it anew; `gdalinfo -checksum FILE` must run without errors.";
const UNMASKED = "Export it anew, or leave the mask out: `gdal_translate -mask none in.tif out.tif`.";

function damage(file: CheckedFile, what: string): Occurrence {
  return {
    check: "file-truncated",
    severity: "error",
    title: "TIFF: the file is cut short or damaged",
    message: () =>
      `${file.label} has ${formatCount(file.bytes)} bytes, but ${what}. Mapbox would answer "Invalid raster: could not open the file". ${ANEW}`,
  };
}

/** Mapnik and gdalwarp open a file without these pixels, and fail as soon as they draw it. */
function undrawable(file: CheckedFile, what: string, remedy: string): Occurrence {
  return {
    check: "file-truncated",
    severity: "error",
    title: "TIFF: the file is cut short or damaged",
    message: () =>
      `${file.label} has ${formatCount(file.bytes)} bytes, but ${what}. Mapbox would open it, and fail to draw it. ${remedy}`,
  };
}

/** Something behind the picture cannot be read: libtiff gives the picture without it. */
function damageBehind(file: CheckedFile, what: string): Occurrence {
  return {
    check: "file-truncated",
    severity: "warning",
    title: "TIFF: damaged behind the picture",
    message: () =>
      `${file.label} has ${formatCount(file.bytes)} bytes, but ${what}. That concerns what comes after the picture itself (overviews, a ` +
      "mask, more pages), which may be left out, or make the drawing fail. Write the picture anew: `gdal_translate in.tif out.tif`, with " +
      "`-mask none` where the mask is damaged.",
  };
}

/** What the first directory, the picture itself, says. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly bands: number;
  readonly bits: number;
  readonly sampleFormat: number;
  /** Whether bits or format differ from band to band. */
  readonly mixed: boolean;
  readonly compression: number;
  readonly alpha: boolean;
  /** Width and height of a tile, or null for strips. */
  readonly tile: readonly [number, number] | null;
}

async function judge(
  file: CheckedFile,
  reader: TiffReader,
  collector: FindingCollector,
  signal: AbortSignal,
): Promise<TiffFacts> {
  const { directories, damage: unread } = await reader.directories();
  const [first, ...later] = directories;
  if (first === undefined) throw new TiffDamage("it has no image directory");
  const picture = await readPicture(reader, first);
  const missing = await missingFact(file, reader, first, "its blocks of pixels", MOST_BLOCKS, signal);
  if (missing !== null) collector.add(undrawable(file, missing, ANEW));
  const overviews = await judgeLater(file, reader, later, MOST_BLOCKS - blockCount(first), collector, signal);
  if (unread !== null) collector.add(damageBehind(file, unread.message));
  const keys = readGeoKeys(await reader.numbers(first, 34_735, 4096));
  const crs = coordinateSystem(keys);
  const transform = geoTransform(
    await reader.numbers(first, 33_550, 3),
    await reader.numbers(first, 33_922, 6),
    await reader.numbers(first, 34_264, 16),
    keys,
  );
  const bounds = transform === null ? null : extentOf(transform, picture.width, picture.height);
  judgeGeoreference(file, transform, crs, collector);
  if (transform !== null && bounds !== null) {
    judgeExtent(file, crs.epsg, transform, bounds, collector);
    judgeUnits(file, crs, bounds, collector);
  }
  judgeStorage(file, picture, collector);
  judgeBits(file, picture, collector);
  advise(file, picture, crs, collector);
  return {
    kind: "tiff",
    width: picture.width,
    height: picture.height,
    bands: picture.bands,
    bitsPerSample: picture.bits,
    epsg: crs.epsg,
    pixelSize: transform === null ? null : [transform.pixelSize[0], Math.abs(transform.pixelSize[1])],
    bounds,
    compression: compressionName(picture.compression),
    tiled: picture.tile !== null,
    overviews,
  };
}

/** Bands of which bits and format are looked at. */
const MOST_BANDS = 4096;

async function readPicture(reader: TiffReader, directory: TiffDirectory): Promise<Picture> {
  const one = (tag: number, missing: number) => reader.number(directory, tag, missing);
  const width = await one(256, 0);
  const height = await one(257, 0);
  if (!(width > 0) || !(height > 0)) throw new TiffDamage("its directory names no width and height");
  if (!directory.has(273) && !directory.has(324))
    throw new TiffDamage("its directory does not say where the pixels are");
  const bands = await one(277, 1);
  const bits = await reader.numbers(directory, 258, Math.min(bands, MOST_BANDS));
  const formats = await reader.numbers(directory, 339, Math.min(bands, MOST_BANDS));
  const extra = await reader.numbers(directory, 338, 16);
  return {
    width,
    height,
    bands,
    bits: bits[0] ?? 1,
    sampleFormat: formats[0] ?? 1,
    mixed: new Set(bits).size > 1 || new Set(formats).size > 1,
    compression: await one(259, 1),
    // ExtraSamples (TIFF 6.0, section 18): 1 and 2 are opacity.
    alpha: extra.includes(1) || extra.includes(2),
    tile: directory.has(324) ? [await one(322, 0), await one(323, 0)] : null,
  };
}

/** Blocks whose place is looked at, of all directories together; 16 million are 4 TB of tiles. */
const MOST_BLOCKS = 16_000_000;

/** Every strip and tile must end inside the file: says which of `blocks` do not, or null when all do. */
async function missingFact(
  file: CheckedFile,
  reader: TiffReader,
  directory: TiffDirectory,
  blocks: string,
  limit: number,
  signal: AbortSignal,
): Promise<string | null> {
  const { count, furthest } = await missingBlocks(reader, directory, file.bytes, limit, signal);
  if (count === 0) return null;
  return `${formatCount(count)} of ${blocks} lie beyond that, up to byte ${formatCount(furthest)}`;
}

/**
 * Judges what GDAL draws beside the picture, and counts the overviews. Of NewSubfileType (254) bit 0 is a picture of lower
 * resolution, bit 2 a mask; other pages are read by nobody. The mask of the picture is needed wherever it is drawn, what is
 * of lower resolution only where it is drawn small.
 */
async function judgeLater(
  file: CheckedFile,
  reader: TiffReader,
  later: readonly TiffDirectory[],
  limit: number,
  collector: FindingCollector,
  signal: AbortSignal,
): Promise<number> {
  let overviews = 0;
  let allowed = limit;
  for (const directory of later) {
    try {
      const kind = await reader.number(directory, 254, 0);
      if ((kind & 5) === 0) continue;
      const isReduced = (kind & 1) !== 0;
      const blocks = isReduced ? "the blocks of an overview" : "the blocks of its mask";
      const missing = await missingFact(file, reader, directory, blocks, allowed, signal);
      if (missing !== null)
        collector.add(isReduced ? damageBehind(file, missing) : undrawable(file, missing, UNMASKED));
      allowed -= blockCount(directory);
      if ((kind & 4) === 0) overviews++;
    } catch (error) {
      if (!(error instanceof TiffDamage)) throw error;
      collector.add(damageBehind(file, error.message));
    }
  }
  return overviews;
}

function judgeGeoreference(
  file: CheckedFile,
  transform: GeoTransform | null,
  crs: CoordinateSystem,
  collector: FindingCollector,
): void {
  const add = (title: string, fact: string, answer: string, remedy: string) =>
    collector.add({
      check: "tiff-georef",
      severity: "error",
      title: `TIFF: ${title}`,
      message: (count) =>
        `${file.label} ${fact}. ${wouldAnswer(answer)} ${remedy}${count > 1 ? " (And more: see gdalinfo.)" : ""}`,
    });
  if (transform === null) {
    add(
      "no georeference",
      "does not say where on earth it lies (neither ModelPixelScale and ModelTiepoint nor ModelTransformation; a .tfw beside it is not uploaded)",
      "could not read georeferencing information",
      "Write it into the file: `gdal_translate -a_srs EPSG:3857 -a_ullr WEST NORTH EAST SOUTH in.tif out.tif`; for ground control points `gdalwarp -t_srs EPSG:3857`.",
    );
  } else {
    const fault = transformFault(transform);
    const [width, height] = transform.pixelSize.map(formatCoordinate);
    const warp = "Make it upright with square pixels: `gdalwarp -t_srs EPSG:3857 in.tif out.tif`.";
    if (fault === "pixelsize") {
      const fact = `has pixels of ${width} by ${height}; Mapbox wants the north up and sides that differ by a factor of 2 at most`;
      add("pixels of an unusable shape", fact, "Invalid raster: Invalid pixelsize in geotransform array", warp);
    } else if (fault === "rotation") {
      add(
        "the picture is rotated",
        "is rotated or sheared",
        "Invalid raster: Invalid rotation value in geotransform array",
        warp,
      );
    }
  }
  const name = "Name it: `gdal_translate -a_srs EPSG:CODE in.tif out.tif` with the code of the system it was made in.";
  if (crs.fault === "missing") {
    const fact = "does not name its coordinate system (GeoKeys 2048 or 3072)";
    add("no coordinate system", fact, "Unable to reproject tif. No CRS information found.", name);
  } else if (crs.fault === "undefined") {
    const fact =
      "has GeoKeys that define no coordinate system: neither a projection (3072) nor longitude and latitude (1024 is 2)";
    add("no coordinate system", fact, "Invalid projection", name);
  }
}

const HALF_WORLD_METRES = 20_037_508.342_789_244;

/** For the two systems whose world is known without a library of projections. One pixel beyond is usual with pixel centres on the edge. */
function judgeExtent(
  file: CheckedFile,
  epsg: number | null,
  { pixelSize }: GeoTransform,
  bounds: Bounds,
  collector: FindingCollector,
): void {
  if (epsg !== 4326 && epsg !== 3857) return;
  const [west, south, east, north] = bounds;
  const x = Math.max(Math.abs(west), Math.abs(east));
  const y = Math.max(Math.abs(south), Math.abs(north));
  const [worldX, worldY] = epsg === 4326 ? [180, 90] : [HALF_WORLD_METRES, HALF_WORLD_METRES];
  const [refusedX, refusedY] = epsg === 4326 ? [360, 95] : [2 * HALF_WORLD_METRES, 2 * HALF_WORLD_METRES];
  const refused = !(x <= refusedX && y <= refusedY);
  if (!refused && x <= worldX + Math.abs(pixelSize[0]) && y <= worldY + Math.abs(pixelSize[1])) return;
  // Of a world from 0° to 360° gdalwarp puts the part beyond 180° in front.
  const cut = epsg === 4326 && east - west > 359 ? "-180 -90 180 90" : "WEST SOUTH EAST NORTH";
  collector.add({
    check: "coordinates-range",
    severity: refused ? "error" : "warning",
    title: "TIFF: the picture reaches beyond the world",
    message: () =>
      `${file.label} says EPSG:${epsg} and reaches ${formatReach(bounds)}. Mapbox ${refused ? "would" : "may"} answer "Latitude or longitude bounds values exceed limits of CRS. Please check if the CRS is correct." ` +
      `If the code is wrong, name the right one: \`gdal_translate -a_srs EPSG:CODE in.tif out.tif\`; else cut it: \`gdalwarp -te ${cut} in.tif out.tif\`.`,
  });
}

function judgeUnits(
  file: CheckedFile,
  { epsg, metric }: CoordinateSystem,
  bounds: Bounds,
  collector: FindingCollector,
): void {
  if (!metric) return;
  const said = `it names ${epsg === null ? "a projection" : `EPSG:${epsg}`}`;
  const command = "gdal_translate -a_srs EPSG:4326 in.tif out.tif";
  const degrees = degreesUnderProjection(file, { bounds, format: "TIFF", said, command });
  if (degrees !== null) collector.add(degrees);
}

/** Of these GDAL opens nothing: a compression that libtiff lacks, and bands that are not stored alike (tif_dirread.c). */
function judgeStorage(file: CheckedFile, { compression, mixed }: Picture, collector: FindingCollector): void {
  const refuse = (title: string, fact: string, remedy: string) =>
    collector.add({
      check: "tiff-bits",
      severity: "error",
      title: `TIFF: ${title}`,
      message: () =>
        `${file.label} ${fact}. ${wouldAnswer("Invalid raster: could not open the file")} In the program that it comes from, ${remedy}.`,
    });
  if (readersOf(compression) === "none") {
    const fact = `has the compression ${compressionName(compression)} (tag 259 is ${compression}), which GDAL does not read`;
    refuse("an unreadable compression", fact, "save it anew with LZW, DEFLATE or JPEG");
  }
  if (mixed) {
    const fact = "has bands of different bits or kinds of numbers (tags 258 and 339), which GDAL does not read";
    refuse("bands of different kinds", fact, "save it anew with 8 bits in every band");
  }
}

/** Whether GDAL reads samples as whole numbers without sign; complex ones of 8 and 16 bits it takes for such (geotiff.cpp). */
function isUnsigned({ bits, sampleFormat }: Picture): boolean {
  const complex = sampleFormat === 5 || sampleFormat === 6;
  return sampleFormat === 1 || sampleFormat === 4 || (complex && (bits === 8 || bits === 16));
}

/** Mapbox takes a first band of bytes; 16-bit whole numbers without sign are scaled down on the way (tif-toBytes.preprocessor.js). */
function judgeBits(file: CheckedFile, picture: Picture, collector: FindingCollector): void {
  const { bits, sampleFormat } = picture;
  const whole = isUnsigned(picture);
  if (bits <= 8 && (whole || sampleFormat === 2)) return;
  const scaled = whole && bits <= 16;
  const kind =
    ["", "unsigned", "signed", "floating-point", "unsigned", "complex", "complex"][sampleFormat] ?? "unknown";
  collector.add({
    check: "tiff-bits",
    severity: scaled ? "warning" : "error",
    title: `TIFF: ${bits}-bit samples`,
    message: () =>
      `${file.label} has ${bits}-bit ${kind} samples. ${
        scaled
          ? "Mapbox's documentation asks for 8 bits; its public code scales these down, from the lowest to the highest value of the picture."
          : 'Mapbox would answer "Only 8 bit TIFFs are supported".'
      } Scale it yourself: \`gdal_translate -ot Byte -scale MIN MAX 0 255 in.tif out.tif\`.`,
  });
}

/** The options that name the bands of a picture with opacity but for that: the last one behind grey, or red, green and blue. */
function bandsOfColour({ bands }: Picture): string {
  return bands < 4 ? "-b 1" : "-b 1 -b 2 -b 3";
}

/** What Mapbox's documentation recommends for TIFFs, and codecs that its GDAL may not know. */
function advise(
  file: CheckedFile,
  picture: Picture,
  { fault, epsg }: CoordinateSystem,
  collector: FindingCollector,
): void {
  const wishes: string[] = [];
  if (fault === null && epsg !== 3857)
    wishes.push(
      epsg === null
        ? "its coordinate system has no EPSG code, so that it may be reprojected first, which takes time"
        : `it is in EPSG:${epsg}, not EPSG:3857, and is reprojected first, which takes time`,
    );
  const [tileWidth, tileHeight] = picture.tile ?? [0, 0];
  if (picture.tile === null) wishes.push("it is stored in strips, not in tiles of 256 × 256 pixels");
  else if (tileWidth !== 256 || tileHeight !== 256)
    wishes.push(`its tiles are ${tileWidth} × ${tileHeight} pixels, not 256 × 256`);
  if (picture.alpha) wishes.push("it has an alpha band");
  if (readersOf(picture.compression) === "some")
    wishes.push(`its compression ${compressionName(picture.compression)} is one that Mapbox's GDAL may lack`);
  if (wishes.length === 0) return;
  collector.add({
    check: "tiff-advice",
    severity: "warning",
    title: "TIFF: would be processed faster in another shape",
    message: () =>
      `${file.label}: ${wishes.join("; ")}. Large ones may end with "Processing timed out." Prepare it: \`gdalwarp -t_srs EPSG:3857 -co TILED=YES ` +
      "-co BLOCKXSIZE=256 -co BLOCKYSIZE=256 -co COMPRESS=LZW in.tif out.tif`" +
      `${picture.alpha ? `, and leave the alpha band out with \`gdal_translate ${bandsOfColour(picture)}\`` : ""}.`,
  });
}
