export const id = 910;
export const ids = [910];
export const modules = {

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ WORLD_LATITUDE),
/* harmony export */   NA: () => (/* binding */ WORLD_LONGITUDE),
/* harmony export */   NQ: () => (/* binding */ areApart),
/* harmony export */   qg: () => (/* binding */ mayBeDegrees),
/* harmony export */   zR: () => (/* binding */ Extent)
/* harmony export */ });
/* harmony import */ var _position_sampler_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2913);

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
    #sampler = new _position_sampler_js__WEBPACK_IMPORTED_MODULE_0__/* .PositionSampler */ .e(SAMPLED_POSITIONS);
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


/***/ }),

/***/ 3526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ remediesByOgr),
/* harmony export */   Uc: () => (/* binding */ rangeFault),
/* harmony export */   x8: () => (/* binding */ degreesUnderProjection)
/* harmony export */ });
/* harmony import */ var _extent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8279);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2649);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1395);
/* harmony import */ var _zooms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2423);



/** Of Multi geometries GDAL wraps the parts, but leaves MultiPoints as they are and puts an empty part between the others. */
const EACH_PART = "-explodecollections ";
/**
 * The remedies that ogr2ogr has (GDAL 3 and later). `files`: its output and input, and what else a format needs. `parts`: what
 * makes features of the parts of Multi geometries, empty where a format can have no empty ones.
 */
function remediesByOgr(files, parts = EACH_PART) {
    const wrap = `${parts}-wrapdateline -s_srs EPSG:4326 -t_srs EPSG:4326`;
    const clip = "-clipdst -180 -85.0511 180 85.0511";
    const whereTo = "Write longitudes within ±180°, and split Multi geometries and what crosses 180°";
    return {
        reproject: `Reproject them: \`ogr2ogr -s_srs EPSG:CODE -t_srs EPSG:4326 ${files}\`, with the code of the system that they are in.`,
        swap: `Swap them: \`ogr2ogr -ct "+proj=pipeline +step +proj=axisswap +order=2,1" ${files}\`.`,
        clip: `Cut off what lies beyond these latitudes: \`ogr2ogr ${clip} ${files}\`.`,
        wrap: `${whereTo}: \`ogr2ogr ${wrap} ${files}\`.`,
        wrapAndClip: `${whereTo}; cut off what lies beyond these latitudes: \`ogr2ogr ${wrap} ${clip} ${files}\`.`,
    };
}
/**
 * Says what Mapbox would make of positions that are no longitude and latitude; null when all are. `format` begins the
 * title. Tells swapped columns and projected coordinates from single slips.
 */
function rangeFault(extent, format, remedies) {
    const refused = extent.firstRefused;
    if (refused !== null) {
        const position = `[${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCoordinate */ .iw)(refused.x)}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCoordinate */ .iw)(refused.y)}]`;
        const others = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B)(extent.refused)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(extent.positions, "position")}`;
        const answer = 'Mapbox would answer "Coordinates beyond web mercator range. Please check projection and lat/lon values." or "bounds … value must be between …".';
        const base = { severity: "error", offset: refused.offset, count: extent.refused };
        if (extent.looksProjected) {
            return {
                ...base,
                title: `${format}: coordinates are not degrees`,
                text: `${position} is no longitude and latitude but looks projected (metres or feet): ${others} out of range. ${answer} ${remedies.reproject}`,
            };
        }
        if (extent.looksSwapped) {
            return {
                ...base,
                title: `${format}: longitude and latitude are swapped`,
                text: `${position} has a second number that can be no latitude, and a first one that can: ${others}. Longitude comes first. ${answer} ${remedies.swap}`,
            };
        }
        return {
            ...base,
            title: `${format}: coordinates out of range`,
            text: `${position} is no place on earth: ${others} beyond ±360° or ±95°. ${answer} ${guessAtStrays(extent)}Correct them, or leave these features out.`,
        };
    }
    const outside = extent.firstOutside;
    if (outside === null)
        return null;
    const answer = answerToExtent(extent.bounds);
    const remedy = remedyOutside(extent, remedies);
    if (answer !== null) {
        return {
            severity: "error",
            title: `${format}: data lies beyond the edge of the map`,
            offset: outside.offset,
            count: extent.outside,
            text: `[${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCoordinate */ .iw)(outside.x)}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCoordinate */ .iw)(outside.y)}] lies beyond ±180° of longitude or ±85.0511° of latitude (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(extent.outside, "position")}), and so does the data as a whole. Mapbox would answer "${answer}". ${remedy}`,
        };
    }
    return {
        severity: "warning",
        title: `${format}: coordinates beyond web mercator`,
        offset: outside.offset,
        count: extent.outside,
        text: `[${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCoordinate */ .iw)(outside.x)}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCoordinate */ .iw)(outside.y)}] lies beyond ±180° of longitude or ±85.0511° of latitude (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(extent.outside, "position")}); Mapbox may not show it, or answer "Coordinates beyond web mercator range." ${remedy}`,
    };
}
/** How to mend positions outside web mercator, of which there are some. */
function remedyOutside(extent, { clip, wrap, wrapAndClip }) {
    if (!extent.isBeyondLongitudes)
        return clip;
    return extent.isBeyondLatitudes ? wrapAndClip : wrap;
}
/** What may have led to single positions out of range, with a space behind it; empty for what nobody knows. */
function guessAtStrays(extent) {
    if (extent.beginsWithMissingValue)
        return "Does it stand for a missing value? ";
    if (extent.mayBeSwapped)
        return "Have longitude and latitude changed places there? ";
    return extent.isFarBeyondDegrees ? "Are these metres or feet, among degrees? " : "";
}
/**
 * What Mapbox says of an extent whose single positions it would take, or null: no tile may cover it (zoomsBySize() in
 * mapbox/mapnik-omnivore), or its centre may be none (tilelive.verify in mapbox/tilelive).
 */
function answerToExtent(bounds) {
    if (bounds === null)
        return null;
    // Whether a tile covers the extent does not depend on the size of the file.
    if ((0,_zooms_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateZooms */ .x)(1, bounds, false) === null)
        return "Error calculating min/max zoom: Bounds invalid";
    const [west, south, east, north] = bounds;
    if (Math.abs(west + east) / 2 > 180)
        return "center lon value must be between -180 and 180";
    return Math.abs(south + north) / 2 > 90 ? "center lat value must be between -90 and 90" : null;
}
/** Says that an extent in metres or feet looks like degrees; null when it does not. Of a projection they are hardly ever so few. */
function degreesUnderProjection(file, { bounds, format, said, command }) {
    if (!(0,_extent_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeDegrees */ .qg)(bounds))
        return null;
    return {
        check: "coordinates-range",
        severity: "warning",
        title: `${format}: degrees under a projection`,
        message: () => `${file.label} reaches ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReach */ .xw)(bounds)}, which looks like degrees; ${said}, in which that is one small spot. Mapbox would draw it there. ` +
            `If they are longitude and latitude, say so: \`${command}\`.`,
    };
}


