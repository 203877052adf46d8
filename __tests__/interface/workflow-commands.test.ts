import { describe, expect, test } from "@jest/globals";
import { parseCommand, parseEnvironmentFile, renderLogLine } from "../../scripts/workflow-commands.ts";

describe("parseCommand", () => {
  test.each([
    ["::group::Plan", { command: "group", properties: {}, message: "Plan" }],
    ["::add-mask::a%25b", { command: "add-mask", properties: {}, message: "a%b" }],
    [
      "::error file=a%2Cb.geojson,line=3,title=Two%3A one::first%0Asecond::third",
      {
        command: "error",
        properties: { file: "a,b.geojson", line: "3", title: "Two: one" },
        message: "first\nsecond::third",
      },
    ],
    ["::warning::%250A is no line end", { command: "warning", properties: {}, message: "%0A is no line end" }],
    ["plain text with :: in it", null],
    ["", null],
  ])("%s", (line, expected) => {
    expect(parseCommand(line)).toEqual(expected);
  });
});

describe("parseEnvironmentFile", () => {
  test.each([
    ["nothing", "", {}],
    ["a plain pair", "status=success\n", { status: "success" }],
    ["a value with an equals sign", "query=a=b\n", { query: "a=b" }],
    ["an empty value", "tileset=\n", { tileset: "" }],
    ["several lines", "list<<END\none\n\ntwo=2\nEND\n", { list: "one\n\ntwo=2" }],
    ["an empty value between marks", "list<<END\nEND\nnext=1\n", { list: "", next: "1" }],
    ["an empty line as the value", "list<<END\n\nEND\n", { list: "" }],
    ["Windows line ends", "list<<END\r\none\r\nEND\r\nnext=1\r\n", { list: "one", next: "1" }],
    ["the last value of a name", "a=1\na=2\n", { a: "2" }],
  ])("%s", (_, text, expected) => {
    expect(parseEnvironmentFile(text)).toEqual(expected);
  });

  test.each([
    ["a line that is no pair", "status\n", /Neither "name=value" nor "name<<end": status/],
    ["a value without an end", "list<<END\none\n", /The value of "list" has no end: no line "END" follows\./],
  ])("refuses %s", (_, text, message) => {
    expect(() => parseEnvironmentFile(text)).toThrow(message);
  });
});

describe("renderLogLine", () => {
  test.each([
    ["an ordinary line", "token sk.abc here", "token *** here"],
    ["a heading", "::group::Plan", "▼ Plan"],
    ["the end of a group", "::endgroup::", null],
    ["a secret being registered", "::add-mask::sk.abc", null],
    ["an error", "::error file=a.csv,line=2::bad%0Aworse", "Error: bad\nworse"],
    ["a line for debugging", "::debug::sk.abc", null],
  ])("%s", (_, line, expected) => {
    expect(renderLogLine(line, ["sk.abc"])).toBe(expected);
  });
});
