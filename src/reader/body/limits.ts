import type { Fault } from '../decode.ts';

/** Longest body, in UTF-16 units: about ten times the longest case. */
const MOST_CHARACTERS = 40_000;
/** Most levels of lists and quotations that one line may open. */
const MOST_MARKERS = 12;
/** Most levels of the parsed tree. */
export const MOST_LEVELS = 40;

// The parser's time grows with the square of these, so their number is bounded before it starts.
const COUNTED = [
  { sign: '<', most: 400 },
  { sign: '{', most: 200 },
  { sign: '&', most: 300 },
] as const;

const MARKERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))+/gm;
const MARKER = />|[-*+]|\d+[.)]/g;

/** What would make a body too costly to parse. When there is anything, it must not be parsed. */
export function limitFaults(source: string): Fault[] {
  if (source.length > MOST_CHARACTERS) return [tooLong(source.length)];
  return [...tooMany(source), ...tooNested(source)];
}

/** The fault of a body that is nested too deeply at an offset. */
export function tooDeep(offset: number): Fault {
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
