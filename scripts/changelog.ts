/**
 * What CHANGELOG.md says of a version: `## 1.2.3 (2026-11-23)` and the text up to the next such heading.
 */

/** The heading of a version: its number, and its date or `not yet released`. */
const heading = /^## (\S+) \((.+)\)$/;

/**
 * The notes for the release of a tag such as `v1.2.3`.
 * @throws Error when the tag is no version, is not the package's, or has no dated section with text
 */
export function notesOf(tag: string, changelog: string, packageVersion: string): string {
  const version = /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1];
  if (version === undefined) throw new Error(`"${tag}" is not the tag of a version. Expected for example v1.2.3.`);
  if (version !== packageVersion) {
    throw new Error(`The tag is ${tag}, but package.json has version ${packageVersion}. Make them the same.`);
  }
  const lines = changelog.split(/\r?\n/);
  const start = lines.findIndex((line) => heading.exec(line)?.[1] === version);
  const date = heading.exec(lines[start] ?? "")?.[2] ?? null;
  if (date === null) throw new Error(`CHANGELOG.md has no section "## ${version} (YYYY-MM-DD)".`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) {
    throw new Error(`CHANGELOG.md says "${date}" of ${version}. Put the date of the release there: YYYY-MM-DD.`);
  }
  const end = lines.findIndex((line, index) => index > start && line.startsWith("## "));
  const notes = lines
    .slice(start + 1, end === -1 ? undefined : end)
    .join("\n")
    .trim();
  if (notes === "") throw new Error(`CHANGELOG.md says nothing about ${version}.`);
  return notes;
}
