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
