import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Simulator, type StagingCredentials, startSimulator } from "../../simulator/index.ts";
import { AwsChunkedDecoder } from "../../simulator/s3/aws-chunked.ts";
import { parseAuthorization, type SignedRequest, verifySignature } from "../../simulator/s3/signature.ts";
import { errorCode, signed } from "./clients.ts";

/** The examples of the Amazon S3 API Reference, "Authenticating Requests (AWS Signature Version 4)". */
describe("the documented examples", () => {
  const secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
  const timestamp = "20130524T000000Z";
  const scope = "AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request";
  const emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  function verify(request: SignedRequest, names: string, signature: string, hash: string) {
    const header = `AWS4-HMAC-SHA256 Credential=${scope},SignedHeaders=${names},Signature=${signature}`;
    return verifySignature(request, parseAuthorization(header), timestamp, hash, secret);
  }

  const get = (target: string): SignedRequest => ({
    method: "GET",
    target,
    headers: [
      ["Host", "examplebucket.s3.amazonaws.com"],
      ["Range", "bytes=0-9"],
      ["x-amz-content-sha256", emptyHash],
      ["x-amz-date", timestamp],
    ],
  });

  test("GET Object", () => {
    const signature = "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41";
    const names = "host;range;x-amz-content-sha256;x-amz-date";
    expect(verify(get("/test.txt"), names, signature, emptyHash)).toMatchObject({ signature });
    expect(() => verify(get("/test2.txt"), names, signature, emptyHash)).toThrow(/signature/);
  });

  test("PUT Object, with a character to encode", () => {
    const hash = "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072";
    const headers = [
      ["Date", "Fri, 24 May 2013 00:00:00 GMT"],
      ["Host", "examplebucket.s3.amazonaws.com"],
      ["x-amz-content-sha256", hash],
      ["x-amz-date", timestamp],
      ["x-amz-storage-class", "REDUCED_REDUNDANCY"],
    ] as const;
    const signature = "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd";
    const names = "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class";
    for (const target of ["/test$file.text", "/test%24file.text"]) {
      expect(verify({ method: "PUT", target, headers }, names, signature, hash)).toMatchObject({ signature });
    }
  });

  test.each(["/?lifecycle", "/?lifecycle="])("GET Bucket Lifecycle as %s", (target) => {
    const request = { ...get(target), headers: get(target).headers.filter(([name]) => name !== "Range") };
    const signature = "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543";
    expect(verify(request, "host;x-amz-content-sha256;x-amz-date", signature, emptyHash)).toMatchObject({ signature });
  });

  test("GET Bucket, with parameters to sort", () => {
    const request = { ...get(""), headers: get("").headers.filter(([name]) => name !== "Range") };
    const signature = "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7";
    const names = "host;x-amz-content-sha256;x-amz-date";
    expect(verify({ ...request, target: "/?prefix=J&max-keys=2" }, names, signature, emptyHash)).toMatchObject({
      signature,
    });
  });

  const chunk = (size: number, signature: string) => {
    const text = `${size.toString(16)};chunk-signature=${signature}\r\n${"a".repeat(size)}\r\n`;
    return Buffer.from(size === 0 ? text.slice(0, -2) : text);
  };

  const withoutTrailer = () => {
    return Buffer.concat([
      chunk(65_536, "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648"),
      chunk(1024, "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497"),
      chunk(0, "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9"),
      Buffer.from("\r\n"),
    ]);
  };
  const withTrailer = () => {
    return Buffer.concat([
      chunk(65_536, "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2"),
      chunk(1024, "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7"),
      chunk(0, "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992"),
      Buffer.from("x-amz-checksum-crc32c:sOO8/Q==\r\n"),
      Buffer.from("x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n"),
    ]);
  };
  const examples = [
    ["chunks", "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9", withoutTrailer(), []],
    [
      "chunks with a trailer",
      "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e",
      withTrailer(),
      ["x-amz-checksum-crc32c", "x-amz-trailer-signature"],
    ],
  ] as const;

  function decode(signature: string, body: Buffer, hasTrailer: boolean, step: number) {
    const context = { timestamp, scope: scope.slice(scope.indexOf("/") + 1), signature, key: signingKey() };
    const decoder = new AwsChunkedDecoder(context, hasTrailer);
    let size = 0;
    for (let start = 0; start < body.length; start += step) {
      for (const data of decoder.push(body.subarray(start, start + step))) size += data.length;
    }
    decoder.end();
    return { size, trailers: [...decoder.trailers.keys()] };
  }

  function signingKey(): Buffer {
    // The key of these examples' scope, taken from a verification of another one of them.
    const signature = "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41";
    return verify(get("/test.txt"), "host;range;x-amz-content-sha256;x-amz-date", signature, emptyHash).key;
  }

  for (const step of [1, 1000, 1e6]) {
    test.each(examples)(`signed %s, ${step} bytes at a time`, (_case, signature, body, trailers) => {
      expect(decode(signature, body, trailers.length > 0, step)).toEqual({ size: 66_560, trailers });
    });
  }

  test.each(examples)("signed %s: one changed byte is found", (_case, signature, body, trailers) => {
    const tampered = Buffer.from(body);
    tampered.write("b", 66_000);
    expect(() => decode(signature, tampered, trailers.length > 0, 1000)).toThrow(/signature/);
  });

  test("a changed trailer is found", () => {
    const [, [, signature, body]] = examples;
    const tampered = Buffer.from(body.toString("latin1").replace("sOO8", "sOO9"), "latin1");
    expect(() => decode(signature, tampered, true, 1e6)).toThrow(/signature/);
  });

  test("a body that ends too early is found", () => {
    const [[, signature, body]] = examples;
    expect(() => decode(signature, body.subarray(0, -2), false, 1e6)).toThrow(/ends before/);
  });
});

