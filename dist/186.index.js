export const id = 186;
export const ids = [186];
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

/***/ 3186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectMbtiles: () => (/* binding */ inspectMbtiles),
  mbtilesCheck: () => (/* binding */ mbtilesCheck)
});

// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/preflight/answers.js
var answers = __webpack_require__(5616);
// EXTERNAL MODULE: ./lib/preflight/findings.js
var findings = __webpack_require__(9509);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/counts.js
var counts = __webpack_require__(1395);
// EXTERNAL MODULE: ./lib/preflight/numbers.js
var numbers = __webpack_require__(2649);
// EXTERNAL MODULE: ./lib/preflight/reading/chunks.js
var chunks = __webpack_require__(2564);
// EXTERNAL MODULE: ./lib/preflight/reading/text.js
var reading_text = __webpack_require__(7333);
;// CONCATENATED MODULE: ./lib/preflight/mbtiles/header.js




/** Length of the header of an SQLite database, in bytes (https://www.sqlite.org/fileformat.html#the_database_header). */
const HEADER_BYTES = 100;
/**
 * What the header alone gives away: no SQLite file, a GeoPackage, pages missing at the end, or data that stand in the
 * write-ahead log beside the file and would not be uploaded. Null when the tables are worth asking.
 * @throws the system's error when the file cannot be read
 */
async function headerFault(file) {
    const header = await (0,chunks/* readBytes */.io)(file.path, 0, HEADER_BYTES);
    if (!(0,reading_text/* startsWith */.w1)(header, "SQLite format 3\0") || header.length < HEADER_BYTES) {
        return {
            check: "mbtiles-schema",
            severity: "error",
            title: "MBTiles: not an SQLite database",
            message: () => `${file.label} does not begin with the header of an SQLite database. Mapbox would answer "Unknown filetype". Build the file ` +
                "anew, or look at the step that downloads it.",
        };
    }
    if ((0,reading_text/* startsWith */.w1)(header, "GPKG", 68)) {
        return {
            check: "mbtiles-schema",
            severity: "error",
            title: "MBTiles: this is a GeoPackage",
            message: () => `${file.label} is a GeoPackage, which Mapbox takes for MBTiles and would answer "Tileset is empty." Convert its layers: ` +
                "`ogr2ogr -t_srs EPSG:4326 out.geojson in.gpkg LAYER`.",
        };
    }
    return truncation(file, header) ?? (await unfinishedLog(file, header));
}
/** The header counts the pages, and is to be believed where the change counter equals the one of the last count. */
function truncation(file, header) {
    const stated = header.readUInt16BE(16);
    const pageSize = stated === 1 ? 65_536 : stated;
    const expected = pageSize * header.readUInt32BE(28);
    if (header.readUInt32BE(24) !== header.readUInt32BE(92) || file.bytes >= expected)
        return null;
    return {
        check: "file-truncated",
        severity: "error",
        title: "MBTiles: the end of the file is missing",
        message: () => `${file.label} has ${(0,counts/* formatCount */.B)(file.bytes)} bytes, its header says ${(0,counts/* formatCount */.B)(expected)} (${(0,numbers/* formatBytes */.z3)(expected - file.bytes)} are ` +
            'missing). Mapbox would answer "SQLITE_CORRUPT: database disk image is malformed". Copy, download or build it anew.',
    };
}
/** Bytes 18 and 19 are 2 in write-ahead mode (https://www.sqlite.org/wal.html); what stands in the log is not in the file. */
async function unfinishedLog(file, header) {
    if (header[18] !== 2)
        return null;
    const log = await (0,promises_.stat)(`${file.path}-wal`).catch(() => null);
    if (log === null || log.size === 0)
        return null;
    return {
        check: "mbtiles-schema",
        severity: "error",
        title: "MBTiles: data still in the write-ahead log",
        message: () => `${file.label} has ${(0,numbers/* formatBytes */.z3)(log.size)} of its content in the file ${file.label}-wal beside it, which is not uploaded: tiles would be ` +
            'missing, or Mapbox would answer "Tileset is empty." Close every program that writes to it, then run ' +
            '`sqlite3 FILE "PRAGMA wal_checkpoint(TRUNCATE)"`.',
    };
}

;// CONCATENATED MODULE: ./lib/preflight/mbtiles/limits.js
/** Tiles and grids that Mapbox processes at most (limits.json of mapbox/mapbox-upload-limits). */
const MOST_TILES = 30_000_000;
/** The largest tile and grid that Mapbox takes, in bytes as stored; `500k` in its words. */
const LARGEST_TILE = 512_000;

;// CONCATENATED MODULE: ./lib/preflight/mbtiles/metadata.js
/** Limit of the metadata as JSON text without `tilestats`, in characters (mapbox/mapbox-upload-validate, lib/validate.js). */
const METADATA_LIMIT = 61_440;
/** The highest zoom level that Mapbox takes (limits.json of mapbox/mapbox-upload-limits). */
const HIGHEST_ZOOM = 30;
/**
 * The rows of `metadata` as `getInfo` of the public repository mapbox/node-mbtiles reads them: zooms as integers, `center`
 * and `bounds` split at commas, keys of `json` added where the table has none.
 * @throws {SyntaxError} when `json` is not JSON
 * @throws {TypeError} when `json` holds null, or `center` or `bounds` is not text
 */
function readInfo(rows) {
    const info = {};
    for (const { name, value } of rows) {
        switch (name) {
            case "json":
                for (const [key, inner] of Object.entries(parseKeys(String(value))))
                    info[key] ||= inner;
                break;
            case "minzoom":
            case "maxzoom":
                info[name] = Number.parseInt(String(value), 10);
                break;
            case "center":
            case "bounds":
                if (typeof value !== "string")
                    throw new TypeError(`${name} is not text`);
                info[name] = value.split(",").map((part) => Number.parseFloat(part));
                break;
            default:
                info[String(name)] = value ?? null;
        }
    }
    return info;
}
/** A number or a text has no keys to speak of, and passes there as well. */
function parseKeys(text) {
    const parsed = JSON.parse(text);
    if (parsed === null)
        throw new TypeError("json holds null, not an object");
    return typeof parsed === "object" ? parsed : {};
}
/** Zooms from here on are not looked at by `ensureZooms` of mapbox/node-mbtiles. */
const UNSEEN_ZOOM = 30;
/**
 * Zooms, bounds and center as `ensureZooms`, `ensureBounds` and `ensureCenter` of mapbox/node-mbtiles add them: both zooms
 * are those of the tiles unless the metadata have both.
 */
function completed(info, { zooms, bounds }) {
    const full = { ...info };
    if (zooms !== null && !("minzoom" in info && "maxzoom" in info) && zooms.max < UNSEEN_ZOOM) {
        full.minzoom = zooms.min;
        full.maxzoom = zooms.max;
    }
    if (bounds !== null && !("bounds" in info) && full.minzoom === zooms?.min)
        full.bounds = bounds;
    const center = centerOf(full);
    if (center !== null && !("center" in info))
        full.center = center;
    return full;
}
function centerOf(info) {
    const bounds = infoBounds(info);
    const { minzoom, maxzoom } = info;
    if (bounds === null || typeof minzoom !== "number" || typeof maxzoom !== "number")
        return null;
    const [west, south, east, north] = bounds;
    const range = maxzoom - minzoom;
    return [
        (east - west) / 2 + west,
        (north - south) / 2 + south,
        range <= 1 ? maxzoom : Math.floor(range * 0.5) + minzoom,
    ];
}
/**
 * The rules that `validate` of mapbox/tilelive, the validators of mapbox/mapbox-upload-validate (4.8.0) have for
 * metadata, in their order. Mapbox names the first alone; here each is named.
 */
