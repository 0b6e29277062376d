import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archives } from '../../tests/support/cases.ts';
import { newestFirst } from './browse.ts';
import { cardOf } from './card.ts';
import { cardAt, caseTable, positionsAt } from './case-table.ts';
import { FACETS, facetOrder, facetValues } from './facets.ts';

describe('the table of cases', () => {
  it('gives back every card, newest first', () => {
    fc.assert(
      fc.property(archives, (archive) => {
        const table = JSON.parse(JSON.stringify(caseTable(archive.cases, archive))) as ReturnType<
          typeof caseTable
        >;
        const cards = newestFirst(archive.cases).map((record) => cardOf(record, archive));
        expect(table.id.map((_, row) => cardAt(table, row))).toEqual(cards);
      }),
    );
  });

  it('holds the values of every case in every facet, in the order of the page', () => {
    fc.assert(
      fc.property(archives, (archive) => {
        const table = caseTable(archive.cases, archive);
        const records = new Map(archive.cases.map((record) => [record.data.id, record]));
        for (const facet of FACETS) {
          const { values } = table.facets[facet];
          table.id.forEach((id, row) => {
            const record = records.get(id);
            const expected = record && facetValues(facet, record, archive);
            expect(positionsAt(table.facets[facet], row).map((each) => values[each])).toEqual(expected);
          });
          const order = facetOrder(facet, archive);
          expect(values.filter((each) => order.includes(each))).toEqual(
            order.filter((each) => values.includes(each)),
          );
        }
      }),
    );
  });

  it('is the same for the same cases in any order', () => {
    fc.assert(
      fc.property(archives, (archive) => {
        const turned = caseTable(archive.cases.toReversed(), archive);
        expect(JSON.stringify(turned)).toBe(JSON.stringify(caseTable(archive.cases, archive)));
      }),
    );
  });

  it('says so when a row does not exist', () => {
    const [archive] = fc.sample(archives, 1);
    if (!archive) throw new Error('No sample');
    expect(() => cardAt(caseTable([], archive), 0)).toThrow(RangeError);
  });
});
