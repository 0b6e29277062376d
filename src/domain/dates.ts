import type { Period } from './case-parts.ts';

const DAY = new Intl.DateTimeFormat('zh-TW-u-ca-roc', {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});

/** An ISO day (`2025-11-20`) as readers see it: 民國114年11月20日. The same in every time zone. */
export function dayText(iso: string): string {
  const parts = DAY.formatToParts(new Date(`${iso}T00:00:00Z`));
  const value = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((part) => part.type === type)?.value ?? '';
  return `民國${value('year')}年${value('month').replace(/月$/, '')}月${value('day')}日`;
}

/** The western year of a ROC year: 104 is 2015. */
export function westernYear(year: number): number {
  return year + 1911;
}

/** A ROC year with its western one: 民國114年（2025）. */
export function yearText(year: number): string {
  return `民國${year}年（${westernYear(year)}）`;
}

/**
 * First and last year of a practice: 民國100年至103年（2011–2014）. An open period ends in 迄今 only when
 * the case is known to run still (`ongoing`), else in 起, because its end is not stated.
 */
export function periodText(period: Period, ongoing?: boolean): string {
  const { from, to } = period;
  if (to === undefined) return `民國${from}年（${westernYear(from)}）${ongoing === true ? '迄今' : '起'}`;
  if (to === from) return yearText(from);
  return `民國${from}年至${to}年（${westernYear(from)}–${westernYear(to)}）`;
}
