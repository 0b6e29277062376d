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
  hint: '第一行\n第二行',
};

describe('reports', () => {
  test('as text: place, severity, message, cure and page', () => {
    expect(asText([{ ...problem, file: 'content/cases/a.mdx', hint: '請改正。' }])).toBe(
      'content/cases/a.mdx:5:9  錯誤  「county」的值「100%」不在允許清單\n' +
        '    請改正。\n' +
        '    說明：docs/problems/county-unknown.md\n',
    );
  });

  test('as GitHub annotations, escaped as GitHub reads them', () => {
    expect(asGitHub([problem, { ...problem, severity: 'warning', file: 'a', hint: '' }])).toBe(
      '::error file=content/cases/a%2Cb%3Ac.mdx,line=5,col=9,title=county-unknown::' +
        '「county」的值「100%25」不在允許清單%0A第一行%0A第二行%0A說明：docs/problems/county-unknown.md\n' +
        '::warning file=a,line=5,col=9,title=county-unknown::' +
        '「county」的值「100%25」不在允許清單%0A%0A說明：docs/problems/county-unknown.md',
    );
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
