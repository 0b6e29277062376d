import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tables } from '../../tests/support/cases.ts';
import { CASES_PER_PAGE, positionsAt, type CaseTable } from './case-table.ts';
import { FACETS, type Facet } from './facets.ts';
import { allRows, emptyChoice, narrow, SORTS, sortRows, type Choice } from './narrow.ts';
import { pagesOf } from './paging.ts';

/** A table, a choice out of its values, and some of its rows in any order, as a search gives them. */
const questions = tables.chain((table) => {
  const choices = FACETS.map((facet) => fc.subarray(table.facets[facet].values).map((each) => [facet, each]));
  return fc.record({
    table: fc.constant(table),
    choice: fc.tuple(...choices).map((pairs) => Object.fromEntries(pairs) as Choice),
    rows: fc.shuffledSubarray(allRows(table)),
  });
});

function valuesAt(table: CaseTable, facet: Facet, row: number): string[] {
  return positionsAt(table.facets[facet], row).map((each) => table.facets[facet].values[each] ?? '');
}

function fits(table: CaseTable, choice: Choice, row: number, facets: readonly Facet[] = FACETS): boolean {
  return facets.every(
    (facet) =>
      choice[facet].length === 0 ||
      valuesAt(table, facet, row).some((value) => choice[facet].includes(value)),
  );
}

describe('narrow', () => {
  it('keeps the rows that have a chosen value in every facet, in the given order', () => {
    fc.assert(
      fc.property(questions, ({ table, choice, rows }) => {
        expect(narrow(table, choice, rows).rows).toEqual(rows.filter((row) => fits(table, choice, row)));
      }),
    );
  });

  it('counts as counting each value alone would: with the choices of the other facets only', () => {
    fc.assert(
      fc.property(questions, ({ table, choice, rows }) => {
        const { counts } = narrow(table, choice, rows);
        for (const facet of FACETS) {
          const others = FACETS.filter((each) => each !== facet);
          const open = rows.filter((row) => fits(table, choice, row, others));
          const counted = table.facets[facet].values.map(
            (value) => open.filter((row) => valuesAt(table, facet, row).includes(value)).length,
          );
          expect(counts[facet]).toEqual(counted);
        }
      }),
    );
  });

  it('leaves everything when nothing is chosen', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(narrow(table, emptyChoice(), allRows(table)).rows).toEqual(allRows(table));
      }),
    );
  });

  it('finds nothing for a value that the table does not have', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const choice = { ...emptyChoice(), county: ['不存在'] };
        expect(narrow(table, choice, allRows(table)).rows).toEqual([]);
      }),
    );
  });
});

describe('sortRows', () => {
  it('gives one order for the same rows, however they come; only relevance keeps theirs', () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(...SORTS), ({ table, rows }, sort) => {
        const sorted = sortRows(table, rows, sort);
        expect([...sorted].sort((a, b) => a - b)).toEqual([...rows].sort((a, b) => a - b));
        const other = sort === '相關程度' ? rows : sortRows(table, rows.toReversed(), sort);
        expect(sorted).toEqual(other);
      }),
    );
  });

  it('orders by year, by county as the list of counties has it, and by title', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const rows = allRows(table);
        const years = (order: number[]) => order.map((row) => Number(valuesAt(table, 'year', row)[0]));
        const newest = years(sortRows(table, rows, '年度新到舊'));
        expect(newest).toEqual([...newest].sort((a, b) => b - a));
        const oldest = years(sortRows(table, rows, '年度舊到新'));
        expect(oldest).toEqual([...oldest].sort((a, b) => a - b));
        const counties = sortRows(table, rows, '縣市').map(
          (row) => positionsAt(table.facets.county, row)[0] ?? 0,
        );
        expect(counties).toEqual([...counties].sort((a, b) => a - b));
        expect(sortRows(table, rows, '標題')).toEqual(table.byTitle);
      }),
    );
  });
});

it('pages hold every row once', () => {
  fc.assert(
    fc.property(questions, ({ rows }) => {
      const pages = pagesOf(rows, CASES_PER_PAGE);
      expect(pages.flatMap(({ items }) => items)).toEqual(rows);
      expect(pages.slice(0, -1).every(({ items }) => items.length === CASES_PER_PAGE)).toBe(true);
    }),
  );
});
