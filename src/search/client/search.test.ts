import { describe, expect, it } from 'vitest';
import type { Answer } from '../engine.ts';
import { equivalentsOf } from '../equivalents.ts';
import { foldWith } from '../fold.ts';
import { characterWords, indexWords } from '../tokens.ts';
import { runsOf } from '../units.ts';
import type { Index } from './pagefind.ts';
import { search } from './search.ts';

const fold = foldWith('台臺 国國 园園 县縣 长長 顾顧');
const CASES = [
  { title: '桃園市的公文', text: '公文流程與長期照顧' },
  { title: '桃園縣時期的長照', text: '社區據點' },
  { title: '臺中市政府', text: '長照據點在104年開辦；公文公文公文' },
  { title: '線上稽催', text: '公文 2015 年上線' },
];

/** An index of the same words as the real one, searched without it. */
function indexOf(texts: readonly string[]): Index {
  const words = texts.map((text) => {
    const runs = runsOf(fold(text));
    return [...indexWords(runs), ...characterWords(runs)];
  });
  const has = (all: readonly string[], phrase: readonly string[]): boolean =>
    all.some((_, at) => phrase.every((word, offset) => all[at + offset] === word));
  const rows = (fits: (all: readonly string[]) => boolean): number[] =>
    words.flatMap((all, row) => (fits(all) ? [row] : []));
  return {
    size: texts.length,
    phrase: (phrase) => Promise.resolve(new Set(rows((all) => has(all, phrase)))),
    scores: (asked) => {
      const found = rows((all) => asked.every((word) => all.includes(word)));
      const count = (row: number): number => (words[row] ?? []).filter((word) => asked.includes(word)).length;
      return Promise.resolve(new Map(found.map((row) => [row, count(row)])));
    },
  };
}

const index = indexOf(CASES.map(({ title, text }) => `${title}。${text}`));
const equivalents = equivalentsOf(
  [
    ['桃園市', '桃園縣'],
    ['長照', '長期照顧'],
  ],
  fold,
);
const ask = (query: string): Promise<Answer> =>
  search(query, { index, fold, equivalents, titles: CASES.map(({ title }) => title) });
const rows = ({ hits }: Answer): number[] => hits.map(({ row }) => row);

describe('a search', () => {
  it.each([
    ['公文', [0, 2, 3]],
    ['公文 據點', [2]],
    ['公文 -流程', [2, 3]],
    ['-公文', [1]],
    ['台中', [2]],
    ['"長照"', [1, 2]],
    ['照', [1, 0, 2]],
    ['據 點', [1, 2]],
  ])('for %s finds just what has it', async (query, wanted) => {
    const answer = await ask(query);
    expect(answer.relaxed).toBeUndefined();
    expect(rows(answer).sort()).toEqual([...wanted].sort());
  });

  it('puts what has the words in its title first, then what has them most', async () => {
    expect(rows(await ask('公文'))).toEqual([0, 2, 3]);
    expect(rows(await ask('長照 據點'))).toEqual([1, 2]);
  });

  it('finds other words too, behind what has the words as typed, and says which', async () => {
    expect((await ask('桃園縣')).hits).toEqual([
      { row: 1, names: [] },
      { row: 0, names: ['桃園市'] },
    ]);
    expect((await ask('2015')).hits).toEqual([
      { row: 3, names: [] },
      { row: 2, names: ['104年'] },
    ]);
    expect((await ask('長期照顧 公文')).hits).toEqual([
      { row: 0, names: [] },
      { row: 2, names: ['長照'] },
    ]);
  });

  it('goes further only where nothing answers, and says so', async () => {
    const parts = await ask('臺中市長照');
    expect([parts.relaxed, rows(parts)]).toEqual(['parts', [2]]);
    const near = await ask('線上稽推');
    expect([near.relaxed, rows(near)]).toEqual(['near', [3]]);
  });

  it.each(['鱻鱻鱻', '"臺中市長照"', '公文 鱻', '公文 -公文', 'xyz'])(
    'for %s finds nothing',
    async (query) => {
      expect((await ask(query)).hits).toEqual([]);
    },
  );
});
