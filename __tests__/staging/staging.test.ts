import { randomBytes } from "node:crypto";
import {
  appendFileSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Fault, type Simulator, type SimulatorOptions, startSimulator } from "../../simulator/index.ts";
import { systemClock } from "../../src/clock.ts";
import type { FileSource } from "../../src/plan/types.ts";
import {
  ExpiredCredentialsError,
  FileChangedError,
  Stager,
  type StagingCredentials,
  StagingError,
  type StagingOptions,
  type StagingRetry,
} from "../../src/staging/index.ts";

const mebibyte = 1024 ** 2;
const policy = { attempts: 3, baseDelay: 1, maxDelay: 1, deadline: 60_000 };

let folder: string;
let simulator: Simulator;
let stager: Stager;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "staging-"));
  await start();
});

afterEach(async () => {
  stager.close();
  await simulator.close();
  rmSync(folder, { recursive: true });
});

async function start(options: SimulatorOptions = {}): Promise<void> {
  await simulator?.close();
  simulator = await startSimulator({ rateLimit: null, ...options });
  renewStager();
}

function renewStager(changed: Partial<StagingOptions> = {}): void {
  stager?.close();
  stager = new Stager({ clock: systemClock, environment: {}, policy, ...changed });
}

/** Short enough for a test to wait for, and only for tests in which something does stall. */
const shortStall = 400;

function fileOf(content: Buffer): FileSource {
  const file = path.join(folder, "roads.geojson");
  writeFileSync(file, content);
  const { size, mtimeMs } = statSync(file);
  return { kind: "file", label: "roads.geojson", path: file, bytes: size, modifiedAt: mtimeMs, inWorkspace: true };
}

interface Staged {
  readonly retries: readonly StagingRetry[];
  readonly accepted: readonly number[];
  /** What stage() rejected with, null when it resolved. */
  readonly error: unknown;
  readonly credentials: StagingCredentials;
}

async function stage(file: FileSource, signal = new AbortController().signal): Promise<Staged> {
  const credentials = simulator.issueCredentials("alice");
  const retries: StagingRetry[] = [];
  const accepted: number[] = [];
  const error = await stager
    .stage(file, credentials, {
      signal,
      onBytes: (bytes) => accepted.push(bytes),
      onRetry: (retry) => retries.push(retry),
    })
    .then(
      () => null,
      (reason: unknown) => reason,
    );
  return { retries, accepted, error, credentials };
}

/** Checks that the object is what the file is, and that progress ended at its size. */
function expectStaged(content: Buffer, { error, accepted, credentials }: Staged): void {
  expect(error).toBeNull();
  const bytes = simulator.objects.get(credentials.key)?.bytes;
  expect(bytes?.length).toBe(content.length);
  expect(bytes?.equals(content)).toBe(true);
  expect(accepted.at(-1)).toBe(content.length);
}

function calls(): string[] {
  return simulator.requests.map(({ call }) => call ?? "unknown");
}

const whole = randomBytes(300_000);
const inParts = randomBytes(16 * mebibyte + 1);

describe("staging", () => {
  test.each([1, 100, 256 * 1024, 512 * 1024 + 1, 8 * mebibyte])("a file of %i bytes goes in one call", async (size) => {
    const content = randomBytes(size);
    expectStaged(content, await stage(fileOf(content)));
    expect(calls()).toEqual(["put-object"]);
  });

  test("a larger one goes in parts, at the same time, each with its checksum", async () => {
    const staged = await stage(fileOf(inParts));
    expectStaged(inParts, staged);
    expect(calls().sort()).toEqual([
      "complete-multipart",
      "create-multipart",
      "upload-part",
      "upload-part",
      "upload-part",
    ]);
    const parts = simulator.requests.filter(({ call }) => call === "upload-part");
    expect(new Set(parts.map(({ connection }) => connection)).size).toBeGreaterThan(1);
    for (const { headers } of simulator.requests) expect(headers).not.toHaveProperty("expect");
    for (const { headers } of parts) expect(headers).toHaveProperty("x-amz-checksum-crc32");
  });

  test("files one after the other use the same connection", async () => {
    for (let count = 0; count < 3; count++) expectStaged(whole, await stage(fileOf(whole)));
    expect(new Set(simulator.requests.map(({ connection }) => connection)).size).toBe(1);
  });

  test("several files at the same time have sixteen parts on their way, and not more", async () => {
    simulator.inject({ call: "upload-part", times: 16, action: { type: "stall", when: "after" } });
    const file = fileOf(randomBytes(40 * mebibyte));
    const controller = new AbortController();
    const staging = Promise.all([1, 2, 3, 4].map(() => stage(file, controller.signal)));
    await simulator.waitFor("upload-part", 16);
    await systemClock.sleep(200, controller.signal);
    expect(calls().filter((call) => call === "upload-part")).toHaveLength(16);
    controller.abort(new Error("seen enough"));
    for (const { error } of await staging) expect(error).toMatchObject({ message: "seen enough" });
  });

  test("progress never jumps beyond the file, and grows in small steps", async () => {
    const { accepted } = await stage(fileOf(inParts));
    expect(accepted.length).toBeGreaterThan(60);
    expect(Math.max(...accepted)).toBe(inParts.length);
  });
});

