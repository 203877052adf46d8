import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, test } from "@jest/globals";
import { createToken } from "../../simulator/index.ts";
import { cleanUp, geojson, publish as publishInTime, type Scenario, stagedContent } from "../support/scenario.ts";

afterEach(cleanUp);

const publish = (scenario: Scenario) => publishInTime({ timeFactor: 10, ...scenario });

const three = { "data/a.geojson": geojson("a"), "data/b.geojson": geojson("b"), "data/c.geojson": geojson("c") };

describe("publishing", () => {
  test("one file: staged byte for byte, created once, processed, told in all outputs, in real time", async () => {
    const { run, simulator } = await publish({ timeFactor: 1 });
    expect(run.exitCode).toBe(0);
    expect(run.stderr).toBe("");
    expect(simulator.requests.map(({ call }) => call)).toEqual(["credentials", "put-object", "create", "status"]);
    expect(stagedContent(simulator, "alice.roads")).toBe(geojson("roads"));
    const [upload] = simulator.uploads;
    expect(upload).toMatchObject({ tileset: "alice.roads", name: "roads", complete: true, flags: [] });
    expect(run.outputs).toMatchObject({
      status: "success",
      tilesets: '["alice.roads"]',
      "upload-ids": JSON.stringify([upload?.id]),
      tileset: "alice.roads",
      "upload-id": upload?.id,
    });
    expect(JSON.parse(run.outputs.results ?? "")).toEqual(run.results);
    expect(run.results).toEqual([
      expect.objectContaining({
        file: "data/roads.geojson",
        tileset: "alice.roads",
        displayName: "roads",
        uploadId: upload?.id,
        status: "complete",
        error: null,
        bytes: geojson("roads").length,
        format: "geojson",
        findings: [],
        url: "https://console.mapbox.com/studio/tilesets/alice.roads/",
      }),
    ]);
    expect(run.annotations).toEqual([]);
    expect(run.summary).toContain("alice.roads");
    expect(run.stdout).toContain("1 tileset published in");
  });

  test("many files, each to its own tileset, in the order of the plan", async () => {
    const { run, simulator } = await publish({
      files: three,
      inputs: { files: "data/*.geojson\n!data/c.geojson\ndata/c.geojson => special\n", tileset: "alice.set-{name}" },
    });
    expect(run.exitCode).toBe(0);
    expect(run.outputs.tilesets).toBe('["alice.set-a","alice.set-b","alice.special"]');
    expect(run.results.map(({ status }) => status)).toEqual(["complete", "complete", "complete"]);
    for (const name of ["a", "b"]) expect(stagedContent(simulator, `alice.set-${name}`)).toBe(geojson(name));
    expect(stagedContent(simulator, "alice.special")).toBe(geojson("c"));
    expect(simulator.requests.filter(({ call }) => call === "list").length).toBeGreaterThan(0);
  });

  test("a file in parts, with parts in parallel", async () => {
    const features = geojson("large", 300_000);
    const { run, simulator } = await publish({ files: { "data/large.geojson": features } });
    expect(run.exitCode).toBe(0);
    expect(simulator.requests.filter(({ call }) => call === "upload-part").length).toBeGreaterThan(2);
    expect(stagedContent(simulator, "alice.large")).toBe(features);
    expect(simulator.multiparts.map(({ state }) => state)).toEqual(["completed"]);
  });

  test("a dataset is created from its url, without staging", async () => {
    const { run, simulator } = await publish({ inputs: { files: "mapbox://datasets/alice/ck123 => places" } });
    expect(run.exitCode).toBe(0);
    expect(simulator.requests.map(({ call }) => call)).toEqual(["create", "status"]);
    expect(simulator.uploads[0]).toMatchObject({ tileset: "alice.places", url: "mapbox://datasets/alice/ck123" });
    expect(run.results[0]).toMatchObject({ file: "mapbox://datasets/alice/ck123", format: "dataset", bytes: null });
  });

  test("flags and names reach Mapbox", async () => {
    const { simulator } = await publish({
      inputs: { patch: "true", "bypass-mbtiles-validation": "true", "display-name": "Roads of {ref}" },
    });
    expect(simulator.uploads[0]).toMatchObject({
      name: "Roads of v2.1.0",
      flags: ["patch", "bypass_mbtiles_validation"],
    });
  });

  test("wait: false hands over and goes", async () => {
    const { run, simulator } = await publish({
      inputs: { wait: "false" },
      simulator: { processing: { outcome: "never" } },
    });
    expect(run.exitCode).toBe(0);
    expect(simulator.requests.map(({ call }) => call)).toEqual(["credentials", "put-object", "create"]);
    expect(run.results[0]).toMatchObject({ status: "processing", uploadId: simulator.uploads[0]?.id });
    expect(run.outputs.status).toBe("success");
  });

  test("remove-status removes it after success", async () => {
    const { run, simulator } = await publish({ inputs: { "remove-status": "true" } });
    expect(run.exitCode).toBe(0);
    expect(simulator.uploads[0]).toMatchObject({ removed: true });
  });

  test("a failed removal is no more than a warning", async () => {
    const { run } = await publish({
      inputs: { "remove-status": "true" },
      simulator: {
        faults: [{ call: "remove", action: { type: "respond", status: 403, body: { message: "Forbidden" } } }],
      },
    });
    expect(run.exitCode).toBe(0);
    expect(run.annotations).toEqual([expect.objectContaining({ command: "warning" })]);
    expect(run.results[0]).toMatchObject({ status: "complete" });
  });
});

