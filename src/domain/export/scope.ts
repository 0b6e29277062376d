import type { CaseRecord } from '../archive.ts';
import { compareIds, yearsOf } from '../browse.ts';
import { westernYear } from '../dates.ts';

/** What the data covers in time. */
export interface DataScope {
  /** The last day (ISO) on which a case was checked; missing without a case. */
  modified?: string;
  /** First and last western year of the cases; missing without a case. */
  years?: readonly [first: number, last: number];
}

/** The scope of these cases. */
export function scopeOf(records: readonly CaseRecord[]): DataScope {
  const years = yearsOf(records);
  const [last, first] = [years[0], years.at(-1)];
  const modified = records.map(({ data }) => data.verified).sort((a, b) => compareIds(b, a))[0];
  return {
    ...(modified !== undefined && { modified }),
    ...(first !== undefined &&
      last !== undefined && { years: [westernYear(first), westernYear(last)] as const }),
  };
}

/** A number of bytes as readers know it: `153 KB`, `1.2 MB`; never nothing. */
export function sizeText(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
