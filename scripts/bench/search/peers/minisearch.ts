import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import type { Document } from '../documents.ts';
import type { Engine } from '../engine.ts';
import type { Reader } from '../reader.ts';
import { peerEngine, type PeerPage } from './page.ts';
import { pairsOf } from './pairs.ts';

const FIELDS = ['title', 'text'];
/** All of its index is there after the first query: further pages would only load it again. */
const QUERIES_OF_A_VISIT = 200;

/** Writes an index of pairs, as JSON, and the code that searches it. */
export function writeMiniSearch(documents: readonly Document[], folder: string): void {
  const index = new MiniSearch({ fields: FIELDS, tokenize: pairsOf, processTerm: (term) => term });
  for (const { id, title, parts } of documents) {
    index.add({ id, title, text: parts.flatMap(({ label, texts }) => [label, ...texts]).join('\n') });
  }
  writeFileSync(join(folder, 'minisearch.json'), JSON.stringify(index));
  copyFileSync(fileURLToPath(import.meta.resolve('minisearch')), join(folder, 'minisearch.js'));
}

/** MiniSearch with pairs of characters, every pair of a query needed. */
export function miniSearchEngine(reader: Reader, home: string): Engine {
  return peerEngine(reader, home, {
    name: 'MiniSearch, pairs',
    visit: QUERIES_OF_A_VISIT,
    load: loadMiniSearch,
    given: `(${pairsOf.toString()})`,
  });
}

interface Loaded {
  search(query: string, options: object): { id: string }[];
}

interface Module {
  default: { loadJSON(json: string, options: object): Loaded };
}

/** Runs in the page. */
async function loadMiniSearch(tokenizer: string): Promise<PeerPage> {
  const address = `${location.origin}/minisearch.js`;
  const [{ default: engine }, index] = await Promise.all([
    import(address) as Promise<Module>,
    fetch('/minisearch.json').then((response) => response.text()),
  ]);
  // The tokenizer of the index, out of its source.
  const url = URL.createObjectURL(
    new Blob([`export const cut = ${tokenizer};`], { type: 'text/javascript' }),
  );
  const { cut } = (await import(url)) as { cut: (text: string) => string[] };
  const options = { fields: ['title', 'text'], tokenize: cut, processTerm: (term: string) => term };
  const loaded = engine.loadJSON(index, options);
  return {
    // eslint wants a promise where there is nothing to wait for.
    search: (query) => {
      const found = loaded.search(query, {
        combineWith: 'AND',
        boost: { title: 10 },
        // One character is found as the first one of a pair.
        prefix: (term: string) => Array.from(term).length === 1,
      });
      return Promise.resolve({ ids: found.map(({ id }) => id), excerpts: [] });
    },
  };
}
