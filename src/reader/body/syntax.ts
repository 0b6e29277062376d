import type { Fault } from '../decode.ts';
import { quote } from '../quote.ts';
import { openingTagEnd } from './tree.ts';

/** A `<` that cannot begin or end a component's tag. */
const BARE = /<(?!\/?[A-Za-z][A-Za-z0-9.-]{0,40}[\s/>{]|\/?>)/y;

const CURE_BARE = '小於請改寫成「＜」或「低於」；若要顯示符號本身，請在前面加上反斜線「\\<」。';

/** Whether the `<` at an offset begins no tag that a component could have. */
export function isBare(source: string, at: number): boolean {
  return beginsNothing(source, at) || hasForeignName(source, at);
}

function beginsNothing(source: string, at: number): boolean {
  BARE.lastIndex = at;
  return BARE.test(source);
}

/**
 * Whether a tag has an attribute whose name is not plain English. The parser would accept it,
 * in a time that grows with the square of the body, and no component has one.
 */
function hasForeignName(source: string, at: number): boolean {
  const tag = source.slice(at, openingTagEnd(source, at)).split(/\n\s*\n/, 1)[0] ?? '';
  return /[^\0-\x7f]/.test(tag.replace(/"[^"]*"|'[^']*'|\{[^}]*\}/g, ''));
}

/** Whether a backslash takes the meaning from the character at an offset. */
export function isEscaped(source: string, at: number): boolean {
  let slashes = 0;
  while (source[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

/** What is wrong with a `<` that begins no tag. */
export function signFault(source: string, offset: number): Fault {
  const rest = source.slice(offset, offset + 120).split('\n', 1)[0] ?? '';
  if (/^<[!?]/.test(rest)) return markup(offset, rest);
  const address = /^<((?:https?:\/\/|mailto:)[^>\s]*)>?/i.exec(rest)?.[1];
  if (address !== undefined) return angleAddress(offset, address);
  if (!beginsNothing(source, offset)) return foreignName(offset, rest);
  return {
    code: 'mdx-syntax',
    offset,
    message: `「<」不能直接寫在內文：${quote(start(rest))}`,
    hint: CURE_BARE,
  };
}

/** The beginning of the tag at an offset, such as `<Callout` or `</Callout`; empty when there is none. */
export function tagAt(source: string, offset: number): string {
  return /^<\/?[A-Za-z][\w.-]*|^<\/?/.exec(source.slice(offset, offset + 60))?.[0] ?? '';
}

/** What is wrong with a tag that is not closed, or closes nothing. */
export function tagFault(source: string, offset: number): Fault {
  const tag = /^<\/?[A-Za-z][\w.-]*>?|^<\/?>/.exec(source.slice(offset, offset + 60))?.[0];
  if (tag === undefined) return signFault(source, offset);
  const closes = tag.startsWith('</');
  return {
    code: 'mdx-syntax',
    offset,
    message: closes ? `結尾標籤${quote(tag)}沒有對應的開頭` : `標籤${quote(tag)}沒有正確結束`,
    hint: '元件的開頭與結尾標籤要成對，各自獨立一行；屬性的值用引號括住；沒有內容的元件以「/>」結束。',
  };
}

/** What is wrong with a brace that is never closed. */
export function unclosedBrace(source: string, offset: number): Fault {
  const rest = source.slice(offset, offset + 120).split('\n', 1)[0] ?? '';
  return {
    code: 'mdx-syntax',
    offset,
    message: `「{」沒有對應的「}」：${quote(start(rest))}`,
    hint: '內文不能使用大括號。請改用全形「｛」，或在前面加上反斜線「\\{」。',
  };
}

/** What is wrong with a text in braces. */
export function expression(text: string, offset: number): Fault {
  return {
    code: 'mdx-expression',
    offset,
    message: `內文不能有程式：${inOneLine(text)}`,
    hint: '請刪除大括號，直接寫出文字；要顯示大括號請用全形「｛｝」。',
  };
}

/** What is wrong with an attribute whose value stands in braces. */
export function attributeExpression(name: string, text: string, offset: number): Fault {
  return {
    code: 'mdx-expression',
    offset,
    message: `屬性${quote(name)}的值不能用大括號：${inOneLine(text)}`,
    hint: '請刪除大括號，屬性的值用引號寫成文字，例如 src="檔名.png"。',
  };
}

/** What is wrong with braces among the attributes of a tag. */
export function attributeSpread(text: string, offset: number): Fault {
  return {
    code: 'mdx-spread',
    offset,
    message: `元件不能展開屬性：${inOneLine(text)}`,
    hint: '請刪除大括號，把屬性一一寫成「名稱="文字"」。',
  };
}

/** What is wrong with a line that would be code of a module. */
export function moduleCode(line: string, offset: number): Fault {
  return {
    code: 'mdx-esm',
    offset,
    message: `內文不能有程式（import、export）：${quote(line)}`,
    hint: '請刪除這一行。案例只能寫文字；元件不需要匯入就能使用。',
  };
}

function foreignName(offset: number, rest: string): Fault {
  return {
    code: 'mdx-syntax',
    offset,
    message: `標籤的屬性名稱只能用英文：${quote(start(rest))}`,
    hint: '請改成元件有的屬性，值用引號括住；若是「小於」，請改寫成「＜」或「低於」。',
  };
}

function markup(offset: number, rest: string): Fault {
  return {
    code: 'html-raw',
    offset,
    message: `內文不能有 HTML 註解或宣告：${quote(start(rest))}`,
    hint: '請刪除。要留給其他編輯的話，寫在修改說明裡。',
  };
}

function angleAddress(offset: number, address: string): Fault {
  return {
    code: 'mdx-syntax',
    offset,
    message: `網址不能寫在「<」「>」裡：${quote(address)}`,
    hint: '請改寫成「[說明文字](網址)」。',
  };
}

/** An author's text of several lines, as a message quotes it. */
function inOneLine(text: string): string {
  return quote(text.replace(/\s+/g, ' '));
}

/** The first characters of a line, none of them cut in two. */
function start(line: string): string {
  return [...line].slice(0, 20).join('');
}
