import type { Finding } from "../../src/preflight/types.ts";

/** Rules of form that every finding keeps. */
export function isWellFormed(finding: Finding): boolean {
  return (
    finding.title.length <= 60 &&
    finding.message.length > 0 &&
    finding.message.length < 1500 &&
    finding.count >= 1 &&
    !finding.message.includes("undefined")
  );
}
