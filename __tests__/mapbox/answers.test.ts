import { describe, expect, test } from "@jest/globals";
import {
  hasEnded,
  readCredentials,
  readMessage,
  readNextLink,
  readNotBefore,
  readUpload,
  readUploads,
} from "../../src/mapbox/answers.ts";

function answer(body: unknown, headers: Readonly<Record<string, string>> = {}, status = 200) {
  return {
    status,
    header: (name: string) => headers[name] ?? null,
    body: typeof body === "string" ? body : JSON.stringify(body),
  };
}

const upload = {
  id: "ck1",
  tileset: "bob.roads",
  complete: false,
  error: null,
  progress: 0.5,
  created: "2026-01-01T00:00:00Z",
};

describe("readUpload", () => {
  test("reads what Mapbox tells of an upload", () => {
    expect(readUpload(answer(upload))).toEqual({
      id: "ck1",
      tileset: "bob.roads",
      complete: false,
      error: null,
      progress: 0.5,
      createdAt: Date.UTC(2026, 0, 1),
    });
  });

  test.each([
    ["progress 1 is not the end", { progress: 1 }, false],
    ["complete is", { complete: true }, true],
    ["an error is, though complete is false", { error: "Unknown filetype" }, true],
    ["an empty error is none", { error: "" }, false],
    ["complete must be true itself", { complete: "true" }, false],
    ["an error that is no string is one all the same", { error: { code: 1 } }, true],
  ])("%s", (_, change, ended) => {
    expect(hasEnded(readUpload(answer({ ...upload, ...change })))).toBe(ended);
  });

  test.each([
    ["an empty body", "", "the answer is empty"],
    ["HTML", "<html>502</html>", "the answer is not JSON"],
    ["half an answer", '{"id":"ck1","til', "the answer is not JSON"],
    ["an array", [upload], "the answer is not an upload"],
    ["no id", { ...upload, id: undefined }, 'the answer lacks "id"'],
    ["an id that is no string", { ...upload, id: 7 }, 'the answer lacks "id"'],
  ])("refuses %s", (_, body, reason) => {
    expect(() => readUpload(answer(body))).toThrow(reason);
  });

  test("readUploads wants a list", () => {
    expect(readUploads(answer([upload, upload]))).toHaveLength(2);
    expect(() => readUploads(answer({ message: "no" }))).toThrow("not a list of uploads");
  });
});

describe("readCredentials", () => {
  const credentials = {
    accessKeyId: "A",
    secretAccessKey: "S",
    sessionToken: "T",
    bucket: "b",
    key: "k",
    url: "https://b/k",
  };

  test("reads all six members", () => {
    expect(readCredentials(answer({ ...credentials, more: 1 }))).toEqual(credentials);
  });

  test.each(Object.keys(credentials))("refuses an answer without %s", (name) => {
    expect(() => readCredentials(answer({ ...credentials, [name]: "" }))).toThrow(`the answer lacks "${name}"`);
  });

  test("refuses somebody else's credentials out of a cache", () => {
    expect(() => readCredentials(answer(credentials, { "x-cache": "Hit from cloudfront" }))).toThrow(
      "a cache answered",
    );
    expect(readCredentials(answer(credentials, { "x-cache": "Miss from cloudfront" }))).toEqual(credentials);
  });
});

test.each([
  ["Mapbox's words", { message: "Could not access url" }, "Could not access url"],
  ["in one line", { message: "one\n  two" }, "one two"],
  ["of bounded length", { message: "x".repeat(900) }, "x".repeat(500)],
  ["nothing in HTML", "<html>", null],
  ["nothing in an empty message", { message: "" }, null],
])("readMessage finds %s", (_, body, message) => {
  expect(readMessage(answer(body))).toBe(message);
});

test.each([
  ["none", undefined, null],
  ["the next page", '<https://api/x?start=1>; rel="next"', "https://api/x?start=1"],
  ["among others", '<https://api/p>; rel="prev", <https://api/n>; rel="next"', "https://api/n"],
  ["without quotes", "<https://api/n>;rel=next", "https://api/n"],
  ["not the previous", '<https://api/p>; rel="prev"', null],
  ["not one that only sounds like it", '<https://api/n>; rel="nextish"', null],
])("readNextLink: %s", (_, link, next) => {
  expect(readNextLink(answer([], link === undefined ? {} : { link }))).toBe(next);
});

describe("readNotBefore", () => {
  const now = Date.UTC(2026, 0, 1, 12, 0, 0);
  const unix = now / 1000;
  const date = new Date(now).toUTCString();
  const inAnHour = new Date(now + 3_600_000).toUTCString();

  test.each([
    ["nothing said", 429, {}, null],
    ["the reset, a second later to be safe", 429, { "x-rate-limit-reset": String(unix + 20) }, 21_000],
    ["the reset does not count unless the limit was hit", 503, { "x-rate-limit-reset": String(unix + 20) }, null],
    ["a reset long ago says nothing", 429, { "x-rate-limit-reset": String(unix - 20) }, null],
    ["Retry-After in seconds", 503, { "retry-after": "7" }, 7000],
    ["Retry-After as a date", 503, { "retry-after": inAnHour }, 3_600_000],
    ["the later of both", 429, { "retry-after": "7", "x-rate-limit-reset": String(unix + 20) }, 21_000],
    ["a reset in milliseconds, half a million hours ahead", 429, { "x-rate-limit-reset": String(now) }, null],
    ["a day is not meant", 503, { "retry-after": "86400" }, null],
    ["nonsense", 429, { "retry-after": "soon", "x-rate-limit-reset": "never" }, null],
    [
      "by the server's clock, which is an hour ahead",
      429,
      { date: inAnHour, "x-rate-limit-reset": String(unix + 3600 + 20) },
      21_000,
    ],
    ["with its date", 429, { date, "x-rate-limit-reset": String(unix + 20) }, 21_000],
  ])("%s", (_, status, headers, delay) => {
    const notBefore = readNotBefore(answer("", headers, status), now);
    expect(notBefore === null ? null : notBefore - now).toBe(delay);
  });
});
