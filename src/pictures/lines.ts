/** How wide a text is, in the units of the line. */
export type Measure = (text: string) => number;

/** What no line begins with, and what none ends with. */
const NEVER_FIRST = ' \t\n、，。．：；！？）」』】》〉…—～·%％,.:;!?)';
const NEVER_LAST = '「『（【《〈(';
/** Latin words and numbers stay whole. */
const PIECES = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.,:/+'’-]*|\s+|./gsu;

/** The parts of a text that no line break may split: punctuation stays with the character that it belongs to. */
export function unbreakable(text: string): string[] {
  const parts: string[] = [];
  for (const piece of text.match(PIECES) ?? []) {
    const last = parts.at(-1);
    if (last !== undefined && (isIn(NEVER_FIRST, piece[0]) || isIn(NEVER_LAST, last.trim().at(-1))))
      parts[parts.length - 1] = last + piece;
    else parts.push(piece);
  }
  return parts;
}

/** Breaks a text into lines no wider than `width`; a part that alone is wider has a line of its own. */
export function linesOf(text: string, measure: Measure, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of unbreakable(text)) {
    if (line !== '' && measure((line + part).trim()) > width) {
      lines.push(line.trim());
      line = part.trimStart();
    } else line += part;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}

/** As few lines as `linesOf` makes, but of nearly the same width, so that no last line holds one character. */
export function balancedLines(text: string, measure: Measure, width: number): string[] {
  const lines = linesOf(text, measure, width);
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (linesOf(text, measure, middle).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return linesOf(text, measure, wide);
}

function isIn(set: string, character: string | undefined): boolean {
  return character !== undefined && set.includes(character);
}
