import { describe, expect, test } from 'vitest';
import type { Sort } from './kinds.ts';
import { precisionOf, recallOf, saysWhatItIs, titleFirst, type Expected } from './measures.ts';

function expected(sort: Sort, more: Partial<Expected> = {}): Expected {
  const literal = new Set(['a', 'b']);
  return {
    sort,
    literal,
    wide: new Set(['a', 'b', 'c']),
    titled: new Set(['a']),
    meant: new Set(['m']),
    ...more,
  };
}

const answer = (ids: string[], literal = ids.length, relaxed = false) => ({ ids, literal, relaxed });

describe('recall', () => {
  test.each<[Sort, string[], number]>([
    ['plain', ['a', 'b'], 1],
    ['plain', ['a', 'x'], 0.5],
    ['folding', [], 0],
    ['equivalent', ['a', 'b', 'c'], 1],
    ['equivalent', ['a', 'b'], 2 / 3],
    ['relaxed', ['x', 'm'], 1],
    ['relaxed', ['x'], 0],
  ])('of %s queries with %j is %d', (sort, ids, share) => {
    expect(recallOf({ ids }, expected(sort))).toBe(share);
  });

  test('says nothing where there is nothing to find', () => {
    expect(recallOf({ ids: ['x'] }, expected('nothing', { literal: new Set() }))).toBeUndefined();
  });
});

describe('precision', () => {
  test('falls with each wrong result that is said to have the query', () => {
    expect(precisionOf(answer(['a', 'b']), expected('plain'))).toBe(1);
    expect(precisionOf(answer(['a', 'x']), expected('plain'))).toBe(0.5);
    expect(precisionOf(answer(['a', 'x'], 1), expected('plain'))).toBe(1);
  });

  test('counts other words where they were asked for', () => {
    expect(precisionOf(answer(['a', 'c'], 1), expected('equivalent'))).toBe(1);
    expect(precisionOf(answer(['a', 'x'], 1), expected('equivalent'))).toBe(0.5);
  });

  test('of nothing to find is lost with any result, even one in a wider sense', () => {
    expect(precisionOf(answer([]), expected('nothing'))).toBe(1);
    expect(precisionOf(answer(['x'], 0, true), expected('nothing'))).toBe(0);
  });

  test('does not judge an answer in a wider sense', () => {
    expect(precisionOf(answer(['x'], 0, true), expected('relaxed'))).toBeUndefined();
  });
});

describe('title first', () => {
  test.each([
    [['a', 'b'], true],
    [['b', 'a'], false],
    [['a'], undefined],
    [['b', 'x'], undefined],
  ])('of %j is %s', (ids, right) => {
    expect(titleFirst(answer(ids), expected('plain'))).toBe(right);
  });

  test('looks at results with the query alone', () => {
    expect(titleFirst(answer(['b', 'a'], 1), expected('plain'))).toBeUndefined();
  });
});

describe('an answer says what it is', () => {
  test.each([
    [answer(['a', 'b', 'c'], 2), true],
    [answer(['a', 'b', 'c'], 3), false],
    [answer(['a', 'b'], 2), false],
    [answer(['a'], 0, true), false],
  ])('%j: %s', (given, honest) => {
    expect(saysWhatItIs(given, expected('plain'))).toBe(honest);
  });

  test('in a wider sense only when nothing has the query', () => {
    const none = expected('relaxed', { literal: new Set(), wide: new Set() });
    expect(saysWhatItIs(answer(['m'], 0, true), none)).toBe(true);
    expect(saysWhatItIs(answer(['m']), none)).toBe(false);
  });
});
