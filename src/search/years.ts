import type { Run } from './units.ts';

/** A run with other words in it. */
export interface Turned {
  run: Run;
  /** The words that were put in, as readers know them. */
  name: string;
}

/** 民國 and 年, as the fold spells them. */
export interface YearWords {
  era: Run;
  year: Run;
}

const ROC_OFFSET = 1911;
/** What may be a year that a case of this archive speaks of; other numbers are numbers. */
const WESTERN = /^(?:19[2-9]\d|20[0-5]\d)$/;
const ROC = /^\d{2,3}$/;

/** The run with a year of the other count: 104年, 民國104年 and 2015, 2015年. */
export function otherYears(run: Run, words: YearWords): Turned[] {
  return run.flatMap(({ text }, at) => {
    if (WESTERN.test(text)) return [rocYear(run, at, words)];
    return ROC.test(text) && isAt(run, at + 1, words.year) ? westernYears(run, at, words) : [];
  });
}

/** In the count of the Republic a year is always said with 年. */
function rocYear(run: Run, at: number, { year }: YearWords): Turned {
  const number = String(Number(run[at]?.text) - ROC_OFFSET);
  const after = isAt(run, at + 1, year) ? run.slice(at + 1) : [...year, ...run.slice(at + 1)];
  return { run: [...run.slice(0, at), unit(number), ...after], name: `${number}年` };
}

function westernYears(run: Run, at: number, { era }: YearWords): Turned[] {
  const text = run[at]?.text ?? '';
  const western = String(Number(text) + ROC_OFFSET);
  const start = at - era.length;
  const named = start >= 0 && isAt(run, start, era);
  const [before, rest] = [run.slice(0, named ? start : at), run.slice(at + 1)];
  // At the end of a run the western year is found with and without 年 behind it.
  const turned = { run: [...before, unit(western), ...(rest.length === 1 ? [] : rest)], name: western };
  return named ? [{ run: [...before, unit(text), ...rest], name: `${text}年` }, turned] : [turned];
}

function isAt(run: Run, at: number, part: Run): boolean {
  return part.every(({ text }, offset) => run[at + offset]?.text === text);
}

function unit(text: string): Run[number] {
  return { text, han: false, from: 0, to: 0 };
}
