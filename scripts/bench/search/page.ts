/*
 * What runs inside of the page of cases. Each function is sent there as its own source, so that it uses nothing
 * from outside of itself.
 */
import type { Facet } from '../../../src/domain/facets.ts';
import type { Card } from './answer.ts';

/** What the page says of a list, in the event `listed`. */
export interface Listed {
  ids: string[];
  literal: number;
  equivalent: number;
  relaxed: '' | 'parts' | 'near';
}

/** What stands on the page. */
export interface Shown {
  total: number;
  /** Of the cards, in order. */
  ids: string[];
  failed: boolean;
}

/** What a question or a choice led to. */
export interface Told {
  list: Listed;
  shown: Shown;
  /** Until it was painted. */
  milliseconds: number;
}

declare global {
  interface Window {
    /** The next list that the page shows. */
    nextList?: () => Promise<Listed>;
    /** Does something on the page and waits until the list that it leads to is painted. */
    listAfter?: (act: () => void) => Promise<Told>;
  }
}

/** Runs before the page’s own scripts: every list is heard. */
export function recordLists(): void {
  let heard: ((list: Listed) => void) | undefined;
  document.addEventListener('listed', (event) => heard?.((event as CustomEvent<Listed>).detail));
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    });
  window.nextList = () =>
    new Promise((resolve, reject) => {
      heard = resolve;
      setTimeout(() => reject(new Error('The page showed no list for a minute.')), 60_000);
    });
  window.listAfter = async (act) => {
    const next = window.nextList?.();
    if (next === undefined) throw new Error('Not prepared.');
    const start = performance.now();
    act();
    const list = await next;
    await painted();
    const milliseconds = performance.now() - start;
    const results = document.querySelector<HTMLElement>('[data-results][aria-busy="false"]');
    if (results === null) throw new Error('The list is busy after it was shown.');
    const cards = [...results.querySelectorAll<HTMLElement>('[data-case-id]')];
    const shown = {
      total: Number(results.dataset['total']),
      ids: cards.map(({ dataset }) => dataset['caseId'] ?? ''),
      failed: document.querySelector('[data-part="messages"] [data-retry]') !== null,
    };
    return { list, shown, milliseconds };
  };
}

/** Types a query and sends it. */
export async function askInPage(text: string): Promise<Told> {
  const form = document.querySelector<HTMLFormElement>('[data-case-browser] form');
  const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
  if (!form || !input || !window.listAfter) throw new Error('The page has no search.');
  return window.listAfter(() => {
    input.value = text;
    form.requestSubmit();
  });
}

/** Ticks or unticks a value of a facet. */
export async function tickInPage({ facet, value }: { facet: string; value: string }): Promise<Told> {
  const label = [...document.querySelectorAll<HTMLElement>(`[data-facet="${facet}"] [data-value]`)].find(
    ({ dataset }) => dataset['value'] === value,
  );
  const box = label?.querySelector<HTMLInputElement>('input[type="checkbox"]');
  if (!box || !window.listAfter) throw new Error(`${facet} has no ${value} to tick.`);
  return window.listAfter(() => box.click());
}

/** Whether every card in the window shows its excerpts, or has none. */
export function excerptsAreThere(): boolean {
  const places = [...document.querySelectorAll<HTMLElement>('[data-results] [data-part="found"]')];
  return places.every((place) => {
    const { top, bottom } = place.closest('[data-case-id]')?.getBoundingClientRect() ?? new DOMRect();
    const seen = bottom > 0 && top < innerHeight;
    return !seen || place.hidden || place.childElementCount > 0;
  });
}

/** What the cards in the window show. */
export function cardsOfPage(): Card[] {
  const stretches = (nodes: Iterable<ChildNode>): { text: string; marked: boolean }[] =>
    [...nodes].map((node) => ({ text: node.textContent ?? '', marked: node.nodeName === 'MARK' }));
  const line = (paragraph: Element): { text: string; marked: boolean }[] => {
    // The name of the part and a colon stand before the text.
    const [, colon, ...rest] = stretches(paragraph.childNodes);
    const first = colon?.text.replace('：', '') ?? '';
    return first === '' ? rest : [{ text: first, marked: false }, ...rest];
  };
  return [...document.querySelectorAll<HTMLElement>('[data-results] [data-case-id]')]
    .filter((card) => {
      const { top, bottom } = card.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    })
    .map((card) => ({
      id: card.dataset['caseId'] ?? '',
      title: stretches(card.querySelector('[data-part="link"]')?.childNodes ?? []),
      excerpts: [...card.querySelectorAll('[data-part="found"]:not([hidden]) > p')].map(line),
    }));
}

/** The counts beside the values of the facets that the page shows. */
export function countsOfPage(facets: Facet[]): Partial<Record<Facet, Record<string, number>>> {
  const shown = facets.flatMap((facet) => {
    const labels = [...document.querySelectorAll<HTMLElement>(`[data-facet="${facet}"] [data-value]`)];
    const counts = labels.map(({ dataset }): [string, number] => [
      dataset['value'] ?? '',
      Number(dataset['count']),
    ]);
    return labels.length === 0 ? [] : [[facet, Object.fromEntries(counts)] as const];
  });
  return Object.fromEntries(shown);
}
