import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWith } from './fold.ts';
import { characterWords, indexWords, phraseWords } from './tokens.ts';
import { runsOf, type Run } from './units.ts';

const fold = foldWith('台臺 国國');
const parts = (text: string): string[][] => runsOf(fold(text)).map((run) => run.map((unit) => unit.text));

describe('runs', () => {
  it.each([
    ['臺中市', [['台', '中', '市']]],
    ['104 年', [['104', '年']]],
    [
      '新北，北市',
      [
        ['新', '北'],
        ['北', '市'],
      ],
    ],
    ['YouBike2.0E', [['youbike', '2.0', 'e']]],
    ['1,234.5 元', [['1234.5', '元']]],
    ['104.10.1', [['104'], ['10'], ['1']]],
    ['Smart City', [['smart', 'city']]],
    ['「」！？', []],
    ['😀', []],
  ])('of %s', (text, wanted) => {
    expect(parts(text)).toEqual(wanted);
  });

  it('know where their units stand in the text', () => {
    const text = '在 ＡＢＣ 與臺中';
    const units = runsOf(fold(text)).flat();
    expect(units.map(({ from, to }) => text.slice(from, to))).toEqual(['在', 'ＡＢＣ', '與', '臺', '中']);
  });
});

describe('words', () => {
  const text = fc
    .array(fc.constantFrom('臺', '中', '市', '104', 'ai', '2.5', ' ', '，'), { minLength: 1, maxLength: 14 })
    .map((pieces) => pieces.join(''));
  const holds = (words: readonly string[], phrase: readonly string[]): boolean =>
    words.some((_, at) => phrase.every((word, offset) => words[at + offset] === word));
  const isIn = (runs: readonly Run[], run: Run): boolean =>
    runs.some((each) =>
      each.some((_, at) => run.every((unit, offset) => each[at + offset]?.text === unit.text)),
    );

  it('find a phrase where its units follow one another in one run, and nowhere else', () => {
    fc.assert(
      fc.property(text, text, (whole, asked) => {
        const runs = runsOf(fold(whole));
        const words = [...indexWords(runs), ...characterWords(runs)];
        for (const run of runsOf(fold(asked))) expect(holds(words, phraseWords(run))).toBe(isIn(runs, run));
      }),
      { numRuns: 2000 },
    );
  });

  it('are letters and digits, and none begins with another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (whole) => {
        const runs = runsOf(fold(whole));
        const words = [...new Set([...indexWords(runs), ...characterWords(runs)])];
        expect(words.every((word) => /^[0-9a-z]+$/.test(word))).toBe(true);
        expect(
          words.filter((word) => words.some((other) => other !== word && other.startsWith(word))),
        ).toEqual([]);
      }),
    );
  });
});
