import { afterEach, describe, expect, test } from "@jest/globals";
import type { Fault } from "../../simulator/index.ts";
import { cleanUp, publish, type Scenario } from "../support/scenario.ts";

afterEach(cleanUp);

const timeFactor = 20;
const dataset = "mapbox://datasets/alice/ck1 => places";
/** So late that nobody waits for the answer any more; the request is carried out all the same. */
const late: Fault["action"] = { type: "delay", milliseconds: 36_000 / timeFactor };

function publishWith(faults: readonly Fault[], scenario: Scenario) {
  return publish({
    timeFactor,
    ...scenario,
    simulator: { rateLimit: null, processing: { milliseconds: 1000 }, faults },
  });
}

describe("what random faults have found once", () => {
  test("a dataset's create is lost while the runner's clock is hours ahead: found in the listing, created once", async () => {
    const { run, simulator } = await publishWith([{ call: "create", action: { type: "reset", when: "after" } }], {
      inputs: { files: dataset },
      clockAhead: 7_200_000,
    });
    expect(run.results.map(({ status, error }) => [status, error])).toEqual([["complete", null]]);
    expect(simulator.uploads).toHaveLength(1);
  });

  test("a dataset's create is carried out after its time: not repeated, unconfirmed", async () => {
    const { run, simulator } = await publishWith([{ call: "create", action: late }], { inputs: { files: dataset } });
    expect(run.exitCode).toBe(1);
    expect(run.results[0]).toMatchObject({ status: "unconfirmed", uploadId: null });
    expect(simulator.requests.filter(({ call }) => call === "create")).toHaveLength(1);
  });

  test("the last create of a file is carried out after its time: unconfirmed, not failed", async () => {
    const { run, simulator } = await publishWith(
      [
        { call: "create", times: 4, action: { type: "reset" } },
        { call: "create", nth: 5, action: late },
      ],
      {},
    );
    expect(run.results[0]).toMatchObject({ status: "unconfirmed", uploadId: null });
    expect(simulator.requests.filter(({ call }) => call === "create")).toHaveLength(5);
  });
});
