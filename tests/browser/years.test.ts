import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { idsWhere, inCategory, publishedCases } from './support/cases.ts';
import { asked, choose, countOf, facetValue, settled, shownCases, total } from './support/list.ts';
import { visits } from './support/visit.ts';

const site = visits();
const cases = publishedCases();
/** Newest first, as on the page. */
const known = [...new Set(cases.map(({ year }) => year))].sort((a, b) => b - a);
/** A run of five years, inside of all of them. */
const run = known.slice(3, 8);
const [to, between, , , from] = run;
const [newest, oldest] = [known[0], known[known.length - 1]];
if (from === undefined || between === undefined || to === undefined || known.length < 10) {
  throw new Error('Cases of ten years are needed.');
}
const category = cases.find(({ year }) => year === from)?.category ?? '';

const within = (a: number, b: number) => cases.filter(({ year }) => year >= a && year <= b).length;

function select(page: Page, label: '起年' | '迄年') {
  return page.locator('[data-facet="year"]').getByLabel(label);
}

async function setEnd(page: Page, label: '起年' | '迄年', year: number | '') {
  await select(page, label).selectOption(String(year));
  await settled(page);
}

/** What the two selects say. */
async function ends(page: Page): Promise<string[]> {
  await settled(page);
  return [await select(page, '起年').inputValue(), await select(page, '迄年').inputValue()];
}

/** The years whose boxes are ticked. */
async function ticked(page: Page): Promise<number[]> {
  await settled(page);
  return page
    .locator('[data-facet="year"] [data-value]:has(:checked)')
    .evaluateAll((items) => items.map((item) => Number(item.getAttribute('data-value'))));
}

const chips = (page: Page) => page.getByRole('list', { name: '已選的條件' }).locator('.chip').allInnerTexts();

describe('a range of years', () => {
  test('ticks the years between its ends, one step of the history for each end', async () => {
    const page = await site.open('/cases/');
    expect(await ends(page)).toEqual(['', '']);
    await setEnd(page, '起年', from);
    expect(await ends(page)).toEqual([String(from), String(newest)]);
    expect(await total(page)).toBe(within(from, Infinity));
    await setEnd(page, '迄年', to);
    expect(await ticked(page)).toEqual(run);
    expect(await total(page)).toBe(within(from, to));
    expect(asked(page)).toEqual({ year: [`${from}-${to}`] });
    await page.goBack();
    expect(await ends(page)).toEqual([String(from), String(newest)]);
    expect(await total(page)).toBe(within(from, Infinity));
    await page.goBack();
    expect(await ends(page)).toEqual(['', '']);
    expect(asked(page)).toEqual({});
    await page.goForward();
    await page.goForward();
    expect(await ticked(page)).toEqual(run);
  });

  test('survives loading again, and is one chip that takes it back', async () => {
    const page = await site.open(`/cases/?year=${from}-${to}&category=${encodeURIComponent(category)}`);
    await settled(page);
    await page.reload();
    expect(await ticked(page)).toEqual(run);
    expect(await ends(page)).toEqual([String(from), String(to)]);
    expect(await chips(page)).toEqual([`年度：${from}年至${to}年`, `類別：${category}`]);
    await page.getByRole('button', { name: `移除 年度：${from}年至${to}年` }).click();
    expect(await ends(page)).toEqual(['', '']);
    expect(await ticked(page)).toEqual([]);
    expect(asked(page)).toEqual({ category: [category] });
    expect(await total(page)).toBe(idsWhere(cases, inCategory(category)).length);
  });

  test('is no range any more when a year inside of it is unticked, and again when it is ticked', async () => {
    const page = await site.open(`/cases/?year=${from}-${to}`);
    await settled(page);
    await choose(page, 'year', String(between));
    expect(await ends(page)).toEqual(['', '']);
    expect(asked(page)['year']).toEqual([String(to), `${from}-${run[2] ?? ''}`]);
    await choose(page, 'year', String(between));
    expect(await ends(page)).toEqual([String(from), String(to)]);
    expect(asked(page)).toEqual({ year: [`${from}-${to}`] });
  });

  test('is taken back by 全部清除', async () => {
    const page = await site.open(`/cases/?year=${from}-${to}`);
    await settled(page);
    await page.getByRole('button', { name: '全部清除' }).click();
    expect(await ends(page)).toEqual(['', '']);
    expect(asked(page)).toEqual({});
    expect(await total(page)).toBe(cases.length);
  });

  test('opens at both ends, and then asks for nothing', async () => {
    const page = await site.open(`/cases/?year=${from}-${to}`);
    await settled(page);
    await setEnd(page, '起年', '');
    expect(await ends(page)).toEqual([String(oldest), String(to)]);
    expect(await total(page)).toBe(within(0, to));
    await setEnd(page, '迄年', '');
    expect(await ends(page)).toEqual(['', '']);
    expect(asked(page)).toEqual({});
  });

  test('keeps the end that was set, when it passes the other', async () => {
    const page = await site.open(`/cases/?year=${from}-${between}`);
    await settled(page);
    await setEnd(page, '起年', to);
    expect(await ends(page)).toEqual([String(to), String(to)]);
    expect(asked(page)).toEqual({ year: [String(to)] });
  });

  test('is set by the keyboard, and the focus stays', async () => {
    const page = await site.open('/cases/');
    await settled(page);
    await page.locator('[data-facet="year"] summary').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type(String(from));
    await settled(page);
    expect(await ends(page)).toEqual([String(from), String(newest)]);
    await page.keyboard.press('Tab');
    await page.keyboard.type(String(to));
    expect(await ends(page)).toEqual([String(from), String(to)]);
    expect(await select(page, '迄年').evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await total(page)).toBe(within(from, to));
  });

  test('typing a year over another leaves the other end, whatever is passed on the way', async () => {
    const page = await site.open(`/cases/?year=${between}-${to}`);
    await settled(page);
    await select(page, '起年').focus();
    for (let pressed = 0; pressed < known.indexOf(between); pressed += 1)
      await page.keyboard.press('ArrowUp');
    expect(await ends(page)).toEqual([String(newest), String(newest)]);
    await page.keyboard.type(String(from));
    expect(await ends(page)).toEqual([String(from), String(to)]);
    expect(asked(page)).toEqual({ year: [`${from}-${to}`] });
  });
});

