import { SearchUnavailable, type Answer, type SearchEngine } from '../engine.ts';
import { equivalentsOf } from '../equivalents.ts';
import { stampOf } from '../files.ts';
import { loadIndex } from './pagefind.ts';
import { search, type Searching } from './search.ts';
import type { Words } from './words.ts';

/** The cases of the table, in its order. */
export interface SearchedCases {
  id: readonly string[];
  title: readonly string[];
}

/**
 * Searches the index below `base`, which ends with `/`. Nothing is loaded before the first search; a failed
 * search loads anew.
 */
export function searchEngine(base: string, cases: SearchedCases, words: () => Promise<Words>): SearchEngine {
  let loaded: Promise<Searching> | undefined;
  let attempt = 0;
  async function load(): Promise<Searching> {
    attempt += 1;
    const [index, { fold, equivalents, stamp }] = await Promise.all([loadIndex(base, attempt), words()]);
    if (index.size !== cases.id.length || stamp !== stampOf(cases.id)) throw new SearchUnavailable('stale');
    return { index, fold, equivalents: equivalentsOf(equivalents, fold), titles: cases.title };
  }
  return {
    async search(query: string): Promise<Answer> {
      loaded ??= load();
      try {
        return await search(query, await loaded);
      } catch (error) {
        loaded = undefined;
        throw error;
      }
    },
  };
}
