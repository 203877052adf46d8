export const id = 151;
export const ids = [151];
export const modules = {

/***/ 1453:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "8b2a3fd56b3da9bd900d.js";

/***/ }),

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

/***/ 4019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ elementPlace),
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   Gv: () => (/* binding */ FEATURES),
/* harmony export */   IY: () => (/* binding */ GEOMETRY_TYPE),
/* harmony export */   LC: () => (/* binding */ CRS_PROPERTIES),
/* harmony export */   RI: () => (/* binding */ FEATURE),
/* harmony export */   UP: () => (/* binding */ FOREIGN_TYPE),
/* harmony export */   Wd: () => (/* binding */ FEATURE_TYPE),
/* harmony export */   YC: () => (/* binding */ ROOT_TYPE),
/* harmony export */   Zs: () => (/* binding */ OTHER),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   hP: () => (/* binding */ CRS_CODE),
/* harmony export */   ib: () => (/* binding */ memberPlace),
/* harmony export */   l: () => (/* binding */ FOREIGN_IN_COLLECTIONS),
/* harmony export */   nY: () => (/* binding */ FOREIGN),
/* harmony export */   p0: () => (/* binding */ GEOMETRIES),
/* harmony export */   sS: () => (/* binding */ STRAY),
/* harmony export */   tC: () => (/* binding */ CRS),
/* harmony export */   u_: () => (/* binding */ COORDINATES),
/* harmony export */   vD: () => (/* binding */ GEOMETRY),
/* harmony export */   xg: () => (/* binding */ CRS_NAME),
/* harmony export */   yI: () => (/* binding */ PROPERTIES)
/* harmony export */ });
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


/***/ }),

/***/ 6522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ TYPE_NAMES),
/* harmony export */   nP: () => (/* binding */ COLLECTION),
/* harmony export */   r5: () => (/* binding */ CoordinatesShape)
/* harmony export */ });
/* harmony import */ var _json_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6941);

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
    #elements = new Uint32Array(_json_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .l + 1);
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


/***/ }),

/***/ 8575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ isLetter),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   tB: () => (/* binding */ isHexDigit)
/* harmony export */ });
const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;
/** Whether a byte is a letter of ASCII. */
function isLetter(byte) {
    const lower = byte | 0x20;
    return lower >= 0x61 && lower <= 0x7a;
}
/** Whether a byte is a hexadecimal digit. */
function isHexDigit(byte) {
    const lower = byte | 0x20;
    return (byte >= ZERO && byte <= NINE) || (lower >= 0x61 && lower <= 0x66);
}
/** A byte as it can stand in a message: itself, or "?" where that would not be seen. */
function printable(byte) {
    return byte === undefined || byte < SPACE || byte > 0x7e ? "?" : String.fromCharCode(byte);
}


/***/ }),

/***/ 6941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ JsonScanner),
  l: () => (/* binding */ MAX_DEPTH)
});

// EXTERNAL MODULE: ./lib/counts.js
var counts = __webpack_require__(1395);
// EXTERNAL MODULE: ./lib/preflight/reading/chunks.js
var chunks = __webpack_require__(2564);
// EXTERNAL MODULE: ./lib/preflight/reading/decimal.js
var decimal = __webpack_require__(9551);
// EXTERNAL MODULE: ./lib/preflight/reading/text.js
var reading_text = __webpack_require__(7333);
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

