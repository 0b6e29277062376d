import type { CaseTable } from '../../domain/case-table.ts';
import { searchEngine } from '../../search/client/engine.ts';
import { loadWords } from '../../search/client/words.ts';
import { noEngine } from '../../search/engine.ts';
import { INDEX_FOLDER, WORDS_PATH } from '../../search/files.ts';
import { href } from '../href.ts';
import { startBrowser } from './browser.client.ts';
import { element } from './dom.client.ts';
import { NO_TABLE, showMessages } from './messages.client.ts';
import { viewOf, type View } from './view.client.ts';

/** Loads the table and starts the list; when it cannot be had, says so and offers to try again. */
async function start(root: HTMLElement, view: View): Promise<void> {
  // What stands there does not answer the address yet.
  view.results.setAttribute('aria-busy', 'true');
  try {
    const table = await loadTable(root.dataset.table ?? '');
    const words = loadWords(href(WORDS_PATH));
    const engine = import.meta.env.DEV ? noEngine : searchEngine(href(`/${INDEX_FOLDER}/`), table, words);
    startBrowser(view, table, engine, words);
    root.dataset.ready = '';
  } catch (error) {
    view.results.setAttribute('aria-busy', 'false');
    if (!(error instanceof TableError)) throw error;
    showMessages(view.messages, [{ text: NO_TABLE, retry: () => void start(root, view) }]);
  }
}

class TableError extends Error {}

async function loadTable(address: string): Promise<CaseTable> {
  try {
    // Index and table must be of one build: a stored copy is asked for anew.
    const response = await fetch(address, { cache: 'no-cache' });
    if (response.ok) return (await response.json()) as CaseTable;
  } catch (error) {
    throw new TableError(address, { cause: error });
  }
  throw new TableError(address);
}

const root = element(document, '[data-case-browser]', HTMLElement);
void start(root, viewOf(root));
