import { createHash, createHmac } from "node:crypto";
import { Agent, request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import {
  AbortMultipartUploadCommand,
  type ChecksumAlgorithm,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  ListPartsCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import {
  type Simulator,
  type SimulatorOptions,
  type StagingCredentials,
  startSimulator,
} from "../../simulator/index.ts";
import { makeCertificate } from "./certificate.ts";
import { errorCode, signed } from "./clients.ts";

let simulator: Simulator;
let credentials: StagingCredentials;
let s3: S3Client;
let target: { readonly Bucket: string; readonly Key: string };

async function start(options: SimulatorOptions = {}): Promise<void> {
  simulator = await startSimulator(options);
  credentials = simulator.issueCredentials("alice");
  target = { Bucket: credentials.bucket, Key: credentials.key };
  const endpoint = simulator.url;
  const silent = { debug() {}, info() {}, warn() {}, error() {} };
  const addressing = { region: "us-east-1", endpoint, forcePathStyle: true };
  s3 = new S3Client({ ...addressing, credentials, maxAttempts: 1, logger: silent });
}

beforeEach(() => start());

afterEach(async () => {
  s3.destroy();
  await simulator.close();
});

/** Bytes that repeat at no power of two. */
const bytes = (length: number, seed = 0) => {
  return Buffer.alloc(
    length,
    Uint8Array.from({ length: 251 }, (_, index) => (index * 7 + seed) % 251),
  );
};
const base64Crc = (data: Buffer) => {
  const value = Buffer.alloc(4);
  value.writeUInt32BE(crc32(data));
  return value.toString("base64");
};
const hex = (algorithm: string, data: Buffer | string) => createHash(algorithm).update(data).digest("hex");

describe("PutObject", () => {
  test.each(["CRC32", "SHA1", "SHA256"] as const)("of the AWS SDK with %s", async (ChecksumAlgorithm) => {
    const Body = bytes(100_000);
    const { ETag } = await s3.send(new PutObjectCommand({ ...target, Body, ChecksumAlgorithm }));
    expect(ETag).toBe(`"${hex("md5", Body)}"`);
    const stored = simulator.objects.get(credentials.key);
    expect(stored).toMatchObject({ size: 100_000, crc32: crc32(Body), sha256: hex("sha256", Body) });
    expect(stored?.bytes?.equals(Body)).toBe(true);
  });

  test("of a stream, which the AWS SDK sends aws-chunked with a trailing checksum", async () => {
    const Body = bytes(200_000);
    const pieces = Readable.from([Body.subarray(0, 65_536), Body.subarray(65_536)]);
    await s3.send(new PutObjectCommand({ ...target, Body: pieces, ContentLength: Body.length }));
    expect(simulator.requests[0]?.headers["x-amz-content-sha256"]).toBe("STREAMING-UNSIGNED-PAYLOAD-TRAILER");
    expect(simulator.objects.get(credentials.key)?.bytes?.equals(Body)).toBe(true);
  });

  test("of a stream in chunks that are too small", async () => {
    const pieces = Readable.from([bytes(100), bytes(100)]);
    const sent = s3.send(new PutObjectCommand({ ...target, Body: pieces, ContentLength: 200 }));
    await expect(sent).rejects.toMatchObject({ name: "InvalidChunkSizeError" });
    expect(simulator.objects.size).toBe(0);
  });

  test.each([
    ["x-amz-checksum-crc32", "y/Q5Jg==", 200, null],
    ["x-amz-checksum-crc32c", "4waSgw==", 200, null],
    ["x-amz-checksum-crc64nvme", "rosUhgp5mIg=", 200, null],
    ["x-amz-checksum-sha1", createHash("sha1").update("123456789").digest("base64"), 200, null],
    ["content-md5", createHash("md5").update("123456789").digest("base64"), 200, null],
    ["x-amz-checksum-crc32", "AAAAAA==", 400, "BadDigest"],
    ["x-amz-checksum-crc32c", "AAAAAA==", 400, "BadDigest"],
    ["x-amz-checksum-crc64nvme", "AAAAAAAAAAA=", 400, "BadDigest"],
    ["x-amz-checksum-sha256", Buffer.alloc(32).toString("base64"), 400, "BadDigest"],
    ["x-amz-checksum-crc32", "AAAA", 400, "InvalidRequest"],
    ["content-md5", Buffer.alloc(16).toString("base64"), 400, "BadDigest"],
    ["content-md5", "AAAA", 400, "InvalidDigest"],
    ["x-amz-sdk-checksum-algorithm", "CRC32", 400, "InvalidRequest"],
    ["x-amz-content-sha256", "UNSIGNED-PAYLOAD", 400, "InvalidRequest"],
    ["x-amz-content-sha256", "NONSENSE", 400, "InvalidArgument"],
    ["x-amz-acl", "public-read", 403, "AccessDenied"],
  ])("%s: %s is answered %d %s", async (name, value, status, code) => {
    const response = await fetch(await signed(credentials, "PUT", credentials.url, "123456789", { [name]: value }));
    expect(response.status).toBe(status);
    if (code !== null) expect(await errorCode(response)).toBe(code);
    expect(simulator.objects.size).toBe(status === 200 ? 1 : 0);
  });

  test("two checksums at once are refused", async () => {
    const headers = { "x-amz-checksum-crc32": "y/Q5Jg==", "x-amz-checksum-crc32c": "4waSgw==" };
    const response = await fetch(await signed(credentials, "PUT", credentials.url, "123456789", headers));
    expect(await errorCode(response)).toBe("InvalidRequest");
  });

  test.each([
    ["right", 200, null],
    ["spoilt", 403, "SignatureDoesNotMatch"],
  ])("chunks with a %s signature are answered %d", async (kind, status, code) => {
    const data = "x".repeat(20_000);
    const headers = {
      "x-amz-content-sha256": "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
      "x-amz-decoded-content-length": String(data.length),
    };
    const request = await signed(credentials, "PUT", credentials.url, "", headers);
    const body = signChunks(request, [data.slice(0, 10_000), data.slice(10_000), ""]);
    const sent = kind === "right" ? body : body.replace("xxx", "xyx");
    const response = await fetch(request.url, { method: "PUT", headers: request.headers, body: sent });
    expect(response.status).toBe(status);
    if (code !== null) expect(await errorCode(response)).toBe(code);
    expect(simulator.objects.get(credentials.key)?.bytes?.toString()).toBe(code === null ? data : undefined);
  });

  test("an unsigned payload over http is accepted on demand", async () => {
    await simulator.close();
    await start({ allowUnsignedPayload: true });
    const headers = { "x-amz-content-sha256": "UNSIGNED-PAYLOAD" };
    const request = await signed(credentials, "PUT", credentials.url, "data", headers);
    expect((await fetch(request)).status).toBe(200);
  });

  test.each([
    ["without length", {}, 411, "MissingContentLength"],
    ["of more than 5 GiB", { "Content-Length": String(5 * 1024 ** 3 + 1) }, 400, "EntityTooLarge"],
  ])("%s is refused before its body comes", async (_case, length, status, code) => {
    const request = await signed(credentials, "PUT", credentials.url, "data");
    const headers = { ...Object.fromEntries(request.headers), ...length, Expect: "100-continue" };
    const { response, text, continued } = await rawPut(credentials.url, headers);
    expect([response.statusCode, /<Code>(.*)<\/Code>/.exec(text)?.[1], continued]).toEqual([status, code, false]);
    expect(response.headers.connection).toBe("close");
  });

  test("is told to continue", async () => {
    const request = await signed(credentials, "PUT", credentials.url, "data");
    const headers = { ...Object.fromEntries(request.headers), "Content-Length": "4", Expect: "100-continue" };
    const { response, continued } = await rawPut(credentials.url, headers);
    expect([response.statusCode, continued]).toEqual([200, true]);
  });
});

/** Codes chunks as aws-chunked, signed one after the other from the request's own signature on. */
function signChunks(request: Request, chunks: readonly string[]): string {
  const timestamp = request.headers.get("x-amz-date") ?? "";
  const hmac = (key: Buffer | string, text: string) => createHmac("sha256", key).update(text).digest();
  const scope = [timestamp.slice(0, 8), "us-east-1", "s3", "aws4_request"];
  const key = scope.reduce<Buffer | string>(hmac, `AWS4${credentials.secretAccessKey}`);
  let signature = /Signature=(\w+)/.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
  const coded = chunks.map((chunk) => {
    const lines = ["AWS4-HMAC-SHA256-PAYLOAD", timestamp, scope.join("/"), signature];
    signature = hmac(key, [...lines, hex("sha256", ""), hex("sha256", chunk)].join("\n")).toString("hex");
    return `${chunk.length.toString(16)};chunk-signature=${signature}\r\n${chunk}\r\n`;
  });
  return coded.join("");
}

/** Sends headers, and "data" once the server asks for it. */
function rawPut(url: string, headers: Readonly<Record<string, string>>) {
  let continued = false;
  return new Promise<{
    readonly response: { readonly statusCode?: number | undefined; readonly headers: NodeJS.Dict<string | string[]> };
    readonly text: string;
    readonly continued: boolean;
  }>((resolve, reject) => {
    const request = httpRequest(url, { method: "PUT", headers, agent: false }, async (response) => {
      resolve({ response, text: Buffer.concat(await response.toArray()).toString(), continued });
      request.destroy();
    });
    request.on("error", reject);
    request.on("continue", () => {
      continued = true;
      request.end("data");
    });
    request.flushHeaders();
  });
}

describe("connections", () => {
  test("are used again after a refusal in the middle of a body", async () => {
    const broken = Buffer.concat([Buffer.from("nonsense\r\n"), bytes(3_000_000)]);
    const headers = {
      "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
      "x-amz-trailer": "x-amz-checksum-crc32",
      "x-amz-decoded-content-length": "3000000",
    };
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (const expected of ["400", "400"]) {
      const request = await signed(credentials, "PUT", credentials.url, "", headers);
      const status = await new Promise((resolve, reject) => {
        const options = { method: "PUT", agent, headers: Object.fromEntries(request.headers) };
        const sent = httpRequest(credentials.url, options, (response) => {
          response.resume().on("end", () => resolve(String(response.statusCode)));
        });
        sent.on("error", reject).end(broken);
      });
      expect(status).toBe(expected);
    }
    agent.destroy();
    expect(simulator.requests.map((request) => request.connection)).toEqual([1, 1]);
  });

  test("that end in the middle of a body leave nothing behind", async () => {
    const request = await signed(credentials, "PUT", credentials.url, "data");
    const headers = { ...Object.fromEntries(request.headers), "Content-Length": "1000000" };
    const sent = httpRequest(credentials.url, { method: "PUT", agent: false, headers });
    sent.on("error", () => {});
    sent.write(bytes(1000));
    const entry = await simulator.waitFor("put-object");
    while (entry.bytes === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    sent.destroy();
    while (entry.endedAt === null) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(entry).toMatchObject({ status: null, bytes: 1000 });
    expect(simulator.objects.size).toBe(0);
  });
});

describe("multipart", () => {
  const first = bytes(5 * 1024 ** 2, 1);
  const last = bytes(1000, 2);

  async function begin(ChecksumAlgorithm?: ChecksumAlgorithm): Promise<string> {
    const algorithm = ChecksumAlgorithm === undefined ? {} : { ChecksumAlgorithm };
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ ...target, ...algorithm }));
    return UploadId ?? "";
  }

  async function part(UploadId: string, PartNumber: number, Body: Buffer): Promise<CompletedPart> {
    const { ETag } = await s3.send(
      new UploadPartCommand({ ...target, UploadId, PartNumber, Body, ChecksumCRC32: base64Crc(Body) }),
    );
    return { PartNumber, ...(ETag === undefined ? {} : { ETag }), ChecksumCRC32: base64Crc(Body) };
  }

  const complete = (UploadId: string, Parts: CompletedPart[]) => {
    return s3.send(new CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload: { Parts } }));
  };

  test.each(["all", "digest"] as const)("in any order, parts sent twice, keeping %s", async (keepBytes) => {
    await simulator.close();
    await start({ keepBytes });
    const upload = await begin("CRC32");
    const two = await part(upload, 2, last);
    await part(upload, 1, last);
    const [one] = await Promise.all([part(upload, 1, first)]);
    expect(simulator.multiparts).toMatchObject([{ state: "open", user: "alice", parts: [{ size: first.length }, {}] }]);
    const { ETag, ChecksumCRC32 } = await complete(upload, [one, two]);

    const whole = Buffer.concat([first, last]);
    const digests = Buffer.concat([first, last].map((data) => createHash("md5").update(data).digest()));
    expect(ETag).toBe(`"${hex("md5", digests)}-2"`);
    const sums = Buffer.concat([first, last].map((data) => Buffer.from(base64Crc(data), "base64")));
    expect(ChecksumCRC32).toBe(`${base64Crc(sums)}-2`);
    const object = simulator.objects.get(credentials.key);
    expect(object).toMatchObject({
      size: whole.length,
      crc32: crc32(whole),
      parts: [{ partNumber: 1 }, { partNumber: 2 }],
    });
    expect(object?.bytes?.equals(whole) ?? null).toBe(keepBytes === "all" ? true : null);
    expect(object?.sha256 ?? null).toBe(keepBytes === "all" ? hex("sha256", whole) : null);
    expect(simulator.multiparts).toMatchObject([{ state: "completed" }]);
    await expect(complete(upload, [one, two])).rejects.toMatchObject({ name: "NoSuchUpload" });
  });

  test("completed twice, where the simulator is told to allow it", async () => {
    await simulator.close();
    await start({ idempotentComplete: true });
    const upload = await begin("CRC32");
    const one = await part(upload, 1, last);
    const { ETag } = await complete(upload, [one]);
    expect((await complete(upload, [one])).ETag).toBe(ETag);
  });

  test("the whole's CRC32, instead of the parts'", async () => {
    const whole = Buffer.concat([first, last]);
    const start = { ...target, ChecksumAlgorithm: "CRC32", ChecksumType: "FULL_OBJECT" } as const;
    for (const [checksum, code] of [
      [base64Crc(whole), null],
      [base64Crc(last), "BadDigest"],
    ] as const) {
      const { UploadId = "" } = await s3.send(new CreateMultipartUploadCommand(start));
      const Parts = [await part(UploadId, 1, first), await part(UploadId, 2, last)];
      const MultipartUpload = { Parts };
      const completed = s3.send(
        new CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload, ChecksumCRC32: checksum }),
      );
      if (code === null) expect((await completed).ChecksumCRC32).toBe(checksum);
      else await expect(completed).rejects.toMatchObject({ name: code });
    }
  });

  test("a first part below 5 MiB", async () => {
    const upload = await begin("CRC32");
    const parts = [await part(upload, 1, last), await part(upload, 2, last)];
    await expect(complete(upload, parts)).rejects.toMatchObject({ name: "EntityTooSmall" });
    expect(simulator.objects.size).toBe(0);
  });

  type Spoil = (parts: CompletedPart[]) => CompletedPart[];
  const spoiled: readonly (readonly [string, Spoil, string])[] = [
    ["a wrong ETag", ([one = {}, two = {}]) => [{ ...one, ETag: '"0"' }, two], "InvalidPart"],
    ["a missing part", (parts) => [...parts, { ...parts[0], PartNumber: 3 }], "InvalidPart"],
    ["a wrong checksum", ([one = {}, two = {}]) => [{ ...one, ChecksumCRC32: "AAAAAA==" }, two], "InvalidPart"],
    ["a missing checksum", (parts) => parts.map(({ ChecksumCRC32: _, ...rest }) => rest), "InvalidRequest"],
    ["parts out of order", (parts) => parts.toReversed(), "InvalidPartOrder"],
    ["no part", () => [], "MalformedXML"],
  ];
  test.each(spoiled)("%s", async (_case, spoil, code) => {
    await simulator.close();
    await start({ minimumPartBytes: 10 });
    const upload = await begin("CRC32");
    const parts = [await part(upload, 1, last), await part(upload, 2, last)];
    await expect(complete(upload, spoil(parts))).rejects.toMatchObject({ name: code });
    expect(simulator.objects.size).toBe(0);
    await complete(upload, parts);
    expect(simulator.objects.size).toBe(1);
  });

  test("a part with another checksum than the upload was begun with", async () => {
    const request = await signed(credentials, "POST", `${credentials.url}?uploads=`);
    const upload = /<UploadId>(.*)<\/UploadId>/.exec(await (await fetch(request)).text())?.[1] ?? "";
    await expect(part(upload, 1, last)).rejects.toMatchObject({ name: "InvalidRequest" });
  });

  test("a wrong checksum of a part", async () => {
    const upload = await begin("CRC32");
    const spoilt = { ...target, UploadId: upload, PartNumber: 1, Body: last, ChecksumCRC32: base64Crc(first) };
    await expect(s3.send(new UploadPartCommand(spoilt))).rejects.toMatchObject({ name: "BadDigest" });
  });

  test.each([0, 10_001, -1])("part number %d", async (number) => {
    const upload = await begin("CRC32");
    await expect(part(upload, number, last)).rejects.toMatchObject({ name: "InvalidArgument" });
  });

  test("an unknown upload, another key's upload, and an aborted one", async () => {
    const upload = await begin("CRC32");
    await expect(part("unknown", 1, last)).rejects.toMatchObject({ name: "NoSuchUpload" });
    const other = simulator.issueCredentials("alice");
    const address = `${other.url}?partNumber=1&uploadId=${upload}`;
    expect(await errorCode(await fetch(await signed(other, "PUT", address, "data")))).toBe("NoSuchUpload");

    await s3.send(new AbortMultipartUploadCommand({ ...target, UploadId: upload }));
    expect(simulator.multiparts).toMatchObject([{ state: "aborted" }]);
    await expect(part(upload, 1, last)).rejects.toMatchObject({ name: "NoSuchUpload" });
  });

  test("XML that is none", async () => {
    const upload = await begin();
    for (const body of [
      "<CompleteMultipartUpload>",
      "hello",
      "<CompleteMultipartUpload><Part/></CompleteMultipartUpload>",
    ]) {
      const request = await signed(credentials, "POST", `${credentials.url}?uploadId=${upload}`, body);
      expect(await errorCode(await fetch(request))).toBe("MalformedXML");
    }
  });

  test("what the credentials' policy may not allow is denied", async () => {
    const upload = await begin("CRC32");
    const parts = s3.send(new ListPartsCommand({ ...target, UploadId: upload }));
    await expect(parts).rejects.toMatchObject({ name: "AccessDenied" });
    const head = s3.send(new HeadObjectCommand(target));
    await expect(head).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
  });
});