// EXTERNAL MODULE: ./lib/preflight/json/letters.js
var letters = __webpack_require__(8575);
;// CONCATENATED MODULE: ./lib/preflight/json/long-number.js
const PLUS = 0x2b;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
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
    if (byte >= ZERO && byte <= NINE) {
        if (state <= NUMBER_INTEGER)
            return NUMBER_INTEGER;
        return state <= NUMBER_FRACTION ? NUMBER_FRACTION : NUMBER_EXPONENT;
    }
    if (byte === DOT)
        return state <= NUMBER_INTEGER ? NUMBER_DOT : NUMBER_ENDED;
    if (byte === LOWER_E || byte === UPPER_E) {
        return state >= NUMBER_INTEGER && state <= NUMBER_FRACTION ? NUMBER_MARK : NUMBER_ENDED;
    }
    if (byte === MINUS || byte === PLUS) {
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
const SPACE = 0x20;
/** Index of the first byte from `start` on that is no white space of JSON (RFC 8259, section 2). */
function skipSpace(bytes, start) {
    return (bytes[start] ?? 0) > SPACE ? start : skipMoreSpace(bytes, start);
}
/** Apart, so that `skipSpace` is small enough to be inlined. */
function skipMoreSpace(bytes, start) {
    let at = start;
    for (let byte = bytes[at] ?? 0; byte <= SPACE; byte = bytes[++at] ?? 0) {
        if (!isSpace(byte))
            break;
    }
    return at;
}
/** Whether a byte is white space of JSON. */
function isSpace(byte) {
    return byte === SPACE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB;
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
    #decimal = new decimal/* DecimalReader */.fG();
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
            if (bytes[at] === plain_position_DOT && digits > 0 && digits <= decimal/* SMALL */.o5) {
                const fractionStart = ++at;
                let fraction = 0;
                digit = (bytes[at] ?? 0) ^ plain_position_ZERO;
                while (digit <= 9) {
                    fraction = (Math.imul(fraction, 10) + digit) | 0;
                    digit = (bytes[++at] ?? 0) ^ plain_position_ZERO;
                }
                digits = at - fractionStart;
                const power = decimal/* POWERS_OF_TEN */.b$[digits] ?? 1;
                value = (whole * power + fraction) / power;
            }
            if (digits === 0 || digits > decimal/* SMALL */.o5 || zeroFirst) {
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

// EXTERNAL MODULE: ./lib/preflight/json/syntax.js
var syntax = __webpack_require__(7443);
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
const OPEN_BRACKET = 0x5b;
const scanner_BACKSLASH = 0x5c;
const scanner_CLOSE_BRACKET = 0x5d;
const scanner_LOWER_E = 0x65;
const LOWER_U = 0x75;
const LOWER_X = 0x78;
const OPEN_BRACE = 0x7b;
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
    #expected = syntax/* VALUE */.Qg;
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
        if (final && this.#expected !== syntax/* NOTHING */.K$ && this.#end === null)
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
        return isThere && this.#expected === syntax/* VALUE */.Qg && this.#passing === NO_TOKEN;
    }
    /** Goes on behind the last element, where someone else has scanned the element that is expected, and all others. */
    skipElements() {
        this.#expected = syntax/* COMMA_OR_END */.qB;
    }
    /** Begins another text, whatever has become of the last one: that takes less time than a new scanner. */
    restart() {
        this.#depth = this.#floor;
        this.#end = null;
        this.#expected = syntax/* VALUE */.Qg;
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
                if (!isSpace(byte))
                    this.#unusualSpace(buffer, at);
                at++;
            }
            else if (byte === scanner_COMMA) {
                if (this.#expected !== syntax/* COMMA_OR_END */.qB)
                    this.#failAt(buffer, at);
                if (kinds[this.#depth] === OBJECT) {
                    this.#expected = syntax/* KEY */._;
                    at = this.#recallMembers(buffer, at, 1);
                }
                else {
                    this.#expected = syntax/* VALUE */.Qg;
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
                if (this.#expected !== syntax/* COLON */.oH)
                    this.#failAt(buffer, at);
                this.#expected = syntax/* VALUE */.Qg;
                at = skipSpace(buffer, at + 1);
                if (this.#keyStart >= 0) {
                    const run = this.#keys.learn(buffer, this.#keyStart, at, handler.keyContext());
                    if (run !== 0)
                        handler.rememberKey(run);
                }
            }
            else if (byte === OPEN_BRACKET || byte === OPEN_BRACE) {
                if (this.#expected > syntax/* VALUE_OR_ARRAY_END */.QQ)
                    this.#failAt(buffer, at);
                if (byte === OPEN_BRACKET && handler.takesPositions()) {
                    const next = this.#positions(buffer, at);
                    if (next !== at) {
                        at = next;
                        continue;
                    }
                }
                this.#descend(at);
                if (byte === OPEN_BRACKET) {
                    kinds[this.#depth] = ARRAY;
                    this.#expected = syntax/* VALUE_OR_ARRAY_END */.QQ;
                    handler.openArray(base + at);
                    at++;
                }
                else {
                    kinds[this.#depth] = OBJECT;
                    this.#expected = syntax/* KEY_OR_OBJECT_END */._e;
                    handler.openObject(base + at);
                    at = this.#recallMembers(buffer, at + 1, 0);
                }
            }
            else if (byte === scanner_CLOSE_BRACKET) {
                const allowed = this.#expected === syntax/* COMMA_OR_END */.qB || this.#expected === syntax/* VALUE_OR_ARRAY_END */.QQ;
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
                const allowed = this.#expected === syntax/* COMMA_OR_END */.qB || this.#expected === syntax/* KEY_OR_OBJECT_END */._e;
                if (!allowed || kinds[this.#depth] !== OBJECT)
                    this.#failAt(buffer, at);
                this.#depth--;
                this.#valueEnded();
                handler.closeObject(base + at);
                at++;
            }
            else {
                if (this.#expected > syntax/* VALUE_OR_ARRAY_END */.QQ)
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
            this.#expected = syntax/* VALUE */.Qg;
            at += this.#keys.advance(run);
            if (!handler.ignoresValue())
                return at;
            const end = plainValueEnd(buffer, this.#view, at);
            if (end < 0)
                return at;
            at = end;
            this.#expected = syntax/* COMMA_OR_END */.qB;
            if (buffer[at] !== scanner_COMMA)
                return at;
            this.#expected = syntax/* KEY */._;
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
            this.#expected = syntax/* COMMA_OR_END */.qB;
            if (!isRun)
                break;
            at = skipSpace(buffer, at);
            if (buffer[at] !== scanner_COMMA)
                break;
            at = skipSpace(buffer, at + 1);
            if (buffer[at] !== OPEN_BRACKET)
                break;
            understood = at;
            this.#expected = syntax/* VALUE */.Qg;
        }
        if (count > 0)
            handler.positionsEnded(count);
        return understood;
    }
    #descend(at) {
        if (this.#depth === MAX_DEPTH)
            this.#fail(`it nests deeper than ${(0,counts/* formatCount */.B)(MAX_DEPTH)} levels`, at);
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
        this.#expected = this.#depth === 0 ? syntax/* NOTHING */.K$ : syntax/* COMMA_OR_END */.qB;
    }
    /** Keeps a token that goes on in the next piece or, when it is too long for that, begins to pass over it. */
    #hold(buffer, at, end) {
        if (end - at <= chunks/* HEADROOM */.GI)
            return at;
        this.#tokenOffset = this.#base + at;
        if (buffer[at] === scanner_QUOTE) {
            this.#passing = LONG_STRING;
            const stopped = this.#stringEnd(buffer, at + 1, end);
            return -stopped - 1;
        }
        this.#passing = LONG_NUMBER;
        this.#longNumber = new LongNumber();
        this.#longNumberValue = Number(buffer.toString("latin1", at, at + chunks/* HEADROOM */.GI));
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
        if (this.#expected >= syntax/* COLON */.oH)
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
        if (this.#expected >= syntax/* KEY */._) {
            this.#expected = syntax/* COLON */.oH;
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
            const isForgiven = length === 3 ? (0,letters/* isHexDigit */.tB)(buffer[at + 2] ?? 0) : FORGIVEN_ESCAPES.has(buffer[at + 1] ?? 0);
            if (isForgiven)
                this.#lenient("escape", at);
            else if (length === 3 || !SIMPLE_ESCAPES.has(buffer[at + 1] ?? 0))
                this.#fail(`"\\${(0,letters/* printable */.g$)(buffer[at + 1])}" is no escape of JSON; write "\\\\" for a backslash`, at);
            return;
        }
        for (let index = at + 2; index < at + 6; index++) {
            if (!(0,letters/* isHexDigit */.tB)(buffer[index] ?? 0))
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
        if (exponent || count >= decimal/* POWERS_OF_TEN */.b$.length)
            value = Math.abs(Number(buffer.toString("latin1", start, at)));
        else if (fractionDigits > 0)
            value = digits / (decimal/* POWERS_OF_TEN */.b$[fractionDigits] ?? 1);
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
        if (at === start + 1 && (0,letters/* isLetter */.D$)(buffer[at] ?? 0))
            return this.#word(buffer, start, end);
        return this.#fail(`"${(0,letters/* printable */.g$)(buffer[start])}" begins no number here`, start);
    }
    /** Scans `true`, `false`, `null`, or a word that Mapnik takes for a number; returns the index behind it, or UNFINISHED. */
    #word(buffer, start, end) {
        const first = buffer[start];
        let at = first === scanner_MINUS || first === scanner_PLUS ? start + 1 : start;
        const simple = first === 0x74 ? "true" : first === 0x66 ? "false" : "null";
        if ((0,reading_text/* startsWith */.w1)(buffer, simple, start) &&
            !(0,letters/* isLetter */.D$)(buffer[start + simple.length] ?? 0) &&
            start + simple.length < end) {
            this.#valueEnded();
            this.#handler.literal(simple === "null" ? null : simple === "true", this.#base + start);
            return start + simple.length;
        }
        while (at < end && at - start <= LONGEST_WORD && (0,letters/* isLetter */.D$)(buffer[at] ?? 0))
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
        throw new syntax/* JsonSyntaxError */.q3(message, this.#base + at);
    }
    #failTruncated(at) {
        throw new syntax/* JsonSyntaxError */.q3("the file ends in the middle", this.#base + at, { truncated: true });
    }
    /** Says what is wrong with the byte at `at`, given what should be there. */
    #failAt(buffer, at) {
        const byte = buffer[at] ?? 0;
        const message = (0,syntax/* explainSyntax */.hD)(buffer.toString("utf8", at, at + 24), this.#expected, byte);
        throw new syntax/* JsonSyntaxError */.q3(message, this.#base + at, { afterEnd: this.#expected === syntax/* NOTHING */.K$ ? byte : null });
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


/***/ }),

/***/ 7443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   QQ: () => (/* binding */ VALUE_OR_ARRAY_END),
/* harmony export */   Qg: () => (/* binding */ VALUE),
/* harmony export */   _: () => (/* binding */ KEY),
/* harmony export */   _e: () => (/* binding */ KEY_OR_OBJECT_END),
/* harmony export */   hD: () => (/* binding */ explainSyntax),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   q3: () => (/* binding */ JsonSyntaxError),
/* harmony export */   qB: () => (/* binding */ COMMA_OR_END)
/* harmony export */ });
/* harmony import */ var _letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8575);

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
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
    if ((byte === CLOSE_BRACE && expected === KEY) || (byte === CLOSE_BRACKET && expected === VALUE)) {
        return `a comma stands before ${found}`;
    }
    if (expected === COMMA_OR_END && (byte === QUOTE || byte === OPEN_BRACE || byte === OPEN_BRACKET || (0,_letters_js__WEBPACK_IMPORTED_MODULE_0__/* .isLetter */ .D$)(byte))) {
        return `a comma is missing before ${found}`;
    }
    if (byte === COMMA && expected <= KEY_OR_OBJECT_END)
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
    #ended;
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
        this.#ended = new Promise((resolve) => {
            this.#worker.once("exit", () => resolve());
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
    /** Has the thread leave its scan after the bytes that it is busy with, some milliseconds' work, and waits for its end. */
    async stop() {
        this.#worker.postMessage("stop");
        await this.#ended;
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
