export const id = 120;
export const ids = [120];
export const modules = {

/***/ 3120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  csvCheck: () => (/* binding */ csvCheck)
});

// EXTERNAL MODULE: ./lib/preflight/range-finding.js
var range_finding = __webpack_require__(3526);
;// CONCATENATED MODULE: ./lib/preflight/csv/gdal.js

/**
 * What ogr2ogr writes and reads. GDAL has to be told which columns hold coordinates. Its other ways to write them end the header
 * of a file with a single other column in a comma that no row has (OSGeo/gdal, ogr/ogrsf_frmts/csv/ogrcsvlayer.cpp).
 */
function ogrFiles({ names, geometry }) {
    const named = (option, column, part) => `-oo ${option}=${patternOf(names[column] ?? "", part)}`;
    const columns = geometry.kind === "lon-lat"
        ? `${named("X_POSSIBLE_NAMES", geometry.longitude, "longitude")} ${named("Y_POSSIBLE_NAMES", geometry.latitude, "latitude")}`
        : named("GEOM_POSSIBLE_NAMES", geometry.column, "geom");
    return `out.csv in.csv ${columns} -oo KEEP_GEOM_COLUMNS=NO -lco GEOMETRY=AS_WKT`;
}
/** The commands that mend coordinates out of range, for the columns of a table. */
function rangeRemedies(table) {
    const byOgr = (0,range_finding/* remediesByOgr */.Cy)(ogrFiles(table));
    const isPair = table.geometry.kind === "lon-lat";
    return isPair ? { ...byOgr, swap: "Swap the names of the two columns in the header." } : byOgr;
}
/** A column's name as GDAL finds it in a shell; by a part, which all names but short ones have, where it is no plain word. */
function patternOf(name, part) {
    return /^[\w.-]+$/.test(name) ? name : `"*${part}*"`;
}

// EXTERNAL MODULE: ./lib/preflight/sniff.js
var sniff = __webpack_require__(6543);
;// CONCATENATED MODULE: ./lib/preflight/csv/header.js

/**
 * What Mapnik takes for the separator of a file that begins with `text`: of those that occur more often than the comma in its
 * first line, be that empty, the first in this order.
 * The rule of the public repository mapnik/mapnik, autodetect_csv_flavour in plugins/input/csv/csv_utils.cpp.
 */
function chooseSeparator(text) {
    const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? "";
    const commas = firstLine.split(",").length;
    return ["\t", "|", ";"].find((separator) => firstLine.split(separator).length > commas) ?? ",";
}
/**
 * The columns of a line as Mapnik cuts it: at separators outside of quotes, which count where a value begins with them.
 * Doubled double quotes, and those behind a backslash, are part of a value. What stands behind a closing quote ends the line.
 * The grammar of the public repository mapnik/mapnik, csv_grammar_x3_def.hpp.
 */
