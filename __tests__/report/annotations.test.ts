import { describe, expect, test } from "@jest/globals";
import { annotations, fitAnnotations } from "../../src/report/annotations.ts";
import { finding, outcomeOf, planned, resultOf } from "./samples.ts";

const roads = planned("data/roads.geojson", "bob.roads", 1);
const parks = planned("data/parks.geojson", "bob.parks", 1);

describe("annotations", () => {
  test("put the worst first, and a finding of each file before the second of any", () => {
    const results = [
      resultOf(roads, { status: "invalid", findings: [finding({ title: "R1" }), finding({ title: "R2" })] }),
      resultOf(parks, { status: "invalid", findings: [finding({ title: "P1" })] }),
      resultOf(planned("a.csv", "bob.a", 1), { status: "failed", error: "Mapbox could not process a.csv" }),
    ];
    const all = annotations(outcomeOf(results, { problems: ["Bad input."] }), [{ subject: null, message: "W" }]);
    expect(all.map(({ title }) => title)).toEqual([
      "Cannot publish",
      "bob.a: failed",
      "R1",
      "P1",
      "R2",
      "Mapbox upload",
    ]);
  });

  test("point at file, line and column, and name the file in the message", () => {
    const result = resultOf(roads, { status: "invalid", findings: [finding({ title: "T", message: "M" })] });
    expect(annotations(outcomeOf([result]), [])).toEqual([
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
    expect(annotations(outcomeOf([result]), [])[0]?.file).toBe(shown);
  });

  test("call an error in the data a warning where the data was sent all the same", () => {
    const result = resultOf(roads, { findings: [finding()] });
    expect(annotations(outcomeOf([result]), []).map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test("tell of an invalid file that has no finding", () => {
    const result = resultOf(roads, { status: "invalid", error: "data/roads.geojson is empty." });
    expect(annotations(outcomeOf([result]), []).map(({ message }) => message)).toEqual([
      "data/roads.geojson is empty.",
    ]);
  });

  test.each(["complete", "planned", "processing", "not-started", "cancelled"] as const)(
    "say nothing of %s",
    (status) => {
      expect(annotations(outcomeOf([resultOf(roads, { status })]), [])).toEqual([]);
    },
  );

  test("stay within what runner and GitHub take", () => {
    const result = resultOf(roads, { status: "failed", tileset: "t".repeat(300), error: "e".repeat(5000) });
    const [one] = annotations(outcomeOf([result]), []);
    expect(one?.title.length).toBe(255);
    expect(one?.message.length).toBe(4000);
  });
});

describe("more annotations than GitHub shows", () => {
  const many = (count: number) =>
    annotations(outcomeOf([], { problems: Array.from({ length: count }, (_, index) => `Problem ${index}.`) }), [
      { subject: null, message: "W" },
    ]);

  test("ten are shown as they are", () => {
    const all = many(10);
    expect(fitAnnotations(all)).toEqual({ shown: all, left: [] });
  });

  test("of eleven the tenth says how many more the log has; warnings have a count of their own", () => {
    const { shown, left } = fitAnnotations(many(11));
    expect(shown.map(({ severity }) => severity)).toEqual([...Array(10).fill("error"), "warning"]);
    expect(shown[9]).toMatchObject({
      title: "2 more errors",
      message: "GitHub shows ten annotations for a step: the log of this step has 2 more errors.",
    });
    expect(left.map(({ message }) => message)).toEqual(["Problem 9.", "Problem 10."]);
  });
});
