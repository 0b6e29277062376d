import { DIGIT, LETTER } from './plain.ts';

/** Finds a piece in a plain text: a word or a number counts only whole. */
export function patternOf(piece: string): RegExp {
  const escaped = piece.replace(/[.|]/g, String.raw`\$&`);
  const starts = (kind: string): boolean => new RegExp(`^${kind}`, 'u').test(piece);
  const ends = (kind: string): boolean => new RegExp(`${kind}$`, 'u').test(piece);
  const before = starts(LETTER) ? `(?<!${LETTER})` : starts(DIGIT) ? String.raw`(?<!${DIGIT}\.?)` : '';
  const after = ends(LETTER) ? `(?!${LETTER})` : ends(DIGIT) ? String.raw`(?!\.?${DIGIT})` : '';
  return new RegExp(before + escaped + after, 'gu');
}
