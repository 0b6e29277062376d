import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepOf, stepsOf } from './scale.ts';

test('four ranges of the same size', () => {
  expect(stepsOf(20).map(({ from, to }) => [from, to])).toEqual([
    [1, 5],
    [6, 10],
    [11, 15],
    [16, 20],
  ]);
  expect(stepsOf(0)).toEqual([]);
  expect(stepsOf(2).map(({ from, to }) => [from, to])).toEqual([
    [1, 1],
    [2, 2],
  ]);
});

test('whatever the most, every count has one step, and more is never lighter', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), (most) => {
      const steps = Array.from({ length: most + 1 }, (_, count) => stepOf(count, most));
      expect(steps[0]).toBe(0);
      for (let count = 1; count <= most; count += 1) {
        expect(steps[count]).toBeGreaterThanOrEqual(Math.max(1, steps[count - 1] ?? 0));
        expect(stepsOf(most).filter(({ from, to }) => count >= from && count <= to)).toHaveLength(1);
      }
    }),
  );
});
