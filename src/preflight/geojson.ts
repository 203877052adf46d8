import { wouldAnswer } from "./answers.ts";
import { DEF_FEATURE } from "./geojson/def-feature.ts";
import type { GeoJsonFault } from "./geojson/fault-places.ts";
import { FAULT_MEANINGS, pluralOf } from "./geojson/faults.ts";
import { METADATA_LIMIT } from "./geojson/property-names.ts";
import type { GeoJsonReader } from "./geojson/reader.ts";
import { scanGeoJson } from "./geojson/scan.ts";
import type { GeoJsonScan } from "./geojson/stretches.ts";
import type { JsonSyntaxError } from "./json/syntax.ts";
import { countOf, excerpt, formatCount } from "./numbers.ts";
import { findingsOf, invalidUtf8, type Problem } from "./problems.ts";
import { type RangeRemedies, rangeFault, remediesByOgr } from "./range-finding.ts";
import type { CheckedFile, Facts, FormatCheck, Severity } from "./types.ts";
import { estimateZooms } from "./zooms.ts";

/** From this size on Mapbox validates GeoJSON and CSV a second time, and more strictly. In bytes. */
export const STRICT_BYTES = 10_485_760;

const COMMA = 0x2c;
const OPEN_BRACE = 0x7b;
/** Stands before each text of a sequence (RFC 8142). */
const RECORD_SEPARATOR = 0x1e;

const INVALID = 'Mapbox would answer "Error creating Mapnik Datasource: Invalid geojson".';

/** What Mapbox answers to a fault, by the rule for its severity. */
const ANSWERS: Readonly<Record<string, string>> = {
  error: `${INVALID} `,
  "from-10-mib": `${wouldAnswer("Invalid CSV or GeoJSON.")} `,
};

/** GeoJSON (RFC 7946): one pass over the bytes for the grammar, the shape, the extent and the encoding. */
export const geojsonCheck: FormatCheck = {
  format: "geojson",
  async check(file, signal) {
    const scan = await scanGeoJson(file, signal);
    const problems = judge(file, scan);
    return {
      findings: await findingsOf(file, problems, signal),
      facts: scan.syntaxError === null ? factsOf(file, scan.reader) : null,
      sample: scan.reader.extent.sample,
    };
  },
};

function judge(file: CheckedFile, scan: GeoJsonScan): readonly Problem[] {
  const { reader } = scan;
  const strict = file.bytes >= STRICT_BYTES;
  const problems: Problem[] = [...encodingProblems(scan)];
  const crs = namedSystem(reader);
  const range = rangeFault(reader.extent, "GeoJSON", rangeRemedies(crs));
  for (const [fault, place] of reader.faults.found) {
    if (fault === "crs" && crs === null) continue;
    // Too deep a nesting is said once, as the fault at which the scan stopped.
    if (fault === "deep-nesting" && scan.syntaxError !== null) continue;
    // Where something stands behind the root, that is what is wrong, and jq could not read the file.
    if (fault === "root-not-a-collection" && scan.syntaxError !== null) continue;
    if (scan.syntaxError === null && isToldAsNoFeatures(fault, reader)) continue;
    const meaning = FAULT_MEANINGS[fault];
    const severity = severityOf(meaning.severity, strict, fault === "crs" && range?.severity === "error");
    const answer = severity === "warning" ? "" : (ANSWERS[meaning.severity] ?? "");
    const unit = place.count === 1 ? meaning.unit : pluralOf(meaning.unit);
    problems.push({
      check: meaning.check,
      severity,
      title: meaning.title,
      offset: place.offset,
      count: place.count,
      text: `${meaning.fact(place)}${place.count > 1 ? ` (${formatCount(place.count)} ${unit} in all)` : ""}. ${answer}${meaning.remedy}`,
      brief: `${meaning.fact(place)} (${formatCount(place.count)} ${unit})`,
    });
  }
  problems.push(...droppedFeatures(reader));
  if (range !== null) problems.push({ ...range, check: "coordinates-range", brief: range.title });
  if (scan.syntaxError !== null) return [...problems, syntaxProblem(scan.syntaxError, reader)];
  problems.push(...contentProblems(reader));
  const explained = problems.some((problem) => problem.severity === "error" && problem.check.startsWith("geojson-"));
  if (reader.extent.positions === 0 && !explained) problems.push(noFeatures(reader));
  return problems;
}

