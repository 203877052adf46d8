import { getInput } from "@actions/core";
import { isLoopback } from "./loopback.ts";
import { parseToken, type Token, TokenError } from "./mapbox/token.ts";
import { maskSecrets } from "./report/secrets.ts";

/** All inputs of the action, parsed and checked; their meaning is described in action.yml. */
export interface Settings {
  /** Null only in a dry run. */
  readonly token: Token | null;
  /** The account that owns the tilesets; null only in a dry run. */
  readonly username: string | null;
  /** The lines of the input `files` as they are. */
  readonly files: string;
  /** Tileset ID or template. */
  readonly tileset: string;
  /** Display name or template; null means the tileset's handle. */
  readonly displayName: string | null;
  readonly wait: boolean;
  readonly waitTimeoutMinutes: number;
  readonly concurrency: number;
  readonly ifNoFilesFound: "error" | "warn" | "ignore";
  readonly validate: "error" | "warn" | "off";
  readonly dryRun: boolean;
  readonly removeStatus: boolean;
  readonly patch: boolean;
  readonly bypassMbtilesValidation: boolean;
  readonly apiUrl: URL;
}

/** Whether a job summary is wanted. Known before all inputs are, because a report of bad inputs needs it too. */
export function wantsSummary(): boolean {
  return getInput("summary").toLowerCase() !== "false";
}

/** Everything that is wrong with the inputs, one sentence each. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/**
 * Masks the token, then reads all inputs.
 * @throws {SettingsError} with the problems of all inputs together
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const fromInput = getInput("access-token");
  const fromEnvironment = environment.MAPBOX_ACCESS_TOKEN?.trim() ?? "";
  maskSecrets([fromInput, fromEnvironment]);

  const inputs = new Inputs();
  const dryRun = inputs.boolean("dry-run");
  const token = inputs.token(fromInput || fromEnvironment, dryRun);
  const wait = inputs.boolean("wait");
  const removeStatus = inputs.boolean("remove-status");
  if (removeStatus && !wait) {
    inputs.problem(
      "remove-status cannot be true while wait is false: only the status of a completed upload can be removed.",
    );
  }
  inputs.boolean("summary"); // only checked here: see wantsSummary
  const settings: Settings = {
    token,
    username: inputs.username(token),
    files: inputs.required("files", "one path or pattern on each line, such as data/*.geojson"),
    tileset: inputs.required("tileset", "a tileset ID or a template such as {name}"),
    displayName: getInput("display-name") || null,
    wait,
    waitTimeoutMinutes: inputs.number("wait-timeout-minutes", {
      pattern: /^\d+(\.\d+)?$/,
      accepts: (value) => value > 0 && value <= 1440,
      expected: "a plain number of minutes above 0 and up to 1440, such as 125 or 0.5",
    }),
    concurrency: inputs.number("concurrency", {
      pattern: /^\d+$/,
      accepts: (value) => value >= 1 && value <= 32,
      expected: "a whole number from 1 to 32",
    }),
    ifNoFilesFound: inputs.choice("if-no-files-found", ["error", "warn", "ignore"]),
    validate: inputs.choice("validate", ["error", "warn", "off"]),
    dryRun,
    removeStatus,
    patch: inputs.boolean("patch"),
    bypassMbtilesValidation: inputs.boolean("bypass-mbtiles-validation"),
    apiUrl: inputs.apiUrl("api-url"),
  };
  if (inputs.problems.length > 0) throw new SettingsError(inputs.problems);
  return settings;
}

/** Reads inputs one by one and remembers every problem, so that all of them can be told at once. */
class Inputs {
  readonly problems: string[] = [];

  problem(sentence: string): void {
    this.problems.push(sentence);
  }

  required(name: string, expected: string): string {
    const value = getInput(name);
    if (value === "") this.problem(`${name} is empty; expected ${expected}.`);
    return value;
  }

  /** Booleans are `true` or `false` in any case and nothing else: a typo must not switch anything. */
  boolean(name: string): boolean {
    return this.choice(name, ["true", "false"]) === "true";
  }

  choice<const Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]]): Choice {
    const value = getInput(name);
    const choice = choices.find((one) => one === value.toLowerCase());
    if (choice === undefined) this.problem(`${name} is "${value}"; expected ${choices.join(" or ")}.`);
    return choice ?? choices[0];
  }

  number(
    name: string,
    rule: { readonly pattern: RegExp; readonly accepts: (value: number) => boolean; readonly expected: string },
  ): number {
    const text = getInput(name);
    const value = rule.pattern.test(text) ? Number(text) : Number.NaN;
    if (!rule.accepts(value)) this.problem(`${name} is "${text}"; expected ${rule.expected}.`);
    return value;
  }

  /** A dry run needs no token, but one that is there must be right. */
  token(value: string, dryRun: boolean): Token | null {
    if (dryRun && value === "") return null;
    try {
      return parseToken(value);
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      this.problem(`access-token ${error.message}`);
      return null;
    }
  }

  username(token: Token | null): string | null {
    const name = getInput("username");
    if (name === "") return token?.username ?? null;
    if (!/^[A-Za-z0-9_-]+$/.test(name)) {
      this.problem(`username is "${name}"; expected the name of a Mapbox account (letters, digits, - and _).`);
    } else if (token !== null && token.username.toLowerCase() !== name.toLowerCase()) {
      this.problem(
        `username is "${name}", but access-token belongs to "${token.username}". Mapbox lets a token upload to its own account only: leave username away, or use a token of "${name}".`,
      );
    }
    return token?.username ?? name;
  }

  /** The token goes to this address, so it must be one that nobody can listen to on the way. */
  apiUrl(name: string): URL {
    const text = getInput(name);
    const url = URL.parse(text);
    if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) {
      this.problem(`${name} is "${text}"; expected an https URL such as https://api.mapbox.com.`);
    } else if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
      this.problem(
        `${name} must hold no user name, password, query or fragment; expected a URL such as https://api.mapbox.com.`,
      );
    } else if (url.protocol === "http:" && !isLoopback(url.hostname)) {
      this.problem(
        `${name} is "${text}", which would send the token unencrypted; expected https (http is for loopback hosts only).`,
      );
    }
    return url ?? new URL("https://api.mapbox.com");
  }
}
