import { SaxesParser } from "saxes";
import type { Place } from "../reading/place.ts";
import { CoordinateReader } from "./coordinates.ts";
import { declaredEntities } from "./entities.ts";
import { PiecePlaces } from "./piece-places.ts";
import { isKnownEncoding, type OneByteLetters, readText, type TextPiece } from "./text.ts";

/** Why an XML file cannot be read to its end: by Mapbox or, if `unread`, only by us. */
export interface XmlFault {
  readonly kind: "syntax" | "unfinished" | "encoding" | "declaration" | "unread";
  /** What is wrong, as the end of a sentence. */
  readonly what: string;
  readonly place: Place;
}

/** A declared encoding of single bytes, which the letters of the file are not in. */
export interface WrongDeclaration {
  readonly encoding: string;
  /** A word as it is meant, and as it is read. */
  readonly meant: string;
  readonly read: string;
  readonly place: Place;
}

/** What listens to the elements of a file. Names come without namespace prefix. */
export interface XmlVisitor {
  /** `attributes` are those of the element, by full name. */
  open(name: string, attributes: Readonly<Record<string, string>>, scan: XmlScan): void;
  close(name: string, scan: XmlScan): void;
}

/** Elements whose text is coordinates: their name without prefix, and what hears of those that `readCoordinates` is asked of. */
export interface CoordinateElements {
  readonly name: string;
  readonly visitor: CoordinateVisitor;
}

/** What hears of coordinates. `at` is for `placeAt`. */
export interface CoordinateVisitor {
  /** One pair of numbers. */
  position(longitude: number, latitude: number, at: number, scan: XmlScan): void;
  /** A blank stands beside the comma between such numbers. */
  spacedComma(at: number, scan: XmlScan): void;
  /** Something that is no position; `hasNumber`: whether there is a number in it. */
  unreadTuple(at: number, hasNumber: boolean, scan: XmlScan): void;
  /** A position with more than three numbers, of which only the first three count; `isAlone`: its element has no other. */
  crammedTuple(at: number, isAlone: boolean, scan: XmlScan): void;
}

/** Reads elements in front of the parser that it would find no fault in, nor a visitor anything else. */
export interface ElementsAhead {
  /** The index in `text`, from `from` on, behind the next end tag after which elements may be read ahead; -1 without one. */
  endOfNext(text: string, from: number): number;
  /** Takes whole elements and the blanks between them; `from` is what `endOfNext` found. Returns the index behind the last of them. */
  readAhead(text: string, from: number, scan: XmlScan): number;
}

/** Elements in each other, at most; GDAL refuses KML at 1,024 (kml.cpp), and nobody writes thousands. */
const DEPTH_LIMIT = 10_000;

/** Up to this depth elements are read in front of the parser: limits of depth are its own business. */
const SHALLOW = 1_000;

/** How far apart two tags may be, in characters: expat sets no limit, but what lies between them is held in memory. */
const TOKEN_LIMIT = 16 * 1024 * 1024;

/** The longest text that `readName` gives back, in characters. */
const NAME_LIMIT = 255;

/** The longest text that `wordAt` gives back, in characters. */
const WORD_LIMIT = 100;

/** The first mark of a merge conflict that a parser comes to; it stands at the beginning of a line. */
const CONFLICT_MARK = "<<<<<<<";

/** Thrown to leave the parser behind the first fault. */
const SCAN_ENDED = new Error("the scan has ended");

/** A text that somebody asked for, up to the end of its element. */
interface Wanted {
  /** Index in the piece of the first character that has not been taken yet. */
  from: number;
  /** Whether it may be taken in front of the parser: coordinates, as long as they are nothing but numbers. */
  ahead: boolean;
  readonly take: (text: string, from: number, to: number) => void;
}

/**
 * How long coordinates are on average, in characters, from where on it pays to stop the parser behind each start tag of
 * theirs: those of a point are read by the parser more quickly than it is stopped.
 */
const LONG_COORDINATES = 64;

/** How often in a piece it is tried in vain to read elements in front of the parser; after that the parser gets all of them. */
const VAIN_TRIES = 16;

