/** One read for several readers: each may ask once, and whoever asks again starts the next read. */
export class SharedRead<T> {
  readonly #start: () => T;
  readonly #served = new Set<string>();
  #current: { result: T } | undefined;

  constructor(start: () => T) {
    this.#start = start;
  }

  /** The read that `reader` has not had yet. */
  read(reader: string): T {
    if (this.#current === undefined || this.#served.has(reader)) {
      this.#current = { result: this.#start() };
      this.#served.clear();
    }
    this.#served.add(reader);
    return this.#current.result;
  }
}
