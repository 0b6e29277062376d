import { CASE_MAP, ENTRY } from '../files.ts';
import { SearchUnavailable, type SearchEngine, type SearchHit } from '../engine.ts';

/** Emoji and signs are in no word of the index, and Pagefind asks for every word. */
const SYMBOLS = /\p{S}+/gu;

/** The part of Pagefind's browser module that is used. */
interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): PagefindInstance;
}

interface PagefindInstance {
  search(query: string): Promise<{ results: { id: string }[] }>;
}

interface Loaded {
  pagefind: PagefindInstance;
  /** Case ids by Pagefind's page ids. */
  cases: Readonly<Record<string, string>>;
}

/** Pagefind with the index below `base`, which ends with `/`. Nothing is loaded before the first search. */
export function pagefindEngine(base: string): SearchEngine {
  let loaded: Promise<Loaded> | undefined;
  let attempt = 0;
  async function search(query: string): Promise<SearchHit[]> {
    attempt += 1;
    loaded ??= load(base, attempt);
    try {
      const { pagefind, cases } = await loaded;
      const before = requests().length;
      const { results } = await pagefind.search(query.replace(SYMBOLS, ' '));
      // Pagefind takes a part of the index that did not arrive for one without the word.
      if (requests().slice(before).some(isLost)) throw new SearchUnavailable('network');
      if (results.length === 0) await getJson(base + ENTRY);
      return results.flatMap(({ id }) => hitOf(cases[id]));
    } catch (error) {
      loaded = undefined;
      throw error instanceof SearchUnavailable ? error : new SearchUnavailable('network', error);
    }
  }
  return { search };
}

/** Asks for the entry first: Pagefind reports its absence to nobody who could catch it. */
async function load(base: string, attempt: number): Promise<Loaded> {
  const [cases, module] = await Promise.all([
    getJson<Record<string, string>>(base + CASE_MAP),
    importModule(base, attempt),
    getJson(base + ENTRY),
  ]);
  // Its worker would load the same code a second time; one search takes a few milliseconds.
  return { pagefind: module.createInstance({ basePath: base, noWorker: true }), cases };
}

/** Browsers remember a module that failed to load under its address, so that a new attempt needs a new one. */
async function importModule(base: string, attempt: number): Promise<PagefindModule> {
  const address = `${base}pagefind.js${attempt > 1 ? `?attempt=${attempt}` : ''}`;
  return (await import(/* @vite-ignore */ address)) as PagefindModule;
}

async function getJson<T>(address: string): Promise<T> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new SearchUnavailable(response.status === 404 ? 'missing' : 'network');
  return (await response.json()) as T;
}

/** What the page asked for so far. Browsers stop counting at some 250; then only an empty result is doubted. */
function requests(): PerformanceResourceTiming[] {
  return performance.getEntriesByType('resource') as PerformanceResourceTiming[];
}

/** A part of the index of which no byte came. */
function isLost({ name, decodedBodySize }: PerformanceResourceTiming): boolean {
  return name.endsWith('.pf_index') && decodedBodySize === 0;
}

function hitOf(id: string | undefined): SearchHit[] {
  return id === undefined ? [] : [{ id }];
}
