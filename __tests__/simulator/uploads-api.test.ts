import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createToken, type Simulator, type SimulatorOptions, startSimulator } from "../../simulator/index.ts";
import { call, publish, putObject, tokenOf, uploadOf } from "./clients.ts";

let simulator: Simulator;
/** Whole seconds near the real time: the signer of staged files goes by that one. */
let time = 0;

async function start(options: SimulatorOptions = {}): Promise<void> {
  simulator = await startSimulator({ now: () => time, ...options });
}

beforeEach(() => {
  time = Math.floor(Date.now() / 1000) * 1000;
});

afterEach(() => simulator.close());

describe("tokens", () => {
  const path = "/uploads/v1/alice";
  const only = (...scopes: string[]) => createToken({ username: "alice", scopes });
  const temporary = (expiresAt: number) => createToken({ username: "alice", kind: "tk", expiresAt });
  const unsigned = `sk.${Buffer.from(JSON.stringify({ u: "alice" })).toString("base64url")}`;
  test.each([
    ["no token", "GET", path, null, 401, "Not Authorized - No Token"],
    ["an empty token", "GET", path, "", 401, "Not Authorized - No Token"],
    ["a garbled token", "GET", path, "sk.garbled", 401, "Not Authorized - Invalid Token"],
    ["a payload that is not JSON", "GET", path, "sk.aGVsbG8.signature", 401, "Not Authorized - Invalid Token"],
    ["a token without signature", "GET", path, unsigned, 401, "Not Authorized - Invalid Token"],
    ["an expired temporary token", "GET", path, temporary(Date.now() - 1000), 401, "Not Authorized - Invalid Token"],
    ["a living temporary token", "GET", path, temporary(Date.now() + 3_600_000), 200, null],
    ["a foreign signature", "GET", path, `${unsigned}.anything-at-all`, 200, null],
    ["a public token", "POST", `${path}/credentials`, createToken({ username: "alice", kind: "pk" }), 404, "Not Found"],
    ["somebody else's token", "POST", `${path}/credentials`, tokenOf("bob"), 404, "Not Found"],
    ["credentials with read only", "POST", `${path}/credentials`, only("uploads:read"), 404, "Not Found"],
    ["create without write", "POST", path, only("uploads:read", "uploads:list"), 404, "Not Found"],
    ["list without list", "GET", path, only("uploads:read", "uploads:write"), 404, "Not Found"],
    ["list with list alone", "GET", path, only("uploads:list"), 200, null],
    ["remove without write", "DELETE", `${path}/x`, only("uploads:read", "uploads:list"), 404, "Not Found"],
    ["a path that is none", "GET", "/uploads/v2/alice", tokenOf("alice"), 404, "Not Found"],
    ["credentials by GET", "GET", `${path}/credentials`, tokenOf("alice"), 404, "Not Found"],
  ])("%s", async (_case, method, address, token, status, message) => {
    await start();
    const answer = await call(simulator, method, address, { token });
    expect(answer.status).toBe(status);
    if (message !== null) expect(answer.body).toEqual({ message });
  });

  test("status needs uploads:read", async () => {
    await start();
    const { id } = simulator.addUpload({ tileset: "alice.roads" });
    const without = await call(simulator, "GET", `${path}/${id}`, { token: only("uploads:write", "uploads:list") });
    expect(without.status).toBe(404);
    expect((await call(simulator, "GET", `${path}/${id}`, { token: only("uploads:read") })).status).toBe(200);
  });

  test("accounts may be listed, with their tokens and scopes", async () => {
    const listed = createToken({ username: "alice" });
    const accounts = [
      { username: "alice", tokens: [{ token: listed, scopes: ["uploads:list"] }] },
      { username: "bob" },
    ];
    await start({ accounts });
    expect((await call(simulator, "GET", path, { token: listed })).status).toBe(200);
    expect((await call(simulator, "POST", `${path}/credentials`, { token: listed })).status).toBe(404);
    expect((await call(simulator, "GET", path, { token: createToken({ username: "alice" }) })).status).toBe(401);
    expect((await call(simulator, "GET", "/uploads/v1/bob", { token: tokenOf("bob") })).status).toBe(200);
    expect((await call(simulator, "GET", "/uploads/v1/carol", { token: tokenOf("carol") })).status).toBe(401);
  });
});

