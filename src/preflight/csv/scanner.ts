import { Extent, type ExtentData } from "../extent.ts";
import { HEADROOM } from "../reading/chunks.ts";
import { DecimalReader } from "../reading/decimal.ts";
import type { Separator } from "../sniff.ts";
import type { Geometry, Quote } from "./header.ts";
import { NO_VALUE } from "./no-value.ts";
import { PositionReader } from "./position-reader.ts";

/** Why Mapbox drops a row without a word. */
export type DropReason = "columns" | "behind-quote" | "quote" | "coordinate" | "no-place" | "geometry";

/** The rows dropped for one reason. */
export interface DroppedRows {
  /** Offset in the file where the first of them begins. */
  readonly offset: number;
  /** What stood where a coordinate should be, or how many columns there were. */
  readonly detail: string;
  /** Index of the column in which that stood, or -1. */
  readonly column: number;
  count: number;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** What else Mapnik reads as a number: signs, zeros in front, exponents. */
export const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const INFINITE = /^[+-]?inf(inity)?$/i;

// What the open field is for.
const ORDINARY = 0;
const LONGITUDE = 1;
const LATITUDE = 2;
const SHAPE = 3;

/** A quote that is never closed. */
export interface OpenQuote {
  readonly offset: number;
  /** Offset of the row that it is in. */
  readonly row: number;
}

/** What some rows amount to, as data. */
export interface RowsData {
  readonly rows: number;
  readonly droppedRows: number;
  readonly dropped: ReadonlyMap<DropReason, DroppedRows>;
  readonly openQuote: OpenQuote | null;
  readonly extent: ExtentData;
}

// Where in a field we are: before or without quotes, within them, right behind them, and in what follows there.
const PLAIN = 0;
const QUOTED = 1;
const CLOSED = 2;
const TAIL = 3;

/**
 * Scans the rows of a CSV file behind its header, in pieces of any size: counts them, and reads their coordinates as
 * Mapnik does. Memory does not grow with rows or fields.
 *
 * Mapnik reads twice: a row ends at the first newline before which there is an even number of quotes, whatever they mean
 * (getline_csv in csv_getline.hpp of mapnik/mapnik); only then fields are cut, in which quotes count where a field begins
 * with them, backslashes take their meaning, and what follows behind a closing quote ends the row (csv_grammar_x3_def.hpp).
 */
export class CsvScanner {
  readonly extent = new Extent();
  readonly dropped = new Map<DropReason, DroppedRows>();
  #rows = 0;
  #droppedRows = 0;
  readonly #columns: number;
  readonly #newline: number;
  readonly #separator: number;
  readonly #quote: number;
  /** By column: what it is for. */
  readonly #roles: Uint8Array;
  readonly #shape: PositionReader | null;
  readonly #decimal = new DecimalReader();

  // The open row.
  #rowOffset = -1;
  #column = 0;
  #mode = PLAIN;
  /** Whether there has been an odd number of quotes in the row, and where the last such was. */
  #odd = false;
  #quoteOffset = -1;
  /** Whether the row ends within a quoted field. */
  #broken = false;
  /** Whether the open field has been read up to its closing quote, and only the end of the row is looked for. */
  #isRead = false;
  /** Whether there is text behind that quote. */
  #hasTail = false;
  #x = Number.NaN;
  #y = Number.NaN;
  #badCoordinate = "";
  #badRole = ORDINARY;
  #emptyCoordinates = 0;
  #coordinateOffset = 0;
  /** Whether the open field began in a piece that is gone. */
  #long = false;
  #base = 0;

  constructor(columns: number, separator: Separator, newline: "\n" | "\r", geometry: Geometry, quote: Quote = '"') {
    this.#columns = columns;
    this.#separator = separator.charCodeAt(0);
    this.#newline = newline.charCodeAt(0);
    this.#quote = quote.charCodeAt(0);
    this.#roles = new Uint8Array(columns);
    if (geometry.kind === "lon-lat") {
      this.#roles[geometry.longitude] = LONGITUDE;
      this.#roles[geometry.latitude] = LATITUDE;
      this.#shape = null;
    } else {
      this.#roles[geometry.column] = SHAPE;
      this.#shape = new PositionReader(geometry.kind, this.extent, quote);
    }
  }

