import { excerpt } from "../numbers.ts";
import { NUMBER } from "./scanner.ts";

/** Digits in groups of three, by whatever stands between thousands; a single group may be decimals. */
const GROUPED = /^[+-]?(\d{1,3})(?:[,.'’\s]\d{3})+(?:[,.]\d+)?$/;
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;
/** Degrees with their sign, with minutes, or with the letter of a direction. */
const WITH_UNITS = /\d\s*[°º˚′″]|\d\s*['’\s]\s*\d|\d\s*[nsewo]$|^[nsewo]\s*\d/i;

/** What passes for a part of a number, or for nothing; and the command that mends it beside digits, where words are left alone. */
const LOOK_ALIKES = [
  {
    pattern: /^[\p{Pd}\u2212]$/u,
    name: "a typographic dash",
    plain: "-",
    mend: (code: string) => `s/(?<![^,;|\\t"])${code}(?=[\\d.])/-/g`,
  },
  {
    pattern: /^\p{Zs}$/u,
    name: "an unusual space",
    plain: " ",
    mend: (code: string) => `s/(?<=[\\d.])${code}|${code}(?=[-.\\d])/ /g`,
  },
  {
    pattern: /^\p{Cf}$/u,
    name: "an invisible character",
    plain: "",
    mend: (code: string) => `s/(?<=[\\d.])${code}|${code}(?=[-.\\d])//g`,
  },
] as const;

/** A value that is no number, in quotes: characters that cannot be seen or told from others are named by their codes. */
export function shown(text: string): string {
  return `"${excerpt([...text].map((letter) => (lookAlike(letter) === undefined ? letter : `<${codePoint(letter)}>`)).join(""), 40)}"`;
}

/** Whether a value is a number with a decimal comma, and not one with commas between thousands. */
export function hasDecimalComma(text: string): boolean {
  return DECIMAL_COMMA.test(text) && !isGrouped(text);
}

/** Whether a value is an angle as people write it: degrees with signs and letters, minutes and seconds. */
export function hasUnits(text: string): boolean {
  return WITH_UNITS.test(text) && !isGrouped(text);
}

/** What to write for a value that is no number. */
export function numberRemedy(text: string): string {
  const foreign = [...new Set(text)].filter((letter) => lookAlike(letter) !== undefined);
  const plain = foreign.reduce((mended, letter) => mended.replaceAll(letter, lookAlike(letter)?.plain ?? ""), text);
  if (foreign.length > 0 && NUMBER.test(plain.trim())) {
    const named = foreign.map((letter) => `${codePoint(letter)} is ${lookAlike(letter)?.name}`);
    const commands = foreign.map((letter) => lookAlike(letter)?.mend(`\\x{${hexadecimal(letter)}}`));
    return `${named.join(", ")}: \`perl -CSD -pe '${commands.join("; ")}' in.csv > out.csv\``;
  }
  if (isGrouped(text)) return "Write numbers without separators between thousands";
  if (hasDecimalComma(text)) return "Write a decimal point";
  if (hasUnits(text)) return "Write decimal degrees without signs and letters, such as `-8.5` for 8° 30' W";
  return "Write a plain number, such as `-8.5`, or leave the row out";
}

/** One group of three alone is that of thousands where it would leave more degrees than there are. */
function isGrouped(text: string): boolean {
  const first = GROUPED.exec(text)?.[1];
  return first !== undefined && (Number(first) > 360 || text.split(/[,.'’\s]/).length > 2);
}

function lookAlike(letter: string): (typeof LOOK_ALIKES)[number] | undefined {
  return /^[ -~]$/.test(letter) ? undefined : LOOK_ALIKES.find(({ pattern }) => pattern.test(letter));
}

function codePoint(letter: string): string {
  return `U+${hexadecimal(letter).toUpperCase().padStart(4, "0")}`;
}

function hexadecimal(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16);
}
