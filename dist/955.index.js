export const id = 955;
export const ids = [955];
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

/***/ 3955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tiffCheck: () => (/* binding */ tiffCheck)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/preflight/answers.js
var answers = __webpack_require__(5616);
// EXTERNAL MODULE: ./lib/preflight/findings.js
var findings = __webpack_require__(9509);
// EXTERNAL MODULE: ./lib/counts.js
var counts = __webpack_require__(1395);
// EXTERNAL MODULE: ./lib/preflight/numbers.js
var numbers = __webpack_require__(2649);
// EXTERNAL MODULE: ./lib/preflight/range-finding.js
var range_finding = __webpack_require__(3526);
;// CONCATENATED MODULE: ./lib/preflight/tiff/blocks.js
/** How many blocks a directory has. */
function blockCount(directory) {
    return directory.get(blockTags(directory)[0])?.count ?? 0;
}
/** The tags with the offsets and the lengths of its blocks: of tiles, else of strips. */
function blockTags(directory) {
    return directory.has(324) ? [324, 325] : [273, 279];
}
/**
 * Which of the first `limit` blocks of a directory would end after `bytes`. An offset of 0 is a block that was never
 * written, which GDAL allows.
 * @throws {TiffDamage} when the tables of blocks lie beyond the end of the file
 * @throws the signal's reason when aborted
 */
async function missingBlocks(reader, directory, bytes, limit, signal) {
    const [offsetsTag, lengthsTag] = blockTags(directory);
    const bytesRead = await bytesReadOf(reader, directory);
    const lengths = reader.pieces(directory, lengthsTag, limit);
    let count = 0;
    let furthest = 0;
    let block = 0;
    // Both tables have as many numbers; one of 16-bit lengths comes in pieces of more.
    let waiting = new Float64Array();
    let used = 0;
    for await (const offsets of reader.pieces(directory, offsetsTag, limit)) {
        signal.throwIfAborted();
        for (let done = 0; done < offsets.length;) {
            if (used === waiting.length) {
                const next = await lengths.next();
                waiting = next.done === true ? new Float64Array(offsets.length) : next.value;
                used = 0;
            }
            const here = Math.min(offsets.length - done, waiting.length - used);
            const beyond = blocksBeyond(bytes, (index) => bytesRead(block + index), offsets.subarray(done, done + here), waiting.subarray(used, used + here));
            count += beyond.count;
            furthest = Math.max(furthest, beyond.furthest);
            block += here;
            done += here;
            used += here;
        }
    }
    return { count, furthest };
}
/**
 * How many bytes of a block are read, whatever its length says: of one that is not compressed libtiff reads the bytes of
 * its pixels, and no more (TIFFReadEncodedStrip and TIFFReadEncodedTile, tif_read.c).
 */
async function bytesReadOf(reader, directory) {
    const number = (tag, missing) => reader.number(directory, tag, missing);
    if ((await number(259, 1)) !== 1)
        return () => Number.POSITIVE_INFINITY;
    // PlanarConfiguration 2 keeps each band in blocks of its own.
    const samples = (await number(284, 1)) === 2 ? 1 : await number(277, 1);
    const pixelBits = samples * (await number(258, 1));
    const rowBytes = (columns) => Math.ceil((columns * pixelBits) / 8);
    if (directory.has(324)) {
        const tileBytes = rowBytes(await number(322, 0)) * (await number(323, 0));
        return () => tileBytes;
    }
    const stripRowBytes = rowBytes(await number(256, 0));
    const height = await number(257, 0);
    const rows = Math.min(await number(278, height), height);
    const stripsOfPlane = Math.ceil(height / rows);
    // The last strip, of each plane, has the rows that are left (TIFFReadEncodedStripGetStripSize).
    return (block) => stripRowBytes * Math.min(rows, height - (block % stripsOfPlane) * rows);
}
function blocksBeyond(bytes, bytesRead, offsets, lengths) {
    let count = 0;
    let furthest = 0;
    for (let index = 0; index < offsets.length; index++) {
        const offset = offsets[index] ?? 0;
        const length = lengths[index] ?? 0;
        if (offset === 0 || offset + length <= bytes)
            continue;
        const end = offset + Math.min(length, bytesRead(index));
        if (end <= bytes)
            continue;
        count++;
        furthest = Math.max(furthest, end);
    }
    return { count, furthest };
}