describe("faults that pass", () => {
  const passing: readonly (readonly [string, Fault])[] = [
    [
      "reset mid-body",
      { call: ["put-object", "upload-part"], action: { type: "reset", when: "body", bytes: 200_000 } },
    ],
    ["reset before the answer", { call: ["put-object", "upload-part"], action: { type: "reset", when: "after" } }],
    ["500", { call: ["put-object", "upload-part"], action: { type: "s3-error", code: "InternalError" } }],
    ["503 SlowDown", { call: ["put-object", "upload-part"], action: { type: "s3-error", code: "SlowDown" } }],
    [
      "400 RequestTimeout",
      { call: ["put-object", "upload-part"], action: { type: "s3-error", code: "RequestTimeout" } },
    ],
    [
      "502 of a proxy, in HTML",
      {
        call: ["put-object", "upload-part"],
        action: { type: "respond", status: 502, body: "<html><h1>Bad Gateway</h1>" },
      },
    ],
    ["no body taken", { call: ["put-object", "upload-part"], action: { type: "stall", when: "body", bytes: 100 } }],
    ["no answer", { call: ["put-object", "upload-part"], action: { type: "stall", when: "after" } }],
  ];

  test.each(passing)("%s: a small file is sent again", async (_name, fault) => {
    if (fault.action.type === "stall") renewStager({ stall: shortStall });
    simulator.inject({ ...fault, times: 2 });
    const staged = await stage(fileOf(whole));
    expectStaged(whole, staged);
    expect(staged.retries.map(({ call, attempt, attempts }) => [call, attempt, attempts])).toEqual([
      ["PutObject", 1, 3],
      ["PutObject", 2, 3],
    ]);
  });

  test.each(passing)("%s: the part is sent again, the others are not", async (_name, fault) => {
    if (fault.action.type === "stall") renewStager({ stall: shortStall });
    simulator.inject({ ...fault, partNumber: 2 });
    const staged = await stage(fileOf(inParts));
    expectStaged(inParts, staged);
    expect(staged.retries.map(({ call }) => call)).toEqual(["UploadPart 2 of 3"]);
    expect(calls().filter((call) => call === "upload-part")).toHaveLength(4);
  });

  test("many at once: every part arrives as it is, and once", async () => {
    renewStager({ policy: { ...policy, attempts: 20 } });
    for (let nth = 2; nth < 30; nth += 3) {
      const bytes = nth * 200_000;
      simulator.inject({ call: "upload-part", nth, action: { type: "reset", when: "body", bytes } });
      simulator.inject({ call: "upload-part", nth: nth + 1, action: { type: "s3-error", code: "SlowDown" } });
    }
    const content = randomBytes(60 * mebibyte);
    const file = fileOf(content);
    for (const staged of await Promise.all([stage(file), stage(file)])) expectStaged(content, staged);
    expect(simulator.requests.filter(({ fault }) => fault !== null).length).toBeGreaterThan(10);
  });

  test("progress falls back when a part is sent again", async () => {
    simulator.inject({ call: "put-object", action: { type: "s3-error", code: "SlowDown", when: "after" } });
    const { accepted } = await stage(fileOf(whole));
    expect(accepted).toEqual([256 * 1024, whole.length, 0, 256 * 1024, whole.length]);
  });

  test.each(["create-multipart", "complete-multipart"] as const)(
    "%s is made again after 500, reset and stall",
    async (call) => {
      renewStager({ policy: { ...policy, attempts: 4 }, stall: shortStall });
      simulator.inject({ call, action: { type: "s3-error", code: "InternalError" } });
      simulator.inject({ call, nth: 2, action: { type: "reset" } });
      simulator.inject({ call, nth: 3, action: { type: "stall" } });
      const staged = await stage(fileOf(inParts));
      expectStaged(inParts, staged);
      expect(staged.retries).toHaveLength(3);
    },
  );

  test("an error within a 200 of CompleteMultipartUpload is one", async () => {
    simulator.inject({ call: "complete-multipart", action: { type: "s3-error", code: "InternalError", status: 200 } });
    const staged = await stage(fileOf(inParts));
    expectStaged(inParts, staged);
    expect(staged.retries).toMatchObject([
      { call: "CompleteMultipartUpload", reason: "S3 answered 503 InternalError" },
    ]);
  });

  test.each([true, false])(
    "CompleteMultipartUpload whose answer was lost (answered again alike: %s)",
    async (idempotent) => {
      await start({ idempotentComplete: idempotent });
      simulator.inject({ call: "complete-multipart", action: { type: "reset", when: "after" } });
      expectStaged(inParts, await stage(fileOf(inParts)));
      expect(calls().filter((call) => call === "complete-multipart")).toHaveLength(2);
      expect(calls()).not.toContain("abort-multipart");
    },
  );

  test("a runner whose clock is off by hours stages all the same", async () => {
    await start({ now: () => Date.now() - 5 * 3_600_000 });
    const staged = await stage(fileOf(whole));
    expectStaged(whole, staged);
    expect(staged.retries.map(({ reason }) => reason)).toEqual([
      "S3 answered 403 RequestTimeTooSkewed; the clock is corrected",
    ]);
  });
});

