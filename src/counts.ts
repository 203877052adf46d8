/**
 * A whole number with thousands separators: `12,345`. By hand, because the first use of `Intl`, which `toLocaleString`
 * is too, loads 12 ms worth of data.
 */
export function formatCount(count: number): string {
  return Math.round(count)
    .toFixed(0)
    .replaceAll(/\B(?=(\d{3})+$)/g, ",");
}

/** A number of things: `1 file`, `1,200 files`; the plural is the singular with an `s` unless given. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