;// CONCATENATED MODULE: ./lib/preflight/tiff/compressions.js
/** Tag 259 by TIFF 6.0, its supplements and libtiff (tiff.h and tif_codec.c). */
const COMPRESSIONS = {
    1: ["none", "all"],
    2: ["CCITT RLE", "all"],
    3: ["CCITT fax 3", "all"],
    4: ["CCITT fax 4", "all"],
    5: ["LZW", "all"],
    6: ["JPEG (old)", "some"],
    7: ["JPEG", "all"],
    8: ["DEFLATE", "all"],
    32766: ["NeXT", "all"],
    32771: ["CCITT RLE/W", "all"],
    32773: ["PackBits", "all"],
    32809: ["ThunderScan", "all"],
    32909: ["Pixar log", "all"],
    32946: ["DEFLATE", "all"],
    34661: ["JBIG", "some"],
    34676: ["SGI log", "all"],
    34677: ["SGI log 24", "all"],
    34712: ["JPEG 2000", "none"],
    34887: ["LERC", "some"],
    34925: ["LZMA", "some"],
    50000: ["ZSTD", "some"],
    50001: ["WebP", "some"],
    50002: ["JPEG XL", "some"],
    52546: ["JPEG XL", "some"],
};
/** The name of a compression. */
function compressionName(code) {
    return COMPRESSIONS[code]?.[0] ?? `number ${code}`;
}
/** Who reads a compression: one that libtiff has no name for, nobody. */
function readersOf(code) {
    return COMPRESSIONS[code]?.[1] ?? "none";
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/preflight/tiff/directory.js

/** The file contradicts itself: something that its directory names is not there, or cannot be. */
class TiffDamage extends Error {
    name = "TiffDamage";
}
/** Bytes of one value, by type: TIFF 6.0 section 2, and the 8-byte types of BigTIFF. */
const TYPE_BYTES = {
    1: 1,
    2: 1,
    3: 2,
    4: 4,
    5: 8,
    6: 1,
    7: 1,
    8: 2,
    9: 4,
    10: 8,
    11: 4,
    12: 8,
    13: 4,
    16: 8,
    17: 8,
    18: 8,
};
/** Directories that are read at most: a picture has some ten overviews, a loop has no end. */
const MOST_DIRECTORIES = 64;
/** Entries of one directory at most; real files have some thirty. */
const MOST_ENTRIES = 4096;
/** Values are read in pieces of so many bytes. */
const PIECE_BYTES = 262_144;
/** Reads the directories of a TIFF or BigTIFF in either byte order, and the values of tags. Never more than a piece at once. */
class TiffReader {
    #handle;
    #bytes;
    #little;
    #big;
    constructor(handle, bytes, little, big) {
        this.#handle = handle;
        this.#bytes = bytes;
        this.#little = little;
        this.#big = big;
    }
    /**
     * Reads the header of a file of `bytes` bytes.
     * @throws {TiffDamage} when it is not the header of a TIFF
     */
    static async open(handle, bytes) {
        const header = Buffer.alloc(4);
        await handle.read(header, 0, 4, 0);
        const order = header.toString("latin1", 0, 2);
        const version = order === "II" ? header.readUInt16LE(2) : header.readUInt16BE(2);
        if ((order !== "II" && order !== "MM") || (version !== 42 && version !== 43)) {
            throw new TiffDamage("it does not begin with the header of a TIFF");
        }
        return new TiffReader(handle, bytes, order === "II", version === 43);
    }
    /**
     * All directories in the order of the file, up to the first one after the picture that cannot be read: libtiff ends there
     * too, and gives the picture all the same.
     * @throws {TiffDamage} when that of the picture itself cannot be read
     */
    async directories() {
        const directories = [];
        const seen = new Set();
        let at = await this.#offsetAt(this.#big ? 8 : 4);
        while (at !== 0) {
            if (seen.has(at) || directories.length === MOST_DIRECTORIES)
                break;
            seen.add(at);
            try {
                const { directory, next } = await this.#directory(at);
                directories.push(directory);
                at = next;
            }
            catch (error) {
                if (!(error instanceof TiffDamage) || directories.length === 0)
                    throw error;
                return { directories, damage: error };
            }
        }
        return { directories, damage: null };
    }
    async #directory(at) {
        const countBytes = this.#big ? 8 : 2;
        const count = this.#big ? await this.#offsetAt(at) : this.#uint16(await this.#read(at, 2), 0);
        if (count === 0 || count > MOST_ENTRIES)
            throw new TiffDamage(`the directory at byte ${at} has ${count} entries`);
        const entryBytes = this.#big ? 20 : 12;
        const table = await this.#read(at + countBytes, count * entryBytes);
        const directory = new Map();
        for (let index = 0; index < count; index++) {
            const start = index * entryBytes;
            const tag = this.#uint16(table, start);
            const type = this.#uint16(table, start + 2);
            const values = this.#big ? this.#uint64(table, start + 4) : this.#uint32(table, start + 4);
            const field = start + (this.#big ? 12 : 8);
            const inside = values * (TYPE_BYTES[type] ?? 1) <= (this.#big ? 8 : 4);
            const offset = inside
                ? at + countBytes + field
                : this.#big
                    ? this.#uint64(table, field)
                    : this.#uint32(table, field);
            if (!directory.has(tag))
                directory.set(tag, { type, count: values, offset });
        }
        const end = at + countBytes + table.length;
        // A missing pointer to the next directory at the very end of the file harms nobody.
        const next = end + (this.#big ? 8 : 4) <= this.#bytes ? await this.#offsetAt(end) : 0;
        return { directory, next };
    }
    /**
     * The numbers of a tag, at most `limit` of them; none when the tag is missing.
     * @throws {TiffDamage} when they lie beyond the end of the file
     */
    async numbers(directory, tag, limit) {
        const numbers = [];
        for await (const piece of this.pieces(directory, tag, limit))
            numbers.push(...piece);
        return numbers;
    }
    /**
     * The first number of a tag, or `missing` when there is none.
     * @throws {TiffDamage} when it lies beyond the end of the file
     */
    async number(directory, tag, missing) {
        return (await this.numbers(directory, tag, 1))[0] ?? missing;
    }
    /** The numbers of a tag in pieces, for tags with hundreds of thousands of them. */
    async *pieces(directory, tag, limit) {
        const entry = directory.get(tag);
        if (entry === undefined)
            return;
        const size = TYPE_BYTES[entry.type];
        if (size === undefined)
            throw new TiffDamage(`tag ${tag} has the unknown type ${entry.type}`);
        if (entry.offset + entry.count * size > this.#bytes) {
            throw new TiffDamage(`the values of tag ${tag} would end at byte ${entry.offset + entry.count * size}`);
        }
        const perPiece = PIECE_BYTES / size;
        const count = Math.min(entry.count, limit);
        for (let done = 0; done < count; done += perPiece) {
            const here = Math.min(perPiece, count - done);
            const bytes = await this.#read(entry.offset + done * size, here * size);
            yield this.#values(bytes, here, entry.type);
        }
    }
    /** Tables of blocks are mostly 32-bit numbers: those are seen in place, turned round first where the file has the other byte order. */
    #values(bytes, count, type) {
        if (type === 4) {
            if (this.#little !== ((0,external_node_os_.endianness)() === "LE"))
                bytes.swap32();
            return new Uint32Array(bytes.buffer, bytes.byteOffset, count);
        }
        const size = TYPE_BYTES[type] ?? 1;
        const values = new Float64Array(count);
        for (let index = 0; index < count; index++)
            values[index] = this.#value(bytes, index * size, type);
        return values;
    }
    #value(bytes, at, type) {
        switch (type) {
            case 3:
                return this.#uint16(bytes, at);
            case 4:
            case 13:
                return this.#uint32(bytes, at);
            case 8:
                return this.#little ? bytes.readInt16LE(at) : bytes.readInt16BE(at);
            case 9:
                return this.#little ? bytes.readInt32LE(at) : bytes.readInt32BE(at);
            case 11:
                return this.#little ? bytes.readFloatLE(at) : bytes.readFloatBE(at);
            case 12:
                return this.#little ? bytes.readDoubleLE(at) : bytes.readDoubleBE(at);
            case 16:
            case 17:
            case 18:
                return this.#uint64(bytes, at);
            case 5:
            case 10:
                return this.#uint32(bytes, at) / this.#uint32(bytes, at + 4);
            default:
                return bytes[at] ?? 0;
        }
    }
    async #read(at, length) {
        if (!(at >= 0) || at + length > this.#bytes)
            throw new TiffDamage(`it would have to go on to byte ${at + length}`);
        const buffer = Buffer.alloc(length);
        const { bytesRead } = await this.#handle.read(buffer, 0, length, at);
        if (bytesRead < length)
            throw new TiffDamage(`it would have to go on to byte ${at + length}`);
        return buffer;
    }
    async #offsetAt(at) {
        const bytes = await this.#read(at, this.#big ? 8 : 4);
        return this.#big ? this.#uint64(bytes, 0) : this.#uint32(bytes, 0);
    }
    #uint16(bytes, at) {
        return this.#little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
    }
    #uint32(bytes, at) {
        return this.#little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
    }
    /** Beyond 2^53 no file has bytes: what is rounded there is refused anyway. */
    #uint64(bytes, at) {
        return Number(this.#little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at));
    }
}

