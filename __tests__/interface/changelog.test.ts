import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { repository } from "../../scripts/action-metadata.ts";
import { notesOf } from "../../scripts/changelog.ts";

const changelog = `# Changelog

About this file.

## 1.3.0 (not yet released)

- Something new.

## 1.2.0 (2026-11-23)

- Faster.

### For contributors

- Other tests.

## 1.1.1 (2026-10-01)

## 1.1.0 (2026-09-30)

- The last section.
`;

describe("notesOf", () => {
  test.each([
    ["v1.2.0", "1.2.0", "- Faster.\n\n### For contributors\n\n- Other tests."],
    ["v1.1.0", "1.1.0", "- The last section."],
  ])("%s", (tag, version, notes) => {
    expect(notesOf(tag, changelog, version)).toBe(notes);
    expect(notesOf(tag, changelog.replaceAll("\n", "\r\n"), version)).toBe(notes);
  });

  test.each([
    ["1.2.0", "1.2.0", '"1.2.0" is not the tag of a version'],
    ["v1.2.0-rc.1", "1.2.0", '"v1.2.0-rc.1" is not the tag of a version'],
    ["v1.2.0", "1.1.0", "The tag is v1.2.0, but package.json has version 1.1.0"],
    ["v1.4.0", "1.4.0", 'CHANGELOG.md has no section "## 1.4.0 (YYYY-MM-DD)"'],
    ["v1.3.0", "1.3.0", 'CHANGELOG.md says "not yet released" of 1.3.0'],
    ["v1.1.1", "1.1.1", "CHANGELOG.md says nothing about 1.1.1"],
  ])("refuses %s with package version %s", (tag, version, message) => {
    expect(() => notesOf(tag, changelog, version)).toThrow(message);
  });
});

test("CHANGELOG.md has a section for the version of package.json", () => {
  const { version } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  expect(readFileSync(join(repository, "CHANGELOG.md"), "utf8")).toContain(`\n## ${version} (`);
});
