import type { Card, Stretch } from './answer.ts';
import type { Document } from './documents.ts';
import { patternOf } from './pattern.ts';
import { DIGIT, HAN, LETTER, piecesOf, plainOf } from './plain.ts';
import type { Wanted } from './truth.ts';

/** What may and what must be marked in a text. */
export interface Marking {
  must: readonly string[];
  may: readonly string[];
}

const UNITS = new RegExp(`${HAN}|${LETTER}+|(?:${DIGIT}|[.])+`, 'gu');

/** The pieces of the terms must be marked wherever they stand, those of other words for them may be. */
export function markingOf({ terms }: Wanted): Marking {
  const must = terms.flatMap(({ pieces }) => pieces);
  return { must, may: [...must, ...terms.flatMap(({ others }) => others.flat())] };
}

/** In an answer in a wider sense any two neighbouring units of the query may be marked. */
export function relaxedMarkingOf(wanted: Wanted): Marking {
  const { may } = markingOf(wanted);
  const units = may.map((piece) => piece.match(UNITS) ?? []);
  const pairs = units.flatMap((list) => list.slice(1).map((unit, at) => `${list[at] ?? ''} ${unit}`));
  return { must: [], may: [...may, ...pairs.flatMap(piecesOf)] };
}

/** Whether exactly the right parts of a shown text are marked. An excerpt may cut off the end of a mark. */
export function marksAreRight(shown: readonly Stretch[], { must, may }: Marking): boolean {
  const text = textOf(shown);
  const marked = markedOffsets(shown);
  const plain = plainOf(text);
  const [needed, allowed] = [placesOf(plain, must), placesOf(plain, may)];
  const stray = [...marked].filter((at) => !allowed.has(at) && /[\p{L}\p{N}]/u.test(text.charAt(at)));
  return [...needed].every((at) => marked.has(at)) && (stray.length === 0 || isCutOff(shown, stray, may));
}

/**
 * Whether a card shows the real texts of its case, marks them rightly, and shows no text for nothing: every
 * excerpt has a mark, and there is one when a text of the case has a piece.
 */
export function cardIsRight(card: Card, document: Document, marking: Marking): boolean {
  const texts = document.parts.flatMap((part) => part.texts);
  const isReal = (line: readonly Stretch[]): boolean => {
    const text = textOf(line).replace(/^…|…$/gu, '');
    return texts.some((each) => each.includes(text));
  };
  const isShown = card.excerpts.length > 0 || !texts.some((text) => holdsAny(text, marking.must));
  return (
    textOf(card.title) === document.title &&
    card.excerpts.every(isReal) &&
    card.excerpts.every((line) => line.some(({ marked }) => marked)) &&
    [card.title, ...card.excerpts].every((line) => marksAreRight(line, marking)) &&
    isShown
  );
}

function holdsAny(text: string, pieces: readonly string[]): boolean {
  const plain = plainOf(text).text;
  return pieces.some((piece) => plain.search(patternOf(piece)) !== -1);
}

export function textOf(stretches: readonly Stretch[]): string {
  return stretches.map(({ text }) => text).join('');
}

function markedOffsets(shown: readonly Stretch[]): Set<number> {
  const out = new Set<number>();
  let at = 0;
  for (const { text, marked } of shown) {
    for (const end = at + text.length; at < end; at += 1) if (marked) out.add(at);
  }
  return out;
}

/** Offsets in the source of all letters and digits that belong to one of the pieces. */
function placesOf({ text, from, to }: ReturnType<typeof plainOf>, pieces: readonly string[]): Set<number> {
  const out = new Set<number>();
  for (const piece of pieces) {
    const pattern = patternOf(piece);
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      for (let unit = found.index; unit < found.index + piece.length; unit += 1) {
        for (let at = from[unit] ?? 0; at < (to[unit] ?? 0); at += 1) out.add(at);
      }
      // Places of 公公 in 公公公 overlap.
      pattern.lastIndex = found.index + 1;
    }
  }
  return out;
}

/** Whether the stray marks are the beginning of a piece that the end of an excerpt cuts off. */
function isCutOff(shown: readonly Stretch[], stray: readonly number[], pieces: readonly string[]): boolean {
  const last = shown.at(-1);
  const cut = shown.at(-2);
  if (last?.text !== '…' || cut?.marked !== true) return false;
  const start = textOf(shown).length - 1 - cut.text.length;
  const end = plainOf(textOf(shown).slice(Math.min(...stray), -1)).text.trim();
  return stray.every((at) => at >= start) && pieces.some((piece) => piece.startsWith(end));
}