;// CONCATENATED MODULE: ./lib/preflight/tiff/georeference.js
/**
 * The transform as GDAL derives it: from ModelPixelScale and ModelTiepoint, else from ModelTransformation, else none (OGC
 * GeoTIFF 1.1, requirements 8 to 10). A single scale is taken without its sign. Where `keys` say that a pixel is a point,
 * the file gives the middle of the first pixel, not its corner.
 */
function geoTransform(scale, tiepoints, matrix, keys) {
    const transform = transformAsStored(scale, tiepoints, matrix);
    return transform !== null && keys.get(RASTER_TYPE) === PIXEL_IS_POINT ? movedToCorner(transform) : transform;
}
function movedToCorner({ origin: [x, y], pixelSize, rotation }) {
    const [width, height] = pixelSize;
    return { origin: [x - (width + rotation[0]) / 2, y - (height + rotation[1]) / 2], pixelSize, rotation };
}
function transformAsStored(scale, tiepoints, matrix) {
    const [scaleX = 0, scaleY = 0] = scale;
    const [column, row, , x, y] = tiepoints;
    if (scaleX !== 0 &&
        scaleY !== 0 &&
        tiepoints.length >= 6 &&
        column !== undefined &&
        row !== undefined &&
        x !== undefined &&
        y !== undefined) {
        const height = -Math.abs(scaleY);
        return { origin: [x - column * scaleX, y - row * height], pixelSize: [scaleX, height], rotation: [0, 0] };
    }
    const [a, b, , originX, d, e, , originY] = matrix;
    if (matrix.length !== 16 ||
        a === undefined ||
        b === undefined ||
        originX === undefined ||
        d === undefined ||
        e === undefined ||
        originY === undefined) {
        return null;
    }
    return { origin: [originX, originY], pixelSize: [a, e], rotation: [b, d] };
}
/** Why Mapbox refuses a transform, in its words (mapbox/mapnik-omnivore, lib/raster.js), or null. */
function transformFault({ pixelSize: [width, height], rotation, }) {
    const ratio = Math.abs(width / height);
    if (!(width > 0) || !(height < 0) || !(ratio >= 0.5 && ratio <= 2))
        return "pixelsize";
    return rotation[0] !== 0 || rotation[1] !== 0 ? "rotation" : null;
}
/** West, south, east, north of a picture of so many pixels, in the units of its coordinate system. */
function extentOf({ origin: [x, y], pixelSize: [width, height] }, columns, rows) {
    const east = x + width * columns;
    const south = y + height * rows;
    return [Math.min(x, east), Math.min(y, south), Math.max(x, east), Math.max(y, south)];
}
const USER_DEFINED = 32_767;
const RASTER_TYPE = 1025;
const PIXEL_IS_POINT = 2;
/** Values of ProjLinearUnits (3076): metres, and feet of two kinds. Without one it is that of the code, metres as a rule. */
const SMALL_UNITS = new Set([0, 9001, 9002, 9003]);
/** Values of GTModelType (1024). */
const PROJECTED = 1;
const GEOGRAPHIC = 2;
const GEOCENTRIC = 3;
/** Reads the numbers of tag 34735: four of header, then four for each key. */
function readGeoKeys(numbers) {
    const keys = new Map();
    for (let at = 4; at + 3 < numbers.length; at += 4) {
        const [key, location, , value] = numbers.slice(at, at + 4);
        if (key !== undefined && value !== undefined)
            keys.set(key, location === 0 ? value : USER_DEFINED);
    }
    return keys;
}
/** What the GeoKeys say of the coordinate system. */
function coordinateSystem(keys) {
    if (keys.size === 0)
        return { fault: "missing", epsg: null, metric: false };
    const model = keys.get(1024) ?? USER_DEFINED;
    const isDefined = definingKeys(model)?.some((key) => (keys.get(key) ?? 0) !== 0) ?? true;
    const epsg = keys.get(model === GEOGRAPHIC ? 2048 : 3072) ?? 0;
    return {
        fault: isDefined ? null : "undefined",
        epsg: epsg === 0 || epsg === USER_DEFINED ? null : epsg,
        metric: isDefined && definingKeys(model) !== null && SMALL_UNITS.has(keys.get(3076) ?? 0),
    };
}
/**
 * The keys of which a system of some type needs one, as GTIFGetOGISDefnAsOSR of OSGeo/gdal reads them (gt_wkt_srs.cpp);
 * null where it needs none, since the earth is that of WGS 84 for want of anything better. 1026 and 3073 are
 * citations, in which Esri and Erdas hide whole definitions.
 */
