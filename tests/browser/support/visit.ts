import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { given } from '../../site/builds.ts';
import { QUIET } from '../../../scripts/browser/flags.ts';
import { serve, type StaticServer } from '../../../scripts/site/server.ts';

/** A built site in a browser. */
export interface Visits {
  /** Opens a page of the site in a fresh context; `path` as `/cases/`. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** What pages of this test did that no page may do; a test of a fault empties it. */
  faults: string[];
}

/**
 * Starts a browser and a server for the tests of a file. After each test it also checks what must hold
 * everywhere: no error on the console, no failed request, no other host, no cookie, nothing stored.
 */
export function visits(site: 'TEST_SITE' | 'TEST_SITE_BELOW' = 'TEST_SITE'): Visits {
  const base = site === 'TEST_SITE' ? '/' : given('TEST_BASE_PATH');
  const faults: string[] = [];
  const running: { browser?: Browser; server?: StaticServer } = {};

  beforeAll(async () => {
    running.server = await serve(given(site), base);
    running.browser = await chromium.launch({ executablePath: given('CHROMIUM_PATH'), args: QUIET });
  });

  afterEach(async () => {
    for (const context of running.browser?.contexts() ?? []) {
      for (const page of context.pages()) faults.push(...(await storedBy(page)));
      faults.push(...(await context.cookies()).map(({ name }) => `cookie ${name}`));
      await context.close();
    }
    const found = faults.splice(0);
    expect(found).toEqual([]);
  });

  afterAll(async () => {
    await running.browser?.close();
    await running.server?.close();
  });

  return {
    faults,
    async open(path, options = {}) {
      const { browser, server } = running;
      if (browser === undefined || server === undefined) throw new Error('Not started yet.');
      const context = await browser.newContext({ locale: 'zh-TW', ...options });
      const page = await context.newPage();
      watch(page, server.origin, faults);
      await page.goto(server.home + path.slice(1));
      return page;
    },
  };
}

function watch(page: Page, origin: string, faults: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:') {
      faults.push(`other host: ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
}

async function storedBy(page: Page): Promise<string[]> {
  if (page.isClosed() || !page.url().startsWith('http')) return [];
  const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  return kept.map((key) => `stored: ${key}`);
}
