import { wouldAnswer } from "./answers.ts";
import { Extent } from "./extent.ts";
import { FindingCollector } from "./findings.ts";
import { countOf, excerpt, formatCount } from "./numbers.ts";
import { remediesByOgr } from "./range-finding.ts";
import type { Place } from "./reading/place.ts";
import type { CheckedFile, FormatCheck } from "./types.ts";
import { parseDecimal } from "./xml/decimal.ts";
import { GpxPoints, type PointListener, type PointName } from "./xml/gpx-points.ts";
import { PlacedExtent, reportFaults } from "./xml/report.ts";
import { XmlScan, type XmlVisitor } from "./xml/scan.ts";
import { estimateZooms } from "./zooms.ts";

/**
 * GPX as GDAL's driver reads it for Mapbox: the layers waypoints, routes and tracks. mapbox/preprocessorcerer (togeojson-gpx)
 * leaves out single points of routes and tracks, lines of fewer than two different points, and tracks with such a segment,
 * which are not valid for GEOS (libgeos/geos, checkTooFewPoints in IsValidOp.cpp). Points of a track outside its segments are
 * no part of it (OSGeo/gdal, ogrgpxlayer.cpp).
 */
export const gpxCheck: FormatCheck = {
  format: "gpx",
  async check(file, signal) {
    const collector = new FindingCollector();
    const reader = new GpxReader();
    const scan = new XmlScan(reader, new GpxPoints(reader));
    await scan.run(file.path, signal);
    reportFaults(file, scan, "GPX", collector);
    if (scan.fault !== null) return { findings: collector.findings(), facts: null };
    const layers = [
      { name: "waypoints", features: reader.waypoints },
      { name: "routes", features: reader.routes },
      { name: "tracks", features: reader.tracks },
    ].filter((layer) => layer.features > 0);
    if (reader.firstLost !== null) lostPoints(file, reader, reader.firstLost, collector);
    else if (layers.length === 0) noFeatures(file, reader, collector);
    if (layers.length > 0 && reader.firstShort !== null) shortLines(file, reader, reader.firstShort, collector);
    if (reader.firstCut !== null) cutNumbers(file, reader.firstCut, reader.cutPoints, collector);
    // GeoJSON would hold one of the three layers only; GDAL's points of routes and tracks GPX cannot hold, nor lines
    // that are parts of a track.
    reader.extent.report(file, "GPX", remediesByOgr("out.gpx in.gpx waypoints routes tracks", ""), collector);
    const { bounds } = reader.extent.extent;
    const { features } = reader;
    const estimatedZooms = estimateZooms(file.bytes, bounds, false);
    return {
      findings: collector.findings(),
      facts: { kind: "gpx", features, layers, bounds, estimatedZooms },
      sample: reader.extent.extent.sample,
    };
  },
};

const LINES: ReadonlySet<string> = new Set(["rte", "trk", "trkseg"]);

/** Gathers waypoints, routes and tracks from the elements of a GPX file. */
class GpxReader implements XmlVisitor, PointListener {
  readonly extent = new PlacedExtent(new Extent());
  waypoints = 0;
  routes = 0;
  tracks = 0;
  /** Routes and tracks without a line. */
  pointless = 0;
  /** Those of them that have points, and where the first ends. */
  shortLines = 0;
  firstShort: Place | null = null;
  /** Points of which Mapbox reads only the beginning of a number, and the first of them. */
  cutPoints = 0;
  firstCut: CutNumber | null = null;
  /** Points that have no place, and the first of them. */
  placeless = 0;
  firstLost: LostPoint | null = null;
  /** Those of them that were meant to have one. */
  lostPoints = 0;
  /** Routes and tracks with NaN. */
  lostLines = 0;
  /** Points of the open line that differ from the one before, and where that was. */
  #pointsOfLine = 0;
  #longitude = Number.NaN;
  #latitude = Number.NaN;
  #longestSegment = 0;
  #hasSinglePoint = false;
  #hasNaN = false;
  /** What the points of the open line are called; all others are part of nothing. */
  #pointName: PointName | null = null;

