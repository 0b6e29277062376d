/** Rows of the table of cases. */
export type Rows = ReadonlySet<number>;

/** The rows that are in all of the sets; of no set at all, every row below `size`. */
export function inAll(sets: readonly Rows[], size: number): Rows {
  const [smallest, ...others] = [...sets].sort((a, b) => a.size - b.size);
  if (smallest === undefined) return new Set(Array(size).keys());
  return new Set([...smallest].filter((row) => others.every((set) => set.has(row))));
}

/** The rows that are in any of the sets. */
export function inAny(sets: readonly Rows[]): Rows {
  return new Set(sets.flatMap((set) => [...set]));
}

/** The rows of the first set that are not in the second one. */
export function without(rows: Rows, others: Rows): Rows {
  return new Set([...rows].filter((row) => !others.has(row)));
}
