import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { publishedCases } from './support/cases.ts';
import { visits } from './support/visit.ts';

const site = visits();
const long = publishedCases().toSorted((a, b) => b.sources.length - a.sources.length)[0];

const current = (page: Page) => page.locator('.contents a[aria-current]').allTextContents();

test('the contents follow the reading, one part at a time', async () => {
  const page = await site.open(`/cases/${long?.id ?? ''}/`, { viewport: { width: 1280, height: 800 } });
  await page.locator('.contents a', { hasText: '作法' }).first().click();
  await page.waitForFunction(() =>
    document.querySelector('.contents a[aria-current]')?.textContent.includes('作法'),
  );
  await page.evaluate(() => document.querySelector('#part-sources')?.scrollIntoView({ behavior: 'instant' }));
  await page.waitForFunction(() =>
    document.querySelector('.contents a[aria-current]')?.textContent.includes('來源'),
  );
  expect((await current(page)).length).toBe(1);
});

test('without JavaScript the contents are links to the parts', async () => {
  const page = await site.open(`/cases/${long?.id ?? ''}/`, {
    viewport: { width: 1280, height: 800 },
    javaScriptEnabled: false,
  });
  const hrefs = await page
    .locator('.contents a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(3);
  for (const href of hrefs) {
    expect(await page.locator(`[id="${decodeURIComponent(href.slice(1))}"]`).count(), href).toBe(1);
  }
});
