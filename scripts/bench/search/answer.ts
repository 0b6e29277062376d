import type { Facet } from '../../../src/domain/facets.ts';

/** A stretch of a shown text, marked or not. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** What a result shows of a case. */
export interface Card {
  id: string;
  title: readonly Stretch[];
  /** Lines below the title that show where it was found. */
  excerpts: readonly (readonly Stretch[])[];
}

/** What an engine answers to a query. */
export interface Answer {
  /** All results, the best first. */
  ids: readonly string[];
  /** So many of the first results have the query as typed. */
  literal: number;
  /** They answer in a wider sense only, and are marked so. */
  relaxed: boolean;
  /** Those that a reader sees at first, with what is shown of them; none when the engine shows no texts. */
  cards: readonly Card[];
  cost: Cost;
  /** The choices that were made after the search, one after the other. */
  narrowed: readonly Narrowed[];
}

/** What an answer costs. */
export interface Cost {
  /** It was the first one on a page whose list had been loaded. */
  first: boolean;
  /** Transferred until nothing is missing on the page. */
  bytes: number;
  /** From the question to the painted list. */
  milliseconds: number;
}

/** What the page shows after a choice of values. */
export interface Narrowed {
  chosen: readonly (readonly [facet: Facet, value: string])[];
  ids: readonly string[];
  /** The counts beside the values of every facet. */
  counts: Partial<Record<Facet, Readonly<Record<string, number>>>>;
  /** From the choice to the painted list. */
  milliseconds: number;
}
