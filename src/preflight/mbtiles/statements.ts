/** How to remove tiles from a table, whose name is as SQL wants it: SQLite deletes nothing from a view. */
export function removal(table: string | undefined, condition: string): string {
  const name = plainName(table);
  return name === undefined
    ? "Remove them from the tables behind the view, or build the file anew."
    : `Remove them: \`sqlite3 FILE "DELETE FROM ${name} WHERE ${condition}"\`.`;
}

/** How to count the rows of a table from the other end. By way of numbers below 0, so that no two tiles are ever at one place. */
export function turning(table: string | undefined): string {
  const name = plainName(table);
  if (name === undefined) return "Turn them round in the tables behind the view, or build the file anew.";
  const [below, back] = ["-1 - tile_row", "(1 << zoom_level) + tile_row"].map(
    (row) => `UPDATE ${name} SET tile_row = ${row};`,
  );
  return `Turn them round: \`sqlite3 FILE "BEGIN; ${below} ${back} COMMIT"\`.`;
}

/** A name that needs no quotes in a command. */
function plainName(table: string | undefined): string | undefined {
  return /^"?(\w+)"?$/.exec(table ?? "")?.[1];
}
