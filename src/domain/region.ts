import type { County } from './county.ts';

/** A region of the forum's division of 104, which the region facet always uses. */
export interface Region {
  number: number;
  /** As on the page, for example 第一區. */
  name: string;
  counties: County[];
}

/** The year (ROC) of the division that the region facet uses. */
export const FACET_DIVISION = 104;

const ORDINALS = ['一', '二', '三', '四', '五'] as const;

/** `2` becomes 第二區. */
export function regionName(number: number): string {
  return `第${ORDINALS[number - 1] ?? String(number)}區`;
}

/** The regions of one of the divisions, each with its counties in the order of the list. */
export function divisionOf(counties: readonly County[], division: 'region104' | 'region101'): Region[] {
  const numbers = [...new Set(counties.map((county) => county[division]))].sort((a, b) => a - b);
  return numbers.map((number) => ({
    number,
    name: regionName(number),
    counties: counties.filter((county) => county[division] === number),
  }));
}

/** The three regions of 104. */
export function regionsOf(counties: readonly County[]): Region[] {
  return divisionOf(counties, 'region104');
}
