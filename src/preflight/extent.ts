import { PositionSampler } from "./position-sampler.ts";
import type { Bounds } from "./types.ts";

/** Beyond these Mapbox's verification refuses: tilelive.verify in the public repository mapbox/tilelive. */
const REFUSED_LONGITUDE = 360;
const REFUSED_LATITUDE = 95;
/** Beyond these, in degrees, a position lies outside the world of web mercator; the noise of a projection is no fault. */
export const WORLD_LONGITUDE = 180 + 1e-6;
export const WORLD_LATITUDE = 85.051_13;

/** Whether two boxes have no point in common; the corners of either may have changed places. */
export function areApart(one: Bounds, other: Bounds): boolean {
  const apart = (a: number, b: number, c: number, d: number) =>
    Math.max(a, b) < Math.min(c, d) || Math.max(c, d) < Math.min(a, b);
  return apart(one[0], one[2], other[0], other[2]) || apart(one[1], one[3], other[1], other[3]);
}

/** Whether an extent that is said to be in metres may be one in degrees. */
export function mayBeDegrees([west, south, east, north]: Bounds): boolean {
  const within = (limit: number, ...values: readonly number[]) => values.every((value) => Math.abs(value) <= limit);
  return within(180, west, east) && within(90, south, north);
}

/** How many positions are kept for a map: some for each of its characters. */
const SAMPLED_POSITIONS = 4_096;

/** One position that is out of range. */
export interface Stray {
  readonly offset: number;
  readonly x: number;
  readonly y: number;
}

/** What the extent of some positions amounts to, as data. */
export interface ExtentData {
  /** West, south, east, north; infinite without a position. */
  readonly reach: readonly [number, number, number, number];
  readonly positions: number;
  readonly refused: number;
  readonly firstRefused: Stray | null;
  readonly outside: number;
  readonly firstOutside: Stray | null;
  readonly sample: Float32Array;
  /** How many positions one of the sample stands for. */
  readonly stride: number;
}

/** The extent of all positions, and which of them Mapbox cannot place. */
export class Extent {
  #west = Number.POSITIVE_INFINITY;
  #south = Number.POSITIVE_INFINITY;
  #east = Number.NEGATIVE_INFINITY;
  #north = Number.NEGATIVE_INFINITY;
  #beyondWorld = false;
  readonly #sampler = new PositionSampler(SAMPLED_POSITIONS);
  positions = 0;
  /** How many positions Mapbox refuses, and the first of them. */
  refused = 0;
  firstRefused: Stray | null = null;
  /** How many more lie outside web mercator, and the first of them. */
  outside = 0;
  firstOutside: Stray | null = null;

  /** Notes a position in degrees; `offset` is where it stands in the file. NaN counts as no position. */
  add(x: number, y: number, offset: number): void {
    if (x < this.#west || x > this.#east || y < this.#south || y > this.#north) this.#widen(x, y, x, y);
    this.positions++;
    this.#sampler.add(x, y);
    if (this.#beyondWorld) this.#judge(x, y, offset);
  }

  /** All of this, as data. */
  get data(): ExtentData {
    const { positions, refused, firstRefused, outside, firstOutside, sample } = this;
    const reach = [this.#west, this.#south, this.#east, this.#north] as const;
    return { reach, positions, refused, firstRefused, outside, firstOutside, sample, stride: this.#sampler.stride };
  }

  /** Adds the positions of a part of the file that follows all those before. */
  absorb(part: ExtentData): void {
    this.#widen(...part.reach);
    this.positions += part.positions;
    this.refused += part.refused;
    this.firstRefused ??= part.firstRefused;
    this.outside += part.outside;
    this.firstOutside ??= part.firstOutside;
    this.#sampler.absorb(part.sample, part.stride);
  }

  #widen(west: number, south: number, east: number, north: number): void {
    if (west < this.#west) this.#west = west;
    if (east > this.#east) this.#east = east;
    if (south < this.#south) this.#south = south;
    if (north > this.#north) this.#north = north;
    // As long as the extent lies within the world, no position has to be looked at.
    this.#beyondWorld = this.isBeyondLongitudes || this.isBeyondLatitudes;
  }

  #judge(x: number, y: number, offset: number): void {
    if (x > WORLD_LONGITUDE || x < -WORLD_LONGITUDE || y > WORLD_LATITUDE || y < -WORLD_LATITUDE) {
      this.#stray(x, y, offset);
    }
  }

  #stray(x: number, y: number, offset: number): void {
    const latitude = Math.abs(y);
    if (Math.abs(x) > REFUSED_LONGITUDE || latitude > REFUSED_LATITUDE) {
      this.refused++;
      this.firstRefused ??= { offset, x, y };
    } else {
      this.outside++;
      this.firstOutside ??= { offset, x, y };
    }
  }

  /** Some of the positions, spread evenly over the file: longitude and latitude in turn. */
  get sample(): Float32Array {
    return this.#sampler.sample;
  }

  /** Null without a position. */
  get bounds(): Bounds | null {
    return this.#west <= this.#east && this.#south <= this.#north
      ? [this.#west, this.#south, this.#east, this.#north]
      : null;
  }

  /** Whether there are longitudes outside of web mercator. */
  get isBeyondLongitudes(): boolean {
    return this.#west < -WORLD_LONGITUDE || this.#east > WORLD_LONGITUDE;
  }

  /** Whether there are latitudes outside of web mercator. */
  get isBeyondLatitudes(): boolean {
    return this.#south < -WORLD_LATITUDE || this.#north > WORLD_LATITUDE;
  }

  /** Whether there are numbers far too large for degrees. */
  get isFarBeyondDegrees(): boolean {
    const largest = Math.max(Math.abs(this.#west), Math.abs(this.#east), Math.abs(this.#south), Math.abs(this.#north));
    return largest > 1_000 && Number.isFinite(largest);
  }

  /** Whether the numbers are metres or feet of some projection, by all appearances: most positions are no degrees. */
  get looksProjected(): boolean {
    return this.isFarBeyondDegrees && this.#mostAreRefused && !this.beginsWithMissingValue;
  }

  /** Whether the first position that Mapbox refuses has for both numbers one that programs write for want of a value, such as -9999. */
  get beginsWithMissingValue(): boolean {
    if (this.firstRefused === null) return false;
    const { x, y } = this.firstRefused;
    return x === y && /^-?9{3,}$/.test(String(x));
  }

  get #mostAreRefused(): boolean {
    return this.refused * 2 > this.positions;
  }

  /** Whether longitude and latitude may have changed places: second numbers that can be no latitude, first ones that can. */
  get mayBeSwapped(): boolean {
    const largestX = Math.max(Math.abs(this.#west), Math.abs(this.#east));
    const largestY = Math.max(Math.abs(this.#south), Math.abs(this.#north));
    return largestX <= 90 && largestY > 90 && largestY <= WORLD_LONGITUDE;
  }

  /** Whether they have, by all appearances: most positions are so. */
  get looksSwapped(): boolean {
    return this.mayBeSwapped && this.#mostAreRefused;
  }
}
