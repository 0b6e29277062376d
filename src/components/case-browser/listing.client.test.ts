import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../tests/support/cases.ts';
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

  it('keeps the order of a search and leaves out what the table does not have', () => {
    const hits = [5, 3, 4].map((row) => ({ id: table.id[row] ?? '' }));
    const found = listing(table, { ...emptyWish(), q: '公文' }, [{ id: 'gone' }, ...hits]);
    expect(found.rows).toEqual([5, 3, 4]);
    expect(totalText(found)).toBe('共 3 件');
    expect(found.counts.category.reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  it('says that nothing was found', () => {
    expect(totalText(listing(table, emptyWish(), []))).toBe('沒有符合條件的案例');
  });
});
