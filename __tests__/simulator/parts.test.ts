import { crc32 } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { findRoute } from "../../simulator/routes.ts";
import { combineCrc32 } from "../../simulator/s3/crc.ts";
import { parseXml, xmlDocument } from "../../simulator/s3/xml.ts";

describe("routes", () => {
  const bucket = "bucket";
  test.each([
    ["POST", "/uploads/v1/alice/credentials?access_token=x", "credentials"],
    ["POST", "/uploads/v1/alice", "create"],
    ["GET", "/uploads/v1/alice?limit=1", "list"],
    ["GET", "/uploads/v1/alice/ckx", "status"],
    ["DELETE", "/uploads/v1/alice/ckx", "remove"],
    ["PUT", "/uploads/v1/alice/ckx", null],
    ["GET", "/uploads/v1/alice/", null],
    ["GET", "/uploads/v1/", null],
    ["GET", "/uploads/v1/%E0%A4%A", null],
    ["GET", "/uploads/v1/alice/ckx/more", null],
    ["PUT", "/bucket/key", "put-object"],
    ["PUT", "/bucket/key?x-id=PutObject", "put-object"],
    ["PUT", "/bucket/key?partNumber=1&uploadId=u&x-id=UploadPart", "upload-part"],
    ["PUT", "/bucket/key?partNumber=1", null],
    ["POST", "/bucket/key?uploads", "create-multipart"],
    ["POST", "/bucket/key?uploads=", "create-multipart"],
    ["POST", "/bucket/key?uploadId=u", "complete-multipart"],
    ["DELETE", "/bucket/key?uploadId=u", "abort-multipart"],
    ["DELETE", "/bucket/key", null],
    ["GET", "/other/key", null],
  ])("%s %s is %s", (method, target, call) => {
    expect(findRoute(method, target, "127.0.0.1:1", bucket).call).toBe(call);
  });

  test.each([
    ["127.0.0.1:1", "/bucket/a/b%20c", "bucket", "a/b c"],
    ["bucket.s3.amazonaws.com", "/a/b", "bucket", "a/b"],
    ["bucket.s3.us-east-1.amazonaws.com:443", "/a", "bucket", "a"],
    ["my.bucket.s3-us-west-2.amazonaws.com", "/a", "my.bucket", "a"],
    ["bucket.s3.cn-north-1.amazonaws.com.cn", "/a", "bucket", "a"],
  ])("%s%s is key %s of %s", (host, target, expectedBucket, key) => {
    expect(findRoute("PUT", target, host, bucket)).toMatchObject({ service: "s3", bucket: expectedBucket, key });
  });
});

describe("CRC32 of two parts", () => {
  test.each([
    ["", ""],
    ["a", ""],
    ["", "b"],
    ["hello ", "world"],
    ["x".repeat(100_003), "y".repeat(70_001)],
  ])("%#", (first, second) => {
    expect(combineCrc32(crc32(first), crc32(second), second.length)).toBe(crc32(first + second));
  });
});

describe("XML", () => {
  test("reads what it writes", () => {
    const text = `<&>"' é`;
    expect(parseXml(xmlDocument("Root", { Text: text }))).toEqual({
      name: "Root",
      text: "",
      children: [{ name: "Text", text, children: [] }],
    });
  });

  test("reads attributes, references and empty elements", () => {
    const root = parseXml('<a xmlns="http://x/"> <b>&#34;&#x22;</b><c /></a>\n');
    expect(root?.children.map(({ name, text }) => [name, text])).toEqual([
      ["b", '""'],
      ["c", ""],
    ]);
  });

  test.each([
    "",
    "text",
    "<a>",
    "<a></b>",
    "</a>",
    "<a/><b/>",
    "<a>&unknown;</a>",
    "<a>&</a>",
    "<a b=c/>",
    "x<a/>",
    "<a",
  ])("%j is not well-formed", (text) => {
    expect(parseXml(text)).toBeNull();
  });
});
