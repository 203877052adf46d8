import { wouldAnswer } from "./answers.ts";
import { Extent } from "./extent.ts";
import { FindingCollector } from "./findings.ts";
import { countOf, excerpt, formatCount } from "./numbers.ts";
import { remediesByOgr } from "./range-finding.ts";
import type { Place } from "./reading/place.ts";
import type { CheckedFile, FormatCheck } from "./types.ts";
import { KmlPlacemarks, type PlacemarkListener } from "./xml/kml-placemarks.ts";
import { PlacedExtent, reportFaults } from "./xml/report.ts";
import { type CoordinateVisitor, XmlScan, type XmlVisitor } from "./xml/scan.ts";
import { estimateZooms } from "./zooms.ts";

/** Layers that Mapbox takes (max_layer_count in mapbox/mapbox-upload-validate, lib/validators/kml.js). */
const MOST_LAYERS = 15;

/** Layers whose names are remembered; of the others only the number is. */
const NAMED_LAYERS = 1_000;

/** Where GDAL's KML driver gives up ("Too big depth level", ogr/ogrsf_frmts/kml/kml.cpp). */
const DEPTH_LIMIT = 1_024;

/**
 * KML as GDAL's driver reads it for Mapbox: a layer is a container with a placemark of its own that has a geometry, or any
 * placemark where none has (findLayers and eliminateEmpty in OSGeo/gdal, kmlnode.cpp). mapbox/preprocessorcerer
 * (togeojson-kml) counts the layers, compares their names, and drops placemarks without geometry.
 */
export const kmlCheck: FormatCheck = {
  format: "kml",
  async check(file, signal) {
    const collector = new FindingCollector();
    const reader = new KmlReader();
    const scan = new XmlScan(reader, new KmlPlacemarks(reader), { name: "coordinates", visitor: reader });
    await scan.run(file.path, signal);
    reportFaults(file, scan, "KML", collector);
    if (scan.fault !== null) return { findings: collector.findings(), facts: null };
    judgeLayers(file, reader.layers, collector);
    if (reader.features === 0) noFeatures(file, reader, collector);
    if (reader.tracks > 0) onlyTracks(file, reader, collector);
    if (reader.firstSpacedComma !== null) spacedCommas(file, reader.firstSpacedComma, reader.spacedCommas, collector);
    // GeoJSON would hold one folder only; KML holds all.
    reader.extent.report(file, "KML", remediesByOgr("out.kml in.kml"), collector);
    const { bounds } = reader.extent.extent;
    const estimatedZooms = estimateZooms(file.bytes, bounds, false);
    const layers = reader.layers.first.slice(0, 100).map(({ name, features }) => ({ name: name.trimEnd(), features }));
    return {
      findings: collector.findings(),
      facts: { kind: "kml", features: reader.features, layers, bounds, estimatedZooms },
      sample: reader.extent.extent.sample,
    };
  },
};

interface Container {
  readonly depth: number;
  readonly ordinal: number;
  readonly place: Place;
  name: () => string;
  placemarks: number;
  features: number;
}

interface Layer {
  readonly name: string;
  readonly features: number;
  readonly place: Place;
}

/** Any number of layers, of which only the first are remembered. */
class Layers {
  readonly first: Layer[] = [];
  count = 0;

  add(layer: Layer): void {
    this.count++;
    if (this.first.length < NAMED_LAYERS) this.first.push(layer);
  }
}

/** Gathers layers, features and positions from the elements of a KML file. */
class KmlReader implements XmlVisitor, CoordinateVisitor, PlacemarkListener {
  readonly extent = new PlacedExtent(new Extent());
  readonly #filledLayers = new Layers();
  readonly #emptyLayers = new Layers();
  features = 0;
  placemarks = 0;
  networkLinks = 0;
  /** Commas between coordinates with a blank beside them, and the first of them. */
  spacedCommas = 0;
  firstSpacedComma: Place | null = null;
  /** The first coordinates of a placemark. */
  firstCoordinates: Place | null = null;
  /** Placemarks that have a track of Google's extension and no other geometry, and the first of them. */
  tracks = 0;
  firstTrack: Place | null = null;
  readonly #containers: Container[] = [];
  #ordinal = 0;
  #placemarkDepth = 0;
  #hasGeometry = false;
  #track: Place | null = null;

  /** The layers that GDAL would list. */
  get layers(): Layers {
    return this.#filledLayers.count > 0 ? this.#filledLayers : this.#emptyLayers;
  }

