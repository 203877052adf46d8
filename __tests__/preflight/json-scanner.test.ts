import { describe, expect, test } from "@jest/globals";
import { MAX_DEPTH } from "../../src/preflight/json/scanner.ts";
import { JsonSyntaxError } from "../../src/preflight/json/syntax.ts";
import { scan } from "./json-recorder.ts";

function failure(text: string | Uint8Array, pieceBytes?: number): JsonSyntaxError {
  try {
    scan(text, pieceBytes);
  } catch (error) {
    if (error instanceof JsonSyntaxError) return error;
    throw error;
  }
  throw new Error(`${String(text)} was taken for JSON`);
}

describe("what JSON is (RFC 8259)", () => {
  test.each([
    ["empty array", "[]"],
    ["space in an empty array", "[ \t\r\n ]"],
    ["empty object", "{}"],
    ["space around everything", ' \n{ "a" : [ 1 , 2 ] , "b" : { } } \n'],
    ["lonely number", "42"],
    ["lonely negative number", "-0.1"],
    ["lonely string", '"asd"'],
    ["lonely literals", "true"],
    ["literals", "[true,false,null]"],
    ["minus zero", "[-0]"],
    ["zero with exponent", "[0e1,0e+1,0E-1]"],
    ["fractions and exponents", "[1.5,-1.5e10,1.5E+2,123.456e78,1E22,20e1]"],
    ["number near zero", "[-0.000000000000000000000000000000000000000000000000000000000000000000000000000001]"],
    ["all escapes", String.raw`["\" \\ \/ \b \f \n \r \t \u0041 \uD834\uDd1e \u0000"]`],
    ["one of a pair of surrogates", String.raw`["\uDADA"]`],
    ["empty string and empty name", '{"":""}'],
    ["repeated names", '{"a":"b","a":"c"}'],
    ["letters beyond ASCII", '["é€𝄞\u2028\u2029\u007f"]'],
    ["comment marks in a string", '["a/*b*/c // #"]'],
    ["nested containers", '[[[{"a":[{"b":[]}]}],1],{}]'],
    ["a newline after the end", "[1]\n"],
  ])("takes %s", (_, text) => {
    for (const pieceBytes of [1_000_000, 7, 1]) expect(scan(text, pieceBytes).lenient).toEqual([]);
  });

  test.each([
    ["nothing", ""],
    ["space alone", " "],
    ["only a brace", "{"],
    ["only a bracket", "["],
    ["extra bracket", "[1]]"],
    ["wrong bracket", "[1}"],
    ["comma before the end of an array", "[1,]"],
    ["comma before the end of an object", '{"a":1,}'],
    ["comma alone", "[,]"],
    ["comma first", "[,1]"],
    ["two commas", "[1,,2]"],
    ["missing comma", "[1 2]"],
    ["missing comma between objects", "[{} {}]"],
    ["missing comma between members", '{"a":1 "b":2}'],
    ["missing colon", '{"a" 1}'],
    ["comma for colon", '{"a",1}'],
    ["colon in an array", '["a":1]'],
    ["two colons", '{"a"::1}'],
    ["missing value", '{"a":}'],
    ["name without quotes", "{a:1}"],
    ["number as name", "{1:1}"],
    ["single quotes", "{'a':0}"],
    ["unfinished name", '{"a'],
    ["unfinished string", '["a'],
    ["unfinished escape", '["\\'],
    ["unfinished literal", "[tru"],
    ["unfinished number", "[1"],
    ["lonely minus", "[-]"],
    ["two signs", "[--1]"],
    ["sign and space", "[- 1]"],
    ["two dots", "[1.2.3]"],
    ["dot alone", "[.]"],
    ["exponent without digits", "[1e]"],
    ["exponent with sign only", "[1e+]"],
    ["exponent first", "[e1]"],
    ["hexadecimal number", "[0x1F]"],
    ["number and letter", "[1a]"],
    ["digits with underscores", "[1_000]"],
    ["capitalized literal", "[True]"],
    ["wrong case", "[NULL]"],
    ["undefined", "[undefined]"],
    ["wrong escape", String.raw`["\xg1"]`],
    ["escaped line break", '["\\\n"]'],
    ["incomplete unicode escape", String.raw`["\u00A"]`],
    ["wrong digit in a unicode escape", String.raw`["\u00G0"]`],
    ["capital U in an escape", String.raw`["\U0041"]`],
    ["NUL outside of strings", "[1\u0000]"],
    ["no-break space", "[\u00a01]"],
    ["byte order mark in the middle", "[\ufeff1]"],
    ["comment", '{"a":1} // end'],
    ["block comment", '{"a":/*c*/1}'],
    ["hash", "# c\n{}"],
    ["two documents", "{}{}"],
    ["text after the end", "[] a"],
    ["bytes that are no text", Uint8Array.of(0x5b, 0xff, 0x5d)],
    ["merge conflict", "[\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> b\n]"],
    ["parenthesis", "(1)"],
    ["angle bracket", "<null>"],
  ])("refuses %s", (_, text) => {
    const whole = failure(text);
    expect(whole.offset).toBeLessThanOrEqual(text.length);
    for (const pieceBytes of [1, 5]) {
      const again = failure(text, pieceBytes);
      expect([again.offset, again.truncated]).toEqual([whole.offset, whole.truncated]);
    }
  });

  test.each([
    ["NaN", "[NaN]", "nan"],
    ["nan in lower case", "[nan]", "nan"],
    ["Infinity", "[Infinity]", "infinity"],
    ["negative Infinity", "[-Infinity]", "infinity"],
    ["plus sign", "[+1]", "plus-sign"],
    ["leading zero", "[012]", "leading-zero"],
    ["leading zero behind minus", "[-01]", "leading-zero"],
    ["leading dot", "[.5]", "leading-dot"],
    ["leading dot behind minus", "[-.5]", "leading-dot"],
    ["trailing dot", "[1.]", "trailing-dot"],
    ["line break in a string", '["a\nb"]', "control-character"],
    ["tab in a string", '["a\tb"]', "control-character"],
    ["NUL in a string", '["a\u0000b"]', "control-character"],
    ["escape of two digits", String.raw`["\x41"]`, "escape"],
    ["escape of C", String.raw`["\v"]`, "escape"],
    ["integer beyond 64 bits", "[9223372036854775808]", "integer-range"],
    ["negative integer beyond 64 bits", "[-9223372036854775809]", "integer-range"],
    ["huge exponent", "[1e400]", "float-range"],
  ])("takes %s as Mapbox does, and says so", (_, text, kind) => {
    for (const pieceBytes of [1_000_000, 3, 1]) expect(scan(text, pieceBytes).lenient).toEqual([kind]);
  });

  test("the largest integers of 64 bits are fine", () => {
    expect(scan("[9223372036854775807,-9223372036854775808]").lenient).toEqual([]);
  });
});