function metadataFaults(stated, tiles, vectorTiles) {
    const info = completed(stated, tiles);
    return [...relics(info), ...valueFaults(info, stated), ...vectorLayerFaults(info, vectorTiles), ...sizeFaults(info)];
}
function relics(info) {
    const faults = [];
    const check = "mbtiles-schema";
    const remedy = "Build the file anew with a current tool, such as tippecanoe or gdal.";
    if (info.prepare) {
        const answer = "Source cannot contain prepare key";
        const remedyForPrepare = `Remove it: \`${keyRemover("prepare")}\`.`;
        faults.push({ check, title: "MBTiles: metadata has a key prepare", answer, remedy: remedyForPrepare });
    }
    if (info.formatter) {
        const answer = "Use TileMill 0.7 or later to export MBTiles with a valid template.";
        faults.push({ check, title: "MBTiles: metadata has a key formatter", answer, remedy });
    }
    return faults;
}
const TEXT_LIMITS = {
    name: 255,
    version: 255,
    format: 255,
    attribution: 2000,
    description: 2000,
    source: 2000,
    legend: 8000,
    template: 8000,
};
/** How the values of some keys are written. */
const FORMS = {
    bounds: "WEST,SOUTH,EAST,NORTH",
    center: "LONGITUDE,LATITUDE,ZOOM",
};
function valueFaults(info, stated) {
    const answers = [];
    for (const [key, limit] of Object.entries(TEXT_LIMITS)) {
        const value = info[key] ?? "";
        if (typeof value !== "string" || value.length > limit) {
            answers.push(`${key} must be a string of ${limit} characters or less`);
        }
    }
    for (const key of ["minzoom", "maxzoom"]) {
        const value = info[key] ?? 0;
        if (!isZoom(value))
            answers.push(`${key} must be an integer between 0 and ${HIGHEST_ZOOM}`);
    }
    for (const key of ["tiles", "grids"]) {
        const value = info[key] ?? [""];
        if (!Array.isArray(value) || value.length === 0 || value.some((one) => typeof one !== "string")) {
            answers.push(`${key} must be an array of templated urls`);
        }
    }
    const { minzoom, maxzoom } = info;
    if (typeof minzoom === "number" && typeof maxzoom === "number" && minzoom > maxzoom) {
        answers.push("minzoom must be less than or equal to maxzoom");
    }
    answers.push(...placeFaults(info));
    const [answer, ...others] = answers;
    if (answer === undefined)
        return [];
    const key = answer.split(" ", 1)[0] ?? "";
    const also = others.length === 0 ? "" : ` Also: ${others.join("; ")}.`;
    // A row is text and nothing else, so that none can hold an array of urls; without them Mapbox has its own.
    const mending = key === "tiles" || key === "grids"
        ? `Remove it: \`${keyRemover(key)}\``
        : `Give it another value: \`${rowSetter(key, FORMS[key] ?? "VALUE")}\``;
    const origin = key in stated ? "" : "Mapbox computes it, as the metadata have none. ";
    const remedy = `${origin}${mending}, or build the file anew.${also}`;
    return [{ check: "mbtiles-zooms", title: `MBTiles: bad ${key} in metadata`, answer, remedy }];
}
/** The command that gives a key its value, whether a row has it now or the row json: a row of its own comes before that. */
function rowSetter(key, value) {
    return `sqlite3 FILE "DELETE FROM metadata WHERE name = '${key}'; INSERT INTO metadata (name, value) VALUES ('${key}', '${value}')"`;
}
/** The command that takes a key away, from the rows and from the row json. */
function keyRemover(key) {
    return `sqlite3 FILE "DELETE FROM metadata WHERE name = '${key}'; UPDATE metadata SET value = json_remove(value, '$.${key}') WHERE name = 'json'"`;
}
function isZoom(value) {
    return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= HIGHEST_ZOOM;
}
/** Numbers of an array of that length, or null for anything else. */
function numbersOf(value, length) {
    if (!Array.isArray(value) || value.length !== length)
        return null;
    const numbers = value.map((one) => (typeof one === "string" ? Number.parseFloat(one) : one));
    return numbers.every((one) => typeof one === "number" && Number.isFinite(one)) ? numbers : null;
}
/** West, south, east and north in degrees as the metadata tell them, or null where they tell none that could be. */
function infoBounds(info) {
    const [west, south, east, north] = numbersOf(info.bounds, 4) ?? [];
    if (west === undefined || south === undefined || east === undefined || north === undefined)
        return null;
    return [west, south, east, north];
}
function placeFaults(info) {
    const answers = [];
    const bounds = infoBounds(info);
    if (info.bounds !== undefined && info.bounds !== null) {
        if (bounds === null)
            answers.push("bounds must be an array of the form [west, south, east, north]");
        else
            answers.push(...boundsFaults(bounds));
    }
    if (info.center === undefined || info.center === null)
        return answers;
    const [longitude, latitude, zoom] = numbersOf(info.center, 3) ?? [];
    if (longitude === undefined || latitude === undefined || zoom === undefined) {
        return [...answers, "center must be an array of the form [lon, lat, z]"];
    }
    if (Math.abs(longitude) > 180)
        answers.push("center lon value must be between -180 and 180");
    if (Math.abs(latitude) > 90)
        answers.push("center lat value must be between -90 and 90");
    // Mapbox's message says 30, its code compares with 23.
    if (!isZoom(zoom) || zoom > 23)
        answers.push("center z value must be an integer between 0 and 30");
    if (bounds !== null) {
        const [west, south, east, north] = bounds;
        if (longitude < west || longitude > east)
            answers.push(`center lon value must be between bounds ${west} and ${east}`);
        if (latitude < south || latitude > north)
            answers.push(`center lat value must be between bounds ${south} and ${north}`);
    }
    const { minzoom, maxzoom } = info;
    if (typeof minzoom === "number" && zoom < minzoom) {
        answers.push(`center zoom value must be greater than or equal to minzoom ${minzoom}`);
    }
    if (typeof maxzoom === "number" && zoom > maxzoom) {
        answers.push(`center zoom value must be less than or equal to maxzoom ${maxzoom}`);
    }
    return answers;
}
function boundsFaults([west, south, east, north]) {
    const answers = [];
    if (Math.abs(west) > 360)
        answers.push("bounds west value must be between -360 and 360");
    if (Math.abs(south) > 95)
        answers.push("bounds south value must be between -95 and 95");
    if (Math.abs(east) > 360)
        answers.push("bounds east value must be between -360 and 360");
    if (Math.abs(north) > 95)
        answers.push("bounds north value must be between -95 and 95");
    if (west > east)
        answers.push("bounds west value must be less than or equal to east");
    if (south > north)
        answers.push("bounds south value must be less than or equal to north");
    return answers;
}
function vectorLayerFaults(info, vectorTiles) {
    const layers = info.vector_layers;
    const fault = (title, answer) => [
        {
            check: "mbtiles-vector-layers",
            title: `MBTiles: ${title}`,
            answer,
            remedy: 'The row "json" of the table metadata must list each layer of the tiles once; tippecanoe and tile-join write it.',
        },
    ];
    if (layers === undefined || layers === null) {
        return vectorTiles ? fault("no vector_layers in metadata", 'Vector source must include "vector_layers" key') : [];
    }
    if (!Array.isArray(layers) || layers.length === 0) {
        return fault("vector_layers is no list of layers", "vector_layers must be an array of layer objects");
    }
    const seen = new Set();
    for (const [index, layer] of layers.entries()) {
        const id = typeof layer === "object" && layer !== null && "id" in layer ? layer.id : undefined;
        if (typeof layer !== "object" || layer === null) {
            return fault("an entry of vector_layers is no layer", `vector_layers[${index}] must be a layer object`);
        }
        if (typeof id !== "string" || id.length > 255) {
            return fault("a layer without a usable id", `vector_layers[${index}] id must be a string of 255 characters or less`);
        }
        if (seen.has(id) && vectorTiles) {
            return fault("two layers with one id", `Vector source "vector_layers" contains duplicate ID: ${id}`);
        }
        seen.add(id);
    }
    return [];
}
function sizeFaults(info) {
    const { tilestats: _uncounted, ...counted } = info;
    const { length } = JSON.stringify(counted);
    if (length <= METADATA_LIMIT)
        return [];
    return [
        {
            check: "metadata-size",
            title: "MBTiles: metadata too large",
            answer: `Metadata ${(length / 1000).toPrecision(3)} kB exceeds limit of 61.4 kB.`,
            remedy: "Keep fewer fields or layers: tippecanoe's --include or --exclude, or one tileset for each group of layers.",
        },
    ];
}
/** The layers that the metadata list, for the report: at most 100 layers of 100 fields. */
function infoLayers(info) {
    if (!Array.isArray(info.vector_layers))
        return [];
    return info.vector_layers.slice(0, 100).flatMap((layer) => {
        if (typeof layer !== "object" || layer === null || !("id" in layer) || typeof layer.id !== "string")
            return [];
        const fields = "fields" in layer && typeof layer.fields === "object" && layer.fields !== null ? layer.fields : {};
        return [{ id: layer.id, fields: Object.keys(fields).slice(0, 100) }];
    });
}

