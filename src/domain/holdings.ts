import type { CaseRecord } from './archive.ts';
import { countiesOf } from './browse.ts';

/** One number that says what the archive holds. */
export interface Holding {
  label: string;
  count: number;
  unit: string;
}

/** A document counts once however many cases cite it; a web page is known by its address. */
function sourcesIn(records: readonly CaseRecord[]): Set<string | undefined> {
  return new Set(records.flatMap(({ data }) => data.sources.map(({ document, url }) => document ?? url)));
}

/** What these cases hold together, counted; each kind of thing once. */
export function holdingsOf(records: readonly CaseRecord[]): Holding[] {
  const results = records.reduce((sum, { data }) => sum + (data.results ?? []).length, 0);
  return [
    { label: '案例', count: records.length, unit: '件' },
    { label: '縣市', count: new Set(records.flatMap(({ data }) => countiesOf(data))).size, unit: '個' },
    { label: '類別', count: new Set(records.map(({ data }) => data.category)).size, unit: '類' },
    { label: '量測成果', count: results, unit: '項' },
    { label: '引用來源', count: sourcesIn(records).size, unit: '種' },
  ];
}
