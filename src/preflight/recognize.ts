import { constants, gunzipSync } from "node:zlib";
import { DEF_FEATURE } from "./geojson/def-feature.ts";
import { xmlToUtf8 } from "./problems.ts";
import { decode, startsWith, utf16Flavour } from "./reading/text.ts";
import { SHP_START } from "./sniff.ts";
import type { FileFormat } from "./types.ts";

/** A kind of file that is not what the Uploads API takes, and the way from there to one that is. */
export interface Recognized {
  /** What the file is, with its article: "a Git LFS pointer". Short enough for a title. */
  readonly name: string;
  /** What to do, as a command where there is one. A whole sentence or two. */
  readonly remedy: string;
  /** What Mapbox takes it for all the same, only to fail on it. */
  readonly mistakenFor?: FileFormat;
  /** Mapbox's answer then. */
  readonly answer?: string;
}

interface Signature extends Recognized {
  readonly matches: (head: Uint8Array, text: string) => boolean;
}

const TO_GEOJSON = "`ogr2ogr -t_srs EPSG:4326 out.geojson in";

/** A type of GeoJSON as an object has it. */
export const GEOJSON_TYPE =
  /"type"\s*:\s*"(Feature(Collection)?|(Multi)?(Point|LineString|Polygon)|GeometryCollection)"/;