;// CONCATENATED MODULE: ./lib/preflight/mbtiles/tiles.js

/** So many levels are asked for at most: more are nonsense. */
const MOST_LEVELS = 100;
/** Counts and ranges by zoom level, for a schema whose index answers that; otherwise see `levelsByOnePass`. */
const levelsByIndex = (table) => `SELECT zoom_level AS zoom, COUNT(*) AS tiles, MIN(tile_column) AS left, MAX(tile_column) AS right,
  MIN(tile_row) AS bottom, MAX(tile_row) AS top FROM ${table} GROUP BY zoom_level LIMIT ${MOST_LEVELS}`;
/** Numbers above the highest zoom: SQLite takes text for larger than all of them. */
const ABOVE = `zoom_level > ${HIGHEST_ZOOM} AND zoom_level <= 9e999`;
/**
 * The same in one pass without sorting, which for 30 million tiles would take gigabytes: one row with all levels side by side.
 * Levels below 0 stand together under the lowest of them, levels above the highest zoom under the highest.
 */
function levelsByOnePass(table) {
    const columns = [
        "COUNT(*) AS total",
        "COUNT(*) FILTER (WHERE zoom_level < 0) AS below",
        "MIN(zoom_level) AS lowest",
        `COUNT(*) FILTER (WHERE ${ABOVE}) AS above`,
        `MAX(zoom_level) FILTER (WHERE ${ABOVE}) AS highest`,
    ];
    for (let zoom = 0; zoom <= HIGHEST_ZOOM; zoom++) {
        const filter = `FILTER (WHERE zoom_level = ${zoom})`;
        columns.push(`COUNT(*) ${filter} AS tiles${zoom}`);
        for (const [name, value] of [
            ["left", "MIN(tile_column)"],
            ["right", "MAX(tile_column)"],
            ["bottom", "MIN(tile_row)"],
            ["top", "MAX(tile_row)"],
        ]) {
            columns.push(`${value} ${filter} AS ${name}${zoom}`);
        }
    }
    return `SELECT ${columns.join(", ")} FROM ${table}`;
}
/** The columns that say where a tile lies. */
const PLACE = ["zoom_level", "tile_column", "tile_row"];
/** The places of a table, with whole numbers where they are stored as text or as 5.0: for Mapbox they are such, and SQLite finds "9" larger than "10". */
function withNumbers(table) {
    const numbers = PLACE.map((name) => {
        const number = `CAST(${name} AS INTEGER)`;
        return `iif(${name} = ${number}, ${number}, ${name}) AS ${name}`;
    });
    return `(SELECT ${numbers.join(", ")} FROM ${table})`;
}
/** Turns the answer of `levelsByIndex` or of `levelsByOnePass` into levels, lowest first; values that are no number become NaN. */
function readLevels(answer) {
    const [first] = answer;
    const rows = first !== undefined && "total" in first ? unfold(first) : answer;
    return rows
        .map((row) => ({
        zoom: numberOf(row.zoom),
        tiles: numberOf(row.tiles),
        columns: [numberOf(row.left), numberOf(row.right)],
        rows: [numberOf(row.bottom), numberOf(row.top)],
    }))
        .sort((one, other) => one.zoom - other.zoom);
}
function unfold(row) {
    const levels = [];
    const add = (zoom, tiles, name) => {
        const [left, right, bottom, top] = ["left", "right", "bottom", "top"].map((side) => row[`${side}${name}`] ?? null);
        if (tiles === 0)
            return;
        levels.push({ zoom, tiles, left: left ?? null, right: right ?? null, bottom: bottom ?? null, top: top ?? null });
    };
    for (let zoom = 0; zoom <= HIGHEST_ZOOM; zoom++)
        add(zoom, row[`tiles${zoom}`] ?? 0, zoom);
    add(row.lowest ?? null, row.below ?? 0, "below");
    add(row.highest ?? null, row.above ?? 0, "above");
    const counted = levels.reduce((sum, { tiles }) => sum + numberOf(tiles), 0);
    // What is left has a zoom that is text, a fraction, or NULL.
    add(null, numberOf(row.total) - counted, "other");
    return levels;
}
/** A number as SQLite gave it, also a whole one as text; NaN for other text, blobs and NULL. */
function numberOf(value) {
    if (typeof value === "string" && /^-?\d{1,15}$/.test(value))
        return Number(value);
    return typeof value === "number" ? value : Number.NaN;
}
/** Whether every tile of the level lies inside the world at its zoom: column and row below 2^zoom. */
function isInsideWorld({ zoom, columns, rows }) {
    const size = 2 ** zoom;
    return [...columns, ...rows].every((value) => Number.isInteger(value) && value >= 0 && value < size);
}
/**
 * The bounds that Mapbox takes where the metadata name none: the outer edges of the tiles at the lowest zoom, as
 * `ensureBounds` of mapbox/node-mbtiles computes them. In degrees; null without tiles.
 */
function boundsOfTiles(levels) {
    const [lowest] = levels;
    if (lowest === undefined || !isInsideWorld(lowest))
        return null;
    const { zoom, columns, rows } = lowest;
    const longitude = (column) => (column / 2 ** zoom) * 360 - 180;
    const latitude = (row) => (Math.atan(Math.sinh(Math.PI * (2 * (row / 2 ** zoom) - 1))) * 180) / Math.PI;
    return [longitude(columns[0]), latitude(rows[0]), longitude(columns[1] + 1), latitude(rows[1] + 1)];
}
/**
 * The format of a tile by its first bytes and last two, given as hexadecimal digits, as mapbox/tiletype tells it; null for what
 * it does not know, uncompressed vector tiles among them.
 */
function tileFormat(head, tail) {
    if (head.startsWith("89504E470D0A1A0A"))
        return "png";
    if (head.startsWith("FFD8") && tail === "FFD9")
        return "jpg";
    if (/^47494638(39|37)61/.test(head))
        return "gif";
    if (/^52494646.{8}57454250/.test(head))
        return "webp";
    return head.startsWith("789C") || head.startsWith("1F8B") ? "pbf" : null;
}
/**
 * Where the zooms of the metadata contradict those of the tiles (mapbox/mapbox-upload-validate, lib/validators/mbtiles.js). A
 * `maxzoom` above the tiles is allowed beside a `fillzoom`. Of what is stated, null is for no row and NaN for one that is no
 * number, which contradicts nothing.
 */
function zoomContradictions(stated, actual) {
    const found = [];
    const note = (key, than, bound) => {
        const words = `In mbtiles file, metadata.${key} (${stated[key]}) is ${than} than actual tiles ${bound}zoom (${actual[bound]})`;
        found.push({ key, answer: words, right: key === "maxzoom" ? actual.max : actual[bound] });
    };
    const { maxzoom, fillzoom } = stated;
    if (fillzoom !== null && fillzoom < actual.min)
        note("fillzoom", "lower", "min");
    if (fillzoom !== null && fillzoom > actual.max)
        note("fillzoom", "higher", "max");
    if (maxzoom === null)
        return found;
    if (maxzoom < actual.min)
        note("maxzoom", "lower", "min");
    else if (maxzoom < actual.max)
        note("maxzoom", "lower", "max");
    else if (maxzoom > actual.max && fillzoom === null)
        note("maxzoom", "higher", "max");
    return found;
}

;// CONCATENATED MODULE: ./lib/preflight/mbtiles/shared.js

/**
 * The two tables behind a view `tiles` that joins them and does nothing else, as mbutil, tippecanoe, planetiler and many others
 * write it; null for every other view, for one without a single tile too. The text of a view can say one thing in many ways:
 * so SQLite compiles the view and the plain join of its tables, and where both are the same program, they have the same rows.
 */
