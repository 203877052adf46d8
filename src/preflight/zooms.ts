import type { Bounds, ZoomRange } from "./types.ts";

/** The highest zoom level that Mapbox chooses by itself. */
const HIGHEST_ZOOM = 16;
/** Aim for tiles that on average have at least this many bytes of the source. */
const SMALL_TILE_BYTES = 1_000;
/** Do not make tiles that on average have more than this many bytes of the source. */
const LARGE_TILE_BYTES = 512_000;
/** Files smaller than this are shown from zoom 0 on. */
const ALWAYS_FROM_ZERO_BYTES = 10_000_000;
/** Points in files smaller than this get at least zoom 10. */
const SMALL_FILE_BYTES = 1_000_000;
const LOWEST_MAX_ZOOM = 6;
const LOWEST_MAX_ZOOM_OF_FEW_POINTS = 10;

/**
 * The zoom levels that Mapbox probably chooses for vector data, from its size in bytes and its extent in degrees alone,
 * by how many bytes of the file there are for each tile that covers the extent. Going up from z16, the first level that
 * a single tile covers, or at which a tile has more than 500 KiB, is the end: the maximum is the lowest level above it
 * with less than 1,000 bytes a tile; the minimum is that level if its tiles are so full, or 0 for files under 10 MB.
 * Null for an extent that covers no tile. `onlyPoints`: whether all geometries are single points.
 * The rule of zoomsBySize() in the public repository mapbox/mapnik-omnivore.
 */
export function estimateZooms(bytes: number, bounds: Bounds | null, onlyPoints: boolean): ZoomRange | null {
  if (bounds === null || bytes <= 0 || bounds.some((value) => !Number.isFinite(value))) return null;
  const tiles = Array.from({ length: HIGHEST_ZOOM + 1 }, (_, zoom) => tilesCovering(bounds, zoom));
  if (tiles.some((count) => count <= 0)) return null;
  const bytesPerTile = tiles.map((count) => bytes / count);
  const isFull = (zoom: number) => (bytesPerTile[zoom] ?? 0) > LARGE_TILE_BYTES;
  const end = Math.max(
    0,
    tiles.findLastIndex((count, zoom) => count === 1 || isFull(zoom)),
  );
  const sparse = bytesPerTile.findIndex((size, zoom) => zoom >= end && size < SMALL_TILE_BYTES);
  const lowestMax = onlyPoints && bytes < SMALL_FILE_BYTES ? LOWEST_MAX_ZOOM_OF_FEW_POINTS : LOWEST_MAX_ZOOM;
  return {
    min: isFull(end) && bytes >= ALWAYS_FROM_ZERO_BYTES ? end : 0,
    max: Math.max(sparse === -1 ? HIGHEST_ZOOM : sparse, lowestMax),
  };
}

/** How many tiles of 256 pixels cover the extent at a zoom level, with pixels rounded as in @mapbox/sphericalmercator. */
function tilesCovering([west, south, east, north]: Bounds, zoom: number): number {
  const world = 256 * 2 ** zoom;
  const columns = tileRange(pixelX(west, world), pixelX(east, world) - 1);
  const rows = tileRange(pixelY(north, world), pixelY(south, world) - 1);
  return columns * rows;
}

function tileRange(from: number, to: number): number {
  const first = Math.floor(from / 256);
  const last = Math.floor(to / 256);
  return Math.max(first, last) - Math.max(0, Math.min(first, last)) + 1;
}

function pixelX(longitude: number, world: number): number {
  return Math.min(Math.round(world / 2 + (longitude * world) / 360), world);
}

function pixelY(latitude: number, world: number): number {
  const sine = Math.min(Math.max(Math.sin((latitude * Math.PI) / 180), -0.9999), 0.9999);
  return Math.min(Math.round(world / 2 - (0.5 * Math.log((1 + sine) / (1 - sine)) * world) / (2 * Math.PI)), world);
}
