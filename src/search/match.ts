import type { Fold } from './fold.ts';
import { runsOf, type Run } from './units.ts';

/** A part of a text, by offsets. */
export interface Span {
  from: number;
  to: number;
}

/** Where `pattern` stands in the runs of a text, from left to right. */
export function findIn(runs: readonly Run[], pattern: Run): Span[] {
  const [first] = pattern;
  if (first === undefined) return [];
  return runs.flatMap((run) =>
    run.flatMap(({ text, from }, start) => {
      if (text !== first.text) return [];
      const last = run[start + pattern.length - 1];
      const fits = pattern.every((unit, offset) => run[start + offset]?.text === unit.text);
      return fits && last !== undefined ? [{ from, to: last.to }] : [];
    }),
  );
}

/** Whether all patterns stand in the runs. */
export function holds(runs: readonly Run[], patterns: readonly Run[]): boolean {
  return patterns.every((pattern) => findIn(runs, pattern).length > 0);
}

/** A stretch of a text, marked or not. Put together, the stretches are the text. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** Parts a text where the patterns stand in it; what overlaps or touches is one mark. */
export function markIn(text: string, patterns: readonly Run[], fold: Fold): Stretch[] {
  const runs = runsOf(fold(text));
  return stretches(text, joined(patterns.flatMap((pattern) => findIn(runs, pattern))));
}

/** Parts a text at spans that are in order and do not overlap. */
export function stretches(text: string, spans: readonly Span[]): Stretch[] {
  const parts = spans.flatMap(({ from, to }, index) => [
    { text: text.slice(spans[index - 1]?.to ?? 0, from), marked: false },
    { text: text.slice(from, to), marked: true },
  ]);
  const rest = { text: text.slice(spans.at(-1)?.to ?? 0), marked: false };
  return [...parts, rest].filter((part) => part.text !== '');
}

/** Spans in order, those that overlap or touch as one. */
export function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = out.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else out.push({ ...span });
  }
  return out;
}
