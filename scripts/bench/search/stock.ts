import type { Group, Material } from './documents.ts';
import { namesOf, type Names } from './others.ts';
import { HAN } from './plain.ts';
import { searchedOf, truthOf, wantedOf, type Searched, type Truth } from './truth.ts';

/** What queries are drawn from. Lists hold each thing once, in the order of the cases. */
export interface Stock {
  groups: readonly Group[];
  searched: readonly Searched[];
  /** Words of two to four Han characters out of titles and tags. */
  words: readonly string[];
  /** Parts of texts without punctuation or blanks, as they stand there. */
  stretches: readonly string[];
  /** The words of each stretch may be drawn together. */
  characters: readonly string[];
  /** Words in Latin letters, and numbers. */
  latin: readonly string[];
  /** The words of titles and tags, case by case. */
  wordsOfCase: readonly (readonly string[])[];
  truth(query: string): Truth;
}

const segmenter = new Intl.Segmenter('zh-Hant-TW', { granularity: 'word' });
const SHORT_WORD = new RegExp(`^${HAN}{2,4}$`, 'u');
const STRETCH = /[\p{L}\p{N}]{6,}/gu;
const LATIN = /(?<![\p{L}\p{N}.,])(?:[A-Za-z]{2,}|\d+(?:,\d{3})*(?:\.\d+)?)(?![\p{L}.,]?[A-Za-z\d])/gu;
const ONE_HAN = new RegExp(HAN, 'gu');

/** The words of a text, as a dictionary cuts it. */
export function wordsIn(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Gets everything ready that queries are drawn from. */
export function stockOf({ documents, groups }: Material): Stock {
  const searched = searchedOf(documents);
  const names: Names = namesOf(groups.map(({ terms }) => terms));
  const texts = documents.flatMap(({ title, parts }) => [title, ...parts.flatMap((part) => part.texts)]);
  const all = texts.join('\n');
  const wordsOfCase = documents.map(({ title, tags }) =>
    unique([...tags, ...wordsIn(title)].filter((word) => SHORT_WORD.test(word))),
  );
  return {
    groups,
    searched,
    words: unique(wordsOfCase.flat()),
    stretches: found(all, STRETCH),
    characters: found(all, ONE_HAN),
    latin: found(all, LATIN),
    wordsOfCase: wordsOfCase.filter((words) => words.length >= 2),
    truth: (query) => truthOf(wantedOf(query, names), searched),
  };
}

function found(text: string, pattern: RegExp): string[] {
  return unique(text.match(pattern) ?? []);
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
