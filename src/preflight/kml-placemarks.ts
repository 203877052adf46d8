import type { ElementsAhead, XmlScan } from "./xml.ts";
import { CoordinateReader } from "./xml-coordinates.ts";
import { endOfMatch, plainContent, SPACE, TEXT } from "./xml-plain.ts";

/** Hears of the placemarks that are read, and of the positions in each of them. */
export interface PlacemarkListener {
  /** `depth`: how many elements are open then, this one among them. */
  openPlacemark(depth: number): void;
  closePlacemark(depth: number): void;
  /** The text of coordinates begins at the index `at` in the piece. */
  openCoordinates(at: number, scan: XmlScan): void;
  /** One pair of numbers; `at` is the index in the piece where it begins. */
  position(longitude: number, latitude: number, at: number, scan: XmlScan): void;
  /** A blank stands beside the comma between such numbers. */
  spacedComma(at: number, scan: XmlScan): void;
}

const OPENING = "<coordinates>";
const CLOSING = "</coordinates>";

/** A CDATA section without coordinates: descriptions are such, with HTML in them. */
const NO_BRACKET = String.raw`[\t\r\n -;=-\\^-~\u00a0-\ud7ff]*`;
const CDATA = String.raw`<!\[CDATA\[${NO_BRACKET}(?:(?:<(?!coordinates)|\](?!\]>))${NO_BRACKET})*\]\]>`;

/** Coordinates stand in a MultiGeometry, Polygon, outerBoundaryIs and LinearRing. The names are those that KmlReader looks for. */
const CONTENT = plainContent(5, {
  not: "(?:kml|Document|Folder|Placemark|coord|NetworkLink|GroundOverlay)[ \\t\\r\\n/>]|coordinates",
  also: [`${OPENING}${TEXT}${CLOSING}`, CDATA],
});

const PLACEMARK = new RegExp(`${SPACE}*<Placemark(?:${SPACE}+id="[\\w.-]*")?>${CONTENT}</Placemark>`, "y");

const PLACEMARK_END = "</Placemark>";

/**
 * Reads runs of plain placemarks in front of the XML parser, several times as quickly. All others are left to the parser, to
 * which the plain ones would mean the same.
 */
export class KmlPlacemarks implements ElementsAhead {
  readonly #listener: PlacemarkListener;
  readonly #coordinates: CoordinateReader;
  #scan: XmlScan | null = null;

  constructor(listener: PlacemarkListener) {
    this.#listener = listener;
    this.#coordinates = new CoordinateReader({
      position: (longitude, latitude, at) => {
        if (this.#scan !== null) listener.position(longitude, latitude, at, this.#scan);
      },
      spacedComma: (at) => {
        if (this.#scan !== null) listener.spacedComma(at, this.#scan);
      },
    });
  }

  endOfNext(text: string, from: number): number {
    const at = text.indexOf(PLACEMARK_END, from);
    return at === -1 ? -1 : at + PLACEMARK_END.length;
  }

  readAhead(text: string, from: number, scan: XmlScan): number {
    this.#scan = scan;
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
      this.#coordinates.read(text, start + from, start + to);
      this.#coordinates.end();
      opening = placemark.indexOf(OPENING, to);
    }
  }
}
