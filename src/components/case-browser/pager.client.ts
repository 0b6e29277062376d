import { pageWindow } from '../../domain/paging.ts';
import { create } from './dom.client.ts';

/** Links of the pages, in a navigation called `label`: real addresses, so that they open in a new tab; a plain click calls `turn`. */
export function showPager(
  root: HTMLElement,
  { page, pages, label = '案例分頁' }: { page: number; pages: number; label?: string },
  addressOf: (page: number) => string,
  turn: (page: number) => void,
): void {
  const link = (to: number, text: string, attributes: Readonly<Record<string, string>>): HTMLElement => {
    const anchor = create('a', text, { href: addressOf(to), ...attributes });
    anchor.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      turn(to);
    });
    return anchor;
  };
  const numbers = pageWindow(page, pages).map((number) => {
    if (number === null) return create('span', '…', { class: 'gap' });
    if (number !== page) return link(number, String(number), { 'aria-label': `第 ${number} 頁` });
    return create('span', String(number), { 'aria-current': 'page' });
  });
  const places = [
    ...(page > 1 ? [link(page - 1, '上一頁', { rel: 'prev' })] : []),
    ...numbers,
    ...(page < pages ? [link(page + 1, '下一頁', { rel: 'next' })] : []),
  ];
  root.replaceChildren(...(pages > 1 ? [navOf(places, label)] : []));
}

function navOf(places: readonly HTMLElement[], label: string): HTMLElement {
  const list = create('ul', '', { class: 'pagination' });
  for (const place of places) {
    const item = create('li');
    item.append(place);
    list.append(item);
  }
  const nav = create('nav', '', { 'aria-label': label });
  nav.append(list);
  return nav;
}
