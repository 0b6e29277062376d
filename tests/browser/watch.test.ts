import { expect, test } from 'vitest';
import { visits } from './support/visit.ts';

const site = visits();

/** Each test here does what no page may do, and proves that the watch over all tests sees it. */
test.each([
  ['an error on the console', "console.error('x')", 'console: x'],
  ['an error that nobody catches', 'setTimeout(() => { throw new Error("y") })', 'error: y'],
  [
    'a request to another host',
    "void fetch('http://127.0.0.2:9/').catch(() => 0)",
    'other host: http://127.0.0.2:9/',
  ],
  ['a request that fails', "void fetch('/gone.json')", '404: '],
])('%s is noticed', async (_, code, fault) => {
  const page = await site.open('/about/');
  await page.evaluate(code);
  await expect.poll(() => site.faults.join('\n')).toContain(fault);
  await page.context().close();
  site.faults.splice(0);
});
