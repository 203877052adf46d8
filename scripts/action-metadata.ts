import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** Absolute path of the repository, with a separator at its end. */
export const repository = fileURLToPath(new URL("..", import.meta.url));

/** Under which name workflows use this action; `./` in workflows of this repository. */
export const publishedName = "org/mapbox-upload-action@v1";

/** One input or output as action.yml declares it. */
export interface Declaration {
  readonly description: string;
  /** What the runner hands over when a workflow says nothing; null without a default, where it hands over nothing. */
  readonly default: string | null;
  readonly required: boolean;
}

/** What a runner needs to know of an action. */
export interface ActionMetadata {
  readonly inputs: ReadonlyMap<string, Declaration>;
  readonly outputs: ReadonlyMap<string, Declaration>;
  /** The script to run, relative to the action's folder. */
  readonly main: string;
}

/**
 * Reads the declarations of an action.yml.
 * @throws Error when the file is no JavaScript action, or a default is anything but a string (runners know strings only)
 */
export function readActionMetadata(path: string): ActionMetadata {
  const manifest: unknown = parse(readFileSync(path, "utf8"));
  const main = member(member(manifest, "runs"), "main");
  if (typeof main !== "string") throw new Error(`${path} has no runs.main: it is not a JavaScript action.`);
  return {
    inputs: declarations(member(manifest, "inputs"), path),
    outputs: declarations(member(manifest, "outputs"), path),
    main,
  };
}

/** The member of a value of unknown shape, or undefined where it has none. */
export function member(value: unknown, name: string): unknown {
  return new Map(Object.entries(value ?? {})).get(name);
}

function declarations(section: unknown, path: string): ReadonlyMap<string, Declaration> {
  return new Map(Object.entries(section ?? {}).map(([name, entry]) => [name, declaration(name, entry, path)]));
}

function declaration(name: string, entry: unknown, path: string): Declaration {
  const description = member(entry, "description");
  const initial = member(entry, "default");
  if (typeof description !== "string") throw new Error(`${path}: "${name}" has no description.`);
  if (initial !== undefined && typeof initial !== "string") {
    throw new Error(`${path}: the default of "${name}" is not a string. Put it in quotes.`);
  }
  return { description, default: initial ?? null, required: member(entry, "required") === true };
}
