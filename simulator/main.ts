import { closeSync, openSync, writeSync } from "node:fs";
import { argv, stderr, stdout } from "node:process";
import { ArgumentError, type Command, parseArguments, usage } from "./arguments.ts";
import { createToken, startSimulator } from "./index.ts";

try {
  await run(parseArguments(argv.slice(2)));
} catch (error) {
  stderr.write(`${explain(error)}\n`);
  process.exitCode = error instanceof ArgumentError ? 2 : 1;
}

async function run(command: Command): Promise<void> {
  if (command.type === "help") {
    stdout.write(usage);
  } else if (command.type === "token") {
    stdout.write(`${createToken({ username: command.username })}\n`);
  } else {
    await serve(command);
  }
}

async function serve({ options, requestsFile }: Extract<Command, { type: "serve" }>): Promise<void> {
  const file = requestsFile === null ? null : openSync(requestsFile, "w");
  const simulator = await startSimulator({
    ...options,
    onRequest: (request) => {
      if (file !== null) writeSync(file, `${JSON.stringify(request)}\n`);
    },
  });
  stdout.write(`${simulator.url}\nReady. End it with Ctrl+C.\n`);
  await new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await simulator.close();
  if (file !== null) closeSync(file);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ArgumentError) return `${error.message}\nnode simulator/main.ts --help tells what there is.`;
  const inUse = "code" in error && error.code === "EADDRINUSE";
  return inUse ? `${error.message}\nChoose another port with --port, or none for a free one.` : error.message;
}
