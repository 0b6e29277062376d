import type { Archive, CaseRecord } from './archive.ts';
import { tallyCategories, tallyCounties, tallyEvidence, tallyYears, type Count } from './browse.ts';
import type { Case } from './case.ts';
import type { CitedSource } from './source.ts';
import { SOURCE_QUALITY, keysOf } from './vocabulary.ts';

/** A count and its part of the whole. */
export interface Share extends Count {
  /** Whole percent; parts may not add up to 100. */
  percent: number;
}

/** What the collection of cases is made of, so that readers see where it leans and what it lacks. */
export interface Collection {
  cases: number;
  /** Citations of sources: a source that two cases cite counts twice. */
  sources: number;
  /** Of the sources. */
  qualities: Share[];
  /** Of the cases; newest first. */
  years: Share[];
  /** Of the cases; a joint case counts in each of its counties. */
  counties: Share[];
  /** Of the cases; a case may have several kinds. */
  evidence: Share[];
  categories: Share[];
  /** The year with the most cases; missing when there are none. */
  fullestYear: Share | undefined;
  /** Cases that rest on nothing but what the agency that carried them out published. */
  ownWordOnly: Share;
  /** Cases that rest on a single source. */
  singleSource: Share;
  /** Cases without a measured figure. */
  unmeasured: Share;
}

type Lists = Pick<Archive, 'counties' | 'categories'>;

/** Counts what the cases given are made of. */
export function collectionOf(records: readonly CaseRecord[], { counties, categories }: Lists): Collection {
  const cases = records.length;
  const sources = records.flatMap(({ data }) => data.sources);
  const ofCases = (counts: readonly Count[]) => counts.map((count) => shareOf(count, cases));
  const those = (value: string, holds: (data: Case) => boolean) =>
    shareOf({ value, count: records.filter(({ data }) => holds(data)).length }, cases);
  const years = ofCases(tallyYears(records));
  return {
    cases,
    sources: sources.length,
    qualities: keysOf(SOURCE_QUALITY).map((quality) =>
      shareOf(
        {
          value: SOURCE_QUALITY[quality],
          count: sources.filter((source) => source.quality === quality).length,
        },
        sources.length,
      ),
    ),
    years,
    counties: ofCases(tallyCounties(records, counties)),
    evidence: ofCases(tallyEvidence(records)),
    categories: ofCases(tallyCategories(records, categories)),
    fullestYear: years.reduce<Share | undefined>(
      (most, year) => (most === undefined || year.count > most.count ? year : most),
      undefined,
    ),
    ownWordOnly: those('只有機關自己的資料', isOwnWordOnly),
    singleSource: those('只有一個來源', ({ sources: own }) => own.length === 1),
    unmeasured: those('沒有量測數字', ({ results = [] }) => results.length === 0),
  };
}

function shareOf({ value, count }: Count, whole: number): Share {
  return { value, count, percent: whole === 0 ? 0 : Math.round((count / whole) * 100) };
}

function isOwnWordOnly({ agency, sources }: Case): boolean {
  return sources.every((source) => isOwnWord(source, agency));
}

/** Publishers may be written without the county, with a remark in brackets, or as the agency's superior. */
function isOwnWord({ publisher }: CitedSource, agency: string): boolean {
  const name = publisher.replace(/（.*?）/g, '').trim();
  return name !== '' && (agency.includes(name) || name.includes(agency));
}
