/**
 * An even sample of the positions of a file: every position at first, and whenever there are too many, every second
 * of them is dropped and from then on only every second as many are taken. It needs no chance, so the same file always
 * gives the same sample, and costs no more than counting.
 */
export class PositionSampler {
  readonly #capacity: number;
  #numbers: Float32Array<ArrayBuffer> = new Float32Array(64);
  #length = 0;
  #stride = 1;
  #untilNext = 1;

  /** `capacity`: the most positions that are kept; at least half as many are, of a file that has them. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  add(x: number, y: number): void {
    if (--this.#untilNext > 0) return;
    this.#untilNext = this.#stride;
    this.#take(x, y);
  }

  /** The positions that were kept, in order: x and y in turn. */
  get sample(): Float32Array {
    return this.#numbers.slice(0, this.#length);
  }

  /** How many positions one of the sample stands for. */
  get stride(): number {
    return this.#stride;
  }

  /** Adds the sample of the positions that follow, every `stride`-th of them, as if they had been added one by one. */
  absorb(sample: Float32Array, stride: number): void {
    while (this.#stride < stride) this.#thin();
    for (let index = 0; index < sample.length; index += 2) {
      if (((index / 2) * stride) % this.#stride === 0) this.#take(sample[index] ?? 0, sample[index + 1] ?? 0);
    }
  }

  #take(x: number, y: number): void {
    if (this.#length >= this.#capacity * 2) this.#thin();
    if (this.#length >= this.#numbers.length) this.#grow();
    this.#numbers[this.#length++] = x;
    this.#numbers[this.#length++] = y;
  }

  #thin(): void {
    const numbers = this.#numbers;
    const kept = Math.ceil(this.#length / 4);
    for (let position = 1; position < kept; position++)
      numbers.copyWithin(position * 2, position * 4, position * 4 + 2);
    this.#length = kept * 2;
    this.#stride *= 2;
    this.#untilNext = this.#stride;
  }

  #grow(): void {
    const larger = new Float32Array(Math.min(this.#numbers.length * 2, this.#capacity * 2));
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
