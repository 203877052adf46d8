import { createToken, type Simulator, type SimulatorOptions, startSimulator } from "../../simulator/index.ts";
import type { RunEvent } from "../../src/events.ts";
import { parseToken } from "../../src/mapbox/token.ts";
import { UploadsApi } from "../../src/mapbox/uploads.ts";
import { scaledClock } from "./scaled-clock.ts";

/** A simulator and a client of it, both living a hundred times as fast as the world. */
export interface FastMapbox {
  readonly simulator: Simulator;
  readonly api: UploadsApi;
  readonly clock: ReturnType<typeof scaledClock>;
  readonly events: readonly RunEvent[];
  close(): Promise<void>;
}

const factor = 100;

export async function startFastMapbox(
  options: SimulatorOptions = {},
  token: string = createToken({ username: "alice" }),
): Promise<FastMapbox> {
  const clock = scaledClock(factor);
  const simulator = await startSimulator({ now: clock.now, rateLimit: null, ...options });
  const events: RunEvent[] = [];
  const api = new UploadsApi({
    apiUrl: new URL(simulator.url),
    token: parseToken(token),
    username: "alice",
    environment: {},
    clock,
    listen: (event) => events.push(event),
    random: () => 0.5,
  });
  const close = async () => {
    api.close();
    await simulator.close();
  };
  return { simulator, api, clock, events, close };
}
