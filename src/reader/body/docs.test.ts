import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTEXT } from '../../../tests/support/body.ts';
import { CODES } from '../codes.ts';
import { readBody } from './index.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'docs', 'problems');
const OF_BODIES =
  /^(?:body|mdx|html|component|markup|link|heading|footnote)-|^section-missing$|^media-(?:outside|type|alt)$/;
/** An empty body has no example, and which pages there are is not for a body to know. */
const ELSEWHERE = ['body-empty', 'link-unknown'];
const codes = Object.keys(CODES).filter((code) => OF_BODIES.test(code) && !ELSEWHERE.includes(code));

/** The examples of a code's page: the wrong one, then the right one. */
function examples(code: string): string[] {
  const page = readFileSync(join(FOLDER, `${code}.md`), 'utf8');
  return [...page.matchAll(/^```text\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
}

describe('the examples in the pages of problems', () => {
  test.each(codes)('%s: the wrong one has this problem alone, the right one none', (code) => {
    const [wrong = '', right = ''] = examples(code);
    const found = (source: string) => readBody(source, CONTEXT).problems.map((problem) => problem.code);
    expect(found(wrong)).toEqual([code]);
    expect(found(right)).toEqual([]);
  });
});
