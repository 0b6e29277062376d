import { describe, expect, test } from 'vitest';
import type { Result } from './case-parts.ts';
import { resultBars, resultRows } from './result-rows.ts';

const row = (fields: Partial<Result>): Result => ({
  what: '天數',
  after: 1,
  unit: '天',
  source: 'plan',
  ...fields,
});

describe('resultBars', () => {
  test('starts at 0 and ends at the larger figure', () => {
    expect(resultBars([row({ before: 2, after: 1 })])).toEqual([{ before: 1, after: 0.5 }]);
  });

  test('reads the number in a qualified figure', () => {
    expect(resultBars([row({ before: '約 500', after: '逾 1,000' })])).toEqual([{ before: 0.5, after: 1 }]);
  });

  test('rows of one series share a scale, rows in another unit do not', () => {
    const rows = [
      row({ after: 4 }),
      row({ after: 1 }),
      row({ after: 3, unit: '次', before: 3 }),
      row({ after: 9, what: '件數' }),
    ];
    expect(resultBars(rows)).toEqual([{ after: 1 }, { after: 0.25 }, { before: 1, after: 1 }, null]);
  });

  test('draws nothing for a lone figure, for zeros and for figures below zero', () => {
    expect(resultBars([row({})])).toEqual([null]);
    expect(resultBars([row({ before: 0, after: 0 })])).toEqual([null]);
    expect(resultBars([row({ before: -1, after: 2 })])).toEqual([null]);
  });
});

test.each(['名', '名次'])('draws no bars of ranks (%s), where more is worse', (unit) => {
  expect(resultBars([row({ before: 11, after: 4, unit })])).toEqual([null]);
});

describe('resultRows', () => {
  test('names what was measured once for neighbours in the same unit', () => {
    const rows = resultRows([
      row({ after: 4 }),
      row({ after: 2 }),
      row({ after: 3, unit: '次' }),
      row({ after: 1 }),
    ]);
    expect(rows.map(({ span }) => span)).toEqual([2, 0, 1, 1]);
    expect(rows.map(({ bars }) => bars)).toEqual([{ after: 1 }, { after: 0.5 }, null, { after: 0.25 }]);
    expect(rows.map(({ result }) => result.after)).toEqual([4, 2, 3, 1]);
  });
});
