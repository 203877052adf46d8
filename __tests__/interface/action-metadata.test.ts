import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readActionMetadata, repository } from "../../scripts/action-metadata.ts";

describe("action.yml", () => {
  const { inputs, outputs, main } = readActionMetadata(join(repository, "action.yml"));
  const defaults = Object.fromEntries([...inputs].map(([name, input]) => [name, input.default]));

  test("has the inputs and defaults that workflows rely on", () => {
    expect(defaults).toEqual({
      "access-token": null,
      username: null,
      files: null,
      tileset: "{name}",
      "display-name": null,
      wait: "true",
      "wait-timeout-minutes": "125",
      concurrency: "4",
      "if-no-files-found": "error",
      validate: "error",
      "dry-run": "false",
      summary: "true",
      "remove-status": "false",
      patch: "false",
      "bypass-mbtiles-validation": "false",
      "api-url": "https://api.mapbox.com",
    });
  });

  test("requires nothing but files", () => {
    expect([...inputs].filter(([, { required }]) => required).map(([name]) => name)).toEqual(["files"]);
  });

  test("has the outputs that workflows rely on", () => {
    expect([...outputs.keys()]).toEqual([
      "tilesets",
      "upload-ids",
      "tileset",
      "upload-id",
      "results",
      "results-file",
      "status",
    ]);
  });

  test("runs the bundle", () => {
    expect(main).toBe("dist/index.js");
  });
});

describe("readActionMetadata", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "metadata-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ["a composite action", "runs: { using: composite, steps: [] }", /no runs\.main/],
    ["an input without description", "inputs: { a: {} }\nruns: { main: a.js }", /"a" has no description/],
    [
      "a default that is no string",
      "inputs: { a: { description: b, default: true } }\nruns: { main: a.js }",
      /the default of "a" is not a string\. Put it in quotes/,
    ],
  ])("refuses %s", (_, text, message) => {
    const file = join(folder, "action.yml");
    writeFileSync(file, text);
    expect(() => readActionMetadata(file)).toThrow(message);
  });
});
