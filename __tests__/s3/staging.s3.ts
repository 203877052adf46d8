import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  CreateBucketCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { systemClock } from "../../src/clock.ts";
import type { FileSource } from "../../src/plan/types.ts";
import { Stager, type StagingCredentials } from "../../src/staging/index.ts";
import { type S3Server, startMoto, startSwift } from "./servers.ts";
import { startTerminator, type Terminator } from "./terminator.ts";

const mebibyte = 1024 ** 2;
const bucket = "tilestream-tilesets-production";

describe.each([
  ["Swift", startSwift],
  ["moto", startMoto],
])("%s", (name, start) => {
  let server: S3Server;
  let terminator: Terminator;
  let folder: string;
  /** Looks from behind: over plain http, by the server's own port. */
  let owner: S3Client;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "staging-"));
    server = await start();
    terminator = await startTerminator(server.port);
    const endpoint = `http://127.0.0.1:${server.port}`;
    owner = new S3Client({ endpoint, region: "us-east-1", forcePathStyle: true, credentials: keysOf(server) });
    await owner.send(new CreateBucketCommand({ Bucket: bucket }));
  });

  afterAll(async () => {
    owner.destroy();
    await terminator.stop();
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  const protocols = [
    ["https", () => `https://localhost:${terminator.port}`],
    ["http", () => `http://127.0.0.1:${server.port}`],
  ] as const;

  function credentialsFor(origin: string, key: string): StagingCredentials {
    return { ...server.keys, bucket, key, url: `${origin}/${bucket}/${key}` };
  }

  function fileOf(content: Buffer): FileSource {
    const file = path.join(folder, "data.mbtiles");
    writeFileSync(file, content);
    const { size, mtimeMs } = statSync(file);
    return { kind: "file", label: "data.mbtiles", path: file, bytes: size, modifiedAt: mtimeMs, inWorkspace: true };
  }

  async function stage(content: Buffer, credentials: StagingCredentials, signal = new AbortController().signal) {
    const policy = { attempts: 1, baseDelay: 1, maxDelay: 1, deadline: 60_000 };
    const stager = new Stager({ clock: systemClock, environment: {}, policy });
    try {
      await stager.stage(fileOf(content), credentials, { signal, onBytes: () => {}, onRetry: () => {} });
    } finally {
      stager.close();
    }
  }

  describe.each(protocols)("over %s", (protocol, origin) => {
    test.each([1, 300_000, 8 * mebibyte, 8 * mebibyte + 1, 50 * mebibyte])("%i bytes arrive", async (size) => {
      const content = randomBytes(size);
      const key = `_pending/alice/${protocol}-${size}`;
      await stage(content, credentialsFor(origin(), key));
      const { Body } = await owner.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      const arrived = Buffer.from((await Body?.transformToByteArray()) ?? []);
      expect(arrived.equals(content)).toBe(true);
      const { ETag } = await owner.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
      const parts = Math.ceil(size / (8 * mebibyte));
      expect(ETag).toMatch(parts === 1 ? /^"\w{32}"$/ : new RegExp(`-${parts}"$`));
    });

    test.each([1, 9 * mebibyte])("a wrong secret key is refused (%i bytes)", async (size) => {
      const credentials = { ...credentialsFor(origin(), "_pending/alice/wrong"), secretAccessKey: "wrong" };
      await expect(stage(Buffer.alloc(size), credentials)).rejects.toMatchObject({
        name: "StagingError",
        refusal: { code: "SignatureDoesNotMatch", status: 403 },
      });
    });

    test("a cancelled multipart upload is aborted", async () => {
      const controller = new AbortController();
      const policy = { attempts: 1, baseDelay: 1, maxDelay: 1, deadline: 60_000 };
      const stager = new Stager({ clock: systemClock, environment: {}, policy });
      const staging = stager.stage(fileOf(randomBytes(50 * mebibyte)), credentialsFor(origin(), "_pending/alice/c"), {
        signal: controller.signal,
        onBytes: (bytes) => bytes > 10 * mebibyte && controller.abort(new Error("cancelled")),
        onRetry: () => {},
      });
      await expect(staging).rejects.toThrow("cancelled");
      stager.close();
      const { Uploads = [] } = await owner.send(new ListMultipartUploadsCommand({ Bucket: bucket }));
      expect(Uploads).toEqual([]);
    });
  });

  const withSessions = name === "moto" ? test : test.skip;

  withSessions("a wrong session token is refused", async () => {
    const credentials = {
      ...credentialsFor(`https://localhost:${terminator.port}`, "_pending/alice/w"),
      sessionToken: "wrong",
    };
    await expect(stage(Buffer.alloc(10), credentials)).rejects.toMatchObject({
      name: "StagingError",
      refusal: { status: 400 },
    });
  });
});

function keysOf({ keys: { accessKeyId, secretAccessKey, sessionToken } }: S3Server) {
  return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
}
