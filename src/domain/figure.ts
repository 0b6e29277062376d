import type { Figure } from './primitives.ts';

/** The numerals that a figure may be written with, in the order of their values; 兩 is another 二. */
const HAN_DIGITS = '零一二三四五六七八九十';

const SCALES: Readonly<Record<string, number>> = { 億: 100_000_000, 萬: 10_000, 千: 1000 };

/** The number in a figure: `逾 1,100` gives 1100, `82萬3,301` gives 823301, `31億3,346萬餘` gives 3133460000, `約五` gives 5. */
export function figureValue(figure: Figure): number {
  if (typeof figure === 'number') return figure;
  const groups = [...figure.matchAll(/(\d[\d,]*(?:\.\d+)?)餘?([億萬千]?)/gu)];
  if (groups.length === 0) return hanValue(figure);
  return groups.reduce((sum, [, digits = '', scale = '']) => sum + parse(digits) * (SCALES[scale] ?? 1), 0);
}

/** Made once: making one takes longer than all that is written with it. */
const NUMBERS = new Intl.NumberFormat('zh-TW', { maximumFractionDigits: 10 });

/** A figure as readers see it: numbers with thousands separators, text as it stands. */
export function figureText(figure: Figure): string {
  if (typeof figure === 'string') return figure;
  return NUMBERS.format(figure);
}

function parse(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

function hanValue(figure: string): number {
  const numeral = [...figure.replace('兩', '二')].find((character) => HAN_DIGITS.includes(character));
  return numeral === undefined ? Number.NaN : HAN_DIGITS.indexOf(numeral);
}
