import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { SearchText } from '../../domain/search-text.ts';
import { INDEX_FOLDER } from '../files.ts';
import type { Fold } from '../fold.ts';
import { indexPage } from './page.ts';

/** A file of the index; its path is relative to the site's root. */
export interface SearchFile {
  path: string;
  content: Uint8Array;
}

/** What browsers ask for. The rest of Pagefind's output is its own interface, its worker and its excerpts. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|[^/]+\.pf_meta|index\/[^/]+)$/;

/** The words are no language's: nothing is parted or stemmed. */
const LANGUAGE = 'x';

/**
 * Pagefind's name for how much a part of the index holds. A quarter of its default halves what a search loads;
 * a Pagefind that does not know it makes larger parts, which the benchmark of the search would show.
 */
const PART_SIZE = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '5000' };

/**
 * The files of an index of these texts, in the order of the table of cases, sorted by path; the same texts give
 * the same bytes. Throws when Pagefind reports an error, or has not all words of a case.
 */
export async function buildIndex(texts: readonly SearchText[], fold: Fold): Promise<SearchFile[]> {
  process.env[PART_SIZE.name] = PART_SIZE.value;
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    if (index === undefined) throw indexError(errors);
    await addPages(index, texts, fold);
    const output = await index.getFiles();
    if (output.errors.length > 0) throw indexError(output.errors);
    return neededFiles(output.files);
  } finally {
    await close();
  }
}

/** One after the other, because Pagefind numbers its pages as they come. */
async function addPages(index: PagefindIndex, texts: readonly SearchText[], fold: Fold): Promise<void> {
  for (const [row, text] of texts.entries()) {
    const { html, words } = indexPage(text, row, fold);
    const { errors, file } = await index.addHTMLFile({ url: text.id, content: html });
    if (errors.length > 0) throw indexError(errors, text.id);
    // Pagefind counts every word there, whatever the name says.
    if (file.uniqueWords !== words) {
      throw indexError([`${file.uniqueWords} of ${words} words indexed`], text.id);
    }
  }
}

function neededFiles(files: readonly IndexFile[]): SearchFile[] {
  return files
    .filter(({ path }) => NEEDED.test(path))
    .map(({ path, content }) => ({ path: `${INDEX_FOLDER}/${path}`, content }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function indexError(errors: readonly string[], id?: string): Error {
  return new Error(`搜尋索引建立失敗${id === undefined ? '' : `（${id}）`}：${errors.join('；')}`);
}
