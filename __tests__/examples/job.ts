import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { member, publishedName, repository } from "../../scripts/action-metadata.ts";
import { type ActionOptions, type ActionRun, runAction } from "../../scripts/runner.ts";
import { parseEnvironmentFile } from "../../scripts/workflow-commands.ts";
import { asText, type Contexts, fill, holds, type Standing } from "./expressions.ts";

/** One execution of a workflow. */
export interface Execution {
  readonly apiUrl: string;
  /** Secrets that a job sees: the repository's, or those of its environment. */
  readonly secrets: (environment: string | null) => Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** The context `github`. */
  readonly github?: Readonly<Record<string, unknown>>;
  /** Additions to the processes of this action, beyond what runners give them. */
  readonly process?: Pick<ActionOptions, "env" | "nodeOptions">;
}

/** How one job ended; each combination of a matrix is a job of its own. */
export interface JobRun {
  /** Its key in the workflow. */
  readonly id: string;
  readonly result: "success" | "failure" | "skipped";
  readonly outputs: Readonly<Record<string, string>>;
  /** The concurrency group, its expressions filled in. */
  readonly group: string | null;
  /** What the shell steps printed. */
  readonly log: string;
  /** The steps of this action, in their order. */
  readonly actions: readonly ActionRun[];
}

/** What all jobs of an execution share. */
export interface Machine {
  readonly folder: string;
  readonly execution: Execution;
  /** Folder of the stand-ins, first on the PATH. */
  readonly bin: string;
}

/** One runner with one job: its own workspace, its steps one after the other. */
export class JobMachine {
  readonly #id: string;
  readonly #group: string | null;
  readonly #machine: Machine;
  readonly #workspace: string;
  readonly #temp: string;
  readonly #steps: Record<string, unknown> = {};
  readonly #actions: ActionRun[] = [];
  #contexts: Contexts;
  #standing: Standing = "success";
  #log = "";

  constructor(id: string, contexts: Contexts, group: string, machine: Machine) {
    const folder = mkdtempSync(join(machine.folder, `${id}-`));
    this.#workspace = join(folder, "maps");
    this.#temp = join(folder, "temp");
    mkdirSync(this.#workspace);
    mkdirSync(this.#temp);
    this.#id = id;
    this.#group = group || null;
    this.#machine = machine;
    this.#contexts = { ...contexts, runner: { temp: this.#temp }, steps: this.#steps, env: {} };
  }

  async run(job: unknown): Promise<JobRun> {
    this.#contexts = { ...this.#contexts, env: fill(member(job, "env") ?? {}, this.#contexts) };
    for (const step of [member(job, "steps") ?? []].flat()) await this.#step(step);
    const outputs = Object.entries(fill(member(job, "outputs") ?? {}, this.#contexts) ?? {});
    return {
      id: this.#id,
      result: this.#standing,
      outputs: Object.fromEntries(outputs.map(([name, value]) => [name, asText(value)])),
      group: this.#group,
      log: this.#log,
      actions: this.#actions,
    };
  }

  async #step(step: unknown): Promise<void> {
    const runs = holds(member(step, "if"), this.#contexts, this.#standing);
    const { succeeded, outputs } = runs ? await this.#execute(step) : { succeeded: true, outputs: {} };
    const outcome = runs ? (succeeded ? "success" : "failure") : "skipped";
    if (outcome === "failure" && member(step, "continue-on-error") !== true) this.#standing = "failure";
    const id = member(step, "id");
    if (typeof id === "string") this.#steps[id] = { outcome, outputs };
  }

  async #execute(step: unknown) {
    const contexts = { ...this.#contexts, env: { ...this.#environment(), ...this.#filled(step, "env") } };
    const uses = member(step, "uses");
    const script = fill(member(step, "run"), contexts);
    if (typeof script === "string") return this.#shell(script, contexts.env);
    if (uses === publishedName) return this.#action(this.#filled(step, "with"), contexts.env);
    if (typeof uses === "string" && uses.startsWith("actions/checkout@")) return this.#checkout();
    throw new Error(`No step of the examples can use ${String(uses)}: teach this file to execute it.`);
  }

  #environment(): Readonly<Record<string, string>> {
    return texts(this.#contexts.env);
  }

  #filled(step: unknown, name: string): Readonly<Record<string, string>> {
    return texts(fill(member(step, name) ?? {}, this.#contexts));
  }

  #checkout() {
    cpSync(join(repository, "examples/data"), join(this.#workspace, "data"), { recursive: true });
    return { succeeded: true, outputs: {} };
  }

  async #action(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>) {
    const { apiUrl, process: additions } = this.#machine.execution;
    const run = await runAction({
      ...additions,
      inputs: { ...inputs, "api-url": apiUrl },
      workspace: this.#workspace,
      env: { ...env, RUNNER_TEMP: this.#temp, ...additions?.env },
    });
    rmSync(run.folder, { recursive: true, force: true });
    this.#actions.push(run);
    return { succeeded: run.exitCode === 0, outputs: run.outputs };
  }

  /** As runners do: `bash -e`. */
  #shell(script: string, env: Readonly<Record<string, string>>) {
    const output = join(this.#temp, "output");
    writeFileSync(output, "");
    const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", script], {
      cwd: this.#workspace,
      encoding: "utf8",
      env: {
        PATH: `${this.#machine.bin}:${process.env.PATH}`,
        HOME: this.#temp,
        RUNNER_TEMP: this.#temp,
        GITHUB_OUTPUT: output,
        CALLS: join(this.#machine.folder, "calls"),
        SAMPLES: join(repository, "examples/data"),
        ...env,
      },
    });
    this.#log += stdout + stderr;
    return { succeeded: status === 0, outputs: parseEnvironmentFile(readFileSync(output, "utf8")) };
  }
}

function texts(values: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, asText(value)]));
}
