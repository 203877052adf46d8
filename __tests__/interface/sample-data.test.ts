import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { repository } from "../../scripts/action-metadata.ts";
import { inspectFile } from "../../src/preflight/index.ts";

const folder = join(repository, "examples/data");
const formats = {
  "countries.geojson": "geojson",
  "country-points.csv": "csv",
  "land-borders.gpx": "gpx",
  "land-mask.tif": "tiff",
  "land.mbtiles": "mbtiles",
  "nordic-countries.kml": "kml",
  "south-america.zip": "shapefile",
};

describe("the sample data", () => {
  test("is one file of each format, beside its notes", () => {
    expect(readdirSync(folder).sort()).toEqual(["README.md", ...Object.keys(formats)].sort());
  });

  test.each(Object.entries(formats))("%s is a faultless %s", async (name, format) => {
    const path = join(folder, name);
    const file = { path, label: name, bytes: statSync(path).size };
    const inspection = await inspectFile(file, { content: true }, AbortSignal.timeout(60_000));
    expect(inspection).toMatchObject({ format, findings: [] });
  });
});