describe("create", () => {
  test.each([
    ["no JSON", "{tileset", 400, /JSON/],
    ["a list", [], 400, /JSON/],
    ["private", { tileset: "alice.roads", url: "staged", private: true }, 422, /"private" is an invalid property/],
    ["no tileset", { url: "staged" }, 422, /Invalid tileset/],
    ["a tileset without account", { tileset: "roads", url: "staged" }, 422, /Invalid tileset/],
    ["33 characters", { tileset: `alice.${"r".repeat(33)}`, url: "staged" }, 422, /Invalid tileset/],
    ["32 characters", { tileset: `alice.${"r".repeat(32)}`, url: "staged" }, 201, null],
    ["a forbidden character", { tileset: "alice.ro ads", url: "staged" }, 422, /Invalid tileset/],
    ["another account", { tileset: "bob.roads", url: "staged" }, 422, /must match/],
    ["a name of 65 characters", { tileset: "alice.roads", url: "staged", name: "n".repeat(65) }, 422, /Invalid name/],
    ["a name of 64 characters", { tileset: "alice.roads", url: "staged", name: "n".repeat(64) }, 201, null],
    ["a flag that is no boolean", { tileset: "alice.roads", url: "staged", patch: "true" }, 422, /Invalid patch/],
    ["flags", { tileset: "alice.roads", url: "staged", patch: true, bypass_mbtiles_validation: false }, 201, null],
    ["a url from elsewhere", { tileset: "alice.roads", url: "https://example.com/x" }, 422, /Could not access url/],
    ["a url that was changed", { tileset: "alice.roads", url: "staged?x" }, 422, /Could not access url/],
    ["no url", { tileset: "alice.roads" }, 422, /Invalid url/],
    ["a dataset", { tileset: "alice.roads", url: "mapbox://datasets/alice/ckx1" }, 201, null],
    ["somebody's dataset", { tileset: "alice.roads", url: "mapbox://datasets/bob/ckx1" }, 422, /Could not access url/],
  ])("%s", async (_case, body, status, message) => {
    await start();
    const credentials = simulator.issueCredentials("alice");
    await putObject(credentials, "{}");
    const text = typeof body === "string" ? body : JSON.stringify(body).replace('"staged', `"${credentials.url}`);
    const answer = await call(simulator, "POST", "/uploads/v1/alice", { body: text });
    expect(answer.status).toBe(status);
    if (message === null) {
      expect(answer.body).toMatchObject({ owner: "alice", complete: false, error: null, progress: 0 });
    } else {
      expect(answer.body).toEqual({ message: expect.stringMatching(message) });
      expect(simulator.uploads).toEqual([]);
    }
  });

  test("a url under which nothing was staged, or somebody else has staged, cannot be accessed", async () => {
    await start();
    const empty = simulator.issueCredentials("alice");
    const foreign = simulator.issueCredentials("bob");
    await putObject(foreign, "{}");
    for (const { url } of [empty, foreign]) {
      const answer = await call(simulator, "POST", "/uploads/v1/alice", { body: { tileset: "alice.roads", url } });
      expect(answer).toMatchObject({ status: 422, body: { message: "Could not access url" } });
    }
  });

  test("a staged url can be used once, even after its upload has ended and was removed", async () => {
    await start();
    const { id } = uploadOf(await publish(simulator, "alice.roads"));
    time += 10_000;
    await call(simulator, "DELETE", `/uploads/v1/alice/${id}`);
    const body = { tileset: "alice.other", url: simulator.uploads[0]?.url };
    const again = await call(simulator, "POST", "/uploads/v1/alice", { body });
    const message = "The provided url has already been used by another upload. Fetch new credentials.";
    expect(again).toMatchObject({ status: 409, body: { message } });
  });

  test("a dataset's url can be used again and again", async () => {
    await start({ processing: {} });
    const body = { tileset: "alice.data", url: "mapbox://datasets/alice/ckx1" };
    expect((await call(simulator, "POST", "/uploads/v1/alice", { body })).status).toBe(201);
    expect((await call(simulator, "POST", "/uploads/v1/alice", { body })).status).toBe(201);
  });

  test("one upload of a tileset at a time, in any case of letters", async () => {
    await start({ processing: { milliseconds: 1000 } });
    expect((await publish(simulator, "alice.Roads")).status).toBe(201);
    const second = await publish(simulator, "alice.roads");
    expect(second).toMatchObject({ status: 422, body: { message: expect.stringMatching(/already active/) } });
    time += 1000;
    expect((await publish(simulator, "alice.roads")).status).toBe(201);
  });
});

