import type { Clock } from "../../src/clock.ts";
import type { RunEvent } from "../../src/events.ts";
import type { Plan, PlannedUpload } from "../../src/plan/types.ts";
import type { PlanSettings, Report } from "../../src/report/index.ts";
import type { UploadResult } from "../../src/results.ts";
import { finding, HOSTILE, outcomeOf, planned, rasterFacts, resultOf, roadFacts, tileFacts } from "./samples.ts";

/** A clock that stands still until it is set forward. */
export class StillClock implements Clock {
  #now = 0;

  now(): number {
    return this.#now;
  }

  async sleep(): Promise<void> {
    throw new Error("a report never waits");
  }

  forward(seconds: number): void {
    this.#now += seconds * 1000;
  }
}

/** A whole run as the report hears of it. */
export type Scenario = (report: Report, clock: StillClock) => Promise<void>;

const SETTINGS: PlanSettings = { username: "bob", dryRun: false, wait: true, ifNoFilesFound: "error" };
const NO_FINDINGS = { format: "geojson", findings: [], facts: null } as const;

function planOf(uploads: readonly PlannedUpload[], unmatched: readonly string[] = []): Plan {
  return { uploads, unmatched };
}

function tell(report: Report, events: readonly RunEvent[]): void {
  for (const event of events) report.listen(event);
}

function end(upload: PlannedUpload, result: UploadResult): RunEvent {
  return { type: "ended", upload, result };
}

const roads = planned("data/roads.geojson", "bob.roads", 12_300_000);
const parks = planned("data/parks.mbtiles", "bob.parks", 300_000_000);
const relief = planned("data/relief.tif", "bob.relief", 48_000_000);
const cities = planned("data/cities.csv", "bob.cities", 1_200);
const dataset: PlannedUpload = {
  source: { kind: "dataset", label: "mapbox://datasets/bob/ckdata" },
  tileset: "bob.places",
  displayName: "places",
};

const roadsDone = resultOf(roads, { facts: roadFacts });
const parksDone = resultOf(parks, { format: "mbtiles", facts: tileFacts, stagingSeconds: 21, processingSeconds: 50.6 });
const placesDone = resultOf(dataset, { stagingSeconds: 0.3, processingSeconds: 4 });

