/** What expanding the entities of a document type may grow to, in characters: where expat begins to refuse. */
const EXPANSION_LIMIT = 8 * 1024 * 1024;

/** What the internal subset of a document type declares. */
export interface DeclaredEntities {
  readonly names: readonly string[];
  /** Whether one of them would expand to more than expat allows, or to itself. */
  readonly explosive: boolean;
}

/** A document type is looked at up to here, in characters. */
const DOCTYPE_LIMIT = 262_144;

/**
 * Finds the entities that a document type declares. None is ever expanded: lengths alone are added up, so that "a billion
 * laughs" cost nothing.
 */
export function declaredEntities(doctype: string): DeclaredEntities {
  const values = new Map<string, string>();
  const declaration = /<!ENTITY\s+([^\s%"'>]+)\s+(?:"([^"]*)"|'([^']*)'|(?:SYSTEM|PUBLIC)\b)/g;
  for (const [, name = "", double, single] of doctype.slice(0, DOCTYPE_LIMIT).matchAll(declaration)) {
    if (!values.has(name)) values.set(name, double ?? single ?? "");
  }
  const lengths = new Map<string, number>();
  let explosive = doctype.length > DOCTYPE_LIMIT;
  for (const name of values.keys()) {
    if (expandedLength(name, values, lengths, 0) > EXPANSION_LIMIT) explosive = true;
  }
  return { names: [...values.keys()], explosive };
}

function expandedLength(
  name: string,
  values: ReadonlyMap<string, string>,
  lengths: Map<string, number>,
  depth: number,
): number {
  const known = lengths.get(name);
  if (known !== undefined) return known;
  const value = values.get(name) ?? "";
  // A name that is being expanded counts as endless: it contains itself. So does one nested absurdly deep.
  lengths.set(name, Number.POSITIVE_INFINITY);
  if (depth > 500) return Number.POSITIVE_INFINITY;
  let length = value.length;
  for (const [, inner = ""] of value.matchAll(/&([^#;&\s][^;&\s]*);/g)) {
    if (values.has(inner)) length += expandedLength(inner, values, lengths, depth + 1);
  }
  lengths.set(name, length);
  return length;
}
