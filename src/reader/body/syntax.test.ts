import { describe, expect, test } from 'vitest';
import { CONTEXT, htmlIn, placesIn, problemsIn } from '../../../tests/support/body.ts';
import { readBody } from './index.ts';

describe('signs that begin nothing', () => {
  test('a bare less-than sign is named with its place and a cure', () => {
    expect(problemsIn('改善後 PM2.5 <35，合格。')).toEqual([
      {
        line: 3,
        column: 11,
        code: 'mdx-syntax',
        message: '「<」不能直接寫在內文：「<35，合格。」',
        hint: '小於請改寫成「＜」或「低於」；若要顯示符號本身，請在前面加上反斜線「\\<」。',
      },
    ]);
  });

  test('columns count characters, not UTF-16 units', () => {
    expect(placesIn('𠀀𠀀 <3')).toEqual(['3:4 mdx-syntax']);
  });

  test('all are reported at once, among other problems, in order', () => {
    expect(placesIn('一 < 二\n\n三 {四\n\n五 <六 七> [x](data:x)')).toEqual([
      '3:3 mdx-syntax',
      '5:3 mdx-syntax',
      '7:3 mdx-syntax',
      '7:9 link-unsafe',
    ]);
  });

  test('they are text in code, after a backslash, as entities and in an attribute', () => {
    const text = '`a <b {` \\< \\{ &lt;\n\n~~~\n<x {\n~~~\n\n<Figure src="flow.png" caption="<三" />';
    expect(problemsIn(text)).toEqual([]);
    expect(htmlIn(text)).toContain('<code>a &#x3C;b {</code> &#x3C; { &#x3C;');
    expect(htmlIn(text)).toContain('<code>&#x3C;x {\n</code>');
    expect(htmlIn(text)).toContain('<figcaption>&#x3C;三 ');
  });

  test('an address in angle brackets is told how to become a link', () => {
    const [problem] = problemsIn('見 <https://example.org/>');
    expect(problem?.message).toBe('網址不能寫在「<」「>」裡：「https://example.org/」');
    expect(problem?.hint).toBe('請改寫成「[說明文字](網址)」。');
  });

  test('a brace without its other half is named', () => {
    expect(problemsIn('甲 {乙')[0]?.message).toBe('「{」沒有對應的「}」：「{乙」');
  });

  test('an attribute name that is not English is named', () => {
    expect(problemsIn('<Figure 圖="a" />')[0]?.message).toBe(
      '標籤的屬性名稱只能用英文：「<Figure 圖="a" />」',
    );
  });
});

describe('tags', () => {
  test('one that is not closed is named where it opens', () => {
    const [problem, ...others] = problemsIn('<Callout type="note">\n\n文字');
    expect(problem).toMatchObject({ line: 3, column: 1, code: 'mdx-syntax' });
    expect(problem?.message).toBe('標籤「<Callout」沒有正確結束');
    expect(others).toEqual([]);
  });

  test('one that closes nothing is named', () => {
    expect(problemsIn('文字\n\n</Callout>')[0]?.message).toBe('結尾標籤「</Callout>」沒有對應的開頭');
  });

  test('a pair that does not match is one problem', () => {
    expect(placesIn('<Callout type="note">\n文字\n</Figure>')).toEqual(['5:1 mdx-syntax']);
  });

  test.each([
    '<Callout type=note>\n文字\n</Callout>',
    '<Callout type="note">文字\n\n文字</Callout>',
    '<Callout 類型="note">\n文字\n</Callout>',
  ])('the other half of %j is no second problem', (text) => {
    expect(placesIn(text)).toEqual(['3:1 mdx-syntax']);
  });

  test('line breaks of Windows and of old Macs do not move a place', () => {
    expect(placesIn('一\r\n\r\n二 <3 {x}')).toEqual(['5:3 mdx-syntax', '5:6 mdx-expression']);
    expect(readBody('## 作法\r\n\r\n甲 <a\r\n', CONTEXT).problems).toMatchObject([{ line: 3, column: 3 }]);
    expect(readBody('## 作法\r\r甲 <b>', CONTEXT).problems.map(({ code }) => code)).toContain('mdx-syntax');
  });

  test('of more errors than are looked for, the last says that there may be others', () => {
    const problems = problemsIn('<b>x\n\n'.repeat(60));
    expect(problems.length).toBeGreaterThan(30);
    expect(problems.at(-1)?.hint).toContain('後面可能還有其他問題');
  });

  test('comments and declarations are markup', () => {
    expect(placesIn('甲 <!-- 乙 -->\n\n<!DOCTYPE html>\n\n<?xml?>')).toEqual([
      '3:3 html-raw',
      '5:1 html-raw',
      '7:1 html-raw',
    ]);
  });
});
