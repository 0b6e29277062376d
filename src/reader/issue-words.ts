import type { z } from 'zod';
import type { Code } from './codes.ts';

interface Words {
  problem: string;
  cure: string;
}

/** What each expected type is called, and how it is written. */
const TYPES: Readonly<Record<string, [name: string, cure: string]>> = {
  string: ['文字', '請寫文字；數字、true、false 要當文字時，請用引號包住。'],
  number: ['數字', '請寫半形數字，不加引號與單位。'],
  int: ['整數', '請寫半形整數，不加引號。'],
  boolean: [' true 或 false', '請寫 true 或 false，不加引號。'],
  array: ['清單', '請每項一行，以「- 」開頭；只有一項也要寫成清單。'],
  object: ['一組欄位', '請在下一行縮排兩格，每行寫一個「欄位: 值」。'],
  record: ['一組欄位', '請在下一行縮排兩格，每行寫一個「名稱: 值」。'],
};

/** The words for a value of the wrong type. */
export function explainType(issue: z.core.$ZodIssueInvalidType): Words {
  const [name, cure] = TYPES[issue.expected] ?? ['其他型別的值', '請依說明修改。'];
  const what = issue.input === null ? '沒有填值，' : '';
  return { problem: `${what}必須是${name}`, cure: what === '' ? cure : `請填入值，或刪除這個欄位。${cure}` };
}

type SizeIssue = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall;

/** The words for a number, text or list that is too big or too small. */
export function explainSize(issue: SizeIssue): Words & { code: Code } {
  const big = issue.code === 'too_big';
  const limit = Number(big ? issue.maximum : issue.minimum);
  if (issue.origin === 'string') return { code: 'field-length', ...textSize(issue.input, big, limit) };
  if (issue.origin === 'array') return { code: 'field-length', ...listSize(issue, big, limit) };
  const strict = issue.inclusive === false;
  const bound = strict ? (big ? '小於' : '大於') : big ? '不可大於' : '不可小於';
  return {
    code: 'field-range',
    problem: `超出範圍，${strict ? '必須' : ''}${bound} ${limit}`,
    cure: isChinese(issue.message) ? issue.message : '請修改這個數字。',
  };
}

function textSize(value: unknown, big: boolean, limit: number): Words {
  const length = typeof value === 'string' ? [...value].length : 0;
  if (big) {
    return { problem: `太長，有 ${length} 字，最多 ${limit} 字`, cure: `請刪減到 ${limit} 字以內。` };
  }
  if (length === 0) return { problem: '是空白', cure: '請填入文字，或刪除這個欄位。' };
  return { problem: `太短，有 ${length} 字，至少 ${limit} 字`, cure: `請寫到 ${limit} 字以上。` };
}

function listSize(issue: SizeIssue, big: boolean, limit: number): Words {
  const length = Array.isArray(issue.input) ? issue.input.length : 0;
  if (issue.exact === true)
    return { problem: `有 ${length} 項，必須恰好 ${limit} 項`, cure: '請補齊或刪除。' };
  if (big) return { problem: `有 ${length} 項，最多 ${limit} 項`, cure: '請刪除多出的項目。' };
  return { problem: `有 ${length} 項，至少要有 ${limit} 項`, cure: '請補上項目。' };
}

/** The words for text of the wrong form. A schema's own Chinese message is used where it has one. */
export function explainFormat(issue: z.core.$ZodIssueInvalidStringFormat): Words {
  if (issue.format === 'date') {
    return { problem: '不是存在的日期', cure: '請寫成西元年-月-日，例如 2015-03-31，月日各兩位數。' };
  }
  if (isChinese(issue.message)) {
    return { problem: `的格式不對：${issue.message}`, cure: '請依說明修改。' };
  }
  const pattern = issue.pattern === undefined ? '' : `，必須符合 ${issue.pattern}`;
  return { problem: `的格式不對${pattern}`, cure: '請依說明修改。' };
}

/** Whether a schema says in its own words what is wrong. */
function isChinese(message: string): boolean {
  return /\p{Script=Han}/u.test(message);
}
