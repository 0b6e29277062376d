import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Fault } from '../decode.ts';
import { MASKS, bareSigns, signFault, tagFault } from './syntax.ts';
import { childrenOf, openingTagEnd, rangeOf } from './tree.ts';

/** A body's tree; offsets in it count from the start of the body. */
export interface Parsed {
  /** Missing when the body has more syntax errors than are worth looking for. */
  tree: Root | undefined;
  faults: Fault[];
}

/** Characters that may be parsed again in search of further syntax errors. */
const RETRY_BUDGET = 150_000;
const MOST_RETRIES = 40;

const LABEL = /\[\^([^\s[\]\\<{&`^]{1,60})\]/g;
const MOST_LABELS = 200;

/**
 * Parses a body and finds all its syntax errors. The parser stops at the first, so what it
 * complains of is masked, and it is asked again.
 */
export function parseBody(source: string): Parsed {
  const head = definitions(source);
  const bare = bareSigns(source);
  const units = neutral(source).split('');
  for (const offset of bare) units[offset] = MASKS['<'];
  const faults: Fault[] = [];
  const tries = Math.min(MOST_RETRIES, Math.ceil(RETRY_BUDGET / (source.length + 1)));
  for (let attempt = 0; attempt <= tries; attempt += 1) {
    const result = attemptParse(head, units.join(''));
    if ('tree' in result) {
      const tree = finish(result.tree, head.length);
      const inert = inertRanges(tree, source);
      const loose = bare.filter((offset) => !inert.some(([from, to]) => from <= offset && offset < to));
      return { tree, faults: [...faults, ...loose.map((offset) => signFault(source, offset))] };
    }
    const found = result.offsets.filter((offset) => units[offset] === '<' || units[offset] === '{');
    if (found.length === 0) return { tree: undefined, faults: [...faults, unreadable(result.offsets[0])] };
    faults.push(tagFault(source, found[0] ?? 0));
    for (const offset of found) units[offset] = units[offset] === '<' ? MASKS['<'] : MASKS['{'];
  }
  return { tree: undefined, faults: withMore(faults) };
}

/**
 * Definitions for every footnote that the body refers to, known or not: without one the parser
 * takes a reference for plain text. They stand before the body, where no open code block can swallow them.
 */
function definitions(source: string): string {
  const labels = new Set<string>();
  for (const match of source.matchAll(LABEL)) {
    if (labels.size < MOST_LABELS) labels.add(match[1] ?? '');
  }
  return [...labels].map((label) => `[^${label}]: -\n\n`).join('') + '***\n\n';
}

/** The same length, without what a parser or an HTML writer could trip over. */
function neutral(source: string): string {
  return source
    .toWellFormed()
    .replace(/[\0\uFDD0\uFDD1]/g, '\uFFFD')
    .replace(/\r(?!\n)/g, '\n');
}

function attemptParse(head: string, body: string): { tree: Root } | { offsets: number[] } {
  const text = head + body;
  try {
    const tree = mdxToMdast(text, { features: { frontmatter: false, gfm: true } });
    if (tree.type !== 'root') throw new TypeError(`unexpected tree: ${tree.type}`);
    return { tree };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const at = /^(\d+):(\d+): /.exec(message);
    if (at === null) throw error;
    const starts = lineStarts(text);
    // A closing tag that does not match is said with the place of the opening one; both are masked.
    const places = [at, ...(/closing tag/.test(message) ? message.matchAll(/(?:at |\()(\d+):(\d+)\)/g) : [])];
    const offsets = places.map((place) => (starts[Number(place[1]) - 1] ?? 0) + Number(place[2]) - 1);
    return { offsets: [...new Set(offsets)].map((offset) => offset - head.length) };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Takes the definitions off again, moves the offsets, and puts masked characters back. */
function finish(tree: Root, shift: number): Root {
  const children = tree.children.filter((node) => (node.position?.start.offset ?? 0) >= shift);
  const root: Root = { type: 'root', children };
  const pending: Nodes[] = [...children];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    move(node, shift);
    unmask(node);
    for (const child of childrenOf(node)) pending.push(child);
  }
  return root;
}

function move(node: Nodes, shift: number): void {
  const position = node.position;
  if (position === undefined) return;
  node.position = {
    start: { ...position.start, offset: (position.start.offset ?? shift) - shift },
    end: { ...position.end, offset: (position.end.offset ?? shift) - shift },
  };
}

function unmask(node: Nodes): void {
  if ('value' in node && typeof node.value === 'string') node.value = restored(node.value);
  if ('url' in node) node.url = restored(node.url);
  if ('title' in node && typeof node.title === 'string') node.title = restored(node.title);
  if ('alt' in node && typeof node.alt === 'string') node.alt = restored(node.alt);
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
  for (const attribute of node.attributes) {
    if (typeof attribute.value === 'string') attribute.value = restored(attribute.value);
  }
}

function restored(text: string): string {
  return text.replaceAll(MASKS['<'], '<').replaceAll(MASKS['{'], '{');
}

/** Where a `<` is only text: code, tags with their attributes, and what is refused as a whole. */
function inertRanges(tree: Root, source: string): [number, number][] {
  const ranges: [number, number][] = [];
  const pending: Nodes[] = [...tree.children];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const [from, to] = rangeOf(node);
    if (/^(?:code|inlineCode|mdxjsEsm|mdxFlowExpression|mdxTextExpression)$/.test(node.type)) {
      ranges.push([from, to]);
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      ranges.push([from, openingTagEnd(source, from)]);
    }
    for (const child of childrenOf(node)) pending.push(child);
  }
  return ranges;
}

function unreadable(offset = 0): Fault {
  return {
    code: 'mdx-syntax',
    offset: Math.max(0, offset),
    message: '這裡的寫法無法辨識',
    hint: '請檢查附近的「<」「{」與元件標籤，並參考編輯說明的寫法。',
  };
}

function withMore(faults: Fault[]): Fault[] {
  const more = '後面可能還有其他問題沒有列出，改好後請再驗證一次。';
  return faults.map((fault, index) =>
    index === faults.length - 1 ? { ...fault, hint: `${fault.hint}${more}` } : fault,
  );
}
