/**
 * Every string and template of a TypeScript source, in order. What a template fills in is shown as `…`; strings that
 * are joined by `+` count as one. Made for sources that are formatted by Biome.
 */
export function literalsIn(source: string): readonly string[] {
  const literals: string[] = [];
  let joins = false;
  let before = "";
  for (let at = 0; at < source.length; ) {
    const [token, literal] = tokenAt(source, at, before);
    at += token.length;
    if (literal !== null) {
      if (joins) literals.push((literals.pop() ?? "") + literal);
      else literals.push(literal);
    }
    if (/^\s*$|^\/[/*]/.test(token)) continue;
    joins = token === "+" && before === '"';
    before = literal === null ? token : '"';
  }
  return literals;
}

/** The token at a place, and the text it stands for if it is a string or template. `before`: the one before it. */
function tokenAt(source: string, at: number, before: string): readonly [token: string, literal: string | null] {
  const rest = source.slice(at, at + 20_000);
  const [plain] = /^(\s+|\/\/.*|\/\*[\s\S]*?\*\/|[\w$]+)/.exec(rest) ?? [];
  if (plain !== undefined) return [plain, null];
  const [string] = /^(["'])(?:\\.|(?!\1).)*\1/.exec(rest) ?? [];
  if (string !== undefined) return [string, unescaped(string.slice(1, -1))];
  if (rest.startsWith("`")) return templateAt(rest);
  const beginsValue = before === "" || /^(?:[([{,;=:!&|?+*%<>~^-]|return|=>)$/.test(before);
  const [pattern] = beginsValue ? (/^\/(?:\\.|\[(?:\\.|[^\]])*\]|[^/])+\/\w*/.exec(rest) ?? []) : [];
  return [pattern ?? rest.slice(0, 1), null];
}

function templateAt(rest: string): readonly [token: string, literal: string] {
  let text = "";
  for (let at = 1; at < rest.length; ) {
    if (rest.startsWith("`", at)) return [rest.slice(0, at + 1), unescaped(text)];
    if (rest.startsWith("${", at)) {
      at = endOfFilling(rest, at + 2);
      text += "…";
    } else {
      const length = rest[at] === "\\" ? 2 : 1;
      text += rest.slice(at, at + length);
      at += length;
    }
  }
  throw new Error(`A template has no end: ${rest.slice(0, 80)}`);
}

/** The place after the brace that ends what a template fills in; strings and templates within are stepped over. */
function endOfFilling(rest: string, start: number): number {
  let depth = 1;
  let at = start;
  let before = "{";
  while (depth > 0) {
    const [token] = tokenAt(rest, at, before);
    if (token === "") throw new Error(`A template has no end: ${rest.slice(0, 80)}`);
    if (token === "{") depth++;
    if (token === "}") depth--;
    at += token.length;
    if (token.trim() !== "") before = token;
  }
  return at;
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/gs, (_, character: string) => (character === "n" ? "\n" : character));
}