/** What else a Feature has near its beginning. */
const FEATURE_MEMBER = /"(geometry|properties)"\s*:\s*\{/;

/** Of JSON on one line, names in it pass for those of columns where they contain "longitude" and "latitude". */
const SEEN_AS_CSV = { mistakenFor: "csv", answer: "CSV file does not contain any features" } as const;

/** How PHP shows an error among the output of a script, as HTML or as plain text (https://www.php.net/manual/en/errorfunc.configuration.php). */
const PHP_MESSAGE =
  /^(?:(?:<br\s*\/?>\s*)*<b>(?:Warning|Notice|Deprecated|(?:Fatal|Parse) error)<\/b>:|(?:PHP )?(?:Warning|Notice|Deprecated|(?:Fatal|Parse) error): .+ in .+ on line \d)/;

/** The most particular first. `text` is the head decoded, without a byte order mark and leading space. */
const SIGNATURES: readonly Signature[] = [
  {
    name: "a Git LFS pointer",
    matches: (_, text) => text.startsWith("version https://git-lfs") || text.startsWith("version https://hawser"),
    remedy: "The checkout left the content behind. Add `lfs: true` to actions/checkout.",
  },
  {
    name: "a file with an unresolved merge conflict",
    matches: (_, text) => /^<{7}\s/.test(text),
    remedy:
      "Two versions of it stand between the lines that begin with `<<<<<<<` and `>>>>>>>`, and `=======` parts them. Keep one of them; for the " +
      "first of each: `sed '/^<\\{7\\}/d; /^[|=]\\{7\\}/,/^>\\{7\\}/d' in > out`.",
  },
  {
    name: "a GeoPackage",
    matches: (head) => startsWith(head, "SQLite format 3") && startsWith(head, "GPKG", 68),
    remedy: `Convert one layer: ${TO_GEOJSON}.gpkg layer\`.`,
    mistakenFor: "mbtiles",
    answer: "Tileset is empty.",
  },
  {
    name: "an Excel or other office document",
    matches: (head) => /^(\[Content_Types\]\.xml|_rels\/|mimetype$)/.test(firstZipEntry(head)),
    remedy: "Save the sheet as CSV with columns `longitude` and `latitude`.",
    mistakenFor: "shapefile",
    answer: "ZIP file did not contain a shp file",
  },
  {
    name: "a gzipped tar archive",
    matches: (head) => isTar(gunzipHead(head)),
    remedy: "Unpack it: `tar -xzf file.tar.gz`. Of archives Mapbox takes a zip with one shapefile only.",
  },
  {
    name: "a single vector tile",
    matches: (head) => isVectorTile(head) || isVectorTile(gunzipHead(head)),
    remedy: "Mapbox takes tiles all together: pack them as MBTiles, which tippecanoe writes by itself.",
  },
  {
    name: "a gzipped file",
    matches: isGzipped,
    // gunzip goes by the name's ending, which these files often lack; so do unxz and unzstd.
    remedy: "Unpack it first: `gunzip -c < in > out`.",
  },
  {
    name: "a PMTiles archive",
    matches: (head) => startsWith(head, "PMTiles") || startsWith(head, "PM\u0001") || startsWith(head, "PM\u0002"),
    remedy: "Make the tiles as MBTiles: `tippecanoe -o out.mbtiles …`, or `tile-join -o out.mbtiles in.pmtiles`.",
  },
  {
    name: "a FlatGeobuf file",
    matches: (head) => startsWith(head, "fgb"),
    remedy: `Convert it: ${TO_GEOJSON}.fgb\`.`,
  },
  {
    name: "a Parquet file",
    matches: (head) => startsWith(head, "PAR1"),
    remedy: `Convert it: ${TO_GEOJSON}.parquet\`, with a GDAL that has the Parquet driver.`,
  },
  {
    name: "an Arrow file",
    matches: (head) => startsWith(head, "ARROW1"),
    remedy: `Convert it: ${TO_GEOJSON}.arrow\`, with a GDAL that has the Arrow driver.`,
  },
  {
    name: "a FIT file of a sports watch",
    matches: (head) => startsWith(head, ".FIT", 8),
    remedy: "Convert it: `gpsbabel -i garmin_fit -f in.fit -o gpx -F out.gpx`.",
  },
  {
    name: "an old Excel workbook",
    matches: (head) => startsWith(head, [0xd0, 0xcf, 0x11, 0xe0]),
    remedy: "Save the sheet as CSV with columns `longitude` and `latitude`.",
  },
  {
    name: "an unzipped shapefile (.shp alone)",
    matches: (head) => head.length > 32 && startsWith(head, SHP_START),
    remedy: "Zip it together with its parts: `zip roads.zip roads.shp roads.shx roads.dbf roads.prj`.",
  },
  {
    name: "the .dbf part of a shapefile",
    matches: (head) => head.length >= 32 && isDbf(head),
    remedy: "Zip all parts and upload the zip: `zip roads.zip roads.shp roads.shx roads.dbf roads.prj`.",
  },
  {
    name: "an OpenStreetMap PBF extract",
    matches: (head) => startsWith(head, "OSMHeader", 6),
    remedy: "Take the layer you need out of it: `ogr2ogr out.geojson in.osm.pbf lines`.",
  },
  {
    name: "a 7-Zip archive",
    matches: (head) => startsWith(head, [0x37, 0x7a, 0xbc, 0xaf]),
    remedy: "Unpack it: `7z x file.7z`. Of archives Mapbox takes a zip with one shapefile only.",
  },
  {
    name: "a RAR archive",
    matches: (head) => startsWith(head, "Rar!"),
    remedy: "Unpack it: `unrar x file.rar`. Of archives Mapbox takes a zip with one shapefile only.",
  },
  {
    name: "a bzip2 file",
    matches: (head) => startsWith(head, "BZh"),
    remedy: "Unpack it first: `bunzip2 -c < in > out`.",
  },
  {
    name: "an xz file",
    matches: (head) => startsWith(head, [0xfd, 0x37, 0x7a, 0x58, 0x5a]),
    remedy: "Unpack it first: `unxz -c < in > out`.",
  },
  {
    name: "a Zstandard file",
    matches: (head) => startsWith(head, [0x28, 0xb5, 0x2f, 0xfd]),
    remedy: "Unpack it first: `unzstd -c < in > out`.",
  },
  {
    name: "a tar archive",
    matches: isTar,
    remedy: "Unpack it: `tar -xf file.tar`. Of archives Mapbox takes a zip with one shapefile only.",
  },
  {
    name: "a PNG image",
    matches: (head) => startsWith(head, [0x89, 0x50, 0x4e, 0x47]),
    remedy:
      "Give it a place and make it a GeoTIFF: `gdal_translate -a_srs EPSG:3857 -a_ullr west north east south in.png out.tif`.",
  },
  {
    name: "a JPEG image",
    matches: (head) => startsWith(head, [0xff, 0xd8, 0xff]),
    remedy:
      "Give it a place and make it a GeoTIFF: `gdal_translate -a_srs EPSG:3857 -a_ullr west north east south in.jpg out.tif`.",
  },
  {
    name: "a JPEG 2000 image",
    matches: (head) => startsWith(head, "jP  ", 4),
    remedy: "Convert it: `gdal_translate in.jp2 out.tif`.",
  },
  {
    name: "a big-endian BigTIFF",
    matches: (head) => startsWith(head, [0x4d, 0x4d, 0x00, 0x2b]),
    remedy: "Mapbox knows BigTIFF in little-endian order only: `gdal_translate -co ENDIANNESS=LITTLE in.tif out.tif`.",
  },
  {
    name: "an HDF5 or netCDF file",
    matches: (head) => startsWith(head, [0x89, 0x48, 0x44, 0x46]) || startsWith(head, "CDF"),
    remedy:
      "Take one of the variables out of it that `gdalinfo in.nc` lists: `gdal_translate -ot Byte -scale NETCDF:in.nc:VARIABLE out.tif`.",
  },
  {
    name: "a PDF document",
    matches: (head) => startsWith(head, "%PDF"),
    remedy: "Export the map data itself, for example as GeoJSON.",
  },
  {
    name: "a GDAL virtual file (VRT)",
    matches: (_, text) => text.slice(0, 200).includes("<VRTDataset") || text.startsWith("<OGRVRTDataSource"),
    remedy: `It only points at other files. Make one of them: of images \`gdal_translate in.vrt out.tif\`, of vector data ${TO_GEOJSON}.vrt\`.`,
  },
  {
    name: "data behind an error message of PHP",
    matches: (_, text) => PHP_MESSAGE.test(text),
    remedy:
      "The script on the web server printed it there. Mend what it complains of in the first lines of the file, or turn `display_errors` off, and download anew.",
  },
  {
    name: "an HTML page",
    matches: (_, text) => /^(<!--[\s\S]*?-->\s*)?<(!doctype html|html|head|body)\b/i.test(text),
    remedy:
      "The download probably got an error or log-in page. Look at its first lines, and use `curl --fail --location`.",
  },
  {
    name: "a GML document",
    matches: (_, text) => text.startsWith("<") && text.includes("opengis.net/gml"),
    remedy: `Convert it: ${TO_GEOJSON}.gml\`.`,
  },
  {
    name: "an OpenStreetMap XML file",
    matches: (_, text) => text.startsWith("<") && /<osm[\s>]/.test(text),
    remedy: "Take the layer you need out of it: `ogr2ogr out.geojson in.osm lines`.",
  },
  {
    name: "a TCX file of a sports watch",
    matches: (_, text) => text.startsWith("<") && /<TrainingCenterDatabase[\s>]/.test(text),
    remedy: "Convert it: `gpsbabel -i gtrnctr -f in.tcx -o gpx -F out.gpx`.",
  },
  {
    name: "an error answer in XML",
    matches: (_, text) => text.startsWith("<") && /<(Error|ServiceException\w*|ExceptionReport)[\s>]/.test(text),
    remedy: "The download failed and the server's answer was saved instead. Look at it, and use `curl --fail`.",
  },
  {
    name: "a GeoJSON text sequence (RFC 8142)",
    matches: (head) => head[0] === 0x1e,
    remedy: "Make it a FeatureCollection: `ogr2ogr out.geojson in.geojsons`.",
  },
  {
    name: "an Esri JSON file",
    matches: (_, text) =>
      text.startsWith("{") && /"geometryType"\s*:\s*"esri/.test(text) && !/"type"\s*:\s*"FeatureCollection"/.test(text),
    remedy: `Convert it: ${TO_GEOJSON}.json\`, or ask the server for \`f=geojson\`.`,
    mistakenFor: "geojson",
    answer: "Error creating Mapnik Datasource: Invalid geojson",
  },
  {
    name: "a TopoJSON topology",
    matches: (_, text) => text.startsWith("{") && /"type"\s*:\s*"Topology"/.test(text),
    remedy: "Convert it: `npx -p topojson-client topo2geo layer=out.geojson < in.json`.",
  },
  {
    name: "a TileJSON document",
    matches: (_, text) =>
      /^\{[\s\S]*"tilejson"\s*:\s*"/.test(text) && /"tiles"\s*:|"version"\s*:|"name"\s*:/.test(text),
    remedy: "It only describes a tileset. Upload the tiles themselves as MBTiles.",
  },
  {
    name: "a JSON array of GeoJSON objects",
    matches: (_, text) => /^\[\s*\{/.test(text) && (GEOJSON_TYPE.test(text) || FEATURE_MEMBER.test(text)),
    remedy: `Make one collection of them: \`jq -c '${DEF_FEATURE} {type: "FeatureCollection", features: map(feature)}' in.json > out.geojson\`.`,
    ...SEEN_AS_CSV,
  },
  {
    name: "a JSON array of records",
    matches: (_, text) => /^\[\s*\{/.test(text),
    remedy:
      'Make a feature of each, with the names that they have for longitude and latitude: `jq -c \'{type: "FeatureCollection", features: ' +
      'map({type: "Feature", properties: ., geometry: (try {type: "Point", coordinates: [.lon // .lng // .longitude // .x, .lat // .latitude // .y] ' +
      "| map(tonumber)} catch null)})}' in.json > out.geojson`.",
    ...SEEN_AS_CSV,
  },
  {
    name: "a JSON array of positions",
    matches: (_, text) => /^\[\s*\[\s*-?\d/.test(text),
    remedy:
      'Make a point of each, if longitude comes first: `jq -c \'{type: "FeatureCollection", features: ' +
      'map({type: "Feature", properties: {}, geometry: {type: "Point", coordinates: .}})}\' in.json > out.geojson`.',
  },
  {
    name: "a JSON array",
    matches: (_, text) => /^\[\s*[["\]\d-]/.test(text),
    remedy: 'GeoJSON begins with `{"type": "FeatureCollection", "features": [`. Look at the step that made it.',
  },
  {
    name: "a script, not JSON",
    matches: (_, text) => /^(var|let|const|window\.|module\.exports|export|[\w$.]+\s*\()\s*[\s\S]*[{]/.test(text),
    remedy: "Keep the object alone: take away what stands before the first `{` and after the last `}`.",
  },
  {
    name: "a JSON object with single quotes",
    matches: (_, text) => /^\{\s*'/.test(text),
    remedy: "Write it with a JSON encoder, for example `json.dump` in Python instead of `str` or `print`.",
  },
];

/**
 * Recognizes a file by its first bytes (512 are enough) that the Uploads API does not take.
 * Null for all it does take, and for what nobody knows.
 */
export function recognize(head: Uint8Array): Recognized | null {
  const flavour = utf16Flavour(head);
  if (flavour !== null) {
    const text = new TextDecoder(flavour, { ignoreBOM: true }).decode(head);
    // Told the order of bytes, iconv would keep the byte order mark.
    const encoding = text.startsWith("\ufeff") ? "UTF-16" : flavour;
    const command = /^\ufeff?<\?xml/.test(text) ? xmlToUtf8(encoding) : `iconv -f ${encoding} -t UTF-8 in > out`;
    return { name: `text in ${flavour}`, remedy: `Convert it to UTF-8: \`${command}\`.` };
  }
  // A byte order mark counts as white space.
  const text = decode(head).trimStart();
  return SIGNATURES.find((signature) => signature.matches(head, text)) ?? null;
}

/** Name of the first file in a zip as its local header tells it (APPNOTE.TXT, section 4.3.7); empty for what is no zip. */
function firstZipEntry(head: Uint8Array): string {
  if (!startsWith(head, [0x50, 0x4b, 3, 4])) return "";
  const length = (head[26] ?? 0) | ((head[27] ?? 0) << 8);
  return decode(head.subarray(30, 30 + length));
}

/** The first bytes of what is gzipped here (RFC 1952); none where nothing is. */
function gunzipHead(head: Uint8Array): Uint8Array {
  if (!isGzipped(head)) return new Uint8Array();
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
}

function isGzipped(head: Uint8Array): boolean {
  return startsWith(head, [0x1f, 0x8b]);
}

function isTar(head: Uint8Array): boolean {
  return startsWith(head, "ustar", 257);
}

/** A vector tile is a list of layers: field 3, its length, and in it the layer's name or version (Mapbox Vector Tile specification). */
function isVectorTile(head: Uint8Array): boolean {
  if (head[0] !== 0x1a) return false;
  const lengthEnd = head.subarray(0, 6).findIndex((byte, at) => at > 0 && byte < 0x80);
  const next = head[lengthEnd + 1];
  return lengthEnd > 0 && (next === 0x0a || next === 0x78);
}

/** dBASE III and IV tables: version, date of the last change, and a header length that fits its fields. */
function isDbf(head: Uint8Array): boolean {
  const [version, year, month, day] = head;
  if (![0x03, 0x04, 0x30, 0x31, 0x83, 0x8b, 0xf5].includes(version ?? 0)) return false;
  if ((month ?? 0) < 1 || (month ?? 0) > 12 || (day ?? 0) < 1 || (day ?? 0) > 31 || year === undefined) return false;
  const headerLength = (head[8] ?? 0) | ((head[9] ?? 0) << 8);
  return headerLength % 32 === 1 || headerLength % 32 === 8;
}
