import type { CaseRecord } from './archive.ts';
import { compareIds, countiesOf } from './browse.ts';
import type { Case } from './case.ts';

/** A case that has something in common with another one, and what. */
export interface RelatedCase {
  record: CaseRecord;
  /** As on the page: 同機關, 同類別, 同縣市, 同關鍵詞「…」; the weightiest first. */
  reasons: string[];
}

/** What a case can share with others: the key, its weight, and its name on the page; the weightiest first. */
function traitsOf(data: Case): [key: string, weight: number, reason: string][] {
  return [
    [`agency:${data.agency}`, 4, '同機關'],
    [`category:${data.category}`, 3, '同類別'],
    ...countiesOf(data).map((county): [string, number, string] => [`county:${county}`, 2, '同縣市']),
    ...[...new Set(data.tags)].map((tag): [string, number, string] => [
      `tag:${tag}`,
      1,
      `同關鍵詞「${tag}」`,
    ]),
  ];
}

/** The cases by each of their traits, so that finding a case's relations need not look at all the others. */
export class CaseRelations {
  readonly #byTrait = new Map<string, CaseRecord[]>();

  constructor(records: readonly CaseRecord[]) {
    for (const record of records) {
      for (const [key] of traitsOf(record.data)) {
        const group = this.#byTrait.get(key);
        if (group) group.push(record);
        else this.#byTrait.set(key, [record]);
      }
    }
  }

  /**
   * At most `limit` cases that share an agency, a category, a county or a free word with the case:
   * what has most in common first, then the nearest year, then by id.
   */
  of({ data }: CaseRecord, limit = 4): RelatedCase[] {
    const found = new Map<CaseRecord, { weight: number; reasons: Set<string> }>();
    for (const [key, weight, reason] of traitsOf(data)) {
      for (const other of this.#byTrait.get(key) ?? []) {
        const known = found.get(other) ?? { weight: 0, reasons: new Set() };
        // Two counties in common count once.
        if (!known.reasons.has(reason)) known.weight += weight;
        known.reasons.add(reason);
        found.set(other, known);
      }
    }
    const distance = (other: CaseRecord): number => Math.abs(other.data.year - data.year);
    return [...found]
      .filter(([other]) => other.data.id !== data.id)
      .sort(
        ([a, one], [b, two]) =>
          two.weight - one.weight || distance(a) - distance(b) || compareIds(a.data.id, b.data.id),
      )
      .slice(0, limit)
      .map(([record, { reasons }]) => ({ record, reasons: [...reasons] }));
  }
}
