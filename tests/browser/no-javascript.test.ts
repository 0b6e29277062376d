import { expect, test } from 'vitest';
import { given } from '../site/builds.ts';
import { publishedCases } from './support/cases.ts';
import { visits } from './support/visit.ts';

/** In a subfolder, with enough cases for several pages. */
const site = visits('TEST_SITE_BELOW');
const cases = publishedCases('TEST_CONTENT_BELOW');
const base = given('TEST_BASE_PATH');
const OFF = { javaScriptEnabled: false };

test('the list shows its first 24 cards and leads to static pages with all others', async () => {
  const page = await site.open('/cases/', OFF);
  const seen: string[] = [];
  for (;;) {
    const ids = await page.locator('[data-case-id]').all();
    for (const item of ids) seen.push((await item.getAttribute('data-case-id')) ?? '');
    if (seen.length === ids.length) expect(ids.length).toBe(24);
    const next = page.locator('main').getByRole('link', { name: '下一頁' });
    if ((await next.count()) === 0) break;
    expect(await next.getAttribute('href')).toMatch(new RegExp(`^${base}cases/page/\\d+/$`));
    await next.click();
  }
  expect(seen.sort()).toEqual(cases.map(({ id }) => id).sort());
});

test('what needs a script is not offered, and the ways that need none are', async () => {
  const page = await site.open('/cases/', OFF);
  expect(await page.locator('#case-facets').isVisible()).toBe(false);
  expect(await page.locator('#case-search').isVisible()).toBe(false);
  for (const folder of ['counties', 'categories', 'regions', 'years']) {
    expect(await page.locator(`main a[href^="${base}${folder}/"]`).count(), folder).toBeGreaterThan(0);
  }
});

test('a case can be read whole', async () => {
  const data = cases.find(({ results }) => results !== undefined && results.length > 0);
  const page = await site.open(`/cases/${data?.id ?? ''}/`, OFF);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.locator('main table').first().isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: '作法' }).isVisible()).toBe(true);
  expect(await page.locator('[id^="source-"]').count()).toBe(data?.sources.length);
});