  /** How many rows there are, without the header and empty lines. */
  get rows(): number {
    return this.#rows;
  }

  /** How many of them Mapbox drops. */
  get droppedRows(): number {
    return this.#droppedRows;
  }

  /** At the end of the file: the quote that was never closed, or null. */
  get openQuote(): OpenQuote | null {
    return this.#odd ? { offset: this.#quoteOffset, row: this.#rowOffset } : null;
  }

  /** What has been learned of the rows, as data. */
  get data(): RowsData {
    const { rows, droppedRows, dropped, openQuote, extent } = this;
    return { rows, droppedRows, dropped, openQuote, extent: extent.data };
  }

  /** Whether a row begins at `offset`, behind all that was scanned. */
  isBeforeRow(offset: number): boolean {
    return this.#rowOffset === offset && !this.#odd && this.#mode === PLAIN && this.#column === 0 && !this.#long;
  }

  /** Adds rows that follow all those before, up to the end of the file. */
  absorb(part: RowsData): void {
    this.#rows += part.rows;
    this.#droppedRows += part.droppedRows;
    for (const [reason, rows] of part.dropped) {
      const known = this.dropped.get(reason);
      if (known !== undefined) known.count += rows.count;
      else this.dropped.set(reason, { ...rows });
    }
    if (part.openQuote !== null) {
      this.#odd = true;
      this.#quoteOffset = part.openQuote.offset;
      this.#rowOffset = part.openQuote.row;
    }
    this.extent.absorb(part.extent);
  }