describe("one that fails stops no other", () => {
  test("a processing error is told with Mapbox's words, at the file", async () => {
    const { run } = await publish({
      files: three,
      simulator: {
        processing: ({ tileset }) =>
          tileset === "alice.b" ? { milliseconds: 500, outcome: { error: "Unknown filetype" } } : { milliseconds: 500 },
      },
    });
    expect(run.exitCode).toBe(1);
    expect(run.results.map(({ status }) => status)).toEqual(["complete", "failed", "complete"]);
    expect(run.annotations).toEqual([
      expect.objectContaining({
        command: "error",
        message: expect.stringMatching(/^Mapbox could not process data\/b\.geojson \(upload \w+\): Unknown filetype/),
        properties: expect.objectContaining({ file: "data/b.geojson" }),
      }),
    ]);
    expect(run.outputs.status).toBe("failure");
    expect(run.stdout).toMatch(/2 tilesets published in .*, 1 failed\./);
  });

  test("a refused create", async () => {
    const { run, simulator } = await publish({
      files: three,
      simulator: {
        faults: [
          {
            call: "create",
            tileset: "alice.c",
            action: { type: "respond", status: 400, body: { message: "Bad tileset" } },
          },
        ],
      },
    });
    expect(run.exitCode).toBe(1);
    expect(run.results.map(({ status }) => status)).toEqual(["complete", "complete", "failed"]);
    expect(run.results[2]?.error).toContain("400: Bad tileset");
    expect(simulator.uploads).toHaveLength(2);
  });
});

describe("refused before any request", () => {
  test.each([
    ["no token", { token: "" }, "access-token is empty. Workflows from forks and Dependabot do not receive secrets"],
    [
      "a public token",
      { token: createToken({ username: "alice", kind: "pk" }) },
      "access-token is a public token (pk.). Uploads need a secret token (sk.) with uploads:write and uploads:read.",
    ],
    ["a garbled token", { token: "my-token" }, "access-token is not a Mapbox token"],
    ["a typo in a switch", { inputs: { wait: "ture" } }, 'wait is "ture"; expected true or false.'],
    [
      "an endpoint without TLS",
      { inputs: { "api-url": "http://api.example.com" } },
      "would send the token unencrypted",
    ],
    ["another account's tileset", { inputs: { tileset: "bob.{name}" } }, "bob"],
    [
      "another account's name",
      { inputs: { username: "bob" } },
      'username is "bob", but access-token belongs to "alice"',
    ],
    ["no match", { inputs: { files: "out/*.geojson" } }, 'No file matches "out/*.geojson"'],
    ["an ID that is too long", { inputs: { tileset: `${"x".repeat(41)}` } }, "41 characters"],
    ["an unknown placeholder", { inputs: { tileset: "{nmae}" } }, "{nmae}"],
  ])("%s", async (_, scenario, message) => {
    const { run, simulator } = await publish(scenario);
    expect(run.exitCode).toBe(1);
    expect(simulator.requests).toEqual([]);
    expect(run.annotations).toEqual([
      expect.objectContaining({ command: "error", message: expect.stringContaining(message) }),
    ]);
    expect(run.outputs).toMatchObject({
      status: "failure",
      tilesets: "[]",
      "upload-ids": "[]",
      tileset: "",
      results: "[]",
    });
    expect(run.stderr).toBe("");
  });

  test("two files for one tileset", async () => {
    const { run, simulator } = await publish({
      files: { "a/roads.geojson": geojson("a"), "b/roads.geojson": geojson("b") },
      inputs: { files: "**/*.geojson" },
    });
    expect(run.exitCode).toBe(1);
    expect(simulator.requests).toEqual([]);
    expect(run.annotations[0]?.message).toContain(
      '"a/roads.geojson" and "b/roads.geojson" would both become "alice.roads"',
    );
  });

  test("a file that Mapbox would refuse: told at its line, and nothing is sent", async () => {
    const { run, simulator } = await publish({
      files: { "data/good.geojson": geojson("good"), "data/bad.geojson": `${geojson("bad").slice(0, -2)},\n]}` },
    });
    expect(run.exitCode).toBe(1);
    expect(simulator.requests).toEqual([]);
    expect(run.results.map(({ file, status }) => [file, status])).toEqual([
      ["data/bad.geojson", "invalid"],
      ["data/good.geojson", "not-started"],
    ]);
    expect(run.annotations[0]).toMatchObject({ command: "error", properties: { file: "data/bad.geojson", line: "2" } });
  });

  test("validate: warn tells and sends, validate: off does not even look", async () => {
    const files = { "data/bad.geojson": `${geojson("bad").slice(0, -2)},\n]}` };
    const warned = await publish({ files, inputs: { validate: "warn" } });
    expect(warned.run.exitCode).toBe(0);
    expect(warned.run.annotations).toEqual([expect.objectContaining({ command: "warning" })]);
    const unchecked = await publish({ files, inputs: { validate: "off" } });
    expect(unchecked.run.exitCode).toBe(0);
    expect(unchecked.run.annotations).toEqual([]);
  });

  test("an empty file is refused, whatever validate says", async () => {
    const { run, simulator } = await publish({ files: { "data/x.geojson": "" }, inputs: { validate: "off" } });
    expect(run.exitCode).toBe(1);
    expect(simulator.requests).toEqual([]);
    expect(run.results[0]).toMatchObject({ status: "invalid" });
  });
});

