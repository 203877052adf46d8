import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { HOSTILE } from "./samples.ts";

const PLAY = join(import.meta.dirname, "play.ts");

interface Played {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Contents of the results files. */
  readonly results: readonly unknown[];
}

let home = "";
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "report-"));
});
afterAll(() => rm(home, { recursive: true }));

/** Plays a scenario with the files of a runner around it; `changes` to its environment, `deaf`: nobody reads its log. */
async function play(scenario: string, changes: NodeJS.ProcessEnv = {}, deaf = false): Promise<Played> {
  const folder = await mkdtemp(join(home, `${scenario}-`));
  const files = { GITHUB_OUTPUT: join(folder, "output"), GITHUB_STEP_SUMMARY: join(folder, "summary.md") };
  for (const file of Object.values(files)) await writeFile(file, "");
  const { PATH } = process.env;
  const env = { PATH, ...files, RUNNER_TEMP: folder, ...changes };
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", PLAY, scenario], { env });
  if (deaf) child.stdout.destroy();
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr, exitCode] = await Promise.all([deaf ? "" : text(child.stdout), text(child.stderr), ended]);
  const resultsFiles = (await readdir(folder)).filter((name) => /^mapbox-upload-results-[\w-]+\.json$/.test(name));
  return {
    exitCode,
    stdout: stdout.replaceAll("\r\n", "\n"),
    stderr,
    outputs: readOutputs(await readFile(files.GITHUB_OUTPUT, "utf8")),
    summary: await readFile(files.GITHUB_STEP_SUMMARY, "utf8"),
    results: await Promise.all(
      resultsFiles.map(async (name) => JSON.parse(await readFile(join(folder, name), "utf8"))),
    ),
  };
}

