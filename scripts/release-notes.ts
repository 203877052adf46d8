/**
 * `node scripts/release-notes.ts v1.2.3`: prints what CHANGELOG.md says of that version, or why it cannot be released.
 * Needs no packages, so that it can run before they are installed.
 */
import { readFileSync } from "node:fs";
import { notesOf } from "./changelog.ts";

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");

try {
  const { version }: { readonly version: string } = JSON.parse(read("package.json"));
  console.log(notesOf(process.argv[2] ?? "", read("CHANGELOG.md"), version));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
