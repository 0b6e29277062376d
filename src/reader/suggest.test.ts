import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from './suggest.ts';

describe('nearest', () => {
  test.each([
    ['台中巿', ['臺北市', '臺中市', '臺東縣'], '臺中市'],
    ['conuty', ['county', 'counties'], 'county'],
    ['Published', ['draft', 'published'], 'published'],
    ['ｄｒａｆｔ', ['draft', 'published'], 'draft'],
    ['複評', ['初評', '決評'], undefined],
    ['完全不同的字', ['臺北市'], undefined],
    ['', ['a'], undefined],
    [113, ['113'], undefined],
  ])('of %j among %j is %j', (value, candidates, expected) => {
    expect(nearest(value, candidates)).toBe(expected);
  });

  test('is always one of the candidates, and the word itself when it is among them', () => {
    const word = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(word, fc.array(word), (value, candidates) => {
        const found = nearest(value, candidates);
        expect(found === undefined || candidates.includes(found)).toBe(true);
      }),
    );
    const name = fc.stringMatching(/^[a-z]{3,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1 }), (names) => {
        for (const each of names) expect(nearest(each, names)).toBe(each);
      }),
    );
  });

  test('finds a name again after one slip', () => {
    const name = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(
      fc.property(name, fc.nat(), (word, place) => {
        const at = place % word.length;
        expect(nearest(word.slice(0, at) + '9' + word.slice(at + 1), [word])).toBe(word);
      }),
    );
  });
});
