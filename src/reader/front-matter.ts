import matter from 'gray-matter';
import type { Fault } from './decode.ts';

/** A case file taken apart. Offsets count from the start of the file's text. */
export interface Split {
  yaml: string;
  yamlOffset: number;
  body: string;
  bodyOffset: number;
}

/** Front matter longer than this is refused before anything looks at it. */
const MAX_LINES = 3000;

const FENCE = '---';

/** Every engine of gray-matter replaced: the stock ones run code. None parses here; that is done with positions. */
const ENGINES = Object.fromEntries(
  ['yaml', 'yml', 'js', 'javascript', 'json', 'coffee', 'coffeescript', 'cson', 'toml'].map((name) => [
    name,
    {
      parse: (source: string): object => {
        if (name === 'yaml') return { length: source.length };
        throw new Error(`front matter engine ${name} is refused`);
      },
    },
  ]),
);

/** Front matter and body of a case file, or the one reason why it has none. */
export function splitFrontMatter(text: string): { split?: Split; fault?: Fault } {
  const fault = fenceFault(text);
  if (fault !== undefined) return { fault };
  const file = matter(text, { language: 'yaml', delimiters: FENCE, engines: ENGINES });
  const yamlOffset = text.indexOf('\n') + 1;
  const bodyOffset = text.length - file.content.length;
  const closing = text.lastIndexOf(FENCE, bodyOffset - 1);
  return {
    split: { yaml: text.slice(yamlOffset, closing), yamlOffset, body: file.content, bodyOffset },
  };
}

/** Checks the fences strictly, since gray-matter takes `---js` for a language and `---x` for a closing fence. */
function fenceFault(text: string): Fault | undefined {
  const lines = text.split('\n', MAX_LINES + 1).map((line) => line.replace(/[ \t\r]+$/, ''));
  const opening = lines[0] ?? '';
  if (/^---[^-\s]/.test(opening) || /^---[ \t]+\S/.test(opening)) return languageFault(opening);
  if (opening !== FENCE) return missing;
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith(FENCE));
  if (closing === -1) return lines.length > MAX_LINES ? tooLong : unclosed(0);
  if (lines[closing] !== FENCE) return unclosed(lineOffset(text, closing));
  // A rule in the body would close the fields; a heading before it shows that the body has begun.
  const heading = lines.findIndex((line, index) => index < closing && /^#{2,6} /.test(line));
  return heading === -1 ? undefined : bodyBegins(lineOffset(text, heading));
}

function lineOffset(text: string, index: number): number {
  let offset = 0;
  for (let line = 0; line < index; line += 1) offset = text.indexOf('\n', offset) + 1;
  return offset;
}

const missing: Fault = {
  code: 'front-matter-missing',
  offset: 0,
  message: '檔案開頭沒有欄位區',
  hint: '第一行必須是三個減號「---」，接著每行一個欄位，再以一行「---」結束，之後才是內文。',
};

function languageFault(opening: string): Fault {
  return {
    code: 'front-matter-language',
    offset: 3,
    message: `欄位區不可指定語言「${opening.slice(3).trim().slice(0, 20)}」`,
    hint: '第一行只能是三個減號「---」，欄位一律用 YAML 寫。',
  };
}

function unclosed(offset: number): Fault {
  return {
    code: 'front-matter-unclosed',
    offset,
    message: '欄位區沒有結束',
    hint: '請在最後一個欄位之後加一行，只寫三個減號「---」。',
  };
}

function bodyBegins(offset: number): Fault {
  const message = '欄位區還沒有結束，就出現內文的標題';
  return { ...unclosed(offset), message };
}

const tooLong: Fault = {
  code: 'front-matter-unclosed',
  offset: 0,
  message: `開頭 ${MAX_LINES} 行之內找不到欄位區的結束`,
  hint: '請在最後一個欄位之後加一行，只寫三個減號「---」；欄位區不可超過 3000 行。',
};
