import { expect, test } from 'vitest';
import { caseRecord, county } from '../../tests/support/records.ts';
import { collectionOf } from './collection.ts';

const LISTS = {
  counties: [county('臺中市', 2), county('雲林縣', 2), county('澎湖縣', 3)],
  categories: [],
};

const source = (id: string, publisher: string, quality = 'official') => ({
  id,
  title: '題名文字',
  publisher,
  url: 'https://example.gov.tw/',
  quality,
});

const RECORDS = [
  caseRecord({
    id: 'one',
    agency: '甲市政府研究發展考核委員會',
    year: 103,
    sources: [source('a', '研究發展考核委員會（推定）')],
  }),
  caseRecord({
    id: 'two',
    year: 114,
    counties: ['雲林縣'],
    sources: [source('a', '乙報', 'press'), source('b', '測試機關')],
  }),
  caseRecord({
    id: 'three',
    year: 114,
    evidence: ['result', 'award'],
    results: [{ what: '速度', after: 1, unit: '天', source: 'a' }],
    sources: [source('a', '乙報', 'press')],
  }),
];

test('counts sources by quality and cases by year, county and evidence', () => {
  const collection = collectionOf(RECORDS, LISTS);
  expect(collection.qualities).toEqual([
    { value: '官方資料', count: 2, percent: 50 },
    { value: '新聞報導', count: 2, percent: 50 },
    { value: '其他來源', count: 0, percent: 0 },
  ]);
  expect(collection.years).toEqual([
    { value: '114', count: 2, percent: 67 },
    { value: '103', count: 1, percent: 33 },
  ]);
  expect(collection.counties.map(({ value, count }) => [value, count])).toEqual([
    ['臺中市', 3],
    ['雲林縣', 1],
    ['澎湖縣', 0],
  ]);
  expect(collection.evidence[0]).toEqual({ value: '量測成果', count: 1, percent: 33 });
  expect(collection.fullestYear?.value).toBe('114');
});

test('tells which cases rest on the agency’s own word, on one source, and on no figure', () => {
  const { ownWordOnly, singleSource, unmeasured } = collectionOf(RECORDS, LISTS);
  expect([ownWordOnly.count, singleSource.count, unmeasured.count]).toEqual([1, 2, 2]);
});

test('an empty collection has no shares to divide', () => {
  const collection = collectionOf([], LISTS);
  expect(collection.fullestYear).toBeUndefined();
  expect(collection.qualities.map(({ percent }) => percent)).toEqual([0, 0, 0]);
});
