import type { ComparedCase } from '../../domain/comparison.ts';
import { href } from '../href.ts';

/** A case, or why there is none. */
export type Loaded = { case: ComparedCase } | { missing: string } | { failed: string };

/** Loads what the comparison shows of a case. Never throws. */
export async function loadCase(id: string): Promise<Loaded> {
  try {
    const response = await fetch(href(`/compare/${id}.json`));
    if (response.status === 404) return { missing: id };
    if (response.ok) return { case: (await response.json()) as ComparedCase };
  } catch {
    // No connection, or an answer that is no JSON: both can pass, so that trying again may help.
  }
  return { failed: id };
}
