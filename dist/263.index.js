export const id = 263;
export const ids = [263];
export const modules = {

/***/ 2263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  STRICT_BYTES: () => (/* binding */ STRICT_BYTES),
  geojsonCheck: () => (/* binding */ geojsonCheck)
});

// EXTERNAL MODULE: ./lib/preflight/answers.js
var answers = __webpack_require__(5616);
;// CONCATENATED MODULE: ./lib/preflight/geojson/faults.js
const inFeature = (place) => `feature ${place.feature}`;
const GEOMETRY_TYPES = "Types are Point, MultiPoint, LineString, MultiLineString, Polygon and MultiPolygon, written exactly so.";
const LENIENT_REMEDY = "Write it anew with a JSON encoder: `jq -c . in.geojson > out.geojson`.";
const SPLIT_AND_DROP = "Drop it, and keep the other parts: `ogr2ogr -explodecollections -makevalid out.geojson in.geojson`.";
/**
 * Every fault of a GeoJSON file. Verdicts were found by running Mapbox's public validation code (mapnik-omnivore and
 * Mapnik below 10 MiB; besides those `mapnik-index --validate-features`, called by preprocessorcerer, from 10 MiB on).
 */
const FAULT_MEANINGS = {
    "control-character": {
        check: "json-lenient",
        severity: "warning",
        title: "GeoJSON: raw control character in a string",
        fact: () => "a line break, tab or other control character stands unescaped in a string",
        remedy: "Escape it as \\n, \\t or \\u00XX.",
        unit: "character",
    },
    "deep-nesting": {
        check: "json-lenient",
        severity: "warning",
        title: "GeoJSON: nested deeper than 1,000 levels",
        fact: () => "objects and arrays nest deeper than 1,000 levels, as many parsers of JSON refuse to read",
        remedy: "Write nested values as text, or leave the property out.",
        unit: "bracket",
    },
    infinity: {
        check: "json-lenient",
        severity: "warning",
        title: "GeoJSON: Infinity is no JSON",
        fact: () => "Infinity stands where JSON allows only numbers",
        remedy: "Write null, or leave the property out.",
        unit: "value",
    },
    "leading-dot": {
        check: "json-lenient",
        severity: "warning",
        title: "GeoJSON: number without a digit before the dot",
        fact: () => "a number begins with a dot",
        remedy: LENIENT_REMEDY,
        unit: "number",
    },
    "leading-zero": {
        check: "json-lenient",
        severity: "warning",
        title: "GeoJSON: number with a leading zero",
        fact: () => "a number begins with a needless zero",
        remedy: "Write codes such as 0123 as strings, numbers without the zero.",
        unit: "number",
    },
    nan: {
        check: "json-lenient",
        severity: "warning",
        title: "GeoJSON: NaN is no JSON",
        fact: () => "NaN stands where JSON allows only numbers; a feature with NaN as coordinate is dropped",
        remedy: "Write null; in Python replace NaN before `json.dump`, and use `allow_nan=False` to be told.",
        unit: "value",
    },
    "plus-sign": {
        check: "json-lenient",
        severity: "warning",
        title: "GeoJSON: number with a plus sign",
        fact: () => "a number begins with a plus sign",
        remedy: LENIENT_REMEDY,
        unit: "number",
    },
    escape: {
        check: "json-lenient",
        severity: "warning",
        title: "GeoJSON: escape that JSON does not know",
        fact: () => "a backslash stands before a letter that JSON has no escape for",
        remedy: 'Write "\\\\" for a backslash, and \\u00XX for \\xXX.',
        unit: "escape",
    },
    "trailing-dot": {
        check: "json-lenient",
        severity: "warning",
        title: "GeoJSON: number without a digit after the dot",
        fact: () => "a number ends with a dot",
        remedy: LENIENT_REMEDY,
        unit: "number",
    },
    "white-space": {
        check: "json-lenient",
        severity: "warning",
        title: "GeoJSON: form feed between values",
        fact: () => "a form feed or vertical tab stands where JSON allows only spaces, tabs and line breaks",
        remedy: "Take it away: `tr -d '\\f\\v' < in.geojson > out.geojson`.",
        unit: "character",
    },
    "integer-range": {
        check: "json-number-range",
        severity: "error",
        title: "GeoJSON: integer too large for Mapbox",
        fact: (place) => `${place.detail} in ${inFeature(place)} is beyond the 64-bit signed integers that Mapbox reads`,
        remedy: "Write it as a string.",
        unit: "number",
    },
    "float-range": {
        check: "json-number-range",
        severity: "error",
        title: "GeoJSON: number too large for Mapbox",
        fact: (place) => `${place.detail} in ${inFeature(place)} is beyond the floating point numbers that Mapbox reads`,
        remedy: "Write it as a string or as null.",
        unit: "number",
    },
    "features-not-an-array": {
        check: "geojson-root",
        severity: "error",
        title: 'GeoJSON: "features" is not an array',
        fact: (place) => `"features" is ${place.detail}, not an array`,
        remedy: 'A FeatureCollection is `{"type": "FeatureCollection", "features": [ … ]}`.',
        unit: "place",
    },
    "root-type-unknown": {
        check: "geojson-root",
        severity: "error",
        title: "GeoJSON: unknown type of the root",
        fact: (place) => `the root's "type" is "${place.detail}", which GeoJSON does not know`,
        remedy: 'It must be "FeatureCollection", in exactly this spelling.',
        unit: "place",
    },
    "root-type-missing": {
        check: "geojson-root",
        severity: "warning",
        title: 'GeoJSON: the root has no "type"',
        fact: () => 'the root object has no "type"',
        remedy: 'Begin the file with `{"type": "FeatureCollection", "features": [`.',
        unit: "place",
    },
    "root-not-a-collection": {
        check: "geojson-root",
        severity: "from-10-mib",
        title: "GeoJSON: root is not a FeatureCollection",
        fact: (place) => `the root is a ${place.detail}; files of 10 MiB and more are only taken as FeatureCollection`,
        remedy: 'Wrap it: `jq -c \'{type: "FeatureCollection", features: [if .type == "Feature" then . else {type: "Feature", properties: {}, geometry: .} end]}\' in.geojson > out.geojson`.',
        unit: "place",
    },
    "feature-not-an-object": {
        check: "geojson-feature",
        severity: "error",
        title: "GeoJSON: feature is not an object",
        fact: (place) => `feature ${place.feature} is ${place.detail}, not an object`,
        remedy: "Take it out: `jq -c '.features |= map(select(type == \"object\"))' in.geojson > out.geojson`.",
        unit: "feature",
    },
    "feature-type-wrong": {
        check: "geojson-feature",
        severity: "error",
        title: 'GeoJSON: feature of a type other than "Feature"',
        fact: (place) => `the type of feature ${place.feature} is "${place.detail}" instead of "Feature"`,
        remedy: 'Collections cannot be nested, and bare geometries need a Feature around them: `jq -c \'def feature: if .type == "FeatureCollection" then .features[] | feature elif has("geometry") then .type = "Feature" else {type: "Feature", properties: {}, geometry: .} end; .features |= map(feature)\' in.geojson > out.geojson`.',
        unit: "feature",
    },
    "properties-not-an-object": {
        check: "geojson-feature",
        severity: "error",
        title: 'GeoJSON: "properties" is not an object',
        fact: (place) => `the properties of feature ${place.feature} are ${place.detail}, not an object`,
        remedy: "Write an object, or null: `jq -c '.features[].properties |= if type == \"object\" then . else {} end' in.geojson > out.geojson`.",
        unit: "feature",
    },
    "properties-missing": {
        check: "geojson-feature",
        severity: "from-10-mib",
        title: 'GeoJSON: feature without "properties"',
        fact: (place) => `feature ${place.feature} has no "properties", which Mapbox refuses in files of 10 MiB and more`,
        remedy: "Add empty ones: `jq -c '.features[].properties //= {}' in.geojson > out.geojson`.",
        unit: "feature",
    },
    "feature-type-missing": {
        check: "geojson-feature",
        severity: "from-10-mib",
        title: 'GeoJSON: feature without "type"',
        fact: (place) => `feature ${place.feature} has no "type", which Mapbox refuses in files of 10 MiB and more`,
        remedy: "Add it: `jq -c '.features[].type = \"Feature\"' in.geojson > out.geojson`.",
        unit: "feature",
    },
    "stray-coordinates": {
        check: "geojson-feature",
        severity: "warning",
        title: 'GeoJSON: a property is called "coordinates"',
        fact: (place) => `feature ${place.feature} has a property "coordinates" with ${place.detail} in it, which Mapbox may take for a place on the map`,
        remedy: "Rename the property.",
        unit: "number",
    },
    "geometry-type-unknown": {
        check: "geojson-geometry",
        severity: "error",
        title: "GeoJSON: unknown type of geometry",
        fact: (place) => `${inFeature(place)} has a geometry of type "${place.detail}"`,
        remedy: `${GEOMETRY_TYPES} Where only the case differs: \`ogr2ogr out.geojson in.geojson\`, which leaves all others without geometry.`,
        unit: "geometry",
    },
    "geometry-type-missing": {
        check: "geojson-geometry",
        severity: "error",
        title: "GeoJSON: geometry without a type",
        fact: (place) => `${inFeature(place)} has a geometry with coordinates, but no "type"`,
        remedy: `Write it. ${GEOMETRY_TYPES}`,
        unit: "geometry",
    },
    "geometry-not-an-object": {
        check: "geojson-geometry",
        severity: "error",
        title: "GeoJSON: geometry is not an object",
        fact: (place) => `the geometry of ${inFeature(place)} is ${place.detail}, not an object`,
        remedy: 'Write `{"type": "Point", "coordinates": [longitude, latitude]}`, also instead of Well-Known Text.',
        unit: "geometry",
    },
    nesting: {
        check: "geojson-geometry",
        severity: "error",
        title: "GeoJSON: coordinates nested wrongly for their type",
        fact: (place) => `the brackets in the coordinates of ${inFeature(place)} do not fit a ${place.detail}`,
        remedy: "Point [x, y]; MultiPoint and LineString [[x, y], …]; Polygon and MultiLineString [[[x, y], …], …]; MultiPolygon one level more.",
        unit: "geometry",
    },
    "empty-among-coordinates": {
        check: "geojson-geometry",
        severity: "error",
        title: "GeoJSON: empty array among coordinates",
        fact: (place) => `an empty array stands among the coordinates of ${inFeature(place)}`,
        remedy: "Leave such arrays out: `jq -c '.features[].geometry |= walk(arrays |= map(select(. != [])))' in.geojson > out.geojson`.",
        unit: "geometry",
    },
    "coordinate-not-a-number": {
        check: "geojson-geometry",
        severity: "error",
        title: "GeoJSON: coordinate is not a number",
        fact: (place) => `the coordinates of ${inFeature(place)} hold ${place.detail}, not a number`,
        remedy: 'Write numbers without quotes, and leave features without a place out: `"geometry": null`.',
        unit: "coordinate",
    },
    "position-too-short": {
        check: "geojson-geometry",
        severity: "error",
        title: "GeoJSON: position with a single number",
        fact: (place) => `a position in ${inFeature(place)} has one number instead of longitude and latitude`,
        remedy: "Write [longitude, latitude].",
        unit: "position",
    },
    collection: {
        check: "geojson-degenerate",
        severity: "from-10-mib",
        title: "GeoJSON: GeometryCollection",
        fact: (place) => `${inFeature(place)} is a GeometryCollection, which Mapbox refuses in files of 10 MiB and more`,
        remedy: "Split it into plain geometries: `ogr2ogr -explodecollections out.geojson in.geojson`.",
        unit: "geometry",
    },
    "collection-in-collection": {
        check: "geojson-geometry",
        severity: "error",
        title: "GeoJSON: GeometryCollection in another",
        fact: (place) => `${inFeature(place)} has a GeometryCollection within a GeometryCollection`,
        remedy: "Split it, once for each level: `ogr2ogr -explodecollections out.geojson in.geojson`.",
        unit: "geometry",
    },
    "line-of-one-point": {
        check: "geojson-degenerate",
        severity: "from-10-mib",
        title: "GeoJSON: line of a single point",
        fact: (place) => `a line in ${inFeature(place)} has fewer than two points, which Mapbox refuses in files of 10 MiB and more`,
        remedy: "Drop it: `ogr2ogr -makevalid out.geojson in.geojson`.",
        unit: "geometry",
    },
    "ring-too-short": {
        check: "geojson-degenerate",
        severity: "from-10-mib",
        title: "GeoJSON: ring of fewer than four points",
        fact: (place) => `a polygon in ${inFeature(place)} has a ring of fewer than four points, which Mapbox refuses in files of 10 MiB and more`,
        remedy: "A ring ends where it began. Drop it: `ogr2ogr -makevalid out.geojson in.geojson`.",
        unit: "geometry",
    },
    "line-of-one-point-among-others": {
        check: "geojson-degenerate",
        severity: "warning",
        title: "GeoJSON: line of a single point",
        fact: (place) => `a line in ${inFeature(place)} has fewer than two points; it will not be on the map`,
        remedy: SPLIT_AND_DROP,
        unit: "geometry",
    },
    "ring-too-short-among-others": {
        check: "geojson-degenerate",
        severity: "warning",
        title: "GeoJSON: ring of fewer than four points",
        fact: (place) => `a polygon in ${inFeature(place)} has a ring of fewer than four points; it will not be on the map`,
        remedy: `A ring ends where it began. ${SPLIT_AND_DROP}`,
        unit: "geometry",
    },
    "empty-coordinates": {
        check: "geojson-degenerate",
        severity: "warning",
        title: "GeoJSON: geometry with empty coordinates",
        fact: (place) => `the coordinates of ${inFeature(place)} are empty; the feature will not be on the map`,
        remedy: "Leave such features out: `jq -c '.features |= map(select(any(.geometry | ..; type == \"number\")))' in.geojson > out.geojson`.",
        unit: "geometry",
    },
    "no-geometry": {
        check: "geojson-degenerate",
        severity: "warning",
        title: "GeoJSON: feature without geometry",
        fact: (place) => `${inFeature(place)} has no geometry; Mapbox drops such features without a word`,
        remedy: "Leave them out to be sure that nothing is missing: `jq -c '.features |= map(select(.geometry))' in.geojson > out.geojson`.",
        unit: "feature",
    },
    crs: {
        check: "geojson-crs",
        severity: "warning",
        title: 'GeoJSON: "crs" is ignored',
        fact: (place) => `the file names the coordinate system ${place.detail}; Mapbox ignores that and reads longitude and latitude (WGS 84)`,
        remedy: "Reproject it: `ogr2ogr -t_srs EPSG:4326 out.geojson in.geojson`.",
        unit: "place",
    },
};
/** The plural of what faults count. */
function pluralOf(unit) {
    return unit.endsWith("y") ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}

