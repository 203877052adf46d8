import { ATTRIBUTE, endOfMatch, plainContent, SPACE, TEXT, WORD } from "./plain.ts";
import type { ElementsAhead, XmlScan } from "./scan.ts";

/** Hears of the placemarks that are read; of the positions in them the visitor of the scan hears. */
export interface PlacemarkListener {
  /** Whether no placemark is open: those within another are for the parser. */
  readonly isBetweenPlacemarks: boolean;
  /** `depth`: how many elements are open then, this one among them. */
  openPlacemark(depth: number): void;
  closePlacemark(depth: number): void;
  /** The text of coordinates begins at the index `at` in the piece. */
  openCoordinates(at: number, scan: XmlScan): void;
}

const NUMBER = String.raw`[\d.+\-eE]*`;

const OPENING = "<coordinates>";
const CLOSING = "</coordinates>";

/** A CDATA section without coordinates: descriptions are such, with HTML in them. */
const NO_BRACKET = String.raw`[\t\r\n -;=-\\^-~\u00a0-\ud7ff]*`;
const CDATA = String.raw`<!\[CDATA\[${NO_BRACKET}(?:(?:<(?!coordinates)|\](?!\]>))${NO_BRACKET})*\]\]>`;

/** Elements in a placemark that KmlReader looks for, or that stand at their own place only. */
const GEOMETRY =
  "Point|LineString|Polygon|LinearRing|outerBoundaryIs|innerBoundaryIs|Multi(?:Geometry|Point|LineString|Polygon)";
const NOTED = `(?:kml|Document|Folder|Placemark|coord|NetworkLink|GroundOverlay|${GEOMETRY})[ \\t\\r\\n/>]|coordinates`;

/** What stands in a placemark in front of its geometry, and behind it; four levels are what the icon of a style has. */
const BEFORE = plainContent(4, { group: "before", not: NOTED, also: [CDATA] });
const BEHIND = plainContent(4, { group: "behind", not: NOTED, also: [CDATA] });

/** What stands beside coordinates. */
const OPTIONS_NAMES = ["extrude", "tessellate", "altitudeMode", "gx:altitudeMode", "gx:drawOrder"];
const OPTIONS = `${SPACE}*(?:(?:${OPTIONS_NAMES.map((name) => `<${name}>${WORD}</${name}>`).join("|")})${SPACE}*)*`;

/** Coordinates of one position: a point has no more. */
const SINGLE = `${OPENING}${SPACE}*${NUMBER},${NUMBER}(?:,${NUMBER})?${SPACE}*${CLOSING}`;
const SEVERAL = `${OPENING}${TEXT}${CLOSING}`;

function element(name: string, content: string): string {
  return `<${name}${ATTRIBUTE}>${content}</${name}>`;
}

/** The geometries that GDAL's older KML driver reads, with all at the place where it looks for it: nothing of them is lost. */
const RING = element("LinearRing", `${OPTIONS}${SEVERAL}${OPTIONS}`);
const SIMPLE = [
  element("Point", `${OPTIONS}${SINGLE}${OPTIONS}`),
  element("LineString", `${OPTIONS}${SEVERAL}${OPTIONS}`),
  element(
    "Polygon",
    `${OPTIONS}${element("outerBoundaryIs", `${SPACE}*${RING}${SPACE}*`)}${SPACE}*(?:${element("innerBoundaryIs", `${SPACE}*${RING}${SPACE}*`)}${SPACE}*)*`,
  ),
].join("|");
const COLLECTION = element("MultiGeometry", `${SPACE}*(?:(?:${SIMPLE})${SPACE}*)*`);

const PLACEMARK = new RegExp(
  `${SPACE}*<Placemark(?:${SPACE}+id="[\\w.-]*")?>${BEFORE}(?:(?:${SIMPLE}|${COLLECTION})${BEHIND})?</Placemark>`,
  "y",
);

const PLACEMARK_END = "</Placemark>";

/**
 * Reads runs of plain placemarks in front of the XML parser, several times as quickly. All others are left to the parser, to
 * which the plain ones would mean the same.
 */
export class KmlPlacemarks implements ElementsAhead {
  readonly #listener: PlacemarkListener;

  constructor(listener: PlacemarkListener) {
    this.#listener = listener;
  }

  endOfNext(text: string, from: number): number {
    const at = text.indexOf(PLACEMARK_END, from);
    return at === -1 ? -1 : at + PLACEMARK_END.length;
  }

  readAhead(text: string, from: number, scan: XmlScan): number {
    if (!this.#listener.isBetweenPlacemarks) return from;
    let start = from;
    for (;;) {
      const end = endOfMatch(PLACEMARK, text, start);
      if (end === -1) return start;
      this.#listener.openPlacemark(scan.depth + 1);
      this.#readCoordinates(text, start, end, scan);
      this.#listener.closePlacemark(scan.depth + 1);
      start = end;
    }
  }

  /** Reads all coordinates of a plain placemark. */
  #readCoordinates(text: string, start: number, end: number, scan: XmlScan): void {
    const placemark = text.slice(start, end);
    let opening = placemark.indexOf(OPENING);
    while (opening !== -1) {
      const from = opening + OPENING.length;
      const to = placemark.indexOf(CLOSING, from) + CLOSING.length;
      this.#listener.openCoordinates(start + from, scan);
      scan.readWholeCoordinates(text, start + from, start + to);
      opening = placemark.indexOf(OPENING, to);
    }
  }
}