export const scenarios: Readonly<Record<string, Scenario>> = {
  /** Three uploads, one of them slow and with a retry and a pause on its way. */
  async success(report, clock) {
    report.plan(planOf([roads, parks, dataset]), SETTINGS);
    tell(report, [
      { type: "checked", upload: roads, inspection: { format: "geojson", findings: [], facts: roadFacts } },
      { type: "checked", upload: parks, inspection: { format: "mbtiles", findings: [], facts: tileFacts } },
      { type: "staging", upload: roads },
      { type: "staging", upload: parks },
      { type: "staging", upload: dataset },
      { type: "debug", message: "GET /uploads/v1/bob" },
    ]);
    clock.forward(2);
    tell(report, [
      { type: "staged", upload: roads, bytes: 12_300_000 },
      { type: "created", upload: dataset, uploadId: "ckplaces", stagingSeconds: 0.3 },
      { type: "created", upload: roads, uploadId: "ckroads", stagingSeconds: 1.25 },
    ]);
    for (const part of [1, 2, 3, 4]) {
      clock.forward(2);
      tell(report, [{ type: "staged", upload: parks, bytes: part * 60_000_000 }]);
    }
    tell(report, [
      {
        type: "retry",
        subject: "data/parks.mbtiles",
        call: "stage part 5",
        attempt: 1,
        attempts: 5,
        reason: "ECONNRESET",
        delay: 1230,
      },
      { type: "paused", reason: "60 requests in 60 s", delay: 11_000 },
    ]);
    clock.forward(11);
    tell(report, [
      { type: "staged", upload: parks, bytes: 300_000_000 },
      { type: "processing", upload: roads, uploadId: "ckroads", progress: 0.62 },
      end(roads, roadsDone),
      end(dataset, placesDone),
      { type: "created", upload: parks, uploadId: "ckparks", stagingSeconds: 21 },
    ]);
    for (const progress of [0.1, 0.4, 0.99]) {
      clock.forward(15);
      tell(report, [{ type: "processing", upload: parks, uploadId: "ckparks", progress }]);
    }
    tell(report, [end(parks, parksDone)]);
    await report.finish(outcomeOf([roadsDone, parksDone, placesDone]));
  },

  /** One of each bad end. */
  async mixed(report, clock) {
    const results = [
      roadsDone,
      resultOf(parks, {
        status: "failed",
        uploadId: "ckparks",
        format: "mbtiles",
        facts: tileFacts,
        stagingSeconds: 21,
        processingSeconds: 30,
        error:
          "Mapbox could not process data/parks.mbtiles (upload ckparks): Tile exceeds maximum size of 500k at z7. Reduce the data at that zoom: tippecanoe --drop-densest-as-needed",
        findings: [
          finding({
            check: "mbtiles-tile-size",
            severity: "warning",
            title: "A tile is near the limit",
            message: "Tile 7/1/2 has 500,100 bytes.",
            line: null,
            column: null,
          }),
        ],
      }),
      resultOf(relief, {
        status: "timed-out",
        uploadId: "ckrelief",
        format: "tiff",
        facts: rasterFacts,
        stagingSeconds: 8,
        error:
          "bob.relief was still processing after 125 min (upload ckrelief, 62 %, unchanged for 40 min). Mapbox goes on: https://console.mapbox.com/studio/tilesets/bob.relief/",
      }),
      resultOf(cities, {
        status: "unconfirmed",
        format: "csv",
        stagingSeconds: 2,
        error:
          "Mapbox accepted bob.cities but its answer was lost and this token may not list uploads (uploads:list). Look at https://console.mapbox.com/studio/tilesets/bob.cities/ before uploading again.",
      }),
    ];
    const uploads = [roads, parks, relief, cities];
    report.plan(planOf(uploads, ['No file matches "out/*.kml" (in /workspace).']), {
      ...SETTINGS,
      ifNoFilesFound: "warn",
    });
    tell(
      report,
      uploads.map((upload) => ({ type: "staging", upload })),
    );
    clock.forward(30);
    tell(report, [{ type: "warning", subject: "bob.roads", message: "its status could not be removed (404)" }]);
    uploads.forEach((upload, index) => {
      const result = results[index];
      if (result !== undefined) tell(report, [end(upload, result)]);
    });
    await report.finish(outcomeOf(results));
  },

  /** The token died while Mapbox was processing. */
  async lostSight(report, clock) {
    const error =
      "bob.roads was handed to Mapbox (upload ckroads), but its end was not seen. Mapbox does not accept this token (401). Look at https://console.mapbox.com/studio/tilesets/bob.roads/";
    const result = resultOf(roads, { status: "processing", uploadId: "ckroads", stagingSeconds: 1, error });
    report.plan(planOf([roads]), SETTINGS);
    tell(report, [{ type: "staging", upload: roads }]);
    clock.forward(1);
    tell(report, [{ type: "created", upload: roads, uploadId: "ckroads", stagingSeconds: 1 }]);
    clock.forward(30);
    tell(report, [end(roads, result)]);
    await report.finish(outcomeOf([result], { status: "failure", elapsedSeconds: 31 }));
  },

  /** A file with faults that is sent all the same (`validate: warn`). */
  async sentWithFaults(report, clock) {
    const findings = [finding()];
    report.plan(planOf([cities]), SETTINGS);
    tell(report, [
      { type: "checked", upload: cities, inspection: { format: "csv", findings, facts: null } },
      { type: "staging", upload: cities },
    ]);
    clock.forward(5);
    const result = resultOf(cities, { format: "csv", findings });
    tell(report, [end(cities, result)]);
    await report.finish(outcomeOf([result]));
  },

  /** Faults in the data end the run before anything is sent. */
  async invalid(report) {
    const findings = [finding(), finding({ severity: "warning", title: "Byte order mark", line: 1, column: null })];
    report.plan(planOf([roads, cities]), SETTINGS);
    const results = [
      resultOf(roads, { status: "invalid", findings, facts: roadFacts, error: "The file has 1 error." }),
      resultOf(cities, { status: "not-started", format: "csv" }),
    ];
    tell(report, [
      { type: "checked", upload: roads, inspection: { format: "geojson", findings, facts: roadFacts } },
      { type: "checked", upload: cities, inspection: { format: "csv", findings: [], facts: null } },
    ]);
    await report.finish(outcomeOf(results));
  },

  async dryRun(report) {
    const findings = [
      finding({
        severity: "warning",
        title: "Byte order mark",
        message: "The file begins with a byte order mark.",
        line: 1,
        column: 1,
      }),
    ];
    report.plan(planOf([roads, parks, relief]), { ...SETTINGS, dryRun: true });
    tell(report, [{ type: "checked", upload: roads, inspection: { format: "geojson", findings, facts: roadFacts } }]);
    const results = [
      resultOf(roads, { status: "planned", findings, facts: roadFacts }),
      resultOf(parks, { status: "planned", format: "mbtiles", facts: tileFacts }),
      resultOf(relief, { status: "planned", format: "tiff", facts: rasterFacts }),
    ];
    await report.finish(outcomeOf(results, { dryRun: true, elapsedSeconds: 0.8 }));
  },

  async cancelled(report, clock) {
    report.plan(planOf([roads, parks, relief, cities]), SETTINGS);
    tell(report, [
      { type: "staging", upload: roads },
      { type: "created", upload: roads, uploadId: "ckroads", stagingSeconds: 1 },
      { type: "staging", upload: parks },
    ]);
    clock.forward(3);
    const results = [
      resultOf(roads, { status: "processing", uploadId: "ckroads", stagingSeconds: 1 }),
      resultOf(parks, { status: "cancelled" }),
      resultOf(relief, { status: "not-started" }),
      resultOf(cities, { status: "not-started" }),
    ];
    await report.finish(outcomeOf(results, { status: "cancelled", elapsedSeconds: 3 }));
  },

  async notWaited(report) {
    report.plan(planOf([roads]), { ...SETTINGS, wait: false });
    const result = resultOf(roads, { status: "processing", uploadId: "ckroads", stagingSeconds: 1 });
    tell(report, [{ type: "staging", upload: roads }, end(roads, result)]);
    await report.finish(outcomeOf([result]));
  },

  /** Refused before there is a plan. */
  async refused(report) {
    const problems = [
      "access-token is empty. Workflows from forks and Dependabot do not receive secrets; otherwise check the secret's name.",
      'concurrency is "many"; expected a whole number from 1 to 32.',
    ];
    await report.finish(outcomeOf([], { problems, elapsedSeconds: 0 }));
  },

  async nothing(report) {
    report.plan(planOf([], ['No file matches "out/*.kml" (in /workspace).']), {
      ...SETTINGS,
      ifNoFilesFound: "ignore",
    });
    await report.finish(outcomeOf([], { elapsedSeconds: 0 }));
  },

  /** Foreign text in every place that takes some. */
  async hostile(report) {
    const upload = planned(HOSTILE, "bob.hostile", 1);
    const findings = [finding({ title: HOSTILE, message: HOSTILE })];
    const result = resultOf(upload, { status: "failed", error: HOSTILE, displayName: HOSTILE, findings });
    report.plan(planOf([upload], [HOSTILE]), { ...SETTINGS, ifNoFilesFound: "warn" });
    tell(report, [
      { type: "checked", upload, inspection: { ...NO_FINDINGS, findings } },
      { type: "staging", upload },
      { type: "retry", subject: HOSTILE, call: "create", attempt: 1, attempts: 5, reason: HOSTILE, delay: 1 },
      { type: "paused", reason: HOSTILE, delay: 1 },
      { type: "warning", subject: HOSTILE, message: HOSTILE },
      { type: "debug", message: HOSTILE },
      end(upload, result),
    ]);
    await report.finish(outcomeOf([result], { problems: [HOSTILE] }));
  },

  /** More results than the outputs can hold. */
  async tooMany(report) {
    const results = Array.from({ length: 5000 }, (_, index) =>
      resultOf(planned(`${index}.geojson`, `bob.r${index}`, 1)),
    );
    await report.finish(outcomeOf(results));
  },

  /** More facts than the outputs can hold. */
  async tooMuch(report) {
    const facts = { ...roadFacts, properties: Array<string>(100).fill("a name of some length") };
    const results = Array.from({ length: 1000 }, (_, index) =>
      resultOf(planned(`${index}.geojson`, `bob.r${index}`, 1), { facts }),
    );
    await report.finish(outcomeOf(results));
  },

  /** Two hundred files, every tenth of which fails. */
  async many(report, clock) {
    const uploads = Array.from({ length: 201 }, (_, index) =>
      planned(
        `tiles/region-${String(index).padStart(3, "0")}.geojson`,
        `bob.region-${index}`,
        1_000_000 + index * 1000,
      ),
    );
    report.plan(planOf(uploads), SETTINGS);
    const results = uploads.map((upload, index) =>
      index % 10 === 3
        ? resultOf(upload, {
            status: "failed",
            uploadId: `ck${index}`,
            error: `Mapbox could not process ${upload.source.label} (upload ck${index}): Invalid geojson`,
          })
        : resultOf(upload, { facts: roadFacts }),
    );
    uploads.forEach((upload, index) => {
      const result = results[index];
      if (result === undefined) return;
      tell(report, [
        { type: "staging", upload },
        { type: "staged", upload, bytes: result.bytes ?? 0 },
        { type: "created", upload, uploadId: result.uploadId, stagingSeconds: 1 },
      ]);
      clock.forward(1);
      tell(report, [end(upload, result)]);
    });
    await report.finish(outcomeOf(results, { elapsedSeconds: 201 }));
  },
};
