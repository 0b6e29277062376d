import { describe, expect, test } from 'vitest';
import type { Problem } from '../domain/problem.ts';
import { asGitHub, asJson, asText, summary } from './report.ts';

const problem: Problem = {
  file: 'content/cases/a,b:c.mdx',
  line: 5,
  column: 9,
  severity: 'error',
  code: 'county-unknown',
  message: '「county」的值「100%」不在允許清單',
  hint: '請改正。',
};

describe('reports', () => {
  test('as text: place, severity, message, cure and page', () => {
    expect(asText([{ ...problem, file: 'content/cases/a.mdx' }])).toBe(
      'content/cases/a.mdx:5:9  錯誤  「county」的值「100%」不在允許清單\n' +
        '    請改正。\n' +
        '    說明：docs/problems/county-unknown.md\n',
    );
  });

  test('as GitHub annotations, escaped as GitHub reads them', () => {
    expect(asGitHub([problem, { ...problem, severity: 'warning', file: 'a', hint: '' }])).toBe(
      '::error file=content/cases/a%2Cb%3Ac.mdx,line=5,col=9,title=county-unknown::' +
        '「county」的值「100%25」不在允許清單%0A請改正。%0A說明：docs/problems/county-unknown.md\n' +
        '::warning file=a,line=5,col=9,title=county-unknown::' +
        '「county」的值「100%25」不在允許清單%0A%0A說明：docs/problems/county-unknown.md',
    );
  });

  test.each([
    ['content/a\n::error file=x::y', 'content/a〔U+000A〕::error file=x::y'],
    ['content/a\r\u001b[31m\u202e', 'content/a〔U+000D〕〔U+001B〕[31m〔U+202E〕'],
  ])('show what is invisible in %j', (name, shown) => {
    const odd = { ...problem, file: name, message: name, hint: name };
    expect(asText([odd])).toBe(
      `${shown}:5:9  錯誤  ${shown}\n    ${shown}\n    說明：docs/problems/county-unknown.md\n`,
    );
    const github = asGitHub([odd]);
    expect(github).not.toMatch(/[\n\r\u001b\u202e]/u);
    expect(github).toContain(`file=${shown.replaceAll(':', '%3A')},`);
    expect(github).toContain(`::${shown}%0A${shown}%0A`);
    expect(JSON.parse(asJson([odd]))).toEqual({ problems: [odd] });
  });

  test('as JSON', () => {
    expect(JSON.parse(asJson([problem]))).toEqual({ problems: [problem] });
    expect(JSON.parse(asJson([]))).toEqual({ problems: [] });
  });

  test('counts errors, warnings and files', () => {
    expect(summary([problem, { ...problem, severity: 'warning' }, problem], 12)).toBe(
      '2 個錯誤、1 個警告；已檢查 12 個檔案',
    );
  });
});
