import { expect, test } from 'vitest';
import { inCategory, idsWhere, publishedCases } from './support/cases.ts';
import { visits } from './support/visit.ts';

const site = visits();
const cases = publishedCases();
/** A case whose unit is in the directory, to walk to. */
const goal = cases.find(({ speakers }) => speakers !== undefined && speakers.length > 0);
if (goal === undefined) throw new Error('No published case names its unit.');

test('from the home page over a category to a case, and to who carried it out', async () => {
  const page = await site.open('/');
  await page
    .locator('main')
    .getByRole('link', { name: new RegExp(`^${goal.category}`) })
    .first()
    .click();
  await page.waitForURL('**/categories/**');
  expect(await page.locator('h1').textContent()).toContain(goal.category);
  const listed = await page
    .locator('main [data-case-id]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-case-id')).sort());
  expect(listed).toEqual(idsWhere(cases, inCategory(goal.category)));

  await page.locator('main').getByRole('link', { name: goal.title, exact: true }).click();
  await page.waitForURL(`**/cases/${goal.id}/`);
  expect(await page.locator('h1').textContent()).toContain(goal.title);

  const unit = goal.speakers?.[0]?.trainer ?? '';
  await page.locator(`main a[href="/trainers/${unit}/"]`).first().click();
  await page.waitForURL(`**/trainers/${unit}/`);
  await page.locator('main').getByRole('link', { name: goal.title, exact: true }).waitFor();
});

test('a case shows its measured results, its sources, and the way between a claim and its source', async () => {
  const measured = cases.find(({ results }) => results !== undefined && results.length > 0);
  if (measured === undefined) throw new Error('No published case has results.');
  const page = await site.open(`/cases/${measured.id}/`);
  for (const { what } of measured.results ?? []) {
    expect(await page.locator('main table').getByText(what).count()).toBeGreaterThan(0);
  }
  for (const { id, title } of measured.sources) {
    expect(await page.locator(`#source-${id}`).textContent()).toContain(title);
  }
  const citation = page.locator('sup.cite a').first();
  const source = (await citation.getAttribute('href')) ?? '';
  const anchor = (await citation.getAttribute('id')) ?? '';
  await citation.click();
  expect(new URL(page.url()).hash).toBe(source);
  await page.locator(`${source} a[href="#${anchor}"]`).click();
  expect(new URL(page.url()).hash).toBe(`#${anchor}`);
});

test('an address that does not exist says so and leads on', async () => {
  const page = await site.open('/no-such-page/');
  expect(site.faults.filter((fault) => /404/.test(fault)).length).toBeGreaterThan(0);
  site.faults.splice(0);
  expect(await page.locator('h1').count()).toBe(1);
  await page.locator('main a[href="/cases/"]').first().click();
  await page.waitForURL('**/cases/');
});