/** Whether a fault is all that leaves the file without a feature, so that it is not told of twice. */
function isToldAsNoFeatures(fault: GeoJsonFault, reader: GeoJsonReader): boolean {
  if (fault === "no-geometry" || fault === "empty-coordinates") return reader.extent.positions === 0;
  if (fault === "root-type-missing") return reader.features === 0;
  return fault === "root-type-unknown" && reader.features === 0 && reader.wrappedIn !== null;
}

/** Faults that lose a feature. All others are of no consequence in a feature that has no coordinates. */
const LOSING_FAULTS: ReadonlySet<string> = new Set([
  "coordinate-not-a-number",
  "geometry-not-an-object",
  "geometry-type-missing",
  "geometry-type-unknown",
  "nan-coordinate",
]);

/** Features that Mapbox drops unread, because there is nothing in their geometry that could be a place. */
function droppedFeatures(reader: GeoJsonReader): readonly Problem[] {
  const answer =
    reader.extent.positions === 0
      ? `Mapbox drops such features, and nothing is left of the file. ${INVALID}`
      : "Mapbox drops such features without a word.";
  const lost = [...reader.faults.dropped].filter(([fault]) => LOSING_FAULTS.has(fault));
  return lost.map(([fault, place]) => {
    const { check, title, fact, remedy, unit } = FAULT_MEANINGS[fault];
    const counted = `${formatCount(place.count)} ${place.count === 1 ? unit : pluralOf(unit)}`;
    return {
      check,
      severity: place.count * 2 > reader.features ? "error" : "warning",
      title,
      offset: place.offset,
      count: place.count,
      text: `${fact(place)}${place.count > 1 ? ` (${counted} in all)` : ""}. ${answer} ${remedy}`,
      brief: `${fact(place)} (${counted})`,
    };
  });
}

function severityOf(rule: Severity | "from-10-mib", strict: boolean, raised: boolean): Severity {
  if (rule === "from-10-mib") return strict ? "error" : "warning";
  return raised ? "error" : rule;
}

function encodingProblems(scan: GeoJsonScan): readonly Problem[] {
  const problems: Problem[] = [];
  if (scan.byteOrderMark) {
    problems.push({
      check: "text-encoding",
      severity: "warning",
      title: "GeoJSON: byte order mark",
      offset: 0,
      count: 1,
      text:
        "the file begins with a UTF-8 byte order mark. Mapbox takes it away before it reads the file, other readers fail on it " +
        "(RFC 8259, section 8.1). Save it without: `sed -i '1s/^\\xEF\\xBB\\xBF//' file.geojson`.",
      brief: "the file begins with a UTF-8 byte order mark",
    });
  }
  if (scan.firstInvalidUtf8 !== null) problems.push(invalidUtf8("GeoJSON", scan.firstInvalidUtf8));
  return problems;
}

function syntaxProblem(error: JsonSyntaxError, reader: GeoJsonReader): Problem {
  const features = reader.features === 0 ? "" : ` ${countOf(reader.features, "feature")} before it can be read.`;
  const base = { severity: "error", offset: error.offset, count: 1, brief: error.message } as const;
  if (error.truncated) {
    return {
      ...base,
      check: "file-truncated",
      title: "GeoJSON: the file ends in the middle",
      text: `the file ends before its last object is closed.${features} ${INVALID} Was it written, copied or downloaded to its end? Make it anew.`,
    };
  }
  const joining = JOINING.get(error.afterEnd);
  if (joining !== undefined) {
    const answer =
      reader.rootType === "FeatureCollection"
        ? INVALID
        : 'Mapbox reads the first object and drops the rest, or answers "Invalid CSV or GeoJSON."';
    return {
      ...base,
      check: "geojson-root",
      title: "GeoJSON: more than one object in the file",
      text: `the first object has ended, and ${joining.found} here. ${answer} Make one FeatureCollection of all: \`${joining.command} > out.geojson\`.`,
    };
  }
  return {
    ...base,
    check: "json-syntax",
    title: "GeoJSON: not valid JSON",
    text: `${error.message}.${features} ${INVALID} \`jq empty file.geojson\` finds the place too; write the file with a JSON encoder.`,
  };
}

const joinInputs = `jq -cn '${DEF_FEATURE} {type: "FeatureCollection", features: [inputs | feature]}'`;

/** How objects that follow each other become one collection, by the byte behind the first of them. */
const JOINING: ReadonlyMap<number | null, { readonly found: string; readonly command: string }> = new Map([
  [OPEN_BRACE, { found: "another one begins", command: `${joinInputs} in.geojson` }],
  // jq itself would leave out all but the first, without a word.
  [RECORD_SEPARATOR, { found: "another one begins", command: `tr -d '\\036' < in.geojson | ${joinInputs}` }],
  [
    COMMA,
    {
      found: "a comma stands",
      command: `perl -0777 -pe 's/^/[/; s/,?\\s*\\z/]/' in.geojson | jq -c '${DEF_FEATURE} {type: "FeatureCollection", features: map(feature)}'`,
    },
  ],
]);

