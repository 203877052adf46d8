import { endOfMatch, plainContent, SPACE, TEXT } from "./plain.ts";
import type { ElementsAhead, XmlScan } from "./scan.ts";

/** Hears of the placemarks that are read; of the positions in them the visitor of the scan hears. */
export interface PlacemarkListener {
  /** `depth`: how many elements are open then, this one among them. */
  openPlacemark(depth: number): void;
  closePlacemark(depth: number): void;
  /** The text of coordinates begins at the index `at` in the piece. */
  openCoordinates(at: number, scan: XmlScan): void;
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

  constructor(listener: PlacemarkListener) {
    this.#listener = listener;
  }

  endOfNext(text: string, from: number): number {
    const at = text.indexOf(PLACEMARK_END, from);
    return at === -1 ? -1 : at + PLACEMARK_END.length;
  }

  readAhead(text: string, from: number, scan: XmlScan): number {
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