function definingKeys(model) {
    switch (model) {
        case GEOGRAPHIC:
        case GEOCENTRIC:
            return null;
        case PROJECTED:
            return [3072, 3074, 3075, 1026, 3073];
        default:
            return [3072, 3073];
    }
}

;// CONCATENATED MODULE: ./lib/preflight/tiff.js









/**
 * TIFF and GeoTIFF, by its directories alone: what lib/raster.js of mapbox/mapnik-omnivore and the preprocessors of
 * mapbox/preprocessorcerer refuse. The pixels are not read; that all of them are there is.
 */
const tiffCheck = {
    format: "tiff",
    async check(file, signal) {
        const collector = new findings/* FindingCollector */.x();
        const handle = await (0,promises_.open)(file.path, "r");
        let facts = null;
        try {
            const reader = await TiffReader.open(handle, file.bytes);
            facts = await judge(file, reader, collector, signal);
        }
        catch (error) {
            if (!(error instanceof TiffDamage))
                throw error;
            collector.add(damage(file, error.message));
        }
        finally {
            await handle.close();
        }
        return { findings: collector.findings(), facts };
    },
};
const ANEW = "Copy, download or export it anew; `gdalinfo -checksum FILE` must run without errors.";
const UNMASKED = "Export it anew, or leave the mask out: `gdal_translate -mask none in.tif out.tif`.";
function damage(file, what) {
    return {
        check: "file-truncated",
        severity: "error",
        title: "TIFF: the file is cut short or damaged",
        message: () => `${file.label} has ${(0,counts/* formatCount */.B)(file.bytes)} bytes, but ${what}. Mapbox would answer "Invalid raster: could not open the file". ${ANEW}`,
    };
}
/** Mapnik and gdalwarp open a file without these pixels, and fail as soon as they draw it. */
function undrawable(file, what, remedy) {
    return {
        check: "file-truncated",
        severity: "error",
        title: "TIFF: the file is cut short or damaged",
        message: () => `${file.label} has ${(0,counts/* formatCount */.B)(file.bytes)} bytes, but ${what}. Mapbox would open it, and fail to draw it. ${remedy}`,
    };
}
/** Something behind the picture cannot be read: libtiff gives the picture without it. */
function damageBehind(file, what) {
    return {
        check: "file-truncated",
        severity: "warning",
        title: "TIFF: damaged behind the picture",
        message: () => `${file.label} has ${(0,counts/* formatCount */.B)(file.bytes)} bytes, but ${what}. That concerns what comes after the picture itself (overviews, a ` +
            "mask, more pages), which may be left out, or make the drawing fail. Write the picture anew: `gdal_translate in.tif out.tif`, with " +
            "`-mask none` where the mask is damaged.",
    };
}
async function judge(file, reader, collector, signal) {
    const { directories, damage: unread } = await reader.directories();
    const [first, ...later] = directories;
    if (first === undefined)
        throw new TiffDamage("it has no image directory");
    const picture = await readPicture(reader, first);
    const missing = await missingFact(file, reader, first, "its blocks of pixels", MOST_BLOCKS, signal);
    if (missing !== null)
        collector.add(undrawable(file, missing, ANEW));
    const overviews = await judgeLater(file, reader, later, MOST_BLOCKS - blockCount(first), collector, signal);
    if (unread !== null)
        collector.add(damageBehind(file, unread.message));
    const keys = readGeoKeys(await reader.numbers(first, 34_735, 4096));
    const crs = coordinateSystem(keys);
    const transform = geoTransform(await reader.numbers(first, 33_550, 3), await reader.numbers(first, 33_922, 6), await reader.numbers(first, 34_264, 16), keys);
    const bounds = transform === null ? null : extentOf(transform, picture.width, picture.height);
    judgeGeoreference(file, transform, crs, collector);
    if (transform !== null && bounds !== null) {
        judgeExtent(file, crs.epsg, transform, bounds, collector);
        judgeUnits(file, crs, bounds, collector);
    }
    judgeStorage(file, picture, collector);
    judgeBits(file, picture, collector);
    advise(file, picture, crs, collector);
    return {
        kind: "tiff",
        width: picture.width,
        height: picture.height,
        bands: picture.bands,
        bitsPerSample: picture.bits,
        epsg: crs.epsg,
        pixelSize: transform === null ? null : [transform.pixelSize[0], Math.abs(transform.pixelSize[1])],
        bounds,
        compression: compressionName(picture.compression),
        tiled: picture.tile !== null,
        overviews,
    };
}
/** Bands of which bits and format are looked at. */
const MOST_BANDS = 4096;
async function readPicture(reader, directory) {
    const one = (tag, missing) => reader.number(directory, tag, missing);
    const width = await one(256, 0);
    const height = await one(257, 0);
    if (!(width > 0) || !(height > 0))
        throw new TiffDamage("its directory names no width and height");
    if (!directory.has(273) && !directory.has(324))
        throw new TiffDamage("its directory does not say where the pixels are");
    const bands = await one(277, 1);
    const bits = await reader.numbers(directory, 258, Math.min(bands, MOST_BANDS));
    const formats = await reader.numbers(directory, 339, Math.min(bands, MOST_BANDS));
    const extra = await reader.numbers(directory, 338, 16);
    return {
        width,
        height,
        bands,
        bits: bits[0] ?? 1,
        sampleFormat: formats[0] ?? 1,
        mixed: new Set(bits).size > 1 || new Set(formats).size > 1,
        compression: await one(259, 1),
        // ExtraSamples (TIFF 6.0, section 18): 1 and 2 are opacity.
        alpha: extra.includes(1) || extra.includes(2),
        tile: directory.has(324) ? [await one(322, 0), await one(323, 0)] : null,
    };
}
/** Blocks whose place is looked at, of all directories together; 16 million are 4 TB of tiles. */
const MOST_BLOCKS = 16_000_000;
/** Every strip and tile must end inside the file: says which of `blocks` do not, or null when all do. */
async function missingFact(file, reader, directory, blocks, limit, signal) {
    const { count, furthest } = await missingBlocks(reader, directory, file.bytes, limit, signal);
    if (count === 0)
        return null;
    return `${(0,counts/* formatCount */.B)(count)} of ${blocks} lie beyond that, up to byte ${(0,counts/* formatCount */.B)(furthest)}`;
}
/**
 * Judges what GDAL draws beside the picture, and counts the overviews. Of NewSubfileType (254) bit 0 is a picture of lower
 * resolution, bit 2 a mask; other pages are read by nobody. The mask of the picture is needed wherever it is drawn, what is
 * of lower resolution only where it is drawn small.
 */
