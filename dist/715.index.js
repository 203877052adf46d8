export const id = 715;
export const ids = [715];
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

/***/ 514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseDecimal),
/* harmony export */   q: () => (/* binding */ TextDecimalReader)
/* harmony export */ });
/* harmony import */ var _reading_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9551);

const MINUS = 0x2d;
const POINT = 0x2e;
/** Digits XORed with this are 0 to 9, all other characters are more. */
const ZERO = 0x30;
/** Of the characters of a number, only digits have this bit. */
const DIGIT_BIT = 4;
/** A sign, three digits, a point, nine digits, and two that end them: so many are read without a look at the limit. */
const UNCHECKED = 16;
/** From here on one more digit would not fit a double. */
const FULL = 1e15;
/**
 * Reads degrees out of text: an optional minus, one to three digits, a point, and any digits. Exact up to 15 digits; of
 * longer numbers it takes the first sixteen. A class only because a number and where it ends are two results, and
 * allocating a pair for each would double the time of a scan.
 */
class TextDecimalReader {
    /** Index behind the number that was read last, or -1 when none that is plain began there. */
    end = 0;
    /** The number that begins at `start`. `limit` is at most the length of `text`; near to it no number counts as plain. */
    read(text, start, limit) {
        if (start + UNCHECKED > limit)
            return this.#notPlain();
        // Signs and the number of digits come at random in many files. A processor that guesses them wrong half of the time
        // loses more than it takes to calculate with those that are not there.
        const sign = text.charCodeAt(start);
        const negative = ((sign >> DIGIT_BIT) & 1) ^ 1;
        let at = start + negative;
        const second = text.charCodeAt(at + 1);
        const third = text.charCodeAt(at + 2);
        const hasSecond = (second >> DIGIT_BIT) & 1;
        const hasThird = (third >> DIGIT_BIT) & hasSecond;
        const firstDigit = text.charCodeAt(at) ^ ZERO;
        const secondDigit = (second ^ ZERO) * hasSecond;
        const thirdDigit = (third ^ ZERO) * hasThird;
        at += 1 + hasSecond + hasThird;
        if ((sign ^ MINUS) * negative !== 0 ||
            firstDigit > 9 ||
            secondDigit > 9 ||
            thirdDigit > 9 ||
            text.charCodeAt(at) !== POINT)
            return this.#notPlain();
        const whole = (firstDigit * (1 + 9 * hasSecond) + secondDigit) * (1 + 9 * hasThird) + thirdDigit;
        const fractionStart = ++at;
        let fraction = 0;
        // Three digits at a time: one after the other, each would wait for the sum of those before.
        while (at < fractionStart + _reading_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .SMALL */ .o5) {
            const tenths = text.charCodeAt(at) ^ ZERO;
            const hundredths = text.charCodeAt(at + 1) ^ ZERO;
            const thousandths = text.charCodeAt(at + 2) ^ ZERO;
            if (tenths > 9 || hundredths > 9 || thousandths > 9)
                break;
            fraction = (Math.imul(fraction, 1000) + tenths * 100 + hundredths * 10 + thousandths) | 0;
            at += 3;
        }
        let digit = text.charCodeAt(at) ^ ZERO;
        while (digit <= 9 && at < fractionStart + _reading_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .SMALL */ .o5) {
            fraction = (Math.imul(fraction, 10) + digit) | 0;
            digit = text.charCodeAt(++at) ^ ZERO;
        }
        let decimals = at - fractionStart;
        let mantissa = whole * (_reading_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .POWERS_OF_TEN */ .b$[decimals] ?? 1) + fraction;
        while (digit <= 9) {
            if (mantissa < FULL) {
                mantissa = mantissa * 10 + digit;
                decimals++;
            }
            if (++at >= limit)
                return this.#notPlain();
            digit = text.charCodeAt(at) ^ ZERO;
        }
        const power = _reading_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .POWERS_OF_TEN */ .b$[decimals];
        if (power === undefined)
            return this.#notPlain();
        this.end = at;
        return ((1 - 2 * negative) * mantissa) / power;
    }
    #notPlain() {
        this.end = -1;
        return Number.NaN;
    }
}
/** The lengths of numbers with a point whose digits can be looked at without care for the end: three of them, and 32 bits. */
const SHORTEST = 4;
const LONGEST = 14;
/** The same as `Number(text)`, at a fraction of its price for degrees with one to nine decimals. */
function parseDecimal(text) {
    const { length } = text;
    if (length < SHORTEST || length > LONGEST)
        return Number(text);
    // As in `TextDecimalReader`: no guesses about the sign and the number of digits.
    const sign = text.charCodeAt(0);
    const negative = ((sign >> DIGIT_BIT) & 1) ^ 1;
    let at = negative;
    const second = text.charCodeAt(at + 1);
    const third = text.charCodeAt(at + 2);
    const hasSecond = (second >> DIGIT_BIT) & 1;
    const hasThird = (third >> DIGIT_BIT) & hasSecond;
    const firstDigit = text.charCodeAt(at) ^ ZERO;
    const secondDigit = (second ^ ZERO) * hasSecond;
    const thirdDigit = (third ^ ZERO) * hasThird;
    at += 1 + hasSecond + hasThird;
    if ((sign ^ MINUS) * negative !== 0 || firstDigit > 9 || secondDigit > 9 || thirdDigit > 9)
        return Number(text);
    const decimals = length - at - 1;
    if (decimals < 0 || decimals > _reading_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .SMALL */ .o5 || text.charCodeAt(at) !== POINT)
        return Number(text);
    let fraction = 0;
    for (at++; at < length; at++) {
        const digit = text.charCodeAt(at) ^ ZERO;
        if (digit > 9)
            return Number(text);
        fraction = (Math.imul(fraction, 10) + digit) | 0;
    }
    const power = _reading_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .POWERS_OF_TEN */ .b$[decimals] ?? 1;
    const whole = (firstDigit * (1 + 9 * hasSecond) + secondDigit) * (1 + 9 * hasThird) + thirdDigit;
    return ((1 - 2 * negative) * (whole * power + fraction)) / power;
}


