import { holdsTerm, termKey, type Equivalent } from '../../domain/equivalent.ts';
import { fieldName } from '../field-name.ts';
import type { ValueFault } from '../issues.ts';
import { quote } from '../quote.ts';
import type { Path } from '../yaml.ts';
import { wrong } from './fault.ts';

interface Term {
  term: string;
  key: string;
  path: Path;
}

/** What is wrong between terms that are right by themselves: one that stands twice, and one within its synonym. */
export function equivalentFaults(equivalents: readonly Equivalent[]): ValueFault[] {
  const entries = equivalents.map(({ kind, terms }, index) => ({
    kind,
    terms: terms.map((term, at): Term => ({ term, key: termKey(term), path: [index, 'terms', at] })),
  }));
  return [
    ...repeated(entries.flatMap(({ terms }) => terms)),
    ...entries.flatMap(({ kind, terms }) => (kind === '同義詞' ? contained(terms) : [])),
  ];
}

/** A term of two entries would join them, and which of their terms mean the same would be open. */
function repeated(terms: readonly Term[]): ValueFault[] {
  const seen = new Map<string, Term>();
  return terms.flatMap((term) => {
    const first = seen.get(term.key);
    if (first !== undefined) return [repetition(term, first)];
    seen.set(term.key, term);
    return [];
  });
}

function repetition({ term, path }: Term, first: Term): ValueFault {
  const [place, other] = [fieldName(first.path), quote(first.term)];
  const problem = term === first.term ? `與「${place}」重複` : `與「${place}」的${other}在搜尋時是同一個詞`;
  const hint =
    path[0] === first.path[0]
      ? '全形與半形、大寫與小寫、「台」與「臺」、簡體與繁體不必另列。請刪除其中一個。'
      : '一個詞只能列一次。兩組的意思都相同時請合併成一組，否則請從其中一組刪除。';
  return wrong('equivalent-duplicate', path, term, problem, hint);
}

/** Full names hold their short names; but a synonym that holds another one mostly means something narrower. */
function contained(terms: readonly Term[]): ValueFault[] {
  return terms.flatMap(({ term, key, path }) => {
    const inner = terms.find((other) => other.key !== key && holdsTerm(key, other.key));
    if (inner === undefined) return [];
    const hint =
      '查較短的詞本來就會找到它，所以通常不必列；意思比較窄時請刪除，確為全名與簡稱時請把 kind 改為「簡稱」。';
    return [wrong('equivalent-contained', path, term, `包含同組的${quote(inner.term)}`, hint)];
  });
}
