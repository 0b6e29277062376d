import type { CaseTable } from '../../domain/case-table.ts';
import { FACETS, FACET_LABELS, valueText, type Facet } from '../../domain/facets.ts';
import { namedYears, spanOf } from '../../domain/year-range.ts';
import { emptyWish, withQuery, type Wish } from './address.client.ts';
import { create } from './dom.client.ts';

interface Chip {
  text: string;
  /** The wish without it. */
  without: Wish;
}

/**
 * What is chosen, each with what is left when it is taken back; any change goes to the first page. A run of
 * the table's years is one chip.
 */
export function chipsOf(wish: Wish, { facets }: CaseTable): Chip[] {
  const first = { ...wish, page: 1 };
  const query = wish.q === '' ? [] : [{ text: `搜尋：${wish.q}`, without: withQuery(wish, '') }];
  const values = FACETS.flatMap((facet) => {
    const chosen = wish.choice[facet];
    const known = facets[facet].values;
    const named = facet === 'year' ? namedYears(known, chosen) : chosen.map((value) => [value]);
    return named.map((group) => ({
      text: `${FACET_LABELS[facet]}：${groupText(facet, group)}`,
      without: {
        ...first,
        choice: { ...wish.choice, [facet]: chosen.filter((each) => !group.includes(each)) },
      },
    }));
  });
  return [...query, ...values];
}

function groupText(facet: Facet, [first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return valueText(facet, first);
  const { from, to } = spanOf([first, ...others]);
  return `${valueText(facet, from)}至${valueText(facet, to)}`;
}

/** Shows the chips in `list`, and a button for all of them; `take` gets the wish that is left. */
export function showChips(
  list: HTMLElement,
  wish: Wish,
  table: CaseTable,
  take: (left: Wish, position: number) => void,
): void {
  const chips = chipsOf(wish, table);
  const items = chips.map(({ text, without }, position) => {
    const button = create('button', text, { type: 'button', class: 'chip', 'aria-label': `移除 ${text}` });
    button.addEventListener('click', () => {
      take(without, position);
    });
    return button;
  });
  const all = create('button', '全部清除', { type: 'button', class: 'chip-all', 'data-clear': '' });
  all.addEventListener('click', () => {
    take(emptyWish(wish), 0);
  });
  const buttons = items.length === 0 ? [] : [...items, all];
  list.replaceChildren(
    ...buttons.map((button) => {
      const item = create('li');
      item.append(button);
      return item;
    }),
  );
  list.hidden = buttons.length === 0;
}
