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
/** Words that stand in its text alone. */
const IN_TEXT = '整段流程';

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

describe('what a search finds', () => {
  const at = (query: string) => site.open(`/cases/?${new URLSearchParams({ q: query })}`);
  const sets = async (query: string): Promise<number> => total(await at(query));

  test.each([
    ['臺中市', '台中市'],
    ['長期照顧', '长期照顾'],
    ['104年', '１０４年'],
    ['APP', 'app'],
  ])('is the same for %s and %s', async (one, other) => {
    const count = await sets(one);
    expect(count).toBeGreaterThan(0);
    expect(await sets(other)).toBe(count);
  });

  test('through other words is counted apart and named on its card', async () => {
    const page = await at('桃園縣');
    await settled(page);
    await page.getByText(/字面相符 \d+ 件、同義詞相符 \d+ 件/).waitFor();
    await page.getByText('同義詞相符：桃園市').first().waitFor();
  });

  test('is marked on the card and on the page of the case, until the reader takes the marks away', async () => {
    const page = await at('線上稽催');
    const card = page.locator(`[data-case-id="${WANTED}"]`);
    await card.locator('[data-part="link"] mark').waitFor();
    expect(await card.locator('mark').first().textContent()).toBe('線上稽催');
    await card.locator('[data-part="found"] mark').first().waitFor();
    await card.locator('[data-part="link"]').click();
    await page.waitForURL(`**/cases/${WANTED}/?q=*`);
    await page.locator('article.case mark').first().waitFor();
    expect(await page.locator('h1 mark').textContent()).toBe('線上稽催');
    await page.getByRole('button', { name: '取消標示' }).click();
    expect(await page.locator('article.case mark').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });

  test('in the text is shown with its heading, which leads there', async () => {
    const page = await at(IN_TEXT);
    const heading = page.locator(`[data-case-id="${WANTED}"] [data-part="found"] a`).first();
    await heading.click();
    await page.waitForURL(`**/cases/${WANTED}/?q=*#*`);
    const target = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${target}"]`).count()).toBe(1);
  });

  test('is said to be relaxed where nothing answers as it stands', async () => {
    const page = await at('線上稽推');
    expect(await total(page)).toBeGreaterThan(0);
    await page.getByText('沒有完全相符的案例；近似').waitFor();
  });

  test('excludes, keeps together and asks for all', async () => {
    const [all, without, both] = [await sets('公文'), await sets('公文 -稽催'), await sets('公文 稽催')];
    expect(without + both).toBe(all);
    expect(both).toBeGreaterThan(0);
    expect(await sets('"公文 稽催"')).toBe(0);
  });

  test('and lies outside of the choice is told apart from nothing', async () => {
    const page = await site.open(`/cases/?${new URLSearchParams({ q: '線上稽催', county: '連江縣' })}`);
    expect(await total(page)).toBe(0);
    await page.getByText(/「線上稽催」有 \d+ 件相符，但都不在所選的條件裡/).waitFor();
  });
});

describe('samples', () => {
  const below = visits('TEST_SITE_BELOW');

  test('are let in by the switch, marked, and found only with it', async () => {
    const page = await below.open(`/cases/?${new URLSearchParams({ q: '示範' })}`);
    const before = await shownCases(page);
    expect(before).not.toContain('hidden-sample');
    await page.goto(page.url().replace(/\?.*/, '?samples=1&page=1'));
    const all = await total(page);
    await page.locator('input[name="samples"]').click();
    await page.waitForURL((url) => !url.searchParams.has('samples'));
    expect(await total(page)).toBe(all - 1);
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
