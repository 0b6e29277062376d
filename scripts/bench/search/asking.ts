import type { Answer } from './answer.ts';
import { drawOf, type Draw } from './draw.ts';
import type { Engine, Visit } from './engine.ts';
import type { Query } from './kinds.ts';

/** A query with the answer that an engine gave. */
export interface Asked {
  query: Query;
  answer: Answer;
}

const SEED = 22;
/** One answer in so many is narrowed down as well. */
const NARROWED = 6;

/** Asks an engine all queries in visits, those of all kinds mixed; the same queries in the same order each time. */
export async function askAll(engine: Engine, queries: readonly Query[]): Promise<Asked[]> {
  const draw = drawOf(SEED);
  const left = draw.some(queries, queries.length);
  const asked: Asked[] = [];
  while (left.length > 0) asked.push(...(await askInVisit(engine, left.splice(0, engine.visit), draw)));
  return asked;
}

async function askInVisit(engine: Engine, queries: readonly Query[], draw: Draw): Promise<Asked[]> {
  const visit: Visit = await engine.open();
  const asked: Asked[] = [];
  try {
    for (const [at, query] of queries.entries()) {
      const narrow = draw.below(NARROWED) === 0 ? drawOf(draw.below(1_000_000)) : undefined;
      const { cost, ...answer } = await visit.ask(query, narrow);
      asked.push({ query, answer: { ...answer, cost: { ...cost, first: at === 0 } } });
    }
  } finally {
    await visit.close();
  }
  return asked;
}
