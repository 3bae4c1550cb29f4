/** Indexes of values, of which the one with the least value comes out first; a value may change while it is in. */
export class IndexHeap {
  readonly #values: Float64Array;
  /** The indexes as a binary heap. */
  readonly #heap: Int32Array;
  /** Where in the heap each index is. */
  readonly #places: Int32Array;
  #size: number;

  /** Holds the indexes from `from` up to, and without, `end`. `change` and what comes out read and write `values`. */
  constructor(values: Float64Array, from: number, end: number) {
    this.#values = values;
    this.#size = Math.max(0, end - from);
    this.#heap = Int32Array.from({ length: this.#size }, (_, place) => from + place);
    this.#places = new Int32Array(values.length);
    for (let place = 0; place < this.#size; place += 1) this.#places[from + place] = place;
    for (let place = (this.#size >> 1) - 1; place >= 0; place -= 1) this.#sink(place);
  }

  /** Takes out the index with the least value; undefined when none is left. */
  pop(): number | undefined {
    if (this.#size === 0) return undefined;
    const first = this.#heap[0]!;
    this.#size -= 1;
    if (this.#size > 0) {
      this.#put(this.#heap[this.#size]!, 0);
      this.#sink(0);
    }
    return first;
  }

  /** Gives an index that is in the heap another value. */
  change(index: number, value: number): void {
    const rises = value < this.#values[index]!;
    this.#values[index] = value;
    if (rises) this.#rise(this.#places[index]!);
    else this.#sink(this.#places[index]!);
  }

  #put(index: number, place: number): void {
    this.#heap[place] = index;
    this.#places[index] = place;
  }

  #rise(from: number): void {
    const index = this.#heap[from]!;
    const value = this.#values[index]!;
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = this.#heap[parent]!;
      if (this.#values[above]! <= value) break;
      this.#put(above, place);
      place = parent;
    }
    this.#put(index, place);
  }

  #sink(from: number): void {
    const index = this.#heap[from]!;
    const value = this.#values[index]!;
    let place = from;
    for (let child = 2 * place + 1; child < this.#size; child = 2 * place + 1) {
      if (child + 1 < this.#size && this.#valueAt(child + 1) < this.#valueAt(child)) child += 1;
      if (this.#valueAt(child) >= value) break;
      this.#put(this.#heap[child]!, place);
      place = child;
    }
    this.#put(index, place);
  }

  #valueAt(place: number): number {
    return this.#values[this.#heap[place]!]!;
  }
}