/***/ }),

/***/ 9617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ endOfMatch),
/* harmony export */   a$: () => (/* binding */ TEXT),
/* harmony export */   bc: () => (/* binding */ ATTRIBUTE),
/* harmony export */   cD: () => (/* binding */ plainContent),
/* harmony export */   f7: () => (/* binding */ WORD),
/* harmony export */   t6: () => (/* binding */ SPACE)
/* harmony export */ });
/**
 * Regular expressions of plain XML: markup and text that every XML parser takes, and in which nothing means anything but
 * itself. They are stricter than XML (https://www.w3.org/TR/xml/): what they do not match is left to the parser. Parts of
 * them follow each other without a character in common, so that no text makes them try much twice.
 */
/** White space. */
const SPACE = String.raw `[ \t\r\n]`;
/** All characters of XML 1.0 but `"`, `&`, `<`, `>`, and those that are rare. */
const CHARACTER = String.raw `\t\r\n !#-%'-;=?-~\u00a0-\ud7ff`;
/** The entities that need no declaration, and those that are the number of a character, from the blank on. */
const ENTITY = String.raw `&(?:amp|lt|gt|quot|apos|#(?:3[2-9]|[4-9]\d|[1-9]\d\d));`;
/** Text without markup, as an expression. */
const TEXT = `[${CHARACTER}"]*(?:${ENTITY}[${CHARACTER}"]*)*`;
/** Text without markup, entities and white space, as an expression. */
const WORD = String.raw `[!-%'-;=?-~\u00a0-\ud7ff]*`;
const NAME = String.raw `[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;
/** One attribute at most: two might be the same one twice, which is a fault. */
const ATTRIBUTE = `(?:${SPACE}+${NAME}="[${CHARACTER}>]*")?`;
/** An expression for the inside of an element, with elements in each other so many deep. */
function plainContent(levels, content) {
    const { group, not, also } = content;
    if (levels === 0)
        return TEXT;
    const name = `${group}${levels}`;
    const element = `<(?<${name}>(?!(?:[\\w.-]+:)?(?:${not}))${NAME})${ATTRIBUTE}(?:/>|>${plainContent(levels - 1, content)}</\\k<${name}>>)`;
    return `${TEXT}(?:(?:${[element, ...also].join("|")})${TEXT})*`;
}
/** Where the match of a sticky expression ends that begins at `from`; -1 without one, and for a `from` of -1. */
function endOfMatch(sticky, text, from) {
    if (from === -1)
        return -1;
    sticky.lastIndex = from;
    return sticky.test(text) ? sticky.lastIndex : -1;
}


/***/ }),

/***/ 7239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reportFaults),
/* harmony export */   u: () => (/* binding */ PlacedExtent)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2649);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6722);
/* harmony import */ var _range_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3526);



const CHECKS = {
    syntax: "xml-syntax",
    unfinished: "file-truncated",
    encoding: "text-encoding",
    declaration: "text-encoding",
    unread: "xml-syntax",
};
const REMEDIES = {
    syntax: "Correct it there; `xmllint --noout FILE` lists all such places.",
    unfinished: "The end of the file is missing: download or export it anew.",
    encoding: `Convert it, with the encoding it was written in: \`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlToUtf8 */ .WQ)("WINDOWS-1252")}\`.`,
    declaration: `If the file is saved as UTF-8, as most are, write \`encoding="UTF-8"\` in the first line; if not, convert it, with the encoding it was written in: \`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlToUtf8 */ .WQ)("WINDOWS-1252")}\`.`,
    unread: "From here on it was not checked; that is no fault by itself. Is there a comment, CDATA section or attribute of that length?",
};
const REFUSAL = 'Mapbox would answer "Invalid OGR: could not open the file" or "Error opening dataset". ';
/** Adds what keeps Mapbox's XML parser from reading the file. `format` begins the title. */
function reportFaults(file, scan, format, collector) {
    const titles = {
        syntax: `${format}: not well-formed XML`,
        unfinished: `${format}: the end of the file is missing`,
        encoding: `${format}: wrong encoding`,
        declaration: `${format}: wrong encoding`,
        unread: `${format}: not checked to its end`,
    };
    if (scan.wrongDeclaration !== null)
        wrongDeclaration(file, scan.wrongDeclaration, format, collector);
    // A fault of encoding often leads to one of syntax: both are told.
    for (const fault of [scan.encodingFault, scan.fault]) {
        if (fault === null)
            continue;
        const { line, column } = fault.place;
        collector.add({
            check: CHECKS[fault.kind],
            severity: fault.kind === "unread" ? "warning" : "error",
            title: titles[fault.kind],
            message: () => `${file.label}:${line}:${column}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(fault.what, 160)}. ${fault.kind === "unread" ? "" : REFUSAL}${REMEDIES[fault.kind]}`,
            line,
            column,
        });
    }
}
function wrongDeclaration(file, { encoding, meant, read, place: { line, column } }, format, collector) {
    collector.add({
        check: "text-encoding",
        severity: "warning",
        title: `${format}: declared encoding is not the true one`,
        message: () => `${file.label}:${line}:${column}: the XML declaration says ${encoding.toUpperCase()}, but all letters beyond ASCII are in UTF-8: "${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(meant, 40)}" would be ` +
            `"${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(read, 40)}" on the map. Declare what it is: \`sed '1s/<?xml[^>]*>/<?xml version="1.0" encoding="UTF-8"?>/' in > out\`.`,
        line,
        column,
    }, "declaration");
}
/** Notes positions in an extent, and the places of the first ones that are out of range. */
class PlacedExtent {
    extent;
    #refused = null;
    #outside = null;
    constructor(extent) {
        this.extent = extent;
    }
    /** Notes a position in degrees, which stands at an index in the piece that `scan` reads. */
    add(longitude, latitude, at, scan) {
        this.extent.add(longitude, latitude, 0);
        if (this.extent.refused > 0)
            this.#refused ??= scan.placeAt(at);
        if (this.extent.outside > 0)
            this.#outside ??= scan.placeAt(at);
    }
    /** Adds what there is to say about positions out of range. */
    report(file, format, remedies, collector) {
        const fault = (0,_range_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeFault */ .Uc)(this.extent, format, remedies);
        if (fault === null)
            return;
        const { line, column } = this.#refused ?? this.#outside ?? { line: 1, column: 1 };
        const { severity, title, text, count } = fault;
        const message = () => `${file.label}:${line}:${column}: ${text}`;
        collector.add({ check: "coordinates-range", severity, title, message, line, column }, "range", count);
    }
}