async function judgeLater(file, reader, later, limit, collector, signal) {
    let overviews = 0;
    let allowed = limit;
    for (const directory of later) {
        try {
            const kind = await reader.number(directory, 254, 0);
            if ((kind & 5) === 0)
                continue;
            const isReduced = (kind & 1) !== 0;
            const blocks = isReduced ? "the blocks of an overview" : "the blocks of its mask";
            const missing = await missingFact(file, reader, directory, blocks, allowed, signal);
            if (missing !== null)
                collector.add(isReduced ? damageBehind(file, missing) : undrawable(file, missing, UNMASKED));
            allowed -= blockCount(directory);
            if ((kind & 4) === 0)
                overviews++;
        }
        catch (error) {
            if (!(error instanceof TiffDamage))
                throw error;
            collector.add(damageBehind(file, error.message));
        }
    }
    return overviews;
}
function judgeGeoreference(file, transform, crs, collector) {
    const add = (title, fact, answer, remedy) => collector.add({
        check: "tiff-georef",
        severity: "error",
        title: `TIFF: ${title}`,
        message: (count) => `${file.label} ${fact}. ${(0,answers/* wouldAnswer */.Q)(answer)} ${remedy}${count > 1 ? " (And more: see gdalinfo.)" : ""}`,
    });
    if (transform === null) {
        add("no georeference", "does not say where on earth it lies (neither ModelPixelScale and ModelTiepoint nor ModelTransformation; a .tfw beside it is not uploaded)", "could not read georeferencing information", "Write it into the file: `gdal_translate -a_srs EPSG:3857 -a_ullr WEST NORTH EAST SOUTH in.tif out.tif`; for ground control points `gdalwarp -t_srs EPSG:3857`.");
    }
    else {
        const fault = transformFault(transform);
        const [width, height] = transform.pixelSize.map(numbers/* formatCoordinate */.iw);
        const warp = "Make it upright with square pixels: `gdalwarp -t_srs EPSG:3857 in.tif out.tif`.";
        if (fault === "pixelsize") {
            const fact = `has pixels of ${width} by ${height}; Mapbox wants the north up and sides that differ by a factor of 2 at most`;
            add("pixels of an unusable shape", fact, "Invalid raster: Invalid pixelsize in geotransform array", warp);
        }
        else if (fault === "rotation") {
            add("the picture is rotated", "is rotated or sheared", "Invalid raster: Invalid rotation value in geotransform array", warp);
        }
    }
    const name = "Name it: `gdal_translate -a_srs EPSG:CODE in.tif out.tif` with the code of the system it was made in.";
    if (crs.fault === "missing") {
        const fact = "does not name its coordinate system (GeoKeys 2048 or 3072)";
        add("no coordinate system", fact, "Unable to reproject tif. No CRS information found.", name);
    }
    else if (crs.fault === "undefined") {
        const fact = "has GeoKeys that define no coordinate system: neither a projection (3072) nor longitude and latitude (1024 is 2)";
        add("no coordinate system", fact, "Invalid projection", name);
    }
}
const HALF_WORLD_METRES = 20_037_508.342_789_244;
/** For the two systems whose world is known without a library of projections. One pixel beyond is usual with pixel centres on the edge. */
function judgeExtent(file, epsg, { pixelSize }, bounds, collector) {
    if (epsg !== 4326 && epsg !== 3857)
        return;
    const [west, south, east, north] = bounds;
    const x = Math.max(Math.abs(west), Math.abs(east));
    const y = Math.max(Math.abs(south), Math.abs(north));
    const [worldX, worldY] = epsg === 4326 ? [180, 90] : [HALF_WORLD_METRES, HALF_WORLD_METRES];
    const [refusedX, refusedY] = epsg === 4326 ? [360, 95] : [2 * HALF_WORLD_METRES, 2 * HALF_WORLD_METRES];
    const refused = !(x <= refusedX && y <= refusedY);
    if (!refused && x <= worldX + Math.abs(pixelSize[0]) && y <= worldY + Math.abs(pixelSize[1]))
        return;
    // Of a world from 0° to 360° gdalwarp puts the part beyond 180° in front.
    const cut = epsg === 4326 && east - west > 359 ? "-180 -90 180 90" : "WEST SOUTH EAST NORTH";
    collector.add({
        check: "coordinates-range",
        severity: refused ? "error" : "warning",
        title: "TIFF: the picture reaches beyond the world",
        message: () => `${file.label} says EPSG:${epsg} and reaches ${(0,numbers/* formatReach */.xw)(bounds)}. Mapbox ${refused ? "would" : "may"} answer "Latitude or longitude bounds values exceed limits of CRS. Please check if the CRS is correct." ` +
            `If the code is wrong, name the right one: \`gdal_translate -a_srs EPSG:CODE in.tif out.tif\`; else cut it: \`gdalwarp -te ${cut} in.tif out.tif\`.`,
    });
}
function judgeUnits(file, { epsg, metric }, bounds, collector) {
    if (!metric)
        return;
    const said = `it names ${epsg === null ? "a projection" : `EPSG:${epsg}`}`;
    const command = "gdal_translate -a_srs EPSG:4326 in.tif out.tif";
    const degrees = (0,range_finding/* degreesUnderProjection */.x8)(file, { bounds, format: "TIFF", said, command });
    if (degrees !== null)
        collector.add(degrees);
}
/** Of these GDAL opens nothing: a compression that libtiff lacks, and bands that are not stored alike (tif_dirread.c). */
function judgeStorage(file, { compression, mixed }, collector) {
    const refuse = (title, fact, remedy) => collector.add({
        check: "tiff-bits",
        severity: "error",
        title: `TIFF: ${title}`,
        message: () => `${file.label} ${fact}. ${(0,answers/* wouldAnswer */.Q)("Invalid raster: could not open the file")} In the program that it comes from, ${remedy}.`,
    });
    if (readersOf(compression) === "none") {
        const fact = `has the compression ${compressionName(compression)} (tag 259 is ${compression}), which GDAL does not read`;
        refuse("an unreadable compression", fact, "save it anew with LZW, DEFLATE or JPEG");
    }
    if (mixed) {
        const fact = "has bands of different bits or kinds of numbers (tags 258 and 339), which GDAL does not read";
        refuse("bands of different kinds", fact, "save it anew with 8 bits in every band");
    }
}
/** Whether GDAL reads samples as whole numbers without sign; complex ones of 8 and 16 bits it takes for such (geotiff.cpp). */
function isUnsigned({ bits, sampleFormat }) {
    const complex = sampleFormat === 5 || sampleFormat === 6;
    return sampleFormat === 1 || sampleFormat === 4 || (complex && (bits === 8 || bits === 16));
}
/** Mapbox takes a first band of bytes; 16-bit whole numbers without sign are scaled down on the way (tif-toBytes.preprocessor.js). */
function judgeBits(file, picture, collector) {
    const { bits, sampleFormat } = picture;
    const whole = isUnsigned(picture);
    if (bits <= 8 && (whole || sampleFormat === 2))
        return;
    const scaled = whole && bits <= 16;
    const kind = ["", "unsigned", "signed", "floating-point", "unsigned", "complex", "complex"][sampleFormat] ?? "unknown";
    collector.add({
        check: "tiff-bits",
        severity: scaled ? "warning" : "error",
        title: `TIFF: ${bits}-bit samples`,
        message: () => `${file.label} has ${bits}-bit ${kind} samples. ${scaled
            ? "Mapbox's documentation asks for 8 bits; its public code scales these down, from the lowest to the highest value of the picture."
            : 'Mapbox would answer "Only 8 bit TIFFs are supported".'} Scale it yourself: \`gdal_translate -ot Byte -scale MIN MAX 0 255 in.tif out.tif\`.`,
    });
}
/** The options that name the bands of a picture with opacity but for that: the last one behind grey, or red, green and blue. */
function bandsOfColour({ bands }) {
    return bands < 4 ? "-b 1" : "-b 1 -b 2 -b 3";
}
/** What Mapbox's documentation recommends for TIFFs, and codecs that its GDAL may not know. */
function advise(file, picture, { fault, epsg }, collector) {
    const wishes = [];
    if (fault === null && epsg !== 3857)
        wishes.push(epsg === null
            ? "its coordinate system has no EPSG code, so that it may be reprojected first, which takes time"
            : `it is in EPSG:${epsg}, not EPSG:3857, and is reprojected first, which takes time`);
    const [tileWidth, tileHeight] = picture.tile ?? [0, 0];
    if (picture.tile === null)
        wishes.push("it is stored in strips, not in tiles of 256 × 256 pixels");
    else if (tileWidth !== 256 || tileHeight !== 256)
        wishes.push(`its tiles are ${tileWidth} × ${tileHeight} pixels, not 256 × 256`);
    if (picture.alpha)
        wishes.push("it has an alpha band");
    if (readersOf(picture.compression) === "some")
        wishes.push(`its compression ${compressionName(picture.compression)} is one that Mapbox's GDAL may lack`);
    if (wishes.length === 0)
        return;
    collector.add({
        check: "tiff-advice",
        severity: "warning",
        title: "TIFF: would be processed faster in another shape",
        message: () => `${file.label}: ${wishes.join("; ")}. Large ones may end with "Processing timed out." Prepare it: \`gdalwarp -t_srs EPSG:3857 -co TILED=YES ` +
            "-co BLOCKXSIZE=256 -co BLOCKYSIZE=256 -co COMPRESS=LZW in.tif out.tif`" +
            `${picture.alpha ? `, and leave the alpha band out with \`gdal_translate ${bandsOfColour(picture)}\`` : ""}.`,
    });
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