describe("faults that do not pass", () => {
  test("the last answer is told after all attempts, and what to do", async () => {
    simulator.inject({ call: "put-object", times: "always", action: { type: "s3-error", code: "SlowDown" } });
    const { error, retries } = await stage(fileOf(whole));
    expect(error).toBeInstanceOf(StagingError);
    expect(error).toMatchObject({ refusal: { code: "SlowDown", status: 503 } });
    expect(String(error)).toMatch(/S3 refused roads\.geojson with 503 SlowDown.*Run the step again/);
    expect(retries).toHaveLength(2);
  });

  test("a refusal is not repeated, the other parts are stopped, the multipart upload is aborted", async () => {
    simulator.inject({ call: "upload-part", partNumber: 1, action: { type: "s3-error", code: "AccessDenied" } });
    simulator.inject({ call: "upload-part", partNumber: 2, action: { type: "stall", when: "after" } });
    const { error, retries } = await stage(fileOf(inParts));
    expect(error).toMatchObject({ name: "StagingError", refusal: { code: "AccessDenied", status: 403 } });
    expect(retries).toEqual([]);
    expect(simulator.multiparts).toMatchObject([{ state: "aborted" }]);
  });

  test("a refused abort changes nothing", async () => {
    simulator.inject({ call: "upload-part", partNumber: 1, action: { type: "s3-error", code: "InvalidRequest" } });
    simulator.inject({ call: "abort-multipart", action: { type: "s3-error", code: "AccessDenied" } });
    const { error } = await stage(fileOf(inParts));
    expect(error).toMatchObject({ refusal: { code: "InvalidRequest" } });
  });

  test("NoSuchUpload is an error where no answer was lost", async () => {
    simulator.inject({ call: "complete-multipart", action: { type: "s3-error", code: "NoSuchUpload" } });
    const { error } = await stage(fileOf(inParts));
    expect(error).toMatchObject({ refusal: { code: "NoSuchUpload", status: 404 } });
  });

  test("nobody there", async () => {
    const credentials = simulator.issueCredentials("alice");
    await simulator.close();
    const signal = new AbortController().signal;
    const staging = stager.stage(fileOf(whole), credentials, { signal, onBytes: () => {}, onRetry: () => {} });
    const address = `127.0.0.1:${simulator.port}`;
    await expect(staging).rejects.toThrow(new RegExp(`could not be sent to ${address}: .*ECONNREFUSED.*HTTPS_PROXY`));
  });

  test.each([
    ["put-object", whole],
    ["create-multipart", inParts],
    ["upload-part", inParts],
    ["complete-multipart", inParts],
  ] as const)("ExpiredToken on %s asks for fresh credentials and shows none of the old", async (call, content) => {
    simulator.inject({ call, action: { type: "s3-error", code: "ExpiredToken" } });
    const { error, retries, credentials } = await stage(fileOf(content));
    expect(error).toBeInstanceOf(ExpiredCredentialsError);
    expect(retries).toEqual([]);
    expectNoSecret(error, credentials);
  });

  test("an answer that repeats credentials does not get them into the error", async () => {
    const credentials = simulator.issueCredentials("alice");
    const body = `<Error><Code>InvalidToken</Code><Message>${credentials.sessionToken}</Message><Token-0>${credentials.sessionToken}</Token-0><AWSAccessKeyId>${credentials.accessKeyId}</AWSAccessKeyId></Error>`;
    simulator.inject({ call: "put-object", action: { type: "respond", status: 400, body } });
    const signal = new AbortController().signal;
    const error = await stager
      .stage(fileOf(whole), credentials, { signal, onBytes: () => {}, onRetry: () => {} })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ refusal: { code: "InvalidToken" } });
    expectNoSecret(error, credentials);
  });
});

