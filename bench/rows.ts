import { type Contestant, emptyNode, type Found, isPresent, ourAction, tokenWithoutList } from "./contestants.ts";
import type { SinkOptions } from "./sink.ts";
import { inPlanOrder } from "./variants.ts";
import * as work from "./work.ts";
import { gibibyte, kibibyte, mebibyte } from "./work.ts";

/** One who runs in a row, with what. */
export interface Runner {
  readonly name: string;
  readonly contestant: Contestant;
  readonly files: readonly string[];
  /** At most so many rounds, where one takes very long. */
  readonly mostRounds?: number;
}

/** A piece of work, and all who do it in turn. */
export interface Row {
  readonly name: string;
  readonly title: string;
  readonly sink: SinkOptions;
  /** Rounds that are made unless said otherwise. */
  readonly rounds: number;
  /** What `--quick` leaves out. */
  readonly long?: boolean;
  /** Makes the work and says who runs, and who is missing. */
  prepare(): { readonly runners: readonly Runner[]; readonly missing: readonly string[] };
}

/** The others, looked for once. */
export interface Peers {
  readonly mapboxSdkPy: Found;
  readonly mapboxUpload: Found;
  readonly curlAndAws: Found;
  readonly curlEach: Found;
  readonly plainCurl: Found;
}

/** The link that stands for the way to S3: MB/s of each connection, milliseconds of a round trip. */
export const link = { rate: 12, latency: 30 } as const;

