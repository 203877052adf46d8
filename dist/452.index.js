export const id = 452;
export const ids = [452];
export const modules = {

/***/ 1453:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "7b0c9a1f8b2915b91de1.js";

/***/ }),

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Extent)
/* harmony export */ });
/* harmony import */ var _position_sampler_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2913);

/** Beyond these Mapbox's verification refuses: tilelive.verify in the public repository mapbox/tilelive. */
const REFUSED_LONGITUDE = 360;
const REFUSED_LATITUDE = 95;
/** Beyond these a position lies outside the world of web mercator; the noise of a projection is no fault. */
const WORLD_LONGITUDE = 180 + 1e-6;
const WORLD_LATITUDE = 85.051_13;
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
        this.#beyondWorld =
            this.#west < -WORLD_LONGITUDE ||
                this.#east > WORLD_LONGITUDE ||
                this.#south < -WORLD_LATITUDE ||
                this.#north > WORLD_LATITUDE;
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
    /** Whether the numbers are far too large for degrees: metres or feet of some projection. */
    get looksProjected() {
        const largest = Math.max(Math.abs(this.#west), Math.abs(this.#east), Math.abs(this.#south), Math.abs(this.#north));
        return largest > 1_000 && Number.isFinite(largest);
    }
    /** Whether longitude and latitude may have changed places: second numbers that can be no latitude, first ones that can. */
    get mayBeSwapped() {
        const largestX = Math.max(Math.abs(this.#west), Math.abs(this.#east));
        const largestY = Math.max(Math.abs(this.#south), Math.abs(this.#north));
        return largestX <= 90 && largestY > 90 && largestY <= WORLD_LONGITUDE;
    }
    /** Whether they have, by all appearances: most positions are so. */
    get looksSwapped() {
        return this.mayBeSwapped && this.refused * 2 > this.positions;
    }
}


/***/ }),

/***/ 3526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ remediesByOgr),
/* harmony export */   U: () => (/* binding */ rangeFault)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2649);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1395);
/* harmony import */ var _zooms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2423);


/** The remedies that ogr2ogr has (GDAL 3 and later). `files`: its output and input, and what else a format needs. */
function remediesByOgr(files) {
    return {
        reproject: `Reproject them: \`ogr2ogr -s_srs EPSG:CODE -t_srs EPSG:4326 ${files}\`, with the code of the system that they are in.`,
        swap: `Swap them: \`ogr2ogr -ct "+proj=pipeline +step +proj=axisswap +order=2,1" ${files}\`.`,
        clip: `Subtract 360 from longitudes above 180, add it to those below -180; clip latitudes: \`ogr2ogr -clipdst -180 -85.0511 180 85.0511 ${files}\`.`,
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
            text: `${position} is no place on earth: ${others} beyond ±360° or ±95°. ${answer} ${extent.mayBeSwapped ? "Have longitude and latitude changed places there? " : ""}Correct them, or leave these features out.`,
        };
    }
    const outside = extent.firstOutside;
    if (outside === null)
        return null;
    const answer = answerToExtent(extent.bounds);
    if (answer !== null) {
        return {
            severity: "error",
            title: `${format}: data lies beyond the edge of the map`,
            offset: outside.offset,
            count: extent.outside,
            text: `[${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCoordinate */ .iw)(outside.x)}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCoordinate */ .iw)(outside.y)}] lies beyond ±180° of longitude or ±85.0511° of latitude (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(extent.outside, "position")}), and so does the data as a whole. Mapbox would answer "${answer}". ${remedies.clip}`,
        };
    }
    return {
        severity: "warning",
        title: `${format}: coordinates beyond web mercator`,
        offset: outside.offset,
        count: extent.outside,
        text: `[${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCoordinate */ .iw)(outside.x)}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCoordinate */ .iw)(outside.y)}] lies beyond ±180° of longitude or ±85.0511° of latitude (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(extent.outside, "position")}); Mapbox may not show it, or answer "Coordinates beyond web mercator range." ${remedies.clip}`,
    };
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


/***/ }),

/***/ 9551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b$: () => (/* binding */ POWERS_OF_TEN),
/* harmony export */   fG: () => (/* binding */ DecimalReader),
/* harmony export */   o5: () => (/* binding */ SMALL)
/* harmony export */ });
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


/***/ }),

/***/ 9611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ scanHalves)
/* harmony export */ });
/* harmony import */ var _chunks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2564);

