import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseRecord } from '../../tests/support/records.ts';
import { costText, glanceOf, opening } from './glance.ts';

const section = (heading: string, ...paragraphs: string[]) => ({ slug: heading, heading, paragraphs });
const withSections = (fields: Record<string, unknown>, ...sections: ReturnType<typeof section>[]) => {
  const record = caseRecord(fields);
  return { ...record, body: { ...record.body, sections } };
};

describe('the overview of a case', () => {
  test('says the problem, the difficulties and where to read on', () => {
    const glance = glanceOf(
      withSections({}, section('緣起', '民眾等太久。', '第二段。'), section('困難與因應', '人手不足。')),
    );
    expect(glance.why).toEqual([{ label: '為什麼做', text: '民眾等太久。', anchor: '緣起' }]);
    expect(glance.transfer[0]).toEqual({ label: '困難', text: '人手不足。', anchor: '困難與因應' });
  });

  test('says what no source says', () => {
    const glance = glanceOf(caseRecord());
    expect(glance.open).toEqual(['為什麼做', '經費', '人力', '所需條件', '困難', '其他縣市採用']);
    expect([glance.why, glance.transfer, glance.figures]).toEqual([[], [], []]);
  });

  test('tells cost, conditions and adoptions, each county once', () => {
    const source = 's1';
    const glance = glanceOf(
      caseRecord({
        cost: [{ kind: '經費', what: '總工程費', amount: 1200, unit: '萬元', source }],
        conditions: [
          { text: '要有機房', source },
          { text: '要有規章', source },
        ],
        adoptions: [
          { county: '基隆市', kind: '應用', source },
          { county: '基隆市', kind: '創新', source },
        ],
      }),
    );
    expect(glance.transfer.map(({ text }) => text)).toEqual([
      '總工程費 1,200 萬元',
      '要有機房（另有 1 項）',
      '基隆市',
    ]);
    expect(glance.open).toEqual(['為什麼做', '人力', '困難']);
  });

  test('a plan also says what it aims at', () => {
    const plan = withSections({ evidence: ['plan'] }, section('預期目標', '三年內完工。'));
    expect(glanceOf(plan).why[0]).toEqual({ label: '預期目標', text: '三年內完工。', anchor: '預期目標' });
  });

  test('counts the sources by kind and the figures that are left', () => {
    const rows = ['甲', '乙', '丙', '丁'].map((what) => ({ what, after: 1, unit: '件', source: 's1' }));
    const glance = glanceOf(caseRecord({ results: rows }));
    expect(glance.basis).toBe('官方資料 1 個');
    expect(glance.figures.map(({ what }) => what)).toEqual(['甲', '乙', '丙']);
    expect(glance.moreFigures).toBe(1);
  });
});

test('money of one kind is told with what it was for', () => {
  expect(costText(caseRecord().data, '經費')).toBeUndefined();
});

describe('the opening of a text', () => {
  test('takes whole sentences', () => {
    expect(opening('一二三。四五六。', 5)).toBe('一二三。');
    expect(opening('一二三。四五六。', 8)).toBe('一二三。四五六。');
    expect(opening('「一二三。」四。', 5)).toBe('「一二三。」');
  });

  test('is a beginning of the text, never empty, and all of it when that is short', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', '乙', '。', '！', '」', '，') }), (text) => {
        const told = opening(text, 5);
        expect(text.startsWith(told)).toBe(true);
        expect(told === '').toBe(text === '');
        if ([...text].length <= 5) expect(told).toBe(text);
      }),
    );
  });
});
