import { describe, expect, test } from "@jest/globals";
import { parseToken } from "../../src/mapbox/token.ts";

const payload = (claims: unknown) => Buffer.from(JSON.stringify(claims)).toString("base64url");

describe("parseToken", () => {
  test.each(["sk", "tk"] as const)("reads the account of a %s token", (kind) => {
    const value = `${kind}.${payload({ u: "alice", a: "ck1" })}.signature`;
    expect(parseToken(value)).toEqual({ value, kind, username: "alice" });
  });

  test("reads base64url without padding", () => {
    // Chosen so that plain base64 would hold + or / and padding.
    const claims = { u: "bob", a: "?>~ÿ" };
    expect(parseToken(`sk.${payload(claims)}.x`).username).toBe("bob");
  });

  test.each([
    ["nothing", "", /is empty\. Workflows from forks and Dependabot do not receive secrets/],
    [
      "a public token",
      `pk.${payload({ u: "alice" })}.x`,
      /is a public token \(pk\.\)\. Uploads need a secret token \(sk\.\)/,
    ],
    ["another kind", `xx.${payload({ u: "alice" })}.x`, /is not a Mapbox token/],
    ["two parts", `sk.${payload({ u: "alice" })}`, /is not a Mapbox token/],
    ["four parts", `sk.${payload({ u: "alice" })}.x.y`, /is not a Mapbox token/],
    ["an empty signature", `sk.${payload({ u: "alice" })}.`, /is not a Mapbox token/],
    ["the name of a secret", "MAPBOX_TOKEN", /is not a Mapbox token/],
    ["a payload that is not base64url", "sk.{!}.x", /is damaged/],
    ["a payload that is not JSON", "sk.aGVsbG8.x", /is damaged/],
    ["a payload without account", `sk.${payload({ a: "ck1" })}.x`, /is damaged/],
    ["an account that is no name", `sk.${payload({ u: "../admin" })}.x`, /is damaged/],
    ["a payload that is null", `sk.${payload(null)}.x`, /is damaged/],
  ])("refuses %s", (_, value, message) => {
    expect(() => parseToken(value)).toThrow(message);
  });

  test("never puts the token into its message", () => {
    const secret = "c2VjcmV0LXNlY3JldA";
    for (const value of [`sk.${secret}.${secret}`, `${secret}.${secret}`, `pk.${secret}.${secret}`]) {
      expect(() => parseToken(value)).toThrow(
        expect.not.objectContaining({ message: expect.stringContaining(secret) }),
      );
    }
  });
});
