import { accountsFault, ownerFault } from "./accounts.ts";
import { type Claim, collisions } from "./collisions.ts";
import { capped } from "./errors.ts";
import type { DatasetLine, Lines, PatternLine } from "./lines.ts";
import { missingValues, parseTemplate, type Template, type Values } from "./templates.ts";
import { displayName, displayNameFault, fullId, type IdFault, idFault, tilesetId, typedFaults } from "./tilesets.ts";
import type { PlannedUpload, Source } from "./types.ts";

/** A file or dataset of the plan that has no tileset yet. */
export interface Unnamed {
  readonly source: Source;
  /** What `{name}` and `{dir}` stand for. */
  readonly name: string;
  readonly dir: string;
  /** The line that names its tileset, or null where the `tileset` input does. */
  readonly targetLine: PatternLine | DatasetLine | null;
}

/** What tilesets are named by. */
export interface Naming {
  readonly tileset: string;
  readonly displayName: string | null;
  readonly username: string | null;
  readonly ref: string | null;
  readonly sha: string | null;
  /** Gives 32 other random hex digits at each call. */
  readonly newUuid: () => string;
}

/** A template that can be filled, or null where it has faults, which are told already. */
type Checked = Template | null;

/** How many problems of one kind are told one by one. */
const mostTold = 5;

/** Gives each file its tileset and name, and all problems of all of them. Pure but for `newUuid`. */
export function nameUploads(
  unnamed: readonly Unnamed[],
  lines: Lines,
  naming: Naming,
): { readonly uploads: readonly PlannedUpload[]; readonly problems: readonly string[] } {
  const known = { ref: naming.ref, sha: naming.sha === null ? null : naming.sha.slice(0, 7) };
  const problems: string[] = [];
  const check = (text: string, origin: string, faultsOf: (template: Template) => readonly string[]): Checked => {
    const [template, unknown] = parseTemplate(text, origin);
    const faults = [...unknown, ...missingValues(template, known), ...(unknown.length > 0 ? [] : faultsOf(template))];
    problems.push(...faults);
    return faults.length > 0 ? null : template;
  };

  const common = check(naming.tileset, "tileset", typedFaults);
  const targets = new Map<number, Checked>();
  for (const { number, target } of lines.sources) {
    if (target !== null) targets.set(number, check(target, `files, line ${number}`, typedFaults));
  }
  const names = naming.displayName === null ? null : check(naming.displayName, "display-name", () => []);
  const namesFaulty = names === null && naming.displayName !== null;

  const uploads: PlannedUpload[] = [];
  const claims: Claim[] = [];
  const idFaults: IdFault[] = [];
  const nameFaults: string[] = [];
  for (const { source, name, dir, targetLine } of unnamed) {
    const template = targetLine === null ? common : (targets.get(targetLine.number) ?? null);
    if (template === null) continue;
    const values: Values = { name, dir, ...known, uuid: naming.newUuid() };
    const id = tilesetId(template, values);
    const fault = idFault(id, source.label, template, naming.username);
    if (fault !== null) {
      idFaults.push(fault);
      continue;
    }
    const shown = namesFaulty ? id.handle : displayName(names, values, id.handle);
    const nameFault = displayNameFault(shown, source.label);
    if (nameFault !== null) nameFaults.push(nameFault);
    const tileset = fullId(id, naming.username);
    uploads.push({ source, tileset, displayName: shown });
    claims.push({ label: source.label, dir, id, fullId: tileset, template });
  }

  problems.push(...told(idFaults));
  problems.push(...capped(nameFaults, mostTold, (count) => `display-name: ${count} more names do not fit either.`));
  problems.push(...accountProblems(claims, lines, naming.username), ...collisions(claims));
  return { uploads, problems };
}

function told(faults: readonly IdFault[]): readonly string[] {
  const rest = {
    account: (count: number) => `${count} more tilesets are for other accounts.`,
    empty: (count: number) => `${count} more tileset IDs would be empty.`,
    long: (count: number) => `${count} more tileset IDs are too long.`,
  };
  return (["account", "empty", "long"] as const).flatMap((kind) => {
    const texts = faults.filter((fault) => fault.kind === kind).map(({ text }) => text);
    return capped(texts, mostTold, rest[kind]);
  });
}

function accountProblems(claims: readonly Claim[], lines: Lines, username: string | null): readonly string[] {
  const datasets = lines.sources.filter((line) => line.kind === "dataset");
  if (username !== null) return datasets.map((line) => ownerFault(line, username)).filter((fault) => fault !== null);
  const accounts = claims.flatMap(({ id }) => (id.account === null ? [] : [id.account]));
  const fault = accountsFault([...accounts, ...datasets.map(({ user }) => user)]);
  return fault === null ? [] : [fault];
}
