import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { publicCases } from '../../src/domain/archive.ts';
import type { Case } from '../../src/domain/case.ts';
import { comparePath } from '../../src/domain/comparison.ts';
import { CaseRelations } from '../../src/domain/related.ts';
import { archiveOf } from '../site/builds.ts';
import { publishedCases } from './support/cases.ts';
import { asked, choose, settled } from './support/list.ts';
import { visits } from './support/visit.ts';

const site = visits();
const cases = publishedCases();
const [one, two] = cases;
if (one === undefined || two === undefined) throw new Error('Two cases are needed.');

const records = publicCases(archiveOf('TEST_CONTENT'), { samples: false });
const relations = new CaseRelations(records);
const [related] = records.filter((record) => relations.of(record).length > 0);
const costless = cases.find(({ cost, id }) => cost === undefined && id !== one.id);
if (related === undefined || costless === undefined)
  throw new Error('A related and a costless case are needed.');

const compared = (page: Page) => page.locator('[data-compare][aria-busy="false"]');
const titles = (page: Page) => compared(page).locator('thead .comparison-title').allTextContents();
const tick = (page: Page, { id }: Case) => page.locator(`[data-case-id="${id}"] input[name="ids"]`).click();

describe('the comparison', () => {
  test('shows the cases of the address side by side, in its order, with what no source says', async () => {
    const page = await site.open(comparePath([two.id, one.id]));
    await compared(page).waitFor();
    expect(await titles(page)).toEqual([two.title, one.title]);
    expect(await page.title()).toContain(one.title);
    const rows = await page.locator('.comparison tbody th').allTextContents();
    expect(rows).toEqual(
      expect.arrayContaining(['為什麼做', '做了什麼', '量測成果', '經費與人力', '證據', '來源']),
    );
    const agencies = await page.locator('.comparison tbody tr').first().locator('td').allTextContents();
    expect(agencies.map((text) => text.replace('（推定）', ''))).toEqual([two.agency, one.agency]);
  });

  test('says where no source tells of the cost', async () => {
    const page = await site.open(comparePath([costless.id, one.id]));
    await page.locator('.comparison').waitFor();
    const cost = page.locator('.comparison tr', { has: page.getByText('經費與人力', { exact: true }) });
    expect(await cost.locator('td').first().textContent()).toBe('公開資料未載');
  });

  test('one case is a beginning: related ones can be added, and one can be taken out', async () => {
    const { id, title } = related.data;
    const page = await site.open(comparePath([id]));
    await page.locator('.comparison').waitFor();
    expect(await page.locator('[data-part="status"]').textContent()).toContain('再加一件');
    const offered = relations.of(related)[0]?.record.data.title ?? '';
    await page.getByRole('link', { name: `加入「${offered}」` }).click();
    await page.locator('thead .comparison-title').nth(1).waitFor();
    expect(await titles(page)).toEqual([title, offered]);
    await page.getByRole('link', { name: `移除「${title}」` }).click();
    await page.waitForURL((url) => !url.search.includes(id));
    await page.locator('.comparison').waitFor();
    expect(await titles(page)).toEqual([offered]);
  });

  test('tells what an address has wrongly, and shows the rest', async () => {
    const others = cases.slice(0, 5).map(({ id }) => id);
    const page = await site.open(`/compare/?ids=${['<b>x', ...others].map(encodeURIComponent).join(',')}`);
    await compared(page).waitFor();
    expect((await titles(page)).length).toBe(4);
    const said = await page.locator('[data-part="messages"]').textContent();
    expect(said).toContain('「<b>x」');
    expect(said).toContain('最多比較 4 件');
  });

  test('a case that does not exist is named', async () => {
    const page = await site.open(`/compare/?ids=no-such-case,${one.id}`);
    await compared(page).waitFor();
    expect(await titles(page)).toEqual([one.title]);
    expect(await page.locator('[data-part="messages"]').textContent()).toContain('「no-such-case」');
    // The browser logs the answer of the host; nothing else may be wrong.
    const faults = site.faults.splice(0);
    expect(faults.every((fault) => fault.includes('404'))).toBe(true);
  });

  test('a failed connection can be tried again', async () => {
    const page = await site.open('/compare/');
    await page.route('**/compare/*.json', (route) => route.abort());
    await page.goto(`${page.url()}?ids=${one.id},${two.id}`);
    await page.getByRole('button', { name: '再試一次' }).waitFor();
    await page.unroute('**/compare/*.json');
    await page.getByRole('button', { name: '再試一次' }).click();
    await page.locator('thead .comparison-title').nth(1).waitFor();
    expect(await titles(page)).toEqual([one.title, two.title]);
    const faults = site.faults.splice(0);
    expect(faults.every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
  });

  test('without anything asked says how to begin', async () => {
    const page = await site.open('/compare/');
    await compared(page).waitFor();
    expect(await page.locator('[data-part="status"]').textContent()).toContain('還沒有選案例');
    expect(await page.locator('[data-part="list"]').isVisible()).toBe(true);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in %s, at any width', async (colorScheme) => {
    for (const width of [1280, 360]) {
      const page = await site.open(comparePath([one.id, two.id]), {
        colorScheme,
        viewport: { width, height: 800 },
      });
      await compared(page).waitFor();
      await page.locator('.comparison').waitFor();
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide).toBe(false);
    }
  });
});

