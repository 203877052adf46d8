export const id = 170;
export const ids = [170];
export const modules = {

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kmlCheck: () => (/* binding */ kmlCheck)
});

// EXTERNAL MODULE: ./lib/preflight/answers.js
var answers = __webpack_require__(5616);
// EXTERNAL MODULE: ./lib/preflight/extent.js
var extent = __webpack_require__(8279);
// EXTERNAL MODULE: ./lib/preflight/findings.js
var findings = __webpack_require__(9509);
// EXTERNAL MODULE: ./lib/counts.js
var counts = __webpack_require__(1395);
// EXTERNAL MODULE: ./lib/preflight/numbers.js
var numbers = __webpack_require__(2649);
;// CONCATENATED MODULE: ./lib/preflight/kml/lost-placemarks.js


const DRIVER = "GDAL's older KML driver, which Mapbox's public code uses,";
const WORDINGS = {
    unread: {
        title: "KML: coordinates that cannot be read",
        fact: (text) => `"${text}" cannot be read as longitude,latitude`,
        unit: "position",
        deed: "drops such positions, or takes them for 0, without a word",
        remedy: "Write plain degrees, with a decimal point and a comma in between, without signs and brackets, and blanks only between positions: " +
            "`8.55,47.37 8.56,47.38`.",
    },
    void: {
        title: "KML: positions that are none",
        fact: (text) => `"${text}" is no longitude,latitude`,
        unit: "position",
        deed: "drops such positions without a word",
        remedy: "Leave placemarks out that are to have no place.",
    },
    misplaced: {
        title: "KML: coordinates where Mapbox does not look for them",
        fact: (text) => `coordinates stand in ${text}`,
        unit: "place",
        deed: "passes over coordinates there without a word",
        remedy: "It looks for them in Placemark/Point, Placemark/LineString and Placemark/Polygon/outerBoundaryIs/LinearRing, in just this case and but one " +
            "of these in a placemark; several of them need a MultiGeometry around them.",
    },
    newer: {
        title: "KML: geometries that Mapbox may not read",
        fact: (text) => `no other geometry than a ${text}`,
        unit: "placemark",
        deed: "drops such placemarks without a word, though the newer one, LIBKML, reads them",
        remedy: "To be sure, convert: `ogr2ogr out.kml in.kml`, with a GDAL that has the LIBKML driver.",
    },
    stopped: {
        title: "KML: Mapbox stops reading at a placemark",
        fact: () => "the placemark that ends here has geometries of several kinds beside each other, or another placemark with its geometry in it",
        unit: "placemark",
        deed: "stops there, and reads nothing of what follows in the same folder",
        remedy: "Put geometries of one placemark into a MultiGeometry, and placemarks beside each other.",
    },
};
const KINDS = ["unread", "misplaced", "newer", "stopped", "void"];
/** Those that are lost whichever driver reads the file. Nobody knows which one runs at Mapbox today. */
const CERTAIN = ["unread", "misplaced", "stopped"];
/** Those that do not count as features. */
const LOST = [...CERTAIN, "void"];
const NOTHING = () => ({ count: 0, placemarks: 0, first: null });
/** Gathers what Mapbox loses of a KML file without a word. */
class LostPlacemarks {
    #tallies = {
        void: NOTHING(),
        unread: NOTHING(),
        misplaced: NOTHING(),
        newer: NOTHING(),
        stopped: NOTHING(),
    };
    /** Notes that something is lost; `look` tells what, and is only asked of the first of each kind. */
    add(kind, look) {
        const tally = this.#tallies[kind];
        tally.count++;
        tally.first ??= look();
    }
    /** Notes that a whole placemark is lost by something that has been noted. */
    addPlacemark(kind) {
        this.#tallies[kind].placemarks++;
    }
    /** Whether more placemarks are lost than read, not counting those that may be read or were not meant to have a place. */
    isMost(features) {
        return this.#placemarksOf(CERTAIN) > features;
    }
    /** Whether anything is lost for this reason. */
    hasLost(kind) {
        return this.#tallies[kind].count > 0;
    }
    /** Adds what there is to say, beside so many placemarks that are read. */
    report(file, features, collector) {
        const answer = features === 0 ? `${(0,answers/* wouldAnswer */.Q)("KML does not contain any valid features")} ` : "";
        for (const kind of KINDS) {
            const { count, placemarks, first } = this.#tallies[kind];
            // Where nothing else is there, that is told.
            if (first === null || (kind === "void" && features === 0))
                continue;
            const { title, fact, unit, deed, remedy } = WORDINGS[kind];
            const { line, column } = first.place;
            const whole = placemarks === 0
                ? ""
                : `: ${(0,counts/* countOf */.p)(placemarks, "placemark")} of ${(0,counts/* formatCount */.B)(features + this.#placemarksOf(LOST))}`;
            collector.add({
                check: "no-features",
                severity: CERTAIN.includes(kind) && placemarks > 0 && this.isMost(features) ? "error" : "warning",
                title,
                message: () => `${file.label}:${line}:${column}: ${fact((0,numbers/* excerpt */.Kb)(first.text, 80))} (${(0,counts/* countOf */.p)(count, unit)}). ${DRIVER} ${deed}${whole}. ${answer}${remedy}`,
                line,
                column,
            }, kind, count);
        }
    }
    #placemarksOf(kinds) {
        return kinds.reduce((sum, kind) => sum + this.#tallies[kind].placemarks, 0);
    }
}

