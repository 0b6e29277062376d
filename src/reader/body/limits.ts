import type { Nodes, Root } from 'mdast';
import type { Fault } from '../decode.ts';
import { childrenOf, startOf } from './tree.ts';

/** Longest body, in UTF-16 units: about ten times the longest case. */
const MOST_CHARACTERS = 40_000;
/** Most levels of lists and quotations that one line may open. */
const MOST_MARKERS = 12;
/** Most levels of the parsed tree. */
const MOST_LEVELS = 40;
/** Most cells of a table. Short rows are filled up, so a few characters could ask for millions. */
const MOST_CELLS = 3_000;

// The parser's time grows with the square of these, so their number is bounded before it starts.
const COUNTED = [
  { sign: '<', most: 300 },
  { sign: '{', most: 100 },
  { sign: '&', most: 300 },
] as const;

const MARKERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))+/gm;
const MARKER = />|[-*+]|\d+[.)]/g;

/** What would make a body too costly to parse. When there is anything, it must not be parsed. */
export function limitFaults(source: string): Fault[] {
  if (source.length > MOST_CHARACTERS) return [tooLong(source.length)];
  return [...tooMany(source), ...tooNested(source)];
}

/** What would make a parsed body too costly to go through. When there is anything, it must not be rendered. */
export function treeFaults(root: Root): Fault[] {
  let level: Nodes[] = [root];
  const faults: Fault[] = [];
  for (let depth = 0; depth < MOST_LEVELS && level.length > 0; depth += 1) {
    level = level.flatMap(childrenOf);
    faults.push(...level.filter(isVast).map((table) => tooManyCells(startOf(table))));
  }
  const deep = level[0];
  return deep === undefined ? faults : [...faults, tooDeep(startOf(deep))];
}

function isVast(node: Nodes): boolean {
  if (node.type !== 'table') return false;
  return node.children.length * (node.children[0]?.children.length ?? 0) > MOST_CELLS;
}

function tooManyCells(offset: number): Fault {
  return {
    code: 'body-too-large',
    offset,
    message: `表格超過 ${MOST_CELLS} 格`,
    hint: '請只列出讀者需要的數字，完整的表格留在來源文件中並加以引用。',
  };
}

function tooDeep(offset: number): Fault {
  return {
    code: 'body-too-deep',
    offset,
    message: '清單、引文或標記的層次太深',
    hint: '請減少層次；清單與引文以三層以內為宜，讀者才看得懂。',
  };
}

function tooLong(length: number): Fault {
  return {
    code: 'body-too-large',
    offset: MOST_CHARACTERS,
    message: `內文有 ${length} 字，超過 ${MOST_CHARACTERS} 字的上限`,
    hint: '請只留下讀者需要的重點，其餘放在來源文件中並加以引用。',
  };
}

function tooMany(source: string): Fault[] {
  return COUNTED.flatMap(({ sign, most }): Fault[] => {
    const at = nth(source, sign, most + 1);
    if (at === -1) return [];
    return [
      {
        code: 'body-too-large',
        offset: at,
        message: `內文有超過 ${most} 個「${sign}」`,
        hint: '內文應以文字為主；請刪除程式碼或從其他軟體帶進來的標記。',
      },
    ];
  });
}

function nth(source: string, sign: string, count: number): number {
  let at = -1;
  for (let found = 0; found < count; found += 1) {
    at = source.indexOf(sign, at + 1);
    if (at === -1) return -1;
  }
  return at;
}

function tooNested(source: string): Fault[] {
  for (const match of source.matchAll(MARKERS)) {
    const markers = match[0].match(MARKER)?.length ?? 0;
    if (markers > MOST_MARKERS) return [tooDeep(match.index)];
  }
  return [];
}
