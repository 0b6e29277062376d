import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { CASE_MAP, INDEX_FOLDER } from '../files.ts';

/** A page of a case, as built. */
export interface IndexPage {
  /** The case's id. */
  id: string;
  html: string;
}

/** A file of the index; its path is relative to the site's root. */
export interface SearchFile {
  path: string;
  content: Uint8Array;
}

/** What browsers ask for. The rest of Pagefind's output is its own interface, its worker and its excerpts. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|[^/]+\.pf_meta|index\/[^/]+)$/;
const FRAGMENT = /^fragment\/([^/]+)\.pf_fragment$/;
const SIGNATURE = 'pagefind_dcd';

/**
 * The files of an index of these pages, sorted by path; the same pages in any order give the same bytes.
 * Throws when Pagefind reports an error or a page does not reach the index.
 */
export async function buildIndex(pages: readonly IndexPage[]): Promise<SearchFile[]> {
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw indexError(errors);
    await addPages(index, pages);
    const output = await index.getFiles();
    if (output.errors.length > 0) throw indexError(output.errors);
    const map = caseMap(output.files, pages);
    const files = output.files.filter(({ path }) => NEEDED.test(path));
    const content = new TextEncoder().encode(JSON.stringify(map));
    return [...files, { path: CASE_MAP, content }]
      .map((file) => ({ ...file, path: `${INDEX_FOLDER}/${file.path}` }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await close();
  }
}

/** One after the other and by id, because Pagefind numbers its pages as they come. */
async function addPages(index: PagefindIndex, pages: readonly IndexPage[]): Promise<void> {
  for (const { id, html } of [...pages].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const { errors } = await index.addHTMLFile({ url: id, content: html });
    if (errors.length > 0) throw indexError(errors, id);
  }
}

/** Case ids by Pagefind's page ids, out of its fragments. */
function caseMap(files: readonly IndexFile[], pages: readonly IndexPage[]): Record<string, string> {
  const entries = files.flatMap(({ path, content }): [string, string][] => {
    const hash = FRAGMENT.exec(path)?.[1];
    return hash === undefined ? [] : [[hash, fragmentUrl(path, content)]];
  });
  const found = new Set(entries.map(([, id]) => id));
  const missing = pages.filter(({ id }) => !found.has(id)).map(({ id }) => id);
  if (missing.length > 0 || entries.length !== pages.length) {
    throw indexError([`${entries.length} of ${pages.length} pages indexed; without: ${missing.join(', ')}`]);
  }
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads a format that Pagefind does not document, so that a change of it must stop the build. */
function fragmentUrl(path: string, content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(SIGNATURE)) throw indexError([`${path} is not in the known format`]);
  const fragment: unknown = JSON.parse(text.slice(SIGNATURE.length));
  if (typeof fragment !== 'object' || fragment === null || !('url' in fragment)) {
    throw indexError([`${path} has no url`]);
  }
  return String(fragment.url);
}

function indexError(errors: readonly string[], id?: string): Error {
  return new Error(`搜尋索引建立失敗${id === undefined ? '' : `（${id}）`}：${errors.join('；')}`);
}
