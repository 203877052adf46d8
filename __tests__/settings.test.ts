import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readSettings, SettingsError } from "../src/settings.ts";

const token = `sk.${Buffer.from(JSON.stringify({ u: "alice" })).toString("base64url")}.signature`;
const defaults: Readonly<Record<string, string>> = {
  "access-token": token,
  files: "data/*.geojson",
  tileset: "{name}",
  wait: "true",
  "wait-timeout-minutes": "125",
  concurrency: "4",
  "if-no-files-found": "error",
  validate: "error",
  "dry-run": "false",
  summary: "true",
  "remove-status": "false",
  patch: "false",
  "bypass-mbtiles-validation": "false",
  "api-url": "https://api.mapbox.com",
};

/** Reads settings from these inputs as the runner hands them over. */
function settingsFrom(inputs: Readonly<Record<string, string>>, environment: NodeJS.ProcessEnv = {}) {
  for (const [name, value] of Object.entries({ ...defaults, ...inputs })) {
    process.env[`INPUT_${name.toUpperCase()}`] = value;
  }
  return readSettings(environment);
}

function problemsOf(inputs: Readonly<Record<string, string>>, environment: NodeJS.ProcessEnv = {}): readonly string[] {
  try {
    settingsFrom(inputs, environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}

let masked = "";
const write = process.stdout.write;
beforeEach(() => {
  masked = "";
  process.stdout.write = ((text: string) => {
    masked += text;
    return true;
  }) as typeof process.stdout.write;
});
afterEach(() => {
  process.stdout.write = write;
  for (const name of Object.keys(process.env).filter((one) => one.startsWith("INPUT_"))) delete process.env[name];
});

describe("readSettings", () => {
  test("reads the defaults", () => {
    expect(settingsFrom({})).toEqual({
      token: { value: token, kind: "sk", username: "alice" },
      username: "alice",
      files: "data/*.geojson",
      tileset: "{name}",
      displayName: null,
      wait: true,
      waitTimeoutMinutes: 125,
      concurrency: 4,
      ifNoFilesFound: "error",
      validate: "error",
      dryRun: false,
      removeStatus: false,
      patch: false,
      bypassMbtilesValidation: false,
      apiUrl: new URL("https://api.mapbox.com"),
    });
  });

  test("masks the token before anything else, raw and as an URL holds it", () => {
    expect(problemsOf({ "access-token": "secret+value", wait: "maybe" })).toHaveLength(2);
    expect(masked).toContain("::add-mask::secret+value\n");
    expect(masked).toContain("::add-mask::secret%252Bvalue\n");
  });

  test("falls back to MAPBOX_ACCESS_TOKEN", () => {
    expect(settingsFrom({ "access-token": "" }, { MAPBOX_ACCESS_TOKEN: token }).username).toBe("alice");
    expect(masked).toContain(`::add-mask::${token}\n`);
  });

  test("tells the problems of all inputs at once", () => {
    const problems = problemsOf({ "access-token": "", files: "", wait: "yes", concurrency: "0", validate: "on" });
    expect(problems).toHaveLength(5);
    expect(problems.join("\n")).toMatch(
      /^access-token is empty\. Workflows from forks and Dependabot do not receive secrets/m,
    );
    expect(problems.join("\n")).toMatch(/^files is empty; expected one path or pattern on each line/m);
    expect(problems).toContain('wait is "yes"; expected true or false.');
    expect(problems).toContain('concurrency is "0"; expected a whole number from 1 to 32.');
    expect(problems).toContain('validate is "on"; expected error or warn or off.');
  });

  test.each([
    ["wait", "TRUE", true],
    ["wait", "False", false],
  ])("%s takes %s in any case", (name, value, expected) => {
    expect(settingsFrom({ [name]: value }).wait).toBe(expected);
  });

  test.each([
    ["wait-timeout-minutes", "6 hours"],
    ["wait-timeout-minutes", "0"],
    ["wait-timeout-minutes", "1440.5"],
    ["wait-timeout-minutes", "-5"],
    ["wait-timeout-minutes", "1e2"],
    ["wait-timeout-minutes", "0x10"],
    ["wait-timeout-minutes", ""],
    ["concurrency", "33"],
    ["concurrency", "2.5"],
    ["concurrency", "four"],
    ["dry-run", "1"],
    ["summary", "yes"],
    ["patch", "t"],
    ["if-no-files-found", "fail"],
    ["api-url", "api.mapbox.com"],
    ["api-url", "http://api.mapbox.com"],
    ["api-url", "ftp://127.0.0.1"],
    ["api-url", "http://127.0.0.1.example.com"],
    ["api-url", "https://user:word@api.mapbox.com"],
    ["api-url", "https://api.mapbox.com/?access_token=x"],
    ["username", "../alice"],
    ["username", "bob"],
  ])("%s refuses %s", (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([expect.stringContaining(`${name} `)]);
  });

  test.each([
    ["wait-timeout-minutes", "0.5"],
    ["wait-timeout-minutes", "1440"],
    ["concurrency", "32"],
    ["api-url", "https://api.mapbox.cn"],
    ["api-url", "http://127.0.0.1:8080"],
    ["api-url", "http://[::1]:8080"],
    ["api-url", "http://localhost:8080/"],
    ["username", "ALICE"],
  ])("%s takes %s", (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([]);
  });

  test("a dry run needs no token and no username, but a token that is there must be right", () => {
    expect(settingsFrom({ "dry-run": "true", "access-token": "" })).toMatchObject({ token: null, username: null });
    expect(settingsFrom({ "dry-run": "true", "access-token": "", username: "bob" })).toMatchObject({ username: "bob" });
    expect(problemsOf({ "dry-run": "true", "access-token": "pk.x.y" })).toEqual([
      expect.stringContaining("access-token is a public token"),
    ]);
  });

  test("remove-status and wait: false exclude each other", () => {
    expect(problemsOf({ "remove-status": "true", wait: "false" })).toEqual([
      expect.stringContaining("remove-status cannot be true while wait is false"),
    ]);
  });
});