/** One pass over an XML file: saxes finds the elements, and text is only looked at where somebody asks for it. */
export class XmlScan {
  readonly #visitor: XmlVisitor;
  /** The beginning of the tag whose text is read ahead, or null. */
  readonly #coordinatesTag: string | null;
  readonly #elements: ElementsAhead;
  /** Whether coordinates are read ahead of the parser in this piece. */
  #readsAhead: boolean;
  /** How often no element could be read ahead in this piece, and the index in it behind the last that the parser has closed. */
  #vainTries = 0;
  #closedAt = -1;
  /** Index in the piece of the next tag of coordinates, as far as it has been looked for. */
  #nextTag = -1;
  /** The name of the last element that the parser has closed, also by the end tag of another. */
  #closedName = "";
  /** Texts of coordinates that have begun in this piece, and how many of its characters are theirs. */
  #coordinateTexts = 0;
  #coordinateLength = 0;
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  readonly #coordinates: CoordinateReader;
  #text = "";
  #textBefore = "";
  readonly #places = new PiecePlaces();
  /** The parser's position at the first character of `#text`, less what it has been spared since. */
  #textStart = 0;
  /** Elements that are open. */
  depth = 0;
  #tags = 0;
  #sinceTag = 0;
  #tagsBefore = 0;
  #ampersand: { readonly place: Place; readonly tags: number } | null = null;
  /** Where the asked-for text begins in `#text`, and what becomes of it. */
  #wanted: Wanted | null = null;
  #ended = false;
  /** The first fault that ends the scan. */
  fault: XmlFault | null = null;
  /** The first byte that the encoding of the file forbids; the scan goes on after it. */
  encodingFault: XmlFault | null = null;
  /** Letters beyond ASCII so far: the first that would be UTF-8, and whether others are not. */
  #utf8Letter: WrongDeclaration | null = null;
  #hasOneByteLetters = false;

