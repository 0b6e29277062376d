import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equivalentsOf } from './equivalents.ts';
import { excerptsOf } from './excerpt.ts';
import { foldWith } from './fold.ts';
import { markIn } from './match.ts';
import { parseQuery } from './query.ts';
import { runsOf, type Run } from './units.ts';

const fold = foldWith('台臺 国國 园園 县縣 长長 顾顧');
const text = (run: Run): string => run.map((unit) => unit.text).join('');
const runs = (...terms: string[]): Run[] => terms.flatMap((term) => runsOf(fold(term)));

describe('a query', () => {
  const read = (query: string) => {
    const { terms, excluded } = parseQuery(query, fold);
    return [
      ...terms.map((term) => (term.exact ? `"${term.text}"` : term.text)),
      ...excluded.map((term) => `-${term.text}`),
    ];
  };

  it.each([
    ['公文 流程', ['公文', '流程']],
    ['"公文 流程" 市府', ['"公文 流程"', '市府']],
    ['公文 -流程', ['公文', '-流程']],
    ['公文 -"線上 稽催"', ['公文', '-線上 稽催']],
    ['“長照” ＂臺中＂', ['"長照"', '"臺中"']],
    ['A-B', ['A-B']],
    ['"沒有結尾', ['"沒有結尾"']],
    ['- 😀 「」 ""', []],
  ])('%s', (query, wanted) => {
    expect(read(query)).toEqual(wanted);
  });

  it('of whatever is typed has terms that can be looked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (query) => {
        const { terms, excluded } = parseQuery(query, fold);
        for (const { runs: each } of [...terms, ...excluded]) {
          expect(each.length).toBeGreaterThan(0);
          expect(each.every((run) => run.length > 0)).toBe(true);
        }
      }),
    );
  });
});

describe('other words', () => {
  const others = equivalentsOf(
    [
      ['桃園市', '桃園縣'],
      ['長照', '長期照顧'],
      ['空氣品質', '空品'],
      ['空氣品質指標', 'AQI'],
    ],
    fold,
  );
  const of = (query: string) =>
    parseQuery(query, fold).terms.flatMap((term) =>
      others(term).map(({ runs: each, name }) => `${each.map(text).join('|')} ${name}`),
    );

  it.each([
    ['桃園縣', ['桃园市 桃園市']],
    ['桃園縣長照', ['桃园市长照 桃園市', '桃园县长期照顾 長期照顧']],
    ['"長照"', []],
    ['空氣品質指標', ['aqi AQI']],
    ['104年', ['2015 2015']],
    ['民國104年', ['104年 104年', '2015 2015']],
    ['104年度', ['2015年度 2015']],
    ['2015', ['104年 104年']],
    ['2015年底', ['104年底 104年']],
    ['104', []],
    ['1999', ['88年 88年']],
  ])('of %s', (query, wanted) => {
    // A year inside a longer name of a year says nothing new.
    expect(of(query).filter((each) => !each.startsWith('民国'))).toEqual(wanted);
  });
});

describe('marks', () => {
  it('are the whole words as the text has them, and put together the text is whole', () => {
    const marked = markIn('在ＡＢＣ臺中市', runs('台中', 'abc'), fold);
    expect(marked).toEqual([
      { text: '在', marked: false },
      { text: 'ＡＢＣ臺中', marked: true },
      { text: '市', marked: false },
    ]);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary', maxLength: 4 }),
        (whole, part) => {
          expect(
            markIn(whole, runs(part), fold)
              .map((each) => each.text)
              .join(''),
          ).toBe(whole);
        },
      ),
    );
  });
});

describe('excerpts', () => {
  const long = `前言一句。${'字'.repeat(60)}，101年臺中市的公文平均${'尾'.repeat(90)}`;
  const parts = [
    { label: '摘要', texts: ['臺中市的案例'] },
    { label: '作法', anchor: '作法', texts: ['別的', long] },
  ];

  it('show the text with the most of the words first, with its part, cut between words', () => {
    const [first, ...more] = excerptsOf(parts, runs('臺中', '公文'), fold);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ label: '作法', anchor: '作法' });
    const shown = first?.stretches.map((each) => each.text).join('') ?? '';
    expect(shown.startsWith('…')).toBe(true);
    expect(shown.endsWith('…')).toBe(true);
    expect(shown).toContain('101年臺中市的公文');
    expect(first?.stretches.filter(({ marked }) => marked).map((each) => each.text)).toEqual([
      '臺中',
      '公文',
    ]);
  });

  it('are as many as show all words, and none where no text has one', () => {
    expect(excerptsOf(parts, runs('案例', '公文'), fold)).toHaveLength(2);
    expect(excerptsOf(parts, runs('沒有'), fold)).toEqual([]);
  });

  it('never begin inside a number', () => {
    const number = `${'字'.repeat(30)}1234567890${'字'.repeat(14)}公文`;
    const [excerpt] = excerptsOf([{ label: '作法', texts: [number] }], runs('公文'), fold);
    expect(excerpt?.stretches.map((each) => each.text).join('')).toBe(`…1234567890${'字'.repeat(14)}公文`);
  });
});
