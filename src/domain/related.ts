import type { CaseRecord } from './archive.ts';
import type { Case } from './case.ts';

/** A case that has something in common with another one, and what. */
export interface RelatedCase {
  record: CaseRecord;
  /** As on the page: 同機關, 同類別, 同縣市, 同關鍵詞「…」; the weightiest first. */
  reasons: string[];
}

/** The lead county and the further ones. */
function countiesOf(data: Case): string[] {
  return [data.county, ...(data.counties ?? [])];
}

function shared(one: readonly string[], other: readonly string[]): string[] {
  return one.filter((item) => other.includes(item));
}

/** What two cases have in common, with the weight of each. */
function commonGround(one: Case, other: Case): [weight: number, reason: string][] {
  const ground: [number, string][] = [];
  if (one.agency === other.agency) ground.push([4, '同機關']);
  if (one.category === other.category) ground.push([3, '同類別']);
  if (shared(countiesOf(one), countiesOf(other)).length > 0) ground.push([2, '同縣市']);
  for (const tag of shared(one.tags ?? [], other.tags ?? [])) ground.push([1, `同關鍵詞「${tag}」`]);
  return ground;
}

/**
 * At most `limit` of `candidates` that have an agency, a category, a county or a free word in common with
 * `record`: what has most in common first, then the nearest year, then by id.
 */
export function relatedCases(
  record: CaseRecord,
  candidates: readonly CaseRecord[],
  limit = 4,
): RelatedCase[] {
  return candidates
    .filter((candidate) => candidate.data.id !== record.data.id)
    .map((candidate) => {
      const ground = commonGround(record.data, candidate.data);
      return {
        record: candidate,
        reasons: ground.map(([, reason]) => reason),
        weight: ground.reduce((sum, [weight]) => sum + weight, 0),
        distance: Math.abs(candidate.data.year - record.data.year),
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort(
      (a, b) =>
        b.weight - a.weight || a.distance - b.distance || (a.record.data.id < b.record.data.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ record: other, reasons }) => ({ record: other, reasons }));
}
