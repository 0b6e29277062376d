import { isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair, YAMLError } from 'yaml';
import type { Fault } from './decode.ts';
import { quote } from './quote.ts';
import { yamlSyntaxFault } from './yaml-errors.ts';

/** Keys and indexes from the root of a document to a value in it. */
export type Path = readonly (string | number)[];

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Plain YAML 1.2: core schema, no merge keys, string keys, nothing that is not data. */
function parse(text: string): Document.Parsed {
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    customTags: null,
    stringKeys: true,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
}

/** The value of a YAML text, or everything that is wrong with it. Offsets count from the start of `text`. */
export function parseYaml(text: string): { value: unknown; faults: Fault[] } {
  let document: Document.Parsed;
  try {
    document = parse(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { value: undefined, faults: [tooDeep] };
  }
  const faults = [
    ...[...document.errors, ...document.warnings].map((error: YAMLError) => yamlSyntaxFault(error, text)),
    ...directiveFaults(document),
    ...nodeFaults(document),
  ];
  if (faults.length > 0) return { value: undefined, faults: inOrder(faults) };
  return { value: document.toJS({ maxAliasCount: 0 }) as unknown, faults };
}

const tooDeep: Fault = {
  code: 'yaml-syntax',
  offset: 0,
  message: '欄位的層次太深，無法讀取',
  hint: '請檢查括號與縮排；這裡的欄位最多只有幾層。',
};

/** One fault for one place: the first that was found there. */
function inOrder(faults: Fault[]): Fault[] {
  const seen = new Map<number, Fault>();
  for (const fault of faults) if (!seen.has(fault.offset)) seen.set(fault.offset, fault);
  return [...seen.values()].sort((a, b) => a.offset - b.offset);
}

function directiveFaults(document: Document.Parsed): Fault[] {
  if (document.directives.yaml.explicit !== true && Object.keys(document.directives.tags).length <= 1)
    return [];
  return [
    {
      code: 'yaml-document',
      offset: 0,
      message: '檔案用了 YAML 指令（% 開頭的行）',
      hint: '請刪除 % 開頭的行與其後的 ---。',
    },
  ];
}

/** Anchors, aliases, tags and keys that could reach into JavaScript objects. */
function nodeFaults(document: Document.Parsed): Fault[] {
  const faults: Fault[] = [];
  const check = (node: Node) => faults.push(...oneNode(node));
  visit(document, {
    Alias: (_, node) => {
      const [offset] = node.range ?? [0];
      faults.push(aliasFault(offset, `別名「*${node.source}」`));
    },
    Collection: (_, node) => void check(node),
    Scalar: (key, node) => {
      check(node);
      if (key === 'key' && FORBIDDEN_KEYS.has(String(node.value))) faults.push(forbiddenKey(node));
    },
  });
  return faults;
}

function oneNode(node: Node): Fault[] {
  const offset = node.range?.[0] ?? 0;
  const anchor = 'anchor' in node ? node.anchor : undefined;
  const faults: Fault[] = [];
  if (typeof anchor === 'string') faults.push(aliasFault(offset, `錨點「&${anchor}」`));
  if (node.tag !== undefined) {
    faults.push({
      code: 'yaml-tag',
      offset,
      message: `不可使用型別標籤${quote(node.tag)}`,
      hint: '請刪除 ! 開頭的標籤，只留下值；若 ! 是文字的一部分，請用引號包住整段文字。',
    });
  }
  return faults;
}

function aliasFault(offset: number, what: string): Fault {
  return {
    code: 'yaml-alias',
    offset,
    message: `不可使用${what}`,
    hint: '請把內容直接寫出來；若 & 或 * 是文字的一部分，請用引號包住整段文字。',
  };
}

function forbiddenKey(node: Node & { value: unknown }): Fault {
  return {
    code: 'yaml-forbidden-key',
    offset: node.range?.[0] ?? 0,
    message: `不可使用欄位名稱${quote(node.value)}`,
    hint: '請刪除這個欄位。',
  };
}

/**
 * The offset of the value at `path`, or of its key. When the path leads nowhere,
 * the offset of the nearest value on the way to it. The text is parsed again: places are only asked for when something is wrong.
 */
export function locate(text: string, path: Path, what: 'key' | 'value'): number {
  let node: unknown = parse(text).contents;
  let found = offsetOf(node);
  for (const [depth, step] of path.entries()) {
    const child = childOf(node, step);
    if (child === undefined) return found;
    const last = depth === path.length - 1;
    found = last && what === 'key' ? offsetOf(child.key ?? child.value) : offsetOf(child.value ?? child.key);
    node = child.value;
  }
  return found;
}

function childOf(node: unknown, step: string | number): { key?: unknown; value?: unknown } | undefined {
  if (isMap(node)) {
    return node.items.find((pair: Pair) => isScalar(pair.key) && String(pair.key.value) === String(step));
  }
  if (!isSeq(node)) return undefined;
  const value = node.items[Number(step)];
  return value === undefined ? undefined : { value };
}

function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
