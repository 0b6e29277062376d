import type { Result } from './case-parts.ts';
import { figureValue } from './figure.ts';

/** The lengths of a result's bars, from 0 to 1 of the scale it shares. */
export interface ResultBars {
  before?: number;
  after: number;
}

/** Rows that measure the same thing in the same unit, and may so be drawn on one scale. */
function scaleOf(result: Result): string {
  return JSON.stringify([result.what, result.unit]);
}

function valuesOf(result: Result): number[] {
  const figures = result.before === undefined ? [result.after] : [result.before, result.after];
  return figures.map(figureValue);
}

/**
 * For each result the bars to draw, or null where there is nothing to compare or a bar would mislead.
 * Every scale begins at 0 and ends at the largest figure of the rows that share it.
 */
export function resultBars(results: readonly Result[]): (ResultBars | null)[] {
  const scales = new Map<string, number[]>();
  for (const result of results) {
    const values = scales.get(scaleOf(result)) ?? [];
    scales.set(scaleOf(result), [...values, ...valuesOf(result)]);
  }
  return results.map((result) => {
    const scale = scales.get(scaleOf(result)) ?? [];
    const end = Math.max(...scale);
    if (scale.length < 2 || end === 0 || scale.some((value) => !(value >= 0))) return null;
    const after = figureValue(result.after) / end;
    return result.before === undefined ? { after } : { before: figureValue(result.before) / end, after };
  });
}