/***/ }),

/***/ 717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ XmlScan)
});

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
// EXTERNAL MODULE: ./lib/preflight/reading/decimal.js
var decimal = __webpack_require__(9551);
// EXTERNAL MODULE: ./lib/preflight/xml/decimal.js
var xml_decimal = __webpack_require__(514);
;// CONCATENATED MODULE: ./lib/preflight/xml/coordinates.js


// How far a number has been read, as C's strtod does: `-12.5e-3`, and a rest that is no part of it.
const NONE = 0;
const BEGUN = 1;
const SIGNED = 2;
const WHOLE = 3;
const FRACTION = 4;
const POWER = 5;
const SIGNED_POWER = 6;
const POWER_DIGITS = 7;
const REST = 8;
/**
 * Reads the numbers of KML's `coordinates` (longitude,latitude[,altitude], tuples apart by white space) as they come, piece
 * by piece: a line of a million points is never held as one text. Tuples of plain numbers are read at one go, all others,
 * and those that a piece cuts, character by character; both ways come to the same.
 *
 * What is no plain tuple is read as the driver in Mapbox's public code does (OSGeo/gdal, ParseCoordinate in kmlnode.cpp):
 * behind the characters of a longitude a comma must come, a latitude is read as far as it is a number, and a number that is
 * missing is 0. A latitude that begins like no number would be 0, too, and counts as unread. White space around commas is
 * passed over, as GDAL's other driver does (libkml/libkml, Coordinates::ParseVec3), and told.
 */
