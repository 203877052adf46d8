export const id = 414;
export const ids = [414];
export const modules = {

/***/ 4414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gpxCheck: () => (/* binding */ gpxCheck)
});

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
// EXTERNAL MODULE: ./lib/preflight/xml/decimal.js
var decimal = __webpack_require__(514);
// EXTERNAL MODULE: ./lib/preflight/xml/plain.js
var plain = __webpack_require__(9617);
;// CONCATENATED MODULE: ./lib/preflight/xml/gpx-points.js


/** Points and lines in a point (GPX has none) are for the parser. Three levels are what the extensions of sports watches have. */
const CONTENT = (0,plain/* plainContent */.cD)(3, { group: "level", not: "wpt|rte|trk", also: [] });
function pointPattern(name) {
    return {
        name,
        head: new RegExp(`${plain/* SPACE */.t6}*<${name}${plain/* SPACE */.t6}+(?:lat|lon)="`, "y"),
        between: new RegExp(`"${plain/* SPACE */.t6}+(?:lat|lon)="`, "y"),
        startTagEnd: new RegExp(`"${plain/* SPACE */.t6}*/?>`, "y"),
        rest: new RegExp(`${CONTENT}</${name}>`, "y"),
    };
}
const PATTERNS = {
    wpt: pointPattern("wpt"),
    rtept: pointPattern("rtept"),
    trkpt: pointPattern("trkpt"),
};
const POINT_END = /<(?<alone>wpt|rtept|trkpt)[ \t\r\n][^<>]*\/>|<\/(?<end>wpt|rtept|trkpt)>/g;
/** How far in front of a value the last letter of its `lat="` or `lon="` stands, and which it is of a latitude. */
const LAST_LETTER = 3;
const LETTER_T = 0x74;
const SLASH = 0x2f;
/** Up to this length, its point included, `TextDecimalReader` reads a number exactly. */
const EXACT_LENGTH = 16;
/**
 * Reads runs of plain points in front of the XML parser, several times as quickly: a track is millions of them, all written
 * alike by one program. Plain is a point with latitude and longitude as plain numbers, no other attribute, and in it text with
 * the entities that XML knows, and elements of one attribute at most; no comments, CDATA sections or processing instructions.
 * All others are left to the parser, to which the plain ones would mean the same.
 */
class GpxPoints {
    #listener;
    #decimal = new decimal/* TextDecimalReader */.q();
    #pattern = null;
    constructor(listener) {
        this.#listener = listener;
    }
    endOfNext(text, from) {
        POINT_END.lastIndex = from;
        const groups = POINT_END.exec(text)?.groups;
        if (groups === undefined)
            return -1;
        this.#pattern = PATTERNS[groups.alone ?? groups.end ?? ""] ?? null;
        return POINT_END.lastIndex;
    }
    readAhead(text, from, scan) {
        const pattern = this.#pattern;
        if (pattern === null)
            return from;
        let end = from;
        for (;;) {
            const next = this.#readPoint(pattern, text, end, scan);
            if (next === -1)
                return end;
            end = next;
        }
    }
    /** Reads the point that begins at `from`, behind blanks; returns the index behind it, or -1 when it is not plain. */
    #readPoint({ name, head, between, startTagEnd, rest }, text, from, scan) {
        const firstStart = (0,plain/* endOfMatch */.AF)(head, text, from);
        if (firstStart === -1)
            return -1;
        const first = this.#readNumber(text, firstStart);
        const secondStart = (0,plain/* endOfMatch */.AF)(between, text, this.#decimal.end);
        if (secondStart === -1)
            return -1;
        const second = this.#readNumber(text, secondStart);
        const contentStart = (0,plain/* endOfMatch */.AF)(startTagEnd, text, this.#decimal.end);
        if (contentStart === -1)
            return -1;
        const latitudeFirst = isLatitude(text, firstStart);
        if (latitudeFirst === isLatitude(text, secondStart))
            return -1;
        const isEmpty = text.charCodeAt(contentStart - 2) === SLASH;
        const end = isEmpty ? contentStart : (0,plain/* endOfMatch */.AF)(rest, text, contentStart);
        if (end === -1)
            return -1;
        this.#listener.addPoint(name, latitudeFirst ? second : first, latitudeFirst ? first : second, contentStart - 1, scan);
        return end;
    }
    /** The number that begins at `start`, the same as the parser's way makes of it; `#decimal.end` tells where it ends. */
    #readNumber(text, start) {
        const value = this.#decimal.read(text, start, text.length);
        const { end } = this.#decimal;
        return end - start > EXACT_LENGTH ? Number(text.slice(start, end)) : value;
    }
}
/** Whether the value that begins at `start` is that of `lat`, not of `lon`. */
function isLatitude(text, start) {
    return text.charCodeAt(start - LAST_LETTER) === LETTER_T;
}

