import type { Result } from './case-parts.ts';
import { figureValue } from './figure.ts';

/** The lengths of a result's bars, from 0 to 1 of the scale it shares. */
export interface ResultBars {
  before?: number;
  after: number;
}

/** Units of ranks: the first is the best, so that a longer bar would say the contrary. */
const RANKS = new Set(['名', '名次']);

/** Rows that measure the same thing in the same unit, and may so be drawn on one scale. */
function scaleOf(result: Result): string {
  return JSON.stringify([result.what, result.unit]);
}

function valuesOf(result: Result): number[] {
  const figures = result.before === undefined ? [result.after] : [result.before, result.after];
  return figures.map(figureValue);
}

/** A result as a row of the table. */
export interface ResultRow {
  result: Result;
  bars: ResultBars | null;
  /** How many rows the name of what was measured spans; 0 where the row above has named it. */
  span: number;
}

/** The rows of the table of results, in their order; neighbours of one series share the name of what was measured. */
export function resultRows(results: readonly Result[]): ResultRow[] {
  const bars = resultBars(results);
  const rows: ResultRow[] = [];
  let first: ResultRow | undefined;
  results.forEach((result, index) => {
    const row = { result, bars: bars[index] ?? null, span: 1 };
    if (first && scaleOf(first.result) === scaleOf(result)) {
      first.span += 1;
      row.span = 0;
    } else first = row;
    rows.push(row);
  });
  return rows;
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
    if (RANKS.has(result.unit) || scale.length < 2 || end === 0 || scale.some((value) => !(value >= 0)))
      return null;
    const after = figureValue(result.after) / end;
    return result.before === undefined ? { after } : { before: figureValue(result.before) / end, after };
  });
}
