import { expect, test } from 'vitest';
import { FACETS } from '../../../src/domain/facets.ts';
import type { Narrowed } from './answer.ts';
import { countsOf, narrowedRightly, narrowedTo } from './facet-counts.ts';
import { madeUp } from './made-up.ts';

const { documents } = madeUp();
type Chosen = Narrowed['chosen'];

function shownFor(chosen: Chosen): Omit<Narrowed, 'milliseconds'> {
  const counts = FACETS.map(
    (facet) => [facet, Object.fromEntries(countsOf(documents, chosen, facet))] as const,
  );
  return {
    chosen,
    ids: narrowedTo(documents, chosen).map(({ id }) => id),
    counts: Object.fromEntries(counts),
  };
}

test('values of a facet widen each other, facets narrow each other', () => {
  const ids = (chosen: Chosen) => narrowedTo(documents, chosen).map(({ id }) => id);
  expect(ids([['county', '桃園市']])).toEqual(['b', 'c']);
  expect(
    ids([
      ['county', '桃園市'],
      ['county', '臺北市'],
    ]),
  ).toEqual(['a', 'b', 'c']);
  expect(
    ids([
      ['county', '桃園市'],
      ['year', '104'],
    ]),
  ).toEqual(['b']);
});

test('the own choice of a facet does not bind its counts', () => {
  const chosen: Chosen = [['category', '社會福利']];
  expect(Object.fromEntries(countsOf(documents, chosen, 'category'))).toEqual({ 行政革新: 1, 社會福利: 2 });
  expect(Object.fromEntries(countsOf(documents, chosen, 'county'))).toEqual({ 桃園市: 2, 臺北市: 1 });
});

test('a page is right that shows these, and a value without a case as 0', () => {
  const shown = shownFor([['year', '103']]);
  expect(narrowedRightly(shown, documents)).toBe(true);
  const zero = { ...shown, counts: { ...shown.counts, award: { 特優: 0 } } };
  expect(narrowedRightly(zero, documents)).toBe(true);
});

test.each<[string, Partial<Narrowed>]>([
  ['another case', { ids: ['a'] }],
  ['another order', { ids: ['c', 'b'] }],
  [
    'a wrong count',
    { counts: { ...shownFor([['category', '社會福利']]).counts, year: { '103': 2, '104': 1 } } },
  ],
  ['a facet less', { counts: { year: { '103': 1, '104': 1 } } }],
  ['a value too much', { counts: { ...shownFor([['category', '社會福利']]).counts, award: { 特優: 1 } } }],
])('a page with %s is wrong', (_, wrong) => {
  const shown = shownFor([['category', '社會福利']]);
  expect(narrowedRightly(shown, documents)).toBe(true);
  expect(narrowedRightly({ ...shown, ...wrong }, documents)).toBe(false);
});
