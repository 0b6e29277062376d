import type { Group } from './documents.ts';
import type { Draw } from './draw.ts';
import type { Query } from './kinds.ts';
import { character, type Maker } from './makers-plain.ts';
import { HAN, plainOf } from './plain.ts';
import type { Stock } from './stock.ts';

const COUNTY = /[縣市]$/u;
const isCounties = ({ terms }: Group): boolean => terms.every((term) => COUNTY.test(term));

/** A name out of the groups of a kind, through which more is found than has the name itself. */
export function nameOf(kind: string): Maker {
  return nameOfGroups((group) => group.kind === kind && !isCounties(group));
}

/** A county that has another name. */
export const county: Maker = nameOfGroups(isCounties);

function nameOfGroups(wanted: (group: Group) => boolean): Maker {
  return (draw, stock) => {
    const terms = stock.groups.filter(wanted).flatMap((group) => group.terms);
    return terms.length === 0 ? undefined : ifWider(draw.one(terms), stock);
  };
}

/** A year in one count, of which cases speak in the other one. */
export const year: Maker = (draw, stock) => {
  const western = 1990 + draw.below(36);
  const roc = western - 1911;
  return ifWider(draw.one([`${roc}年`, `民國${roc}年`, String(western), `${western}年`]), stock);
};

function ifWider(text: string, stock: Stock): string | undefined {
  const { literal, wide } = stock.truth(text);
  return wide.size > literal.size ? text : undefined;
}

/** Two words of one case in one, which no case has so. */
export const joinedWords: Maker<Omit<Query, 'kind'>> = (draw, stock) => {
  const meant = draw.some(draw.one(stock.wordsOfCase), 2);
  return ifAbsent(meant.join(''), meant, stock);
};

/** A word of four characters or more with one other character in it, which no case has so. */
export const typo: Maker<Omit<Query, 'kind'>> = (draw, stock) => {
  const [stretch = ''] = draw.one(stock.stretches).match(new RegExp(`${HAN}{4,}`, 'u')) ?? [];
  const characters = [...stretch];
  const at = draw.below(Math.max(1, characters.length - 3));
  const meant = characters.slice(at, at + 4 + draw.below(2));
  if (meant.length < 4) return undefined;
  const typed = meant.with(draw.below(meant.length), draw.one(stock.characters));
  return ifAbsent(typed.join(''), [meant.join('')], stock);
};

function ifAbsent(text: string, meant: string[], stock: Stock): Omit<Query, 'kind'> | undefined {
  const plain = plainOf(text).text;
  const names = stock.groups.flatMap(({ terms }) => terms.map((term) => plainOf(term).text));
  // Other words for a part of it would be found, and rightly so.
  if (meant.length > 1 && names.some((name) => plain.includes(name))) return undefined;
  if (stock.truth(text).wide.size > 0 || stock.truth(meant.join(' ')).literal.size === 0) return undefined;
  return { text, meant };
}

/** What is in no case and near to none: the answer is empty. */
export const nothing: Maker = (draw, stock) => {
  const text = draw.one([absentPhrase, absentPair, absentCharacter, absentWord, absentNumber])(draw, stock);
  return stock.truth(text).wide.size > 0 ? undefined : text;
};

/** In quotation marks, so that nothing near to it is an answer. */
function absentPhrase(draw: Draw, { words }: Stock): string {
  return `"${draw.some(words, 2).join('')}"`;
}

function absentPair(draw: Draw, stock: Stock): string {
  return `${character(draw, stock) ?? ''}${character(draw, stock) ?? ''}`;
}

/** Any of the common Han characters of Unicode. */
function absentCharacter(draw: Draw): string {
  return String.fromCodePoint(0x4e00 + draw.below(0x51a6));
}

function absentWord(draw: Draw): string {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  return Array.from({ length: 5 + draw.below(4) }, () => draw.one(letters)).join('');
}

function absentNumber(draw: Draw): string {
  return String(1_000_000 + draw.below(9_000_000));
}
