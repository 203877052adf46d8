import { Extent } from "../extent.ts";

/** How many positions are kept one by one; of those beyond, which few geometries have, only the extent is. */
const KEPT_POSITIONS = 16_384;

/** The positions of one geometry, which count only once it is known that Mapbox keeps its row. Memory does not grow with them. */
export class PendingPositions {
  /** Longitude, latitude and offset in turn. */
  readonly #kept = new Float64Array(3 * KEPT_POSITIONS);
  #length = 0;
  #rest: Extent | null = null;

  /** Notes a position in degrees; `offset` is where it stands in the file. */
  add(x: number, y: number, offset: number): void {
    const at = this.#length;
    if (at === this.#kept.length) {
      this.#rest ??= new Extent();
      this.#rest.add(x, y, offset);
      return;
    }
    this.#kept[at] = x;
    this.#kept[at + 1] = y;
    this.#kept[at + 2] = offset;
    this.#length = at + 3;
  }

  /** Adds all of them to an extent. */
  addTo(extent: Extent): void {
    const kept = this.#kept;
    for (let at = 0; at < this.#length; at += 3) extent.add(kept[at] ?? 0, kept[at + 1] ?? 0, kept[at + 2] ?? 0);
    if (this.#rest !== null) extent.absorb(this.#rest.data);
  }

  /** Forgets all of them. */
  clear(): void {
    this.#length = 0;
    this.#rest = null;
  }
}
