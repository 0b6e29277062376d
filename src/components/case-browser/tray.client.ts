import type { CaseTable } from '../../domain/case-table.ts';
import { COMPARED, comparePath } from '../../domain/comparison.ts';
import { href } from '../href.ts';
import { create, element, elements } from './dom.client.ts';
import type { View } from './view.client.ts';

type Change = (ids: readonly string[]) => void;

/** Calls `change` with what is ticked when a reader ticks or unticks a card. */
export function onTick(results: HTMLElement, ticked: () => readonly string[], change: Change): void {
  results.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'ids') return;
    const others = ticked().filter((id) => id !== target.value);
    change(target.checked ? [...others, target.value] : others);
  });
}

/** Shows what is ticked, on the cards and in the tray below the list; no tray when nothing is. */
export function showTray(
  { results, tray, heading }: View,
  table: CaseTable,
  ids: readonly string[],
  change: Change,
): void {
  const full = ids.length >= COMPARED.most;
  for (const box of elements(results, 'input[name="ids"]', HTMLInputElement)) {
    box.checked = ids.includes(box.value);
    box.disabled = full && !box.checked;
  }
  const part = (name: string): HTMLElement => element(tray, `[data-part="tray-${name}"]`, HTMLElement);
  tray.hidden = ids.length === 0;
  part('status').textContent = statusOf(ids.length);
  part('list').replaceChildren(...ids.map((id) => chosenItem(id, table, ids, change, heading)));
  const link = element(tray, '[data-part="tray-compare"]', HTMLAnchorElement);
  link.hidden = ids.length < COMPARED.least;
  link.href = href(comparePath(ids));
  element(tray, '[data-part="tray-clear"]', HTMLButtonElement).onclick = () => {
    change([]);
    heading.focus();
  };
}

function statusOf(count: number): string {
  if (count === 0) return '';
  if (count < COMPARED.least) return `已選 ${count} 件比較，再選一件。`;
  return `已選 ${count} 件比較${count === COMPARED.most ? '，最多就是這些' : ''}。`;
}

/** One ticked case; taking it back leaves the focus where there is something to read. */
function chosenItem(
  id: string,
  { id: known, title }: CaseTable,
  ids: readonly string[],
  change: Change,
  heading: HTMLElement,
): HTMLLIElement {
  const name = title[known.indexOf(id)] ?? id;
  const button = create('button', name, { type: 'button', class: 'chip', 'aria-label': `不比較「${name}」` });
  button.addEventListener('click', () => {
    change(ids.filter((each) => each !== id));
    heading.focus({ preventScroll: true });
  });
  const item = create('li');
  item.append(button);
  return item;
}