function parseLine(line, separator, quote) {
    return cellsOf(line, separator, quote).map(({ value }) => value);
}
/** The columns of a line as `parseLine` cuts it, and where they stand. */
function cellsOf(line, separator, quote) {
    const cells = [];
    let at = 0;
    for (;;) {
        const start = at;
        const begin = behindSpaces(line, at);
        if (line.charAt(begin) !== quote) {
            const end = line.indexOf(separator, at);
            cells.push({ value: line.slice(at, end === -1 ? line.length : end), start, isQuoted: false });
            if (end === -1)
                return cells;
            at = end + 1;
            continue;
        }
        const { value, end } = quotedValue(line, begin + 1, quote);
        cells.push({ value, start, isQuoted: true });
        at = behindSpaces(line, end + 1);
        if (line.charAt(at) !== separator)
            return cells;
        at++;
    }
}
/** What a value stands for that begins at `from`, behind its quote, and the index of the quote that closes it. */
function quotedValue(line, from, quote) {
    const end = closingQuote(line, from, quote);
    const value = line.slice(from, end).replaceAll(/""|\\(["'\\])/g, (_, escaped = '"') => escaped);
    return { value, end };
}
/** Without the white space around it; a byte order mark is none for Mapnik. A name may be as long as a piece of the file. */
function trimSpace(name) {
    let start = 0;
    let end = name.length;
    while (start < end && isSpace(name.charCodeAt(start)))
        start++;
    while (start < end && isSpace(name.charCodeAt(end - 1)))
        end--;
    return name.slice(start, end);
}
/** A blank, or one of the tab, line feed, vertical tab, form feed and carriage return. */
function isSpace(code) {
    return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
function behindSpaces(line, from) {
    let at = from;
    while (line.charAt(at) === " ")
        at++;
    return at;
}
function closingQuote(line, from, quote) {
    let at = from;
    while (at < line.length && (line.charAt(at) !== quote || line.startsWith('""', at))) {
        at += line.charAt(at) === "\\" || line.startsWith('""', at) ? 2 : 1;
    }
    return at;
}
/**
 * What encloses the values of a file that begins with `text`: single quotes if there are some, each line has an even number
 * of them, and all lines have the same number of columns then. Without `isWhole` the last line may be cut and does not count.
 * The rule of the public repository mapnik/mapnik, autodetect_csv_flavour in plugins/input/csv/csv_utils.cpp.
 */
function detectQuote(text, separator, isWhole) {
    if (!text.includes("'"))
        return '"';
    const newline = text.includes("\r") ? "\r" : "\n";
    let line = "";
    let columns = 0;
    const pieces = text.split(newline);
    for (const [index, piece] of pieces.entries()) {
        line += piece;
        const isLast = index === pieces.length - 1;
        const isEven = line.split("'").length % 2 === 1;
        if (isLast && !isWhole)
            break;
        if (!isEven && !isLast) {
            line += newline;
            continue;
        }
        const content = line.replace(/^\n/, "");
        line = "";
        if (content === "")
            continue;
        const { length } = parseLine(content, separator, "'");
        if (!isEven || (columns > 0 && length !== columns))
            return '"';
        columns = length;
    }
    return "'";
}
/** What Mapnik takes a column of this name for; every name that contains "geom" is one for Well-Known Text. Null for all others. */
function roleOf(name) {
    const lower = trimSpace(name).toLowerCase();
    if (lower === "wkt" || lower.includes("geom"))
        return "wkt";
    if (lower === "geojson")
        return "geojson";
    if ((0,sniff/* isLongitudeName */.$d)(lower))
        return "longitude";
    return (0,sniff/* isLatitudeName */.U2)(lower) ? "latitude" : null;
}
/**
 * Which columns Mapbox takes the geometry from: of several candidates the last one says of which kind it is. A longitude
 * stands in the last candidate of all but latitudes, even where that is named for a geometry. Null when there is none, or
 * no latitude to a longitude.
 * The rule of the public repository mapnik/mapnik, locate_geometry_column in plugins/input/csv/csv_utils.cpp.
 */
function findGeometry(names) {
    let first = -1;
    let latitude = -1;
    let kind = null;
    for (const [column, name] of names.entries()) {
        const role = roleOf(name);
        if (role === null)
            continue;
        kind = role === "longitude" || role === "latitude" ? "lon-lat" : role;
        if (role === "latitude")
            latitude = column;
        else
            first = column;
    }
    if (kind === null)
        return null;
    if (kind !== "lon-lat")
        return { kind, column: first };
    return first === -1 || latitude === -1 ? null : { kind, longitude: first, latitude };
}

// EXTERNAL MODULE: ./lib/counts.js
var counts = __webpack_require__(1395);
;// CONCATENATED MODULE: ./lib/preflight/csv/answers.js
/** What Mapbox answers to a CSV without a row that it can read. */
const NO_FEATURES = 'Mapbox would answer "CSV file does not contain any features".';
/** What it answers to one whose header it cannot read. */
const CANNOT_DETECT = 'It would answer "Invalid CSV. Cannot detect column(s) …" or "CSV file does not contain any features".';

// EXTERNAL MODULE: ./lib/preflight/extent.js
var extent = __webpack_require__(8279);
// EXTERNAL MODULE: ./lib/preflight/reading/chunks.js
var chunks = __webpack_require__(2564);
// EXTERNAL MODULE: ./lib/preflight/reading/decimal.js
var decimal = __webpack_require__(9551);
;// CONCATENATED MODULE: ./lib/preflight/csv/no-value.js
/** What programs write where there is no place; a spreadsheet of them is no broken one. */
const NO_VALUE = /^(null|nan|none|nil|n\/?a|#n\/a|\\n|-+|\?)?$/i;

// EXTERNAL MODULE: ./lib/preflight/json/scanner.js + 5 modules
var scanner = __webpack_require__(6941);
// EXTERNAL MODULE: ./lib/preflight/json/syntax.js
var syntax = __webpack_require__(7443);
// EXTERNAL MODULE: ./lib/preflight/geojson/places.js
var places = __webpack_require__(4019);
// EXTERNAL MODULE: ./lib/preflight/geojson/shape.js
var shape = __webpack_require__(6522);
;// CONCATENATED MODULE: ./lib/preflight/csv/geometry-reader.js



const NO_TYPE = -1;
/** What is wrong with the shape of coordinates that Mapnik cannot read; lines and rings too short it can. */
const REFUSED_SHAPES = new Set(["nesting", "empty-among-coordinates"]);
const POINT = shape/* TYPE_NAMES */.et.indexOf("Point");
/**
 * Follows GeoJSON geometries (RFC 7946) one by one, and tells which of them Mapnik reads: geometry_rule in
 * feature_grammar_x3_def.hpp of the public repository mapnik/mapnik. What stands behind a geometry does not matter to it.
 */
class GeometryReader {
    #positions;
    /** Place of each open container. */
    #places = new Uint8Array(scanner/* MAX_DEPTH */.l + 1);
    #depth = 0;
    /** Place of the next value. */
    #next = places/* OTHER */.Zs;
    #type = NO_TYPE;
    /** Types, as far as they are known, of the collections around the open geometry. */
    #outerTypes = [];
    #coordinates = new shape/* CoordinatesShape */.r5();
    #x = 0;
    #offset = 0;
    #isListEmpty = false;
    #hasPositions = false;
    #isClosed = false;
    #isBroken = false;
    constructor(positions) {
        this.#positions = positions;
    }
    /** Begins another geometry; `offset` is where its positions are told to stand in the file. */
    begin(offset) {
        this.#offset = offset;
        this.#depth = 0;
        this.#next = places/* GEOMETRY */.vD;
        this.#outerTypes.length = 0;
        // Of a geometry that broke off some arrays are open still.
        while (this.#coordinates.isOpen)
            this.#coordinates.closeArray();
        this.#hasPositions = false;
        this.#isClosed = false;
        this.#isBroken = false;
    }
    /** Whether the geometry has been read to its end, and is one that Mapnik reads. */
    get isWhole() {
        return this.#isClosed && !this.#isBroken;
    }
    openObject() {
        if (this.#next === places/* GEOMETRY */.vD)
            this.#beginGeometry();
        else
            this.#refuseMember();
        this.#open();
    }
    closeObject() {
        const place = this.#close();
        if (place === places/* GEOMETRY */.vD)
            this.#endGeometry();
    }
    openArray() {
        if (this.#next === places/* COORDINATES */.u_)
            this.#coordinates.openArray();
        else if (this.#next === places/* GEOMETRIES */.p0)
            this.#isListEmpty = true;
        else
            this.#refuseMember();
        this.#open();
    }
    closeArray() {
        const place = this.#close();
        const isTooShort = place === places/* COORDINATES */.u_ && this.#coordinates.closeArray();
        if (isTooShort || (place === places/* GEOMETRIES */.p0 && this.#isListEmpty))
            this.#isBroken = true;
    }
    takesPositions() {
        return this.#next === places/* COORDINATES */.u_ && this.#coordinates.numbers === 0;
    }
    position(x, y) {
        this.#positions.add(x, y, this.#offset);
    }
    positionsEnded(count) {
        this.#coordinates.addPositions(count);
        this.#hasPositions = true;
    }
    key(bytes, start, end) {
        this.#next = (0,places/* memberPlace */.ib)(this.#places[this.#depth] ?? places/* OTHER */.Zs, bytes, start, end);
    }
    keyContext() {
        return this.#places[this.#depth] ?? places/* OTHER */.Zs;
    }
    rememberKey() {
        // A geometry has two names: there is no time to save.
    }
    recallKey() {
        return false;
    }
    ignoresValue() {
        return false;
    }
    string(bytes, start, end) {
        if (this.#next === places/* GEOMETRY_TYPE */.IY) {
            this.#type = shape/* TYPE_NAMES */.et.findIndex((name) => (0,places/* matches */.cK)(bytes, start, end, name));
            if (this.#type !== NO_TYPE)
                return;
        }
        this.#refuseMember();
    }
    number(value) {
        if (this.#next !== places/* COORDINATES */.u_ || !this.#coordinates.isOpen) {
            this.#refuseMember();
            return;
        }
        const index = this.#coordinates.addNumber();
        if (index === 0)
            this.#x = value;
        else if (index === 1) {
            this.position(this.#x, value);
            this.#hasPositions = true;
        }
    }
    literal() {
        this.#refuseMember();
    }
    numberRange(kind) {
        // Coordinates are read as floating point numbers, where too large an integer is merely out of range.
        const isRead = kind === "integer-range" && this.#next === places/* COORDINATES */.u_;
        if (!isRead && !this.#isClosed)
            this.#isBroken = true;
    }
    leniency() {
        // Mapnik forgives it.
    }
    #open() {
        this.#places[++this.#depth] = this.#next;
        this.#next = (0,places/* elementPlace */.Cz)(this.#next);
    }
    /** Leaves the open container, and returns the place at which it stood. */
    #close() {
        const place = this.#places[this.#depth--] ?? places/* OTHER */.Zs;
        this.#next = (0,places/* elementPlace */.Cz)(this.#places[this.#depth] ?? places/* OTHER */.Zs);
        return place;
    }
    /** Where a value means something, one of another kind is refused. */
    #refuseMember() {
        if (this.#next === places/* OTHER */.Zs)
            return;
        this.#isBroken = true;
        this.#next = places/* OTHER */.Zs;
    }
    #beginGeometry() {
        if (this.#depth > 0)
            this.#outerTypes.push(this.#type);
        this.#type = NO_TYPE;
        this.#coordinates.reset();
    }
    #endGeometry() {
        const coordinates = this.#coordinates;
        const isShapeless = this.#type === shape/* COLLECTION */.nP || this.#type === NO_TYPE;
        const isFaulty = !isShapeless && !coordinates.isEmpty && REFUSED_SHAPES.has(coordinates.faultAs(this.#type));
        if (isFaulty)
            this.#isBroken = true;
        // A point that has no member "coordinates" lies at 0, 0.
        if (this.#type === POINT && !coordinates.isThere) {
            this.position(0, 0);
            this.#hasPositions = true;
        }
        if (this.#depth === 0) {
            if (!this.#hasPositions || this.#type === NO_TYPE)
                this.#isBroken = true;
            this.#isClosed = true;
            return;
        }
        // create_geometry.hpp of mapnik/mapnik, by which members are made: only a point may lack coordinates, only others may have empty ones.
        const isNothing = coordinates.isEmpty && coordinates.isThere === (this.#type === POINT);
        if (isShapeless || isNothing)
            this.#isBroken = true;
        this.#type = this.#outerTypes.pop() ?? NO_TYPE;
        this.#isListEmpty = false;
        coordinates.reset();
    }
}

;// CONCATENATED MODULE: ./lib/preflight/csv/geojson-cell.js



/** Behind white space, which may be written with backslashes. */
const BEGINNING = /^(\s|\\[fnrtv])*\{/;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** What a letter behind a backslash stands for in a quoted value; 0 where the backslash is one. csv_grammar_x3_def.hpp of mapnik/mapnik. */
const ESCAPES = new Uint8Array(256);
for (const pair of ["a\x07", "b\b", "f\f", "n\n", "r\r", "t\t", "v\v", "\\\\", "''", '""']) {
    ESCAPES[pair.charCodeAt(0)] = pair.charCodeAt(1);
}
/** Reads a cell with a GeoJSON geometry. */
class GeoJsonCell {
    #geometry;
    #quote;
    #scanner;
    /** What the scanner has not done with: JSON, as it is without the quotes of CSV. */
    #text = Buffer.alloc(0);
    #length = 0;
    #isQuoted = false;
    /** Whether the last piece ended with a double quote, which may be the first of two. */
    #isHalfPair = false;
    /** Whether the scanner can make nothing of what follows: behind a fault, or the end of the geometry. */
    #isOver = false;
    constructor(positions, quote) {
        this.#geometry = new GeometryReader(positions);
        this.#scanner = new scanner/* JsonScanner */.V(this.#geometry);
        this.#quote = quote.charCodeAt(0);
    }
    begin(beginning, isQuoted, offset) {
        if (!BEGINNING.test(beginning))
            return false;
        this.#scanner.restart();
        this.#geometry.begin(offset);
        this.#length = 0;
        this.#isQuoted = isQuoted;
        this.#isHalfPair = false;
        this.#isOver = false;
        return true;
    }
    write(buffer, start, end) {
        if (this.#isOver)
            return;
        this.#makeRoom(end - start);
        if (this.#isQuoted)
            this.#unescape(buffer, start, end);
        else
            this.#length += buffer.copy(this.#text, this.#length, start, end);
        this.#scan();
    }
    end() {
        return this.#geometry.isWhole;
    }
    #makeRoom(bytes) {
        // A quote that was held back, and the scanner's sentinel, take a byte each.
        const needed = this.#length + bytes + 2;
        if (needed <= this.#text.length)
            return;
        const text = Buffer.alloc(2 * needed);
        this.#text.copy(text, 0, 0, this.#length);
        this.#text = text;
    }
    /** Adds the value that `buffer[start, end)` stands for, and nothing for the quote that closes it. */
    #unescape(buffer, start, end) {
        const text = this.#text;
        const quote = this.#quote;
        let length = this.#length;
        let at = start;
        if (this.#isHalfPair) {
            if (buffer[at] === QUOTE)
                at++;
            if (at > start || quote !== QUOTE)
                text[length++] = QUOTE;
            this.#isHalfPair = false;
        }
        while (at < end) {
            const byte = buffer[at] ?? 0;
            const isSpecial = byte === QUOTE || byte === BACKSLASH || byte === quote;
            const next = isSpecial && at + 1 < end ? (buffer[at + 1] ?? 0) : 0;
            const escaped = byte === BACKSLASH ? (ESCAPES[next] ?? 0) : 0;
            if (escaped !== 0) {
                text[length++] = escaped;
                at += 2;
            }
            else if (byte === QUOTE && next === QUOTE) {
                text[length++] = QUOTE;
                at += 2;
            }
            else {
                this.#isHalfPair = byte === QUOTE && at + 1 === end;
                if (byte !== quote && !this.#isHalfPair)
                    text[length++] = byte;
                at++;
            }
        }
        this.#length = length;
    }
    #scan() {
        try {
            const kept = this.#scanner.write(this.#text, 0, this.#length, 0, false);
            this.#text.copyWithin(0, kept, this.#length);
            this.#length -= kept;
        }
        catch (error) {
            if (!(error instanceof syntax/* JsonSyntaxError */.q3))
                throw error;
            this.#isOver = true;
        }
    }
}

;// CONCATENATED MODULE: ./lib/preflight/csv/pending-positions.js

/** How many positions are kept one by one; of those beyond, which few geometries have, only the extent is. */
const KEPT_POSITIONS = 16_384;
/** The positions of one geometry, which count only once it is known that Mapbox keeps its row. Memory does not grow with them. */
class PendingPositions {
    /** Longitude, latitude and offset in turn. */
    #kept = new Float64Array(3 * KEPT_POSITIONS);
    #length = 0;
    #rest = null;
    /** Notes a position in degrees; `offset` is where it stands in the file. */
    add(x, y, offset) {
        const at = this.#length;
        if (at === this.#kept.length) {
            this.#rest ??= new extent/* Extent */.zR();
            this.#rest.add(x, y, offset);
            return;
        }
        this.#kept[at] = x;
        this.#kept[at + 1] = y;
        this.#kept[at + 2] = offset;
        this.#length = at + 3;
    }
    /** Adds all of them to an extent. */
    addTo(extent) {
        const kept = this.#kept;
        for (let at = 0; at < this.#length; at += 3)
            extent.add(kept[at] ?? 0, kept[at + 1] ?? 0, kept[at + 2] ?? 0);
        if (this.#rest !== null)
            extent.absorb(this.#rest.data);
    }
    /** Forgets all of them. */
    clear() {
        this.#length = 0;
        this.#rest = null;
    }
}

// EXTERNAL MODULE: ./lib/preflight/json/letters.js
var letters = __webpack_require__(8575);
;// CONCATENATED MODULE: ./lib/preflight/csv/wkt-shape.js
const OPEN = 0x28;
const CLOSE = 0x29;
/** How many brackets stand around a position, by type. MultiPoint is written both ways, a collection holds anything. */
const DEPTHS = new Map([
    ["POINT", 1],
    ["LINESTRING", 1],
    ["POLYGON", 2],
    ["MULTILINESTRING", 2],
    ["MULTIPOLYGON", 3],
]);
/**
 * Watches the brackets and commas of Well-Known Text: Mapbox drops rows whose positions have not two numbers, whose
 * brackets are not closed, or do not fit the type, and those with text behind the last one.
 * The grammar of the public repository mapnik/mapnik, wkt_grammar_x3_def.hpp.
 */
class WktShape {
    #depth = 0;
    #positionDepth = 0;
    /** The last bracket or comma, 0 before the first. */
    #previous = 0;
    /** Whether letters stand behind that: a type, or EMPTY. */
    #hasLetters = false;
    #broken = false;
    #uneven = false;
    /** Begins a new geometry. */
    reset() {
        this.#depth = 0;
        this.#positionDepth = 0;
        this.#previous = 0;
        this.#hasLetters = false;
        this.#broken = false;
        this.#uneven = false;
    }
    /** Notes a bracket or comma, and how many numbers stand before it since the last. */
    mark(byte, numbers) {
        if (!this.#mayFollow(byte, numbers))
            this.#broken = true;
        if (numbers === 2) {
            if (this.#positionDepth !== 0 && this.#positionDepth !== this.#depth)
                this.#uneven = true;
            this.#positionDepth = this.#depth;
        }
        if (byte === OPEN)
            this.#depth++;
        else if (byte === CLOSE)
            this.#depth--;
        this.#previous = byte;
        this.#hasLetters = false;
    }
    #mayFollow(byte, numbers) {
        const previous = this.#previous;
        if (this.#isOver || (this.#depth === 0 && byte !== OPEN))
            return false;
        if (byte === OPEN)
            return numbers === 0 && previous !== CLOSE;
        if (numbers === 2)
            return previous !== CLOSE;
        if (numbers !== 0)
            return false;
        const isEmptyMember = this.#hasLetters && !(byte === CLOSE && previous === OPEN);
        return previous === CLOSE || isEmptyMember;
    }
    /** Notes a letter that is no part of a number. */
    letter() {
        if (this.#isOver)
            this.#broken = true;
        this.#hasLetters = true;
    }
    /** Notes a byte that stands nowhere in Well-Known Text. */
    stray() {
        this.#broken = true;
    }
    /** Whether the last bracket has been closed. */
    get #isOver() {
        return this.#depth === 0 && this.#previous !== 0;
    }
    /** Whether all was right, for a type in capitals. */
    isWhole(type) {
        if (this.#depth !== 0 || this.#broken)
            return false;
        // Members of a collection have brackets of their own each.
        if (type === "GEOMETRYCOLLECTION")
            return true;
        const depth = DEPTHS.get(type) ?? this.#positionDepth;
        return !this.#uneven && this.#positionDepth === depth;
    }
}

;// CONCATENATED MODULE: ./lib/preflight/csv/wkt-cell.js



/** Of WKT Mapbox reads two dimensions, and nothing that is empty. */
const wkt_cell_BEGINNING = /^\s*((?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)\s*\(/i;
/** The longest number worth reading, in bytes. */
const LONGEST_NUMBER = 64;
const SPACE = 0x20;
const wkt_cell_OPEN = 0x28;
const wkt_cell_CLOSE = 0x29;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const UPPER_E = 0x45;
const wkt_cell_BACKSLASH = 0x5c;
const LOWER_E = 0x65;
/** Reads a cell with Well-Known Text: of each tuple of numbers the first two are a position. */
class WktCell {
    #positions;
    #quote;
    #shape = new WktShape();
    #decimal = new decimal/* DecimalReader */.fG();
    #type = "";
    #number = "";
    #numberOffset = 0;
    /** How many numbers of the open tuple have been read. */
    #read = 0;
    #x = 0;
    constructor(positions, quote) {
        this.#positions = positions;
        this.#quote = quote.charCodeAt(0);
    }
    begin(beginning) {
        this.#type = wkt_cell_BEGINNING.exec(beginning)?.[1]?.toUpperCase() ?? "";
        this.#number = "";
        this.#read = 0;
        this.#shape.reset();
        return this.#type !== "";
    }
    write(buffer, start, end, base) {
        for (let at = start; at < end; at++) {
            const byte = buffer[at] ?? 0;
            if (isNumberByte(byte)) {
                at = this.#numberByte(buffer, at, end, base);
                continue;
            }
            if (this.#number !== "")
                this.#endNumber();
            if (byte === wkt_cell_OPEN || byte === wkt_cell_CLOSE || byte === COMMA) {
                this.#shape.mark(byte, this.#read);
                this.#read = 0;
            }
            else if ((0,letters/* isLetter */.D$)(byte))
                this.#shape.letter();
            // What a backslash and the letter behind it stand for is white space, or would be no WKT as it is.
            else if (byte === wkt_cell_BACKSLASH)
                at++;
            else if (byte > SPACE && byte !== this.#quote)
                this.#shape.stray();
        }
    }
    end() {
        return this.#number === "" && this.#read === 0 && this.#shape.isWhole(this.#type);
    }
    /** Takes the whole number that begins at `at`, or only the next byte of one that is not plain; returns the index of the last byte taken. */
    #numberByte(buffer, at, end, base) {
        const byte = buffer[at] ?? 0;
        if (this.#number === "") {
            const value = this.#decimal.read(buffer, at);
            const behind = this.#decimal.end;
            if (behind >= 0 && behind < end && !isNumberByte(buffer[behind] ?? 0)) {
                this.#add(value, base + at);
                return behind - 1;
            }
        }
        else if (isSign(byte) && /\d$|\.$/.test(this.#number))
            this.#endNumber();
        if (this.#number === "")
            this.#numberOffset = base + at;
        if (this.#number.length < LONGEST_NUMBER)
            this.#number += String.fromCharCode(byte);
        return at;
    }
    #endNumber() {
        const value = Number(this.#number);
        this.#number = "";
        if (!Number.isNaN(value))
            this.#add(value, this.#numberOffset);
    }
    #add(value, offset) {
        if (this.#read === 0)
            this.#x = value;
        else if (this.#read === 1)
            this.#positions.add(this.#x, value, offset);
        this.#read++;
    }
}
/** Behind a digit a sign begins the next number: "1-2". */
function isSign(byte) {
    return byte === MINUS || byte === PLUS;
}
/** "e" only counts inside a number, and Number() refuses it elsewhere. */
function isNumberByte(byte) {
    return (byte >= ZERO && byte <= NINE) || isSign(byte) || byte === DOT || byte === LOWER_E || byte === UPPER_E;
}

;// CONCATENATED MODULE: ./lib/preflight/csv/position-reader.js





/** How much of a cell tells whether it may be a geometry, in characters. */
const position_reader_BEGINNING = 48;
const position_reader_SPACE = 0x20;
const EMPTY_GEOMETRY = /^[a-z]+( Z?M?)? EMPTY$/i;
/** Reads cells with Well-Known Text or a GeoJSON geometry, in pieces of any size. */
class PositionReader {
    #cell;
    #positions = new PendingPositions();
    #extent;
    #quote;
    #quoteByte;
    /** As it stands behind the quote in front of it. */
    #beginning = "";
    #isQuoted = false;
    /** Whether something other than spaces has been seen of the cell, and whether that may be a geometry. */
    #isBegun = false;
    #isRead = false;
    constructor(kind, extent, quote) {
        this.#cell = kind === "wkt" ? new WktCell(this.#positions, quote) : new GeoJsonCell(this.#positions, quote);
        this.#extent = extent;
        this.#quote = quote;
        this.#quoteByte = quote.charCodeAt(0);
    }
    /** The first characters of the cell's value. */
    get beginning() {
        return this.#isQuoted ? quotedValue(this.#beginning, 0, this.#quote).value : this.#beginning;
    }
    /** Whether the cell says that there is no geometry: by nothing, a word for that, or an empty geometry such as `POINT EMPTY`. */
    get isEmpty() {
        const value = this.beginning.trim();
        return NO_VALUE.test(value) || EMPTY_GEOMETRY.test(value);
    }
    /** Begins a new cell. */
    reset() {
        this.#positions.clear();
        this.#beginning = "";
        this.#isBegun = false;
        this.#isRead = false;
    }
    /** Takes `buffer[start, end)` of the cell; `base` is what makes an offset in the file of an index. */
    write(buffer, start, end, base) {
        const from = this.#isBegun ? start : this.#begin(buffer, start, end, base);
        // What is no geometry has no positions, whatever numbers are in it.
        if (this.#isRead)
            this.#cell.write(buffer, from, end, base);
    }
    /** Ends a cell in a row that is not dropped for something else: returns whether it is a geometry that Mapbox reads, and adds its positions then. */
    end() {
        const isGeometry = this.#isRead && this.#cell.end();
        // Mapnik widens the extent by a row only when all of it could be read: csv_utils.cpp of the public repository mapnik/mapnik.
        if (isGeometry)
            this.#positions.addTo(this.#extent);
        return isGeometry;
    }
    /** Passes over the spaces and the quote in front of a value: of other quotes than those of the file it keeps what it finds. */
    #begin(buffer, start, end, base) {
        let at = start;
        while (at < end && buffer[at] === position_reader_SPACE)
            at++;
        if (at === end)
            return end;
        this.#isQuoted = buffer[at] === this.#quoteByte;
        const from = this.#isQuoted ? at + 1 : at;
        this.#beginning = buffer.toString("utf8", from, Math.min(end, from + position_reader_BEGINNING));
        this.#isBegun = true;
        this.#isRead = this.#cell.begin(this.#beginning, this.#isQuoted, base + at);
        return from;
    }
}

;// CONCATENATED MODULE: ./lib/preflight/csv/scanner.js





const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const scanner_SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const scanner_BACKSLASH = 0x5c;
/** What else Mapnik reads as a number: signs, zeros in front, exponents. */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const INFINITE = /^[+-]?inf(inity)?$/i;
// What the open field is for.
const ORDINARY = 0;
const LONGITUDE = 1;
const LATITUDE = 2;
const SHAPE = 3;
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
class CsvScanner {
    extent = new extent/* Extent */.zR();
    dropped = new Map();
    #rows = 0;
    #droppedRows = 0;
    #columns;
    #newline;
    #separator;
    #quote;
    /** By column: what it is for. */
    #roles;
    #shape;
    #decimal = new decimal/* DecimalReader */.fG();
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
    constructor(columns, separator, newline, geometry, quote = '"') {
        this.#columns = columns;
        this.#separator = separator.charCodeAt(0);
        this.#newline = newline.charCodeAt(0);
        this.#quote = quote.charCodeAt(0);
        this.#roles = new Uint8Array(columns);
        if (geometry.kind === "lon-lat") {
            this.#roles[geometry.longitude] = LONGITUDE;
            this.#roles[geometry.latitude] = LATITUDE;
            this.#shape = null;
        }
        else {
            this.#roles[geometry.column] = SHAPE;
            this.#shape = new PositionReader(geometry.kind, this.extent, quote);
        }
    }
    /** How many rows there are, without the header and empty lines. */
    get rows() {
        return this.#rows;
    }
    /** How many of them Mapbox drops. */
    get droppedRows() {
        return this.#droppedRows;
    }
    /** At the end of the file: the quote that was never closed, or null. */
    get openQuote() {
        return this.#odd ? { offset: this.#quoteOffset, row: this.#rowOffset } : null;
    }
    /** What has been learned of the rows, as data. */
    get data() {
        const { rows, droppedRows, dropped, openQuote, extent } = this;
        return { rows, droppedRows, dropped, openQuote, extent: extent.data };
    }
    /** Whether a row begins at `offset`, behind all that was scanned. */
    isBeforeRow(offset) {
        return this.#rowOffset === offset && !this.#odd && this.#mode === PLAIN && this.#column === 0 && !this.#long;
    }
    /** Adds rows that follow all those before, up to the end of the file. */
    absorb(part) {
        this.#rows += part.rows;
        this.#droppedRows += part.droppedRows;
        for (const [reason, rows] of part.dropped) {
            const known = this.dropped.get(reason);
            if (known !== undefined)
                known.count += rows.count;
            else
                this.dropped.set(reason, { ...rows });
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
    write(buffer, start, end, offset, final) {
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
        if (this.#rowOffset < 0)
            this.#rowOffset = offset;
        // Of CR LF the second half belongs to the line before, though a piece ends in between.
        const isCut = newline === CARRIAGE_RETURN && this.#rowOffset === offset && start < end && buffer[start] === LINE_FEED;
        if (isCut)
            this.#rowOffset++;
        let fieldStart = isCut ? start + 1 : start;
        let at = this.#mode === PLAIN ? fieldStart : this.#passQuotes(buffer, start, start, end, column);
        for (;;) {
            const role = roles[column] ?? ORDINARY;
            let plain = Number.NaN;
            let plainEnd = -1;
            if ((role === LONGITUDE || role === LATITUDE) && at === fieldStart && !this.#long) {
                plain = decimal.read(buffer, at);
                plainEnd = decimal.end;
                if (plainEnd >= 0)
                    at = plainEnd;
            }
            let byte = buffer[at] ?? 0;
            while (byte > highest || (byte !== separator && byte !== newline && byte !== quote))
                byte = buffer[++at] ?? 0;
            if (at >= end)
                break;
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
                    if (!this.#isRead)
                        this.#endField(buffer, role, fieldStart, at);
                }
                else if (role === LATITUDE)
                    this.#y = plain;
                else {
                    this.#x = plain;
                    this.#coordinateOffset = this.#base + fieldStart;
                }
            }
            if (byte === separator) {
                column++;
                this.#long = false;
            }
            else {
                this.#endRow(buffer, column, fieldStart, at);
                column = 0;
                // Of CR LF the second half belongs to the line before.
                if (newline === CARRIAGE_RETURN && buffer[at + 1] === LINE_FEED && at + 1 < end)
                    at++;
                this.#rowOffset = this.#base + at + 1;
            }
            fieldStart = ++at;
        }
        this.#column = column;
        if (!final)
            return this.#suspend(buffer, fieldStart, end);
        this.#finish(buffer, fieldStart, end);
        return end;
    }
    /**
     * Passes over the quote at `from`, or goes on where the last piece ended between quotes: returns the index behind the quote
     * in the midst of a field, where a field in quotes ends, or `end`.
     */
    #passQuotes(buffer, fieldStart, from, end, column) {
        const quote = this.#quote;
        const newline = this.#newline;
        let mode = this.#mode;
        let at = from;
        if (mode === PLAIN) {
            this.#turn(at);
            at++;
            if (this.#long || !scanner_isSpace(buffer, fieldStart, from))
                return at;
            mode = QUOTED;
        }
        else if (mode === CLOSED && at < end && buffer[at] === quote && quote === DOUBLE_QUOTE) {
            this.#turn(at);
            at++;
            mode = QUOTED;
        }
        while (mode === QUOTED) {
            if (this.#odd)
                while (at < end && buffer[at] !== quote)
                    at++;
            else
                while (at < end && buffer[at] !== quote && buffer[at] !== newline)
                    at++;
            if (at >= end)
                return this.#hold(QUOTED, end);
            if (buffer[at] !== quote) {
                this.#broken = true;
                return this.#release(at);
            }
            this.#turn(at);
            at++;
            if (buffer[at - 2] === scanner_BACKSLASH && backslashesBefore(buffer, fieldStart, at - 1) % 2 === 1)
                continue;
            if (buffer[at] !== quote || quote !== DOUBLE_QUOTE || at >= end)
                mode = CLOSED;
            else {
                this.#turn(at);
                at++;
            }
        }
        if (mode === CLOSED) {
            while (at < end && buffer[at] === scanner_SPACE)
                at++;
            if (at >= end)
                return this.#hold(CLOSED, end);
            if (buffer[at] === this.#separator)
                return this.#release(at);
            this.#endField(buffer, this.#roles[column] ?? ORDINARY, fieldStart, at);
            this.#isRead = true;
            this.#hasTail = buffer[at] !== newline;
        }
        for (; at < end && (this.#odd || buffer[at] !== newline); at++)
            if (buffer[at] === quote)
                this.#turn(at);
        return at < end ? this.#release(at) : this.#hold(TAIL, end);
    }
    /** Counts a quote: where the row has an odd number of them, no newline ends it. */
    #turn(at) {
        this.#odd = !this.#odd;
        if (this.#odd)
            this.#quoteOffset = this.#base + at;
    }
    #hold(mode, at) {
        this.#mode = mode;
        return at;
    }
    #release(at) {
        return this.#hold(PLAIN, at);
    }
    /** Ends the last row, unless the file ends with a newline. */
    #finish(buffer, fieldStart, end) {
        const isBegun = fieldStart < end || this.#column > 0 || this.#long || this.#mode !== PLAIN;
        if (!isBegun)
            return;
        this.#broken ||= this.#mode === QUOTED;
        if (this.#mode !== TAIL)
            this.#endField(buffer, this.#roles[this.#column] ?? ORDINARY, fieldStart, end);
        this.#endRow(buffer, this.#column, fieldStart, end);
        this.#column = 0;
    }
    /** Ends the piece within a field: it is wanted whole; of one that is too long for that, what has been seen can be forgotten. */
    #suspend(buffer, fieldStart, end) {
        if (this.#mode === TAIL) {
            this.#long = true;
            return end;
        }
        if (!this.#long && end - fieldStart <= chunks/* HEADROOM */.GI) {
            // The quotes of this field will be seen again.
            this.#mode = PLAIN;
            for (let at = fieldStart; at < end; at++)
                if (buffer[at] === this.#quote)
                    this.#odd = !this.#odd;
            return fieldStart;
        }
        // A backslash belongs to the quote that may follow, unless one before takes it.
        const seen = this.#mode === QUOTED ? end - (backslashesBefore(buffer, fieldStart, end) % 2) : end;
        if (this.#roles[this.#column] === SHAPE)
            this.#shape?.write(buffer, fieldStart, seen, this.#base);
        if (seen > fieldStart)
            this.#long = true;
        return seen;
    }
    #endField(buffer, role, start, end) {
        if (role === LONGITUDE) {
            this.#coordinateOffset = this.#base + start;
            this.#x = this.#coordinate(buffer, role, start, end);
        }
        else if (role === LATITUDE)
            this.#y = this.#coordinate(buffer, role, start, end);
        else if (role === SHAPE)
            this.#shape?.write(buffer, start, end, this.#base);
    }
    #endRow(buffer, column, fieldStart, end) {
        if (column === 0 && !this.#long && isBlank(buffer, fieldStart, end)) {
            this.#resetRow();
            return;
        }
        this.#rows++;
        if (this.#broken) {
            this.#drop("quote", column);
        }
        else if (column + 1 !== this.#columns) {
            this.#drop(this.#hasTail ? "behind-quote" : "columns", column);
        }
        else if (this.#shape !== null) {
            if (!this.#shape.end())
                this.#drop(this.#shape.isEmpty ? "no-place" : "geometry", column);
        }
        else if (Number.isNaN(this.#x) || Number.isNaN(this.#y)) {
            this.#drop(this.#emptyCoordinates === 2 ? "no-place" : "coordinate", column);
        }
        else
            this.extent.add(this.#x, this.#y, this.#coordinateOffset);
        this.#resetRow();
    }
    #resetRow() {
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
    #drop(reason, last) {
        this.#droppedRows++;
        const known = this.dropped.get(reason);
        if (known !== undefined)
            known.count++;
        else
            this.dropped.set(reason, { offset: this.#rowOffset, ...this.#detailOf(reason, last), count: 1 });
    }
    #detailOf(reason, last) {
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
    #coordinate(buffer, role, from, to) {
        let start = from;
        let end = to;
        while (start < end && isPadding(buffer[start] ?? 0, this.#quote))
            start++;
        while (end > start && isPadding(buffer[end - 1] ?? 0, this.#quote))
            end--;
        const text = buffer.toString("latin1", start, end);
        const value = NUMBER.test(text) && !this.#long ? Number(text) : Number.NaN;
        if (Number.isFinite(value))
            return value;
        // Mapnik takes these for numbers, and the extent that comes of it is refused.
        if (INFINITE.test(text))
            return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
        if (NO_VALUE.test(text) && !this.#long)
            this.#emptyCoordinates++;
        if (this.#badCoordinate === "") {
            this.#badCoordinate = buffer.toString("utf8", start, Math.min(end, start + 40));
            this.#badRole = role;
        }
        return Number.NaN;
    }
}
function isPadding(byte, quote) {
    // Tab, line feed, vertical tab, form feed and carriage return are in a row.
    return byte === scanner_SPACE || byte === quote || (byte >= 0x09 && byte <= CARRIAGE_RETURN);
}
function scanner_isSpace(buffer, start, end) {
    for (let at = start; at < end; at++)
        if (buffer[at] !== scanner_SPACE)
            return false;
    return true;
}
/** How many backslashes stand right before `end`: with an odd number a quote there is part of the value. */
function backslashesBefore(buffer, start, end) {
    let at = end;
    while (at > start && buffer[at - 1] === scanner_BACKSLASH)
        at--;
    return end - at;
}
function isBlank(buffer, start, end) {
    for (let at = start; at < end; at++) {
        const byte = buffer[at];
        if (byte !== scanner_SPACE && byte !== CARRIAGE_RETURN && byte !== LINE_FEED && byte !== 0x09)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/preflight/csv/table.js


const table_CARRIAGE_RETURN = 0x0d;
/** In how much of a file Mapnik looks for the kind of line ends: autodetect_csv_flavour() of the public repository mapnik/mapnik. */
const FLAVOUR_BYTES = 4_000;
/** The first line that is not empty. Rows end with a carriage return if it does, and with a line feed otherwise. */
function headerAt(bytes) {
    let start = 0;
    while (bytes[start] === 0x0a || bytes[start] === table_CARRIAGE_RETURN)
        start++;
    const lineFeed = bytes.indexOf("\n", start);
    const carriageReturn = bytes.indexOf("\r", start);
    const isAlone = carriageReturn !== -1 && (lineFeed === -1 || carriageReturn < lineFeed - 1);
    const beginning = bytes.toString("latin1", 0, FLAVOUR_BYTES);
    const separator = chooseSeparator(beginning);
    const quote = detectQuote(beginning, separator, bytes.length <= FLAVOUR_BYTES);
    const { end, openQuote } = headerEnd(bytes, start, isAlone ? "\r" : "\n", quote);
    const line = bytes.toString("utf8", start, end).replace(/\r$/, "");
    const newline = isAlone || bytes[end - 1] === table_CARRIAGE_RETURN ? "\r" : "\n";
    const window = bytes.subarray(0, FLAVOUR_BYTES);
    const isBeyondWindow = bytes.length > FLAVOUR_BYTES && !window.includes("\n") && !window.includes("\r");
    const read = {
        line,
        bytes: bytes.toString("latin1", start, end),
        start,
        separator,
        quote,
        openQuote,
        isBeyondWindow,
    };
    const stray = newline === "\n" ? window.indexOf("\r", end) : -1;
    if (stray === -1)
        return { ...read, length: Math.min(end + 1, bytes.length), newline, strayReturn: null };
    return { ...read, length: stray + 1, newline: "\r", strayReturn: stray };
}
/** Where the header ends: at the first newline outside of quotes, or the very first when its quotes are never closed. */
function headerEnd(bytes, start, newline, quote) {
    const first = bytes.indexOf(newline, start);
    let quotes = 0;
    let nextQuote = bytes.indexOf(quote, start);
    for (let end = first; end !== -1; end = bytes.indexOf(newline, end + 1)) {
        for (; nextQuote !== -1 && nextQuote < end; nextQuote = bytes.indexOf(quote, nextQuote + 1))
            quotes++;
        if (quotes % 2 === 0)
            return { end, openQuote: null };
    }
    const end = first === -1 ? bytes.length : first;
    const last = bytes.lastIndexOf(quote, end);
    return { end, openQuote: quotes % 2 === 1 ? last : null };
}
/** The table that a header begins, or null when it has no coordinates. */
function tableOf({ line, separator, quote, newline }) {
    const parsed = parseLine(line, separator, quote);
    const geometry = findGeometry(parsed);
    if (geometry === null)
        return null;
    const names = parsed.map((name) => name.replace(/^\ufeff/, ""));
    const scanner = new CsvScanner(names.length, separator, newline, geometry, quote);
    return { names, separator, quote, geometry, scanner };
}

;// CONCATENATED MODULE: ./lib/preflight/csv/header-problems.js



/** Why Mapbox cannot tell the header from the rows, or null. */
function headerFault({ header: { line, quote, openQuote, strayReturn, isBeyondWindow }, }) {
    if (openQuote !== null)
        return headerQuote(openQuote);
    if (isBeyondWindow)
        return longHeader();
    // What follows a last name in quotes is passed over, so that only the rows up to the carriage return are lost.
    return strayReturn === null ? null : mixedLineEnds(strayReturn, line.endsWith(quote) ? "warning" : "error");
}
/** A byte order mark stands in front of the header. */
function markInFront({ line, quote }) {
    const lostQuotes = line.charAt(1) === quote ? ", so that the quotes around that are part of it, too" : "";
    return {
        check: "text-encoding",
        severity: "warning",
        title: "CSV: byte order mark",
        offset: 0,
        count: 1,
        text: `the file begins with a UTF-8 byte order mark, which becomes part of the first column's name${lostQuotes}. ` +
            "Save it without: `sed -i '1s/^\\xEF\\xBB\\xBF//' file.csv`.",
        brief: "the file begins with a UTF-8 byte order mark",
    };
}
/** The header names no columns that Mapbox takes for coordinates. */
function noColumns({ separator }) {
    return {
        check: "csv-columns",
        severity: "error",
        title: "CSV: no columns with coordinates",
        offset: 0,
        count: 1,
        text: `the header has no pair of columns that Mapbox takes for coordinates, once quotes are read and ${SEPARATOR_NAMES[separator]} is the separator. ` +
            'It would answer "Invalid CSV. Cannot detect ' +
            'column(s) with the name(s) of wkt, geojson, x/y, or latitude/longitude." Name them `longitude` and `latitude`.',
        brief: "no columns with coordinates",
    };
}
/** What the separators are called in messages. */
const SEPARATOR_NAMES = {
    ",": "a comma",
    ";": "a semicolon",
    "\t": "a tab",
    "|": "a bar",
};
/** Something other than a comma stands between the columns. */
function unusualSeparator(separator) {
    return {
        check: "csv-separator",
        severity: "warning",
        title: `CSV: the separator is ${SEPARATOR_NAMES[separator]}`,
        offset: 0,
        count: 1,
        text: `the columns are separated by ${SEPARATOR_NAMES[separator]}. Mapbox's public code reads that, its documentation promises the comma only. ` +
            `To be safe: \`python3 -c 'import csv, sys; csv.field_size_limit(1 << 30); csv.writer(sys.stdout).writerows(csv.reader(sys.stdin, delimiter="${separator === "\t" ? "\\t" : separator}"))' < in.csv > out.csv\`.`,
        brief: `the separator is ${SEPARATOR_NAMES[separator]}`,
    };
}
/** Mapbox looks for the separator in a first line that is empty. */
function emptyFirstLine() {
    return {
        check: "csv-separator",
        severity: "error",
        title: "CSV: an empty line hides the separator",
        offset: 0,
        count: 1,
        text: "the first line is empty. Mapbox counts the separators there, and takes the comma where it finds none, so that the header is one column. " +
            `${CANNOT_DETECT} Begin with the header: \`perl -0pe 's/^[\\r\\n]+//' in.csv > out.csv\`.`,
        brief: "an empty line hides the separator",
    };
}
function headerQuote(offset) {
    return {
        check: "csv-rows-dropped",
        severity: "error",
        title: "CSV: a quote in the header is never closed",
        offset,
        count: 1,
        text: `the double quote here is never closed, so that Mapbox takes the whole file for the header. ${NO_FEATURES} Write a quote within a name twice, and the name in quotes.`,
        brief: "a double quote in the header is never closed",
    };
}
function longHeader() {
    return {
        check: "csv-columns",
        severity: "error",
        title: `CSV: header longer than ${(0,counts/* formatCount */.B)(FLAVOUR_BYTES)} bytes`,
        offset: 0,
        count: 1,
        text: `the first line is longer than ${(0,counts/* formatCount */.B)(FLAVOUR_BYTES)} bytes, and Mapbox looks for its end in those only. ${NO_FEATURES} ` +
            "Keep the columns you need, the coordinates among them, or give them shorter names: `ogr2ogr -select name,longitude,latitude out.csv in.csv`.",
        brief: "the header is too long",
    };
}
function mixedLineEnds(offset, severity) {
    return {
        check: "csv-rows-dropped",
        severity,
        title: "CSV: two kinds of line ends",
        offset,
        count: 1,
        text: "the header ends with a line feed, and here stands a carriage return. Where there is one in the first 4,000 bytes, Mapbox takes that for the " +
            `end of lines, and all before it for the header. ${severity === "error" ? CANNOT_DETECT : "The rows before it are lost, and those that end with a line feed."} ` +
            "Make all of them line feeds: `tr -s '\\r' '\\n' < in.csv > out.csv`.",
        brief: "two kinds of line ends",
    };
}

// EXTERNAL MODULE: ./lib/preflight/numbers.js
var numbers = __webpack_require__(2649);
;// CONCATENATED MODULE: ./lib/preflight/csv/geometry-faults.js

/** Well-Known Text that begins with a position of more than two numbers, be that in a collection. */
const THREE_NUMBERS = /^\s*(?:\w+\s*Z?M?\s*\(+\s*){1,2}[^\s,()]+ +[^\s,()]+ +[^\s,()]/i;
/** Well-Known Text that begins with a position whose numbers a comma separates. */
const COMMA_IN_POSITION = /^\s*\w+\s*\(+\s*[-+.\d]+\s*,\s*[-+.\d]+\s*[,)]/;
/** What begins as Well-Known Text does, whether Mapbox reads it or not. */
const WKT = /^\s*((MULTI)?(POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)\s*Z?M?\s*(\(|EMPTY)/i;
const EWKT = /^\s*SRID=/i;
const GEOJSON = /^\s*\{/;
const WKB = /^(\\x|0x)?0[01][0-9a-f]{16,}/i;
/** Whether a value begins as Well-Known Text. */
function looksLikeWkt(value) {
    return WKT.test(value);
}
/** Whether a value begins as a geometry in a form that Mapbox does not take in a column for Well-Known Text. */
function looksLikeOtherGeometry(value) {
    return EWKT.test(value) || GEOJSON.test(value);
}
/** What to write for a value that begins so and is no geometry for Mapbox; null where that cannot be told. */
function geometryRemedy(table, value) {
    return table.geometry.kind === "geojson" ? geoJsonRemedy(value) : wktRemedy(table, value);
}
function wktRemedy(table, value) {
    if (GEOJSON.test(value))
        return "Name the column `geojson`";
    if (EWKT.test(value))
        return "Write WKT without the `SRID=…;`: `sed 's/SRID=[0-9]*;//I' in.csv > out.csv`, or `ST_AsText(geom)` in PostGIS";
    if (THREE_NUMBERS.test(value))
        return `Mapbox takes two dimensions only: \`ogr2ogr -dim XY ${ogrFiles(table)}\`, or \`ST_AsText(ST_Force2D(geom))\` in PostGIS`;
    if (COMMA_IN_POSITION.test(value))
        return "A blank separates longitude from latitude, and a comma one position from the next: `POINT(8.5 47.3)`";
    if (looksLikeWkt(value))
        return null;
    const isBinary = WKB.test(value) ? "These are bytes (WKB). " : "";
    return `${isBinary}Write the geometries as Well-Known Text, such as \`POINT(7.4 46.9)\`: \`ST_AsText(geom)\` in PostGIS`;
}
function geoJsonRemedy(value) {
    if (looksLikeWkt(value))
        return "Name the column `wkt`";
    if (/^\s*\{\s*'/.test(value))
        return "JSON has double quotes: `json.dumps` in Python writes them";
    if (/"type"\s*:\s*"Feature/.test(value))
        return "Write the `geometry` of the Feature alone";
    if (GEOJSON.test(value))
        return null;
    return 'Write geometries such as `{"type":"Point","coordinates":[8.5,47.3]}`, with each quote twice, and all of it in quotes';
}

;// CONCATENATED MODULE: ./lib/preflight/csv/number-faults.js


/** Digits in groups of three, by whatever stands between thousands; a single group may be decimals. */
const GROUPED = /^[+-]?(\d{1,3})(?:[,.'’\s]\d{3})+(?:[,.]\d+)?$/;
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;
/** Degrees with their sign, with minutes, or with the letter of a direction. */
const WITH_UNITS = /\d\s*[°º˚′″]|\d\s*['’\s]\s*\d|\d\s*[nsewo]$|^[nsewo]\s*\d/i;
/** What passes for a part of a number, or for nothing; and the command that mends it beside digits, where words are left alone. */
const LOOK_ALIKES = [
    {
        pattern: /^[\p{Pd}\u2212]$/u,
        name: "a typographic dash",
        plain: "-",
        mend: (code) => `s/(?<![^,;|\\t"])${code}(?=[\\d.])/-/g`,
    },
    {
        pattern: /^\p{Zs}$/u,
        name: "an unusual space",
        plain: " ",
        mend: (code) => `s/(?<=[\\d.])${code}|${code}(?=[-.\\d])/ /g`,
    },
    {
        pattern: /^\p{Cf}$/u,
        name: "an invisible character",
        plain: "",
        mend: (code) => `s/(?<=[\\d.])${code}|${code}(?=[-.\\d])//g`,
    },
];
/** A value that is no number, in quotes: characters that cannot be seen or told from others are named by their codes. */
function shown(text) {
    return `"${(0,numbers/* excerpt */.Kb)([...text].map((letter) => (lookAlike(letter) === undefined ? letter : `<${codePoint(letter)}>`)).join(""), 40)}"`;
}
/** Whether a value is a number with a decimal comma, and not one with commas between thousands. */
function hasDecimalComma(text) {
    return DECIMAL_COMMA.test(text) && !isGrouped(text);
}
/** Whether a value is an angle as people write it: degrees with signs and letters, minutes and seconds. */
function hasUnits(text) {
    return WITH_UNITS.test(text) && !isGrouped(text);
}
/** What to write for a value that is no number. */
function numberRemedy(text) {
    const foreign = [...new Set(text)].filter((letter) => lookAlike(letter) !== undefined);
    const plain = foreign.reduce((mended, letter) => mended.replaceAll(letter, lookAlike(letter)?.plain ?? ""), text);
    if (foreign.length > 0 && NUMBER.test(plain.trim())) {
        const named = foreign.map((letter) => `${codePoint(letter)} is ${lookAlike(letter)?.name}`);
        const commands = foreign.map((letter) => lookAlike(letter)?.mend(`\\x{${hexadecimal(letter)}}`));
        return `${named.join(", ")}: \`perl -CSD -pe '${commands.join("; ")}' in.csv > out.csv\``;
    }
    if (isGrouped(text))
        return "Write numbers without separators between thousands";
    if (hasDecimalComma(text))
        return "Write a decimal point";
    if (hasUnits(text))
        return "Write decimal degrees without signs and letters, such as `-8.5` for 8° 30' W";
    return "Write a plain number, such as `-8.5`, or leave the row out";
}
/** One group of three alone is that of thousands where it would leave more degrees than there are. */
function isGrouped(text) {
    const first = GROUPED.exec(text)?.[1];
    return first !== undefined && (Number(first) > 360 || text.split(/[,.'’\s]/).length > 2);
}
function lookAlike(letter) {
    return /^[ -~]$/.test(letter) ? undefined : LOOK_ALIKES.find(({ pattern }) => pattern.test(letter));
}
function codePoint(letter) {
    return `U+${hexadecimal(letter).toUpperCase().padStart(4, "0")}`;
}
function hexadecimal(letter) {
    return (letter.codePointAt(0) ?? 0).toString(16);
}

;// CONCATENATED MODULE: ./lib/preflight/csv/uneven-row.js




/** How much of a row is read to tell what is wrong with it. */
const SAMPLE_BYTES = 4_000;
/**
 * Reads the first row that is dropped for the number of its columns once more; null where there is none.
 * @throws the system's error when the file cannot be read
 */
async function readUnevenRow(path, { table, header }) {
    const dropped = table?.scanner.dropped.get("columns");
    if (dropped === undefined)
        return null;
    const text = (await (0,chunks/* readBytes */.io)(path, dropped.offset, SAMPLE_BYTES)).toString("utf8");
    const { newline, separator, quote } = header;
    const cells = cellsOf(rowOf(text, newline, quote), separator, quote);
    return { cells, isWhole: cells.length === Number(dropped.detail), newline };
}
/** The text up to the first newline before which there is an even number of quotes. */
function rowOf(text, newline, quote) {
    let end = text.indexOf(newline);
    while (end !== -1 && hasLoneQuote(text.slice(0, end), quote))
        end = text.indexOf(newline, end + 1);
    return (end === -1 ? text : text.slice(0, end)).replace(/[\r\n]$/, "");
}
/** Two coordinates next to each other whose decimal commas were taken for separators: the first of them, or null. */
function cutDecimal({ geometry, names, separator }, { cells, isWhole }) {
    if (geometry.kind !== "lon-lat" || separator !== "," || !isWhole || cells.length !== names.length + 2)
        return null;
    const first = Math.min(geometry.longitude, geometry.latitude);
    const second = Math.max(geometry.longitude, geometry.latitude) + 1;
    const numbers = [first, second].map((at) => `${cells[at]?.value},${cells[at + 1]?.value}`);
    return numbers.every((number) => /^\s*[+-]?\d{1,3},\d+\s*$/.test(number)) ? (numbers[0] ?? "").trim() : null;
}
/** What to do about a row that has more columns than the header, as far as its beginning tells. */
function columnsRemedy(table, row) {
    const { cells, isWhole, newline } = row;
    const { names, quote } = table;
    const separator = SEPARATOR_NAMES[table.separator];
    const open = cells.filter(({ isQuoted }) => !isQuoted).map(({ value }) => value);
    const lone = open.find((value) => hasLoneQuote(value, quote))?.split(newline)[0];
    if (lone !== undefined && open.some((value) => value.includes(newline)))
        return loneQuoteRemedy(lone.trim(), quote);
    if (open.some((value) => /[\r\n]/.test(value)))
        return "The line ends in another way than the header. Make all ends line feeds: `tr -s '\\r' '\\n' < in.csv > out.csv`";
    if (isWhole && cells.slice(names.length).every(({ value }) => value.trim() === ""))
        return `At the end of the line stands ${separator}, where the header has none: take it away`;
    if (cutDecimal(table, row) !== null)
        return "Decimal commas separate columns here: write decimal points";
    if (hasCutGeometry(table, row))
        return `The geometry is cut at ${separator} within it: put it in double quotes`;
    const value = cutValue(table, row);
    const example = value === null ? "" : `, as in \`"${(0,numbers/* excerpt */.Kb)(value, 40)}"\``;
    return `A value that contains ${separator} must stand in double quotes${example}, unless it is the header that lacks a name`;
}
/** Whether a geometry without quotes ends at a separator, with brackets that are open there. */
function hasCutGeometry({ geometry }, { cells }) {
    const shape = geometry.kind === "lon-lat" ? undefined : cells[geometry.column];
    return shape?.isQuoted === false && shape.value.split(/[({]/).length > shape.value.split(/[)}]/).length;
}
/** A value that was cut at separators, by all appearances: those with a blank behind them are just those that are too many. */
function cutValue({ names, separator }, { cells, isWhole }) {
    const parts = [...cells.keys()].filter((index) => index > 0 && /^ \S/.test(cells[index]?.value ?? ""));
    const [first] = parts;
    if (first === undefined || !isWhole || parts.length !== cells.length - names.length)
        return null;
    return `${cells[first - 1]?.value}${separator}${cells[first]?.value}`;
}
function loneQuoteRemedy(value, quote) {
    const written = quote === '"' ? `"${value.replaceAll('"', '""')}"` : value.replaceAll("'", "’");
    return `The quote in \`${(0,numbers/* excerpt */.Kb)(value, 30)}\` joins all lines up to the next quote: write \`${(0,numbers/* excerpt */.Kb)(written, 34)}\``;
}
function hasLoneQuote(text, quote) {
    return text.split(quote).length % 2 === 0;
}

;// CONCATENATED MODULE: ./lib/preflight/csv/lost-row.js





/** Why the first row is lost that is dropped for a reason. `uneven`: what there is of the first whose columns do not fit. */
function lossOf(table, reason, rows, uneven) {
    const { names, geometry } = table;
    const { detail } = rows;
    const column = columnName(table, rows.column);
    switch (reason) {
        case "columns": {
            const columns = Number(detail);
            const fact = `the row has ${(0,counts/* countOf */.p)(columns, "column")}, the header ${(0,counts/* formatCount */.B)(names.length)}`;
            if (columns > names.length)
                return { fact, remedy: uneven && columnsRemedy(table, uneven) };
            const isHeaderLonger = columns === names.length - 1 && names.at(-1)?.trim() === "";
            return {
                fact,
                remedy: isHeaderLonger ? `The header ends with ${SEPARATOR_NAMES[table.separator]}: take it away` : null,
            };
        }
        case "behind-quote":
            return {
                fact: "text stands behind a closing quote, where Mapbox ends the row",
                remedy: "Write a quote within a value twice, and the value in quotes",
            };
        case "quote":
            return {
                fact: "a quote is not closed within the row (one behind a backslash is part of the value)",
                remedy: null,
            };
        case "coordinate": {
            if (detail === "")
                return { fact: `the column ${column} is empty`, remedy: null };
            const foreignQuotes = hasUnits(detail) ? "" : otherQuotes(table, detail);
            return {
                fact: `${shown(detail)} in the column ${column} is no number that Mapbox reads as a coordinate${foreignQuotes}`,
                remedy: foreignQuotes === "" ? numberRemedy(detail) : CURLY_APOSTROPHES,
            };
        }
        case "no-place": {
            const areEmpty = geometry.kind === "lon-lat"
                ? `${columnName(table, geometry.longitude)} and ${columnName(table, geometry.latitude)} are empty`
                : `the column ${columnName(table, geometry.column)} is empty`;
            return { fact: `${areEmpty}${detail === "" ? "" : ` ("${(0,numbers/* excerpt */.Kb)(detail, 40)}")`}`, remedy: null };
        }
        case "geometry":
            return {
                fact: `"${(0,numbers/* excerpt */.Kb)(detail, 40)}" in the column ${column} is no geometry that Mapbox reads${otherQuotes(table, detail)}`,
                remedy: isInOtherQuotes(table, detail) ? CURLY_APOSTROPHES : geometryRemedy(table, detail),
            };
    }
}
/** What to do where apostrophes in pairs are taken for quotes. */
const CURLY_APOSTROPHES = `Write curly apostrophes: \`sed "s/'/’/g" in.csv > out.csv\``;
/** Whether double quotes became part of a value, as the file's quotes are single ones. */
function isInOtherQuotes(table, detail) {
    return table.quote === "'" && detail.startsWith('"');
}
function otherQuotes(table, detail) {
    return isInOtherQuotes(table, detail) ? ", which takes single quotes for those around values in this file" : "";
}
function columnName({ names }, column) {
    return `"${(0,numbers/* excerpt */.Kb)(names[column] ?? "", 30)}"`;
}

;// CONCATENATED MODULE: ./lib/preflight/csv/several-columns.js


/** How many columns for one coordinate are named, or given other names by a command. */
const MOST_NAMED = 6;
/** The coordinates for which the header has several columns. */
function ambiguities({ names, geometry }) {
    if (geometry.kind !== "lon-lat")
        return [];
    return ["longitude", "latitude"]
        .map((coordinate) => {
        const read = geometry[coordinate];
        // A column that is named for a geometry matters only where it is taken for the longitude.
        const columns = [...names.keys()].filter((column) => column === read || roleOf(names[column] ?? "") === coordinate);
        return { coordinate, columns, read };
    })
        .filter(({ columns }) => columns.length > 1);
}
/** The header has several columns for a coordinate, and all but the last are mere properties for Mapbox; null where it has not. */
function severalColumns(header, table) {
    const ambiguous = ambiguities(table);
    const [first] = ambiguous;
    if (first === undefined)
        return null;
    const named = ambiguous.map(({ coordinate, columns }) => `the ${coordinate} (${namesOf(table, columns)})`);
    const read = ambiguous.map((one) => one.read);
    const command = commandForFirst(header, table.names, ambiguous);
    return {
        check: "csv-columns",
        severity: "warning",
        title: "CSV: several columns could hold the coordinates",
        offset: header.start + (cellsOf(header.bytes, header.separator, header.quote)[first.read]?.start ?? 0),
        count: 1,
        text: `the header has several columns for ${named.join(" and for ")}. Mapbox reads the last, here ${namesOf(table, read)}. ` +
            `Rename or remove those that are not meant${command === null ? "." : `; this leaves the first: \`${command}\`.`}`,
        brief: "several columns could hold the coordinates",
    };
}
/** Says in a message about coordinates which columns they stand in, where the header has several for them. */
function whichColumns(table) {
    const read = ambiguities(table).map((one) => one.read);
    return read.length === 0
        ? ""
        : ` Of several columns the last count, here ${namesOf(table, read)}: rename or remove them if others are meant.`;
}
function namesOf({ names }, columns) {
    const named = columns.length > MOST_NAMED ? [...columns.slice(0, MOST_NAMED - 1), ...columns.slice(-1)] : columns;
    const quoted = named.map((column) => `"${(0,numbers/* excerpt */.Kb)(names[column] ?? "", 30)}"`);
    const more = named === columns ? "" : `, ${(0,counts/* formatCount */.B)(columns.length - MOST_NAMED)} more`;
    return [`${quoted.slice(0, -1).join(", ")}${more}`, quoted.at(-1)].filter((part) => part !== "").join(" and ");
}
/** What makes Mapbox read the first columns by giving all others new names in the first line, or null where that would not do. */
function commandForFirst({ start, line, separator, quote }, names, ambiguous) {
    const others = ambiguous.flatMap(({ columns }) => columns.slice(1)).map((column) => (names[column] ?? "").trim());
    if (others.length > MOST_NAMED ||
        start > 0 ||
        line.includes("\n") ||
        !others.every((name) => /^\w[\w -]*$/.test(name)))
        return null;
    const mended = others.reduce((text, name) => text.replace(new RegExp(`\\b${name}\\b`), otherName(name)), line);
    const mendedNames = parseLine(mended, separator, quote);
    const expected = names.map((name) => (others.includes(name.trim()) ? name.replace(name.trim(), otherName) : name));
    const isMended = expected.every((name, column) => name === mendedNames[column]?.replace(/^\ufeff/, ""));
    // Of two columns of one name Mapbox would keep the values of the last.
    const isTaken = others.some((name) => names.includes(otherName(name)));
    if (!isMended || isTaken || others.some((name) => roleOf(otherName(name)) !== null))
        return null;
    return `sed '${others.map((name) => `1s/\\b${name}\\b/${otherName(name)}/`).join("; ")}' in.csv > out.csv`;
}
/** A name like this one that Mapbox does not take for a coordinate. */
function otherName(name) {
    const short = name.replace(/longitude/i, "lon").replace(/latitude/i, "lat");
    return roleOf(short) === null ? short : `${short}_2`;
}

;// CONCATENATED MODULE: ./lib/preflight/csv/row-problems.js








/** No row has a place: say why, as far as the first rows tell. `uneven`: see `lossOf`. */
function nothingLeft(table, uneven) {
    const { scanner, geometry, names } = table;
    const base = { severity: "error", offset: 0, count: 1 };
    const why = [...scanner.dropped].sort(([, one], [, other]) => one.offset - other.offset)[0];
    if (scanner.rows === 0 || why === undefined) {
        return {
            ...base,
            check: "no-features",
            title: "CSV: no rows",
            text: `the file has a header and no rows. ${NO_FEATURES} Look at the query or filter that made it.`,
            brief: "no rows",
        };
    }
    const first = scanner.dropped.get("coordinate");
    const decimal = decimalComma(table, why, uneven);
    if (decimal !== null) {
        return {
            ...base,
            check: "csv-separator",
            title: "CSV: decimal commas",
            offset: why[1].offset,
            text: `the coordinate "${decimal}" has a decimal comma, so that no row can be read. ${NO_FEATURES} Write decimal points.`,
            brief: "decimal commas",
        };
    }
    const taken = geometry.kind === "lon-lat" ? (names[geometry.longitude] ?? "") : "";
    const isTaken = geometry.kind === "lon-lat" && first?.column === geometry.longitude && !(0,sniff/* isLongitudeName */.$d)(taken.trim());
    if (isTaken) {
        return {
            ...base,
            check: "csv-geom-column",
            title: `CSV: column "${(0,numbers/* excerpt */.Kb)(taken, 20)}" is taken for longitude`,
            offset: first.offset,
            text: `Mapbox looks for the longitude in the column "${(0,numbers/* excerpt */.Kb)(taken, 40)}", as it stands behind all that are named so and left of the latitude. Its ` +
                `values are no numbers ("${(0,numbers/* excerpt */.Kb)(first.detail, 40)}"). ${NO_FEATURES} Put it left of longitude and latitude.`,
            brief: `column "${(0,numbers/* excerpt */.Kb)(taken, 40)}" is taken for longitude`,
        };
    }
    const enclosed = first ?? scanner.dropped.get("geometry");
    // Of an angle the apostrophe is that of minutes, which no quotes make a number.
    const isAngle = first !== undefined && hasUnits(first.detail);
    if (enclosed !== undefined && isInOtherQuotes(table, enclosed.detail) && !isAngle)
        return singleQuotes(enclosed);
    const named = geometry.kind === "wkt" ? (names[geometry.column] ?? "") : "";
    const cell = scanner.dropped.get("geometry");
    if (geometry.kind === "wkt" && cell !== undefined && named.toLowerCase() !== "wkt" && !looksLikeWkt(cell.detail)) {
        return {
            ...base,
            check: "csv-geom-column",
            title: `CSV: column "${(0,numbers/* excerpt */.Kb)(named, 20)}" is taken for geometry`,
            text: `Mapbox takes the geometry from the last column that could hold it, here "${(0,numbers/* excerpt */.Kb)(named, 40)}", and its values are no Well-Known Text ` +
                `("${(0,numbers/* excerpt */.Kb)(cell.detail, 40)}"). ${NO_FEATURES} ${noTextRemedy(table, geometry.column, cell.detail)}.`,
            brief: `column "${(0,numbers/* excerpt */.Kb)(named, 40)}" is taken for geometry`,
        };
    }
    const { fact, remedy } = lossOf(table, ...why, uneven);
    const rows = scanner.rows === 1 ? "the only row that it finds" : `all of the ${(0,counts/* formatCount */.B)(scanner.rows)} rows`;
    return {
        ...base,
        check: "no-features",
        title: "CSV: no row has coordinates",
        offset: why[1].offset,
        text: `Mapbox would drop ${rows}. Here ${fact}. ${NO_FEATURES} ${remedy ?? "Look at the step that made the file"}.${whichColumns(table)}`,
        brief: "no row has coordinates",
    };
}
/** The first coordinate that is lost to a decimal comma, be it read or cut there; null where others come before. */
function decimalComma(table, [reason, { detail }], uneven) {
    if (reason === "columns")
        return uneven === null ? null : cutDecimal(table, uneven);
    return reason === "coordinate" && hasDecimalComma(detail) ? detail : null;
}
/** What to do with a column that is taken for Well-Known Text, and holds something else. */
function noTextRemedy(table, column, cell) {
    const isBesideOthers = (0,sniff/* hasCoordinateColumns */.O6)(table.names.toSpliced(column, 1));
    if (isBesideOthers && !looksLikeOtherGeometry(cell))
        return 'Rename the column so that its name does not contain "geom", or put it left of those with the coordinates';
    return geometryRemedy(table, cell) ?? "Write the geometries as Well-Known Text";
}
function singleQuotes(first) {
    return {
        check: "csv-rows-dropped",
        severity: "error",
        title: "CSV: apostrophes are taken for quotes",
        offset: first.offset,
        count: 1,
        text: "in the first 4,000 bytes apostrophes come in pairs within each line, and Mapbox takes them for the quotes around values. Double quotes are part " +
            `of a value then (\`${(0,numbers/* excerpt */.Kb)(first.detail, 40)}\`), and no row can be read. ${NO_FEATURES} ${CURLY_APOSTROPHES}.`,
        brief: "apostrophes are taken for quotes",
    };
}
/** Some rows have no place: of each reason the first one. `uneven`: see `lossOf`. */
function droppedRows(table, uneven) {
    const { scanner } = table;
    const lost = scanner.droppedRows - (scanner.dropped.get("no-place")?.count ?? 0);
    const severity = lost * 2 > scanner.rows ? "error" : "warning";
    // The row that is lost to a quote which is never closed is told of by itself.
    const told = scanner.openQuote?.row;
    const reasons = [...scanner.dropped].filter(([, rows]) => rows.count > 1 || rows.offset !== told);
    return reasons.map(([reason, rows]) => {
        const { fact, remedy } = lossOf(table, reason, rows, uneven);
        const lostRows = (0,counts/* countOf */.p)(rows.count, "row");
        return {
            check: "csv-rows-dropped",
            severity,
            title: `CSV: Mapbox would drop ${(0,counts/* countOf */.p)(scanner.droppedRows, "row")}`,
            offset: rows.offset,
            count: rows.count,
            text: `${fact} (${lostRows} of ${(0,counts/* formatCount */.B)(scanner.rows)}). Mapbox drops such rows without a word. ` +
                `${remedy ?? "Correct them, or leave them out to be sure that nothing is missing"}.`,
            brief: `${fact} (${lostRows})${remedy === null ? "" : `. ${remedy}`}`,
        };
    });
}
/** A quote at an offset in the file is closed by none. */
function openQuote(file, offset) {
    return {
        check: "csv-rows-dropped",
        severity: offset < file.bytes / 2 ? "error" : "warning",
        title: "CSV: a quote is never closed",
        offset,
        count: 1,
        text: "the double quote here is never closed, so that Mapbox takes the rest of the file for one value. Write a quote within a value twice; a backslash in front of it does not help.",
        brief: "a double quote is never closed",
    };
}

// EXTERNAL MODULE: ./lib/preflight/reading/halves.js
var halves = __webpack_require__(9611);
// EXTERNAL MODULE: ./lib/preflight/reading/rear-thread.js
var rear_thread = __webpack_require__(9445);
// EXTERNAL MODULE: ./lib/preflight/reading/text.js
var reading_text = __webpack_require__(7333);
// EXTERNAL MODULE: ./lib/preflight/reading/text-stretch.js
var text_stretch = __webpack_require__(9141);
;// CONCATENATED MODULE: ./lib/preflight/csv/stretches.js




/**
 * Scans the rows of a CSV file from the one on that begins at `from`.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
async function scanCsvRear(path, from, signal) {
    const beginning = await readBeginning(path);
    if (beginning.table === null)
        throw new Error("A file without columns of coordinates has no rows to scan.");
    const scan = new CsvStretches(path, beginning);
    await scan.read({ from, to: END_OF_FILE }, signal);
    return { rows: beginning.table.scanner.data, firstInvalidUtf8: scan.result.firstInvalidUtf8 };
}
/**
 * Reads what stands in front of the rows, out of what a scan of the whole file reads first: so that both see the same header.
 * @throws the system's error when the file cannot be read
 */
async function readBeginning(path) {
    return beginningOf(await readBytes(path, 0, CHUNK_BYTES));
}
function beginningOf(bytes) {
    const header = headerAt(bytes);
    return { byteOrderMark: (0,reading_text/* startsWith */.w1)(bytes, reading_text/* UTF8_BOM */.hD), header, table: tableOf(header) };
}
/** A scan of the stretches of one CSV file, which follow each other. */
class CsvStretches {
    #path;
    #beginning;
    #reached = 0;
    #firstInvalidUtf8 = null;
    /** `beginning`: what stands in front of the rows; without it the first stretch begins with that, and has all of it. */
    constructor(path, beginning = null) {
        this.#path = path;
        this.#beginning = beginning;
    }
    get isBeforePart() {
        return this.#beginning?.table?.scanner.isBeforeRow(this.#reached) ?? false;
    }
    async read(stretch, signal) {
        const { reached, firstInvalidUtf8 } = await (0,text_stretch/* consumeText */.O)(this.#path, signal, (buffer, start, end, offset, final) => {
            this.#beginning ??= beginningOf(buffer.subarray(start, end));
            const { table, header } = this.#beginning;
            if (table === null)
                return end;
            const rows = Math.min(end, start + Math.max(0, header.length - offset));
            return table.scanner.write(buffer, rows, end, offset + rows - start, final);
        }, stretch);
        this.#firstInvalidUtf8 ??= firstInvalidUtf8;
        this.#reached = reached;
        return reached;
    }
    absorb({ rows, firstInvalidUtf8 }) {
        this.#beginning?.table?.scanner.absorb(rows);
        this.#firstInvalidUtf8 ??= firstInvalidUtf8;
        return null;
    }
    /** What has been found of the file, once it was read. */
    get result() {
        const beginning = this.#beginning ?? beginningOf(Buffer.alloc(0));
        return { ...beginning, firstInvalidUtf8: this.#firstInvalidUtf8 };
    }
}

;// CONCATENATED MODULE: ./lib/preflight/csv/scan.js



/** Where rows end with CRLF, a line feed alone is one in a value. */
const ROW_ENDS = ["\r\n", "\n", "\r"];
/**
 * Scans a CSV file once for its rows, its extent and its encoding; a large one by two threads.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
async function scanCsv(file, signal) {
    const scan = new CsvStretches(file.path);
    await (0,halves/* scanHalves */.L)(scan, await rear_thread/* RearThread */.X.start("csv", file, findRow), signal);
    return scan.result;
}
/** Index in some bytes of a file where a row begins, by all appearances; -1 for none. */
function findRow(bytes) {
    const rowEnd = ROW_ENDS.find((one) => bytes.includes(one));
    return rowEnd === undefined ? -1 : bytes.indexOf(rowEnd) + rowEnd.length;
}

// EXTERNAL MODULE: ./lib/preflight/problems.js + 1 modules
var preflight_problems = __webpack_require__(6722);
// EXTERNAL MODULE: ./lib/preflight/zooms.js
var zooms = __webpack_require__(2423);
;// CONCATENATED MODULE: ./lib/preflight/csv.js










/** How many columns are listed in the report. */
const REPORTED_COLUMNS = 100;
/** CSV with coordinates: one pass over the bytes for the rows that Mapbox would drop, the extent and the encoding. */
const csvCheck = {
    format: "csv",
    async check(file, signal) {
        const scan = await scanCsv(file, signal);
        const findings = await (0,preflight_problems/* findingsOf */.WX)(file, judge(file, scan, await readUnevenRow(file.path, scan)), signal);
        if (scan.table === null)
            return { findings, facts: null };
        return { findings, facts: factsOf(file, scan.table), sample: scan.table.scanner.extent.sample };
    },
};
function judge(file, scan, uneven) {
    const { table, header, byteOrderMark, firstInvalidUtf8 } = scan;
    const fault = headerFault(scan);
    const problems = [];
    if (byteOrderMark)
        problems.push(markInFront(header));
    if (firstInvalidUtf8 !== null)
        problems.push((0,preflight_problems/* invalidUtf8 */.tR)("CSV", firstInvalidUtf8));
    if (fault !== null)
        problems.push(fault);
    if (fault?.severity === "error")
        return problems;
    const unseenSeparator = header.separator === chooseSeparator(header.line) ? null : emptyFirstLine();
    if (table === null)
        return [...problems, unseenSeparator ?? noColumns(header)];
    const { scanner, separator } = table;
    if (separator !== ",")
        problems.push(unusualSeparator(separator));
    const range = (0,range_finding/* rangeFault */.Uc)(scanner.extent, "CSV", rangeRemedies(table));
    if (range !== null) {
        const text = range.severity === "error" ? `${range.text}${whichColumns(table)}` : range.text;
        problems.push({ ...range, text, check: "coordinates-range", brief: range.title });
    }
    if (scanner.rows === scanner.droppedRows)
        problems.push(unseenSeparator ?? nothingLeft(table, uneven));
    else if (scanner.droppedRows > 0)
        problems.push(...droppedRows(table, uneven));
    // An error that comes of the choice of columns tells of it.
    const several = problems.some(({ severity }) => severity === "error") ? null : severalColumns(header, table);
    if (several !== null)
        problems.push(several);
    if (scanner.openQuote !== null)
        problems.push(openQuote(file, scanner.openQuote.offset));
    return problems;
}
function factsOf(file, { names, separator, scanner, geometry }) {
    const { bounds } = scanner.extent;
    return {
        kind: "csv",
        rows: scanner.rows,
        droppedRows: scanner.droppedRows,
        columns: names.slice(0, REPORTED_COLUMNS),
        separator,
        bounds,
        estimatedZooms: (0,zooms/* estimateZooms */.x)(file.bytes, bounds, geometry.kind === "lon-lat"),
    };
}


/***/ })

};
