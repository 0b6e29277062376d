import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { publishedCases } from './support/cases.ts';
import { choose, settled, shownCases } from './support/list.ts';
import { kindsOfPages } from './support/pages.ts';
import { visits } from './support/visit.ts';

const site = visits();
const cases = publishedCases();
const pages = kindsOfPages();

/** How far the page can be moved sideways, and what sticks out. */
function overhang(page: Page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const beyond = document.scrollingElement?.scrollWidth ?? 0;
    if (beyond <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.scrollWidth > width);
    return [`${beyond} pixels wide`, ...wide.map((each) => `${each.tagName} ${each.className}`)];
  });
}

describe.each([360, 320])('at %i pixels', (width) => {
  test.each(pages)('%s does not move sideways', async (_, path) => {
    const page = await site.open(path, { viewport: { width, height: 740 } });
    expect(await overhang(page)).toEqual([]);
  });
});

test('a page that sticks out would be noticed', async () => {
  const page = await site.open('/about/', { viewport: { width: 320, height: 740 } });
  await page.evaluate(() => {
    const wide = document.createElement('p');
    wide.className = 'wide';
    wide.textContent = '寬'.repeat(100);
    Object.assign(wide.style, { whiteSpace: 'nowrap' });
    document.querySelector('main')?.append(wide);
  });
  expect(await overhang(page)).toContain('P wide');
});

test('on a phone the filters open, narrow the list down and close', async () => {
  const page = await site.open('/cases/', {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await settled(page);
  const [one] = cases;
  if (one === undefined) throw new Error('No case is published.');
  const panel = page.locator('#case-facets');
  const button = page.getByRole('button', { name: '篩選條件' });
  expect(await panel.isVisible()).toBe(false);
  await button.tap();
  await panel.waitFor({ state: 'visible' });
  await choose(page, 'county', one.county);
  expect(await shownCases(page)).toContain(one.id);
  await button.tap();
  await panel.waitFor({ state: 'hidden' });
});

test('printed, a case keeps its text and leaves out what is to click', async () => {
  const [one] = cases;
  const page = await site.open(`/cases/${one?.id ?? ''}/`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.locator('nav[aria-label="主要導覽"]').isVisible()).toBe(false);
});
