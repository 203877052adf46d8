import { quoted } from "./errors.ts";

/** What the placeholders of one file or dataset stand for. */
export interface Values {
  readonly name: string;
  readonly dir: string;
  /** Branch or tag, or null where none is known. */
  readonly ref: string | null;
  /** Commit, its first seven digits, or null where none is known. */
  readonly sha: string | null;
  /** 32 random hex digits. */
  readonly uuid: string;
}

type Placeholder = keyof Values;

const placeholders: readonly Placeholder[] = ["name", "dir", "ref", "sha", "uuid"];

/** Text with placeholders. */
export interface Template {
  /** As it was typed. */
  readonly text: string;
  /** Where it was typed, for messages: `tileset`, `display-name` or `files, line 3`. */
  readonly origin: string;
  readonly parts: readonly ({ readonly typed: string } | { readonly placeholder: Placeholder })[];
}

/** Reads a template. The second value holds its unknown placeholders, as problems. */
export function parseTemplate(text: string, origin: string): readonly [Template, readonly string[]] {
  const parts: Template["parts"][number][] = [];
  const problems: string[] = [];
  for (const piece of text.split(/(\{[^{}]*\})/)) {
    const placeholder = placeholders.find((known) => piece === `{${known}}`);
    if (placeholder !== undefined) parts.push({ placeholder });
    else if (piece.startsWith("{") && piece.endsWith("}")) {
      const known = placeholders.map((name) => `{${name}}`).join(", ");
      problems.push(`${origin}: ${quoted(text)} has the unknown placeholder ${quoted(piece)}. Known are ${known}.`);
    } else if (piece !== "") parts.push({ typed: piece });
  }
  return [{ text, origin, parts }, problems];
}

/** Whether a template can give different files different results. */
export function tellsFilesApart(template: Template): boolean {
  return (["name", "dir", "uuid"] as const).some((placeholder) => uses(template, placeholder));
}

/** What is wrong with a template because the run does not know the branch or commit. */
export function missingValues(template: Template, known: Pick<Values, "ref" | "sha">): readonly string[] {
  const problems: string[] = [];
  const source = { ref: "GITHUB_HEAD_REF and GITHUB_REF_NAME are", sha: "GITHUB_SHA is" };
  for (const placeholder of ["ref", "sha"] as const) {
    if (known[placeholder] !== null || !uses(template, placeholder)) continue;
    problems.push(
      `${template.origin}: ${quoted(template.text)} uses {${placeholder}}, but ${source[placeholder]} empty.`,
    );
  }
  return problems;
}

function uses(template: Template, placeholder: Placeholder): boolean {
  return template.parts.some((part) => "placeholder" in part && part.placeholder === placeholder);
}

/** The text with each placeholder's value put in as it is. */
export function fill(template: Template, values: Values): string {
  return fillWith(template, values, (value) => value);
}

/** The text with each placeholder's value made fit for a tileset ID. What was typed stays as it is. */
export function fillId(template: Template, values: Values): string {
  return fillWith(template, values, fitForId);
}

function fillWith(template: Template, values: Values, change: (value: string) => string): string {
  return template.parts.map((part) => ("typed" in part ? part.typed : change(values[part.placeholder] ?? ""))).join("");
}

/**
 * Each run of characters that no tileset ID may have becomes one hyphen, and none at the value's ends. Characters that
 * it may have never change.
 */
export function fitForId(value: string): string {
  return value.replace(/^[^A-Za-z0-9_-]+|[^A-Za-z0-9_-]+$/g, "").replace(/[^A-Za-z0-9_-]+/g, "-");
}
