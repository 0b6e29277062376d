import { describe, expect, it } from 'vitest';
import { archiveOf, caseRecord } from '../../tests/support/records.ts';
import { cardOf, countyText } from './card.ts';
import { programmeSchema } from './programme.ts';

const programme = programmeSchema.parse({ id: 'award', name: '政府服務獎', editions: [{ year: 108 }] });
const archive = archiveOf({ programmes: [programme] });
const entry = (award?: string) => ({ programme: 'award', edition: 108, award, source: 's1' });
const result = (fields: object) => ({ what: '速度', after: 2, unit: '天', source: 's1', ...fields });
const figureOf = (...results: object[]) => cardOf(caseRecord({ results }), archive).figure;

describe('cardOf', () => {
  it('is plain data of the case, without what it does not have', () => {
    const card = cardOf(caseRecord({ counties: ['彰化縣'], agencyInferred: true }), archive);
    expect(card).toEqual({
      id: 'test-case',
      title: '測試案例標題',
      year: 103,
      counties: ['臺中市', '彰化縣'],
      category: '行政革新',
      agency: '測試機關',
      agencyInferred: true,
      evidence: ['實施作法'],
      awards: [],
    });
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });

  it('names the programme of an award once, and no award where only the entry is known', () => {
    const entries = [entry('「社會關懷服務」'), entry('第2屆政府服務獎 專案規劃類'), entry()];
    expect(cardOf(caseRecord({ entries }), archive).awards).toEqual([
      '政府服務獎 「社會關懷服務」',
      '第2屆政府服務獎 專案規劃類',
    ]);
  });

  it('refuses an award of an unknown programme', () => {
    const record = caseRecord({ entries: [{ ...entry('特優'), programme: 'other' }] });
    expect(() => cardOf(record, archive)).toThrow('other');
  });
});

describe('the leading figure', () => {
  it('is the first with both figures, else the first', () => {
    const change = result({ what: '件數', before: 1000, after: '逾 1,100', period: '103年' });
    expect(figureOf(result({}), change)).toEqual({
      what: '件數',
      before: '1,000',
      after: '逾 1,100',
      unit: '天',
      period: '103年',
    });
    expect(figureOf(result({}), result({ what: '滿意度' }))).toEqual({
      what: '速度',
      after: '2',
      unit: '天',
    });
    expect(figureOf()).toBeUndefined();
  });

  it('spans a series over years from its first to its last one, whatever the order of the rows', () => {
    const rows = [result({ after: 1.68, period: '103年' }), result({ after: 1.99, period: '99年' })];
    const span = { what: '速度', before: '1.99', after: '1.68', unit: '天', period: '99年至103年' };
    expect(figureOf(...rows)).toEqual(span);
    expect(figureOf(...rows.toReversed())).toEqual(span);
    const fiscal = [result({ after: 1.68, period: '103年度' }), result({ after: 1.99, period: '99年度' })];
    expect(figureOf(...fiscal)).toEqual(span);
  });

  it('makes no series of rows whose unit or time differ in kind', () => {
    const first = result({ after: 5, period: '第一期' });
    expect(figureOf(first, result({ period: '103年' }))).toEqual({
      what: '速度',
      after: '5',
      unit: '天',
      period: '第一期',
    });
    expect(figureOf(result({ period: '102年' }), result({ unit: '時', period: '103年' }))?.after).toBe('2');
  });
});

it('marks a joint case', () => {
  expect(countyText(['雲林縣'])).toBe('雲林縣');
  expect(countyText(['雲林縣', '嘉義縣'])).toBe('雲林縣、嘉義縣（跨縣市）');
});