  /** `elements` reads whole elements in front of the parser; of the others, the text of `coordinates` is read so. */
  constructor(visitor: XmlVisitor, elements: ElementsAhead, coordinates: CoordinateElements | null = null) {
    this.#visitor = visitor;
    this.#elements = elements;
    this.#coordinatesTag = coordinates === null ? null : `<${coordinates.name}`;
    this.#readsAhead = coordinates !== null;
    const reader = coordinates?.visitor;
    this.#coordinates = new CoordinateReader({
      position: (longitude, latitude, at) => reader?.position(longitude, latitude, at, this),
      spacedComma: (at) => reader?.spacedComma(at, this),
      unreadTuple: (at, hasNumber) => reader?.unreadTuple(at, hasNumber, this),
      crammedTuple: (at, isAlone) => reader?.crammedTuple(at, isAlone, this),
    });
    this.#parser.on("opentag", ({ name, attributes }) => this.#open(name, attributes));
    this.#parser.on("closetag", ({ name }) => this.#close(name));
    this.#parser.on("doctype", (doctype) => this.#doctype(doctype));
    this.#parser.on("error", ({ message }) => this.#error(message.replace(/^\d+:\d+: /, "")));
  }

  /**
   * Scans a file to its end or its first fault.
   * @throws the signal's reason when aborted, and the system's error when the file cannot be read
   */
  async run(path: string, signal: AbortSignal): Promise<void> {
    await readText(path, signal, (piece, encoding) => this.#take(piece, encoding));
    if (this.fault !== null) return;
    this.#begin("");
    this.#ended = true;
    this.#untilFault(() => this.#parser.close());
  }

  /** Lets the parser work up to its first fault, and no further: of some files it finds one in each character. */
  #untilFault(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (error !== SCAN_ENDED) throw error;
    }
  }

  /** Ends the scan with a fault at the element that is being opened. */
  refuse(what: string): void {
    this.#fail("syntax", what, this.placeAt(this.at));
  }

  /** The index in the piece where the element that is being opened ends its start tag. */
  get at(): number {
    return this.#index() - 1;
  }

  /** The declaration, if it names an encoding of single bytes while all letters of the file are UTF-8. */
  get wrongDeclaration(): WrongDeclaration | null {
    return this.#hasOneByteLetters ? null : this.#utf8Letter;
  }

  /** The place of an index in the piece; below 0 for the piece before. */
  placeAt(index: number): Place {
    return this.#places.placeAt(index);
  }

  /** What stands at an index in the piece, up to the next blank or tag; below 0 it begins in the piece before. */
  wordAt(index: number): string {
    const begun = index < 0 ? this.#textBefore.slice(index) : "";
    const text = begun + this.#text.slice(Math.max(0, index), Math.max(0, index) + WORD_LIMIT);
    return /^[^ \t\r\n<]*/.exec(text)?.[0] ?? "";
  }

  /** Reads the text of the element that is being opened as coordinates, up to the next `stopReading`. */
  readCoordinates(): void {
    this.#coordinateTexts++;
    const take = (text: string, from: number, to: number) => {
      this.#coordinateLength += to - from;
      this.#coordinates.read(text, from, to);
    };
    this.#wanted = { from: this.#index(), ahead: this.#readsAhead, take };
  }

  /** Gathers the beginning of the text of the element that is being opened; `stopReading` gives it back. */
  readName(): () => string {
    let raw = "";
    this.#wanted = {
      from: this.#index(),
      ahead: false,
      take: (text, from, to) => {
        raw += text.slice(from, Math.min(to, from + NAME_LIMIT * 8 - raw.length));
      },
    };
    return () => plainText(raw);
  }

  /** Ends what `readCoordinates` or `readName` began. */
  stopReading(): void {
    const end = Math.max(0, this.#index());
    this.#wanted?.take(this.#text, Math.max(0, this.#wanted.from), end);
    this.#wanted = null;
    this.#coordinates.end();
  }

  /** Reads `[from, to)` of the piece `text` as coordinates, all of an element that is read ahead of the parser. */
  readWholeCoordinates(text: string, from: number, to: number): void {
    this.#coordinates.read(text, from, to);
    this.#coordinates.end();
  }

  #begin(text: string): void {
    this.#textBefore = this.#text;
    this.#text = text;
    this.#places.next(text);
    this.#vainTries = 0;
    this.#closedAt = -1;
    this.#nextTag = -1;
  }

  #take({ text, firstInvalid, letters }: TextPiece, encoding: string): boolean {
    this.#begin(text);
    if (this.#textStart === 0 && !isKnownEncoding(encoding)) {
      const what = `the declared encoding ${encoding} is not one that Mapbox's XML parser reads here`;
      this.#fail("declaration", what, this.placeAt(0));
      return false;
    }
    if (firstInvalid !== null && this.encodingFault === null) {
      const kind = encoding === "utf-8" ? "encoding" : "declaration";
      const what = `a byte that cannot be ${encoding.toUpperCase()}`;
      this.encodingFault = { kind, what, place: this.placeAt(firstInvalid) };
    }
    if (letters !== null) this.#noteLetters(letters, encoding);
    this.#untilFault(() => this.#write());
    if (this.fault !== null) return false;
    this.#wanted?.take(text, Math.max(0, this.#wanted.from), text.length);
    if (this.#wanted !== null) {
      this.#wanted.ahead &&= this.#wanted.from === text.length;
      this.#wanted.from = 0;
    }
    this.#chooseWay();
    this.#watchAmpersand(text);
    this.#watchLength(text);
    this.#textStart += text.length;
    return this.fault === null;
  }

  #noteLetters({ first, areUtf8 }: OneByteLetters, encoding: string): void {
    if (!areUtf8) this.#hasOneByteLetters = true;
    if (!areUtf8 || this.#utf8Letter !== null) return;
    const before = /[^\s<>"']*$/.exec(this.#text.slice(Math.max(0, first - WORD_LIMIT), first))?.[0] ?? "";
    const word = before + (/^[^\s<>"']*/.exec(this.#text.slice(first, first + WORD_LIMIT))?.[0] ?? "");
    const bytes = Buffer.from(word, "latin1");
    const read = new TextDecoder("windows-1252").decode(bytes);
    this.#utf8Letter = { encoding, meant: bytes.toString(), read, place: this.placeAt(first) };
  }

  /**
   * Gives the piece to the parser, all but what is read ahead of it: it would look at each character, and learn nothing. So
   * it is stopped behind each element that more like it may follow, and goes on behind the last of them.
   */
  #write(): void {
    const text = this.#text;
    let at = 0;
    while (this.#vainTries < VAIN_TRIES) {
      const stop = this.#elements.endOfNext(text, at);
      if (stop === -1) break;
      this.#parse(at, stop);
      at = stop + this.#passElements(stop);
    }
    this.#parse(at, text.length);
  }

  /** Gives `[from, to)` of the piece to the parser, all but the coordinates, if they are long: it is stopped behind their tag. */
  #parse(from: number, to: number): void {
    const text = this.#text;
    let at = from + this.#passCoordinates(from);
    while (this.#readsAhead) {
      if (this.#nextTag < at) this.#nextTag = indexOrEnd(text, this.#coordinatesTag ?? "", at);
      const stop = this.#nextTag >= to ? to : indexOrEnd(text, ">", this.#nextTag) + 1;
      if (stop >= to) break;
      this.#parser.write(text.slice(at, stop));
      at = stop + this.#passCoordinates(stop);
    }
    this.#parser.write(text.slice(at, to));
  }

  /** Says by the coordinates of this piece how those of the next are read. */
  #chooseWay(): void {
    if (this.#coordinateTexts > 0) {
      this.#readsAhead = this.#coordinateLength / this.#coordinateTexts >= LONG_COORDINATES;
    }
    this.#coordinateTexts = 0;
    this.#coordinateLength = 0;
  }

  /** Reads the coordinates that come next, if the parser stands in their text at `at`; returns how many characters they are. */
  #passCoordinates(at: number): number {
    const wanted = this.#wanted;
    if (wanted?.ahead !== true || wanted.from !== at) return 0;
    wanted.from = this.#coordinates.readAhead(this.#text, at);
    wanted.ahead = wanted.from === this.#text.length;
    this.#coordinateLength += wanted.from - at;
    return this.#spare(wanted.from - at);
  }

  /** Reads the elements that come next, if the parser has just closed one within another; returns how many characters they are. */
  #passElements(from: number): number {
    const isWithin = this.depth > 0 && this.depth < SHALLOW;
    const mayBegin = this.#closedAt === from && isWithin && this.#wanted === null && this.fault === null;
    const passed = mayBegin ? this.#elements.readAhead(this.#text, from, this) - from : 0;
    if (passed === 0) this.#vainTries++;
    return this.#spare(passed);
  }

  /** Notes that the parser will not see so many characters, and returns their number. */
  #spare(count: number): number {
    this.#textStart -= count;
    return count;
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#tags++;
    if (this.fault !== null) return;
    this.depth++;
    if (this.depth > DEPTH_LIMIT) this.refuse(`elements stand more than ${DEPTH_LIMIT} deep in each other`);
    else this.#visitor.open(localName(name), attributes, this);
  }

  #close(name: string): void {
    this.#tags++;
    this.#closedName = name;
    if (this.fault !== null) return;
    this.#visitor.close(localName(name), this);
    this.depth--;
    this.#closedAt = this.#index();
  }

  /** Entities count as known and empty: what they stand for matters to no check. */
  #doctype(doctype: string): void {
    const { names, explosive } = declaredEntities(doctype);
    if (explosive) this.refuse("its entities would expand to more than 8 MiB, which XML parsers refuse as an attack");
    for (const name of names) this.#parser.ENTITIES[name] = "";
  }

  #error(message: string): void {
    if (this.fault !== null) throw SCAN_ENDED;
    const text = message.replace(/\.$/, "");
    if (this.#ended) {
      const loose = this.#ampersand;
      if (loose !== null && loose.tags === this.#tags) this.#fail("syntax", LOOSE_AMPERSAND, loose.place);
      else
        this.#fail(
          message.startsWith("document must") ? "syntax" : "unfinished",
          `${text} at the end of the file`,
          this.placeAt(0),
        );
      return;
    }
    const index = this.#index() - 1;
    const lineStart = this.#text.lastIndexOf("\n", index) + 1;
    if (this.#text.startsWith(CONFLICT_MARK, lineStart)) {
      this.#fail("syntax", "a mark of an unresolved merge conflict stands here", this.placeAt(lineStart));
      return;
    }
    if (!message.includes("entity")) {
      const isEarly = text === "unexpected close tag";
      const what = isEarly ? `this is not the end tag of the element ${this.#closedName}, which is open here` : text;
      this.#fail("syntax", what, this.placeAt(index));
      return;
    }
    // The parser looks for the `;` of an entity before it complains: the place that matters is that of its `&`.
    const ampersand = looseAmpersand(this.#text, this.#text.lastIndexOf(";", index - 1) + 1, index);
    const place = ampersand === -1 ? (this.#ampersand?.place ?? this.placeAt(index)) : this.placeAt(ampersand);
    const name = ampersand === -1 ? "" : this.#text.slice(ampersand, index + 1);
    const known = /^&[\w.-]+;$/.test(name);
    this.#fail("syntax", known ? `the entity ${name} is not defined in XML` : LOOSE_AMPERSAND, place);
  }

  #fail(kind: XmlFault["kind"], what: string, place: Place): void {
    this.fault ??= { kind, what, place };
  }

  /** Remembers an `&` that no `;` has followed yet: the parser looks for one to the end of the file. */
  #watchAmpersand(text: string): void {
    if (this.#ampersand !== null && (text.includes(";") || this.#ampersand.tags !== this.#tags)) this.#ampersand = null;
    // Looking forwards is far quicker than backwards, and most texts have none.
    if (!text.includes("&")) return;
    const loose = looseAmpersand(text, text.lastIndexOf(";") + 1, text.length);
    if (loose !== -1) this.#ampersand ??= { place: this.placeAt(loose), tags: this.#tags };
  }

  /** The parser keeps a tag, comment or CDATA section in memory until its end; coordinates are not kept. */
  #watchLength(text: string): void {
    this.#sinceTag = this.#tags === this.#tagsBefore && this.#wanted === null ? this.#sinceTag + text.length : 0;
    this.#tagsBefore = this.#tags;
    if (this.#sinceTag <= TOKEN_LIMIT) return;
    if (this.#ampersand !== null) this.#fail("syntax", LOOSE_AMPERSAND, this.#ampersand.place);
    else this.#fail("unread", "no element begins or ends in the 16 MiB before this place", this.placeAt(0));
  }

  /** Index in `#text` of the character that the parser looks at. */
  #index(): number {
    return this.#parser.position - this.#textStart;
  }
}