/** The outputs as the runner reads them: a name, a delimiter, the lines up to that delimiter. */
function readOutputs(content: string): Readonly<Record<string, string>> {
  const entries = content.matchAll(/^([\w-]+)<<(ghadelimiter_[\w-]+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm);
  return Object.fromEntries([...entries].map(([, name = "", , value = ""]) => [name, value]));
}

describe("a whole run", () => {
  test("that succeeds", async () => {
    const { stdout, outputs, summary, results, exitCode } = await play("success");
    expect(exitCode).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
"::group::Plan: 3 uploads to tilesets of bob, 312 MB
data/roads.geojson            →  bob.roads   12.3 MB
data/parks.mbtiles            →  bob.parks    300 MB
mapbox://datasets/bob/ckdata  →  bob.places  dataset
::endgroup::
::group::Checks
data/roads.geojson: ok (GeoJSON; 56,600 features (3 without geometry) · zooms 0–9 estimated; -179.99, -54.5 to 179.5, 71.12)
data/parks.mbtiles: ok (MBTiles; 1,234,567 tiles with 1 layer · zooms 0–14; 5.9, 45.8 to 10.5, 47.8)
::endgroup::
Checked 2 files: no faults found
data/roads.geojson → bob.roads: staging 12.3 MB
data/parks.mbtiles → bob.parks: staging 300 MB
mapbox://datasets/bob/ckdata → bob.places: creating the upload
::debug::GET /uploads/v1/bob
::debug::mapbox://datasets/bob/ckdata → bob.places: upload ckplaces created after 0.3 s
::debug::data/roads.geojson → bob.roads: upload ckroads created after 1.3 s
Staging: 42 % of 312 MB, 22.1 MB/s, 8.2 s left. data/parks.mbtiles 40 %
Retry: data/parks.mbtiles: stage part 5, attempt 1 of 5 failed: ECONNRESET; next in 1.2 s
Rate limit: 60 requests in 60 s; all calls wait 11 s
Staging: 100 % of 312 MB, 14.9 MB/s, 0 s left. data/parks.mbtiles 100 %
data/roads.geojson → bob.roads: published (upload ckroads, staging 1.3 s, processing 12 s) https://console.mapbox.com/studio/tilesets/bob.roads/
mapbox://datasets/bob/ckdata → bob.places: published (upload ckplaces, staging 0.3 s, processing 4 s) https://console.mapbox.com/studio/tilesets/bob.places/
::debug::data/parks.mbtiles → bob.parks: upload ckparks created after 21 s
Processing at Mapbox: 1 pending. bob.parks 10 %
Processing at Mapbox: 1 pending. bob.parks 99 %
data/parks.mbtiles → bob.parks: published (upload ckparks, staging 21 s, processing 51 s) https://console.mapbox.com/studio/tilesets/bob.parks/
3 tilesets published in 1 min 12 s (312 MB).
"
`);
    expect(summary).toMatchInlineSnapshot(`
"## ✅ 3 tilesets published in 1 min 12 s (312 MB)

### Tilesets

| Status | Tileset | File | Inside | Time |
| --- | --- | --- | --- | --- |
| ✅ published | <a href="https://console.mapbox.com/studio/tilesets/bob.roads/"><code>bob.roads</code></a> | <code>data/roads.geojson</code><br>GeoJSON · 12.3 MB | 56,600 features (3 without geometry) · zooms 0–9 estimated<br>-179.99, -54.5 to 179.5, 71.12 | staging 1.3 s<br>processing 12 s |
| ✅ published | <a href="https://console.mapbox.com/studio/tilesets/bob.parks/"><code>bob.parks</code></a> | <code>data/parks.mbtiles</code><br>MBTiles · 300 MB | 1,234,567 tiles with 1 layer · zooms 0–14<br>5.9, 45.8 to 10.5, 47.8 | staging 21 s<br>processing 51 s |
| ✅ published | <a href="https://console.mapbox.com/studio/tilesets/bob.places/"><code>bob.places</code></a> | <code>mapbox:<!-- -->//datasets/bob/ckdata</code><br>Dataset | – | staging 0.3 s<br>processing 4 s |

"
`);
    expect({ ...outputs, results: null, "results-file": null }).toMatchInlineSnapshot(`
{
  "results": null,
  "results-file": null,
  "status": "success",
  "tileset": "bob.roads",
  "tilesets": "["bob.roads","bob.parks","bob.places"]",
  "upload-id": "ckroads",
  "upload-ids": "["ckroads","ckparks","ckplaces"]",
}
`);
    expect(results).toEqual([JSON.parse(outputs.results ?? "")]);
    expect(outputs["results-file"]).toMatch(/mapbox-upload-results-[\w-]+\.json$/);
  });

  test("with one of each bad end", async () => {
    const { stdout, outputs, summary } = await play("mixed");
    expect(stdout).toMatchInlineSnapshot(`
"::group::Plan: 4 uploads to tilesets of bob, 360 MB
data/roads.geojson  →  bob.roads   12.3 MB
data/parks.mbtiles  →  bob.parks    300 MB
data/relief.tif     →  bob.relief    48 MB
data/cities.csv     →  bob.cities   1.2 kB
::endgroup::
Warning: No file matches "out/*.kml" (in /workspace).
data/roads.geojson → bob.roads: staging 12.3 MB
data/parks.mbtiles → bob.parks: staging 300 MB
data/relief.tif → bob.relief: staging 48 MB
data/cities.csv → bob.cities: staging 1.2 kB
Warning: bob.roads: its status could not be removed (404)
data/roads.geojson → bob.roads: published (upload ckroads, staging 1.3 s, processing 12 s) https://console.mapbox.com/studio/tilesets/bob.roads/
data/parks.mbtiles → bob.parks: failed (upload ckparks, staging 21 s, processing 30 s): Mapbox could not process data/parks.mbtiles (upload ckparks): Tile exceeds maximum size of 500k at z7. Reduce the data at that zoom: tippecanoe --drop-densest-as-needed
data/relief.tif → bob.relief: timed out (upload ckrelief, staging 8 s): bob.relief was still processing after 125 min (upload ckrelief, 62 %, unchanged for 40 min). Mapbox goes on: https://console.mapbox.com/studio/tilesets/bob.relief/
data/cities.csv → bob.cities: unconfirmed (staging 2 s): Mapbox accepted bob.cities but its answer was lost and this token may not list uploads (uploads:list). Look at https://console.mapbox.com/studio/tilesets/bob.cities/ before uploading again.
::error title=bob.parks%3A failed,file=data/parks.mbtiles::Mapbox could not process data/parks.mbtiles (upload ckparks): Tile exceeds maximum size of 500k at z7. Reduce the data at that zoom: tippecanoe --drop-densest-as-needed
::error title=bob.relief%3A timed out,file=data/relief.tif::data/relief.tif: bob.relief was still processing after 125 min (upload ckrelief, 62 %25, unchanged for 40 min). Mapbox goes on: https://console.mapbox.com/studio/tilesets/bob.relief/
::error title=bob.cities%3A unconfirmed,file=data/cities.csv::data/cities.csv: Mapbox accepted bob.cities but its answer was lost and this token may not list uploads (uploads:list). Look at https://console.mapbox.com/studio/tilesets/bob.cities/ before uploading again.
::warning title=A tile is near the limit,file=data/parks.mbtiles::data/parks.mbtiles: Tile 7/1/2 has 500,100 bytes.
::warning title=Mapbox upload::No file matches "out/*.kml" (in /workspace).
::warning title=bob.roads::bob.roads: its status could not be removed (404)
1 tileset published in 1 min 12 s (12.3 MB), 1 failed, 1 timed out, 1 unconfirmed.
"
`);
    expect(summary).toMatchInlineSnapshot(`
"## ❌ 1 tileset published in 1 min 12 s (12.3 MB), 1 failed, 1 timed out, 1 unconfirmed

### What went wrong

**❌ 1 failed.** Mend the cause, then run again for what failed alone: Mapbox bills every processing.

- <code>data/parks.mbtiles</code> → <a href="https://console.mapbox.com/studio/tilesets/bob.parks/"><code>bob.parks</code></a> (upload <code>ckparks</code>)<br>Mapbox could not process data/parks.mbtiles (upload ckparks): Tile exceeds maximum size of 500k at z7. Reduce the data at that zoom: tippecanoe --drop-densest-as-needed

**⏱️ 1 timed out.** Mapbox goes on processing. Look at Studio before uploading again, and raise \`wait-timeout-minutes\` if such data takes that long.

- <code>data/relief.tif</code> → <a href="https://console.mapbox.com/studio/tilesets/bob.relief/"><code>bob.relief</code></a> (upload <code>ckrelief</code>)<br>bob.relief was still processing after 125 min (upload ckrelief, 62 %, unchanged for 40 min). Mapbox goes on: <a href="https://console.mapbox.com/studio/tilesets/bob.relief/">https:<!-- -->//console.mapbox.com/studio/tilesets/bob.relief/</a>

**❓ 1 unconfirmed.** Mapbox may have these already. Look at Studio before uploading again: Mapbox bills every processing.

- <code>data/cities.csv</code> → <a href="https://console.mapbox.com/studio/tilesets/bob.cities/"><code>bob.cities</code></a><br>Mapbox accepted bob.cities but its answer was lost and this token may not list uploads (uploads:<!-- -->list). Look at <a href="https://console.mapbox.com/studio/tilesets/bob.cities/">https:<!-- -->//console.mapbox.com/studio/tilesets/bob.cities/</a> before uploading again.

<details>
<summary><b>What the checks found: 1 warning in 1 file</b></summary>

- <code>data/parks.mbtiles</code>
  - ⚠️ **A tile is near the limit**: Tile 7/1/2 has 500,100 bytes. (<code>mbtiles-tile-size</code>)

</details>

### Tilesets

| Status | Tileset | File | Inside | Time |
| --- | --- | --- | --- | --- |
| ✅ published | <a href="https://console.mapbox.com/studio/tilesets/bob.roads/"><code>bob.roads</code></a> | <code>data/roads.geojson</code><br>GeoJSON · 12.3 MB | 56,600 features (3 without geometry) · zooms 0–9 estimated<br>-179.99, -54.5 to 179.5, 71.12 | staging 1.3 s<br>processing 12 s |
| ❌ failed | <a href="https://console.mapbox.com/studio/tilesets/bob.parks/"><code>bob.parks</code></a> | <code>data/parks.mbtiles</code><br>MBTiles · 300 MB | 1,234,567 tiles with 1 layer · zooms 0–14<br>5.9, 45.8 to 10.5, 47.8 | staging 21 s<br>processing 30 s |
| ⏱️ timed out | <a href="https://console.mapbox.com/studio/tilesets/bob.relief/"><code>bob.relief</code></a> | <code>data/relief.tif</code><br>TIFF · 48 MB | 21,600 × 10,800 pixels, 3 bands of 8 bit · EPSG 3857<br>-20037508, -20037508 to 20037508, 20037508 | staging 8 s |
| ❓ unconfirmed | <a href="https://console.mapbox.com/studio/tilesets/bob.cities/"><code>bob.cities</code></a> | <code>data/cities.csv</code><br>CSV · 1.2 kB | – | staging 2 s |

### Warnings

- ⚠️ No file matches "out/&#42;.kml" (in /workspace).
- ⚠️ <code>bob.roads</code>: its status could not be removed (404)

"
`);
    expect(outputs).toMatchObject({ status: "failure", "upload-ids": '["ckroads","ckparks","ckrelief",null]' });
  });

  test("that faults in the data end", async () => {
    const { stdout, outputs, summary } = await play("invalid");
    expect(stdout).toMatchInlineSnapshot(`
"::group::Plan: 2 uploads to tilesets of bob, 12.3 MB
data/roads.geojson  →  bob.roads   12.3 MB
data/cities.csv     →  bob.cities   1.2 kB
::endgroup::
::group::Checks
data/roads.geojson: 1 error, 1 warning (GeoJSON; 56,600 features (3 without geometry) · zooms 0–9 estimated; -179.99, -54.5 to 179.5, 71.12)
  error at line 12, column 7: Polygon with the nesting of a MultiPolygon. Line 12 holds a Polygon with one pair of brackets too many. Mapbox would answer: “Invalid geojson”. [geojson-geometry]
  warning at line 1: Byte order mark. Line 12 holds a Polygon with one pair of brackets too many. Mapbox would answer: “Invalid geojson”. [geojson-geometry]
data/cities.csv: ok (CSV)
::endgroup::
Checked 2 files: 1 file with errors
::error title=Polygon with the nesting of a MultiPolygon,file=data/roads.geojson,line=12,col=7::data/roads.geojson: Line 12 holds a Polygon with one pair of brackets too many. Mapbox would answer: “Invalid geojson”.
::warning title=Byte order mark,file=data/roads.geojson,line=1::data/roads.geojson: Line 12 holds a Polygon with one pair of brackets too many. Mapbox would answer: “Invalid geojson”.
Nothing was published: 1 invalid, 1 not started.
"
`);
    expect(summary).toMatchInlineSnapshot(`
"## ❌ Nothing was published: 1 invalid, 1 not started

### What went wrong

**❌ 1 invalid.** Nothing was sent. Mend the data; \`validate: warn\` would send it as it is.

- <code>data/roads.geojson</code> → <a href="https://console.mapbox.com/studio/tilesets/bob.roads/"><code>bob.roads</code></a>

<details open>
<summary><b>What the checks found: 1 error, 1 warning in 1 file</b></summary>

- <code>data/roads.geojson</code>
  - ❌ **Polygon with the nesting of a MultiPolygon** at line 12, column 7: Line 12 holds a Polygon with one pair of brackets too many. Mapbox would answer: “Invalid geojson”. (<code>geojson-geometry</code>)
  - ⚠️ **Byte order mark** at line 1: Line 12 holds a Polygon with one pair of brackets too many. Mapbox would answer: “Invalid geojson”. (<code>geojson-geometry</code>)

</details>

### Tilesets

| Status | Tileset | File | Inside | Time |
| --- | --- | --- | --- | --- |
| ❌ invalid | <a href="https://console.mapbox.com/studio/tilesets/bob.roads/"><code>bob.roads</code></a> | <code>data/roads.geojson</code><br>GeoJSON · 12.3 MB | 56,600 features (3 without geometry) · zooms 0–9 estimated<br>-179.99, -54.5 to 179.5, 71.12 | – |
| ⚪ not started | <a href="https://console.mapbox.com/studio/tilesets/bob.cities/"><code>bob.cities</code></a> | <code>data/cities.csv</code><br>CSV · 1.2 kB | – | – |

"
`);
    expect(outputs).toMatchObject({ status: "failure", "upload-ids": "[null,null]", "upload-id": "" });
  });

  test("that only checks", async () => {
    const { stdout, outputs, summary } = await play("dryRun");
    expect(stdout).toMatchInlineSnapshot(`
"::group::Plan: 3 uploads to tilesets of bob, 360 MB (dry run: nothing is sent)
data/roads.geojson  →  bob.roads   12.3 MB
data/parks.mbtiles  →  bob.parks    300 MB
data/relief.tif     →  bob.relief    48 MB
::endgroup::
::group::Checks
data/roads.geojson: 1 warning (GeoJSON; 56,600 features (3 without geometry) · zooms 0–9 estimated; -179.99, -54.5 to 179.5, 71.12)
  warning at line 1, column 1: Byte order mark. The file begins with a byte order mark. [geojson-geometry]
::endgroup::
Checked 1 file: 1 file with warnings
::warning title=Byte order mark,file=data/roads.geojson,line=1,col=1::data/roads.geojson: The file begins with a byte order mark.
3 tilesets would be published (360 MB).
"
`);
    expect(summary).toMatchInlineSnapshot(`
"## 📝 3 tilesets would be published (360 MB)

This was a dry run: nothing was sent to Mapbox.

<details>
<summary><b>What the checks found: 1 warning in 1 file</b></summary>

- <code>data/roads.geojson</code>
  - ⚠️ **Byte order mark** at line 1, column 1: The file begins with a byte order mark. (<code>geojson-geometry</code>)

</details>

### What would be published

| Checks | Tileset | File | Inside |
| --- | --- | --- | --- |
| ⚠️ 1 warning | <code>bob.roads</code> | <code>data/roads.geojson</code><br>GeoJSON · 12.3 MB | 56,600 features (3 without geometry) · zooms 0–9 estimated<br>-179.99, -54.5 to 179.5, 71.12 |
| ✅ ok | <code>bob.parks</code> | <code>data/parks.mbtiles</code><br>MBTiles · 300 MB | 1,234,567 tiles with 1 layer · zooms 0–14<br>5.9, 45.8 to 10.5, 47.8 |
| ✅ ok | <code>bob.relief</code> | <code>data/relief.tif</code><br>TIFF · 48 MB | 21,600 × 10,800 pixels, 3 bands of 8 bit · EPSG 3857<br>-20037508, -20037508 to 20037508, 20037508 |

"
`);
    expect(outputs).toMatchObject({ status: "success", tileset: "bob.roads" });
  });

  test("that is cancelled", async () => {
    const { stdout, outputs, summary } = await play("cancelled");
    expect(stdout).toMatchInlineSnapshot(`
"::group::Plan: 4 uploads to tilesets of bob, 360 MB
data/roads.geojson  →  bob.roads   12.3 MB
data/parks.mbtiles  →  bob.parks    300 MB
data/relief.tif     →  bob.relief    48 MB
data/cities.csv     →  bob.cities   1.2 kB
::endgroup::
data/roads.geojson → bob.roads: staging 12.3 MB
::debug::data/roads.geojson → bob.roads: upload ckroads created after 1 s
data/parks.mbtiles → bob.parks: staging 300 MB
Cancelled. Handed to Mapbox already: bob.roads (ckroads). Stopped while staging: 1 file. Not started: 2 files.
"
`);
    expect(summary).toContain("## 🚫 Cancelled\n\nHanded to Mapbox already: bob.roads (ckroads).");
    expect(outputs).toMatchObject({ status: "cancelled", "upload-ids": '["ckroads",null,null,null]' });
  });

  test.each([
    ["notWaited", "success", "1 tileset handed to Mapbox, not waited for (12.3 MB)."],
    ["refused", "failure", "Nothing was published: 2 problems."],
    ["nothing", "success", "Nothing to publish: no file matched."],
  ])("%s ends in %s", async (scenario, status, lastLine) => {
    const { stdout, outputs, summary } = await play(scenario);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe(lastLine);
    expect(Object.keys(outputs)).toEqual([
      "tilesets",
      "upload-ids",
      "tileset",
      "upload-id",
      "results",
      "results-file",
      "status",
    ]);
    expect(outputs.status).toBe(status);
    expect(summary).toContain(lastLine.slice(0, -1));
  });

  test("of 201 files is short enough to read", async () => {
    const { stdout, outputs, summary } = await play("many");
    const lines = stdout.split("\n").filter((line) => !line.startsWith("::debug::"));
    const live = lines.slice(lines.indexOf("::endgroup::"));
    expect(lines).toContain("and 1 more");
    expect(live.filter((line) => /staging 1.* MB$/.test(line))).toHaveLength(201);
    expect(live.filter((line) => line.startsWith("Staging: "))).toHaveLength(40);
    expect(stdout.match(/^::error /gm)).toHaveLength(10);
    expect(stdout).toContain("::error title=11 more errors::");
    expect(stdout).toContain("::group::11 more errors and warnings\nError: bob.region-93: failed: ");
    expect(JSON.parse(outputs.results ?? "")).toHaveLength(201);
    expect(summary.match(/^\| (?:✅|❌)/gm)).toHaveLength(201);
  });

  test("too large for the outputs warns where results is empty, and leaves the whole in the results file", async () => {
    const { stdout, outputs, results } = await play("tooMany");
    expect(stdout).toContain("::warning title=Mapbox upload::The output results lacks all of its elements, because");
    expect(outputs).toMatchObject({ results: "[]", status: "success" });
    expect(JSON.parse(outputs.tilesets ?? "")).toHaveLength(5000);
    expect(results).toHaveLength(1);
    expect(results[0]).toHaveLength(5000);
  });

  test("with too much to tell for the outputs says in the log what they lack", async () => {
    const { stdout, outputs } = await play("tooMuch");
    expect(stdout).toMatch(/^The output results lacks its facts, because /m);
    expect(stdout).not.toContain("::warning");
    expect(JSON.parse(outputs.results ?? "")).toHaveLength(1000);
  });

  test("does without a summary where there is none", async () => {
    const { exitCode, stderr } = await play("success", { GITHUB_STEP_SUMMARY: undefined });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });
});

