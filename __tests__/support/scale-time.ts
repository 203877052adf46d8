/**
 * Preloaded into the process of the bundle (NODE_OPTIONS=--import): lets its clock run TIME_FACTOR times as fast as
 * the real one, starting from the common moment TIME_ORIGIN (milliseconds since the Unix epoch), so that a test of an
 * hour's wait takes seconds, and go wrong by TIME_AHEAD milliseconds. Sockets know nothing of it.
 */
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers";
import timersPromises from "node:timers/promises";

const factor = Number(process.env.TIME_FACTOR);
const origin = Number(process.env.TIME_ORIGIN);
if (!(factor > 0) || !(origin > 0)) throw new Error("TIME_FACTOR and TIME_ORIGIN must be set.");

const ahead = Number(process.env.TIME_AHEAD ?? 0);

const RealDate = Date;
const realNow = Date.now;
const scaledNow = () => ahead + origin + (realNow() - origin) * factor;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, values: [], newTarget) =>
    Reflect.construct(target, values.length === 0 ? [scaledNow()] : values, newTarget),
  apply: () => new RealDate(scaledNow()).toString(),
  get: (target, name, receiver) => (name === "now" ? scaledNow : Reflect.get(target, name, receiver)),
});

const realSetTimeout = globalThis.setTimeout;
const realSleep = timersPromises.setTimeout;
globalThis.setTimeout = Object.assign(
  (callback: (...values: unknown[]) => void, milliseconds = 0, ...values: unknown[]) =>
    realSetTimeout(callback, milliseconds / factor, ...values),
  { __promisify__: realSetTimeout.__promisify__ },
) as typeof globalThis.setTimeout;
timers.setTimeout = globalThis.setTimeout;
timersPromises.setTimeout = ((milliseconds?: number, ...rest: []) =>
  realSleep((milliseconds ?? 0) / factor, ...rest)) as typeof timersPromises.setTimeout;
syncBuiltinESMExports();
