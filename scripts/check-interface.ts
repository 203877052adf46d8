/**
 * `npm run check:interface`: action.yml, documents, workflows and the reader of inputs say the same, and GitHub would
 * take them. `npm run docs` (`--write`): makes the README's tables anew first.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { readActionMetadata, repository } from "./action-metadata.ts";
import { codeBlocks, completeWorkflow, withGeneratedTables } from "./markdown.ts";
import { validateWithActionlint, validateWithLanguageService } from "./validate.ts";

process.chdir(repository);
const action = readActionMetadata("action.yml");
const problems = [
  ...(await checkActionFile()),
  ...checkSettings(),
  ...(await checkTables()),
  ...(await checkWorkflows()),
  ...(await checkExamplesInDocuments()),
];

if (problems.length === 0) {
  console.log("action.yml, documents and workflows agree.");
} else {
  console.error(problems.join("\n"));
  process.exitCode = 1;
}

async function checkActionFile(): Promise<readonly string[]> {
  const text = readFileSync("action.yml", "utf8");
  return place("action.yml", await validateWithLanguageService("action.yml", text, action));
}

/** src/settings.ts names every input where it reads it, so that both lists can be compared as text. */
function checkSettings(): readonly string[] {
  const source = readFileSync("src/settings.ts", "utf8");
  const read = new Set([...source.matchAll(/(?:getInput|inputs\.\w+)\(\s*"([a-z-]+)"/g)].map(([, name]) => name ?? ""));
  return [
    ...[...action.inputs.keys()]
      .filter((name) => !read.has(name))
      .map((name) => `src/settings.ts does not read the input "${name}" of action.yml.`),
    ...[...read]
      .filter((name) => !action.inputs.has(name))
      .map((name) => `src/settings.ts reads "${name}", which is no input of action.yml.`),
  ];
}

async function checkTables(): Promise<readonly string[]> {
  const expected = await withGeneratedTables("README.md");
  if (expected === readFileSync("README.md", "utf8")) return [];
  if (process.argv.includes("--write")) {
    writeFileSync("README.md", expected);
    return [];
  }
  return ['README.md: the tables of inputs and outputs are not those of action.yml. Run "npm run docs".'];
}

async function checkWorkflows(): Promise<readonly string[]> {
  const files = globSync(["{.github,examples}/workflows/*.{yml,yaml}"]).sort();
  const found = await Promise.all(files.map((file) => checkWorkflow(file, readFileSync(file, "utf8"))));
  return found.flatMap((complaints, index) => place(files[index] ?? "", complaints));
}

/** Whatever a reader may copy from a document has to work: fragments are checked inside a small workflow. */
async function checkExamplesInDocuments(): Promise<readonly string[]> {
  const documents = globSync(["*.md", "docs/*.md", "simulator/*.md", "examples/**/*.md"]).filter(existsSync).sort();
  const found = documents.flatMap((document) =>
    codeBlocks(readFileSync(document, "utf8"))
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
