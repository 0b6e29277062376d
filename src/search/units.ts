import type { Folded } from './fold.ts';

/** What is compared: a Han character, a word in other letters, or a number. */
export interface Unit {
  text: string;
  /** Stands alone in a script without blanks between its words. */
  han: boolean;
  /** Offsets in the source text. */
  from: number;
  to: number;
}

/** Units that follow one another; blanks do not part them, punctuation does. */
export type Run = readonly Unit[];

const HAN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]`;
/** Without newer syntax: a browser that does not know it would lose the whole list. */
const PIECES = new RegExp(
  String.raw`(?<han>${HAN})|(?<number>\p{N}+(?:[.,]\p{N}+)*)|(?<word>(?:(?!${HAN})\p{L})+)|(?<blank>\s+)|(?<other>[^])`,
  'gu',
);
const QUANTITY = /^\d+(?:,\d{3})*(?:\.\d+)?$/;

/**
 * The runs of a folded text. A number is one unit with its decimals and without its commas, so that 10 is
 * not found in 110 or 10.5; a word is one unit, so that AI is not found in email.
 */
export function runsOf(folded: Folded): Run[] {
  const runs: Unit[][] = [[]];
  const add = (text: string, at: number, length: number, han = false): void => {
    const [from, to] = [folded.starts[at] ?? 0, folded.ends[at + length - 1] ?? 0];
    runs.at(-1)?.push({ text, han, from, to });
  };
  for (const { index, groups = {} } of folded.text.matchAll(PIECES)) {
    const { han, number, word, other } = groups;
    if (han !== undefined) add(han, index, han.length, true);
    else if (word !== undefined) add(word, index, word.length);
    else if (number !== undefined) addNumber(number, index);
    else if (other !== undefined) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);

  function addNumber(number: string, index: number): void {
    if (QUANTITY.test(number)) {
      add(number.replaceAll(',', ''), index, number.length);
      return;
    }
    for (const { 0: part, index: at } of number.matchAll(/\p{N}+/gu)) {
      // What is no quantity, as a date with points, is parted where it is punctuated.
      if (at > 0) runs.push([]);
      add(part, index + at, part.length);
    }
  }
}
