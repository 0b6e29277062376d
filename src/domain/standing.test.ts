import { expect, test } from 'vitest';
import { caseRecord } from '../../tests/support/records.ts';
import { standingOf } from './standing.ts';

const source = 's1';

test('counts cases, agencies, results and awards; what there is none of is not told', () => {
  const cases = [
    caseRecord({
      id: 'a',
      results: [
        { what: '甲', after: 1, unit: '件', source },
        { what: '乙', after: 2, unit: '件', source },
      ],
      entries: [
        { programme: 'p', award: '特優', source },
        { programme: 'p', award: '甲等', source },
      ],
    }),
    caseRecord({ id: 'b', entries: [{ programme: 'p', source }] }),
    caseRecord({ id: 'c', agency: '另一機關' }),
  ];
  expect(standingOf(cases).map(({ label, count }) => `${label} ${count}`)).toEqual([
    '案例 3',
    '承辦機關 2',
    '量測成果 2',
    '得獎的案例 1',
  ]);
  expect(standingOf([])).toEqual([]);
});