/** Looks at everything that could be printed of an error: its text, stack and fields, and those of its causes. */
function expectNoSecret(error: unknown, { accessKeyId, secretAccessKey, sessionToken }: StagingCredentials): void {
  for (let each = error; each instanceof Error; each = each.cause) {
    const text = `${each.stack} ${JSON.stringify(each, Object.getOwnPropertyNames(each))}`;
    for (const secret of [accessKeyId, secretAccessKey, sessionToken]) expect(text).not.toContain(secret);
  }
}

describe("a file that changes", () => {
  const changes: readonly (readonly [string, (file: FileSource) => void])[] = [
    ["grows", ({ path: file }) => appendFileSync(file, "x")],
    ["shrinks", ({ path: file }) => truncateSync(file, 10)],
    ["is written again", ({ path: file, modifiedAt }) => utimesSync(file, new Date(), new Date(modifiedAt + 5000))],
    ["is removed", ({ path: file }) => rmSync(file)],
    [
      "is replaced",
      ({ path: file }) => {
        writeFileSync(`${file}.new`, "other");
        renameSync(`${file}.new`, file);
      },
    ],
  ];

  test.each(changes)("%s before: nothing is sent", async (_name, change) => {
    const file = fileOf(whole);
    change(file);
    const { error } = await stage(file);
    expect(error).toBeInstanceOf(FileChangedError);
    expect(String(error)).toContain("roads.geojson changed after it was checked");
    expect(calls()).toEqual([]);
  });

  // Windows does not take away a file that is open.
  const whileOpen = process.platform === "win32" ? changes.slice(0, 3) : changes;

  test.each(whileOpen)("%s while its parts are sent: not completed", async (_name, change) => {
    simulator.inject({ call: "upload-part", partNumber: 3, action: { type: "delay", milliseconds: 200 } });
    const file = fileOf(inParts);
    const staging = stage(file);
    await simulator.waitFor("upload-part", 3);
    change(file);
    expect((await staging).error).toBeInstanceOf(FileChangedError);
    expect(calls()).not.toContain("complete-multipart");
    expect(simulator.multiparts).toMatchObject([{ state: "aborted" }]);
  });

  test("other bytes between reading for the checksum and sending are noticed", async () => {
    simulator.inject({ call: "upload-part", partNumber: 3, action: { type: "reset", when: "body" } });
    const file = fileOf(inParts);
    const staging = stage(file);
    await simulator.waitFor("upload-part", 3);
    writeFileSync(file.path, randomBytes(file.bytes));
    expect((await staging).error).toBeInstanceOf(FileChangedError);
  });
});

describe("cancellation", () => {
  test.each([
    ["put-object", whole],
    ["create-multipart", inParts],
    ["upload-part", inParts],
    ["complete-multipart", inParts],
  ] as const)("while %s is under way: rejects with the reason, and sends nothing more", async (call, content) => {
    simulator.inject({ call, action: { type: "stall", when: "after" } });
    const controller = new AbortController();
    const staging = stage(fileOf(content), controller.signal);
    await simulator.waitFor(call, call === "upload-part" ? 3 : 1);
    const reason = new Error("cancelled by the user");
    controller.abort(reason);
    expect((await staging).error).toBe(reason);
    const begun = call !== "put-object" && call !== "create-multipart";
    expect(calls().includes("abort-multipart")).toBe(begun);
  });

  test("before the beginning", async () => {
    const { error } = await stage(fileOf(whole), AbortSignal.abort(new Error("cancelled")));
    expect(error).toMatchObject({ message: "cancelled" });
    expect(calls()).toEqual([]);
  });

  test("an abort that gets no answer does not hold the job", async () => {
    simulator.inject({ call: "upload-part", partNumber: 1, action: { type: "stall" } });
    simulator.inject({ call: "abort-multipart", times: "always", action: { type: "stall" } });
    // Only the deadline of the abort can end this one: it comes at once.
    const clock = {
      ...systemClock,
      sleep: (ms: number, signal: AbortSignal) => systemClock.sleep(ms === 4000 ? 50 : ms, signal),
    };
    renewStager({ clock });
    const controller = new AbortController();
    const staging = stage(fileOf(inParts), controller.signal);
    await simulator.waitFor("upload-part");
    controller.abort(new Error("cancelled"));
    expect((await staging).error).toMatchObject({ message: "cancelled" });
    expect(calls()).toContain("abort-multipart");
  });
});
