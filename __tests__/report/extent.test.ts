import { describe, expect, test } from "@jest/globals";
import type { Bounds } from "../../src/preflight/types.ts";
import { densityMap } from "../../src/report/density-map.ts";
import { degreesOf, mapLink, union } from "../../src/report/map-link.ts";
import { PositionPool } from "../../src/report/positions.ts";
import { planned, rasterFacts, roadFacts } from "./samples.ts";

describe("a map of characters", () => {
  test("has its first line in the north and its first column in the west", () => {
    const map = densityMap([0, 10, 20, 0], [0, 0, 20, 10]);
    expect([map.length, map[0]?.length]).toEqual([15, 60]);
    expect(map[0]).toBe(`█${" ".repeat(59)}`);
    expect(map.at(-1)).toBe(`${" ".repeat(59)}█`);
  });

  test("is denser where there is more", () => {
    const positions = [1, 4, 16, 64, 256].flatMap((count, index) => Array<number[]>(count).fill([index, 0]).flat());
    expect(densityMap(positions, [0, 0, 4, 0])[0]?.replaceAll(" ", "")).toBe("░▒▓██");
  });

  test.each<[string, Bounds, readonly [number, number]]>([
    ["of the world", [-180, -85, 180, 85], [60, 14]],
    ["of a wide strip", [0, 0, 100, 1], [60, 1]],
    ["of a tall strip", [0, -40, 1, 40], [1, 18]],
    ["of a square at the equator", [0, 0, 1, 1], [36, 18]],
    ["of a square in degrees in the north, which is narrow", [0, 60, 1, 61], [18, 18]],
  ])("%s keeps its shape", (_, bounds, [columns, rows]) => {
    const map = densityMap([bounds[0], bounds[1]], bounds);
    expect([map[0]?.length, map.length]).toEqual([columns, rows]);
  });

  test("is empty without positions, outside of its extent, and of a single point", () => {
    expect(densityMap([], [0, 0, 1, 1])).toEqual([]);
    expect(densityMap([5, 5], [0, 0, 1, 1])).toEqual([]);
    expect(densityMap([5, 5], [5, 5, 5, 5])).toEqual([]);
  });
});

describe("the extent in degrees", () => {
  test.each<[string, Parameters<typeof degreesOf>[0], Bounds | null]>([
    ["of nothing known", null, null],
    ["of no position", { ...roadFacts, bounds: null }, null],
    ["as it is", { ...roadFacts, bounds: [1, 2, 3, 4] }, [1, 2, 3, 4]],
    ["of another coordinate system", { ...rasterFacts, epsg: 25832 }, null],
    ["that cannot be", { ...roadFacts, bounds: [1, 2, 3, 120] }, null],
  ])("%s", (_, facts, bounds) => {
    expect(degreesOf(facts)).toEqual(bounds);
  });

  test("of a raster in web mercator", () => {
    const [west, south, east, north] = degreesOf(rasterFacts) ?? [];
    expect([west, east]).toEqual([expect.closeTo(-180, 4), expect.closeTo(180, 4)]);
    expect([south, north]).toEqual([expect.closeTo(-85.0511, 3), expect.closeTo(85.0511, 3)]);
  });

  test("of several files holds all", () => {
    expect(
      union([
        [0, 1, 2, 3],
        [-5, 2, 1, 8],
      ]),
    ).toEqual([-5, 1, 2, 8]);
    expect(union([])).toBeNull();
  });
});

test.each<[Bounds, string]>([
  [[-10.1234567, 5, 20, 30], "https://www.openstreetmap.org/?box=yes&bbox=-10.12346,5,20,30"],
  [[8.5, 47.25, 8.5, 47.25], "https://www.openstreetmap.org/?mlat=47.25&mlon=8.5#map=12/47.25/8.5"],
])("the map of %j is %s", (bounds, url) => {
  expect(mapLink(bounds)).toBe(url);
});

test("positions of all files come together", () => {
  const pool = new PositionPool();
  const upload = planned("a.geojson", "bob.a", 1);
  const inspection = { format: "geojson", findings: [], facts: null } as const;
  pool.hear({ type: "checked", upload, inspection: { ...inspection, sample: Float32Array.of(1, 2) } });
  pool.hear({ type: "checked", upload, inspection });
  pool.hear({ type: "checked", upload, inspection: { ...inspection, sample: Float32Array.of(3, 4, 5, 6) } });
  expect([...pool.numbers]).toEqual([1, 2, 3, 4, 5, 6]);
});
