import type { Browser, Page } from 'playwright-core';
import { FACETS } from '../../../src/domain/facets.ts';
import type { Narrowed } from './answer.ts';
import type { Document } from './documents.ts';
import type { Draw } from './draw.ts';
import type { Engine, Visit } from './engine.ts';
import { watchNetwork } from './network.ts';
import { askInPage, cardsOfPage, countsOfPage, excerptsAreThere, recordLists, tickInPage } from './page.ts';

/** A reader's window, in CSS pixels. */
const WINDOW = { width: 1280, height: 800 };
/** One search in so many is narrowed down as well. */
const QUERIES_OF_A_VISIT = 5;

/** The site's own search, as its page of cases runs it; `home` ends with `/`. */
export function ourEngine(
  browser: Browser,
  home: string,
  documents: ReadonlyMap<string, Document>,
  faults: string[],
): Engine {
  return {
    name: 'this site',
    visit: QUERIES_OF_A_VISIT,
    open: () => openList(browser, home, documents, faults),
  };
}

async function openList(
  browser: Browser,
  home: string,
  documents: ReadonlyMap<string, Document>,
  faults: string[],
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'zh-TW', viewport: WINDOW });
  const page = await context.newPage();
  watchFaults(page, faults);
  const network = await watchNetwork(page);
  await page.addInitScript(recordLists);
  await page.goto(`${home}cases/`);
  await page.waitForSelector('[data-case-browser][data-ready]');
  await network.quiet();
  return {
    async ask({ text }, narrow) {
      const before = network.bytes();
      const { list, shown, milliseconds } = await page.evaluate(askInPage, text);
      await page.waitForFunction(excerptsAreThere);
      await network.quiet();
      const bytes = network.bytes() - before;
      const cards = await page.evaluate(cardsOfPage);
      if (list.ids.length !== shown.total)
        faults.push(`${text}: ${shown.total} said, ${list.ids.length} listed`);
      if (shown.ids.some((id, at) => id !== list.ids[at])) faults.push(`${text}: other cards than listed`);
      if (shown.failed) faults.push(`${text}: the page says that the search failed`);
      const found = list.ids.flatMap((id) => documents.get(id) ?? []);
      return {
        ids: list.ids,
        literal: list.relaxed === '' ? list.literal : 0,
        relaxed: list.relaxed !== '',
        cards,
        cost: { bytes, milliseconds },
        narrowed: narrow === undefined || found.length === 0 ? [] : await narrowDown(page, found, narrow),
      };
    },
    close: () => context.close(),
  };
}

/** Ticks one or two values that some of the found cases have, and takes them back again. */
async function narrowDown(page: Page, found: readonly Document[], draw: Draw): Promise<Narrowed[]> {
  const chosen: (readonly [Narrowed['chosen'][number][0], string])[] = [];
  const shown: Narrowed[] = [];
  const tick = async (): Promise<void> => {
    const [facet, value] = chosen.at(-1) ?? ['year', ''];
    const { list, milliseconds } = await page.evaluate(tickInPage, { facet, value });
    const counts = await page.evaluate(countsOfPage, [...FACETS]);
    shown.push({ chosen: [...chosen], ids: list.ids, counts, milliseconds });
  };
  for (let left = 1 + draw.below(2); left > 0; left -= 1) {
    const { facets } = draw.one(found);
    const facet = draw.one(FACETS.filter((name) => facets[name].length > 0));
    const value = draw.one(facets[facet]);
    if (chosen.some(([, other]) => other === value)) continue;
    // With the values chosen so far it may have no case, and cannot be chosen.
    const enabled = (shown.at(-1)?.counts[facet]?.[value] ?? 1) > 0;
    if (!enabled) continue;
    chosen.push([facet, value]);
    await tick();
  }
  for (const [facet, value] of chosen) await page.evaluate(tickInPage, { facet, value });
  return shown;
}

/** What no page may do, whatever it is asked. */
function watchFaults(page: Page, faults: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => void faults.push(`error: ${message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
}