async function sharedTiles(ask) {
    const program = await programOf("tiles", ask);
    const tables = await tablesOf(program, ask);
    const places = tables.find(({ columns }) => PLACE.every((name) => columns.has(name)) && !columns.has("tile_data"));
    const images = tables.find(({ columns }) => columns.has("tile_data"));
    if (tables.length !== 2 || places === undefined || images === undefined)
        return null;
    const common = [...images.columns].filter((name) => places.columns.has(name));
    if (common.length === 0 || !(await isUnique(images.name, common, ask)))
        return null;
    const shared = sharedOf(quoted(places.name), quoted(images.name), common.map(quoted));
    const usual = (await isPlainJoin(program, shared, ask)) && (await looksUp(shared, ask));
    return usual && (await ask(`SELECT 1 FROM ${shared.join} LIMIT 1`)).length > 0 ? shared : null;
}
function sharedOf(places, images, key) {
    return { places, images, key, join: `${places} CROSS JOIN ${images} USING (${key.join(", ")})` };
}
/** What SQLite would do to read all tiles, without remarks for people: they call tables by their aliases. */
async function programOf(from, ask) {
    const steps = await ask(`EXPLAIN SELECT ${PLACE.join(", ")}, tile_data FROM ${from}`);
    return steps.map((step) => ({ ...step, comment: null, p4: step.opcode === "Explain" ? null : (step.p4 ?? null) }));
}
async function isPlainJoin(program, { places, images, key }, ask) {
    const columns = [...PLACE.map((name) => `${places}.${name}`), `${images}.tile_data`].join(", ");
    for (const tables of [`${places} JOIN ${images}`, `${images} JOIN ${places}`]) {
        const joined = await programOf(`(SELECT ${columns} FROM ${tables} USING (${key.join(", ")}))`, ask);
        if (JSON.stringify(joined) === JSON.stringify(program))
            return true;
    }
    return false;
}
/** Whether images are found by an index, and only places visited one after another: keys of another kind or collation are not. */
async function looksUp({ join }, ask) {
    return (await programOf(join, ask)).filter(({ opcode }) => opcode === "Rewind").length === 1;
}
/** Trees of two tables and of the indexes that a join of them may use. */
const MOST_TREES = 8;
/** The tables whose rows or indexes a program reads. */
async function tablesOf(program, ask) {
    const roots = program.filter(({ opcode, p3 }) => opcode === "OpenRead" && p3 === 0).map(({ p2 }) => Number(p2));
    if (roots.length > MOST_TREES)
        return [];
    const rows = await ask("SELECT DISTINCT tbl_name AS tablename, lower(columns.name) AS name FROM sqlite_master, pragma_table_info(tbl_name) AS columns " +
        `WHERE rootpage IN (${roots.join(", ")})`);
    const tables = Map.groupBy(rows, ({ tablename }) => String(tablename));
    return [...tables].map(([name, columns]) => ({
        name,
        columns: new Set(columns.map((column) => String(column.name))),
    }));
}
/** Whether no two rows of a table have the same values in these columns. */
async function isUnique(table, columns, ask) {
    const among = `COALESCE(lower(name), '') IN (${columns.map(literal).join(", ")})`;
    const [unique] = await ask(`SELECT (SELECT COUNT(*) = 1 AND MIN(${among}) FROM pragma_table_info(${literal(table)}) WHERE pk > 0) OR ` +
        `EXISTS (SELECT 1 FROM pragma_index_list(${literal(table)}) AS list WHERE "unique" = 1 AND partial = 0 AND ` +
        `(SELECT MIN(${among}) FROM pragma_index_info(list.name))) AS found`);
    return unique?.found === 1;
}
const literal = (text) => `'${text.replaceAll("'", "''")}'`;
const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

;// CONCATENATED MODULE: ./lib/preflight/mbtiles/sizes.js


/**
 * Sizes by one sequential pass over a table, however its rows are indexed; SQLite reads the length of a blob from the head of
 * its row. Every other use of the blob, COUNT(tile_data) too, would read all of it.
 */
async function readSizes(table, isTable, ask) {
    const data = table === "tiles" ? "tile_data" : "grid";
    const from = `${table}${isTable ? " NOT INDEXED" : ""}`;
    // To keep the worst of all rows takes a fifth less time than to count them, and most files are sound.
    const [worst] = await ask(`SELECT LENGTH(${data}) AS bytes, ${sizes_PLACE} FROM ${from} ORDER BY ${worstFirst(data)} LIMIT 1`);
    if (worst !== undefined && !isFaulty(worst))
        return sizesOf({ ...worst, large: 0, empty: 0 });
    const [row] = await ask(`SELECT ${totals(data)} FROM ${from}`);
    return sizesOf(row);
}
/** Images that are looked at when none is faulty: the largest may be one that no place shows. */
const FEW = 20;
/** Faulty images that are followed to their places. */
const MOST_FAULTY = 1_000;
/** The longest key that is passed on, in characters: usual ones are hashes. */
const LONGEST_KEY = 500;
/**
 * The same for places that share images: by one pass over the images, and then one over the places for those that show one of
 * the worst images. The view would look up an image in random order for each place. No largest is named when no place shows
 * any of the few largest images; null is for files where that way leads too far: many faulty images, or unusual keys.
 */
async function readSharedSizes({ images, key, join }, ask) {
    const literals = key.map((name) => `iif(LENGTH(${name}) > ${LONGEST_KEY}, NULL, quote(${name}))`);
    const worst = await ask(`SELECT LENGTH(tile_data) AS bytes, ${literals.join(" || ', ' || ")} AS key FROM ${images} NOT INDEXED ` +
        `ORDER BY ${worstFirst("tile_data")} LIMIT ${MOST_FAULTY}`);
    const faulty = worst.filter(isFaulty).length;
    const looked = worst.slice(0, Math.max(FEW, faulty));
    if (faulty === MOST_FAULTY || looked.some((image) => image.key === null))
        return null;
    const [shown] = await ask(`SELECT ${totals("tile_data")} FROM ${join} WHERE (${key.join(", ")}) IN (VALUES ${looked.map((image) => `(${image.key})`).join(", ")})`);
    return sizesOf(shown);
}
const sizes_PLACE = "zoom_level AS z, tile_column AS x, tile_row AS y";
/** NULL before all, then by size. */
const worstFirst = (data) => `COALESCE(LENGTH(${data}), 9e15) DESC`;
const totals = (data) => `MAX(LENGTH(${data})) AS bytes, ${sizes_PLACE}, COUNT(*) FILTER (WHERE LENGTH(${data}) > ${LARGEST_TILE}) AS large, ` +
    `COUNT(*) - COUNT(LENGTH(${data})) AS empty`;
function isFaulty({ bytes }) {
    return bytes === null || numberOf(bytes) > LARGEST_TILE;
}
function sizesOf(row) {
    return {
        bytes: numberOf(row?.bytes ?? 0),
        z: numberOf(row?.z),
        x: numberOf(row?.x),
        y: numberOf(row?.y),
        tooLarge: numberOf(row?.large),
        empty: numberOf(row?.empty),
    };
}

;// CONCATENATED MODULE: ./lib/preflight/mbtiles/inventory.js





/** Counts the tiles: of a view, those behind it or up to one more than `limit`. `types` tells by name what is a table and what a view. */
function readTiles(types, limit, ask, askBeside) {
    return types.get("tiles") === "table" ? readTable(ask, askBeside) : readView(types, limit, ask, askBeside);
}
/** Counts the rows of a table, or of a view up to one more than the limit: a view of 64 kB can have 89 million of them. */
async function countUpToLimit(name, types, ask) {
    const type = types.get(name);
    if (type === undefined)
        return 0;
    // A table has no more rows than its file has bytes, and SQLite counts them many times as quickly.
    return countRows(type === "table" ? name : `(SELECT 1 FROM ${name} LIMIT ${MOST_TILES + 1})`, ask);
}
/** A promise whose failure is told where it is awaited, unless something else has failed before. */
function begun(promise) {
    promise.catch(() => { });
    return promise;
}
/**
 * A table that its index orders is counted by its levels, so that it is gone through once less: it has no more rows than its
 * file has bytes. Without that the levels take far longer than a count, which comes first then.
 */
