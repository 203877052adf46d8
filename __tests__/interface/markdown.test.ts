import { describe, expect, test } from "@jest/globals";
import { codeBlocks, completeWorkflow, withExamples } from "../../scripts/markdown.ts";

test("codeBlocks tells language, text and line of each fenced block", () => {
  const markdown = "# Title\n\n```yaml\na: 1\n\nb: 2\n```\ntext\n```sh\nnpm test\n```\n```\nbare\n```\n";
  expect(codeBlocks(markdown)).toEqual([
    { language: "yaml", text: "a: 1\n\nb: 2\n", line: 3 },
    { language: "sh", text: "npm test\n", line: 9 },
  ]);
});

describe("completeWorkflow", () => {
  test.each([
    ["a whole workflow", "on: push\njobs:\n  a: {}\n", "on: push\njobs:\n  a: {}\n"],
    ["jobs without a trigger", "jobs:\n  a: {}\n", "on: push\njobs:\n  a: {}\n"],
    [
      "a list of steps",
      "- run: make\n- uses: ./\n",
      "on: push\njobs:\n  example:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n      - uses: ./\n",
    ],
    ["other YAML", "version: 2\n", null],
  ])("of %s", (_, yaml, expected) => {
    expect(completeWorkflow(yaml)).toBe(expected);
  });
});

describe("withExamples", () => {
  const read = (name: string) => `on: ${name}\n`;
  const made = "## A\n\n<!-- example: a.yml -->\n```yaml\non: a.yml\n```\n\ntext\n\n```yaml\nother: 1\n```\n";

  test.each([
    ["fills in a missing block", "## A\n\n<!-- example: a.yml -->\n\ntext\n\n```yaml\nother: 1\n```\n"],
    ["replaces an old block", made.replace("on: a.yml", "on: old\n\njobs: {}")],
    ["leaves a right one as it is", made],
  ])("%s", (_, markdown) => {
    expect(withExamples(markdown, read)).toBe(made);
  });
});
