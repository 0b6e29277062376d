import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf, withYears } from '../../../tests/support/cases.ts';
import { emptyChoice } from '../../domain/narrow.ts';
import { emptyWish, type Wish } from './address.client.ts';
import { chipsOf } from './chips.client.ts';

const known = [110, 108, 107, 105, 104, 102, 100];
const table = withYears(tableOf(30), known);
const wishOf = (year: readonly string[]): Wish => ({
  ...emptyWish(),
  page: 3,
  choice: { ...emptyChoice(), year, category: ['社會福利'] },
});

describe('chips', () => {
  it('stand for the query and each value, and take back just that, from the first page', () => {
    const choice = { ...emptyWish().choice, year: ['102'], category: ['行政革新', '社會福利'] };
    const chips = chipsOf(
      { q: '公文', choice, page: 3, compare: ['a'], view: '清單', samples: false },
      table,
    );
    expect(chips.map(({ text }) => text)).toEqual([
      '搜尋：公文',
      '年度：102年',
      '類別：行政革新',
      '類別：社會福利',
    ]);
    expect(chips[0]?.without).toEqual({
      q: '',
      choice,
      page: 1,
      compare: ['a'],
      view: '清單',
      samples: false,
    });
    expect(chips[2]?.without).toEqual({
      q: '公文',
      choice: { ...choice, category: ['社會福利'] },
      page: 1,
      compare: ['a'],
      view: '清單',
      samples: false,
    });
    expect(chipsOf(emptyWish(), table)).toEqual([]);
  });

  it('name a run of years by its ends, and take it back whole', () => {
    const chips = chipsOf(wishOf(['110', '107', '105', '104']), table);
    expect(chips.map(({ text }) => text)).toEqual(['年度：110年', '年度：104年至107年', '類別：社會福利']);
    expect(chips[1]?.without).toEqual({ ...wishOf(['110']), page: 1 });
    expect(chips[0]?.without).toEqual({ ...wishOf(['107', '105', '104']), page: 1 });
  });

  it('name two neighbours each', () => {
    const texts = chipsOf(wishOf(['108', '107']), table).map(({ text }) => text);
    expect(texts).toEqual(['年度：108年', '年度：107年', '類別：社會福利']);
  });

  it('take back one after the other until nothing is chosen', () => {
    fc.assert(
      fc.property(fc.subarray(known.map(String)), (year) => {
        let wish = wishOf(year);
        for (let [chip] = chipsOf(wish, table); chip !== undefined; [chip] = chipsOf(wish, table)) {
          wish = chip.without;
        }
        expect(wish).toEqual(emptyWish());
      }),
    );
  });
});
