import { Schema, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Pair, YAMLError } from 'yaml';
import type { Fault } from './decode.ts';
import { yamlSyntaxFault } from './yaml-errors.ts';
import { YamlWalk } from './yaml-walk.ts';

/** Keys and indexes from the root of a document to a value in it. */
export type Path = readonly (string | number)[];

/** Most faults that are reported for one text. */
const MOST_FAULTS = 50;

/** Plain YAML 1.2: core schema, no merge keys, string keys. Repeated keys are found by our own walk, which is faster. */
const OPTIONS = {
  version: '1.2',
  schema: new Schema({ schema: 'core', merge: false, resolveKnownTags: false }),
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
  // Not `silent`: that would also silence the error of a second document.
  logLevel: 'error',
} as const;

function parse(text: string): Document.Parsed {
  return parseDocument(text, OPTIONS);
}

/** The value of a YAML text, or everything that is wrong with it. Offsets count from the start of `text`. */
export function parseYaml(text: string): { value: unknown; faults: Fault[] } {
  try {
    const document = parse(text);
    const walk = new YamlWalk(text);
    const value = walk.valueOf(document.contents);
    const faults = [
      ...walk.faults,
      ...[...document.errors, ...document.warnings].map((error: YAMLError) =>
        yamlSyntaxFault(error, text, walk.quoteEndingAt(error.pos[0])),
      ),
      ...directiveFaults(document),
    ];
    return faults.length > 0 ? { value: undefined, faults: inOrder(faults) } : { value, faults };
  } catch (error) {
    // Only a stack that overflows is the text's doing.
    if (error instanceof RangeError) return { value: undefined, faults: [tooDeep] };
    throw error;
  }
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
  return [...seen.values()].sort((a, b) => a.offset - b.offset).slice(0, MOST_FAULTS);
}

function directiveFaults(document: Document.Parsed): Fault[] {
  const { yaml, tags } = document.directives;
  if (yaml.explicit !== true && Object.keys(tags).length <= 1) return [];
  return [
    {
      code: 'yaml-document',
      offset: 0,
      message: '檔案用了 YAML 指令（% 開頭的行）',
      hint: '請刪除 % 開頭的行與其後的 ---。',
    },
  ];
}

/**
 * The offset of the value at `path`, or of its key. When the path leads nowhere,
 * the offset of the nearest value on the way to it. The text is parsed again: places are only asked for when something is wrong.
 */
export function locate(text: string, path: Path, what: 'key' | 'value'): number {
  let node: unknown = parseOnce(text).contents;
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

let latest: { text: string; document: Document.Parsed } | undefined;

/** The document of a text; the latest is kept, since one file often has several problems. */
function parseOnce(text: string): Document.Parsed {
  if (latest?.text !== text) latest = { text, document: parse(text) };
  return latest.document;
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
