import type { Figure } from './primitives.ts';

/** The numerals that a figure may be written with, in the order of their values; 兩 is another 二. */
const HAN_DIGITS = '零一二三四五六七八九十';

/** The number in a figure: `逾 1,100` gives 1100, `82萬3,301` gives 823301, `約五` gives 5. */
export function figureValue(figure: Figure): number {
  if (typeof figure === 'number') return figure;
  const [number, tenThousands] = /\d[\d,]*(?:\.\d+)?(?:萬(\d[\d,]*))?/.exec(figure) ?? [];
  if (number === undefined) return hanValue(figure);
  if (tenThousands === undefined) return parse(number);
  return parse(number.split('萬')[0] ?? '') * 10_000 + parse(tenThousands);
}

/** A figure as readers see it: numbers with thousands separators, text as it stands. */
export function figureText(figure: Figure): string {
  if (typeof figure === 'string') return figure;
  return figure.toLocaleString('zh-TW', { maximumFractionDigits: 10 });
}

function parse(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

function hanValue(figure: string): number {
  const numeral = [...figure.replace('兩', '二')].find((character) => HAN_DIGITS.includes(character));
  return numeral === undefined ? Number.NaN : HAN_DIGITS.indexOf(numeral);
}
