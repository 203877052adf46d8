import { quoted } from "./errors.ts";
import { fill, fillId, fitForId, type Template, type Values } from "./templates.ts";

/** Mapbox's limit for the part after the dot (docs.mapbox.com/api/maps/uploads, "Create an upload"). */
const longestHandle = 32;
/** Mapbox's limit for a tileset's name (same page). */
const longestDisplayName = 64;

/** A tileset as the user named it. */
export interface TilesetId {
  /** Before the dot, or null where there is no dot. */
  readonly account: string | null;
  /** After the dot. */
  readonly handle: string;
}

/** What is wrong with the characters typed into a template for tileset IDs, whatever file it is filled for. */
export function typedFaults(template: Template): readonly string[] {
  const typed = template.parts.map((part) => ("typed" in part ? part.typed : "")).join("");
  const where = `${template.origin}: the tileset ${quoted(template.text)}`;
  const foreign = [...new Set(typed.match(/[^A-Za-z0-9_.-]/gu) ?? [])];
  const faults: string[] = [];
  if (foreign.length > 0) {
    const characters = foreign.map(quoted).join(", ");
    faults.push(`${where} has ${characters}. A tileset ID takes letters A–Z, digits, "-" and "_" only.`);
  }
  const dots = typed.split(".").length - 1;
  if (dots > 1) faults.push(`${where} has ${dots} dots. Expected is one at most, between account and name.`);
  if (template.text.startsWith(".")) faults.push(`${where} has no account before its dot. Drop the dot.`);
  if (template.text.endsWith(".")) faults.push(`${where} has nothing after its dot. Write for example {name}.`);
  return faults;
}

/** The tileset ID of one file. The template must be free of `typedFaults`. */
export function tilesetId(template: Template, values: Values): TilesetId {
  const text = fillId(template, values);
  const dot = text.indexOf(".");
  return { account: dot === -1 ? null : text.slice(0, dot), handle: text.slice(dot + 1) };
}

/** What users and Mapbox know a tileset by. Without a username, in a dry run, it is the handle alone. */
export function fullId(id: TilesetId, username: string | null): string {
  return username === null ? id.handle : `${username}.${id.handle}`;
}

/** The faults of an ID, by kind: of each kind there can be one for every file. */
export type IdFault = { readonly kind: "empty" | "long" | "account"; readonly text: string };

/** Checks one file's ID. `label`: what users know the file by. */
export function idFault(id: TilesetId, label: string, template: Template, username: string | null): IdFault | null {
  if (id.account !== null && username !== null && id.account.toLowerCase() !== username.toLowerCase()) {
    const text =
      `${template.origin}: the tileset ${quoted(template.text)} is for the account ${quoted(id.account)}, but this run ` +
      `publishes for ${quoted(username)}. Drop ${quoted(`${id.account}.`)}, or use that account's token in a step of its own.`;
    return { kind: "account", text };
  }
  if (id.handle === "") {
    const text =
      `The tileset ID of ${quoted(label)} would be empty: what ${quoted(template.text)} stands for has no letter A–Z, ` +
      `digit, "-" or "_". Name it: ${asLine(label)} => roads`;
    return { kind: "empty", text };
  }
  if (id.handle.length > longestHandle) {
    const shorter = id.handle.slice(0, longestHandle).replace(/[-_]+$/, "") || "roads";
    const after = username === null ? "" : " after the dot";
    const text =
      `Tileset ID ${quoted(fullId(id, username))} has ${id.handle.length} characters${after}; Mapbox allows ` +
      `${longestHandle}. Name it: ${asLine(label)} => ${shorter}`;
    return { kind: "long", text };
  }
  return null;
}

/** The name shown in Studio: the template filled, or the handle without one. */
export function displayName(template: Template | null, values: Values, handle: string): string {
  return template === null ? handle : fill(template, values);
}

/** What is wrong with a name for Studio, or null. Characters are counted as code points. */
export function displayNameFault(name: string, label: string): string | null {
  if (name.trim() === "") return `display-name: the name of ${quoted(label)} would be empty. Write for example {name}.`;
  const length = [...name].length;
  if (length <= longestDisplayName) return null;
  return (
    `display-name: ${quoted(name)}, of ${quoted(label)}, has ${length} characters; Mapbox allows ${longestDisplayName}. ` +
    "Shorten the display-name."
  );
}

/** `label` as a line of the `files` input that names this file and nothing else. */
export function asLine(label: string): string {
  return /^[#!]/.test(label) ? `./${label}` : label;
}

/** A valid handle for a file whose own one is taken: with the word that tells it from others, or else a number. */
export function otherHandle(id: TilesetId, difference: string, isTaken: (handle: string) => boolean): string {
  const candidates = [
    `${id.handle}-${fitForId(difference)}`,
    ...Array.from({ length: 98 }, (_, index) => `${id.handle}-${index + 2}`),
  ];
  const fits = (handle: string) => handle.length <= longestHandle && !handle.endsWith("-") && !isTaken(handle);
  return candidates.find(fits) ?? "another-name";
}
