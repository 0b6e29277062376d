import type { SearchWords } from '../files.ts';
import { foldWith, type Fold } from '../fold.ts';
import { getJson } from './fetch.ts';

/** What folding and equivalents need, ready to use. */
export interface Words {
  fold: Fold;
  equivalents: readonly (readonly string[])[];
  stamp: string;
}

/** Loads the words at `address` once; what failed is tried again at the next call. Rejects with `SearchUnavailable`. */
export function loadWords(address: string): () => Promise<Words> {
  let loaded: Promise<Words> | undefined;
  return () => {
    loaded ??= getJson<SearchWords>(address)
      .then(({ fold, equivalents, stamp }) => ({ fold: foldWith(fold), equivalents, stamp }))
      .catch((error: unknown) => {
        loaded = undefined;
        throw error;
      });
    return loaded;
  };
}
