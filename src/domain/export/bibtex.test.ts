import { expect, test } from 'vitest';
import { caseRecord } from '../../../tests/support/records.ts';
import { PLACE } from '../../../tests/support/exports.ts';
import { bibtexFile, bibtexOf, texText } from './bibtex.ts';
import { cslOf } from './csl.ts';

test('every character that TeX would act on is escaped, and no other', () => {
  expect(texText(String.raw`50% & $1 #2 a_b {c} ~ ^ \x 公文「」`)).toBe(
    String.raw`50\% \& \$1 \#2 a\_b \{c\} \textasciitilde{} \textasciicircum{} \textbackslash{}x 公文「」`,
  );
});

test('an entry has the case’s id for its key, and names, title and institution in braces of their own', () => {
  const entry = bibtexOf(cslOf(caseRecord({ title: '公文 50% 電子化' }).data, PLACE));
  expect(entry).toMatch(/^@techreport\{test-case,\n/);
  expect(entry).toContain('  author = {{測試機關}},\n');
  expect(entry).toContain('  title = {{公文 50\\% 電子化}},\n');
  expect(entry).toContain('  institution = {{標竿庫}},\n');
  expect(entry).toContain('  number = {test-case},\n');
  expect(entry).toContain('  year = {2014},\n');
  expect(entry).toContain('  url = {https://biaogan.example/sub/cases/test-case/},\n');
  expect(entry).toContain(`  copyright = {${PLACE.licence.address}},\n`);
  expect(entry).toMatch(/\n}\n$/);
});

test('an address has nothing in it that would end its field, and nothing else is changed', () => {
  const item = cslOf(caseRecord().data, { ...PLACE, home: 'https://a.example/~x_y%20{/' });
  expect(bibtexOf(item)).toContain('url = {https://a.example/~x_y%20%7B/cases/test-case/}');
});

test('a file of nothing is empty', () => {
  expect(bibtexFile([])).toBe('');
});
