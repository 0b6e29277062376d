import type { Equivalent } from '../../../src/domain/equivalent.ts';
import { foldWith, type Fold } from '../../../src/search/fold.ts';
import { foldTable } from '../../../src/search/index/fold-table.ts';
import { runsOf, type Run } from '../../../src/search/units.ts';

/** What an agency or a county is called: its name may be searched before any case has it. */
const OF_STATE = /(?:[縣市部會署局處院所]|中心)$/;

/** How these terms and texts look to a search. */
export class Seen {
  readonly #fold: Fold;
  readonly #runs: string[];

  constructor(equivalents: readonly Equivalent[], texts: readonly string[]) {
    this.#fold = foldWith(foldTable([...texts, ...equivalents.flatMap(({ terms }) => terms)]));
    this.#runs = [...new Set(texts.flatMap((text) => this.keysOf(text)))];
  }

  /** Each run of a text: its units, with a blank before and behind each of them. */
  keysOf(text: string): string[] {
    return runsOf(this.#fold(text)).map(spelled);
  }

  /** Whether a search for the term finds a text. */
  occurs(term: string): boolean {
    return this.keysOf(term).some((key) => this.#runs.some((run) => run.includes(key)));
  }
}

function spelled(run: Run): string {
  return ` ${run.map(({ text }) => text).join(' ')} `;
}

/** Entries that lead to no text, and are not the names of an agency or a county. */
export function idleEntries(equivalents: readonly Equivalent[], seen: Seen): string[] {
  return equivalents
    .filter(({ terms }) => !terms.some((term) => seen.occurs(term)))
    .filter(({ kind, terms: [first = ''] }) => kind === '同義詞' || !OF_STATE.test(first))
    .map(({ terms }) => terms.join('、'));
}

/** Terms that a search takes for an earlier one, or parts into several phrases. */
export function uselessTerms(equivalents: readonly Equivalent[], seen: Seen): string[] {
  const known = new Set<string>();
  return equivalents
    .flatMap(({ terms }) => terms)
    .filter((term) => {
      const [key = '', ...others] = seen.keysOf(term);
      const useless = others.length > 0 || known.has(key);
      known.add(key);
      return useless;
    });
}
