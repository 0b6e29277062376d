import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sitemapPages } from './sitemap.ts';

const root = mkdtempSync(join(tmpdir(), 'biaogan-sitemap-'));
const HOME = 'https://biaogan.example/sub/';

afterAll(() => {
  rmSync(root, { recursive: true });
});

test('lists what may be found, with the day of a case, and neither samples nor the page for what is not found', async () => {
  const files = {
    'index.html': '<title>首頁</title>',
    'cases/a/index.html': '<title>甲</title>',
    'cases/sample/index.html': '<meta name="robots" content="noindex">',
    'data/cases.json': JSON.stringify([{ address: `${HOME}cases/a/`, verified: '2026-01-02' }]),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const paths = ['', 'cases/a/', 'cases/sample/', '404/'];
  expect(await sitemapPages(root, HOME, paths)).toEqual([
    { address: HOME },
    { address: `${HOME}cases/a/`, modified: '2026-01-02' },
  ]);
});
