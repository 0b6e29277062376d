import type { Fold } from './fold.ts';
import { findIn, joined, stretches, type Span, type Stretch } from './match.ts';
import { runsOf, type Run } from './units.ts';

/** A part of a case's words, as the site serves them for excerpts. */
export interface TextPart {
  /** A field or a heading. */
  label: string;
  /** Anchor on the case's page; absent where the part stands at its top. */
  anchor?: string;
  texts: readonly string[];
}

/** Where a query was found in a case. */
export interface Excerpt {
  label: string;
  anchor?: string;
  stretches: Stretch[];
}

/** Characters that an excerpt shows at most, and before its first mark. */
const LENGTH = 72;
const BEFORE = 20;
const ENDS = /[。！？；]/u;

interface Found {
  part: TextPart;
  text: string;
  spans: Span[];
  /** Numbers of the patterns that stand in the text. */
  patterns: Set<number>;
}

/**
 * At most `limit` excerpts that together show as many of the patterns as can be: the text with the most of
 * them first, the earlier of two equals. None where only the title was found.
 */
export function excerptsOf(
  parts: readonly TextPart[],
  patterns: readonly Run[],
  fold: Fold,
  limit = 2,
): Excerpt[] {
  let left = parts.flatMap((part) => part.texts.flatMap((text) => foundIn(part, text, patterns, fold)));
  const chosen: Found[] = [];
  while (chosen.length < limit && left.length > 0) {
    const best = left.reduce((most, each) => (each.patterns.size > most.patterns.size ? each : most));
    chosen.push(best);
    left = left
      .map((each) => ({ ...each, patterns: without(each.patterns, best.patterns) }))
      .filter(({ patterns: others }) => others.size > 0);
  }
  return chosen.map(({ part: { label, anchor }, text, spans }) => ({
    label,
    ...(anchor !== undefined && { anchor }),
    stretches: windowOf(text, spans),
  }));
}

function foundIn(part: TextPart, text: string, patterns: readonly Run[], fold: Fold): Found[] {
  const runs = runsOf(fold(text));
  const found = patterns.map((pattern) => findIn(runs, pattern));
  const held = new Set(found.flatMap((spans, index) => (spans.length > 0 ? [index] : [])));
  return held.size === 0 ? [] : [{ part, text, spans: joined(found.flat()), patterns: held }];
}

function without(all: ReadonlySet<number>, some: ReadonlySet<number>): Set<number> {
  return new Set([...all].filter((each) => !some.has(each)));
}

/** The text around its first mark; what is cut off is shown by an ellipsis. */
function windowOf(text: string, spans: readonly Span[]): Stretch[] {
  const first = spans[0] ?? { from: 0, to: 0 };
  const start = startOf(text, first.from);
  const end = Math.max(first.to, endOf(text, start + LENGTH));
  const shown = spans
    .filter(({ from }) => from < end)
    .map(({ from, to }) => ({ from: from - start, to: Math.min(to, end) - start }));
  const inside = stretches(text.slice(start, end), shown);
  const dots = { text: '…', marked: false };
  return [...(start > 0 ? [dots] : []), ...inside, ...(end < text.length ? [dots] : [])];
}

/** Behind the end of a sentence, where one is near; never inside a word or a number. */
function startOf(text: string, mark: number): number {
  const near = Math.max(0, mark - BEFORE);
  if (near === 0) return 0;
  const sentence = text.slice(near, mark).search(ENDS);
  return sentence === -1 ? back(text, near) : near + sentence + 1;
}

function endOf(text: string, end: number): number {
  return end >= text.length ? text.length : back(text, end);
}

/** Words and numbers are short; what has no end is cut. */
const LONGEST_WORD = 24;
/** The end of a word or number that goes on, or half a character. */
const HELD = /(?:[\p{Script=Latin}\p{N}.,]+|[\uD800-\uDBFF])$/u;

/** The nearest place at or before `offset` that is not inside a word, a number or a character. */
function back(text: string, offset: number): number {
  if (!/^(?:[\p{Script=Latin}\p{N}]|[\uDC00-\uDFFF])/u.test(text.slice(offset))) return offset;
  const held = HELD.exec(text.slice(Math.max(0, offset - LONGEST_WORD), offset))?.[0] ?? '';
  return held.length < LONGEST_WORD ? offset - held.length : offset;
}
