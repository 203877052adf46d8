import { describe, expect, test } from "@jest/globals";
import { gpxCheck } from "../../src/preflight/gpx.ts";
import { checkBytes, isWellFormed, temporaryFolder, verdicts } from "./inspect-bytes.ts";

const inFolder = temporaryFolder();
const check = (bytes: Uint8Array | string) => checkBytes(gpxCheck, inFolder("in.gpx"), bytes);

const gpx = (content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="x">\n${content}\n</gpx>\n`;
const at = (element: string, lat: number | string, lon: number | string) =>
  `<${element} lat="${lat}" lon="${lon}"><ele>1</ele></${element}>`;
const track = (...points: readonly string[]) => `<trk><name>t</name><trkseg>${points.join("")}</trkseg></trk>`;

test("a sound GPX has no findings, and its layers, features, bounds and zooms are read", async () => {
  const route = `<rte>${at("rtept", 50, 8)}${at("rtept", 51, 9)}</rte>`;
  const checked = await check(
    gpx(`${at("wpt", 48.5, 7.25)}${route}${track(at("trkpt", 52, 10), at("trkpt", 53, 11))}`),
  );
  expect(checked).toEqual({
    findings: [],
    facts: {
      kind: "gpx",
      features: 3,
      layers: [
        { name: "waypoints", features: 1 },
        { name: "routes", features: 1 },
        { name: "tracks", features: 1 },
      ],
      bounds: [7.25, 48.5, 11, 53],
      estimatedZooms: { min: 0, max: 6 },
    },
    sample: Float32Array.of(7.25, 48.5, 8, 50, 9, 51, 10, 52, 11, 53),
  });
});

test.each<[string, string, { readonly routes: number; readonly tracks: number }, readonly string[]]>([
  [
    "a track of one point behind a sound one",
    track(at("trkpt", 50, 8), at("trkpt", 51, 8)) + track(at("trkpt", 52, 8)),
    { routes: 0, tracks: 1 },
    ["warning no-features 3:216"],
  ],
  [
    "a sound track behind one of a single point",
    track(at("trkpt", 52, 8)) + track(at("trkpt", 50, 8), at("trkpt", 51, 8)),
    { routes: 0, tracks: 1 },
    ["warning no-features 3:86"],
  ],
  [
    "routes of one point behind a sound one",
    `<rte>${at("rtept", 50, 8)}${at("rtept", 51, 8)}</rte>${`<rte>${at("rtept", 52, 8)}</rte>`.repeat(2)}`,
    { routes: 1, tracks: 0 },
    ["error no-features 3:154"],
  ],
  [
    "points behind a segment and behind all lines",
    `<trk><trkseg>${at("trkpt", 50, 8)}${at("trkpt", 51, 8)}</trkseg>${at("trkpt", 999, 8)}</trk>${at("trkpt", 999, 8)}${at("rtept", 999, 8)}`,
    { routes: 0, tracks: 1 },
    [],
  ],
  [
    "an empty segment, track and route beside a sound one",
    `<trk><trkseg/><trkseg>${at("trkpt", 50, 8)}${at("trkpt", 51, 8)}</trkseg></trk><trk><trkseg/></trk><rte/>`,
    { routes: 0, tracks: 1 },
    [],
  ],
])("%s: what is left out is not counted", async (_, content, { routes, tracks }, said) => {
  const checked = await check(gpx(content));
  expect(verdicts(checked)).toEqual(said);
  const { facts } = checked;
  const layers = [
    { name: "routes", features: routes },
    { name: "tracks", features: tracks },
  ];
  expect(facts).toMatchObject({ features: routes + tracks, layers: layers.filter(({ features }) => features > 0) });
});

test("Latin-1 bytes under a UTF-8 label are a fault, and the rest is read", async () => {
  const checked = await check(Buffer.from(gpx(`<name>Stra\u00dfe</name>${at("wpt", 50, 8)}`), "latin1"));
  expect(verdicts(checked)).toEqual(["error text-encoding 3:11"]);
  expect(checked.facts).toMatchObject({ features: 1 });
});

describe("one fault each", () => {
  test.each<[string, string, readonly string[], string]>([
    ["nothing in it", gpx(""), ["error no-features"], "GPX does not contain any valid features."],
    ["a route of one point", gpx(`<rte>${at("rtept", 50, 8)}</rte>`), ["error no-features"], "(1 with fewer)"],
    ["a track of one point", gpx(track(at("trkpt", 50, 8))), ["error no-features"], "(1 with fewer)"],
    [
      "two segments of one point",
      gpx(`<trk><trkseg>${at("trkpt", 50, 8)}</trkseg><trkseg>${at("trkpt", 51, 8)}</trkseg></trk>`),
      ["error no-features"],
      "two different points or more in each segment",
    ],
    [
      "one of two segments of one point",
      gpx(
        `<trk><trkseg>${at("trkpt", 50, 8)}${at("trkpt", 51, 8)}</trkseg><trkseg>${at("trkpt", 51, 8)}</trkseg></trk>`,
      ),
      ["error no-features"],
      "(1 with fewer)",
    ],
    ...[
      ["a track without a segment", `<trk>${at("trkpt", 50, 8)}${at("trkpt", 51, 9)}</trk>`],
      ["points of a track in a route", `<rte>${at("trkpt", 50, 8)}${at("trkpt", 51, 9)}</rte>`],
      ["points of a route in a track", track(at("rtept", 50, 8), at("rtept", 51, 9))],
    ].map(([name = "", content = ""]): [string, string, string[], string] => [
      name,
      gpx(content),
      ["error no-features"],
      "(1 with fewer)",
    ]),
    [
      "a track that never moves",
      gpx(track(at("trkpt", 50, 8), at("trkpt", 50, 8), at("trkpt", 50, 8))),
      ["error no-features"],
      "(1 with fewer)",
    ],
    ["decimal commas", gpx(at("wpt", "50,5", "8,5")), ["warning coordinates-range 3:26"], "here 8,"],
    ["degree signs", gpx(at("wpt", "50\u00b0", 8)), ["warning coordinates-range 3:24"], "here 50,"],
    ["words", gpx(at("wpt", 50, "east")), ["warning coordinates-range 3:25"], "here 0,"],
    [
      "NaN",
      gpx(at("wpt", "nan", 8)),
      ["error no-features 3:23"],
      '<wpt lat="nan" lon="8"> has no number for its place (1 point, 0 others). Mapbox leaves',
    ],
    [
      "a track that begins with NaN",
      gpx(track(at("trkpt", "NaN", "NaN"), at("trkpt", 50, 8), at("trkpt", 51, 8))),
      ["error no-features 3:54"],
      'Mapbox would answer "GPX does not contain any valid features."',
    ],
    [
      "more routes with NaN than without",
      gpx(
        `<rte>${at("rtept", 50, 8)}${at("rtept", "nan", 8)}${at("rtept", 51, 8)}</rte>`.repeat(2) +
          `<rte>${at("rtept", 50, 8)}${at("rtept", 51, 8)}</rte>`,
      ),
      ["error no-features 3:74"],
      "with a NaN the whole route or track",
    ],
    [
      "a waypoint of NaN beside two",
      gpx(at("wpt", 50, 8).repeat(2) + at("wpt", "nan", 8)),
      ["warning no-features 3:103"],
      "(1 point, 2 others)",
    ],
    [
      "more waypoints that are meant to have no place",
      gpx(at("wpt", "NaN", "NaN").repeat(2) + at("wpt", "", "") + at("wpt", 50, 8)),
      ["warning no-features 3:25"],
      "(3 points, 1 other)",
    ],
    [
      "most with another attribute",
      gpx('<wpt lat="50" lng="8"/>'.repeat(3) + at("wpt", 50, 8)),
      ["error no-features 3:23"],
      '<wpt lat="50" lng="8"> has no attribute lon (3 points, 1 other)',
    ],
    [
      "one point of a track with another attribute",
      gpx(track(at("trkpt", 50, 8), "<trkpt/>", at("trkpt", 51, 8))),
      ["warning no-features 3:79"],
      "<trkpt> has no attribute lat and none lon (1 point, 2 others)",
    ],
    [
      "infinity",
      gpx(at("wpt", 50, 8) + at("wpt", "-inf", 8)),
      ["error coordinates-range 3:64", "warning coordinates-range 3:64"],
      "no place on earth",
    ],
    ["a point without place", gpx('<wpt lat="" lon="8"/>'), ["error no-features 3:21"], "has no number"],
    ["a point without longitude", gpx('<wpt lat="50"/>'), ["error no-features 3:15"], "no attribute lon"],
    [
      "an end tag that is missing",
      gpx("<trk><trkseg>\n<trkpt lat='50' lon='8'></trkseg></trk>"),
      ["error xml-syntax 4:33"],
      "this is not the end tag of the element trkpt, which is open here",
    ],
    ["not well-formed", gpx("<wpt lat=50 lon='8'/>"), ["error xml-syntax 3:10"], "unquoted"],
    ["cut short", gpx(track(at("trkpt", 50, 8))).slice(0, -15), ["error file-truncated 3:80"], "missing"],
    [
      "a latitude that is none",
      gpx(`${at("wpt", 50, 8)}\n${at("wpt", 500, 8)}`),
      ["error coordinates-range 4:23"],
      "no place on earth",
    ],
    ["near the pole", gpx(at("wpt", 48, 8) + at("wpt", 88, 8)), ["warning coordinates-range 3:62"], "±85.0511°"],
    ["all near the pole", gpx(at("wpt", 88, 8)), ["error coordinates-range 3:22"], "Bounds invalid"],
  ])("%s", async (_, text, expected, words) => {
    const checked = await check(text);
    expect(verdicts(checked)).toEqual(expected);
    expect(checked.findings[0]?.message).toContain(words);
    expect(checked.findings.every(isWellFormed)).toBe(true);
  });
});

test("a stop on the way is no fault", async () => {
  const checked = await check(gpx(track(at("trkpt", 50, 8), at("trkpt", 50, 8), at("trkpt", 51, 8))));
  expect(checked).toMatchObject({ findings: [], facts: { features: 1 } });
});

test("how many numbers are cut", async () => {
  const { findings, facts } = await check(gpx(at("wpt", "50,5", 8) + at("wpt", 51, 9) + at("wpt", 52, "9.5E")));
  expect(findings).toMatchObject([{ severity: "warning", count: 2 }]);
  expect(facts).toMatchObject({ features: 3, bounds: [8, 50, 9.5, 52] });
});

describe("hostile files", () => {
  test("100,000 levels", async () => {
    const checked = await check(gpx("<a>".repeat(100_000)));
    expect(checked.findings).toMatchObject([{ check: "xml-syntax", line: 3 }]);
  });
});
