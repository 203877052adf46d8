/**
 * `npm run check:interface`: action.yml, documents, workflows and the reader of inputs say the same, and GitHub would
 * take them. `npm run docs` (`--write`): first makes the README's tables and the recipes' workflows anew.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { readActionMetadata, repository } from "./action-metadata.ts";
import { codeBlocks, completeWorkflow, withExamples, withGeneratedTables } from "./markdown.ts";
import { validateWithActionlint, validateWithLanguageService } from "./validate.ts";

process.chdir(repository);
const action = readActionMetadata("action.yml");
const problems = [
  ...(await checkActionFile()),
  ...checkSettings(),
  ...checkGenerated("README.md", await withGeneratedTables("README.md"), "tables of inputs and outputs"),
  ...checkGenerated("docs/recipes.md", withExamples(read("docs/recipes.md"), readExample), "workflows"),
  ...checkRecipes(),
  ...(await checkWorkflows()),
  ...checkPins(),
  ...(await checkExamplesInDocuments()),
];

if (problems.length === 0) {
  console.log("action.yml, documents and workflows agree.");
} else {
  console.error(problems.join("\n"));
  process.exitCode = 1;
}

async function checkActionFile(): Promise<readonly string[]> {
  const text = read("action.yml");
  return place("action.yml", await validateWithLanguageService("action.yml", text, action));
}

/** src/settings.ts names every input where it reads it, so that both lists can be compared as text. */
function checkSettings(): readonly string[] {
  const source = read("src/settings.ts");
  const known = new Set(
    [...source.matchAll(/(?:getInput|inputs\.\w+)\(\s*"([a-z-]+)"/g)].map(([, name]) => name ?? ""),
  );
  return [
    ...[...action.inputs.keys()]
      .filter((name) => !known.has(name))
      .map((name) => `src/settings.ts does not read the input "${name}" of action.yml.`),
    ...[...known]
      .filter((name) => !action.inputs.has(name))
      .map((name) => `src/settings.ts reads "${name}", which is no input of action.yml.`),
  ];
}

/** What a document shows of other files is what stands there. With `--write` it is made so. */
function checkGenerated(document: string, expected: string, what: string): readonly string[] {
  if (expected === read(document)) return [];
  if (process.argv.includes("--write")) {
    writeFileSync(document, expected);
    return [];
  }
  return [`${document}: the ${what} are not those of the files they come from. Run "npm run docs".`];
}

/** Every example is a recipe. */
function checkRecipes(): readonly string[] {
  const recipes = read("docs/recipes.md");
  return globSync("examples/workflows/*")
    .map((file) => basename(file))
    .filter((name) => !recipes.includes(`<!-- example: ${name} -->`))
    .map((name) => `docs/recipes.md does not show examples/workflows/${name}.`);
}

function read(file: string): string {
  return readFileSync(file, "utf8");
}

function readExample(name: string): string {
  return read(`examples/workflows/${name}`);
}

async function checkWorkflows(): Promise<readonly string[]> {
  const files = globSync(["{.github,examples}/workflows/*.{yml,yaml}"]).sort();
  const found = await Promise.all(files.map((file) => checkWorkflow(file, read(file))));
  return found.flatMap((complaints, index) => place(files[index] ?? "", complaints));
}

/** What runs in this repository is named by commits: the tag of an action can be moved by whoever gets hold of it. */
function checkPins(): readonly string[] {
  return globSync(".github/workflows/*").flatMap((file) =>
    [...read(file).matchAll(/^\s*(?:- )?uses: (.+)$/gm)]
      .map(([, action = ""]) => action)
      .filter((action) => action !== "./" && !/@[0-9a-f]{40} # v\d/.test(action))
      .map((action) => `${file}: ${action} is not pinned. Expected: owner/name@<commit> # v<version>`),
  );
}

/** Whatever a reader may copy from a document has to work: fragments are checked inside a small workflow. */
async function checkExamplesInDocuments(): Promise<readonly string[]> {
  const documents = globSync(["*.md", "docs/*.md", "simulator/*.md", "examples/**/*.md"]).filter(existsSync).sort();
  const found = documents.flatMap((document) =>
    codeBlocks(read(document))
      .filter(({ language }) => language === "yaml" || language === "yml")
      .map(async ({ text, line }) => {
        const workflow = completeWorkflow(text);
        // A path of its own for each: the language service remembers what it has parsed by path.
        const path = `.github/workflows/${document}-${line}.yml`;
        const complaints = workflow === null ? [] : await checkWorkflow(path, workflow);
        return place(`${document}: example in line ${line}`, complaints);
      }),
  );
  return (await Promise.all(found)).flat();
}

async function checkWorkflow(path: string, text: string): Promise<readonly string[]> {
  const asWorkflow = path.replace(/^examples\b/, ".github");
  return [
    ...(await validateWithLanguageService(asWorkflow, text, action)),
    ...(await validateWithActionlint(asWorkflow, text)),
  ];
}

function place(where: string, complaints: readonly string[]): readonly string[] {
  return complaints.map((complaint) => `${where}: ${complaint}`);
}
