/** A range of counts that is drawn in one shade. */
export interface Step {
  /** From 1, the lightest. */
  step: number;
  from: number;
  to: number;
}

const STEPS = 4;

/** Cuts 1 to `most` into at most four ranges of the same size; none where there is nothing to count. */
export function stepsOf(most: number): Step[] {
  const size = Math.ceil(most / STEPS);
  return Array.from({ length: STEPS }, (_, index) => ({
    step: index + 1,
    from: index * size + 1,
    to: Math.min((index + 1) * size, most),
  })).filter(({ from, to }) => from <= to);
}

/** The step of a count; 0 for none. */
export function stepOf(count: number, most: number): number {
  return stepsOf(most).find(({ from, to }) => count >= from && count <= to)?.step ?? 0;
}