/***/ }),

/***/ 4910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  shapefileCheck: () => (/* binding */ shapefileCheck)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/preflight/answers.js
var answers = __webpack_require__(5616);
// EXTERNAL MODULE: ./lib/preflight/extent.js
var extent = __webpack_require__(8279);
// EXTERNAL MODULE: ./lib/preflight/findings.js
var findings = __webpack_require__(9509);
// EXTERNAL MODULE: ./lib/preflight/numbers.js
var numbers = __webpack_require__(2649);
// EXTERNAL MODULE: ./lib/counts.js
var counts = __webpack_require__(1395);
// EXTERNAL MODULE: ./lib/preflight/range-finding.js
var range_finding = __webpack_require__(3526);
// EXTERNAL MODULE: ./lib/preflight/reading/text.js
var reading_text = __webpack_require__(7333);
// EXTERNAL MODULE: ./lib/preflight/recognize.js
var recognize = __webpack_require__(6815);
;// CONCATENATED MODULE: ./lib/preflight/shapefile/headers.js
const SHP_HEADER_BYTES = 100;
const SHP_CODE = 9994;
const GEOMETRY_TYPES = {
    0: "Null",
    1: "Point",
    3: "PolyLine",
    5: "Polygon",
    8: "MultiPoint",
    11: "PointZ",
    13: "PolyLineZ",
    15: "PolygonZ",
    18: "MultiPointZ",
    21: "PointM",
    23: "PolyLineM",
    25: "PolygonM",
    28: "MultiPointM",
    31: "MultiPatch",
};
/** Null for bytes that are no header of a .shp or .shx. */
function readShpHeader(head) {
    if (head.length < SHP_HEADER_BYTES || head.readInt32BE(0) !== SHP_CODE)
        return null;
    const type = head.readInt32LE(32);
    const [west, south, east, north] = [36, 44, 52, 60].map((at) => head.readDoubleLE(at));
    const bounds = [west ?? 0, south ?? 0, east ?? 0, north ?? 0];
    return {
        bytes: head.readInt32BE(24) * 2,
        geometryType: GEOMETRY_TYPES[type] ?? `type ${type}`,
        bounds: bounds.every(Number.isFinite) ? bounds : null,
    };
}
/** Of the first record: 8 bytes of its own header, a shape type of 4, and the numbers of a point or a box. */
const FIRST_RECORD_BYTES = SHP_HEADER_BYTES + 8 + 4 + 32;
/** Shape types that begin with the two numbers of a point; all others begin with the four of a box. */
const POINTS = new Set([1, 11, 21]);
/** Where the first shape of a .shp lies, by its first `FIRST_RECORD_BYTES` bytes; null when it has no geometry. */
function readFirstBox(head) {
    const record = head.subarray(SHP_HEADER_BYTES + 8);
    const type = record.length < 4 ? 0 : record.readInt32LE(0);
    const corners = POINTS.has(type) ? [4, 12, 4, 12] : [4, 12, 20, 28];
    if (type === 0 || record.length < Math.max(...corners) + 8)
        return null;
    const [west, south, east, north] = corners.map((at) => record.readDoubleLE(at));
    return [west ?? 0, south ?? 0, east ?? 0, north ?? 0];
}
/** Features of a shapefile, by the size of its .shx: 8 bytes for each after the header. */
function featuresByIndex(shxBytes) {
    return Math.max(0, Math.floor((shxBytes - SHP_HEADER_BYTES) / 8));
}
/** Of a record in a .shp without geometry: 8 bytes of its own header and a shape type of 4. All others are longer. */
const NULL_RECORD_BYTES = 12;
/**
 * Whether no record of a .shp has a geometry, or there is none, whatever type its header names: Mapnik reads the type of
 * each record.
 */
