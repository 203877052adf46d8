import { extname } from "node:path/posix";
import { listed, quoted } from "./errors.ts";
import { type Template, tellsFilesApart } from "./templates.ts";
import { asLine, otherHandle, type TilesetId } from "./tilesets.ts";

/** One upload as far as its tileset goes. */
export interface Claim {
  /** What users know the file or dataset by. */
  readonly label: string;
  /** Name of the folder it lies in. */
  readonly dir: string;
  readonly id: TilesetId;
  /** What the user will know the tileset by. */
  readonly fullId: string;
  readonly template: Template;
}

/** How many collisions are told one by one. */
const mostTold = 5;

/** The problems of uploads that would overwrite each other. Mapbox compares IDs without case, and so is done here. */
export function collisions(claims: readonly Claim[]): readonly string[] {
  const owners = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = claim.id.handle.toLowerCase();
    const group = owners.get(key);
    if (group === undefined) owners.set(key, [claim]);
    else group.push(claim);
  }
  const clashes = [...owners.values()].filter((group) => group.length > 1);
  const taken = new Set(owners.keys());
  const problems = clashes.slice(0, mostTold).map((group) => describe(group, taken));
  const rest = clashes.slice(mostTold);
  if (rest.length > 0) {
    const ids = rest.flatMap(([first]) => (first === undefined ? [] : [quoted(first.fullId)]));
    problems.push(
      `${rest.length} more tilesets would each get several files: ${listed(ids, 3)}. ` +
        "Where only the folders differ, put {dir} into the tileset, for example {dir}-{name}.",
    );
  }
  return problems;
}

function describe(group: readonly Claim[], taken: Set<string>): string {
  const files = listed(
    group.map(({ label }) => quoted(label)),
    3,
  );
  const both = group.length === 2 ? "both" : "all";
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined) return "";
  return `${files} would ${both} become ${quoted(first.fullId)}. ${remedy(group, last, taken)}`;
}

function remedy(group: readonly Claim[], last: Claim, taken: Set<string>): string {
  const { template } = last;
  if (group.every((claim) => claim.template === template)) {
    if (!tellsFilesApart(template)) {
      return `${template.origin}: ${quoted(template.text)} is the same for every file. Write for example ${template.text}-{name}`;
    }
    if (group.length > 2) {
      return `${template.origin}: ${quoted(template.text)} does not tell them apart. Where only the folders differ, write {dir}-{name}.`;
    }
  }
  const inOneFolder = group.every(({ dir }) => dir === last.dir);
  const difference = inOneFolder ? extname(last.label) : last.dir;
  const handle = otherHandle(last.id, difference, (candidate) => taken.has(candidate.toLowerCase()));
  taken.add(handle.toLowerCase());
  return `Name one: ${asLine(last.label)} => ${handle}`;
}
