import type { Bounds, Facts } from "../preflight/types.ts";

/** Half the width of the world in metres of web mercator (EPSG 3857). */
const HALF_WORLD = 20_037_508.342_789_244;
/** The zoom level at which a single point is shown. */
const POINT_ZOOM = 12;

/** The extent in degrees of longitude and latitude; null where it is not known, or in a coordinate system that we cannot convert. */
export function degreesOf(facts: Facts | null): Bounds | null {
  if (facts === null || facts.bounds === null) return null;
  const bounds = facts.kind === "tiff" && facts.epsg === 3857 ? fromWebMercator(facts.bounds) : facts.bounds;
  // Numbers of another coordinate system are far larger than degrees can be.
  return liesOnEarth(bounds) ? bounds : null;
}

/** The smallest extent that holds all; null without any. */
export function union(all: readonly Bounds[]): Bounds | null {
  if (all.length === 0) return null;
  return [
    all.reduce((least, [west]) => Math.min(least, west), 180),
    all.reduce((least, [, south]) => Math.min(least, south), 90),
    all.reduce((most, [, , east]) => Math.max(most, east), -180),
    all.reduce((most, [, , , north]) => Math.max(most, north), -90),
  ];
}

/** The page of OpenStreetMap that shows the extent, as a box, or as a marker where it is a single point. */
export function mapLink([west, south, east, north]: Bounds): string {
  const [w, s, e, n] = [west, south, east, north].map((degrees) => Number(degrees.toFixed(5)));
  return w === e && s === n
    ? `https://www.openstreetmap.org/?mlat=${s}&mlon=${w}#map=${POINT_ZOOM}/${s}/${w}`
    : `https://www.openstreetmap.org/?box=yes&bbox=${w},${s},${e},${n}`;
}

function fromWebMercator([west, south, east, north]: Bounds): Bounds {
  const longitude = (x: number) => (x / HALF_WORLD) * 180;
  const latitude = (y: number) => (Math.atan(Math.sinh((y / HALF_WORLD) * Math.PI)) * 180) / Math.PI;
  // Rasters of the whole world are often a fraction of a pixel larger than it.
  const clamp = (degrees: number) => Math.max(-180, Math.min(180, degrees));
  return [clamp(longitude(west)), latitude(south), clamp(longitude(east)), latitude(north)];
}

function liesOnEarth([west, south, east, north]: Bounds): boolean {
  return west >= -180 && east <= 180 && south >= -90 && north <= 90;
}
