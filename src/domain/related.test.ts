import { describe, expect, test } from 'vitest';
import { caseRecord } from '../../tests/support/records.ts';
import { CaseRelations } from './related.ts';

const subject = caseRecord({ id: 'subject', tags: ['公文'] });
const stranger = { county: '花蓮縣', category: '社會福利', agency: '乙機關' } as const;

describe('CaseRelations', () => {
  test('orders by what is in common and says what that is', () => {
    const cases = [
      caseRecord({ ...stranger, id: 'tag', tags: ['公文', '稽催'] }),
      caseRecord({ ...stranger, id: 'county', county: '臺中市' }),
      caseRecord({ ...stranger, id: 'category', category: '行政革新' }),
      caseRecord({ ...stranger, id: 'agency', agency: '測試機關' }),
      caseRecord({ ...stranger, id: 'nothing' }),
    ];
    const related = new CaseRelations([subject, ...cases]).of(subject);
    expect(related.map(({ record, reasons }) => [record.data.id, reasons])).toEqual([
      ['agency', ['同機關']],
      ['category', ['同類別']],
      ['county', ['同縣市']],
      ['tag', ['同關鍵詞「公文」']],
    ]);
  });

  test('a further county of a joint case counts as its county', () => {
    const joint = caseRecord({ ...stranger, id: 'joint', counties: ['臺中市'] });
    expect(new CaseRelations([joint]).of(subject)[0]?.reasons).toEqual(['同縣市']);
  });

  test('two counties in common weigh no more than one, and less than a category', () => {
    const pair = caseRecord({ id: 'pair', counties: ['彰化縣'] });
    const cases = [
      caseRecord({ ...stranger, id: 'both', county: '彰化縣', counties: ['臺中市'] }),
      caseRecord({ ...stranger, id: 'category', category: '行政革新' }),
    ];
    expect(new CaseRelations(cases).of(pair).map(({ record, reasons }) => [record.data.id, reasons])).toEqual(
      [
        ['category', ['同類別']],
        ['both', ['同縣市']],
      ],
    );
  });

  test('never holds the case itself, nor more than the limit', () => {
    const cases = ['a', 'b', 'c'].map((id) => caseRecord({ id }));
    expect(new CaseRelations([subject, ...cases]).of(subject, 2).map(({ record }) => record.data.id)).toEqual(
      ['a', 'b'],
    );
  });

  test('ties go to the nearer year, then to the id, whatever the order of the list', () => {
    const cases = [
      caseRecord({ id: 'far', year: 110 }),
      caseRecord({ id: 'near-b', year: 104 }),
      caseRecord({ id: 'near-a', year: 102 }),
    ];
    for (const list of [cases, cases.toReversed()]) {
      expect(new CaseRelations(list).of(subject).map(({ record }) => record.data.id)).toEqual([
        'near-a',
        'near-b',
        'far',
      ]);
    }
  });
});