async function readTable(ask, askBeside) {
    const readTileSizes = () => readSizes("tiles", true, askBeside);
    const tables = { places: "tiles", images: "tiles" };
    const isEmpty = (await ask("SELECT 1 FROM tiles LIMIT 1")).length === 0;
    if (isEmpty || !(await isByIndex("tiles", ask))) {
        const count = await countRows("tiles", ask);
        return { count, tables, levels: () => askLevels("tiles", levelsByOnePass, ask), sizes: readTileSizes };
    }
    const sizes = begun(readTileSizes());
    const levels = await askLevels("tiles", levelsByIndex, ask);
    const count = levels.length < MOST_LEVELS ? levels.reduce((sum, { tiles }) => sum + tiles, 0) : await countRows("tiles", ask);
    return { count, tables, levels: async () => levels, sizes: () => sizes };
}
async function readView(types, limit, ask, askBeside) {
    const shared = types.has("tiles") ? await sharedTiles(ask) : null;
    const count = await countTiles(types, shared, limit, ask);
    return { count, tables: shared, levels: () => levelsOf(shared, count, ask), sizes: () => inventory_sizesOf(shared, askBeside) };
}
/** Places are counted instead of tiles, unless there are more than `limit`: then it matters whether each has an image. */
async function countTiles(types, shared, limit, ask) {
    const places = shared === null ? 0 : await countRows(shared.places, ask);
    return shared === null || places > limit ? countUpToLimit("tiles", types, ask) : places;
}
async function countRows(from, ask) {
    const [row] = await ask(`SELECT COUNT(*) AS count FROM ${from}`);
    return numberOf(row?.count);
}
async function inventory_sizesOf(shared, ask) {
    const sizes = shared === null ? null : await readSharedSizes(shared, ask);
    return sizes ?? readSizes("tiles", false, ask);
}
async function levelsOf(shared, count, ask) {
    return (shared === null ? null : await levelsOfPlaces(shared, count, ask)) ?? readLevelsOf("tiles", ask);
}
/**
 * The levels of `count` places, some of which may lack their image. Null where only the view can tell the levels of tiles:
 * values that are no zoom, column or row, and a lowest or highest zoom that no tile has.
 */
async function levelsOfPlaces({ places, join }, count, ask) {
    const levels = await readLevelsOf(places, ask);
    if (!levels.every(isUsual) || levels.reduce((sum, { tiles }) => sum + tiles, 0) !== count)
        return null;
    for (const level of [levels.at(0), levels.at(-1)]) {
        const shown = await ask(`SELECT 1 FROM ${join} WHERE zoom_level = ${level?.zoom} LIMIT 1`);
        if (shown.length === 0)
            return null;
    }
    return levels;
}
function isUsual({ zoom, columns, rows }) {
    return zoom >= 0 && zoom <= HIGHEST_ZOOM && [zoom, ...columns, ...rows].every((value) => Number.isInteger(value));
}
async function readLevelsOf(table, ask) {
    return askLevels(table, (await isByIndex(table, ask)) ? levelsByIndex : levelsByOnePass, ask);
}
async function askLevels(table, statement, ask) {
    const answer = await ask(statement(table));
    const hasText = answer.some((row) => Object.values(row).some((value) => typeof value === "string"));
    return readLevels(hasText ? await ask(levelsByOnePass(withNumbers(table))) : answer);
}
/** Whether SQLite reads the levels of a table without sorting its rows. */
async function isByIndex(table, ask) {
    const plan = await ask(`EXPLAIN QUERY PLAN ${levelsByIndex(table)}`);
    return plan.every(({ detail }) => !String(detail).includes("TEMP B-TREE"));
}

// EXTERNAL MODULE: ./lib/preflight/extent.js
var extent = __webpack_require__(8279);
;// CONCATENATED MODULE: ./lib/preflight/mbtiles/statements.js
/** How to remove tiles from a table, whose name is as SQL wants it: SQLite deletes nothing from a view. */
function removal(table, condition) {
    const name = plainName(table);
    return name === undefined
        ? "Remove them from the tables behind the view, or build the file anew."
        : `Remove them: \`sqlite3 FILE "DELETE FROM ${name} WHERE ${condition}"\`.`;
}
/** How to count the rows of a table from the other end. By way of numbers below 0, so that no two tiles are ever at one place. */
function turning(table) {
    const name = plainName(table);
    if (name === undefined)
        return "Turn them round in the tables behind the view, or build the file anew.";
    const [below, back] = ["-1 - tile_row", "(1 << zoom_level) + tile_row"].map((row) => `UPDATE ${name} SET tile_row = ${row};`);
    return `Turn them round: \`sqlite3 FILE "BEGIN; ${below} ${back} COMMIT"\`.`;
}
/** A name that needs no quotes in a command. */
function plainName(table) {
    return /^"?(\w+)"?$/.exec(table ?? "")?.[1];
}

;// CONCATENATED MODULE: ./lib/preflight/mbtiles/rows.js




/**
 * Adds where rows seem to be counted from the north, as in the paths of XYZ tiles: those of the highest zoom all lie outside
 * the `bounds` of the metadata, and turned round they do not. `table` holds the places, unless a view computes them.
 */
function judgeRowOrder(file, bounds, levels, table, collector) {
    const highest = levels.findLast(isInsideWorld);
    const covered = highest === undefined ? null : boundsOfTiles([highest]);
    if (highest === undefined || covered === null || !isTurnedRound(covered, bounds))
        return;
    const { zoom, rows } = highest;
    collector.add({
        check: "mbtiles-zooms",
        severity: "warning",
        title: "MBTiles: rows seem to be counted from the north",
        message: () => `${file.label}: at z${zoom} tile_row goes from ${rows[0]} to ${rows[1]}. No such tile lies within the bounds of the metadata, ` +
            `${bounds.map(numbers/* formatCoordinate */.iw).join(", ")}, but some would if row 0 were in the north, as in XYZ. In MBTiles it is in the south, whatever the ` +
            `metadata say of a scheme: Mapbox would show the tiles in the wrong order, in the other hemisphere. ${turning(table)}`,
    });
}
function isTurnedRound(covered, bounds) {
    const [west, south, east, north] = covered;
    return (0,extent/* areApart */.NQ)(covered, bounds) && !(0,extent/* areApart */.NQ)([west, -north, east, -south], bounds);
}

;// CONCATENATED MODULE: ./lib/preflight/mbtiles/zooms.js




/** Mapbox reads these rows anew, whatever the row `json` says (mapbox/mapbox-upload-validate, lib/validators/mbtiles.js). */
async function statedZooms(types, ask) {
    const firstOf = async (name) => {
        if (!types.has("metadata"))
            return null;
        const [row] = await ask(`SELECT value FROM metadata WHERE name = '${name}' LIMIT 1`);
        return row === undefined ? null : Number.parseInt(String(row.value), 10);
    };
    return { maxzoom: await firstOf("maxzoom"), fillzoom: await firstOf("fillzoom") };
}
/** Adds what is wrong when `what` go up to a zoom above the highest one; they are rows of `table`, unless a view computes them. */
function judgeHighestZoom(file, what, highest, table, collector) {
    if (!(highest > HIGHEST_ZOOM))
        return;
    const answer = `Maxzoom exceeded for mbtiles file. There is a max zoom limit of ${HIGHEST_ZOOM} but tiles up to zoom level ${highest} were found.`;
    collector.add({
        check: "mbtiles-zooms",
        severity: "error",
        title: `MBTiles: ${what} above z${HIGHEST_ZOOM}`,
        message: () => `${file.label} has ${what} up to z${highest}. ${(0,answers/* wouldAnswer */.Q)(answer)} ${removal(table, `zoom_level > ${HIGHEST_ZOOM}`)}`,
    });
}
/** Adds where the zooms of tiles are below 0 or contradict the metadata; `table` holds their places, unless a view computes them. */
function judgeZooms(file, zooms, stated, table, collector) {
    const range = zooms.min === zooms.max ? `at z${zooms.min} only` : `from z${zooms.min} to z${zooms.max}`;
    const add = (title, answer, remedy) => collector.add({
        check: "mbtiles-zooms",
        severity: "error",
        title: `MBTiles: ${title}`,
        message: () => `${file.label} has tiles ${range}. ${(0,answers/* wouldAnswer */.Q)(answer)} ${remedy}`,
    });
    if (zooms.min < 0) {
        const answer = `Minzoom exceeded for mbtiles file. There is a min zoom limit of 0 but tiles down to zoom level ${zooms.min} were found.`;
        add("tiles below z0", answer, removal(table, "zoom_level < 0"));
    }
    for (const { key, answer, right } of zoomContradictions(stated, zooms)) {
        const remedy = `Correct the metadata: \`${rowSetter(key, String(right))}\`, or build the file anew.`;
        add(`${key} of the metadata is not that of the tiles`, answer, remedy);
    }
}

;// CONCATENATED MODULE: ./lib/preflight/mbtiles/judge.js










