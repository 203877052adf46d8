import { systemClock } from "./clock.ts";
import { messageOf } from "./message.ts";
import { run } from "./run.ts";

/** How long a cancelled run may take to clean up, in milliseconds: the runner kills after some seconds more. */
const cleanUpTime = 5000;
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

const cancellation = new AbortController();

function cancelOn(name: "SIGINT" | "SIGTERM"): void {
  process.on(name, () => {
    if (cancellation.signal.aborted) process.exit(exitCodes[name]);
    cancellation.abort(new Error(`Cancelled by ${name}.`));
    setTimeout(() => process.exit(exitCodes[name]), cleanUpTime).unref();
  });
}

/** The last word where nothing else could speak: the step is never green by accident. */
function fail(error: unknown): void {
  const message = messageOf(error);
  const escaped = message.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  process.stdout.write(`::error title=Mapbox upload::${escaped}\n`, () => process.exit(1));
}

cancelOn("SIGINT");
cancelOn("SIGTERM");
process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);
// Only reached when everything has come to a standstill without a verdict.
process.once("beforeExit", () => fail(new Error("The action stopped without a verdict. Please report this.")));

try {
  const status = await run({
    environment: process.env,
    platform: process.platform,
    workingDirectory: process.cwd(),
    clock: systemClock,
    random: Math.random,
    signal: cancellation.signal,
  });
  process.stdout.write("", () => process.exit(status === "success" ? 0 : 1));
} catch (error) {
  fail(error);
}
