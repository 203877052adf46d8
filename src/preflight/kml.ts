import { wouldAnswer } from "./answers.ts";
import { Extent } from "./extent.ts";
import { FindingCollector } from "./findings.ts";
import { type LossKind, type Lost, LostPlacemarks } from "./kml/lost-placemarks.ts";
import { type CoordinateRole, OpenPlacemark } from "./kml/open-placemark.ts";
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
    reader.lost.report(file, reader.features, collector);
    if (reader.features === 0 && !reader.lost.isMost(0)) noFeatures(file, reader, collector);
    if (reader.firstCrammed !== null) crammedPositions(file, reader, reader.firstCrammed, collector);
    // Numbers without a comma among spaced ones are the same fault: commas and blanks that have changed places.
    if (reader.firstSpacedComma !== null && !reader.lost.hasLost("unread"))
      spacedCommas(file, reader.firstSpacedComma, reader.spacedCommas, collector);
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
  readonly place: Place;
  name: () => string;
  placemarks: number;
  /** Those with a geometry, be it an empty one. */
  filled: number;
  features: number;
  /** Whether GDAL's older driver reads no further in it. */
  hasEnded: boolean;
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

  /** Adds a layer; one without a name is called by its number, from 0 on, as GDAL does. */
  add({ name, features, place }: Layer): void {
    if (this.first.length < NAMED_LAYERS) this.first.push({ name: name || `Layer #${this.count}`, features, place });
    this.count++;
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
  /** Positions with something behind them that Mapbox leaves out, and the first of them. */
  crammed = 0;
  firstCrammed: Lost | null = null;
  /** Placemarks that are read but for the points of their lines. */
  collapsed = 0;
  readonly lost = new LostPlacemarks();
  readonly #containers: Container[] = [];
  readonly #placemark = new OpenPlacemark();
  /** What the coordinates are that are being read. */
  #role: CoordinateRole | "read point" = "line";

  /** The layers that GDAL would list. */
  get layers(): Layers {
    return this.#filledLayers.count > 0 ? this.#filledLayers : this.#emptyLayers;
  }

  open(name: string, _attributes: Readonly<Record<string, string>>, scan: XmlScan): void {
    if (scan.depth > DEPTH_LIMIT) {
      scan.refuse(`elements stand more than ${formatCount(DEPTH_LIMIT)} deep in each other, GDAL's limit for KML`);
      return;
    }
    if (this.#placemark.depth > 0) this.#openInPlacemark(name, scan);
    switch (name) {
      case "kml":
      case "Document":
      case "Folder":
        this.#containers.push({
          depth: scan.depth,
          place: scan.placeAt(scan.at),
          name: () => "",
          placemarks: 0,
          filled: 0,
          features: 0,
          hasEnded: false,
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
      case "NetworkLink":
      case "GroundOverlay":
        this.networkLinks++;
    }
  }

  close(name: string, scan: XmlScan): void {
    const isWithin = this.#placemark.depth > 0 && this.#placemark.depth < scan.depth;
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
        if (!isWithin && this.#placemark.endsReading) this.#endContainer(scan);
        this.closePlacemark(scan.depth);
    }
    if (isWithin) this.#placemark.closeElement();
  }

  position(longitude: number, latitude: number, at: number, scan: XmlScan): void {
    if (this.#role !== "line" && !this.#isTaken(at, scan)) return;
    this.#placemark.hasPosition = true;
    this.extent.add(longitude, latitude, at, scan);
  }

  spacedComma(at: number, scan: XmlScan): void {
    this.spacedCommas++;
    this.firstSpacedComma ??= scan.placeAt(at);
  }

  unreadTuple(at: number, hasNumber: boolean, scan: XmlScan): void {
    this.#lose(hasNumber ? "unread" : "void", () => ({ place: scan.placeAt(at), text: scan.wordAt(at) }));
  }

  crammedTuple(at: number, isAlone: boolean, scan: XmlScan): void {
    if (isAlone && this.#role === "line") this.#placemark.hasCollapsed = true;
    this.#cram(at, "has more numbers than a position", scan);
  }

  get isBetweenPlacemarks(): boolean {
    return this.#placemark.depth === 0;
  }

  openPlacemark(depth: number): void {
    if (this.#placemark.depth > 0) return;
    this.#placemark.begin(depth);
    this.#role = "line";
  }

  openCoordinates(at: number, scan: XmlScan): void {
    this.firstCoordinates ??= scan.placeAt(at);
    this.#placemark.addGeometry();
  }

  closePlacemark(depth: number): void {
    const placemark = this.#placemark;
    if (placemark.depth !== depth) return;
    const container = this.#containerOf(depth);
    this.placemarks++;
    if (container !== null) {
      container.placemarks++;
      if (placemark.hasGeometry) container.filled++;
    }
    if (container?.hasEnded === true) {
      if (placemark.hasGeometry) this.lost.addPlacemark("stopped");
    } else if (placemark.hasPosition) {
      this.features++;
      if (placemark.hasCollapsed) this.collapsed++;
      if (container !== null) container.features++;
    } else {
      const { pending } = placemark;
      if (pending !== null) this.#lose(pending.kind, () => pending);
      if (placemark.loss !== null) this.lost.addPlacemark(placemark.loss);
      if (placemark.loss === "newer") {
        this.features++;
        if (container !== null) container.features++;
      }
    }
    placemark.depth = 0;
  }

  #openInPlacemark(name: string, scan: XmlScan): void {
    const placemark = this.#placemark;
    const look = () => ({ place: scan.placeAt(scan.at + 1), text: placemark.path });
    if (name === "coord") {
      // A track of Google's extension: its numbers stand apart by blanks.
      placemark.pending ??= { kind: "newer", ...look(), text: "gx:Track" };
    } else if (name === "coordinates") {
      this.firstCoordinates ??= scan.placeAt(scan.at + 1);
      this.#role = placemark.openCoordinates();
      if (this.#role === "hole") placemark.pending ??= { kind: "misplaced", ...look() };
      if (this.#role === "ring") placemark.pending ??= { kind: "newer", ...look(), text: "LinearRing" };
      if (this.#role === "misplaced") this.#lose("misplaced", look);
      if (this.#role === "point" || this.#role === "line" || this.#role === "hole") scan.readCoordinates();
    }
    placemark.openElement(name);
  }

  /** Whether a position counts that is not one of a line. */
  #isTaken(at: number, scan: XmlScan): boolean {
    if (this.#role === "point") {
      this.#role = "read point";
      return true;
    }
    if (this.#role === "read point") this.#cram(at, "is a second position in a Point", scan);
    return false;
  }

  #cram(at: number, what: string, scan: XmlScan): void {
    this.crammed++;
    this.firstCrammed ??= { place: scan.placeAt(at), text: `"${excerpt(scan.wordAt(at), 80)}" ${what}` };
  }

  #lose(kind: LossKind, look: () => Lost): void {
    this.lost.add(kind, look);
    this.#placemark.loss ??= kind;
  }

  #containerOf(depth: number): Container | null {
    const container = this.#containers.at(-1);
    return container?.depth === depth - 1 ? container : null;
  }

  /** The driver reads no further than the placemark that ends here. */
  #endContainer(scan: XmlScan): void {
    const container = this.#containerOf(scan.depth);
    if (container === null || container.hasEnded) return;
    container.hasEnded = true;
    this.lost.add("stopped", () => ({ place: scan.placeAt(scan.at), text: "" }));
  }

  #closeContainer(): void {
    const container = this.#containers.pop();
    if (container === undefined || container.placemarks === 0) return;
    const { filled, features, place } = container;
    const layers = filled > 0 ? this.#filledLayers : this.#emptyLayers;
    layers.add({ name: container.name(), features, place });
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

/** The older driver takes the first position of a point, and three numbers of a position: the place is another if commas stand for points. */
function crammedPositions(
  file: CheckedFile,
  { crammed, collapsed, features }: KmlReader,
  { place, text }: Lost,
  collector: FindingCollector,
): void {
  const { line, column } = place;
  const left =
    collapsed === 0
      ? ""
      : `; lines are left with one point in ${countOf(collapsed, "placemark")} of ${formatCount(features)}`;
  collector.add(
    {
      check: "coordinates-range",
      severity: collapsed * 2 > features ? "error" : "warning",
      title: "KML: more numbers than a position has",
      message: () =>
        `${file.label}:${line}:${column}: ${text} (${countOf(crammed, "place")}). GDAL's older KML driver, which ` +
        `Mapbox's public code uses, leaves out all numbers behind longitude,latitude,altitude, and all positions of a Point behind its first${left}. ` +
        "Write decimal points, and blanks between positions: `8.55,47.37 8.56,47.38`.",
      line,
      column,
    },
    "crammed positions",
    crammed,
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