/**
 * Judges the tables `tiles` and `grids`: how many, their format, zooms, places and sizes. `types` tells by name what is a
 * table and what a view, `bounds` are those of the metadata. Sizes are asked by `askBeside`, meanwhile: they need a pass over the tables, and all else one over their indexes.
 */
async function judgeTiles(file, types, bounds, ask, askBeside, collector) {
    const type = types.get("tiles");
    const format = type === undefined ? null : await judgeFirstTile(file, type === "table", ask, collector);
    const grids = await countUpToLimit("grids", types, ask);
    const tiles = await readTiles(types, MOST_TILES - grids, ask, askBeside);
    const { count } = tiles;
    const unknown = { format, count, zooms: null, perZoom: {}, largest: null, bounds: null };
    if (count + grids === 0) {
        collector.add({
            check: "mbtiles-schema",
            severity: "error",
            title: "MBTiles: no tiles",
            message: () => `${file.label} ${types.has("tiles") ? "has an empty table tiles" : "has no table tiles"}. Mapbox would answer "Tileset is empty." ` +
                "Look at the log of the tool that built it: did the input hold features, inside the zooms asked for?",
        });
        return unknown;
    }
    if (count + grids > MOST_TILES) {
        collector.add({
            check: "mbtiles-schema",
            severity: "error",
            title: `MBTiles: more than ${(0,counts/* formatCount */.B)(MOST_TILES)} tiles`,
            message: () => `${file.label} has more than ${(0,counts/* formatCount */.B)(MOST_TILES)} tiles. Mapbox would answer "Tileset exceeds processing limit." Lower the ` +
                "highest zoom (`tile-join -z13 -o out.mbtiles in.mbtiles`), or split it by area.",
        });
        return unknown;
    }
    if (grids > 0)
        await judgeGrids(file, types.get("grids") === "table", ask, collector);
    if (count === 0)
        return unknown;
    const sizes = begun(tiles.sizes());
    const levels = await tiles.levels();
    const zooms = zoomsOf(levels);
    if (zooms !== null) {
        judgeHighestZoom(file, "tiles", zooms.max, tiles.tables?.places, collector);
        judgeZooms(file, zooms, await statedZooms(types, ask), tiles.tables?.places, collector);
    }
    if (bounds !== null)
        judgeRowOrder(file, bounds, levels, tiles.tables?.places, collector);
    await judgePlaces(file, levels, ask, collector);
    const tileSizes = await sizes;
    const largest = judgeSizes("tiles", file, tileSizes, collector);
    judgeNulls(file, tileSizes.empty, tiles.tables, collector);
    return { format, count, zooms, perZoom: perZoom(levels), largest, bounds: boundsOfTiles(levels) };
}
/** Mapbox looks at the first tile alone to tell the format of all. */
async function judgeFirstTile(file, isTable, ask, collector) {
    const [row] = await ask("SELECT tile_data IS NULL AS missing, typeof(tile_data) = 'text' AS text, HEX(SUBSTR(CAST(tile_data AS BLOB), 1, 16)) AS head, " +
        "HEX(SUBSTR(CAST(tile_data AS BLOB), -2)) AS tail FROM tiles LIMIT 1");
    if (row === undefined)
        return null;
    const format = row.text === 1 ? null : tileFormat(String(row.head), String(row.tail));
    if (format !== null || row.missing === 1)
        return format;
    const { title, fact, remedy } = formatFault(row, isTable);
    collector.add({
        check: "mbtiles-tile-format",
        severity: "error",
        title: `MBTiles: ${title}`,
        message: () => `${file.label}: the first tile is ${fact}. ${(0,answers/* wouldAnswer */.Q)("Unknown format.")} ${remedy}`,
    });
    return null;
}
/** Why a tile has no format that Mapbox knows, and what mends it. */
function formatFault({ text, head }, isTable) {
    if (text === 1) {
        return {
            title: "tiles are stored as text",
            fact: "text instead of a blob",
            remedy: isTable
                ? 'Make it one: `sqlite3 FILE "UPDATE tiles SET tile_data = CAST(tile_data AS BLOB)"`.'
                : "Make it one in the table behind the view, or build the file anew.",
        };
    }
    // The first byte of a vector tile is the tag of its first layer: field 3, length-delimited (Mapbox Vector Tile specification).
    if (String(head).startsWith("1A")) {
        return {
            title: "vector tiles are not compressed",
            fact: "an uncompressed vector tile",
            remedy: "Build it without tippecanoe's --no-tile-compression (-pC).",
        };
    }
    return {
        title: "unknown format of tiles",
        fact: "neither PNG, JPEG, GIF, WebP nor a compressed vector tile",
        remedy: "Store each tile as one whole image or as a gzipped vector tile.",
    };
}
function zoomsOf(levels) {
    const zooms = levels.map(({ zoom }) => zoom).filter((zoom) => Number.isInteger(zoom));
    return zooms.length === 0 ? null : { min: Math.min(...zooms), max: Math.max(...zooms) };
}
function perZoom(levels) {
    const numbered = levels.filter(({ zoom }) => Number.isInteger(zoom));
    return Object.fromEntries(numbered.map(({ zoom, tiles }) => [String(zoom), tiles]));
}
async function judgeGrids(file, isTable, ask, collector) {
    judgeSizes("grids", file, await readSizes("grids", isTable, ask), collector);
    const [row] = await ask("SELECT MAX(zoom_level) AS zoom FROM grids");
    judgeHighestZoom(file, "grids", numberOf(row?.zoom), isTable ? "grids" : undefined, collector);
}
async function judgePlaces(file, levels, ask, collector) {
    // Levels tell the least and the greatest number: of NULL and of a fraction in between, which nobody asks for, they tell nothing.
    if (levels.every((level) => isInsideWorld(level) || level.zoom > HIGHEST_ZOOM || level.zoom < 0))
        return;
    const outside = `FROM ${withNumbers("tiles")} WHERE typeof(zoom_level) <> 'integer' OR typeof(tile_column) <> 'integer' OR typeof(tile_row) <> 'integer' ` +
        `OR (zoom_level BETWEEN 0 AND ${HIGHEST_ZOOM} AND (tile_column < 0 OR tile_row < 0 OR tile_column >= (1 << zoom_level) OR tile_row >= (1 << zoom_level)))`;
    const [first] = await ask(`SELECT zoom_level AS z, tile_column AS x, tile_row AS y ${outside} LIMIT 1`);
    if (first === undefined)
        return;
    const [all] = await ask(`SELECT COUNT(*) AS count ${outside}`);
    const count = numberOf(all?.count);
    const place = `${first.z}/${first.x}/${first.y}`;
    collector.add({
        check: "mbtiles-tile-format",
        severity: "error",
        title: `MBTiles: ${(0,counts/* countOf */.p)(count, "tile")} outside the world`,
        message: () => `${file.label}: ${(0,counts/* countOf */.p)(count, "tile")} with a column or row that its zoom does not have, first zoom_level ${first.z}, tile_column ${first.x}, ` +
            `tile_row ${first.y} (both must be whole numbers below 2^zoom). Mapbox would answer "Tile ${place} is an invalid ZXY range." Delete ` +
            "those rows, or build the file anew.",
    });
}
/** What is wrong with the sizes, and the largest tile; null where its place is not known. */
function judgeSizes(table, file, sizes, collector) {
    const { z, x, bytes, tooLarge } = sizes;
    const y = 2 ** z - 1 - sizes.y;
    if (tooLarge > 0) {
        const noun = table === "tiles" ? "tile" : "grid";
        const title = table === "tiles" ? "Tile" : "Grid";
        collector.add({
            check: "mbtiles-tile-size",
            severity: "error",
            title: `MBTiles: ${(0,counts/* countOf */.p)(tooLarge, noun)} over 500 kB`,
            message: () => `${file.label}: ${(0,counts/* countOf */.p)(tooLarge, noun)} larger than ${(0,counts/* formatCount */.B)(LARGEST_TILE)} bytes, the largest z${z}/${x}/${y} with ${(0,counts/* formatCount */.B)(bytes)} bytes. ` +
                `Mapbox would answer "${title} exceeds maximum size of 500k at z${z}. Reduce the detail of data at this zoom level or omit it by adjusting ` +
                'your minzoom." Rebuild with `tippecanoe --drop-densest-as-needed`; for images choose a stronger compression.',
        });
    }
    return table === "tiles" && [x, y, z].every((value) => Number.isInteger(value)) ? { z, x, y, bytes } : null;
}
function judgeNulls(file, nulls, tables, collector) {
    if (nulls <= 0)
        return;
    collector.add({
        check: "mbtiles-tile-format",
        severity: "error",
        title: `MBTiles: ${(0,counts/* countOf */.p)(nulls, "tile")} without data`,
        message: () => `${file.label}: ${(0,counts/* countOf */.p)(nulls, "tile")} without tile_data (NULL). Mapbox would answer "Tile is invalid". ${removal(tables?.images, "tile_data IS NULL")}`,
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/preflight/mbtiles/process.js



/** SQLite refused a statement. `code` is its primary result code (https://www.sqlite.org/rescode.html). */
class SqliteError extends Error {
    code;
    constructor(message, code) {
        super(message);
        this.name = "SqliteError";
        this.code = code;
    }
}
/** The database cannot be asked: `missing` is a Node without SQLite, `ended` a process out of memory or time. */
class SqliteUnavailable extends Error {
    reason;
    constructor(message, reason, options) {
        super(message, options);
        this.name = "SqliteUnavailable";
        this.reason = reason;
    }
}
/** What SQLite may allocate in all, in bytes: a view can ask for gigabytes. */
const MEMORY_LIMIT = 256 * 1024 * 1024;
/** Rows of one answer at most, more than any of our statements has a use for: the program of a hostile view has millions of steps. */
const MOST_ROWS = 100_000;
/**
 * Answers each line `{ path }` or `{ sql }` with a line `{ rows }` or `{ message, code }`. It is a text because it runs
 * in a process of its own, and so needs no second entry in a bundle. `immutable` keeps -wal and -shm files from
 * appearing next to the user's file and shows exactly the bytes that would be uploaded (https://www.sqlite.org/uri.html).
 */
const PROGRAM = `
import { createInterface } from "node:readline";
let sqlite;
let missing;
try {
  sqlite = await import("node:sqlite");
} catch (error) {
  missing = error.message;
}
let database;
const plain = (key, value) => typeof value === "bigint" ? Number(value) : ArrayBuffer.isView(value) ? null : value;
const answer = ({ url, sql }) => {
  if (missing !== undefined) return { message: missing, code: -1 };
  try {
    if (url !== undefined) {
      database?.close();
      database = undefined;
      database = new sqlite.DatabaseSync(new URL(url), { readOnly: true });
      database.exec("PRAGMA hard_heap_limit = ${MEMORY_LIMIT}; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON");
      return { rows: [] };
    }
    const statement = database.prepare(sql);
    statement.setReadBigInts(true);
    const rows = [];
    for (const row of statement.iterate()) if (rows.push(row) === ${MOST_ROWS}) break;
    return { rows };
  } catch (error) {
    return { message: error.errstr ? error.message : String(error), code: (error.errcode ?? 0) & 255 };
  }
};
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(answer(JSON.parse(line)), plain) + "\\n");
}
`;
/**
 * SQLite in a process of its own. Files come from anywhere, and SQLite's calls return only when they are done: here
 * a view that computes for hours, a corrupted page that crashes the library, or a cold disk stops neither the log
 * nor cancellation of the run, because the process can be ended at any moment.
 */
class SqliteProcess {
    #child;
    #answers;
    #ended;
    #failure = null;
    constructor() {
        // Nothing of the job's environment goes in: no token, no NODE_OPTIONS. Windows cannot start Node without its root.
        const { SystemRoot } = process.env;
        this.#child = (0,external_node_child_process_.spawn)(process.execPath, ["--disable-warning=ExperimentalWarning", "--input-type=module", "--eval", PROGRAM], { env: SystemRoot === undefined ? {} : { SystemRoot }, windowsHide: true });
        this.#ended = new Promise((resolve) => {
            this.#child.once("error", (error) => {
                this.#failure = error;
                resolve(undefined);
            });
            this.#child.once("close", resolve);
        });
        // A process that ends early closes its ends of the pipes; #ask says so, in one place.
        this.#child.stdin.on("error", () => { });
        this.#child.stderr.resume();
        this.#answers = (0,external_node_readline_.createInterface)({ input: this.#child.stdout })[Symbol.asyncIterator]();
    }
    /**
     * Opens the file at the absolute `path` in place of the one before, to be read only.
     * @throws {SqliteError} when SQLite cannot open it
     * @throws {SqliteUnavailable} when there is no SQLite to ask, or `deadline` has passed
     */
    async open(path, deadline) {
        await this.#ask({ url: `${(0,external_node_url_.pathToFileURL)(path).href}?immutable=1` }, deadline);
    }
    /**
     * All rows of one statement, or the first 100,000.
     * @throws {SqliteError} when SQLite refuses the statement or the file is damaged
     * @throws {SqliteUnavailable} when `deadline` has passed or the process ended; it can be asked no more then
     */
    async all(sql, deadline) {
        return this.#ask({ sql }, deadline);
    }
    /** Ends the process, whatever it is doing. */
    async close() {
        this.#child.kill("SIGKILL");
        await this.#ended;
    }
    async #ask(question, deadline) {
        const end = () => this.#child.kill("SIGKILL");
        if (deadline.aborted)
            end();
        deadline.addEventListener("abort", end, { once: true });
        try {
            this.#child.stdin.write(`${JSON.stringify(question)}\n`);
            const line = await this.#answers.next();
            if (line.done === true) {
                await this.#ended;
                if (deadline.aborted)
                    throw new SqliteUnavailable("it took too long", "ended", { cause: deadline.reason });
                throw new SqliteUnavailable("the process that reads it ended early", "ended", { cause: this.#failure });
            }
            return rowsOf(JSON.parse(line.value));
        }
        finally {
            deadline.removeEventListener("abort", end);
        }
    }
}
function rowsOf(answer) {
    if (answer.rows !== undefined)
        return answer.rows;
    const { message = "unknown error", code = 0 } = answer;
    if (code < 0)
        throw new SqliteUnavailable(message, "missing");
    if (code === SQLITE_NOMEM)
        throw new SqliteUnavailable(message, "ended");
    throw new SqliteError(message, code);
}
const SQLITE_NOMEM = 7;

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/preflight/mbtiles/read-ahead.js


