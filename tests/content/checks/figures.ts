import type { CaseRecord } from '../../../src/domain/archive.ts';
import { figureText } from '../../../src/domain/figure.ts';
import type { Figure } from '../../../src/domain/primitives.ts';

/** Half width, without separators, so that 15,922 and 15922 are the same. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/(?<=\d),(?=\d{3})/g, '');
}

/** The number of a figure as a text would have it, without what qualifies it. */
function numeralOf(figure: Figure): string {
  const text = plain(figureText(figure));
  return (
    /\d[\d.]*(?:餘?[億萬千]\d[\d.]*)*/u.exec(text)?.[0] ?? text.replace(/[^零一二兩三四五六七八九十]/gu, '')
  );
}

function stands(numeral: string, text: string): boolean {
  const escaped = numeral.replaceAll('.', '\\.');
  return new RegExp(`(?<![\\d.])${escaped}(?!\\d|\\.\\d)`, 'u').test(text);
}

/** Measured figures that neither the body nor the summary says, as `what: figure`. */
export function figuresNotSaid({ data, body }: CaseRecord): string[] {
  const said = plain(`${body.text}\n${data.summary}`);
  return (data.results ?? []).flatMap(({ what, before, after }) =>
    [before, after]
      .filter((figure) => figure !== undefined)
      .filter((figure) => !stands(numeralOf(figure), said))
      .map((figure) => `${what}: ${figureText(figure)}`),
  );
}