class CoordinateReader {
    #listener;
    #decimal = new xml_decimal/* TextDecimalReader */.q();
    #mantissa = 0;
    #digits = 0;
    #decimals = 0;
    #negative = false;
    /** The power of ten after an `e`, and its sign. */
    #exponent = 0;
    #exponentSign = 1;
    /** How far the open field has been read. */
    #phase = NONE;
    /** Whether the open field begins like no number. */
    #isWord = false;
    /** Whether the open field, or the first of the tuple, holds a character that no number has. */
    #isForeign = false;
    #firstIsForeign = false;
    #first = 0;
    /** How many numbers the tuple holds, those behind foreign characters among them, and whether one is being read. */
    #numbers = 0;
    #isInNumber = false;
    /** Whether the tuple may be the altitude of the one before: that one ended with a comma and a blank. */
    #mayBeAltitude = false;
    /** Whether the tuple is the first of its element. */
    #isFirst = true;
    /** Whether an entity stands in the tuple. They are not put in, so that nothing bad is said of it. */
    #hasEntity = false;
    /** How many fields of the tuple have ended. */
    #index = 0;
    /** What has come since the last field: a comma, and white space behind it. */
    #comma = false;
    #apart = false;
    /** Whether the listener knows already of a blank beside the last comma. */
    #isSpacedTold = false;
    #inMarkup = false;
    /** Whether there has been markup in this element. */
    #hasMarkup = false;
    #markup = new Markup();
    /** Whether a number that comes next begins a tuple, so that a plain one may be read. */
    #betweenTuples = true;
    /** Where the tuple begins that is being read, and where the last piece ended. */
    #start = 0;
    #end = 0;
    constructor(listener) {
        this.#listener = listener;
    }
    /** Takes the characters `[from, to)` of `text`; markup in between is skipped. */
    read(text, from, to) {
        this.#read(text, from, to, false);
    }
    /**
     * Takes the characters of `text` from `from` on up to the first that is no part of a number, comma or blank: such
     * characters mean themselves to every XML parser, so it need not see them. Returns the index of that first other one.
     */
    readAhead(text, from) {
        return this.#read(text, from, text.length, true);
    }
    /** Ends the element: what comes next belongs to another. */
    end() {
        this.#endField();
        if (this.#index === 1 && this.#comma)
            this.#addField(0);
        this.#endTuple(this.#isFirst);
        this.#index = 0;
        this.#comma = false;
        this.#apart = false;
        this.#isSpacedTold = false;
        this.#inMarkup = false;
        this.#hasMarkup = false;
        this.#betweenTuples = true;
    }
    #read(text, from, to, numbersOnly) {
        // A tuple that goes on from the piece before begins that much in front of this one.
        if (from === 0)
            this.#start -= this.#end;
        let at = from;
        while (at < to) {
            if (this.#betweenTuples)
                at = this.#readPlain(text, at, to);
            if (at >= to || (numbersOnly && !isNumeric(text, at)))
                break;
            if (this.#isEndTag(text, at)) {
                this.#enterMarkup();
                at = to;
                break;
            }
            this.#take(text.charCodeAt(at), at);
            at++;
        }
        this.#end = at;
        return at;
    }
    /** Reads plain tuples and the blanks between them; returns where something else begins, or a tuple that `to` cuts. */
    #readPlain(text, from, to) {
        let at = from;
        for (;;) {
            const start = this.#skipBlanks(text, at, to);
            const longitude = this.#decimal.read(text, start, to);
            at = this.#decimal.end;
            if (at === -1 || at >= to || text.charCodeAt(at) !== COMMA)
                return start;
            const latitude = this.#decimal.read(text, at + 1, to);
            at = this.#decimal.end;
            if (at === -1)
                return start;
            if (at < to && text.charCodeAt(at) === COMMA)
                at = altitudeEnd(text, at + 1, to);
            if (at >= to || !(isBlank(text, at) || this.#isEndTag(text, at)))
                return start;
            if (this.#numbers > 0 || this.#index === 1)
                this.#endTuple();
            this.#index = 2;
            this.#comma = false;
            this.#listener.position(longitude, latitude, start);
        }
    }
    #skipBlanks(text, from, to) {
        let at = from;
        for (; at < to; at++) {
            const code = text.charCodeAt(at);
            if (code !== SPACE && !isBlank(text, at))
                break;
        }
        return at;
    }
    /** Whether the element ends here: no other has begun in it, so an end tag can only be its own. */
    #isEndTag(text, at) {
        return !this.#hasMarkup && text.charCodeAt(at) === LESS && text.charCodeAt(at + 1) === SLASH;
    }
    #take(code, at) {
        if (this.#inMarkup)
            this.#inMarkup = !this.#markup.endsWith(code);
        else if (code === LESS)
            this.#enterMarkup();
        else if (code <= SPACE)
            this.#takeBlank();
        else if (code === COMMA)
            this.#takeComma(at);
        // The end of a CDATA section, of which the beginning is markup.
        else if (code !== BRACKET && code !== GREATER)
            this.#takeOfField(code, at);
    }
    #enterMarkup() {
        this.#betweenTuples = false;
        this.#inMarkup = true;
        this.#hasMarkup = true;
        this.#markup.begin();
    }
    #takeBlank() {
        this.#endField();
        this.#apart = true;
        this.#betweenTuples = !this.#comma || this.#index > 1;
    }
    #takeComma(at) {
        if (this.#phase !== NONE)
            this.#endField();
        else if (this.#index > 0 && !this.#comma)
            this.#tellSpacedComma(at);
        else {
            // Between two commas, or in front of the first, a number is missing.
            if (this.#index === 0)
                this.#start = at;
            this.#addField(0);
        }
        this.#comma = true;
        this.#apart = false;
        this.#betweenTuples = false;
    }
    #takeOfField(code, at) {
        if (this.#phase === NONE)
            this.#beginField(code, at);
        if (code === AMPERSAND)
            this.#hasEntity = true;
        const digit = code - ZERO;
        if (!isOfNumber(code)) {
            this.#isForeign = true;
            this.#isInNumber = false;
            this.#phase = REST;
        }
        else if (digit >= 0 && digit <= 9)
            this.#digit(digit);
        else if (code === POINT && this.#phase <= WHOLE)
            this.#phase = FRACTION;
        else if ((code === MINUS || code === PLUS) && this.#phase === BEGUN) {
            this.#phase = SIGNED;
            this.#negative = code === MINUS;
        }
        else if ((code === MINUS || code === PLUS) && this.#phase === POWER) {
            this.#phase = SIGNED_POWER;
            this.#exponentSign = code === MINUS ? -1 : 1;
        }
        else if ((code | 0x20) === LETTER_E && this.#digits > 0 && this.#phase <= FRACTION)
            this.#phase = POWER;
        else
            this.#phase = REST;
    }
    #tellSpacedComma(at) {
        this.#isSpacedTold = true;
        this.#numbers = 0;
        this.#listener.spacedComma(at);
    }
    #beginField(code, at) {
        this.#phase = BEGUN;
        this.#isInNumber = false;
        this.#isWord = !isOfNumber(code) || (code | 0x20) === LETTER_E;
        // A comma and a blank behind a whole position may come before its altitude or the next position. If it is an altitude
        // no comma follows, and it is left out.
        if (!this.#comma || (this.#index > 1 && this.#apart)) {
            this.#endTuple();
            this.#mayBeAltitude = this.#comma;
            this.#isFirst = this.#index === 0;
            this.#index = 0;
        }
        else if (this.#index === 1 && this.#apart && !this.#isSpacedTold)
            this.#tellSpacedComma(at);
        this.#isSpacedTold = false;
        if (this.#index === 0)
            this.#start = at;
        this.#comma = false;
        this.#betweenTuples = false;
    }
    #digit(value) {
        if (!this.#isInNumber)
            this.#numbers++;
        this.#isInNumber = true;
        if (this.#phase >= POWER) {
            if (this.#phase === REST)
                return;
            this.#phase = POWER_DIGITS;
            this.#exponent = Math.min(400, this.#exponent * 10 + value);
            return;
        }
        this.#digits++;
        const isFraction = this.#phase === FRACTION;
        if (!isFraction)
            this.#phase = WHOLE;
        // Sixteen digits are all that a double holds; those after it only move the point.
        if (this.#mantissa < 1e15) {
            this.#mantissa = this.#mantissa * 10 + value;
            if (isFraction)
                this.#decimals++;
        }
        else if (!isFraction)
            this.#decimals--;
    }
    #endField() {
        if (this.#phase === NONE)
            return;
        const power = this.#exponent * this.#exponentSign - this.#decimals;
        const size = power === 0 || this.#mantissa === 0
            ? this.#mantissa
            : power < 0 && power >= -22
                ? this.#mantissa / (decimal/* POWERS_OF_TEN */.b$[-power] ?? 1)
                : this.#mantissa * 10 ** power;
        this.#addField(this.#negative ? -size : size);
        this.#clearField();
    }
    /** Adds a number to the tuple. With the second one it is a position. */
    #addField(value) {
        if (this.#index === 0) {
            this.#first = value;
            this.#firstIsForeign = this.#isForeign;
        }
        else if (this.#index === 1) {
            if ((this.#firstIsForeign || this.#isWord) && !this.#hasEntity)
                this.#tellUnread();
            else
                this.#listener.position(this.#first, value, this.#start);
        }
        this.#index++;
    }
    /** Tells of a tuple that has ended what its position does not. Without a comma it is none, unless it is an altitude. */
    #endTuple(isAlone = false) {
        if (!this.#hasEntity) {
            if (this.#index === 1 && !this.#comma && !this.#mayBeAltitude)
                this.#tellUnread();
            if (this.#numbers > 3)
                this.#listener.crammedTuple(this.#start, isAlone);
        }
        this.#numbers = 0;
        this.#mayBeAltitude = false;
        this.#hasEntity = false;
    }
    #tellUnread() {
        this.#listener.unreadTuple(this.#start, this.#numbers > 0);
        this.#numbers = 0;
    }
    #clearField() {
        this.#phase = NONE;
        this.#isWord = false;
        this.#isForeign = false;
        this.#mantissa = 0;
        this.#digits = 0;
        this.#decimals = 0;
        this.#negative = false;
        this.#exponent = 0;
        this.#exponentSign = 1;
    }
}
/** A tag, comment or processing instruction among coordinates, which is passed over, or the beginning of a CDATA section. */
class Markup {
    #length = 0;
    #isComment = true;
    #isCdata = true;
    #dashes = 0;
    /** The `<` of the next one has come. */
    begin() {
        this.#length = 1;
        this.#isComment = true;
        this.#isCdata = true;
        this.#dashes = 0;
    }
    /** Whether it ends with this character. A CDATA section ends with its beginning: what is in it counts. */
    endsWith(code) {
        const index = this.#length++;
        if (index < COMMENT.length && code !== COMMENT.charCodeAt(index))
            this.#isComment = false;
        if (index < CDATA.length && code !== CDATA.charCodeAt(index))
            this.#isCdata = false;
        if (this.#isCdata)
            return this.#length === CDATA.length;
        const isEnd = code === GREATER && (!this.#isComment || this.#dashes >= 2);
        this.#dashes = code === MINUS && this.#length > COMMENT.length ? this.#dashes + 1 : 0;
        return isEnd;
    }
}
/** Whether the character is white space that XML parsers take as it is; a lone carriage return they turn into a line feed. */
function isBlank(text, at) {
    const code = text.charCodeAt(at);
    return (code === SPACE ||
        code === LINE_FEED ||
        code === TAB ||
        (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED));
}
/** Whether the character is a blank, a comma, or may be part of a number. */
function isNumeric(text, at) {
    const code = text.charCodeAt(at);
    return isOfNumber(code) || code === COMMA || isBlank(text, at);
}
function isOfNumber(code) {
    return ((code >= ZERO && code <= NINE) || code === POINT || code === MINUS || code === PLUS || (code | 0x20) === LETTER_E);
}
/** Index behind an altitude, whose value matters to nobody; `to` when there is nothing that ends like a number. */
function altitudeEnd(text, from, to) {
    let at = from;
    while (at < to && isOfNumber(text.charCodeAt(at)))
        at++;
    const last = text.charCodeAt(at - 1);
    return at > from && last >= ZERO && last <= NINE ? at : to;
}
const COMMENT = "<!--";
const CDATA = "<![CDATA[";
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const AMPERSAND = 0x26;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const LESS = 0x3c;
const GREATER = 0x3e;
const BRACKET = 0x5d;
const LETTER_E = 0x65;

;// CONCATENATED MODULE: ./lib/preflight/xml/entities.js
/** What expanding the entities of a document type may grow to, in characters: where expat begins to refuse. */
const EXPANSION_LIMIT = 8 * 1024 * 1024;
/** A document type is looked at up to here, in characters. */
const DOCTYPE_LIMIT = 262_144;
/**
 * Finds the entities that a document type declares. None is ever expanded: lengths alone are added up, so that "a billion
 * laughs" cost nothing.
 */
function declaredEntities(doctype) {
    const values = new Map();
    const declaration = /<!ENTITY\s+([^\s%"'>]+)\s+(?:"([^"]*)"|'([^']*)'|(?:SYSTEM|PUBLIC)\b)/g;
    for (const [, name = "", double, single] of doctype.slice(0, DOCTYPE_LIMIT).matchAll(declaration)) {
        if (!values.has(name))
            values.set(name, double ?? single ?? "");
    }
    const lengths = new Map();
    let explosive = doctype.length > DOCTYPE_LIMIT;
    for (const name of values.keys()) {
        if (expandedLength(name, values, lengths, 0) > EXPANSION_LIMIT)
            explosive = true;
    }
    return { names: [...values.keys()], explosive };
}
function expandedLength(name, values, lengths, depth) {
    const known = lengths.get(name);
    if (known !== undefined)
        return known;
    const value = values.get(name) ?? "";
    // A name that is being expanded counts as endless: it contains itself. So does one nested absurdly deep.
    lengths.set(name, Number.POSITIVE_INFINITY);
    if (depth > 500)
        return Number.POSITIVE_INFINITY;
    let length = value.length;
    for (const [, inner = ""] of value.matchAll(/&([^#;&\s][^;&\s]*);/g)) {
        if (values.has(inner))
            length += expandedLength(inner, values, lengths, depth + 1);
    }
    lengths.set(name, length);
    return length;
}

// EXTERNAL MODULE: ./lib/preflight/reading/line-ends.js
var line_ends = __webpack_require__(2019);
;// CONCATENATED MODULE: ./lib/preflight/xml/piece-places.js

/**
 * Lines and columns of a text that comes in pieces. Each question goes on from the one before, so that those which come in
 * the order of the text take one pass over it, however many they are.
 */
class PiecePlaces {
    #piece = "";
    #start = { index: 0, line: 1, bytes: 0 };
    #last = this.#start;
    /** Goes on to the next piece. */
    next(piece) {
        this.placeAt(this.#piece.length);
        this.#start = { ...this.#last, index: 0 };
        this.#last = this.#start;
        this.#piece = piece;
    }
    /**
     * The place of an index in the piece; one below 0, of a piece before, counts as its beginning, and the midst of CRLF as that
     * of the line end. Lines end as in XML: with a line feed, a carriage return, or both (https://www.w3.org/TR/xml/#sec-line-ends).
     */
    placeAt(index) {
        const target = Math.max(0, this.#isWithinCrlf(index) ? index - 1 : index);
        let { index: at, line, bytes } = target < this.#last.index ? this.#start : this.#last;
        const text = this.#piece.slice(at, target);
        const lineEnds = new line_ends/* LineEnds */.x(text, "\n", "\r");
        let lineStart = 0;
        for (let behind = lineEnds.next(); behind !== -1; behind = lineEnds.next()) {
            lineStart = behind;
            line++;
            bytes = 0;
        }
        bytes += Buffer.byteLength(text.slice(lineStart));
        at += text.length;
        this.#last = { index: at, line, bytes };
        return { line, column: bytes + 1 };
    }
    #isWithinCrlf(index) {
        return index > 0 && this.#piece.startsWith("\r\n", index - 1);
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/preflight/reading/chunks.js
var chunks = __webpack_require__(2564);
// EXTERNAL MODULE: ./lib/preflight/reading/text.js
var reading_text = __webpack_require__(7333);
;// CONCATENATED MODULE: ./lib/preflight/xml/text.js



/** How much is decoded and parsed at once, in bytes: larger strings cost memory and gain nothing. */
const PIECE_BYTES = 65_536;
const text_CARRIAGE_RETURN = 0x0d;
const MARK = "\ufeff";
/**
 * The encodings that Mapbox's XML parser reads: some of expat's own (libexpat, xmltok_ns.c) and two of GDAL's (OSGeo/gdal,
 * ogr_expat.cpp). Expat's UTF-16 is not among them, since a file in UTF-16 is not taken for XML in the first place.
 */
const DECODINGS = new Map([
    ["utf-8", "utf8"],
    ["us-ascii", "ascii"],
    ["iso-8859-1", "latin1"],
    ["iso-8859-15", "latin1"],
    ["windows-1252", "latin1"],
]);
/** The encoding named in an XML declaration, in small letters; `utf-8` without one. */
function declaredEncoding(head) {
    const text = Buffer.from(head.subarray(0, 256)).toString("latin1");
    return (/^[^<]{0,3}<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(text)?.[1] ?? "utf-8").toLowerCase();
}
/** Whether Mapbox's XML parser can read an encoding. */
function isKnownEncoding(encoding) {
    return DECODINGS.has(encoding);
}
/**
 * Reads a text file once, decoded by its XML declaration, in pieces of some 64 KiB that never cut a character or
 * CRLF. Stops when `take` says false.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
async function readText(path, signal, take) {
    let encoding = null;
    await (0,chunks/* consumeFile */.d7)(path, signal, (buffer, start, end, offset, final) => {
        encoding ??= declaredEncoding(buffer.subarray(start, end));
        for (let at = start; at < end;) {
            const until = Math.min(end, at + PIECE_BYTES);
            const bytes = buffer.subarray(at, until);
            const decoding = DECODINGS.get(encoding) ?? "utf8";
            const whole = final && until === end ? bytes.length : wholeLength(bytes);
            // Less than one character is left: it comes back in front of the next bytes.
            if (whole === 0)
                return at;
            const piece = bytes.subarray(0, whole);
            // A byte order mark is one in every encoding that expat reads.
            const isMarked = decoding !== "utf8" && offset + at === start && (0,reading_text/* startsWith */.w1)(piece, reading_text/* UTF8_BOM */.hD);
            const decoded = isMarked
                ? withMark(decodePiece(piece.subarray(reading_text/* UTF8_BOM */.hD.length), decoding))
                : decodePiece(piece, decoding);
            if (!take(decoded, encoding))
                return chunks/* STOP */.VW;
            at += whole;
        }
        return end;
    });
}
function decodePiece(bytes, decoding) {
    const text = bytes.toString(decoding === "utf8" ? "utf8" : "latin1");
    const letters = decoding === "latin1" ? oneByteLetters(bytes) : null;
    return { text, firstInvalid: firstInvalidIn(bytes, decoding), letters };
}
function oneByteLetters(bytes) {
    return (0,external_node_buffer_.isAscii)(bytes) ? null : { first: firstBeyondAscii(bytes), areUtf8: (0,external_node_buffer_.isUtf8)(bytes) };
}
function firstBeyondAscii(bytes) {
    return bytes.findIndex((byte) => byte > 0x7f);
}
/** The piece with a byte order mark in front of it. */
function withMark({ text, firstInvalid, letters }) {
    return {
        text: `${MARK}${text}`,
        firstInvalid: firstInvalid === null ? null : firstInvalid + MARK.length,
        letters: letters === null ? null : { ...letters, first: letters.first + MARK.length },
    };
}
function firstInvalidIn(bytes, decoding) {
    switch (decoding) {
        case "utf8":
            return (0,external_node_buffer_.isUtf8)(bytes) ? null : firstInvalidOf(bytes);
        case "ascii":
            return (0,external_node_buffer_.isAscii)(bytes) ? null : firstBeyondAscii(bytes);
        case "latin1":
            return null;
    }
}
function firstInvalidOf(bytes) {
    const watch = new reading_text/* Utf8Watch */.xE();
    watch.write(bytes);
    watch.end();
    return watch.firstInvalid;
}
/** How many of the bytes are left when a character of UTF-8 or CRLF that is cut at the end is left out. */
function wholeLength(bytes) {
    if (bytes[bytes.length - 1] === text_CARRIAGE_RETURN)
        return bytes.length - 1;
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back] ?? 0;
        if ((byte & 0xc0) === 0x80)
            continue;
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return length > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
}

;// CONCATENATED MODULE: ./lib/preflight/xml/scan.js





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
/**
 * How long coordinates are on average, in characters, from where on it pays to stop the parser behind each start tag of
 * theirs: those of a point are read by the parser more quickly than it is stopped.
 */
const LONG_COORDINATES = 64;
/** How often in a piece it is tried in vain to read elements in front of the parser; after that the parser gets all of them. */
const VAIN_TRIES = 16;
/** One pass over an XML file: saxes finds the elements, and text is only looked at where somebody asks for it. */
class XmlScan {
    #visitor;
    /** The beginning of the tag whose text is read ahead, or null. */
    #coordinatesTag;
    #elements;
    /** Whether coordinates are read ahead of the parser in this piece. */
    #readsAhead;
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
    #parser = new saxes/* SaxesParser */.wT({ xmlns: false, position: true });
    #coordinates;
    #text = "";
    #textBefore = "";
    #places = new PiecePlaces();
    /** The parser's position at the first character of `#text`, less what it has been spared since. */
    #textStart = 0;
    /** Elements that are open. */
    depth = 0;
    #tags = 0;
    #sinceTag = 0;
    #tagsBefore = 0;
    #ampersand = null;
    /** Where the asked-for text begins in `#text`, and what becomes of it. */
    #wanted = null;
    #ended = false;
    /** The first fault that ends the scan. */
    fault = null;
    /** The first byte that the encoding of the file forbids; the scan goes on after it. */
    encodingFault = null;
    /** Letters beyond ASCII so far: the first that would be UTF-8, and whether others are not. */
    #utf8Letter = null;
    #hasOneByteLetters = false;
    /** `elements` reads whole elements in front of the parser; of the others, the text of `coordinates` is read so. */
    constructor(visitor, elements, coordinates = null) {
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
    async run(path, signal) {
        await readText(path, signal, (piece, encoding) => this.#take(piece, encoding));
        if (this.fault !== null)
            return;
        this.#begin("");
        this.#ended = true;
        this.#untilFault(() => this.#parser.close());
    }
    /** Lets the parser work up to its first fault, and no further: of some files it finds one in each character. */
    #untilFault(work) {
        try {
            work();
        }
        catch (error) {
            if (error !== SCAN_ENDED)
                throw error;
        }
    }
    /** Ends the scan with a fault at the element that is being opened. */
    refuse(what) {
        this.#fail("syntax", what, this.placeAt(this.at));
    }
    /** The index in the piece where the element that is being opened ends its start tag. */
    get at() {
        return this.#index() - 1;
    }
    /** The declaration, if it names an encoding of single bytes while all letters of the file are UTF-8. */
    get wrongDeclaration() {
        return this.#hasOneByteLetters ? null : this.#utf8Letter;
    }
    /** The place of an index in the piece; below 0 for the piece before. */
    placeAt(index) {
        return this.#places.placeAt(index);
    }
    /** What stands at an index in the piece, up to the next blank or tag; below 0 it begins in the piece before. */
    wordAt(index) {
        const begun = index < 0 ? this.#textBefore.slice(index) : "";
        const text = begun + this.#text.slice(Math.max(0, index), Math.max(0, index) + WORD_LIMIT);
        return /^[^ \t\r\n<]*/.exec(text)?.[0] ?? "";
    }
    /** Reads the text of the element that is being opened as coordinates, up to the next `stopReading`. */
    readCoordinates() {
        this.#coordinateTexts++;
        const take = (text, from, to) => {
            this.#coordinateLength += to - from;
            this.#coordinates.read(text, from, to);
        };
        this.#wanted = { from: this.#index(), ahead: this.#readsAhead, take };
    }
    /** Gathers the beginning of the text of the element that is being opened; `stopReading` gives it back. */
    readName() {
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
    stopReading() {
        const end = Math.max(0, this.#index());
        this.#wanted?.take(this.#text, Math.max(0, this.#wanted.from), end);
        this.#wanted = null;
        this.#coordinates.end();
    }
    /** Reads `[from, to)` of the piece `text` as coordinates, all of an element that is read ahead of the parser. */
    readWholeCoordinates(text, from, to) {
        this.#coordinates.read(text, from, to);
        this.#coordinates.end();
    }
    #begin(text) {
        this.#textBefore = this.#text;
        this.#text = text;
        this.#places.next(text);
        this.#vainTries = 0;
        this.#closedAt = -1;
        this.#nextTag = -1;
    }
    #take({ text, firstInvalid, letters }, encoding) {
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
        if (letters !== null)
            this.#noteLetters(letters, encoding);
        this.#untilFault(() => this.#write());
        if (this.fault !== null)
            return false;
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
    #noteLetters({ first, areUtf8 }, encoding) {
        if (!areUtf8)
            this.#hasOneByteLetters = true;
        if (!areUtf8 || this.#utf8Letter !== null)
            return;
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
    #write() {
        const text = this.#text;
        let at = 0;
        while (this.#vainTries < VAIN_TRIES) {
            const stop = this.#elements.endOfNext(text, at);
            if (stop === -1)
                break;
            this.#parse(at, stop);
            at = stop + this.#passElements(stop);
        }
        this.#parse(at, text.length);
    }
    /** Gives `[from, to)` of the piece to the parser, all but the coordinates, if they are long: it is stopped behind their tag. */
    #parse(from, to) {
        const text = this.#text;
        let at = from + this.#passCoordinates(from);
        while (this.#readsAhead) {
            if (this.#nextTag < at)
                this.#nextTag = indexOrEnd(text, this.#coordinatesTag ?? "", at);
            const stop = this.#nextTag >= to ? to : indexOrEnd(text, ">", this.#nextTag) + 1;
            if (stop >= to)
                break;
            this.#parser.write(text.slice(at, stop));
            at = stop + this.#passCoordinates(stop);
        }
        this.#parser.write(text.slice(at, to));
    }
    /** Says by the coordinates of this piece how those of the next are read. */
    #chooseWay() {
        if (this.#coordinateTexts > 0) {
            this.#readsAhead = this.#coordinateLength / this.#coordinateTexts >= LONG_COORDINATES;
        }
        this.#coordinateTexts = 0;
        this.#coordinateLength = 0;
    }
    /** Reads the coordinates that come next, if the parser stands in their text at `at`; returns how many characters they are. */
    #passCoordinates(at) {
        const wanted = this.#wanted;
        if (wanted?.ahead !== true || wanted.from !== at)
            return 0;
        wanted.from = this.#coordinates.readAhead(this.#text, at);
        wanted.ahead = wanted.from === this.#text.length;
        this.#coordinateLength += wanted.from - at;
        return this.#spare(wanted.from - at);
    }
    /** Reads the elements that come next, if the parser has just closed one within another; returns how many characters they are. */
    #passElements(from) {
        const isWithin = this.depth > 0 && this.depth < SHALLOW;
        const mayBegin = this.#closedAt === from && isWithin && this.#wanted === null && this.fault === null;
        const passed = mayBegin ? this.#elements.readAhead(this.#text, from, this) - from : 0;
        if (passed === 0)
            this.#vainTries++;
        return this.#spare(passed);
    }
    /** Notes that the parser will not see so many characters, and returns their number. */
    #spare(count) {
        this.#textStart -= count;
        return count;
    }
    #open(name, attributes) {
        this.#tags++;
        if (this.fault !== null)
            return;
        this.depth++;
        if (this.depth > DEPTH_LIMIT)
            this.refuse(`elements stand more than ${DEPTH_LIMIT} deep in each other`);
        else
            this.#visitor.open(localName(name), attributes, this);
    }
    #close(name) {
        this.#tags++;
        this.#closedName = name;
        if (this.fault !== null)
            return;
        this.#visitor.close(localName(name), this);
        this.depth--;
        this.#closedAt = this.#index();
    }
    /** Entities count as known and empty: what they stand for matters to no check. */
    #doctype(doctype) {
        const { names, explosive } = declaredEntities(doctype);
        if (explosive)
            this.refuse("its entities would expand to more than 8 MiB, which XML parsers refuse as an attack");
        for (const name of names)
            this.#parser.ENTITIES[name] = "";
    }
    #error(message) {
        if (this.fault !== null)
            throw SCAN_ENDED;
        const text = message.replace(/\.$/, "");
        if (this.#ended) {
            const loose = this.#ampersand;
            if (loose !== null && loose.tags === this.#tags)
                this.#fail("syntax", LOOSE_AMPERSAND, loose.place);
            else
                this.#fail(message.startsWith("document must") ? "syntax" : "unfinished", `${text} at the end of the file`, this.placeAt(0));
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
    #fail(kind, what, place) {
        this.fault ??= { kind, what, place };
    }
    /** Remembers an `&` that no `;` has followed yet: the parser looks for one to the end of the file. */
    #watchAmpersand(text) {
        if (this.#ampersand !== null && (text.includes(";") || this.#ampersand.tags !== this.#tags))
            this.#ampersand = null;
        // Looking forwards is far quicker than backwards, and most texts have none.
        if (!text.includes("&"))
            return;
        const loose = looseAmpersand(text, text.lastIndexOf(";") + 1, text.length);
        if (loose !== -1)
            this.#ampersand ??= { place: this.placeAt(loose), tags: this.#tags };
    }
    /** The parser keeps a tag, comment or CDATA section in memory until its end; coordinates are not kept. */
    #watchLength(text) {
        this.#sinceTag = this.#tags === this.#tagsBefore && this.#wanted === null ? this.#sinceTag + text.length : 0;
        this.#tagsBefore = this.#tags;
        if (this.#sinceTag <= TOKEN_LIMIT)
            return;
        if (this.#ampersand !== null)
            this.#fail("syntax", LOOSE_AMPERSAND, this.#ampersand.place);
        else
            this.#fail("unread", "no element begins or ends in the 16 MiB before this place", this.placeAt(0));
    }
    /** Index in `#text` of the character that the parser looks at. */
    #index() {
        return this.#parser.position - this.#textStart;
    }
}
/** Index of a text from `from` on, or the length of the whole when it has none. */
function indexOrEnd(text, wanted, from) {
    const at = text.indexOf(wanted, from);
    return at === -1 ? text.length : at;
}
function localName(name) {
    const colon = name.indexOf(":");
    return colon === -1 ? name : name.slice(colon + 1);
}
const LOOSE_AMPERSAND = "a bare & (write &amp; instead)";
/** The first `&` in `[from, to)` that begins an entity, or would; -1 without one. In comments and CDATA sections it means itself. */
function looseAmpersand(text, from, to) {
    let at = text.indexOf("&", from);
    while (at !== -1 && at < to) {
        const opening = text.lastIndexOf("<!", at);
        const closing = opening === -1 ? -1 : text.indexOf(text.startsWith("<!--", opening) ? "-->" : "]]>", opening);
        if (opening === -1 || (closing !== -1 && closing < at))
            return at;
        at = closing === -1 ? -1 : text.indexOf("&", closing);
    }
    return -1;
}
const PREDEFINED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/**
 * The text of raw XML up to its first closing tag, as GDAL reads it (KML::endElement in OSGeo/gdal, kml.cpp): CDATA unwrapped,
 * the five entities of XML put in, a blank for each line break, and none in front of a line.
 */
function plainText(raw) {
    const text = raw
        .replaceAll(/<!\[CDATA\[(.*?)\]\]>/gs, (_, inner) => inner.replaceAll("&", "&amp;").replaceAll("<", "&lt;"))
        .replaceAll(/<!--.*?-->/gs, "")
        .replace(/<.*$/s, "");
    return text
        .replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name) => PREDEFINED[name] ?? "")
        .replace(/^[ \t\r\n]+/, "")
        .replace(/[\r\n][ \t\r\n]*$/, "")
        .replaceAll(/[\r\n][ \t\r\n]*/g, " ")
        .slice(0, NAME_LIMIT);
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
