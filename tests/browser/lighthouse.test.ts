import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startAuditor, type Auditor, type Category } from '../../scripts/bench/lighthouse/audit.ts';
import { serve } from '../../scripts/site/server.ts';
import { given } from '../site/builds.ts';
import { kindsOfPages } from './support/pages.ts';

/** What does not depend on the speed of the machine; `npm run bench -- lighthouse` scores that. */
const STEADY: readonly Category[] = ['accessibility', 'best-practices', 'seo'];
const FULL = { accessibility: 100, 'best-practices': 100, seo: 100 };

const pages = kindsOfPages();
const running: { auditor?: Auditor } = {};

beforeAll(async () => {
  running.auditor = await startAuditor(given('CHROMIUM_PATH'));
});

afterAll(() => {
  running.auditor?.close();
});

/** Lighthouse's word on a page out of a folder. */
async function audited(folder: string, path: string) {
  const server = await serve(folder, '/');
  try {
    const report = await running.auditor?.audit(server.origin + path, STEADY);
    if (!report) throw new Error('Not started yet.');
    return report;
  } finally {
    await server.close();
  }
}

/** The first page of each of these kinds. */
const JUDGED = [/^home$/, /^list of cases$/, /^case /, /^county$/].map((kind) => {
  const found = pages.find(([name]) => kind.test(name));
  if (!found) throw new Error(`No page of the kind ${kind.source}`);
  return found;
});

test.each(JUDGED)('Lighthouse finds nothing: %s', async (_, path) => {
  const { scores, complaints } = await audited(given('TEST_SITE'), path);
  expect(scores, complaints.join('\n')).toEqual(FULL);
});

test('Lighthouse notices a page without a title and a description, and a picture that is not there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'biaogan-fault-'));
  try {
    const page = readFileSync(join(given('TEST_SITE'), 'privacy', 'index.html'), 'utf8')
      .replace(/<title>[^]*?<\/title>/, '')
      .replace(/<meta name="description"[^>]*>/, '')
      .replace('</main>', '<img src="/missing.png" alt="" width="10" height="10"></main>');
    writeFileSync(join(folder, 'index.html'), page);
    const { scores, complaints } = await audited(folder, '/');
    for (const category of STEADY) expect(scores[category]).toBeLessThan(100);
    expect(complaints.join('\n')).toMatch(/document-title[^]*errors-in-console[^]*meta-description/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
