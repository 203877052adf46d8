/** How to remove tiles from a table, whose name is as SQL wants it: SQLite deletes nothing from a view. */
export function removal(table: string | undefined, condition: string): string {
  const name = /^"?(\w+)"?$/.exec(table ?? "")?.[1];
  return name === undefined
    ? "Remove them from the tables behind the view, or build the file anew."
    : `Remove them: \`sqlite3 FILE "DELETE FROM ${name} WHERE ${condition}"\`.`;
}
