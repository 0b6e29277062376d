import { cardAt, type CaseTable } from '../../domain/case-table.ts';
import { cleanQuery } from '../../search/query.ts';
import { sortOf, type Wish } from './address.client.ts';
import { cardItem } from './cards.client.ts';
import { element, elements } from './dom.client.ts';
import { totalText, type Listing } from './listing.client.ts';
import { emptyText } from './messages.client.ts';

/** The parts of the page that the list lives in; the server rendered them all. */
export interface View {
  form: HTMLFormElement;
  input: HTMLInputElement;
  sort: HTMLSelectElement;
  /** The choice between cards and lines. */
  views: HTMLElement;
  results: HTMLElement;
  template: HTMLTemplateElement;
  heading: HTMLElement;
  total: HTMLElement;
  empty: HTMLElement;
  /** The switch that lets samples in; absent where there are none. */
  samples: HTMLInputElement | null;
  chips: HTMLElement;
  pager: HTMLElement;
  tray: HTMLElement;
  download: HTMLElement;
  messages: HTMLElement;
  panel: HTMLElement;
  panelButton: HTMLButtonElement;
}

/** Finds the parts. Throws when one is missing, which is a fault of the page. */
export function viewOf(root: HTMLElement): View {
  return {
    form: element(root, 'form', HTMLFormElement),
    input: element(root, 'input[name="q"]', HTMLInputElement),
    sort: element(root, 'select[name="sort"]', HTMLSelectElement),
    views: element(root, '[data-part="views"]', HTMLElement),
    results: element(root, '[data-results]', HTMLElement),
    template: element(root, 'template', HTMLTemplateElement),
    heading: element(root, '[data-part="heading"]', HTMLElement),
    total: element(root, '[data-part="total"]', HTMLElement),
    empty: element(root, '[data-part="empty"]', HTMLElement),
    samples: root.querySelector<HTMLInputElement>('input[name="samples"]'),
    chips: element(root, '[data-part="chips"]', HTMLElement),
    pager: element(root, '[data-part="pager"]', HTMLElement),
    tray: element(root, '[data-part="tray"]', HTMLElement),
    download: element(root, '[data-part="download"]', HTMLElement),
    messages: element(root, '[data-part="messages"]', HTMLElement),
    panel: element(root, '[data-part="panel"]', HTMLElement),
    panelButton: element(root, '[data-part="panel-button"]', HTMLButtonElement),
  };
}

/** Makes the search box and the order say what the wish says. What is being typed is left alone. */
export function showWish({ input, sort, views, results, samples }: View, wish: Wish): void {
  if (cleanQuery(input.value).text !== wish.q) input.value = wish.q;
  for (const option of sort.options) {
    if (option.value === '相關程度') option.hidden = option.disabled = !cleanQuery(wish.q).searchable;
  }
  sort.value = sortOf(wish);
  results.dataset.view = wish.view;
  if (samples !== null) samples.checked = wish.samples;
  for (const radio of elements(views, 'input', HTMLInputElement)) radio.checked = radio.value === wish.view;
}

/** Shows the cards of a listing and how many there are. Cards that already stand there stay untouched. */
export function showListing(view: View, table: CaseTable, wish: Wish, listing: Listing): void {
  const { results, template, total, empty } = view;
  const cards = listing.rows.map((row) => cardAt(table, row));
  const shown = elements(results, '[data-case-id]', HTMLElement).map(({ dataset }) => dataset.caseId);
  if (shown.length !== cards.length || cards.some(({ id }, index) => id !== shown[index])) {
    results.replaceChildren(...cards.map((card) => cardItem(template, card)));
  }
  results.dataset.total = String(listing.total);
  const text = totalText(listing);
  if (total.textContent !== text) total.textContent = text;
  empty.hidden = listing.total > 0;
  if (listing.total === 0) {
    element(empty, '[data-part="empty-text"]', HTMLElement).textContent = emptyText(wish, listing);
  }
}

/** Says that a search is under way; the list stays. */
export function showBusy({ results, total }: View, busy: boolean): void {
  results.setAttribute('aria-busy', String(busy));
  if (busy) total.textContent = '搜尋中…';
}
