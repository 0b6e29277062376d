import { expect, test } from 'vitest';
import { caseRecord } from '../../tests/support/records.ts';
import { holdingsOf } from './holdings.ts';

const cited = { id: 'plan', title: '施政計畫', publisher: '甲機關', quality: 'official' } as const;
const countsOf = (...args: Parameters<typeof holdingsOf>): Record<string, number> =>
  Object.fromEntries(holdingsOf(...args).map(({ label, count }) => [label, count]));

test('counts each county, category and source once, and every result', () => {
  const result = { what: '天數', after: 1, unit: '天', source: 'plan' };
  const records = [
    caseRecord({ id: 'a', counties: ['彰化縣'], results: [result, result] }),
    caseRecord({ id: 'b', county: '彰化縣', sources: [{ ...cited, document: 'the-plan' }] }),
    caseRecord({
      id: 'c',
      category: '社會福利',
      sources: [{ ...cited, document: 'the-plan', url: 'https://example.org/' }],
    }),
  ];
  expect(countsOf(records)).toEqual({ 案例: 3, 縣市: 2, 類別: 2, 量測成果: 2, 引用來源: 2 });
});

test('an empty archive holds nothing', () => {
  expect(countsOf([])).toEqual({ 案例: 0, 縣市: 0, 類別: 0, 量測成果: 0, 引用來源: 0 });
});
