import { chromium, type Browser } from 'playwright-core';
import { findBrowser, NoBrowserError } from '../../browser/find.ts';
import { QUIET } from '../../browser/flags.ts';
import { thisMachine } from '../../browser/machine.ts';
import { benchSize, type Places } from './one-size.ts';

/**
 * Measures the search at each of these numbers of cases, beside its peers, and prints tables. Gives the exit code:
 * 0 when all targets are reached, 1 when one is missed, 2 without a browser.
 */
export async function benchSearch(sizes: readonly number[], places: Places): Promise<number> {
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ executablePath: findBrowser(thisMachine()), args: QUIET });
    const missed: string[] = [];
    for (const size of sizes) missed.push(...(await benchSize(size, browser, places)));
    for (const line of missed) console.error(line);
    return missed.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.error(error.message);
    return 2;
  } finally {
    await browser?.close();
  }
}
