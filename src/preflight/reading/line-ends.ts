/** A text of characters, or of bytes. */
interface Searchable<Sign> {
  indexOf(sign: Sign, from?: number): number;
}

/** The line ends of a text one by one: line feeds, and, given its sign, carriage returns that no line feed follows. */
export class LineEnds<Sign> {
  readonly #text: Searchable<Sign>;
  readonly #lineFeedSign: Sign;
  readonly #carriageReturnSign: Sign | null;
  #lineFeed: number;
  #carriageReturn: number;

  constructor(text: Searchable<Sign>, lineFeed: Sign, carriageReturn: Sign | null) {
    this.#text = text;
    this.#lineFeedSign = lineFeed;
    this.#carriageReturnSign = carriageReturn;
    this.#lineFeed = text.indexOf(lineFeed);
    this.#carriageReturn = carriageReturn === null ? -1 : text.indexOf(carriageReturn);
  }

  /** The index behind the next line end, or -1. */
  next(): number {
    const isReturn = this.#carriageReturn !== -1 && (this.#lineFeed === -1 || this.#carriageReturn < this.#lineFeed);
    const found = isReturn ? this.#carriageReturn : this.#lineFeed;
    if (found === -1) return -1;
    const behind = isReturn && found + 1 === this.#lineFeed ? found + 2 : found + 1;
    // Each is looked for anew only behind where it was found: in most files there is none of the other kind.
    if (this.#lineFeed !== -1 && this.#lineFeed < behind) {
      this.#lineFeed = this.#text.indexOf(this.#lineFeedSign, behind);
    }
    if (this.#carriageReturnSign !== null && this.#carriageReturn !== -1 && this.#carriageReturn < behind) {
      this.#carriageReturn = this.#text.indexOf(this.#carriageReturnSign, behind);
    }
    return behind;
  }
}
