import type { CaseRecord } from './archive.ts';
import type { Case } from './case.ts';
import type { Category } from './category.ts';
import type { County } from './county.ts';
import { EVIDENCE, keysOf } from './vocabulary.ts';

/** How many times a value occurs among some cases. */
export interface Count {
  value: string;
  count: number;
}

/** The entries before and after one entry of a list; absent at its ends. */
export interface Neighbours<T> {
  before?: T;
  after?: T;
}

// Named, so that the order is the same whatever language the machine speaks.
const collator = new Intl.Collator('zh-Hant-TW', { numeric: true });

/** Orders texts as readers in Taiwan expect (by strokes), numbers by value. */
export function compareTexts(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Orders ids by code unit, which is total: two different ids never tie. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Newest year first, then by title, then by id; the given list stays as it is. */
export function newestFirst(records: readonly CaseRecord[]): CaseRecord[] {
  return [...records].sort(
    ({ data: a }, { data: b }) => b.year - a.year || compareTexts(a.title, b.title) || compareIds(a.id, b.id),
  );
}

/** The lead county, then the others of a joint case; each once. */
export function countiesOf(data: Case): string[] {
  return [...new Set([data.county, ...(data.counties ?? [])])];
}

/** Whether several counties carried the case out together. */
export function isJoint(data: Case): boolean {
  return countiesOf(data).length > 1;
}

/** The cases in which the county had a part, as lead or not. */
export function casesOfCounty(records: readonly CaseRecord[], county: string): CaseRecord[] {
  return records.filter(({ data }) => countiesOf(data).includes(county));
}

/** The cases of a region of 104; a joint case stands in the region of its lead county. */
export function casesOfRegion(records: readonly CaseRecord[], region: number): CaseRecord[] {
  return records.filter(({ data }) => data.region === region);
}

/** The cases of a category. */
export function casesOfCategory(records: readonly CaseRecord[], category: string): CaseRecord[] {
  return records.filter(({ data }) => data.category === category);
}

/** The cases of a year (ROC). */
export function casesOfYear(records: readonly CaseRecord[], year: number): CaseRecord[] {
  return records.filter(({ data }) => data.year === year);
}

/** The years (ROC) that have a case, newest first. */
export function yearsOf(records: readonly CaseRecord[]): number[] {
  return [...new Set(records.map(({ data }) => data.year))].sort((a, b) => b - a);
}

/** Counts each value of `order`, in that order, also those with none; values outside it are not counted. */
export function tally(
  records: readonly CaseRecord[],
  order: readonly string[],
  valuesOf: (data: Case) => readonly string[],
): Count[] {
  const counts = new Map(order.map((value) => [value, 0]));
  for (const { data } of records) {
    for (const value of new Set(valuesOf(data))) {
      const count = counts.get(value);
      if (count !== undefined) counts.set(value, count + 1);
    }
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** Counts the kinds of evidence, by their label; a case counts once for each kind it has. */
export function tallyEvidence(records: readonly CaseRecord[]): Count[] {
  const labels = keysOf(EVIDENCE).map((key) => EVIDENCE[key]);
  return tally(records, labels, (data) => data.evidence.map((key) => EVIDENCE[key]));
}

/** The entries next to `item` in `list`; none when it is not there. */
export function neighboursOf<T>(list: readonly T[], item: T): Neighbours<T> {
  const index = list.indexOf(item);
  if (index < 0) return {};
  const [before, after] = [list[index - 1], list[index + 1]];
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** Path of the case search with these choices made: `/cases/?county=…`; values as on the page, encoded. */
export function searchPath(choices: readonly (readonly [name: string, value: string])[]): string {
  return `/cases/?${choices.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}

/** Counts the cases in which each county had a part, in the order of the list. */
export function tallyCounties(records: readonly CaseRecord[], counties: readonly County[]): Count[] {
  const names = counties.map(({ name }) => name);
  return tally(records, names, countiesOf);
}

/** Counts the cases of each category, in the order of the list. */
export function tallyCategories(records: readonly CaseRecord[], categories: readonly Category[]): Count[] {
  const names = categories.map(({ name }) => name);
  return tally(records, names, ({ category }) => [category]);
}

/** Counts the cases of each year that has one, newest first; a year is a bare number. */
export function tallyYears(records: readonly CaseRecord[]): Count[] {
  return tally(records, yearsOf(records).map(String), ({ year }) => [String(year)]);
}
