import { partsInFlight } from "../src/staging/parts.ts";
import type { Entry, RowFigures } from "./figures.ts";
import { spreadOf } from "./measure.ts";
import { link } from "./rows.ts";
import type { SinkStats } from "./sink.ts";
import { medianBy, medianOf, megabytes, seconds } from "./tables.ts";

/** What is aimed at, and what came of it. */
export interface Verdict {
  readonly target: string;
  readonly figure: string;
  readonly met: boolean;
  /** What limits it and what was tried, where that is worth knowing. */
  readonly note: string;
}

type Rows = ReadonlyMap<string, RowFigures>;

/** All targets whose rows have been measured. */
export function judge(figures: readonly RowFigures[], notes: ReadonlyMap<string, string>): readonly Verdict[] {
  const rows = new Map(figures.map((one) => [one.row, one]));
  return [...throughput(rows), ...onLink(rows), ...smallFiles(rows), ...memory(rows), ...coldStart(rows)]
    .concat(requests(rows), scheduling(rows), checks(rows), growth(rows))
    .map((verdict) => ({ ...verdict, note: notes.get(verdict.target) ?? "" }));
}

type Judged = Omit<Verdict, "note">;

const times = (ratio: number) => `${ratio.toFixed(2)} ×`;

function ofRow(rows: Rows, row: string): readonly Entry[] {
  return rows.get(row)?.entries ?? [];
}

function named(entries: readonly Entry[], name: string): Entry | undefined {
  return entries.find((entry) => entry.name === name);
}

/** Those who do the whole job: credentials, staging, create, a look at the status. */
function peersOf(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ name }) => ["mapbox-sdk-py", "mapbox-upload", "curl + aws s3 cp"].includes(name));
}

/** How many times longer than we the quickest of some takes. */
function lead(ours: Entry, others: readonly Entry[]): number {
  return Math.min(...others.map((other) => medianOf(other, "wall"))) / medianOf(ours, "wall");
}

function throughput(rows: Rows): readonly Judged[] {
  const bounds = [
    { row: "tls", most: 1.7, least: 1.8, what: "1 GiB over TLS" },
    { row: "http", most: 2.7, least: 1, what: "1 GiB over http" },
  ];
  return bounds.flatMap(({ row, most, least, what }) => {
    const entries = ofRow(rows, row);
    const [ours, limit] = [named(entries, "this action"), named(entries, "curl -T (limit)")];
    if (ours === undefined) return [];
    const verdicts: Judged[] = [];
    if (limit !== undefined) {
      const ratio = medianOf(ours, "wall") / medianOf(limit, "wall");
      verdicts.push({
        target: `${what}: at most ${most} × the time of curl -T`,
        figure: times(ratio),
        met: ratio <= most,
      });
    }
    if (peersOf(entries).length > 0) {
      const ratio = lead(ours, peersOf(entries));
      const aim = least === 1 ? "ahead of every peer" : `at least ${least} × faster than the fastest peer`;
      verdicts.push({ target: `${what}: ${aim}`, figure: times(ratio), met: ratio > 1 && ratio >= least });
    }
    return verdicts;
  });
}

function onLink(rows: Rows): readonly Judged[] {
  const entries = ofRow(rows, "link");
  const ours = named(entries, "this action");
  if (ours === undefined) return [];
  const speed = medianBy(ours, ({ stats }) => stats.bytes / 1000 / (stats.lastStaging - stats.firstStaging));
  const share = speed / (partsInFlight * link.rate);
  const ratio = lead(ours, peersOf(entries));
  return [
    {
      target: "Limited link: staging at 90 % of (parts in flight × the connection's limit) or more",
      figure: `${speed.toFixed(0)} MB/s of ${partsInFlight} × ${link.rate} MB/s: ${(share * 100).toFixed(0)} %`,
      met: share >= 0.9,
    },
    { target: "Limited link: ahead of every peer", figure: times(ratio), met: ratio > 1 },
  ];
}

