import type { Bounds } from "./types.ts";

export { countOf, formatCount } from "../counts.ts";

/** A size as people read it, in units of 1,000 with three significant digits, which is how Mapbox writes them: `1.07 GB`. */
export function formatBytes(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 ? value : Number(value.toPrecision(3))} ${units[unit] ?? ""}`;
}

/** A coordinate without the noise of binary fractions: at most six decimals. */
export function formatCoordinate(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toFixed(6))) : String(value);
}

/** Where an extent reaches, as a phrase: "from 8.5, 47.3 to 8.6, 47.4", west and south first. */
export function formatReach(bounds: Bounds): string {
  const [west, south, east, north] = bounds.map(formatCoordinate);
  return `from ${west}, ${south} to ${east}, ${north}`;
}

/** Foreign text, short and on one line, fit for a message. */
export function excerpt(text: string, length = 60): string {
  const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