test("foreign text commands neither the runner nor the page", async () => {
  const { stdout, outputs, summary } = await play("hostile");
  const commands = [...stdout.matchAll(/^\s*::([\w-]*)/gm)].map((match) => match[1]);
  expect(new Set(commands)).toEqual(new Set(["group", "endgroup", "debug", "error", "warning"]));
  expect(commands.filter((command) => command === "error")).toHaveLength(2);
  expect(stdout).not.toContain("##[");
  expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
  expect(JSON.parse(outputs.results ?? "")[0].file).toBe(HOSTILE);
  expect(summary).not.toMatch(/<img|\]\(|@team|(?<!&)#12|http:\/\/evil|www\.|`c`/);
});

describe("what cannot be written fails the run, and everything else is written", () => {
  const full = process.platform === "linux" ? test : test.skip;

  full("a disk that is full", async () => {
    const nowhere = join(home, "nowhere");
    const changes = { GITHUB_OUTPUT: "/dev/full", GITHUB_STEP_SUMMARY: "/dev/full", RUNNER_TEMP: nowhere };
    const { exitCode, stdout, stderr } = await play("success", changes);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("Could not write the results file (ENOENT");
    expect(stderr).toContain(", the job summary (ENOSPC: no space left on device, write), the outputs (ENOSPC");
    expect(stdout).toMatch(/\n3 tilesets published in 1 min 12 s \(312 MB\)\.\n$/);
  });

  test("a results file without a place: the status says failure, and no path is given", async () => {
    const { exitCode, outputs, summary } = await play("success", { RUNNER_TEMP: join(home, "nowhere") });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ status: "failure", "results-file": "", tileset: "bob.roads" });
    expect(summary).toContain("3 tilesets published");
  });

  test("a missing file for the outputs", async () => {
    const { exitCode, stderr, summary } = await play("success", { GITHUB_OUTPUT: join(home, "nowhere", "output") });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^Could not write the outputs \(Missing file at path: /);
    expect(summary).toContain("3 tilesets published");
  });

  test("a log that nobody reads any more", async () => {
    const { exitCode, stderr, outputs, summary } = await play("many", {}, true);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^Could not write the log \(write EPIPE\)\. [^\n]*\n$/);
    expect(outputs.status).toBe("failure");
    expect(summary).toContain("181 tilesets published");
  });
});
