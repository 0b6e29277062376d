import type { Browser, Page } from 'playwright-core';
import { watchNetwork, type Network } from './network.ts';

/** A window of the browser, in which one visit after the other begins with nothing loaded. */
export interface Reader {
  page: Page;
  network: Network;
  /** Forgets all that was loaded, and opens a page. */
  begin(address: string): Promise<void>;
}

/** In CSS pixels. */
const WINDOW = { width: 1280, height: 800 };

/** Opens a window. */
export async function readerOf(browser: Browser): Promise<Reader> {
  const context = await browser.newContext({ locale: 'zh-TW', viewport: WINDOW });
  const page = await context.newPage();
  const network = await watchNetwork(page);
  return {
    page,
    network,
    async begin(address) {
      // A page that is left keeps what it had loaded in memory.
      await page.goto('about:blank');
      await network.forget();
      await page.goto(address);
      await network.quiet();
    },
  };
}
