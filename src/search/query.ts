import type { Fold } from './fold.ts';
import { runsOf, type Run } from './units.ts';

/** Longest query that is searched, in characters (code points). */
export const QUERY_LIMIT = 100;

/** A query as it can be searched, shown and put into an address. */
export interface Query {
  /** Well-formed, one blank between words, none at the ends, at most `QUERY_LIMIT` characters. */
  text: string;
  /** Whether something was cut off at the limit. */
  cut: boolean;
  /** Whether it has a letter or a digit: without one there is nothing to look for. */
  searchable: boolean;
}

/** Makes a query out of whatever was typed or stood in an address; broken and invisible characters become blanks. */
export function cleanQuery(raw: string): Query {
  const words = raw.replace(/[\p{Cc}\p{Cf}\p{Cs}\uFFFD\s]+/gu, ' ').trim();
  const characters = [...words];
  const text = characters.slice(0, QUERY_LIMIT).join('').trim();
  return { text, cut: characters.length > QUERY_LIMIT, searchable: /[\p{L}\p{N}]/u.test(text) };
}

/** One thing that a query asks for. */
export interface Term {
  /** As typed, without its quotation marks and its minus. */
  text: string;
  /** It stood in quotation marks: only what was typed counts, no equivalents. */
  exact: boolean;
  /** Each of them must be found; more than one where punctuation parts it. Never empty. */
  runs: readonly Run[];
}

/** What a query asks for: all terms, and none of the excluded ones. */
export interface Asked {
  terms: Term[];
  excluded: Term[];
}

const TERMS = /(?<minus>[-－−])?(?:["“”＂](?<exact>[^"“”＂]*)(?:["“”＂]|$)|(?<plain>[^\s"“”＂]+))/gu;

/** Reads a query: blanks mean “and”, quotation marks keep what stands in them together, a minus excludes. */
export function parseQuery(text: string, fold: Fold): Asked {
  const asked: Asked = { terms: [], excluded: [] };
  for (const { groups = {} } of text.matchAll(TERMS)) {
    const { minus, exact, plain } = groups;
    const typed = (exact ?? plain ?? '').trim();
    const runs = runsOf(fold(typed));
    const list = minus === undefined ? asked.terms : asked.excluded;
    if (runs.length > 0) list.push({ text: typed, exact: exact !== undefined, runs });
  }
  return asked;
}
