/**
 * What to do about messages that Mapbox is known to give when processing fails. The texts may change at any time:
 * they are used for these hints and for nothing else. Source: https://docs.mapbox.com/help/troubleshooting/uploads/
 */
const hints: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [
    /unknown filetype/i,
    "Mapbox tells the type from the first 512 bytes of the file. See https://github.com/org/mapbox-upload-action/blob/v1/docs/checks.md#file-not-geodata",
  ],
  [
    /exceeds maximum size of 500k/i,
    "Rebuild the tiles with less in them, for example with tippecanoe --drop-densest-as-needed.",
  ],
  [
    /larger than 5 ?MB/i,
    "The data is too dense for its lowest zooms: simplify it, or build MBTiles with tippecanoe --drop-densest-as-needed.",
  ],
  [
    /beyond web mercator range/i,
    "The data must be longitude and latitude in degrees: ogr2ogr -s_srs EPSG:CODE -t_srs EPSG:4326 out.geojson in.geojson.",
  ],
  [
    /bounds .*between/i,
    "The data must be longitude and latitude in degrees: ogr2ogr -s_srs EPSG:CODE -t_srs EPSG:4326 out.geojson in.geojson.",
  ],
  [
    /invalid (csv or )?geojson|parse geojson/i,
    "Mapbox's reader is stricter than JSON: no integers beyond 64 bits, geometry types in their exact case.",
  ],
  [/metadata exceeds limit of 60kb/i, "There are too many property names: keep only the ones that the map needs."],
  [/only 8 bit tiffs/i, "Convert it: gdal_translate -ot Byte -scale in.tif out.tif."],
  [/reproject/i, "Reproject it first: gdalwarp -t_srs EPSG:3857 in.tif out.tif."],
  [/processing timed out/i, "Split the data, simplify it, or upload MBTiles made with tippecanoe."],
  [/maximum of 15 layers/i, "Split the KML into files of at most 15 folders."],
  [/missing projection file/i, "Put the .prj into the zip beside the .shp."],
  [/vector_layers/i, "The metadata table of vector MBTiles needs a json row with vector_layers; tippecanoe writes it."],
  [/dataset not found/i, "Check the dataset's id, and that it belongs to the account of the token."],
];

/** What to do about Mapbox's message, or null where nothing is known. */
export function hintFor(message: string): string | null {
  return hints.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}
