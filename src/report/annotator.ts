import * as core from "@actions/core";
import type { Severity } from "../preflight/types.ts";
import { type Annotation, annotation } from "./annotations.ts";
import { countOf, formatCount } from "./format.ts";
import { place } from "./lines.ts";
import { plain } from "./text.ts";

/** How many annotations of each severity GitHub shows for a step. */
export const SHOWN_ANNOTATIONS = 10;

/** What becomes of annotations: `shown` at their places, `left` for the log alone. */
export interface Fitted {
  readonly shown: readonly Annotation[];
  readonly left: readonly Annotation[];
}

/**
 * Shares out the places that GitHub has for annotations. They are shown as they come, so that the log tells each thing
 * when it happens, and once. The last place of a severity is kept free for saying how many more the log has.
 */
export class AnnotationPlaces {
  readonly #taken: Record<Severity, number> = { error: 0, warning: 0 };
  readonly #left: Record<Severity, Annotation[]> = { error: [], warning: [] };

  /** Places for some of these, while others may follow. */
  fit(all: readonly Annotation[]): Fitted {
    const shown = all.filter(({ severity }) => this.#taken[severity]++ < SHOWN_ANNOTATIONS - 1);
    const left = all.filter((one) => !shown.includes(one));
    for (const one of left) this.#left[one.severity].push(one);
    return { shown, left };
  }

  /** Places for the last ones; `shown` ends with how many there are in the log besides. */
  fitLast(all: readonly Annotation[]): Fitted {
    const errors = this.#fitLast(all, "error");
    const warnings = this.#fitLast(all, "warning");
    return { shown: [...errors.shown, ...warnings.shown], left: [...errors.left, ...warnings.left] };
  }

  #fitLast(all: readonly Annotation[], severity: Severity): Fitted {
    const own = all.filter((one) => one.severity === severity);
    const waiting = [...this.#left[severity], ...own];
    if (this.#taken[severity] + own.length <= SHOWN_ANNOTATIONS) return { shown: waiting, left: [] };
    const { shown, left } = this.fit(own);
    return { shown: [...shown, more(this.#left[severity].length, severity)], left };
  }
}

function more(count: number, severity: Severity): Annotation {
  const number = countOf(count, `more ${severity}`);
  const message = `GitHub shows ten annotations for a step: the log of this step has ${number}.`;
  return annotation({ severity, title: number, message });
}

/** Writes annotations for GitHub to show, and before them, folded where they are several, those that only the log has. */
export function writeAnnotations({ shown, left }: Fitted): void {
  if (left.length > 1) core.startGroup(`${formatCount(left.length)} more errors and warnings`);
  for (const one of left) core.info(annotationLine(one));
  if (left.length > 1) core.endGroup();
  for (const one of shown) {
    const write = one.severity === "error" ? core.error : core.warning;
    write(one.message, {
      title: one.title,
      ...(one.file === null ? {} : { file: one.file }),
      ...(one.file === null || one.line === null ? {} : { startLine: one.line }),
      ...(one.file === null || one.line === null || one.column === null ? {} : { startColumn: one.column }),
    });
  }
}

function annotationLine(one: Annotation): string {
  const severity = one.severity === "error" ? "Error" : "Warning";
  return plain(`${severity}${tellsPlace(one) ? "" : place(one)}: ${one.title}: ${one.message}`);
}

/** Whether the message names its place itself, as `file:line:column`: once is enough in a line of the log. */
function tellsPlace({ message, line, column }: Annotation): boolean {
  return line !== null && message.includes(column === null ? `:${line}` : `:${line}:${column}:`);
}
