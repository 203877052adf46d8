import { expect, test } from "@jest/globals";
import { isLoopback } from "../src/loopback.ts";

test.each([
  ["localhost", true],
  ["127.0.0.1", true],
  ["127.1.2.3", true],
  ["[::1]", true],
  ["127.0.0.1.example.com", false],
  ["localhost.example.com", false],
  ["10.0.0.1", false],
])("isLoopback(%s) is %s", (hostname, expected) => {
  expect(isLoopback(hostname)).toBe(expected);
});
