import { ASPECTS, comparePath, type Aspect, type ComparedCase } from '../../domain/comparison.ts';
import { create } from '../case-browser/dom.client.ts';
import { href } from '../href.ts';

/** Aspects that only some kinds of case have: without any, their row says nothing. */
const OPTIONAL: ReadonlySet<Aspect> = new Set(['預期目標', '得獎']);

/** The cases side by side: a column each, a row for each aspect. Data becomes text, never markup. */
export function comparisonTable(cases: readonly ComparedCase[]): HTMLTableElement {
  const table = create('table', '', { class: 'comparison' });
  table.append(create('caption', captionOf(cases), { class: 'visually-hidden' }));
  table.append(headOf(cases), bodyOf(cases));
  return table;
}

function captionOf(cases: readonly ComparedCase[]): string {
  return `${cases.length} 件案例並列：${cases.map(({ title }) => title).join('、')}`;
}

function headOf(cases: readonly ComparedCase[]): HTMLTableSectionElement {
  const head = create('thead');
  const row = create('tr');
  row.append(create('td'), ...cases.map((each) => columnHead(each, cases)));
  head.append(row);
  return head;
}

function columnHead({ id, title }: ComparedCase, cases: readonly ComparedCase[]): HTMLTableCellElement {
  const cell = create('th', '', { scope: 'col' });
  const left = cases.filter((each) => each.id !== id).map((each) => each.id);
  cell.append(
    create('a', title, { href: href(`/cases/${id}/`), class: 'comparison-title' }),
    create('a', '移除', {
      href: href(comparePath(left)),
      class: 'comparison-remove',
      'aria-label': `移除「${title}」`,
    }),
  );
  return cell;
}

function bodyOf(cases: readonly ComparedCase[]): HTMLTableSectionElement {
  const body = create('tbody');
  for (const aspect of ASPECTS) {
    if (OPTIONAL.has(aspect) && cases.every(({ lines }) => lines[aspect] === undefined)) continue;
    const row = create('tr');
    row.append(create('th', aspect, { scope: 'row' }), ...cases.map((each) => cellOf(each, aspect)));
    body.append(row);
  }
  return body;
}

function cellOf({ title, lines }: ComparedCase, aspect: Aspect): HTMLTableCellElement {
  const cell = create('td', '', { 'data-label': title });
  const texts = lines[aspect] ?? [];
  const [first] = texts;
  if (first === undefined) cell.append(create('p', '公開資料未載', { class: 'muted' }));
  else if (texts.length === 1) cell.append(create('p', first));
  else {
    const list = create('ul');
    list.append(...texts.map((text) => create('li', text)));
    cell.append(list);
  }
  return cell;
}