describe("addresses", () => {
  test("over https an unsigned payload is accepted, and connections can be reset", async () => {
    await simulator.close();
    const tls = makeCertificate();
    await start({ tls });
    expect(credentials.url).toMatch(/^https:\/\/127\.0\.0\.1:/);
    const headers = { "x-amz-content-sha256": "UNSIGNED-PAYLOAD", "X-Amz-Checksum-Crc32": "y/Q5Jg==" };
    const request = await signed(credentials, "PUT", credentials.url, "123456789", headers);
    const send = () => {
      return new Promise((resolve, reject) => {
        const options = { method: "PUT", headers: Object.fromEntries(request.headers), ca: tls.cert };
        const sent = httpsRequest(credentials.url, options, (response) => resolve(response.resume().statusCode));
        sent.on("error", reject).end("123456789");
      });
    };
    expect(await send()).toBe(200);
    expect(simulator.objects.get(credentials.key)?.size).toBe(9);
    simulator.inject({ action: { type: "reset" } });
    await expect(send()).rejects.toMatchObject({ code: "ECONNRESET" });
  });

  test("the virtual-hosted style, as behind a proxy", async () => {
    await simulator.close();
    await start({ stagingUrl: "https://{bucket}.s3.amazonaws.com" });
    const { host, pathname } = new URL(credentials.url);
    const request = await signed(credentials, "PUT", credentials.url, "data");
    const headers = {
      ...Object.fromEntries(request.headers),
      Host: host,
      "Content-Length": "4",
      Expect: "100-continue",
    };
    const { response } = await rawPut(`${simulator.url}${pathname}`, headers);
    expect(response.statusCode).toBe(200);
    expect(simulator.objects.has(credentials.key)).toBe(true);
  });
});