describe("requests signed by aws4fetch", () => {
  let simulator: Simulator;
  let credentials: StagingCredentials;
  let skew = 0;

  beforeEach(async () => {
    skew = 0;
    simulator = await startSimulator({ now: () => Date.now() + skew, credentialsLifetimeMilliseconds: 600_000 });
    credentials = simulator.issueCredentials("alice");
  });

  afterEach(() => simulator.close());

  const put = (changes: Partial<StagingCredentials> = {}, headers: Readonly<Record<string, string>> = {}) => {
    return signed({ ...credentials, ...changes }, "PUT", credentials.url, "data", headers);
  };

  test("are accepted", async () => {
    const response = await fetch(await put({}, { "Content-Type": "text/csv" }));
    expect(response.status).toBe(200);
    expect(response.headers.get("etag")).toBe(`"${createHash("md5").update("data").digest("hex")}"`);
    const object = simulator.objects.get(credentials.key);
    expect(object).toMatchObject({ user: "alice", size: 4, contentType: "text/csv", parts: null });
    expect(object?.bytes?.toString()).toBe("data");
  });

  test.each([
    ["another secret", { secretAccessKey: "A".repeat(40) }, 403, "SignatureDoesNotMatch"],
    ["another session token", { sessionToken: "QUFB" }, 400, "InvalidToken"],
    ["an unknown key", { accessKeyId: "ASIAAAAAAAAAAAAAAAAA" }, 403, "InvalidAccessKeyId"],
  ])("refused with %s", async (_case, changes, status, code) => {
    const response = await fetch(await put(changes));
    expect([response.status, await errorCode(response)]).toEqual([status, code]);
    expect(simulator.objects.size).toBe(0);
  });

  test("refused without session token", async () => {
    const response = await fetch(await put({ sessionToken: "" }));
    expect(await errorCode(response)).toBe("InvalidToken");
  });

  test("refused without signature", async () => {
    expect(await errorCode(await fetch(credentials.url, { method: "PUT", body: "data" }))).toBe("AccessDenied");
  });

  type Change = (request: Request) => { readonly url?: string; readonly body?: string; readonly headers?: Headers };
  const changedHeader = (name: string, value: string): Change => {
    return (request) => {
      const headers = new Headers(request.headers);
      headers.set(name, value);
      return { headers };
    };
  };
  const changes: readonly (readonly [string, Change, string])[] = [
    ["its path", (request) => ({ url: `${request.url}x` }), "SignatureDoesNotMatch"],
    ["its query", (request) => ({ url: `${request.url}?uploads` }), "SignatureDoesNotMatch"],
    ["its body", () => ({ body: "Data" }), "XAmzContentSHA256Mismatch"],
    ["its payload hash", changedHeader("x-amz-content-sha256", "0".repeat(64)), "SignatureDoesNotMatch"],
    [
      "its time",
      changedHeader("x-amz-date", new Date().toISOString().replace(/-|:|\.\d+/g, "")),
      "SignatureDoesNotMatch",
    ],
    ["an added x-amz- header", changedHeader("x-amz-storage-class", "STANDARD"), "AccessDenied"],
    ["an added Content-MD5", changedHeader("content-md5", "AAAAAAAAAAAAAAAAAAAAAA=="), "AccessDenied"],
  ];
  test.each(changes)("refused when %s is changed after signing", async (_case, change, code) => {
    const earlier = new Date(Date.now() - 60_000).toISOString().replace(/-|:|\.\d+/g, "");
    const request = await signed(credentials, "PUT", credentials.url, "data", {}, earlier);
    const { url = request.url, body = "data", headers = request.headers } = change(request);
    const response = await fetch(url, { method: "PUT", headers, body });
    expect(await errorCode(response)).toBe(code);
    expect(simulator.objects.size).toBe(0);
  });

  test.each([
    [14, 200],
    [16, 403],
    [-16, 403],
  ])("a clock that is off by %d minutes: %d", async (minutes, status) => {
    const off = new Date(Date.now() - minutes * 60_000).toISOString().replace(/-|:|\.\d+/g, "");
    const response = await fetch(await signed(credentials, "PUT", credentials.url, "data", {}, off));
    expect(response.status).toBe(status);
    expect(Math.abs(Date.parse(response.headers.get("date") ?? "") - Date.now())).toBeLessThan(60_000);
    if (status === 403) expect(await response.text()).toContain("<Code>RequestTimeTooSkewed</Code>");
  });

  test("credentials expire", async () => {
    skew = 600_000;
    const now = new Date(Date.now() + skew).toISOString().replace(/-|:|\.\d+/g, "");
    const response = await fetch(await signed(credentials, "PUT", credentials.url, "data", {}, now));
    expect([response.status, await errorCode(response)]).toEqual([400, "ExpiredToken"]);
  });

  test("credentials are for one key only, and for staging only", async () => {
    const other = simulator.issueCredentials("alice");
    const attempts = [
      ["PUT", other.url],
      ["GET", credentials.url],
      ["HEAD", credentials.url],
      ["DELETE", credentials.url],
      ["GET", `${credentials.url}?uploadId=x`],
      ["PUT", `${credentials.url}?acl=`],
    ] as const;
    for (const [method, url] of attempts) {
      const response = await fetch(await signed(credentials, method, url));
      expect([method, response.status]).toEqual([method, 403]);
      if (method !== "HEAD") expect(await errorCode(response)).toBe("AccessDenied");
    }
  });

  test("another region's signature is told so", async () => {
    const request = await put();
    const headers = new Headers(request.headers);
    headers.set("authorization", (headers.get("authorization") ?? "").replace("us-east-1", "eu-west-1"));
    const response = await fetch(request.url, { method: "PUT", headers, body: "data" });
    expect(await errorCode(response)).toBe("AuthorizationHeaderMalformed");
  });
});
