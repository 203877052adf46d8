/** How long Mapbox's metadata of a tileset may be, in characters of JSON. */
export const METADATA_LIMIT = 61_440;

/** How many names are kept for the report. */
const REPORTED_NAMES = 100;

/**
 * How much a name adds to the metadata, in characters of JSON. Every name is listed once, as `"name":"String"`: the info that
 * getInfo() of the public repository mapbox/tilelive-bridge makes of mapnik-omnivore's answer holds no second copy.
 */
function metadataLengthOf(name: string): number {
  return JSON.stringify(name).length + ':"String",'.length;
}

/** The name that stands between two quotes of the file, its escapes undone; as it stands where they are no JSON. */
function nameOf(bytes: Buffer): string {
  const text = bytes.toString();
  if (!text.includes("\\")) return text;
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}

/**
 * The distinct names of properties, told apart by a hash of their bytes, so that a name seen before costs no memory
 * and no string. Stops learning once the metadata is too long anyhow, which bounds it.
 */
export class PropertyNames {
  readonly #names: Buffer[] = [];
  #slots = new Int32Array(1024);
  #used = 0;
  #metadataLength = 0;

  /** The first names in order of appearance, shortened where they are very long. */
  get reported(): readonly string[] {
    return this.#names.slice(0, REPORTED_NAMES).map((bytes) => {
      const name = nameOf(bytes);
      return name.length > 200 ? `${name.slice(0, 199)}…` : name;
    });
  }

  /** The bytes of all names that were learned, in order of appearance. */
  get learned(): readonly Uint8Array[] {
    return this.#names;
  }

  /** Notes the names that were learned of a part of the file that follows. */
  absorb(names: readonly Uint8Array[]): void {
    for (const name of names) this.add(Buffer.from(name), 0, name.length);
  }

  /** How many distinct names there are; a lower bound once the metadata is too long. */
  get count(): number {
    return this.#used;
  }

  /** How long the metadata made of these names is, in characters. */
  get metadataLength(): number {
    return this.#metadataLength;
  }

  /** Notes the name whose bytes are `bytes[start, end)`. */
  add(bytes: Buffer, start: number, end: number): void {
    let hash = 0x811c9dc5 ^ (end - start);
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
    // A slot of 0 is free.
    const mark = hash === 0 ? 1 : hash;
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let known = this.#slots[slot]; known !== 0; known = this.#slots[slot]) {
      if (known === mark) return;
      slot = (slot + 1) & mask;
    }
    if (this.#metadataLength <= METADATA_LIMIT) this.#learn(slot, mark, Buffer.from(bytes.subarray(start, end)));
  }

  #learn(slot: number, mark: number, name: Buffer): void {
    this.#slots[slot] = mark;
    this.#used++;
    this.#metadataLength += metadataLengthOf(nameOf(name));
    this.#names.push(name);
    if (this.#used * 2 > this.#slots.length) this.#grow();
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    const mask = this.#slots.length - 1;
    for (const mark of old) {
      if (mark === 0) continue;
      let slot = (mark ^ (mark >>> 15)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = mark;
    }
  }
}
