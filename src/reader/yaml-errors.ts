import type { ErrorCode, YAMLError } from 'yaml';
import type { Fault } from './decode.ts';
import type { Code } from './codes.ts';

interface Explanation {
  code: Code;
  message: string;
  hint: string;
}

const QUOTES = '請檢查引號是否成對；值中有冒號、井號或引號時，請用引號包住整段文字。';
const INDENT = '請檢查縮排：同一層的欄位要對齊，下一層多兩個空格。';

/** What the parser's own errors mean to an editor. */
const EXPLANATIONS: Partial<Record<ErrorCode, Explanation>> = {
  TAB_AS_INDENT: {
    code: 'yaml-tab',
    message: '用了 Tab 縮排',
    hint: '請把 Tab 改成空格，每一層兩個空格。',
  },
  MULTIPLE_DOCS: {
    code: 'yaml-document',
    message: '檔案含多份 YAML 文件',
    hint: '一個檔案只能有一份資料，請刪除檔案中間的 --- 或 ... 行。',
  },
  TAG_RESOLVE_FAILED: {
    code: 'yaml-tag',
    message: '不可使用「!」開頭的型別標籤',
    hint: '請刪除標籤，只留下值；若 ! 是文字的一部分，請用引號包住整段文字。',
  },
  MISSING_CHAR: { code: 'yaml-syntax', message: '缺少符號（引號、括號、冒號或空格）', hint: QUOTES },
  BAD_INDENT: { code: 'yaml-syntax', message: '縮排不對', hint: INDENT },
  BLOCK_AS_IMPLICIT_KEY: {
    code: 'yaml-syntax',
    message: '同一行出現兩個「欄位: 值」',
    hint: `每個欄位各寫一行。${QUOTES}`,
  },
  UNEXPECTED_TOKEN: { code: 'yaml-syntax', message: '出現不該在這裡的文字或符號', hint: QUOTES },
};

const FALLBACK: Explanation = {
  code: 'yaml-syntax',
  message: '欄位的寫法有誤，無法讀取',
  hint: `每一行的寫法是「欄位: 值」，冒號用半形，後面空一格。${QUOTES}`,
};

/** A parser's error as a fault that an editor understands. `quoteStart` is where quoted text that ends there begins. */
export function yamlSyntaxFault(error: YAMLError, text: string, quoteStart?: number): Fault {
  if (error.code === 'MISSING_CHAR' && quoteStart !== undefined) {
    return {
      code: 'yaml-syntax',
      offset: quoteStart,
      message: '引號沒有結束',
      hint: '請在這段文字的最後補上同樣的引號。',
    };
  }
  return { ...(EXPLANATIONS[error.code] ?? FALLBACK), offset: Math.min(error.pos[0], text.length) };
}