/** A table WITHOUT ROWID with tiles or their images. */
const LAYOUT = "SELECT 1 FROM pragma_table_list AS list, pragma_table_info(list.name) AS columns " +
    "WHERE list.wr = 1 AND lower(columns.name) = 'tile_data' LIMIT 1";
/**
 * Brings a file into the page cache while SQLite works, where tiles or images are WITHOUT ROWID: the pages that SQLite needs
 * then lie between those it skips, and a disk takes twice as long for them, one by one, as for all pages in order. Returns
 * how many bytes it has read, 0 where the layout has no use for it or memory no room. It never fails: what cannot be read is
 * told by the check itself.
 */
async function readAhead(file, ask, signal) {
    let bytesRead = 0;
    try {
        if (file.bytes > (0,external_node_os_.freemem)() || (await ask(LAYOUT)).length === 0)
            return 0;
        await (0,chunks/* consumeFile */.d7)(file.path, signal, (_buffer, start, end) => {
            bytesRead += end - start;
            return end;
        });
    }
    catch { }
    return bytesRead;
}

;// CONCATENATED MODULE: ./lib/preflight/mbtiles.js









/** How long the tables of one file may be asked, in milliseconds: far above what a slow disk needs, far below what a hostile view takes. */
function patience(bytes) {
    return 30_000 + Math.ceil(bytes / 50_000);
}
/** From how many bytes a second process pays: it takes some 50 ms of a core to start. */
const LARGE_FILE = 256 * 1024 * 1024;
/**
 * MBTiles: the rules of mapbox/mapbox-upload-validate 4.8.0 (lib/validators/mbtiles.js, lib/validate.js) and of mapbox/tilelive's
 * `verify`, in SQL. Read-only and immutable; SQLite runs in a process of its own (see `SqliteProcess`).
 */
const mbtilesCheck = {
    format: "mbtiles",
    async check(file, signal) {
        const deadline = AbortSignal.any([signal, AbortSignal.timeout(patience(file.bytes))]);
        const sqlite = new SqliteProcess();
        const beside = file.bytes < LARGE_FILE ? sqlite : new SqliteProcess();
        try {
            return await inspectMbtiles(file, sqlite, deadline, signal, beside);
        }
        finally {
            await Promise.all([sqlite.close(), beside.close()]);
        }
    },
};
/**
 * The check with its means handed in; `beside` may be a second process, which is asked at the same time.
 * @throws the reason of `signal` when aborted, and the system's error when the file cannot be read
 */
