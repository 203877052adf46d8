import { randomBytes } from "node:crypto";
import { isActive, type Processing, processingState } from "./processing.ts";

/** The upload object of the API (https://docs.mapbox.com/api/maps/uploads/). */
export interface UploadObject {
  readonly id: string;
  /** Full ID `username.handle`. */
  readonly tileset: string;
  readonly name: string | null;
  readonly owner: string;
  readonly complete: boolean;
  readonly error: string | null;
  /** 0 to 1. */
  readonly progress: number;
  /** ISO 8601. */
  readonly created: string;
  /** ISO 8601. */
  readonly modified: string;
}

/** An upload as the simulator knows it: the API's object and what stands behind it. */
export interface SimulatedUpload extends UploadObject {
  /** Staged or dataset url it was created from; null for one put there by `addUpload`. */
  readonly url: string | null;
  /** Key of its staged object, null for a dataset. */
  readonly key: string | null;
  /** Its status was removed from the listing. */
  readonly removed: boolean;
  /** Flags of its creation that were true: `patch`, `bypass_mbtiles_validation`. */
  readonly flags: readonly string[];
}

/** What `add` needs to know of an upload. */
export interface NewUpload {
  readonly tileset: string;
  readonly name: string | null;
  readonly owner: string;
  readonly url: string | null;
  readonly key: string | null;
  readonly flags: readonly string[];
  /** Milliseconds since the Unix epoch. */
  readonly created: number;
  readonly processing: Processing;
}

interface Entry extends NewUpload {
  readonly id: string;
  /** Replaces `processing` once `settle` was called. */
  ending: Processing | null;
  removed: boolean;
}

/** All uploads of all accounts. Their states follow from the time, nothing runs in the background. */
export class UploadStore {
  readonly #entries: Entry[] = [];
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  add(upload: NewUpload): SimulatedUpload {
    const entry: Entry = { ...upload, id: newUploadId(), ending: null, removed: false };
    this.#entries.push(entry);
    return this.#show(entry);
  }

  /** All uploads in the order of their arrival, removed ones too. */
  all(): readonly SimulatedUpload[] {
    return this.#entries.map((entry) => this.#show(entry));
  }

  /** One upload of an account, unless its status was removed. */
  find(owner: string, id: string): SimulatedUpload | null {
    const entry = this.#entries.find((one) => one.id === id && one.owner === owner && !one.removed);
    return entry === undefined ? null : this.#show(entry);
  }

  /** Newest created first; uploads of the same millisecond in the reverse order of their arrival. */
  newestFirst(owner: string): readonly SimulatedUpload[] {
    const own = this.#entries.filter((entry) => entry.owner === owner);
    return own
      .reverse()
      .sort((a, b) => b.created - a.created)
      .map((entry) => this.#show(entry));
  }

  isUsed(url: string): boolean {
    return this.#entries.some((entry) => entry.url === url);
  }

  /** An upload that is still being processed into the tileset (IDs compared without case). */
  hasActive(tileset: string): boolean {
    return this.#entries.some((entry) => {
      return entry.tileset.toLowerCase() === tileset.toLowerCase() && !entry.removed && isActive(this.#show(entry));
    });
  }

  remove(id: string): void {
    for (const entry of this.#entries) {
      if (entry.id === id) entry.removed = true;
    }
  }

  /** Ends the processing of an upload now, whatever its model said. Returns whether there is such an upload. */
  settle(id: string, outcome: Processing["outcome"]): boolean {
    const entry = this.#entries.find((one) => one.id === id);
    if (entry === undefined) return false;
    entry.ending = { milliseconds: this.#now() - entry.created, ...(outcome === undefined ? {} : { outcome }) };
    return true;
  }

  #show(entry: Entry): SimulatedUpload {
    const { id, tileset, name, owner, url, key, flags, created, removed } = entry;
    const processing = entry.ending ?? entry.processing;
    const elapsed = this.#now() - created;
    const state = processingState(processing, elapsed);
    const modified = created + Math.max(0, isActive(state) ? elapsed : Math.min(elapsed, processing.milliseconds ?? 0));
    return {
      ...{ id, tileset, name, owner, ...state },
      ...{ created: new Date(created).toISOString(), modified: new Date(modified).toISOString() },
      ...{ url, key, removed, flags },
    };
  }
}

/** The part of an upload that the API shows. */
export function uploadObject(upload: SimulatedUpload): UploadObject {
  const { id, tileset, name, owner, complete, error, progress, created, modified } = upload;
  return { id, tileset, name, owner, complete, error, progress, created, modified };
}

/** 25 characters that begin with a `c`, as the ids of real uploads. */
function newUploadId(): string {
  return `c${BigInt(`0x${randomBytes(20).toString("hex")}`)
    .toString(36)
    .padStart(24, "0")
    .slice(0, 24)}`;
}