describe("if-no-files-found", () => {
  test.each([
    [
      "warn",
      [expect.objectContaining({ command: "warning", message: expect.stringContaining('No file matches "out/*"') })],
    ],
    ["ignore", []],
  ])("%s leaves the step green", async (mode, annotations) => {
    const { run } = await publish({ inputs: { files: "out/*", "if-no-files-found": mode } });
    expect(run.exitCode).toBe(0);
    expect(run.annotations).toEqual(annotations);
    expect(run.outputs).toMatchObject({
      status: "success",
      tilesets: "[]",
      results: "[]",
      tileset: "",
      "upload-id": "",
    });
  });
});

describe("dry-run", () => {
  test("plans and checks without token and without a request", async () => {
    const { run, simulator } = await publish({ files: three, token: "", inputs: { "dry-run": "true" } });
    expect(run.exitCode).toBe(0);
    expect(simulator.requests).toEqual([]);
    expect(run.outputs.tilesets).toBe('["a","b","c"]');
    expect(run.results.map(({ status }) => status)).toEqual(["planned", "planned", "planned"]);
    expect(run.stdout).toMatch(/3 tilesets would be published/);
  });

  test("with a username the IDs are whole; a bad file makes it red", async () => {
    const { run } = await publish({
      files: { "data/a.geojson": geojson("a"), "data/b.geojson": "no geodata at all" },
      token: "",
      inputs: { "dry-run": "true", username: "bob" },
    });
    expect(run.exitCode).toBe(1);
    expect(run.results.map(({ tileset, status }) => [tileset, status])).toEqual([
      ["bob.a", "planned"],
      ["bob.b", "invalid"],
    ]);
  });

  const head = '{"type":"FeatureCollection","features":[\n';
  const line = `{"type":"Feature","properties":{"note":"${"x".repeat(900)}"},"geometry":{"type":"Point","coordinates":[1,2]}}`;
  const features = Array.from({ length: 55_000 }, (_, index) =>
    index === 50_000 ? line.replace("Point", "point") : line,
  );
  const large: Scenario = {
    files: { "data/large.geojson": `${head}${features.join(",\n")}\n]}` },
    token: "",
    inputs: { "dry-run": "true" },
    timeFactor: 1,
  };
  const judged = [{ facts: { features: 55_000 }, findings: [{ line: 50_002 }] }];
  const onTwoProcessors = availableParallelism() > 1 ? test : test.skip;

  onTwoProcessors("a large file is checked by a second thread, which the bundle brings with it", async () => {
    const { run, workspace } = await publish({ ...large, env: { NODE_DEBUG: "worker" } });
    expect(run.results).toMatchObject(judged);
    const program = /create new worker URL \{\s*href: '([^']+)'/.exec(run.stderr)?.[1] ?? "";
    expect(program).toContain("/dist/");
    const path = join(workspace, "data/large.geojson");
    const worker = new Worker(new URL(program), { workerData: { format: "geojson", path, from: head.length } });
    const [answer] = await once(worker, "message");
    expect(answer).toMatchObject({ features: { features: 55_000 }, syntaxError: null });
  });

  test("a large file is checked by one thread where no second is allowed", async () => {
    const { run } = await publish({
      ...large,
      nodeOptions: ["--permission", "--allow-fs-read=*", "--allow-fs-write=*"],
    });
    expect(run.results).toMatchObject(judged);
  });
});