/** All rows. `action` is the folder of the action that is measured. */
export function allRows(peers: Peers, action: string): readonly Row[] {
  const ours = (inputs: Readonly<Record<string, string>> = {}) => ourAction(inputs, action);
  const { mapboxSdkPy, mapboxUpload, curlAndAws, curlEach, plainCurl } = peers;

  const against = (others: readonly Found[], files: readonly string[], slow: Readonly<Record<string, number>> = {}) => {
    const runners = [ours(), ...others.filter(isPresent)].map((contestant) => ({
      name: contestant.name,
      contestant,
      files,
      ...(slow[contestant.name] === undefined ? {} : { mostRounds: slow[contestant.name] ?? 1 }),
    }));
    return { runners, missing: others.flatMap((one) => (isPresent(one) ? [] : [`${one.name}: ${one.missing}`])) };
  };
  const alone = (
    variants: Readonly<Record<string, readonly string[]>>,
    inputs: Readonly<Record<string, string>> = {},
  ) => ({
    runners: Object.entries(variants).map(([name, files]) => ({ name, contestant: ours(inputs), files })),
    missing: [],
  });
  const wholeFlow = [mapboxSdkPy, mapboxUpload, curlAndAws];

  return [
    {
      name: "cold",
      title: "One file of 10 kB (cold start)",
      sink: {},
      rounds: 11,
      prepare: () => against([emptyNode, ...wholeFlow], [work.geoJson("cold", 10 * kibibyte)]),
    },
    {
      name: "small",
      title: "50 files of 200 kB",
      sink: {},
      rounds: 5,
      prepare: () =>
        against([...wholeFlow, curlEach, plainCurl], work.manyGeoJson("small", 50, 200 * kibibyte), {
          "mapbox-sdk-py": 2,
          "curl + aws s3 cp": 1,
        }),
    },
    {
      name: "tls",
      title: "1 GiB over TLS",
      sink: { secure: true },
      rounds: 5,
      prepare: () => against([...wholeFlow, plainCurl], [work.tiff("one", gibibyte)]),
    },
    {
      name: "http",
      title: "1 GiB over http",
      sink: {},
      rounds: 5,
      prepare: () => against([...wholeFlow, plainCurl], [work.tiff("one", gibibyte)]),
    },
    {
      name: "link",
      title: `512 MiB over a link of ${link.rate} MB/s per connection and ${link.latency} ms, TLS`,
      sink: { secure: true, ...link },
      rounds: 5,
      prepare: () =>
        against([...wholeFlow, plainCurl], [work.tiff("link", 512 * mebibyte)], {
          "mapbox-upload": 1,
          "curl -T (limit)": 1,
        }),
    },
    {
      name: "memory-tls",
      title: "Memory over TLS: 8 GiB (sparse), 4 × 1 GiB at once",
      sink: { secure: true },
      rounds: 3,
      long: true,
      prepare: () => alone(memoryVariants()),
    },
    {
      name: "memory-http",
      title: "Memory over http: 8 GiB (sparse), 4 × 1 GiB at once",
      sink: {},
      rounds: 3,
      long: true,
      prepare: () => alone(memoryVariants()),
    },
    {
      name: "checks",
      title: "Checks alone (dry run)",
      sink: {},
      rounds: 3,
      long: true,
      prepare: () =>
        alone(
          {
            "GeoJSON, 1 GB": [work.geoJson("check", 1_000_000_000)],
            "CSV, 1 GB": [work.csv("check", 1_000_000_000)],
            "GPX, 256 MB": [work.gpx("check", 256_000_000)],
            "KML, 256 MB": [work.kml("check", 256_000_000)],
            "MBTiles, 200,000 tiles": [work.mbtiles("check", 200_000)],
            "Shapefile, 4,000,000 points": [work.shapefile("check", 4_000_000)],
            "GeoTIFF, 1 GiB": [work.tiff("one", gibibyte)],
            "GeoJSON, 4 × 250 MB": work.manyGeoJson("check-quarter", 4, 250_000_000),
          },
          { "dry-run": "true" },
        ),
    },
    {
      name: "geojson",
      title: "1 GB of GeoJSON with its check, over TLS",
      sink: { secure: true },
      rounds: 3,
      long: true,
      prepare: () => alone({ "this action": [work.geoJson("check", 1_000_000_000)] }),
    },
    {
      name: "mixed",
      title: `One file of 256 MiB and 40 of 4 MiB over ${link.rate} MB/s per connection and ${link.latency} ms, TLS`,
      sink: { secure: true, ...link },
      rounds: 5,
      prepare: () => {
        const large = work.tiff("mixed", 256 * mebibyte);
        const small = Array.from({ length: 40 }, (_, index) => work.tiff(`mixed-${index}`, 4 * mebibyte));
        const measured = alone({
          "large file first in the plan": [large, ...small],
          "large file last in the plan": [...small, large],
        });
        const unsorted = ourAction({}, inPlanOrder(action));
        const last = { name: "the same, staged in the plan's order", contestant: unsorted, files: [...small, large] };
        return { ...measured, runners: [...measured.runners, last] };
      },
    },
    {
      name: "growth",
      title: "Growth: many files of 2 kB, no rate limit",
      sink: {},
      rounds: 3,
      long: true,
      prepare: () => {
        const counts = [1, 10, 100, 1000, 5000];
        const pattern = (count: number) => [work.patternOfGeoJson(`growth-${count}`, count, 2 * kibibyte)];
        return alone(Object.fromEntries(counts.map((count) => [String(count), pattern(count)])));
      },
    },
    {
      name: "requests",
      title: "Requests: 100 files of 2 kB, no rate limit",
      sink: {},
      rounds: 3,
      prepare: () => {
        const files = work.manyGeoJson("growth", 100, 2 * kibibyte);
        const variants = {
          "100 files": {},
          "100 files, remove-status": { "remove-status": "true" },
          "100 files, token without uploads:list": { "access-token": tokenWithoutList },
        };
        const runners = Object.entries(variants).map(([name, inputs]) => ({ name, contestant: ours(inputs), files }));
        return { runners, missing: [] };
      },
    },
    {
      name: "limit",
      title: "100 files at 60 requests a minute",
      sink: { limit: 60 },
      rounds: 1,
      long: true,
      prepare: () => alone({ "100 files": work.manyGeoJson("growth", 100, 2 * kibibyte) }),
    },
  ];
}

function memoryVariants(): Readonly<Record<string, readonly string[]>> {
  return {
    "1 GiB": [work.tiff("one", gibibyte)],
    "8 GiB": [work.sparseTiff("eight", 8 * gibibyte)],
    "4 × 1 GiB": [1, 2, 3, 4].map((number) => work.sparseTiff(`quarter-${number}`, gibibyte)),
  };
}
