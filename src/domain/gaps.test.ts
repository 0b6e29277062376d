import { describe, expect, test } from 'vitest';
import { caseRecord } from '../../tests/support/records.ts';
import { gapsOf, isPlanOnly } from './gaps.ts';

const partsOf = (...args: Parameters<typeof caseRecord>): string[] =>
  gapsOf(caseRecord(...args)).map((gap) => gap.part);

describe('gapsOf', () => {
  test('lists every part that is not stated, in the order of the unified format', () => {
    expect(gapsOf(caseRecord())).toEqual(
      ['緣起', '辦理期間', '成效', '經費', '人力', '所需條件', '困難與因應', '推廣與應用', '精進'].map(
        (part) => ({ part, text: '公開資料未載' }),
      ),
    );
  });

  test('a heading of the second level states its part, one of the third does not', () => {
    const record = caseRecord({}, ['緣起', '作法', '成效', '困難與因應', '推廣與應用', '精進']);
    expect(gapsOf(record).map((gap) => gap.part)).toEqual(['辦理期間', '經費', '人力', '所需條件']);
    record.body.headings = record.body.headings.map((heading) => ({ ...heading, depth: 3 }));
    expect(gapsOf(record)).toHaveLength(9);
  });

  test('fields state their part too', () => {
    const source = 'plan';
    const parts = partsOf({
      period: { from: 100 },
      results: [{ what: '天數', after: 1, unit: '天', source }],
      cost: [{ kind: '經費', what: '總額', amount: 3, unit: '萬元', source }],
      conditions: [{ text: '要有系統', source }],
      adoptions: [{ county: '桃園市', kind: '應用', source }],
    });
    expect(parts).toEqual(['緣起', '人力', '困難與因應', '精進']);
  });

  test('a plan has no result yet, also when it states its goals', () => {
    const gaps = gapsOf(caseRecord({ evidence: ['plan'] }, ['作法', '預期目標']));
    expect(gaps).toContainEqual({ part: '成效', text: '尚無成果（計畫階段）' });
    expect(gaps).toContainEqual({ part: '緣起', text: '公開資料未載' });
  });
});

test('a plan that is carried out as well is no plan only', () => {
  expect(isPlanOnly(caseRecord({ evidence: ['plan'] }).data)).toBe(true);
  expect(isPlanOnly(caseRecord({ evidence: ['plan', 'practice'] }).data)).toBe(false);
});
