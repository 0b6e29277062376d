import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { publishedCases } from './support/cases.ts';
import { asked, settled, shownCases } from './support/list.ts';
import { visits } from './support/visit.ts';

const site = visits();
const cases = publishedCases();
const MANY = 300;

/** Presses Tab until an element that fits has the focus. Throws when the keyboard cannot reach one. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < MANY; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${selector} cannot be reached by Tab.`);
}

test('the first Tab reaches the skip link, and it leads to the main part', async () => {
  const page = await site.open('/');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  expect((await skip.textContent())?.trim()).toBe('跳到主要內容區塊');
  expect(await skip.isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test('a case is searched, narrowed down and opened by the keyboard alone', async () => {
  const page = await site.open('/cases/');
  await settled(page);
  await tabTo(page, '#case-search');
  await page.keyboard.type('公文');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === '公文');
  const [found] = await shownCases(page);
  const data = cases.find(({ id }) => id === found);
  if (data === undefined) throw new Error('The search found nothing.');
  await tabTo(page, `[data-facet="year"] [data-value="${data.year}"] input`);
  await page.keyboard.press('Space');
  await page.waitForURL((url) => url.searchParams.has('year'));
  expect(await shownCases(page)).toContain(data.id);
  expect(asked(page)).toEqual({ q: ['公文'], year: [String(data.year)] });
  await tabTo(page, `[data-case-id="${data.id}"] a`);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/cases/${data.id}/?q=*`);
});

test('removing the last chip leaves the focus on the page', async () => {
  const page = await site.open('/cases/?category=%E8%A1%8C%E6%94%BF%E9%9D%A9%E6%96%B0');
  await settled(page);
  await page.getByRole('button', { name: '移除 類別：行政革新' }).focus();
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
});

test('whatever has the focus shows it', async () => {
  const page = await site.open('/');
  for (let pressed = 0; pressed < 12; pressed += 1) {
    await page.keyboard.press('Tab');
    const shown = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return true;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    });
    expect(shown, await page.locator(':focus').innerText()).toBe(true);
  }
});
