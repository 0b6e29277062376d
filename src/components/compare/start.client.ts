import { COMPARED, comparePath, type ComparedCase } from '../../domain/comparison.ts';
import { create, element } from '../case-browser/dom.client.ts';
import { showMessages, type Message } from '../case-browser/messages.client.ts';
import { href } from '../href.ts';
import { readIds, type Asked } from './address.client.ts';
import { loadCase, type Loaded } from './load.client.ts';
import { comparisonTable } from './table.client.ts';

/** Cases that are offered to be added. */
const OFFERED = 6;

const root = element(document, '[data-compare]', HTMLElement);
const part = (name: string): HTMLElement => element(root, `[data-part="${name}"]`, HTMLElement);

async function start(): Promise<void> {
  const asked = readIds(location.search);
  root.setAttribute('aria-busy', 'true');
  part('status').textContent = asked.ids.length === 0 ? '' : '載入中…';
  const loaded = await Promise.all(asked.ids.map(loadCase));
  const cases = loaded.flatMap((each) => ('case' in each ? [each.case] : []));
  showMessages(part('messages'), messagesOf(asked, loaded));
  part('table').replaceChildren(...(cases.length === 0 ? [] : [comparisonTable(cases)]));
  part('status').textContent = statusOf(cases.length);
  part('actions').hidden = cases.length === 0;
  showOffer(cases);
  if (cases.length > 0) document.title = titleOf(cases);
  root.setAttribute('aria-busy', 'false');
}

function messagesOf({ refused, beyond }: Asked, loaded: readonly Loaded[]): Message[] {
  const missing = loaded.flatMap((each) => ('missing' in each ? [each.missing] : []));
  const failed = loaded.some((each) => 'failed' in each);
  const unknown = [...refused, ...missing].map((text) => `「${[...text].slice(0, 40).join('')}」`);
  return [
    ...(unknown.length === 0 ? [] : [{ text: `沒有這些案例，已略過：${unknown.join('、')}。` }]),
    ...(beyond === 0 ? [] : [{ text: `一次最多比較 ${COMPARED.most} 件，後面的 ${beyond} 件沒有列出。` }]),
    ...(failed ? [{ text: '有案例載入失敗，請檢查網路連線。', retry: () => void start() }] : []),
  ];
}

function statusOf(count: number): string {
  if (count === 0) return `還沒有選案例。請選 ${COMPARED.least} 到 ${COMPARED.most} 件。`;
  if (count < COMPARED.least) return '已選 1 件，再加一件就能比較。';
  return `並列 ${count} 件案例。`;
}

function titleOf(cases: readonly ComparedCase[]): string {
  return `比較：${cases.map(({ title }) => title).join('、')} － ${root.dataset.site ?? ''}`;
}

/** Related cases that can still be added, and the way to the list with the choice kept. */
function showOffer(cases: readonly ComparedCase[]): void {
  const ids = cases.map(({ id }) => id);
  const room = cases.length < COMPARED.most;
  const others = new Map(cases.flatMap(({ related }) => related.map(({ id, title }) => [id, title])));
  const offered = room ? [...others].filter(([id]) => !ids.includes(id)).slice(0, OFFERED) : [];
  const items = offered.map(([id, title]) => {
    const item = create('li');
    item.append(create('a', `加入「${title}」`, { href: href(comparePath([...ids, id])) }));
    return item;
  });
  part('related').replaceChildren(...items);
  part('related-offer').hidden = items.length === 0;
  part('offer').hidden = !room;
  const kept = ids.map((id) => `compare=${id}`).join('&');
  element(root, '[data-part="list"]', HTMLAnchorElement).href = href(
    `/cases/${kept === '' ? '' : `?${kept}`}`,
  );
}

element(root, '[data-part="print"]', HTMLButtonElement).addEventListener('click', () => {
  print();
});
void start();