;// CONCATENATED MODULE: ./lib/preflight/geojson/property-names.js
/** How long Mapbox's metadata of a tileset may be, in characters of JSON. */
const METADATA_LIMIT = 61_440;
/** How many names are kept for the report. */
const REPORTED_NAMES = 100;
/**
 * How much a name adds to the metadata, in characters. Every name is listed once, as `"name":"String"`: the info that
 * getInfo() of the public repository mapbox/tilelive-bridge makes of mapnik-omnivore's answer holds no second copy.
 */
function metadataLengthOf(name) {
    return name.length + '"":"String",'.length;
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
            const name = bytes.toString();
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
        this.#metadataLength += metadataLengthOf(name.toString());
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

// EXTERNAL MODULE: ./lib/preflight/reading/halves.js
var halves = __webpack_require__(9611);
// EXTERNAL MODULE: ./lib/preflight/reading/rear-thread.js
var rear_thread = __webpack_require__(9445);
// EXTERNAL MODULE: ./lib/preflight/extent.js
var extent = __webpack_require__(8279);
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

;// CONCATENATED MODULE: ./lib/preflight/json/letters.js
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

;// CONCATENATED MODULE: ./lib/preflight/json/long-number.js
const PLUS = 0x2b;
const MINUS = 0x2d;
const DOT = 0x2e;
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
const space_SPACE = 0x20;
/** Index of the first byte from `start` on that is no white space of JSON (RFC 8259, section 2). */
function skipSpace(bytes, start) {
    return (bytes[start] ?? 0) > space_SPACE ? start : skipMoreSpace(bytes, start);
}
/** Apart, so that `skipSpace` is small enough to be inlined. */
function skipMoreSpace(bytes, start) {
    let at = start;
    for (let byte = bytes[at] ?? 0; byte <= space_SPACE; byte = bytes[++at] ?? 0) {
        if (!isSpace(byte))
            break;
    }
    return at;
}
/** Whether a byte is white space of JSON. */
function isSpace(byte) {
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
class scanner_JsonScanner {
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
        const scanner = new scanner_JsonScanner(handler);
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
        this.#expected = this.#depth === 0 ? NOTHING : COMMA_OR_END;
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
        if (at === start + 1 && isLetter(buffer[at] ?? 0))
            return this.#word(buffer, start, end);
        return this.#fail(`"${printable(buffer[start])}" begins no number here`, start);
    }
    /** Scans `true`, `false`, `null`, or a word that Mapnik takes for a number; returns the index behind it, or UNFINISHED. */
    #word(buffer, start, end) {
        const first = buffer[start];
        let at = first === scanner_MINUS || first === scanner_PLUS ? start + 1 : start;
        const simple = first === 0x74 ? "true" : first === 0x66 ? "false" : "null";
        if ((0,reading_text/* startsWith */.w1)(buffer, simple, start) &&
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

// EXTERNAL MODULE: ./lib/preflight/numbers.js
var numbers = __webpack_require__(2649);
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
            faults.set(fault, { offset, detail: (0,numbers/* excerpt */.Kb)(detail), feature, count: 1 });
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
/** Places of the members that a single Feature or geometry has at the root. */
const SINGLE_MEMBERS = new Set([PROPERTIES, GEOMETRY, GEOMETRIES, COORDINATES]);
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
            return matches(bytes, start, end, "crs") ? CRS : OTHER;
        case 4:
            return matches(bytes, start, end, "type") ? ROOT_TYPE : OTHER;
        case 8:
            if (matches(bytes, start, end, "features"))
                return FEATURES;
            return matches(bytes, start, end, "geometry") ? GEOMETRY : OTHER;
        case 10:
            if (matches(bytes, start, end, "properties"))
                return PROPERTIES;
            return matches(bytes, start, end, "geometries") ? GEOMETRIES : OTHER;
        case 11:
            return matches(bytes, start, end, "coordinates") ? COORDINATES : OTHER;
        default:
            return OTHER;
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

;// CONCATENATED MODULE: ./lib/preflight/geojson/reader.js






/** No type so far, and one that GeoJSON does not know: beside the numbers of TYPE_NAMES. */
const NO_TYPE = -1;
const UNKNOWN_TYPE = -2;
/** No degree is larger. */
const LARGEST_DEGREE = 360;
/** Follows the meaning of a GeoJSON file (RFC 7946) token by token, and keeps count of what is in it and what is wrong. */
class reader_GeoJsonReader {
    extent = new extent/* Extent */.z();
    names = new PropertyNames();
    faults = new FoundFaults();
    #features = 0;
    #featuresWithoutGeometry = 0;
    #geometries = new Uint32Array(TYPE_NAMES.length);
    #rootType = null;
    #hasFeatures = false;
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
    #featureType = NO_TYPE;
    #featureHasProperties = false;
    #featureHasGeometry = false;
    #geometryOffset = 0;
    #geometryType = NO_TYPE;
    #unknownType = "";
    #outer = [];
    #coordinates = new CoordinatesShape();
    /** The first number of the open position, and where it stands. */
    #x = 0;
    #positionOffset = 0;
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
        const reader = new reader_GeoJsonReader();
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
    }
    /** Beside a list of features, members of a single Feature or geometry are foreign, and may hold anything. */
    #isForeign(member) {
        return SINGLE_MEMBERS.has(member) && (this.#hasFeatures || this.#rootType === "FeatureCollection");
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
                if (this.#unknownType.startsWith("Feature"))
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
                if (Number.isNaN(this.#x) || Number.isNaN(value))
                    this.#unplaced = true;
                else
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
        this.fault(kind, offset);
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
        this.#featureType = NO_TYPE;
        this.#featureHasProperties = false;
        this.#featureHasGeometry = false;
        this.#unplaced = false;
    }
    #endFeature() {
        if (this.#featureType === NO_TYPE)
            this.fault("feature-type-missing", this.#featureOffset);
        if (!this.#featureHasCoordinates)
            this.#featureHasGeometry = false;
        this.#countFeature();
        this.faults.endFeature(this.#featureHasCoordinates);
    }
    #wrongFeatureType(offset, type) {
        // The coordinates of bare geometries and nested collections are seen by Mapnik, though not here.
        if (TYPE_NAMES.includes(type) || type === "FeatureCollection")
            this.#featureHasCoordinates = true;
        this.fault("feature-type-wrong", offset, type);
    }
    #countFeature() {
        if (!this.#featureHasProperties)
            this.fault("properties-missing", this.#featureOffset);
        if (!this.#featureHasGeometry || this.#unplaced) {
            this.#featuresWithoutGeometry++;
            // A feature whose geometry is empty, faulty, or has NaN in it has been told of already.
            if (!this.#unplaced)
                this.fault("no-geometry", this.#featureOffset);
        }
        this.#features++;
    }
    #beginGeometry(offset) {
        if (this.#places[this.#depth] === GEOMETRIES) {
            this.#outer.push({ offset: this.#geometryOffset, type: this.#geometryType, unknownType: this.#unknownType });
        }
        this.#geometryOffset = offset;
        this.#geometryType = NO_TYPE;
        this.#unknownType = "";
        this.#coordinates.reset();
    }
    #endGeometry() {
        this.#judgeGeometry();
        if (this.#places[this.#depth] !== GEOMETRIES)
            return;
        const outer = this.#outer.pop();
        this.#geometryOffset = outer?.offset ?? 0;
        this.#geometryType = outer?.type ?? NO_TYPE;
        this.#unknownType = outer?.unknownType ?? "";
        this.#coordinates.reset();
    }
    #judgeGeometry() {
        const type = this.#geometryType;
        if (type === NO_TYPE) {
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
        this.#unknownType = textOf(bytes, start, end);
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

// EXTERNAL MODULE: ./lib/preflight/reading/text-stretch.js
var text_stretch = __webpack_require__(9141);
;// CONCATENATED MODULE: ./lib/preflight/geojson/stretches.js






/**
 * Scans a GeoJSON file from the feature on that begins at `from`, up to the end of the list of features.
 * @throws the system's error when the file cannot be read
 */
async function scanGeoJsonRear(path, from) {
    const reader = GeoJsonReader.ofFeatures();
    const scan = new GeoJsonStretches(path, reader, JsonScanner.ofElements(reader));
    await scan.read({ from, to: END_OF_FILE }, new AbortController().signal);
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
    constructor(path, reader, scanner = new scanner_JsonScanner(reader)) {
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
        const { reached, firstInvalidUtf8 } = await (0,text_stretch/* consumeText */.O)(this.#path, signal, (buffer, start, end, offset, final) => {
            const from = offset === 0 ? this.#skipMark(buffer, start, end) : start;
            try {
                const kept = scanner.write(buffer, from, end, offset + from - start, final);
                return scanner.elementsEnd === null ? kept : chunks/* STOP */.VW;
            }
            catch (error) {
                if (!(error instanceof JsonSyntaxError))
                    throw error;
                this.#syntaxError = error;
                return chunks/* STOP */.VW;
            }
        }, stretch);
        this.#firstInvalidUtf8 ??= firstInvalidUtf8;
        return this.#syntaxError === null ? reached : null;
    }
    #skipMark(buffer, start, end) {
        if (!(0,reading_text/* startsWith */.w1)(buffer.subarray(start, end), reading_text/* UTF8_BOM */.hD))
            return start;
        this.#byteOrderMark = true;
        return start + reading_text/* UTF8_BOM */.hD.length;
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

;// CONCATENATED MODULE: ./lib/preflight/geojson/scan.js




/** The end of a feature, the beginning of the next: most programs write a feature's type first, or behind its id. */
const TYPE_FIRST = String.raw `\}\s*,\s*(?=\{\s*(?:"id"\s*:\s*[^\s,{}[\]][^,{}[\]]{0,79},\s*)?"type"\s*:\s*"Feature")`;
/** Those that sort the names of members write it last. */
const TYPE_LAST = String.raw `"type"\s*:\s*"Feature"\s*\}\s*,\s*(?=\{)`;
const NEXT_FEATURE = new RegExp(`${TYPE_FIRST}|${TYPE_LAST}`);
/**
 * Scans a GeoJSON file once for its grammar, its shape, its extent and its encoding; a large one by two threads.
 * @throws the signal's reason when aborted, and the system's error when the file cannot be read
 */
async function scanGeoJson(file, signal) {
    const scan = new GeoJsonStretches(file.path, new reader_GeoJsonReader());
    await (0,halves/* scanHalves */.L)(scan, await rear_thread/* RearThread */.X.start("geojson", file, findFeature), signal);
    return scan;
}
/** Index in some bytes of a file where a feature begins, by all appearances; -1 for none. */
function findFeature(bytes) {
    const found = NEXT_FEATURE.exec(bytes.toString("latin1"));
    return found === null ? -1 : found.index + found[0].length;
}

// EXTERNAL MODULE: ./lib/preflight/problems.js + 1 modules
var preflight_problems = __webpack_require__(6722);
// EXTERNAL MODULE: ./lib/preflight/range-finding.js
var range_finding = __webpack_require__(3526);
// EXTERNAL MODULE: ./lib/preflight/zooms.js
var zooms = __webpack_require__(2423);
;// CONCATENATED MODULE: ./lib/preflight/geojson.js








/** From this size on Mapbox validates GeoJSON and CSV a second time, and more strictly. In bytes. */
const STRICT_BYTES = 10_485_760;
const geojson_OPEN_BRACE = 0x7b;
/** Stands before each text of a sequence (RFC 8142). */
const RECORD_SEPARATOR = 0x1e;
const INVALID = 'Mapbox would answer "Error creating Mapnik Datasource: Invalid geojson".';
/** What Mapbox answers to a fault, by the rule for its severity. */
const ANSWERS = {
    error: `${INVALID} `,
    "from-10-mib": `${(0,answers/* wouldAnswer */.Q)("Invalid CSV or GeoJSON.")} `,
};
/** GeoJSON (RFC 7946): one pass over the bytes for the grammar, the shape, the extent and the encoding. */
const geojsonCheck = {
    format: "geojson",
    async check(file, signal) {
        const scan = await scanGeoJson(file, signal);
        const problems = judge(file, scan);
        return {
            findings: await (0,preflight_problems/* findingsOf */.WX)(file, problems, signal),
            facts: scan.syntaxError === null ? factsOf(file, scan.reader) : null,
            sample: scan.reader.extent.sample,
        };
    },
};
function judge(file, scan) {
    const { reader } = scan;
    const strict = file.bytes >= STRICT_BYTES;
    const problems = [...encodingProblems(scan)];
    const range = (0,range_finding/* rangeFault */.U)(reader.extent, "GeoJSON", (0,range_finding/* remediesByOgr */.C)("out.geojson in.geojson"));
    for (const [fault, place] of reader.faults.found) {
        if (fault === "crs" && isLongitudeLatitude(place.detail))
            continue;
        // Too deep a nesting is said once, as the fault at which the scan stopped.
        if (fault === "deep-nesting" && scan.syntaxError !== null)
            continue;
        // Of line-delimited GeoJSON the first line is a Feature; that is no fault of its own.
        if (fault === "root-not-a-collection" && isLineDelimited(scan.syntaxError))
            continue;
        const meaning = FAULT_MEANINGS[fault];
        const severity = severityOf(meaning.severity, strict, fault === "crs" && range?.severity === "error");
        const answer = severity === "warning" ? "" : (ANSWERS[meaning.severity] ?? "");
        const unit = place.count === 1 ? meaning.unit : pluralOf(meaning.unit);
        problems.push({
            check: meaning.check,
            severity,
            title: meaning.title,
            offset: place.offset,
            count: place.count,
            text: `${meaning.fact(place)}${place.count > 1 ? ` (${(0,counts/* formatCount */.B)(place.count)} ${unit} in all)` : ""}. ${answer}${meaning.remedy}`,
            brief: `${meaning.fact(place)} (${(0,counts/* formatCount */.B)(place.count)} ${unit})`,
        });
    }
    problems.push(...droppedFeatures(reader));
    if (range !== null)
        problems.push({ ...range, check: "coordinates-range", brief: range.title });
    if (scan.syntaxError !== null)
        return [...problems, syntaxProblem(scan.syntaxError, reader)];
    problems.push(...contentProblems(reader));
    const explained = problems.some((problem) => problem.severity === "error" && problem.check.startsWith("geojson-"));
    if (reader.extent.positions === 0 && !explained)
        problems.push(noFeatures(reader));
    return problems;
}
/** Faults that lose a feature. All others are of no consequence in a feature that has no coordinates. */
const LOSING_FAULTS = new Set([
    "coordinate-not-a-number",
    "geometry-not-an-object",
    "geometry-type-missing",
    "geometry-type-unknown",
]);
/** Features that Mapbox drops unread, because there is nothing in their geometry that could be a place. */
function droppedFeatures(reader) {
    const lost = [...reader.faults.dropped].filter(([fault]) => LOSING_FAULTS.has(fault));
    return lost.map(([fault, place]) => {
        const { check, title, fact, remedy, unit } = FAULT_MEANINGS[fault];
        const counted = `${(0,counts/* formatCount */.B)(place.count)} ${place.count === 1 ? unit : pluralOf(unit)}`;
        return {
            check,
            severity: place.count * 2 > reader.features ? "error" : "warning",
            title,
            offset: place.offset,
            count: place.count,
            text: `${fact(place)}${place.count > 1 ? ` (${counted} in all)` : ""}. Mapbox drops such features without a word. ${remedy}`,
            brief: `${fact(place)} (${counted})`,
        };
    });
}
function severityOf(rule, strict, raised) {
    if (rule === "from-10-mib")
        return strict ? "error" : "warning";
    return raised ? "error" : rule;
}
function encodingProblems(scan) {
    const problems = [];
    if (scan.byteOrderMark) {
        problems.push({
            check: "text-encoding",
            severity: "warning",
            title: "GeoJSON: byte order mark",
            offset: 0,
            count: 1,
            text: "the file begins with a UTF-8 byte order mark. Mapbox takes it away before it reads the file, other readers fail on it " +
                "(RFC 8259, section 8.1). Save it without: `sed -i '1s/^\\xEF\\xBB\\xBF//' file.geojson`.",
            brief: "the file begins with a UTF-8 byte order mark",
        });
    }
    if (scan.firstInvalidUtf8 !== null)
        problems.push((0,preflight_problems/* invalidUtf8 */.tR)("GeoJSON", scan.firstInvalidUtf8));
    return problems;
}
function syntaxProblem(error, reader) {
    const features = reader.features === 0 ? "" : ` ${(0,counts/* countOf */.p)(reader.features, "feature")} before it can be read.`;
    const base = { severity: "error", offset: error.offset, count: 1, brief: error.message };
    if (error.truncated) {
        return {
            ...base,
            check: "file-truncated",
            title: "GeoJSON: the file ends in the middle",
            text: `the file ends before its last object is closed.${features} ${INVALID} Was it written, copied or downloaded to its end? Make it anew.`,
        };
    }
    if (isLineDelimited(error)) {
        return {
            ...base,
            check: "geojson-root",
            title: "GeoJSON: line-delimited, only the first is read",
            text: "a second object begins here: this is line-delimited GeoJSON, of which Mapbox reads the first object and drops the rest, or " +
                'answers "Invalid CSV or GeoJSON." Make one FeatureCollection of it: ' +
                "`jq -cn '{type: \"FeatureCollection\", features: [inputs]}' in.geojsonl > out.geojson`.",
        };
    }
    return {
        ...base,
        check: "json-syntax",
        title: "GeoJSON: not valid JSON",
        text: `${error.message}.${features} ${INVALID} \`jq empty file.geojson\` finds the place too; write the file with a JSON encoder.`,
    };
}
function isLineDelimited(error) {
    return error?.afterEnd === geojson_OPEN_BRACE || error?.afterEnd === RECORD_SEPARATOR;
}
function contentProblems(reader) {
    const problems = [];
    const { metadataLength, count } = reader.names;
    if (metadataLength > METADATA_LIMIT) {
        problems.push({
            check: "metadata-size",
            severity: "error",
            title: "GeoJSON: too many different property names",
            offset: null,
            count: 1,
            text: `there are more than ${(0,counts/* formatCount */.B)(count - 1)} different property names, and the list of them makes more than the ` +
                `${(0,counts/* formatCount */.B)(METADATA_LIMIT)} characters of metadata that Mapbox takes. It would answer "Metadata … exceeds limit of 61.4 kB." ` +
                "Keep the properties you need: `ogr2ogr -select name,kind out.geojson in.geojson`, or put varying names into one property.",
            brief: "too many different property names",
        });
    }
    return problems;
}
/** A file without any position, unless it has been said already why none could be read. */
function noFeatures(reader) {
    const text = reader.features === 0
        ? "the file has no features."
        : reader.features === 1
            ? "its only feature has no geometry that Mapbox could place."
            : `none of its ${(0,counts/* countOf */.p)(reader.features, "feature")} has a geometry that Mapbox could place.`;
    return {
        check: "no-features",
        severity: "error",
        title: "GeoJSON: no features with a geometry",
        offset: null,
        count: 1,
        text: `${text} Mapbox would answer "Invalid geojson: does not contain any features". Look at the query or filter that made the file.`,
        brief: "no features",
    };
}
/** Names of the system that GeoJSON always has: longitude and latitude on WGS 84, with or without a height. */
function isLongitudeLatitude(crs) {
    return /(CRS:?84h?|EPSG[:/]+(\d+(\.\d+)*[:/])?(4326|4979))$/i.test(crs.trim());
}
function factsOf(file, reader) {
    const { bounds } = reader.extent;
    const types = Object.keys(reader.geometryTypes);
    const onlyPoints = types.length > 0 && types.every((type) => type === "Point" || type === "MultiPoint");
    return {
        kind: "geojson",
        features: reader.features,
        featuresWithoutGeometry: reader.featuresWithoutGeometry,
        geometryTypes: reader.geometryTypes,
        bounds,
        properties: reader.names.reported,
        estimatedZooms: (0,zooms/* estimateZooms */.x)(file.bytes, bounds, onlyPoints),
    };
}


/***/ })

};
