import GithubSlugger from 'github-slugger';
import type { Heading as HeadingNode, Root } from 'mdast';
import type { Heading } from '../../domain/archive.ts';
import { UNIFIED_HEADINGS } from '../../domain/vocabulary.ts';
import type { Fault } from '../decode.ts';
import { listed, quote } from '../quote.ts';
import { didYouMean, nearest } from '../suggest.ts';
import { startOf } from './tree.ts';
import { wordsOf } from './words.ts';

/** Begins the anchor of every heading that is not one of the unified format, so that it is no id of the page's own. */
export const SLUG_PREFIX = 'h-';

/** What editors call a section, and what the unified format calls it. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['背景', '緣起'],
  ['緣由', '緣起'],
  ['做法', '作法'],
  ['辦法', '作法'],
  ['成果', '成效'],
  ['效益', '成效'],
  ['目標', '預期目標'],
  ['預期效益', '預期目標'],
  ['困難', '困難與因應'],
  ['挑戰', '困難與因應'],
  ['推廣', '推廣與應用'],
  ['應用', '推廣與應用'],
  ['展望', '精進'],
  ['未來展望', '精進'],
]);

/** The headings of a body in order, each with its anchor. */
export type Outline = Map<HeadingNode, Heading>;

const UNIFIED: readonly string[] = UNIFIED_HEADINGS;

/** The headings at the body's top level; a unified heading's anchor is its text. */
export function outlineOf(root: Root): Outline {
  const slugger = new GithubSlugger();
  const outline: Outline = new Map();
  for (const node of root.children) {
    if (node.type !== 'heading') continue;
    const text = wordsOf(node);
    const unified = node.depth === 2 && UNIFIED.includes(text);
    const slug = slugger.slug(unified ? text : `${SLUG_PREFIX}${text}`);
    outline.set(node, { depth: node.depth, slug, text });
  }
  return outline;
}

/** What is wrong with levels, names and order of the headings. */
export function outlineFaults(outline: Outline, source: string): Fault[] {
  const faults: Fault[] = [];
  let previous = 1;
  for (const [node, { depth, text }] of outline) {
    const offset = startOf(node);
    if (text === '') faults.push(emptyHeading(offset));
    else if (depth === 1) faults.push(firstLevel(offset, text));
    else if (depth > previous + 1) faults.push(skippedLevel(offset, text, depth, previous));
    else if (depth === 2 && !UNIFIED.includes(text)) faults.push(unknownHeading(offset, text));
    previous = Math.max(depth, 1);
  }
  return [...faults, ...orderFaults(outline), ...missingFaults(outline, source)];
}

function orderFaults(outline: Outline): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  let last = -1;
  for (const [node, { depth, text }] of outline) {
    const place = depth === 2 ? UNIFIED.indexOf(text) : -1;
    if (place === -1) continue;
    if (seen.has(text)) faults.push(repeated(startOf(node), text));
    else if (place < last) faults.push(misplaced(startOf(node), text, UNIFIED[last] ?? ''));
    seen.add(text);
    last = Math.max(last, place);
  }
  return faults;
}

function missingFaults(outline: Outline, source: string): Fault[] {
  const found = [...outline.values()].some(({ depth, text }) => depth === 2 && text === '作法');
  if (found) return [];
  return [
    {
      code: 'section-missing',
      offset: source.search(/\S/),
      message: '內文缺少「## 作法」這一節',
      hint: `作法是唯一必要的一節，請用第二層標題「## 作法」寫出實際怎麼做。`,
    },
  ];
}

function emptyHeading(offset: number): Fault {
  return { code: 'heading-empty', offset, message: '標題沒有文字', hint: '請填上標題文字，或刪除「#」。' };
}

function firstLevel(offset: number, text: string): Fault {
  return {
    code: 'heading-level',
    offset,
    message: `內文不能用第一層標題：${quote(text)}`,
    hint: '第一層是案例的標題，由 title 欄位產生。請改用「##」。',
  };
}

function skippedLevel(offset: number, text: string, depth: number, previous: number): Fault {
  return {
    code: 'heading-level',
    offset,
    message: `標題${quote(text)}是第 ${depth} 層，前一個是第 ${previous} 層，跳過了層次`,
    hint: `請改成第 ${previous + 1} 層，也就是 ${previous + 1} 個「#」。`,
  };
}

function unknownHeading(offset: number, text: string): Fault {
  return {
    code: 'heading-unknown',
    offset,
    message: `${quote(text)}不是統一格式的標題`,
    hint: `${didYouMean(SYNONYMS.get(text) ?? nearest(text, UNIFIED))}統一格式的標題：${listed(UNIFIED)}。`,
  };
}

function repeated(offset: number, text: string): Fault {
  return {
    code: 'heading-duplicate',
    offset,
    message: `標題「${text}」重複`,
    hint: '請把兩節的文字合併在同一個標題下。',
  };
}

function misplaced(offset: number, text: string, after: string): Fault {
  return {
    code: 'heading-order',
    offset,
    message: `「${text}」應在「${after}」之前`,
    hint: `統一格式的順序：${listed(UNIFIED)}。`,
  };
}
