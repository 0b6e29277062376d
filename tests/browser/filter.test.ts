import { describe, expect, test } from 'vitest';
import { idsWhere, inCategory, inCounty, publishedCases } from './support/cases.ts';
import { asked, choose, countOf, facetValue, settled, shownCases, total } from './support/list.ts';
import { visits } from './support/visit.ts';

const site = visits();
const cases = publishedCases();
const [one] = cases;
const two = cases.find(({ category, county }) => category !== one?.category && county !== one?.county);
if (one === undefined || two === undefined) throw new Error('Two cases that differ are needed.');

const sorted = (ids: string[]) => [...ids].sort();

describe('narrowing down', () => {
  test('shows every case at first', async () => {
    const page = await site.open('/cases/');
    expect(await total(page)).toBe(cases.length);
    expect((await shownCases(page)).length).toBe(Math.min(cases.length, 24));
  });

  test('by county and category: both must hold, and the address says so', async () => {
    const page = await site.open('/cases/');
    await choose(page, 'county', one.county);
    expect(sorted(await shownCases(page))).toEqual(idsWhere(cases, inCounty(one.county)));
    await choose(page, 'category', one.category);
    const both = idsWhere(cases, (data) => inCounty(one.county)(data) && inCategory(one.category)(data));
    expect(sorted(await shownCases(page))).toEqual(both);
    expect(await total(page)).toBe(both.length);
    expect(asked(page)).toEqual({ county: [one.county], category: [one.category] });
  });

  test('two values of one facet: either may hold', async () => {
    const page = await site.open('/cases/');
    await choose(page, 'category', one.category);
    await choose(page, 'category', two.category);
    const either = idsWhere(cases, (data) => [one.category, two.category].includes(data.category));
    expect(sorted(await shownCases(page))).toEqual(either);
    expect(sorted(asked(page)['category'] ?? [])).toEqual(sorted([one.category, two.category]));
  });

  test('the count beside a value is the number of cases that it gives', async () => {
    const page = await site.open('/cases/');
    const values = await page
      .locator('[data-facet="category"] [data-value]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-value') ?? ''));
    expect(values.length).toBeGreaterThan(1);
    for (const value of values) {
      expect(await countOf(page, 'category', value), value).toBe(idsWhere(cases, inCategory(value)).length);
    }
    await choose(page, 'county', one.county);
    expect(await countOf(page, 'category', two.category)).toBe(
      idsWhere(cases, (data) => inCounty(one.county)(data) && inCategory(two.category)(data)).length,
    );
    expect(await countOf(page, 'county', two.county)).toBe(idsWhere(cases, inCounty(two.county)).length);
  });

  test('an address restores the choice, and a chip takes it back', async () => {
    const query = new URLSearchParams({ county: one.county, category: one.category });
    const page = await site.open(`/cases/?${query}`);
    expect(await shownCases(page)).toContain(one.id);
    expect(await facetValue(page, 'county', one.county).locator('input').isChecked()).toBe(true);
    const chips = page.getByRole('list', { name: '已選的條件' });
    await chips.getByRole('button', { name: new RegExp(one.county) }).click();
    expect(sorted(await shownCases(page))).toEqual(idsWhere(cases, inCategory(one.category)));
    expect(asked(page)).toEqual({ category: [one.category] });
    await chips.getByRole('button', { name: '全部清除' }).click();
    expect(await total(page)).toBe(cases.length);
    expect(asked(page)).toEqual({});
  });

  test('a joint case is found under each of its counties', async () => {
    const joint = cases.find(({ counties }) => counties !== undefined && counties.length > 0);
    if (joint === undefined) throw new Error('No joint case is published.');
    for (const county of [joint.county, ...(joint.counties ?? [])]) {
      const page = await site.open(`/cases/?${new URLSearchParams({ county })}`);
      expect(await shownCases(page), county).toContain(joint.id);
    }
  });

  test('values that do not exist are left out and named', async () => {
    const page = await site.open('/cases/?county=%E5%8F%B0%E4%B8%AD%E5%B7%BF&page=x&sort=<b>');
    expect(await total(page)).toBe(cases.length);
    expect(await page.locator('[data-part="messages"]').textContent()).toContain('台中巿');
  });
});

test('sorting: newest first at first, oldest first when asked', async () => {
  const years = new Map(cases.map(({ id, year }) => [id, year]));
  const page = await site.open('/cases/');
  const newest = (await shownCases(page)).map((id) => years.get(id) ?? 0);
  expect(newest).toEqual([...newest].sort((a, b) => b - a));
  await page.locator('select[name="sort"]').selectOption('年度舊到新');
  const oldest = (await shownCases(page)).map((id) => years.get(id) ?? 0);
  expect(oldest).toEqual([...oldest].sort((a, b) => a - b));
  expect(asked(page)).toEqual({ sort: ['年度舊到新'] });
});

test('the directory of units narrows down by county', async () => {
  const page = await site.open('/trainers/');
  const everyone = await page.locator('main a[href^="/trainers/"]').count();
  await page.locator('select[name="county"]').selectOption(one.county);
  await page.locator('[role="status"]', { hasText: /共|符合|筆/ }).waitFor();
  await page.waitForURL((url) => url.searchParams.get('county') === one.county);
  await page.locator('[data-directory]:not([aria-busy="true"])').waitFor();
  expect(await page.locator('main a[href^="/trainers/"]').count()).toBeLessThan(everyone);
  await page.goBack();
  await page.locator('[data-directory]:not([aria-busy="true"])').waitFor();
  expect(await page.locator('main a[href^="/trainers/"]').count()).toBe(everyone);
});

test('cases can be shown in lines, which the address keeps and filters leave alone', async () => {
  const page = await site.open('/cases/');
  await settled(page);
  await page.getByRole('radio', { name: '清單' }).check();
  await choose(page, 'county', one.county);
  expect(asked(page)).toEqual({ county: [one.county], view: ['清單'] });
  await page.reload();
  await settled(page);
  expect(await page.getByRole('radio', { name: '清單' }).isChecked()).toBe(true);
  expect(await page.locator('[data-results]').getAttribute('data-view')).toBe('清單');
});
