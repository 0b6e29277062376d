import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { choose, settled } from './support/list.ts';
import { kindsOfPages } from './support/pages.ts';
import { visits } from './support/visit.ts';

const site = visits();
const pages = kindsOfPages();
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** What axe finds, in one line each. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`),
  );
}

describe.each(['light', 'dark'] as const)('axe in %s', (colorScheme) => {
  test.each(pages)('%s', async (_, path) => {
    const page = await site.open(path, { colorScheme });
    expect(await violations(page)).toEqual([]);
  });

  test('list of cases, narrowed down', async () => {
    const page = await site.open('/cases/', { colorScheme });
    await settled(page);
    await choose(page, 'category', '行政革新');
    expect(await violations(page)).toEqual([]);
  });

  test('list of cases, with nothing found', async () => {
    const page = await site.open('/cases/?q=%E9%AF%A8%E9%AD%9A%E7%81%AB%E7%AE%AD&county=x', { colorScheme });
    await settled(page);
    expect(await violations(page)).toEqual([]);
  });

  test('list of cases on a phone, with its filters open', async () => {
    const page = await site.open('/cases/', { colorScheme, viewport: { width: 360, height: 740 } });
    await settled(page);
    await page.getByRole('button', { name: '篩選條件' }).click();
    expect(await violations(page)).toEqual([]);
  });
});

test('axe notices a fault', async () => {
  const page = await site.open('/about/');
  await page.evaluate(() => {
    const main = document.querySelector('main');
    main?.append(document.createElement('button'));
    main?.setAttribute('lang', 'qqqq');
  });
  const found = (await violations(page)).join('\n');
  expect(found).toMatch(/button-name/);
  expect(found).toMatch(/valid-lang/);
});
