import type { Run } from './units.ts';

/** A case that answers a query. */
export interface SearchHit {
  /** Its row in the table of cases. */
  row: number;
  /** Other words for a term, through which alone the case was found; none: it has every term as it was typed. */
  names: readonly string[];
}

/**
 * How far an answer had to go from the query, because nothing has it as it stands: `parts`, each word in two
 * parts that need not be together; `near`, most of the pairs of characters.
 */
export type Relaxed = 'parts' | 'near';

/** What a search found. */
export interface Answer {
  /** The best first; cases with every term as typed before those found through equivalents. */
  hits: SearchHit[];
  relaxed?: Relaxed;
  /** What to mark in the texts of the cases. */
  patterns: Run[];
}

/** Finds cases by text. The rest of the site knows nothing else of how that is done. */
export interface SearchEngine {
  /** What answers a clean, searchable query. Rejects with `SearchUnavailable`. */
  search(query: string): Promise<Answer>;
}

/**
 * The index cannot be had: it was not loaded (`network`), there is none (`missing`, as in development), or it is of
 * another state of the site than the page (`stale`).
 */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable';
  readonly reason: 'network' | 'missing' | 'stale';

  constructor(reason: 'network' | 'missing' | 'stale', cause?: unknown) {
    super(`The search index cannot be had: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** For a site without an index: every search rejects. */
export const noEngine: SearchEngine = {
  search: () => Promise.reject(new SearchUnavailable('missing')),
};
