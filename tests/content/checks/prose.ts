import type { CaseRecord } from '../../../src/domain/archive.ts';

/** Sentences shorter than this may be shared: they are names, labels and turns of phrase. */
const SHORTEST = 12;

/** Sentences that are the same in several cases on purpose, behind the label of their box. */
const FIXED = /^(?:備註)?這份計畫全文未出現「桃園」，縣市由本站依文中線索推定$/u;

/** A sentence and the cases that have it. */
export interface Shared {
  sentence: string;
  cases: string[];
}

/** What a case says in words of its own: the summary, the body and the notes. */
function proseOf({ data, body }: CaseRecord): string[] {
  const { results = [], cost = [], conditions = [], adoptions = [] } = data;
  const notes = [...results, ...cost, ...adoptions].map(({ note }) => note);
  return [data.summary, data.yearNote, body.text, ...notes, ...conditions.map(({ text }) => text)].filter(
    (text) => text !== undefined,
  );
}

function sentencesOf(text: string): string[] {
  return text
    .split(/[。！？；\n]+/u)
    .map((sentence) => sentence.replace(/\s+/gu, ''))
    .filter((sentence) => [...sentence].length >= SHORTEST && !FIXED.test(sentence));
}

/** Sentences of 12 characters or more that stand in more than one case. */
export function sharedSentences(records: readonly CaseRecord[]): Shared[] {
  const found = new Map<string, Set<string>>();
  for (const record of records) {
    for (const sentence of proseOf(record).flatMap(sentencesOf)) {
      const cases = found.get(sentence) ?? new Set();
      found.set(sentence, cases.add(record.data.id));
    }
  }
  return [...found]
    .filter(([, cases]) => cases.size > 1)
    .map(([sentence, cases]) => ({ sentence, cases: [...cases] }));
}
