export const id = 606;
export const ids = [606];
export const modules = {

/***/ 5606:
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
// EXTERNAL MODULE: ./lib/preflight/range-finding.js
var range_finding = __webpack_require__(3526);
// EXTERNAL MODULE: ./lib/preflight/xml/plain.js
var plain = __webpack_require__(9617);
;// CONCATENATED MODULE: ./lib/preflight/xml/kml-placemarks.js

const OPENING = "<coordinates>";
const CLOSING = "</coordinates>";
/** A CDATA section without coordinates: descriptions are such, with HTML in them. */
const NO_BRACKET = String.raw `[\t\r\n -;=-\\^-~\u00a0-\ud7ff]*`;
const CDATA = String.raw `<!\[CDATA\[${NO_BRACKET}(?:(?:<(?!coordinates)|\](?!\]>))${NO_BRACKET})*\]\]>`;
/** Coordinates stand in a MultiGeometry, Polygon, outerBoundaryIs and LinearRing. The names are those that KmlReader looks for. */
const CONTENT = (0,plain/* plainContent */.cD)(5, {
    not: "(?:kml|Document|Folder|Placemark|coord|NetworkLink|GroundOverlay)[ \\t\\r\\n/>]|coordinates",
    also: [`${OPENING}${plain/* TEXT */.a$}${CLOSING}`, CDATA],
});
const PLACEMARK = new RegExp(`${plain/* SPACE */.t6}*<Placemark(?:${plain/* SPACE */.t6}+id="[\\w.-]*")?>${CONTENT}</Placemark>`, "y");
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
        if (reader.features === 0)
            noFeatures(file, reader, collector);
        if (reader.tracks > 0)
            onlyTracks(file, reader, collector);
        if (reader.firstSpacedComma !== null)
            spacedCommas(file, reader.firstSpacedComma, reader.spacedCommas, collector);
        // GeoJSON would hold one folder only; KML holds all.
        reader.extent.report(file, "KML", (0,range_finding/* remediesByOgr */.C)("out.kml in.kml"), collector);
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
    add(layer) {
        this.count++;
        if (this.first.length < NAMED_LAYERS)
            this.first.push(layer);
    }
}
/** Gathers layers, features and positions from the elements of a KML file. */
class KmlReader {
    extent = new report/* PlacedExtent */.u(new extent/* Extent */.z());
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
    /** Placemarks that have a track of Google's extension and no other geometry, and the first of them. */
    tracks = 0;
    firstTrack = null;
    #containers = [];
    #ordinal = 0;
    #placemarkDepth = 0;
    #hasGeometry = false;
    #track = null;
    /** The layers that GDAL would list. */
    get layers() {
        return this.#filledLayers.count > 0 ? this.#filledLayers : this.#emptyLayers;
    }
    open(name, _attributes, scan) {
        if (scan.depth > DEPTH_LIMIT) {
            scan.refuse(`elements stand more than ${(0,counts/* formatCount */.B)(DEPTH_LIMIT)} deep in each other, GDAL's limit for KML`);
            return;
        }
        switch (name) {
            case "kml":
            case "Document":
            case "Folder":
                this.#containers.push({
                    depth: scan.depth,
                    ordinal: ++this.#ordinal,
                    place: scan.placeAt(scan.at),
                    name: () => "",
                    placemarks: 0,
                    features: 0,
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
            case "coordinates":
                if (this.#placemarkDepth === 0)
                    break;
                this.openCoordinates(scan.at + 1, scan);
                scan.readCoordinates();
                break;
            case "coord":
                // A track of Google's extension: its numbers stand apart by blanks, its extent is not taken.
                this.#track ??= scan.placeAt(scan.at);
                break;
            case "NetworkLink":
            case "GroundOverlay":
                this.networkLinks++;
        }
    }
    close(name, scan) {
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
                this.closePlacemark(scan.depth);
        }
    }
    position(longitude, latitude, at, scan) {
        this.#hasGeometry = true;
        this.extent.add(longitude, latitude, at, scan);
    }
    spacedComma(at, scan) {
        this.spacedCommas++;
        this.firstSpacedComma ??= scan.placeAt(at);
    }
    openCoordinates(at, scan) {
        this.firstCoordinates ??= scan.placeAt(at);
    }
    openPlacemark(depth) {
        if (this.#placemarkDepth > 0)
            return;
        this.#placemarkDepth = depth;
        this.#hasGeometry = false;
        this.#track = null;
    }
    closePlacemark(depth) {
        if (this.#placemarkDepth !== depth)
            return;
        const container = this.#containers.at(-1);
        this.placemarks++;
        if (!this.#hasGeometry && this.#track !== null) {
            this.tracks++;
            this.firstTrack ??= this.#track;
            this.#hasGeometry = true;
        }
        if (this.#hasGeometry)
            this.features++;
        if (container?.depth === this.#placemarkDepth - 1) {
            container.placemarks++;
            if (this.#hasGeometry)
                container.features++;
        }
        this.#placemarkDepth = 0;
    }
    #closeContainer() {
        const container = this.#containers.pop();
        if (container === undefined || container.placemarks === 0)
            return;
        const { features, place, ordinal } = container;
        const layers = features > 0 ? this.#filledLayers : this.#emptyLayers;
        layers.add({ name: container.name() || `Layer #${ordinal}`, features, place });
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
/**
 * The driver in node-gdal (naturalatlas/node-gdal, ogr_kml.gyp), which Mapbox's public code uses, does not know tracks; the
 * LIBKML driver does, and nobody knows which one runs there today.
 */
function onlyTracks(file, { tracks, firstTrack, features }, collector) {
    const { line, column } = firstTrack ?? { line: 1, column: 1 };
    collector.add({
        check: "no-features",
        severity: "warning",
        title: "KML: gx:Track may not be read",
        message: () => `${file.label}:${line}:${column}: ${(0,counts/* countOf */.p)(tracks, "placemark")} of ${(0,counts/* formatCount */.B)(features)} ${tracks === 1 ? "has" : "have"} no other geometry than a gx:Track. ` +
            `GDAL's older KML driver, which Mapbox's public code uses, drops ${tracks === 1 ? "it" : "them"} without a word. To be sure, convert: ` +
            "`ogr2ogr out.kml in.kml`, with a GDAL that has the LIBKML driver.",
        line,
        column,
    }, "tracks", tracks);
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