  /**
   * Scans `buffer[start, end)`, which lies at `offset` in the file. Returns the index from where on the bytes are wanted
   * again, at most HEADROOM before `end`. Writes a sentinel to `buffer[end]`. With `final` nothing follows.
   */
  write(buffer: Buffer, start: number, end: number, offset: number, final: boolean): number {
    this.#base = offset - start;
    buffer[end] = this.#newline;
    const separator = this.#separator;
    const newline = this.#newline;
    const quote = this.#quote;
    const roles = this.#roles;
    const decimal = this.#decimal;
    // Bytes beyond all that end a field are most of a file, and told by one comparison.
    const highest = Math.max(separator, quote);
    let column = this.#column;
    if (this.#rowOffset < 0) this.#rowOffset = offset;
    // Of CR LF the second half belongs to the line before, though a piece ends in between.
    const isCut =
      newline === CARRIAGE_RETURN && this.#rowOffset === offset && start < end && buffer[start] === LINE_FEED;
    if (isCut) this.#rowOffset++;
    let fieldStart = isCut ? start + 1 : start;
    let at = this.#mode === PLAIN ? fieldStart : this.#passQuotes(buffer, start, start, end, column);
    for (;;) {
      const role = roles[column] ?? ORDINARY;
      let plain = Number.NaN;
      let plainEnd = -1;
      if ((role === LONGITUDE || role === LATITUDE) && at === fieldStart && !this.#long) {
        plain = decimal.read(buffer, at);
        plainEnd = decimal.end;
        if (plainEnd >= 0) at = plainEnd;
      }
      let byte = buffer[at] ?? 0;
      while (byte > highest || (byte !== separator && byte !== newline && byte !== quote)) byte = buffer[++at] ?? 0;
      if (at >= end) break;
      if (byte === quote) {
        at = this.#passQuotes(buffer, fieldStart, at, end, column);
        continue;
      }
      if (byte === newline && this.#odd) {
        at++;
        continue;
      }
      if (role !== ORDINARY) {
        if (at !== plainEnd) {
          if (!this.#isRead) this.#endField(buffer, role, fieldStart, at);
        } else if (role === LATITUDE) this.#y = plain;
        else {
          this.#x = plain;
          this.#coordinateOffset = this.#base + fieldStart;
        }
      }
      if (byte === separator) {
        column++;
        this.#long = false;
      } else {
        this.#endRow(buffer, column, fieldStart, at);
        column = 0;
        // Of CR LF the second half belongs to the line before.
        if (newline === CARRIAGE_RETURN && buffer[at + 1] === LINE_FEED && at + 1 < end) at++;
        this.#rowOffset = this.#base + at + 1;
      }
      fieldStart = ++at;
    }
    this.#column = column;
    if (!final) return this.#suspend(buffer, fieldStart, end);
    this.#finish(buffer, fieldStart, end);
    return end;
  }

  /**
   * Passes over the quote at `from`, or goes on where the last piece ended between quotes: returns the index behind the quote
   * in the midst of a field, where a field in quotes ends, or `end`.
   */
  #passQuotes(buffer: Buffer, fieldStart: number, from: number, end: number, column: number): number {
    const quote = this.#quote;
    const newline = this.#newline;
    let mode = this.#mode;
    let at = from;
    if (mode === PLAIN) {
      this.#turn(at);
      at++;
      if (this.#long || !isSpace(buffer, fieldStart, from)) return at;
      mode = QUOTED;
    } else if (mode === CLOSED && at < end && buffer[at] === quote && quote === DOUBLE_QUOTE) {
      this.#turn(at);
      at++;
      mode = QUOTED;
    }
    while (mode === QUOTED) {
      if (this.#odd) while (at < end && buffer[at] !== quote) at++;
      else while (at < end && buffer[at] !== quote && buffer[at] !== newline) at++;
      if (at >= end) return this.#hold(QUOTED, end);
      if (buffer[at] !== quote) {
        this.#broken = true;
        return this.#release(at);
      }
      this.#turn(at);
      at++;
      if (buffer[at - 2] === BACKSLASH && backslashesBefore(buffer, fieldStart, at - 1) % 2 === 1) continue;
      if (buffer[at] !== quote || quote !== DOUBLE_QUOTE || at >= end) mode = CLOSED;
      else {
        this.#turn(at);
        at++;
      }
    }
    if (mode === CLOSED) {
      while (at < end && buffer[at] === SPACE) at++;
      if (at >= end) return this.#hold(CLOSED, end);
      if (buffer[at] === this.#separator) return this.#release(at);
      this.#endField(buffer, this.#roles[column] ?? ORDINARY, fieldStart, at);
      this.#isRead = true;
      this.#hasTail = buffer[at] !== newline;
    }
    for (; at < end && (this.#odd || buffer[at] !== newline); at++) if (buffer[at] === quote) this.#turn(at);
    return at < end ? this.#release(at) : this.#hold(TAIL, end);
  }

  /** Counts a quote: where the row has an odd number of them, no newline ends it. */
  #turn(at: number): void {
    this.#odd = !this.#odd;
    if (this.#odd) this.#quoteOffset = this.#base + at;
  }

  #hold(mode: number, at: number): number {
    this.#mode = mode;
    return at;
  }

  #release(at: number): number {
    return this.#hold(PLAIN, at);
  }

  /** Ends the last row, unless the file ends with a newline. */
  #finish(buffer: Buffer, fieldStart: number, end: number): void {
    const isBegun = fieldStart < end || this.#column > 0 || this.#long || this.#mode !== PLAIN;
    if (!isBegun) return;
    this.#broken ||= this.#mode === QUOTED;
    if (this.#mode !== TAIL) this.#endField(buffer, this.#roles[this.#column] ?? ORDINARY, fieldStart, end);
    this.#endRow(buffer, this.#column, fieldStart, end);
    this.#column = 0;
  }

  /** Ends the piece within a field: it is wanted whole; of one that is too long for that, what has been seen can be forgotten. */
  #suspend(buffer: Buffer, fieldStart: number, end: number): number {
    if (this.#mode === TAIL) {
      this.#long = true;
      return end;
    }
    if (!this.#long && end - fieldStart <= HEADROOM) {
      // The quotes of this field will be seen again.
      this.#mode = PLAIN;
      for (let at = fieldStart; at < end; at++) if (buffer[at] === this.#quote) this.#odd = !this.#odd;
      return fieldStart;
    }
    // A backslash belongs to the quote that may follow, unless one before takes it.
    const seen = this.#mode === QUOTED ? end - (backslashesBefore(buffer, fieldStart, end) % 2) : end;
    if (this.#roles[this.#column] === SHAPE) this.#shape?.write(buffer, fieldStart, seen, this.#base);
    if (seen > fieldStart) this.#long = true;
    return seen;
  }

  #endField(buffer: Buffer, role: number, start: number, end: number): void {
    if (role === LONGITUDE) {
      this.#coordinateOffset = this.#base + start;
      this.#x = this.#coordinate(buffer, role, start, end);
    } else if (role === LATITUDE) this.#y = this.#coordinate(buffer, role, start, end);
    else if (role === SHAPE) this.#shape?.write(buffer, start, end, this.#base);
  }

  #endRow(buffer: Buffer, column: number, fieldStart: number, end: number): void {
    if (column === 0 && !this.#long && isBlank(buffer, fieldStart, end)) {
      this.#resetRow();
      return;
    }
    this.#rows++;
    if (this.#broken) {
      this.#drop("quote", column);
    } else if (column + 1 !== this.#columns) {
      this.#drop(this.#hasTail ? "behind-quote" : "columns", column);
    } else if (this.#shape !== null) {
      if (!this.#shape.end()) this.#drop(this.#shape.isEmpty ? "no-place" : "geometry", column);
    } else if (Number.isNaN(this.#x) || Number.isNaN(this.#y)) {
      this.#drop(this.#emptyCoordinates === 2 ? "no-place" : "coordinate", column);
    } else this.extent.add(this.#x, this.#y, this.#coordinateOffset);
    this.#resetRow();
  }

  #resetRow(): void {
    this.#x = Number.NaN;
    this.#y = Number.NaN;
    this.#badCoordinate = "";
    this.#badRole = ORDINARY;
    this.#emptyCoordinates = 0;
    this.#long = false;
    this.#broken = false;
    this.#isRead = false;
    this.#hasTail = false;
    this.#shape?.reset();
  }

  /** Notes the row, whose last column is `last`, as dropped: the first one of each reason in full. */
  #drop(reason: DropReason, last: number): void {
    this.#droppedRows++;
    const known = this.dropped.get(reason);
    if (known !== undefined) known.count++;
    else this.dropped.set(reason, { offset: this.#rowOffset, ...this.#detailOf(reason, last), count: 1 });
  }

  #detailOf(reason: DropReason, last: number): Pick<DroppedRows, "detail" | "column"> {
    switch (reason) {
      case "columns":
      case "behind-quote":
        return { detail: String(last + 1), column: -1 };
      case "quote":
        return { detail: "", column: -1 };
      case "geometry":
        return { detail: this.#shape?.beginning ?? "", column: this.#roles.indexOf(SHAPE) };
      case "no-place":
        return { detail: this.#shape?.beginning ?? this.#badCoordinate, column: -1 };
      case "coordinate":
        return { detail: this.#badCoordinate, column: this.#roles.indexOf(this.#badRole) };
    }
  }

  /** Reads a field as a number: quotes and space around it are allowed. NaN for everything else. */
  #coordinate(buffer: Buffer, role: number, from: number, to: number): number {
    let start = from;
    let end = to;
    while (start < end && isPadding(buffer[start] ?? 0, this.#quote)) start++;
    while (end > start && isPadding(buffer[end - 1] ?? 0, this.#quote)) end--;
    const text = buffer.toString("latin1", start, end);
    const value = NUMBER.test(text) && !this.#long ? Number(text) : Number.NaN;
    if (Number.isFinite(value)) return value;
    // Mapnik takes these for numbers, and the extent that comes of it is refused.
    if (INFINITE.test(text)) return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    if (NO_VALUE.test(text) && !this.#long) this.#emptyCoordinates++;
    if (this.#badCoordinate === "") {
      this.#badCoordinate = buffer.toString("utf8", start, Math.min(end, start + 40));
      this.#badRole = role;
    }
    return Number.NaN;
  }
}

function isPadding(byte: number, quote: number): boolean {
  // Tab, line feed, vertical tab, form feed and carriage return are in a row.
  return byte === SPACE || byte === quote || (byte >= 0x09 && byte <= CARRIAGE_RETURN);
}

function isSpace(buffer: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (buffer[at] !== SPACE) return false;
  return true;
}

/** How many backslashes stand right before `end`: with an odd number a quote there is part of the value. */
function backslashesBefore(buffer: Buffer, start: number, end: number): number {
  let at = end;
  while (at > start && buffer[at - 1] === BACKSLASH) at--;
  return end - at;
}

function isBlank(buffer: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = buffer[at];
    if (byte !== SPACE && byte !== CARRIAGE_RETURN && byte !== LINE_FEED && byte !== 0x09) return false;
  }
  return true;
}
