import { describe, expect, it } from 'vitest';
import { archiveOf, caseRecord, county, trainer } from '../../tests/support/records.ts';
import { cautionsOf, directoryOf, registrationLabel } from './directory.ts';

const TODAY = '2025-11-20';
const CATEGORIES = ['社會福利', '行政革新'].map((name) => ({
  name,
  slug: 'test',
  description: '測試',
  priority: 1,
  priorityInferred: false,
}));
const COUNTIES = [county('臺中市', 2), county('雲林縣', 2)];

function archive(trainers: Record<string, unknown>[], cases: Record<string, unknown>[]) {
  return archiveOf({
    counties: COUNTIES,
    categories: CATEGORIES,
    trainers: trainers.map(trainer),
    cases: cases.map((fields) => caseRecord(fields)),
  });
}

const speaker = (id: string, role = '承辦機關') => ({ trainer: id, role });
const listed = (...parameters: Parameters<typeof archive>) =>
  directoryOf(archive(...parameters), TODAY).map((entry) => entry.trainer.id);

describe('who is listed', () => {
  it('lists units with a public case, and registered ones without', () => {
    const trainers = [{ id: 'with-case' }, { id: 'registered', registered: true }, { id: 'nothing' }];
    expect(listed(trainers, [{ speakers: [speaker('with-case')] }]).sort()).toEqual([
      'registered',
      'with-case',
    ]);
  });

  it('does not count drafts, withdrawn cases and samples as public', () => {
    const hidden = [
      { status: 'draft' },
      { status: 'withdrawn', statusDate: TODAY, statusReason: '測試' },
      { sample: true },
    ];
    for (const fields of hidden) {
      expect(listed([{ id: 'unit' }], [{ ...fields, speakers: [speaker('unit')] }])).toEqual([]);
    }
  });

  it('lists a person only within the consent, and no sample', () => {
    const person = (given: string, expires: string) => ({
      id: 'person',
      kind: 'person',
      registered: true,
      consent: { scope: ['姓名'], given, expires },
    });
    expect(listed([person('2025-01-01', TODAY)], [])).toEqual(['person']);
    expect(listed([person('2025-01-01', '2025-11-19')], [])).toEqual([]);
    expect(listed([person('2025-11-21', '2026-01-01')], [])).toEqual([]);
    expect(listed([{ id: 'unit', registered: true, sample: true }], [])).toEqual([]);
  });
});

describe('what an entry holds', () => {
  it('orders by county of the list, then by name, then by id', () => {
    const trainers = [
      { id: 'c', county: '雲林縣', name: '一處', registered: true },
      { id: 'b', name: '二處', registered: true },
      { id: 'a', name: '二處', registered: true },
      { id: 'd', name: '一處', registered: true },
    ];
    expect(listed(trainers, [])).toEqual(['d', 'a', 'b', 'c']);
  });

  it('gathers cases newest first with every role once, and categories in the order of the list', () => {
    const cases = [
      { id: 'old', year: 100, category: '行政革新', speakers: [speaker('unit'), speaker('unit', '發表人')] },
      { id: 'new', year: 110, category: '社會福利', speakers: [speaker('unit'), speaker('unit')] },
    ];
    const [entry] = directoryOf(archive([{ id: 'unit' }], cases), TODAY);
    expect(entry?.cases.map(({ record, roles }) => [record.data.id, roles])).toEqual([
      ['new', ['承辦機關']],
      ['old', ['承辦機關', '發表人']],
    ]);
    expect(entry?.categories).toEqual(['社會福利', '行政革新']);
  });
});

describe('marks', () => {
  it('says what is not registered, inferred or missing', () => {
    expect(registrationLabel(trainer())).toBe('承辦機關（尚未登錄為種籽師資）');
    expect(registrationLabel(trainer({ registered: true }))).toBe('種籽師資');
    expect(cautionsOf(trainer({ inferred: true }))).toEqual(['機關名稱推定', '聯絡方式待補']);
    const contact = { text: '測試信箱', url: 'https://example.gov.tw/' };
    expect(cautionsOf(trainer({ contact }))).toEqual([]);
  });
});
