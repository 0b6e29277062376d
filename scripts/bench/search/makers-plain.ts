import type { Draw } from './draw.ts';
import { HAN } from './plain.ts';
import { wordsIn, type Stock } from './stock.ts';

/** Makes one query, or nothing when the draw gave none of its kind. */
export type Maker<T = string> = (draw: Draw, stock: Stock) => T | undefined;

const ALL_HAN = new RegExp(`^${HAN}+$`, 'u');
const UNITS = new RegExp(String.raw`${HAN}|[A-Za-z]+|\d+`, 'gu');

/** Words of titles and tags. */
export const word: Maker = (draw, { words }) => draw.one(words);

/** Two or three words that follow one another in a text, of five to eight characters together. */
export const compound: Maker = (draw, { stretches }) => {
  const words = wordsIn(draw.one(stretches)).filter((each) => ALL_HAN.test(each));
  const at = draw.below(words.length);
  const text = words.slice(at, at + 2 + draw.below(2)).join('');
  return [...text].length >= 5 && [...text].length <= 8 ? text : undefined;
};

/** Two to six units out of a running text, beginning or ending where no word does. */
export const piece: Maker = (draw, { stretches }) => {
  const stretch = draw.one(stretches);
  const units = [...stretch.matchAll(UNITS)];
  const at = draw.below(units.length);
  const chosen = units.slice(at, at + 2 + draw.below(5));
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (first === undefined || last === undefined || chosen.length < 2) return undefined;
  const text = stretch.slice(first.index, last.index + last[0].length);
  if (chosen.map(([unit]) => unit).join('') !== text) return undefined;
  return crossesWords(stretch, first.index, first.index + text.length) ? text : undefined;
};

/** Whether a part of a text begins or ends inside of a word, and holds parts of two. */
export function crossesWords(stretch: string, from: number, to: number): boolean {
  let at = 0;
  const edges = new Set(wordsIn(stretch).map((each) => (at += each.length)));
  const inner = [...edges].some((edge) => edge > from && edge < to);
  const startsInside = from > 0 && !edges.has(from);
  return inner && (startsInside || !edges.has(to));
}

/** Any character of the texts, the rare ones as often as the common ones. */
export const character: Maker = (draw, { characters }) => draw.one(characters);

/** A word in Latin letters or a number. */
export const latin: Maker = (draw, stock) => draw.one(stock.latin);

/** Two or three words of one case. */
export const several: Maker = (draw, { wordsOfCase }) => {
  const words = draw.some(draw.one(wordsOfCase), 2 + draw.below(2));
  return words.length < 2 ? undefined : words.join(' ');
};

/** What stands in a text, in quotation marks. */
export const phrase: Maker = (draw, stock) => {
  const text = (draw.below(3) === 0 ? piece : compound)(draw, stock);
  return text === undefined ? undefined : `"${text}"`;
};

/** A word without the cases that have a character, of which there are some and not all. */
export const exclusion: Maker = (draw, stock) => {
  const text = draw.one(stock.words);
  const out = draw.one(stock.characters);
  const [all, left] = [stock.truth(text).literal.size, stock.truth(`${text} -${out}`).literal.size];
  return left > 0 && left < all ? `${text} -${out}` : undefined;
};