describe('ticking cases on the list', () => {
  const first = (page: Page) =>
    page
      .locator('[data-results] [data-case-id]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-case-id') ?? ''));

  test('goes into the address, outlives filters and pages, and leads to the comparison', async () => {
    const page = await site.open('/cases/');
    await settled(page);
    const [a] = await first(page);
    const shown = cases.find(({ id }) => id === a) ?? one;
    await tick(page, shown);
    await settled(page);
    expect(asked(page)['compare']).toEqual([shown.id]);
    const other = cases.find(({ county, id }) => county !== shown.county && id !== shown.id) ?? two;
    await choose(page, 'county', other.county);
    await tick(page, other);
    await settled(page);
    await page.getByRole('button', { name: '全部清除' }).click();
    await settled(page);
    expect(asked(page)).toEqual({ compare: [shown.id, other.id] });
    await page.getByRole('link', { name: '並列比較' }).click();
    await page.locator('thead .comparison-title').nth(1).waitFor();
    expect(await titles(page)).toEqual([shown.title, other.title]);
    await page.goBack();
    await settled(page);
    expect(await page.locator(`[data-case-id="${shown.id}"] input[name="ids"]`).isChecked()).toBe(true);
  });

  test('four at most; one can be taken back in the tray', async () => {
    const page = await site.open('/cases/');
    await settled(page);
    const ids = (await first(page)).slice(0, 5);
    for (const id of ids.slice(0, 4)) {
      await page.locator(`[data-case-id="${id}"] input[name="ids"]`).click();
      await settled(page);
    }
    const fifth = page.locator(`[data-case-id="${ids[4] ?? ''}"] input[name="ids"]`);
    expect(await fifth.isDisabled()).toBe(true);
    await page.locator('[data-part="tray-list"] button').first().click();
    await settled(page);
    expect(await fifth.isDisabled()).toBe(false);
    expect(asked(page)['compare']).toEqual(ids.slice(1, 4));
    await page.getByRole('button', { name: '清除', exact: true }).click();
    await settled(page);
    expect(asked(page)).toEqual({});
    expect(await page.locator('[data-part="tray"]').isVisible()).toBe(false);
  });
});

test('a card elsewhere and a case page begin a comparison', async () => {
  const page = await site.open(`/cases/${one.id}/`);
  await page.getByRole('link', { name: '與其他案例比較' }).click();
  await compared(page).waitFor();
  await page.locator('.comparison').waitFor();
  expect(await titles(page)).toEqual([one.title]);
});
