import {
  DIRECTORY_FILTERS,
  answerDirectory,
  asksForAll,
  readDirectoryQuery,
  writeDirectoryQuery,
  type DirectoryFilter,
  type DirectoryQuery,
  type DirectoryRow,
} from '../../domain/directory-filter.ts';
import { showPager } from '../case-browser/pager.client.ts';
import { statusText, trainerItem } from './directory-items.client.ts';
import { findParts, type DirectoryParts } from './directory-parts.client.ts';

/** Filters and pages the directory in the browser, with the state in the address; does nothing on other pages. */
export function startDirectory(): void {
  const parts = findParts();
  if (parts) run(parts);
}

function run(parts: DirectoryParts): void {
  const { root, form, clear, heading, status, list, pages, card, home, size } = parts;
  const built = { list: [...list.childNodes], pages: [...pages.childNodes], status: status.textContent };
  const load = loaderOf(parts.source);

  async function show(): Promise<void> {
    const query = queryOfAddress(form);
    for (const name of DIRECTORY_FILTERS) selectOf(form, name).value = query[name];
    const all = asksForAll(query);
    root.setAttribute('aria-busy', String(!all));
    if (all) {
      list.replaceChildren(...built.list);
      pages.replaceChildren(...built.pages);
      status.textContent = built.status;
      return;
    }
    const rows = await load();
    // Another choice may have been made while the rows were on their way; it shows its own answer.
    if (writeDirectoryQuery(queryOfAddress(form)) !== writeDirectoryQuery(query)) return;
    root.setAttribute('aria-busy', 'false');
    if (rows) answer(rows, query);
    else status.textContent = '名單載入失敗。請稍後再試，或改用下方依縣市、依案例類別的連結。';
  }

  function answer(rows: readonly DirectoryRow[], query: DirectoryQuery): void {
    const result = answerDirectory(rows, query, size);
    const addressOf = (page: number) => home + writeDirectoryQuery({ ...query, page });
    list.replaceChildren(...result.rows.map((row) => trainerItem(card, row, home)));
    showPager(pages, { page: result.page, pages: result.pages, label: '師資分頁' }, addressOf, (page) => {
      go(addressOf(page));
      heading.focus();
    });
    status.textContent = statusText(result);
  }

  function go(address: string): void {
    history.pushState(null, '', address);
    void show();
  }

  form.addEventListener('change', () => {
    go(home + writeDirectoryQuery(queryOfForm(form)));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  clear.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(home);
  });
  addEventListener('popstate', () => void show());
  void show();
}

/** Fetches the rows once, at the first need; a failure gives nothing and is tried again the next time. */
function loaderOf(source: string): () => Promise<DirectoryRow[] | undefined> {
  let rows: DirectoryRow[] | undefined;
  return async () => {
    try {
      rows ??= await fetchRows(source);
    } catch {
      return undefined;
    }
    return rows;
  };
}

async function fetchRows(source: string): Promise<DirectoryRow[]> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source}: ${response.status}`);
  return (await response.json()) as DirectoryRow[];
}

/** The question in the address; a value that cannot be chosen counts as none. */
function queryOfAddress(form: HTMLFormElement): DirectoryQuery {
  const parameters = new URLSearchParams(location.search);
  const query = readDirectoryQuery((name) => parameters.get(name));
  for (const name of DIRECTORY_FILTERS) {
    const options = [...selectOf(form, name).options];
    if (!options.some(({ value }) => value === query[name])) query[name] = '';
  }
  return query;
}

function queryOfForm(form: HTMLFormElement): DirectoryQuery {
  const values = new FormData(form);
  return readDirectoryQuery((name) => {
    const value = values.get(name);
    return typeof value === 'string' ? value : null;
  });
}

function selectOf(form: HTMLFormElement, name: DirectoryFilter): HTMLSelectElement {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLSelectElement)) throw new Error(`No filter ${name}`);
  return field;
}
