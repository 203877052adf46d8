/**
 * Where the values of a GeoJSON file stand (RFC 7946). A container is remembered by the place it stands at; OTHER is for whatever
 * GeoJSON knows nothing of.
 */
export const OTHER = 0;
export const ROOT = 1;
export const ROOT_TYPE = 2;
export const FEATURES = 3;
export const FEATURE = 4;
export const FEATURE_TYPE = 5;
export const GEOMETRY = 6;
export const GEOMETRY_TYPE = 7;
export const COORDINATES = 8;
export const GEOMETRIES = 9;
export const PROPERTIES = 10;
export const CRS = 11;
export const CRS_PROPERTIES = 12;
export const CRS_NAME = 13;
/** The number of a coordinate system, as the draft of GeoJSON of 2008 wrote it. */
export const CRS_CODE = 14;
/** A property that is itself called "coordinates". */
export const STRAY = 15;
/** A member of the root that GeoJSON does not know, and what it has for a type. */
export const FOREIGN = 16;
export const FOREIGN_TYPE = 17;

/** Places of members of the root that are none of a collection: those of a single Feature or geometry, and unknown ones. */
export const FOREIGN_IN_COLLECTIONS: ReadonlySet<number> = new Set([
  PROPERTIES,
  GEOMETRY,
  GEOMETRIES,
  COORDINATES,
  FOREIGN,
]);

/** Where the elements of an array stand that itself stands at `place`. */
export function elementPlace(place: number): number {
  switch (place) {
    case FEATURES:
      return FEATURE;
    case GEOMETRIES:
      return GEOMETRY;
    case COORDINATES:
    case STRAY:
      return place;
    default:
      return OTHER;
  }
}

/** Where the value of a member stands, by the place of its object and its name: the bytes `[start, end)`. */
export function memberPlace(object: number, bytes: Buffer, start: number, end: number): number {
  switch (object) {
    case PROPERTIES:
      return matches(bytes, start, end, "coordinates") ? STRAY : OTHER;
    case FEATURE:
      return featureMember(bytes, start, end);
    case GEOMETRY:
      return geometryMember(bytes, start, end);
    case ROOT:
      return rootMember(bytes, start, end);
    case FOREIGN:
      return matches(bytes, start, end, "type") ? FOREIGN_TYPE : OTHER;
    case CRS:
      return matches(bytes, start, end, "properties") ? CRS_PROPERTIES : OTHER;
    case CRS_PROPERTIES:
      if (matches(bytes, start, end, "code")) return CRS_CODE;
      return matches(bytes, start, end, "name") ? CRS_NAME : OTHER;
    default:
      return OTHER;
  }
}

function rootMember(bytes: Buffer, start: number, end: number): number {
  switch (end - start) {
    case 3:
      return matches(bytes, start, end, "crs") ? CRS : FOREIGN;
    case 4:
      return matches(bytes, start, end, "type") ? ROOT_TYPE : FOREIGN;
    case 8:
      if (matches(bytes, start, end, "features")) return FEATURES;
      return matches(bytes, start, end, "geometry") ? GEOMETRY : FOREIGN;
    case 10:
      if (matches(bytes, start, end, "properties")) return PROPERTIES;
      return matches(bytes, start, end, "geometries") ? GEOMETRIES : FOREIGN;
    case 11:
      return matches(bytes, start, end, "coordinates") ? COORDINATES : FOREIGN;
    default:
      return FOREIGN;
  }
}

function featureMember(bytes: Buffer, start: number, end: number): number {
  switch (end - start) {
    case 4:
      return matches(bytes, start, end, "type") ? FEATURE_TYPE : OTHER;
    case 8:
      return matches(bytes, start, end, "geometry") ? GEOMETRY : OTHER;
    case 10:
      return matches(bytes, start, end, "properties") ? PROPERTIES : OTHER;
    default:
      return OTHER;
  }
}

function geometryMember(bytes: Buffer, start: number, end: number): number {
  switch (end - start) {
    case 4:
      return matches(bytes, start, end, "type") ? GEOMETRY_TYPE : OTHER;
    case 10:
      return matches(bytes, start, end, "geometries") ? GEOMETRIES : OTHER;
    case 11:
      return matches(bytes, start, end, "coordinates") ? COORDINATES : OTHER;
    default:
      return OTHER;
  }
}

/** Whether the bytes `[start, end)` are a text in ASCII. */
export function matches(bytes: Buffer, start: number, end: number, text: string): boolean {
  if (end - start !== text.length) return false;
  for (let index = 0; index < text.length; index++) {
    if (bytes[start + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** The bytes `[start, end)`, the first 200 of them, as text. */
export function textOf(bytes: Buffer, start: number, end: number): string {
  return bytes.toString("utf8", start, Math.min(end, start + 200));
}
