import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { archiveOf, given } from '../site/builds.ts';
import { directoryOf, type DirectoryEntry } from '../../src/domain/directory.ts';
import { visits } from './support/visit.ts';

const site = visits();
const entries = directoryOf(archiveOf('TEST_CONTENT'), given('TEST_BUILD_DATE'));
const [one] = entries;
if (one === undefined) throw new Error('The directory is empty.');
const [category = ''] = one.categories;
const { county = '' } = one.trainer;

const shown = (page: Page) =>
  page
    .locator('[data-directory-list] [data-trainer-id]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-trainer-id')));
const status = (page: Page, text: string) =>
  page.locator('[data-directory-status]', { hasText: text }).waitFor();
const idsOf = (found: readonly DirectoryEntry[]) => found.slice(0, 24).map(({ trainer }) => trainer.id);

test('filters add up, stand in the address and come back with it', async () => {
  const both = entries.filter(
    ({ trainer, categories }) => trainer.county === county && categories.includes(category),
  );
  const page = await site.open('/trainers/');
  await page.getByLabel('縣市').selectOption(county);
  await status(page, '符合條件');
  await page.getByLabel('案例類別').selectOption(category);
  await status(page, `共 ${both.length} 筆`);
  expect(await shown(page)).toEqual(idsOf(both));
  const { searchParams } = new URL(page.url());
  expect([...searchParams]).toEqual([
    ['county', county],
    ['category', category],
  ]);

  await page.reload();
  await status(page, '符合條件');
  expect(await shown(page)).toEqual(idsOf(both));
  expect(await page.getByLabel('縣市').inputValue()).toBe(county);
  expect(await page.getByLabel('案例類別').inputValue()).toBe(category);
});

test('a card made by the script says what a built one says', async () => {
  const page = await site.open('/trainers/');
  const card = page.locator(`[data-trainer-id="${one.trainer.id}"]`);
  const words = async () => (await card.innerText()).replace(/\s+/g, ' ');
  const [built, link] = [await words(), await card.getByRole('link').getAttribute('href')];
  await page.getByLabel('縣市').selectOption(county);
  await status(page, '符合條件');
  expect(await words()).toBe(built);
  const made = await card.getByRole('link').evaluate((anchor) => (anchor as HTMLAnchorElement).pathname);
  expect(made).toBe(link);
});

test('nothing found is said, and clearing brings the whole list back', async () => {
  const page = await site.open('/trainers/');
  const everyone = await shown(page);
  await page.getByLabel('類型').selectOption('個人');
  await status(page, '沒有符合條件的師資');
  expect(await shown(page)).toEqual([]);
  await page.getByRole('link', { name: '清除條件' }).click();
  await status(page, `共 ${entries.length} 筆`);
  expect(await shown(page)).toEqual(everyone);
  expect(new URL(page.url()).search).toBe('');
});

test('a value that cannot be chosen counts as none', async () => {
  const page = await site.open('/trainers/?county=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&page=x');
  await status(page, `共 ${entries.length} 筆`);
  expect(await shown(page)).toEqual(idsOf(entries));
  expect(await page.getByLabel('縣市').inputValue()).toBe('');
});

test('a list that cannot be had is said, and asked for again', async () => {
  const page = await site.open('/trainers/');
  await page.route('**/list.json', (route) => route.abort());
  await page.getByLabel('縣市').selectOption(county);
  await status(page, '名單載入失敗');
  expect(await shown(page)).toEqual(idsOf(entries));
  expect(site.faults.splice(0)).toHaveLength(1);
  await page.unroute('**/list.json');
  await page.getByLabel('案例類別').selectOption(category);
  await status(page, '符合條件');
});
