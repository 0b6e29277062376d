/** Folder of the search index in the built site. */
export const INDEX_FOLDER = 'pagefind';

/** Pagefind's first file: its version and the languages. */
export const ENTRY = 'pagefind-entry.json';

/** Our own file beside Pagefind's: the case of each of its pages. */
export const CASE_MAP = 'cases.json';
