import { SearchUnavailable } from '../engine.ts';
import { ENTRY, ROW_KEY } from '../files.ts';
import { getJson } from './fetch.ts';

/** Rows of the table of cases by what stands in them. */
export interface Index {
  /** How many cases it holds. */
  size: number;
  /** The cases that have these words one after the other. */
  phrase(words: readonly string[]): Promise<ReadonlySet<number>>;
  /** How well cases that have all of these words answer to them; the higher the better. */
  scores(words: readonly string[]): Promise<ReadonlyMap<number, number>>;
}

/** The part of Pagefind's browser module that is used. */
interface PagefindModule {
  createInstance(options: {
    basePath: string;
    noWorker: boolean;
    ranking: { termSimilarity: number };
  }): PagefindInstance;
}

interface PagefindInstance {
  search(query: string | null, options?: { sort: Record<string, 'asc'> }): Promise<{ results: Result[] }>;
  preload(query: string): Promise<void>;
}

interface Result {
  id: string;
  score: number;
}

/** More than one visit asks for; with the browser's own limit, what is lost later would go unseen. */
const REMEMBERED = 10_000;

/**
 * Loads Pagefind's index below `base`, which ends with `/`; `attempt` counts from 1. Everything it gives rejects
 * with `SearchUnavailable` when a part of the index does not arrive.
 */
export async function loadIndex(base: string, attempt: number): Promise<Index> {
  performance.setResourceTimingBufferSize(REMEMBERED);
  // Pagefind reports that the entry is absent to nobody who could catch it.
  const [module] = await Promise.all([importModule(base, attempt), getJson(base + ENTRY)]);
  // Its worker would load the same code a second time; one search takes a few milliseconds.
  const pagefind = module.createInstance({ basePath: base, noWorker: true, ranking: { termSimilarity: 0 } });
  const all = await asked(() => pagefind.search(null, { sort: { [ROW_KEY]: 'asc' } }));
  const rows = new Map(all.results.map(({ id }, row) => [id, row]));
  const rowOf = ({ id }: Result): number => rows.get(id) ?? -1;
  const search = (words: readonly string[], query: string): Promise<{ results: Result[] }> =>
    asked(async () => {
      // One by one: of several words Pagefind forgets those that its first look for them does not find.
      await Promise.all(words.map((word) => pagefind.preload(word)));
      return pagefind.search(query);
    });
  return {
    size: rows.size,
    phrase: async (words) => new Set((await search(words, `"${words.join(' ')}"`)).results.map(rowOf)),
    scores: async (words) => {
      const { results } = await search(words, words.join(' '));
      return new Map(results.map((result) => [rowOf(result), result.score]));
    },
  };
}

/** Pagefind takes a part of the index that did not arrive for one without the word. */
async function asked<T>(ask: () => Promise<T>): Promise<T> {
  const before = requests().length;
  try {
    const answer = await ask();
    if (requests().slice(before).some(isLost)) throw new SearchUnavailable('network');
    return answer;
  } catch (error) {
    throw error instanceof SearchUnavailable ? error : new SearchUnavailable('network', error);
  }
}

/** Browsers remember a module that failed to load under its address, so that a new attempt needs a new one. */
async function importModule(base: string, attempt: number): Promise<PagefindModule> {
  const address = `${base}pagefind.js${attempt > 1 ? `?attempt=${attempt}` : ''}`;
  try {
    return (await import(/* @vite-ignore */ address)) as PagefindModule;
  } catch (error) {
    throw new SearchUnavailable('network', error);
  }
}

/** What the page asked for so far. */
function requests(): PerformanceResourceTiming[] {
  return performance.getEntriesByType('resource') as PerformanceResourceTiming[];
}

/** A part of the index of which nothing came. */
function isLost({ name, decodedBodySize, responseStatus }: PerformanceResourceTiming): boolean {
  return name.endsWith('.pf_index') && (decodedBodySize === 0 || responseStatus >= 400);
}
