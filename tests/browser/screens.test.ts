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

/** Twice the size of the letters, as a reader sets it in the browser. */
async function enlarge(page: Page): Promise<void> {
  await page.addStyleTag({ content: ':root { font-size: 200% }' });
}

/**
 * Elements that hide a part of their own text. What is there for screen readers alone does so on purpose, and so
 * does a line that ends in an ellipsis when its whole text is its accessible name.
 */
function cutOff(page: Page) {
  return page.evaluate(() => {
    const hides = (value: string) => value === 'hidden' || value === 'clip';
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
      const style = getComputedStyle(element);
      const wide = hides(style.overflowX) && element.scrollWidth > element.clientWidth;
      const high = hides(style.overflowY) && element.scrollHeight > element.clientHeight;
      if ((!wide && !high) || element.clientWidth === 0 || element.textContent.trim() === '') continue;
      if (element.closest('.visually-hidden') || !element.checkVisibility()) continue;
      const name = element.closest('[aria-label], [title]');
      if (style.textOverflow === 'ellipsis' && !high && name) continue;
      found.push(`${element.tagName} ${element.className}`);
    }
    return found;
  });
}

/** At a desk, and at half a screen. */
const WIDTHS = [1280, 640];

test.each(pages)(
  'with letters of 200 percent %s neither moves sideways nor cuts its text off',
  async (_, path) => {
    const page = await site.open(path);
    await enlarge(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overhang(page), `at ${width} pixels`).toEqual([]);
      expect(await cutOff(page), `at ${width} pixels`).toEqual([]);
    }
  },
);

test('text that is cut off would be noticed, and only where it is', async () => {
  const page = await site.open('/about/', { viewport: { width: 640, height: 800 } });
  await enlarge(page);
  await page.evaluate(() => {
    const styles = {
      low: { blockSize: '1em', overflow: 'hidden' },
      narrow: { inlineSize: '4em', overflow: 'clip', whiteSpace: 'nowrap' },
      roomy: { overflow: 'hidden' },
      named: { inlineSize: '4em', overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
    };
    for (const [name, style] of Object.entries(styles)) {
      const text = document.createElement('p');
      text.className = name;
      text.textContent = '看得到全部的字嗎';
      if (name === 'named') text.setAttribute('aria-label', text.textContent);
      Object.assign(text.style, { lineHeight: '2' }, style);
      document.querySelector('main')?.append(text);
    }
  });
  expect(await cutOff(page)).toEqual(['P low', 'P narrow']);
});

test('a page that sticks out with large letters would be noticed', async () => {
  const page = await site.open('/about/', { viewport: { width: 640, height: 800 } });
  await enlarge(page);
  await page.evaluate(() => {
    const wide = document.createElement('p');
    wide.className = 'wide';
    wide.textContent = '寬';
    wide.style.inlineSize = '40rem';
    document.querySelector('main')?.append(wide);
  });
  expect(await overhang(page)).toContain('P wide');
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
