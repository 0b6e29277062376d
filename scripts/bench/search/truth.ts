import type { Document } from './documents.ts';
import { otherPieces, type Names } from './others.ts';
import { patternOf } from './pattern.ts';
import { HAN, piecesOf, plainOf } from './plain.ts';

/** A document as it is searched for the truth. */
export interface Searched {
  id: string;
  title: string;
  /** Title, headings and texts, `|` between them. */
  all: string;
}

/** One thing that a query asks for: every piece of it, or of one of its alternatives. */
export interface Term {
  pieces: readonly string[];
  others: readonly (readonly string[])[];
}

/** What a query asks for, read by the truth itself. */
export interface Wanted {
  terms: readonly Term[];
  excluded: readonly Term[];
}

/** The cases that answer a query. */
export interface Truth {
  /** They have every term as typed. */
  literal: ReadonlySet<string>;
  /** Those, and the ones that have a term in other words. */
  wide: ReadonlySet<string>;
  /** Of the literal ones, those that have every term in the title. */
  titled: ReadonlySet<string>;
}

/** Makes documents ready for the truth. */
export function searchedOf(documents: readonly Document[]): Searched[] {
  // Generated cases share most of their texts.
  const known = new Map<string, string>();
  const plain = (text: string): string => {
    const made = known.get(text) ?? plainOf(text).text;
    known.set(text, made);
    return made;
  };
  return documents.map(({ id, title, parts }) => ({
    id,
    title: plain(title),
    all: [title, ...parts.flatMap(({ label, texts }) => [label, ...texts])].map(plain).join('|'),
  }));
}

const TERM = /(?<minus>-)?(?:"(?<exact>[^"]*)"|(?<plain>\S+))/gu;

/** Reads a query: blanks part terms, quotation marks keep one together and to the letter, a minus excludes. */
export function wantedOf(query: string, names: Names): Wanted {
  const terms: Term[] = [];
  const excluded: Term[] = [];
  for (const { groups = {} } of query.matchAll(TERM)) {
    const pieces = piecesOf(groups['exact'] ?? groups['plain'] ?? '');
    if (pieces.length === 0) continue;
    if (groups['minus'] !== undefined) excluded.push({ pieces, others: [] });
    else terms.push({ pieces, others: groups['exact'] === undefined ? otherPieces(pieces, names) : [] });
  }
  return { terms, excluded };
}

/** Which documents answer to what is wanted. */
export function truthOf({ terms, excluded }: Wanted, searched: readonly Searched[]): Truth {
  const testers = terms.map(({ pieces, others }) => ({
    typed: testerOf(pieces),
    others: others.map(testerOf),
  }));
  const forbidden = excluded.map(({ pieces }) => testerOf(pieces));
  const left = searched.filter(({ all }) => !forbidden.some((test) => test(all)));
  const literal = left.filter(({ all }) => testers.every(({ typed }) => typed(all)));
  const wide = left.filter(({ all }) =>
    testers.every(({ typed, others }) => typed(all) || others.some((test) => test(all))),
  );
  const titled = literal.filter(({ title }) => testers.every(({ typed }) => typed(title)));
  const ids = (list: readonly Searched[]): Set<string> => new Set(list.map(({ id }) => id));
  return { literal: ids(literal), wide: ids(wide), titled: ids(titled) };
}

const ONLY_HAN = new RegExp(`^${HAN}+$`, 'u');

function testerOf(pieces: readonly string[]): (text: string) => boolean {
  const tests = pieces.map((piece) => {
    // What has no edge to look at is found faster as it is.
    if (ONLY_HAN.test(piece)) return (text: string) => text.includes(piece);
    const pattern = patternOf(piece);
    return (text: string) => text.search(pattern) !== -1;
  });
  return (text) => tests.every((test) => test(text));
}
