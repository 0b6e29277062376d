import { publicCases, type Archive, type CaseRecord } from './archive.ts';
import { compareIds } from './browse.ts';
import { sharedTags, topicPairs } from './topics.ts';

/** A case about something that another one is about too, and what that is. */
export interface RelatedCase {
  record: CaseRecord;
  /** At least one, as on the page: 同樣談「污水下水道」, 同類別. */
  reasons: string[];
}

/** A pair of characters that more than this part of all cases has says nothing about a topic. */
const COMMON = 0.08;
/** However few cases there are, a pair that this many have may still name a topic. */
const RARE_ENOUGH = 4;
/** However many cases there are, no pair joins more than this many, so that the work grows with their number only. */
const MOST = 200;
/** Cases less alike than this share words, but no topic; 1 is the same text. */
const LEAST = 0.05;
/** How much more alike two cases of one category are. */
const SAME_CATEGORY = 1.4;
/** Related cases that are shown of one. */
const SHOWN = 4;
/** Tags that are named for one related case. */
const NAMED = 2;

/** A case and what it is about. */
interface Topic {
  record: CaseRecord;
  /** Telling pairs of characters. */
  pairs: readonly string[];
  /** Of the vector that the weights of its pairs make. */
  length: number;
}

/** A telling pair: how much it weighs, the rarer the more, and which topics have it. */
interface Pair {
  weight: number;
  topics: number[];
}

/** The cases by the pairs of characters in their titles, summaries and tags, so that finding relations need not look at all. */
export class CaseRelations {
  readonly #topics: Topic[] = [];
  readonly #places = new Map<string, number>();
  readonly #pairs = new Map<string, Pair>();
  readonly #found = new Map<string, RelatedCase[]>();

  constructor(records: readonly CaseRecord[]) {
    const sets = records.map(({ data }) => topicPairs(data));
    const limit = Math.min(MOST, Math.max(RARE_ENOUGH, records.length * COMMON));
    for (const [pair, count] of frequencyOf(sets)) {
      // A pair of one case alone joins it to nothing, but makes it less like the others.
      if (count <= limit) this.#pairs.set(pair, { weight: Math.log(1 + records.length / count), topics: [] });
    }
    records.forEach((record, place) => {
      const pairs = [...(sets[place] ?? [])].filter((pair) => this.#pairs.has(pair));
      for (const pair of pairs) this.#pairs.get(pair)?.topics.push(place);
      const squares = pairs.reduce((sum, pair) => sum + (this.#pairs.get(pair)?.weight ?? 0) ** 2, 0);
      this.#topics.push({ record, pairs, length: Math.sqrt(squares) });
      this.#places.set(record.data.id, place);
    });
  }

  /**
   * At most four cases about the same thing: the likest first, then the nearest year, then by id. None
   * where no case is about the same thing; being of one county or agency alone is no relation.
   */
  of({ data }: CaseRecord): RelatedCase[] {
    const known = this.#found.get(data.id);
    if (known !== undefined) return known;
    const place = this.#places.get(data.id);
    const own = place === undefined ? undefined : this.#topics[place];
    const related = own === undefined ? [] : this.#relatedTo(own);
    this.#found.set(data.id, related);
    return related;
  }

  #relatedTo(own: Topic): RelatedCase[] {
    const { year } = own.record.data;
    const distance = ({ record }: Topic): number => Math.abs(record.data.year - year);
    const alike = this.#productsWith(own)
      .map(({ other, product }) => ({ other, alike: likeness(own, other, product) }))
      .filter((each) => each.alike >= LEAST)
      .sort(
        (a, b) =>
          b.alike - a.alike ||
          distance(a.other) - distance(b.other) ||
          compareIds(a.other.record.data.id, b.other.record.data.id),
      );
    const related: RelatedCase[] = [];
    for (const { other } of alike) {
      if (related.length === SHOWN) break;
      const reasons = reasonsOf(own, other);
      if (reasons.length > 0) related.push({ record: other.record, reasons });
    }
    return related;
  }

  /** The other topics that share a pair, with the product of both vectors. */
  #productsWith(own: Topic): { other: Topic; product: number }[] {
    const products = new Float64Array(this.#topics.length);
    const touched = new Set<number>();
    for (const pair of own.pairs) {
      const { weight, topics } = this.#pairs.get(pair) ?? { weight: 0, topics: [] };
      for (const place of topics) {
        products[place] = (products[place] ?? 0) + weight * weight;
        touched.add(place);
      }
    }
    return [...touched].flatMap((place) => {
      const other = this.#topics[place];
      return other === undefined || other === own ? [] : [{ other, product: products[place] ?? 0 }];
    });
  }
}

const ofArchives = new WeakMap<Archive, CaseRelations>();

/** The relations among the public cases of an archive, found once: several kinds of page ask for them. */
export function relationsOf(archive: Archive): CaseRelations {
  const known = ofArchives.get(archive) ?? new CaseRelations(publicCases(archive, { samples: false }));
  ofArchives.set(archive, known);
  return known;
}

function frequencyOf(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const set of sets) for (const pair of set) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  return frequency;
}

/** The cosine between two topics, more in one category. */
function likeness(one: Topic, other: Topic, product: number): number {
  const cosine = product / (one.length * other.length || 1);
  return one.record.data.category === other.record.data.category ? cosine * SAME_CATEGORY : cosine;
}

function reasonsOf({ record: { data: one } }: Topic, { record: { data: other } }: Topic): string[] {
  const tags = sharedTags(one, other).slice(0, NAMED);
  return [
    ...(tags.length === 0 ? [] : [`同樣談${tags.map((tag) => `「${tag}」`).join('')}`]),
    ...(one.category === other.category ? ['同類別'] : []),
  ];
}
