import type { Maker } from './makers-plain.ts';
import { compound, latin, word } from './makers-plain.ts';
import { SIMPLIFIED } from './plain.ts';

const FULL_WIDTH = 0xfee0;

/** A word with 臺 for 台, or the other way round. */
export const taiwan: Maker = (draw, stock) => {
  const text = (draw.below(2) === 0 ? word : compound)(draw, stock);
  const swapped = text?.replace(/[臺台]/gu, (each) => (each === '臺' ? '台' : '臺'));
  return swapped === text ? undefined : swapped;
};

/** A word as it is typed in simplified characters. */
export const simplified: Maker = (draw, stock) => {
  const text = (draw.below(2) === 0 ? word : compound)(draw, stock);
  const typed = text?.replace(/./gu, (each) => SIMPLIFIED.get(each) ?? each);
  return typed === text ? undefined : typed;
};

/** A word in Latin letters, or a number, in the width of Han characters. */
export const fullWidth: Maker = (draw, stock) =>
  latin(draw, stock)?.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + FULL_WIDTH));

/** A word in Latin letters with small letters for capitals, or the other way round. */
export const letterCase: Maker = (draw, stock) => {
  const text = latin(draw, stock);
  const [small, large] = [text?.toLowerCase(), text?.toUpperCase()];
  if (small === large) return undefined;
  return text === small ? large : small;
};
