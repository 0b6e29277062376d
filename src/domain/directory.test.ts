import { describe, expect, it } from 'vitest';
import { archiveOf, caseRecord, county, trainer } from '../../tests/support/records.ts';
import {
  cautionsOf,
  directoryOf,
  registrationLabel,
  partLine,
  rowOf,
  sampleEntries,
  unitsOf,
} from './directory.ts';

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

describe('what is shown of a person', () => {
  const ALL = ['姓名', '機關', '縣市', '專長', '聯絡', '案例'];
  const contact = { text: '測試信箱', url: 'https://example.gov.tw/' };
  const personWith = (scope: string[], fields: Record<string, unknown> = {}) => ({
    id: 'person',
    kind: 'person',
    name: '測試人',
    registered: true,
    consent: { scope, given: '2025-01-01', expires: '2026-01-01' },
    ...fields,
  });
  const entryWith = (scope: string[], fields: Record<string, unknown> = {}) => {
    const cases = [{ speakers: [speaker('person', '發表人')] }];
    return directoryOf(archive([personWith(scope, fields)], cases), TODAY)[0];
  };
  const FULL = { expertise: ['測試'], contact, inferred: true };

  it('is only the name, when the consent names no more', () => {
    const entry = entryWith(['姓名'], FULL);
    expect(Object.keys(entry?.trainer ?? {}).sort()).toEqual(['consent', 'id', 'kind', 'name', 'registered']);
    expect([entry?.cases, entry?.categories]).toEqual([[], []]);
    expect(entry && rowOf(entry)).toMatchObject({ agency: '', county: '', cautions: [], cases: 0 });
  });

  it('is each part that the consent names, and no other', () => {
    const parts = { 機關: 'agency', 縣市: 'county', 專長: 'expertise', 聯絡: 'contact' } as const;
    for (const [item, field] of Object.entries(parts)) {
      const shown = entryWith(['姓名', item], FULL)?.trainer ?? {};
      const there = Object.values(parts).filter((part) => part in shown);
      expect(there, item).toEqual([field]);
    }
    expect(entryWith(['姓名', '案例'])?.cases).toHaveLength(1);
    expect(entryWith(ALL, FULL)?.trainer).toMatchObject({ county: '臺中市', expertise: ['測試'], contact });
  });

  it('calls a way to reach them missing only where it might be shown', () => {
    const cautions = (scope: string[]) => {
      const entry = entryWith(scope);
      return entry && cautionsOf(entry.trainer);
    };
    expect(cautions(ALL)).toEqual(['聯絡方式待補']);
    expect(cautions(['姓名'])).toEqual([]);
  });

  it('does not betray the county by their place in the list', () => {
    const unit = { id: 'unit', county: '雲林縣', registered: true };
    expect(listed([personWith(['姓名']), unit], [])).toEqual(['unit', 'person']);
    expect(listed([personWith(['姓名', '縣市']), unit], [])).toEqual(['person', 'unit']);
  });

  it('never makes an agency of them', () => {
    const entries = directoryOf(archive([personWith(ALL), { id: 'unit', registered: true }], []), TODAY);
    expect(unitsOf(entries).map((entry) => entry.trainer.id)).toEqual(['unit']);
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

describe('samples', () => {
  const made = archive(
    [{ id: 'real' }, { id: 'sample', sample: true }],
    [
      { id: 'real-case', speakers: [speaker('real')] },
      { id: 'sample-case', sample: true, speakers: [speaker('sample')] },
    ],
  );
  const found = (samples: boolean) =>
    sampleEntries(made, TODAY, { samples }).map(({ trainer, cases }) => [
      trainer.id,
      cases.map(({ record }) => record.data.id),
    ]);

  it('stand apart, and only where the site has them', () => {
    expect(found(true)).toEqual([['sample', ['sample-case']]]);
    expect(found(false)).toEqual([]);
    expect(directoryOf(made, TODAY).map((entry) => entry.trainer.id)).toEqual(['real']);
  });
});

describe('marks', () => {
  it('calls a unit 承辦機關 only in the role', () => {
    const unit = trainer({ name: '測試縣政府測試處' });
    expect(partLine(unit, '承辦機關')).toBe('承辦機關（尚未登錄為種籽師資）');
    expect(partLine(unit, '合作機關')).toBe('合作機關｜尚未登錄為種籽師資');
    expect(partLine(trainer(), '協辦機關')).toBe('協辦機關｜測試縣政府｜尚未登錄為種籽師資');
    expect(partLine(trainer({ registered: true }), '承辦機關')).toBe('承辦機關｜測試縣政府｜種籽師資');
  });

  it('says what is not registered, inferred or missing', () => {
    expect(registrationLabel(trainer())).toBe('承辦機關（尚未登錄為種籽師資）');
    expect(registrationLabel(trainer({ registered: true }))).toBe('種籽師資');
    expect(cautionsOf(trainer({ inferred: true }))).toEqual(['機關名稱推定', '聯絡方式待補']);
    const contact = { text: '測試信箱', url: 'https://example.gov.tw/' };
    expect(cautionsOf(trainer({ contact }))).toEqual([]);
  });
});
