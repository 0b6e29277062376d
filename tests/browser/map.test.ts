import { expect, test } from 'vitest';
import { archiveOf } from '../site/builds.ts';
import { visits } from './support/visit.ts';

const site = visits();
const [first] = archiveOf('TEST_CONTENT').counties;

test('by keyboard a county of the map takes the focus visibly, says its name and number, and opens', async () => {
  const page = await site.open('/');
  const county = page.locator(`.map a[data-county="${first?.name ?? ''}"]`);
  await page.locator('#by-county a').focus();
  await page.keyboard.press('Tab');
  expect(await county.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await county.getAttribute('aria-label')).toMatch(new RegExp(`^${first?.name ?? ''}，\\d+ 件$`));
  const stroke = await county.locator('.land').evaluate((land) => getComputedStyle(land).strokeWidth);
  expect(stroke).toBe('4px');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/counties/${first?.slug ?? ''}/`);
});

test('the islands off the coast can be clicked on the sea between them', async () => {
  const page = await site.open('/');
  await page.locator('.map a[data-county="澎湖縣"] .sea').click({ position: { x: 5, y: 60 } });
  await page.waitForURL('**/counties/penghu/');
});

test('without JavaScript the map, the timeline and the lists are links', async () => {
  const page = await site.open('/', { javaScriptEnabled: false });
  for (const part of ['.map', '.timeline', '.categories', '.regions']) {
    expect(await page.locator(`${part} a`).count(), part).toBeGreaterThan(2);
  }
  await page.locator('.timeline a').last().click();
  await page.waitForURL('**/years/*/');
});
