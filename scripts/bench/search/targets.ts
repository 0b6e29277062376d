import { KINDS } from './kinds.ts';
import type { Score } from './score.ts';
import { qualityByKind, qualityOf, type Costs } from './summary.ts';

/** What the site's search must reach. */
export const TARGETS = {
  precision: 0.99,
  titleFirst: 0.99,
  firstKilobytes: 165,
  laterKilobytes: 30,
  narrowMilliseconds: 50,
} as const;

/** Targets that are missed, each in a line; none: all are reached. A figure that there is not misses its target. */
export function missedTargets(scores: readonly Score[], costs: Costs): string[] {
  const missed: string[] = [];
  const need = (isReached: boolean, what: string, value: number): void => {
    if (!isReached) missed.push(`${what}: ${value}`);
  };
  for (const [kind, { recall, precision }] of qualityByKind(scores)) {
    const sort = KINDS[kind];
    if (sort === 'plain' || sort === 'folding') need(recall === 1, `recall of ${kind} below 1`, recall);
    if (sort === 'plain') need(precision >= TARGETS.precision, `precision of ${kind} too low`, precision);
    if (sort === 'nothing') need(precision === 1, `something found, ${kind}`, precision);
  }
  const { titleFirst, marks, facets } = qualityOf(scores);
  need(titleFirst >= TARGETS.titleFirst, 'title first too seldom', titleFirst);
  need(marks === 1, 'not all highlights right', marks);
  need(facets === 1, 'not all facet counts right', facets);
  const { firstKilobytes, laterKilobytes, narrowMilliseconds } = costs;
  need(firstKilobytes <= TARGETS.firstKilobytes, 'first search transfers too many KB', firstKilobytes);
  need(laterKilobytes <= TARGETS.laterKilobytes, 'later searches transfer too many KB', laterKilobytes);
  const { median } = narrowMilliseconds;
  need(median <= TARGETS.narrowMilliseconds, 'change of facet takes too many ms', median);
  return missed;
}
