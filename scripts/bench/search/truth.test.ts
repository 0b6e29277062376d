import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeUp } from './made-up.ts';
import { piecesOf, plainOf } from './plain.ts';
import { stockOf } from './stock.ts';

const stock = stockOf(madeUp());
const literal = (query: string): string => [...stock.truth(query).literal].join('');
const wide = (query: string): string => [...stock.truth(query).wide].join('');

describe('the plain text', () => {
  test.each([
    ['臺灣', '台湾'],
    ['ＡＩ　客服', 'ai客服'],
    ['104 年', '104年'],
    ['open  data', 'open data'],
    ['PM 2.5', 'pm2.5'],
    ['1,100', '1100'],
    ['103.12.25', '103|12|25'],
    ['一、二', '一|二'],
    ['Café', 'cafe'],
  ])('of %s is %s', (source, text) => {
    expect(plainOf(source).text).toBe(text);
  });

  test('knows where each of its characters comes from', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('臺台 1,.AaＢ，長照\n')) }), (source) => {
        const { text, from, to } = plainOf(source);
        expect([from.length, to.length]).toEqual([text.length, text.length]);
        for (const [at, character] of Array.from(text).entries()) {
          if (character !== '|' && character !== ' ') {
            expect(plainOf(source.slice(from[at], to[at])).text).toBe(character);
          }
        }
      }),
    );
  });

  test('of a term has a piece for each part between punctuation', () => {
    expect(piecesOf('臺北、e-mail')).toEqual(['台北', 'e', 'mail']);
    expect(piecesOf('！？')).toEqual([]);
  });
});

describe('the truth', () => {
  test.each([
    ['公文', 'a'],
    ['台北市', 'ac'],
    ['长期照顾', 'b'],
    ['文平均', 'a'],
    ['104年', 'a'],
    ['ＡＩ', 'a'],
    ['a', ''],
    ['mail', 'c'],
    ['10', ''],
    ['110', 'c'],
    ['12', ''],
    ['12.5日', 'a'],
    ['1100小時', 'a'],
    ['速度由', ''],
    ['據點作法', ''],
    ['作法', 'abc'],
    ['OPEN', 'b'],
    ['"open data"', 'b'],
    ['opendata', ''],
    ['台北市 公文', 'a'],
    ['台北市 -公文', 'c'],
    ['台北市 -"環境教育"', 'a'],
    ['e-mail', 'c'],
  ])('of %s is “%s”', (query, ids) => {
    expect(literal(query)).toBe(ids);
  });

  test.each([
    ['長照', 'bc'],
    ['"長照"', 'c'],
    ['桃園縣', 'b'],
    ['環境保護局', 'c'],
    ['人工智慧客服', 'a'],
    ['104年', 'ab'],
    ['2015', 'ab'],
    ['民國104年', 'ab'],
    ['長照 環保局', 'c'],
    ['長照 -合辦', 'b'],
  ])('of %s with other words for it is “%s”', (query, ids) => {
    expect(wide(query)).toBe(ids);
  });

  test('knows in which titles the terms stand', () => {
    expect([...stock.truth('臺北市').titled]).toEqual(['a']);
    expect([...stock.truth('臺北市 公文').titled]).toEqual(['a']);
    expect([...stock.truth('臺北市 平均').titled]).toEqual([]);
  });
});