function hasOnlyNullShapes(shpBytes, features) {
    return shpBytes === SHP_HEADER_BYTES + features * NULL_RECORD_BYTES;
}
/** Names of the columns in a .dbf (dBASE III: after 32 bytes one descriptor of 32 bytes each, ended by 0x0D). */
function readDbfFields(head) {
    const fields = [];
    for (let at = 32; at + 32 <= head.length && head[at] !== 0x0d; at += 32) {
        const name = head.toString("latin1", at, at + 11);
        fields.push(name.split("\0", 1)[0] ?? "");
    }
    return fields;
}
/** Tells the form by the first word (OGC 01-009 for WKT, OGC 18-010 for WKT 2). */
function readProjection(text) {
    const match = /^\uFEFF?\s*([A-Z_]+)\s*[[(]\s*"([^"]{0,200})"/i.exec(text);
    const word = match?.[1]?.toUpperCase() ?? "";
    const form = ["PROJCS", "GEOGCS"].includes(word)
        ? "wkt"
        : ["PROJCRS", "GEOGCRS", "GEODCRS", "PROJECTEDCRS", "GEOGRAPHICCRS"].includes(word)
            ? "wkt2"
            : "other";
    const isCut = openBrackets(text) > 0;
    return {
        form,
        name: match?.[2] ?? null,
        geographic: word.startsWith("GEO"),
        metric: !isCut && word.startsWith("PROJ") && lastUnit(text) <= 1,
        isCut,
    };
}
/** The unit of a projection stands last, behind that of the degrees underneath; in metres, or NaN. */
function lastUnit(text) {
    const units = [...text.matchAll(/UNIT\s*[[(]\s*"[^"]*"\s*,\s*([\d.eE+-]+)/gi)];
    return Number(units.at(-1)?.[1]);
}
/** How many brackets are opened and not closed, outside of names. */
function openBrackets(text) {
    const bare = text.replaceAll(/"[^"]*"/g, "");
    const count = (pattern) => bare.match(pattern)?.length ?? 0;
    return count(/[[(]/g) - count(/[\])]/g);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
;// CONCATENATED MODULE: ./lib/preflight/shapefile/zip.js



/** The zip cannot be read; the message says why. */
class ZipDamage extends Error {
    name = "ZipDamage";
}
/** Entries that are listed at most. A shapefile has some ten; a hostile directory could hold millions. */
const MOST_ENTRIES = 20_000;
/** How many packed bytes are read at most to unpack the head of an entry: empty deflate blocks could go on for gigabytes. */
const PACKED_BYTES = 262_144;
/** A zip of which only the central directory and the heads of single entries are read. */
class ZipReader {
    #zip;
    entries;
    constructor(zip, entries) {
        this.#zip = zip;
        this.entries = entries;
    }
    /**
     * Opens the zip at `path` and lists its files and folders.
     * @throws {ZipDamage} when there is no central directory or it is damaged
     * @throws the signal's reason when aborted, and the system's error when the file cannot be read
     */
    static async open(path, signal) {
        const zip = await openZip(path);
        try {
            return new ZipReader(zip, await listEntries(zip, signal));
        }
        catch (error) {
            zip.close();
            throw error;
        }
    }
    close() {
        this.#zip.close();
    }
}
/** Names stay bytes at first: yauzl would refuse the whole zip for a backslash or an absolute path, which Mapbox does not. */
async function openZip(path) {
    return new Promise((resolve, reject) => {
        (0,yauzl/* open */.ho)(path, { lazyEntries: true, autoClose: false, decodeStrings: false }, (error, zip) => {
            if (error === null)
                resolve(zip);
            else
                reject("syscall" in error ? error : new ZipDamage(error.message, { cause: error }));
        });
    });
}
async function listEntries(zip, signal) {
    const entries = [];
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener("abort", stop, { once: true });
        const settle = (finish) => {
            signal.removeEventListener("abort", stop);
            finish();
        };
        zip.on("error", (error) => settle(() => reject(new ZipDamage(error.message, { cause: error }))));
        zip.on("end", () => settle(() => resolve(entries)));
        zip.on("entry", (entry) => {
            entries.push(describe(zip, entry, nameOf(entry)));
            if (entries.length >= MOST_ENTRIES)
                settle(() => resolve(entries));
            else
                setImmediate(() => zip.readEntry());
        });
        zip.readEntry();
    });
}
/** Bit 11 of the flags says UTF-8; without it ASCII is all that is sure, and enough to compare names with each other. */
function nameOf(entry) {
    const raw = entry.fileName;
    if (!Buffer.isBuffer(raw))
        return String(raw);
    return raw.toString((entry.generalPurposeBitFlag & 0x800) === 0 ? "latin1" : "utf8");
}
function describe(zip, entry, name) {
    return {
        name,
        bytes: entry.uncompressedSize,
        encrypted: entry.isEncrypted(),
        method: entry.compressionMethod,
        async head(length) {
            const packed = await readPacked(zip, entry);
            return entry.compressionMethod === 0 ? packed.subarray(0, length) : await inflateHead(packed, length);
        },
    };
}
async function readPacked(zip, entry) {
    const end = Math.min(entry.compressedSize, PACKED_BYTES);
    if (end === 0)
        return Buffer.alloc(0);
    const options = { decompress: entry.isCompressed() ? false : null, decrypt: null, start: 0, end };
    return new Promise((resolve, reject) => {
        const fail = (error) => reject(new ZipDamage(error.message, { cause: error }));
        zip.openReadStream(entry, options, (error, stream) => {
            if (error !== null) {
                fail(error);
                return;
            }
            const pieces = [];
            stream.on("data", (piece) => pieces.push(piece));
            stream.on("error", fail);
            stream.on("end", () => resolve(Buffer.concat(pieces)));
        });
    });
}
/** Unpacks until `length` bytes are there, and not a byte more than one piece beyond. */
async function inflateHead(packed, length) {
    const inflate = (0,external_node_zlib_.createInflateRaw)({ chunkSize: 16_384 });
    const pieces = [];
    let unpacked = 0;
    try {
        inflate.end(packed);
        for await (const piece of inflate) {
            pieces.push(piece);
            unpacked += piece.length;
            if (unpacked >= length)
                break;
        }
    }
    catch (error) {
        // The head was cut out of the entry, so its deflate stream ends too soon: what came before that is sound.
        const cut = error instanceof Error && "code" in error && error.code === "Z_BUF_ERROR";
        if (!cut)
            throw new ZipDamage((0,message/* messageOf */.b)(error), { cause: error });
    }
    finally {
        inflate.destroy();
    }
    return Buffer.concat(pieces).subarray(0, length);
}

// EXTERNAL MODULE: ./lib/preflight/sniff.js
var sniff = __webpack_require__(6543);
;// CONCATENATED MODULE: ./lib/preflight/shapefile.js











/** Largest .shp and .dbf together, unpacked, in bytes (limits.json of mapbox/mapbox-upload-limits). */
const UNPACKED_LIMIT = 272_629_760;
/** A .prj is some hundred bytes; more is not read. */
const PROJECTION_BYTES = 16_384;
/** A .dbf has at most 255 columns of 32 bytes. */
const DBF_HEAD_BYTES = 32 + 256 * 32;
/**
 * Zipped shapefiles, by the central directory and the first bytes of the parts: the rules of mapbox/shapefile-fairy 0.4
 * for the zip, of lib/shape.js in mapbox/mapnik-omnivore for the projection.
 */
const shapefileCheck = {
    format: "shapefile",
    async check(file, signal) {
        const collector = new findings/* FindingCollector */.x();
        let facts = null;
        let zip = null;
        try {
            zip = await ZipReader.open(file.path, signal);
            const parts = findParts(file, zip.entries, collector);
            if (parts !== null)
                facts = await judgeParts(file, parts, collector);
        }
        catch (error) {
            if (!(error instanceof ZipDamage))
                throw error;
            collector.add(damage(file, error.message));
        }
        finally {
            zip?.close();
        }
        signal.throwIfAborted();
        return { findings: collector.findings(), facts };
    },
};
/** The end of a zip holds its directory, so that a file cut short has none. */
function damage(file, said) {
    const truncated = /end of central directory/i.test(said);
    return {
        check: truncated ? "file-truncated" : "zip-shapefile",
        severity: "error",
        title: truncated ? "Zip: the end of the file is missing" : "Zip: the file is damaged",
        message: () => `${file.label} cannot be unpacked: ${(0,numbers/* excerpt */.Kb)(said.replace(/\.$/, ""), 160)}. Mapbox would answer "Could not open your zip". Copy, download or zip it anew ` +
            "(`zip -T FILE` tests it).",
    };
}
/** One .shp, and the others with the same folder and base name in the same case; extensions in any case. */
function findParts(file, entries, collector) {
    const refuse = (title, fact, answer, remedy) => {
        collector.add({
            check: "zip-shapefile",
            severity: "error",
            title: `Zip: ${title}`,
            message: () => `${file.label} ${fact}. ${(0,answers/* wouldAnswer */.Q)(answer)} ${remedy}`,
        });
        return null;
    };
    const together = "Zip the parts of one shapefile: `zip roads.zip roads.shp roads.shx roads.dbf roads.prj`.";
    if (entries.length >= MOST_ENTRIES) {
        return refuse("too many files in it", `holds ${(0,counts/* formatCount */.B)(MOST_ENTRIES)} files or more`, "Could not open your zip", together);
    }
    if (entries.length === 0)
        return refuse("there is nothing in it", "holds no file", "ZIP file is empty", together);
    // shapefile-fairy asks the names alone, those of folders too.
    const shapes = entries.filter(({ name }) => extension(name) === ".shp" && !name.includes("__MACOSX"));
    const [shp] = shapes;
    if (shp === undefined) {
        const files = entries.filter((entry) => !isFolder(entry));
        const inside = files.slice(0, 5).map(({ name }) => (0,numbers/* excerpt */.Kb)(name));
        const isKmz = files.some(({ name }) => /(^|\/)doc\.kml$/i.test(name));
        return refuse(isKmz ? "a KMZ archive" : "no .shp in it", `${isKmz ? "is a KMZ archive: it " : ""}holds no .shp, but ${inside.join(", ") || "folders only"}${files.length > 5 ? ", …" : ""}`, "ZIP file did not contain a shp file", unpacking(entries) ?? together);
    }
    if (shapes.length > 1) {
        const folder = shapes.find(isFolder);
        const names = shapes.slice(0, 5).map(({ name }) => (0,numbers/* excerpt */.Kb)(name));
        return refuse(`${shapes.length} shapefiles in one zip`, `holds ${shapes.length} .shp: ${names.join(", ")}${shapes.length > 5 ? ", …" : ""}`, "ZIP file contained more than one shp file", folder !== undefined
            ? `The name of a folder counts too. Take it out: \`zip -d FILE "${(0,numbers/* excerpt */.Kb)(folder.name)}"\`.`
            : "Zip each shapefile by itself; each becomes a tileset of its own.");
    }
    const base = stem(shp.name);
    const part = (wanted) => entries.findLast(({ name }) => extension(name) === wanted && stem(name) === base) ?? null;
    const [dbf, shx, prj] = [part(".dbf"), part(".shx"), part(".prj")];
    if (dbf === null || shx === null) {
        const missing = [...(dbf === null ? ["dbf"] : []), ...(shx === null ? ["shx"] : [])];
        const near = entries.filter(({ name }) => missing.includes(extension(name).slice(1)) && !name.includes("__MACOSX"))[0];
        const hint = near === undefined
            ? ""
            : ` (${(0,numbers/* excerpt */.Kb)(near.name)} is in another folder or has another name; small and capital letters count)`;
        const answer = `ZIP file was missing a required part${missing.length > 1 ? "s" : ""}: ${missing.join(", ")}`;
        return refuse(`without ${missing.map((one) => `.${one}`).join(" and ")}`, `lacks ${missing.map((one) => (0,numbers/* excerpt */.Kb)(`${base}.${one}`)).join(" and ")}${hint}`, answer, together);
    }
    const locked = [shp, dbf, shx, prj].find((one) => one?.encrypted === true);
    if (locked !== undefined && locked !== null) {
        return refuse("protected by a password", `is encrypted (${(0,numbers/* excerpt */.Kb)(locked.name)})`, "Error copying zipfile while unpacking!", "Zip it without a password.");
    }
    const exotic = [shp, dbf, shx, prj].find((one) => one !== null && one.method !== 0 && one.method !== 8);
    if (exotic !== undefined && exotic !== null) {
        const fact = `packs ${(0,numbers/* excerpt */.Kb)(exotic.name)} by method ${exotic.method}; only deflate (8) and stored (0) are common`;
        return refuse("packed by an unusual method", fact, "Error copying zipfile while unpacking!", "Zip it with `zip`, or choose Deflate in your program.");
    }
    // dbf_file::open of mapnik/mapnik maps the file into memory, which nothing of no bytes can be.
    if (dbf.bytes === 0) {
        return refuse("an empty .dbf", `holds ${(0,numbers/* excerpt */.Kb)(dbf.name)}, which is empty`, "Error creating Mapnik Datasource", "Write it anew, with a column of numbers: `ogr2ogr out.shp in.shp`.");
    }
    return { shp, dbf, shx, prj };
}
/** Formats that Mapbox takes as they are, and not zipped. */
const UNZIPPED = new Set([".csv", ".geojson", ".gpx", ".json", ".kml", ".mbtiles", ".tif", ".tiff"]);
/** What to do about a zip that holds data of another format; null when there is none. */
function unpacking(entries) {
    const inside = entries.find(({ name }) => UNZIPPED.has(extension(name)) && !name.includes("__MACOSX"));
    if (inside !== undefined)
        return `Of zips Mapbox takes shapefiles only. Upload the data as it is: \`unzip FILE "${(0,numbers/* excerpt */.Kb)(inside.name)}"\`.`;
    const isGeodatabase = entries.some(({ name }) => /\.gdb\//i.test(name));
    return isGeodatabase ? "It is an Esri geodatabase: `ogr2ogr -t_srs EPSG:4326 out.geojson in.gdb LAYER`." : null;
}
function isFolder({ name }) {
    return name.endsWith("/");
}
function extension(name) {
    return external_node_path_.posix.extname(name).toLowerCase();
}
/** Folder and name without extension. */
function stem(name) {
    return external_node_path_.posix.join(external_node_path_.posix.dirname(name), external_node_path_.posix.basename(name, external_node_path_.posix.extname(name)));
}
async function judgeParts(file, parts, collector) {
    judgeSize(file, parts, collector);
    if (parts.prj === null)
        missingProjection(file, parts.shp, collector);
    const head = await parts.shp.head(FIRST_RECORD_BYTES);
    const header = readShpHeader(head);
    if (header === null) {
        noShapefile(file, parts.shp, head, collector);
        return null;
    }
    const projection = parts.prj === null ? null : await judgeProjection(file, parts.prj, collector);
    judgeLength(file, parts.shp, header, collector);
    if (header.geometryType === "MultiPatch")
        multiPatch(file, parts.shp, collector);
    const features = featuresByIndex(parts.shx.bytes);
    const isEmpty = hasOnlyNullShapes(parts.shp.bytes, features);
    if (isEmpty)
        noFeatures(file, features, collector);
    else {
        const first = readFirstBox(head);
        if (projection !== null)
            judgePlace(file, header.bounds, first, projection, collector);
        judgeIndex(file, parts.shx, readShpHeader(await parts.shx.head(100)), collector);
        judgeBox(file, parts.shp, header.bounds, first, collector);
    }
    return {
        kind: "shapefile",
        geometryType: header.geometryType,
        features,
        bounds: isEmpty ? null : header.bounds,
        crs: projection?.name ?? null,
        fields: readDbfFields(await parts.dbf.head(DBF_HEAD_BYTES)),
    };
}
/** shape_datasource::init of the public repository mapnik/mapnik throws at the type in the header. */
function multiPatch(file, shp, collector) {
    collector.add({
        check: "zip-shapefile",
        severity: "error",
        title: "Zip: MultiPatch is not supported",
        message: () => `${file.label}: ${(0,numbers/* excerpt */.Kb)(shp.name)} holds shapes of the type MultiPatch (surfaces in three dimensions). Mapbox would answer "Error creating Mapnik ` +
            'Datasource: Shape Plugin: shapefile multipatch type is not supported". Convert them to polygons: ' +
            "`ogr2ogr -dim XY -nlt MULTIPOLYGON out.geojson in.shp`.",
    });
}
function judgeSize(file, { shp, dbf }, collector) {
    const bytes = shp.bytes + dbf.bytes;
    if (bytes <= UNPACKED_LIMIT)
        return;
    collector.add({
        check: "file-too-large",
        severity: "error",
        title: `Shapefile larger than ${(0,numbers/* formatBytes */.z3)(UNPACKED_LIMIT)} unpacked`,
        message: () => `${file.label}: .shp and .dbf have ${(0,counts/* formatCount */.B)(bytes)} bytes unpacked; Mapbox takes ${(0,counts/* formatCount */.B)(UNPACKED_LIMIT)} and would answer "File is ` +
            'larger than 273 MB. Too big to process." Convert it to GeoJSON, which may be larger: `ogr2ogr -t_srs EPSG:4326 out.geojson in.shp`.',
    });
}
/** Never from itself: ogr2ogr does not open such a .shp, or puts what it lacks at 0, 0. */
const FROM_ITS_SOURCE = "Export it anew from its source, or download it again.";
function noShapefile(file, shp, head, collector) {
    const recognized = (0,recognize/* recognize */.v)(head);
    const fact = whatInstead(head, recognized);
    const isPointer = recognized?.name === "a Git LFS pointer";
    collector.add({
        check: "zip-shapefile",
        severity: "error",
        title: "Zip: its .shp is no shapefile",
        message: () => `${file.label}: ${(0,numbers/* excerpt */.Kb)(shp.name)} ${fact}. Mapbox would answer "Error creating Mapnik Datasource". ` +
            (isPointer
                ? "Get the content, and zip it anew: `git lfs pull`, or `lfs: true` for actions/checkout."
                : FROM_ITS_SOURCE),
    });
}
/** What the head of a .shp is instead, as the end of a sentence. */
function whatInstead(head, recognized) {
    if (head.length === 0)
        return "is empty";
    if ((0,reading_text/* startsWith */.w1)(head, sniff/* SHP_START */.Pz))
        return "ends within its header";
    return recognized === null ? "does not begin as a shapefile does" : `is ${recognized.name}`;
}
function missingProjection(file, shp, collector) {
    collector.add({
        check: "zip-shapefile",
        severity: "error",
        title: "Zip: without .prj",
        message: () => `${file.label} lacks ${(0,numbers/* excerpt */.Kb)(`${stem(shp.name)}.prj`)}, in the same folder and case. Mapbox would answer "Invalid shapefile: missing projection ` +
            'file". Add it, or write it: `ogr2ogr -a_srs EPSG:CODE out.shp in.shp` with the code of the system the coordinates are in.',
    });
}
async function judgeProjection(file, prj, collector) {
    const projection = readProjection((await prj.head(PROJECTION_BYTES)).toString("utf8"));
    const fault = projectionFault(projection);
    if (fault !== null) {
        collector.add({
            check: "zip-shapefile",
            severity: "warning",
            title: `Zip: .prj ${fault.title}`,
            message: () => `${file.label}: ${(0,numbers/* excerpt */.Kb)(prj.name)} ${fault.fact}. Mapbox may answer "Invalid shapefile: invalid projection file". ` +
                "Write it anew: `ogr2ogr -a_srs EPSG:CODE out.shp in.shp` with the code of the system the coordinates are in.",
        });
    }
    return projection;
}
function projectionFault({ form, isCut }) {
    const fact = "does not begin with PROJCS[ or GEOGCS[";
    if (form === "wkt2")
        return { title: "in a new form", fact };
    if (form === "other")
        return { title: "does not look like one", fact };
    return isCut ? { title: "is cut off", fact: "ends before all of its brackets are closed" } : null;
}
function judgeLength(file, shp, header, collector) {
    if (header.bytes === shp.bytes)
        return;
    const short = shp.bytes < header.bytes;
    collector.add({
        check: "file-truncated",
        severity: short ? "error" : "warning",
        title: short ? "Shapefile: the end of the .shp is missing" : "Shapefile: the .shp is longer than it says",
        message: () => `${file.label}: ${(0,numbers/* excerpt */.Kb)(shp.name)} has ${(0,counts/* formatCount */.B)(shp.bytes)} bytes, its header says ${(0,counts/* formatCount */.B)(header.bytes)}. ` +
            (short
                ? `Mapbox would answer "Invalid shapefile: could not read extent", or lose features. ${FROM_ITS_SOURCE}`
                : "Write it anew: `ogr2ogr out.shp in.shp`."),
    });
}
/** Mapnik 4 finds the shapes by the .shx, as far as the length in its header goes; older ones read the .shp alone. */
function judgeIndex(file, shx, header, collector) {
    const fact = indexFault(shx, header);
    if (fact === null)
        return;
    const occurrence = {
        check: "zip-shapefile",
        severity: "warning",
        title: "Zip: the .shx does not fit",
        message: () => `${file.label}: ${(0,numbers/* excerpt */.Kb)(shx.name)} ${fact}. Mapbox may find fewer shapes, or none. Remove it, and write all parts anew: ` +
            "`ogr2ogr --config SHAPE_RESTORE_SHX YES out.shp in.shp`.",
    };
    collector.add(occurrence, "shx");
}
/** What is wrong with the .shx of a .shp that has records; null when nothing is. */
function indexFault(shx, header) {
    if (shx.bytes === 0)
        return "is empty";
    if (header === null)
        return "begins as none does";
    const listed = featuresByIndex(shx.bytes);
    const promised = featuresByIndex(header.bytes);
    if (promised !== listed)
        return `has ${(0,counts/* formatCount */.B)(promised)} shapes by its header, and ${(0,counts/* formatCount */.B)(listed)} by its size`;
    return listed === 0 ? "lists no shape, and the .shp has some" : null;
}
/** Mapnik takes the extent from the header (shape_datasource::init), and asks for no shape outside of it. */
function judgeBox(file, shp, bounds, first, collector) {
    if (bounds === null || first === null || !(0,extent/* areApart */.NQ)(bounds, first))
        return;
    const occurrence = {
        check: "zip-shapefile",
        severity: "warning",
        title: "Zip: the header of the .shp names another place",
        message: () => `${file.label}: ${(0,numbers/* excerpt */.Kb)(shp.name)} says that all lies within ${bounds.map(numbers/* formatCoordinate */.iw).join(", ")}, and its first shape lies at ` +
            `${first.slice(0, 2).map(numbers/* formatCoordinate */.iw).join(", ")}. Mapbox may draw nothing beyond. Write it anew: \`ogr2ogr out.shp in.shp\`.`,
    };
    collector.add(occurrence, "box");
}
function noFeatures(file, features, collector) {
    collector.add({
        check: "no-features",
        severity: "error",
        title: "Shapefile: no features",
        message: () => `${file.label} holds ${features === 0 ? "no feature" : "features without geometry only"}. Mapbox would have nothing to show, and may answer "Invalid shapefile: ` +
            'could not read extent". Look at the step that exports it: did its query match anything?',
    });
}
/** Judges the extent by what the projection file says, where the header of the .shp tells the extent of its shapes. */
function judgePlace(file, bounds, first, projection, collector) {
    if (projection.geographic)
        judgeRange(file, bounds, projection, collector);
    else if (bounds !== null && (first === null || !(0,extent/* areApart */.NQ)(bounds, first)))
        judgeUnits(file, bounds, projection, collector);
}
const REMEDIES = (0,range_finding/* remediesByOgr */.Cy)("out.shp in.shp");
/** Only where the projection file says degrees; other systems have ranges of their own. */
function judgeRange(file, bounds, projection, collector) {
    const reach = bounds ?? [Number.NaN, Number.NaN, Number.NaN, Number.NaN];
    const [west, south, east, north] = reach;
    const longitude = Math.max(Math.abs(west), Math.abs(east));
    const latitude = Math.max(Math.abs(south), Math.abs(north));
    if (longitude <= extent/* WORLD_LONGITUDE */.NA && latitude <= extent/* WORLD_LATITUDE */.En)
        return;
    const refused = !(longitude <= 360 && latitude <= 95);
    const wrongSystem = "If the .prj is wrong, name the right system: `ogr2ogr -s_srs EPSG:CODE -t_srs EPSG:4326 out.shp in.shp`.";
    const [hint, remedy] = longitude <= 90 && latitude > 90 && latitude <= 180
        ? [" Longitude and latitude seem to have changed places.", REMEDIES.swap]
        : [latitude > 1000 ? " These look like metres." : "", wrongSystem];
    collector.add({
        check: "coordinates-range",
        severity: refused ? "error" : "warning",
        title: "Shapefile: coordinates beyond the world",
        message: () => `${file.label} reaches ${(0,numbers/* formatReach */.xw)(reach)} in ` +
            `${(0,numbers/* excerpt */.Kb)(projection.name ?? "degrees")}.${hint} Mapbox ${refused ? "would" : "may"} answer "Coordinates beyond web mercator range. Please check projection and lat/lon ` +
            `values." ${remedy}`,
    });
}
function judgeUnits(file, bounds, projection, collector) {
    if (!projection.metric)
        return;
    const said = `its .prj names ${(0,numbers/* excerpt */.Kb)(projection.name ?? "a projection")}`;
    const command = "ogr2ogr -a_srs EPSG:4326 out.shp in.shp";
    const degrees = (0,range_finding/* degreesUnderProjection */.x8)(file, { bounds, format: "Shapefile", said, command });
    if (degrees !== null)
        collector.add(degrees);
}


/***/ }),

/***/ 2423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ estimateZooms)
/* harmony export */ });
/** The highest zoom level that Mapbox chooses by itself. */
const HIGHEST_ZOOM = 16;
/** Aim for tiles that on average have at least this many bytes of the source. */
const SMALL_TILE_BYTES = 1_000;
/** Do not make tiles that on average have more than this many bytes of the source. */
const LARGE_TILE_BYTES = 512_000;
/** Files smaller than this are shown from zoom 0 on. */
const ALWAYS_FROM_ZERO_BYTES = 10_000_000;
/** Points in files smaller than this get at least zoom 10. */
const SMALL_FILE_BYTES = 1_000_000;
const LOWEST_MAX_ZOOM = 6;
const LOWEST_MAX_ZOOM_OF_FEW_POINTS = 10;
/**
 * The zoom levels that Mapbox probably chooses for vector data, from its size in bytes and its extent in degrees alone,
 * by how many bytes of the file there are for each tile that covers the extent. Going up from z16, the first level that
 * a single tile covers, or at which a tile has more than 500 KiB, is the end: the maximum is the lowest level above it
 * with less than 1,000 bytes a tile; the minimum is that level if its tiles are so full, or 0 for files under 10 MB.
 * Null for an extent that covers no tile. `onlyPoints`: whether all geometries are single points.
 * The rule of zoomsBySize() in the public repository mapbox/mapnik-omnivore.
 */
