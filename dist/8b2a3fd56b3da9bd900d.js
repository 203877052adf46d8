import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 511:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(919);
/* harmony import */ var _rear_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(814);
// What runs in the second thread of rear-thread.ts. It is JavaScript so that its name is the same here and in dist/.


const cancellation = new AbortController();
node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.once("message", () => cancellation.abort());
// To be listened to does not keep the thread alive: it ends when there is nothing more to scan.
node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.unref();
node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(await (0,_rear_js__WEBPACK_IMPORTED_MODULE_1__/* .scanRear */ .y)(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData, cancellation.signal).catch(() => null));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ scanRear)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: ./lib/preflight/reading/chunks.js

/** How much is read at a time, in bytes: some milliseconds of scanning, so that the event loop turns in between. */
const CHUNK_BYTES = 524_288;
/** The longest unfinished token that a scanner may hand back to see it again with what follows, in bytes. */
const HEADROOM = 4_096;
/** Room for what is kept of the piece before, the piece, and a sentinel. */
const BUFFER_BYTES = HEADROOM + CHUNK_BYTES + 1;
/** Buffers of files that have been read: many small files would spend more time on new ones than on their bytes. */
const spare = [];
/** Returned by a consumer that has seen enough. */
const STOP = -1;
/** Stands for the offset of a file's end, wherever that is. */
const END_OF_FILE = Number.POSITIVE_INFINITY;
/** All bytes of a file. */
const WHOLE_FILE = { from: 0, to: END_OF_FILE };
/**
 * Reads a file, or a stretch of it, once and in order, into two buffers by turns: one is scanned while the other is
 * filled. Returns the offset of the first byte that the consumer has not done with, which is that of the end unless the
 * stretch ends within a token. Only the end of the file is `final`.
 * @throws the signal's reason when aborted, the system's error when the file cannot be read, and what `consume` throws
 */
async function consumeFile(path, signal, consume, { from, to } = WHOLE_FILE) {
    signal.throwIfAborted();
    const handle = await (0,promises_namespaceObject.open)(path, "r");
    let filling = Promise.resolve(0);
    let current = spare.pop() ?? Buffer.allocUnsafeSlow(BUFFER_BYTES);
    let other = spare.pop() ?? Buffer.allocUnsafeSlow(BUFFER_BYTES);
    try {
        let filled = from;
        filling = fill(handle, current, filled, to);
        let start = HEADROOM;
        let offset = from;
        for (;;) {
            const bytesRead = await filling;
            signal.throwIfAborted();
            filled += bytesRead;
            const final = bytesRead === 0;
            if (final && filled >= to)
                return offset;
            if (!final)
                filling = fill(handle, other, filled, to);
            const end = HEADROOM + bytesRead;
            const kept = consume(current, start, end, offset, final);
            if (kept === STOP)
                return offset;
            offset += kept - start;
            if (final)
                return offset;
            start = HEADROOM - (end - kept);
            current.copy(other, start, kept, end);
            [current, other] = [other, current];
        }
    }
    finally {
        await filling.catch(() => 0);
        spare.push(current, other);
        await handle.close();
    }
}
async function fill(handle, buffer, position, to) {
    const wanted = Math.min(CHUNK_BYTES, to - position);
    if (wanted <= 0)
        return 0;
    const { bytesRead } = await handle.read(buffer, HEADROOM, wanted, position);
    return bytesRead;
}
/**
 * The bytes of a file from `offset` on, as many as there are up to `length`.
 * @throws the system's error when the file cannot be read
 */
