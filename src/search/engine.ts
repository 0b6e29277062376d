/** A case that answers a query. */
export interface SearchHit {
  /** The case's id. */
  id: string;
}

/** Finds cases by text. The rest of the site knows nothing else of how that is done. */
export interface SearchEngine {
  /** The cases that answer a clean, searchable query, the best first. Rejects with `SearchUnavailable`. */
  search(query: string): Promise<SearchHit[]>;
}

/** The index cannot be had: it was not loaded (`network`), or there is none (`missing`, as in development). */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable';
  readonly reason: 'network' | 'missing';

  constructor(reason: 'network' | 'missing', cause?: unknown) {
    super(`The search index cannot be had: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** For a site without an index: every search rejects. */
export const noEngine: SearchEngine = {
  search: () => Promise.reject(new SearchUnavailable('missing')),
};
