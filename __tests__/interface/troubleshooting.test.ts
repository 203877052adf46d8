import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { publishedName, repository } from "../../scripts/action-metadata.ts";
import { hintFor } from "../../src/hints.ts";
import { literalsIn } from "./literals.ts";

const guide = readFileSync(join(repository, "docs/troubleshooting.md"), "utf8");
const sources = globSync("src/**/*.ts", { cwd: repository })
  .map((file) => file.replaceAll("\\", "/"))
  .sort()
  .map((file) => ({ file, text: readFileSync(join(repository, file), "utf8") }));

/** Messages about the content of files are explained in docs/checks.md, hints in a table that is looked at below. */
const tellsOfRuns = (file: string) =>
  !file.startsWith("src/preflight/") &&
  !(file.startsWith("src/report/") && !/\/(errors|index)\.ts$/.test(file)) &&
  file !== "src/hints.ts";

/** Whether a text is a message: a sentence or the beginning of one, and not only a word or a phrase. */
function isMessage(text: string): boolean {
  const words = text.match(/(?<![\w-])[a-z]{2,}(?![\w-])/g) ?? [];
  return /\S+ \S+ .*[.?!]($| )/.test(text) || (/^[A-Z]/.test(text) && words.length >= 4);
}

/** What finds a message in a quotation of it: anything may be filled in where it has `…`. */
function finder(message: string): RegExp {
  const fixed = message
    .replaceAll('"…"', "…")
    .replace(/^[\s:…]+|[\s…]+$/g, "")
    .split("…");
  return new RegExp(fixed.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join(".*"), "u");
}

const messages = sources
  .filter(({ file }) => tellsOfRuns(file))
  .flatMap(({ file, text }) =>
    literalsIn(text)
      .filter(isMessage)
      .map((message) => [file, message] as const),
  );
const quotes = [...guide.matchAll(/^> `(.+)`$/gm)].map(([, quote = ""]) => quote.replaceAll('"…"', "…"));

describe("every message of src/ stands in docs/troubleshooting.md:", () => {
  test.each(messages)("%s: %s", (_, message) => {
    expect(quotes.some((quote) => finder(message).test(quote))).toBe(true);
  });
});

test.each(quotes)("the quoted message is one of src/: %s", (quote) => {
  expect(messages.some(([, message]) => finder(message).test(quote))).toBe(true);
});

test("every error class has an entry, and every entry's class exists", () => {
  const classes = sources.flatMap(({ text }) =>
    [...text.matchAll(/class (\w+) extends Error\b/g)].map(([, name]) => name),
  );
  const named = [...guide.matchAll(/<!-- errors: (.+) -->/g)].flatMap(([, names = ""]) => names.split(", "));
  expect(named.sort()).toEqual(classes.sort());
});

test("every entry says more than its messages", () => {
  const entries = guide.split(/^##(?=#? )/m).filter((part) => part.startsWith("# "));
  const silent = entries.filter((entry) => {
    const [, ...lines] = entry.split("\n");
    return !lines.some((line) => /^[A-Za-z*`|-]/.test(line));
  });
  expect(silent).toEqual([]);
});

describe("the table of Mapbox's messages", () => {
  const [, table = ""] = guide.split("## What Mapbox says");
  const rows = [...(table.split("\n## ")[0] ?? "").matchAll(/^\| `(.+?)` \| (.+) \|$/gm)];

  test.each(rows.map(([, message = "", advice = ""]) => [message, advice] as const))("%s", (message, advice) => {
    const hint = hintFor(message) ?? "";
    expect(hint).not.toBe("");
    if (advice !== "The same.") expect(advice.slice(0, 60)).toBe(hint.slice(0, 60));
  });

  test("has every hint of src/hints.ts", () => {
    const hints = literalsIn(readFileSync(join(repository, "src/hints.ts"), "utf8")).filter(isMessage);
    const shown = new Set(rows.map(([, message = ""]) => hintFor(message)));
    expect([...new Set(hints)].filter((hint) => !shown.has(hint))).toEqual([]);
  });
});

test("the link in a hint leads to this action's documents", () => {
  const [name, version] = publishedName.split("@");
  expect(hintFor("Unknown filetype")).toContain(
    `https://github.com/${name}/blob/${version}/docs/checks.md#file-not-geodata`,
  );
  expect(readFileSync(join(repository, "docs/checks.md"), "utf8")).toContain("\n### file-not-geodata\n");
});

test("links within the documents lead somewhere", () => {
  const documents = globSync(["*.md", "docs/*.md", "simulator/*.md"], { cwd: repository });
  const slug = (title: string) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-");
  const read = (file: string) => readFileSync(join(repository, file), "utf8");
  const anchors = (file: string) => [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) => slug(title));
  const broken = documents.flatMap((document) =>
    [
      ...read(document)
        .replaceAll(/^```.*?^```$/gms, "")
        .matchAll(/\]\(([^)\s]*)\)/g),
    ]
      .map(([, target = ""]) => target)
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => {
        const [path = "", anchor] = target.split("#");
        const file = path === "" ? document : join(document, "..", path);
        const exists = globSync(file.replace(/\/$/, ""), { cwd: repository }).length > 0;
        return !exists || (anchor !== undefined && !anchors(file).includes(anchor));
      })
      .map((target) => `${document}: ${target}`),
  );
  expect(broken).toEqual([]);
});
