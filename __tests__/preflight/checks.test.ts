import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { CHECKS_MADE } from "../../src/preflight/checks.ts";

const ids = Object.keys(CHECKS_MADE);
const preflight = new URL("../../src/preflight/", import.meta.url);

describe("the list of checks", () => {
  test("is told of in docs/checks.md, each check once and in the same order", async () => {
    const text = await readFile(new URL("../../docs/checks.md", import.meta.url), "utf8");
    expect([...text.matchAll(/^### (.+)$/gm)].map(([, id]) => id)).toEqual(ids);
  });

  test("has every id that a check reports, and no other", async () => {
    const files = (await readdir(preflight, { recursive: true })).filter(
      (name) => name.endsWith(".ts") && name !== "checks.ts",
    );
    const texts = await Promise.all(files.map((name) => readFile(new URL(name, preflight), "utf8")));
    const source = texts.join("\n");
    const reported = new Set([...source.matchAll(/\bcheck: "([a-z0-9-]+)"/g)].map(([, id]) => id ?? ""));
    expect([...reported].filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !source.includes(`"${id}"`))).toEqual([]);
  });
});
