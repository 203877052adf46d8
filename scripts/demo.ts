/**
 * `npm run demo`: publishes the sample data to a simulated Mapbox on this machine, with the very bundle and in the very
 * way of a GitHub runner. No account, no network. `npm run demo -- "data/*.geojson"`: the same with other files; each
 * argument is a line of the input `files`, and paths start at the folder in which npm was called.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createToken, startSimulator } from "../simulator/index.ts";
import { repository } from "./action-metadata.ts";
import { startAction } from "./runner.ts";
import { parseCommand, renderLogLine } from "./workflow-commands.ts";

const samples = `# All sample data, without its notes
examples/data/*
!examples/data/*.md
# A tileset name of its own for one of them
examples/data/countries.geojson => world-countries`;

const ownFiles = process.argv.slice(2);

/** How long the simulated Mapbox processes an upload, in milliseconds: large files longer, as in real life. */
const processingTime = { smallest: 2000, perMebibyte: 8000 };

if (!existsSync(join(repository, "dist/index.js"))) {
  console.error('dist/index.js is missing. Run "npm run build" first.');
  process.exit(1);
}

const simulator = await startSimulator({
  processing: ({ bytes }) => ({
    milliseconds: processingTime.smallest + ((bytes ?? 0) / 1024 ** 2) * processingTime.perMebibyte,
  }),
});
try {
  process.exitCode = await publish();
} finally {
  await simulator.close();
}

async function publish(): Promise<number> {
  console.log(`A simulated Mapbox listens on ${simulator.url}. What a runner would show:\n`);
  const masks: string[] = [];
  const run = await startAction({
    inputs: {
      "access-token": createToken({ username: "demo" }),
      files: ownFiles.length > 0 ? ownFiles.join("\n") : samples,
      "api-url": simulator.url,
    },
    workspace: ownFiles.length > 0 ? (process.env.INIT_CWD ?? process.cwd()) : repository,
    onLine: (line) => {
      const command = parseCommand(line);
      if (command?.command === "add-mask") masks.push(command.message);
      const shown = renderLogLine(line, masks);
      if (shown !== null) console.log(`  ${shown}`);
    },
  }).finished;
  if (run.stderr !== "") console.log(`\nStandard error:\n${run.stderr}`);

  console.log("\nOutputs that later steps read:\n");
  for (const [name, value] of Object.entries(run.outputs)) {
    const shown = name === "results-file" ? "(a path in the runner's temporary folder)" : shorten(value);
    console.log(`  ${name} = ${shown}`);
  }

  const folder = join(repository, ".demo");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "summary.md"), run.summary);
  writeFileSync(join(folder, "results.json"), `${JSON.stringify(run.results, null, 2)}\n`);
  rmSync(run.folder, { recursive: true, force: true });

  const published = simulator.uploads.filter(({ complete }) => complete).length;
  console.log(`
The job summary is in .demo/summary.md, the complete results are in .demo/results.json.
Tilesets published to the simulated account "demo": ${published}. The action ended with exit code ${run.exitCode}.`);
  return run.exitCode === 0 && (published >= 3 || ownFiles.length > 0) ? 0 : 1;
}

function shorten(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 160)}… (${text.length} characters)`;
}
