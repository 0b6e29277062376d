import { publicCases } from '../../../src/domain/archive.ts';
import { countiesOf } from '../../../src/domain/browse.ts';
import type { Case } from '../../../src/domain/case.ts';
import { archiveOf } from '../../site/builds.ts';

/** The cases that readers may see, out of the content itself: what the pages are compared with. */
export function publishedCases(content = 'TEST_CONTENT'): Case[] {
  const archive = archiveOf(content);
  return publicCases(archive, { samples: false }).map(({ data }) => data);
}

/** About `count` of the items, evenly out of all of them; always the same. */
export function evenly<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, index) => index % step === 0);
}

/** Ids of the cases for which something holds, sorted. */
export function idsWhere(cases: readonly Case[], holds: (data: Case) => boolean): string[] {
  return cases
    .filter(holds)
    .map(({ id }) => id)
    .sort();
}

export function inCounty(county: string): (data: Case) => boolean {
  return (data) => countiesOf(data).includes(county);
}

export function inCategory(category: string): (data: Case) => boolean {
  return (data) => data.category === category;
}
