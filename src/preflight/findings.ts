import type { CheckId } from "./checks.ts";
import type { Finding, Severity } from "./types.ts";

/** What a check says at one place; `message` is only asked of the first place of each check. */
export interface Occurrence {
  readonly check: CheckId;
  readonly severity: Severity;
  readonly title: string;
  /** Gets the count of all places, known at the end of the scan only. */
  readonly message: (count: number) => string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * Gathers the findings of one file: for each key the first place in full, of all others the number alone, so that
 * a file with a million faults costs no more than one with a single fault.
 */
export class FindingCollector {
  readonly #first = new Map<string, { readonly occurrence: Occurrence; count: number }>();

  /** Notes the first of `count` places. `key` tells faults apart that are reported separately; by default the check's id and severity. */
  add(occurrence: Occurrence, key: string = `${occurrence.check} ${occurrence.severity}`, count = 1): void {
    const known = this.#first.get(key);
    if (known === undefined) this.#first.set(key, { occurrence, count });
    else known.count += count;
  }

  /** Errors first, then warnings, each in the order in which they were noted. */
  findings(): readonly Finding[] {
    const all = [...this.#first.values()].map(({ occurrence, count }) => ({
      check: occurrence.check,
      severity: occurrence.severity,
      title: occurrence.title,
      message: occurrence.message(count),
      line: occurrence.line ?? null,
      column: occurrence.column ?? null,
      count,
    }));
    return [...all.filter((one) => one.severity === "error"), ...all.filter((one) => one.severity === "warning")];
  }
}
