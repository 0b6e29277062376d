import type { Answer } from './answer.ts';
import type { Draw } from './draw.ts';
import type { Query } from './kinds.ts';

/** One of the searches that are measured. */
export interface Engine {
  name: string;
  /** How many queries a reader asks on one page before the next one comes with nothing loaded. */
  visit: number;
  /** Opens the page that searches, with nothing of it loaded before. */
  open(): Promise<Visit>;
}

/** A reader on the page. */
export interface Visit {
  /** Asks a query; with a draw also narrows its answer down. */
  ask(query: Query, narrow?: Draw): Promise<Omit<Answer, 'cost'> & { cost: Omit<Answer['cost'], 'first'> }>;
  close(): Promise<void>;
}
