import type { RunEvent } from "../events.ts";
import { PositionSampler } from "../preflight/position-sampler.ts";

/** How many positions of all files together are kept for the map. */
const KEPT = 32_768;

/** Gathers the sampled positions of all files that were checked. */
export class PositionPool {
  readonly #sampler = new PositionSampler(KEPT);

  hear(event: RunEvent): void {
    if (event.type !== "checked" || event.inspection.sample === undefined) return;
    const { sample } = event.inspection;
    for (let index = 0; index + 1 < sample.length; index += 2)
      this.#sampler.add(sample[index] ?? 0, sample[index + 1] ?? 0);
  }

  /** Longitude and latitude in turn. */
  get numbers(): Float32Array {
    return this.#sampler.sample;
  }
}
