import { describe, expect, test } from "@jest/globals";
import type { Facts } from "../../src/preflight/types.ts";
import { inside } from "../../src/report/inside.ts";
import { type RunNotes, summaryMarkdown } from "../../src/report/summary.ts";
import { finding, HOSTILE, outcomeOf, planned, rasterFacts, resultOf, roadFacts, tileFacts } from "./samples.ts";

const cases: readonly (readonly [Facts, readonly string[]])[] = [
  [roadFacts, ["56,600 features (3 without geometry) · zooms 0–9 estimated", "-179.99, -54.5 to 179.5, 71.12"]],
  [tileFacts, ["1,234,567 tiles with 1 layer · zooms 0–14", "5.9, 45.8 to 10.5, 47.8"]],
  [rasterFacts, ["21,600 × 10,800 pixels, 3 bands of 8 bit · EPSG 3857", "-180, -85.05 to 180, 85.05"]],
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

const notes: RunNotes = { warnings: [], spans: [], positions: new Float32Array() };

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
  const spans = results.map(({ tileset }) => ({
    tileset: `${tileset}${"x".repeat(60)}`,
    startedAt: 0,
    createdAt: 1000,
    endedAt: 9000,
    followed: true,
    failed: true,
  }));
  const positions = Float32Array.from({ length: 10_000 }, (_, index) => (index % 100) / 100);
  const problems = Array<string>(5000).fill(long);
  const markdown = summaryMarkdown(outcomeOf(results, { problems }), { warnings, spans, positions });

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
    const rows = summaryMarkdown(outcomeOf(short), notes).match(/^\| ✅/gm);
    expect(rows).toHaveLength(1000);
    expect(summaryMarkdown(outcomeOf(short), notes)).toContain("*1 more row left out here");
  });
});

test("a table keeps its columns whatever is in them", () => {
  const upload = planned(HOSTILE, HOSTILE, 1);
  const markdown = summaryMarkdown(outcomeOf([resultOf(upload, { url: `https://x.example/${HOSTILE}` })]), notes);
  const table = markdown.split("\n").filter((line) => line.startsWith("|"));
  expect(table.map((line) => line.split("|").length)).toEqual([7, 7, 7]);
});

describe("where the data lies", () => {
  const upload = planned("a.geojson", "bob.a", 1);

  test("is drawn, and leads to a map", () => {
    const result = resultOf(upload, { facts: { ...roadFacts, bounds: [0, 0, 20, 10] } });
    const markdown = summaryMarkdown(outcomeOf([result]), {
      ...notes,
      positions: Float32Array.of(0, 0, 20, 10, 20, 10),
    });
    expect(markdown).toMatch(/### Where the data lies\n\n```text\n +█\n[ \n]*░ +\n```\n/);
    expect(markdown).toContain('<a href="https://www.openstreetmap.org/?box=yes&#38;bbox=0,0,20,10">0, 0 to 20, 10 on');
  });

  test.each([
    ["no positions were sampled", tileFacts, new Float32Array()],
    ["the extent is in another coordinate system", { ...rasterFacts, epsg: 25832 }, Float32Array.of(1, 1)],
    ["nothing is known", null, Float32Array.of(1, 1)],
  ])("is left out where %s", (_, facts, positions) => {
    const markdown = summaryMarkdown(outcomeOf([resultOf(upload, { facts })]), { ...notes, positions });
    expect(markdown).not.toContain("Where the data lies");
  });
});
