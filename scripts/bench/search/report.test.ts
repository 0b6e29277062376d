import { describe, expect, test } from 'vitest';
import type { Asked } from './asking.ts';
import type { Kind } from './kinds.ts';
import { quantile } from './numbers.ts';
import { processTable } from './processes.ts';
import type { Score } from './score.ts';
import { costsOf, qualityOf, type Costs } from './summary.ts';
import { costTable, qualityTable } from './table.ts';
import { missedTargets } from './targets.ts';

function score(kind: Kind, more: Partial<Score> = {}): Score {
  const right = { recall: 1, precision: 1, titleFirst: true, honest: true };
  return { query: { kind, text: '公文' }, ...right, marks: [true], facets: [true], ...more };
}

const spread = { median: 10, p95: 20 };
const costs: Costs = {
  firstKilobytes: 165,
  laterKilobytes: 30,
  milliseconds: spread,
  narrowMilliseconds: { median: 50, p95: 80 },
};
const good = [score('compounds'), score('simplified input'), score('nothing to find', { recall: undefined })];

describe('targets', () => {
  test('are reached at their very edge', () => {
    expect(missedTargets(good, costs)).toEqual([]);
  });

  test.each<[string, Score]>([
    ['recall of compounds', score('compounds', { recall: 0.9999 })],
    ['precision of compounds', score('compounds', { precision: 0.9 })],
    ['recall of simplified input', score('simplified input', { recall: 0.9999 })],
    ['something found', score('nothing to find', { precision: 0 })],
    ['title first', score('compounds', { titleFirst: false })],
    ['highlights', score('compounds', { marks: [true, false] })],
    ['facet counts', score('compounds', { facets: [false] })],
  ])('name %s when it falls short', (what, bad) => {
    const missed = missedTargets([...good, bad], costs);
    expect(missed).toHaveLength(1);
    expect(missed[0]).toContain(what);
  });

  test.each<[string, Partial<Costs>]>([
    ['first search', { firstKilobytes: 165.1 }],
    ['later searches', { laterKilobytes: 30.1 }],
    ['change of facet', { narrowMilliseconds: { median: 51, p95: 51 } }],
    ['first search', { firstKilobytes: Number.NaN }],
  ])('name a %s that costs too much', (what, more) => {
    expect(missedTargets(good, { ...costs, ...more })).toEqual([expect.stringContaining(what)]);
  });

  test('are missed by what was never measured', () => {
    expect(missedTargets([], costs)).toHaveLength(3);
  });
});

describe('the summary', () => {
  test('takes means of what was judged alone', () => {
    const quality = qualityOf([
      score('compounds', { recall: undefined, marks: [] }),
      score('compounds', { recall: 0.5 }),
    ]);
    expect(quality).toMatchObject({ queries: 2, recall: 0.5, precision: 1, marks: 1 });
    expect(qualityOf([]).recall).toBeNaN();
  });

  test('keeps first and later searches apart', () => {
    const asked = (first: boolean, bytes: number): Asked => ({
      query: { kind: 'compounds', text: '公文' },
      answer: {
        ids: [],
        literal: 0,
        relaxed: false,
        cards: [],
        cost: { first, bytes, milliseconds: bytes / 1000 },
        narrowed: [],
      },
    });
    const all = [asked(true, 160_000), asked(false, 9000), asked(false, 1000), asked(false, 5000)];
    expect(costsOf(all)).toMatchObject({
      firstKilobytes: 160,
      laterKilobytes: 5,
      milliseconds: { median: 5, p95: 9 },
    });
  });

  test('takes quantiles that are among the values', () => {
    expect([quantile([3, 1, 2], 0.5), quantile([4, 1, 3, 2], 0.5), quantile([1, 2], 0.95)]).toEqual([
      2, 2, 2,
    ]);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('the tables', () => {
  const measured = [{ name: 'this site', scores: [score('compounds', { recall: 0.9999 })], costs }];

  test('cut shares and never round them up', () => {
    const lines = qualityTable(measured).split('\n');
    expect(lines[2]).toBe('| compounds (plain) | 1 | 0.999 | 1.000 | 1.000 |');
    expect(lines.at(-1)).toBe('| **all** | 1 | 0.999 | 1.000 | 1.000 |');
  });

  test('have a row for each engine', () => {
    expect(costTable(measured).split('\n')[2]).toBe(
      '| this site | 1.000 | 1.000 | 1.000 | 165.0 | 30.0 | 10 / 20 | 50 / 80 |',
    );
  });
});

test('a process is found with what it has used', () => {
  const [own] = processTable(process.pid);
  expect(own?.id ?? process.pid).toBe(process.pid);
  expect(own?.peakMegabytes ?? 1).toBeGreaterThan(0);
});
