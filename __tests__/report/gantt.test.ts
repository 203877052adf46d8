import { describe, expect, test } from "@jest/globals";
import { gantt } from "../../src/report/gantt.ts";
import { type Span, Timeline } from "../../src/report/timeline.ts";
import { planned, resultOf } from "./samples.ts";
import { StillClock } from "./scenarios.ts";

function span(tileset: string, times: readonly [number, number | null, number], changes: Partial<Span> = {}): Span {
  const [startedAt, createdAt, endedAt] = times;
  return { tileset, startedAt, createdAt, endedAt, followed: createdAt !== null, failed: false, ...changes };
}

describe("the picture of a run", () => {
  test("has a row for each upload, with times from the start of the first", () => {
    const picture = gantt([
      span("bob.roads", [50_000, 51_250, 63_000]),
      span("bob.parks", [50_200, 50_300, 70_000], { failed: true }),
      span("bob.relief", [51_000, null, 58_000], { failed: true }),
      span("bob.cities", [52_000, 56_000, 56_000], { followed: false }),
    ]);
    expect(picture).toEqual({
      diagram: [
        "---",
        "displayMode: compact",
        "config:",
        "  gantt:",
        "    leftPadding: 75",
        "---",
        "gantt",
        "  accTitle: When each upload was staged and processed",
        "  dateFormat YYYY-MM-DD HH:mm:ss.SSS",
        "  axisFormat %-S s",
        "  tickInterval 5second",
        "  todayMarker off",
        "  section roads",
        "  \u200b : done, 2000-01-01 00:00:00.000, 1250ms",
        "  12 s : active, 2000-01-01 00:00:01.250, 11750ms",
        "  section parks",
        "  \u200b : done, 2000-01-01 00:00:00.200, 100ms",
        "  20 s : crit, 2000-01-01 00:00:00.300, 19700ms",
        "  section relief",
        "  7 s : crit, 2000-01-01 00:00:01.000, 7000ms",
        "  section cities",
        "  4 s : done, 2000-01-01 00:00:02.000, 4000ms",
      ],
      legend: "Grey: staging, blue: processing at Mapbox, red: what went wrong.",
    });
  });

  test("is not drawn where nothing was begun", () => {
    expect(gantt([])).toBeNull();
  });

  test("shows the forty uploads that took longest, in the order in which they began", () => {
    const spans = Array.from({ length: 1000 }, (_, index) => span(`bob.f${index}`, [index, 1001, 2000 + (index % 7)]));
    const picture = gantt(spans);
    const rows = picture?.diagram.filter((line) => line.startsWith("  section ")) ?? [];
    expect(rows).toHaveLength(40);
    expect(rows.slice(0, 3)).toEqual(["  section f0", "  section f1", "  section f2"]);
    expect(picture?.legend).toContain("The 40 of 1,000 uploads that took longest.");
    expect(picture?.diagram.join("\n").length).toBeLessThan(10_000);
  });

  test("names the account only where there are several", () => {
    const sections = (...tilesets: readonly string[]) =>
      gantt(tilesets.map((tileset) => span(tileset, [0, 1, 2])))?.diagram.filter((line) =>
        line.startsWith("  section"),
      );
    expect(sections("bob.a", "bob.b")).toEqual(["  section a", "  section b"]);
    expect(sections("bob.a", "eve.b")).toEqual(["  section bob.a", "  section eve.b"]);
    expect(sections("a", "b")).toEqual(["  section a", "  section b"]);
  });

  test("holds no text that means anything to Mermaid", () => {
    const picture = gantt([span('a:b;c#d\n%%{init: {"theme": "x"}}%%\n```', [0, 1, 2])]);
    expect(picture?.diagram.at(12)).toBe("  section a-b-c-d----init----theme----x---------");
  });

  test.each([
    [300, "%-L ms", "100millisecond"],
    [5_000, "%-S s", "1second"],
    [59_000, "%-S s", "10second"],
    [60_000, "%-M:%S min", "15second"],
    [3_000_000, "%-M min", "10minute"],
    [7_200_000, "%-H:%M h", "30minute"],
    [90_000_000, "%-H h", "4hour"],
  ])("of %d ms has an axis in %j every %s", (length, format, tick) => {
    const diagram = gantt([span("bob.a", [0, 1, length])])?.diagram;
    expect(diagram).toContain(`  axisFormat ${format}`);
    expect(diagram).toContain(`  tickInterval ${tick}`);
  });
});

describe("the timeline", () => {
  const upload = planned("a.geojson", "bob.a", 1);

  test("counts from the first staging, and tells what was followed", () => {
    const clock = new StillClock();
    const timeline = new Timeline(clock);
    timeline.hear({ type: "staging", upload });
    clock.forward(2);
    timeline.hear({ type: "staging", upload });
    clock.forward(1);
    timeline.hear({ type: "created", upload, uploadId: "ck", stagingSeconds: 3 });
    clock.forward(4);
    timeline.hear({ type: "ended", upload, result: resultOf(upload) });
    expect(timeline.spans).toEqual([
      { tileset: "bob.a", startedAt: 0, createdAt: 3000, endedAt: 7000, followed: true, failed: false },
    ]);
  });

  test("knows when a dataset began, which is not staged", () => {
    const clock = new StillClock();
    const timeline = new Timeline(clock);
    clock.forward(5);
    timeline.hear({ type: "created", upload, uploadId: "ck", stagingSeconds: 1.5 });
    timeline.hear({
      type: "ended",
      upload,
      result: resultOf(upload, { status: "processing", processingSeconds: null }),
    });
    expect(timeline.spans).toEqual([
      { tileset: "bob.a", startedAt: 3500, createdAt: 5000, endedAt: 5000, followed: false, failed: false },
    ]);
  });

  test("leaves out what was never begun", () => {
    const timeline = new Timeline(new StillClock());
    timeline.hear({ type: "ended", upload, result: resultOf(upload, { status: "not-started" }) });
    expect(timeline.spans).toEqual([]);
  });
});
