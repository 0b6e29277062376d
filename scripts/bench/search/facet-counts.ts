import { FACETS, type Facet } from '../../../src/domain/facets.ts';
import type { Narrowed } from './answer.ts';
import type { Document } from './documents.ts';

type Chosen = Narrowed['chosen'];

/** The cases that a choice leaves: OR within a facet, AND across. */
export function narrowedTo(documents: readonly Document[], chosen: Chosen): Document[] {
  return documents.filter(({ facets }) =>
    FACETS.every((facet) => {
      const values = chosen.filter(([name]) => name === facet).map(([, value]) => value);
      return values.length === 0 || values.some((value) => facets[facet].includes(value));
    }),
  );
}

/** How many cases each value of a facet would have beside the choices of the other facets. */
export function countsOf(documents: readonly Document[], chosen: Chosen, facet: Facet): Map<string, number> {
  const others = chosen.filter(([name]) => name !== facet);
  const counts = new Map<string, number>();
  for (const { facets } of narrowedTo(documents, others)) {
    for (const value of new Set(facets[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/**
 * Whether the page shows the right cases and the right count beside every value, of the cases that it had found.
 * A facet that the page does not show must be one that no case has.
 */
export function narrowedRightly(
  { chosen, ids, counts }: Omit<Narrowed, 'milliseconds'>,
  found: readonly Document[],
): boolean {
  const left = narrowedTo(found, chosen).map(({ id }) => id);
  if (left.length !== ids.length || left.some((id, at) => ids[at] !== id)) return false;
  return FACETS.every((facet) => {
    const right = countsOf(found, chosen, facet);
    const shown = counts[facet] ?? {};
    const values = new Set([...right.keys(), ...Object.keys(shown)]);
    return [...values].every((value) => shown[value] === (right.get(value) ?? 0));
  });
}
