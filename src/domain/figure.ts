import type { Figure } from './primitives.ts';

/** The number in a figure: `逾 1,100` gives 1100. */
export function figureValue(figure: Figure): number {
  if (typeof figure === 'number') return figure;
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(figure)?.[0] ?? '';
  return Number(digits.replaceAll(',', ''));
}

/** A figure as readers see it: numbers with thousands separators, text as it stands. */
export function figureText(figure: Figure): string {
  if (typeof figure === 'string') return figure;
  return figure.toLocaleString('zh-TW', { maximumFractionDigits: 10 });
}
