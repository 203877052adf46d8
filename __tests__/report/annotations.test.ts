import { describe, expect, jest, test } from "@jest/globals";
import {
  type Annotation,
  annotation,
  failureAnnotation,
  findingAnnotations,
  problemAnnotation,
  warningAnnotation,
} from "../../src/report/annotations.ts";
import { AnnotationPlaces, writeAnnotations } from "../../src/report/annotator.ts";
import { finding, planned, resultOf } from "./samples.ts";

const roads = planned("data/roads.geojson", "bob.roads", 1);
const parks = planned("data/parks.geojson", "bob.parks", 1);

describe("annotations", () => {
  test("of findings: errors first, and a finding of each file before the second of any", () => {
    const warning = finding({ severity: "warning", title: "W" });
    const results = [
      resultOf(roads, { status: "invalid", findings: [finding({ title: "R1" }), finding({ title: "R2" })] }),
      resultOf(planned("a.csv", "bob.a", 1), { status: "not-started", findings: [warning] }),
      resultOf(parks, { status: "invalid", findings: [finding({ title: "P1" })] }),
    ];
    expect(findingAnnotations(results).map(({ title }) => title)).toEqual(["R1", "P1", "R2", "W"]);
  });

  test("point at file, line and column, and name the file in the message", () => {
    const result = resultOf(roads, { status: "invalid", findings: [finding({ title: "T", message: "M" })] });
    expect(findingAnnotations([result])).toEqual([
      {
        severity: "error",
        title: "T",
        message: "data/roads.geojson: M",
        file: "data/roads.geojson",
        line: 12,
        column: 7,
      },
    ]);
  });

  test.each([
    ["/tmp/out/roads.geojson", null],
    ["C:/out/roads.geojson", null],
    ["mapbox://datasets/bob/ckdata", null],
    ["bad\nname.geojson", null],
    ["a,b:c%.geojson", "a,b:c%.geojson"],
  ])("of %j point at %j", (file, shown) => {
    const result = resultOf(planned(file, "bob.a", 1), { status: "failed", error: "no" });
    expect(failureAnnotation(result)?.file).toBe(shown);
  });

  test("call an error in the data a warning where the data was sent all the same", () => {
    const result = resultOf(roads, { findings: [finding()] });
    expect(findingAnnotations([result]).map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test("tell of an invalid file that has no finding", () => {
    const result = resultOf(roads, { status: "invalid", error: "data/roads.geojson is empty." });
    expect(failureAnnotation(result)?.message).toBe("data/roads.geojson is empty.");
  });

  test("tell of an upload that could no longer be followed", () => {
    const result = resultOf(roads, { status: "processing", error: "bob.roads was handed to Mapbox, but …" });
    expect(failureAnnotation(result)).toMatchObject({
      severity: "error",
      title: "bob.roads: end not seen",
      message: "data/roads.geojson: bob.roads was handed to Mapbox, but …",
    });
  });

  test("name what a warning concerns", () => {
    expect(warningAnnotation({ subject: "bob.roads", message: "M" })).toMatchObject({
      severity: "warning",
      title: "bob.roads",
      message: "bob.roads: M",
    });
  });

  test.each(["complete", "planned", "processing", "not-started", "cancelled"] as const)(
    "say nothing of %s",
    (status) => {
      expect(failureAnnotation(resultOf(roads, { status }))).toBeNull();
    },
  );

  test("stay within what runner and GitHub take", () => {
    const result = resultOf(roads, { status: "failed", tileset: "t".repeat(300), error: "e".repeat(5000) });
    const one = failureAnnotation(result);
    expect(one?.title.length).toBe(255);
    expect(one?.message.length).toBe(4000);
  });
});

describe("annotations that only the log has", () => {
  const logged = (one: Annotation) => {
    const lines: string[] = [];
    const write = jest.spyOn(process.stdout, "write").mockImplementation((text) => {
      lines.push(String(text).trim());
      return true;
    });
    writeAnnotations({ shown: [], left: [one] });
    write.mockRestore();
    return lines;
  };

  test.each([
    ["data/a.csv:2:72: no number.", 2, 72, "Error: T: data/a.csv:2:72: no number."],
    ["data/a.csv: no number.", 2, 72, "Error at line 2, column 72: T: data/a.csv: no number."],
    ["data/a.csv:2:7: no number.", 2, 72, "Error at line 2, column 72: T: data/a.csv:2:7: no number."],
    ["data/a.csv has no rows.", null, null, "Error: T: data/a.csv has no rows."],
  ])("say the place once: %s", (message, line, column, expected) => {
    expect(logged(annotation({ severity: "error", title: "T", message, line, column }))).toEqual([expected]);
  });
});

describe("the ten places that GitHub has for annotations", () => {
  const errors = (count: number) => Array.from({ length: count }, (_, index) => problemAnnotation(`Problem ${index}.`));
  const warning = warningAnnotation({ subject: null, message: "W" });
  const messages = (annotations: readonly Annotation[]) => annotations.map(({ message }) => message);

  test("ten at the end are shown as they are", () => {
    expect(new AnnotationPlaces().fitLast(errors(10))).toEqual({ shown: errors(10), left: [] });
  });

  test("of eleven the tenth says how many more the log has; warnings have places of their own", () => {
    const { shown, left } = new AnnotationPlaces().fitLast([...errors(11), warning]);
    expect(shown.map(({ severity }) => severity)).toEqual([...Array(10).fill("error"), "warning"]);
    expect(shown[9]).toMatchObject({
      title: "2 more errors",
      message: "GitHub shows ten annotations for a step: the log of this step has 2 more errors.",
    });
    expect(messages(left)).toEqual(["Problem 9.", "Problem 10."]);
  });

  test("as they come, nine are shown, and the tenth place is given away at the end", () => {
    const places = new AnnotationPlaces();
    const fitted = errors(12).map((one) => places.fit([one]));
    expect(fitted.flatMap(({ shown }) => shown)).toEqual(errors(12).slice(0, 9));
    expect(fitted.flatMap(({ left }) => left)).toEqual(errors(12).slice(9));
    const last = places.fitLast(errors(1));
    expect(last.shown.map(({ title }) => title)).toEqual(["4 more errors"]);
    expect(messages(last.left)).toEqual(["Problem 0."]);
  });

  test.each([
    [8, 1, ["Problem 0."]],
    [9, 0, []],
    [9, 1, ["Problem 0."]],
    [10, 0, ["Problem 9."]],
    [10, 1, ["GitHub shows ten annotations for a step: the log of this step has 2 more errors."]],
  ])("after %d that came before, of %d at the end are shown: %j", (before, atTheEnd, shown) => {
    const places = new AnnotationPlaces();
    places.fit(errors(before));
    expect(messages(places.fitLast(errors(atTheEnd)).shown)).toEqual(shown);
  });
});