// EXTERNAL MODULE: ./lib/preflight/xml/report.js
var report = __webpack_require__(7239);
// EXTERNAL MODULE: ./lib/preflight/xml/scan.js + 4 modules
var xml_scan = __webpack_require__(717);
// EXTERNAL MODULE: ./lib/preflight/zooms.js
var zooms = __webpack_require__(2423);
;// CONCATENATED MODULE: ./lib/preflight/gpx.js










/**
 * GPX as GDAL's driver reads it for Mapbox: the layers waypoints, routes and tracks. mapbox/preprocessorcerer (togeojson-gpx)
 * leaves out single points of routes and tracks, lines of fewer than two different points, and tracks with such a segment,
 * which are not valid for GEOS (libgeos/geos, checkTooFewPoints in IsValidOp.cpp). Points of a track outside its segments are
 * no part of it (OSGeo/gdal, ogrgpxlayer.cpp).
 */
const gpxCheck = {
    format: "gpx",
    async check(file, signal) {
        const collector = new findings/* FindingCollector */.x();
        const reader = new GpxReader();
        const scan = new xml_scan/* XmlScan */.V(reader, new GpxPoints(reader));
        await scan.run(file.path, signal);
        (0,report/* reportFaults */.O)(file, scan, "GPX", collector);
        if (scan.fault !== null)
            return { findings: collector.findings(), facts: null };
        const layers = [
            { name: "waypoints", features: reader.waypoints },
            { name: "routes", features: reader.routes },
            { name: "tracks", features: reader.tracks },
        ].filter((layer) => layer.features > 0);
        if (reader.firstLost !== null)
            lostPoints(file, reader, reader.firstLost, collector);
        else if (layers.length === 0)
            noFeatures(file, reader, collector);
        if (layers.length > 0 && reader.firstShort !== null)
            shortLines(file, reader, reader.firstShort, collector);
        if (reader.firstCut !== null)
            cutNumbers(file, reader.firstCut, reader.cutPoints, collector);
        // GeoJSON would hold one of the three layers only; GDAL's points of routes and tracks GPX cannot hold, nor lines
        // that are parts of a track.
        reader.extent.report(file, "GPX", (0,range_finding/* remediesByOgr */.Cy)("out.gpx in.gpx waypoints routes tracks", ""), collector);
        const { bounds } = reader.extent.extent;
        const { features } = reader;
        const estimatedZooms = (0,zooms/* estimateZooms */.x)(file.bytes, bounds, false);
        return {
            findings: collector.findings(),
            facts: { kind: "gpx", features, layers, bounds, estimatedZooms },
            sample: reader.extent.extent.sample,
        };
    },
};
const LINES = new Set(["rte", "trk", "trkseg"]);
/** Gathers waypoints, routes and tracks from the elements of a GPX file. */
class GpxReader {
    extent = new report/* PlacedExtent */.u(new extent/* Extent */.zR());
    waypoints = 0;
    routes = 0;
    tracks = 0;
    /** Routes and tracks without a line. */
    pointless = 0;
    /** Those of them that have points, and where the first ends. */
    shortLines = 0;
    firstShort = null;
    /** Points of which Mapbox reads only the beginning of a number, and the first of them. */
    cutPoints = 0;
    firstCut = null;
    /** Points that have no place, and the first of them. */
    placeless = 0;
    firstLost = null;
    /** Those of them that were meant to have one. */
    lostPoints = 0;
    /** Routes and tracks with NaN. */
    lostLines = 0;
    /** Points of the open line that differ from the one before, and where that was. */
    #pointsOfLine = 0;
    #longitude = Number.NaN;
    #latitude = Number.NaN;
    #longestSegment = 0;
    #hasSinglePoint = false;
    #hasNaN = false;
    /** What the points of the open line are called; all others are part of nothing. */
    #pointName = null;
    open(name, attributes, scan) {
        switch (name) {
            case "trkpt":
            case "rtept":
            case "wpt":
                this.#readPoint(name, attributes, scan);
                break;
            case "rte":
            case "trk":
                this.#longestSegment = 0;
                this.#hasSinglePoint = false;
                this.#hasNaN = false;
                this.#beginLine(name === "rte" ? "rtept" : null);
                break;
            case "trkseg":
                this.#beginLine("trkpt");
        }
    }
    close(name, scan) {
        if (name === "trkseg" && this.#pointsOfLine === 1)
            this.#hasSinglePoint = true;
        if (name === "rte" && this.#isLine(scan))
            this.routes++;
        if (name === "trk" && this.#isLine(scan))
            this.tracks++;
        if (LINES.has(name))
            this.#pointName = null;
    }
    #beginLine(pointName) {
        this.#pointsOfLine = 0;
        this.#pointName = pointName;
    }
    /** Waypoints, routes and tracks that Mapbox reads. */
    get features() {
        return this.waypoints + this.routes + this.tracks;
    }
    #readPoint(name, attributes, scan) {
        const { lon = "", lat = "" } = attributes;
        let longitude = (0,decimal/* parseDecimal */.$)(lon);
        let latitude = (0,decimal/* parseDecimal */.$)(lat);
        if (lon === "" || lat === "") {
            this.#losePoint(name, attributes, scan);
            return;
        }
        if (Number.isNaN(longitude) || Number.isNaN(latitude)) {
            const text = Number.isNaN(longitude) ? lon : lat;
            longitude = leadingNumber(lon);
            latitude = leadingNumber(lat);
            if (Number.isNaN(longitude) || Number.isNaN(latitude)) {
                this.#losePoint(name, attributes, scan);
                return;
            }
            this.cutPoints++;
            this.firstCut ??= { text, place: scan.placeAt(scan.at) };
        }
        this.addPoint(name, longitude, latitude, scan.at, scan);
    }
    /** GEOS takes no line with NaN for a valid one; a point that has no number at all GDAL leaves out. */
    #losePoint(name, attributes, scan) {
        if (name !== "wpt" && name !== this.#pointName)
            return;
        this.placeless++;
        this.firstLost ??= { tag: tagOf(name, attributes), fault: faultOf(attributes), place: scan.placeAt(scan.at) };
        const { lat, lon } = attributes;
        if (!(isVoid(lat) && isVoid(lon)))
            this.lostPoints++;
        if (name !== "wpt" && lat && lon)
            this.#hasNaN = true;
    }
    /** Notes a point in degrees; `at` is the index in the piece where its start tag ends. */
    addPoint(name, longitude, latitude, at, scan) {
        if (name !== "wpt" && name !== this.#pointName)
            return;
        this.extent.add(longitude, latitude, at, scan);
        if (name === "wpt") {
            this.waypoints++;
        }
        else if (this.#pointsOfLine === 0 || longitude !== this.#longitude || latitude !== this.#latitude) {
            this.#longitude = longitude;
            this.#latitude = latitude;
            this.#pointsOfLine++;
            this.#longestSegment = Math.max(this.#longestSegment, this.#pointsOfLine);
        }
    }
    #isLine(scan) {
        if (this.#hasNaN) {
            this.lostLines++;
            return false;
        }
        if (this.#longestSegment >= 2 && !this.#hasSinglePoint)
            return true;
        this.pointless++;
        if (this.#longestSegment > 0) {
            this.shortLines++;
            this.firstShort ??= scan.placeAt(scan.at);
        }
        return false;
    }
}
function tagOf(name, attributes) {
    const values = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${value}"`);
    return (0,numbers/* excerpt */.Kb)(`<${name}${values.join("")}>`, 80);
}
function faultOf(attributes) {
    const missing = ["lat", "lon"].filter((name) => attributes[name] === undefined);
    return missing.length > 0 ? `has no attribute ${missing.join(" and none ")}` : "has no number for its place";
}
/** Whether a coordinate says that there is none; a point with two of these is meant to have no place. */
function isVoid(value) {
    return value === "" || value?.toLowerCase() === "nan";
}
/** The number that a text begins with, as GDAL reads it (CPLAtof in OSGeo/gdal): 0 without one, and NaN for no number. */
function leadingNumber(text) {
    if (/^\s*[+-]?nan/i.test(text))
        return Number.NaN;
    const infinite = /^\s*([+-]?)inf/i.exec(text);
    if (infinite !== null)
        return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return Number(/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/i.exec(text)?.[0] ?? 0);
}
/** The positions are in the wrong place then, but Mapbox takes the file. */
function cutNumbers(file, { text, place }, count, collector) {
    const { line, column } = place;
    collector.add({
        check: "coordinates-range",
        severity: "warning",
        title: "GPX: coordinates that are no plain numbers",
        message: () => `${file.label}:${line}:${column}: "${(0,numbers/* excerpt */.Kb)(text, 40)}" is no number to its end (${(0,counts/* countOf */.p)(count, "point")}). Mapbox reads what it begins with, ` +
            `here ${leadingNumber(text)}, so that the place is another. Write decimal points, and nothing behind the number.`,
        line,
        column,
    }, "cut numbers", count);
}
/** Points that Mapbox leaves out. */
function lostPoints(file, reader, first, collector) {
    const { placeless, features } = reader;
    const { line, column } = first.place;
    const isMost = features === 0 || reader.lostPoints > reader.extent.extent.positions || reader.lostLines > features;
    const answer = features === 0 ? `${(0,answers/* wouldAnswer */.Q)("GPX does not contain any valid features.")} ` : "";
    collector.add({
        check: "no-features",
        severity: isMost ? "error" : "warning",
        title: "GPX: points without a place",
        message: () => `${file.label}:${line}:${column}: ${first.tag} ${first.fault} (${(0,counts/* countOf */.p)(placeless, "point")}, ${(0,counts/* countOf */.p)(reader.extent.extent.positions, "other")}). Mapbox leaves such points out without a word, and ` +
            `with a NaN the whole route or track. ${answer}A point needs its place as attributes: \`lat="47.37" lon="8.55"\`.`,
        line,
        column,
    }, "points", placeless);
}
const WITHOUT_SINGLE_POINTS = "Take out segments of one point: `perl -0777 -pe 's{<trkseg>\\s*<trkpt\\b(?:(?!<trkpt\\b).)*?</trkseg>}{}gs' in.gpx > out.gpx`.";
/** Recorders begin a segment after each break, be it of a single point; GEOS takes no track with one for valid. */
function shortLines(file, { shortLines: lost, features }, { line, column }, collector) {
    collector.add({
        check: "no-features",
        severity: lost > features ? "error" : "warning",
        title: "GPX: tracks or routes that are left out",
        message: () => `${file.label}:${line}:${column}: the track or route that ends here has fewer than two different points, or a segment of such. Mapbox leaves out the whole of it ` +
            `without a word, ${(0,counts/* formatCount */.B)(lost)} in all, and reads ${(0,counts/* countOf */.p)(features, "feature")}. ${WITHOUT_SINGLE_POINTS}`,
        line,
        column,
    }, "short lines", lost);
}
function noFeatures(file, { pointless }, collector) {
    collector.add({
        check: "no-features",
        severity: "error",
        title: "GPX: no features",
        message: () => `${file.label} has no waypoint, and no route or track of two different points or more in each segment${pointless > 0 ? ` (${pointless} with fewer)` : ""}. Mapbox would answer ` +
            '"GPX does not contain any valid features." Look at the step that exports it.',
    });
}


/***/ })

};