describe("the scanner", () => {
  test("tells everything in order, in pieces of any size", () => {
    const text = '{"type":"Point","coordinates":[12.5,-7e1,true],"x":{"y":null}}';
    const whole = scan(text).heard;
    expect(whole.join(" ")).toBe('{ type: "Point" coordinates: [ 12.5 -70 true ] x: { y: null } }');
    for (let pieceBytes = 1; pieceBytes < 12; pieceBytes++) expect(scan(text, pieceBytes).heard).toEqual(whole);
  });

  test("finds a fault at its offset", () => {
    expect(failure('{"a": 1,\n "b" 2}').offset).toBe(14);
  });

  test("tells a file that ends too early from one that is wrong", () => {
    expect(failure('{"a":[1,2').truncated).toBe(true);
    expect(failure('{"a":[1;2').truncated).toBe(false);
  });

  test("says which byte comes after the end", () => {
    expect(failure("{}\n{}").afterEnd).toBe(0x7b);
    expect(failure("[1").afterEnd).toBeNull();
  });

  test(`stops at more than ${MAX_DEPTH} levels`, () => {
    const nested = (depth: number) => scan("[".repeat(depth) + "]".repeat(depth)).lenient;
    expect(nested(1_000)).toEqual([]);
    expect(nested(1_002)).toEqual(["deep-nesting", "deep-nesting"]);
    expect(nested(MAX_DEPTH)).toHaveLength(MAX_DEPTH - 1_000);
    expect(failure("[".repeat(100_000)).message).toContain("nests deeper");
    expect(failure('[{"":'.repeat(50_000)).message).toContain("nests deeper");
  });

  test.each([
    ["string", `"${"x".repeat(100_000)}"`],
    ["string of escapes", `"${"\\u0041".repeat(20_000)}"`],
    ["name", `{"${"x".repeat(100_000)}":1}`],
    ["fraction", `[1.${"0".repeat(100_000)}]`],
    ["white space", `[${" ".repeat(100_000)}1]`],
  ])("a very long %s costs no memory", (_, text) => {
    // scan() looks that no more than HEADROOM bytes are wanted again.
    expect(scan(text, 10_000).lenient).toEqual([]);
  });

  test("a very long integer is beyond 64 bits, a very long malformed number no number", () => {
    expect(scan(`[${"7".repeat(50_000)}]`, 10_000).lenient).toEqual(["integer-range"]);
    expect(failure(`[1.${"7".repeat(50_000)}.1]`, 10_000).message).toContain('"." stands where');
    expect(failure(`[1e${"7".repeat(50_000)}e]`, 10_000)).toBeInstanceOf(JsonSyntaxError);
  });

  test("a fault of a string that is scanned twice is told once", () => {
    const text = `["${"x".repeat(50)}\n${"y".repeat(50)}"]`;
    expect(scan(text, 60).lenient).toEqual(["control-character"]);
  });

  test.each([
    ["[True]", '"True" is no JSON; write true'],
    ["[None]", '"None" is no JSON; write null'],
    ["[1,]", 'a comma stands before "]"'],
    ['{"a":1 "b":2}', 'a comma is missing before """'],
    ["{'a':1}", "single quotes stand here; JSON needs double quotes"],
    ["[1 // x\n]", "a comment stands here; JSON has none"],
    ["<<<<<<< HEAD\n{}", "a mark of an unresolved merge conflict stands here"],
    [String.raw`["C:\data"]`, String.raw`"\d" is no escape of JSON; write "\\" for a backslash`],
  ])("explains %s", (text, message) => {
    expect(failure(text).message).toBe(message);
  });
});
