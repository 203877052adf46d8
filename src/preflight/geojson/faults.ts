import type { CheckId } from "../checks.ts";
import type { Severity } from "../types.ts";
import { DEF_FEATURE } from "./def-feature.ts";
import type { FaultPlaces, GeoJsonFault } from "./fault-places.ts";

/** What a fault means for Mapbox, and how to mend it. */
export interface FaultMeaning {
  readonly check: CheckId;
  /** `from-10-mib`: a warning in small files; an error in files that Mapbox validates more strictly. */
  readonly severity: Severity | "from-10-mib";
  /** At most 60 characters. */
  readonly title: string;
  /** The fact, as the continuation of "file:line:column: ". No full stop. */
  readonly fact: (place: FaultPlaces) => string;
  /** How to mend it. Whole sentences. */
  readonly remedy: string;
  /** What is counted. */
  readonly unit: string;
}

const inFeature = (place: FaultPlaces) => `feature ${place.feature}`;

const GEOMETRY_TYPES =
  "Types are Point, MultiPoint, LineString, MultiLineString, Polygon and MultiPolygon, written exactly so.";
const LENIENT_REMEDY = "Write it anew with a JSON encoder: `jq -c . in.geojson > out.geojson`.";
const SPLIT_AND_DROP =
  "Drop it, and keep the other parts: `ogr2ogr -explodecollections -makevalid out.geojson in.geojson`.";

/**
 * Every fault of a GeoJSON file. Verdicts were found by running Mapbox's public validation code (mapnik-omnivore and
 * Mapnik below 10 MiB; besides those `mapnik-index --validate-features`, called by preprocessorcerer, from 10 MiB on).
 */
