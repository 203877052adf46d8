import type { Bounds, ZoomRange } from "../types.ts";
import type { Row } from "./process.ts";

/** What Mapbox makes of the table `metadata`: its rows, with the keys of the row `json` merged in. */
export type Info = Readonly<Record<string, unknown>>;

/** One rule that the metadata break, with what Mapbox answers word for word. */
export interface MetadataFault {
  readonly check: "mbtiles-schema" | "mbtiles-vector-layers" | "mbtiles-zooms" | "metadata-size";
  readonly title: string;
  readonly answer: string;
  readonly remedy: string;
}

/** Limit of the metadata as JSON text without `tilestats`, in characters (mapbox/mapbox-upload-validate, lib/validate.js). */
export const METADATA_LIMIT = 61_440;

/** The highest zoom level that Mapbox takes (limits.json of mapbox/mapbox-upload-limits). */
export const HIGHEST_ZOOM = 30;

/**
 * The rows of `metadata` as `getInfo` of the public repository mapbox/node-mbtiles reads them: zooms as integers, `center`
 * and `bounds` split at commas, keys of `json` added where the table has none.
 * @throws {SyntaxError} when `json` is not JSON
 * @throws {TypeError} when `json` holds null, or `center` or `bounds` is not text
 */
export function readInfo(rows: readonly Row[]): Info {
  const info: Record<string, unknown> = {};
  for (const { name, value } of rows) {
    switch (name) {
      case "json":
        for (const [key, inner] of Object.entries(parseKeys(String(value)))) info[key] ||= inner;
        break;
      case "minzoom":
      case "maxzoom":
        info[name] = Number.parseInt(String(value), 10);
        break;
      case "center":
      case "bounds":
        if (typeof value !== "string") throw new TypeError(`${name} is not text`);
        info[name] = value.split(",").map((part) => Number.parseFloat(part));
        break;
      default:
        info[String(name)] = value ?? null;
    }
  }
  return info;
}

/** A number or a text has no keys to speak of, and passes there as well. */
function parseKeys(text: string): object {
  const parsed: unknown = JSON.parse(text);
  if (parsed === null) throw new TypeError("json holds null, not an object");
  return typeof parsed === "object" ? parsed : {};
}

/** What the tiles tell where the metadata do not; null for what is not known. */
export interface TilesSeen {
  readonly zooms: ZoomRange | null;
  /** Of the tiles at the lowest zoom. */
  readonly bounds: Bounds | null;
}

/** Zooms from here on are not looked at by `ensureZooms` of mapbox/node-mbtiles. */
const UNSEEN_ZOOM = 30;

/**
 * Zooms, bounds and center as `ensureZooms`, `ensureBounds` and `ensureCenter` of mapbox/node-mbtiles add them: both zooms
 * are those of the tiles unless the metadata have both.
 */
function completed(info: Info, { zooms, bounds }: TilesSeen): Info {
  const full: Record<string, unknown> = { ...info };
  if (zooms !== null && !("minzoom" in info && "maxzoom" in info) && zooms.max < UNSEEN_ZOOM) {
    full.minzoom = zooms.min;
    full.maxzoom = zooms.max;
  }
  if (bounds !== null && !("bounds" in info) && full.minzoom === zooms?.min) full.bounds = bounds;
  const center = centerOf(full);
  if (center !== null && !("center" in info)) full.center = center;
  return full;
}