describe("processing", () => {
  test.each([
    [{ milliseconds: 1000 }, 620, { complete: false, error: null, progress: 0.62 }],
    [{ milliseconds: 1000 }, 1000, { complete: true, error: null, progress: 1 }],
    [{ milliseconds: 1000, progress: [0, 0.5, 1] }, 500, { complete: false, error: null, progress: 0.5 }],
    [{ milliseconds: 1000, outcome: "never" as const }, 9e9, { complete: false, error: null, progress: 1 }],
    [{ outcome: { error: "Bad" } }, 0, { complete: false, error: "Bad", progress: 1 }],
    [{ outcome: { error: "Bad", complete: true } }, 0, { complete: true, error: "Bad", progress: 1 }],
  ])("%j after %d ms", async (processing, elapsed, expected) => {
    await start({ processing });
    const { id } = uploadOf(await publish(simulator, "alice.roads"));
    time += elapsed;
    expect((await call(simulator, "GET", `/uploads/v1/alice/${id}`)).body).toMatchObject(expected);
  });

  test("may depend on the upload, and be ended from outside", async () => {
    const seen: unknown[] = [];
    await start({
      processing: (source) => {
        seen.push(source);
        return { outcome: "never" };
      },
    });
    const { id } = uploadOf(await publish(simulator, "alice.roads"));
    expect(seen).toEqual([{ tileset: "alice.roads", name: null, owner: "alice", bytes: 2 }]);
    time += 5000;
    expect(simulator.settle(id, { error: "Gave up" })).toBe(true);
    expect((await call(simulator, "GET", `/uploads/v1/alice/${id}`)).body).toMatchObject({ error: "Gave up" });
    expect(simulator.settle("nothing", "complete")).toBe(false);
  });
});

describe("listing", () => {
  function add(count: number): void {
    for (let index = 0; index < count; index++) {
      simulator.addUpload({ tileset: `alice.t${index}`, created: time + index });
    }
    simulator.addUpload({ tileset: "bob.other" });
  }

  async function handles(query: string): Promise<{ readonly handles: unknown; readonly next: string | null }> {
    const { body, headers } = await call(simulator, "GET", "/uploads/v1/alice", { query });
    const list = Array.isArray(body) ? body.map((upload) => upload.tileset) : body;
    return { handles: list, next: /<(.*)>; rel="next"/.exec(headers.get("link") ?? "")?.[1] ?? null };
  }

  test("newest first, or oldest", async () => {
    await start();
    add(3);
    expect(await handles("")).toEqual({ handles: ["alice.t2", "alice.t1", "alice.t0"], next: null });
    expect((await handles("reverse=true")).handles).toEqual(["alice.t0", "alice.t1", "alice.t2"]);
  });

  test("pages by links that hold no token", async () => {
    await start();
    add(5);
    const first = await handles("limit=2");
    expect(first.next).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/uploads\/v1\/alice\?/);
    expect(first.next).not.toContain("access_token");
    simulator.addUpload({ tileset: "alice.newer", created: time + 99 });
    const second = await handles(new URL(first.next ?? "").search.slice(1));
    const third = await handles(new URL(second.next ?? "").search.slice(1));
    expect([first.handles, second.handles, third]).toEqual([
      ["alice.t4", "alice.t3"],
      ["alice.t2", "alice.t1"],
      { handles: ["alice.t0"], next: null },
    ]);
  });

  test("a page can be shorter than asked for", async () => {
    await start({ listingPageSize: 1 });
    add(2);
    const { handles: list, next } = await handles("limit=100");
    expect(list).toEqual(["alice.t1"]);
    expect(next).not.toBeNull();
  });

  test("a page stays below a megabyte", async () => {
    await start();
    for (let index = 0; index < 3; index++) {
      simulator.addUpload({ tileset: `alice.t${index}`, name: "n".repeat(600_000) });
    }
    expect((await handles("")).handles).toEqual(["alice.t2"]);
  });

  test.each(["limit=0", "limit=101", "limit=ten", "reverse=yes", "start=nothing"])("refuses %s", async (query) => {
    await start();
    expect((await call(simulator, "GET", "/uploads/v1/alice", { query })).status).toBe(422);
  });
});

describe("remove", () => {
  test("completed uploads only; then status and listing know them no more", async () => {
    await start({ processing: { milliseconds: 1000 } });
    const { id } = uploadOf(await publish(simulator, "alice.roads"));
    const early = await call(simulator, "DELETE", `/uploads/v1/alice/${id}`);
    expect(early).toMatchObject({ status: 422, body: { message: "upload is incomplete" } });
    time += 1000;
    expect(await call(simulator, "DELETE", `/uploads/v1/alice/${id}`)).toMatchObject({ status: 204, body: null });
    expect((await call(simulator, "GET", `/uploads/v1/alice/${id}`)).status).toBe(404);
    expect((await call(simulator, "GET", "/uploads/v1/alice")).body).toEqual([]);
    expect((await call(simulator, "DELETE", `/uploads/v1/alice/${id}`)).status).toBe(404);
    expect(simulator.uploads).toMatchObject([{ id, removed: true }]);
  });
});