async function inspectMbtiles(file, sqlite, deadline, signal, beside = sqlite) {
    const collector = new findings/* FindingCollector */.x();
    const fault = await headerFault(file);
    if (fault !== null) {
        collector.add(fault);
        return { findings: collector.findings(), facts: null };
    }
    let facts = null;
    try {
        await Promise.all([...new Set([sqlite, beside])].map((process) => process.open(file.path, deadline)));
        const asking = (process) => (sql) => process.all(sql, deadline);
        const judged = new AbortController();
        const reading = beside === sqlite ? null : readAhead(file, asking(beside), AbortSignal.any([deadline, judged.signal]));
        try {
            facts = await judge(file, asking(sqlite), asking(beside), collector);
        }
        finally {
            judged.abort();
            await reading;
        }
    }
    catch (error) {
        signal.throwIfAborted();
        collector.add(failure(file, error));
    }
    return { findings: collector.findings(), facts };
}
async function judge(file, ask, askBeside, collector) {
    const schema = await ask("SELECT lower(name) AS name, type FROM sqlite_master WHERE type IN ('table', 'view') LIMIT 10000");
    const types = new Map(schema.map(({ name, type }) => [String(name), String(type)]));
    const info = types.has("metadata") ? await readMetadata(file, ask, collector) : {};
    const carmen = types.get("carmen");
    if (carmen !== undefined)
        await judgeCarmen(file, carmen, ask, collector);
    const tiles = await judgeTiles(file, types, infoBounds(info ?? {}), ask, askBeside, collector);
    // Without a tile there is more amiss, which is told.
    if (!types.has("metadata") && tiles.count > 0)
        missingMetadata(file, collector);
    const faults = info === null ? [] : metadataFaults(info, tiles, tiles.format === "pbf");
    for (const fault of faults) {
        collector.add({
            check: fault.check,
            severity: "error",
            title: fault.title,
            message: (count) => `${file.label}: ${(0,answers/* wouldAnswer */.Q)((0,numbers/* excerpt */.Kb)(fault.answer, 200))} ${fault.remedy}${count > 1 ? ` (${count} such faults)` : ""}`,
        });
    }
    return factsOf(info ?? {}, tiles);
}
function factsOf(info, tiles) {
    return {
        kind: "mbtiles",
        name: typeof info.name === "string" ? (0,numbers/* excerpt */.Kb)(info.name, 255) : null,
        tileFormat: tiles.format,
        zooms: tiles.zooms,
        tiles: tiles.count,
        tilesPerZoom: tiles.perZoom,
        largestTile: tiles.largest,
        layers: infoLayers(info),
        bounds: infoBounds(info) ?? tiles.bounds,
    };
}
/** The longest row `json` that is read, in characters: it may hold megabytes of tilestats that Mapbox does not count. */
const JSON_LIMIT = 8 * 1024 * 1024;
/** Reads `metadata` without ever taking in more than a few megabytes; null when that told all there is to say. */
async function readMetadata(file, ask, collector) {
    const [size] = await ask("SELECT COUNT(*) AS rows, SUM(LENGTH(value)) FILTER (WHERE name IS NOT 'json') AS characters, " +
        "SUM(LENGTH(value)) FILTER (WHERE name = 'json') AS json FROM metadata");
    const characters = Number(size?.characters ?? 0);
    const json = Number(size?.json ?? 0);
    if (Number(size?.rows ?? 0) > METADATA_LIMIT || characters > METADATA_LIMIT) {
        collector.add({
            check: "metadata-size",
            severity: "error",
            title: "MBTiles: metadata too large",
            message: () => `${file.label}: the table metadata holds ${characters} characters; Mapbox takes ${METADATA_LIMIT} in all and would answer "Metadata ` +
                `${(characters / 1000).toPrecision(3)} kB exceeds limit of 61.4 kB." Remove rows that no map needs.`,
        });
        return null;
    }
    if (json > JSON_LIMIT) {
        collector.add({
            check: "metadata-size",
            severity: "warning",
            title: "MBTiles: row json too long to be checked",
            message: () => `${file.label}: the row json of the table metadata has ${json} characters. Without "tilestats" Mapbox takes ${METADATA_LIMIT}. Its layers ` +
                "were not checked. If the tilestats are that long, build with tippecanoe's --no-tile-stats.",
        });
        return null;
    }
    const rows = await ask("SELECT name, CASE typeof(value) WHEN 'blob' THEN CAST(value AS TEXT) ELSE value END AS value FROM metadata");
    try {
        return readInfo(rows);
    }
    catch (error) {
        const said = (0,numbers/* excerpt */.Kb)((0,message/* messageOf */.b)(error), 120);
        const inJson = error instanceof SyntaxError || said.startsWith("json");
        collector.add({
            check: inJson ? "mbtiles-vector-layers" : "mbtiles-zooms",
            severity: "error",
            title: inJson ? "MBTiles: row json of metadata is broken" : "MBTiles: unreadable row of metadata",
            message: () => `${file.label}: a row of the table metadata cannot be read: ${error instanceof SyntaxError ? `json is no JSON (${said})` : said}. Mapbox's own ` +
                "reader (getInfo of mapbox/node-mbtiles) fails on it, too. Correct it with sqlite3, or build the file anew.",
        });
        return null;
    }
}
function missingMetadata(file, collector) {
    collector.add({
        check: "mbtiles-schema",
        severity: "warning",
        title: "MBTiles: no table metadata",
        message: () => `${file.label} has no table metadata, which the MBTiles specification asks for; name, bounds and zooms come from the tiles then, and ` +
            "vector tiles are refused. Build the file with a tool that writes it, such as tippecanoe or gdal.",
    });
}
async function judgeCarmen(file, type, ask, collector) {
    const rows = await ask("SELECT 1 FROM carmen LIMIT 1");
    if (rows.length === 0)
        return;
    collector.add({
        check: "mbtiles-schema",
        severity: "error",
        title: "MBTiles: made by Carmen 0.1",
        message: () => `${file.label} has a ${type} carmen. Mapbox would answer "Carmen 0.1.x tilesets are no longer supported." Drop it: ` +
            `\`sqlite3 FILE "DROP ${type.toUpperCase()} carmen"\`.`,
    });
}
const SQLITE_ERROR = 1;
const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;
/** A statement that Mapbox sends too was refused, or nobody could be asked. */
function failure(file, error) {
    const said = (0,numbers/* excerpt */.Kb)((0,message/* messageOf */.b)(error), 160);
    const refused = error instanceof SqliteError && [SQLITE_ERROR, SQLITE_CORRUPT, SQLITE_NOTADB].includes(error.code);
    if (refused) {
        const name = error.code === SQLITE_ERROR ? "SQLITE_ERROR" : "SQLITE_CORRUPT";
        return {
            check: error.code === SQLITE_ERROR ? "mbtiles-schema" : "file-truncated",
            severity: "error",
            title: error.code === SQLITE_ERROR ? "MBTiles: tables of another shape" : "MBTiles: the database is damaged",
            message: () => `${file.label}: Mapbox would answer "${name}: ${said}". ` +
                (error.code === SQLITE_ERROR
                    ? "A table tiles must have the columns zoom_level, tile_column, tile_row and tile_data."
                    : "Copy, download or build it anew."),
        };
    }
    if (!(error instanceof SqliteError) && !(error instanceof SqliteUnavailable))
        throw error;
    const missing = error instanceof SqliteUnavailable && error.reason === "missing";
    return {
        check: "mbtiles-schema",
        severity: "warning",
        title: missing ? "MBTiles: content was not checked" : "MBTiles: content was not checked to its end",
        message: () => missing
            ? `${file.label}: its tables were not checked, because Node ${process.versions.node} cannot read SQLite (${said}). Mapbox judges the file ` +
                "after the upload. Update the runner: Node 24 can."
            : `${file.label}: the check of its tables was given up (${said}). That is no fault by itself; Mapbox judges the file after the upload. ` +
                "If tiles is a view that takes long to compute, store it as a table.",
    };
}


/***/ })

};
