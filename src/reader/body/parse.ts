import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Fault } from '../decode.ts';
import { closingBrace, hide, isWithin, maskAll, maskCode, restored } from './mask.ts';
import type { Masked, Range } from './mask.ts';
import { expression, moduleCode, signFault, tagAt, tagFault, unclosedBrace } from './syntax.ts';
import { nodesOf, openingTagEnd, rangeOf, startOf } from './tree.ts';

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
 * Parses a body and finds all its syntax errors. The parser is shown no code at all. It stops at its first
 * error, so the tag that it complains of is hidden, and it is asked again.
 */
export function parseBody(source: string): Parsed {
  const head = definitions(source);
  const masked = maskCode(source, codeRanges(head, source));
  const { units } = masked;
  const faults: Fault[] = [...masked.faults];
  // Names of opening tags that are reported already; their closing tags need no report of their own.
  const orphans = new Set(masked.bare.map((at) => tagAt(source, at).slice(1)));
  const tries = Math.min(MOST_RETRIES, Math.ceil(RETRY_BUDGET / (source.length + 1)));
  for (let attempt = 0; attempt <= tries; attempt += 1) {
    const result = attemptParse(head, units.join(''));
    if ('tree' in result) {
      return { tree: result.tree, faults: [...faults, ...hiddenFaults(result.tree, masked, source)] };
    }
    const found = result.offsets.filter((offset) => units[offset] === '<');
    if (found.length === 0) return { tree: undefined, faults: [...faults, unreadable(result.offsets[0])] };
    const tag = tagAt(source, found[0] ?? 0);
    if (!(tag.startsWith('</') && orphans.delete(tag.slice(2)))) faults.push(tagFault(source, found[0] ?? 0));
    if (/^<[^/]/.test(tag)) orphans.add(tag.slice(1));
    for (const offset of found) hide(units, offset);
  }
  return { tree: undefined, faults: withMore(faults) };
}

/** Where code is only shown, between back quotes or tildes. */
function codeRanges(head: string, source: string): Range[] {
  if (!/`|~~~/.test(source)) return [];
  const result = attemptParse(head, maskAll(source));
  if (!('tree' in result)) return [];
  return nodesOf(result.tree)
    .filter(({ type }) => type === 'code' || type === 'inlineCode')
    .map(rangeOf);
}

/** What is wrong with the characters that were hidden from the parser. */
function hiddenFaults(tree: Root, { bare, braces, modules }: Masked, source: string): Fault[] {
  const inert = inertRanges(tree, source);
  const loose = (at: number) => !isWithin(at, inert);
  const begins = new Set(tree.children.filter(({ type }) => type !== 'code').map(startOf));
  return [
    ...bare.filter(loose).map((at) => signFault(source, at)),
    ...braceFaults(braces.filter(loose), source),
    ...modules
      .filter((at) => begins.has(at))
      .map((at) => moduleCode(source.slice(at).split(/\r?\n/, 1)[0] ?? '', at)),
  ];
}

function braceFaults(braces: readonly number[], source: string): Fault[] {
  const faults: Fault[] = [];
  let done = 0;
  for (const at of braces) {
    if (at < done) continue;
    const gap = source.slice(at).search(/\n[ \t]*\r?\n/);
    const end = closingBrace(source, at, gap === -1 ? source.length : at + gap);
    faults.push(end === -1 ? unclosedBrace(source, at) : expression(source.slice(at, end), at));
    done = Math.max(at + 1, end);
  }
  return faults;
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

function attemptParse(head: string, body: string): { tree: Root } | { offsets: number[] } {
  const text = head + body;
  try {
    const tree = mdxToMdast(text, { features: { frontmatter: false, gfm: true } });
    if (tree.type !== 'root') throw new TypeError(`unexpected tree: ${tree.type}`);
    return { tree: finish(tree, head.length) };
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

/** Takes the definitions off again, moves the offsets, and puts hidden characters back. */
function finish(tree: Root, shift: number): Root {
  const children = tree.children.filter((node) => startOf(node) >= shift);
  const root: Root = { type: 'root', children };
  for (const node of nodesOf(root)) {
    move(node, shift);
    unmask(node);
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

/** Where hidden characters are only text: code, and tags with their attributes. */
function inertRanges(tree: Root, source: string): Range[] {
  return nodesOf(tree).flatMap((node): Range[] => {
    if (node.type === 'code' || node.type === 'inlineCode') return [rangeOf(node)];
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    const from = startOf(node);
    return [[from, openingTagEnd(source, from)]];
  });
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