;// CONCATENATED MODULE: ./lib/preflight/kml/open-placemark.js
const GEOMETRIES = {
    Point: "point",
    LineString: "line",
    Polygon: "polygon",
    MultiGeometry: "collection",
    MultiPoint: "collection",
    MultiLineString: "collection",
    MultiPolygon: "collection",
};
const DOORS = {
    placemark: { ...GEOMETRIES, Placemark: "nested", LinearRing: "bare ring" },
    nested: { ...GEOMETRIES, Placemark: "nested" },
    vain: {
        Point: "vain",
        LineString: "vain",
        Polygon: "vain",
        outerBoundaryIs: "vain",
        innerBoundaryIs: "vain",
        LinearRing: "vain",
    },
    collection: { ...GEOMETRIES, LinearRing: "bare ring" },
    polygon: { outerBoundaryIs: "outer", innerBoundaryIs: "inner" },
    outer: { LinearRing: "outer ring" },
    inner: { LinearRing: "inner ring" },
};
/** What is known of the placemark that is being read. */
class OpenPlacemark {
    /** How many elements are open with it; 0 without one. */
    depth = 0;
    /** Whether a position of it has been read. */
    hasPosition = false;
    /** Whether one of its lines or rings is left with a single point. */
    hasCollapsed = false;
    /** Why it has lost the first thing that it has lost. */
    loss = null;
    /** What it has lost if no position of it comes any more: a hole that had no ring around it, a ring by itself, or a track. */
    pending = null;
    #kind = null;
    #hasOwnGeometry = false;
    #isMixed = false;
    #hasOuterRing = false;
    /** The elements that are open in it, and where they stand. */
    #names = [];
    #rooms = [];
    /** Begins another one. */
    begin(depth) {
        this.depth = depth;
        this.hasPosition = false;
        this.hasCollapsed = false;
        this.loss = null;
        this.pending = null;
        this.#kind = null;
        this.#hasOwnGeometry = false;
        this.#isMixed = false;
    }
    /** Notes coordinates of a geometry that stands where the driver looks for it. */
    addGeometry() {
        this.#kind ??= "collection";
        this.#hasOwnGeometry = true;
    }
    /** An element in it opens. */
    openElement(name) {
        const around = this.#rooms.at(-1) ?? "placemark";
        const room = DOORS[around]?.[name];
        this.#names.push(name);
        this.#rooms.push(room === undefined ? "elsewhere" : this.#roomIn(room, around));
    }
    /** The element in it closes that opened last. */
    closeElement() {
        this.#names.pop();
        this.#rooms.pop();
    }
    /** What coordinates are that open in the element that opened last. */
    openCoordinates() {
        switch (this.#rooms.at(-1)) {
            case "point":
                return "point";
            case "line":
                return "line";
            case "vain":
                return "in vain";
            case "outer ring":
                this.#hasOuterRing = true;
                return "line";
            case "inner ring":
                return this.#hasOuterRing ? "line" : "hole";
            case "bare ring":
                return "ring";
            default:
                return "misplaced";
        }
    }
    /** The names of the elements around what is being read, from the placemark on. */
    get path() {
        return ["Placemark", ...this.#names].join("/");
    }
    /** Whether the driver takes it for a placemark with a geometry, be it an empty one. */
    get hasGeometry() {
        return this.#kind !== null;
    }
    /** Whether the driver reads no further in its folder: it finds no geometry of the kind that it has reckoned with. */
    get endsReading() {
        return this.#isMixed || (this.#kind !== null && !this.#hasOwnGeometry);
    }
    /** Where an element stands. Of several geometries right in a placemark the driver takes the first, if all are of one kind. */
    #roomIn(room, around) {
        if (room === "polygon")
            this.#hasOuterRing = false;
        if ((around !== "placemark" && around !== "nested") || !isGeometry(room))
            return room;
        if (this.#kind !== null && this.#kind !== room)
            this.#isMixed = true;
        this.#kind ??= room;
        if (around === "nested" || this.#isMixed)
            return "vain";
        const isFirst = !this.#hasOwnGeometry;
        this.#hasOwnGeometry = true;
        return isFirst ? room : "elsewhere";
    }
}
function isGeometry(room) {
    return room === "point" || room === "line" || room === "polygon" || room === "collection";
}

// EXTERNAL MODULE: ./lib/preflight/range-finding.js
var range_finding = __webpack_require__(3526);
// EXTERNAL MODULE: ./lib/preflight/xml/plain.js
var plain = __webpack_require__(9617);
;// CONCATENATED MODULE: ./lib/preflight/xml/kml-placemarks.js

const NUMBER = String.raw `[\d.+\-eE]*`;
const OPENING = "<coordinates>";
const CLOSING = "</coordinates>";
/** A CDATA section without coordinates: descriptions are such, with HTML in them. */
const NO_BRACKET = String.raw `[\t\r\n -;=-\\^-~\u00a0-\ud7ff]*`;
const CDATA = String.raw `<!\[CDATA\[${NO_BRACKET}(?:(?:<(?!coordinates)|\](?!\]>))${NO_BRACKET})*\]\]>`;
/** Elements in a placemark that KmlReader looks for, or that stand at their own place only. */
const GEOMETRY = "Point|LineString|Polygon|LinearRing|outerBoundaryIs|innerBoundaryIs|Multi(?:Geometry|Point|LineString|Polygon)";
const NOTED = `(?:kml|Document|Folder|Placemark|coord|NetworkLink|GroundOverlay|${GEOMETRY})[ \\t\\r\\n/>]|coordinates`;
/** What stands in a placemark in front of its geometry, and behind it; four levels are what the icon of a style has. */
const BEFORE = (0,plain/* plainContent */.cD)(4, { group: "before", not: NOTED, also: [CDATA] });
const BEHIND = (0,plain/* plainContent */.cD)(4, { group: "behind", not: NOTED, also: [CDATA] });
/** What stands beside coordinates. */
const OPTIONS_NAMES = ["extrude", "tessellate", "altitudeMode", "gx:altitudeMode", "gx:drawOrder"];
const OPTIONS = `${plain/* SPACE */.t6}*(?:(?:${OPTIONS_NAMES.map((name) => `<${name}>${plain/* WORD */.f7}</${name}>`).join("|")})${plain/* SPACE */.t6}*)*`;
/** Coordinates of one position: a point has no more. */
const SINGLE = `${OPENING}${plain/* SPACE */.t6}*${NUMBER},${NUMBER}(?:,${NUMBER})?${plain/* SPACE */.t6}*${CLOSING}`;
const SEVERAL = `${OPENING}${plain/* TEXT */.a$}${CLOSING}`;
function kml_placemarks_element(name, content) {
    return `<${name}${plain/* ATTRIBUTE */.bc}>${content}</${name}>`;
}
/** The geometries that GDAL's older KML driver reads, with all at the place where it looks for it: nothing of them is lost. */
const RING = kml_placemarks_element("LinearRing", `${OPTIONS}${SEVERAL}${OPTIONS}`);
const SIMPLE = [
    kml_placemarks_element("Point", `${OPTIONS}${SINGLE}${OPTIONS}`),
    kml_placemarks_element("LineString", `${OPTIONS}${SEVERAL}${OPTIONS}`),
    kml_placemarks_element("Polygon", `${OPTIONS}${kml_placemarks_element("outerBoundaryIs", `${plain/* SPACE */.t6}*${RING}${plain/* SPACE */.t6}*`)}${plain/* SPACE */.t6}*(?:${kml_placemarks_element("innerBoundaryIs", `${plain/* SPACE */.t6}*${RING}${plain/* SPACE */.t6}*`)}${plain/* SPACE */.t6}*)*`),
].join("|");
const COLLECTION = kml_placemarks_element("MultiGeometry", `${plain/* SPACE */.t6}*(?:(?:${SIMPLE})${plain/* SPACE */.t6}*)*`);
const PLACEMARK = new RegExp(`${plain/* SPACE */.t6}*<Placemark(?:${plain/* SPACE */.t6}+id="[\\w.-]*")?>${BEFORE}(?:(?:${SIMPLE}|${COLLECTION})${BEHIND})?</Placemark>`, "y");
const PLACEMARK_END = "</Placemark>";
/**
 * Reads runs of plain placemarks in front of the XML parser, several times as quickly. All others are left to the parser, to
 * which the plain ones would mean the same.
 */
class KmlPlacemarks {
    #listener;
    constructor(listener) {
        this.#listener = listener;
    }
    endOfNext(text, from) {
        const at = text.indexOf(PLACEMARK_END, from);
        return at === -1 ? -1 : at + PLACEMARK_END.length;
    }
    readAhead(text, from, scan) {
        if (!this.#listener.isBetweenPlacemarks)
            return from;
        let start = from;
        for (;;) {
            const end = (0,plain/* endOfMatch */.AF)(PLACEMARK, text, start);
            if (end === -1)
                return start;
            this.#listener.openPlacemark(scan.depth + 1);
            this.#readCoordinates(text, start, end, scan);
            this.#listener.closePlacemark(scan.depth + 1);
            start = end;
        }
    }
    /** Reads all coordinates of a plain placemark. */
    #readCoordinates(text, start, end, scan) {
        const placemark = text.slice(start, end);
        let opening = placemark.indexOf(OPENING);
        while (opening !== -1) {
            const from = opening + OPENING.length;
            const to = placemark.indexOf(CLOSING, from) + CLOSING.length;
            this.#listener.openCoordinates(start + from, scan);
            scan.readWholeCoordinates(text, start + from, start + to);
            opening = placemark.indexOf(OPENING, to);
        }
    }
}

// EXTERNAL MODULE: ./lib/preflight/xml/report.js
var report = __webpack_require__(7239);
// EXTERNAL MODULE: ./lib/preflight/xml/scan.js + 4 modules
var xml_scan = __webpack_require__(717);
// EXTERNAL MODULE: ./lib/preflight/zooms.js
var zooms = __webpack_require__(2423);
;// CONCATENATED MODULE: ./lib/preflight/kml.js











/** Layers that Mapbox takes (max_layer_count in mapbox/mapbox-upload-validate, lib/validators/kml.js). */
const MOST_LAYERS = 15;
/** Layers whose names are remembered; of the others only the number is. */
const NAMED_LAYERS = 1_000;
/** Where GDAL's KML driver gives up ("Too big depth level", ogr/ogrsf_frmts/kml/kml.cpp). */
const DEPTH_LIMIT = 1_024;
/**
 * KML as GDAL's driver reads it for Mapbox: a layer is a container with a placemark of its own that has a geometry, or any
 * placemark where none has (findLayers and eliminateEmpty in OSGeo/gdal, kmlnode.cpp). mapbox/preprocessorcerer
 * (togeojson-kml) counts the layers, compares their names, and drops placemarks without geometry.
 */
const kmlCheck = {
    format: "kml",
    async check(file, signal) {
        const collector = new findings/* FindingCollector */.x();
        const reader = new KmlReader();
        const scan = new xml_scan/* XmlScan */.V(reader, new KmlPlacemarks(reader), { name: "coordinates", visitor: reader });
        await scan.run(file.path, signal);
        (0,report/* reportFaults */.O)(file, scan, "KML", collector);
        if (scan.fault !== null)
            return { findings: collector.findings(), facts: null };
        judgeLayers(file, reader.layers, collector);
        reader.lost.report(file, reader.features, collector);
        if (reader.features === 0 && !reader.lost.isMost(0))
            noFeatures(file, reader, collector);
        if (reader.firstCrammed !== null)
            crammedPositions(file, reader, reader.firstCrammed, collector);
        // Numbers without a comma among spaced ones are the same fault: commas and blanks that have changed places.
        if (reader.firstSpacedComma !== null && !reader.lost.hasLost("unread"))
            spacedCommas(file, reader.firstSpacedComma, reader.spacedCommas, collector);
        // GeoJSON would hold one folder only; KML holds all.
        reader.extent.report(file, "KML", (0,range_finding/* remediesByOgr */.Cy)("out.kml in.kml"), collector);
        const { bounds } = reader.extent.extent;
        const estimatedZooms = (0,zooms/* estimateZooms */.x)(file.bytes, bounds, false);
        const layers = reader.layers.first.slice(0, 100).map(({ name, features }) => ({ name: name.trimEnd(), features }));
        return {
            findings: collector.findings(),
            facts: { kind: "kml", features: reader.features, layers, bounds, estimatedZooms },
            sample: reader.extent.extent.sample,
        };
    },
};
/** Any number of layers, of which only the first are remembered. */
class Layers {
    first = [];
    count = 0;
    /** Adds a layer; one without a name is called by its number, from 0 on, as GDAL does. */
    add({ name, features, place }) {
        if (this.first.length < NAMED_LAYERS)
            this.first.push({ name: name || `Layer #${this.count}`, features, place });
        this.count++;
    }
}
/** Gathers layers, features and positions from the elements of a KML file. */
class KmlReader {
    extent = new report/* PlacedExtent */.u(new extent/* Extent */.zR());
    #filledLayers = new Layers();
    #emptyLayers = new Layers();
    features = 0;
    placemarks = 0;
    networkLinks = 0;
    /** Commas between coordinates with a blank beside them, and the first of them. */
    spacedCommas = 0;
    firstSpacedComma = null;
    /** The first coordinates of a placemark. */
    firstCoordinates = null;
    /** Positions with something behind them that Mapbox leaves out, and the first of them. */
    crammed = 0;
    firstCrammed = null;
    /** Placemarks that are read but for the points of their lines. */
    collapsed = 0;
    lost = new LostPlacemarks();
    #containers = [];
    #placemark = new OpenPlacemark();
    /** What the coordinates are that are being read. */
    #role = "line";
    /** The layers that GDAL would list. */
    get layers() {
        return this.#filledLayers.count > 0 ? this.#filledLayers : this.#emptyLayers;
    }
    open(name, _attributes, scan) {
        if (scan.depth > DEPTH_LIMIT) {
            scan.refuse(`elements stand more than ${(0,counts/* formatCount */.B)(DEPTH_LIMIT)} deep in each other, GDAL's limit for KML`);
            return;
        }
        if (this.#placemark.depth > 0)
            this.#openInPlacemark(name, scan);
        switch (name) {
            case "kml":
            case "Document":
            case "Folder":
                this.#containers.push({
                    depth: scan.depth,
                    place: scan.placeAt(scan.at),
                    name: () => "",
                    placemarks: 0,
                    filled: 0,
                    features: 0,
                    hasEnded: false,
                });
                break;
            case "name": {
                const container = this.#containers.at(-1);
                if (container?.depth === scan.depth - 1)
                    container.name = scan.readName();
                break;
            }
            case "Placemark":
                this.openPlacemark(scan.depth);
                break;
            case "NetworkLink":
            case "GroundOverlay":
                this.networkLinks++;
        }
    }
    close(name, scan) {
        const isWithin = this.#placemark.depth > 0 && this.#placemark.depth < scan.depth;
        switch (name) {
            case "kml":
            case "Document":
            case "Folder":
                this.#closeContainer();
                break;
            case "name":
            case "coordinates":
                scan.stopReading();
                break;
            case "Placemark":
                if (!isWithin && this.#placemark.endsReading)
                    this.#endContainer(scan);
                this.closePlacemark(scan.depth);
        }
        if (isWithin)
            this.#placemark.closeElement();
    }
    position(longitude, latitude, at, scan) {
        if (this.#role !== "line" && !this.#isTaken(at, scan))
            return;
        this.#placemark.hasPosition = true;
        this.extent.add(longitude, latitude, at, scan);
    }
    spacedComma(at, scan) {
        this.spacedCommas++;
        this.firstSpacedComma ??= scan.placeAt(at);
    }
    unreadTuple(at, hasNumber, scan) {
        this.#lose(hasNumber ? "unread" : "void", () => ({ place: scan.placeAt(at), text: scan.wordAt(at) }));
    }
    crammedTuple(at, isAlone, scan) {
        if (isAlone && this.#role === "line")
            this.#placemark.hasCollapsed = true;
        this.#cram(at, "has more numbers than a position", scan);
    }
    get isBetweenPlacemarks() {
        return this.#placemark.depth === 0;
    }
    openPlacemark(depth) {
        if (this.#placemark.depth > 0)
            return;
        this.#placemark.begin(depth);
        this.#role = "line";
    }
    openCoordinates(at, scan) {
        this.firstCoordinates ??= scan.placeAt(at);
        this.#placemark.addGeometry();
    }
    closePlacemark(depth) {
        const placemark = this.#placemark;
        if (placemark.depth !== depth)
            return;
        const container = this.#containerOf(depth);
        this.placemarks++;
        if (container !== null) {
            container.placemarks++;
            if (placemark.hasGeometry)
                container.filled++;
        }
        if (container?.hasEnded === true) {
            if (placemark.hasGeometry)
                this.lost.addPlacemark("stopped");
        }
        else if (placemark.hasPosition) {
            this.features++;
            if (placemark.hasCollapsed)
                this.collapsed++;
            if (container !== null)
                container.features++;
        }
        else {
            const { pending } = placemark;
            if (pending !== null)
                this.#lose(pending.kind, () => pending);
            if (placemark.loss !== null)
                this.lost.addPlacemark(placemark.loss);
            if (placemark.loss === "newer") {
                this.features++;
                if (container !== null)
                    container.features++;
            }
        }
        placemark.depth = 0;
    }
    #openInPlacemark(name, scan) {
        const placemark = this.#placemark;
        const look = () => ({ place: scan.placeAt(scan.at + 1), text: placemark.path });
        if (name === "coord") {
            // A track of Google's extension: its numbers stand apart by blanks.
            placemark.pending ??= { kind: "newer", ...look(), text: "gx:Track" };
        }
        else if (name === "coordinates") {
            this.firstCoordinates ??= scan.placeAt(scan.at + 1);
            this.#role = placemark.openCoordinates();
            if (this.#role === "hole")
                placemark.pending ??= { kind: "misplaced", ...look() };
            if (this.#role === "ring")
                placemark.pending ??= { kind: "newer", ...look(), text: "LinearRing" };
            if (this.#role === "misplaced")
                this.#lose("misplaced", look);
            if (this.#role === "point" || this.#role === "line" || this.#role === "hole")
                scan.readCoordinates();
        }
        placemark.openElement(name);
    }
    /** Whether a position counts that is not one of a line. */
    #isTaken(at, scan) {
        if (this.#role === "point") {
            this.#role = "read point";
            return true;
        }
        if (this.#role === "read point")
            this.#cram(at, "is a second position in a Point", scan);
        return false;
    }
    #cram(at, what, scan) {
        this.crammed++;
        this.firstCrammed ??= { place: scan.placeAt(at), text: `"${(0,numbers/* excerpt */.Kb)(scan.wordAt(at), 80)}" ${what}` };
    }
    #lose(kind, look) {
        this.lost.add(kind, look);
        this.#placemark.loss ??= kind;
    }
    #containerOf(depth) {
        const container = this.#containers.at(-1);
        return container?.depth === depth - 1 ? container : null;
    }
    /** The driver reads no further than the placemark that ends here. */
    #endContainer(scan) {
        const container = this.#containerOf(scan.depth);
        if (container === null || container.hasEnded)
            return;
        container.hasEnded = true;
        this.lost.add("stopped", () => ({ place: scan.placeAt(scan.at), text: "" }));
    }
    #closeContainer() {
        const container = this.#containers.pop();
        if (container === undefined || container.placemarks === 0)
            return;
        const { filled, features, place } = container;
        const layers = filled > 0 ? this.#filledLayers : this.#emptyLayers;
        layers.add({ name: container.name(), features, place });
    }
}
function judgeLayers(file, { first, count }, collector) {
    if (count > MOST_LAYERS) {
        collector.add({
            check: "kml-layers",
            severity: "error",
            title: `KML: ${(0,counts/* countOf */.p)(count, "layer")}, ${MOST_LAYERS} are allowed`,
            message: () => `${file.label} has ${(0,counts/* countOf */.p)(count, "folder or document", "folders and documents")} with placemarks of their own, each of which is a layer. Mapbox ` +
                `would answer "${count} layers found. Maximum of ${MOST_LAYERS} layers allowed." Put the placemarks into fewer folders, or convert: ` +
                "`ogrmerge.py -single -f GeoJSON -o out.geojson in.kml`.",
        }, "number");
    }
    const byName = Map.groupBy(first, ({ name }) => name);
    const [twice] = [...byName.entries()].filter(([, same]) => same.length > 1);
    if (twice === undefined)
        return;
    const [name, same] = twice;
    const place = same[1]?.place;
    const repeated = [...byName.values()].filter((one) => one.length > 1).length;
    collector.add({
        check: "kml-layers",
        severity: "error",
        title: "KML: two layers of one name",
        message: () => `${file.label}${place === undefined ? "" : `:${place.line}:${place.column}`}: ${same.length} folders or documents with placemarks are named "${(0,numbers/* excerpt */.Kb)(name)}"${repeated > 1 ? `, and ${(0,counts/* countOf */.p)(repeated - 1, "more name")} occur twice` : ""}. ` +
            `Mapbox would answer "Duplicate layer names: '${(0,numbers/* excerpt */.Kb)(name)}' found ${same.length} times". Give each its own name; \`ogr2ogr out.kml in.kml\` numbers them, with a GDAL that has the LIBKML driver.`,
        ...(place === undefined ? {} : place),
    }, "names");
}
/** The older driver takes the first position of a point, and three numbers of a position: the place is another if commas stand for points. */
function crammedPositions(file, { crammed, collapsed, features }, { place, text }, collector) {
    const { line, column } = place;
    const left = collapsed === 0
        ? ""
        : `; lines are left with one point in ${(0,counts/* countOf */.p)(collapsed, "placemark")} of ${(0,counts/* formatCount */.B)(features)}`;
    collector.add({
        check: "coordinates-range",
        severity: collapsed * 2 > features ? "error" : "warning",
        title: "KML: more numbers than a position has",
        message: () => `${file.label}:${line}:${column}: ${text} (${(0,counts/* countOf */.p)(crammed, "place")}). GDAL's older KML driver, which ` +
            `Mapbox's public code uses, leaves out all numbers behind longitude,latitude,altitude, and all positions of a Point behind its first${left}. ` +
            "Write decimal points, and blanks between positions: `8.55,47.37 8.56,47.38`.",
        line,
        column,
    }, "crammed positions", crammed);
}
/** LIBKML passes over such blanks; the older driver takes a number that is missing for 0 (OSGeo/gdal, ParseCoordinate in kmlnode.cpp). */
function spacedCommas(file, { line, column }, count, collector) {
    collector.add({
        check: "coordinates-range",
        severity: "warning",
        title: "KML: blanks beside commas in coordinates",
        message: () => `${file.label}:${line}:${column}: a blank stands beside the comma of a position (${(0,counts/* countOf */.p)(count, "comma")}). GDAL's older KML driver, which Mapbox's ` +
            "public code uses, ends the position at the blank and takes what is missing for 0°. Write longitude,latitude without blanks: `8.55,47.37 8.56,47.38`.",
        line,
        column,
    }, "spaced commas", count);
}
const LOOK_AT_EXPORT = "Look at the step that exports it: did it find any features?";
function absenceOf({ placemarks, networkLinks, firstCoordinates }) {
    if (networkLinks > 0)
        return {
            title: "KML: links only, no features",
            fact: "only points to other files (NetworkLink) or pictures (GroundOverlay)",
            answer: "OGR file contains no features. If KML, NetworkLinks are not supported",
            remedy: "Open it in Google Earth and save the linked places as KML, or upload the file that the link names.",
            place: null,
        };
    const none = { title: "KML: no features", remedy: LOOK_AT_EXPORT, place: null };
    if (placemarks === 0)
        return { ...none, fact: "has no placemark", answer: "KML does not contain any layers." };
    const answer = "KML does not contain any valid features";
    const counted = (0,counts/* countOf */.p)(placemarks, "placemark");
    if (firstCoordinates === null)
        return { ...none, fact: `has ${counted}, none with a geometry`, answer };
    return {
        ...none,
        fact: `the coordinates that begin here hold no position, and no others do (${counted})`,
        answer,
        remedy: "Write longitude,latitude with a comma in between, and blanks only between positions: `8.55,47.37 8.56,47.38`.",
        place: firstCoordinates,
    };
}
function noFeatures(file, reader, collector) {
    const { title, fact, answer, remedy, place } = absenceOf(reader);
    const at = place === null ? "" : `:${place.line}:${place.column}:`;
    collector.add({
        check: "no-features",
        severity: "error",
        title,
        message: () => `${file.label}${at} ${fact}. ${(0,answers/* wouldAnswer */.Q)(answer)} ${remedy}`,
        ...(place === null ? {} : place),
    });
}


/***/ })

};
