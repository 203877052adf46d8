export const id = 688;
export const ids = [688];
export const modules = {

/***/ 8688:
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
// EXTERNAL MODULE: ./lib/preflight/geojson/def-feature.js
var def_feature = __webpack_require__(7619);
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
        fact: () => "NaN stands where JSON allows only numbers; a vertex that has it would be drawn at a corner of the map",
        remedy: "Write null for a property, and leave out a vertex; in Python replace NaN before `json.dump`, and use `allow_nan=False` to be told.",
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
        fact: (place) => `the type of feature ${place.feature} is ${place.detail} instead of "Feature"`,
        remedy: `Collections cannot be nested, and bare geometries need a Feature around them: \`jq -c '${def_feature/* DEF_FEATURE */.B} .features |= map(feature)' in.geojson > out.geojson\`.`,
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
        fact: (place) => `${inFeature(place)} has a geometry of type ${place.detail}`,
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
    "nan-coordinate": {
        check: "geojson-geometry",
        severity: "error",
        title: "GeoJSON: coordinates that are NaN",
        fact: (place) => `the coordinates of ${inFeature(place)} begin with NaN, which is no number and no JSON`,
        remedy: 'Write `"geometry": null` for features without a place; null as a coordinate would be refused.',
        unit: "feature",
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

// EXTERNAL MODULE: ./lib/preflight/reading/halves.js
var halves = __webpack_require__(9611);
// EXTERNAL MODULE: ./lib/preflight/reading/rear-thread.js
var rear_thread = __webpack_require__(9445);
// EXTERNAL MODULE: ./lib/preflight/extent.js
var extent = __webpack_require__(8279);
// EXTERNAL MODULE: ./lib/preflight/json/scanner.js + 5 modules
var json_scanner = __webpack_require__(6941);
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

// EXTERNAL MODULE: ./lib/preflight/geojson/places.js
var places = __webpack_require__(4019);
// EXTERNAL MODULE: ./lib/preflight/geojson/shape.js
var shape = __webpack_require__(6522);
;// CONCATENATED MODULE: ./lib/preflight/geojson/reader.js






/** No type so far, and one that GeoJSON does not know: beside the numbers of TYPE_NAMES. */
const NO_TYPE = -1;
const UNKNOWN_TYPE = -2;
/** No degree is larger. */
const LARGEST_DEGREE = 360;
/** Follows the meaning of a GeoJSON file (RFC 7946) token by token, and keeps count of what is in it and what is wrong. */
class reader_GeoJsonReader {
    extent = new extent/* Extent */.zR();
    names = new PropertyNames();
    faults = new FoundFaults();
    #features = 0;
    #featuresWithoutGeometry = 0;
    #geometries = new Uint32Array(shape/* TYPE_NAMES */.et.length);
    #rootType = null;
    #hasFeatures = false;
    /** The last name of a member of the root that GeoJSON does not know, and the one under which there is a FeatureCollection. */
    #foreignName = "";
    #wrappedIn = null;
    #crs = null;
    /** Place of each open container. */
    #places = new Uint8Array(json_scanner/* MAX_DEPTH */.l + 1);
    #depth = 0;
    /** Place of the next value. */
    #next = places/* ROOT */.Dl;
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
    #coordinates = new shape/* CoordinatesShape */.r5();
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
        const entries = shape/* TYPE_NAMES */.et.map((name, type) => [name, this.#geometries[type] ?? 0]);
        return Object.fromEntries(entries.filter(([, count]) => count > 0));
    }
    /** A reader that begins with an element of the collection's list of features. */
    static ofFeatures() {
        const reader = new reader_GeoJsonReader();
        reader.#places.set([places/* ROOT */.Dl, places/* FEATURES */.Gv], 1);
        reader.#depth = 2;
        reader.#next = places/* FEATURE */.RI;
        return reader;
    }
    /** Whether just now an element of the collection's list of features begins. */
    get isBeforeFeature() {
        return this.#depth === 2 && this.#next === places/* FEATURE */.RI;
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
            case places/* ROOT */.Dl:
                this.#beginGeometry(offset);
                break;
            case places/* FEATURE */.RI:
                this.#beginFeature(offset);
                break;
            case places/* GEOMETRY */.vD:
                this.#beginGeometry(offset);
                break;
            case places/* PROPERTIES */.yI:
                this.#featureHasProperties = true;
                break;
            case places/* CRS */.tC:
            case places/* CRS_PROPERTIES */.LC:
            case places/* FOREIGN */.nY:
            case places/* OTHER */.Zs:
                break;
            default:
                this.#misplaced(place, offset, "an object");
                place = places/* OTHER */.Zs;
        }
        this.#places[++this.#depth] = place;
    }
    closeObject(offset) {
        const place = this.#places[this.#depth];
        this.#closeContainer();
        if (place === places/* GEOMETRY */.vD)
            this.#endGeometry();
        else if (place === places/* FEATURE */.RI)
            this.#endFeature();
        else if (place === places/* ROOT */.Dl)
            this.#endRoot(offset);
    }
    openArray(offset) {
        let place = this.#next;
        switch (place) {
            case places/* COORDINATES */.u_:
                this.#coordinates.openArray();
                this.#places[++this.#depth] = places/* COORDINATES */.u_;
                return;
            case places/* FEATURES */.Gv:
                this.#hasFeatures = true;
                break;
            case places/* GEOMETRIES */.p0:
            case places/* STRAY */.sS:
            case places/* OTHER */.Zs:
                break;
            default:
                this.#misplaced(place, offset, "an array");
                place = places/* OTHER */.Zs;
        }
        this.#places[++this.#depth] = place;
        this.#next = (0,places/* elementPlace */.Cz)(place);
    }
    takesPositions() {
        return this.#next === places/* COORDINATES */.u_ && this.#coordinates.numbers === 0;
    }
    position(x, y, offset) {
        this.extent.add(x, y, offset);
    }
    positionsEnded(count) {
        this.#coordinates.addPositions(count);
        this.#featureHasCoordinates = true;
    }
    closeArray(offset) {
        if (this.#places[this.#depth] === places/* COORDINATES */.u_ && this.#coordinates.closeArray())
            this.fault("position-too-short", offset);
        this.#closeContainer();
    }
    key(bytes, start, end) {
        const object = this.#places[this.#depth] ?? places/* OTHER */.Zs;
        if (object === places/* PROPERTIES */.yI)
            this.names.add(bytes, start, end);
        const member = (0,places/* memberPlace */.ib)(object, bytes, start, end);
        this.#next = object === places/* ROOT */.Dl && this.#isForeign(member) ? places/* OTHER */.Zs : member;
        if (member === places/* FOREIGN */.nY)
            this.#foreignName = (0,places/* textOf */.b6)(bytes, start, end);
    }
    /** Beside a list of features, all members but those of a collection are foreign, and may hold anything. */
    #isForeign(member) {
        return places/* FOREIGN_IN_COLLECTIONS */.l.has(member) && (this.#hasFeatures || this.#rootType === "FeatureCollection");
    }
    keyContext() {
        return this.#places[this.#depth] ?? places/* OTHER */.Zs;
    }
    rememberKey(run) {
        this.#placesOfKeys[run] = this.#places[this.#depth] ?? places/* OTHER */.Zs;
        this.#nextOfKeys[run] = this.#next;
    }
    recallKey(run) {
        if (this.#placesOfKeys[run] !== this.#places[this.#depth])
            return false;
        this.#next = this.#nextOfKeys[run] ?? places/* OTHER */.Zs;
        return true;
    }
    ignoresValue() {
        return this.#next === places/* OTHER */.Zs;
    }
    string(bytes, start, end, offset) {
        switch (this.#next) {
            case places/* OTHER */.Zs:
                break;
            case places/* GEOMETRY_TYPE */.IY:
                this.#geometryType = this.#typeOf(bytes, start, end);
                if (this.#unknownType.startsWith('"Feature'))
                    this.#featureHasCoordinates = true;
                break;
            case places/* FEATURE_TYPE */.Wd:
                this.#featureType = (0,places/* matches */.cK)(bytes, start, end, "Feature") ? 0 : UNKNOWN_TYPE;
                if (this.#featureType === UNKNOWN_TYPE)
                    this.#wrongFeatureType(offset, (0,places/* textOf */.b6)(bytes, start, end));
                break;
            case places/* ROOT_TYPE */.YC:
                this.#rootType = (0,places/* textOf */.b6)(bytes, start, end);
                this.#geometryType = this.#typeOf(bytes, start, end);
                break;
            case places/* FOREIGN_TYPE */.UP:
                if ((0,places/* matches */.cK)(bytes, start, end, "FeatureCollection"))
                    this.#wrappedIn ??= this.#foreignName;
                break;
            case places/* CRS */.tC:
            case places/* CRS_NAME */.xg:
                this.#noteCrs((0,places/* textOf */.b6)(bytes, start, end), offset);
                break;
            case places/* CRS_CODE */.hP:
                this.#noteCrs(`EPSG:${(0,places/* textOf */.b6)(bytes, start, end)}`, offset);
                break;
            default:
                this.#misplaced(this.#next, offset, `"${(0,places/* textOf */.b6)(bytes, start, end)}"`);
        }
    }
    number(value, offset) {
        if (this.#next === places/* COORDINATES */.u_ && this.#coordinates.isOpen) {
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
        else if (this.#next === places/* STRAY */.sS) {
            this.#featureHasCoordinates = true;
            if (value > LARGEST_DEGREE || value < -LARGEST_DEGREE)
                this.fault("stray-coordinates", offset, String(value));
        }
        else if (this.#next === places/* CRS_CODE */.hP)
            this.#noteCrs(`EPSG:${value}`, offset);
        else if (this.#next !== places/* OTHER */.Zs)
            this.#misplaced(this.#next, offset, String(value));
    }
    #noteCrs(name, offset) {
        this.#crs = name;
        this.fault("crs", offset, name);
    }
    literal(value, offset) {
        switch (this.#next) {
            case places/* OTHER */.Zs:
            case places/* STRAY */.sS:
                break;
            case places/* PROPERTIES */.yI:
                this.#featureHasProperties = true;
                if (value !== null)
                    this.#misplaced(places/* PROPERTIES */.yI, offset, String(value));
                break;
            case places/* GEOMETRY */.vD:
            case places/* CRS */.tC:
            case places/* CRS_PROPERTIES */.LC:
                if (value !== null || this.#places[this.#depth] === places/* GEOMETRIES */.p0)
                    this.#misplaced(this.#next, offset, String(value));
                break;
            default:
                this.#misplaced(this.#next, offset, String(value));
        }
    }
    numberRange(kind, text, offset) {
        // Coordinates are read as floating point numbers, where too large an integer is merely out of range.
        if (kind === "integer-range" && this.#next === places/* COORDINATES */.u_)
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
        return this.#next === places/* COORDINATES */.u_ && isOpen && isEmpty && numbers < 2 && this.#outer.length === 0;
    }
    /** Notes a fault; only the first place of each kind is kept. */
    fault(fault, offset, detail = "") {
        this.faults.add(fault, offset, detail, this.#features + 1);
    }
    #closeContainer() {
        const outer = this.#places[--this.#depth] ?? places/* OTHER */.Zs;
        // Behind a member of an object comes a key, which sets the place anew.
        this.#next = (0,places/* elementPlace */.Cz)(outer);
    }
    #beginFeature(offset) {
        this.#featureOffset = offset;
        this.faults.beginFeature();
        this.#featureHasCoordinates = false;
        this.#featureType = NO_TYPE;
        this.#featureHasProperties = false;
        this.#featureHasGeometry = false;
        this.#unplaced = false;
        this.#beginsWithNaN = false;
        this.#isNoFeature = false;
    }
    #endFeature() {
        if (this.#featureType === NO_TYPE)
            this.fault("feature-type-missing", this.#featureOffset);
        const isSeen = this.#featureHasCoordinates && !this.#beginsWithNaN;
        if (!isSeen)
            this.#featureHasGeometry = false;
        this.#countFeature();
        this.faults.endFeature(isSeen);
    }
    #wrongFeatureType(offset, type) {
        // The coordinates of bare geometries and nested collections are seen by Mapnik, though not here.
        this.#isNoFeature = shape/* TYPE_NAMES */.et.includes(type) || type === "FeatureCollection";
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
        if (this.#places[this.#depth] === places/* GEOMETRIES */.p0) {
            this.#outer.push({ offset: this.#geometryOffset, type: this.#geometryType, unknownType: this.#unknownType });
        }
        this.#geometryOffset = offset;
        this.#geometryType = NO_TYPE;
        this.#unknownType = "";
        this.#coordinates.reset();
    }
    #endGeometry() {
        this.#judgeGeometry();
        if (this.#places[this.#depth] !== places/* GEOMETRIES */.p0)
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
        if (type === shape/* COLLECTION */.nP) {
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
            this.fault(fault, this.#geometryOffset, shape/* TYPE_NAMES */.et[type]);
    }
    #judgeEmpty() {
        this.fault("empty-coordinates", this.#geometryOffset);
        // Told of here, it is not told again as a feature without geometry.
        if (this.#outer.length === 0)
            this.#unplaced = true;
    }
    #typeOf(bytes, start, end) {
        for (let type = 0; type < shape/* TYPE_NAMES */.et.length; type++) {
            if ((0,places/* matches */.cK)(bytes, start, end, shape/* TYPE_NAMES */.et[type] ?? ""))
                return type;
        }
        this.#unknownType = `"${(0,places/* textOf */.b6)(bytes, start, end)}"`;
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
        else if (type !== null && shape/* TYPE_NAMES */.et.includes(type)) {
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
        else if (place === places/* ROOT_TYPE */.YC)
            this.#rootType = found;
        else if (place === places/* GEOMETRY_TYPE */.IY) {
            this.#geometryType = UNKNOWN_TYPE;
            this.#unknownType = found;
        }
        if (place === places/* GEOMETRY */.vD || place === places/* GEOMETRIES */.p0 || place === places/* COORDINATES */.u_)
            this.#unplaced = true;
        if (place === places/* COORDINATES */.u_ && this.#coordinates.isOpen)
            this.#featureHasCoordinates = true;
        if (place === places/* PROPERTIES */.yI)
            this.#featureHasProperties = true;
        if (place === places/* FEATURE_TYPE */.Wd)
            this.#featureType = UNKNOWN_TYPE;
    }
}
/** What a value of the wrong kind is at each place. */
const FAULT_OF_PLACE = new Map([
    [places/* ROOT */.Dl, "root-type-missing"],
    [places/* FEATURES */.Gv, "features-not-an-array"],
    [places/* FEATURE */.RI, "feature-not-an-object"],
    [places/* FEATURE_TYPE */.Wd, "feature-type-wrong"],
    [places/* GEOMETRY */.vD, "geometry-not-an-object"],
    [places/* GEOMETRIES */.p0, "geometry-not-an-object"],
    [places/* COORDINATES */.u_, "coordinate-not-a-number"],
    [places/* PROPERTIES */.yI, "properties-not-an-object"],
]);

// EXTERNAL MODULE: ./lib/preflight/json/syntax.js
var syntax = __webpack_require__(7443);
// EXTERNAL MODULE: ./lib/preflight/reading/chunks.js
var chunks = __webpack_require__(2564);
// EXTERNAL MODULE: ./lib/preflight/reading/text.js
var reading_text = __webpack_require__(7333);
// EXTERNAL MODULE: ./lib/preflight/reading/text-stretch.js
var text_stretch = __webpack_require__(9141);
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
    constructor(path, reader, scanner = new json_scanner/* JsonScanner */.V(reader)) {
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
                if (!(error instanceof syntax/* JsonSyntaxError */.q3))
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
        this.#syntaxError = new syntax/* JsonSyntaxError */.q3(message, offset, { truncated, afterEnd });
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

// EXTERNAL MODULE: ./lib/counts.js
var counts = __webpack_require__(1395);
// EXTERNAL MODULE: ./lib/preflight/problems.js + 1 modules
var preflight_problems = __webpack_require__(6722);
// EXTERNAL MODULE: ./lib/preflight/range-finding.js
var range_finding = __webpack_require__(3526);
// EXTERNAL MODULE: ./lib/preflight/zooms.js
var zooms = __webpack_require__(2423);
;// CONCATENATED MODULE: ./lib/preflight/geojson.js









/** From this size on Mapbox validates GeoJSON and CSV a second time, and more strictly. In bytes. */
const STRICT_BYTES = 10_485_760;
const COMMA = 0x2c;
const OPEN_BRACE = 0x7b;
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
    const crs = namedSystem(reader);
    const range = (0,range_finding/* rangeFault */.Uc)(reader.extent, "GeoJSON", rangeRemedies(crs));
    for (const [fault, place] of reader.faults.found) {
        if (fault === "crs" && crs === null)
            continue;
        // Too deep a nesting is said once, as the fault at which the scan stopped.
        if (fault === "deep-nesting" && scan.syntaxError !== null)
            continue;
        // Where something stands behind the root, that is what is wrong, and jq could not read the file.
        if (fault === "root-not-a-collection" && scan.syntaxError !== null)
            continue;
        if (scan.syntaxError === null && isToldAsNoFeatures(fault, reader))
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
/** Whether a fault is all that leaves the file without a feature, so that it is not told of twice. */
function isToldAsNoFeatures(fault, reader) {
    if (fault === "no-geometry" || fault === "empty-coordinates")
        return reader.extent.positions === 0;
    if (fault === "root-type-missing")
        return reader.features === 0;
    return fault === "root-type-unknown" && reader.features === 0 && reader.wrappedIn !== null;
}
/** Faults that lose a feature. All others are of no consequence in a feature that has no coordinates. */
const LOSING_FAULTS = new Set([
    "coordinate-not-a-number",
    "geometry-not-an-object",
    "geometry-type-missing",
    "geometry-type-unknown",
    "nan-coordinate",
]);
/** Features that Mapbox drops unread, because there is nothing in their geometry that could be a place. */
function droppedFeatures(reader) {
    const answer = reader.extent.positions === 0
        ? `Mapbox drops such features, and nothing is left of the file. ${INVALID}`
        : "Mapbox drops such features without a word.";
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
            text: `${fact(place)}${place.count > 1 ? ` (${counted} in all)` : ""}. ${answer} ${remedy}`,
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
    const joining = JOINING.get(error.afterEnd);
    if (joining !== undefined) {
        const answer = reader.rootType === "FeatureCollection"
            ? INVALID
            : 'Mapbox reads the first object and drops the rest, or answers "Invalid CSV or GeoJSON."';
        return {
            ...base,
            check: "geojson-root",
            title: "GeoJSON: more than one object in the file",
            text: `the first object has ended, and ${joining.found} here. ${answer} Make one FeatureCollection of all: \`${joining.command} > out.geojson\`.`,
        };
    }
    return {
        ...base,
        check: "json-syntax",
        title: "GeoJSON: not valid JSON",
        text: `${error.message}.${features} ${INVALID} \`jq empty file.geojson\` finds the place too; write the file with a JSON encoder.`,
    };
}
const joinInputs = `jq -cn '${def_feature/* DEF_FEATURE */.B} {type: "FeatureCollection", features: [inputs | feature]}'`;
/** How objects that follow each other become one collection, by the byte behind the first of them. */
const JOINING = new Map([
    [OPEN_BRACE, { found: "another one begins", command: `${joinInputs} in.geojson` }],
    // jq itself would leave out all but the first, without a word.
    [RECORD_SEPARATOR, { found: "another one begins", command: `tr -d '\\036' < in.geojson | ${joinInputs}` }],
    [
        COMMA,
        {
            found: "a comma stands",
            command: `perl -0777 -pe 's/^/[/; s/,?\\s*\\z/]/' in.geojson | jq -c '${def_feature/* DEF_FEATURE */.B} {type: "FeatureCollection", features: map(feature)}'`,
        },
    ],
]);
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
    const { fact, remedy } = whyNothing(reader);
    return {
        check: "no-features",
        severity: "error",
        title: "GeoJSON: no features with a geometry",
        offset: reader.faults.found.get("no-geometry")?.offset ?? null,
        count: 1,
        text: `${fact}. ${(0,answers/* wouldAnswer */.Q)("Invalid geojson: does not contain any features")} ${remedy}`,
        brief: "no features",
    };
}
function whyNothing({ features, wrappedIn, rootType }) {
    if (features > 0) {
        return {
            fact: features === 1
                ? "its only feature has no geometry that Mapbox could place"
                : `none of its ${(0,counts/* countOf */.p)(features, "feature")} has a geometry that Mapbox could place`,
            remedy: 'A feature has it in its member "geometry", in lower case, as `{"type": "Point", "coordinates": [longitude, latitude]}`. Look at the ' +
                "step that made the file.",
        };
    }
    if (wrappedIn !== null) {
        return {
            fact: `the FeatureCollection is not the root, but its member "${(0,numbers/* excerpt */.Kb)(wrappedIn)}", where Mapbox does not look for it`,
            remedy: `Take it out: \`jq -c '.["${wrappedIn.replaceAll("'", String.raw `'\''`)}"]' in.geojson > out.geojson\`.`,
        };
    }
    return {
        fact: rootType === null ? 'the root has no "type", and no features' : "the file has no features",
        remedy: "Look at the query or filter that made the file.",
    };
}
/** The name of the coordinate system that the file says it is in, null for that which all GeoJSON has. */
function namedSystem(reader) {
    const name = reader.faults.found.get("crs")?.detail ?? null;
    return name === null || isLongitudeLatitude(name) ? null : name;
}
function rangeRemedies(crs) {
    const byOgr = (0,range_finding/* remediesByOgr */.Cy)("out.geojson in.geojson");
    if (crs === null)
        return byOgr;
    const reproject = `The file says that they are in ${crs}, which Mapbox ignores. ${FAULT_MEANINGS.crs.remedy}`;
    return { ...byOgr, reproject };
}
/** How URNs, URLs and programs end that name the system of all GeoJSON: longitude and latitude on WGS 84, with or without a height. */
const LONGITUDE_LATITUDE = [
    /(CRS:?84h?|OGC:2:84)$/i,
    /EPSG(\.xml#|[:/]+(\d+(\.\d+)*[:/])?)(4326|4979)( - WGS 84)?$/i,
    /^(GCS_)?WGS[ _]?(19)?84$/i,
];
function isLongitudeLatitude(crs) {
    return LONGITUDE_LATITUDE.some((name) => name.test(crs.trim()));
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