function smallFiles(rows: Rows): readonly Judged[] {
  const entries = ofRow(rows, "small");
  const [ours, each] = [named(entries, "this action"), named(entries, "curl, one per file")];
  if (ours === undefined || each === undefined) return [];
  const ratio = lead(ours, [each]);
  const figure = `${seconds(medianOf(ours, "wall"))} against ${seconds(medianOf(each, "wall"))}`;
  return [{ target: "50 × 200 kB: ahead of one curl process per file", figure, met: ratio > 1 }];
}

function memory(rows: Rows): readonly Judged[] {
  return [
    { row: "memory-tls", most: 200, over: "TLS" },
    { row: "memory-http", most: 160, over: "http" },
  ].flatMap(({ row, most, over }) => {
    const entries = ofRow(rows, row);
    if (entries.length === 0) return [];
    const highest = Math.max(...entries.flatMap(({ samples }) => samples.map(({ peak }) => peak)));
    const peaks = entries.map((entry) => medianOf(entry, "peak"));
    const [one = 0] = peaks;
    const growth = Math.max(...peaks) / one;
    const each = entries.map((entry, index) => `${entry.name}: ${megabytes(peaks[index] ?? 0)}`).join(", ");
    return [
      {
        target: `Peak memory over ${over} under ${most} MB at any size`,
        figure: megabytes(highest),
        met: highest < most * 1e6,
      },
      {
        target: `Peak memory over ${over} does not grow (by more than a tenth) with size or number`,
        figure: each,
        met: growth <= 1.1,
      },
    ];
  });
}

function coldStart(rows: Rows): readonly Judged[] {
  const entries = ofRow(rows, "cold");
  const [ours, empty] = [named(entries, "this action"), named(entries, "node -e 0")];
  if (ours === undefined || empty === undefined) return [];
  const first = medianOf(ours, "firstRequest") / medianOf(empty, "wall");
  const wanted = [
    { name: "mapbox-sdk-py", least: 3 },
    { name: "curl + aws s3 cp", least: 3 },
    { name: "mapbox-upload", least: 1 },
  ];
  const ahead = wanted.flatMap(({ name, least }): readonly Judged[] => {
    const peer = named(entries, name);
    if (peer === undefined) return [];
    const ratio = lead(ours, [peer]);
    const target = `Cold start: ${least === 1 ? "ahead of" : `${least} × faster than`} ${name}`;
    return [{ target, figure: times(ratio), met: ratio > 1 && ratio >= least }];
  });
  return [
    {
      target: "Cold start: first request in less than 3 × the time of `node -e 0`",
      figure: `${seconds(medianOf(ours, "firstRequest"))}, ${times(first)}`,
      met: first < 3,
    },
    ...ahead,
  ];
}

function requestsOf({ credentials, creates, statuses, lists, removes }: SinkStats): number {
  return credentials + creates + statuses + lists + removes;
}

function requests(rows: Rows): readonly Judged[] {
  const counted = ofRow(rows, "growth").flatMap(({ name, samples }) => {
    const [first] = samples;
    return first === undefined ? [] : [{ files: Number(name), stats: first.stats }];
  });
  const figure = counted.map(({ files, stats }) => `${files}: ${requestsOf(stats)}`).join(", ");
  const exact = counted.every(({ files, stats }) => stats.credentials === files && stats.creates === files);
  const verdicts: Judged[] =
    counted.length === 0
      ? []
      : [{ target: "Requests: 2 for each file, and the looks (files: requests)", figure, met: exact }];
  verdicts.push(...requestsByMode(rows));
  const [paced] = ofRow(rows, "limit");
  const sample = paced?.samples[0];
  if (sample === undefined) return verdicts;
  const ideal = Math.floor((requestsOf(sample.stats) - 1) / 60) * 60_000;
  const ratio = sample.wall / ideal;
  return verdicts.concat({
    target: "100 files at 60 requests a minute: at most 1.1 × the ideal time, no 429",
    figure: `${requestsOf(sample.stats)} requests in ${seconds(sample.wall)}, ideal ${seconds(ideal)}: ${times(ratio)}; ${sample.stats.refused} refused`,
    met: ratio <= 1.1 && sample.stats.refused === 0,
  });
}

