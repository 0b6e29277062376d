import type { CslItem } from './csl.ts';

/** An item as a RIS record (`RPRT`); its lines end in CRLF, as the format asks. */
export function risOf(item: CslItem): string {
  const lines: [tag: string, value: string][] = [
    ['TY', 'RPRT'],
    ['ID', item.id],
    ...item.author.map(({ literal }): [string, string] => ['AU', literal]),
    ['TI', item.title],
    ['PY', String(item.issued['date-parts'][0][0])],
    ['M3', item.genre],
    ['SN', item.number],
    ['PB', item.publisher],
    ['UR', item.URL],
    ['LA', item.language],
    ['AB', item.abstract],
    ...item.keyword.split(',').map((word): [string, string] => ['KW', word]),
    ['N1', `${item.note}授權條款：${item.license}`],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

/** A file of records, an empty line between two. */
export function risFile(items: readonly CslItem[]): string {
  return items.map(risOf).join('\r\n');
}

/** A value never begins a line of its own. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
}
