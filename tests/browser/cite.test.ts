import { describe, expect, test } from 'vitest';
import { publishedCases } from './support/cases.ts';
import { visits } from './support/visit.ts';

const site = visits();
const [one] = publishedCases();
if (one === undefined) throw new Error('No case is published.');
const path = `/cases/${one.id}/`;

describe('citing a case', () => {
  test('a reference can be copied, and that is said', async () => {
    const page = await site.open(path, { permissions: ['clipboard-read', 'clipboard-write'] });
    const block = page.locator('[data-copy]').first();
    await block.getByRole('button', { name: '複製' }).click();
    await block.getByRole('status').getByText('已複製').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe((await block.locator('[data-copy-text]').textContent())?.trim());
    expect(copied).toContain(one.title);
  });

  test('where the clipboard is closed, the text is selected and the reader told', async () => {
    const page = await site.open(path);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));
    });
    const block = page.locator('[data-copy]').first();
    await block.getByRole('button', { name: '複製' }).click();
    await block.getByRole('status').getByText('已選取').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain(one.title);
  });

  test('without a script the texts and the files are there, and no button', async () => {
    const page = await site.open(path, { javaScriptEnabled: false });
    expect(await page.locator('[data-copy-text]').allTextContents()).toHaveLength(2);
    expect(await page.locator('[data-copy-button]:visible').count()).toBe(0);
    const files = page.locator('section[aria-labelledby="part-citation"] a[download]');
    expect(await files.evaluateAll((links) => links.map((link) => link.getAttribute('download')))).toEqual(
      ['bib', 'ris', 'csl.json'].map((ending) => `${one.id}.${ending}`),
    );
  });
});

describe('XML, read by a parser that forgives nothing', () => {
  const faultIn = (text: string) => {
    const read = new DOMParser().parseFromString(text, 'application/xml');
    return read.querySelector('parsererror')?.textContent ?? '';
  };

  test.each(['/feed.xml', '/sitemap.xml', '/opensearch.xml'])('%s is well-formed', async (address) => {
    const page = await site.open('/about/');
    const text = await page.evaluate(async (from) => (await fetch(from)).text(), address);
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>/);
    expect(await page.evaluate(faultIn, text)).toBe('');
  });

  test('a sign that is not escaped would be noticed', async () => {
    const page = await site.open('/about/');
    expect(await page.evaluate(faultIn, '<feed><title>甲 & 乙</title></feed>')).not.toBe('');
  });
});