/** Index of a text from `from` on, or the length of the whole when it has none. */
function indexOrEnd(text: string, wanted: string, from: number): number {
  const at = text.indexOf(wanted, from);
  return at === -1 ? text.length : at;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

const LOOSE_AMPERSAND = "a bare & (write &amp; instead)";

/** The first `&` in `[from, to)` that begins an entity, or would; -1 without one. In comments and CDATA sections it means itself. */
function looseAmpersand(text: string, from: number, to: number): number {
  let at = text.indexOf("&", from);
  while (at !== -1 && at < to) {
    const opening = text.lastIndexOf("<!", at);
    const closing = opening === -1 ? -1 : text.indexOf(text.startsWith("<!--", opening) ? "-->" : "]]>", opening);
    if (opening === -1 || (closing !== -1 && closing < at)) return at;
    at = closing === -1 ? -1 : text.indexOf("&", closing);
  }
  return -1;
}

const PREDEFINED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The text of raw XML up to its first closing tag, as GDAL reads it (KML::endElement in OSGeo/gdal, kml.cpp): CDATA unwrapped,
 * the five entities of XML put in, a blank for each line break, and none in front of a line.
 */
function plainText(raw: string): string {
  const text = raw
    .replaceAll(/<!\[CDATA\[(.*?)\]\]>/gs, (_, inner: string) => inner.replaceAll("&", "&amp;").replaceAll("<", "&lt;"))
    .replaceAll(/<!--.*?-->/gs, "")
    .replace(/<.*$/s, "");
  return text
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => PREDEFINED[name] ?? "")
    .replace(/^[ \t\r\n]+/, "")
    .replace(/[\r\n][ \t\r\n]*$/, "")
    .replaceAll(/[\r\n][ \t\r\n]*/g, " ")
    .slice(0, NAME_LIMIT);
}
