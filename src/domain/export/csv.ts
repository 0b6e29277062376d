import { csvFormatRow } from 'd3-dsv';
import { LIST_SEPARATOR, type Cell, type Row, type Table } from './table.ts';

/** By it old spreadsheets know that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would take for a formula: a text, not a number, that begins with one of these. */
const FORMULA = /^(?:[=+@\t]|-(?!\d+(?:\.\d+)?$))/;

/**
 * Rows of a table as CSV (RFC 4180) with a header, for spreadsheets and programs alike. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it; the JSON has it as it is.
 */
export function csvOf({ columns }: Pick<Table, 'columns'>, rows: readonly Row[]): string {
  const names = columns.map(({ name }) => name);
  const lines = rows.map((row) => names.map((name) => cellText(row[name] ?? null)));
  return BYTE_ORDER_MARK + [names, ...lines].map((line) => `${csvFormatRow(line)}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') {
    return harmless(cell.map((text) => text.replaceAll(LIST_SEPARATOR, '；')).join(LIST_SEPARATOR));
  }
  return typeof cell === 'string' ? harmless(cell) : String(cell);
}

function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
