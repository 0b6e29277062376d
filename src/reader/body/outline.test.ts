import { describe, expect, test } from 'vitest';
import { CONTEXT } from '../../../tests/support/body.ts';
import { readBody } from './index.ts';

const read = (source: string) => readBody(source, CONTEXT);
const codes = (source: string) => read(source).problems.map(({ line, code }) => `${line} ${code}`);
const slugs = (source: string) => read(source).body.headings.map(({ slug }) => slug);

describe('anchors of headings', () => {
  test('a heading of the unified format is its own anchor', () => {
    const { body } = read('## 緣起\n\n甲\n\n## 作法\n\n乙');
    expect(body.headings).toEqual([
      { depth: 2, slug: '緣起', text: '緣起' },
      { depth: 2, slug: '作法', text: '作法' },
    ]);
    expect(body.html).toContain('<h2 id="作法">作法</h2>');
  });

  test('others cannot meet the ids of the page or of each other', () => {
    const source =
      '## 作法\n\n### sources\n\n### 作法\n\n### Sources\n\n### cite-plan-1\n\n## 作法\n\n### 作法-1';
    expect(slugs(source)).toEqual([
      '作法',
      'h-sources',
      'h-作法',
      'h-sources-1',
      'h-cite-plan-1',
      '作法-1',
      'h-作法-1',
    ]);
  });

  test('a citation mark is no part of a heading', () => {
    const { body } = read('## 作法[^plan]\n\n甲');
    expect(body.headings[0]).toEqual({ depth: 2, slug: '作法', text: '作法' });
    expect(body.html).toContain('id="cite-plan-1"');
  });
});

describe('levels and names', () => {
  test.each([
    ['# 大\n\n## 作法\n\n甲', ['1 heading-level']],
    ['## 作法\n\n#### 細\n\n甲', ['3 heading-level']],
    ['### 先\n\n## 作法\n\n甲', ['1 heading-level']],
    ['## 作法\n\n###\n\n甲', ['3 heading-empty']],
    ['## 作法\n\n甲\n\n## 其他\n\n乙', ['5 heading-unknown']],
    ['## 作法\n\n甲\n\n## 作法\n\n乙', ['5 heading-duplicate']],
    ['## 成效\n\n甲\n\n## 作法\n\n乙', ['5 heading-order']],
    ['\n\n## 成效\n\n甲', ['3 section-missing']],
    ['甲\n\n### 作法\n\n乙', ['1 section-missing', '3 heading-level']],
    ['## 緣起\n\n甲\n\n## 作法\n\n### 細\n\n#### 更細\n\n乙\n\n## 預期目標\n\n丙', []],
  ])('%j', (source, expected) => {
    expect(codes(source)).toEqual(expected);
  });

  test('the heading that was meant is suggested', () => {
    const hint = (heading: string) => read(`## 作法\n\n甲\n\n## ${heading}\n\n乙`).problems[0]?.hint;
    expect(hint('成果')).toContain('您是不是要寫「成效」？');
    expect(hint('困難與應因')).toContain('您是不是要寫「困難與因應」？');
    expect(hint('天氣')).not.toContain('您是不是');
  });
});
