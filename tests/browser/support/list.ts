import type { Page } from 'playwright-core';

/** Waits until the list of cases has answered what was asked last. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[data-case-browser][data-ready]').waitFor();
  await page.locator('[data-results][aria-busy="false"]').waitFor();
}

/** Ids of the cases on the list, in order. */
export async function shownCases(page: Page): Promise<string[]> {
  await settled(page);
  return page
    .locator('[data-results] [data-case-id]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-case-id') ?? ''));
}

/** How many cases the list says there are. */
export async function total(page: Page): Promise<number> {
  await settled(page);
  return Number(await page.locator('[data-results]').getAttribute('data-total'));
}

/** One value of a facet. */
export function facetValue(page: Page, facet: string, value: string) {
  return page.locator(`[data-facet="${facet}"] [data-value="${value}"]`);
}

/** Ticks or unticks a value, opening its facet when it is closed. */
export async function choose(page: Page, facet: string, value: string): Promise<void> {
  const group = page.locator(`details[data-facet="${facet}"]`);
  if (!(await group.evaluate((element) => (element as HTMLDetailsElement).open))) {
    await group.locator('summary').click();
  }
  await facetValue(page, facet, value).locator('input').click();
  await settled(page);
}

/** The count beside a value. */
export async function countOf(page: Page, facet: string, value: string): Promise<number> {
  await settled(page);
  return Number(await facetValue(page, facet, value).getAttribute('data-count'));
}

/** The parameters of the page's address, decoded. */
export function asked(page: Page): Record<string, string[]> {
  const parameters = new URL(page.url()).searchParams;
  return Object.fromEntries([...new Set(parameters.keys())].map((key) => [key, parameters.getAll(key)]));
}
