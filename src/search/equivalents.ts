import type { Fold } from './fold.ts';
import type { Term } from './query.ts';
import { runsOf, type Run } from './units.ts';
import { otherYears, type Turned, type YearWords } from './years.ts';

/** Says other words for what a term asks for. */
export type Equivalents = (term: Term) => Alternative[];

/** A term said in other words. */
export interface Alternative {
  /** In place of the term's runs. */
  runs: readonly Run[];
  /** The words that were put in, as readers know them: 桃園縣, 2015. */
  name: string;
}

interface Name {
  run: Run;
  text: string;
}

/** A term with many names in it is not turned every way. */
const MOST = 12;

/** Equivalents out of groups of names, and of years: 104年 and 2015 are the same year. */
export function equivalentsOf(groups: readonly (readonly string[])[], fold: Fold): Equivalents {
  const known = groups.map((names) => names.flatMap((name) => nameOf(name, fold)));
  const [era = [], year = []] = [runsOf(fold('民國'))[0], runsOf(fold('年'))[0]];
  const words: YearWords = { era, year };
  return ({ runs, exact }) => {
    if (exact) return [];
    const turned = runs.flatMap((run, index) =>
      [...otherNames(run, known), ...otherYears(run, words)]
        .filter((each) => placeOf(run, each.run) === -1)
        .map(({ run: other, name }) => ({
          runs: [...runs.slice(0, index), other, ...runs.slice(index + 1)],
          name,
        })),
    );
    return turned.slice(0, MOST);
  };
}

/** A name that punctuation parts cannot be put in the place of another. */
function nameOf(text: string, fold: Fold): Name[] {
  const [run, more] = runsOf(fold(text));
  return run === undefined || more !== undefined ? [] : [{ run, text }];
}

/**
 * The run with each name in it replaced by each other one of its group; a name inside of a longer one is none:
 * 空氣品質 of 空氣品質指標.
 */
function otherNames(run: Run, groups: readonly (readonly Name[])[]): Turned[] {
  const places = groups
    .flatMap((group) => group.map((name) => ({ group, name, at: placeOf(name.run, run) })))
    .filter(({ at }) => at !== -1);
  const inside = (a: (typeof places)[number], b: (typeof places)[number]): boolean =>
    a.name.run.length < b.name.run.length &&
    a.at >= b.at &&
    a.at + a.name.run.length <= b.at + b.name.run.length;
  return places
    .filter((place) => !places.some((other) => inside(place, other)))
    .flatMap(({ group, name, at }) => {
      const rest = run.slice(at + name.run.length);
      return group
        .filter((other) => other !== name)
        .map((other) => ({ run: [...run.slice(0, at), ...other.run, ...rest], name: other.text }));
    });
}

/** Where `part` begins in `run`, or -1. */
function placeOf(part: Run, run: Run): number {
  return run.findIndex((_, at) => part.every(({ text }, offset) => run[at + offset]?.text === text));
}
