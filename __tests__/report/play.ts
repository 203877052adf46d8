import { createReport, ReportError } from "../../src/report/index.ts";
import { StillClock, scenarios } from "./scenarios.ts";

// Plays one scenario as a process of its own, as the report writes to the process's standard output:
// node play.ts <scenario>
const scenario = scenarios[process.argv[2] ?? ""];
if (scenario === undefined) throw new Error(`Scenarios: ${Object.keys(scenarios).join(", ")}`);
const clock = new StillClock();
try {
  await scenario(createReport({ summary: true, clock, environment: process.env }), clock);
} catch (error) {
  if (!(error instanceof ReportError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
