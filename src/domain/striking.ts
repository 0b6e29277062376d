import type { CaseRecord } from './archive.ts';
import { compareIds, countiesOf } from './browse.ts';
import type { Case } from './case.ts';
import { leadingFigures, type CardFigure } from './card.ts';
import { figureValue } from './figure.ts';
import { isPlanOnly } from './gaps.ts';

/** A case with the change that it is shown with. */
export interface StrikingChange {
  record: CaseRecord;
  figure: CardFigure & { before: string };
}

/** A change below says little; one above usually begins at next to nothing. */
export const CHANGE_BOUNDS = { least: 1.2, most: 20 } as const;
/** Figures of a case that are looked at. */
const LOOKED_AT = 5;
/** Ranks change by places, not by so many times. */
const RANKS = new Set(['名', '名次', '順位']);

/**
 * The largest changes of some cases, at most `limit`: figures of one thing before and after, one of each
 * case, no plans, and none that changed by less than a fifth or by more than twenty times. With `spread`
 * also at most one of each county. Says nothing of whether a change is good.
 */
export function strikingChanges(
  records: readonly CaseRecord[],
  limit: number,
  { spread = false }: { spread?: boolean } = {},
): StrikingChange[] {
  const changes = records
    .filter(({ data }) => !isPlanOnly(data))
    .flatMap((record) => largestOf(record))
    .sort((a, b) => b.times - a.times || compareIds(a.record.data.id, b.record.data.id));
  const taken = new Set<string>();
  const chosen: StrikingChange[] = [];
  for (const { record, figure } of changes) {
    if (chosen.length === limit) break;
    const places = countiesOf(record.data);
    if (spread && places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    chosen.push({ record, figure });
  }
  return chosen;
}

/** The largest change of a case that stays within the bounds. */
function largestOf(record: CaseRecord): (StrikingChange & { times: number })[] {
  const changes = leadingFigures(record.data, LOOKED_AT).flatMap((figure) => {
    const { before, unit } = figure;
    if (before === undefined || RANKS.has(unit)) return [];
    const times = timesOf(before, figure.after);
    if (!isSteady(record.data, figure.what)) return [];
    const within = times >= CHANGE_BOUNDS.least && times <= CHANGE_BOUNDS.most;
    return within ? [{ record, figure: { ...figure, before }, times }] : [];
  });
  return changes.sort((a, b) => b.times - a.times).slice(0, 1);
}

/** Whether the years of what was measured go one way: from the first to the last alone would hide a turn. */
function isSteady({ results = [] }: Case, what: string): boolean {
  const rows = results.filter((result) => result.what === what);
  if (rows.some(({ before }) => before !== undefined)) return true;
  const values = rows.map(({ after }) => figureValue(after));
  const ups = values.map((value, index) => index === 0 || value >= (values[index - 1] ?? value));
  const downs = values.map((value, index) => index === 0 || value <= (values[index - 1] ?? value));
  return ups.every(Boolean) || downs.every(Boolean);
}

/** How many times the larger figure is the smaller one; not a number where one is zero or none. */
function timesOf(before: string, after: string): number {
  const [one, other] = [figureValue(before), figureValue(after)];
  return one > 0 && other > 0 ? Math.max(one / other, other / one) : Number.NaN;
}
