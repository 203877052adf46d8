import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { ArgumentError, parseArguments } from "../../simulator/arguments.ts";
import { readToken } from "../../simulator/mapbox/tokens.ts";

describe("arguments", () => {
  test("none means the defaults", () => {
    expect(parseArguments([])).toMatchObject({ type: "serve", requestsFile: null, options: { faults: [] } });
  });

  test("all of them", () => {
    const fault = '{"call":"list","action":{"type":"reset"}}';
    const command = parseArguments([
      ...["--port", "8080", "--limit", "5", "--latency", "20", "--requests", "log.jsonl"],
      ...["--processing-seconds", "2.5", "--fail", "roads=No = data", "--fault", fault, "--keep-bytes", "digest"],
    ]);
    if (command.type !== "serve") throw new Error(`Got ${command.type}`);
    const { processing, ...options } = command.options;
    expect(command.requestsFile).toBe("log.jsonl");
    expect(options).toEqual({
      port: 8080,
      rateLimit: { limit: 5, intervalSeconds: 60 },
      latencyMilliseconds: 20,
      faults: [JSON.parse(fault)],
      keepBytes: "digest",
    });
    if (typeof processing !== "function") throw new Error("No processing");
    const source = { name: null, owner: "alice", bytes: 1 };
    expect(processing({ ...source, tileset: "alice.rivers" })).toEqual({ milliseconds: 2500 });
    expect(processing({ ...source, tileset: "alice.roads" })).toEqual({
      milliseconds: 2500,
      outcome: { error: "No = data" },
    });
  });

  test("no limit", () => {
    expect(parseArguments(["--limit", "none"])).toMatchObject({ options: { rateLimit: null } });
  });

  test.each([
    [["--port", "abc"], /--port must be .* got "abc"/],
    [["--port", "65536"], /--port must be .* got "65536"/],
    [["--limit", "0"], /--limit must be .* got "0"/],
    [["--latency", "1s"], /--latency must be .* got "1s"/],
    [["--processing-seconds", "-1"], /--processing-seconds/],
    [["--processing-seconds", "soon"], /--processing-seconds must be .* got "soon"/],
    [["--fail", "roads"], /--fail must be TILESET=MESSAGE, .* got "roads"/],
    [["--fault", "{"], /--fault: A fault must be JSON/],
    [["--keep-bytes", "none"], /--keep-bytes must be .* got "none"/],
    [["--print-token", ""], /--print-token must be a username/],
    [["--unknown"], /--unknown/],
    [["word"], /word/],
    [["--port"], /--port/],
    [["--port", "x", "--limit", "y"], /--port.*\n--limit/],
  ])("%j is refused", (args, message) => {
    expect(() => parseArguments(args)).toThrow(ArgumentError);
    expect(() => parseArguments(args)).toThrow(message);
  });
});

describe("the program", () => {
  const main = fileURLToPath(new URL("../../simulator/main.ts", import.meta.url));
  const start = (...args: string[]) => spawn(process.execPath, [main, ...args]);

  async function finish(child: ReturnType<typeof start>) {
    const [stdout, stderr, [code]] = await Promise.all([
      child.stdout.toArray(),
      child.stderr.toArray(),
      once(child, "close"),
    ]);
    return { stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString(), code };
  }

  test("serves until it is told to end, and writes the requests down", async () => {
    const folder = mkdtempSync(join(tmpdir(), "simulator-"));
    const file = join(folder, "requests.jsonl");
    const child = start("--requests", file);
    const closed = once(child, "close");
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const { value: url } = await lines.next();
    expect((await lines.next()).value).toMatch(/^Ready/);
    expect((await fetch(`${url}/uploads/v1/alice?access_token=secret`)).status).toBe(401);
    child.kill("SIGTERM");
    const [code, signal] = await closed;
    // Windows knows no signals: there a process is ended at once.
    if (process.platform !== "win32") expect([code, signal]).toEqual([0, null]);
    const [first] = readFileSync(file, "utf8").trim().split("\n");
    expect(JSON.parse(first ?? "")).toMatchObject({ call: "list", status: 401, path: "/uploads/v1/alice" });
    expect(first).not.toContain("secret");
    rmSync(folder, { recursive: true });
  });

  test("prints a token, and its help", async () => {
    const [token, help] = await Promise.all([finish(start("--print-token", "alice")), finish(start("--help"))]);
    expect(readToken(token.stdout.trim())).toMatchObject({ kind: "sk", username: "alice" });
    expect(help).toMatchObject({ stdout: expect.stringMatching(/^Usage: /), stderr: "", code: 0 });
  });

  test("refuses bad arguments, and a port in use", async () => {
    const bad = await finish(start("--port", "many"));
    expect(bad).toMatchObject({ stdout: "", stderr: expect.stringMatching(/--port must be.*\n.*--help/), code: 2 });
    const first = start();
    const url = String((await createInterface(first.stdout)[Symbol.asyncIterator]().next()).value);
    const second = await finish(start("--port", new URL(url).port));
    expect(second).toMatchObject({ stderr: expect.stringMatching(/in use.*\n.*--port/), code: 1 });
    first.kill();
    await once(first, "close");
  });
});
