import type { Case } from '../../domain/case.ts';
import { mainlandTerms } from '../../domain/wording.ts';
import type { ValueFault } from '../issues.ts';
import { wordingWords } from '../wording-words.ts';
import type { Path } from '../yaml.ts';

/** Mainland usage in what the editor wrote into the fields; titles of sources are others' words. */
export function wordingFaults(fields: Partial<Case>): ValueFault[] {
  return proseOf(fields).flatMap(([path, text]) =>
    mainlandTerms(text).map((hit): ValueFault => ({ ...wordingWords(hit), path, at: 'value' })),
  );
}

function proseOf(fields: Partial<Case>): [Path, string][] {
  const { title, summary, yearNote, tags = [], results = [], cost = [] } = fields;
  const { conditions = [], adoptions = [] } = fields;
  const all: [Path, string | undefined][] = [
    [['title'], title],
    [['summary'], summary],
    [['yearNote'], yearNote],
    ...tags.map((tag, index): [Path, string] => [['tags', index], tag]),
    ...results.flatMap(({ what, period, note }, index) => under('results', index, { what, period, note })),
    ...cost.flatMap(({ what, note }, index) => under('cost', index, { what, note })),
    ...conditions.flatMap(({ text }, index) => under('conditions', index, { text })),
    ...adoptions.flatMap(({ note }, index) => under('adoptions', index, { note })),
  ];
  return all.filter((entry): entry is [Path, string] => entry[1] !== undefined);
}

function under(
  list: string,
  index: number,
  texts: Record<string, string | undefined>,
): [Path, string | undefined][] {
  return Object.entries(texts).map(([name, text]) => [[list, index, name], text]);
}
