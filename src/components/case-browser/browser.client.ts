import { SORTS } from '../../domain/narrow.ts';
import { isSampleRow, type CaseTable } from '../../domain/case-table.ts';
import type { Words } from '../../search/client/words.ts';
import { SearchUnavailable, type SearchEngine } from '../../search/engine.ts';
import { cleanQuery } from '../../search/query.ts';
import { readAddress, VIEWS, withQuery, withSort, writeAddress, type Wish } from './address.client.ts';
import { showChips } from './chips.client.ts';
import { offerDownload } from './download.client.ts';
import { facetPanel } from './facets.client.ts';
import { foundPanel, type Asked } from './found.client.ts';
import { listing, type Listing } from './listing.client.ts';
import { CUT, failureMessage, ignoredMessages, listMessages, showMessages } from './messages.client.ts';
import type { Message } from './messages.client.ts';
import { showPager } from './pager.client.ts';
import { onTick, showTray } from './tray.client.ts';
import { onQuery } from './typing.client.ts';
import { showBusy, showListing, showWish, type View } from './view.client.ts';

/** Joins the page, the table and the engine: every change of the wish goes to the address and to the list. */
export function startBrowser(
  view: View,
  table: CaseTable,
  engine: SearchEngine,
  words: () => Promise<Words>,
): void {
  const search = lastSearch(engine);
  const found = foundPanel(view.results, words);
  const download = offerDownload(view.download);
  const addressOf = (each: Wish): string => location.pathname + writeAddress(each, table);
  const panel = facetPanel(view.panel, () => void go({ ...wish, choice: panel.chosen(), page: 1 }));
  let wish: Wish;
  /** The query whose answer stands on the page. */
  let answered = '';

  async function show(next: Wish, said: readonly Message[] = []): Promise<void> {
    wish = next;
    showWish(view, wish);
    panel.tick(wish.choice, wish.samples);
    showChips(view.chips, wish, table, takeBack);
    showBusy(view, wish.q !== answered && cleanQuery(wish.q).searchable);
    const { asked, failed } = await search(wish.q);
    if (next !== wish) return;
    answered = asked?.q ?? '';
    const list = listing(table, wish, asked?.answer);
    const again = (): void => void show(wish).then(focusHeading);
    const failure = failed === undefined ? [] : [failureMessage(failed, again)];
    panel.count(list.counts);
    showListing(view, table, wish, list);
    found.show(table, asked);
    showTray(view, table, wish.compare, compare);
    download.of(idsOf(table, list).filter((_, at) => !isSampleRow(table, list.all[at] ?? 0)));
    showPager(view.pager, list, (page) => addressOf({ ...wish, page }), turn);
    showMessages(view.messages, [...said, ...listMessages(wish, list), ...failure]);
    showBusy(view, false);
    tellListed(view.results, table, list);
  }

  function go(next: Wish, { replace = false, said = [] as readonly Message[] } = {}): Promise<void> {
    const address = addressOf(next);
    if (address !== location.pathname + location.search) {
      if (replace) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    return show(next, said);
  }

  /** At once: a smooth scroll would be lost when the cards under it change. */
  function focusHeading(): void {
    view.heading.focus({ preventScroll: true });
    view.heading.scrollIntoView({ behavior: 'instant', block: 'start' });
  }

  function turn(page: number): void {
    void go({ ...wish, page }).then(focusHeading);
  }

  /** A tick is no step of the history. */
  function compare(ids: readonly string[]): void {
    void go({ ...wish, compare: ids }, { replace: true });
  }

  /** The focus goes to what now stands in the place of the removed chip, else to the results. */
  function takeBack(left: Wish, position: number): void {
    void go(left);
    const chips = view.chips.querySelectorAll<HTMLButtonElement>('.chip');
    (chips[position] ?? chips[chips.length - 1] ?? view.heading).focus();
  }

  function fromAddress(): void {
    const { wish: read, ignored, cut } = readAddress(location.search, table);
    void show(read, [...(cut ? [CUT] : []), ...ignoredMessages(ignored)]);
  }

  onQuery(
    view,
    () => wish.q,
    ({ text, cut }, replace) => void go(withQuery(wish, text), { replace, said: cut ? [CUT] : [] }),
  );
  onTick(view.results, () => wish.compare, compare);
  view.sort.addEventListener('change', () => {
    const sort = SORTS.find((each) => each === view.sort.value);
    if (sort !== undefined) void go(withSort({ ...wish, page: 1 }, sort));
  });
  view.views.addEventListener('change', ({ target }) => {
    const chosen = VIEWS.find((each) => target instanceof HTMLInputElement && each === target.value);
    if (chosen !== undefined) void go({ ...wish, view: chosen }, { replace: true });
  });
  view.samples?.addEventListener('change', () => {
    void go({ ...wish, samples: view.samples?.checked === true, page: 1 });
  });
  view.panelButton.addEventListener('click', () => {
    const open = view.panelButton.getAttribute('aria-expanded') !== 'true';
    view.panelButton.setAttribute('aria-expanded', String(open));
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
}

function idsOf({ id }: CaseTable, { all }: Listing): string[] {
  return all.flatMap((row) => id[row] ?? []);
}

/** What the list shows now, for whatever measures it: a page holds only a part of it. */
function tellListed(results: HTMLElement, table: CaseTable, list: Listing): void {
  const { total, equivalent, relaxed = '', counts } = list;
  const detail = { ids: idsOf(table, list), literal: total - equivalent, equivalent, relaxed, counts };
  results.dispatchEvent(new CustomEvent('listed', { bubbles: true, detail }));
}

interface Found {
  /** Absent when there is nothing to search for, or the search failed. */
  asked?: Asked;
  failed?: SearchUnavailable;
}

/** Remembers the last search, so that a change of facet does not search again; a failed one is forgotten. */
function lastSearch(engine: SearchEngine): (q: string) => Promise<Found> {
  let last: { q: string; asked: Promise<Asked> } | undefined;
  const ask = async (q: string): Promise<Asked> => ({ q, answer: await engine.search(q) });
  return async (q) => {
    if (!cleanQuery(q).searchable) return {};
    if (last?.q !== q) last = { q, asked: ask(q) };
    try {
      return { asked: await last.asked };
    } catch (error) {
      last = undefined;
      if (error instanceof SearchUnavailable) return { failed: error };
      throw error;
    }
  };
}
