import { quoted } from "./errors.ts";
import type { DatasetLine } from "./lines.ts";

/**
 * What is wrong with a dataset's owner, or null. Mapbox's documentation gives a dataset as
 * `mapbox://datasets/{username}/{dataset}` with the account that is uploaded to as its username, and nothing says that
 * another account's can be read.
 */
export function ownerFault(line: DatasetLine, username: string | null): string | null {
  if (username === null || line.user.toLowerCase() === username.toLowerCase()) return null;
  return (
    `files, line ${line.number}: ${quoted(line.url)} belongs to the account ${quoted(line.user)}, but this run publishes ` +
    `for ${quoted(username)}. Copy the dataset to ${quoted(username)}, or use that account's token in a step of its own.`
  );
}

/** While the run's own account is not known (a dry run): all accounts that are named must be one. */
export function accountsFault(accounts: readonly string[]): string | null {
  const different = new Map(accounts.map((account) => [account.toLowerCase(), account]));
  if (different.size < 2) return null;
  const named = [...different.values()].map(quoted).join(", ");
  return `The tilesets and datasets belong to several accounts (${named}), but one step publishes for one. Use a step for each.`;
}
