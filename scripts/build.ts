/**
 * `npm run build`: src/ → lib/ (tsc) → dist/ (ncc), the bundle that runners execute.
 * `npm run check:dist` (`--check`): builds aside and fails when dist/ is not the same to the byte.
 *
 * Without minification, source map and V8 cache the bundle depends on nothing but its sources and the lock file, so
 * that anyone can prove what dist/ was made from.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { repository } from "./action-metadata.ts";

const dist = join(repository, "dist");

/** A tool has failed; it has told the reasons itself. */
class ToolError extends Error {}

const scratch = mkdtempSync(join(tmpdir(), "mapbox-upload-action-build-"));
try {
  const bundle = join(scratch, "dist");
  compile();
  bundleTo(bundle);
  if (process.argv.includes("--check")) check(bundle);
  else replaceDist(bundle);
} catch (error) {
  if (!(error instanceof ToolError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Types away, one file to one file. lib/ is emptied first: a module deleted from src/ must not live on. */
function compile(): void {
  rmSync(join(repository, "lib"), { recursive: true, force: true });
  runTool("tsc", ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"]);
}

function bundleTo(folder: string): void {
  // ncc copies what a Worker is made of as it is. So that is made one file of its own first.
  const worker = join(repository, "lib/preflight/reading/rear-worker.js");
  runNcc(worker, join(scratch, "worker"));
  cpSync(join(scratch, "worker/index.js"), worker);
  runNcc(join(repository, "lib/main.js"), folder, "--license", "licenses.txt");
}

/** ncc takes aliases from a tsconfig.json alone, so it gets one of its own: tsc and editors keep the real undici. */
function runNcc(entry: string, folder: string, ...options: readonly string[]): void {
  const tsconfig = join(scratch, "tsconfig.json");
  const stub = (name: string) => [join(repository, "scripts", name)];
  const paths = {
    ...modulesOfSdk(),
    "@actions/exec": stub("actions-exec-stub.js"),
    "@aws-sdk/credential-provider-node": stub("aws-credentials-stub.js"),
    undici: stub("undici-stub.js"),
  };
  writeFileSync(tsconfig, JSON.stringify({ compilerOptions: { baseUrl: ".", allowJs: true, paths } }));
  const ncc = ["node_modules/@vercel/ncc/dist/ncc/cli.js", "build", entry, "--out", folder, ...options];
  runTool("ncc", [...ncc, "--target", "es2024", "--no-cache", "--quiet"], { TS_NODE_PROJECT: tsconfig });
}

/**
 * The AWS SDK's packages as ES modules, of which only what is used gets into the bundle. Left to itself ncc takes their
 * CommonJS, whole: 540 kB more to read for every run that stages a file.
 */
function modulesOfSdk(): Readonly<Record<string, readonly string[]>> {
  const packages = ["@aws-sdk", "@smithy"].flatMap((scope) =>
    readdirSync(join(repository, "node_modules", scope)).map((name) => `${scope}/${name}`),
  );
  return Object.fromEntries(
    packages.sort().flatMap((name) => {
      const modules = join(repository, "node_modules", name, "dist-es");
      return [
        ...(existsSync(join(modules, "index.js")) ? [[name, [join(modules, "index.js")]]] : []),
        ...(existsSync(join(modules, "submodules")) ? [[`${name}/*`, [join(modules, "submodules/*/index.js")]]] : []),
      ];
    }),
  );
}

/** ncc never empties its folder and names chunks by their content, so dist/ is replaced as a whole. */
function replaceDist(bundle: string): void {
  rmSync(dist, { recursive: true, force: true });
  cpSync(bundle, dist, { recursive: true });
  for (const file of filesIn(dist)) console.log(`dist/${file}  ${statSync(join(dist, file)).size} bytes`);
}

function check(bundle: string): void {
  const expected = filesIn(bundle);
  const present = filesIn(dist);
  const faults = [
    ...expected.filter((file) => !present.includes(file)).map((file) => `dist/${file} is missing`),
    ...present.filter((file) => !expected.includes(file)).map((file) => `dist/${file} does not belong there`),
    ...expected
      .filter((file) => present.includes(file))
      .filter((file) => !readFileSync(join(bundle, file)).equals(readFileSync(join(dist, file))))
      .map((file) => `dist/${file} differs`),
  ];
  if (faults.length === 0) {
    console.log(`dist/ equals a fresh build (${expected.length} files).`);
    return;
  }
  console.error(`dist/ is not what src/ builds:\n  ${faults.join("\n  ")}\nRun "npm run build" and commit dist/.`);
  process.exitCode = 1;
}

/** All files below a folder, relative to it, with `/`; none when it is not there. */
function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/**
 * Runs a tool of node_modules on this Node: needs neither a shell nor the `.cmd` files of Windows.
 * @throws ToolError when it does not end well; what it says goes straight to the terminal
 */
function runTool(name: string, command: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status, error } = spawnSync(process.execPath, command, {
    cwd: repository,
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new ToolError(`${name} failed with exit code ${status}.`);
}
