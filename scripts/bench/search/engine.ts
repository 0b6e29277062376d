import type { Answer, Cost } from './answer.ts';
import type { Draw } from './draw.ts';
import type { Query } from './kinds.ts';

/** One of the searches that are measured. */
export interface Engine {
  name: string;
  /** How many queries a reader asks on one page before the next one comes with nothing loaded. */
  visit: number;
  /** Opens the page that searches, with nothing of it loaded before. */
  open(): Promise<void>;
  /** Asks a query there; with a draw also narrows its answer down, where the page can. */
  ask(query: Query, narrow?: Draw): Promise<Said>;
}

/** An answer, without whether it was the first one of a visit. */
export type Said = Omit<Answer, 'cost'> & { cost: Omit<Cost, 'first'> };
