import type { Equivalents } from '../equivalents.ts';
import type { Answer, SearchHit } from '../engine.ts';
import type { Fold } from '../fold.ts';
import { holds } from '../match.ts';
import { parseQuery, type Asked, type Term } from '../query.ts';
import { phraseWords } from '../tokens.ts';
import { runsOf, type Run } from '../units.ts';
import type { Index } from './pagefind.ts';
import { nearRows, partsRows, type Widened } from './relax.ts';
import { inAll, inAny, without, type Rows } from './sets.ts';

/** What a search is made with. */
export interface Searching {
  index: Index;
  fold: Fold;
  equivalents: Equivalents;
  /** Titles by row. */
  titles: readonly string[];
}

/** The cases that have one term, and those that have it only in other words. */
interface Found {
  term: Term;
  literal: Rows;
  others: { name: string; runs: readonly Run[]; rows: Rows }[];
}

/** What answers a query; see `Answer`. Rejects with `SearchUnavailable`. */
export async function search(query: string, searching: Searching): Promise<Answer> {
  const { index, fold } = searching;
  const asked = parseQuery(query, fold);
  const excluded = inAny(await Promise.all(asked.excluded.map(({ runs }) => rowsOf(runs, index))));
  const found = await Promise.all(asked.terms.map((term) => findTerm(term, searching)));
  const literal = without(
    inAll(
      found.map((each) => each.literal),
      index.size,
    ),
    excluded,
  );
  const wide = without(inAll(found.map(anyRows), index.size), excluded);
  if (wide.size === 0) return relax(found, excluded, searching);
  const patterns = [
    ...patternsOf(asked),
    ...found.flatMap(({ others }) => others.flatMap(({ runs }) => runs)),
  ];
  const scored = await scoresOf(found, searching);
  const ordered = inOrder(wide, asked, scored, searching);
  const hit = (row: number): SearchHit => ({ row, names: literal.has(row) ? [] : namesOf(row, found) });
  const hits = ordered.map(hit);
  return {
    hits: [...hits.filter(({ row }) => literal.has(row)), ...hits.filter(({ row }) => !literal.has(row))],
    patterns,
  };
}

async function findTerm(term: Term, { index, equivalents }: Searching): Promise<Found> {
  const [literal, ...others] = await Promise.all([
    rowsOf(term.runs, index),
    ...equivalents(term).map(async ({ name, runs }) => ({ name, runs, rows: await rowsOf(runs, index) })),
  ]);
  return { term, literal, others: others.filter(({ rows }) => without(rows, literal).size > 0) };
}

/** The cases that have all of the runs. */
async function rowsOf(runs: readonly Run[], index: Index): Promise<Rows> {
  return inAll(await Promise.all(runs.map((run) => index.phrase(phraseWords(run)))), index.size);
}

function anyRows({ literal, others }: Found): Rows {
  return inAny([literal, ...others.map(({ rows }) => rows)]);
}

/** Through which other words a case was found. */
function namesOf(row: number, found: readonly Found[]): string[] {
  return found.flatMap(({ literal, others }) =>
    literal.has(row) ? [] : others.filter(({ rows }) => rows.has(row)).map(({ name }) => name),
  );
}

function patternsOf({ terms }: Asked): Run[] {
  return terms.flatMap(({ runs }) => runs);
}

/** How well cases answer: to the terms as typed, and to each of their other words. */
async function scoresOf(found: readonly Found[], { index }: Searching): Promise<ReadonlyMap<number, number>> {
  const typed = found.map(({ term }) => term.runs);
  const turned = found.flatMap(({ others }, at) =>
    others.map(({ runs }) => typed.map((each, index) => (index === at ? runs : each))),
  );
  const asked = [typed, ...turned].map((terms) => terms.flat().flatMap(phraseWords));
  const all = await Promise.all(
    asked.filter((words) => words.length > 0).map((words) => index.scores(words)),
  );
  const best = new Map<number, number>();
  for (const [row, score] of all.flatMap((scores) => [...scores])) {
    best.set(row, Math.max(score, best.get(row) ?? 0));
  }
  return best;
}

/** By the terms in the title, then by score, then as the table has them; no two cases tie. */
function inOrder(
  rows: Rows,
  { terms }: Asked,
  scores: ReadonlyMap<number, number>,
  { titles, fold }: Searching,
): number[] {
  const ranked = [...rows].map((row) => {
    const title = runsOf(fold(titles[row] ?? ''));
    return {
      row,
      titled: terms.filter(({ runs }) => holds(title, runs)).length,
      score: scores.get(row) ?? 0,
    };
  });
  ranked.sort((a, b) => b.titled - a.titled || b.score - a.score || a.row - b.row);
  return ranked.map(({ row }) => row);
}

/** An answer to what nothing answers to as it stands; empty when there is none even so. */
async function relax(found: readonly Found[], excluded: Rows, searching: Searching): Promise<Answer> {
  for (const [relaxed, widen] of [
    ['parts', partsRows],
    ['near', nearRows],
  ] as const) {
    const widened = await Promise.all(found.map((each) => wider(each, widen, searching.index)));
    const sets = widened.map(({ votes }) => new Set(votes.keys()));
    const rows = without(inAll(sets, 0), excluded);
    if (rows.size === 0) continue;
    const votes = (row: number): number =>
      widened.reduce((sum, { votes: each }) => sum + (each.get(row) ?? 0), 0);
    const ordered = [...rows].sort((a, b) => votes(b) - votes(a) || a - b);
    return {
      hits: ordered.map((row) => ({ row, names: [] })),
      relaxed,
      patterns: widened.flatMap(({ patterns }) => patterns),
    };
  }
  return { hits: [], patterns: found.flatMap(({ term }) => term.runs) };
}

/** A term that is in some case, or that was asked for as typed, stays as it is. */
async function wider(
  found: Found,
  widen: (term: Term, index: Index) => Promise<Widened>,
  index: Index,
): Promise<Widened> {
  const rows = anyRows(found);
  if (rows.size === 0 && !found.term.exact) return widen(found.term, index);
  const patterns = [...found.term.runs, ...found.others.flatMap(({ runs }) => runs)];
  return { votes: new Map([...rows].map((row) => [row, 1])), patterns };
}
