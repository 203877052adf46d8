import { wouldAnswer } from "./answers.ts";
import { ACCEPTED_NAMES, explainHeader } from "./csv/columns.ts";
import type { Occurrence } from "./findings.ts";
import { excerpt, formatCount } from "./numbers.ts";
import { decode, startsWith, UTF8_BOM } from "./reading/text.ts";
import { GEOJSON_TYPE, type Recognized, recognize } from "./recognize.ts";
import { hasCoordinateColumns, JSON_WINDOW, SNIFFED_BYTES, sniff, splitHeader, XML_WINDOW } from "./sniff.ts";
import type { FileFormat } from "./types.ts";

/** What a file is for Mapbox, and what there is to say about that. */
export interface Identity {
  /** What Mapbox takes it for, or null. */
  readonly format: FileFormat | null;
  /** Whether the check of that format would tell more: not where the file is known to be something else. */
  readonly worthReading: boolean;
  readonly occurrences: readonly Occurrence[];
}

/** How much of a file is needed to say what it really is where Mapbox sees nothing in the first 512 bytes. */
export const IDENTIFYING_BYTES = 65_536;

/** No record of a zip begins with a letter, or with what may part columns, behind "PK" (APPNOTE.TXT, section 4.3). */
const TAB = 0x09;

/** Decides what a file is from its first bytes (up to `IDENTIFYING_BYTES`) and its name. */
export function identify(head: Uint8Array, label: string): Identity {
  const sniffed = sniff(head);
  const recognized = recognize(head.subarray(0, SNIFFED_BYTES));
  switch (sniffed) {
    case "topojson":
    case "tilejson":
      return identifyMisreadJson(head, label, sniffed);
    case null:
    case "shp":
    case "vrt":
      return unusable(recognized === null ? explainUnknown(head, label) : notGeodata(label, recognized));
  }
  if (recognized !== null && recognized.mistakenFor === sniffed) {
    return { format: sniffed, worthReading: false, occurrences: [notGeodata(label, recognized)] };
  }
  if (recognized !== null && sniffed === "csv" && !mayBeTable(head)) {
    const answer = "CSV file does not contain any features";
    return { format: sniffed, worthReading: false, occurrences: [notGeodata(label, { ...recognized, answer })] };
  }
  if (sniffed === "shapefile" && isText(head) && (head[2] ?? 0) >= TAB) {
    return { format: sniffed, worthReading: false, occurrences: [textTakenForZip(head, label)] };
  }
  return { format: sniffed, worthReading: true, occurrences: differingName(label, sniffed) };
}

/** Of the two letters that a zip begins with, text may be made, too: the header of a CSV with a primary key. */
function textTakenForZip(head: Uint8Array, label: string): Occurrence {
  return {
    check: "file-misread",
    severity: "error",
    title: "Text that Mapbox would take for a zip",
    message: () =>
      `${label} begins with "${excerpt(decode(head).split(/[\r\n]/, 1)[0] ?? "", 40)}". Mapbox's type detection takes whatever begins with "PK" for a zip, and it would ` +
      'answer "Could not open your zip". Put another column first, or give the first one another name.',
    line: 1,
    column: 1,
  };
}

/** Two words in the first line make CSV of a file for Mapbox: the names of axes in FlatGeobuf or of variables in netCDF will do. */
function mayBeTable(head: Uint8Array): boolean {
  return isText(head) && !decode(head).trimStart().startsWith("<");
}

/** Whether Mapbox's type detection sees no zero byte, which text has none of. */
function isText(head: Uint8Array): boolean {
  return !head.subarray(0, SNIFFED_BYTES).includes(0);
}

function unusable(occurrence: Occurrence): Identity {
  return { format: null, worthReading: false, occurrences: [occurrence] };
}

function notGeodata(label: string, { name, remedy, answer = "Unknown filetype" }: Recognized): Occurrence {
  return {
    check: "file-not-geodata",
    severity: "error",
    title: `Not geodata: ${name}`,
    message: () => `${label} is ${name}. ${wouldAnswer(answer)} ${remedy}`,
  };
}

