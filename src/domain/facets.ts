import type { Archive, CaseRecord } from './archive.ts';
import { countiesOf } from './browse.ts';
import { programmeOf } from './card.ts';
import { regionName } from './region.ts';
import { EVIDENCE, POLICY_PHASES } from './vocabulary.ts';

/** What readers narrow the cases down by, in the order of the page; each is also a parameter of the address. */
export const FACETS = [
  'year',
  'region',
  'county',
  'category',
  'programme',
  'award',
  'evidence',
  'phase',
] as const;

export type Facet = (typeof FACETS)[number];

/** Names of the facets as readers see them. */
export const FACET_LABELS: Readonly<Record<Facet, string>> = {
  year: '年度',
  region: '104年論壇分區',
  county: '縣市',
  category: '類別',
  programme: '獎項計畫',
  award: '獎項',
  evidence: '證據類型',
  phase: '政策階段',
};

/** A value as readers see it; in the address and the data a year is a bare number. */
export function valueText(facet: Facet, value: string): string {
  return facet === 'year' ? `${value}年` : value;
}

/** The values of a case in a facet, each once; a joint case has all its counties, and the region of its lead county. */
export function facetValues(facet: Facet, { data }: CaseRecord, archive: Archive): string[] {
  const entries = data.entries ?? [];
  switch (facet) {
    case 'year':
      return [String(data.year)];
    case 'region':
      return [regionName(data.region)];
    case 'county':
      return countiesOf(data);
    case 'category':
      return [data.category];
    case 'programme':
      return unique(entries.map(({ programme }) => programmeOf(programme, archive).name));
    case 'award':
      return unique(entries.flatMap(({ award }) => (award === undefined ? [] : [award])));
    case 'evidence':
      return unique(data.evidence.map((key) => EVIDENCE[key]));
    case 'phase':
      return unique(data.policyPhases ?? []);
  }
}

/** The order in which a facet shows its values; values that are not in it follow in the order of their text. */
export function facetOrder(facet: Facet, archive: Archive): string[] {
  switch (facet) {
    case 'year':
      return unique(archive.cases.map(({ data }) => data.year).sort((a, b) => b - a)).map(String);
    case 'region':
      return unique(archive.counties.map(({ region104 }) => region104).sort((a, b) => a - b)).map(regionName);
    case 'county':
      return archive.counties.map(({ name }) => name);
    case 'category':
      return archive.categories.map(({ name }) => name);
    case 'programme':
      return archive.programmes.map(({ name }) => name);
    case 'award':
      return [];
    case 'evidence':
      return Object.values(EVIDENCE);
    case 'phase':
      return [...POLICY_PHASES];
  }
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
