import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../tests/support/cases.ts';
import type { Answer } from '../../search/engine.ts';
import { CASES_PER_PAGE } from '../../domain/case-table.ts';
import { emptyWish } from './address.client.ts';
import { listing, totalText } from './listing.client.ts';

const table = tableOf(60);
const total = table.id.length;

describe('listing', () => {
  it('cuts all cases into pages', () => {
    const first = listing(table, emptyWish());
    const second = listing(table, { ...emptyWish(), page: 2 });
    expect([first.total, first.page, first.pages]).toEqual([total, 1, Math.ceil(total / CASES_PER_PAGE)]);
    expect(first.rows).toHaveLength(CASES_PER_PAGE);
    expect(second.rows[0]).toBe(CASES_PER_PAGE);
    expect(totalText(first)).toBe(`共 ${total} 件，第 1–24 件`);
    expect(totalText(second)).toBe(`共 ${total} 件，第 25–${Math.min(total, 48)} 件`);
  });

  it('shows the first page in the place of one that does not exist', () => {
    expect(listing(table, { ...emptyWish(), page: 99 })).toEqual(listing(table, emptyWish()));
  });

  const answer = (rows: readonly number[], names: readonly string[] = []): Answer => ({
    hits: rows.map((row) => ({ row, names })),
    patterns: [],
  });

  it('keeps the order of a search', () => {
    const found = listing(table, { ...emptyWish(), q: '公文' }, answer([5, 3, 4]));
    expect(found.rows).toEqual([5, 3, 4]);
    expect(totalText(found)).toBe('共 3 件');
    expect(found.counts.category.reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  it('counts what was found through other words apart', () => {
    const hits = [...answer([5, 3]).hits, ...answer([4], ['桃園縣']).hits];
    const found = listing(table, { ...emptyWish(), q: '桃園市' }, { hits, patterns: [] });
    expect([found.total, found.equivalent]).toEqual([3, 1]);
    expect(totalText(found)).toBe('共 3 件（字面相符 2 件、同義詞相符 1 件）');
  });

  it('counts other words among the chosen cases only, and keeps how many the search found', () => {
    const value = table.facets.category.values[Number(table.facets.category.rows[4])] ?? '';
    const choice = { ...emptyWish().choice, category: [value] };
    const rows = table.id.map((_, row) => row);
    const found = listing(table, { ...emptyWish(), q: '桃園市', choice }, answer(rows, ['桃園縣']));
    expect(found.equivalent).toBe(found.total);
    expect(found.total).toBeLessThan(table.id.length);
    expect(found.found).toBe(table.id.length);
  });

  it('says how far a search had to go', () => {
    const relaxed = (how: 'parts' | 'near'): string =>
      totalText(listing(table, { ...emptyWish(), q: '公文' }, { ...answer([1]), relaxed: how }));
    expect(relaxed('parts')).toBe('沒有完全相符的案例；各部分皆符合，共 1 件');
    expect(relaxed('near')).toBe('沒有完全相符的案例；近似，共 1 件');
  });

  it('leaves samples out unless they are asked for', () => {
    const some = { ...table, samples: 2 };
    const last = table.id.length - 1;
    expect(listing(some, emptyWish()).total).toBe(total - 2);
    expect(listing(some, { ...emptyWish(), samples: true }).total).toBe(total);
    expect(listing(some, { ...emptyWish(), q: '公文' }, answer([last, 0])).all).toEqual([0]);
    const asked = { ...emptyWish(), q: '公文', samples: true };
    expect(listing(some, asked, answer([last, 0])).all).toEqual([last, 0]);
  });

  it('says that nothing was found', () => {
    expect(totalText(listing(table, emptyWish(), answer([])))).toBe('沒有符合條件的案例');
  });
});