/** A member named `arcs`, `objects` or `tilejson` near the start decides the type for Mapbox, whatever the rest is. */
function identifyMisreadJson(head: Uint8Array, label: string, sniffed: "topojson" | "tilejson"): Identity {
  const text = decode(head);
  const rootType = /"type"\s*:\s*"([A-Za-z]+)"/.exec(text)?.[1];
  if (rootType === "FeatureCollection" || rootType === "Feature") {
    const compact = text.slice(0, JSON_WINDOW).replaceAll(" ", "");
    const name = /"(tilejson|arcs|objects)":/.exec(compact)?.[1] ?? sniffed;
    const kind = sniffed === "topojson" ? "TopoJSON" : "TileJSON";
    return unusable({
      check: "file-misread",
      severity: "error",
      title: `GeoJSON that Mapbox would take for ${kind}`,
      message: () =>
        `${label} is GeoJSON, but "${name}" appears as a name in its first ${JSON_WINDOW} characters, and Mapbox's type detection ` +
        `takes such a file for ${kind} and cannot read it. Rename that property, or put the first feature that has it further down.`,
    });
  }
  if (sniffed === "topojson") {
    return {
      format: null,
      worthReading: false,
      occurrences: [
        {
          check: "file-not-geodata",
          severity: "warning",
          title: "TopoJSON is not documented for uploads",
          message: () =>
            `${label} is a TopoJSON topology. Mapbox's public code reads it, but its documentation does not list it, and it is not ` +
            "checked here. To be safe convert it: `npx -p topojson-client topo2geo layer=out.geojson < in.json`.",
        },
      ],
    };
  }
  return unusable({
    check: "file-not-geodata",
    severity: "error",
    title: "Not geodata: a TileJSON document",
    message: () =>
      `${label} is a TileJSON document: it only describes a tileset. Upload the tiles themselves as MBTiles.`,
  });
}

/** Why nobody sees what this file is: its root is out of sight, its header has no coordinates, or it is something else. */
function explainUnknown(head: Uint8Array, label: string): Occurrence {
  const text = decode(head).replace(/^\ufeff/, "");
  const trimmed = text.trimStart();
  if (trimmed.startsWith("<")) return explainXml(text, label);
  if (trimmed.startsWith("{")) return explainJson(text, label);
  const extension = extensionOf(label);
  const readable = isText(head);
  const lines = trimmed.split(/\r\n|\r|\n/);
  if (readable && (FORMAT_BY_EXTENSION.get(extension) === "csv" || looksLikeTable(lines))) {
    return explainCsv(head, lines, label);
  }
  return {
    check: "file-not-geodata",
    severity: "error",
    title: readable ? "Not geodata: unknown text" : "Not geodata: unknown binary data",
    message: () =>
      `${label} begins with ${readable ? `"${excerpt(trimmed, 40)}"` : `the bytes ${hex(head)}`}. Mapbox would answer "Unknown filetype". ` +
      "It takes CSV, GeoJSON, GPX, KML, MBTiles, zipped shapefiles and GeoTIFF. Look at the file, and at the step that made it.",
  };
}

function explainXml(text: string, label: string): Occurrence {
  const root = /<(?:\w+:)?(kml|gpx)[\s>]/.exec(text);
  if (root === null) {
    return notGeodata(label, {
      name: "an XML document of another kind",
      remedy:
        "Of XML it takes KML and GPX. If GDAL knows the kind, convert it: `ogr2ogr -t_srs EPSG:4326 out.geojson in.xml`.",
    });
  }
  const name = root[1] ?? "";
  const why = /^<\?xml/.test(text)
    ? `<${name}> begins at character ${formatCount(root.index + 1)}; Mapbox looks for it in the first ${XML_WINDOW} only. ` +
      "Take out the comments, style sheets and white space before it."
    : 'the file does not begin with an XML declaration. Put `<?xml version="1.0" encoding="UTF-8"?>` at its very start.';
  return {
    check: "file-hidden-root",
    severity: "error",
    title: `${name.toUpperCase()} that Mapbox would not recognize`,
    message: () => `${label} is ${name.toUpperCase()}, but ${why} As it is, Mapbox would answer "Unknown filetype".`,
  };
}

function explainJson(text: string, label: string): Occurrence {
  const sign = GEOJSON_TYPE.exec(text);
  if (sign === null) {
    return notGeodata(label, {
      name: "JSON, but not GeoJSON",
      remedy:
        'A GeoJSON file begins with `{"type": "FeatureCollection", "features": [`. Look at the step that made it.',
    });
  }
  const start = sign.index + 1;
  const why =
    start > JSON_WINDOW - 30
      ? `its "type" comes at character ${formatCount(start)}; Mapbox looks for it in the first ${JSON_WINDOW} only. `
      : 'Mapbox finds no `"type":` in its first lines, because a line break stands between the name and the colon. ';
  return {
    check: "file-hidden-root",
    severity: "error",
    title: "GeoJSON that Mapbox would not recognize",
    message: () =>
      `${label} is GeoJSON, but ${why}As it is, Mapbox would answer "Unknown filetype". Put "type" first: ` +
      "`jq -c '{type} + .' in.geojson > out.geojson`.",
  };
}

