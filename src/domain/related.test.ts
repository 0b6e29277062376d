import { describe, expect, test } from 'vitest';
import { caseRecord } from '../../tests/support/records.ts';
import { CaseRelations } from './related.ts';

const sewer = caseRecord({
  id: 'sewer',
  title: '污水下水道用戶接管',
  summary: '市府分期辦理污水下水道用戶接管。',
  category: '水利工程',
  tags: ['污水下水道'],
});
const hotline = caseRecord({ id: 'hotline', title: '市民專線單一窗口', summary: '民眾撥一個號碼就能反映。' });
const lantern = caseRecord({ id: 'lantern', title: '元宵花燈展覽', summary: '連續兩週展出花燈作品。' });
/** About the sewer too, in a shorter or longer text. */
const sewerOf = (id: string, rest: Parameters<typeof caseRecord>[0] = {}) =>
  caseRecord({ id, title: '污水下水道第二期', summary: '縣府興建污水下水道。', ...rest });
const others = [hotline, lantern];
/** So many other cases that what six share is still telling. */
const fillers = Array.from({ length: 80 }, (_, index) =>
  caseRecord({ id: `filler-${index}`, title: '其他主題的案例', summary: '與水和花燈都無關的一件案例。' }),
);
const idsOf = (related: readonly { record: { data: { id: string } } }[]) =>
  related.map(({ record }) => record.data.id);

describe('CaseRelations', () => {
  test('finds what is about the same thing and says what that is', () => {
    const cases = [sewer, sewerOf('second', { category: '水利工程', county: '花蓮縣' }), ...others];
    const [first, ...rest] = new CaseRelations(cases).of(sewer);
    expect(first?.record.data.id).toBe('second');
    expect(first?.reasons).toEqual(['同樣談「污水下水道」', '同類別']);
    expect(rest).toEqual([]);
  });

  test('the same county, agency and category are no topic', () => {
    expect(new CaseRelations([sewer, hotline, lantern]).of(hotline)).toEqual([]);
  });

  test('of two alike, the one of the same category comes first', () => {
    const cases = [sewer, sewerOf('a-other'), sewerOf('b-same', { category: '水利工程' }), ...others];
    expect(idsOf(new CaseRelations(cases).of(sewer))).toEqual(['b-same', 'a-other']);
  });

  test('words alike without a common tag or category are no reason', () => {
    const cases = [{ ...sewer, data: { ...sewer.data, tags: [] } }, sewerOf('other'), ...others];
    expect(new CaseRelations(cases).of(cases[0] ?? sewer)).toEqual([]);
  });

  test('never holds the case itself, nor more than the limit', () => {
    const cases = [sewer, ...['a', 'b', 'c', 'd', 'e'].map((id) => sewerOf(id)), ...others, ...fillers];
    expect(idsOf(new CaseRelations(cases).of(sewer))).toEqual(['a', 'b', 'c', 'd']);
  });

  test('ties go to the nearer year, then to the id, whatever the order of the list', () => {
    const cases = [
      sewer,
      sewerOf('far', { year: 110 }),
      sewerOf('near-b', { year: 104 }),
      sewerOf('near-a', { year: 102 }),
      ...others,
    ];
    for (const list of [cases, cases.toReversed()]) {
      expect(idsOf(new CaseRelations(list).of(sewer))).toEqual(['near-a', 'near-b', 'far']);
    }
  });

  test('a case that the archive does not have is related to nothing', () => {
    expect(new CaseRelations([sewer]).of(sewerOf('unknown'))).toEqual([]);
  });
});
