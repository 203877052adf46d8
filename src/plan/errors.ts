/** The plan cannot be made. All its problems are told at once, so that one edit of the workflow mends them all. */
export class PlanError extends Error {
  override readonly name = "PlanError";
  /** Whole sentences for the user, in the order of the `files` input where they have one. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/** `text` in double quotes and on one line: a file's name may hold a line break, and a message must not be split by it. */
export function quoted(text: string): string {
  return `"${text.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1))}"`;
}

/** The first of `items` in words, and how many more there are: `"a", "b" and 98 more`. */
export function listed(items: readonly string[], most: number): string {
  const shown = items.slice(0, most);
  const more = items.length - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${more} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** Each problem once, and of more than `most` the first ones with the sentence that `rest` makes of the number left. */
export function capped(problems: readonly string[], most: number, rest: (count: number) => string): readonly string[] {
  const different = [...new Set(problems)];
  if (different.length <= most) return different;
  return [...different.slice(0, most), rest(different.length - most)];
}
