import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { evenly, publishedCases } from './support/cases.ts';
import { asked, settled, shownCases, total } from './support/list.ts';
import { visits } from './support/visit.ts';

const site = visits();
const cases = publishedCases();
/** Longer than any query may be. */
const LONG = '公文'.repeat(80);
const WANTED = 'tc-103-document-flow';

async function search(page: Page, query: string): Promise<void> {
  await settled(page);
  await page.locator('#case-search').fill(query);
  await page.locator('#case-search').press('Enter');
  await page.waitForURL((url) => (url.searchParams.get('q') ?? '') !== '');
  await settled(page);
}

describe('searching', () => {
  test('from the home page finds its case first', async () => {
    const page = await site.open('/');
    const box = page.getByRole('searchbox').first();
    await box.fill('公文流程管理');
    await box.press('Enter');
    await page.waitForURL('**/cases/?q=**');
    expect((await shownCases(page))[0]).toBe(WANTED);
  });

  test('on the list finds its case, keeps the query in the address, and takes it back', async () => {
    const page = await site.open('/cases/');
    await search(page, '線上稽催');
    expect(await shownCases(page)).toContain(WANTED);
    expect(await total(page)).toBeLessThan(cases.length);
    expect(asked(page)).toEqual({ q: ['線上稽催'] });
    await page.getByRole('button', { name: /移除 搜尋/ }).click();
    expect(await total(page)).toBe(cases.length);
  });

  test.each(evenly(cases, 10))('finds $id by its own title', async ({ id, title }) => {
    const page = await site.open(`/cases/?${new URLSearchParams({ q: title })}`);
    expect(await shownCases(page), title).toContain(id);
  });

  test('and narrowing down work together', async () => {
    const page = await site.open(`/cases/?${new URLSearchParams({ q: '公文', county: '臺中市' })}`);
    expect(await shownCases(page)).toEqual([WANTED]);
  });

  test('without a result says so and offers a way on', async () => {
    const page = await site.open(`/cases/?${new URLSearchParams({ q: '鱻鱻鱻' })}`);
    expect(await total(page)).toBe(0);
    expect(await shownCases(page)).toEqual([]);
    await page.getByText('沒有符合條件的案例').waitFor();
    await page.getByRole('button', { name: '全部清除' }).click();
    expect(await total(page)).toBe(cases.length);
  });
});

describe('hostile queries', () => {
  test.each([
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "'; DROP TABLE cases; --",
    'javascript:alert(1)',
    '{{constructor.constructor("alert(1)")()}}',
    '../../etc/passwd',
    '\u202e\u0000\u200b',
    '%E0%A4%A',
    LONG,
    '[.*+?^${}()|',
    '__proto__',
  ])('%j is text and nothing else', async (query) => {
    const page = await site.open(`/cases/?q=${encodeURIComponent(query)}`);
    await settled(page);
    expect(await page.locator('main script:not([src]), main img[src="x"]').count()).toBe(0);
    expect(await page.locator('[data-results]').count()).toBe(1);
  });

  test('an address that is no UTF-8 is read as far as it goes', async () => {
    const page = await site.open('/cases/?q=%E0%A4%A&county=%FF&__proto__=1&constructor=2');
    await settled(page);
    expect(await page.locator('[data-results]').count()).toBe(1);
  });
});
