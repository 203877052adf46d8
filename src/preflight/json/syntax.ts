import { isLetter } from "./letters.ts";

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** The first place where the text is no JSON. `message` is a phrase: "a comma is missing". */
export class JsonSyntaxError extends Error {
  override readonly name = "JsonSyntaxError";
  /** Offset in the file, in bytes. */
  readonly offset: number;
  /** Whether the text simply ends too early. */
  readonly truncated: boolean;
  /** The byte that comes after the end of a complete document, null for faults inside. */
  readonly afterEnd: number | null;

  constructor(message: string, offset: number, place: { truncated?: boolean; afterEnd?: number | null } = {}) {
    super(message);
    this.offset = offset;
    this.truncated = place.truncated ?? false;
    this.afterEnd = place.afterEnd ?? null;
  }
}

// What may come next in a JSON text.
export const VALUE = 0;
export const VALUE_OR_ARRAY_END = 1;
export const KEY = 2;
export const KEY_OR_OBJECT_END = 3;
export const COLON = 4;
export const COMMA_OR_END = 5;
export const NOTHING = 6;

/** A phrase on what is wrong with `byte`, which begins `rest`, where something else is `expected`. */
export function explainSyntax(rest: string, expected: number, byte: number): string {
  if (/^(<{7}|={7}|>{7})/.test(rest)) return "a mark of an unresolved merge conflict stands here";
  if (/^\/[/*]/.test(rest) || rest.startsWith("#")) return "a comment stands here; JSON has none";
  if (byte === 0) return "a NUL byte stands here";
  if (rest.startsWith("'")) return "single quotes stand here; JSON needs double quotes";
  const python = /^(True|False|None|undefined)\b/.exec(rest)?.[1];
  if (python !== undefined && expected <= VALUE_OR_ARRAY_END) {
    return `"${python}" is no JSON; write ${PYTHON_WORDS.get(python) ?? "null"}`;
  }
  const found = `"${[...rest][0] ?? ""}"`;
  if (expected === NOTHING) return `${found} stands after the end of the document`;
  if ((byte === CLOSE_BRACE && expected === KEY) || (byte === CLOSE_BRACKET && expected === VALUE)) {
    return `a comma stands before ${found}`;
  }
  if (expected === COMMA_OR_END && (byte === QUOTE || byte === OPEN_BRACE || byte === OPEN_BRACKET || isLetter(byte))) {
    return `a comma is missing before ${found}`;
  }
  if (byte === COMMA && expected <= KEY_OR_OBJECT_END) return "a comma stands where a value or name is due";
  return `${found} stands where ${EXPECTATIONS[expected] ?? "something else"} is due`;
}

const EXPECTATIONS: readonly string[] = [
  "a value",
  'a value or "]"',
  "a name in double quotes",
  'a name in double quotes or "}"',
  "a colon",
  "a comma or the end of the object or array",
];

const PYTHON_WORDS: ReadonlyMap<string, string> = new Map([
  ["True", "true"],
  ["False", "false"],
]);
