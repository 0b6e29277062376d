import { expect, test } from 'vitest';
import { readMaterial } from './documents.ts';
import { KIND_NAMES, KINDS, type Kind } from './kinds.ts';
import { crossesWords } from './makers-plain.ts';
import { HAN } from './plain.ts';
import { queriesOf } from './queries.ts';
import { stockOf } from './stock.ts';

const stock = stockOf(readMaterial('.', 'content', '2030-01-01'));
const EACH = 5;
const queries = queriesOf(stock, 1, EACH);
const textsOf = (kind: Kind): string[] =>
  queries.filter((each) => each.kind === kind).map(({ text }) => text);

test('the same seed gives the same queries, another one others', () => {
  expect(queriesOf(stock, 1, EACH)).toEqual(queries);
  expect(queriesOf(stock, 1000, EACH)).not.toEqual(queries);
});

test.each(KIND_NAMES)('there are different queries of the kind “%s”', (kind) => {
  const texts = textsOf(kind);
  expect(texts.length).toBe(EACH);
  expect(new Set(texts).size).toBe(EACH);
});

const SHAPES: Partial<Record<Kind, RegExp>> = {
  'words of 2–4 characters': new RegExp(`^${HAN}{2,4}$`, 'u'),
  compounds: new RegExp(`^${HAN}{5,8}$`, 'u'),
  'single characters': new RegExp(`^${HAN}$`, 'u'),
  'Latin and digits': /^[A-Za-z]{2,}$|^[\d.,]+$/,
  'several terms, blanks': /^\S+(?: \S+){1,2}$/,
  'phrases in quotation marks': /^"[^"]+"$/,
  exclusions: /^\S+ -\S$/u,
  '臺 and 台': /[臺台]/u,
  'full width': /^[！-～]+$/u,
  'former counties': /[縣市]$/u,
  'years of both counts': /^(?:民國)?\d+年?$/u,
  'one wrong character': new RegExp(`^${HAN}{4,5}$`, 'u'),
};

test.each(Object.keys(SHAPES) as Kind[])('queries of the kind “%s” look like it', (kind) => {
  for (const text of textsOf(kind)) expect(text).toMatch(SHAPES[kind] ?? /$^/);
});

test.each(KIND_NAMES)('queries of the kind “%s” have the answers of their sort', (kind) => {
  for (const { text, meant } of queries.filter((each) => each.kind === kind)) {
    const { literal, wide } = stock.truth(text);
    switch (KINDS[kind]) {
      case 'plain':
      case 'folding':
        if (kind !== 'several terms, blanks') expect(literal.size, text).toBeGreaterThan(0);
        break;
      case 'equivalent':
        expect(wide.size, text).toBeGreaterThan(literal.size);
        break;
      case 'relaxed':
        expect(wide.size, text).toBe(0);
        expect(stock.truth((meant ?? []).join(' ')).literal.size, text).toBeGreaterThan(0);
        break;
      case 'nothing':
        expect(wide.size, text).toBe(0);
    }
  }
});

test('a piece of running text begins or ends inside of a word', () => {
  expect(crossesWords('環境教育中心', 1, 3)).toBe(true);
  expect(crossesWords('環境教育中心', 0, 4)).toBe(false);
});
