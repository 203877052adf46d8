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
 * GeoTIFF 1.1, requirements 8 to 10). A single scale is taken without its sign.
 */
export function geoTransform(
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
  /** Whether there is any key that defines one. */
  readonly known: boolean;
  /** Its EPSG code, or null where it is not named by one. */
  readonly epsg: number | null;
}

const USER_DEFINED = 32_767;
/** GTModelType of longitude and latitude; beside any other one the geodetic code names only the system underneath. */
const GEOGRAPHIC = 2;
/** GeodeticCRS, ProjectedCRS, and the keys that define either by hand. */
const DEFINING_KEYS = [2048, 3072, 2050, 2056, 2057, 3074, 3075];

/** Reads the values of tag 34735: four numbers of header, then four for each key. */
export function coordinateSystem(keys: readonly number[]): CoordinateSystem {
  const values = new Map<number, number>();
  for (let at = 4; at + 3 < keys.length; at += 4) {
    const [key, location, , value] = keys.slice(at, at + 4);
    if (key !== undefined && value !== undefined) values.set(key, location === 0 ? value : USER_DEFINED);
  }
  const known = DEFINING_KEYS.some((key) => (values.get(key) ?? 0) !== 0);
  const isProjected = [3072, 3074, 3075].some((key) => (values.get(key) ?? 0) !== 0);
  const isGeographic = !isProjected && (values.get(1024) ?? GEOGRAPHIC) === GEOGRAPHIC;
  const epsg = values.get(isGeographic ? 2048 : 3072) ?? 0;
  return { known, epsg: epsg === 0 || epsg === USER_DEFINED ? null : epsg };
}
