import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf, tables, withYears } from '../../../tests/support/cases.ts';
import type { CaseTable } from '../../domain/case-table.ts';
import { FACETS } from '../../domain/facets.ts';
import { emptyChoice, SORTS, type Choice } from '../../domain/narrow.ts';
import { cleanQuery } from '../../search/query.ts';
import {
  emptyWish,
  readAddress,
  sortOf,
  VIEWS,
  withQuery,
  withSort,
  writeAddress,
  type Wish,
} from './address.client.ts';

function wishes(table: CaseTable): fc.Arbitrary<Wish> {
  const choices = FACETS.map((facet) => fc.subarray(table.facets[facet].values).map((each) => [facet, each]));
  return fc
    .record({
      q: fc.string({ unit: 'binary', maxLength: 150 }).map((raw) => cleanQuery(raw).text),
      choice: fc.tuple(...choices).map((pairs) => Object.fromEntries(pairs) as Choice),
      sort: fc.constantFrom(...SORTS),
      page: fc.integer({ min: 1, max: 999_999 }),
      view: fc.constantFrom(...VIEWS),
      samples: fc.constant(false),
      compare: fc.shuffledSubarray(table.id, { maxLength: Math.min(4, table.id.length) }),
    })
    .map(({ sort, ...wish }) => withSort(wish, sort));
}

const table = tableOf(30);
const years = withYears(table, [110, 108, 107, 105, 104, 102, 100]);
const read = (search: string) => readAddress(search, table);

describe('the address', () => {
  it('gives back every wish', () => {
    const pairs = tables.chain((each) => fc.tuple(fc.constant(each), wishes(each)));
    fc.assert(
      fc.property(pairs, ([each, wish]) => {
        expect(readAddress(writeAddress(wish, each), each)).toEqual({ wish, ignored: [], cut: false });
      }),
    );
  });

  it('never throws, and what it reads can be written and read again', () => {
    const names = fc.constantFrom(...FACETS, 'q', 'sort', 'page', 'compare', 'view', '__proto__', 'x');
    const parts = fc.array(fc.tuple(names, fc.string({ unit: 'binary' })), { maxLength: 8 });
    const searches = fc.oneof(
      fc.string({ unit: 'binary' }),
      parts.map((list) => list.map(([name, value]) => `${name}=${value}`).join('&')),
    );
    fc.assert(
      fc.property(searches, (search) => {
        const { wish } = read(search);
        expect(read(writeAddress(wish, table))).toEqual({ wish, ignored: [], cut: false });
      }),
    );
  });

  it('keeps what is ticked for comparison, each known case once, four at most', () => {
    const [a, b, c, d, e] = table.id;
    const { wish, ignored } = read(
      `?compare=${a}&compare=x&compare=${a}&${[b, c, d, e].map((id) => `compare=${id}`).join('&')}`,
    );
    expect(wish.compare).toEqual([a, b, c, d]);
    expect(ignored).toEqual([{ label: '比較', value: 'x' }]);
  });

  it('keeps how cases are shown, and names a way that there is not', () => {
    expect(read('?view=清單').wish.view).toBe('清單');
    expect(read('?view=x')).toMatchObject({
      wish: { view: '卡片' },
      ignored: [{ label: '顯示方式', value: 'x' }],
    });
  });

  it('of the default is empty', () => {
    expect(writeAddress(emptyWish(), table)).toBe('');
    expect(read('').wish).toEqual(emptyWish());
    expect(read('?q=&year=&sort=&page=')).toEqual({ wish: emptyWish(), ignored: [], cut: false });
  });

  it('repeats a parameter for each value', () => {
    const wish = { ...emptyWish(), choice: { ...emptyChoice(), category: ['行政革新', '社會福利'] } };
    expect(new URLSearchParams(writeAddress(wish, table)).getAll('category')).toEqual([
      '行政革新',
      '社會福利',
    ]);
  });

  it('names a run of years by its ends, and any other year by itself', () => {
    const addressOf = (year: string[]) =>
      writeAddress({ ...emptyWish(), choice: { ...emptyChoice(), year } }, years);
    expect(addressOf(['108', '107', '105', '104'])).toBe('?year=104-108');
    expect(addressOf(['110', '107', '105', '104', '100'])).toBe('?year=110&year=104-107&year=100');
    expect(addressOf(['108', '107'])).toBe('?year=108&year=107');
  });

  it('reads a range as the years in it, also backwards, with unknown ends and beside single years', () => {
    const yearsOf = (search: string) => readAddress(search, years).wish.choice.year;
    expect(yearsOf('?year=104-108')).toEqual(['108', '107', '105', '104']);
    expect(yearsOf('?year=108-104')).toEqual(['108', '107', '105', '104']);
    expect(yearsOf('?year=103-106')).toEqual(['105', '104']);
    expect(yearsOf('?year=100&year=104-107&year=105&year=110')).toEqual(['110', '107', '105', '104', '100']);
  });

  it('reports a range that is none or has no year in it', () => {
    const bad = ['104-', '-104', 'abc-108', '104-108-110', '111-120', '1e2-1e3'];
    expect(readAddress(`?${bad.map((each) => `year=${each}`).join('&')}`, years)).toEqual({
      wish: emptyWish(),
      ignored: bad.map((value) => ({ label: '年度', value })),
      cut: false,
    });
    expect(read('?category=1-9').ignored).toEqual([{ label: '類別', value: '1-9' }]);
  });

  it('of years is stable once written', () => {
    const ends = fc.integer({ min: 95, max: 115 });
    const parts = fc.oneof(
      fc.tuple(ends, ends).map(([a, b]) => `${a}-${b}`),
      ends.map(String),
      fc.constantFrom('', '-', '104-', 'abc'),
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (list) => {
        const asked = readAddress(list.map((each) => `year=${each}`).join('&'), years).wish;
        const written = writeAddress(asked, years);
        expect(readAddress(written, years)).toEqual({ wish: asked, ignored: [], cut: false });
        expect(writeAddress(readAddress(written, years).wish, years)).toBe(written);
      }),
    );
  });

  it('reports what it does not know', () => {
    const { wish, ignored } = read('?county=台中市&page=0&sort=年度&year=abc');
    expect(wish).toEqual(emptyWish());
    expect(ignored).toEqual([
      { label: '年度', value: 'abc' },
      { label: '縣市', value: '台中市' },
      { label: '頁次', value: '0' },
      { label: '排序', value: '年度' },
    ]);
  });

  it('says that a query was cut', () => {
    expect(read(`?q=${'公'.repeat(10_000)}`)).toMatchObject({ cut: true, wish: { q: '公'.repeat(100) } });
  });
});

describe('the order', () => {
  it('is by relevance with a query and newest first without, unless the reader says otherwise', () => {
    const asked = withQuery(emptyWish(), '公文');
    expect(sortOf(emptyWish())).toBe('年度新到舊');
    expect(sortOf(asked)).toBe('相關程度');
    expect(sortOf(withSort(asked, '年度新到舊'))).toBe('年度新到舊');
    expect(withQuery(withSort(asked, '年度新到舊'), '')).toEqual(emptyWish());
    expect(sortOf(withQuery(withSort(emptyWish(), '標題'), '公文'))).toBe('標題');
    expect(withSort(emptyWish(), '相關程度')).toEqual(emptyWish());
  });
});
