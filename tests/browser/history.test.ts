import { describe, expect, test } from 'vitest';
import { given } from '../site/builds.ts';
import { publishedCases } from './support/cases.ts';
import { asked, choose, facetValue, settled, shownCases, total } from './support/list.ts';
import { visits } from './support/visit.ts';

/** In a subfolder, with enough cases for several pages. */
const site = visits('TEST_SITE_BELOW');
const cases = publishedCases('TEST_CONTENT_BELOW');
const base = given('TEST_BASE_PATH');
const [one] = cases;
if (one === undefined) throw new Error('No case is published.');

describe('Back and Forward', () => {
  test('restore facets and the list', async () => {
    const page = await site.open('/cases/');
    const all = await shownCases(page);
    await choose(page, 'county', one.county);
    const few = await shownCases(page);
    expect(few).not.toEqual(all);
    await choose(page, 'category', one.category);
    await page.goBack();
    expect(await shownCases(page)).toEqual(few);
    expect(await facetValue(page, 'category', one.category).locator('input').isChecked()).toBe(false);
    await page.goBack();
    expect(await shownCases(page)).toEqual(all);
    expect(asked(page)).toEqual({});
    await page.goForward();
    expect(await shownCases(page)).toEqual(few);
    expect(await facetValue(page, 'county', one.county).locator('input').isChecked()).toBe(true);
  });

  test('restore the list after a case was read', async () => {
    const page = await site.open('/cases/');
    await choose(page, 'category', one.category);
    const listed = await shownCases(page);
    await page.locator(`[data-results] a[href="${base}cases/${listed[0] ?? ''}/"]`).click();
    await page.waitForURL(`**/cases/${listed[0] ?? ''}/`);
    await page.goBack();
    expect(await shownCases(page)).toEqual(listed);
  });

  test('restore the query', async () => {
    const page = await site.open('/cases/?q=%E5%85%AC%E6%96%87');
    const found = await shownCases(page);
    await page.getByRole('button', { name: '全部清除' }).click();
    expect(await total(page)).toBe(cases.length);
    await page.goBack();
    expect(await shownCases(page)).toEqual(found);
    expect(await page.locator('#case-search').inputValue()).toBe('公文');
  });
});

describe('pages', () => {
  test('show every case once, and stand in the address', async () => {
    const page = await site.open('/cases/');
    const seen = await shownCases(page);
    expect(seen.length).toBe(24);
    for (let number = 2; seen.length < cases.length; number += 1) {
      await page.locator('[data-part="pager"]').getByRole('link', { name: '下一頁' }).click();
      await page.waitForURL((url) => url.searchParams.get('page') === String(number));
      seen.push(...(await shownCases(page)));
    }
    expect([...seen].sort()).toEqual(cases.map(({ id }) => id).sort());
    expect(await page.locator('[data-part="pager"]').getByRole('link', { name: '下一頁' }).count()).toBe(0);
  });

  test('go back to the first when the list changes', async () => {
    const page = await site.open('/cases/?page=2');
    await settled(page);
    await choose(page, 'category', one.category);
    expect(asked(page)).toEqual({ category: [one.category] });
  });

  test('beyond the last one show the first and say so', async () => {
    const page = await site.open('/cases/?page=99');
    expect((await shownCases(page)).length).toBe(24);
    expect(await page.locator('[data-part="messages"]').textContent()).toContain('99');
  });
});