/** What removing statuses and a token without uploads:list cost, in requests. */
function requestsByMode(rows: Rows): readonly Judged[] {
  const [usual, removing, unlisted] = ofRow(rows, "requests").map(({ samples }) => samples[0]?.stats);
  if (usual === undefined || removing === undefined || unlisted === undefined) return [];
  const { creates: files } = usual;
  return [
    {
      target: "Requests: one more for each file with remove-status",
      figure: `${files} files: ${requestsOf(removing)} instead of ${requestsOf(usual)}`,
      met: requestsOf(removing) === requestsOf(usual) + files,
    },
    {
      target:
        "Requests: without uploads:list three for each file that is complete at the first look, and one to learn it",
      figure: `${files} files: ${requestsOf(unlisted)}, of which ${unlisted.lists} refused`,
      met: requestsOf(unlisted) <= 3 * files + 1,
    },
  ];
}

function scheduling(rows: Rows): readonly Judged[] {
  const entries = ofRow(rows, "mixed");
  const [first, last] = [named(entries, "large file first in the plan"), named(entries, "large file last in the plan")];
  if (first === undefined || last === undefined) return [];
  const ratio = medianOf(last, "wall") / medianOf(first, "wall");
  const unsorted = named(entries, "the same, staged in the plan's order");
  const early = medianBy(last, ({ stats }) => stats.lastStaging - stats.firstCreate);
  return [
    {
      target: "Mixed set: a large file costs the same wherever it stands in the plan",
      figure: `last ÷ first ${times(ratio)}`,
      met: ratio <= 1.05,
    },
    {
      target: "Mixed set: the first upload is created while others are being staged",
      figure: `${seconds(early)} before the last byte is staged`,
      met: early > 0,
    },
    ...(unsorted === undefined ? [] : [whatOrderIsWorth(last, unsorted)]),
  ];
}

function whatOrderIsWorth(sorted: Entry, unsorted: Entry): Judged {
  const [ours, theirs] = [medianOf(sorted, "wall"), medianOf(unsorted, "wall")];
  return {
    target: "Mixed set: large files first shortens the whole",
    figure: `${seconds(ours)} instead of ${seconds(theirs)} in the order of the plan`,
    met: ours < theirs,
  };
}

function checks(rows: Rows): readonly Judged[] {
  const whole = named(ofRow(rows, "checks"), "GeoJSON, 1 GB");
  if (whole === undefined) return [];
  const wall = medianOf(whole, "wall");
  return [
    {
      target: "1 GB of GeoJSON checked within its staging time at 100 MB/s (10 s)",
      figure: seconds(wall),
      met: wall <= 10_000,
    },
  ];
}

function growth(rows: Rows): readonly Judged[] {
  const entries = ofRow(rows, "growth");
  const perFile = entries.map((entry) => medianOf(entry, "wall") / Number(entry.name));
  const [thousand, most] = perFile.slice(-2);
  const last = entries.at(-1);
  if (thousand === undefined || most === undefined || last === undefined) return [];
  const figure = entries.map(({ name }, index) => `${name}: ${(perFile[index] ?? 0).toFixed(2)} ms`).join(", ");
  return [
    {
      target: "Growth is close to linear: a file among 5,000 costs at most 1.5 × one among 1,000 (time per file)",
      figure,
      met: most <= thousand * 1.5,
    },
  ];
}

/** Largest share of a row's wall times by which its rounds differ, as a sign of how noisy the machine was. */
export function noiseOf({ entries }: RowFigures): number {
  return Math.max(
    ...entries.map(({ samples }) => {
      const { median, min, max } = spreadOf(samples.map(({ wall }) => wall));
      return (max - min) / median;
    }),
  );
}
