import type { Bounds } from "../types.ts";

/** What places the picture on the earth: the six numbers of GDAL's geotransform. */
export interface GeoTransform {
  readonly origin: readonly [x: number, y: number];
  /** Width and height of a pixel; the height is negative where row 0 is in the north. */
  readonly pixelSize: readonly [number, number];
  readonly rotation: readonly [number, number];
}

/**
 * The transform as GDAL derives it: from ModelPixelScale and ModelTiepoint, else from ModelTransformation, else none (OGC
 * GeoTIFF 1.1, requirements 8 to 10). A single scale is taken without its sign. Where `keys` say that a pixel is a point,
 * the file gives the middle of the first pixel, not its corner.
 */
export function geoTransform(
  scale: readonly number[],
  tiepoints: readonly number[],
  matrix: readonly number[],
  keys: GeoKeys,
): GeoTransform | null {
  const transform = transformAsStored(scale, tiepoints, matrix);
  return transform !== null && keys.get(RASTER_TYPE) === PIXEL_IS_POINT ? movedToCorner(transform) : transform;
}

function movedToCorner({ origin: [x, y], pixelSize, rotation }: GeoTransform): GeoTransform {
  const [width, height] = pixelSize;
  return { origin: [x - (width + rotation[0]) / 2, y - (height + rotation[1]) / 2], pixelSize, rotation };
}

function transformAsStored(
  scale: readonly number[],
  tiepoints: readonly number[],
  matrix: readonly number[],
): GeoTransform | null {
  const [scaleX = 0, scaleY = 0] = scale;
  const [column, row, , x, y] = tiepoints;
  if (
    scaleX !== 0 &&
    scaleY !== 0 &&
    tiepoints.length >= 6 &&
    column !== undefined &&
    row !== undefined &&
    x !== undefined &&
    y !== undefined
  ) {
    const height = -Math.abs(scaleY);
    return { origin: [x - column * scaleX, y - row * height], pixelSize: [scaleX, height], rotation: [0, 0] };
  }
  const [a, b, , originX, d, e, , originY] = matrix;
  if (
    matrix.length !== 16 ||
    a === undefined ||
    b === undefined ||
    originX === undefined ||
    d === undefined ||
    e === undefined ||
    originY === undefined
  ) {
    return null;
  }
  return { origin: [originX, originY], pixelSize: [a, e], rotation: [b, d] };
}

/** Why Mapbox refuses a transform, in its words (mapbox/mapnik-omnivore, lib/raster.js), or null. */
export function transformFault({
  pixelSize: [width, height],
  rotation,
}: GeoTransform): "pixelsize" | "rotation" | null {
  const ratio = Math.abs(width / height);
  if (!(width > 0) || !(height < 0) || !(ratio >= 0.5 && ratio <= 2)) return "pixelsize";
  return rotation[0] !== 0 || rotation[1] !== 0 ? "rotation" : null;
}

/** West, south, east, north of a picture of so many pixels, in the units of its coordinate system. */
export function extentOf(
  { origin: [x, y], pixelSize: [width, height] }: GeoTransform,
  columns: number,
  rows: number,
): Bounds {
  const east = x + width * columns;
  const south = y + height * rows;
  return [Math.min(x, east), Math.min(y, south), Math.max(x, east), Math.max(y, south)];
}

/** What the directory of GeoKeys says of the coordinate system (OGC GeoTIFF 1.1, section 7.5). */
export interface CoordinateSystem {
  /** Why GDAL finds none: there are no keys at all, or none that define one. Null where it may find one. */
  readonly fault: "missing" | "undefined" | null;
  /** Its EPSG code, or null where it is not named by one. */
  readonly epsg: number | null;
  /** Whether it is a projection whose unit is a metre at most, such as feet. */
  readonly metric: boolean;
}

/** The values of the GeoKeys, each a number of 16 bits; what is none counts as defined by the user (32,767). */
export type GeoKeys = ReadonlyMap<number, number>;

const USER_DEFINED = 32_767;
const RASTER_TYPE = 1025;
const PIXEL_IS_POINT = 2;
/** Values of ProjLinearUnits (3076): metres, and feet of two kinds. Without one it is that of the code, metres as a rule. */
const SMALL_UNITS: ReadonlySet<number> = new Set([0, 9001, 9002, 9003]);
/** Values of GTModelType (1024). */
const PROJECTED = 1;
const GEOGRAPHIC = 2;
const GEOCENTRIC = 3;

/** Reads the numbers of tag 34735: four of header, then four for each key. */
export function readGeoKeys(numbers: readonly number[]): GeoKeys {
  const keys = new Map<number, number>();
  for (let at = 4; at + 3 < numbers.length; at += 4) {
    const [key, location, , value] = numbers.slice(at, at + 4);
    if (key !== undefined && value !== undefined) keys.set(key, location === 0 ? value : USER_DEFINED);
  }
  return keys;
}

/** What the GeoKeys say of the coordinate system. */
export function coordinateSystem(keys: GeoKeys): CoordinateSystem {
  if (keys.size === 0) return { fault: "missing", epsg: null, metric: false };
  const model = keys.get(1024) ?? USER_DEFINED;
  const isDefined = definingKeys(model)?.some((key) => (keys.get(key) ?? 0) !== 0) ?? true;
  const epsg = keys.get(model === GEOGRAPHIC ? 2048 : 3072) ?? 0;
  return {
    fault: isDefined ? null : "undefined",
    epsg: epsg === 0 || epsg === USER_DEFINED ? null : epsg,
    metric: isDefined && definingKeys(model) !== null && SMALL_UNITS.has(keys.get(3076) ?? 0),
  };
}

/**
 * The keys of which a system of some type needs one, as GTIFGetOGISDefnAsOSR of OSGeo/gdal reads them (gt_wkt_srs.cpp);
 * null where it needs none, since the earth is that of WGS 84 for want of anything better. 1026 and 3073 are
 * citations, in which Esri and Erdas hide whole definitions.
 */
function definingKeys(model: number): readonly number[] | null {
  switch (model) {
    case GEOGRAPHIC:
    case GEOCENTRIC:
      return null;
    case PROJECTED:
      return [3072, 3074, 3075, 1026, 3073];
    default:
      return [3072, 3073];
  }
}
