import type { Asked } from './asking.ts';
import type { Document } from './documents.ts';
import { narrowedRightly } from './facet-counts.ts';
import { cardIsRight, marksAreRight, markingOf, relaxedMarkingOf } from './highlights.ts';
import { KINDS, type Query } from './kinds.ts';
import { precisionOf, recallOf, saysWhatItIs, titleFirst, type Expected } from './measures.ts';
import { namesOf, type Names } from './others.ts';
import type { Material } from './documents.ts';
import { searchedOf, truthOf, wantedOf, type Searched, type Wanted } from './truth.ts';

/** What is said of one answer; a share of 1 is right, and nothing is said where there is nothing to judge. */
export interface Score {
  query: Query;
  recall?: number | undefined;
  precision?: number | undefined;
  titleFirst?: boolean | undefined;
  /** It has as many results as it says, of the sort that it says. */
  honest: boolean;
  /** Of the cards and excerpts shown. */
  marks: boolean[];
  /** Of the choices made. */
  facets: boolean[];
}

/** Judges answers by the cases and their texts. */
export class Judge {
  readonly #documents: ReadonlyMap<string, Document>;
  readonly #searched: readonly Searched[];
  readonly #names: Names;

  constructor({ documents, groups }: Material) {
    this.#documents = new Map(documents.map((document) => [document.id, document]));
    this.#searched = searchedOf(documents);
    this.#names = namesOf(groups.map(({ terms }) => terms));
  }

  /** What an answer to the query should be. */
  expected({ kind, text, meant }: Query): Expected {
    const literalOf = (each: string): ReadonlySet<string> =>
      truthOf(wantedOf(each, []), this.#searched).literal;
    return {
      ...truthOf(wantedOf(text, this.#names), this.#searched),
      sort: KINDS[kind],
      meant: meant === undefined ? new Set() : literalOf(meant.join(' ')),
    };
  }

  /** Judges an answer; excerpts of an engine that shows no titles are judged by their marks alone. */
  score({ query, answer }: Asked, expected: Expected): Score {
    const wanted = wantedOf(query.text, this.#names);
    const found = answer.ids.flatMap((id) => this.#documents.get(id) ?? []);
    return {
      query,
      recall: recallOf(answer, expected),
      precision: precisionOf(answer, expected),
      titleFirst: titleFirst(answer, expected),
      honest: saysWhatItIs(answer, expected),
      marks: this.#marks(answer, wanted),
      facets: answer.narrowed.map((narrowed) => narrowedRightly(narrowed, found)),
    };
  }

  #marks({ cards, relaxed }: Asked['answer'], wanted: Wanted): boolean[] {
    const marking = relaxed ? relaxedMarkingOf(wanted) : markingOf(wanted);
    return cards.map((card) => {
      const document = this.#documents.get(card.id);
      if (document === undefined) return false;
      if (card.title.length > 0) return cardIsRight(card, document, marking);
      return card.excerpts.every((line) => line.some(({ marked }) => marked) && marksAreRight(line, marking));
    });
  }
}
