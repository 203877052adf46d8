import { formatCount } from "../counts.ts";

export { countOf, formatCount } from "../counts.ts";

const UNITS = ["bytes", "kB", "MB", "GB", "TB"] as const;

/** A size in decimal units, with at most one decimal below 100: `312 MB`, `1.2 GB`, `1 byte`. */
export function formatBytes(bytes: number): string {
  if (bytes === 1) return "1 byte";
  let value = bytes;
  let unit = 0;
  while (roundedSize(value) >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value < 99.95 ? oneDecimal(value) : formatCount(value)} ${UNITS[unit]}`;
}

/** With at most one decimal, and none where it would be 0. */
function oneDecimal(value: number): string {
  return String(Number(value.toFixed(1)));
}

function roundedSize(value: number): number {
  return value < 99.95 ? value : Math.round(value);
}

/** A time span in its two largest units: `0.4 s`, `12 s`, `1 min 12 s`, `2 h 5 min`. */
export function formatSeconds(seconds: number): string {
  if (seconds > 0 && seconds < 0.05) return "< 0.1 s";
  if (seconds < 9.95) return `${oneDecimal(Math.max(0, seconds))} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return twoUnits(Math.floor(whole / 60), "min", whole % 60, "s");
  const minutes = Math.round(seconds / 60);
  return twoUnits(Math.floor(minutes / 60), "h", minutes % 60, "min");
}

function twoUnits(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

/** A share of 1 in whole percent, rounded down, so that `100 %` means all of it. */
export function formatPercent(share: number): string {
  return `${Math.floor(Math.min(1, Math.max(0, share)) * 100)} %`;
}
