/**
 * Executes a workflow of examples/workflows/ or of a document on this machine: its jobs in the order of their needs,
 * its matrices, its conditions, its shell steps, and the steps of this action with the inputs that stand in the file.
 *
 * Three things differ from GitHub: the repository that is checked out holds a folder data/ with the sample data,
 * api-url leads to a simulator, and tools of others (gh, curl, sudo, tippecanoe) are stand-ins.
 */
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { member } from "../../scripts/action-metadata.ts";
import { asText, type Contexts, fill, holds } from "./expressions.ts";
import { type Execution, JobMachine, type JobRun, type Machine } from "./job.ts";
import { installStandIns } from "./stand-ins.ts";

/** Everything that a workflow did, and the calls of the stand-ins, one line each with what they were given. */
export interface WorkflowRun {
  readonly jobs: readonly JobRun[];
  readonly calls: string;
}

/**
 * Executes the text of a workflow.
 * @throws Error for a step that uses an action unknown here
 */
export async function runWorkflow(text: string, execution: Execution): Promise<WorkflowRun> {
  const workflow: unknown = parse(text);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "workflow-")));
  try {
    const machine = { folder, execution, bin: installStandIns(folder) };
    const jobs: JobRun[] = [];
    for (const [id, job] of Object.entries(member(workflow, "jobs") ?? {})) {
      jobs.push(...(await runJob(id, job, jobs, workflow, machine)));
    }
    return { jobs, calls: readFileSync(join(folder, "calls"), "utf8") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a job once for each combination of its matrix. The examples name jobs after those that they need. */
async function runJob(
  id: string,
  job: unknown,
  before: readonly JobRun[],
  workflow: unknown,
  machine: Machine,
): Promise<readonly JobRun[]> {
  const needed = [member(job, "needs") ?? []].flat().map(String);
  const failed = before.some((one) => needed.includes(one.id) && one.result !== "success");
  const { execution } = machine;
  const contexts = {
    github: { ref_name: "v2.1.0", repository: "octo-org/maps", token: "ghs_example", ...execution.github },
    vars: execution.vars ?? {},
    needs: Object.fromEntries(before.filter((one) => needed.includes(one.id)).map((one) => [one.id, one])),
  };
  if (!holds(member(job, "if"), contexts, failed ? "failure" : "success")) {
    return [{ id, result: "skipped", outputs: {}, group: null, log: "", actions: [] }];
  }
  const runs: JobRun[] = [];
  for (const combination of combinations(fill(member(member(job, "strategy"), "matrix"), contexts))) {
    const matrix = { ...contexts, matrix: combination };
    const environment = fill(member(job, "environment"), matrix);
    const secrets = execution.secrets(typeof environment === "string" ? environment : null);
    const concurrency = fill(member(job, "concurrency") ?? member(workflow, "concurrency"), matrix);
    const group = typeof concurrency === "string" ? concurrency : asText(member(concurrency, "group"));
    runs.push(await new JobMachine(id, { ...matrix, secrets }, group, machine).run(job));
  }
  return runs;
}

/** The combinations of a matrix: all pairings of its lists, or the elements of `include` alone. */
function combinations(matrix: unknown): readonly Contexts[] {
  if (matrix === undefined) return [{}];
  const included = member(matrix, "include");
  if (Array.isArray(included)) return included.map((one) => ({ ...one }));
  return Object.entries(matrix ?? {}).reduce<readonly Contexts[]>(
    (all, [name, values]) => all.flatMap((one) => [values].flat().map((value: unknown) => ({ ...one, [name]: value }))),
    [{}],
  );
}
