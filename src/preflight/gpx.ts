import { Extent } from "./extent.ts";
import { FindingCollector } from "./findings.ts";
import type { Place } from "./place.ts";
import { parseDecimal } from "./text-decimal.ts";
import type { CheckedFile, FormatCheck } from "./types.ts";
import { XmlScan, type XmlVisitor } from "./xml.ts";
import { PlacedExtent, reportFaults } from "./xml-report.ts";
import { estimateZooms } from "./zooms.ts";

/**
 * GPX as GDAL's driver reads it for Mapbox: the layers waypoints, routes and tracks. mapbox/preprocessorcerer (togeojson-gpx)
 * leaves out single points of routes and tracks, lines of fewer than two points, and tracks with such a segment, which are
 * not valid for GEOS.
 */
export const gpxCheck: FormatCheck = {
  format: "gpx",
  async check(file, signal) {
    const collector = new FindingCollector();
    const reader = new GpxReader();
    const scan = new XmlScan(reader);
    await scan.run(file.path, signal);
    reportFaults(file, scan, "GPX", collector);
    if (scan.fault !== null) return { findings: collector.findings(), facts: null };
    const layers = [
      { name: "waypoints", features: reader.waypoints },
      { name: "routes", features: reader.routes },
      { name: "tracks", features: reader.tracks },
    ].filter((layer) => layer.features > 0);
    if (layers.length === 0) noFeatures(file, reader, collector);
    reader.extent.report(file, "GPX", collector);
    const { bounds } = reader.extent.extent;
    const features = reader.waypoints + reader.routes + reader.tracks;
    const estimatedZooms = estimateZooms(file.bytes, bounds, false);
    return {
      findings: collector.findings(),
      facts: { kind: "gpx", features, layers, bounds, estimatedZooms },
      sample: reader.extent.extent.sample,
    };
  },
};

/** Gathers waypoints, routes and tracks from the elements of a GPX file. */
class GpxReader implements XmlVisitor {
  readonly extent = new PlacedExtent(new Extent());
  waypoints = 0;
  routes = 0;
  tracks = 0;
  /** Routes and tracks without a line. */
  pointless = 0;
  #pointsOfLine = 0;
  #longestSegment = 0;
  #hasSinglePoint = false;

  open(name: string, attributes: Readonly<Record<string, string>>, scan: XmlScan): void {
    switch (name) {
      case "trkpt":
      case "rtept":
      case "wpt":
        this.#point(name, degrees(attributes.lon), degrees(attributes.lat), scan);
        break;
      case "rte":
      case "trk":
        this.#longestSegment = 0;
        this.#pointsOfLine = 0;
        this.#hasSinglePoint = false;
        break;
      case "trkseg":
        this.#pointsOfLine = 0;
    }
  }

  close(name: string): void {
    if (name === "trkseg" && this.#pointsOfLine === 1) this.#hasSinglePoint = true;
    if (name === "rte" && this.#isLine()) this.routes++;
    if (name === "trk" && this.#isLine()) this.tracks++;
  }

  position(): void {}

  #point(name: string, longitude: number, latitude: number, scan: XmlScan): void {
    if (Number.isNaN(longitude) || Number.isNaN(latitude)) return;
    this.extent.add(longitude, latitude, (): Place => scan.place());
    if (name === "wpt") {
      this.waypoints++;
    } else {
      this.#pointsOfLine++;
      this.#longestSegment = Math.max(this.#longestSegment, this.#pointsOfLine);
    }
  }

  #isLine(): boolean {
    if (this.#longestSegment >= 2 && !this.#hasSinglePoint) return true;
    this.pointless++;
    return false;
  }
}

function degrees(text: string | undefined): number {
  return text ? parseDecimal(text) : Number.NaN;
}

function noFeatures(file: CheckedFile, { pointless }: GpxReader, collector: FindingCollector): void {
  collector.add({
    check: "no-features",
    severity: "error",
    title: "GPX: no features",
    message: () =>
      `${file.label} has no waypoint, and no route or track of two points or more in each segment${pointless > 0 ? ` (${pointless} with fewer)` : ""}. Mapbox would answer ` +
      '"GPX does not contain any valid features." Look at the step that exports it.',
  });
}
