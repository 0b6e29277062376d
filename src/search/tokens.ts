import type { Run } from './units.ts';

/**
 * The words that Pagefind indexes in place of the text. They are spelled in plain letters and digits, so that no
 * rule of Pagefind's about languages, accents or punctuation has a say, and none begins with another one:
 * Pagefind looks for a word in the wrong part of its index where one word goes on as another.
 */
const END = 'z';
const BASE = 35;

/** A word is four digits for each character, and an end that is no digit. */
function spell(text: string): string {
  return (
    Array.from(text, (each) => (each.codePointAt(0) ?? 0).toString(BASE).padStart(4, '0')).join('') + END
  );
}

/**
 * The words of these runs in order, so that a phrase of units is a phrase of words: each word or number, and
 * each pair of neighbours of which one is a Han character. Between two runs stands a word that no phrase has.
 */
export function indexWords(runs: readonly Run[]): string[] {
  return runs.flatMap((run, index) => (index === 0 ? wordsOf(run) : [END, ...wordsOf(run)]));
}

/** The words of all Han characters of the runs, each once, so that one alone is found wherever it stands. */
export function characterWords(runs: readonly Run[]): string[] {
  const characters = new Set(runs.flat().flatMap(({ han, text }) => (han ? [text] : [])));
  return [END, ...Array.from(characters, spell)];
}

/** The words of the phrase that finds a run anywhere in a text. */
export function phraseWords(run: Run): string[] {
  const [first] = run;
  return run.length === 1 && first !== undefined ? [spell(first.text)] : wordsOf(run);
}

function wordsOf(run: Run): string[] {
  return run.flatMap(({ text, han }, index) => {
    const next = run[index + 1];
    const pair = next !== undefined && (han || next.han) ? [spell(text + next.text)] : [];
    return han ? pair : [spell(text), ...pair];
  });
}
