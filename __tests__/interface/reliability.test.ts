import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { repository } from "../../scripts/action-metadata.ts";
import { literalsIn } from "./literals.ts";

const document = readFileSync(join(repository, "docs/reliability.md"), "utf8");

/** Every `file › group › title` of the document, once. */
const proofs = [...new Set([...document.matchAll(/`([^`]+ › [^`]+)`/g)].flatMap(([, proof = ""]) => [proof]))];

/** Whether a source has a group, case or title of that name: as it stands, or made of a template and a case. */
function has(literals: ReadonlySet<string>, name: string): boolean {
  if (literals.has(name)) return true;
  return [...literals].some((literal) => {
    if (!/%[sdifj]/.test(literal)) return false;
    const parts = literal.split(/%[sdifj]/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
    const [, ...cases] = new RegExp(`^${parts.join("(.+)")}$`).exec(name) ?? [];
    return cases.length > 0 && cases.every((one) => literals.has(one.replace(/^"(.*)"$/, "$1")));
  });
}

describe("every test that docs/reliability.md names exists", () => {
  test("it names some", () => {
    expect(proofs.length).toBeGreaterThan(50);
  });

  test.each(proofs)("%s", (proof) => {
    const [name = "", ...titles] = proof.split(" › ");
    const file = join(repository, "__tests__", `${name}.test.ts`);
    expect(existsSync(file)).toBe(true);
    const literals = new Set(literalsIn(readFileSync(file, "utf8")));
    expect(titles.filter((title) => !has(literals, title))).toEqual([]);
  });
});

test("a test that does not exist would be missed", () => {
  const literals = new Set(
    literalsIn('test.each([["a reset"]])("%s: adopted", () => {}); test("one file", () => {});'),
  );
  expect(has(literals, "one file")).toBe(true);
  expect(has(literals, "a reset: adopted")).toBe(true);
  expect(has(literals, "a stall: adopted")).toBe(false);
  expect(has(literals, "two files")).toBe(false);
});