  open(name: string, _attributes: Readonly<Record<string, string>>, scan: XmlScan): void {
    if (scan.depth > DEPTH_LIMIT) {
      scan.refuse(`elements stand more than ${formatCount(DEPTH_LIMIT)} deep in each other, GDAL's limit for KML`);
      return;
    }
    switch (name) {
      case "kml":
      case "Document":
      case "Folder":
        this.#containers.push({
          depth: scan.depth,
          ordinal: ++this.#ordinal,
          place: scan.placeAt(scan.at),
          name: () => "",
          placemarks: 0,
          features: 0,
        });
        break;
      case "name": {
        const container = this.#containers.at(-1);
        if (container?.depth === scan.depth - 1) container.name = scan.readName();
        break;
      }
      case "Placemark":
        this.openPlacemark(scan.depth);
        break;
      case "coordinates":
        if (this.#placemarkDepth === 0) break;
        this.openCoordinates(scan.at + 1, scan);
        scan.readCoordinates();
        break;
      case "coord":
        // A track of Google's extension: its numbers stand apart by blanks, its extent is not taken.
        this.#track ??= scan.placeAt(scan.at);
        break;
      case "NetworkLink":
      case "GroundOverlay":
        this.networkLinks++;
    }
  }

  close(name: string, scan: XmlScan): void {
    switch (name) {
      case "kml":
      case "Document":
      case "Folder":
        this.#closeContainer();
        break;
      case "name":
      case "coordinates":
        scan.stopReading();
        break;
      case "Placemark":
        this.closePlacemark(scan.depth);
    }
  }

  position(longitude: number, latitude: number, at: number, scan: XmlScan): void {
    this.#hasGeometry = true;
    this.extent.add(longitude, latitude, at, scan);
  }

  spacedComma(at: number, scan: XmlScan): void {
    this.spacedCommas++;
    this.firstSpacedComma ??= scan.placeAt(at);
  }

  openCoordinates(at: number, scan: XmlScan): void {
    this.firstCoordinates ??= scan.placeAt(at);
  }

  openPlacemark(depth: number): void {
    if (this.#placemarkDepth > 0) return;
    this.#placemarkDepth = depth;
    this.#hasGeometry = false;
    this.#track = null;
  }

  closePlacemark(depth: number): void {
    if (this.#placemarkDepth !== depth) return;
    const container = this.#containers.at(-1);
    this.placemarks++;
    if (!this.#hasGeometry && this.#track !== null) {
      this.tracks++;
      this.firstTrack ??= this.#track;
      this.#hasGeometry = true;
    }
    if (this.#hasGeometry) this.features++;
    if (container?.depth === this.#placemarkDepth - 1) {
      container.placemarks++;
      if (this.#hasGeometry) container.features++;
    }
    this.#placemarkDepth = 0;
  }

  #closeContainer(): void {
    const container = this.#containers.pop();
    if (container === undefined || container.placemarks === 0) return;
    const { features, place, ordinal } = container;
    const layers = features > 0 ? this.#filledLayers : this.#emptyLayers;
    layers.add({ name: container.name() || `Layer #${ordinal}`, features, place });
  }
}

function judgeLayers(file: CheckedFile, { first, count }: Layers, collector: FindingCollector): void {
  if (count > MOST_LAYERS) {
    collector.add(
      {
        check: "kml-layers",
        severity: "error",
        title: `KML: ${countOf(count, "layer")}, ${MOST_LAYERS} are allowed`,
        message: () =>
          `${file.label} has ${countOf(count, "folder or document", "folders and documents")} with placemarks of their own, each of which is a layer. Mapbox ` +
          `would answer "${count} layers found. Maximum of ${MOST_LAYERS} layers allowed." Put the placemarks into fewer folders, or convert: ` +
          "`ogrmerge.py -single -f GeoJSON -o out.geojson in.kml`.",
      },
      "number",
    );
  }
  const byName = Map.groupBy(first, ({ name }) => name);
  const [twice] = [...byName.entries()].filter(([, same]) => same.length > 1);
  if (twice === undefined) return;
  const [name, same] = twice;
  const place = same[1]?.place;
  const repeated = [...byName.values()].filter((one) => one.length > 1).length;
  collector.add(
    {
      check: "kml-layers",
      severity: "error",
      title: "KML: two layers of one name",
      message: () =>
        `${file.label}${place === undefined ? "" : `:${place.line}:${place.column}`}: ${same.length} folders or documents with placemarks are named "${excerpt(name)}"${repeated > 1 ? `, and ${countOf(repeated - 1, "more name")} occur twice` : ""}. ` +
        `Mapbox would answer "Duplicate layer names: '${excerpt(name)}' found ${same.length} times". Give each its own name; \`ogr2ogr out.kml in.kml\` numbers them, with a GDAL that has the LIBKML driver.`,
      ...(place === undefined ? {} : place),
    },
    "names",
  );
}

/**
 * The driver in node-gdal (naturalatlas/node-gdal, ogr_kml.gyp), which Mapbox's public code uses, does not know tracks; the
 * LIBKML driver does, and nobody knows which one runs there today.
 */
function onlyTracks(file: CheckedFile, { tracks, firstTrack, features }: KmlReader, collector: FindingCollector): void {
  const { line, column } = firstTrack ?? { line: 1, column: 1 };
  collector.add(
    {
      check: "no-features",
      severity: "warning",
      title: "KML: gx:Track may not be read",
      message: () =>
        `${file.label}:${line}:${column}: ${countOf(tracks, "placemark")} of ${formatCount(features)} ${tracks === 1 ? "has" : "have"} no other geometry than a gx:Track. ` +
        `GDAL's older KML driver, which Mapbox's public code uses, drops ${tracks === 1 ? "it" : "them"} without a word. To be sure, convert: ` +
        "`ogr2ogr out.kml in.kml`, with a GDAL that has the LIBKML driver.",
      line,
      column,
    },
    "tracks",
    tracks,
  );
}

/** LIBKML passes over such blanks; the older driver takes a number that is missing for 0 (OSGeo/gdal, ParseCoordinate in kmlnode.cpp). */
function spacedCommas(file: CheckedFile, { line, column }: Place, count: number, collector: FindingCollector): void {
  collector.add(
    {
      check: "coordinates-range",
      severity: "warning",
      title: "KML: blanks beside commas in coordinates",
      message: () =>
        `${file.label}:${line}:${column}: a blank stands beside the comma of a position (${countOf(count, "comma")}). GDAL's older KML driver, which Mapbox's ` +
        "public code uses, ends the position at the blank and takes what is missing for 0°. Write longitude,latitude without blanks: `8.55,47.37 8.56,47.38`.",
      line,
      column,
    },
    "spaced commas",
    count,
  );
}

/** Why there are no features, what Mapbox answers to that, what mends it, and where to look. */
interface Absence {
  readonly title: string;
  readonly fact: string;
  readonly answer: string;
  readonly remedy: string;
  readonly place: Place | null;
}

const LOOK_AT_EXPORT = "Look at the step that exports it: did it find any features?";

function absenceOf({ placemarks, networkLinks, firstCoordinates }: KmlReader): Absence {
  if (networkLinks > 0)
    return {
      title: "KML: links only, no features",
      fact: "only points to other files (NetworkLink) or pictures (GroundOverlay)",
      answer: "OGR file contains no features. If KML, NetworkLinks are not supported",
      remedy: "Open it in Google Earth and save the linked places as KML, or upload the file that the link names.",
      place: null,
    };
  const none = { title: "KML: no features", remedy: LOOK_AT_EXPORT, place: null };
  if (placemarks === 0) return { ...none, fact: "has no placemark", answer: "KML does not contain any layers." };
  const answer = "KML does not contain any valid features";
  const counted = countOf(placemarks, "placemark");
  if (firstCoordinates === null) return { ...none, fact: `has ${counted}, none with a geometry`, answer };
  return {
    ...none,
    fact: `the coordinates that begin here hold no position, and no others do (${counted})`,
    answer,
    remedy:
      "Write longitude,latitude with a comma in between, and blanks only between positions: `8.55,47.37 8.56,47.38`.",
    place: firstCoordinates,
  };
}

function noFeatures(file: CheckedFile, reader: KmlReader, collector: FindingCollector): void {
  const { title, fact, answer, remedy, place } = absenceOf(reader);
  const at = place === null ? "" : `:${place.line}:${place.column}:`;
  collector.add({
    check: "no-features",
    severity: "error",
    title,
    message: () => `${file.label}${at} ${fact}. ${wouldAnswer(answer)} ${remedy}`,
    ...(place === null ? {} : place),
  });
}
