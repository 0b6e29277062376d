import { seeded } from '../random.ts';

/** Draws out of lists, the same things for the same seed. */
export interface Draw {
  /** A whole number from 0, below the bound. */
  below(bound: number): number;
  /** One of a list that is not empty. */
  one<T>(list: readonly T[]): T;
  /** Some different ones of a list, or all of a shorter one. */
  some<T>(list: readonly T[], count: number): T[];
}

/** A draw that begins with a seed. */
export function drawOf(seed: number): Draw {
  const below = seeded(seed);
  const one = <T>(list: readonly T[]): T => {
    const item = list[below(list.length)];
    if (item === undefined) throw new RangeError('nothing to draw from');
    return item;
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const left = [...list];
    const drawn: T[] = [];
    while (drawn.length < count && left.length > 0) drawn.push(...left.splice(below(left.length), 1));
    return drawn;
  };
  return { below, one, some };
}