function centerOf(info: Info): readonly [longitude: number, latitude: number, zoom: number] | null {
  const bounds = infoBounds(info);
  const { minzoom, maxzoom } = info;
  if (bounds === null || typeof minzoom !== "number" || typeof maxzoom !== "number") return null;
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
export function metadataFaults(stated: Info, tiles: TilesSeen, vectorTiles: boolean): readonly MetadataFault[] {
  const info = completed(stated, tiles);
  return [...relics(info), ...valueFaults(info, stated), ...vectorLayerFaults(info, vectorTiles), ...sizeFaults(info)];
}

function relics(info: Info): readonly MetadataFault[] {
  const faults: MetadataFault[] = [];
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

const TEXT_LIMITS: Readonly<Record<string, number>> = {
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
const FORMS: Readonly<Record<string, string>> = {
  bounds: "WEST,SOUTH,EAST,NORTH",
  center: "LONGITUDE,LATITUDE,ZOOM",
};

function valueFaults(info: Info, stated: Info): readonly MetadataFault[] {
  const answers: string[] = [];
  for (const [key, limit] of Object.entries(TEXT_LIMITS)) {
    const value = info[key] ?? "";
    if (typeof value !== "string" || value.length > limit) {
      answers.push(`${key} must be a string of ${limit} characters or less`);
    }
  }
  for (const key of ["minzoom", "maxzoom"]) {
    const value = info[key] ?? 0;
    if (!isZoom(value)) answers.push(`${key} must be an integer between 0 and ${HIGHEST_ZOOM}`);
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
  if (answer === undefined) return [];
  const key = answer.split(" ", 1)[0] ?? "";
  const also = others.length === 0 ? "" : ` Also: ${others.join("; ")}.`;
  // A row is text and nothing else, so that none can hold an array of urls; without them Mapbox has its own.
  const mending =
    key === "tiles" || key === "grids"
      ? `Remove it: \`${keyRemover(key)}\``
      : `Give it another value: \`${rowSetter(key, FORMS[key] ?? "VALUE")}\``;
  const origin = key in stated ? "" : "Mapbox computes it, as the metadata have none. ";
  const remedy = `${origin}${mending}, or build the file anew.${also}`;
  return [{ check: "mbtiles-zooms", title: `MBTiles: bad ${key} in metadata`, answer, remedy }];
}

/** The command that gives a key its value, whether a row has it now or the row json: a row of its own comes before that. */
export function rowSetter(key: string, value: string): string {
  return `sqlite3 FILE "DELETE FROM metadata WHERE name = '${key}'; INSERT INTO metadata (name, value) VALUES ('${key}', '${value}')"`;
}

/** The command that takes a key away, from the rows and from the row json. */
function keyRemover(key: string): string {
  return `sqlite3 FILE "DELETE FROM metadata WHERE name = '${key}'; UPDATE metadata SET value = json_remove(value, '$.${key}') WHERE name = 'json'"`;
}

function isZoom(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= HIGHEST_ZOOM;
}

/** Numbers of an array of that length, or null for anything else. */
function numbersOf(value: unknown, length: number): readonly number[] | null {
  if (!Array.isArray(value) || value.length !== length) return null;
  const numbers = value.map((one) => (typeof one === "string" ? Number.parseFloat(one) : one));
  return numbers.every((one): one is number => typeof one === "number" && Number.isFinite(one)) ? numbers : null;
}

/** West, south, east and north in degrees as the metadata tell them, or null where they tell none that could be. */
export function infoBounds(info: Info): readonly [number, number, number, number] | null {
  const [west, south, east, north] = numbersOf(info.bounds, 4) ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  return [west, south, east, north];
}

function placeFaults(info: Info): readonly string[] {
  const answers: string[] = [];
  const bounds = infoBounds(info);
  if (info.bounds !== undefined && info.bounds !== null) {
    if (bounds === null) answers.push("bounds must be an array of the form [west, south, east, north]");
    else answers.push(...boundsFaults(bounds));
  }
  if (info.center === undefined || info.center === null) return answers;
  const [longitude, latitude, zoom] = numbersOf(info.center, 3) ?? [];
  if (longitude === undefined || latitude === undefined || zoom === undefined) {
    return [...answers, "center must be an array of the form [lon, lat, z]"];
  }
  if (Math.abs(longitude) > 180) answers.push("center lon value must be between -180 and 180");
  if (Math.abs(latitude) > 90) answers.push("center lat value must be between -90 and 90");
  // Mapbox's message says 30, its code compares with 23.
  if (!isZoom(zoom) || zoom > 23) answers.push("center z value must be an integer between 0 and 30");
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

function boundsFaults([west, south, east, north]: readonly [number, number, number, number]): readonly string[] {
  const answers: string[] = [];
  if (Math.abs(west) > 360) answers.push("bounds west value must be between -360 and 360");
  if (Math.abs(south) > 95) answers.push("bounds south value must be between -95 and 95");
  if (Math.abs(east) > 360) answers.push("bounds east value must be between -360 and 360");
  if (Math.abs(north) > 95) answers.push("bounds north value must be between -95 and 95");
  if (west > east) answers.push("bounds west value must be less than or equal to east");
  if (south > north) answers.push("bounds south value must be less than or equal to north");
  return answers;
}

function vectorLayerFaults(info: Info, vectorTiles: boolean): readonly MetadataFault[] {
  const layers = info.vector_layers;
  const fault = (title: string, answer: string): readonly MetadataFault[] => [
    {
      check: "mbtiles-vector-layers",
      title: `MBTiles: ${title}`,
      answer,
      remedy:
        'The row "json" of the table metadata must list each layer of the tiles once; tippecanoe and tile-join write it.',
    },
  ];
  if (layers === undefined || layers === null) {
    return vectorTiles ? fault("no vector_layers in metadata", 'Vector source must include "vector_layers" key') : [];
  }
  if (!Array.isArray(layers) || layers.length === 0) {
    return fault("vector_layers is no list of layers", "vector_layers must be an array of layer objects");
  }
  const seen = new Set<string>();
  for (const [index, layer] of layers.entries()) {
    const id: unknown = typeof layer === "object" && layer !== null && "id" in layer ? layer.id : undefined;
    if (typeof layer !== "object" || layer === null) {
      return fault("an entry of vector_layers is no layer", `vector_layers[${index}] must be a layer object`);
    }
    if (typeof id !== "string" || id.length > 255) {
      return fault(
        "a layer without a usable id",
        `vector_layers[${index}] id must be a string of 255 characters or less`,
      );
    }
    if (seen.has(id) && vectorTiles) {
      return fault("two layers with one id", `Vector source "vector_layers" contains duplicate ID: ${id}`);
    }
    seen.add(id);
  }
  return [];
}

function sizeFaults(info: Info): readonly MetadataFault[] {
  const { tilestats: _uncounted, ...counted } = info;
  const { length } = JSON.stringify(counted);
  if (length <= METADATA_LIMIT) return [];
  return [
    {
      check: "metadata-size",
      title: "MBTiles: metadata too large",
      answer: `Metadata ${(length / 1000).toPrecision(3)} kB exceeds limit of 61.4 kB.`,
      remedy:
        "Keep fewer fields or layers: tippecanoe's --include or --exclude, or one tileset for each group of layers.",
    },
  ];
}

/** The layers that the metadata list, for the report: at most 100 layers of 100 fields. */
export function infoLayers(info: Info): readonly { readonly id: string; readonly fields: readonly string[] }[] {
  if (!Array.isArray(info.vector_layers)) return [];
  return info.vector_layers.slice(0, 100).flatMap((layer: unknown) => {
    if (typeof layer !== "object" || layer === null || !("id" in layer) || typeof layer.id !== "string") return [];
    const fields = "fields" in layer && typeof layer.fields === "object" && layer.fields !== null ? layer.fields : {};
    return [{ id: layer.id, fields: Object.keys(fields).slice(0, 100) }];
  });
}