function explainCsv(head: Uint8Array, lines: readonly string[], label: string): Occurrence {
  const header = lines[0] ?? "";
  if (hasCoordinateColumns(splitHeader(header))) {
    if (startsWith(head, UTF8_BOM)) {
      return {
        check: "text-encoding",
        severity: "error",
        title: "CSV: byte order mark hides the first column",
        message: () =>
          `${label} begins with a UTF-8 byte order mark, which becomes part of the first column's name, so that Mapbox finds no ` +
          'coordinates and would answer "Unknown filetype". Save it without: `sed -i "1s/^\\xEF\\xBB\\xBF//" file.csv`.',
        line: 1,
        column: 1,
      };
    }
    const blank = /^([\r\n]*)[^\S\r\n]/.exec(decode(head));
    if (blank !== null) return blankBeforeHeader(label, blank[1] ?? "");
    return {
      check: "file-hidden-root",
      severity: "error",
      title: `CSV: header goes beyond ${SNIFFED_BYTES} bytes`,
      message: () =>
        `${label} has its coordinate columns beyond the first ${SNIFFED_BYTES} bytes, of which alone Mapbox's type detection knows. ` +
        'It would answer "Unknown filetype". Move longitude and latitude to the first columns.',
      line: 1,
      column: 1,
    };
  }
  return {
    check: "csv-columns",
    severity: "error",
    title: "CSV: no columns with coordinates",
    message: () =>
      `${label}:1:1: no column has a name that Mapbox takes for coordinates. ${explainHeader(header, lines[1] ?? "")} Mapbox would answer ` +
      `"Unknown filetype". Name them ${ACCEPTED_NAMES}, or use one column \`wkt\` or \`geojson\`.`,
    line: 1,
    column: 1,
  };
}

/** Mapbox's type detection passes over empty lines only: a blank makes a header of its line, or is part of the first name. */
function blankBeforeHeader(label: string, emptyLines: string): Occurrence {
  return {
    check: "file-hidden-root",
    severity: "error",
    title: "CSV: a blank stands in front of the header",
    message: () =>
      `${label} has a blank in front of its header, which Mapbox takes for part of that, so that it finds no coordinates and would answer ` +
      "\"Unknown filetype\". Delete what stands before the first name: `perl -0pe 's/^\\s+//' in.csv > out.csv`.",
    line: emptyLines.split(/\r\n|\r|\n/).length,
    column: 1,
  };
}

/** Two lines with the same number of separators, at least one: more than prose has. */
function looksLikeTable(lines: readonly string[]): boolean {
  const [first, second] = lines;
  if (first === undefined || second === undefined) return false;
  const columns = splitHeader(first).length;
  return columns > 1 && splitHeader(second).length === columns;
}

const FORMAT_BY_EXTENSION: ReadonlyMap<string, FileFormat> = new Map([
  ["csv", "csv"],
  ["tsv", "csv"],
  ["geojson", "geojson"],
  ["json", "geojson"],
  ["gpx", "gpx"],
  ["kml", "kml"],
  ["mbtiles", "mbtiles"],
  ["tif", "tiff"],
  ["tiff", "tiff"],
  ["zip", "shapefile"],
]);

function extensionOf(label: string): string {
  return /\.([^./\\]+)$/.exec(label)?.[1]?.toLowerCase() ?? "";
}

/** A format as people write it. */
export const FORMAT_NAMES: Readonly<Record<FileFormat, string>> = {
  csv: "CSV",
  geojson: "GeoJSON",
  gpx: "GPX",
  kml: "KML",
  mbtiles: "MBTiles",
  shapefile: "zipped shapefile",
  tiff: "TIFF",
};

function differingName(label: string, sniffed: FileFormat): readonly Occurrence[] {
  const named = FORMAT_BY_EXTENSION.get(extensionOf(label));
  if (named === undefined || named === sniffed) return [];
  return [
    {
      check: "file-misread",
      severity: "warning",
      title: `Named .${excerpt(extensionOf(label), 10)}, but its content is ${FORMAT_NAMES[sniffed]}`,
      message: () =>
        `${label} is ${FORMAT_NAMES[sniffed]} by its first bytes, which is all that Mapbox goes by. Rename it if that is what you meant, ` +
        "else look at the step that made it.",
    },
  ];
}

function hex(head: Uint8Array): string {
  return [...head.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}
