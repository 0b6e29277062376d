import { FACETS, FACET_LABELS, valueText } from '../../domain/facets.ts';
import { emptyWish, withQuery, type Wish } from './address.client.ts';
import { create } from './dom.client.ts';

interface Chip {
  text: string;
  /** The wish without it. */
  without: Wish;
}

/** What is chosen, each with what is left when it is taken back; any change goes to the first page. */
export function chipsOf(wish: Wish): Chip[] {
  const first = { ...wish, page: 1 };
  const query = wish.q === '' ? [] : [{ text: `搜尋：${wish.q}`, without: withQuery(wish, '') }];
  const values = FACETS.flatMap((facet) =>
    wish.choice[facet].map((value) => ({
      text: `${FACET_LABELS[facet]}：${valueText(facet, value)}`,
      without: {
        ...first,
        choice: { ...wish.choice, [facet]: wish.choice[facet].filter((each) => each !== value) },
      },
    })),
  );
  return [...query, ...values];
}

/** Shows the chips in `list`, and a button for all of them; `take` gets the wish that is left. */
export function showChips(list: HTMLElement, wish: Wish, take: (left: Wish, position: number) => void): void {
  const chips = chipsOf(wish);
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
