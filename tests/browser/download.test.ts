import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCitations } from '../site/checks/citations.ts';
import { idsWhere, inCategory, publishedCases } from './support/cases.ts';
import { choose, settled, shownCases, total } from './support/list.ts';
import { visits } from './support/visit.ts';

const site = visits();
const cases = publishedCases();
const [one] = cases;
if (one === undefined) throw new Error('No case is published.');

async function openPanel(page: Page): Promise<void> {
  await settled(page);
  await page.getByText('下載這些案例', { exact: true }).click();
}

/** Downloads the listed cases; gives the file’s name and text. */
async function download(page: Page, format: string): Promise<{ name: string; text: string }> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: new RegExp(`^${format}`) }).click();
  const file = await saved;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

function idsOf({ name, text }: { name: string; text: string }): string[] {
  if (!name.endsWith('.csv')) return readCitations(text).map(({ id = '' }) => id);
  const rows = parse<{ id: string }>(text, { bom: true, columns: true, record_delimiter: '\r\n' });
  return rows.map(({ id }) => id);
}

/** Ids of all pages of the list, in order. */
async function listed(page: Page): Promise<string[]> {
  const ids = await shownCases(page);
  const next = page.locator('[data-part="pager"]').getByRole('link', { name: '下一頁' });
  if ((await next.count()) === 0) return ids;
  await next.click();
  await page.waitForFunction((first) => !document.querySelector(`[data-case-id="${first}"]`), ids[0]);
  return [...ids, ...(await listed(page))];
}

describe('downloading the listed cases', () => {
  test.each([
    ['CSV', 'csv'],
    ['BibTeX', 'bib'],
    ['RIS', 'ris'],
  ])('as %s gives exactly those, in the order shown', async (format, ending) => {
    const page = await site.open('/cases/');
    await choose(page, 'category', one.category);
    await page.locator('select[name="sort"]').selectOption('標題');
    const shown = await shownCases(page);
    await openPanel(page);
    const file = await download(page, format);
    expect(file.name).toBe(`biaogan-cases-${await total(page)}.${ending}`);
    expect(idsOf(file)).toEqual(shown);
    expect([...idsOf(file)].sort()).toEqual(idsWhere(cases, inCategory(one.category)));
    await page.getByRole('status').getByText(`已下載 ${file.name}`).waitFor();
  });

  test('takes all pages of the list, whichever is shown', async () => {
    const page = await site.open('/cases/?sort=%E7%B8%A3%E5%B8%82&page=2');
    await openPanel(page);
    const file = await download(page, 'CSV');
    expect(idsOf(file).length).toBe(cases.length);
    await page.goto(page.url().replace('&page=2', ''));
    expect(idsOf(file)).toEqual(await listed(page));
  });

  test('follows a search', async () => {
    const page = await site.open(`/cases/?${new URLSearchParams({ q: '公文' })}`);
    const shown = await shownCases(page);
    await openPanel(page);
    expect(idsOf(await download(page, 'RIS')).slice(0, shown.length)).toEqual(shown);
  });

  test('is not to be had when nothing is listed', async () => {
    const page = await site.open(`/cases/?${new URLSearchParams({ q: '鱻鱻鱻' })}`);
    await openPanel(page);
    for (const format of ['CSV', 'BibTeX', 'RIS']) {
      expect(await page.getByRole('button', { name: new RegExp(`^${format}`) }).isDisabled()).toBe(true);
    }
  });

  test('says that it failed, and works when it is tried again', async () => {
    const page = await site.open('/cases/');
    await openPanel(page);
    await page.route('**/data/cases.json', (route) => route.fulfill({ status: 503, body: '' }));
    await page.getByRole('button', { name: /^CSV/ }).click();
    const again = page.getByRole('status').getByRole('button', { name: '再試一次' });
    await again.waitFor();
    expect(site.faults.splice(0).length).toBeGreaterThan(0);
    await page.unroute('**/data/cases.json');
    const saved = page.waitForEvent('download');
    await again.click();
    expect((await saved).suggestedFilename()).toBe(`biaogan-cases-${cases.length}.csv`);
  });

  test('loads nothing for it before it is asked for', async () => {
    const page = await site.open('/cases/');
    const loaded = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').filter(({ name }) => /\/data\/|download-files/.test(name)),
      );
    await openPanel(page);
    expect(await loaded()).toEqual([]);
    await download(page, 'CSV');
    expect(await loaded()).toHaveLength(2);
  });
});

test('without a script the list leads to the data instead', async () => {
  const page = await site.open('/cases/', { javaScriptEnabled: false });
  expect(await page.getByText('下載這些案例', { exact: true }).isVisible()).toBe(false);
  expect(await page.locator('main a[href="/data/"]:visible').count()).toBe(1);
});
