import { describe, expect, test } from "@jest/globals";
import type { Facts } from "../../src/preflight/types.ts";
import { inside } from "../../src/report/inside.ts";
import { summaryMarkdown } from "../../src/report/summary.ts";
import { finding, HOSTILE, outcomeOf, planned, rasterFacts, resultOf, roadFacts, tileFacts } from "./samples.ts";

const cases: readonly (readonly [Facts, readonly string[]])[] = [
  [roadFacts, ["56,600 features (3 without geometry) · zooms 0–9 estimated", "-179.99, -54.5 to 179.5, 71.12"]],
  [tileFacts, ["1,234,567 tiles with 1 layer · zooms 0–14", "5.9, 45.8 to 10.5, 47.8"]],
  [rasterFacts, ["21,600 × 10,800 pixels, 3 bands of 8 bit · EPSG 3857", "-20037508, -20037508 to 20037508, 20037508"]],
  [
    {
      kind: "csv",
      rows: 12,
      droppedRows: 1,
      columns: [],
      separator: ",",
      bounds: null,
      estimatedZooms: { min: 4, max: 4 },
    },
    ["12 rows (1 dropped) · zoom 4 estimated"],
  ],
  [
    { kind: "kml", features: 3, layers: [{ name: "a", features: 3 }], bounds: null, estimatedZooms: null },
    ["3 features in 1 layer"],
  ],
  [
    { kind: "shapefile", geometryType: "Polygon", features: 3, bounds: [-0.001, 0, 1, 2], crs: "WGS_1984", fields: [] },
    ["3 features (Polygon) · WGS_1984", "0, 0 to 1, 2"],
  ],
];

test.each(cases)("what is inside: %#", (facts, phrases) => {
  expect(inside(facts)).toEqual(phrases);
});

describe("a summary of very many files", () => {
  const long = "<".repeat(5000);
  const shapefile: Facts = {
    kind: "shapefile",
    geometryType: long,
    features: 1,
    bounds: [0, 0, 1, 1],
    crs: long,
    fields: [],
  };
  const results = Array.from({ length: 5000 }, (_, index) =>
    resultOf(planned(`${long}${index}`, `bob.${index}`, 1000), {
      status: (["failed", "invalid", "timed-out", "unconfirmed", "cancelled"] as const)[index % 5] ?? "failed",
      error: long,
      facts: shapefile,
      findings: [finding({ message: long, title: long })],
    }),
  );
  const warnings = Array.from({ length: 5000 }, () => ({ subject: long, message: long }));
  const markdown = summaryMarkdown(outcomeOf(results, { problems: Array<string>(5000).fill(long) }), warnings);

  test("stays below 900 kB", () => {
    expect(Buffer.byteLength(markdown)).toBeLessThan(900_000);
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(400_000);
  });

  test("says what was left out, of every part", () => {
    const left = [...markdown.matchAll(/^\*([\d,]+) more (\w+) left out here/gm)].map((match) => match[2]);
    expect(left).toEqual(["problems", ...Array(5).fill("failures"), "files", "rows", "warnings"]);
  });

  test("has a thousand rows where they are short", () => {
    const short = Array.from({ length: 1001 }, (_, index) => resultOf(planned(`${index}.csv`, `bob.${index}`, 1)));
    const rows = summaryMarkdown(outcomeOf(short), []).match(/^\| ✅/gm);
    expect(rows).toHaveLength(1000);
    expect(summaryMarkdown(outcomeOf(short), [])).toContain("*1 more row left out here");
  });
});

test("a table keeps its columns whatever is in them", () => {
  const upload = planned(HOSTILE, HOSTILE, 1);
  const markdown = summaryMarkdown(outcomeOf([resultOf(upload, { url: `https://x.example/${HOSTILE}` })]), []);
  const table = markdown.split("\n").filter((line) => line.startsWith("|"));
  expect(table.map((line) => line.split("|").length)).toEqual([7, 7, 7]);
});
