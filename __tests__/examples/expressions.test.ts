import { describe, expect, test } from "@jest/globals";
import { asText, evaluate, fill, holds } from "./expressions.ts";

const contexts = {
  secrets: { TOKEN: "sk.a" },
  steps: { publish: { outcome: "failure", outputs: { results: '[{"status":"failed"},{"status":"complete"}]' } } },
  matrix: { part: { number: 2 } },
  vars: {},
};

/** The text as it stands in a workflow. */
const braced = (expression: string) => ["$", "{{ ", expression, " }}"].join("");

describe("evaluate", () => {
  test.each([
    ["secrets.TOKEN", "sk.a"],
    ["secrets.OTHER", null],
    ["vars.SIZE || '50'", "50"],
    ["matrix.part.number", 2],
    ["fromJSON(steps.publish.outputs.results)[0].status", "failed"],
    ["contains(fromJSON(steps.publish.outputs.results).*.status, 'complete')", true],
    ["contains(fromJSON(steps.publish.outputs.results).*.status, 'invalid')", false],
  ])("%s", (expression, expected) => {
    expect(evaluate(expression, contexts)).toEqual(expected);
  });

  test("refuses a context that GitHub does not know there", () => {
    expect(() => evaluate("secrt.TOKEN", contexts)).toThrow(/secrt/);
  });
});

describe("fill", () => {
  test.each([
    [`part ${braced("matrix.part.number")} of ${braced("1")}`, "part 2 of 1"],
    [braced("fromJSON('[1,2]')"), [1, 2]],
    [{ a: [braced("secrets.TOKEN"), 3] }, { a: ["sk.a", 3] }],
    ["plain", "plain"],
  ])("%j", (value, expected) => {
    expect(fill(value, contexts)).toEqual(expected);
  });
});

test.each([
  [null, ""],
  [false, "false"],
  [[1], "[1]"],
])("asText of %j", (value, expected) => {
  expect(asText(value)).toBe(expected);
});

describe("holds", () => {
  test.each([
    [undefined, "success", true],
    [undefined, "failure", false],
    ["always()", "failure", true],
    ["failure() && secrets.TOKEN != ''", "failure", true],
    ["failure()", "success", false],
    ["steps.publish.outcome == 'failure'", "success", true],
    ["steps.publish.outcome == 'failure'", "failure", false],
    [braced("secrets.OTHER"), "success", false],
  ] as const)("%s after %s", (condition, standing, expected) => {
    expect(holds(condition, contexts, standing)).toBe(expected);
  });
});
