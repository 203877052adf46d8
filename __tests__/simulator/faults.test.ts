import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "@jest/globals";
import {
  type Fault,
  type FaultAction,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from "../../simulator/index.ts";
import { FaultFormatError, parseFault } from "../../simulator/parse-fault.ts";
import { call, publish, putObject, signed, tokenOf } from "./clients.ts";

let simulator: Simulator;

async function start(options: SimulatorOptions = {}): Promise<void> {
  simulator = await startSimulator({ rateLimit: null, ...options });
}

afterEach(() => simulator?.close());

const path = "/uploads/v1/alice";

/** Statuses of `count` listings, one after the other; "broken" where there was no answer. */
async function outcomes(count: number): Promise<readonly (number | "broken")[]> {
  const list: (number | "broken")[] = [];
  for (let index = 0; index < count; index++) {
    const answer = await call(simulator, "GET", path).catch(() => "broken" as const);
    list.push(answer === "broken" ? answer : answer.status);
  }
  return list;
}

describe("which request a fault strikes", () => {
  const action: FaultAction = { type: "respond", status: 503 };
  const cases: readonly (readonly [Omit<Fault, "action">, readonly number[]])[] = [
    [{}, [503, 200, 200, 200]],
    [{ nth: 2 }, [200, 503, 200, 200]],
    [{ nth: 2, times: 2 }, [200, 503, 503, 200]],
    [{ nth: 3, times: "always" }, [200, 200, 503, 503]],
    [{ call: "list" }, [503, 200, 200, 200]],
    [{ call: ["create", "list"], times: 3 }, [503, 503, 503, 200]],
    [{ call: "create" }, [200, 200, 200, 200]],
    [{ user: "alice" }, [503, 200, 200, 200]],
    [{ user: "bob" }, [200, 200, 200, 200]],
  ];
  test.each(cases)("%j", async (conditions, expected) => {
    await start({ faults: [{ ...conditions, action }] });
    expect(await outcomes(4)).toEqual(expected);
    expect(simulator.requests.map((request) => request.fault === "respond 503")).toEqual(
      expected.map((status) => status === 503),
    );
  });

  test("several at once: the first strikes, all count", async () => {
    await start({
      faults: [
        { action, name: "first" },
        { times: 2, action: { ...action, status: 500 } },
      ],
    });
    simulator.inject({ nth: 1, action: { ...action, status: 502 } });
    expect(await outcomes(4)).toEqual([503, 500, 200, 200]);
    expect(simulator.requests[0]?.fault).toBe("first");
  });

  test("by tileset, upload, object, key and part", async () => {
    await start();
    simulator.inject({ tileset: "alice.two", action });
    expect((await publish(simulator, "alice.one")).status).toBe(201);
    expect((await publish(simulator, "alice.two")).status).toBe(503);
    const { id } = simulator.addUpload({ tileset: "alice.three" });
    simulator.inject({ call: "status", uploadId: id, action });
    simulator.inject({ call: "remove", tileset: "alice.three", action });
    expect((await call(simulator, "GET", `${path}/other`)).status).toBe(404);
    expect((await call(simulator, "GET", `${path}/${id}`)).status).toBe(503);
    expect((await call(simulator, "DELETE", `${path}/${id}`)).status).toBe(503);

    const [third, fourth] = [simulator.issueCredentials("alice"), simulator.issueCredentials("alice")];
    simulator.inject({ object: 4, action });
    simulator.inject({ call: "upload-part", key: third.key, partNumber: 2, action });
    await putObject(third, "data");
    await expect(putObject(fourth, "data")).rejects.toThrow(/503/);
    const statuses = [1, 2].map(async (number) => {
      return (await fetch(await signed(third, "PUT", `${third.url}?partNumber=${number}&uploadId=x`, "data"))).status;
    });
    expect(await Promise.all(statuses)).toEqual([404, 503]);
  });

  test.each([{ nth: 0 }, { times: 0 }, { nth: 1.5 }])("refuses %j", async (counts) => {
    await start();
    expect(() => simulator.inject({ ...counts, action })).toThrow(RangeError);
  });
});

describe("what a fault does to the API", () => {
  test("respond: any status, body and headers, before or after the request was carried out", async () => {
    await start();
    const answers: readonly FaultAction[] = [
      { type: "respond", status: 502, body: "<html>Bad gateway</html>" },
      { type: "respond", status: 200, body: { half: true }, headers: { "X-Extra": "yes" } },
      { type: "respond", status: 500 },
    ];
    for (const action of answers) simulator.inject({ call: "list", action, nth: answers.indexOf(action) + 1 });
    const got = [];
    for (const _ of answers) {
      const response = await fetch(`${simulator.url}${path}?access_token=${tokenOf("alice")}`);
      got.push([
        response.status,
        response.headers.get("content-type"),
        response.headers.get("x-extra"),
        await response.text(),
      ]);
    }
    expect(got).toEqual([
      [502, "text/html; charset=utf-8", null, "<html>Bad gateway</html>"],
      [200, "application/json; charset=utf-8", "yes", '{"half":true}'],
      [500, null, null, ""],
    ]);
    simulator.inject({ call: "create", action: { type: "respond", status: 504, when: "before" } });
    simulator.inject({ call: "create", nth: 2, action: { type: "respond", status: 504, when: "after" } });
    expect((await publish(simulator, "alice.one")).status).toBe(504);
    expect(simulator.uploads).toHaveLength(0);
    expect((await publish(simulator, "alice.two")).status).toBe(504);
    expect(simulator.uploads).toMatchObject([{ tileset: "alice.two" }]);
  });

  test.each([
    ["before", 0],
    ["body", 0],
    ["after", 1],
  ] as const)("reset and stall %s: %d uploads", async (when, count) => {
    await start();
    simulator.inject({ call: "create", action: { type: "reset", when } });
    await expect(publish(simulator, "alice.roads")).rejects.toThrow("fetch failed");
    expect(simulator.uploads).toHaveLength(count);
    simulator.inject({ call: "create", action: { type: "stall", when } });
    const credentials = simulator.issueCredentials("alice");
    await putObject(credentials, "{}");
    const controller = new AbortController();
    const sent = fetch(`${simulator.url}${path}?access_token=${tokenOf("alice")}`, {
      method: "POST",
      body: JSON.stringify({ tileset: "alice.rivers", url: credentials.url }),
      signal: controller.signal,
    });
    const silence = expect(sent).rejects.toThrow("Silent for long enough");
    await simulator.waitFor("create", 2);
    await sleep(50);
    controller.abort(new Error("Silent for long enough"));
    await silence;
    expect(simulator.uploads).toHaveLength(2 * count);
    const creates = simulator.requests.filter((request) => request.call === "create");
    expect(creates).toMatchObject([
      { status: null, fault: `reset ${when}` },
      { status: null, fault: `stall ${when}` },
    ]);
  });

  test("cut: the body ends in its middle", async () => {
    await start({ faults: [{ action: { type: "cut" } }, { nth: 1, times: 2, action: { type: "cut", bytes: 0 } }] });
    for (const _ of [1, 2]) {
      const response = await fetch(`${simulator.url}${path}/credentials?access_token=${tokenOf("alice")}`, {
        method: "POST",
      });
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow("terminated");
    }
  });

  test("garble: a body that is no JSON", async () => {
    await start({ faults: [{ action: { type: "garble" } }] });
    await expect(call(simulator, "POST", `${path}/credentials`)).rejects.toThrow(SyntaxError);
  });

  test("delay, and latency of all requests", async () => {
    await start({ latencyMilliseconds: 30, faults: [{ action: { type: "delay", milliseconds: 50 } }] });
    await outcomes(2);
    const [first, second] = simulator.requests.map(({ at, endedAt }) => (endedAt ?? 0) - at);
    expect(first).toBeGreaterThanOrEqual(75);
    expect(second).toBeGreaterThanOrEqual(25);
  });

  test("too-many-requests: the headers that were asked for", async () => {
    const now = Date.parse("2026-01-02T03:04:05Z");
    await start({ now: () => now });
    const type = "too-many-requests";
    simulator.inject({ action: { type, resetSeconds: 7 } });
    simulator.inject({ nth: 2, action: { type, retryAfterSeconds: 3 } });
    simulator.inject({ nth: 3, action: { type, retryAfterSeconds: 3, retryAfterDate: true } });
    const headers = [];
    for (const _ of [1, 2, 3]) {
      const answer = await call(simulator, "GET", path);
      expect(answer.status).toBe(429);
      headers.push([answer.headers.get("x-rate-limit-reset"), answer.headers.get("retry-after")]);
    }
    expect(headers).toEqual([
      [String(now / 1000 + 7), null],
      [null, "3"],
      [null, "Fri, 02 Jan 2026 03:04:08 GMT"],
    ]);
  });

  test("stale-credentials: somebody else's, the same each time, good for no upload of ours", async () => {
    await start({ faults: [{ call: "credentials", times: 2, action: { type: "stale-credentials" } }] });
    const answers = [];
    for (const _ of [1, 2, 3]) answers.push(await call(simulator, "POST", `${path}/credentials`));
    const [first, second, third] = answers;
    expect(answers.map((answer) => answer.headers.get("x-cache"))).toEqual([
      "Hit from cloudfront",
      "Hit from cloudfront",
      "Miss from cloudfront",
    ]);
    expect(first?.body).toEqual(second?.body);
    expect(first?.body).toMatchObject({ key: expect.stringMatching(/^_pending\/somebody-else\//) });
    expect(third?.body).toMatchObject({ key: expect.stringMatching(/^_pending\/alice\//) });
  });

  test("redirect", async () => {
    await start({ faults: [{ action: { type: "redirect", location: "http://elsewhere.test/", status: 302 } }] });
    const response = await fetch(`${simulator.url}${path}`, { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([302, "http://elsewhere.test/"]);
  });
});

describe("what a fault does to staging", () => {
  const body = "x".repeat(3_000_000);

  test("s3-error: XML with the code's status, or with another", async () => {
    await start();
    const credentials = simulator.issueCredentials("alice");
    simulator.inject({ action: { type: "s3-error", code: "SlowDown" } });
    simulator.inject({ nth: 2, action: { type: "s3-error", code: "InternalError", status: 200, message: "Again" } });
    const answers = [];
    for (const _ of [1, 2]) {
      const response = await fetch(await signed(credentials, "PUT", credentials.url, "data"));
      answers.push([
        response.status,
        /<Code>(.*)<\/Code><Message>(.*)<\/Message>/.exec(await response.text())?.slice(1),
      ]);
    }
    expect(answers).toEqual([
      [503, ["SlowDown", "Please reduce your request rate."]],
      [200, ["InternalError", "Again"]],
    ]);
    expect(simulator.objects.size).toBe(0);
  });

  test.each([
    ["before", false],
    ["body", false],
    ["after", true],
  ] as const)("reset %s: stored %s, and the next try succeeds", async (when, stored) => {
    await start({ faults: [{ call: "put-object", action: { type: "reset", when, bytes: 100_000 } }] });
    const credentials = simulator.issueCredentials("alice");
    await expect(putObject(credentials, body)).rejects.toThrow("fetch failed");
    expect(simulator.objects.has(credentials.key)).toBe(stored);
    if (when === "body") {
      expect(simulator.requests[0]?.bytes).toBeGreaterThanOrEqual(100_000);
      expect(simulator.requests[0]?.bytes).toBeLessThan(body.length);
    }
    await putObject(credentials, body);
    expect(simulator.objects.get(credentials.key)?.size).toBe(body.length);
  });

  test("stall in the body: no more than that is read, and closing ends it", async () => {
    await start({ faults: [{ call: "put-object", action: { type: "stall", when: "body", bytes: 100_000 } }] });
    const sent = putObject(simulator.issueCredentials("alice"), "x".repeat(30_000_000));
    const refused = expect(sent).rejects.toThrow("fetch failed");
    const request = await simulator.waitFor("put-object");
    while (request.bytes < 100_000) await sleep(5);
    await sleep(50);
    expect(request.bytes).toBeLessThan(1_000_000);
    await simulator.close();
    await refused;
  });
});

describe("faults as JSON", () => {
  test.each([
    '{"call":"create","nth":2,"action":{"type":"reset","when":"after"}}',
    '{"call":["list","status"],"times":"always","action":{"type":"respond","status":502,"body":"<html>"}}',
    '{"tileset":"a.b","action":{"type":"s3-error","code":"SlowDown"},"name":"slow"}',
    '{"action":{"type":"delay","milliseconds":1.5}}',
    '{"action":{"type":"too-many-requests","resetSeconds":2,"retryAfterSeconds":1,"retryAfterDate":true}}',
  ])("%s", (json) => {
    expect(parseFault(json)).toEqual(JSON.parse(json));
  });

  test.each([
    ["{", /must be JSON, got: \{/],
    ["[]", /must be a JSON object/],
    ["{}", /"action" of the fault is missing/],
    ['{"action":"reset"}', /"action" must be an object with a type, got "reset"/],
    ['{"action":{"type":"boom"}}', /action\.type must be one of respond, .*got "boom"/],
    ['{"action":{"type":"toString"}}', /action\.type must be one of/],
    ['{"call":"upload","action":{"type":"reset"}}', /"call" must be one of credentials, .*got "upload"/],
    ['{"call":[],"action":{"type":"reset"}}', /"call" must be one of/],
    ['{"nth":0,"action":{"type":"reset"}}', /"nth" must be a whole number from 1 on, got 0/],
    ['{"times":"often","action":{"type":"reset"}}', /"times" must be .*or "always", got "often"/],
    ['{"when":"after","action":{"type":"reset"}}', /"when" is no field of the fault; it has: call, /],
    ['{"action":{"type":"garble","bytes":1}}', /"bytes" is no field of the action garble; it has: none/],
    ['{"action":{"type":"respond"}}', /"status" of the action respond is missing/],
    ['{"action":{"type":"respond","status":99}}', /"status" must be a status from 200 to 599, got 99/],
    ['{"action":{"type":"respond","status":500,"when":"body"}}', /"when" must be before or after, got "body"/],
    ['{"action":{"type":"s3-error","code":"Slow"}}', /"code" must be an error code of S3/],
    ['{"action":{"type":"reset","when":"later"}}', /"when" must be before, body or after, got "later"/],
  ])("refuses %s", (json, message) => {
    expect(() => parseFault(json)).toThrow(FaultFormatError);
    expect(() => parseFault(json)).toThrow(message);
  });
});