/**
 * Scans a file up to where `rear` begins, adds what that has learned if a part of the file begins there indeed, and goes on
 * behind; without `rear` it scans all of it.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
async function scanHalves(scan, rear, signal) {
    if (rear === null) {
        await scan.read(_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_FILE */ .JZ, signal);
        return;
    }
    try {
        let reached = await scan.read({ from: 0, to: rear.from }, signal);
        if (reached === rear.from && scan.isBeforePart) {
            const result = await rear.result(signal);
            signal.throwIfAborted();
            if (result !== null)
                reached = scan.absorb(result);
        }
        if (reached !== null)
            await scan.read({ from: reached, to: _chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .END_OF_FILE */ .li }, signal);
    }
    finally {
        await rear.stop();
    }
}


/***/ }),

/***/ 9445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ RearThread)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);
/* harmony import */ var _chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2564);



/** From this size on, in bytes, a second thread saves much more time than it takes to start, which is some 50 ms. */
const WORTHWHILE_BYTES = 50_000_000;
/** In how many bytes behind the middle of the file a seam is looked for. */
const SEAM_WINDOW = 262_144;
/**
 * A large text file is scanned by two threads: this one from its beginning, another one from its middle. Whether a
 * scan may begin there, no one knows before all that stands in front has been scanned: within a quoted text, what looks
 * like the next row or feature is none. So the other thread begins on a guess, and its result counts only if the scan
 * from the beginning comes to the seam in the very state that was guessed. If not, or if there is no other thread for
 * whatever reason, the scan goes on as if there had never been one.
 */
class RearThread {
    from;
    #worker;
    #result;
    constructor(request) {
        this.from = request.from;
        // Nothing of the job's environment goes in: no token, no NODE_OPTIONS.
        this.#worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(new URL(/* asset import */ __webpack_require__(1453), __webpack_require__.b), {
            workerData: request,
            env: {},
            execArgv: [],
        });
        this.#result = new Promise((resolve) => {
            this.#worker.once("message", resolve);
            this.#worker.once("error", () => resolve(null));
            this.#worker.once("exit", () => resolve(null));
        });
    }
    /**
     * Starts a thread for the rear half of the file, or says null where that is not worthwhile or possible. `findSeam`
     * returns the index in some bytes of the file at which a scan may begin, by all appearances, or -1.
     * @throws the system's error when the file cannot be read
     */
    static async start(format, file, findSeam) {
        if (file.bytes < WORTHWHILE_BYTES || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() === 1)
            return null;
        const middle = Math.floor(file.bytes / 2);
        const seam = findSeam(await (0,_chunks_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(file.path, middle, SEAM_WINDOW));
        if (seam === -1)
            return null;
        try {
            return new RearThread({ format, path: file.path, from: middle + seam });
        }
        catch {
            // No more threads, or none are allowed.
            return null;
        }
    }
    async result(signal) {
        const stop = () => void this.stop();
        signal.addEventListener("abort", stop, { once: true });
        try {
            if (signal.aborted)
                stop();
            return await this.#result;
        }
        finally {
            signal.removeEventListener("abort", stop);
        }
    }
    async stop() {
        await this.#worker.terminate();
    }
}


/***/ }),

/***/ 9141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ consumeText)
/* harmony export */ });
/* harmony import */ var _chunks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2564);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7333);


/**
 * Reads a stretch of a text file once, and watches its encoding beside what `consume` does.
 * @throws the signal's reason when aborted, the system's error when the file cannot be read, and what `consume` throws
 */
async function consumeText(path, signal, consume, stretch) {
    const encoding = new _text_js__WEBPACK_IMPORTED_MODULE_1__/* .Utf8Watch */ .xE(stretch.from);
    let watched = stretch.from;
    let isStopped = false;
    const reached = await (0,_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .consumeFile */ .d7)(path, signal, (buffer, start, end, offset, final) => {
        encoding.write(buffer.subarray(start + watched - offset, end));
        watched = offset + end - start;
        const kept = consume(buffer, start, end, offset, final);
        isStopped = kept === _chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .STOP */ .VW;
        return kept;
    }, stretch);
    // What comes behind is unknown after a stop: it may be the rest of a character.
    if (!isStopped)
        encoding.end();
    return { reached, firstInvalidUtf8: encoding.firstInvalid };
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
