import { afterEach, describe, expect, test } from "@jest/globals";
import { cleanUp, geojson, start } from "../support/scenario.ts";

afterEach(cleanUp);

const onPosix = process.platform === "win32" ? describe.skip : describe;
const large = geojson("large", 200_000);

/** Sends a signal, and says how long the process lived on, in seconds. */
async function endedAfter(running: Awaited<ReturnType<typeof start>>, signal: NodeJS.Signals) {
  const sentAt = Date.now();
  running.process.kill(signal);
  const run = await running.finished;
  return { run, seconds: (Date.now() - sentAt) / 1000 };
}

// Windows has no signals that a process could hear and clean up after.
onPosix("cancelled", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "by %s while Mapbox processes: says what Mapbox already has",
    async (signal) => {
      const running = await start({
        files: { "data/a.geojson": geojson("a"), "data/b.geojson": geojson("b") },
        simulator: { processing: { outcome: "never" } },
      });
      await running.simulator.waitFor("status", 2);
      const { run, seconds } = await endedAfter(running, signal);
      const [a, b] = run.results;
      expect(seconds).toBeLessThan(5);
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({ status: "cancelled", tilesets: '["alice.a","alice.b"]' });
      expect([a?.status, b?.status]).toEqual(["processing", "processing"]);
      expect(run.stdout.trimEnd().split("\n").at(-1)).toBe(
        `Cancelled. Handed to Mapbox already: alice.a (${a?.uploadId}), alice.b (${b?.uploadId}).`,
      );
      expect(run.summary).toMatch(/cancelled/i);
      expect(run.annotations).toEqual([]);
    },
  );

  test("while parts are staged: sockets closed, multipart aborted, the rest not started", async () => {
    const running = await start({
      files: { "data/a.geojson": large, "data/b.geojson": geojson("b") },
      inputs: { concurrency: "1" },
      simulator: {
        faults: [{ call: "upload-part", times: "always", action: { type: "stall", when: "body", bytes: 100_000 } }],
      },
    });
    await running.simulator.waitFor("upload-part");
    const { run, seconds } = await endedAfter(running, "SIGINT");
    expect(seconds).toBeLessThan(5);
    expect(run.exitCode).toBe(1);
    expect(run.results.map(({ status }) => status)).toEqual(["cancelled", "not-started"]);
    expect(running.simulator.multiparts.map(({ state }) => state)).toEqual(["aborted"]);
    expect(run.stdout).toMatch(/Cancelled\. Stopped while staging: 1 file\. Not started: 1 file\.\n$/);
  });

  test("an abort that S3 never answers does not hold the run", async () => {
    const running = await start({
      files: { "data/a.geojson": large },
      simulator: {
        faults: [
          { call: "upload-part", times: "always", action: { type: "stall", when: "body", bytes: 100_000 } },
          { call: "abort-multipart", times: "always", action: { type: "stall" } },
        ],
      },
    });
    await running.simulator.waitFor("upload-part");
    const { run, seconds } = await endedAfter(running, "SIGINT");
    expect(seconds).toBeLessThan(5);
    expect(run.outputs).toMatchObject({ status: "cancelled" });
  });

  test("while create is on its way: Mapbox may have it, and that is said", async () => {
    const running = await start({
      simulator: { faults: [{ call: "create", action: { type: "stall", when: "after" } }] },
    });
    await running.simulator.waitFor("create");
    const { run, seconds } = await endedAfter(running, "SIGTERM");
    expect(seconds).toBeLessThan(5);
    expect(run.results[0]).toMatchObject({ status: "unconfirmed" });
    expect(run.results[0]?.error).toMatch(/Mapbox accepted alice\.roads, or may have, but the run was cancelled/);
    expect(run.outputs).toMatchObject({ status: "cancelled" });
  });

  test("while a call backs off, and while the rate limit pauses all", async () => {
    const running = await start({
      simulator: {
        faults: [
          { call: "credentials", times: "always", action: { type: "too-many-requests", retryAfterSeconds: 60 } },
        ],
      },
    });
    await running.process.waitForLine(/429/);
    const { run, seconds } = await endedAfter(running, "SIGINT");
    expect(seconds).toBeLessThan(5);
    expect(run.results[0]).toMatchObject({ status: "cancelled" });
  });

  test("a second signal ends it at once", async () => {
    const running = await start({
      files: { "data/a.geojson": large },
      simulator: {
        faults: [
          { call: "upload-part", times: "always", action: { type: "stall", when: "body", bytes: 100_000 } },
          { call: "abort-multipart", times: "always", action: { type: "stall" } },
        ],
      },
    });
    await running.simulator.waitFor("upload-part");
    running.process.kill("SIGINT");
    await running.simulator.waitFor("abort-multipart");
    const { run, seconds } = await endedAfter(running, "SIGINT");
    expect(seconds).toBeLessThan(1);
    expect(run.exitCode).toBe(130);
  });
});