async function readBytes(path, offset, length) {
    const handle = await (0,promises_namespaceObject.open)(path, "r");
    try {
        const buffer = Buffer.allocUnsafe(length);
        let filled = 0;
        while (filled < length) {
            const { bytesRead } = await handle.read(buffer, filled, length - filled, offset + filled);
            if (bytesRead === 0)
                break;
            filled += bytesRead;
        }
        return buffer.subarray(0, filled);
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./lib/preflight/reading/text.js

/** The byte order mark of UTF-8. */
const UTF8_BOM = [0xef, 0xbb, 0xbf];
/** Whether `bytes` begins with `prefix`, given as bytes or as Latin-1 text, at `offset`. */
function text_startsWith(bytes, prefix, offset = 0) {
    if (bytes.length < offset + prefix.length)
        return false;
    for (let index = 0; index < prefix.length; index++) {
        const expected = typeof prefix === "string" ? prefix.charCodeAt(index) : prefix[index];
        if (bytes[offset + index] !== expected)
            return false;
    }
    return true;
}
/** The bytes as text, the way Node and so Mapbox's own code decodes them: a byte order mark stays, bad bytes become U+FFFD. */
function text_decode(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}
/** The Unicode text that begins here: what a byte order mark, or a zero in every other byte, gives away. */
function utf16Flavour(head) {
    if (text_startsWith(head, [0xff, 0xfe]))
        return "UTF-16LE";
    if (text_startsWith(head, [0xfe, 0xff]))
        return "UTF-16BE";
    const pairs = Math.min(16, head.length >> 1);
    if (pairs < 2)
        return null;
    let low = 0;
    let high = 0;
    for (let pair = 0; pair < pairs; pair++) {
        if (head[2 * pair] === 0 && head[2 * pair + 1] !== 0)
            high++;
        if (head[2 * pair] !== 0 && head[2 * pair + 1] === 0)
            low++;
    }
    if (low === pairs)
        return "UTF-16LE";
    return high === pairs ? "UTF-16BE" : null;
}
/**
 * Finds the first byte of a stream that is not valid UTF-8 (RFC 3629). Takes the stream in pieces of any size and
 * keeps at most three bytes between them. As quick as `isUtf8` while all is well.
 */
class Utf8Watch {
    #pending = new Uint8Array();
    #offset;
    #firstInvalid = null;
    /** `offset`: where the first byte stands in the file. */
    constructor(offset = 0) {
        this.#offset = offset;
    }
    /** Offset in the file of the first byte that cannot be UTF-8, or null as long as there is none. */
    get firstInvalid() {
        return this.#firstInvalid;
    }
    /** Takes the next piece of the stream. */
    write(piece) {
        if (this.#firstInvalid !== null)
            return;
        let rest = piece;
        if (this.#pending.length > 0) {
            const needed = sequenceLength(this.#pending[0] ?? 0) - this.#pending.length;
            const character = Buffer.concat([this.#pending, piece.subarray(0, needed)]);
            if (piece.length < needed && !isImpossible(character)) {
                this.#pending = character;
                return;
            }
            if (!(0,external_node_buffer_namespaceObject.isUtf8)(character)) {
                this.#firstInvalid = this.#offset;
                return;
            }
            this.#offset += character.length;
            this.#pending = new Uint8Array();
            rest = piece.subarray(needed);
        }
        const whole = rest.length - unfinishedLength(rest);
        const settled = rest.subarray(0, whole);
        if (!(0,external_node_buffer_namespaceObject.isUtf8)(settled)) {
            this.#firstInvalid = this.#offset + firstInvalidByte(settled);
            return;
        }
        this.#offset += whole;
        this.#pending = Uint8Array.from(rest.subarray(whole));
    }
    /** Says that the stream has ended: a character cut in two is a fault too. */
    end() {
        if (this.#firstInvalid === null && this.#pending.length > 0)
            this.#firstInvalid = this.#offset;
    }
}
/** How many bytes the character has that begins with `lead`; 1 for bytes that can begin none. */
function sequenceLength(lead) {
    if (lead >= 0xf0 && lead <= 0xf4)
        return 4;
    if (lead >= 0xe0 && lead <= 0xef)
        return 3;
    return lead >= 0xc2 && lead <= 0xdf ? 2 : 1;
}
/** Whether no continuation can make a character of these first bytes of one. */
function isImpossible(start) {
    return start.subarray(1).some((byte) => (byte & 0xc0) !== 0x80);
}
/** How many bytes at the end belong to a character that goes on in the next piece. */
function unfinishedLength(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back] ?? 0;
        if ((byte & 0xc0) === 0x80)
            continue;
        return sequenceLength(byte) > back ? back : 0;
    }
    return 0;
}
/** Walks the piece character by character; only asked once, of a piece known to be bad. */
function firstInvalidByte(bytes) {
    let start = 0;
    while (start < bytes.length) {
        const length = sequenceLength(bytes[start] ?? 0);
        if ((bytes[start] ?? 0) >= 0x80 && !(0,external_node_buffer_namespaceObject.isUtf8)(bytes.subarray(start, start + length)))
            return start;
        start += length;
    }
    return start;
}

;// CONCATENATED MODULE: ./lib/preflight/reading/text-stretch.js


/**
 * Reads a stretch of a text file once, and watches its encoding beside what `consume` does.
 * @throws the signal's reason when aborted, the system's error when the file cannot be read, and what `consume` throws
 */
async function consumeText(path, signal, consume, stretch) {
    const encoding = new Utf8Watch(stretch.from);
    let watched = stretch.from;
    let isStopped = false;
    const reached = await consumeFile(path, signal, (buffer, start, end, offset, final) => {
        encoding.write(buffer.subarray(start + watched - offset, end));
        watched = offset + end - start;
        const kept = consume(buffer, start, end, offset, final);
        isStopped = kept === STOP;
        return kept;
    }, stretch);
    // What comes behind is unknown after a stop: it may be the rest of a character.
    if (!isStopped)
        encoding.end();
    return { reached, firstInvalidUtf8: encoding.firstInvalid };
}

;// CONCATENATED MODULE: ./lib/preflight/sniff.js

/** How many bytes of a file Mapbox's type detection reads. */
const SNIFFED_BYTES = 512;
/** In how many characters of them it looks for the members of a JSON object. */
const JSON_WINDOW = 400;
/** In how many characters of them it looks for the root element of an XML document. */
const XML_WINDOW = 100;
/** The first bytes of a .shp: its code, 9994 (ESRI Shapefile Technical Description, "Main File Header"). */
const SHP_START = (/* unused pure expression or super */ null && ([0, 0, 0x27, 0x0a]));
const GEOJSON_TYPES = new Set([
    "Feature",
    "FeatureCollection",
    "GeometryCollection",
    "LineString",
    "MultiLineString",
    "MultiPoint",
    "MultiPolygon",
    "Point",
    "Polygon",
]);
/**
 * What Mapbox takes a file for that begins with `head`, or null where it answers "Unknown filetype". The file's name
 * has no say in it. A zip is always a shapefile, an SQLite database always MBTiles.
 * The behaviour of fromBuffer() in the public repository mapbox/mapbox-file-sniff.
 */
function sniff(head) {
    const read = head.subarray(0, SNIFFED_BYTES);
    // Of all gzipped files only packages of internal tools are known to it, and gzipped TIFFs, which nothing after it opens.
    if (startsWith(read, [0x1f, 0x8b]))
        return null;
    const text = decode(read);
    const window = text.slice(0, JSON_WINDOW);
    if (window.trim().startsWith("{"))
        return sniffJson(window);
    if (startsWith(read, "SQLite format 3"))
        return "mbtiles";
    if (startsWith(read, "PK"))
        return "shapefile";
    if (isTiff(read))
        return "tiff";
    const root = text.slice(0, XML_WINDOW);
    const declaration = root.indexOf("<?xml");
    if (declaration === 0 || declaration === 1) {
        if (root.includes("<kml"))
            return "kml";
        if (root.includes("<gpx"))
            return "gpx";
    }
    if (root.includes("<VRTDataset"))
        return "vrt";
    if (read.length > 32 && startsWith(read, SHP_START))
        return "shp";
    return sniffCsv(text) ? "csv" : null;
}
function sniffJson(window) {
    // Spaces are taken out, but not line breaks and tabs.
    const compact = window.replaceAll(/[^\S\n\r\t\f]/g, "");
    if (compact.includes('"tilejson":'))
        return "tilejson";
    if (compact.includes('"arcs":') || compact.includes('"objects":'))
        return "topojson";
    if (['"features":', '"geometries":', '"coordinates":'].some((member) => compact.includes(member)))
        return "geojson";
    const type = /"type":\s?"([^"\n]+)"/.exec(compact)?.[1];
    if (type === "Topology")
        return "topojson";
    return type !== undefined && GEOJSON_TYPES.has(type) ? "geojson" : null;
}
/** The third or the fourth byte is 42, or the third is 43: so a big-endian BigTIFF is missed. */
function isTiff(head) {
    if (!startsWith(head, "II") && !startsWith(head, "MM"))
        return false;
    return head[2] === 42 || head[3] === 42 || head[2] === 43;
}
function sniffCsv(text) {
    const header = text.split(/\r\n|\r|\n/).find((line) => line !== "");
    return header !== undefined && hasCoordinateColumns(splitHeader(header));
}
/** The separators that Mapbox knows, in its order of preference. */
const SEPARATORS = (/* unused pure expression or super */ null && ([",", "\t", "|", ";"]));
/** The separator that occurs most often; of equals the first in Mapbox's order. */
function detectSeparator(header) {
    let best = ",";
    let most = -1;
    for (const separator of SEPARATORS) {
        const count = header.split(separator).length;
        if (count > most) {
            best = separator;
            most = count;
        }
    }
    return best;
}
/** The column names as type detection sees them: cut at every separator, without quotes, not trimmed. */
function splitHeader(header) {
    return header.split(detectSeparator(header)).map((name) => name.replaceAll('"', ""));
}
/** Whether Mapbox takes a column of this name for the longitude. */
function isLongitudeName(name) {
    const lower = name.toLowerCase();
    return ["x", "lon", "lng", "long"].includes(lower) || lower.includes("longitude");
}
/** Whether Mapbox takes a column of this name for the latitude. */
function isLatitudeName(name) {
    const lower = name.toLowerCase();
    return ["y", "lat"].includes(lower) || lower.includes("latitude");
}
/** Whether Mapbox takes a column of this name for whole geometries. */
function isGeometryName(name) {
    return ["wkt", "geom", "geometry", "geojson"].includes(name.toLowerCase());
}
/**
 * Whether a table with these columns can be put on a map.
 * The rule of the public repository mapbox/detect-geocsv.
 */
function hasCoordinateColumns(names) {
    return names.some(isGeometryName) || (names.some(isLongitudeName) && names.some(isLatitudeName));
}

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
    if (isLongitudeName(lower))
        return "longitude";
    return isLatitudeName(lower) ? "latitude" : null;
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

;// CONCATENATED MODULE: ./lib/preflight/position-sampler.js
/**
 * An even sample of the positions of a file: every position at first, and whenever there are too many, every second
 * of them is dropped and from then on only every second as many are taken. It needs no chance, so the same file always
 * gives the same sample, and costs no more than counting.
 */
class PositionSampler {
    #capacity;
    #numbers = new Float32Array(64);
    #length = 0;
    #stride = 1;
    #untilNext = 1;
    /** `capacity`: the most positions that are kept; at least half as many are, of a file that has them. */
    constructor(capacity) {
        this.#capacity = capacity;
    }
    add(x, y) {
        if (--this.#untilNext > 0)
            return;
        this.#untilNext = this.#stride;
        this.#take(x, y);
    }
    /** The positions that were kept, in order: x and y in turn. */
    get sample() {
        return this.#numbers.slice(0, this.#length);
    }
    /** How many positions one of the sample stands for. */
    get stride() {
        return this.#stride;
    }
    /** Adds the sample of the positions that follow, every `stride`-th of them, as if they had been added one by one. */
    absorb(sample, stride) {
        while (this.#stride < stride)
            this.#thin();
        for (let index = 0; index < sample.length; index += 2) {
            if (((index / 2) * stride) % this.#stride === 0)
                this.#take(sample[index] ?? 0, sample[index + 1] ?? 0);
        }
    }
    #take(x, y) {
        if (this.#length >= this.#capacity * 2)
            this.#thin();
        if (this.#length >= this.#numbers.length)
            this.#grow();
        this.#numbers[this.#length++] = x;
        this.#numbers[this.#length++] = y;
    }
    #thin() {
        const numbers = this.#numbers;
        const kept = Math.ceil(this.#length / 4);
        for (let position = 1; position < kept; position++)
            numbers.copyWithin(position * 2, position * 4, position * 4 + 2);
        this.#length = kept * 2;
        this.#stride *= 2;
        this.#untilNext = this.#stride;
    }
    #grow() {
        const larger = new Float32Array(Math.min(this.#numbers.length * 2, this.#capacity * 2));
        larger.set(this.#numbers);
        this.#numbers = larger;
    }
}

;// CONCATENATED MODULE: ./lib/preflight/extent.js

/** Beyond these Mapbox's verification refuses: tilelive.verify in the public repository mapbox/tilelive. */
const REFUSED_LONGITUDE = 360;
const REFUSED_LATITUDE = 95;
/** Beyond these, in degrees, a position lies outside the world of web mercator; the noise of a projection is no fault. */
const WORLD_LONGITUDE = 180 + 1e-6;
const WORLD_LATITUDE = 85.051_13;
/** Whether two boxes have no point in common; the corners of either may have changed places. */
function areApart(one, other) {
    const apart = (a, b, c, d) => Math.max(a, b) < Math.min(c, d) || Math.max(c, d) < Math.min(a, b);
    return apart(one[0], one[2], other[0], other[2]) || apart(one[1], one[3], other[1], other[3]);
}
/** Whether an extent that is said to be in metres may be one in degrees. */
function mayBeDegrees([west, south, east, north]) {
    const within = (limit, ...values) => values.every((value) => Math.abs(value) <= limit);
    return within(180, west, east) && within(90, south, north);
}
/** How many positions are kept for a map: some for each of its characters. */
const SAMPLED_POSITIONS = 4_096;
/** The extent of all positions, and which of them Mapbox cannot place. */
class Extent {
    #west = Number.POSITIVE_INFINITY;
    #south = Number.POSITIVE_INFINITY;
    #east = Number.NEGATIVE_INFINITY;
    #north = Number.NEGATIVE_INFINITY;
    #beyondWorld = false;
    #sampler = new PositionSampler(SAMPLED_POSITIONS);
    positions = 0;
    /** How many positions Mapbox refuses, and the first of them. */
    refused = 0;
    firstRefused = null;
    /** How many more lie outside web mercator, and the first of them. */
    outside = 0;
    firstOutside = null;
    /** Notes a position in degrees; `offset` is where it stands in the file. NaN counts as no position. */
    add(x, y, offset) {
        if (x < this.#west || x > this.#east || y < this.#south || y > this.#north)
            this.#widen(x, y, x, y);
        this.positions++;
        this.#sampler.add(x, y);
        if (this.#beyondWorld)
            this.#judge(x, y, offset);
    }
    /** All of this, as data. */
    get data() {
        const { positions, refused, firstRefused, outside, firstOutside, sample } = this;
        const reach = [this.#west, this.#south, this.#east, this.#north];
        return { reach, positions, refused, firstRefused, outside, firstOutside, sample, stride: this.#sampler.stride };
    }
    /** Adds the positions of a part of the file that follows all those before. */
    absorb(part) {
        this.#widen(...part.reach);
        this.positions += part.positions;
        this.refused += part.refused;
        this.firstRefused ??= part.firstRefused;
        this.outside += part.outside;
        this.firstOutside ??= part.firstOutside;
        this.#sampler.absorb(part.sample, part.stride);
    }
    #widen(west, south, east, north) {
        if (west < this.#west)
            this.#west = west;
        if (east > this.#east)
            this.#east = east;
        if (south < this.#south)
            this.#south = south;
        if (north > this.#north)
            this.#north = north;
        // As long as the extent lies within the world, no position has to be looked at.
        this.#beyondWorld = this.isBeyondLongitudes || this.isBeyondLatitudes;
    }
    #judge(x, y, offset) {
        if (x > WORLD_LONGITUDE || x < -WORLD_LONGITUDE || y > WORLD_LATITUDE || y < -WORLD_LATITUDE) {
            this.#stray(x, y, offset);
        }
    }
    #stray(x, y, offset) {
        const latitude = Math.abs(y);
        if (Math.abs(x) > REFUSED_LONGITUDE || latitude > REFUSED_LATITUDE) {
            this.refused++;
            this.firstRefused ??= { offset, x, y };
        }
        else {
            this.outside++;
            this.firstOutside ??= { offset, x, y };
        }
    }
    /** Some of the positions, spread evenly over the file: longitude and latitude in turn. */
    get sample() {
        return this.#sampler.sample;
    }
    /** Null without a position. */
    get bounds() {
        return this.#west <= this.#east && this.#south <= this.#north
            ? [this.#west, this.#south, this.#east, this.#north]
            : null;
    }
    /** Whether there are longitudes outside of web mercator. */
    get isBeyondLongitudes() {
        return this.#west < -WORLD_LONGITUDE || this.#east > WORLD_LONGITUDE;
    }
    /** Whether there are latitudes outside of web mercator. */
    get isBeyondLatitudes() {
        return this.#south < -WORLD_LATITUDE || this.#north > WORLD_LATITUDE;
    }
    /** Whether there are numbers far too large for degrees. */
    get isFarBeyondDegrees() {
        const largest = Math.max(Math.abs(this.#west), Math.abs(this.#east), Math.abs(this.#south), Math.abs(this.#north));
        return largest > 1_000 && Number.isFinite(largest);
    }
    /** Whether the numbers are metres or feet of some projection, by all appearances: most positions are no degrees. */
    get looksProjected() {
        return this.isFarBeyondDegrees && this.#mostAreRefused && !this.beginsWithMissingValue;
    }
    /** Whether the first position that Mapbox refuses has for both numbers one that programs write for want of a value, such as -9999. */
    get beginsWithMissingValue() {
        if (this.firstRefused === null)
            return false;
        const { x, y } = this.firstRefused;
        return x === y && /^-?9{3,}$/.test(String(x));
    }
    get #mostAreRefused() {
        return this.refused * 2 > this.positions;
    }
    /** Whether longitude and latitude may have changed places: second numbers that can be no latitude, first ones that can. */
    get mayBeSwapped() {
        const largestX = Math.max(Math.abs(this.#west), Math.abs(this.#east));
        const largestY = Math.max(Math.abs(this.#south), Math.abs(this.#north));
        return largestX <= 90 && largestY > 90 && largestY <= WORLD_LONGITUDE;
    }
    /** Whether they have, by all appearances: most positions are so. */
    get looksSwapped() {
        return this.mayBeSwapped && this.#mostAreRefused;
    }
}

;// CONCATENATED MODULE: ./lib/preflight/reading/decimal.js
const DOT = 0x2e;
const MINUS = 0x2d;
/** Digits XORed with this are 0 to 9, all other bytes are more. */
const ZERO = 0x30;
/** So many digits fit an integer of 32 bits, whose arithmetic is three times as quick as that of doubles. */
const SMALL = 9;
/** Ten to the power of 0 to 22: all that are exact doubles, so that digits divided by one are as good as the digits. */
const POWERS_OF_TEN = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
/**
 * Reads plain decimal numbers: an optional minus, digits, and perhaps a dot with digits, up to nine before the dot and
 * eighteen behind it. Exact up to 15 digits, within the last digit of a double beyond. A class only because a number
 * and where it ends are two results, and allocating a pair for each would double the time of a scan.
 */
class DecimalReader {
    /** Index behind the number that was read last, or -1 when none that is plain began there. */
    end = 0;
    /** The number that begins at `start`. `bytes` must have a byte behind it that belongs to no number. */
    read(bytes, start) {
        // 1 for a minus, else 0, without a branch: signs come in no order that a processor could foretell.
        const negative = (((bytes[start] ?? 0) ^ MINUS) - 1) >>> 31;
        const sign = 1 - 2 * negative;
        const wholeStart = start + negative;
        let at = wholeStart;
        let whole = 0;
        let digit = (bytes[at] ?? 0) ^ ZERO;
        while (digit <= 9) {
            whole = (Math.imul(whole, 10) + digit) | 0;
            digit = (bytes[++at] ?? 0) ^ ZERO;
        }
        const wholeDigits = at - wholeStart;
        // "-", "01" and numbers beyond 32 bits are for those who know what to make of them.
        if (wholeDigits === 0 || wholeDigits > SMALL || (wholeDigits > 1 && bytes[wholeStart] === ZERO))
            return this.#notPlain();
        if ((bytes[at] ?? 0) !== DOT) {
            this.end = at;
            return sign * whole;
        }
        const fractionStart = ++at;
        const highEnd = at + SMALL;
        let high = 0;
        digit = (bytes[at] ?? 0) ^ ZERO;
        while (digit <= 9 && at < highEnd) {
            high = (Math.imul(high, 10) + digit) | 0;
            digit = (bytes[++at] ?? 0) ^ ZERO;
        }
        const highDigits = at - fractionStart;
        if (highDigits === 0)
            return this.#notPlain();
        let low = 0;
        while (digit <= 9) {
            low = (Math.imul(low, 10) + digit) | 0;
            digit = (bytes[++at] ?? 0) ^ ZERO;
        }
        const lowDigits = at - fractionStart - highDigits;
        if (lowDigits > SMALL)
            return this.#notPlain();
        const leading = whole * (POWERS_OF_TEN[highDigits] ?? 1) + high;
        const value = lowDigits === 0
            ? leading / (POWERS_OF_TEN[highDigits] ?? 1)
            : (leading * (POWERS_OF_TEN[lowDigits] ?? 1) + low) / (POWERS_OF_TEN[highDigits + lowDigits] ?? 1);
        this.end = at;
        return sign * value;
    }
    #notPlain() {
        this.end = -1;
        return Number.NaN;
    }
}

;// CONCATENATED MODULE: ./lib/preflight/csv/no-value.js
/** What programs write where there is no place; a spreadsheet of them is no broken one. */
const NO_VALUE = /^(null|nan|none|nil|n\/?a|#n\/a|\\n|-+|\?)?$/i;

;// CONCATENATED MODULE: ./lib/counts.js
/**
 * A whole number with thousands separators: `12,345`. By hand, because the first use of `Intl`, which `toLocaleString`
 * is too, loads 12 ms worth of data.
 */
function formatCount(count) {
    return Math.round(count)
        .toFixed(0)
        .replaceAll(/\B(?=(\d{3})+$)/g, ",");
}
/** A number of things: `1 file`, `1,200 files`; the plural is the singular with an `s` unless given. */
function countOf(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

;// CONCATENATED MODULE: ./lib/preflight/json/key-memory.js
/** The longest run of bytes that is remembered. */
const LONGEST = 64;
/** How many bytes are compared at once. A name of one letter with its quotes and colon has as many. */
const WORD = 4;
/** How many runs are remembered at most. */
const CAPACITY = 1_024;
/** After so many vain looks, a memory that fails more often than it helps is given up. */
const PATIENCE = 2_000;
/**
 * Remembers how names follow each other in the objects of a file: `,"height":` after `,"name":`. In most files each
 * feature repeats the names of the one before, so that a comparison of bytes can take the place of scanning them.
 * Runs are numbered from 1; 0 is none.
 */
class KeyMemory {
    #bytes = new Uint8Array(CAPACITY * LONGEST);
    #stored = new DataView(this.#bytes.buffer);
    #lengths = new Uint8Array(CAPACITY);
    /** By run: the one that came after it the last time. */
    #successors = new Uint16Array(CAPACITY);
    #known = new Map();
    #last = 0;
    #hits = 0;
    #misses = 0;
    /** The run that came after the last one before, if the bytes from `start` on are the same again; else 0. */
    expected(view, start) {
        const run = this.#successors[this.#last] ?? 0;
        const last = (this.#lengths[run] ?? 0) - WORD;
        if (last < 0 || start + last + WORD > view.byteLength)
            return 0;
        const stored = this.#stored;
        const offset = run * LONGEST;
        // Four bytes at a time; the last four overlap with those before them.
        for (let index = 0; index < last; index += WORD) {
            if (view.getInt32(start + index) !== stored.getInt32(offset + index))
                return 0;
        }
        return view.getInt32(start + last) === stored.getInt32(offset + last) ? run : 0;
    }
    /** Notes that the run `expected` has named is there, and returns its length. */
    advance(run) {
        this.#last = run;
        this.#hits++;
        return this.#lengths[run] ?? 0;
    }
    /**
     * Learns the run `bytes[start, end)` as the one that follows now; returns its number, 0 when it is not remembered.
     * The same bytes are another run in another `context`, which is any number.
     */
    learn(bytes, start, end, context) {
        const length = end - start;
        this.#misses++;
        if (length < WORD || length > LONGEST || (this.#misses > PATIENCE && this.#misses > this.#hits))
            return 0;
        const text = `${context} ${bytes.toString("latin1", start, end)}`;
        let run = this.#known.get(text) ?? 0;
        if (run === 0) {
            if (this.#known.size + 1 >= CAPACITY)
                return 0;
            run = this.#known.size + 1;
            this.#known.set(text, run);
            this.#bytes.set(bytes.subarray(start, end), run * LONGEST);
            this.#lengths[run] = length;
        }
        this.#successors[this.#last] = run;
        this.#last = run;
        return run;
    }
}

;// CONCATENATED MODULE: ./lib/preflight/json/letters.js
const SPACE = 0x20;
const letters_ZERO = 0x30;
const NINE = 0x39;
/** Whether a byte is a letter of ASCII. */
function isLetter(byte) {
    const lower = byte | 0x20;
    return lower >= 0x61 && lower <= 0x7a;
}
/** Whether a byte is a hexadecimal digit. */
function isHexDigit(byte) {
    const lower = byte | 0x20;
    return (byte >= letters_ZERO && byte <= NINE) || (lower >= 0x61 && lower <= 0x66);
}
/** A byte as it can stand in a message: itself, or "?" where that would not be seen. */
function printable(byte) {
    return byte === undefined || byte < SPACE || byte > 0x7e ? "?" : String.fromCharCode(byte);
}

;// CONCATENATED MODULE: ./lib/preflight/json/long-number.js
const PLUS = 0x2b;
const long_number_MINUS = 0x2d;
const long_number_DOT = 0x2e;
const long_number_ZERO = 0x30;
const long_number_NINE = 0x39;
const UPPER_E = 0x45;
const LOWER_E = 0x65;
// What has been seen of a number.
const NUMBER_START = 0;
const NUMBER_SIGN = 1;
const NUMBER_INTEGER = 2;
const NUMBER_DOT = 3;
const NUMBER_FRACTION = 4;
const NUMBER_MARK = 5;
const NUMBER_EXPONENT_SIGN = 6;
const NUMBER_EXPONENT = 7;
const NUMBER_ENDED = 8;
const NUMBER_COMPLETE = new Set([NUMBER_INTEGER, NUMBER_DOT, NUMBER_FRACTION, NUMBER_EXPONENT]);
/** The grammar of a number (RFC 8259, section 6) that is too long to be held, byte by byte; Mapnik's leniency included. */
class LongNumber {
    #state = NUMBER_START;
    /** Goes on with `bytes[start, end)`; returns the index of the first byte that does not belong to the number, or `end`. */
    write(bytes, start, end) {
        for (let at = start; at < end; at++) {
            const next = stateAfter(this.#state, bytes[at] ?? 0);
            if (next === NUMBER_ENDED)
                return at;
            this.#state = next;
        }
        return end;
    }
    /** Whether what has been seen is a number. */
    get isComplete() {
        return NUMBER_COMPLETE.has(this.#state);
    }
    /** Whether it is one without dot and exponent. */
    get isInteger() {
        return this.#state === NUMBER_INTEGER;
    }
}
function stateAfter(state, byte) {
    if (byte >= long_number_ZERO && byte <= long_number_NINE) {
        if (state <= NUMBER_INTEGER)
            return NUMBER_INTEGER;
        return state <= NUMBER_FRACTION ? NUMBER_FRACTION : NUMBER_EXPONENT;
    }
    if (byte === long_number_DOT)
        return state <= NUMBER_INTEGER ? NUMBER_DOT : NUMBER_ENDED;
    if (byte === LOWER_E || byte === UPPER_E) {
        return state >= NUMBER_INTEGER && state <= NUMBER_FRACTION ? NUMBER_MARK : NUMBER_ENDED;
    }
    if (byte === long_number_MINUS || byte === PLUS) {
        if (state === NUMBER_START)
            return NUMBER_SIGN;
        return state === NUMBER_MARK ? NUMBER_EXPONENT_SIGN : NUMBER_ENDED;
    }
    return NUMBER_ENDED;
}

;// CONCATENATED MODULE: ./lib/preflight/json/space.js
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const space_SPACE = 0x20;
/** Index of the first byte from `start` on that is no white space of JSON (RFC 8259, section 2). */
function skipSpace(bytes, start) {
    return (bytes[start] ?? 0) > space_SPACE ? start : skipMoreSpace(bytes, start);
}
/** Apart, so that `skipSpace` is small enough to be inlined. */
function skipMoreSpace(bytes, start) {
    let at = start;
    for (let byte = bytes[at] ?? 0; byte <= space_SPACE; byte = bytes[++at] ?? 0) {
        if (!space_isSpace(byte))
            break;
    }
    return at;
}
/** Whether a byte is white space of JSON. */
function space_isSpace(byte) {
    return byte === space_SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB;
}

;// CONCATENATED MODULE: ./lib/preflight/json/plain-position.js


const COMMA = 0x2c;
const plain_position_MINUS = 0x2d;
const plain_position_DOT = 0x2e;
/** Digits XORed with this are 0 to 9, all other bytes are more. */
const plain_position_ZERO = 0x30;
const CLOSE_BRACKET = 0x5d;
/**
 * Reads positions as most files have them: `[x, y]`, and perhaps more numbers, in plain decimals (see DecimalReader).
 * The numbers are read right here, because half of the bytes of most files are theirs and a call for each costs a third
 * of the time. A class only because a position and where it ends are more results than one.
 */
class PlainPosition {
    #decimal = new DecimalReader();
    #numbers = new Float64Array(2);
    /** Index of the first number of the position that was read last. */
    start = 0;
    /** The first number of the position that was read last. */
    get x() {
        return this.#numbers[0] ?? 0;
    }
    /** The second number of the position that was read last. */
    get y() {
        return this.#numbers[1] ?? 0;
    }
    /**
     * Reads the position whose bracket opens at `open`. Returns the index behind its closing bracket, or -1 when it is not
     * plain. `bytes` must have a byte behind it that belongs to no position.
     */
    read(bytes, open) {
        const numbers = this.#numbers;
        let at = open;
        for (let axis = 0; axis < 2; axis++) {
            at = skipSpace(bytes, at + 1);
            if (axis === 0)
                this.start = at;
            const numberStart = at;
            // 1 for a minus, else 0, without a branch: signs come in no order that a processor could foretell.
            const negative = (((bytes[at] ?? 0) ^ plain_position_MINUS) - 1) >>> 31;
            at += negative;
            const wholeStart = at;
            let whole = 0;
            let digit = (bytes[at] ?? 0) ^ plain_position_ZERO;
            while (digit <= 9) {
                whole = (Math.imul(whole, 10) + digit) | 0;
                digit = (bytes[++at] ?? 0) ^ plain_position_ZERO;
            }
            let value = whole;
            let digits = at - wholeStart;
            const zeroFirst = digits > 1 && bytes[wholeStart] === plain_position_ZERO;
            if (bytes[at] === plain_position_DOT && digits > 0 && digits <= SMALL) {
                const fractionStart = ++at;
                let fraction = 0;
                digit = (bytes[at] ?? 0) ^ plain_position_ZERO;
                while (digit <= 9) {
                    fraction = (Math.imul(fraction, 10) + digit) | 0;
                    digit = (bytes[++at] ?? 0) ^ plain_position_ZERO;
                }
                digits = at - fractionStart;
                const power = POWERS_OF_TEN[digits] ?? 1;
                value = (whole * power + fraction) / power;
            }
            if (digits === 0 || digits > SMALL || zeroFirst) {
                numbers[axis] = this.#decimal.read(bytes, numberStart);
                at = this.#decimal.end;
                if (at < 0)
                    return -1;
            }
            else
                numbers[axis] = (1 - 2 * negative) * value;
            at = skipSpace(bytes, at);
            if (axis === 0 && bytes[at] !== COMMA)
                return -1;
        }
        while (bytes[at] === COMMA) {
            this.#decimal.read(bytes, skipSpace(bytes, at + 1));
            if (this.#decimal.end < 0)
                return -1;
            at = skipSpace(bytes, this.#decimal.end);
        }
        return bytes[at] === CLOSE_BRACKET ? at + 1 : -1;
    }
}

;// CONCATENATED MODULE: ./lib/preflight/json/plain-value.js
const plain_value_SPACE = 0x20;
const QUOTE = 0x22;
const plain_value_COMMA = 0x2c;
const plain_value_MINUS = 0x2d;
const plain_value_DOT = 0x2e;
/** Digits XORed with this are 0 to 9, all other bytes are more. */
const plain_value_ZERO = 0x30;
const BACKSLASH = 0x5c;
const CLOSE_BRACE = 0x7d;
/** How many bytes of a string are looked at at once. */
const plain_value_WORD = 4;
/** So many digits are no integer beyond 64 bits. */
const MOST_DIGITS = 18;
/**
 * Index behind the plain JSON value that is a member's, at `start`, when a comma or the end of the object follows at once:
 * a string without escapes, or a number without exponent of at most eighteen digits. -1 for everything else, which is
 * for those who know what to make of it. `view` is of the same bytes, of which one must stand behind it that belongs to
 * no value.
 */
function plainValueEnd(bytes, view, start) {
    const end = bytes[start] === QUOTE ? plainStringEnd(bytes, view, start + 1) : plainNumberEnd(bytes, start);
    if (end < 0)
        return -1;
    const next = bytes[end];
    return next === plain_value_COMMA || next === CLOSE_BRACE ? end : -1;
}
function plainStringEnd(bytes, view, start) {
    const last = view.byteLength - plain_value_WORD;
    let at = start;
    // Four bytes at a time, as long as none is a quote, a backslash, a control character or beyond ASCII.
    while (at <= last) {
        const word = view.getInt32(at);
        const quotes = word ^ 0x22222222;
        const backslashes = word ^ 0x5c5c5c5c;
        // A byte of 0 sets its highest bit when 1 is taken from it, one below 0x20 when that is.
        // https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord
        const special = ((quotes - 0x01010101) & ~quotes) | ((backslashes - 0x01010101) & ~backslashes) | (word - 0x20202020) | word;
        if ((special & 0x80808080) !== 0)
            break;
        at += plain_value_WORD;
    }
    let byte = bytes[at] ?? 0;
    // One comparison for most letters, three for the rest.
    while (byte > BACKSLASH || (byte >= plain_value_SPACE && byte !== QUOTE && byte !== BACKSLASH))
        byte = bytes[++at] ?? 0;
    return byte === QUOTE ? at + 1 : -1;
}
function plainNumberEnd(bytes, start) {
    let at = bytes[start] === plain_value_MINUS ? start + 1 : start;
    const wholeStart = at;
    while (((bytes[at] ?? 0) ^ plain_value_ZERO) <= 9)
        at++;
    const wholeDigits = at - wholeStart;
    if (wholeDigits === 0 || wholeDigits > MOST_DIGITS || (wholeDigits > 1 && bytes[wholeStart] === plain_value_ZERO))
        return -1;
    if (bytes[at] !== plain_value_DOT)
        return at;
    const fractionStart = ++at;
    while (((bytes[at] ?? 0) ^ plain_value_ZERO) <= 9)
        at++;
    return at === fractionStart ? -1 : at;
}

;// CONCATENATED MODULE: ./lib/preflight/json/syntax.js

const syntax_QUOTE = 0x22;
const syntax_COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const syntax_CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const syntax_CLOSE_BRACE = 0x7d;
/** The first place where the text is no JSON. `message` is a phrase: "a comma is missing". */
class JsonSyntaxError extends Error {
    name = "JsonSyntaxError";
    /** Offset in the file, in bytes. */
    offset;
    /** Whether the text simply ends too early. */
    truncated;
    /** The byte that comes after the end of a complete document, null for faults inside. */
    afterEnd;
    constructor(message, offset, place = {}) {
        super(message);
        this.offset = offset;
        this.truncated = place.truncated ?? false;
        this.afterEnd = place.afterEnd ?? null;
    }
}
// What may come next in a JSON text.
const VALUE = 0;
const VALUE_OR_ARRAY_END = 1;
const KEY = 2;
const KEY_OR_OBJECT_END = 3;
const COLON = 4;
const COMMA_OR_END = 5;
const NOTHING = 6;
/** A phrase on what is wrong with `byte`, which begins `rest`, where something else is `expected`. */
function explainSyntax(rest, expected, byte) {
    if (/^(<{7}|={7}|>{7})/.test(rest))
        return "a mark of an unresolved merge conflict stands here";
    if (/^\/[/*]/.test(rest) || rest.startsWith("#"))
        return "a comment stands here; JSON has none";
    if (byte === 0)
        return "a NUL byte stands here";
    if (rest.startsWith("'"))
        return "single quotes stand here; JSON needs double quotes";
    const python = /^(True|False|None|undefined)\b/.exec(rest)?.[1];
    if (python !== undefined && expected <= VALUE_OR_ARRAY_END) {
        return `"${python}" is no JSON; write ${PYTHON_WORDS.get(python) ?? "null"}`;
    }
    const found = `"${[...rest][0] ?? ""}"`;
    if (expected === NOTHING)
        return `${found} stands after the end of the document`;
    if ((byte === syntax_CLOSE_BRACE && expected === KEY) || (byte === syntax_CLOSE_BRACKET && expected === VALUE)) {
        return `a comma stands before ${found}`;
    }
    if (expected === COMMA_OR_END && (byte === syntax_QUOTE || byte === OPEN_BRACE || byte === OPEN_BRACKET || isLetter(byte))) {
        return `a comma is missing before ${found}`;
    }
    if (byte === syntax_COMMA && expected <= KEY_OR_OBJECT_END)
        return "a comma stands where a value or name is due";
    return `${found} stands where ${EXPECTATIONS[expected] ?? "something else"} is due`;
}
const EXPECTATIONS = [
    "a value",
    'a value or "]"',
    "a name in double quotes",
    'a name in double quotes or "}"',
    "a colon",
    "a comma or the end of the object or array",
];
const PYTHON_WORDS = new Map([
    ["True", "true"],
    ["False", "false"],
]);

;// CONCATENATED MODULE: ./lib/preflight/json/scanner.js











/** Mapnik's grammar was seen to read so many levels. */
const MAX_DEPTH = 10_000;
/** Deeper than any geodata, and than every parser on the way to a tileset can be trusted with. */
const TRUSTED_DEPTH = 1_000;
// Kinds of containers.
const OBJECT = 0;
const ARRAY = 1;
// Tokens too long to be held that are being passed over.
const NO_TOKEN = 0;
const LONG_STRING = 1;
const LONG_NUMBER = 2;
// Returned instead of an index when a token goes on beyond the bytes at hand.
const UNFINISHED = -1;
// Bytes.
const VERTICAL_TAB = 0x0b;
const FORM_FEED = 0x0c;
const scanner_SPACE = 0x20;
const scanner_QUOTE = 0x22;
const scanner_PLUS = 0x2b;
const scanner_COMMA = 0x2c;
const scanner_MINUS = 0x2d;
const scanner_DOT = 0x2e;
const scanner_ZERO = 0x30;
const scanner_NINE = 0x39;
const COLON_SIGN = 0x3a;
const scanner_UPPER_E = 0x45;
const scanner_OPEN_BRACKET = 0x5b;
const scanner_BACKSLASH = 0x5c;
const scanner_CLOSE_BRACKET = 0x5d;
const scanner_LOWER_E = 0x65;
const LOWER_U = 0x75;
const LOWER_X = 0x78;
const scanner_OPEN_BRACE = 0x7b;
const scanner_CLOSE_BRACE = 0x7d;
/** Integers with so many digits can be beyond 64 bits. */
const INT64_DIGITS = 19;
const INT64_MAX = 2n ** 63n - 1n;
const INT64_MIN = -(2n ** 63n);
/** The longest word that can mean something: `-Infinity`. */
const LONGEST_WORD = 12;
/**
 * Scans JSON in pieces of any size: the grammar of RFC 8259, byte by byte, without making strings or values. Memory
 * does not grow with the length of a token, and with the depth only up to MAX_DEPTH bytes. Where Mapnik's JSON grammar
 * forgives a fault, so does this, and says so.
 */
class JsonScanner {
    #handler;
    #kinds = new Uint8Array(MAX_DEPTH + 1);
    #position = new PlainPosition();
    #keys = new KeyMemory();
    /** Index in the buffer from which on a name is remembered, -1 when that lies in an earlier piece. */
    #keyStart = -1;
    /** The piece that is being scanned, without the sentinel behind it: to be read four bytes at a time, and no further. */
    #view = new DataView(new ArrayBuffer(0));
    #depth = 0;
    /** Depth of the array of which the elements are all that is to be scanned; 0 for a whole text. */
    #floor = 0;
    #end = null;
    #expected = VALUE;
    #passing = NO_TOKEN;
    #longNumber = new LongNumber();
    #tokenOffset = 0;
    #longNumberValue = 0;
    #lastLeniency = -1;
    /** What to add to an index in the buffer to get an offset in the file. */
    #base = 0;
    #final = false;
    constructor(handler) {
        this.#handler = handler;
    }
    /**
     * Scans `buffer[start, end)`, which lies at `offset` in the file. Returns the index from where on the bytes are
     * wanted again, at most HEADROOM before `end`. Writes a sentinel to `buffer[end]`. With `final` nothing follows.
     * @throws JsonSyntaxError at the first fault that cannot be forgiven
     */
    write(buffer, start, end, offset, final) {
        this.#base = offset - start;
        this.#final = final;
        this.#keyStart = -1;
        buffer[end] = 0;
        this.#view = new DataView(buffer.buffer, buffer.byteOffset, end);
        let at = start;
        if (this.#passing !== NO_TOKEN) {
            at = this.#pass(buffer, at, end);
            if (this.#passing !== NO_TOKEN)
                return at;
        }
        const reached = this.#scan(buffer, at, end);
        if (final && this.#expected !== NOTHING && this.#end === null)
            this.#failTruncated(end);
        return reached;
    }
    /** A scanner that begins with an element, not the first, of an array that is a member of the root, and ends with the last. */
    static ofElements(handler) {
        const scanner = new JsonScanner(handler);
        scanner.#kinds.set([OBJECT, ARRAY], 1);
        scanner.#depth = 2;
        scanner.#floor = 2;
        return scanner;
    }
    /** Where the bracket stands behind the last element, null as long as it was not reached, and for a whole text. */
    get elementsEnd() {
        return this.#end;
    }
    /** Whether just now an element, not the first, of an array begins that is a member of the root. */
    get isBeforeElement() {
        const isThere = this.#depth === 2 && this.#kinds[1] === OBJECT && this.#kinds[2] === ARRAY;
        return isThere && this.#expected === VALUE && this.#passing === NO_TOKEN;
    }
    /** Goes on behind the last element, where someone else has scanned the element that is expected, and all others. */
    skipElements() {
        this.#expected = COMMA_OR_END;
    }
    /** Begins another text, whatever has become of the last one: that takes less time than a new scanner. */
    restart() {
        this.#depth = this.#floor;
        this.#end = null;
        this.#expected = VALUE;
        this.#passing = NO_TOKEN;
        this.#lastLeniency = -1;
    }
    #scan(buffer, start, end) {
        const handler = this.#handler;
        const kinds = this.#kinds;
        const base = this.#base;
        let at = start;
        while (at < end) {
            const byte = buffer[at] ?? 0;
            if (byte <= scanner_SPACE) {
                if (!space_isSpace(byte))
                    this.#unusualSpace(buffer, at);
                at++;
            }
            else if (byte === scanner_COMMA) {
                if (this.#expected !== COMMA_OR_END)
                    this.#failAt(buffer, at);
                if (kinds[this.#depth] === OBJECT) {
                    this.#expected = KEY;
                    at = this.#recallMembers(buffer, at, 1);
                }
                else {
                    this.#expected = VALUE;
                    at++;
                }
            }
            else if (byte === scanner_QUOTE) {
                const next = this.#string(buffer, at, end);
                if (next === UNFINISHED)
                    return this.#hold(buffer, at, end);
                at = next;
            }
            else if (byte === COLON_SIGN) {
                if (this.#expected !== COLON)
                    this.#failAt(buffer, at);
                this.#expected = VALUE;
                at = skipSpace(buffer, at + 1);
                if (this.#keyStart >= 0) {
                    const run = this.#keys.learn(buffer, this.#keyStart, at, handler.keyContext());
                    if (run !== 0)
                        handler.rememberKey(run);
                }
            }
            else if (byte === scanner_OPEN_BRACKET || byte === scanner_OPEN_BRACE) {
                if (this.#expected > VALUE_OR_ARRAY_END)
                    this.#failAt(buffer, at);
                if (byte === scanner_OPEN_BRACKET && handler.takesPositions()) {
                    const next = this.#positions(buffer, at);
                    if (next !== at) {
                        at = next;
                        continue;
                    }
                }
                this.#descend(at);
                if (byte === scanner_OPEN_BRACKET) {
                    kinds[this.#depth] = ARRAY;
                    this.#expected = VALUE_OR_ARRAY_END;
                    handler.openArray(base + at);
                    at++;
                }
                else {
                    kinds[this.#depth] = OBJECT;
                    this.#expected = KEY_OR_OBJECT_END;
                    handler.openObject(base + at);
                    at = this.#recallMembers(buffer, at + 1, 0);
                }
            }
            else if (byte === scanner_CLOSE_BRACKET) {
                const allowed = this.#expected === COMMA_OR_END || this.#expected === VALUE_OR_ARRAY_END;
                if (!allowed || kinds[this.#depth] !== ARRAY)
                    this.#failAt(buffer, at);
                if (this.#depth === this.#floor) {
                    this.#end = base + at;
                    return at;
                }
                this.#depth--;
                this.#valueEnded();
                handler.closeArray(base + at);
                at++;
            }
            else if (byte === scanner_CLOSE_BRACE) {
                const allowed = this.#expected === COMMA_OR_END || this.#expected === KEY_OR_OBJECT_END;
                if (!allowed || kinds[this.#depth] !== OBJECT)
                    this.#failAt(buffer, at);
                this.#depth--;
                this.#valueEnded();
                handler.closeObject(base + at);
                at++;
            }
            else {
                if (this.#expected > VALUE_OR_ARRAY_END)
                    this.#failAt(buffer, at);
                const isNumber = byte >= scanner_PLUS && byte <= scanner_NINE && byte !== 0x2f;
                const next = isNumber ? this.#number(buffer, at, end) : this.#word(buffer, at, end);
                if (next === UNFINISHED)
                    return this.#hold(buffer, at, end);
                at = next;
            }
        }
        return at;
    }
    /**
     * The quick way past names that came here before, `,"height":`, and past values that mean nothing to the handler.
     * Returns the index behind what it understood; or, when another name comes, of what stands `skip` bytes in front of it.
     */
    #recallMembers(buffer, start, skip) {
        const handler = this.#handler;
        let at = start;
        let beforeName = skip;
        for (;;) {
            const run = this.#keys.expected(this.#view, at);
            if (run === 0 || !handler.recallKey(run)) {
                this.#keyStart = at;
                return at + beforeName;
            }
            this.#keyStart = -1;
            this.#expected = VALUE;
            at += this.#keys.advance(run);
            if (!handler.ignoresValue())
                return at;
            const end = plainValueEnd(buffer, this.#view, at);
            if (end < 0)
                return at;
            at = end;
            this.#expected = COMMA_OR_END;
            if (buffer[at] !== scanner_COMMA)
                return at;
            this.#expected = KEY;
            beforeName = 1;
        }
    }
    /**
     * The quick way through what most of a GeoJSON file is: a run of positions `[x, y], [x, y], …`. Returns the index
     * behind what it understood, which is `start` when that is nothing; whatever is not plain is left to the slow way.
     */
    #positions(buffer, start) {
        const handler = this.#handler;
        const position = this.#position;
        const isRun = this.#kinds[this.#depth] === ARRAY;
        let understood = start;
        let count = 0;
        for (;;) {
            let at = position.read(buffer, understood);
            if (at < 0)
                break;
            handler.position(position.x, position.y, this.#base + position.start);
            count++;
            understood = at;
            this.#expected = COMMA_OR_END;
            if (!isRun)
                break;
            at = skipSpace(buffer, at);
            if (buffer[at] !== scanner_COMMA)
                break;
            at = skipSpace(buffer, at + 1);
            if (buffer[at] !== scanner_OPEN_BRACKET)
                break;
            understood = at;
            this.#expected = VALUE;
        }
        if (count > 0)
            handler.positionsEnded(count);
        return understood;
    }
    #descend(at) {
        if (this.#depth === MAX_DEPTH)
            this.#fail(`it nests deeper than ${formatCount(MAX_DEPTH)} levels`, at);
        if (++this.#depth > TRUSTED_DEPTH)
            this.#lenient("deep-nesting", at);
    }
    /** Mapnik's grammar skips what C's isspace() takes for white space, which are two bytes more than JSON's. */
    #unusualSpace(buffer, at) {
        const byte = buffer[at];
        if (byte !== VERTICAL_TAB && byte !== FORM_FEED)
            this.#failAt(buffer, at);
        this.#lenient("white-space", at);
    }
    #valueEnded() {
        this.#expected = this.#depth === 0 ? NOTHING : COMMA_OR_END;
    }
    /** Keeps a token that goes on in the next piece or, when it is too long for that, begins to pass over it. */
    #hold(buffer, at, end) {
        if (end - at <= HEADROOM)
            return at;
        this.#tokenOffset = this.#base + at;
        if (buffer[at] === scanner_QUOTE) {
            this.#passing = LONG_STRING;
            const stopped = this.#stringEnd(buffer, at + 1, end);
            return -stopped - 1;
        }
        this.#passing = LONG_NUMBER;
        this.#longNumber = new LongNumber();
        this.#longNumberValue = Number(buffer.toString("latin1", at, at + HEADROOM));
        return this.#passNumber(buffer, at, end);
    }
    #pass(buffer, at, end) {
        if (this.#passing === LONG_NUMBER)
            return this.#passNumber(buffer, at, end);
        const stopped = this.#stringEnd(buffer, at, end);
        if (stopped < 0) {
            if (this.#final)
                this.#failTruncated(end);
            return -stopped - 1;
        }
        this.#passing = NO_TOKEN;
        this.#stringFound(buffer, stopped, stopped, this.#tokenOffset);
        return stopped + 1;
    }
    #passNumber(buffer, start, end) {
        const number = this.#longNumber;
        const at = number.write(buffer, start, end);
        if (at === end && !this.#final)
            return at;
        if (!number.isComplete)
            this.#fail("a number is malformed", at);
        this.#passing = NO_TOKEN;
        if (number.isInteger)
            this.#handler.numberRange("integer-range", "a number of thousands of digits", this.#tokenOffset);
        this.#valueEnded();
        this.#handler.number(this.#longNumberValue, this.#tokenOffset);
        return at;
    }
    /** Scans the string that begins at `at`; returns the index behind it, or UNFINISHED. */
    #string(buffer, at, end) {
        if (this.#expected >= COLON)
            this.#failAt(buffer, at);
        const close = this.#stringEnd(buffer, at + 1, end);
        if (close < 0) {
            if (this.#final)
                this.#failTruncated(end);
            return UNFINISHED;
        }
        this.#stringFound(buffer, at + 1, close, this.#base + at);
        return close + 1;
    }
    #stringFound(buffer, start, end, offset) {
        if (this.#expected >= KEY) {
            this.#expected = COLON;
            this.#handler.key(buffer, start, end, offset);
        }
        else {
            this.#valueEnded();
            this.#handler.string(buffer, start, end, offset);
        }
    }
    /** Index of the closing quote; or, when the bytes end before it, `-index - 1` of where to go on. */
    #stringEnd(buffer, start, end) {
        let at = start;
        for (;;) {
            let byte = buffer[at] ?? 0;
            // One comparison for most letters, three for the rest.
            while (byte > scanner_BACKSLASH || (byte >= scanner_SPACE && byte !== scanner_QUOTE && byte !== scanner_BACKSLASH))
                byte = buffer[++at] ?? 0;
            if (at >= end)
                return -end - 1;
            if (byte === scanner_QUOTE)
                return at;
            if (byte === scanner_BACKSLASH) {
                const length = ESCAPE_LENGTHS.get(buffer[at + 1] ?? 0) ?? 2;
                if (at + length > end)
                    return -at - 1;
                this.#checkEscape(buffer, at, length);
                at += length;
            }
            else {
                this.#lenient("control-character", at);
                at++;
            }
        }
    }
    #checkEscape(buffer, at, length) {
        if (length < 6) {
            const isForgiven = length === 3 ? isHexDigit(buffer[at + 2] ?? 0) : FORGIVEN_ESCAPES.has(buffer[at + 1] ?? 0);
            if (isForgiven)
                this.#lenient("escape", at);
            else if (length === 3 || !SIMPLE_ESCAPES.has(buffer[at + 1] ?? 0))
                this.#fail(`"\\${printable(buffer[at + 1])}" is no escape of JSON; write "\\\\" for a backslash`, at);
            return;
        }
        for (let index = at + 2; index < at + 6; index++) {
            if (!isHexDigit(buffer[index] ?? 0))
                this.#fail('"\\u" must be followed by four hexadecimal digits', at);
        }
    }
    /** Scans the number that begins at `start`; returns the index behind it, or UNFINISHED. */
    #number(buffer, start, end) {
        let at = start;
        let byte = buffer[at] ?? 0;
        const signed = byte === scanner_MINUS || byte === scanner_PLUS;
        if (signed)
            byte = buffer[++at] ?? 0;
        const integerStart = at;
        let digits = 0;
        while (byte >= scanner_ZERO && byte <= scanner_NINE) {
            digits = digits * 10 + (byte - scanner_ZERO);
            byte = buffer[++at] ?? 0;
        }
        const integerDigits = at - integerStart;
        let fractionDigits = 0;
        const dotted = byte === scanner_DOT;
        if (dotted) {
            byte = buffer[++at] ?? 0;
            const fractionStart = at;
            while (byte >= scanner_ZERO && byte <= scanner_NINE) {
                digits = digits * 10 + (byte - scanner_ZERO);
                byte = buffer[++at] ?? 0;
            }
            fractionDigits = at - fractionStart;
        }
        const count = integerDigits + fractionDigits;
        let exponent = false;
        if ((byte === scanner_LOWER_E || byte === scanner_UPPER_E) && count > 0) {
            exponent = true;
            byte = buffer[++at] ?? 0;
            if (byte === scanner_PLUS || byte === scanner_MINUS)
                byte = buffer[++at] ?? 0;
            const exponentStart = at;
            while (byte >= scanner_ZERO && byte <= scanner_NINE)
                byte = buffer[++at] ?? 0;
            if (at === exponentStart && at < end)
                this.#fail("the exponent of a number has no digits", at);
        }
        if (at >= end && !this.#final)
            return UNFINISHED;
        if (count === 0)
            return this.#signedWord(buffer, start, end, at);
        if (exponent && ((buffer[at - 1] ?? 0) < scanner_ZERO || (buffer[at - 1] ?? 0) > scanner_NINE))
            this.#failTruncated(at);
        // What JSON forbids and Mapnik's number grammar allows.
        if (buffer[start] === scanner_PLUS)
            this.#lenient("plus-sign", start);
        if (integerDigits === 0)
            this.#lenient("leading-dot", start);
        else if (integerDigits > 1 && buffer[integerStart] === scanner_ZERO)
            this.#lenient("leading-zero", start);
        if (dotted && fractionDigits === 0)
            this.#lenient("trailing-dot", start);
        let value = digits;
        if (exponent || count >= POWERS_OF_TEN.length)
            value = Math.abs(Number(buffer.toString("latin1", start, at)));
        else if (fractionDigits > 0)
            value = digits / (POWERS_OF_TEN[fractionDigits] ?? 1);
        if (buffer[start] === scanner_MINUS)
            value = -value;
        if (integerDigits >= INT64_DIGITS || exponent)
            this.#checkRange(buffer, start, at, value, dotted || exponent);
        this.#valueEnded();
        this.#handler.number(value, this.#base + start);
        return at;
    }
    #checkRange(buffer, start, end, value, float) {
        const text = buffer.toString("latin1", start, Math.min(end, start + 60));
        if (float) {
            if (!Number.isFinite(value))
                this.#handler.numberRange("float-range", text, this.#base + start);
            return;
        }
        // Far beyond the range the exact value does not matter, and a BigInt of thousands of digits is slow.
        const integer = end - start > 60 ? null : BigInt(text.replace(/^\+/, ""));
        if (integer === null ? Math.abs(value) >= 2 ** 63 : integer > INT64_MAX || integer < INT64_MIN) {
            this.#handler.numberRange("integer-range", text, this.#base + start);
        }
    }
    /** A sign without digits: `-Infinity`, or a fault. */
    #signedWord(buffer, start, end, at) {
        if (at === start + 1 && isLetter(buffer[at] ?? 0))
            return this.#word(buffer, start, end);
        return this.#fail(`"${printable(buffer[start])}" begins no number here`, start);
    }
    /** Scans `true`, `false`, `null`, or a word that Mapnik takes for a number; returns the index behind it, or UNFINISHED. */
    #word(buffer, start, end) {
        const first = buffer[start];
        let at = first === scanner_MINUS || first === scanner_PLUS ? start + 1 : start;
        const simple = first === 0x74 ? "true" : first === 0x66 ? "false" : "null";
        if (text_startsWith(buffer, simple, start) &&
            !isLetter(buffer[start + simple.length] ?? 0) &&
            start + simple.length < end) {
            this.#valueEnded();
            this.#handler.literal(simple === "null" ? null : simple === "true", this.#base + start);
            return start + simple.length;
        }
        while (at < end && at - start <= LONGEST_WORD && isLetter(buffer[at] ?? 0))
            at++;
        if (at >= end && !this.#final)
            return UNFINISHED;
        const word = buffer.toString("latin1", start, at);
        if (word === "true" || word === "false" || word === "null") {
            this.#valueEnded();
            this.#handler.literal(word === "null" ? null : word === "true", this.#base + start);
            return at;
        }
        const value = NUMBER_WORDS.get(word.toLowerCase().replace(/^[+-]/, ""));
        if (value === undefined) {
            if (at >= end && WORDS.some((known) => known.startsWith(word)) && word !== "")
                this.#failTruncated(end);
            return this.#failAt(buffer, start);
        }
        this.#lenient(Number.isNaN(value) ? "nan" : "infinity", start);
        this.#valueEnded();
        this.#handler.number(first === scanner_MINUS ? -value : value, this.#base + start);
        return at;
    }
    #lenient(kind, at) {
        // A token that was not finished in one piece is scanned again with the next.
        const offset = this.#base + at;
        if (offset <= this.#lastLeniency)
            return;
        this.#lastLeniency = offset;
        this.#handler.leniency(kind, offset);
    }
    #fail(message, at) {
        throw new JsonSyntaxError(message, this.#base + at);
    }
    #failTruncated(at) {
        throw new JsonSyntaxError("the file ends in the middle", this.#base + at, { truncated: true });
    }
    /** Says what is wrong with the byte at `at`, given what should be there. */
    #failAt(buffer, at) {
        const byte = buffer[at] ?? 0;
        const message = explainSyntax(buffer.toString("utf8", at, at + 24), this.#expected, byte);
        throw new JsonSyntaxError(message, this.#base + at, { afterEnd: this.#expected === NOTHING ? byte : null });
    }
}
const WORDS = ["true", "false", "null", "NaN", "Infinity", "-Infinity"];
/** What the number grammar of Boost.Spirit, which Mapnik uses, reads besides digits. */
const NUMBER_WORDS = new Map([
    ["nan", Number.NaN],
    ["inf", Number.POSITIVE_INFINITY],
    ["infinity", Number.POSITIVE_INFINITY],
]);
const SIMPLE_ESCAPES = new Set(Buffer.from('"\\/bfnrt'));
/** Mapnik knows these too, and \x with a hexadecimal digit. */
const FORGIVEN_ESCAPES = new Set(Buffer.from("0aveN"));
/** How many bytes of an escape are looked at, by the letter behind the backslash; 2 for all others. */
const ESCAPE_LENGTHS = new Map([
    [LOWER_U, 6],
    [LOWER_X, 3],
]);

;// CONCATENATED MODULE: ./lib/preflight/geojson/places.js
/**
 * Where the values of a GeoJSON file stand (RFC 7946). A container is remembered by the place it stands at; OTHER is for whatever
 * GeoJSON knows nothing of.
 */
const OTHER = 0;
const ROOT = 1;
const ROOT_TYPE = 2;
const FEATURES = 3;
const FEATURE = 4;
const FEATURE_TYPE = 5;
const GEOMETRY = 6;
const GEOMETRY_TYPE = 7;
const COORDINATES = 8;
const GEOMETRIES = 9;
const PROPERTIES = 10;
const CRS = 11;
const CRS_PROPERTIES = 12;
const CRS_NAME = 13;
/** The number of a coordinate system, as the draft of GeoJSON of 2008 wrote it. */
const CRS_CODE = 14;
/** A property that is itself called "coordinates". */
const STRAY = 15;
/** A member of the root that GeoJSON does not know, and what it has for a type. */
const FOREIGN = 16;
const FOREIGN_TYPE = 17;
/** Places of members of the root that are none of a collection: those of a single Feature or geometry, and unknown ones. */
const FOREIGN_IN_COLLECTIONS = new Set([
    PROPERTIES,
    GEOMETRY,
    GEOMETRIES,
    COORDINATES,
    FOREIGN,
]);
/** Where the elements of an array stand that itself stands at `place`. */
function elementPlace(place) {
    switch (place) {
        case FEATURES:
            return FEATURE;
        case GEOMETRIES:
            return GEOMETRY;
        case COORDINATES:
        case STRAY:
            return place;
        default:
            return OTHER;
    }
}
/** Where the value of a member stands, by the place of its object and its name: the bytes `[start, end)`. */
function memberPlace(object, bytes, start, end) {
    switch (object) {
        case PROPERTIES:
            return matches(bytes, start, end, "coordinates") ? STRAY : OTHER;
        case FEATURE:
            return featureMember(bytes, start, end);
        case GEOMETRY:
            return geometryMember(bytes, start, end);
        case ROOT:
            return rootMember(bytes, start, end);
        case FOREIGN:
            return matches(bytes, start, end, "type") ? FOREIGN_TYPE : OTHER;
        case CRS:
            return matches(bytes, start, end, "properties") ? CRS_PROPERTIES : OTHER;
        case CRS_PROPERTIES:
            if (matches(bytes, start, end, "code"))
                return CRS_CODE;
            return matches(bytes, start, end, "name") ? CRS_NAME : OTHER;
        default:
            return OTHER;
    }
}
function rootMember(bytes, start, end) {
    switch (end - start) {
        case 3:
            return matches(bytes, start, end, "crs") ? CRS : FOREIGN;
        case 4:
            return matches(bytes, start, end, "type") ? ROOT_TYPE : FOREIGN;
        case 8:
            if (matches(bytes, start, end, "features"))
                return FEATURES;
            return matches(bytes, start, end, "geometry") ? GEOMETRY : FOREIGN;
        case 10:
            if (matches(bytes, start, end, "properties"))
                return PROPERTIES;
            return matches(bytes, start, end, "geometries") ? GEOMETRIES : FOREIGN;
        case 11:
            return matches(bytes, start, end, "coordinates") ? COORDINATES : FOREIGN;
        default:
            return FOREIGN;
    }
}
function featureMember(bytes, start, end) {
    switch (end - start) {
        case 4:
            return matches(bytes, start, end, "type") ? FEATURE_TYPE : OTHER;
        case 8:
            return matches(bytes, start, end, "geometry") ? GEOMETRY : OTHER;
        case 10:
            return matches(bytes, start, end, "properties") ? PROPERTIES : OTHER;
        default:
            return OTHER;
    }
}
function geometryMember(bytes, start, end) {
    switch (end - start) {
        case 4:
            return matches(bytes, start, end, "type") ? GEOMETRY_TYPE : OTHER;
        case 10:
            return matches(bytes, start, end, "geometries") ? GEOMETRIES : OTHER;
        case 11:
            return matches(bytes, start, end, "coordinates") ? COORDINATES : OTHER;
        default:
            return OTHER;
    }
}
/** Whether the bytes `[start, end)` are a text in ASCII. */
function matches(bytes, start, end, text) {
    if (end - start !== text.length)
        return false;
    for (let index = 0; index < text.length; index++) {
        if (bytes[start + index] !== text.charCodeAt(index))
            return false;
    }
    return true;
}
/** The bytes `[start, end)`, the first 200 of them, as text. */
function textOf(bytes, start, end) {
    return bytes.toString("utf8", start, Math.min(end, start + 200));
}

;// CONCATENATED MODULE: ./lib/preflight/geojson/shape.js

/** How deep the arrays of coordinates are nested, by type; 0 for a type without coordinates. */
const NESTING = new Map([
    ["Point", 1],
    ["MultiPoint", 2],
    ["LineString", 2],
    ["MultiLineString", 3],
    ["Polygon", 3],
    ["MultiPolygon", 4],
    ["GeometryCollection", 0],
]);
const DEPTHS = [...NESTING.values()];
/** The types of geometries. A type is known by its number in this list. */
const TYPE_NAMES = [...NESTING.keys()];
/** The number of the type that has geometries instead of coordinates. */
const COLLECTION = TYPE_NAMES.indexOf("GeometryCollection");
const LINE_STRING = TYPE_NAMES.indexOf("LineString");
const MULTI_LINE_STRING = TYPE_NAMES.indexOf("MultiLineString");
const POLYGON = TYPE_NAMES.indexOf("Polygon");
const MULTI_POLYGON = TYPE_NAMES.indexOf("MultiPolygon");
/** Stands for this level and all deeper ones: no geometry has so many. */
const DEEPEST_BIT = 30;
/** Of a line or ring without any. */
const NO_SEQUENCE = Number.MAX_SAFE_INTEGER;
/** The shape of the coordinates of one geometry: how its arrays stand in each other, whatever numbers they hold. */
class CoordinatesShape {
    /** Depth of the open arrays, the greatest one, and the one at which positions stand. */
    #level = 0;
    #deepest = 0;
    #positionLevel = 0;
    #uneven = false;
    /** How many elements the open array of each level has. */
    #elements = new Uint32Array(MAX_DEPTH + 1);
    /** How many points the shortest line or ring has. */
    #shortest = NO_SEQUENCE;
    /** The levels of arrays without any element, a bit for each. */
    #emptyLevels = 0;
    #numbers = 0;
    /** Begins another geometry. */
    reset() {
        this.#deepest = 0;
        this.#positionLevel = 0;
        this.#uneven = false;
        this.#shortest = NO_SEQUENCE;
        this.#emptyLevels = 0;
        this.#numbers = 0;
    }
    /** Whether an array is open. */
    get isOpen() {
        return this.#level > 0;
    }
    /** How many numbers the open array has had. */
    get numbers() {
        return this.#numbers;
    }
    /** Whether there has been an array at all. */
    get isThere() {
        return this.#deepest > 0;
    }
    /** Whether the arrays hold no number. */
    get isEmpty() {
        return this.#positionLevel === 0 && !this.#uneven;
    }
    openArray() {
        if (this.#numbers > 0)
            this.#uneven = true;
        if (++this.#level > this.#deepest)
            this.#deepest = this.#level;
        this.#elements[this.#level] = 0;
        this.#numbers = 0;
    }
    /** Takes a number in the open array, and returns which one it is, from 0. */
    addNumber() {
        return this.#numbers++;
    }
    /** Takes so many whole positions in the open array. */
    addPositions(count) {
        const level = this.#level + 1;
        if (this.#positionLevel !== 0 && this.#positionLevel !== level)
            this.#uneven = true;
        this.#positionLevel = level;
        if (level > this.#deepest)
            this.#deepest = level;
        this.#elements[level - 1] = (this.#elements[level - 1] ?? 0) + count;
    }
    /** Ends the open array, and returns whether it was a position of a single number. */
    closeArray() {
        const level = this.#level--;
        const length = this.#elements[level] ?? 0;
        const isTooShort = this.#numbers === 1;
        if (this.#numbers > 0) {
            if (length > 0 || (this.#positionLevel !== 0 && this.#positionLevel !== level))
                this.#uneven = true;
            this.#positionLevel = level;
            this.#numbers = 0;
        }
        else if (length === 0)
            this.#emptyLevels |= 1 << Math.min(level, DEEPEST_BIT);
        else if (level === this.#positionLevel - 1 && length < this.#shortest)
            this.#shortest = length;
        if (level > 0)
            this.#elements[level - 1] = (this.#elements[level - 1] ?? 0) + 1;
        return isTooShort;
    }
    /** What keeps coordinates that are not empty from being those of a geometry of a type; null for nothing. */
    faultAs(type) {
        if (this.#uneven || this.#positionLevel !== DEPTHS[type] || this.#deepest !== this.#positionLevel)
            return "nesting";
        const sequences = 1 << (this.#positionLevel - 1);
        // An empty array for a position, or for a polygon among others: Mapnik's parser takes neither.
        if ((this.#emptyLevels & ~sequences) !== 0)
            return "empty-among-coordinates";
        const shortest = (this.#emptyLevels & sequences) !== 0 ? 0 : this.#shortest;
        if (type === POLYGON && shortest < 4)
            return "ring-too-short";
        if (type === MULTI_POLYGON && shortest < 4)
            return "ring-too-short-among-others";
        if (type === LINE_STRING && shortest < 2)
            return "line-of-one-point";
        if (type === MULTI_LINE_STRING && shortest < 2)
            return "line-of-one-point-among-others";
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/preflight/csv/geometry-reader.js



const NO_TYPE = -1;
/** What is wrong with the shape of coordinates that Mapnik cannot read; lines and rings too short it can. */
const REFUSED_SHAPES = new Set(["nesting", "empty-among-coordinates"]);
const POINT = TYPE_NAMES.indexOf("Point");
/**
 * Follows GeoJSON geometries (RFC 7946) one by one, and tells which of them Mapnik reads: geometry_rule in
 * feature_grammar_x3_def.hpp of the public repository mapnik/mapnik. What stands behind a geometry does not matter to it.
 */
class GeometryReader {
    #positions;
    /** Place of each open container. */
    #places = new Uint8Array(MAX_DEPTH + 1);
    #depth = 0;
    /** Place of the next value. */
    #next = OTHER;
    #type = NO_TYPE;
    /** Types, as far as they are known, of the collections around the open geometry. */
    #outerTypes = [];
    #coordinates = new CoordinatesShape();
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
        this.#next = GEOMETRY;
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
        if (this.#next === GEOMETRY)
            this.#beginGeometry();
        else
            this.#refuseMember();
        this.#open();
    }
    closeObject() {
        const place = this.#close();
        if (place === GEOMETRY)
            this.#endGeometry();
    }
    openArray() {
        if (this.#next === COORDINATES)
            this.#coordinates.openArray();
        else if (this.#next === GEOMETRIES)
            this.#isListEmpty = true;
        else
            this.#refuseMember();
        this.#open();
    }
    closeArray() {
        const place = this.#close();
        const isTooShort = place === COORDINATES && this.#coordinates.closeArray();
        if (isTooShort || (place === GEOMETRIES && this.#isListEmpty))
            this.#isBroken = true;
    }
    takesPositions() {
        return this.#next === COORDINATES && this.#coordinates.numbers === 0;
    }
    position(x, y) {
        this.#positions.add(x, y, this.#offset);
    }
    positionsEnded(count) {
        this.#coordinates.addPositions(count);
        this.#hasPositions = true;
    }
    key(bytes, start, end) {
        this.#next = memberPlace(this.#places[this.#depth] ?? OTHER, bytes, start, end);
    }
    keyContext() {
        return this.#places[this.#depth] ?? OTHER;
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
        if (this.#next === GEOMETRY_TYPE) {
            this.#type = TYPE_NAMES.findIndex((name) => matches(bytes, start, end, name));
            if (this.#type !== NO_TYPE)
                return;
        }
        this.#refuseMember();
    }
    number(value) {
        if (this.#next !== COORDINATES || !this.#coordinates.isOpen) {
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
        const isRead = kind === "integer-range" && this.#next === COORDINATES;
        if (!isRead && !this.#isClosed)
            this.#isBroken = true;
    }
    leniency() {
        // Mapnik forgives it.
    }
    #open() {
        this.#places[++this.#depth] = this.#next;
        this.#next = elementPlace(this.#next);
    }
    /** Leaves the open container, and returns the place at which it stood. */
    #close() {
        const place = this.#places[this.#depth--] ?? OTHER;
        this.#next = elementPlace(this.#places[this.#depth] ?? OTHER);
        return place;
    }
    /** Where a value means something, one of another kind is refused. */
    #refuseMember() {
        if (this.#next === OTHER)
            return;
        this.#isBroken = true;
        this.#next = OTHER;
    }
    #beginGeometry() {
        if (this.#depth > 0)
            this.#outerTypes.push(this.#type);
        this.#type = NO_TYPE;
        this.#coordinates.reset();
    }
    #endGeometry() {
        const coordinates = this.#coordinates;
        const isShapeless = this.#type === COLLECTION || this.#type === NO_TYPE;
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
const geojson_cell_QUOTE = 0x22;
const geojson_cell_BACKSLASH = 0x5c;
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
        this.#scanner = new JsonScanner(this.#geometry);
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
            if (buffer[at] === geojson_cell_QUOTE)
                at++;
            if (at > start || quote !== geojson_cell_QUOTE)
                text[length++] = geojson_cell_QUOTE;
            this.#isHalfPair = false;
        }
        while (at < end) {
            const byte = buffer[at] ?? 0;
            const isSpecial = byte === geojson_cell_QUOTE || byte === geojson_cell_BACKSLASH || byte === quote;
            const next = isSpecial && at + 1 < end ? (buffer[at + 1] ?? 0) : 0;
            const escaped = byte === geojson_cell_BACKSLASH ? (ESCAPES[next] ?? 0) : 0;
            if (escaped !== 0) {
                text[length++] = escaped;
                at += 2;
            }
            else if (byte === geojson_cell_QUOTE && next === geojson_cell_QUOTE) {
                text[length++] = geojson_cell_QUOTE;
                at += 2;
            }
            else {
                this.#isHalfPair = byte === geojson_cell_QUOTE && at + 1 === end;
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
            if (!(error instanceof JsonSyntaxError))
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
            this.#rest ??= new Extent();
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

;// CONCATENATED MODULE: ./lib/preflight/csv/wkt-shape.js
const OPEN = 0x28;
const CLOSE = 0x29;
/** How many brackets stand around a position, by type. MultiPoint is written both ways, a collection holds anything. */
const wkt_shape_DEPTHS = new Map([
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
        const depth = wkt_shape_DEPTHS.get(type) ?? this.#positionDepth;
        return !this.#uneven && this.#positionDepth === depth;
    }
}

;// CONCATENATED MODULE: ./lib/preflight/csv/wkt-cell.js



/** Of WKT Mapbox reads two dimensions, and nothing that is empty. */
const wkt_cell_BEGINNING = /^\s*((?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)\s*\(/i;
/** The longest number worth reading, in bytes. */
const LONGEST_NUMBER = 64;
const wkt_cell_SPACE = 0x20;
const wkt_cell_OPEN = 0x28;
const wkt_cell_CLOSE = 0x29;
const wkt_cell_PLUS = 0x2b;
const wkt_cell_COMMA = 0x2c;
const wkt_cell_MINUS = 0x2d;
const wkt_cell_DOT = 0x2e;
const wkt_cell_ZERO = 0x30;
const wkt_cell_NINE = 0x39;
const wkt_cell_UPPER_E = 0x45;
const wkt_cell_BACKSLASH = 0x5c;
const wkt_cell_LOWER_E = 0x65;
/** Reads a cell with Well-Known Text: of each tuple of numbers the first two are a position. */
class WktCell {
    #positions;
    #quote;
    #shape = new WktShape();
    #decimal = new DecimalReader();
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
            if (byte === wkt_cell_OPEN || byte === wkt_cell_CLOSE || byte === wkt_cell_COMMA) {
                this.#shape.mark(byte, this.#read);
                this.#read = 0;
            }
            else if (isLetter(byte))
                this.#shape.letter();
            // What a backslash and the letter behind it stand for is white space, or would be no WKT as it is.
            else if (byte === wkt_cell_BACKSLASH)
                at++;
            else if (byte > wkt_cell_SPACE && byte !== this.#quote)
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
    return byte === wkt_cell_MINUS || byte === wkt_cell_PLUS;
}
/** "e" only counts inside a number, and Number() refuses it elsewhere. */
function isNumberByte(byte) {
    return (byte >= wkt_cell_ZERO && byte <= wkt_cell_NINE) || isSign(byte) || byte === wkt_cell_DOT || byte === wkt_cell_LOWER_E || byte === wkt_cell_UPPER_E;
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





const scanner_LINE_FEED = 0x0a;
const scanner_CARRIAGE_RETURN = 0x0d;
const csv_scanner_SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const csv_scanner_BACKSLASH = 0x5c;
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
    extent = new Extent();
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
    #decimal = new DecimalReader();
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
        const isCut = newline === scanner_CARRIAGE_RETURN && this.#rowOffset === offset && start < end && buffer[start] === scanner_LINE_FEED;
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
                if (newline === scanner_CARRIAGE_RETURN && buffer[at + 1] === scanner_LINE_FEED && at + 1 < end)
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
            if (buffer[at - 2] === csv_scanner_BACKSLASH && backslashesBefore(buffer, fieldStart, at - 1) % 2 === 1)
                continue;
            if (buffer[at] !== quote || quote !== DOUBLE_QUOTE || at >= end)
                mode = CLOSED;
            else {
                this.#turn(at);
                at++;
            }
        }
        if (mode === CLOSED) {
            while (at < end && buffer[at] === csv_scanner_SPACE)
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
        if (!this.#long && end - fieldStart <= HEADROOM) {
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
    return byte === csv_scanner_SPACE || byte === quote || (byte >= 0x09 && byte <= scanner_CARRIAGE_RETURN);
}
function scanner_isSpace(buffer, start, end) {
    for (let at = start; at < end; at++)
        if (buffer[at] !== csv_scanner_SPACE)
            return false;
    return true;
}
/** How many backslashes stand right before `end`: with an odd number a quote there is part of the value. */
function backslashesBefore(buffer, start, end) {
    let at = end;
    while (at > start && buffer[at - 1] === csv_scanner_BACKSLASH)
        at--;
    return end - at;
}
function isBlank(buffer, start, end) {
    for (let at = start; at < end; at++) {
        const byte = buffer[at];
        if (byte !== csv_scanner_SPACE && byte !== scanner_CARRIAGE_RETURN && byte !== scanner_LINE_FEED && byte !== 0x09)
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
    return { byteOrderMark: text_startsWith(bytes, UTF8_BOM), header, table: tableOf(header) };
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
        const { reached, firstInvalidUtf8 } = await consumeText(this.#path, signal, (buffer, start, end, offset, final) => {
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

;// CONCATENATED MODULE: ./lib/preflight/numbers.js

/** A size as people read it, in units of 1,000 with three significant digits, which is how Mapbox writes them: `1.07 GB`. */
function formatBytes(bytes) {
    const units = ["B", "kB", "MB", "GB", "TB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${unit === 0 ? value : Number(value.toPrecision(3))} ${units[unit] ?? ""}`;
}
/** A coordinate without the noise of binary fractions: at most six decimals. */
function formatCoordinate(value) {
    return Number.isFinite(value) ? String(Number(value.toFixed(6))) : String(value);
}
/** Where an extent reaches, as a phrase: "from 8.5, 47.3 to 8.6, 47.4", west and south first. */
function formatReach(bounds) {
    const [west, south, east, north] = bounds.map(formatCoordinate);
    return `from ${west}, ${south} to ${east}, ${north}`;
}
/** Foreign text, short and on one line, fit for a message. */
function excerpt(text, length = 60) {
    const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
    return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

;// CONCATENATED MODULE: ./lib/preflight/geojson/fault-places.js

/** What Mapnik refuses in a feature that it parses. */
const PARSED_FAULTS = new Set([
    "collection",
    "collection-in-collection",
    "coordinate-not-a-number",
    "feature-type-missing",
    "feature-type-wrong",
    "float-range",
    "geometry-not-an-object",
    "geometry-type-missing",
    "geometry-type-unknown",
    "integer-range",
    "nan-coordinate",
    "properties-missing",
    "properties-not-an-object",
]);
/** Gathers the faults of a file: of each kind the first place, and how many there are. */
class FoundFaults {
    found = new Map();
    dropped = new Map();
    /** Faults of the open feature, as long as it is not known whether it has coordinates. */
    #pending = new Map();
    #inFeature = false;
    /** Notes a fault at an offset in the file; `feature` is the 1-based number of the open feature or the next one. */
    add(fault, offset, detail, feature) {
        const faults = this.#inFeature && PARSED_FAULTS.has(fault) ? this.#pending : this.found;
        const known = faults.get(fault);
        if (known !== undefined)
            known.count++;
        else
            faults.set(fault, { offset, detail: excerpt(detail), feature, count: 1 });
    }
    beginFeature() {
        this.#inFeature = true;
    }
    /** Sorts the faults of the feature by whether they matter. */
    endFeature(hasCoordinates) {
        this.#inFeature = false;
        if (this.#pending.size === 0)
            return;
        absorbFaults(hasCoordinates ? this.found : this.dropped, this.#pending, 0);
        this.#pending.clear();
    }
    /** Adds the faults of what follows, where features are counted from behind the first `features`. */
    absorb(part, features) {
        absorbFaults(this.found, part.found, features);
        absorbFaults(this.dropped, part.dropped, features);
    }
}
function absorbFaults(faults, more, features) {
    for (const [fault, places] of more) {
        const known = faults.get(fault);
        if (known !== undefined)
            known.count += places.count;
        else
            faults.set(fault, { ...places, feature: places.feature + features });
    }
}

;// CONCATENATED MODULE: ./lib/preflight/geojson/property-names.js
/** How long Mapbox's metadata of a tileset may be, in characters of JSON. */
const METADATA_LIMIT = 61_440;
/** How many names are kept for the report. */
const REPORTED_NAMES = 100;
/**
 * How much a name adds to the metadata, in characters of JSON. Every name is listed once, as `"name":"String"`: the info that
 * getInfo() of the public repository mapbox/tilelive-bridge makes of mapnik-omnivore's answer holds no second copy.
 */
function metadataLengthOf(name) {
    return JSON.stringify(name).length + ':"String",'.length;
}
/** The name that stands between two quotes of the file, its escapes undone; as it stands where they are no JSON. */
function nameOf(bytes) {
    const text = bytes.toString();
    if (!text.includes("\\"))
        return text;
    try {
        return String(JSON.parse(`"${text}"`));
    }
    catch {
        return text;
    }
}
/**
 * The distinct names of properties, told apart by a hash of their bytes, so that a name seen before costs no memory
 * and no string. Stops learning once the metadata is too long anyhow, which bounds it.
 */
class PropertyNames {
    #names = [];
    #slots = new Int32Array(1024);
    #used = 0;
    #metadataLength = 0;
    /** The first names in order of appearance, shortened where they are very long. */
    get reported() {
        return this.#names.slice(0, REPORTED_NAMES).map((bytes) => {
            const name = nameOf(bytes);
            return name.length > 200 ? `${name.slice(0, 199)}…` : name;
        });
    }
    /** The bytes of all names that were learned, in order of appearance. */
    get learned() {
        return this.#names;
    }
    /** Notes the names that were learned of a part of the file that follows. */
    absorb(names) {
        for (const name of names)
            this.add(Buffer.from(name), 0, name.length);
    }
    /** How many distinct names there are; a lower bound once the metadata is too long. */
    get count() {
        return this.#used;
    }
    /** How long the metadata made of these names is, in characters. */
    get metadataLength() {
        return this.#metadataLength;
    }
    /** Notes the name whose bytes are `bytes[start, end)`. */
    add(bytes, start, end) {
        let hash = 0x811c9dc5 ^ (end - start);
        for (let at = start; at < end; at++)
            hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
        // A slot of 0 is free.
        const mark = hash === 0 ? 1 : hash;
        const mask = this.#slots.length - 1;
        let slot = (hash ^ (hash >>> 15)) & mask;
        for (let known = this.#slots[slot]; known !== 0; known = this.#slots[slot]) {
            if (known === mark)
                return;
            slot = (slot + 1) & mask;
        }
        if (this.#metadataLength <= METADATA_LIMIT)
            this.#learn(slot, mark, Buffer.from(bytes.subarray(start, end)));
    }
    #learn(slot, mark, name) {
        this.#slots[slot] = mark;
        this.#used++;
        this.#metadataLength += metadataLengthOf(nameOf(name));
        this.#names.push(name);
        if (this.#used * 2 > this.#slots.length)
            this.#grow();
    }
    #grow() {
        const old = this.#slots;
        this.#slots = new Int32Array(old.length * 2);
        const mask = this.#slots.length - 1;
        for (const mark of old) {
            if (mark === 0)
                continue;
            let slot = (mark ^ (mark >>> 15)) & mask;
            while (this.#slots[slot] !== 0)
                slot = (slot + 1) & mask;
            this.#slots[slot] = mark;
        }
    }
}

;// CONCATENATED MODULE: ./lib/preflight/geojson/reader.js






/** No type so far, and one that GeoJSON does not know: beside the numbers of TYPE_NAMES. */
const reader_NO_TYPE = -1;
const UNKNOWN_TYPE = -2;
/** No degree is larger. */
const LARGEST_DEGREE = 360;
/** Follows the meaning of a GeoJSON file (RFC 7946) token by token, and keeps count of what is in it and what is wrong. */
class GeoJsonReader {
    extent = new Extent();
    names = new PropertyNames();
    faults = new FoundFaults();
    #features = 0;
    #featuresWithoutGeometry = 0;
    #geometries = new Uint32Array(TYPE_NAMES.length);
    #rootType = null;
    #hasFeatures = false;
    /** The last name of a member of the root that GeoJSON does not know, and the one under which there is a FeatureCollection. */
    #foreignName = "";
    #wrappedIn = null;
    #crs = null;
    /** Place of each open container. */
    #places = new Uint8Array(MAX_DEPTH + 1);
    #depth = 0;
    /** Place of the next value. */
    #next = ROOT;
    /** By number of a remembered name: the object it stood in, and the place of its value. */
    #placesOfKeys = new Uint8Array(1_024);
    #nextOfKeys = new Uint8Array(1_024);
    #featureOffset = 0;
    /** Whether the open feature has anything in an array called "coordinates". */
    #featureHasCoordinates = false;
    #featureType = reader_NO_TYPE;
    #featureHasProperties = false;
    #featureHasGeometry = false;
    #geometryOffset = 0;
    #geometryType = reader_NO_TYPE;
    #unknownType = "";
    #outer = [];
    #coordinates = new CoordinatesShape();
    /** The first number of the open position, and where it stands. */
    #x = 0;
    #positionOffset = 0;
    /** Whether the coordinates of the feature begin with NaN: no bounding box comes of them for Mapnik, whatever follows. */
    #beginsWithNaN = false;
    /** Whether the open object is, by its type, something else than a feature: a geometry or a collection. */
    #isNoFeature = false;
    /** Whether the feature has a geometry that cannot be placed, for a reason that is told by itself. */
    #unplaced = false;
    /** How many features there are; a Feature or geometry as root counts as one. */
    get features() {
        return this.#features;
    }
    get featuresWithoutGeometry() {
        return this.#featuresWithoutGeometry;
    }
    /** Type of the root as written, null without. */
    get rootType() {
        return this.#rootType;
    }
    /** The name under which the root has a FeatureCollection, as it is written there, null without. */
    get wrappedIn() {
        return this.#wrappedIn;
    }
    /** Name of the coordinate system in the old member `crs`, null without. */
    get crs() {
        return this.#crs;
    }
    /** How many geometries there are of each type that occurs. */
    get geometryTypes() {
        const entries = TYPE_NAMES.map((name, type) => [name, this.#geometries[type] ?? 0]);
        return Object.fromEntries(entries.filter(([, count]) => count > 0));
    }
    /** A reader that begins with an element of the collection's list of features. */
    static ofFeatures() {
        const reader = new GeoJsonReader();
        reader.#places.set([ROOT, FEATURES], 1);
        reader.#depth = 2;
        reader.#next = FEATURE;
        return reader;
    }
    /** Whether just now an element of the collection's list of features begins. */
    get isBeforeFeature() {
        return this.#depth === 2 && this.#next === FEATURE;
    }
    /** What has been learned of the features, as data. */
    get data() {
        return {
            features: this.#features,
            featuresWithoutGeometry: this.#featuresWithoutGeometry,
            geometries: this.#geometries,
            faults: this.faults,
            names: this.names.learned,
            extent: this.extent.data,
        };
    }
    /** Adds features that follow all those before. */
    absorb(part) {
        this.faults.absorb(part.faults, this.#features);
        this.#features += part.features;
        this.#featuresWithoutGeometry += part.featuresWithoutGeometry;
        for (const [type, count] of part.geometries.entries()) {
            this.#geometries[type] = (this.#geometries[type] ?? 0) + count;
        }
        this.names.absorb(part.names);
        this.extent.absorb(part.extent);
    }
    openObject(offset) {
        let place = this.#next;
        switch (place) {
            case ROOT:
                this.#beginGeometry(offset);
                break;
            case FEATURE:
                this.#beginFeature(offset);
                break;
            case GEOMETRY:
                this.#beginGeometry(offset);
                break;
            case PROPERTIES:
                this.#featureHasProperties = true;
                break;
            case CRS:
            case CRS_PROPERTIES:
            case FOREIGN:
            case OTHER:
                break;
            default:
                this.#misplaced(place, offset, "an object");
                place = OTHER;
        }
        this.#places[++this.#depth] = place;
    }
    closeObject(offset) {
        const place = this.#places[this.#depth];
        this.#closeContainer();
        if (place === GEOMETRY)
            this.#endGeometry();
        else if (place === FEATURE)
            this.#endFeature();
        else if (place === ROOT)
            this.#endRoot(offset);
    }
    openArray(offset) {
        let place = this.#next;
        switch (place) {
            case COORDINATES:
                this.#coordinates.openArray();
                this.#places[++this.#depth] = COORDINATES;
                return;
            case FEATURES:
                this.#hasFeatures = true;
                break;
            case GEOMETRIES:
            case STRAY:
            case OTHER:
                break;
            default:
                this.#misplaced(place, offset, "an array");
                place = OTHER;
        }
        this.#places[++this.#depth] = place;
        this.#next = elementPlace(place);
    }
    takesPositions() {
        return this.#next === COORDINATES && this.#coordinates.numbers === 0;
    }
    position(x, y, offset) {
        this.extent.add(x, y, offset);
    }
    positionsEnded(count) {
        this.#coordinates.addPositions(count);
        this.#featureHasCoordinates = true;
    }
    closeArray(offset) {
        if (this.#places[this.#depth] === COORDINATES && this.#coordinates.closeArray())
            this.fault("position-too-short", offset);
        this.#closeContainer();
    }
    key(bytes, start, end) {
        const object = this.#places[this.#depth] ?? OTHER;
        if (object === PROPERTIES)
            this.names.add(bytes, start, end);
        const member = memberPlace(object, bytes, start, end);
        this.#next = object === ROOT && this.#isForeign(member) ? OTHER : member;
        if (member === FOREIGN)
            this.#foreignName = textOf(bytes, start, end);
    }
    /** Beside a list of features, all members but those of a collection are foreign, and may hold anything. */
    #isForeign(member) {
        return FOREIGN_IN_COLLECTIONS.has(member) && (this.#hasFeatures || this.#rootType === "FeatureCollection");
    }
    keyContext() {
        return this.#places[this.#depth] ?? OTHER;
    }
    rememberKey(run) {
        this.#placesOfKeys[run] = this.#places[this.#depth] ?? OTHER;
        this.#nextOfKeys[run] = this.#next;
    }
    recallKey(run) {
        if (this.#placesOfKeys[run] !== this.#places[this.#depth])
            return false;
        this.#next = this.#nextOfKeys[run] ?? OTHER;
        return true;
    }
    ignoresValue() {
        return this.#next === OTHER;
    }
    string(bytes, start, end, offset) {
        switch (this.#next) {
            case OTHER:
                break;
            case GEOMETRY_TYPE:
                this.#geometryType = this.#typeOf(bytes, start, end);
                if (this.#unknownType.startsWith('"Feature'))
                    this.#featureHasCoordinates = true;
                break;
            case FEATURE_TYPE:
                this.#featureType = matches(bytes, start, end, "Feature") ? 0 : UNKNOWN_TYPE;
                if (this.#featureType === UNKNOWN_TYPE)
                    this.#wrongFeatureType(offset, textOf(bytes, start, end));
                break;
            case ROOT_TYPE:
                this.#rootType = textOf(bytes, start, end);
                this.#geometryType = this.#typeOf(bytes, start, end);
                break;
            case FOREIGN_TYPE:
                if (matches(bytes, start, end, "FeatureCollection"))
                    this.#wrappedIn ??= this.#foreignName;
                break;
            case CRS:
            case CRS_NAME:
                this.#noteCrs(textOf(bytes, start, end), offset);
                break;
            case CRS_CODE:
                this.#noteCrs(`EPSG:${textOf(bytes, start, end)}`, offset);
                break;
            default:
                this.#misplaced(this.#next, offset, `"${textOf(bytes, start, end)}"`);
        }
    }
    number(value, offset) {
        if (this.#next === COORDINATES && this.#coordinates.isOpen) {
            this.#featureHasCoordinates = true;
            const index = this.#coordinates.addNumber();
            if (index === 0) {
                this.#x = value;
                this.#positionOffset = offset;
            }
            else if (index === 1) {
                if (!Number.isNaN(this.#x) && !Number.isNaN(value))
                    this.extent.add(this.#x, value, this.#positionOffset);
            }
        }
        else if (this.#next === STRAY) {
            this.#featureHasCoordinates = true;
            if (value > LARGEST_DEGREE || value < -LARGEST_DEGREE)
                this.fault("stray-coordinates", offset, String(value));
        }
        else if (this.#next === CRS_CODE)
            this.#noteCrs(`EPSG:${value}`, offset);
        else if (this.#next !== OTHER)
            this.#misplaced(this.#next, offset, String(value));
    }
    #noteCrs(name, offset) {
        this.#crs = name;
        this.fault("crs", offset, name);
    }
    literal(value, offset) {
        switch (this.#next) {
            case OTHER:
            case STRAY:
                break;
            case PROPERTIES:
                this.#featureHasProperties = true;
                if (value !== null)
                    this.#misplaced(PROPERTIES, offset, String(value));
                break;
            case GEOMETRY:
            case CRS:
            case CRS_PROPERTIES:
                if (value !== null || this.#places[this.#depth] === GEOMETRIES)
                    this.#misplaced(this.#next, offset, String(value));
                break;
            default:
                this.#misplaced(this.#next, offset, String(value));
        }
    }
    numberRange(kind, text, offset) {
        // Coordinates are read as floating point numbers, where too large an integer is merely out of range.
        if (kind === "integer-range" && this.#next === COORDINATES)
            return;
        this.fault(kind, offset, text);
    }
    leniency(kind, offset) {
        if (kind !== "nan" || !this.#isAtFirstPosition())
            this.fault(kind, offset);
        else if (!this.#beginsWithNaN) {
            this.#beginsWithNaN = true;
            this.#unplaced = true;
            this.fault("nan-coordinate", offset);
        }
    }
    /** Whether a number that comes now is longitude or latitude of the first position in the feature's geometry. */
    #isAtFirstPosition() {
        const { isOpen, isEmpty, numbers } = this.#coordinates;
        return this.#next === COORDINATES && isOpen && isEmpty && numbers < 2 && this.#outer.length === 0;
    }
    /** Notes a fault; only the first place of each kind is kept. */
    fault(fault, offset, detail = "") {
        this.faults.add(fault, offset, detail, this.#features + 1);
    }
    #closeContainer() {
        const outer = this.#places[--this.#depth] ?? OTHER;
        // Behind a member of an object comes a key, which sets the place anew.
        this.#next = elementPlace(outer);
    }
    #beginFeature(offset) {
        this.#featureOffset = offset;
        this.faults.beginFeature();
        this.#featureHasCoordinates = false;
        this.#featureType = reader_NO_TYPE;
        this.#featureHasProperties = false;
        this.#featureHasGeometry = false;
        this.#unplaced = false;
        this.#beginsWithNaN = false;
        this.#isNoFeature = false;
    }
    #endFeature() {
        if (this.#featureType === reader_NO_TYPE)
            this.fault("feature-type-missing", this.#featureOffset);
        const isSeen = this.#featureHasCoordinates && !this.#beginsWithNaN;
        if (!isSeen)
            this.#featureHasGeometry = false;
        this.#countFeature();
        this.faults.endFeature(isSeen);
    }
    #wrongFeatureType(offset, type) {
        // The coordinates of bare geometries and nested collections are seen by Mapnik, though not here.
        this.#isNoFeature = TYPE_NAMES.includes(type) || type === "FeatureCollection";
        if (this.#isNoFeature)
            this.#featureHasCoordinates = true;
        this.fault("feature-type-wrong", offset, `"${type}"`);
    }
    #countFeature() {
        if (!this.#featureHasProperties && !this.#isNoFeature)
            this.fault("properties-missing", this.#featureOffset);
        if (!this.#featureHasGeometry || this.#unplaced) {
            this.#featuresWithoutGeometry++;
            // A feature whose geometry is empty, faulty, or begins with NaN has been told of already.
            if (!this.#unplaced && !this.#isNoFeature)
                this.fault("no-geometry", this.#featureOffset);
        }
        this.#features++;
    }
    #beginGeometry(offset) {
        if (this.#places[this.#depth] === GEOMETRIES) {
            this.#outer.push({ offset: this.#geometryOffset, type: this.#geometryType, unknownType: this.#unknownType });
        }
        this.#geometryOffset = offset;
        this.#geometryType = reader_NO_TYPE;
        this.#unknownType = "";
        this.#coordinates.reset();
    }
    #endGeometry() {
        this.#judgeGeometry();
        if (this.#places[this.#depth] !== GEOMETRIES)
            return;
        const outer = this.#outer.pop();
        this.#geometryOffset = outer?.offset ?? 0;
        this.#geometryType = outer?.type ?? reader_NO_TYPE;
        this.#unknownType = outer?.unknownType ?? "";
        this.#coordinates.reset();
    }
    #judgeGeometry() {
        const type = this.#geometryType;
        if (type === reader_NO_TYPE) {
            // An empty object is as good as null.
            if (this.#coordinates.isThere)
                this.fault("geometry-type-missing", this.#geometryOffset);
            return;
        }
        if (type === UNKNOWN_TYPE) {
            this.fault("geometry-type-unknown", this.#geometryOffset, this.#unknownType);
            this.#unplaced = true;
            return;
        }
        this.#geometries[type] = (this.#geometries[type] ?? 0) + 1;
        if (type === COLLECTION) {
            this.fault(this.#outer.length > 0 ? "collection-in-collection" : "collection", this.#geometryOffset);
        }
        else if (this.#coordinates.isEmpty) {
            // A GeometryCollection's empty child does not take away from the others.
            if (this.#coordinates.isThere && !this.#unplaced)
                this.#judgeEmpty();
            return;
        }
        else
            this.#judgeShape(type);
        this.#featureHasGeometry = true;
    }
    #judgeShape(type) {
        const fault = this.#coordinates.faultAs(type);
        if (fault !== null)
            this.fault(fault, this.#geometryOffset, TYPE_NAMES[type]);
    }
    #judgeEmpty() {
        this.fault("empty-coordinates", this.#geometryOffset);
        // Told of here, it is not told again as a feature without geometry.
        if (this.#outer.length === 0)
            this.#unplaced = true;
    }
    #typeOf(bytes, start, end) {
        for (let type = 0; type < TYPE_NAMES.length; type++) {
            if (matches(bytes, start, end, TYPE_NAMES[type] ?? ""))
                return type;
        }
        this.#unknownType = `"${textOf(bytes, start, end)}"`;
        return UNKNOWN_TYPE;
    }
    #endRoot(offset) {
        const type = this.#rootType;
        if (type === "FeatureCollection") {
            if (!this.#hasFeatures && !this.faults.found.has("features-not-an-array")) {
                this.fault("features-not-an-array", offset, "nothing");
            }
        }
        else if (type === "Feature") {
            this.fault("root-not-a-collection", 0, type);
            this.#countFeature();
        }
        else if (type !== null && TYPE_NAMES.includes(type)) {
            this.fault("root-not-a-collection", 0, type);
            this.#featureHasProperties = true;
            this.#judgeGeometry();
            this.#countFeature();
        }
        else if (type !== null)
            this.fault("root-type-unknown", 0, type);
        else
            this.fault("root-type-missing", 0);
    }
    /** A value of the wrong kind where GeoJSON wants something particular. */
    #misplaced(place, offset, found) {
        const fault = FAULT_OF_PLACE.get(place);
        if (fault !== undefined)
            this.fault(fault, offset, found);
        else if (place === ROOT_TYPE)
            this.#rootType = found;
        else if (place === GEOMETRY_TYPE) {
            this.#geometryType = UNKNOWN_TYPE;
            this.#unknownType = found;
        }
        if (place === GEOMETRY || place === GEOMETRIES || place === COORDINATES)
            this.#unplaced = true;
        if (place === COORDINATES && this.#coordinates.isOpen)
            this.#featureHasCoordinates = true;
        if (place === PROPERTIES)
            this.#featureHasProperties = true;
        if (place === FEATURE_TYPE)
            this.#featureType = UNKNOWN_TYPE;
    }
}
/** What a value of the wrong kind is at each place. */
const FAULT_OF_PLACE = new Map([
    [ROOT, "root-type-missing"],
    [FEATURES, "features-not-an-array"],
    [FEATURE, "feature-not-an-object"],
    [FEATURE_TYPE, "feature-type-wrong"],
    [GEOMETRY, "geometry-not-an-object"],
    [GEOMETRIES, "geometry-not-an-object"],
    [COORDINATES, "coordinate-not-a-number"],
    [PROPERTIES, "properties-not-an-object"],
]);

;// CONCATENATED MODULE: ./lib/preflight/geojson/stretches.js






/**
 * Scans a GeoJSON file from the feature on that begins at `from`, up to the end of the list of features.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
async function scanGeoJsonRear(path, from, signal) {
    const reader = GeoJsonReader.ofFeatures();
    const scan = new GeoJsonStretches(path, reader, JsonScanner.ofElements(reader));
    await scan.read({ from, to: END_OF_FILE }, signal);
    return scan.rear;
}
/** A scan of the stretches of one file, which follow each other. */
class GeoJsonStretches {
    reader;
    #path;
    #scanner;
    #syntaxError = null;
    #byteOrderMark = false;
    #firstInvalidUtf8 = null;
    constructor(path, reader, scanner = new JsonScanner(reader)) {
        this.#path = path;
        this.reader = reader;
        this.#scanner = scanner;
    }
    get syntaxError() {
        return this.#syntaxError;
    }
    get byteOrderMark() {
        return this.#byteOrderMark;
    }
    get firstInvalidUtf8() {
        return this.#firstInvalidUtf8;
    }
    get isBeforePart() {
        return this.#syntaxError === null && this.#scanner.isBeforeElement && this.reader.isBeforeFeature;
    }
    async read(stretch, signal) {
        const scanner = this.#scanner;
        const { reached, firstInvalidUtf8 } = await consumeText(this.#path, signal, (buffer, start, end, offset, final) => {
            const from = offset === 0 ? this.#skipMark(buffer, start, end) : start;
            try {
                const kept = scanner.write(buffer, from, end, offset + from - start, final);
                return scanner.elementsEnd === null ? kept : STOP;
            }
            catch (error) {
                if (!(error instanceof JsonSyntaxError))
                    throw error;
                this.#syntaxError = error;
                return STOP;
            }
        }, stretch);
        this.#firstInvalidUtf8 ??= firstInvalidUtf8;
        return this.#syntaxError === null ? reached : null;
    }
    #skipMark(buffer, start, end) {
        if (!text_startsWith(buffer.subarray(start, end), UTF8_BOM))
            return start;
        this.#byteOrderMark = true;
        return start + UTF8_BOM.length;
    }
    /** What a scan of the rear has found. */
    get rear() {
        return {
            end: this.#scanner.elementsEnd ?? 0,
            features: this.reader.data,
            syntaxError: this.#syntaxError === null ? null : dataOf(this.#syntaxError),
            firstInvalidUtf8: this.#firstInvalidUtf8,
        };
    }
    absorb(rear) {
        this.reader.absorb(rear.features);
        this.#scanner.skipElements();
        this.#firstInvalidUtf8 ??= rear.firstInvalidUtf8;
        if (rear.syntaxError === null)
            return rear.end;
        const { message, offset, truncated, afterEnd } = rear.syntaxError;
        this.#syntaxError = new JsonSyntaxError(message, offset, { truncated, afterEnd });
        return null;
    }
}
function dataOf({ message, offset, truncated, afterEnd }) {
    return { message, offset, truncated, afterEnd };
}

;// CONCATENATED MODULE: ./lib/preflight/reading/rear.js


/**
 * Scans the rear of a file as it is asked for.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
async function scanRear({ format, path, from }, signal) {
    return format === "csv" ? scanCsvRear(path, from, signal) : scanGeoJsonRear(path, from, signal);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(511);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
