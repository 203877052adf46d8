import { describe, expect, test } from "@jest/globals";
import { stagingTarget } from "../../src/staging/endpoint.ts";

const aws = { pathStyle: false, signedPayload: false };
const other = { region: "us-east-1", pathStyle: true };

describe("stagingTarget", () => {
  test.each([
    ["b.s3.amazonaws.com", { endpoint: "https://s3.amazonaws.com", region: "us-east-1", ...aws }],
    ["b.s3.eu-west-1.amazonaws.com", { endpoint: "https://s3.eu-west-1.amazonaws.com", region: "eu-west-1", ...aws }],
    ["b.s3-us-west-2.amazonaws.com", { endpoint: "https://s3-us-west-2.amazonaws.com", region: "us-west-2", ...aws }],
    [
      "b.s3.us-gov-east-1.amazonaws.com",
      { endpoint: "https://s3.us-gov-east-1.amazonaws.com", region: "us-gov-east-1", ...aws },
    ],
    [
      "b.s3.cn-north-1.amazonaws.com.cn",
      { endpoint: "https://s3.cn-north-1.amazonaws.com.cn", region: "cn-north-1", ...aws },
    ],
    ["s3.eu-west-1.amazonaws.com", { endpoint: "https://s3.eu-west-1.amazonaws.com", region: "eu-west-1", ...aws }],
    ["storage.example.com", { endpoint: "https://storage.example.com", signedPayload: false, ...other }],
    ["storage.example.com:9000", { endpoint: "https://storage.example.com:9000", signedPayload: false, ...other }],
    [
      "s3.amazonaws.com.evil.example",
      { endpoint: "https://s3.amazonaws.com.evil.example", signedPayload: false, ...other },
    ],
    ["b.s3.nowhere.amazonaws.com", { endpoint: "https://b.s3.nowhere.amazonaws.com", signedPayload: false, ...other }],
  ])("https://%s", (host, expected) => {
    expect(stagingTarget({ url: `https://${host}/some/key`, bucket: "b" })).toEqual({ host, ...expected });
  });

  test.each(["127.0.0.1:8080", "localhost:9000", "[::1]:9000"])("http://%s is this machine: payload signed", (host) => {
    const expected = { endpoint: `http://${host}`, host, signedPayload: true, ...other };
    expect(stagingTarget({ url: `http://${host}/b/key`, bucket: "b" })).toEqual(expected);
  });

  test("the bucket's own dots belong to the bucket", () => {
    const target = stagingTarget({ url: "https://a.b.c.s3.amazonaws.com/key", bucket: "a.b.c" });
    expect(target).toMatchObject({ endpoint: "https://s3.amazonaws.com", region: "us-east-1" });
  });

  test.each(["http://b.s3.amazonaws.com/key", "http://10.0.0.1/key", "http://localhost.example.com/key"])(
    "plain http beyond this machine is refused: %s",
    (url) => {
      expect(() => stagingTarget({ url, bucket: "b" })).toThrow(/over plain http.*api-url/);
    },
  );

  test.each(["", "b/key", "ftp://localhost/key", "mapbox://b/key"])("no address is refused: %j", (url) => {
    expect(() => stagingTarget({ url, bucket: "b" })).toThrow(/no usable address/);
  });

  test("an error shows neither path nor query of the address", () => {
    expect(() => stagingTarget({ url: "http://example.com/key?X-Amz-Signature=abc", bucket: "b" })).toThrow(
      expect.not.objectContaining({ message: expect.stringMatching(/key|abc/) }),
    );
  });
});