describe("rate limit", () => {
  const list = () => call(simulator, "GET", "/uploads/v1/alice");

  test("counts all calls of an account, and tells so in every answer", async () => {
    await start({ rateLimit: { limit: 2, intervalSeconds: 10 } });
    const first = await call(simulator, "POST", "/uploads/v1/alice/credentials");
    expect(Object.fromEntries(first.headers)).toMatchObject({
      "x-rate-limit-interval": "10",
      "x-rate-limit-limit": "2",
      "x-rate-limit-reset": String(time / 1000 + 10),
    });
    time += 4000;
    expect((await list()).status).toBe(200);
    const third = await list();
    expect(third).toMatchObject({ status: 429, body: { message: "Too Many Requests" } });
    expect(third.headers.get("x-rate-limit-reset")).toBe(String((time - 4000) / 1000 + 10));
    expect((await call(simulator, "GET", "/uploads/v1/bob", { token: tokenOf("bob") })).status).toBe(200);
    time += 6000;
    expect((await list()).status).toBe(200);
  });

  test("a sliding window never lets more through in any interval", async () => {
    await start({ rateLimit: { limit: 2, intervalSeconds: 10, window: "sliding" } });
    const statuses: number[] = [];
    for (const step of [0, 9000, 1000, 0, 8000, 1000]) {
      time += step;
      statuses.push((await list()).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429, 200]);
  });

  test("can be used up by others, and be without limit", async () => {
    await start({ rateLimit: { limit: 2, intervalSeconds: 10 } });
    simulator.spendRateLimit("alice", 2);
    expect((await list()).status).toBe(429);
    await simulator.close();
    await start({ rateLimit: null });
    expect((await list()).headers.has("x-rate-limit-limit")).toBe(false);
  });
});

describe("the request log", () => {
  test("tells call, account, tileset and refusal, and holds no token", async () => {
    await start();
    await publish(simulator, "alice.roads");
    await call(simulator, "GET", "/uploads/v1/alice/none");
    expect(simulator.requests).toMatchObject([
      { call: "put-object", user: "alice", status: 200, bytes: 2, error: null },
      { call: "create", user: "alice", tileset: "alice.roads", status: 201, path: "/uploads/v1/alice" },
      { call: "status", uploadId: "none", status: 404, error: "Not Found" },
    ]);
    const text = JSON.stringify(simulator.requests);
    expect(text).not.toContain(tokenOf("alice"));
    expect(text).not.toContain("Signature=");
  });

  test("leaves the credentials' secrets to a list of their own", async () => {
    await start();
    const { secretAccessKey, sessionToken } = simulator.issueCredentials("alice");
    await call(simulator, "POST", "/uploads/v1/alice/credentials");
    expect(simulator.secrets).toHaveLength(4);
    expect(simulator.secrets.slice(0, 2)).toEqual([secretAccessKey, sessionToken]);
    for (const secret of simulator.secrets) expect(JSON.stringify(simulator.requests)).not.toContain(secret);
  });

  test("can be waited on", async () => {
    await start();
    const second = simulator.waitFor("list", 2);
    await call(simulator, "GET", "/uploads/v1/alice");
    await call(simulator, "GET", "/uploads/v1/alice", { query: "limit=1" });
    expect((await second).number).toBe(2);
    expect((await simulator.waitFor("list")).number).toBe(1);
  });
});

describe("addresses", () => {
  test.each([
    [{}, /^http:\/\/localhost:\d+\/tilestream-tilesets-production\/_pending\/alice\/[a-z0-9]{25}$/],
    [
      { publicUrl: "https://mapbox.test" },
      /^https:\/\/mapbox\.test\/tilestream-tilesets-production\/_pending\/alice\//,
    ],
    [
      { publicUrl: "https://mapbox.test", stagingUrl: "https://{bucket}.s3.amazonaws.com" },
      /^https:\/\/tilestream-tilesets-production\.s3\.amazonaws\.com\/_pending\/alice\//,
    ],
  ])("credentials with %j", async (options, expected) => {
    await start(options);
    const address = `http://localhost:${simulator.port}/uploads/v1/alice/credentials?access_token=${tokenOf("alice")}`;
    expect(await (await fetch(address, { method: "POST" })).json()).toMatchObject({
      accessKeyId: expect.stringMatching(/^ASIA[A-Z2-7]{16}$/),
      bucket: "tilestream-tilesets-production",
      url: expect.stringMatching(expected),
    });
  });
});
