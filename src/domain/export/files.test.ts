import { expect, test } from 'vitest';
import { PLACE } from '../../../tests/support/exports.ts';
import { archiveOf, caseRecord } from '../../../tests/support/records.ts';
import { dataFiles } from './files.ts';
import { placeOf } from './place.ts';
import { sizeText } from './scope.ts';

const source = { archive: archiveOf({}), place: PLACE };
const records = [caseRecord({ id: 'b' }), caseRecord({ id: 'a' })];
const files = new Map(dataFiles(records, source).map((file) => [file.path, file]));

test('there are tables in three formats, citations in three, schemas, a package and the licence', () => {
  expect([...files.keys()].sort()).toEqual([
    'LICENSE.txt',
    ...['cases.csv', 'cases.json', 'cases.jsonl'],
    ...['citations.bib', 'citations.csl.json', 'citations.ris', 'datapackage.json'],
    ...['results.csv', 'results.json', 'results.jsonl'],
    ...['schemas/cases.json', 'schemas/front-matter.json', 'schemas/results.json', 'schemas/sources.json'],
    ...['sources.csv', 'sources.json', 'sources.jsonl'],
  ]);
});

test('JSON and JSON Lines hold the same rows, sorted by id, and say how many', () => {
  const { text = '', records: count } = files.get('cases.json') ?? {};
  const rows = JSON.parse(text) as { id: string }[];
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(count).toBe(2);
  const lines = files.get('cases.jsonl')?.text.trimEnd().split('\n') ?? [];
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
});

test('every kind of download carries licence and attribution', () => {
  const attribution = '〈測試案例標題〉（a），CC BY 4.0';
  for (const [path, { text, holds, records: count }] of files) {
    if (holds !== 'about' && count > 0) expect(text, path).toContain(attribution);
  }
  expect(files.get('LICENSE.txt')?.text).toContain(PLACE.licence.address);
  expect(files.get('datapackage.json')?.text).toContain(PLACE.licence.address);
});

test('without a case every file is still sound', () => {
  for (const { path, text } of dataFiles([], source)) {
    if (path.endsWith('.json')) expect(() => JSON.parse(text) as unknown, path).not.toThrow();
  }
});

test('a government’s licence has its own terms', () => {
  const site = { name: '庫', tagline: '例', licence: '政府資料開放授權條款－第1版' } as const;
  const place = placeOf({ ...SITE, ...site }, 'https://a.example/');
  expect(place.licence.address).toBe('https://data.gov.tw/license');
});

test.each([
  [0, '1 KB'],
  [153_600, '150 KB'],
  [1_258_291, '1.2 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

const SITE = {
  operator: null,
  mailbox: null,
  postalAddress: null,
  address: 'https://a.example',
  repository: null,
  samples: false,
};
