/**
 * Runs the action as a GitHub runner does: a process of its own, inputs and context in the environment, outputs and
 * summary in files. The demo and the process tests see exactly what a workflow would see.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { UploadResult } from "../src/results.ts";
import { type ActionMetadata, readActionMetadata, repository } from "./action-metadata.ts";
import { parseCommand, parseEnvironmentFile, type WorkflowCommand } from "./workflow-commands.ts";

/** One run to make. */
export interface ActionOptions {
  /** What stands under `with:`. Inputs left out get their default from action.yml. */
  readonly inputs: Readonly<Record<string, string>>;
  /** GITHUB_WORKSPACE and the working directory; absolute. */
  readonly workspace: string;
  /** What stands under `env:`; overrides every variable that this runner sets. */
  readonly env?: Readonly<Record<string, string>>;
  /** Options for the Node that runs the action, through NODE_OPTIONS. */
  readonly nodeOptions?: readonly string[];
  /** Folder of the action, by default this repository. */
  readonly action?: string;
  /** Hears every line of standard output as it comes. */
  readonly onLine?: (line: string) => void;
}

/** How a run ended and all that it left behind. */
export interface ActionRun {
  /** Null when a signal ended the process. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Text of the job summary, empty when none was written. */
  readonly summary: string;
  /** `error`, `warning` and `notice` commands, in their order. */
  readonly annotations: readonly WorkflowCommand[];
  /** The values that the action asked to be hidden in the log. */
  readonly masks: readonly string[];
  /** Path in the output `results-file`, or null without one. */
  readonly resultsFile: string | null;
  /** Content of that file, empty without one. */
  readonly results: readonly UploadResult[];
  /** Folder that holds the run's temporary files; whoever started the run removes it. */
  readonly folder: string;
}

/** A run that is under way. */
export interface ActionProcess {
  /** Sends a signal, as the runner does to cancel a step (SIGINT, then SIGTERM). */
  kill(signal: NodeJS.Signals): void;
  /**
   * The first line of standard output that matches, now or later.
   * @throws Error with the whole output when the run ends without one
   */
  waitForLine(pattern: RegExp): Promise<string>;
  readonly finished: Promise<ActionRun>;
}

/** Runs the action to its end. */
export function runAction(options: ActionOptions): Promise<ActionRun> {
  return startAction(options).finished;
}

/**
 * Starts the action and returns at once.
 * @throws Error for an input that action.yml does not know
 */
export function startAction(options: ActionOptions): ActionProcess {
  const action = options.action ?? repository;
  const metadata = readActionMetadata(join(action, "action.yml"));
  const inputs = inputEnvironment(metadata, options.inputs);
  const files = makeRunnerFiles();
  const child = spawn(process.execPath, [join(action, metadata.main)], {
    cwd: options.workspace,
    env: {
      ...machineEnvironment(),
      ...contextEnvironment(files, options.workspace),
      ...inputs,
      ...(options.nodeOptions === undefined ? {} : { NODE_OPTIONS: options.nodeOptions.join(" ") }),
      ...options.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });

  const lines: string[] = [];
  const waiting = new Set<{ readonly pattern: RegExp; readonly found: (line: string) => void }>();
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  createInterface({ input: child.stdout }).on("line", (line) => {
    lines.push(line);
    options.onLine?.(line);
    for (const waiter of waiting) if (waiter.pattern.test(line)) waiter.found(line);
  });

  const finished = new Promise<ActionRun>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (exitCode, signal) => {
      try {
        resolve({ exitCode, signal, stdout, stderr, ...readCommands(lines), ...readRunnerFiles(files) });
      } catch (cause) {
        rmSync(files.folder, { recursive: true, force: true });
        reject(new Error(`The run left files that no runner could read.\n${stdout}${stderr}`, { cause }));
      }
    });
  });
  return {
    kill: (signal) => void child.kill(signal),
    finished,
    waitForLine: (pattern) =>
      new Promise((resolve, reject) => {
        const earlier = lines.find((line) => pattern.test(line));
        if (earlier !== undefined) return resolve(earlier);
        waiting.add({ pattern, found: resolve });
        finished.then(() => reject(new Error(`No line matched ${pattern}:\n${stdout}${stderr}`)), reject);
      }),
  };
}

interface RunnerFiles {
  readonly folder: string;
  readonly temp: string;
  readonly output: string;
  readonly summary: string;
  readonly state: string;
  readonly env: string;
  readonly path: string;
}

/** Runners create all files empty: toolkit functions refuse a file that is not there. */
function makeRunnerFiles(): RunnerFiles {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "action-run-")));
  const temp = join(folder, "temp");
  mkdirSync(temp);
  const file = (name: string) => {
    const path = join(folder, name);
    writeFileSync(path, "");
    return path;
  };
  return {
    folder,
    temp,
    output: file("output"),
    summary: file("summary.md"),
    state: file("state"),
    env: file("env"),
    path: file("path"),
  };
}

function readRunnerFiles(files: RunnerFiles) {
  const outputs = parseEnvironmentFile(readFileSync(files.output, "utf8"));
  const resultsFile = outputs["results-file"] || null;
  const results: readonly UploadResult[] = resultsFile === null ? [] : JSON.parse(readFileSync(resultsFile, "utf8"));
  return { outputs, summary: readFileSync(files.summary, "utf8"), resultsFile, results, folder: files.folder };
}

function readCommands(lines: readonly string[]) {
  const commands = lines.map(parseCommand).filter((command) => command !== null);
  return {
    annotations: commands.filter(({ command }) => ["error", "warning", "notice"].includes(command)),
    masks: commands.filter(({ command }) => command === "add-mask").map(({ message }) => message),
  };
}

/** Every declared input becomes a variable, an empty one where nothing is given: ActionRunner.cs of actions/runner. */
function inputEnvironment(metadata: ActionMetadata, given: Readonly<Record<string, string>>): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !metadata.inputs.has(name));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.map((name) => `"${name}"`).join(", ")}.`);
  return Object.fromEntries(
    [...metadata.inputs].map(([name, declared]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      given[name] ?? declared.default ?? "",
    ]),
  );
}

/** The little of this machine's environment without which processes do not start; nothing that could steer the action. */
function machineEnvironment(): Record<string, string> {
  const kept = ["PATH", "HOME", "USERPROFILE", "SystemRoot", "TEMP", "TMP", "TMPDIR", "LANG"];
  return Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

function contextEnvironment(files: RunnerFiles, workspace: string): Record<string, string> {
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: "octocat",
    GITHUB_API_URL: "https://api.github.com",
    GITHUB_ENV: files.env,
    GITHUB_EVENT_NAME: "push",
    GITHUB_JOB: "publish",
    GITHUB_OUTPUT: files.output,
    GITHUB_PATH: files.path,
    GITHUB_REF: "refs/tags/v2.1.0",
    GITHUB_REF_NAME: "v2.1.0",
    GITHUB_REF_TYPE: "tag",
    GITHUB_REPOSITORY: "octo-org/maps",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "1658821493",
    GITHUB_RUN_NUMBER: "7",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: "ffac537e6cbbf934b08745a378932722df287a53",
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKFLOW: "Publish",
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_OS: { win32: "Windows", darwin: "macOS" }[String(process.platform)] ?? "Linux",
    RUNNER_TEMP: files.temp,
  };
}
