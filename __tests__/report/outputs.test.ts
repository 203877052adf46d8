import { describe, expect, test } from "@jest/globals";
import { OUTPUT_BYTES, outputs, resultsFileContent } from "../../src/report/outputs.ts";
import type { UploadResult } from "../../src/results.ts";
import { finding, planned, resultOf, roadFacts } from "./samples.ts";

function results(count: number, changes: Partial<UploadResult> = {}): readonly UploadResult[] {
  return Array.from({ length: count }, (_, index) =>
    resultOf(planned(`data/region-${index}.geojson`, `bob.region-${index}`, 1000), changes),
  );
}

function bytes(values: object): number {
  return Object.values(values).reduce((sum, value) => sum + Buffer.byteLength(String(value)), 0);
}

describe("the outputs", () => {
  test("of two uploads", () => {
    const [one, other] = [
      resultOf(planned("a.geojson", "bob.a", 1), { findings: [finding({ count: 7 })], facts: roadFacts }),
      resultOf(planned("b.geojson", "bob.b", 2), { status: "invalid", error: "no" }),
    ];
    const { values, shortened, emptied } = outputs([one, other], "failure", "/tmp/results.json");
    expect({ ...values, results: JSON.parse(values.results) }).toEqual({
      tilesets: '["bob.a","bob.b"]',
      "upload-ids": '["cka",null]',
      tileset: "bob.a",
      "upload-id": "cka",
      results: [
        {
          ...one,
          findings: [
            {
              check: "geojson-geometry",
              severity: "error",
              message:
                "Line 12 holds a Polygon with one pair of brackets too many. Mapbox would answer: “Invalid geojson”.",
              line: 12,
              column: 7,
            },
          ],
        },
        other,
      ],
      "results-file": "/tmp/results.json",
      status: "failure",
    });
    expect({ shortened, emptied }).toEqual({ shortened: null, emptied: false });
  });

  test("of none", () => {
    expect(outputs([], "success", "/tmp/results.json").values).toEqual({
      tilesets: "[]",
      "upload-ids": "[]",
      tileset: "",
      "upload-id": "",
      results: "[]",
      "results-file": "/tmp/results.json",
      status: "success",
    });
  });

  test("list at most twenty findings of a file, the results file all of them", () => {
    const many = results(1, { findings: Array.from({ length: 30 }, (_, line) => finding({ line })) });
    expect(JSON.parse(outputs(many, "failure", "").values.results)[0].findings).toHaveLength(20);
    expect(JSON.parse(resultsFileContent(many))[0].findings).toHaveLength(30);
  });
});

describe("the size of all outputs together", () => {
  const facts = { ...roadFacts, properties: ["ä".repeat(1000)] };
  const findings = [finding({ message: "€".repeat(600) })];
  test.each([
    ["everything fits", results(200, { facts, findings }), null, {}],
    ["facts go first", results(800, { facts }), "its facts", { facts: null }],
    ["then findings", results(800, { facts, findings }), "its facts, its findings", { facts: null, findings: [] }],
    [
      "then the ends of long errors",
      results(800, { error: "e".repeat(2000) }),
      "its facts, its findings, the ends of long errors",
      { error: `${"e".repeat(159)}…` },
    ],
    ["5,000 results leave the lists of tilesets and ids", results(5000), "all of its elements", null],
  ])("%s", (_, many, loss, element) => {
    const { values, shortened, emptied } = outputs(many, "success", "/tmp/results.json");
    expect(bytes(values)).toBeLessThanOrEqual(OUTPUT_BYTES);
    expect(shortened).toBe(loss);
    expect(emptied).toBe(element === null);
    expect(JSON.parse(values.tilesets)).toHaveLength(many.length);
    expect(JSON.parse(values["upload-ids"])).toHaveLength(many.length);
    if (element === null) expect(values.results).toBe("[]");
    else expect(JSON.parse(values.results)[0]).toMatchObject(element);
  });

  test("uses its room to the last byte, and not one more", () => {
    const plain = results(1000);
    const room = OUTPUT_BYTES - bytes(outputs(plain, "success", "").values);
    const [first, ...others] = plain;
    if (first === undefined) throw new Error("no results");
    const filled = (size: number) => [{ ...first, displayName: first.displayName + "n".repeat(size) }, ...others];
    expect(bytes(outputs(filled(room), "success", "").values)).toBe(OUTPUT_BYTES);
    expect(outputs(filled(room), "success", "").shortened).toBeNull();
    expect(outputs(filled(room + 1), "success", "").shortened).not.toBeNull();
  });

  test("is kept even where the list of tilesets alone is too large", () => {
    const { values, emptied } = outputs(results(50_000), "success", "/tmp/results.json");
    expect(values).toMatchObject({ tilesets: "[]", "upload-ids": "[]", results: "[]", tileset: "bob.region-0" });
    expect(emptied).toBe(true);
  });

  test("does not touch the results file", () => {
    expect(JSON.parse(resultsFileContent(results(5000, { facts })))).toHaveLength(5000);
    expect(JSON.parse(resultsFileContent(results(1, { facts })))[0].facts).toEqual(facts);
  });
});