test('an address may write a range backwards; one that is none is named', async () => {
  const page = await site.open(`/cases/?year=${to}-${from}&year=${from}-&year=abc-${to}&year=1-9`);
  expect(await ticked(page)).toEqual(run);
  const said = await page.locator('[data-part="messages"]').textContent();
  for (const text of [`${from}-`, `abc-${to}`, '1-9']) expect(said).toContain(`年度「${text}」`);
});

test('counts are exact under a range: OR within the years, AND with the rest', async () => {
  const page = await site.open('/cases/');
  await choose(page, 'category', category);
  await setEnd(page, '起年', from);
  await setEnd(page, '迄年', to);
  const both = idsWhere(cases, (data) => run.includes(data.year) && inCategory(category)(data));
  expect([...(await shownCases(page))].sort()).toEqual(both);
  for (const year of known) {
    const count = idsWhere(cases, (data) => data.year === year && inCategory(category)(data)).length;
    expect(await countOf(page, 'year', String(year)), String(year)).toBe(count);
    const box = facetValue(page, 'year', String(year)).locator('input');
    expect(await box.isDisabled(), String(year)).toBe(count === 0 && !run.includes(year));
  }
  for (const other of new Set(cases.map((data) => data.category))) {
    const count = idsWhere(cases, (data) => run.includes(data.year) && inCategory(other)(data)).length;
    expect(await countOf(page, 'category', other), other).toBe(count);
  }
});

test('with nothing found every facet stays, and nothing of it can be chosen', async () => {
  const page = await site.open('/cases/?q=zqxjzqxj');
  expect(await total(page)).toBe(0);
  const facets = page.locator('#case-facets [data-facet]');
  expect(await facets.count()).toBeGreaterThan(5);
  for (const facet of await facets.all()) expect(await facet.isVisible()).toBe(true);
  expect(await page.locator('#case-facets :is(input, select):enabled').count()).toBe(0);
  await page.getByRole('button', { name: '全部清除' }).click();
  await settled(page);
  expect(await select(page, '起年').isEnabled()).toBe(true);
});

test.each(['light', 'dark'] as const)('axe finds nothing in a range, in %s', async (colorScheme) => {
  const page = await site.open(`/cases/?year=${from}-${to}`, { colorScheme });
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).include('#case-facets').include('.chips').analyze();
  expect(violations).toEqual([]);
});
