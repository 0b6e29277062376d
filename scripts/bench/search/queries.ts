import { drawOf } from './draw.ts';
import { KIND_NAMES, type Kind, type Query } from './kinds.ts';
import * as plain from './makers-plain.ts';
import * as variants from './makers-variants.ts';
import * as wide from './makers-wide.ts';
import type { Stock } from './stock.ts';

/** How many queries of each kind there are, where the material has as many. */
const EACH = 40;
const TRIES = 100 * EACH;
const SEED = 2015;

const MAKERS: Readonly<Record<Kind, plain.Maker | plain.Maker<Omit<Query, 'kind'>>>> = {
  'words of 2–4 characters': plain.word,
  compounds: plain.compound,
  'pieces of running text': plain.piece,
  'single characters': plain.character,
  'Latin and digits': plain.latin,
  'several terms, blanks': plain.several,
  'phrases in quotation marks': plain.phrase,
  exclusions: plain.exclusion,
  '臺 and 台': variants.taiwan,
  'simplified input': variants.simplified,
  'full width': variants.fullWidth,
  'letter case': variants.letterCase,
  'former and other names': wide.nameOf('舊名'),
  'short names': wide.nameOf('簡稱'),
  synonyms: wide.nameOf('同義詞'),
  'former counties': wide.county,
  'years of both counts': wide.year,
  'several terms, no blanks': wide.joinedWords,
  'one wrong character': wide.typo,
  'nothing to find': wide.nothing,
};

/** Queries of every kind, each once; the same stock and seed give the same ones in the same order. */
export function queriesOf(stock: Stock, seed = SEED, each = EACH): Query[] {
  return KIND_NAMES.flatMap((kind, index) => queriesOfKind(kind, stock, seed + index, each));
}

function queriesOfKind(kind: Kind, stock: Stock, seed: number, each: number): Query[] {
  const draw = drawOf(seed);
  const made = new Map<string, Query>();
  for (let tries = 0; made.size < each && tries < TRIES; tries += 1) {
    const query = MAKERS[kind](draw, stock);
    if (query === undefined) continue;
    const { text, ...rest } = typeof query === 'string' ? { text: query } : query;
    made.set(text, { kind, text, ...rest });
  }
  return [...made.values()];
}
