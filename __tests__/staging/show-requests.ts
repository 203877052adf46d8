/**
 * Run as a process of its own: makes every S3 call against a host of AWS, with answers made up on the spot, and prints
 * the requests, and which files were read for them, as JSON. Nothing goes over a network.
 */
import files from "node:fs/promises";
import { createRequire, syncBuiltinESMExports } from "node:module";

const read: string[] = [];
const readFile = files.readFile;
files.readFile = ((...args: Parameters<typeof readFile>) => {
  read.push(String(args[0]));
  return readFile(...args);
}) as typeof readFile;
syncBuiltinESMExports();

await import("../../src/staging/index.ts");
const loadedAtStart = Object.keys(createRequire(import.meta.url).cache).filter((name) =>
  /@(aws-sdk|smithy)/.test(name),
);

const { createStagingClient } = await import("../../src/staging/client.ts");
const { stagingTarget } = await import("../../src/staging/endpoint.ts");

const credentials = {
  accessKeyId: "THEKEY",
  secretAccessKey: "the secret",
  sessionToken: "the session token",
  bucket: "tilestream-tilesets-production",
  key: "_pending/alice/abc",
  url: "https://tilestream-tilesets-production.s3.amazonaws.com/_pending/alice/abc",
};
const { trailedBody } = await import("../../src/staging/trailed-body.ts");
const hello = Buffer.from("hello");
const body = trailedBody(
  {
    async *read() {
      yield hello;
    },
    async verify() {},
    async close() {},
  },
  { number: 1, start: 0, length: hello.length },
  Buffer.alloc(16),
);
const xml = '<R><UploadId>the upload</UploadId><ETag>"the etag"</ETag></R>';
const changing = new Set(["x-amz-date", "amz-sdk-invocation-id"]);
const requests: unknown[] = [];
const client = createStagingClient(stagingTarget(credentials), credentials, {
  async handle({ protocol, hostname, method, path, query = {}, headers, body: sent }) {
    let text = "";
    if (sent === body) for await (const slice of body.slices()) text += slice;
    const shown = Object.entries(headers)
      .filter(([name]) => !changing.has(name))
      .map(([name, value]) => [name, value.replace(/\/\d{8}\//, "/DATE/").replace(/Signature=\w+/, "Signature=…")]);
    requests.push({
      method,
      url: `${protocol}//${hostname}${path}`,
      query,
      headers: Object.fromEntries(shown),
      fromFile: sent === body ? text : null,
    });
    return {
      response: { statusCode: 200, headers: { etag: '"the etag"' }, body: Buffer.from(method === "POST" ? xml : "") },
    };
  },
  updateHttpClientConfig: () => {},
  httpHandlerConfigs: () => ({}),
});
const { signal } = new AbortController();
await client.putObject(body, signal);
const uploadId = await client.createMultipartUpload(signal);
const part = await client.uploadPart(uploadId, 1, body, signal);
await client.completeMultipartUpload(uploadId, [part], signal);
await client.abortMultipartUpload(uploadId, signal);
process.stdout.write(
  JSON.stringify({ requests, loadedAtStart, read: read.filter((name) => !name.includes("node_modules")) }),
);
