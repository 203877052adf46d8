import { createCipheriv } from "node:crypto";
import type { Fault, Processing, RateLimit } from "../../simulator/index.ts";
import { Dice } from "./dice.ts";
import { drawFault } from "./faults.ts";

/** The account of all runs. */
export const account = "alice";

/** One file, or one dataset, to publish. */
export interface ChaosUpload {
  /** What the results call it: path in the workspace, or the dataset's URL. */
  readonly label: string;
  readonly tileset: string;
  /** Bytes of the file, null for a dataset. */
  readonly size: number | null;
  /** What Mapbox will do with it. */
  readonly processing: Processing;
}

/** Everything that chance decides about a run: plain data, the same for the same seed and number. */
export interface ChaosPlan {
  readonly seed: number;
  readonly number: number;
  /** How many times as fast as the world the run lives. */
  readonly timeFactor: number;
  readonly uploads: readonly ChaosUpload[];
  readonly inputs: Readonly<Record<string, string>>;
  readonly scopes: readonly string[];
  readonly faults: readonly Fault[];
  readonly rateLimit: RateLimit | null;
  /** Requests that others make with the same account, after each of ours. */
  readonly requestsOfOthers: number;
  /** Earlier uploads in the account's listing. */
  readonly uploadsOfOthers: readonly { readonly tileset: string; readonly processing: Processing }[];
  readonly listingPageSize: number;
  readonly latencyMilliseconds: number;
  readonly idempotentComplete: boolean;
  /** How far the runner's clock is ahead, in milliseconds. */
  readonly clockAhead: number;
  /** SIGINT comes once so many requests have been made, or null. */
  readonly cancelAfterRequests: number | null;
}

const seconds = 1000;

/** Bytes of the largest file that is sent in one piece. */
const largest = 8 * 1024 ** 2;

/** Decides about the run of that number, 1-based, of a seed. */
export function drawPlan(seed: number, number: number): ChaosPlan {
  const dice = new Dice(seed * 1_000_003 + number * 7_919);
  const uploads = drawUploads(dice);
  const tilesets = uploads.map(({ tileset }) => tileset);
  const wait = !dice.chance(0.1);
  const removal = wait && dice.chance(0.1);
  const targets = { tilesets, parts: uploads.some(({ size }) => (size ?? 0) > largest), removal };
  // What is to be done within seconds after a cancellation needs some real time.
  const cancelled = dice.chance(0.08);
  const timeFactor = cancelled ? 5 : 25;
  return {
    ...{ seed, number, timeFactor, uploads },
    inputs: {
      files: [
        "data/*.geojson",
        ...uploads.flatMap(({ label, size, tileset }) => (size === null ? [`${label} => ${tileset}`] : [])),
      ].join("\n"),
      concurrency: String(dice.pick([1, 2, 4, 4, 8])),
      wait: String(wait),
      "wait-timeout-minutes": String(cancelled ? 1 : dice.pick([1, 2, 5, 10])),
      "remove-status": String(removal),
      validate: dice.pick(["error", "warn", "off"]),
    },
    scopes: drawScopes(dice),
    faults: Array.from({ length: dice.pick([0, 1, 2, 2, 3, 4, 6, 9]) }, () =>
      drawFault(dice, targets, (time) => time / timeFactor),
    ),
    rateLimit: drawRateLimit(dice),
    requestsOfOthers: dice.chance(0.2) ? 1 : 0,
    uploadsOfOthers: Array.from({ length: dice.pick([0, 0, 3, 40, 150]) }, (_, other) => ({
      tileset: dice.chance(0.05) ? dice.pick(tilesets) : `${account}.other-${other}`,
      processing: dice.chance(0.1) ? { milliseconds: dice.whole(10, 120) * seconds } : {},
    })),
    listingPageSize: dice.pick([3, 20, 100]),
    latencyMilliseconds: dice.pick([0, 0, 5, 40]),
    idempotentComplete: dice.chance(0.5),
    clockAhead: dice.chance(0.1) ? dice.pick([-7200, -1200, 1200, 7200]) * seconds : 0,
    cancelAfterRequests: cancelled ? dice.whole(1, 25) : null,
  };
}

function drawUploads(dice: Dice): readonly ChaosUpload[] {
  const files = Array.from({ length: dice.pick([1, 2, 3, 4, 6, 9]) }, (_, index) => {
    const large = index === 0 && dice.chance(0.35);
    const name = large ? "large" : `file-${index}`;
    const size = large ? dice.whole(8_500_000, 18_000_000) : dice.whole(300, 60_000);
    return {
      label: `data/${name}.geojson`,
      tileset: `${account}.${name}`,
      size,
      processing: drawProcessing(dice),
    };
  });
  const dataset = {
    label: `mapbox://datasets/${account}/ck1`,
    tileset: `${account}.places`,
    size: null,
    processing: drawProcessing(dice),
  };
  return dice.chance(0.15) ? [...files, dataset] : files;
}

function drawProcessing(dice: Dice): Processing {
  const milliseconds = dice.pick([0, 500, 5_000, 20_000, 90_000]);
  return dice.pick<() => Processing>([
    ...Array.from({ length: 9 }, () => () => ({ milliseconds })),
    () => ({ milliseconds, outcome: { error: "Bad data", complete: dice.chance(0.5) } }),
    () => ({ outcome: "never", progress: [0.3, 1] }),
  ])();
}

function drawScopes(dice: Dice): readonly string[] {
  if (dice.chance(0.6)) return ["uploads:write", "uploads:read", "uploads:list"];
  return dice.chance(0.9) ? ["uploads:write", "uploads:read"] : ["uploads:write", "uploads:list"];
}

function drawRateLimit(dice: Dice): RateLimit | null {
  if (dice.chance(0.5)) return null;
  return {
    limit: dice.pick([10, 30, 60]),
    intervalSeconds: dice.pick([10, 60]),
    window: dice.pick(["fixed", "sliding"] as const),
  };
}

/** A valid GeoJSON file of about `size` bytes, another one for each name. */
export function contentOf({ label, size }: ChaosUpload): Buffer {
  const cipher = createCipheriv("aes-128-ctr", Buffer.alloc(16, label), Buffer.alloc(16));
  const noise = cipher.update(Buffer.alloc(Math.ceil(((size ?? 0) * 3) / 4))).toString("base64");
  const features = (noise.match(/.{1,4000}/g) ?? []).map(
    (text, index) =>
      `{"type":"Feature","properties":{"text":"${text}"},"geometry":{"type":"Point","coordinates":[${index % 180},${index % 80}]}}`,
  );
  return Buffer.from(`{"type":"FeatureCollection","features":[${features.join(",\n")}]}`);
}
