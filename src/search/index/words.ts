import type { SearchText } from '../../domain/search-text.ts';
import { stampOf, type SearchWords } from '../files.ts';
import { foldTable } from './fold-table.ts';

/** What the browser must know to search these texts, which are in the order of the table of cases. */
export function searchWords(texts: readonly SearchText[], equivalents: string[][]): SearchWords {
  const all = texts.flatMap(({ title, parts }) => [
    title,
    ...parts.flatMap((part) => [part.label, ...part.texts]),
  ]);
  return {
    // Years are said with 民國 and 年, whether the cases do or not.
    fold: foldTable([...all, ...equivalents.flat(), '民國年']),
    equivalents,
    stamp: stampOf(texts.map(({ id }) => id)),
  };
}
