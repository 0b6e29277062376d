import type { Code } from './codes.ts';
import { visible } from './quote.ts';

/** Something wrong at an offset of a text. */
export interface Fault {
  code: Code;
  offset: number;
  message: string;
  hint: string;
}

/** Largest file of the content folder, in bytes, other than media. */
export const MAX_BYTES = 1024 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** Anything invisible that has no use in plain text: controls, lone carriage returns, direction marks, noncharacters. */
const FORBIDDEN =
  /(?![\t\r\n])\p{Cc}|\r(?!\n)|[\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD-\uFFFF]/gu;

/** The text of a file's bytes (a byte order mark is dropped), or why it has none. */
export function decode(bytes: Uint8Array): { text: string; faults: Fault[] } {
  if (bytes.length > MAX_BYTES) return failed('file-too-large', tooLarge(bytes.length));
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return failed('file-encoding', encodingFault(bytes));
  }
  if (text.trim() === '') {
    return failed('file-empty', { message: '檔案是空的', hint: '請填入內容，或刪除這個檔案。' });
  }
  return { text, faults: controlFaults(text) };
}

function failed(code: Code, { message, hint }: { message: string; hint: string }) {
  return { text: '', faults: [{ code, offset: 0, message, hint }] };
}

function tooLarge(size: number) {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return {
    message: `檔案有 ${megabytes} MB，超過 1 MB 的上限`,
    hint: '文字檔不應這麼大。圖片、影片與文件請放在 content/media/ 的案例資料夾。',
  };
}

function encodingFault(bytes: Uint8Array) {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const found = utf16 ? '檔案是 UTF-16 編碼，不是 UTF-8' : '檔案不是 UTF-8 編碼，可能是 Big5 或不是文字檔';
  return { message: found, hint: '請用文字編輯器另存新檔，編碼選「UTF-8」。' };
}

function controlFaults(text: string): Fault[] {
  return [...text.matchAll(FORBIDDEN)]
    .slice(0, 5)
    .map((match) => ({ ...hiddenFault(match[0]), offset: match.index }));
}

/** The first character in a text that no text may hold. */
export function hiddenCharacter(text: string): string | undefined {
  return text.match(FORBIDDEN)?.[0];
}

/** What to say of such a character. */
export function hiddenFault(character: string): Omit<Fault, 'offset'> {
  return {
    code: 'file-control-character',
    message: `這裡有看不見的控制字元 ${visible(character.slice(0, 1))}`,
    hint: '通常是從其他文件複製時帶進來的。請刪除這個字元，或重新輸入這一段文字。',
  };
}
