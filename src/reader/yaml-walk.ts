import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Node, Scalar, YAMLMap } from 'yaml';
import { hiddenCharacter, hiddenFault } from './decode.ts';
import type { Fault } from './decode.ts';
import { quote, shown } from './quote.ts';

/** Most faults that are noted of one text. */
const MOST_FAULTS = 50;

/** Most significant digits of a number that every machine keeps as they are written. */
const MOST_DIGITS = 15;

/** Keys that could reach into JavaScript's own objects. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Turns nodes into plain values, and notes what is not plain data: anchors, aliases, tags, bad keys. */
export class YamlWalk {
  readonly faults: Fault[] = [];
  readonly #text: string;
  readonly #quotes: Scalar[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** The value of a node; `undefined` where there is a fault. */
  valueOf(node: unknown): unknown {
    if (isScalar(node)) {
      this.#checkProperties(node);
      if (node.type === 'QUOTE_DOUBLE') this.#checkEscapes(node);
      if (typeof node.value === 'number') this.#checkNumber(node, node.value);
      if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') this.#quotes.push(node);
      return node.value;
    }
    if (isMap(node)) return this.#mapOf(node);
    if (isSeq(node)) {
      this.#checkProperties(node);
      return node.items.map((item) => this.valueOf(item));
    }
    if (!isAlias(node)) return null;
    this.#note(startOf(node), aliased(`別名「*${shown(node.source)}」`));
    return undefined;
  }

  /** The start of the quoted text that ends at `offset`. */
  quoteEndingAt(offset: number): number | undefined {
    return this.#quotes.find(({ range }) => range?.[1] === offset)?.range?.[0];
  }

  #mapOf(map: YAMLMap): Record<string, unknown> {
    this.#checkProperties(map);
    const entries = new Map<string, unknown>();
    for (const { key, value } of map.items) {
      const name = this.#keyOf(key);
      if (name !== undefined && entries.has(name)) this.#note(startOf(key), duplicate(name));
      const child = this.valueOf(value);
      if (name !== undefined) entries.set(name, child);
    }
    return Object.fromEntries(entries);
  }

  #keyOf(key: unknown): string | undefined {
    const name = this.valueOf(key);
    if (typeof name !== 'string') {
      this.#note(startOf(key), notText);
      return undefined;
    }
    if (!FORBIDDEN_KEYS.has(name)) return name;
    this.#note(startOf(key), forbidden(name));
    return undefined;
  }

  /** Anchors and tags stand before their node. */
  #checkProperties(node: Node): void {
    const anchor: unknown = Reflect.get(node, 'anchor');
    if (typeof anchor === 'string') this.#note(this.#before(node, '&'), aliased(`錨點「&${shown(anchor)}」`));
    if (node.tag !== undefined) this.#note(this.#before(node, '!'), tagged);
  }

  /** Where the run of `mark` before a node begins. */
  #before(node: Node, mark: string): number {
    let offset = Math.max(0, this.#text.lastIndexOf(mark, startOf(node)));
    while (this.#text[offset - 1] === mark) offset -= 1;
    return offset;
  }

  /** Escapes such as `\u0000` bring in what the text itself may not hold. */
  #checkEscapes(node: Scalar): void {
    const hidden = hiddenCharacter(String(node.value));
    if (hidden !== undefined) this.#note(startOf(node), hiddenFault(hidden));
  }

  /** A number is kept as the machine counts; one with more digits than that would be shown as another. */
  #checkNumber(node: Scalar, value: number): void {
    const written = node.source ?? String(value);
    const digits = (written.split(/e/i)[0] ?? '').replace(/\D/g, '').replace(/^0+/, '');
    if (!/\d/.test(written)) return;
    if (digits.length > MOST_DIGITS || !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) {
      this.#note(startOf(node), inexact(written));
    }
  }

  #note(offset: number, words: Omit<Fault, 'offset'>): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ ...words, offset });
  }
}

function startOf(node: unknown): number {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
}

function aliased(what: string): Omit<Fault, 'offset'> {
  return {
    code: 'yaml-alias',
    message: `不可使用${what}`,
    hint: '請把內容直接寫出來；若 & 或 * 是文字的一部分，請用引號包住整段文字。',
  };
}

function inexact(written: string): Omit<Fault, 'offset'> {
  return {
    code: 'field-range',
    message: `數字${quote(written)}位數太多，無法照原樣保存`,
    hint: `最多 ${MOST_DIGITS} 位有效數字。請用引號寫成文字，大的數以億、萬表示，例如 "約 3.2億"。`,
  };
}

const tagged: Omit<Fault, 'offset'> = {
  code: 'yaml-tag',
  message: '不可使用「!」開頭的型別標籤',
  hint: '請刪除標籤，只留下值；若 ! 是文字的一部分，請用引號包住整段文字。',
};

function forbidden(name: string): Omit<Fault, 'offset'> {
  return { code: 'yaml-forbidden-key', message: `不可使用欄位名稱${quote(name)}`, hint: '請刪除這個欄位。' };
}

function duplicate(name: string): Omit<Fault, 'offset'> {
  return {
    code: 'yaml-duplicate-key',
    message: `欄位${quote(name)}重複`,
    hint: '同一層的欄位只能寫一次。請只留下一個，刪除其他同名的欄位。',
  };
}

const notText: Omit<Fault, 'offset'> = {
  code: 'yaml-syntax',
  message: '欄位名稱必須是文字',
  hint: '每一行的寫法是「欄位: 值」；請刪除「? 」開頭的寫法，或用引號包住名稱。',
};
