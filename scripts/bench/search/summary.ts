import type { Asked } from './asking.ts';
import { KIND_NAMES, type Kind } from './kinds.ts';
import { mean, quantile } from './numbers.ts';
import type { Score } from './score.ts';

/** Shares from 0 to 1; not a number where there was nothing to judge. */
export interface Quality {
  queries: number;
  recall: number;
  precision: number;
  titleFirst: number;
  honest: number;
  marks: number;
  facets: number;
}

/** Medians and the value that 95 of 100 stay below. */
export interface Costs {
  firstKilobytes: number;
  laterKilobytes: number;
  milliseconds: Spread;
  narrowMilliseconds: Spread;
}

export interface Spread {
  median: number;
  p95: number;
}

/** The quality of some answers: means over the queries, and over all cards and choices. */
export function qualityOf(scores: readonly Score[]): Quality {
  const share = (values: readonly (number | boolean | undefined)[]): number =>
    mean(values.filter((value) => value !== undefined).map(Number));
  return {
    queries: scores.length,
    recall: share(scores.map(({ recall }) => recall)),
    precision: share(scores.map(({ precision }) => precision)),
    titleFirst: share(scores.map((score) => score.titleFirst)),
    honest: share(scores.map(({ honest }) => honest)),
    marks: share(scores.flatMap(({ marks }) => marks)),
    facets: share(scores.flatMap(({ facets }) => facets)),
  };
}

/** The quality by kind of query, in the order of the kinds. */
export function qualityByKind(scores: readonly Score[]): [Kind, Quality][] {
  return KIND_NAMES.map((kind): [Kind, Quality] => [
    kind,
    qualityOf(scores.filter(({ query }) => query.kind === kind)),
  ]).filter(([, { queries }]) => queries > 0);
}

/** What answers cost. A kilobyte is 1000 bytes. */
export function costsOf(asked: readonly Asked[]): Costs {
  const costs = asked.map(({ answer: { cost } }) => cost);
  const kilobytes = (isFirst: boolean): number =>
    quantile(
      costs.filter(({ first }) => first === isFirst).map(({ bytes }) => bytes / 1000),
      0.5,
    );
  const narrowed = asked.flatMap(({ answer }) => answer.narrowed);
  return {
    firstKilobytes: kilobytes(true),
    laterKilobytes: kilobytes(false),
    milliseconds: spreadOf(costs.filter(({ first }) => !first).map((cost) => cost.milliseconds)),
    narrowMilliseconds: spreadOf(narrowed.map(({ milliseconds }) => milliseconds)),
  };
}

function spreadOf(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), p95: quantile(values, 0.95) };
}
