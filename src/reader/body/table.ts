import type { Element, ElementContent } from 'hast';
import type { Table, TableRow } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { element, text } from './elements.ts';

/** A table in a container that scrolls on narrow screens and can be reached and named without a mouse. */
export function tableElement(state: State, node: Table, number: number): Element {
  const [head, ...rows] = node.children;
  const parts: ElementContent[] = [];
  if (head !== undefined) parts.push(element('thead', {}, rowElement(state, node, head, true)));
  if (rows.length > 0) {
    parts.push(element('tbody', {}, ...rows.map((row) => rowElement(state, node, row, false))));
  }
  return element(
    'div',
    { className: ['table-scroll'], role: 'region', ariaLabel: `表格 ${number}`, tabIndex: 0 },
    element('table', {}, ...parts),
  );
}

function rowElement(state: State, table: Table, row: TableRow, head: boolean): Element {
  const columns = table.children[0]?.children.length ?? 0;
  const cells = Array.from({ length: columns }, (_, index) => {
    const cell = row.children[index];
    const align = table.align?.[index];
    const properties = {
      ...(head ? { scope: 'col' } : {}),
      ...(align === 'center' || align === 'right' ? { className: [`align-${align}`] } : {}),
    };
    return element(head ? 'th' : 'td', properties, ...(cell === undefined ? [] : state.all(cell)));
  });
  return element('tr', {}, ...cells.flatMap((cell) => [text('\n'), cell]), text('\n'));
}
