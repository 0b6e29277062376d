/** One read for several readers: each may ask once, and whoever asks again starts the next read. */
export class SharedRead<T> {
  readonly #start: () => Promise<T>;
  readonly #served = new Set<string>();
  #current: Promise<T> | undefined;

  constructor(start: () => Promise<T>) {
    this.#start = start;
  }

  /** The read that `reader` has not had yet. */
  read(reader: string): Promise<T> {
    if (this.#current === undefined || this.#served.has(reader)) {
      this.#current = this.#start();
      this.#served.clear();
    }
    this.#served.add(reader);
    return this.#current;
  }
}
