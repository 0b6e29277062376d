import { SEARCH_WEIGHTS, type SearchText } from '../../domain/search-text.ts';
import { ROW_KEY } from '../files.ts';
import type { Fold } from '../fold.ts';
import { characterWords, indexWords } from '../tokens.ts';
import { runsOf } from '../units.ts';

/** A page that Pagefind reads in place of a case's own. */
export interface IndexPage {
  html: string;
  /** How many words it has. */
  words: number;
}

/** The page of a case that is at `row` of the table of cases: nothing but spelled words, weights and the row. */
export function indexPage({ title, parts }: SearchText, row: number, fold: Fold): IndexPage {
  const runs = (text: string): ReturnType<typeof runsOf> => runsOf(fold(text));
  const blocks = [
    { weight: SEARCH_WEIGHTS.title, texts: [title] },
    ...parts.flatMap(({ kind, label, texts }) => [
      { weight: SEARCH_WEIGHTS.heading, texts: [label] },
      { weight: SEARCH_WEIGHTS[kind], texts },
    ]),
  ].map(({ weight, texts }) => ({ weight, lines: texts.map((text) => indexWords(runs(text))) }));
  const all = [title, ...parts.flatMap(({ label, texts }) => [label, ...texts])].flatMap(runs);
  // Of no weight: they are there to be found, and say nothing of how well a case answers.
  const lines = [...blocks, { weight: 0, lines: [characterWords(all)] }];
  return {
    html: pageOf(lines, row),
    words: lines.flatMap(({ lines: each }) => each.flat()).length,
  };
}

function pageOf(blocks: readonly { weight: number; lines: readonly string[][] }[], row: number): string {
  const body = blocks.map(({ weight, lines }) => {
    const paragraphs = lines.map((words) => `<p>${words.join(' ')}</p>`).join('');
    return `<div data-pagefind-weight="${weight}">${paragraphs}</div>`;
  });
  return `<html lang="x"><body data-pagefind-sort="${ROW_KEY}:${row}">${body.join('')}</body></html>`;
}
