/**
 * Ranges of years (ROC). A range is no value of its own: it chooses the years between its ends. `known` are
 * the years that there are, each once and in order, as the facet lists them; years are bare numbers as texts.
 */

/** The ends of a range as a reader sets them; an empty one is open. */
export interface YearEnds {
  from: string;
  to: string;
}

const OPEN: YearEnds = { from: '', to: '' };

/** So many neighbours are named by their ends; fewer are as easily named each. */
const RUN = 3;

/** The known years that a text such as `104-108` spans, also written backwards; none when it is no range. */
export function readRange(text: string, known: readonly string[]): string[] {
  const [, a, b] = /^(\d{1,4})-(\d{1,4})$/.exec(text) ?? [];
  return a === undefined || b === undefined ? [] : between(known, Number(a), Number(b));
}

/** The chosen years by how they are named: three or more neighbours among the known ones together, any other alone. */
export function namedYears(known: readonly string[], chosen: readonly string[]): string[][] {
  return neighbours(known, chosen).flatMap((run) => (run.length >= RUN ? [run] : run.map((year) => [year])));
}

/** The first and the last of some years. Of none, both ends are open. */
export function spanOf(years: readonly string[]): YearEnds {
  if (years.length === 0) return OPEN;
  const numbers = years.map(Number);
  return { from: String(Math.min(...numbers)), to: String(Math.max(...numbers)) };
}

/** The ends of the chosen years when these are one unbroken run of the known ones; else both are open. */
export function endsOf(known: readonly string[], chosen: readonly string[]): YearEnds {
  const [run = [], ...others] = neighbours(known, chosen);
  return others.length === 0 ? spanOf(run) : OPEN;
}

/** The known years between two ends; an open one lets in all, two open ones ask for nothing. */
export function yearsWithin(known: readonly string[], { from, to }: YearEnds): string[] {
  if (from === '' && to === '') return [];
  return between(known, from === '' ? 0 : Number(from), to === '' ? Infinity : Number(to));
}

/**
 * The ends after a reader set one of them. What was set stands: the other end goes along when it would be
 * passed. An end set open beside one that leaves out no year leaves nothing to ask for, so that both open.
 */
export function withEnd(
  known: readonly string[],
  ends: YearEnds,
  end: keyof YearEnds,
  year: string,
): YearEnds {
  const set = { ...ends, [end]: year };
  if (year === '') return yearsWithin(known, set).length === known.length ? OPEN : set;
  const passed = set.from !== '' && set.to !== '' && Number(set.from) > Number(set.to);
  return passed ? { from: year, to: year } : set;
}

function between(known: readonly string[], a: number, b: number): string[] {
  const [first, last] = [Math.min(a, b), Math.max(a, b)];
  return known.filter((year) => Number(year) >= first && Number(year) <= last);
}

/** The chosen years, in the order of the known ones, parted wherever a known one is not chosen. */
function neighbours(known: readonly string[], chosen: readonly string[]): string[][] {
  const wanted = new Set(chosen);
  const runs: string[][] = [];
  let run: string[] | undefined;
  for (const year of known) {
    if (!wanted.has(year)) run = undefined;
    else if (run !== undefined) run.push(year);
    else runs.push((run = [year]));
  }
  return runs;
}
