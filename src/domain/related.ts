import type { CaseRecord } from './archive.ts';
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
const MOST = 300;
/** Cases less alike than this share words, but no topic; 1 is the same text. */
const LEAST = 0.05;
/** How much more alike two cases of one category are. */
const SAME_CATEGORY = 1.4;
/** Tags that are named for one related case. */
const NAMED = 2;

/** What the archive knows of the topic of one case. */
interface Topic {
  record: CaseRecord;
  /** Telling pairs of characters with their weight: the rarer, the heavier. */
  weights: Map<string, number>;
  length: number;
}

/** The cases by the pairs of characters in their titles, summaries and tags, so that finding relations need not look at all. */
export class CaseRelations {
  readonly #topics = new Map<string, Topic>();
  readonly #byPair = new Map<string, Topic[]>();

  constructor(records: readonly CaseRecord[]) {
    const pairs = records.map(({ data }) => topicPairs(data));
    const frequency = frequencyOf(pairs);
    const limit = Math.min(MOST, Math.max(RARE_ENOUGH, records.length * COMMON));
    records.forEach((record, index) => {
      const weights = new Map<string, number>();
      for (const pair of pairs[index] ?? []) {
        const count = frequency.get(pair) ?? 0;
        // A pair of one case alone joins it to nothing, but makes it less like the others.
        if (count <= limit) weights.set(pair, Math.log(1 + records.length / count));
      }
      this.#add({ record, weights, length: lengthOf(weights) });
    });
  }

  #add(topic: Topic): void {
    this.#topics.set(topic.record.data.id, topic);
    for (const pair of topic.weights.keys()) {
      const group = this.#byPair.get(pair);
      if (group) group.push(topic);
      else this.#byPair.set(pair, [topic]);
    }
  }

  /**
   * At most `limit` cases about the same thing: the likest first, then the nearest year, then by id. None
   * where no case is about the same thing; being of one county or agency alone is no relation.
   */
  of({ data }: CaseRecord, limit = 4): RelatedCase[] {
    const own = this.#topics.get(data.id);
    if (own === undefined) return [];
    const products = new Map<Topic, number>();
    for (const [pair, weight] of own.weights) {
      for (const other of this.#byPair.get(pair) ?? []) {
        if (other === own) continue;
        products.set(other, (products.get(other) ?? 0) + weight * (other.weights.get(pair) ?? 0));
      }
    }
    const distance = ({ record }: Topic): number => Math.abs(record.data.year - data.year);
    return [...products]
      .map(([other, product]) => ({ other, alike: likeness(own, other, product) }))
      .filter(({ other, alike }) => alike >= LEAST && reasonsOf(own, other).length > 0)
      .sort(
        (a, b) =>
          b.alike - a.alike ||
          distance(a.other) - distance(b.other) ||
          compareIds(a.other.record.data.id, b.other.record.data.id),
      )
      .slice(0, limit)
      .map(({ other }) => ({ record: other.record, reasons: reasonsOf(own, other) }));
  }
}

function frequencyOf(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const set of sets) for (const pair of set) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  return frequency;
}

function lengthOf(weights: ReadonlyMap<string, number>): number {
  return Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
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
