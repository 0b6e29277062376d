import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseRecord } from '../../tests/support/records.ts';
import { CHANGE_BOUNDS, strikingChanges } from './striking.ts';

const source = 's1';
const change = (before: unknown, after: unknown, unit = '天') => ({
  what: '等候',
  before,
  after,
  unit,
  source,
});
const withChange = (id: string, before: unknown, after: unknown, rest: Record<string, unknown> = {}) =>
  caseRecord({ id, results: [change(before, after)], ...rest });
const idsOf = (changes: ReturnType<typeof strikingChanges>) => changes.map(({ record }) => record.data.id);

describe('striking changes', () => {
  test('the largest come first, whichever way they go', () => {
    const cases = [withChange('half', 10, 5), withChange('fourfold', 5, 20), withChange('little', 10, 9)];
    expect(idsOf(strikingChanges(cases, 5))).toEqual(['fourfold', 'half']);
  });

  test('nothing that begins at zero or at next to nothing, no state, no rank, no plan', () => {
    const cases = [
      withChange('zero', 0, 100),
      withChange('tiny', 1, 100),
      caseRecord({ id: 'state', results: [{ what: '人次', after: 5, unit: '人', source }] }),
      caseRecord({ id: 'rank', results: [change(20, 1, '名')] }),
      withChange('plan', 10, 5, { evidence: ['plan'] }),
    ];
    expect(strikingChanges(cases, 5)).toEqual([]);
  });

  test('no series that turns back', () => {
    const years = (...values: number[]) =>
      values.map((after, index) => ({ what: '人次', after, unit: '人', period: `${100 + index}年`, source }));
    const steady = caseRecord({ id: 'steady', results: years(100, 150, 300) });
    const turning = caseRecord({ id: 'turning', results: years(300, 400, 100) });
    expect(idsOf(strikingChanges([steady, turning], 5))).toEqual(['steady']);
  });

  test('spread: one of each county', () => {
    const cases = [
      withChange('first', 10, 1),
      withChange('same-county', 10, 2),
      withChange('joint', 10, 3, { county: '花蓮縣', counties: ['臺中市'] }),
      withChange('other', 10, 4, { county: '花蓮縣' }),
    ];
    expect(idsOf(strikingChanges(cases, 5, { spread: true }))).toEqual(['first', 'other']);
  });

  test('shows the figures as a card does', () => {
    const [first] = strikingChanges([withChange('a', '約 1萬', '逾 5萬')], 1);
    expect(first?.figure).toMatchObject({ before: '約 1萬', after: '逾 5萬', unit: '天' });
  });

  test('whatever the figures: within the bounds, never more than asked, and the order of the list does not matter', () => {
    const figure = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure), { maxLength: 8 }), fc.nat(5), (pairs, limit) => {
        const cases = pairs.map(([before, after], index) => withChange(`case-${index}`, before, after));
        const chosen = strikingChanges(cases, limit);
        expect(chosen.length).toBeLessThanOrEqual(limit);
        expect(idsOf(strikingChanges(cases.toReversed(), limit))).toEqual(idsOf(chosen));
        for (const { record } of chosen) {
          const [before, after] = [
            Number(record.data.results?.[0]?.before),
            Number(record.data.results?.[0]?.after),
          ];
          const times = Math.max(before / after, after / before);
          expect(times).toBeGreaterThanOrEqual(CHANGE_BOUNDS.least);
          expect(times).toBeLessThanOrEqual(CHANGE_BOUNDS.most);
        }
      }),
    );
  });
});