function contentProblems(reader: GeoJsonReader): readonly Problem[] {
  const problems: Problem[] = [];
  const { metadataLength, count } = reader.names;
  if (metadataLength > METADATA_LIMIT) {
    problems.push({
      check: "metadata-size",
      severity: "error",
      title: "GeoJSON: too many different property names",
      offset: null,
      count: 1,
      text:
        `there are more than ${formatCount(count - 1)} different property names, and the list of them makes more than the ` +
        `${formatCount(METADATA_LIMIT)} characters of metadata that Mapbox takes. It would answer "Metadata … exceeds limit of 61.4 kB." ` +
        "Keep the properties you need: `ogr2ogr -select name,kind out.geojson in.geojson`, or put varying names into one property.",
      brief: "too many different property names",
    });
  }
  return problems;
}

/** A file without any position, unless it has been said already why none could be read. */
function noFeatures(reader: GeoJsonReader): Problem {
  const { fact, remedy } = whyNothing(reader);
  return {
    check: "no-features",
    severity: "error",
    title: "GeoJSON: no features with a geometry",
    offset: reader.faults.found.get("no-geometry")?.offset ?? null,
    count: 1,
    text: `${fact}. ${wouldAnswer("Invalid geojson: does not contain any features")} ${remedy}`,
    brief: "no features",
  };
}

function whyNothing({ features, wrappedIn, rootType }: GeoJsonReader): {
  readonly fact: string;
  readonly remedy: string;
} {
  if (features > 0) {
    return {
      fact:
        features === 1
          ? "its only feature has no geometry that Mapbox could place"
          : `none of its ${countOf(features, "feature")} has a geometry that Mapbox could place`,
      remedy:
        'A feature has it in its member "geometry", in lower case, as `{"type": "Point", "coordinates": [longitude, latitude]}`. Look at the ' +
        "step that made the file.",
    };
  }
  if (wrappedIn !== null) {
    return {
      fact: `the FeatureCollection is not the root, but its member "${excerpt(wrappedIn)}", where Mapbox does not look for it`,
      remedy: `Take it out: \`jq -c '.["${wrappedIn.replaceAll("'", String.raw`'\''`)}"]' in.geojson > out.geojson\`.`,
    };
  }
  return {
    fact: rootType === null ? 'the root has no "type", and no features' : "the file has no features",
    remedy: "Look at the query or filter that made the file.",
  };
}

/** The name of the coordinate system that the file says it is in, null for that which all GeoJSON has. */
function namedSystem(reader: GeoJsonReader): string | null {
  const name = reader.faults.found.get("crs")?.detail ?? null;
  return name === null || isLongitudeLatitude(name) ? null : name;
}

function rangeRemedies(crs: string | null): RangeRemedies {
  const byOgr = remediesByOgr("out.geojson in.geojson");
  if (crs === null) return byOgr;
  const reproject = `The file says that they are in ${crs}, which Mapbox ignores. ${FAULT_MEANINGS.crs.remedy}`;
  return { ...byOgr, reproject };
}

/** How URNs, URLs and programs end that name the system of all GeoJSON: longitude and latitude on WGS 84, with or without a height. */
const LONGITUDE_LATITUDE = [
  /(CRS:?84h?|OGC:2:84)$/i,
  /EPSG(\.xml#|[:/]+(\d+(\.\d+)*[:/])?)(4326|4979)( - WGS 84)?$/i,
  /^(GCS_)?WGS[ _]?(19)?84$/i,
];

function isLongitudeLatitude(crs: string): boolean {
  return LONGITUDE_LATITUDE.some((name) => name.test(crs.trim()));
}

function factsOf(file: CheckedFile, reader: GeoJsonReader): Facts {
  const { bounds } = reader.extent;
  const types = Object.keys(reader.geometryTypes);
  const onlyPoints = types.length > 0 && types.every((type) => type === "Point" || type === "MultiPoint");
  return {
    kind: "geojson",
    features: reader.features,
    featuresWithoutGeometry: reader.featuresWithoutGeometry,
    geometryTypes: reader.geometryTypes,
    bounds,
    properties: reader.names.reported,
    estimatedZooms: estimateZooms(file.bytes, bounds, onlyPoints),
  };
}
