import { describe, expect, test } from 'vitest';
import { archiveOf, caseRecord } from '../../tests/support/records.ts';
import { ASPECTS, comparedCase, comparePath } from './comparison.ts';

const archive = archiveOf({});

test('the address names the cases in their order', () => {
  expect(comparePath(['b', 'a'])).toBe('/compare/?ids=b,a');
  expect(comparePath([])).toBe('/compare/');
});

describe('a case for comparison', () => {
  test('has a line for each figure, with unit and period', () => {
    const source = 's1';
    const record = caseRecord({
      results: [
        { what: '速度', before: 1.99, after: 1.68, unit: '天', period: '100年至103年', source },
        { what: '件數', after: 1200, unit: '件', source },
      ],
      cost: [{ kind: '經費', what: '工程費', amount: '約 3', unit: '億元', source }],
      conditions: [{ text: '要有機房', source }],
    });
    const { lines } = comparedCase(record, archive);
    expect(lines['量測成果']).toEqual(['速度：1.99 → 1.68 天（100年至103年）', '件數：1,200 件']);
    expect(lines['經費與人力']).toEqual(['工程費：約 3 億元']);
    expect(lines['所需條件']).toEqual(['要有機房']);
    expect(lines['來源']).toEqual(['測試來源（測試機關，官方資料）']);
  });

  test('an aspect that no source tells is not there, and every one that is there is a row of the page', () => {
    const { lines } = comparedCase(caseRecord(), archive);
    expect(lines['經費與人力']).toBeUndefined();
    expect(lines['為什麼做']).toBeUndefined();
    expect(ASPECTS).toEqual(expect.arrayContaining(Object.keys(lines)));
  });

  test('an inferred agency says so, and a plan has no results yet', () => {
    const { lines } = comparedCase(caseRecord({ agencyInferred: true, evidence: ['plan'] }), archive);
    expect(lines['承辦機關']).toEqual(['測試機關（推定）']);
    expect(lines['量測成果']).toEqual(['尚無成果（計畫階段）']);
  });

  test('tells the body’s sections in whole sentences', () => {
    const record = caseRecord();
    const paragraphs = ['甲'.repeat(150) + '。', '乙'.repeat(50) + '。'];
    const body = { ...record.body, sections: [{ slug: '作法', heading: '作法', paragraphs }] };
    expect(comparedCase({ ...record, body }, archive).lines['做了什麼']).toEqual([paragraphs[0]]);
  });

  test('offers cases about the same thing', () => {
    const one = caseRecord({ id: 'one', title: '污水下水道用戶接管', tags: ['污水下水道'] });
    const other = caseRecord({ id: 'other', title: '污水下水道第二期' });
    const rest = ['甲', '乙', '丙'].map((word, index) =>
      caseRecord({ id: `rest-${index}`, title: `${word}：別的主題` }),
    );
    expect(comparedCase(one, archiveOf({ cases: [one, other, ...rest] })).related).toEqual([
      { id: 'other', title: '污水下水道第二期' },
    ]);
  });
});
