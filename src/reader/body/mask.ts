import type { Fault } from '../decode.ts';
import { attributeExpression, attributeSpread, isBare, isEscaped } from './syntax.ts';
import { openingTagEnd } from './tree.ts';

/**
 * Stand-ins for characters that would begin code or a tag. The parser reads JavaScript where it sees a brace,
 * `import` or `export`, in a time that a few dozen characters can make endless; so it never sees any.
 * Noncharacters, which no text contains, of the same length as what they stand for.
 */
const MASKS = new Map([
  ['<', '\uFDD0'],
  ['{', '\uFDD1'],
  ['i', '\uFDD2'],
  ['e', '\uFDD3'],
]);
const MEANINGS = new Map([...MASKS].map(([meant, mask]) => [mask, meant]));

/** Fills an attribute whose value was code. */
const CODE = '\uFDD4';

/** Half-open range of string offsets. */
export type Range = readonly [from: number, to: number];

/** A body without code, as the parser may see it, and what was hidden where. */
export interface Masked {
  units: string[];
  /** Each `<` that begins no tag, each `{`, and each `import` or `export` at the start of a line; outside of code blocks. */
  bare: number[];
  braces: number[];
  modules: number[];
  /** Code among the attributes of tags. */
  faults: Fault[];
}

/** Whether an offset lies in one of the ranges. */
export function isWithin(offset: number, ranges: readonly Range[]): boolean {
  return ranges.some(([from, to]) => from <= offset && offset < to);
}

/** Hides everything that could begin a tag or code, which leaves plain Markdown. */
export function maskAll(source: string): string {
  const units = neutral(source).split('');
  for (const at of [...signsIn(source, '<'), ...signsIn(source, '{'), ...modulesIn(source)]) hide(units, at);
  return units.join('');
}

/** Hides code, and each `<` that begins no tag; within `code`, which is only shown, every one. */
export function maskCode(source: string, code: readonly Range[]): Masked {
  const units = neutral(source).split('');
  const outside = (at: number) => !isWithin(at, code);
  const braces = signsIn(source, '{');
  const modules = modulesIn(source);
  const tags: number[] = [];
  const bare: number[] = [];
  for (const at of signsIn(source, '<')) {
    if (outside(at) && !isBare(source, at)) tags.push(at);
    else hide(units, at);
    if (outside(at) && isBare(source, at)) bare.push(at);
  }
  for (const at of [...braces, ...modules]) hide(units, at);
  const inTags = tags.flatMap((at) => attributeCode(source, at));
  for (const { range, value } of inTags) replaceCode(units, range, value);
  const spent = inTags.map(({ range }) => range);
  return {
    units,
    bare,
    braces: braces.filter((at) => outside(at) && !isWithin(at, spent)),
    modules: modules.filter(outside),
    faults: inTags.map(({ fault }) => fault),
  };
}

/** Hides the character at an offset, if it is one that has a mask. */
export function hide(units: string[], at: number): void {
  units[at] = MASKS.get(units[at] ?? '') ?? units[at] ?? '';
}

/** A text of the tree with its hidden characters back. */
export function restored(text: string): string {
  return text.replace(/[\uFDD0-\uFDD3]/g, (mask) => MEANINGS.get(mask) ?? mask);
}

/** Whether an attribute's value stands for code. */
export function isCode(value: string): boolean {
  return value.startsWith(CODE);
}

/** The same length, without what a parser or an HTML writer could trip over. */
function neutral(source: string): string {
  return source
    .toWellFormed()
    .replace(/[\0\uFDD0-\uFDD4]/g, '\uFFFD')
    .replace(/\r(?!\n)/g, '\n');
}

function signsIn(source: string, sign: '<' | '{'): number[] {
  const found = sign === '<' ? source.matchAll(/</g) : source.matchAll(/\{/g);
  return [...found].map((match) => match.index).filter((at) => !isEscaped(source, at));
}

/** `import` and `export` at the start of a line, also within a list or a quotation. */
function modulesIn(source: string): number[] {
  const found = source.matchAll(/^([ \t>]*)(?:import|export)(?![\w-])/gm);
  return [...found].map((match) => match.index + (match[1] ?? '').length);
}

/** Braces between the attributes of the tag at an offset: the value of one, or a spread. */
function attributeCode(source: string, start: number): { range: Range; value: boolean; fault: Fault }[] {
  const tag = source.slice(start, openingTagEnd(source, start)).split(/\n[ \t]*\r?\n/, 1)[0] ?? '';
  const found = [];
  for (const match of tag.matchAll(/"[^"]*"|'[^']*'|\{/g)) {
    const last = found.at(-1)?.range[1] ?? 0;
    if (match[0] !== '{' || start + match.index < last) continue;
    const from = start + match.index;
    const to = closingBrace(source, from, start + tag.length);
    if (to === -1) break;
    const name = /([\w:.-]+)\s*=\s*$/.exec(tag.slice(Math.max(0, match.index - 60), match.index))?.[1];
    const fault =
      name === undefined
        ? attributeSpread(source.slice(from, to), from)
        : attributeExpression(name, source.slice(from, to), source.lastIndexOf(name, from));
    found.push({ range: [from, to] as const, value: name !== undefined, fault });
  }
  return found;
}

/** The end of the braces that open at an offset, or -1. */
export function closingBrace(source: string, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; at += 1) {
    if (source[at] === '{') depth += 1;
    else if (source[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return -1;
}

/** Puts a harmless text of the same length in the place of code. Its line breaks go: in a value they could be trimmed. */
function replaceCode(units: string[], [from, to]: Range, value: boolean): void {
  for (let at = from; at < to; at += 1) {
    if (!value) units[at] = ' ';
    else units[at] = at === from || at === to - 1 ? '"' : CODE;
  }
}
