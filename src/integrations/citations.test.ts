import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bibtexOf } from '../domain/export/bibtex.ts';
import { cslOf } from '../domain/export/csl.ts';
import { PLACE } from '../../tests/support/exports.ts';
import { caseRecord } from '../../tests/support/records.ts';
import { writeCitations } from './citations.ts';

const root = mkdtempSync(join(tmpdir(), 'biaogan-citations-'));

afterAll(() => {
  rmSync(root, { recursive: true });
});

test('each case has its own citation in each format', async () => {
  const items = ['a', 'b'].map((id) => cslOf(caseRecord({ id }).data, PLACE));
  for (const folder of ['data', 'cases/a', 'cases/b']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'data/citations.csl.json'), JSON.stringify(items));
  await writeCitations(root);
  expect(readdirSync(join(root, 'cases/b'))).toEqual(['citation.bib', 'citation.csl.json', 'citation.ris']);
  const written = readFileSync(join(root, 'cases/b/citation.bib'), 'utf8');
  expect(written).toBe(items[1] && bibtexOf(items[1]));
});