  open(name: string, attributes: Readonly<Record<string, string>>, scan: XmlScan): void {
    switch (name) {
      case "trkpt":
      case "rtept":
      case "wpt":
        this.#readPoint(name, attributes, scan);
        break;
      case "rte":
      case "trk":
        this.#longestSegment = 0;
        this.#hasSinglePoint = false;
        this.#hasNaN = false;
        this.#beginLine(name === "rte" ? "rtept" : null);
        break;
      case "trkseg":
        this.#beginLine("trkpt");
    }
  }

  close(name: string, scan: XmlScan): void {
    if (name === "trkseg" && this.#pointsOfLine === 1) this.#hasSinglePoint = true;
    if (name === "rte" && this.#isLine(scan)) this.routes++;
    if (name === "trk" && this.#isLine(scan)) this.tracks++;
    if (LINES.has(name)) this.#pointName = null;
  }

  #beginLine(pointName: PointName | null): void {
    this.#pointsOfLine = 0;
    this.#pointName = pointName;
  }

  /** Waypoints, routes and tracks that Mapbox reads. */
  get features(): number {
    return this.waypoints + this.routes + this.tracks;
  }

  #readPoint(name: PointName, attributes: Readonly<Record<string, string>>, scan: XmlScan): void {
    const { lon = "", lat = "" } = attributes;
    let longitude = parseDecimal(lon);
    let latitude = parseDecimal(lat);
    if (lon === "" || lat === "") {
      this.#losePoint(name, attributes, scan);
      return;
    }
    if (Number.isNaN(longitude) || Number.isNaN(latitude)) {
      const text = Number.isNaN(longitude) ? lon : lat;
      longitude = leadingNumber(lon);
      latitude = leadingNumber(lat);
      if (Number.isNaN(longitude) || Number.isNaN(latitude)) {
        this.#losePoint(name, attributes, scan);
        return;
      }
      this.cutPoints++;
      this.firstCut ??= { text, place: scan.placeAt(scan.at) };
    }
    this.addPoint(name, longitude, latitude, scan.at, scan);
  }

  /** GEOS takes no line with NaN for a valid one; a point that has no number at all GDAL leaves out. */
  #losePoint(name: PointName, attributes: Readonly<Record<string, string>>, scan: XmlScan): void {
    if (name !== "wpt" && name !== this.#pointName) return;
    this.placeless++;
    this.firstLost ??= { tag: tagOf(name, attributes), fault: faultOf(attributes), place: scan.placeAt(scan.at) };
    const { lat, lon } = attributes;
    if (!(isVoid(lat) && isVoid(lon))) this.lostPoints++;
    if (name !== "wpt" && lat && lon) this.#hasNaN = true;
  }

  /** Notes a point in degrees; `at` is the index in the piece where its start tag ends. */
  addPoint(name: PointName, longitude: number, latitude: number, at: number, scan: XmlScan): void {
    if (name !== "wpt" && name !== this.#pointName) return;
    this.extent.add(longitude, latitude, at, scan);
    if (name === "wpt") {
      this.waypoints++;
    } else if (this.#pointsOfLine === 0 || longitude !== this.#longitude || latitude !== this.#latitude) {
      this.#longitude = longitude;
      this.#latitude = latitude;
      this.#pointsOfLine++;
      this.#longestSegment = Math.max(this.#longestSegment, this.#pointsOfLine);
    }
  }

  #isLine(scan: XmlScan): boolean {
    if (this.#hasNaN) {
      this.lostLines++;
      return false;
    }
    if (this.#longestSegment >= 2 && !this.#hasSinglePoint) return true;
    this.pointless++;
    if (this.#longestSegment > 0) {
      this.shortLines++;
      this.firstShort ??= scan.placeAt(scan.at);
    }
    return false;
  }
}

/** A point without a place: its tag, and what is wrong with it. */
interface LostPoint {
  readonly tag: string;
  readonly fault: string;
  readonly place: Place;
}

function tagOf(name: PointName, attributes: Readonly<Record<string, string>>): string {
  const values = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${value}"`);
  return excerpt(`<${name}${values.join("")}>`, 80);
}

function faultOf(attributes: Readonly<Record<string, string>>): string {
  const missing = ["lat", "lon"].filter((name) => attributes[name] === undefined);
  return missing.length > 0 ? `has no attribute ${missing.join(" and none ")}` : "has no number for its place";
}

/** Whether a coordinate says that there is none; a point with two of these is meant to have no place. */
function isVoid(value: string | undefined): boolean {
  return value === "" || value?.toLowerCase() === "nan";
}

/** A text that is no number to its end. */
interface CutNumber {
  readonly text: string;
  readonly place: Place;
}

/** The number that a text begins with, as GDAL reads it (CPLAtof in OSGeo/gdal): 0 without one, and NaN for no number. */
function leadingNumber(text: string): number {
  if (/^\s*[+-]?nan/i.test(text)) return Number.NaN;
  const infinite = /^\s*([+-]?)inf/i.exec(text);
  if (infinite !== null) return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/i.exec(text)?.[0] ?? 0);
}

/** The positions are in the wrong place then, but Mapbox takes the file. */
function cutNumbers(file: CheckedFile, { text, place }: CutNumber, count: number, collector: FindingCollector): void {
  const { line, column } = place;
  collector.add(
    {
      check: "coordinates-range",
      severity: "warning",
      title: "GPX: coordinates that are no plain numbers",
      message: () =>
        `${file.label}:${line}:${column}: "${excerpt(text, 40)}" is no number to its end (${countOf(count, "point")}). Mapbox reads what it begins with, ` +
        `here ${leadingNumber(text)}, so that the place is another. Write decimal points, and nothing behind the number.`,
      line,
      column,
    },
    "cut numbers",
    count,
  );
}

/** Points that Mapbox leaves out. */
function lostPoints(file: CheckedFile, reader: GpxReader, first: LostPoint, collector: FindingCollector): void {
  const { placeless, features } = reader;
  const { line, column } = first.place;
  const isMost = features === 0 || reader.lostPoints > reader.extent.extent.positions || reader.lostLines > features;
  const answer = features === 0 ? `${wouldAnswer("GPX does not contain any valid features.")} ` : "";
  collector.add(
    {
      check: "no-features",
      severity: isMost ? "error" : "warning",
      title: "GPX: points without a place",
      message: () =>
        `${file.label}:${line}:${column}: ${first.tag} ${first.fault} (${countOf(placeless, "point")}, ${countOf(reader.extent.extent.positions, "other")}). Mapbox leaves such points out without a word, and ` +
        `with a NaN the whole route or track. ${answer}A point needs its place as attributes: \`lat="47.37" lon="8.55"\`.`,
      line,
      column,
    },
    "points",
    placeless,
  );
}

const WITHOUT_SINGLE_POINTS =
  "Take out segments of one point: `perl -0777 -pe 's{<trkseg>\\s*<trkpt\\b(?:(?!<trkpt\\b).)*?</trkseg>}{}gs' in.gpx > out.gpx`.";

/** Recorders begin a segment after each break, be it of a single point; GEOS takes no track with one for valid. */
function shortLines(
  file: CheckedFile,
  { shortLines: lost, features }: GpxReader,
  { line, column }: Place,
  collector: FindingCollector,
): void {
  collector.add(
    {
      check: "no-features",
      severity: lost > features ? "error" : "warning",
      title: "GPX: tracks or routes that are left out",
      message: () =>
        `${file.label}:${line}:${column}: the track or route that ends here has fewer than two different points, or a segment of such. Mapbox leaves out the whole of it ` +
        `without a word, ${formatCount(lost)} in all, and reads ${countOf(features, "feature")}. ${WITHOUT_SINGLE_POINTS}`,
      line,
      column,
    },
    "short lines",
    lost,
  );
}

function noFeatures(file: CheckedFile, { pointless }: GpxReader, collector: FindingCollector): void {
  collector.add({
    check: "no-features",
    severity: "error",
    title: "GPX: no features",
    message: () =>
      `${file.label} has no waypoint, and no route or track of two different points or more in each segment${pointless > 0 ? ` (${pointless} with fewer)` : ""}. Mapbox would answer ` +
      '"GPX does not contain any valid features." Look at the step that exports it.',
  });
}