function estimateZooms(bytes, bounds, onlyPoints) {
    if (bounds === null || bytes <= 0 || bounds.some((value) => !Number.isFinite(value)))
        return null;
    const tiles = Array.from({ length: HIGHEST_ZOOM + 1 }, (_, zoom) => tilesCovering(bounds, zoom));
    if (tiles.some((count) => count <= 0))
        return null;
    const bytesPerTile = tiles.map((count) => bytes / count);
    const isFull = (zoom) => (bytesPerTile[zoom] ?? 0) > LARGE_TILE_BYTES;
    const end = Math.max(0, tiles.findLastIndex((count, zoom) => count === 1 || isFull(zoom)));
    const sparse = bytesPerTile.findIndex((size, zoom) => zoom >= end && size < SMALL_TILE_BYTES);
    const lowestMax = onlyPoints && bytes < SMALL_FILE_BYTES ? LOWEST_MAX_ZOOM_OF_FEW_POINTS : LOWEST_MAX_ZOOM;
    return {
        min: isFull(end) && bytes >= ALWAYS_FROM_ZERO_BYTES ? end : 0,
        max: Math.max(sparse === -1 ? HIGHEST_ZOOM : sparse, lowestMax),
    };
}
/** How many tiles of 256 pixels cover the extent at a zoom level, with pixels rounded as in @mapbox/sphericalmercator. */
function tilesCovering([west, south, east, north], zoom) {
    const world = 256 * 2 ** zoom;
    const columns = tileRange(pixelX(west, world), pixelX(east, world) - 1);
    const rows = tileRange(pixelY(north, world), pixelY(south, world) - 1);
    return columns * rows;
}
function tileRange(from, to) {
    const first = Math.floor(from / 256);
    const last = Math.floor(to / 256);
    return Math.max(first, last) - Math.max(0, Math.min(first, last)) + 1;
}
function pixelX(longitude, world) {
    return Math.min(Math.round(world / 2 + (longitude * world) / 360), world);
}
function pixelY(latitude, world) {
    const sine = Math.min(Math.max(Math.sin((latitude * Math.PI) / 180), -0.9999), 0.9999);
    return Math.min(Math.round(world / 2 - (0.5 * Math.log((1 + sine) / (1 - sine)) * world) / (2 * Math.PI)), world);
}


/***/ })

};
