import type { Answer } from './answer.ts';
import type { Sort } from './kinds.ts';
import type { Truth } from './truth.ts';

/** What an answer should have been. */
export interface Expected extends Truth {
  sort: Sort;
  /** Cases that the reader meant, where no case has the query itself. */
  meant: ReadonlySet<string>;
}

/** The share of the right cases that were found; nothing when there are none to find. */
export function recallOf({ ids }: Pick<Answer, 'ids'>, expected: Expected): number | undefined {
  const right = rightOf(expected);
  if (right.size === 0) return undefined;
  const found = new Set(ids);
  return [...right].filter((id) => found.has(id)).length / right.size;
}

/**
 * The share of the results that are right: of those that are said to have the query as typed, and of all where
 * other words count too. What is said to be an answer in a wider sense is not judged; an empty answer is right.
 */
export function precisionOf(
  { ids, literal, relaxed }: Pick<Answer, 'ids' | 'literal' | 'relaxed'>,
  expected: Expected,
): number | undefined {
  if (expected.sort === 'nothing') return ids.length === 0 ? 1 : 0;
  if (relaxed) return undefined;
  const wide = expected.sort === 'equivalent';
  const said = wide ? ids : ids.slice(0, literal);
  const right = wide ? expected.wide : expected.literal;
  return said.length === 0 ? 1 : said.filter((id) => right.has(id)).length / said.length;
}

/**
 * Whether no result without the terms in its title stands before one that has them; nothing when the results
 * are all of one sort, so that there is nothing to get wrong.
 */
export function titleFirst(
  { ids, literal }: Pick<Answer, 'ids' | 'literal'>,
  { titled }: Expected,
): boolean | undefined {
  const has = ids.slice(0, literal).map((id) => titled.has(id));
  if (!has.includes(true) || !has.includes(false)) return undefined;
  return has.lastIndexOf(true) < has.indexOf(false);
}

/**
 * Whether an answer says of itself what it is: so many of its results have the query as typed, and it is an
 * answer in a wider sense exactly when no case has the query.
 */
export function saysWhatItIs(
  { ids, literal, relaxed }: Pick<Answer, 'ids' | 'literal' | 'relaxed'>,
  expected: Expected,
): boolean {
  if (relaxed) return expected.wide.size === 0;
  return literal === expected.literal.size && ids.length === expected.wide.size;
}

function rightOf({ sort, literal, wide, meant }: Expected): ReadonlySet<string> {
  if (sort === 'relaxed') return meant;
  return sort === 'equivalent' ? wide : literal;
}
