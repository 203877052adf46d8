import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateActionMarkdownDocs } from "action-docs";

/** A fenced code block of a Markdown file. */
export interface CodeBlock {
  /** Word after the opening fence, for example `yaml`. */
  readonly language: string;
  readonly text: string;
  /** 1-based line of the opening fence. */
  readonly line: number;
}

/** All fenced code blocks, in their order. */
export function codeBlocks(markdown: string): readonly CodeBlock[] {
  return [...markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(({ 1: language = "", 2: text = "", index }) => ({
    language,
    text,
    line: markdown.slice(0, index).split("\n").length,
  }));
}

/**
 * A complete workflow around a fragment of documentation: a list of steps, or jobs without a trigger.
 * Null for YAML that is no part of a workflow.
 */
export function completeWorkflow(yaml: string): string | null {
  if (/^jobs:/m.test(yaml)) return /^on:/m.test(yaml) ? yaml : `on: push\n${yaml}`;
  if (!/^- (uses|name|run|id):/m.test(yaml)) return null;
  const steps = yaml.replaceAll(/^(?=.)/gm, "      ");
  return `on: push\njobs:\n  example:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
}

/**
 * A Markdown text with the code block after each `<!-- example: NAME -->` made anew: it shows the file of that name.
 * @param read gives the text of an example by its name
 */
export function withExamples(markdown: string, read: (name: string) => string): string {
  return markdown.replaceAll(
    /(<!-- example: (\S+) -->\n)(```yaml\n.*?^```$)?/gms,
    (_, marker: string, name: string, block?: string) =>
      `${marker}\`\`\`yaml\n${read(name).trimEnd()}\n\`\`\`${block === undefined ? "\n" : ""}`,
  );
}

/**
 * A Markdown file as it should be: the text between its `action-docs-…` markers made anew from action.yml.
 * The file itself stays as it is. The working directory must be the action's.
 */
export async function withGeneratedTables(file: string): Promise<string> {
  const scratch = mkdtempSync(join(tmpdir(), "action-docs-"));
  try {
    const copy = join(scratch, "copy.md");
    writeFileSync(copy, readFileSync(file));
    await generateActionMarkdownDocs({
      sourceFile: "action.yml",
      tocLevel: 2,
      updateReadme: true,
      readmeFile: copy.replaceAll("\\", "/"),
      lineBreaks: "LF",
      includeNameHeader: false,
    });
    return readFileSync(copy, "utf8");
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
