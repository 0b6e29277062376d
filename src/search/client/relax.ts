import type { Term } from '../query.ts';
import { phraseWords } from '../tokens.ts';
import type { Run } from '../units.ts';
import type { Index } from './pagefind.ts';
import { inAll } from './sets.ts';

/** Cases that answer to a term in a wider sense. */
export interface Widened {
  /** How well, by row; the higher the better. */
  votes: ReadonlyMap<number, number>;
  /** What to mark in them. */
  patterns: Run[];
}

/** What is longer is a sentence, not a word that could be cut. */
const LONGEST = 16;
/** A part of fewer units says too little. */
const SHORTEST = 2;
/** Of the pairs of a word, so many must be in a case. */
const LEAST_SHARE = 1 / 3;

/** The cases that have both halves of the term, at whichever place it is cut in two: 臺中市長照 as 臺中市 and 長照. */
export async function partsRows({ runs }: Term, index: Index): Promise<Widened> {
  const [run = []] = runs;
  if (runs.length > 1 || run.length < 2 * SHORTEST || run.length > LONGEST) return NONE;
  const cuts = run
    .map((_, at) => [run.slice(0, at), run.slice(at)] as const)
    .slice(SHORTEST, run.length - SHORTEST + 1);
  const found = await Promise.all(
    cuts.map(async (parts) => ({
      parts,
      rows: inAll(await Promise.all(parts.map((part) => index.phrase(phraseWords(part)))), 0),
    })),
  );
  return count(found.map(({ parts, rows }) => ({ patterns: parts, rows })));
}

/** The cases that share the most pairs of neighbours with the term, which may have been mistyped. */
export async function nearRows({ runs }: Term, index: Index): Promise<Widened> {
  const pairs = runs
    .flatMap((run) => run.map((_, at) => run.slice(at, at + 2)))
    .filter(({ length }) => length === 2)
    .slice(0, LONGEST);
  const { votes } = count(await pairSets(pairs, index));
  const most = Math.max(0, ...votes.values());
  if (pairs.length < 2 || most < pairs.length * LEAST_SHARE) return NONE;
  return { votes: new Map([...votes].filter(([, number]) => number === most)), patterns: pairs };
}

function pairSets(
  pairs: readonly Run[],
  index: Index,
): Promise<{ patterns: Run[]; rows: ReadonlySet<number> }[]> {
  return Promise.all(
    pairs.map(async (pair) => ({ patterns: [pair], rows: await index.phrase(phraseWords(pair)) })),
  );
}

const NONE: Widened = { votes: new Map(), patterns: [] };

/** One vote for each set that has the row; the patterns of sets that have none are not marked. */
function count(sets: readonly { patterns: readonly Run[]; rows: ReadonlySet<number> }[]): Widened {
  const votes = new Map<number, number>();
  for (const row of sets.flatMap(({ rows }) => [...rows])) votes.set(row, (votes.get(row) ?? 0) + 1);
  return { votes, patterns: sets.flatMap(({ patterns, rows }) => (rows.size > 0 ? [...patterns] : [])) };
}