export const FAULT_MEANINGS: Readonly<Record<GeoJsonFault, FaultMeaning>> = {
  "control-character": {
    check: "json-lenient",
    severity: "warning",
    title: "GeoJSON: raw control character in a string",
    fact: () => "a line break, tab or other control character stands unescaped in a string",
    remedy: "Escape it as \\n, \\t or \\u00XX.",
    unit: "character",
  },
  "deep-nesting": {
    check: "json-lenient",
    severity: "warning",
    title: "GeoJSON: nested deeper than 1,000 levels",
    fact: () => "objects and arrays nest deeper than 1,000 levels, as many parsers of JSON refuse to read",
    remedy: "Write nested values as text, or leave the property out.",
    unit: "bracket",
  },
  infinity: {
    check: "json-lenient",
    severity: "warning",
    title: "GeoJSON: Infinity is no JSON",
    fact: () => "Infinity stands where JSON allows only numbers",
    remedy: "Write null, or leave the property out.",
    unit: "value",
  },
  "leading-dot": {
    check: "json-lenient",
    severity: "warning",
    title: "GeoJSON: number without a digit before the dot",
    fact: () => "a number begins with a dot",
    remedy: LENIENT_REMEDY,
    unit: "number",
  },
  "leading-zero": {
    check: "json-lenient",
    severity: "warning",
    title: "GeoJSON: number with a leading zero",
    fact: () => "a number begins with a needless zero",
    remedy: "Write codes such as 0123 as strings, numbers without the zero.",
    unit: "number",
  },
  nan: {
    check: "json-lenient",
    severity: "warning",
    title: "GeoJSON: NaN is no JSON",
    fact: () => "NaN stands where JSON allows only numbers; a vertex that has it would be drawn at a corner of the map",
    remedy:
      "Write null for a property, and leave out a vertex; in Python replace NaN before `json.dump`, and use `allow_nan=False` to be told.",
    unit: "value",
  },
  "plus-sign": {
    check: "json-lenient",
    severity: "warning",
    title: "GeoJSON: number with a plus sign",
    fact: () => "a number begins with a plus sign",
    remedy: LENIENT_REMEDY,
    unit: "number",
  },
  escape: {
    check: "json-lenient",
    severity: "warning",
    title: "GeoJSON: escape that JSON does not know",
    fact: () => "a backslash stands before a letter that JSON has no escape for",
    remedy: 'Write "\\\\" for a backslash, and \\u00XX for \\xXX.',
    unit: "escape",
  },
  "trailing-dot": {
    check: "json-lenient",
    severity: "warning",
    title: "GeoJSON: number without a digit after the dot",
    fact: () => "a number ends with a dot",
    remedy: LENIENT_REMEDY,
    unit: "number",
  },
  "white-space": {
    check: "json-lenient",
    severity: "warning",
    title: "GeoJSON: form feed between values",
    fact: () => "a form feed or vertical tab stands where JSON allows only spaces, tabs and line breaks",
    remedy: "Take it away: `tr -d '\\f\\v' < in.geojson > out.geojson`.",
    unit: "character",
  },
  "integer-range": {
    check: "json-number-range",
    severity: "error",
    title: "GeoJSON: integer too large for Mapbox",
    fact: (place) => `${place.detail} in ${inFeature(place)} is beyond the 64-bit signed integers that Mapbox reads`,
    remedy: "Write it as a string.",
    unit: "number",
  },
  "float-range": {
    check: "json-number-range",
    severity: "error",
    title: "GeoJSON: number too large for Mapbox",
    fact: (place) => `${place.detail} in ${inFeature(place)} is beyond the floating point numbers that Mapbox reads`,
    remedy: "Write it as a string or as null.",
    unit: "number",
  },
  "features-not-an-array": {
    check: "geojson-root",
    severity: "error",
    title: 'GeoJSON: "features" is not an array',
    fact: (place) => `"features" is ${place.detail}, not an array`,
    remedy: 'A FeatureCollection is `{"type": "FeatureCollection", "features": [ … ]}`.',
    unit: "place",
  },
  "root-type-unknown": {
    check: "geojson-root",
    severity: "error",
    title: "GeoJSON: unknown type of the root",
    fact: (place) => `the root's "type" is "${place.detail}", which GeoJSON does not know`,
    remedy: 'It must be "FeatureCollection", in exactly this spelling.',
    unit: "place",
  },
  "root-type-missing": {
    check: "geojson-root",
    severity: "warning",
    title: 'GeoJSON: the root has no "type"',
    fact: () => 'the root object has no "type"',
    remedy: 'Begin the file with `{"type": "FeatureCollection", "features": [`.',
    unit: "place",
  },
  "root-not-a-collection": {
    check: "geojson-root",
    severity: "from-10-mib",
    title: "GeoJSON: root is not a FeatureCollection",
    fact: (place) => `the root is a ${place.detail}; files of 10 MiB and more are only taken as FeatureCollection`,
    remedy:
      'Wrap it: `jq -c \'{type: "FeatureCollection", features: [if .type == "Feature" then . else {type: "Feature", properties: {}, geometry: .} end]}\' in.geojson > out.geojson`.',
    unit: "place",
  },
  "feature-not-an-object": {
    check: "geojson-feature",
    severity: "error",
    title: "GeoJSON: feature is not an object",
    fact: (place) => `feature ${place.feature} is ${place.detail}, not an object`,
    remedy: "Take it out: `jq -c '.features |= map(select(type == \"object\"))' in.geojson > out.geojson`.",
    unit: "feature",
  },
  "feature-type-wrong": {
    check: "geojson-feature",
    severity: "error",
    title: 'GeoJSON: feature of a type other than "Feature"',
    fact: (place) => `the type of feature ${place.feature} is ${place.detail} instead of "Feature"`,
    remedy: `Collections cannot be nested, and bare geometries need a Feature around them: \`jq -c '${DEF_FEATURE} .features |= map(feature)' in.geojson > out.geojson\`.`,
    unit: "feature",
  },
  "properties-not-an-object": {
    check: "geojson-feature",
    severity: "error",
    title: 'GeoJSON: "properties" is not an object',
    fact: (place) => `the properties of feature ${place.feature} are ${place.detail}, not an object`,
    remedy:
      "Write an object, or null: `jq -c '.features[].properties |= if type == \"object\" then . else {} end' in.geojson > out.geojson`.",
    unit: "feature",
  },
  "properties-missing": {
    check: "geojson-feature",
    severity: "from-10-mib",
    title: 'GeoJSON: feature without "properties"',
    fact: (place) => `feature ${place.feature} has no "properties", which Mapbox refuses in files of 10 MiB and more`,
    remedy: "Add empty ones: `jq -c '.features[].properties //= {}' in.geojson > out.geojson`.",
    unit: "feature",
  },
  "feature-type-missing": {
    check: "geojson-feature",
    severity: "from-10-mib",
    title: 'GeoJSON: feature without "type"',
    fact: (place) => `feature ${place.feature} has no "type", which Mapbox refuses in files of 10 MiB and more`,
    remedy: "Add it: `jq -c '.features[].type = \"Feature\"' in.geojson > out.geojson`.",
    unit: "feature",
  },
  "stray-coordinates": {
    check: "geojson-feature",
    severity: "warning",
    title: 'GeoJSON: a property is called "coordinates"',
    fact: (place) =>
      `feature ${place.feature} has a property "coordinates" with ${place.detail} in it, which Mapbox may take for a place on the map`,
    remedy: "Rename the property.",
    unit: "number",
  },
  "geometry-type-unknown": {
    check: "geojson-geometry",
    severity: "error",
    title: "GeoJSON: unknown type of geometry",
    fact: (place) => `${inFeature(place)} has a geometry of type ${place.detail}`,
    remedy: `${GEOMETRY_TYPES} Where only the case differs: \`ogr2ogr out.geojson in.geojson\`, which leaves all others without geometry.`,
    unit: "geometry",
  },
  "geometry-type-missing": {
    check: "geojson-geometry",
    severity: "error",
    title: "GeoJSON: geometry without a type",
    fact: (place) => `${inFeature(place)} has a geometry with coordinates, but no "type"`,
    remedy: `Write it. ${GEOMETRY_TYPES}`,
    unit: "geometry",
  },
  "geometry-not-an-object": {
    check: "geojson-geometry",
    severity: "error",
    title: "GeoJSON: geometry is not an object",
    fact: (place) => `the geometry of ${inFeature(place)} is ${place.detail}, not an object`,
    remedy: 'Write `{"type": "Point", "coordinates": [longitude, latitude]}`, also instead of Well-Known Text.',
    unit: "geometry",
  },
  nesting: {
    check: "geojson-geometry",
    severity: "error",
    title: "GeoJSON: coordinates nested wrongly for their type",
    fact: (place) => `the brackets in the coordinates of ${inFeature(place)} do not fit a ${place.detail}`,
    remedy:
      "Point [x, y]; MultiPoint and LineString [[x, y], …]; Polygon and MultiLineString [[[x, y], …], …]; MultiPolygon one level more.",
    unit: "geometry",
  },
  "empty-among-coordinates": {
    check: "geojson-geometry",
    severity: "error",
    title: "GeoJSON: empty array among coordinates",
    fact: (place) => `an empty array stands among the coordinates of ${inFeature(place)}`,
    remedy:
      "Leave such arrays out: `jq -c '.features[].geometry |= walk(arrays |= map(select(. != [])))' in.geojson > out.geojson`.",
    unit: "geometry",
  },
  "coordinate-not-a-number": {
    check: "geojson-geometry",
    severity: "error",
    title: "GeoJSON: coordinate is not a number",
    fact: (place) => `the coordinates of ${inFeature(place)} hold ${place.detail}, not a number`,
    remedy: 'Write numbers without quotes, and leave features without a place out: `"geometry": null`.',
    unit: "coordinate",
  },
  "nan-coordinate": {
    check: "geojson-geometry",
    severity: "error",
    title: "GeoJSON: coordinates that are NaN",
    fact: (place) => `the coordinates of ${inFeature(place)} begin with NaN, which is no number and no JSON`,
    remedy: 'Write `"geometry": null` for features without a place; null as a coordinate would be refused.',
    unit: "feature",
  },
  "position-too-short": {
    check: "geojson-geometry",
    severity: "error",
    title: "GeoJSON: position with a single number",
    fact: (place) => `a position in ${inFeature(place)} has one number instead of longitude and latitude`,
    remedy: "Write [longitude, latitude].",
    unit: "position",
  },
  collection: {
    check: "geojson-degenerate",
    severity: "from-10-mib",
    title: "GeoJSON: GeometryCollection",
    fact: (place) => `${inFeature(place)} is a GeometryCollection, which Mapbox refuses in files of 10 MiB and more`,
    remedy: "Split it into plain geometries: `ogr2ogr -explodecollections out.geojson in.geojson`.",
    unit: "geometry",
  },
  "collection-in-collection": {
    check: "geojson-geometry",
    severity: "error",
    title: "GeoJSON: GeometryCollection in another",
    fact: (place) => `${inFeature(place)} has a GeometryCollection within a GeometryCollection`,
    remedy: "Split it, once for each level: `ogr2ogr -explodecollections out.geojson in.geojson`.",
    unit: "geometry",
  },
  "line-of-one-point": {
    check: "geojson-degenerate",
    severity: "from-10-mib",
    title: "GeoJSON: line of a single point",
    fact: (place) =>
      `a line in ${inFeature(place)} has fewer than two points, which Mapbox refuses in files of 10 MiB and more`,
    remedy: "Drop it: `ogr2ogr -makevalid out.geojson in.geojson`.",
    unit: "geometry",
  },
  "ring-too-short": {
    check: "geojson-degenerate",
    severity: "from-10-mib",
    title: "GeoJSON: ring of fewer than four points",
    fact: (place) =>
      `a polygon in ${inFeature(place)} has a ring of fewer than four points, which Mapbox refuses in files of 10 MiB and more`,
    remedy: "A ring ends where it began. Drop it: `ogr2ogr -makevalid out.geojson in.geojson`.",
    unit: "geometry",
  },
  "line-of-one-point-among-others": {
    check: "geojson-degenerate",
    severity: "warning",
    title: "GeoJSON: line of a single point",
    fact: (place) => `a line in ${inFeature(place)} has fewer than two points; it will not be on the map`,
    remedy: SPLIT_AND_DROP,
    unit: "geometry",
  },
  "ring-too-short-among-others": {
    check: "geojson-degenerate",
    severity: "warning",
    title: "GeoJSON: ring of fewer than four points",
    fact: (place) => `a polygon in ${inFeature(place)} has a ring of fewer than four points; it will not be on the map`,
    remedy: `A ring ends where it began. ${SPLIT_AND_DROP}`,
    unit: "geometry",
  },
  "empty-coordinates": {
    check: "geojson-degenerate",
    severity: "warning",
    title: "GeoJSON: geometry with empty coordinates",
    fact: (place) => `the coordinates of ${inFeature(place)} are empty; the feature will not be on the map`,
    remedy:
      "Leave such features out: `jq -c '.features |= map(select(any(.geometry | ..; type == \"number\")))' in.geojson > out.geojson`.",
    unit: "geometry",
  },
  "no-geometry": {
    check: "geojson-degenerate",
    severity: "warning",
    title: "GeoJSON: feature without geometry",
    fact: (place) => `${inFeature(place)} has no geometry; Mapbox drops such features without a word`,
    remedy:
      "Leave them out to be sure that nothing is missing: `jq -c '.features |= map(select(.geometry))' in.geojson > out.geojson`.",
    unit: "feature",
  },
  crs: {
    check: "geojson-crs",
    severity: "warning",
    title: 'GeoJSON: "crs" is ignored',
    fact: (place) =>
      `the file names the coordinate system ${place.detail}; Mapbox ignores that and reads longitude and latitude (WGS 84)`,
    remedy: "Reproject it: `ogr2ogr -t_srs EPSG:4326 out.geojson in.geojson`.",
    unit: "place",
  },
};

/** The plural of what faults count. */
export function pluralOf(unit: string): string {
  return unit.endsWith("y") ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}
