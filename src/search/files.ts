/** Folder of the search index in the built site. */
export const INDEX_FOLDER = 'pagefind';

/** Pagefind's first file: its version and the languages. */
export const ENTRY = 'pagefind-entry.json';

/** Key by which Pagefind orders its pages: the row of the case in the table of cases. */
export const ROW_KEY = 'row';

/** Path of what folding and equivalents need, a `SearchWords`. */
export const WORDS_PATH = '/search/words.json';

/** What the browser must know to search and to mark as the index was built. */
export interface SearchWords {
  /** The table of `foldWith`. */
  fold: string;
  /** Groups of names for the same thing. */
  equivalents: string[][];
  /** Of the cases of the index in their order; see `stampOf`. */
  stamp: string;
}

/** Path of the words of one case, for excerpts: a list of `TextPart`. */
export function textPath(id: string): string {
  return `/search/texts/${id}.json`;
}

/** A short sign of a list of ids (FNV-1a), by which a page and an index know that they are of one build. */
export function stampOf(ids: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of ids.join('\n')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
